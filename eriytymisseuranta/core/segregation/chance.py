"""What chance alone makes of the share of a group in a single cell, or around it. Notation as in `counts`.

Under randomness (see `randomness`) the share of a cell is that of n independent draws, each of the group with the
chance P. A neighbourhood of many cells varies like a smaller number of draws than it has (Kish 1965, Survey sampling:
the effective number): with the local counts ``L = sum_j w_j t_j`` and n_j the draws of its cells,

    1 / n = sum_j (w_j t_j)^2 / n_j / L^2 - 2 sum_j w_j t_j^2 / n_j / (L T) + sum_j t_j^2 / n_j / T^2,

the variance of its share less that of the whole, of which it is a part, in units of P (1 - P). The binomial
distribution of n draws stands for its own: with the right mean and, but for rounding, variance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.binomial import Binomials, absolute_deviation, binomial_mean, binomials
from eriytymisseuranta.core.segregation.counts import plogp

BAND = 0.95
"""Share of chance outcomes that lie within the band, at least."""
_EXACT = 1000
"""Draws above which numbers within half a per cent of each other are taken as one."""
_STEP = 0.005
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Chance:
    """The distribution of a group's share under randomness, arrays of shape (cells,).

    Parameters
    ----------
    draws
        Effective number of independent draws; whole, at least 1.
    share
        P, between 0 and 1.
    """

    draws: Ints
    share: float

    def entropy(self) -> Floats:
        """Return the expectation of ``-p ln p - (1 - p) ln (1 - p)``."""
        sizes, cell = self._sizes()
        within = -sum(binomial_mean(plogp, sizes, share) for share in (self.share, 1 - self.share))
        return np.asarray(within)[cell]

    def deviation(self) -> Floats:
        """Return the expectation of ``|p - P|``."""
        sizes, cell = self._sizes()
        return absolute_deviation(sizes, self.share)[cell]

    def variance(self) -> Floats:
        """Return the expectation of ``(p - P)^2``."""
        return self.share * (1 - self.share) / self.draws

    def band(self) -> tuple[Floats, Floats]:
        """Return the shares between which chance stays: at most (1 - `BAND`) / 2 of it lies on either side."""
        sizes, cell = self._sizes()
        tail = (1 - BAND) / 2
        low, high = np.zeros(len(sizes)), np.ones(len(sizes))
        for block, below, up_to in _cumulated(sizes, self.share):
            first = (below <= tail) & (up_to > tail)
            last = (1 - below > tail) & (1 - up_to <= tail)
            low[block.size[first]] = block.share[first]
            high[block.size[last]] = block.share[last]
        return low[cell], high[cell]

    def p_value(self, share: Floats) -> Floats:
        """Return how likely chance lies at least as far out as the ``share`` of each cell, twice the nearer tail."""
        sizes, cell = self._sizes()
        found = np.ones(len(share))
        for block, below, up_to in _cumulated(sizes, self.share):
            inside = np.flatnonzero((cell >= block.size[0]) & (cell <= block.size[-1]))
            outcomes = block.size + block.share / 2  # ascending over all distributions of the block
            wanted = cell[inside] + share[inside] / 2
            at_least = np.searchsorted(outcomes, wanted - _ROUNDING)
            at_most = np.searchsorted(outcomes, wanted + _ROUNDING, side="right") - 1
            same = block.size[np.minimum(at_least, len(outcomes) - 1)] == cell[inside]
            upper = np.where(same, 1 - below[np.minimum(at_least, len(outcomes) - 1)], 0.0)
            same = block.size[np.maximum(at_most, 0)] == cell[inside]
            lower = np.where(same, up_to[np.maximum(at_most, 0)], 0.0)
            found[inside] = np.clip(2 * np.minimum(lower, upper), 0.0, 1.0)
        return found

    def _sizes(self) -> tuple[Ints, Ints]:
        """Return the numbers of draws that are told apart, and which of them each cell has."""
        steps = np.rint(np.exp(np.rint(np.log(self.draws) / _STEP) * _STEP))
        told = np.where(self.draws > _EXACT, steps, self.draws).astype(np.int64)
        sizes, cell = np.unique(told, return_inverse=True)
        return sizes, cell


def _cumulated(sizes: Ints, p: float) -> Iterator[tuple[Binomials, Floats, Floats]]:
    """Yield binomial distributions in blocks, with the chance of less than each outcome, and of it or less."""
    for block in binomials(sizes, p):
        lengths = np.bincount(block.size - block.size[0])
        up_to = np.cumsum(block.probability)
        before = np.concatenate([[0.0], up_to[np.cumsum(lengths)[:-1] - 1]])
        up_to = np.minimum(up_to - np.repeat(before, lengths), 1.0)
        yield block, np.maximum(up_to - block.probability, 0.0), up_to
