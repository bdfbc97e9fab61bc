"""Intervals of the attack against all numbers that there can be, and what it does where it cannot know."""

from __future__ import annotations

import time

import numpy as np
import numpy.typing as npt
import pytest

from eriytymisseuranta.core.disclosure.audit import attack as module
from eriytymisseuranta.core.disclosure.audit import solving
from eriytymisseuranta.core.disclosure.audit.attack import attack
from eriytymisseuranta.core.disclosure.audit.known import System
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.errors import Cancelled, InputError
from tests.core.disclosure.audit.systems import all_solutions, facts, system

TABLES = 30
Rng = np.random.Generator


def _division(random: Rng, n: int, parts: int) -> npt.NDArray[np.int64]:
    return (random.integers(parts, size=n) == np.arange(parts)[:, None]).astype(np.int64)


def _nested(random: Rng) -> npt.NDArray[np.int64]:
    n = int(random.integers(3, 8))
    fine = random.integers(3, size=n)
    coarse = np.array([0, 0, 1])[fine]
    return np.vstack([fine == np.arange(3)[:, None], coarse == np.arange(2)[:, None], np.ones((1, n))]).astype(int)


def _crossing(random: Rng) -> npt.NDArray[np.int64]:
    n = int(random.integers(4, 8))
    return np.vstack([_division(random, n, int(random.integers(2, 4))) for _ in range(2)])


def _tree(random: Rng) -> npt.NDArray[np.int64]:
    """Each figure shares one unknown with an earlier one, so that there is no cycle."""
    found, n = [[1, 1]], 2
    for _ in range(int(random.integers(1, 4))):
        more = int(random.integers(1, 3))
        shared = int(random.integers(n))
        found = [[*row, *[0] * more] for row in found]
        found.append([*(int(at == shared) for at in range(n)), *[1] * more])
        n += more
    return np.array(found)


def _any(random: Rng) -> npt.NDArray[np.int64]:
    return random.integers(-1, 3, (int(random.integers(2, 4)), int(random.integers(4, 7))))


@pytest.mark.parametrize("kind", [_nested, _tree, _crossing, _any])
@pytest.mark.parametrize("seed", range(TABLES))
def test_intervals_are_those_of_all_numbers_that_agree_with_the_figures(kind: object, seed: int) -> None:
    pytest.importorskip("scipy")
    random = np.random.default_rng(seed)
    matrix = kind(random)  # type: ignore[operator]
    matrix = matrix[matrix.any(axis=1)]
    high = random.integers(1, 4, matrix.shape[1])
    sums = matrix @ random.integers(0, high + 1)
    slack = seed % 3
    known = system(high, facts(matrix, sums - random.integers(0, slack + 1, len(sums)), sums + slack))
    found, possible = attack(known), all_solutions(known)
    assert found.decided.all()
    assert found.low.tolist() == possible.min(axis=0).tolist()
    assert found.high.tolist() == possible.max(axis=0).tolist()
    numbers = [len(set(column)) for column in possible.T]
    assert np.minimum(found.count, 3).tolist() == np.minimum(numbers, 3).tolist()


def test_a_block_in_a_block_needs_no_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "solver", lambda: None)
    monkeypatch.setattr(solving, "solver", lambda: None)
    # 1 km (a, b) = 5 of which a is at most 2; the municipality (a, b, c) = 9.
    found = attack(system([2, 9, 9], facts([[1, 1, 0], [1, 1, 1]], [5, 9])))
    assert found.decided.all()
    assert list(zip(found.low, found.high)) == [(0, 2), (3, 5), (4, 4)]


