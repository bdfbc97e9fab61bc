"""Classes that do not give the count away."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.disclosure.feasibility import class_of, share_classes


def told(k: int, n: int, breaks: tuple[float, ...]) -> tuple[float, float]:
    low, high = share_classes(np.array([100 * k / n]), np.array([float(n)]), breaks)
    return float(low[0]), float(high[0])


def test_a_class_holds_its_lower_limit() -> None:
    assert class_of(np.array([0, 9.99, 10, 40, 100]), (10, 20, 30, 40)).tolist() == [1, 1, 2, 5, 5]
    assert np.isnan(class_of(np.array([np.nan]), (10,)))


def test_ten_to_fifteen_per_cent_of_eight_people_is_one_person_and_is_not_told() -> None:
    # of 8: 0, 1 (12.5 %) | 2 (25 %), 3 ... : under 10 %, 10-15 % and 15-50 % are joined until three are left
    assert told(1, 8, (10, 15, 50)) == told(3, 8, (10, 15, 50)) == (1, 3)
    assert told(4, 8, (10, 15, 50)) == (4, 4)


def test_many_people_keep_the_classes_as_they_are() -> None:
    assert told(120, 1000, (10, 15, 50)) == (2, 2)


def test_what_is_not_known_has_no_class() -> None:
    low, high = share_classes(np.array([[np.nan, 50.0]]), np.array([[20.0, np.nan]]), (10,))
    assert np.isnan(low).all()
    assert np.isnan(high).all()


@given(st.integers(2, 60), st.lists(st.integers(1, 99), min_size=1, max_size=6, unique=True).map(sorted))
def test_what_is_told_leaves_three_counts_and_is_the_same_for_all_of_them(n: int, breaks: list[int]) -> None:
    found: dict[tuple[float, float], list[int]] = {}
    for k in range(n + 1):
        low, high = told(k, n, tuple(breaks))
        own = 1 + sum(100 * k >= limit * n for limit in breaks)
        assert low <= own <= high
        found.setdefault((low, high), []).append(k)
    ends = sorted(found)
    assert all(high < low for (_, high), (low, _) in zip(ends, ends[1:]))
    assert all(len(counts) >= min(3, n + 1) for counts in found.values())
