"""Suppressed cells put together: which, and that nothing more is given away than was before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.pooling import pool, weak
from eriytymisseuranta.core.disclosure.remainder import Remainder, remainder
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State
from tests.core.panels import A, E, S, U, V, raw_panel, rule, small_catalogue

CATALOGUE = small_catalogue()
RULES = {group: rule(group) for group in ("population", "education", "activity")}
FOUR_KM = 16
"""Cells of 250 m in a row that lie in four blocks of 1 km, two of 2 km and one of 4 km."""


def education(adults: Sequence[float | State], basic: Sequence[float | State]) -> RawPanel:
    people = [500 if value == A else value for value in adults]
    return raw_panel({"population": [people], "adults": [adults], "basic_education": [basic]}, [2022])


def pooled(raw: RawPanel, totals: tuple[str, ...] = ()) -> tuple[PublicPanel, Remainder]:
    rules = {group: replace(found, totals=totals) for group, found in RULES.items()}
    panel = protect(raw, CATALOGUE, rules, "nested")
    return panel, remainder(raw, panel, CATALOGUE, rules)


def test_two_cells_with_the_people_of_the_threshold_are_put_together_and_others_climb() -> None:
    """Blocks of two: (7, 4) are enough, (9,) is a single cell, (3, 4) are too few; the last two meet in the next."""
    base = np.array([7.0, 4, 9, 50, 3, 4, 2, 0])
    where = base < 10
    pairs, fours = np.arange(8) // 2, np.arange(8) // 4
    of, level = pool(where, base, [pairs, fours], 10)
    assert of.tolist() == [0, 0, -1, -1, -1, -1, -1, -1]
    of, level = pool(where, base, [pairs, fours, np.zeros(8, dtype=np.int64)], 10)
    assert of.tolist() == [0, 0, 1, -1, 1, 1, 1, 1]
    assert level.tolist() == [0, 2]


def test_empty_cells_do_not_protect_a_single_one() -> None:
    of, _ = pool(np.ones(3, dtype=bool), np.array([12.0, 0, 0]), [np.zeros(3, dtype=np.int64)], 10)
    assert of.tolist() == [-1, -1, -1]


@given(
    cells=st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=64),
    threshold=st.integers(1, 30),
)
def test_the_remainders_divide_the_masked_people_between_them(cells: list[tuple[int, bool]], threshold: int) -> None:
    base = np.array([people for people, _ in cells], dtype=np.float64)
    where = np.array([hidden for _, hidden in cells])
    at = np.arange(len(cells))
    of, level = pool(where, base, [at // 4, at // 16, at // 64], threshold)
    assert not (of[~where] >= 0).any()
    for number in range(len(level)):
        members = np.flatnonzero(of == number)
        assert (base[members] > 0).sum() >= 2
        assert base[members].sum() >= threshold
        assert len(set(members // 4 ** (1 + level[number]))) == 1
    left = where & (of < 0)
    assert (base[left] > 0).sum() < 2 or base[left].sum() < threshold  # or they would have met in the largest block
    assert base[where].sum() == pytest.approx(base[of >= 0].sum() + base[left].sum())


def test_a_sum_that_leaves_no_room_gives_its_counts_away() -> None:
    """8 and 6 people, 13 of them counted: 7 or 8 and 5 or 6 (no three integers); 7 of them counted leave all."""
    base, block = np.array([8.0, 6.0]), np.zeros(2, dtype=np.int64)
    assert weak(np.array([8.0, 5]), base, base, block, 10).tolist() == [True]
    assert weak(np.array([4.0, 3]), base, base, block, 10).tolist() == [False]
    assert weak(np.array([4.0, 3]), base, base, block, 15).tolist() == [True]


@given(st.lists(st.tuples(st.integers(1, 9), st.floats(0, 1)), min_size=2, max_size=4))
def test_what_is_not_weak_leaves_every_count_three_integers_and_half_of_its_people(
    cells: list[tuple[int, float]],
) -> None:
    """All ways to fill the cells with the sum that is told, counted one by one."""
    base = np.array([people for people, _ in cells], dtype=np.float64)
    counts = np.round(base * [share for _, share in cells])
    gives_away = weak(counts, base, base, np.zeros(len(cells), dtype=np.int64), 10)[0]
    ways = np.stack(np.meshgrid(*[np.arange(people + 1) for people in base]), axis=-1).reshape(-1, len(base))
    possible = ways[ways.sum(axis=1) == counts.sum()]
    width = possible.max(axis=0) - possible.min(axis=0)
    enough = (width >= np.maximum(np.minimum(2, base), np.ceil(base / 2))).all()
    assert gives_away == (not enough or base.sum() < 10)


def test_a_remainder_tells_the_sum_of_its_cells_and_only_theirs() -> None:
    raw = education([9, 8, 7, 100, *[200] * 12], [4, 3, 5, 40, *[60] * 12])
    panel, found = pooled(raw)
    assert panel.variables["basic_education"].states[0, :4].tolist() == [S, S, S, V]
    assert found.panel.table[["size", "cells"]].to_numpy().tolist() == [[1000, 3]]
    assert found.panel.table.index.tolist() == ["1kmN0E0-1"]
    assert found.panel.variables["basic_education"].values.tolist() == [[12]]
    assert found.panel.variables["adults"].values.tolist() == [[24]]
    assert found.panel.population.values.tolist() == [[24]]
    assert found.member_of["education"][0].tolist() == [0, 0, 0, *[-1] * 13]
    assert len(found.panel.table["geometry"].iloc[0]) == 9 + 3 * 93
    assert found.panel.protection == panel.protection


def test_a_small_sum_is_told_as_an_edge_class_or_not_at_all() -> None:
    """Of 4 and 4 and 4 people two are counted: 0-2 leaves each cell 0-2 of four, which is half of them."""
    raw = education([4, 4, 4, 100, *[200] * 12], [1, 1, 0, 40, *[60] * 12])
    assert pooled(raw)[1].panel.variables["basic_education"].states.tolist() == [[E]]
    raw = education([9, 8, 7, 100, *[200] * 12], [1, 1, 0, 40, *[60] * 12])
    assert pooled(raw)[1].panel.variables["basic_education"].states.tolist() == [[S]]


def test_what_the_source_suppressed_is_not_known_and_stays_hidden() -> None:
    raw = education([9, 8, 7, 100, *[200] * 12], [4, 3, S, 40, *[60] * 12])
    _, found = pooled(raw)
    assert found.member_of["education"][0].tolist() == [0, 0, *[-1] * 14]
    assert found.panel.variables["basic_education"].values.tolist() == [[7]]


def test_a_remainder_is_not_told_where_the_total_less_it_gives_a_hidden_cell_away() -> None:
    """The kilometre's total, the remainder of two and the shown cell leave the one that the source suppressed."""
    raw = education([9, 8, 7, 100, *[200] * 12], [4, 3, S, 40, *[60] * 12])
    _, found = pooled(raw, totals=("1000",))
    assert found.panel.variables["basic_education"].states.tolist() == [[S]]
    assert found.panel.variables["adults"].values.tolist() == [[17]]


