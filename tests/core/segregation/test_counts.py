"""Which counts measures take."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.segregation.counts import composition, pair
from eriytymisseuranta.core.segregation.measures import LOCAL_MEASURES, MEASURES

BY_ONE_GROUP = [measure.function for measure in MEASURES.values() if measure.needs == ("x", "t")]
BY_GROUPS = [measure.function for measure in MEASURES.values() if measure.needs == ("counts",)]
LOCAL = [measure.function for measure in LOCAL_MEASURES.values()]


def named(function: object) -> str:
    """Return a function's name for the list of tests."""
    return getattr(function, "__name__", "")


@pytest.mark.parametrize("bad", [np.nan, -1.0])
@pytest.mark.parametrize("function", BY_ONE_GROUP, ids=named)
def test_missing_and_negative_counts_are_refused_by_measures_of_a_group(function, bad: float) -> None:
    with pytest.raises(InputError, match="in 1 cells"):
        function(np.array([bad, 1.0, 2.0]), np.array([5.0, 5.0, 5.0]))
    with pytest.raises(InputError, match="in 1 cells"):
        function(np.array([0.0, 1.0, 2.0]), np.array([bad, 5.0, 5.0]))


@pytest.mark.parametrize("function", BY_GROUPS + LOCAL, ids=named)
def test_missing_counts_are_refused_by_measures_of_groups(function) -> None:
    with pytest.raises(InputError, match="in 2 cells"):
        function(np.array([[np.nan, np.nan], [1, 2], [-1, 4]]))


@pytest.mark.parametrize("function", BY_ONE_GROUP, ids=named)
def test_a_group_larger_than_its_whole_is_refused(function) -> None:
    with pytest.raises(InputError, match="In 2 cells the group is larger"):
        function(np.array([6.0, 1.0, 2.0]), np.array([5.0, 5.0, 0.0]))


def test_rounding_does_not_make_a_group_larger_than_its_whole() -> None:
    found = pair(np.array([0.1 + 0.2, 0.0]), np.array([0.3, 1.0]))
    assert found.p[0] == 1
    assert found.y[0] == 0


def test_cells_and_groups_without_people_do_not_count() -> None:
    found = composition(np.array([[0.0, 3, 1], [0, 0, 0], [0, 1, 3]]))
    assert found.inhabited.tolist() == [True, False, True]
    assert found.known.tolist() == [False, True, True]
    assert found.shares.tolist() == [0.5, 0.5]
    assert found.p.tolist() == [[0.75, 0.25], [0.25, 0.75]]
