"""What is seen of numbers when others that agree with all figures are changed a little."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.moving import Seen, moved
from eriytymisseuranta.core.disclosure.audit.programming import Programme, programme
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from tests.core.disclosure.audit.systems import facts, system

pytest.importorskip("scipy")

RING = [[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 1, 0, 1]]
"""Two by two cells between their margins: all of them rise and fall together."""


def ring(sums: list[float]) -> Programme:
    known = system([8] * 4, facts(RING, sums))
    return programme(known.rows(), known.low, known.high, known.whole)


def seen_from(start: list[float], made: Programme, width: float) -> Seen:
    seen = Seen(Enough(np.full(4, width), np.full(4, -np.inf)))
    moved(made, np.array(start), np.arange(4), seen, np.zeros(4, dtype=bool), Clock.of(10))
    return seen


def test_one_exchange_shows_three_numbers_of_every_cell_of_a_ring() -> None:
    seen = seen_from([4, 4, 4, 4], ring([8, 8, 8, 8]), 2)
    assert seen.suffices.all()
    assert seen.count.tolist() == [3] * 4
    low, high = seen.bounds
    assert (low >= 0).all()
    assert (high <= 8).all()


def test_more_room_than_there_is_is_never_seen() -> None:
    """The first cell is 0 or 1, as one more of it is all that the second can lose."""
    seen = seen_from([0, 1, 3, 4], ring([1, 7, 3, 5]), 2)
    assert not seen.suffices.any()
    assert seen.count.tolist() == [2] * 4
    assert [end.tolist() for end in seen.bounds] == [[0, 0, 2, 4], [1, 1, 3, 5]]


def test_the_limit_of_a_cell_is_that_of_the_others_of_its_ring() -> None:
    made, start = ring([8, 8, 8, 8]), np.array([1.0, 7.0, 7.0, 1.0])
    assert made.limit(start, 0, 1.0, Clock.of(10)) == pytest.approx(7)
    assert made.limit(start, 0, -1.0, Clock.of(10)) == pytest.approx(1)


def test_a_number_between_the_ends_must_be_seen_too() -> None:
    seen = Seen(Enough(np.array([2.0, 1.0]), np.full(2, -np.inf)))
    for values in ([0.0, 0.0], [2.0, 1.0]):
        seen.add(np.array(values))
    assert seen.suffices.tolist() == [False, True]
    seen.add(np.array([1.0, 1.0]))
    assert seen.suffices.tolist() == [True, True]