def test_a_remainder_is_not_told_where_the_total_less_it_gives_an_edge_class_away() -> None:
    """4 and 3 of the small cells together and 40 of the large one leave the edge class under the kilometre's total."""
    raw = education([9, 8, 50, 100, *[200] * 12], [4, 3, 1, 40, *[60] * 12])
    panel, found = pooled(raw)
    assert panel.variables["basic_education"].states[0, :4].tolist() == [S, S, E, V]
    assert found.panel.variables["basic_education"].values.tolist() == [[7]]
    panel, found = pooled(raw, totals=("1000",))
    assert panel.variables["basic_education"].states[0, :4].tolist() == [S, S, E, V]
    assert found.panel.variables["basic_education"].states.tolist() == [[S]]


def test_cells_under_different_public_totals_are_not_put_together() -> None:
    """The one known cell of a kilometre meets that of the next in 2 km only where no total is public."""
    raw = education([9, 8, 100, 100] * 2 + [200] * 8, [5, S, 30, 30, 4, S, 30, 30, *[60] * 8])
    assert pooled(raw)[1].member_of["education"][0].tolist() == [0, -1, -1, -1, 0, *[-1] * 11]
    assert len(pooled(raw, totals=("1000",))[1]) == 0


def test_groups_are_put_together_each_with_its_own_cells() -> None:
    people = [40, 40, 40, 100, *[200] * 12]
    raw = raw_panel(
        {
            "population": [people],
            "adults": [[9, 8, 7, 90, *[150] * 12]],
            "basic_education": [[4, 3, 5, 40, *[60] * 12]],
            "activity_base": [[9, 9, 40, 100, *[200] * 12]],
            "labour_force": [[5, 4, 20, 50, *[100] * 12]],
        },
        [2022],
    )
    _, found = pooled(raw)
    assert [found.member_of[group][0, :3].tolist() for group in ("education", "activity")] == [[0, 0, 0], [1, 1, -1]]
    assert found.panel.table.index.tolist() == ["1kmN0E0-1", "1kmN0E0-2"]
    assert found.panel.variables["labour_force"].states.tolist() == [[A, V]]
    assert found.panel.variables["labour_force"].values[0, 1] == 9
    assert found.panel.variables["basic_education"].states.tolist() == [[V, A]]


