"""How much is shown, together with others, or only in the totals; and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.disclosure import ALL, coverage_table, protect, protected
from eriytymisseuranta.core.disclosure.remainder import remainder
from eriytymisseuranta.core.disclosure.representation import (
    bias_sentences,
    bias_table,
    cost_sentences,
    coverage_sentences,
    whole_percent,
)
from eriytymisseuranta.core.panel import PublicPanel, RawPanel
from tests.core.panels import NOTHING, S, raw_panel, rule, small_catalogue

CATALOGUE = small_catalogue()
RULES = {group: rule(group) for group in ("population", "education", "activity")}


def region(years: tuple[int, ...] = (2022,)) -> RawPanel:
    """Return 16 cells: three small ones in the first kilometre (9, 8, 7 adults), one alone in the third (6)."""
    adults = [9, 8, 7, 100, *[200] * 4, 6, *[200] * 7]
    basic = [4, 3, 5, 40, *[60] * 4, 3, *[60] * 7]
    rows = {"population": adults, "adults": adults, "basic_education": basic}
    raw = raw_panel({name: [row] * len(years) for name, row in rows.items()}, years)
    return replace(raw, table=raw.table.assign(region=["West"] * 8 + ["East"] * 8))


def nested(raw: RawPanel) -> PublicPanel:
    return protect(raw, CATALOGUE, RULES, "nested")


def test_pooled_people_stand_beside_those_shown() -> None:
    """2330 people, 2300 in cells shown, 24 in the remainder of the first kilometre; 6 are in nothing but totals."""
    raw = region()
    panel = nested(raw)
    table = coverage_table(panel, CATALOGUE, None, remainder(raw, panel, CATALOGUE, RULES)).set_index(
        ["group", "region"]
    )
    for group in ("education", ALL):
        row = table.loc[group, ""]
        assert row[["people", "people_visible", "people_pooled"]].tolist() == [2330, 2300, 24]
        assert row[["cells", "cells_visible", "cells_pooled"]].tolist() == [16, 12, 3]
        assert row["coverage_percent"] == pytest.approx(100 * 2300 / 2330)
        assert row["represented_percent"] == pytest.approx(100 * 2324 / 2330)
    assert table.loc[("education", "East"), "people_pooled"] == 0
    assert table.loc[("population", ""), "people_pooled"] == 0
    plain = coverage_table(panel, CATALOGUE).set_index(["group", "region"]).loc["education", ""]
    assert plain["represented_percent"] == plain["coverage_percent"]


def test_a_remainder_that_tells_nothing_of_the_group_represents_nobody() -> None:
    raw = region()
    values = raw.variables["basic_education"].values.copy()
    values[0, :3] = [1, 0, 0]
    few = replace(raw.variables["basic_education"], values=values)
    raw = replace(raw, variables={**raw.variables, "basic_education": few})
    panel = nested(raw)
    table = coverage_table(panel, CATALOGUE, None, remainder(raw, panel, CATALOGUE, RULES))
    assert table.set_index(["group", "region"]).loc[("education", ""), "people_pooled"] == 0


def test_the_official_population_stands_beside_that_of_the_grid() -> None:
    official = pd.DataFrame({"region": ["West", "East"], "year": [2022, 2022], "population": [1000, 1500]})
    table = coverage_table(nested(region()), CATALOGUE, None, None, official).set_index(["group", "region"])
    assert table.loc["education"]["official_population"].to_dict() == {"": 2500, "East": 1500, "West": 1000}
    half = coverage_table(nested(region()), CATALOGUE, None, None, official[:1]).set_index(["group", "region"])
    assert np.isnan(half.loc[("education", ""), "official_population"])
    assert np.isnan(coverage_table(nested(region()), CATALOGUE)["official_population"]).all()


def said(people: float, visible: float, pooled: float = 0, official: float = np.nan) -> list[str]:
    table = pd.DataFrame(
        {
            "year": [2022],
            "region": [""],
            "group": [ALL],
            "people": [people],
            "people_visible": [visible],
            "people_pooled": [pooled],
            "coverage_percent": [100 * visible / people],
            "cells_percent": [75.4],
            "cells_pooled": [int(pooled > 0)],
            "represented_percent": [100 * (visible + pooled) / people],
            "official_population": [official],
        }
    )
    return [str(message) for message in coverage_sentences(table, 10)]


def test_the_sentence_is_of_the_people_in_the_grid_data_and_in_whole_percent() -> None:
    assert said(1000, 904, 63, 1020) == [
        (
            "2022: of the people in the grid data, 90 % live in cells that are shown, 7 % in cells shown together as a "
            "remainder, and 3 % are only in the totals."
        ),
        "2022: the people in the grid data are 98 % of the official population.",
    ]
    assert said(1000, 904) == [
        "2022: of the people in the grid data, 90 % live in cells that are shown, and 10 % are only in the totals."
    ]


def test_fewer_people_than_the_threshold_are_not_given_away_by_a_percentage() -> None:
    """98.4 % of 500 people would say that eight are hidden."""
    assert said(500, 492) == ["2022: nearly all people in the grid data live in cells that are shown."]
    assert said(500, 500) == ["2022: all people in the grid data live in cells that are shown."]
    assert "98 %" in said(500, 490)[0]
    assert said(500, 400, 94) == [
        (
            "2022: of the people in the grid data, 80 % live in cells that are shown, and nearly all others in cells "
            "shown together as a remainder."
        )
    ]


def test_a_suppressed_population_leaves_the_people_open() -> None:
    assert said(100, np.nan) == [
        (
            "2022: 75 % of the inhabited cells are shown; how many of the people in the grid data live in them is not "
            "known, for the population of some cells is suppressed."
        )
    ]
    empty = pd.DataFrame({"group": [], "region": []})
    assert coverage_sentences(empty, 10) == []


@pytest.mark.parametrize(("percent", "whole"), [(0, 0), (0.2, 1), (90.4, 90), (99.6, 99), (99.99, 99), (100, 100)])
def test_all_and_nothing_are_said_only_where_they_are_true(percent: float, whole: int) -> None:
    assert whole_percent(percent) == whole


def test_every_rule_says_what_it_cost_in_the_last_year() -> None:
    raw = region((2020, 2022))
    basic = raw.variables["basic_education"]
    states, values = basic.states.copy(), basic.values.copy()
    states[1, 15], values[1, 15] = S, np.nan
    raw = replace(raw, variables={**raw.variables, "basic_education": replace(basic, states=states, values=values)})
    label = replace(NOTHING, en="Education")
    named = replace(
        CATALOGUE, groups={**CATALOGUE.groups, "education": replace(CATALOGUE.groups["education"], label=label)}
    )
    costs = protected(raw, named, RULES, "nested").costs
    assert [str(message) for message in cost_sentences(costs, named)] == [
        "2022, Education: the rule “suppressed in the source” hides 1 cells with 200 people.",
        "2022, Education: the rule “threshold” hides 4 cells with 30 people.",
    ]
    assert cost_sentences(costs[:0], named) == []


def with_indicator() -> Catalogue:
    label = replace(NOTHING, en="Basic education only")
    low = Indicator("low_education", "share", "basic_education", "adults", -1, label, NOTHING, "", (10.0,), 1)
    return replace(CATALOGUE, indicators={"low_education": low})


def test_cells_shown_that_differ_from_all_are_warned_of() -> None:
    """In the small cells everybody has basic education only: 70 of 230 in all, 40 of 200 in the cells shown.

    D of those shown is (|10/40 - 90/160| + |30/40 - 70/160|) / 2, of all (|10/70 - 90/160| + |30/70 - 70/160| + 30/70)
    / 2.
    """
    adults, basic = [[100, 100, 9, 9, 9, 3]], [[10, 30, 9, 9, 9, 3]]
    raw = raw_panel({"population": adults, "adults": adults, "basic_education": basic}, [2022])
    table = bias_table(raw, protect(raw, with_indicator(), RULES, "nested"), with_indicator())
    row = table.iloc[0]
    assert row[["share_visible", "share_all"]].tolist() == [20, 30]
    assert row["d_visible"] == 0.31
    assert row["d_all"] == 0.43
    assert [str(message) for message in bias_sentences(table, with_indicator())] == [
        (
            "2022, Basic education only: the cells shown differ from all cells: 20 % against 30 %, dissimilarity 0.31 "
            "against 0.43. This is for you, not for publication."
        )
    ]


def test_cells_shown_that_are_like_all_are_not_warned_of() -> None:
    adults, basic = [[100, 100, 9, 9]], [[50, 50, 5, 4]]
    raw = raw_panel({"population": adults, "adults": adults, "basic_education": basic}, [2022])
    table = bias_table(raw, protect(raw, with_indicator(), RULES, "nested"), with_indicator())
    assert len(table) == 1
    assert bias_sentences(table, with_indicator()) == []
    everything = bias_table(raw, protect(raw, with_indicator(), RULES, "internal"), with_indicator())
    assert bias_sentences(everything, with_indicator()) == []
