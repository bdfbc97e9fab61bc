"""Spatial measures: the neighbourhoods of people instead of their cells. Notation as in `counts`.

A neighbourhood is described by its local counts, ``L_m = sum_j w(d_ij) t_jm`` over the cell itself and those around it
with the weights of a kernel (or over the k nearest people), and its shares ``q_m = L_m / sum_m L_m``. They are summed
elsewhere; here ``local`` has the shape (cells, groups) like ``counts``, the people of the cells themselves.

Each person counts once, in their own cell: the weights are the cells' **own** people t, and so are the P_m (Reardon and
O'Sullivan 2004, Sociological Methodology 34:121). Other software weighs by the smoothed counts, which counts those who
live in dense surroundings many times. With ``local = counts`` they are the measures of `multigroup`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import Composition, composition, plogp
from eriytymisseuranta.core.segregation.exposure import shares_met


@dataclass(frozen=True)
class Surroundings:
    """The whole and the shares of its groups around every inhabited cell.

    Parameters
    ----------
    whole
        The cells' own people.
    q
        Shares in the neighbourhood, shape (cells, groups), of the groups that somebody belongs to.
    """

    whole: Composition
    q: Floats


def surroundings(local: Floats, counts: Floats) -> Surroundings:
    """Return the neighbourhoods of the inhabited cells; both of shape (cells, groups).

    Raises
    ------
    InputError
        If a count is missing or negative, or an inhabited cell has an empty neighbourhood.
    """
    whole = composition(counts)
    near = local[whole.inhabited][:, whole.known]
    people = near.sum(axis=1)
    if not ((near >= 0).all() and (people > 0).all()):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The neighbourhoods of {cells} inhabited cells hold nobody or are not known; a neighbourhood must "
                "include the cell itself.",
            ),
            cells=int((~((near >= 0).all(axis=1) & (people > 0))).sum()),
        )
    return Surroundings(whole, near / people[:, None])


def spatial_information(local: Floats, counts: Floats) -> float:
    """Return the spatial information theory index ``H~ = 1 - sum t E~ / (T E)``, ``E~ = -sum_m q_m ln q_m``.

    1 if every neighbourhood holds one group, 0 if all are made up like the whole; below 0 where neighbourhoods are
    more mixed than the whole. NaN with fewer than two groups.
    """
    found = surroundings(local, counts)
    whole = found.whole
    if not whole.mixed:
        return np.nan
    return float(1 + (whole.t @ plogp(found.q)).sum() / (whole.total * whole.entropy))


def spatial_dissimilarity(local: Floats, counts: Floats) -> float:
    """Return the spatial dissimilarity index ``D~ = sum sum_m t |q_m - P_m| / (2 T I)``, ``I = sum_m P_m (1 - P_m)``.

    0 if all neighbourhoods are made up like the whole, 1 if each holds one group; NaN with fewer than two groups.
    """
    found = surroundings(local, counts)
    whole = found.whole
    if not whole.mixed:
        return np.nan
    return float((whole.t @ np.abs(found.q - whole.shares)).sum() / (2 * whole.total * whole.interaction))


def spatial_relative_diversity(local: Floats, counts: Floats) -> float:
    """Return the spatial relative diversity index ``R~ = 1 - sum t I~ / (T I)``, ``I~ = sum_m q_m (1 - q_m)``.

    Range as `spatial_information`; NaN with fewer than two groups.
    """
    found = surroundings(local, counts)
    whole = found.whole
    if not whole.mixed:
        return np.nan
    mixed = (found.q * (1 - found.q)).sum(axis=1)
    return float(1 - whole.t @ mixed / (whole.total * whole.interaction))


def spatial_exposure(local: Floats, counts: Floats) -> Floats:
    """Return whom each group has around it, ``mP~n = sum (t_m / T_m) q_n``, spatial isolation on the diagonal.

    Rows are the groups m that live, columns the groups n that are met; rows sum to 1. Shape (K, K), NaN in the rows
    of groups that nobody belongs to.
    """
    found = surroundings(local, counts)
    return shares_met(found.whole, found.q)
