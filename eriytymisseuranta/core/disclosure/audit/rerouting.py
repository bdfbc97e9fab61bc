"""Crossing totals as a flow: how far a value can move is how much can be re-routed around it.

Two crossing partitions are a bipartite graph: a figure is a node, a hidden value an edge between its two figures
(Gusfield 1988). In any flow that meets all figures, a value rises by what can flow back from its head to its tail in
the residual graph, and falls by what can flow the other way; both extremes are whole numbers where all bounds are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Ints, Rows
from eriytymisseuranta.core.disclosure.audit.narrowing import connected
from eriytymisseuranta.core.panel import Bools, Floats

LITTLE = 1e-7
OFTEN = 64
"""Steps between two looks at the clock."""


@dataclass(frozen=True)
class Enough:
    """How wide an interval of each unknown must be, and how high it must reach, before it need not be known further."""

    width: Floats
    height: Floats

    def of(self, unknowns: Ints) -> Enough:
        """Return what is enough of some unknowns."""
        return Enough(self.width[unknowns], self.height[unknowns])

    def reached(self, low: Floats, high: Floats) -> Bools:
        """Return where bounds that are known to be possible suffice."""
        return np.asarray((high - low >= self.width - LITTLE) & (high >= self.height - LITTLE))


@dataclass(frozen=True)
class Network:
    """Edges from ``tail`` to ``head``, nodes are rows and, last, the ground; one edge per column, then one per row."""

    tail: Ints
    head: Ints
    low: Floats
    high: Floats


def network_rows(rows: Rows, columns: int) -> tuple[Ints, Bools]:
    """Return the sign of each row, shape (rows,), and which rows are part of a network, as far as one can tell.

    Every unknown must be in two rows at most, and have the opposite weight in both once the rows are signed.
    """
    count = len(rows)
    size = np.abs(rows.weights)
    scale = size[rows.start[:-1]] if count else np.zeros(0)
    plain = np.bincount(rows.row, np.abs(size - scale[rows.row]) > 0, count) == 0
    in_rows = np.bincount(rows.at, minlength=columns)
    fine = plain & (np.bincount(rows.row, in_rows[rows.at] > 2, count) == 0)
    order = np.argsort(rows.at, kind="stable")
    at, holder, sign = rows.at[order], rows.row[order], np.sign(rows.weights[order])
    twice = np.flatnonzero(at[1:] == at[:-1])
    one, other, turned = holder[twice], holder[twice + 1], sign[twice] == sign[twice + 1]
    # Every row stands twice, as it is and turned; one that is tied to its own reverse cannot be signed.
    label = connected(np.r_[one, one + count], np.r_[other + count * turned, other + count * ~turned], 2 * count)
    fine &= label[:count] != label[count:]
    group = np.minimum(label[:count], label[count:])
    whole = np.ones(2 * count, dtype=bool)
    whole[group[~fine]] = False
    return np.where(label[:count] <= label[count:], 1, -1), whole[group]


def network_of(rows: Rows, signs: Ints, low: Floats, high: Floats) -> Network:
    """Return the network of rows that are all part of one."""
    count, columns = len(rows), len(low)
    scale = signs / np.abs(rows.weights[rows.start[:-1]])
    positive = rows.weights * scale[rows.row] > 0
    tail, head = np.full(columns, count), np.full(columns, count)
    head[rows.at[positive]] = rows.row[positive]
    tail[rows.at[~positive]] = rows.row[~positive]
    ends = np.stack([rows.low * scale, rows.high * scale])
    return Network(
        np.r_[tail, np.arange(count)],
        np.r_[head, np.full(count, count)],
        np.r_[low, ends.min(axis=0)],
        np.r_[high, ends.max(axis=0)],
    )


class Rerouting:
    """A flow that meets all figures, and what has been seen of each edge while it was moved."""

    def __init__(self, network: Network, flow: Floats, clock: Clock) -> None:
        self._clock, self._pushes = clock, 0
        self._tail, self._head = network.tail.tolist(), network.head.tolist()
        self._low, self._high = network.low.tolist(), network.high.tolist()
        self._flow: list[float] = flow.tolist()
        self.least, self.most = list(self._flow), list(self._flow)
        free = np.flatnonzero((network.high > network.low) & (network.tail != network.head))
        self._edges: list[list[int]] = [[] for _ in range(int(network.tail.max(initial=0)) + 2)]
        for edge in free.tolist():
            self._edges[self._tail[edge]].append(edge)
            self._edges[self._head[edge]].append(edge)
        self._loose = set(np.flatnonzero(network.tail == network.head).tolist())

    def explore(self, edge: int, width: float, height: float) -> bool:
        """Move the flow of an edge up and down as far as it goes, or until it has moved enough; False = no time."""
        if edge in self._loose:
            self.least[edge], self.most[edge] = self._low[edge], self._high[edge]
            return True
        for up in (True, False):
            while not self._enough(edge, width, height):
                self._pushes += 1
                if self._pushes % OFTEN == 0 and self._clock.over():
                    return False
                room = self._high[edge] - self._flow[edge] if up else self._flow[edge] - self._low[edge]
                if room <= LITTLE:
                    break
                start, end = (self._head[edge], self._tail[edge]) if up else (self._tail[edge], self._head[edge])
                path = self._path(start, end, edge)
                if path is None:
                    break
                if not self._push([(edge, 1 if up else -1), *path]):
                    break
        return True

    def _enough(self, edge: int, width: float, height: float) -> bool:
        return bool(self.most[edge] - self.least[edge] >= width - LITTLE and self.most[edge] >= height - LITTLE)

    def _room(self, edge: int, forward: bool) -> float:
        return float(self._high[edge] - self._flow[edge] if forward else self._flow[edge] - self._low[edge])

    def _push(self, path: list[tuple[int, int]]) -> bool:
        """Move the flow along a cycle as far as it goes; False = it goes on without end, and is left where it is."""
        amount = min(self._room(edge, way > 0) for edge, way in path)
        if amount == float("inf"):
            for edge, way in path:
                if way > 0:
                    self.most[edge] = amount
                else:
                    self.least[edge] = -amount
            return False
        for edge, way in path:
            self._flow[edge] += way * amount
            self.least[edge] = min(self.least[edge], self._flow[edge])
            self.most[edge] = max(self.most[edge], self._flow[edge])
        return True

    def _path(self, start: int, end: int, without: int) -> list[tuple[int, int]] | None:
        """Return edges with room from ``start`` to ``end``, each with its way, sought from both ends; None = none."""
        came: dict[int, tuple[int, int, int]] = {start: (-1, 0, -1)}
        goes: dict[int, tuple[int, int, int]] = {end: (-1, 0, -1)}
        front, back = [start], [end]
        while front and back:
            from_start = sum(len(self._edges[node]) for node in front) <= sum(len(self._edges[node]) for node in back)
            seen, other, nodes = (came, goes, front) if from_start else (goes, came, back)
            reached = []
            for node in nodes:
                for edge in self._edges[node]:
                    if edge == without:
                        continue
                    leaves = self._tail[edge] == node
                    far = self._head[edge] if leaves else self._tail[edge]
                    if far in seen or self._room(edge, leaves == from_start) <= LITTLE:
                        continue
                    seen[far] = (edge, 1 if leaves == from_start else -1, node)
                    if far in other:
                        return _joined(came, goes, far)
                    reached.append(far)
            if from_start:
                front = reached
            else:
                back = reached
        return None


def _joined(
    came: dict[int, tuple[int, int, int]], goes: dict[int, tuple[int, int, int]], middle: int
) -> list[tuple[int, int]]:
    path = []
    for side in (came, goes):
        edge, way, node = side[middle]
        while edge >= 0:
            path.append((edge, way))
            edge, way, node = side[node]
    return path


def rerouted_intervals(
    network: Network, flow: Floats, columns: Ints, enough: Enough, clock: Clock
) -> tuple[Floats, Floats, Bools]:
    """Return bounds of columns, and which of them are exact or enough, each of shape (columns given,).

    Parameters
    ----------
    flow
        Flow of every edge that meets all figures, shape (edges,).
    """
    routes = Rerouting(network, flow, clock)
    done = np.zeros(len(columns), dtype=bool)
    for at, (edge, width, height) in enumerate(zip(columns.tolist(), enough.width.tolist(), enough.height.tolist())):
        if at % OFTEN == 0 and clock.over(at / len(columns)):
            break
        done[at] = routes.explore(edge, width, height)
        if not done[at]:
            break
    least, most = np.array(routes.least)[columns], np.array(routes.most)[columns]
    return least, most, done
