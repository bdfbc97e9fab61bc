"""What public totals alone give of a count, calculated by hand."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.disclosure.audit import facts
from eriytymisseuranta.core.disclosure.audit.prior import followed, of_totals
from eriytymisseuranta.core.errors import Message

WHAT = Message("{where}")


def test_a_total_leaves_at_most_itself_and_at_least_what_others_cannot_be() -> None:
    base = np.array([10.0, 20.0, np.nan])
    total = facts.totals(np.arange(2), np.array([0, 0]), np.array([24.0]), np.array([24.0]), WHAT, ["km"])
    low, high = of_totals([total], base)
    assert low.tolist() == [4, 14, 0]
    assert high.tolist() == [10, 20, np.inf]


def test_a_total_of_nobody_tells_everything_and_one_beside_an_unknown_base_only_the_most() -> None:
    base = np.array([10.0, np.nan])
    nobody = facts.totals(np.arange(2), np.array([0, 0]), np.array([0.0]), np.array([0.0]), WHAT, ["km"])
    assert [bound.tolist() for bound in of_totals([nobody], base)] == [[0, 0], [0, 0]]
    seven = facts.totals(np.arange(2), np.array([0, 0]), np.array([7.0]), np.array([7.0]), WHAT, ["km"])
    assert [bound.tolist() for bound in of_totals([seven], base)] == [[0, 0], [7, 7]]


def test_the_last_hidden_member_of_a_set_follows_when_totals_tell_the_others() -> None:
    sets = facts.sums(np.array([0]), [(1.0, np.array([1])), (1.0, np.array([2]))], WHAT, ["a"])
    low, high = np.array([9.0, 0.0, 0.0]), np.array([9.0, 0.0, 9.0])
    hidden = np.array([False, True, True])
    assert followed([sets], hidden, low, high).tolist() == [9, 0, 9]
    assert followed([sets], ~hidden | hidden, low, high).tolist() == [9, 0, 0]
