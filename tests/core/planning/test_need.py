"""The need-type index of catchments and of two alternatives, worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.disclosure.audit.knowledge import Cells, Zones
from eriytymisseuranta.core.disclosure.audit.published import audit_layers
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.planning import aggregation
from eriytymisseuranta.core.planning.aggregation import AreaPanel, aggregate
from eriytymisseuranta.core.planning.need import A, B, Need, need_index, need_weights, school_table, summary_table
from eriytymisseuranta.core.planning.overlay import Parts
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import S

CELLS = {
    "population": [[100] * 8 + [40, 40]],
    "adults": [[100] * 8 + [40, 40]],
    "basic_education": [[10, 30, 20, 20, 20, 40, 40, 40, S, 8]],
}
"""A cell is suppressed, all others are shown."""
EDUCATION = {"low_education": 1.0}


def catchments(*schools: tuple[str, str, Sequence[int]]) -> tuple[AreaPanel, list[str], list[str]]:
    """Return the figures of catchments (alternative, school, cells), with schools and alternatives."""
    area = np.array([at for at, (_, _, cells) in enumerate(schools) for _ in cells])
    unit = np.array([cell for _, _, cells in schools for cell in cells])
    given = Parts(area, unit, np.ones(len(unit)))
    found = aggregate(public_panel(CELLS), catalogue(), list(EDUCATION), given, len(schools), min_base=1)
    return found, [name for _, name, _ in schools], [letter for letter, _, _ in schools]


def need_of(found: AreaPanel, letters: Sequence[str]) -> Need:
    weights = need_weights(EDUCATION, catalogue())
    return need_index(found, weights, np.array([letter == A for letter in letters]))


HILL, LAKE = (A, "hill", (0, 1)), (A, "lake", (2, 3, 4, 5, 6, 7))
"""200 people with 20 %, 600 with 30 %: mean 27.5, SD sqrt(0.25 * 7.5^2 + 0.75 * 2.5^2)."""
MEAN, SD = 27.5, np.sqrt(0.25 * 7.5**2 + 0.75 * 2.5**2)


def test_the_index_is_the_distance_from_the_mean_of_the_catchments_and_high_is_need() -> None:
    found, _, letters = catchments(HILL, LAKE)
    need = need_of(found, letters)
    assert need.index[0] == pytest.approx([(20 - MEAN) / SD, (30 - MEAN) / SD])
    assert (need.centre["low_education"][0], need.spread["low_education"][0]) == pytest.approx((MEAN, SD))
    assert need.reason[0].tolist() == ["", ""]


def test_the_alternative_is_measured_by_the_mean_and_spread_of_the_first() -> None:
    found, names, letters = catchments(HILL, LAKE, (B, "hill", (0, 2, 3, 4)), (B, "lake", (1, 5, 6, 7)))
    need = need_of(found, letters)
    # B: 70 and 150 of 400 each
    assert need.index[0, 2:] == pytest.approx([(17.5 - MEAN) / SD, (37.5 - MEAN) / SD])
    table = school_table(found, need, names, letters, (2020,)).set_index("school")
    assert table.loc["lake", "need_change"] == pytest.approx((37.5 - 30) / SD, abs=0.011)
    assert (table.loc["hill", "people_a"], table.loc["hill", "people_b"]) == (200, 400)


def test_the_alternatives_as_a_whole_tell_spread_segregation_and_whose_catchment_changes() -> None:
    found, _, letters = catchments(HILL, LAKE, (B, "hill", (0, 2, 3, 4)), (B, "lake", (1, 5, 6, 7)))
    table = summary_table(found, need_of(found, letters), letters, (2020,), np.array([400.0]))
    value = table.set_index(["alternative", "measure"])["value"]
    assert value[A, "need_spread"] == pytest.approx(1, abs=1e-3)
    assert value[B, "need_spread"] == pytest.approx(10 / SD, abs=1e-3)
    # D by hand: 220 of 800; A: 40/220, 180/220 against 160/580, 420/580
    assert value[A, "dissimilarity"] == pytest.approx(abs(40 / 220 - 160 / 580), abs=1e-3)
    assert value[B, "dissimilarity"] == pytest.approx(abs(70 / 220 - 330 / 580), abs=1e-3)
    assert (value[B, "people_changing"], value[B, "percent_changing"]) == (400, 50)


def test_a_school_of_one_alternative_only_has_no_change_and_the_reason() -> None:
    found, names, letters = catchments(HILL, LAKE, (B, "new", (0, 1)))
    table = school_table(found, need_of(found, letters), names, letters, (2020,)).set_index("school")
    assert table.loc["lake", "reason_b"] == table.loc["new", "reason_a"] == "no_catchment"
    assert table["need_change"].isna().all()
    assert pd.isna(table.loc["new", "people_a"])


def test_a_missing_variable_leaves_no_index_and_says_which() -> None:
    found, _, letters = catchments(HILL, LAKE, (A, "fen", (8,)), (A, "moor", (8, 9)))
    need = need_of(found, letters)
    # the people of the fen are those of one cell; of two on the moor one is suppressed, and one effective cell is left
    assert need.reason[0].tolist() == ["", "", aggregation.FEW_CELLS, "missing:low_education"]
    assert np.isnan(need.index[0, 2:]).all()
    assert need.centre["low_education"][0] == pytest.approx(MEAN)


def test_catchments_that_are_all_the_same_have_no_index() -> None:
    found, _, letters = catchments(HILL, (B, "hill", (2, 3)))
    assert need_of(found, letters).reason[0].tolist() == ["no_spread", "no_spread"]


def test_the_sign_of_a_weight_turns_the_direction_and_says_it_where_there_is_none() -> None:
    assert need_weights({"low_education": 1, "unemployment": 0}, catalogue()) == {"low_education": 1}
    assert need_weights({"low_education": -2}, catalogue()) == {"low_education": -2}
    assert need_weights(catalogue().composites["school_need"].weights, catalogue()) == {
        "low_education": 1,
        "unemployment": 1,
        "foreign_language": 1,
    }


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ({"wealth": 1.0}, "There is no indicator “wealth”"),
        ({"median_income": 1.0}, "“median_income” cannot be had of several cells"),
        ({"low_education": 0.0}, "at least one indicator with a weight"),
        ({"low_education": np.nan}, "at least one indicator with a weight"),
        ({}, "at least one indicator with a weight"),
    ],
)
def test_weights_that_say_nothing_are_refused(weights: dict[str, float], words: str) -> None:
    with pytest.raises(InputError, match=words):
        need_weights(weights, catalogue())


def test_the_figures_of_two_alternatives_give_no_hidden_count_away_and_full_totals_would() -> None:
    pytest.importorskip("scipy")
    panel = public_panel(CELLS)
    cells = Cells("cells", panel)
    schools = {"A": [0, 0, 1, 1, 1, 1, 1, 1, 1, 1], "B": [0, 1, 0, 0, 0, 1, 1, 1, 0, 1]}
    shown = panel.variables["basic_education"].visible[0]
    true = np.array([10, 30, 20, 20, 20, 40, 40, 40, 6, 8], dtype=float)

    def zones(name: str, counted: np.ndarray) -> Zones:
        member = np.where(counted, schools[name], -1)
        totals = np.bincount(member[counted], true[counted], 2)
        return Zones(name, member, ["hill", "lake"], {(2020, "basic_education"): totals})

    alone = audit_layers([cells], [], catalogue())
    visible = audit_layers([cells], [], catalogue(), [zones("A", shown), zones("B", shown)])
    full = audit_layers([cells], [], catalogue(), [zones(name, np.ones(10, dtype=bool)) for name in schools])
    assert visible.counts == alone.counts
    assert visible.passed
    assert not full.passed