@pytest.mark.parametrize("seed", range(TABLES))
def test_figures_without_a_cycle_need_no_solver(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "solver", lambda: None)
    monkeypatch.setattr(solving, "solver", lambda: None)
    random = np.random.default_rng(seed)
    matrix = _tree(random)
    high = random.integers(1, 4, matrix.shape[1])
    known = system(high, facts(matrix, matrix @ random.integers(0, high + 1)))
    found, possible = attack(known), all_solutions(known)
    assert found.decided.all()
    assert found.low.tolist() == possible.min(axis=0).tolist()
    assert found.high.tolist() == possible.max(axis=0).tolist()


@pytest.mark.parametrize("thorough", [True, False])
@pytest.mark.parametrize("kind", [_nested, _crossing, _any])
@pytest.mark.parametrize("seed", range(TABLES))
def test_numbers_thought_possible_never_make_more_of_an_interval_than_there_is(
    kind: object, seed: int, thorough: bool
) -> None:
    """Also where they do not agree with the figures, as with every third table; what is thorough decides all."""
    pytest.importorskip("scipy")
    random = np.random.default_rng(seed)
    matrix = kind(random)  # type: ignore[operator]
    matrix = matrix[matrix.any(axis=1)]
    high = random.integers(1, 5, matrix.shape[1])
    true = random.integers(0, high + 1)
    known = system(high, facts(matrix, matrix @ true))
    possible, n = all_solutions(known), len(high)
    enough = Enough(np.full(n, 2.0), np.full(n, -np.inf))
    thought = true.astype(np.float64) + (seed % 3 == 0)
    found = attack(known, enough, possible=thought, thorough=thorough)
    assert found.decided.all() or not thorough
    least, most = possible.min(axis=0), possible.max(axis=0)
    numbers = np.array([len(set(column)) for column in possible.T])
    safe = enough.reached(found.low, found.high) & (found.count >= 3)
    assert (found.low >= least)[found.decided & safe].all()
    assert (found.high <= most)[found.decided & safe].all()
    assert (safe == (numbers >= 3))[found.decided].all()


def test_what_two_layers_say_alike_is_one_figure_and_needs_no_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    """x0 + x1 is 5 in one layer and 4 to 6 in another, and x1 + x2 is 3: still no cycle."""
    monkeypatch.setattr(module, "solver", lambda: None)
    monkeypatch.setattr(solving, "solver", lambda: None)
    rows = [[1, 1, 0], [0, 1, 1], [1, 1, 0], [0, 1, 1]]
    found = attack(system([9, 9, 9], facts(rows, [5, 3, 4, 3], [5, 3, 6, 3])))
    assert found.decided.all()
    assert list(zip(found.low, found.high)) == [(2, 5), (0, 3), (0, 3)]


def test_without_a_solver_crossing_totals_are_undecided_unless_the_figures_determine_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "solver", lambda: None)
    monkeypatch.setattr(solving, "solver", lambda: None)
    ring = facts([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 1, 0, 1]], [8, 8, 8, 8])
    assert not attack(system([8] * 4, ring)).decided.any()
    odd = facts([[1, 1, 0], [0, 1, 1], [1, 0, 1]], [9, 7, 8])
    found = attack(system([20] * 3, odd))
    assert found.decided.all()
    assert found.low.tolist() == found.high.tolist() == [5, 4, 3]


def test_what_is_not_decided_in_time_is_not_decided() -> None:
    pytest.importorskip("scipy")
    ring = facts([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 1, 0, 1]], [8, 8, 8, 8])
    found = attack(system([8] * 4, ring), seconds=0)
    assert not found.decided.any()
    assert (found.high >= 8).all()


def test_cancel_is_passed_on() -> None:
    pytest.importorskip("scipy")

    def cancel(done: float) -> None:
        raise Cancelled

    ring = facts([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 1, 0, 1]], [8, 8, 8, 8])
    with pytest.raises(Cancelled):
        attack(system([8] * 4, ring), progress=cancel)


