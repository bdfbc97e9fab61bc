"""What an attacker knows: unknown numbers with prior bounds, and published figures that are sums of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.panel import Bools, Floats

Ints = npt.NDArray[np.int64]
Names = npt.NDArray[Any]


@dataclass(frozen=True)
class Facts:
    """Published figures of one kind; row r says ``low[r] <= sum(weights * x[at]) <= high[r]``.

    Parameters
    ----------
    start, at, weights
        Compressed sparse rows: the unknowns of row r are ``at[start[r]:start[r + 1]]``.
    low, high
        Shape (rows,); equal where the figure is exact.
    what
        What kind of figure it is, with ``{where}`` for the place that it is of.
    where
        Names of the places, shape (rows,).
    """

    start: Ints
    at: Ints
    weights: Floats
    low: Floats
    high: Floats
    what: Message
    where: Names

    def __len__(self) -> int:
        return len(self.low)

    def label(self, row: int) -> Message:
        """Return which published figure a row is."""
        return Message(self.what.template, {**self.what.values, "where": self.where[row]})


@dataclass(frozen=True)
class Rows:
    """The rows of all facts as one matrix; ``origin`` says which row of the system each is."""

    start: Ints
    at: Ints
    weights: Floats
    low: Floats
    high: Floats
    origin: Ints

    def __len__(self) -> int:
        return len(self.low)

    @property
    def row(self) -> Ints:
        """The row of each entry, shape (entries,)."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def chosen(self, rows: Bools) -> Rows:
        """Return some of the rows."""
        entries = rows[self.row]
        return Rows(
            starts(np.diff(self.start)[rows]),
            self.at[entries],
            self.weights[entries],
            self.low[rows],
            self.high[rows],
            self.origin[rows],
        )

    def taken(self, rows: Ints) -> Rows:
        """Return rows by their numbers, without looking at the others."""
        lengths = self.start[rows + 1] - self.start[rows]
        start = starts(lengths)
        entries = np.arange(start[-1]) + np.repeat(self.start[rows] - start[:-1], lengths)
        return Rows(start, self.at[entries], self.weights[entries], self.low[rows], self.high[rows], self.origin[rows])


@dataclass(frozen=True)
class System:
    """Unknowns and facts.

    Parameters
    ----------
    low, high
        Bounds of each unknown, shape (n,); equal where its value is published.
    whole
        Which unknowns are whole numbers, shape (n,).
    """

    low: Floats
    high: Floats
    whole: Bools
    facts: tuple[Facts, ...]

    def rows(self) -> Rows:
        """Return all facts as one matrix."""
        count = sum(len(facts) for facts in self.facts)
        return Rows(
            starts(joined([np.diff(facts.start) for facts in self.facts], np.int64)),
            joined([facts.at for facts in self.facts], np.int64),
            joined([facts.weights for facts in self.facts], np.float64),
            joined([facts.low for facts in self.facts], np.float64),
            joined([facts.high for facts in self.facts], np.float64),
            np.arange(count),
        )

    def find(self, row: int) -> tuple[Facts, int]:
        """Return the facts that a row of `rows` is of, and its place there."""
        ends = np.cumsum([len(facts) for facts in self.facts])
        kind = int(np.searchsorted(ends, row, side="right"))
        return self.facts[kind], int(row - (ends[kind] - len(self.facts[kind])))

    def label(self, row: int) -> Message:
        """Return which published figure a row of `rows` is."""
        facts, at = self.find(row)
        return facts.label(at)


def starts(lengths: Ints) -> Ints:
    """Return where rows of the given lengths start, and where the last one ends."""
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def joined(arrays: Sequence[npt.NDArray[Any]], kind: Any) -> npt.NDArray[Any]:
    """Return arrays end to end; an empty one where there are none."""
    found: npt.NDArray[Any] = np.concatenate([np.zeros(0, dtype=kind), *arrays]).astype(kind)
    return found


def single(at: Ints, low: Floats, high: Floats, what: Message, where: Iterable[Any]) -> Facts:
    """Return figures that are of one unknown each: a share, a rounded value, an edge class."""
    count = len(at)
    return Facts(
        np.arange(count + 1),
        np.asarray(at, dtype=np.int64),
        np.ones(count),
        np.asarray(low, dtype=np.float64),
        np.asarray(high, dtype=np.float64),
        what,
        np.array(list(where), dtype=object),
    )
