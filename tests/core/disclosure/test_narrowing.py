"""What the classes of a set tell of each other inside a cell."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.disclosure.narrowing import narrowed

SET = [(3, np.array([0, 1, 2]))]


def test_a_class_is_what_its_total_and_the_others_leave() -> None:
    """10 people, 6 in one class, 0 ... 1 in another: 3 ... 4 are left for the third."""
    low, high = narrowed(np.array([[6.0], [0.0], [0.0], [10.0]]), np.array([[6.0], [1.0], [9.0], [10.0]]), SET)
    assert (low[2, 0], high[2, 0]) == (3, 4)


def test_a_hidden_total_lies_between_the_sums_of_its_members_bounds() -> None:
    low, high = narrowed(np.array([[1.0], [2.0], [3.0], [0.0]]), np.array([[2.0], [4.0], [6.0], [99.0]]), SET)
    assert (low[3, 0], high[3, 0]) == (6, 12)


def test_a_class_that_is_not_there_tells_nothing() -> None:
    low, high = narrowed(np.array([[np.nan], [0.0], [0.0], [10.0]]), np.array([[np.nan], [1.0], [9.0], [10.0]]), SET)
    assert (low[2, 0], high[2, 0]) == (0, 9)
