"""Which cells hang together, by hand and against a plain search."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.clusters.contiguity import components, large_enough, touching
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.lattice import Ints
from tests.core.clusters.lattices import PLACES, drawn, split

PICTURE = """
    a.bb
    .ab.
    ....
    c..d
    cc.d
"""


def searched(places: list[tuple[int, int]], corners: bool) -> list[int]:
    """Return the component of each place by walking from one to the next."""
    steps = [(1, 0), (-1, 0), (0, 1), (0, -1)] + [(1, 1), (1, -1), (-1, 1), (-1, -1)] * corners
    found: dict[tuple[int, int], int] = {}
    number = 0
    for start in sorted(places, key=lambda place: (place[1], place[0])):
        if start not in found:
            waiting = [start]
            while waiting:
                place = waiting.pop()
                if place in places and place not in found:
                    found[place] = number
                    waiting += [(place[0] + col, place[1] + row) for col, row in steps]
            number += 1
    return [found[place] for place in places]


def groups(component: Ints, signs: list[str]) -> list[str]:
    return sorted("".join(sorted(np.array(signs)[component == number])) for number in np.unique(component))


def test_corners_hold_cells_together_or_not() -> None:
    col, row, signs = drawn(PICTURE)
    assert groups(components(col, row, "queen"), signs) == ["aabbb", "ccc", "dd"]
    assert groups(components(col, row, "rook"), signs) == ["a", "abbb", "ccc", "dd"]


def test_components_are_counted_from_the_south_west() -> None:
    col, row, signs = drawn(PICTURE)
    number = dict(zip(signs, components(col, row).tolist()))
    assert number == {"c": 0, "d": 1, "a": 2, "b": 2}


@given(PLACES, st.sampled_from(["queen", "rook"]))
def test_they_are_what_walking_from_cell_to_cell_finds(places: list[tuple[int, int]], contiguity: str) -> None:
    assert components(*split(places), contiguity).tolist() == searched(places, contiguity == "queen")


@given(PLACES, st.randoms(use_true_random=False), st.integers(-1000, 1000))
def test_neither_the_order_of_cells_nor_where_they_are_matters(
    places: list[tuple[int, int]], random: object, shift: int
) -> None:
    order = random.sample(range(len(places)), len(places))  # type: ignore[attr-defined]
    col, row = split(places)
    assert (components(col[order] + shift, row[order] - shift) == components(col, row)[order]).all()


def test_a_long_path_is_one_component() -> None:
    path = np.zeros((201, 201), dtype=bool)
    path[::2] = True
    path[1::4, -1] = True
    path[3::4, 0] = True
    row, col = np.nonzero(path)
    assert components(col, row, "rook").max() == 0
    assert components(col[row != 100], row[row != 100], "rook").max() == 1


def test_distant_cells_and_ends_of_rows_do_not_touch() -> None:
    far = 30_000_000
    assert components(np.array([0, 1, far, far + 1]), np.array([0, 0, 0, 1]), "queen").tolist() == [0, 0, 1, 1]
    assert components(np.array([3, 0]), np.array([0, 1]), "queen").tolist() == [0, 1]


def test_each_pair_that_touches_is_there_once() -> None:
    col, row, signs = drawn("ab cd")
    pairs = {"".join(sorted(signs[at] for at in pair)) for pair in zip(*touching(col, row, "queen"))}
    assert pairs == {"ab", "ac", "ad", "bc", "bd", "cd"}
    assert len(touching(col, row, "queen")[0]) == 6
    assert len(touching(col, row, "rook")[0]) == 4


def test_large_enough_in_cells_and_in_people() -> None:
    component, people = np.array([0, 1, 0, 2]), np.array([30.0, 500, 20, 10])
    assert large_enough(component, people, 2, 0).tolist() == [True, False, True, False]
    assert large_enough(component, people, 1, 50).tolist() == [True, True, True, False]
    assert large_enough(component, people, 2, 51).tolist() == [False] * 4


def test_no_cells_have_no_components() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert components(nothing, nothing).tolist() == []
    assert [pairs.tolist() for pairs in touching(nothing, nothing)] == [[], []]
    assert large_enough(nothing, np.zeros(0), 1, 0).tolist() == []


def test_a_cell_that_is_there_twice_is_refused() -> None:
    with pytest.raises(InputError, match="more than once"):
        components(np.array([1, 1]), np.array([2, 2]))
