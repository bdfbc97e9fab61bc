"""A quick proof of safety: what two cells can exchange without any published figure noticing.

Two cells of the same blocks may hand counts to each other, class by class, as long as the total of each set in each
cell stays, and every count stays within its bounds. Then all totals over blocks stay too, and the true counts so moved
are as possible as the true ones themselves. With a tree of classes the most that a count can move by follows from one
pass up and one down the tree. The proof needs the true counts, so it is made where they are at hand; what it does not
prove is left to the attack.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Ints
from eriytymisseuranta.core.panel import Bools, Floats

PARTNERS = 6
"""Other cells of the same blocks that each cell is paired with at a time."""
MANY = 8
"""Partners for each unit that something is lacking of, and number of these for which there are some at least."""
ROUNDS = 40
LEAST = 0.1
"""Random exchanges, and the part of what is lacking that one must prove, before the rest is left to the attack."""
BOUNDLESS = 1e9
"""What a count without an upper bound can rise by."""


def exchanged(
    true: Floats,
    low: Floats,
    high: Floats,
    parent: Sequence[int],
    same: Ints,
    enough: Callable[[Floats, Floats], Bools],
    clock: Clock | None = None,
) -> tuple[Floats, Floats]:
    """Return bounds of which both ends are possible, shape (concepts, units).

    Parameters
    ----------
    true, low, high
        Shape (concepts, units); a count that is published has equal bounds, NaN does not take part.
    parent
        Row of the concept that each one is a class of, -1 = of none; parents may stand anywhere.
    same
        Shape (units,): units of the same number are in the same published blocks; -1 = takes no part.
    enough
        Called with bounds, shape (concepts, units); True where they need not be wider.
    clock
        When to leave it at what has been found; None = after `ROUNDS`.
    """
    least, most = true.copy(), true.copy()
    rng = np.random.default_rng(0)
    children = children_of(parent)
    state = true.copy()
    alone = np.bincount(same + 1)[same + 1] < 2
    before = np.inf
    for turn in range(ROUNDS):
        if clock is not None and clock.over():
            break
        lacking = ~enough(least, most) & (high > low) & ~alone
        left, before = before, lacking.sum()
        if before > (1 - LEAST) * left:
            break
        groups = np.unique(same[lacking.any(axis=0)])
        units = np.flatnonzero(np.isin(same, groups) & (same >= 0))
        if not len(units):
            break
        units = _partners(units, lacking.any(axis=0), same, rng)
        order = units[np.lexsort((rng.random(len(units)), same[units]))]
        if turn:
            _shuffle(state, low, high, children, parent, order, same[order], rng)
        _look(state, low, high, parent, children, order, same[order], least, most)
    return least, most


def _partners(units: Ints, lacking: Bools, same: Ints, rng: np.random.Generator) -> Ints:
    """Return the units that something is lacking of, and of their groups all units or, of large ones, some."""
    size = np.bincount(same[units])
    wanted = np.bincount(same[units], lacking[units])
    share = np.minimum(1.0, MANY * np.maximum(wanted, MANY) / np.maximum(size, 1))
    return np.asarray(units[lacking[units] | (rng.random(len(units)) < share[same[units]])], dtype=np.int64)


def _look(
    state: Floats,
    low: Floats,
    high: Floats,
    parent: Sequence[int],
    children: dict[int, list[int]],
    order: Ints,
    group: Ints,
    least: Floats,
    most: Floats,
) -> None:
    """Widen bounds, in place, by what each unit can exchange with the next ones of its group."""
    start = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
    size = np.diff(np.r_[start, len(order)])
    begins, many = np.repeat(start, size), np.repeat(size, size)
    at = np.arange(len(order)) - begins
    rise, fall = high - state, state - low
    for step in range(1, min(PARTNERS, int(size.max(initial=1)) - 1) + 1):
        paired = np.flatnonzero(many > step)
        one = order[paired]
        other = order[begins[paired] + (at[paired] + step) % many[paired]]
        up, down = moves(np.fmin(rise[:, one], fall[:, other]), np.fmin(fall[:, one], rise[:, other]), parent, children)
        most[:, one] = np.fmax(most[:, one], state[:, one] + up)
        least[:, one] = np.fmin(least[:, one], state[:, one] - down)
        most[:, other] = np.fmax(most[:, other], state[:, other] + down)
        least[:, other] = np.fmin(least[:, other], state[:, other] - up)


def _shuffle(
    state: Floats,
    low: Floats,
    high: Floats,
    children: dict[int, list[int]],
    parent: Sequence[int],
    order: Ints,
    group: Ints,
    rng: np.random.Generator,
) -> None:
    """Let pairs of units exchange at random, in place: two classes of a set, or a count that is of none."""
    first = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
    at = np.arange(len(order)) - np.repeat(first, np.diff(np.r_[first, len(order)]))
    begin = np.flatnonzero((at[:-1] % 2 == 0) & (group[1:] == group[:-1]))
    one, other = order[begin], order[begin + 1]
    if not len(one):
        return
    leaves = [row for row in range(len(parent)) if row not in children]
    sets = [[row for row in members if row in leaves] for members in children.values()]
    for members in [each for each in sets if len(each) > 1]:
        for _ in members:
            rows = np.array(members)
            a = rows[rng.integers(len(rows), size=len(one))]
            b = rows[rng.integers(len(rows), size=len(one))]
            room = np.min(
                np.nan_to_num(
                    [
                        high[a, one] - state[a, one],
                        state[b, one] - low[b, one],
                        state[a, other] - low[a, other],
                        high[b, other] - state[b, other],
                    ]
                ),
                axis=0,
            )
            amount = np.where(a == b, 0.0, _part(room, rng))
            for row, unit, sign in ((a, one, 1), (b, one, -1), (a, other, -1), (b, other, 1)):
                state[row, unit] += sign * amount
    for row in [row for row in leaves if parent[row] < 0]:
        room = np.nan_to_num(np.minimum(high[row, one] - state[row, one], state[row, other] - low[row, other]))
        amount = _part(room, rng)
        state[row, one] += amount
        state[row, other] -= amount


def _part(room: Floats, rng: np.random.Generator) -> Floats:
    """Return whole numbers of at most ``room``, all of it or a part."""
    whole = np.floor(np.minimum(np.maximum(room, 0.0), 1e6) + 1e-9)
    return np.asarray(np.floor(whole * rng.choice([0.5, 1.0], len(room)) + rng.choice([0.0, 0.5], len(room))))


def children_of(parent: Sequence[int]) -> dict[int, list[int]]:
    """Return the rows of the classes of each concept that has some."""
    found: dict[int, list[int]] = {}
    for row, of in enumerate(parent):
        if of >= 0:
            found.setdefault(of, []).append(row)
    return found


def moves(up: Floats, down: Floats, parent: Sequence[int], children: dict[int, list[int]]) -> tuple[Floats, Floats]:
    """Return the most that each count of the first cell can rise and fall in exchange, shape (concepts, pairs)."""
    up, down = (np.maximum(np.nan_to_num(each, posinf=BOUNDLESS), 0.0) for each in (up, down))
    depth = [_depth(row, parent) for row in range(len(parent))]
    downwards = sorted(children, key=lambda row: depth[row])
    for row in reversed(downwards):
        up[row] = np.minimum(up[row], up[children[row]].sum(axis=0))
        down[row] = np.minimum(down[row], down[children[row]].sum(axis=0))
    for row in downwards:
        members = children[row]
        ups, downs = up[members].sum(axis=0), down[members].sum(axis=0)
        before_up, before_down = up[members], down[members]
        up[members] = np.minimum(before_up, up[row] + (downs - before_down))
        down[members] = np.minimum(before_down, down[row] + (ups - before_up))
    return up, down


def _depth(row: int, parent: Sequence[int]) -> int:
    depth = 0
    while parent[row] >= 0:
        row, depth = parent[row], depth + 1
    return depth
