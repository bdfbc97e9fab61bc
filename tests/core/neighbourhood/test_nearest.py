"""The k nearest people: equal to adding ring after ring, under both rules."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood import cells as cells_module
from eriytymisseuranta.core.neighbourhood import discs as discs_module
from eriytymisseuranta.core.neighbourhood.cells import EXTENT_LIMIT
from eriytymisseuranta.core.neighbourhood.discs import discs
from eriytymisseuranta.core.neighbourhood.nearest import RULES, nearest_people
from eriytymisseuranta.core.panel import Floats
from tests.core.neighbourhood.grids import SIZE, grid, grids, nearest

both_rules = pytest.mark.parametrize("rule", RULES)


def check(col: Ints, row: Ints, values: Floats, ks: list[float], rule: str) -> None:
    """Compare with adding ring after ring; the people are all those of the first column and those of none."""
    people = values.sum(axis=1)
    for k, found in zip(ks, nearest_people(col, row, SIZE, people, ks, rule)):
        sums, radius = nearest(col, row, values, people, k, rule)
        np.testing.assert_allclose(found.radius, radius * SIZE, rtol=1e-12)
        np.testing.assert_array_equal(found.reached, ~np.isnan(radius))
        np.testing.assert_allclose(found.sums(values), sums, rtol=1e-9, atol=1e-9)


@both_rules
@given(drawn=grids(), ks=st.lists(st.integers(1, 900).map(float), min_size=1, max_size=4))
def test_rings_are_added_until_k_people_are_reached(
    rule: str, drawn: tuple[Ints, Ints, Floats], ks: list[float]
) -> None:
    check(*drawn, ks, rule)


@both_rules
@given(seed=st.integers(0, 2**31), k=st.integers(1, 400).map(float))
def test_rows_without_cells_are_passed_over(rule: str, seed: int, k: float) -> None:
    col, row, values = grid(seed, 15, 12)
    spread = np.random.default_rng(seed)
    check(col * int(spread.integers(1, 50)), row**3 * int(spread.integers(1, 900)), values, [k], rule)


@both_rules
def test_larger_grids_in_many_blocks(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discs_module, "BLOCK", 50)
    check(*grid(1, 400, 60), [10.0, 300.0, 5000.0], rule)


def test_search_instead_of_a_table_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells_module, "PLACES_PER_CELL", 0)
    monkeypatch.setattr(cells_module, "PLACES_AT_LEAST", 0)
    check(*grid(2, 200, 30), [10.0, 300.0], "proportional")


def test_by_hand() -> None:
    col, row = np.array([0, 1, 0, 2]), np.array([0, 0, 1, 0])
    people = np.array([5.0, 10, 10, 40])
    whole, proportional = (nearest_people(col, row, 100, people, [15.0], rule)[0] for rule in ("whole", "proportional"))
    assert whole.radius.tolist() == [100, 100, 100, 0]
    assert whole.sums(people[:, None])[:, 0].tolist() == [25, 55, 15, 40]
    group = np.array([[0.0], [4], [0], [8]])
    assert whole.sums(group)[:, 0].tolist() == [4, 12, 0, 8]
    assert proportional.sums(group)[:, 0] == pytest.approx([0 + 4 * 10 / 20, 4 + 8 * 5 / 45, 0, 8 * 15 / 40])


@both_rules
def test_whoever_lives_alone_among_many_needs_nobody_else(rule: str) -> None:
    col, row, values = grid(3, 100, 20)
    people = np.full(100, 50.0)
    (found,) = nearest_people(col, row, SIZE, people, [50.0], rule)
    assert (found.radius == 0).all()
    np.testing.assert_array_equal(found.sums(values), values)


def test_exactly_k_people_count_in_proportion_and_at_least_k_as_whole_rings() -> None:
    col, row, values = grid(4, 300, 40)
    people = values.sum(axis=1)
    for k in (40.0, 333.0, 2000.0):
        (proportional,), (whole,) = (nearest_people(col, row, SIZE, people, [k], rule) for rule in RULES[::-1])
        np.testing.assert_allclose(proportional.sums(people[:, None]), k)
        assert (whole.sums(people[:, None]) >= k).all()
        np.testing.assert_array_equal(whole.radius, proportional.radius)


@both_rules
def test_where_there_are_fewer_than_k_everybody_counts_and_it_is_said(rule: str) -> None:
    col, row, values = grid(5, 50, 20)
    total = values.sum()
    enough, all_, too_few = nearest_people(col, row, SIZE, values.sum(axis=1), [total - 1, total, total + 1], rule)
    assert enough.reached.all()
    assert all_.reached.all()
    assert not too_few.reached.any()
    assert np.isnan(too_few.radius).all()
    for found in (all_, too_few):
        np.testing.assert_allclose(found.sums(values), np.tile(values.sum(axis=0), (50, 1)))


@both_rules
@given(drawn=grids(), seed=st.integers(0, 99), shift=st.tuples(*[st.integers(-(10**12), 10**12)] * 2))
def test_neither_the_order_of_cells_nor_the_origin_matters(
    rule: str, drawn: tuple[Ints, Ints, Floats], seed: int, shift: tuple[int, int]
) -> None:
    col, row, values = drawn
    people = values.sum(axis=1)
    order = np.random.default_rng(seed).permutation(len(col))
    (expected,) = nearest_people(col, row, SIZE, people, [70.0], rule)
    (found,) = nearest_people(col[order] + shift[0], row[order] + shift[1], SIZE, people[order], [70.0], rule)
    np.testing.assert_array_equal(found.radius, expected.radius[order])
    np.testing.assert_array_equal(found.sums(values[order]), expected.sums(values)[order])


def test_several_k_are_as_one_at_a_time_in_the_order_asked_for() -> None:
    col, row, values = grid(6, 300, 40)
    people = values.sum(axis=1)
    ks = [700.0, 20.0, 150.0, 20.0]
    for k, found in zip(ks, nearest_people(col, row, SIZE, people, ks)):
        (alone,) = nearest_people(col, row, SIZE, people, [k])
        assert found.k == k
        np.testing.assert_array_equal(found.radius, alone.radius)


def test_fractions_of_people_are_counted_too() -> None:
    col, row, values = grid(7, 100, 20)
    (whole,), (tenth,) = (
        nearest_people(col, row, SIZE, values.sum(axis=1) * unit, [300.0 * unit], "proportional") for unit in (1.0, 0.1)
    )
    np.testing.assert_array_equal(tenth.radius, whole.radius)
    np.testing.assert_allclose(tenth.sums(values), whole.sums(values), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("cells", range(2, 30))
def test_fractions_that_add_up_to_k_reach_it(cells: int) -> None:
    (found,) = nearest_people(np.arange(cells), np.zeros(cells, dtype=np.int64), SIZE, np.full(cells, 1 / cells), [1.0])
    assert found.reached.all()
    assert found.radius[0] == (cells - 1) * SIZE


@both_rules
def test_a_cell_at_the_other_end_of_the_world_is_reached_last(rule: str) -> None:
    col, row, values = grid(8, 300, 25)
    far = EXTENT_LIMIT // 2
    col, row, values = np.append(col, far), np.append(row, -far), np.vstack([values, [[3, 4]]])
    people = values.sum(axis=1)
    near, everybody = nearest_people(col, row, SIZE, people, [500.0, people.sum()], rule)
    assert near.radius[-1] > far * SIZE
    assert (near.radius[:-1] < 25 * SIZE).all()
    np.testing.assert_allclose(everybody.sums(values), np.tile(values.sum(axis=0), (301, 1)))
    assert (everybody.radius > far * SIZE).all()
    assert len(discs(col, row).rows) == len(np.unique(row))


def test_scattered_cells_are_searched_without_a_table() -> None:
    random = np.random.default_rng(9)
    places = random.integers(-(10**7), 10**7, (2, 60))
    check(*places, random.integers(0, 30, (60, 2)).astype(float), [25.0, 200.0, 900.0], "proportional")


def test_no_cells_have_no_neighbours() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    (found,) = nearest_people(nothing, nothing, SIZE, np.zeros(0), [10.0])
    assert found.radius.shape == (0,)
    assert found.sums(np.zeros((0, 2))).shape == (0, 2)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"ks": [0.0]}, "nearest people is 0.0; choose a number above 0"),
        ({"ks": [100.0, -1.0]}, "nearest people is -1.0"),
        ({"ks": [np.nan]}, "nearest people is nan"),
        ({"rule": "half"}, "no rule “half” for the nearest people; known are whole, proportional"),
        ({"people": np.array([1.0, -1, 2])}, "below 0 in 1 cells"),
        ({"people": np.array([1.0, np.nan, 2])}, "missing in 1 cells"),
        ({"col": np.zeros(3, dtype=np.int64)}, "2 cells are in the data more than once"),
        ({"row": np.array([0, 0, 2**40])}, "cells apart"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(change: dict[str, object], said: str) -> None:
    row = np.zeros(3, dtype=np.int64)
    choices = {"col": np.arange(3), "row": row, "size": SIZE, "people": np.ones(3), "ks": [2.0], **change}
    with pytest.raises(InputError, match=said):
        nearest_people(**choices)


def test_missing_counts_are_refused() -> None:
    (found,) = nearest_people(np.arange(3), np.arange(3), SIZE, np.ones(3), [2.0])
    with pytest.raises(InputError, match="Counts are missing in 1 cells"):
        found.sums(np.array([[1.0], [np.nan], [2]]))


def test_progress_grows_and_it_can_be_cancelled() -> None:
    col, row, values = grid(10, 400, 50)
    told: list[float] = []
    found = nearest_people(col, row, SIZE, values.sum(axis=1), [100.0, 900.0], "proportional", told.append)
    found[0].sums(values, told.append)
    assert 0 <= min(told) < max(told) <= 1
    assert told[: told.index(max(told)) + 1] == sorted(told[: told.index(max(told)) + 1])

    def enough(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        nearest_people(col, row, SIZE, values.sum(axis=1), [100.0], "whole", enough)
    with pytest.raises(Cancelled):
        found[0].sums(values, enough)
