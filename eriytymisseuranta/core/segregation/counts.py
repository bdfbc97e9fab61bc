"""Counts of people as every measure takes them: checked, and without the cells where nobody lives.

Notation of all measures: ``x`` people (households, dwellings) of a group in a cell, ``t`` those of the whole that the
group is a part of, ``y = t - x``, ``p = x / t``; ``X``, ``T``, ``Y`` their sums and ``P = X / T``. With several groups
``t_m`` are the people of group m in a cell, ``T_m`` their sum, ``p_m = t_m / t``, ``P_m = T_m / T``; groups that do not
overlap and together are the whole. Sums run over cells unless said otherwise, ``0 ln 0 = 0``, logarithms are natural.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Bools, Floats

ROUNDING = 1e-9
"""How far, as a share, a group may exceed its whole because of rounding alone."""


@dataclass(frozen=True)
class Pair:
    """A group and its whole in the inhabited cells, arrays of shape (cells,)."""

    x: Floats
    t: Floats

    @property
    def y(self) -> Floats:
        """Those of the whole who are not of the group."""
        return np.maximum(self.t - self.x, 0.0)

    @property
    def p(self) -> Floats:
        """The group's share of each cell."""
        return np.minimum(self.x / self.t, 1.0)

    @property
    def total(self) -> float:
        """T."""
        return float(self.t.sum())

    @property
    def share(self) -> float:
        """P, NaN if there is nobody."""
        return float(self.x.sum()) / self.total if len(self.t) else np.nan

    @property
    def mixed(self) -> bool:
        """Whether there is somebody both in and outside the group."""
        return bool(0 < self.share < 1)


@dataclass(frozen=True)
class Composition:
    """Groups that make up the whole, in the inhabited cells and without the groups that nobody belongs to.

    Parameters
    ----------
    t
        The whole, shape (cells,).
    p
        Shares of the groups in each cell, shape (cells, groups); rows sum to 1.
    shares
        P_m, shape (groups,).
    inhabited, known
        Which of the cells and of the groups given these are.
    """

    t: Floats
    p: Floats
    shares: Floats
    inhabited: Bools
    known: Bools

    @property
    def total(self) -> float:
        """T."""
        return float(self.t.sum())

    @property
    def mixed(self) -> bool:
        """Whether there are at least two groups."""
        return len(self.shares) > 1

    @property
    def entropy(self) -> float:
        """``E = -sum_m P_m ln P_m``, 0 to ln K for K groups."""
        return float(-plogp(self.shares).sum())

    @property
    def interaction(self) -> float:
        """``I = sum_m P_m (1 - P_m)``, the chance that two people drawn from the whole are of different groups."""
        return float((self.shares * (1 - self.shares)).sum())


def pair(x: Floats, t: Floats) -> Pair:
    """Return a group and its whole; ``x`` and ``t`` of shape (cells,).

    Raises
    ------
    InputError
        If a count is missing or negative, or the group is larger than its whole somewhere.
    """
    _check_counts(x)
    _check_counts(t)
    above = above_total(x, t)
    if above.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "In {cells} cells the group is larger than the whole that it is measured against; choose a whole "
                "that the group is a part of.",
            ),
            cells=int(above.sum()),
        )
    inhabited = t > 0
    return Pair(x, t) if inhabited.all() else Pair(x[inhabited], t[inhabited])


def composition(counts: Floats) -> Composition:
    """Return what the whole is made of; ``counts`` of shape (cells, groups).

    Raises
    ------
    InputError
        If a count is missing or negative.
    """
    _check_counts(counts)
    t = counts.sum(axis=1)
    members = counts.sum(axis=0)
    inhabited, known = t > 0, members > 0
    if not inhabited.all():
        counts, t = counts[inhabited], t[inhabited]
    if not known.all():
        counts = counts[:, known]
    shares = members[known] / members.sum() if known.any() else members[known]
    return Composition(t, counts / t[:, None], shares, inhabited, known)


def above_total(x: Floats, t: Floats) -> Bools:
    """Tell where a group is larger than its whole, beyond rounding; any equal shapes."""
    return np.asarray(x > t * (1 + ROUNDING))


def plogp(p: Floats) -> Floats:
    """Return ``p ln p``, 0 where ``p`` is 0; any shape."""
    return np.asarray(p * np.log(p, out=np.zeros_like(p), where=p > 0))


def _check_counts(counts: Floats) -> None:
    if not (counts >= 0).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Counts are missing or negative in {cells} cells; leave these cells out of measures of segregation.",
            ),
            cells=int((~(counts >= 0)).reshape(len(counts), -1).any(axis=1).sum()),
        )
