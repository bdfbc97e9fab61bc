"""Edge classes: what they tell, and that nobody can read more out of them, not even who knows the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.edges import combinations, complete_sets, edge_bounds
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State
from tests.core.indicators.cells import catalogue
from tests.core.panels import A, E, S, V, raw_panel, rule, variable

RULES = {group: rule(group) for group in catalogue().groups}
MINORITY = {key: group.minority for key, group in catalogue().groups.items()}
ADULTS = ("basic_education", "upper_secondary", "tertiary", "vocational")


def told(panel: PublicPanel, name: str) -> list[tuple[State, float | None]]:
    found = panel.variables[name]
    values = [None if np.isnan(value) else value for value in found.values[0].tolist()]
    return [(State(state), value) for state, value in zip(found.states[0].tolist(), values)]


def cells(variables: Mapping[str, Sequence[float | State]]) -> PublicPanel:
    raw = raw_panel({name: [row] for name, row in variables.items()}, [2022])
    return protect(raw, catalogue(), RULES)


def incomes(*rows: tuple[float, float, float]) -> PublicPanel:
    """Return cells by the people of the lowest, the highest and the middle income class."""
    low, high, middle = zip(*rows)
    base = [sum(row) for row in rows]
    classes = {"low_income": low, "high_income": high, "middle_income": middle}
    return cells({"population": base, "income_base": base, **classes})


def test_a_low_class_and_the_last_that_is_not_low_become_edge_classes() -> None:
    panel = incomes((2, 10, 30), (0, 10, 30), (3, 10, 30))
    assert told(panel, "low_income") == [(E, 1), (E, 1), (V, 3)]
    assert told(panel, "high_income") == [(V, 10)] * 3
    assert told(panel, "middle_income") == [(E, 31), (E, 29), (V, 30)]


def test_one_hundred_percent_is_no_more_told_than_none() -> None:
    panel = incomes((40, 0, 0))
    assert told(panel, "low_income") == [(E, 38)]
    assert told(panel, "high_income") == told(panel, "middle_income") == [(E, 1)]


def test_a_set_of_too_few_is_told_as_equal_parts_or_not_at_all() -> None:
    panel = incomes((1, 30, 3), (2, 5, 3))
    assert told(panel, "low_income") == told(panel, "high_income") == told(panel, "middle_income")
    assert told(panel, "low_income") == [(S, None), (S, None)]
    small = cells(
        {"population": [60], "activity_base": [60], "labour_force": [40], "employed": [38], "unemployed": [2]}
    )
    assert told(small, "unemployed") == [(E, 1)]
    assert told(small, "employed") == [(E, 39)]


def test_a_count_without_its_set_is_judged_with_its_complement() -> None:
    panel = cells({"population": [40] * 5, "adults": [40] * 5, "basic_education": [0, 2, 3, 37, 38]})
    assert told(panel, "basic_education") == [(E, 1), (E, 1), (V, 3), (V, 37), (E, 39)]


def test_dwellings_of_fewer_than_two_edge_classes_are_suppressed_and_those_of_one_house() -> None:
    houses = {"residential_buildings": [2, 2, 1], "buildings": [2, 2, 1]}
    panel = cells({"population": [9] * 3, "dwellings": [4, 6, 6], "small_house_dwellings": [3, 3, 3], **houses})
    assert told(panel, "small_house_dwellings") == [(S, None), (V, 3), (S, None)]
    assert told(panel, "dwellings") == [(V, 4), (V, 6), (V, 6)]
    assert told(panel, "residential_buildings") == [(V, 2), (V, 2), (V, 1)]


def test_a_sum_of_other_concepts_is_told_as_the_sum_of_what_is_told_of_them() -> None:
    raw = raw_panel(
        {
            "population": [[60, 60, 60]],
            "age_20_24": [[2, 20, 2]],
            "age_25_29": [[30, 20, A]],
            "age_20_29": [[32, 40, 2]],
        },
        [2022],
    )
    raw = replace(raw, sources=("ruututietokanta:2022",))
    assert combinations(raw, catalogue()) == {"age_20_29": ((1, "age_20_24"), (1, "age_25_29"))}
    panel = protect(raw, catalogue(), RULES)
    assert told(panel, "age_20_29") == [(E, 31), (V, 40), (E, 1)]


def test_a_set_that_its_source_has_hidden_in_part_is_hidden() -> None:
    panel = cells({"population": [40], "women": [S], "men": [20]})
    assert told(panel, "women") == told(panel, "men") == [(S, None)]


def test_nobody_is_no_edge_class_where_nobody_can_be() -> None:
    panel = cells({"population": [40, 40], "adults": [0, 40], "basic_education": [0, 20]})
    assert told(panel, "basic_education") == [(V, 0), (V, 20)]


def test_of_sets_that_share_a_member_the_first_that_is_whole_counts() -> None:
    raw = raw_panel({name: [[10]] for name in ("population", "age_0_14", "age_15_64", "age_65_plus")}, [2022])
    assert [each.members for each in complete_sets(raw, catalogue(), "age")] == [
        ("age_0_14", "age_65_plus", "age_15_64")
    ]


def compositions(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in compositions(total - first, parts - 1):
            yield (first, *rest)


def educated(adults: int) -> RawPanel:
    """Return one cell for every way to divide adults by education; post-basic and tertiary are sums."""
    basic, upper, tertiary, vocational = np.array(list(compositions(adults, 4)), dtype=float).T
    n = len(basic)
    table = pd.DataFrame({"region": [""] * n, "col": np.arange(n), "row": np.zeros(n, dtype=np.int64)})
    columns = dict(zip(ADULTS, (basic, upper, tertiary, vocational)))
    columns.update(
        population=np.full(n, 50.0),
        adults=np.full(n, float(adults)),
        post_basic_education=upper + tertiary + vocational,
    )
    raw = raw_panel({"population": [[1]]}, [2022])
    return replace(
        raw,
        table=table.set_index(pd.Index([f"{at:05}" for at in range(n)], name="cell_id")),
        variables={name: variable([column.tolist()]) for name, column in columns.items()},
    )


@pytest.mark.parametrize("adults", [10, 11, 13, 18])
def test_who_knows_the_rules_is_left_with_three_numbers_for_every_figure_not_shown(adults: int) -> None:
    """All tables that are told alike are compared: two classes within classes, every way to fill them."""
    raw = educated(adults)
    panel = protect(raw, catalogue(), RULES)
    names = [*ADULTS, "post_basic_education"]
    alike: dict[tuple[tuple[State, float | None], ...], list[int]] = defaultdict(list)
    for at, figures in enumerate(zip(*(told(panel, name) for name in names))):
        alike[figures].append(at)
    for figures, ats in alike.items():
        for name, (state, value) in zip(names, figures):
            true = set(raw.variables[name].values[0, ats].tolist())
            assert true == {value} if state == V else len(true) >= 3


@pytest.mark.parametrize("adults", [10, 13])
def test_bounds_read_off_a_panel_hold_the_true_count(adults: int) -> None:
    raw = educated(adults)
    panel = protect(raw, catalogue(), RULES)
    bounds = edge_bounds(panel, catalogue(), MINORITY)
    for name, (lower, upper) in bounds.items():
        edge = panel.variables[name].states == State.EDGE
        true = raw.variables[name].values[edge]
        assert edge.any()
        assert (np.isnan(lower) == ~edge).all()
        assert ((lower[edge] <= true) & (true <= upper[edge])).all()
        assert (upper[edge] - lower[edge] >= 2).all()