def test_the_same_cells_are_one_unit_over_the_years_and_others_another() -> None:
    adults = [[9, 8, 7, 100, *[200] * 12], [9, 8, 7, 100, *[200] * 12], [9, 8, 70, 100, *[200] * 12]]
    basic = [[4, 3, 5, 40, *[60] * 12], [3, 4, 4, 40, *[60] * 12], [4, 4, 30, 40, *[60] * 12]]
    raw = raw_panel({"population": adults, "adults": adults, "basic_education": basic}, [2020, 2021, 2022])
    _, found = pooled(raw)
    assert found.panel.variables["basic_education"].states.tolist() == [[V, A], [V, A], [A, V]]
    assert np.nan_to_num(found.panel.variables["basic_education"].values).tolist() == [[12, 0], [11, 0], [0, 8]]


def test_nothing_to_put_together_gives_no_remainder_and_areas_are_refused() -> None:
    raw = education([100] * 4, [40] * 4)
    panel, found = pooled(raw)
    assert len(found) == 0
    assert found.panel.shape == (1, 0)
    with pytest.raises(InputError, match="these units are areas"):
        remainder(replace(raw, units=Areas("EPSG:3067")), panel, CATALOGUE, RULES)


def _intervals(facts: list[tuple[list[int], float, float]], low: list[float], high: list[float]) -> np.ndarray:
    """Return the bounds that sums leave; on a tree of sums they are exact."""
    bounds = np.array([low, high], dtype=np.float64)
    for _ in range(60):
        before = bounds.copy()
        for members, least, most in facts:
            for at in members:
                others = [other for other in members if other != at]
                bounds[0, at] = max(bounds[0, at], least - bounds[1, others].sum())
                bounds[1, at] = min(bounds[1, at], most - bounds[0, others].sum())
        if (before == bounds).all():
            break
    return bounds


def _told(panel: PublicPanel, at: int) -> tuple[float, float]:
    """Return what a figure of basic education says: itself, an edge class of three, or that it is one of the adults."""
    states, values = panel.variables["basic_education"].states[0], panel.variables["basic_education"].values[0]
    adults = panel.variables["adults"].values[0, at]
    if states[at] == State.VALUE:
        return values[at], values[at]
    if states[at] == State.EDGE:
        return (0.0, 2.0) if values[at] == 1 else (adults - 2, adults)
    return 0.0, adults


CELL = st.tuples(st.integers(1, 40), st.floats(0, 1), st.integers(0, 9))


@given(cells=st.lists(CELL, min_size=FOUR_KM, max_size=FOUR_KM), totals=st.sampled_from([(), ("1000",), ("region",)]))
def test_with_all_that_is_public_the_remainders_give_nothing_away(
    cells: list[tuple[int, float, int]], totals: tuple[str, ...]
) -> None:
    """An attacker's bounds from bases, shown cells, totals and remainders; some counts are not even in the source."""
    adults = [people if chance < 6 else people % 9 + 1 for people, _, chance in cells]
    counts = [round(people * share) for people, (_, share, _) in zip(adults, cells)]
    basic = [S if chance == 9 and people < 10 else count for count, people, (*_, chance) in zip(counts, adults, cells)]
    raw = education(adults, basic)
    raw = replace(raw, table=raw.table.assign(region="all"))
    panel, found = pooled(raw, totals)
    low, high = (list(bounds) for bounds in zip(*(_told(panel, at) for at in range(FOUR_KM))))
    blocks = {
        "1000": [list(range(first, first + 4)) for first in range(0, FOUR_KM, 4)],
        "region": [list(range(FOUR_KM))],
    }
    facts = [
        (block, float(sum(counts[at] for at in block)), float(sum(counts[at] for at in block)))
        for name in totals
        for block in blocks[name]
        if sum(adults[at] for at in block) >= 10
    ]
    before = _intervals(facts, low, high)
    together = [
        (np.flatnonzero(found.member_of["education"][0] == unit).tolist(), *_told(found.panel, unit))
        for unit in range(len(found))
    ]
    after = _intervals([*facts, *together], low, high)
    assert (after[0] <= counts).all()
    assert (after[1] >= counts).all()
    for at in range(FOUR_KM):
        width = after[1, at] - after[0, at]
        if (after[:, at] == before[:, at]).all():
            continue  # known just as well without the remainders
        assert width >= min(2, adults[at])
        assert adults[at] >= 10 or width >= np.ceil(adults[at] / 2)


def test_where_nobody_lives_nothing_is_put_together() -> None:
    raw = education([U, 9, 8, 100, *[200] * 12], [U, 4, 3, 40, *[60] * 12])
    _, found = pooled(raw)
    assert found.member_of["education"][0, :3].tolist() == [-1, 0, 0]
