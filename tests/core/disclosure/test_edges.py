"""Edge classes: what they tell, and that nobody can read more out of them, not even who knows the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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


def test_where_the_last_is_too_small_to_hide_the_low_ones_the_one_before_takes_part() -> None:
    panel = incomes((1, 30, 3), (2, 5, 3), (0, 7, 5))
    assert told(panel, "low_income") == [(E, 1)] * 3
    assert told(panel, "high_income") == [(E, 30), (E, 6), (E, 8)]
    assert told(panel, "middle_income") == [(E, 3)] * 3
    lower, upper = edge_bounds(panel, catalogue(), MINORITY)["high_income"]
    assert lower.tolist() == [[29, 5, 7]]
    assert (upper >= [[31, 7, 9]]).all()


def test_a_set_of_too_few_is_told_as_equal_parts_or_not_at_all() -> None:
    panel = cells(
        {
            "population": [9, 20],
            "activity_base": [9, 20],
            "other_inactive": [0, 0],
            "students": [0, 14],
            "children_0_14": [5, 0],
            "pensioners": [1, 3],
            "labour_force": [3, 3],
        }
    )
    assert told(panel, "labour_force") == [(S, None), (S, None)]
    small = cells(
        {"population": [60], "activity_base": [60], "labour_force": [40], "employed": [38], "unemployed": [2]}
    )
    assert told(small, "unemployed") == [(E, 1)]
    assert told(small, "employed") == [(E, 39)]


def test_classes_of_a_count_without_its_set_are_told_of_what_is_told_of_it() -> None:
    """All but two of 40 adults have more than basic education, which is not in the data; one is in the labour force."""
    parts = {"upper_secondary": [0], "tertiary": [18], "vocational": [20]}
    panel = cells({"population": [40], "adults": [40], "post_basic_education": [38], **parts})
    assert told(panel, "post_basic_education") == [(E, 39)]
    assert [told(panel, name)[0] for name in parts] == [(E, 1), (V, 18), (E, 39 - 18 - 1)]
    nobody = cells({"population": [40], "activity_base": [40], "labour_force": [1], "employed": [1], "unemployed": [0]})
    assert told(nobody, "labour_force") == [(E, 1)]
    assert told(nobody, "employed") == told(nobody, "unemployed") == [(S, None)]


def test_nor_is_a_total_of_classes_told_as_their_sum() -> None:
    """Nobody is 18 to 24, which the product spells as a sum, and the other ages are not in the data."""
    raw = raw_panel({"population": [[40]], "age_18_19": [[0]], "age_20_24": [[0]], "age_18_24": [[0]]}, [2022])
    panel = protect(replace(raw, sources=("ruututietokanta:2022",)), catalogue(), RULES)
    assert [told(panel, name) for name in ("age_18_24", "age_18_19", "age_20_24")] == [[(E, 1)], [(E, 0.5)], [(E, 0.5)]]


def test_so_are_those_of_a_count_whose_set_does_not_add_up() -> None:
    of_adults = {"basic_education": [9], "post_basic_education": [0]}
    parts = {"upper_secondary": [0], "tertiary": [0], "vocational": [0]}
    panel = cells({"population": [50], "adults": [10], **of_adults, **parts})
    assert told(panel, "post_basic_education") == [(E, 1)]
    assert all(told(panel, name)[0][0] == E for name in parts)


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


def test_a_set_comes_before_those_that_divide_its_members_wherever_the_catalogue_has_it() -> None:
    names = ("population", "age_0_14", "age_15_64", "age_65_plus", "age_65_69", "age_70_plus")
    raw = raw_panel({name: [[10]] for name in names}, [2022])
    assert [each.total for each in complete_sets(raw, catalogue(), "age")] == ["population", "age_65_plus"]


def compositions(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in compositions(total - first, parts - 1):
            yield (first, *rest)


def of_people(people: int, base: str, leaves: Sequence[str], sums: Mapping[str, Sequence[str]]) -> RawPanel:
    """Return one cell for every way to divide people into classes; ``sums`` are classes of classes."""
    parts = np.array(list(compositions(people, len(leaves))), dtype=float).T
    n = parts.shape[1]
    columns = {"population": np.full(n, 50.0), base: np.full(n, float(people)), **dict(zip(leaves, parts))}
    for total, members in sums.items():
        columns[total] = np.sum([columns[name] for name in members], axis=0)
    table = pd.DataFrame({"region": [""] * n, "col": np.arange(n), "row": np.zeros(n, dtype=np.int64)})
    raw = raw_panel({"population": [[1]]}, [2022])
    return replace(
        raw,
        table=table.set_index(pd.Index([f"{at:06}" for at in range(n)], name="cell_id")),
        variables={name: variable([column.tolist()]) for name, column in columns.items()},
    )


def educated(adults: int) -> RawPanel:
    """Two classes, the second of which is divided in three."""
    of_sum = ("upper_secondary", "tertiary", "vocational")
    return of_people(adults, "adults", ("basic_education", *of_sum), {"post_basic_education": of_sum})


def active(people: int) -> RawPanel:
    """Five classes, one of which is the base of two further ones and has to reach the threshold itself."""
    leaves = ("other_inactive", "students", "employed", "unemployed", "pensioners", "children_0_14")
    return of_people(people, "activity_base", leaves, {"labour_force": ("employed", "unemployed")})


def aged(people: int) -> RawPanel:
    """Four classes, one of which is divided in five."""
    bands = ("age_60_64", "age_25_29", "age_30_39", "age_40_49", "age_50_59")
    return of_people(people, "population", ("age_18_24", "age_0_17", "age_65_plus", *bands), {"age_25_64": bands})


def working(jobs: int) -> RawPanel:
    """Four classes, one of which is divided in five, of few."""
    processing = ("jobs_b", "jobs_d", "jobs_e", "jobs_f", "jobs_c")
    leaves = ("jobs_x", "primary_jobs", "service_jobs", *processing)
    return of_people(jobs, "jobs", leaves, {"processing_jobs": processing})


WAYS: list[tuple[Callable[[int], RawPanel], int]] = [
    *((educated, people) for people in (10, 11, 13, 18)),
    *((active, people) for people in (10, 13, 16, 17)),
    *((aged, people) for people in (10, 13)),
    *((working, people) for people in (5, 8, 12)),
]
TABLES = pytest.mark.parametrize(("divide", "people"), WAYS)


@TABLES
def test_who_knows_the_rules_is_left_with_three_numbers_for_every_figure_not_shown(
    divide: Callable[[int], RawPanel], people: int
) -> None:
    """All tables that are told alike are compared: classes within classes, every way to fill them."""
    raw = divide(people)
    panel = protect(raw, catalogue(), RULES)
    figures = np.stack([np.nan_to_num(each.values[0], nan=-1.0) for each in panel.variables.values()])
    states = np.stack([each.states[0] for each in panel.variables.values()])
    told_alike = np.unique(np.vstack([figures, states]), axis=1, return_inverse=True)[1].ravel()
    for name, each in panel.variables.items():
        true = pd.Series(raw.variables[name].values[0]).groupby(told_alike).nunique()
        shown = pd.Series(each.states[0] == State.VALUE).groupby(told_alike).first()
        assert (true[~shown] >= 3).all()
        assert (true[shown] == 1).all()


@TABLES
def test_bounds_read_off_a_panel_hold_the_true_count(divide: Callable[[int], RawPanel], people: int) -> None:
    raw = divide(people)
    panel = protect(raw, catalogue(), RULES)
    bounds = edge_bounds(panel, catalogue(), MINORITY)
    told_as_edges = {name for name, each in panel.variables.items() if (each.states == State.EDGE).any()}
    assert bounds.keys() == told_as_edges
    for name, (lower, upper) in bounds.items():
        edge = panel.variables[name].states == State.EDGE
        true = raw.variables[name].values[edge]
        assert (np.isnan(lower) == ~edge).all()
        assert ((lower[edge] <= true) & (true <= upper[edge])).all()
        assert (upper[edge] - lower[edge] >= 2).all()