@pytest.mark.parametrize(
    ("matrix", "sums"),
    [
        ([[1, 1]], [9]),
        ([[1, 0], [1, 0]], [2, 3]),
        ([[1, 1], [1, 1]], [2, 3]),
        ([[1, 1, 0], [1, 1, 1], [0, 0, 1]], [4, 5, 2]),
        ([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 1, 0, 1]], [4, 4, 4, 5]),
    ],
)
def test_figures_that_contradict_each_other_are_named(matrix: list[list[int]], sums: list[float]) -> None:
    with pytest.raises(InputError, match=r"contradict each other: no counts agree with figure \d"):
        attack(system([4] * len(matrix[0]), facts(matrix, sums)))


def test_the_same_figures_always_give_the_same_intervals() -> None:
    pytest.importorskip("scipy")
    random = np.random.default_rng(7)
    matrix = np.vstack([_division(random, 60, 12), _division(random, 60, 9)])
    known = system([30] * 60, facts(matrix, matrix @ random.integers(0, 12, 60)))
    enough = Enough(np.full(60, 2.0), np.full(60, -np.inf))
    first, second = attack(known, enough), attack(known, enough)
    assert first.low.tolist() == second.low.tolist()
    assert first.high.tolist() == second.high.tolist()


def test_what_is_enough_is_found_with_less_and_never_claims_more() -> None:
    pytest.importorskip("scipy")
    random = np.random.default_rng(3)
    matrix = np.vstack([_division(random, 40, 9), _division(random, 40, 8)])
    known = system([25] * 40, facts(matrix, matrix @ random.integers(0, 12, 40)))
    whole = attack(known)
    wanted = Enough(np.full(40, 4.0), np.full(40, 6.0))
    part = attack(known, wanted)
    assert (part.low >= whole.low).all()
    assert (part.high <= whole.high).all()
    assert (wanted.reached(part.low, part.high) == wanted.reached(whole.low, whole.high)).all()


def test_a_large_hierarchy_is_one_pass_up_and_one_down() -> None:
    """Expected: what a block leaves of its total, computed block by block."""
    random = np.random.default_rng(1)
    n = 20_000
    base, blocks = random.integers(0, 40, n), np.arange(n) // 16
    counts = random.integers(0, base + 1)
    shown = random.random(n) < 0.6
    low = np.where(shown, counts, 0).astype(np.float64)
    high = np.where(shown, counts, base).astype(np.float64)
    order = np.arange(n)
    from eriytymisseuranta.core.disclosure.audit.facts import totals
    from eriytymisseuranta.core.errors import Message

    sums = np.bincount(blocks, counts).astype(np.float64)
    whole = np.array([counts.sum()], dtype=np.float64)
    names = [str(block) for block in range(len(sums))]
    known = System(
        low,
        high,
        np.ones(n, dtype=bool),
        (
            totals(order, blocks, sums, sums, Message("{where}"), names),
            totals(order, np.zeros(n, dtype=np.int64), whole, whole, Message("{where}"), ["all"]),
        ),
    )
    started = time.monotonic()
    found = attack(known)
    assert time.monotonic() - started < 5
    for block in (0, 7, 1249):
        hidden = np.flatnonzero((blocks == block) & ~shown)
        rest = counts[hidden].sum()
        for cell in hidden:
            others = base[hidden].sum() - base[cell]
            assert found.low[cell] == max(0, rest - others)
            assert found.high[cell] == min(base[cell], rest)


def test_unknowns_that_may_be_of_any_size_end_the_attack_at_once() -> None:
    """Two sums of the same total, which nothing bounds: x0 = x1 + x2 = x3 + x4."""
    pytest.importorskip("scipy")
    rows = np.array([[-1, 1, 1, 0, 0], [-1, 0, 0, 1, 1]])
    zero, n = np.zeros(2), 5
    everything = System(np.zeros(n), np.full(n, np.inf), np.ones(n, dtype=bool), (facts(rows, zero, zero),))
    found = attack(everything, seconds=5)
    assert found.decided.all()
    assert found.low.tolist() == [0] * n
    assert np.isinf(found.high).all()
