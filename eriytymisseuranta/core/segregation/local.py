"""Local measures: one value per cell, to be mapped. Notation as in `counts`, neighbourhoods as in `spatial`.

``counts`` have the shape (cells, groups), without NaN. Each is of the cells themselves, or of their neighbourhoods
where ``local``, the local counts of the same shape, are given (Feitosa et al. 2007, International Journal of
Geographical Information Science 21:299). NaN where nobody lives, and everywhere with fewer than two groups.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import Composition, composition, plogp
from eriytymisseuranta.core.segregation.spatial import surroundings

Local = Optional[Floats]


def location_quotient(counts: Floats, local: Local = None) -> Floats:
    """Return ``p_m / P_m``, shape (cells, groups): 0 to 1 / P_m, 1 = the group's share is that of the whole.

    Isard 1960, Methods of regional analysis. NaN for groups that nobody belongs to.
    """
    return _mapped(counts, local, lambda whole, q: q / whole.shares, by_group=1)


def local_diversity(counts: Floats, local: Local = None, normalised: bool = False) -> Floats:
    """Return ``E_i = -sum_m p_m ln p_m``, shape (cells,): 0 (one group lives there) to ln K for K groups.

    Theil 1972. There is no neutral value: compare it with the whole's (`multigroup.diversity`). ``normalised`` by
    ln K it goes from 0 to 1, K the groups given, whether or not somebody in the cell belongs to them.
    """
    most = np.log(counts.shape[1]) if normalised else 1.0
    return _mapped(counts, local, lambda _, q: np.abs(plogp(q).sum(axis=1)) / most)


def local_simpson(counts: Floats, local: Local = None) -> Floats:
    """Return ``1 - sum_m p_m^2``, shape (cells,): 0 (one group) to 1 - 1 / K.

    The chance that two people drawn there are of different groups (Simpson 1949, Nature 163:688). There is no
    neutral value: compare it with the whole's (`multigroup.simpson`).
    """
    return _mapped(counts, local, lambda _, q: (q * (1 - q)).sum(axis=1))


def local_divergence(counts: Floats, local: Local = None) -> Floats:
    """Return the local M, ``sum_m p_m ln (p_m / P_m)`` in nats, shape (cells,): 0 (as the whole) to -ln min P_m.

    How surprising the cell is to those who know the whole (Roberto 2015, arXiv 1508.01167; Mora and Ruiz-Castillo
    2011, Sociological Methodology 41:159). Its mean over people is `multigroup.divergence`.
    """
    return _mapped(counts, local, lambda whole, q: (plogp(q / whole.shares) * whole.shares).sum(axis=1))


def local_dissimilarity(counts: Floats, local: Local = None) -> Floats:
    """Return the contribution to D, ``t sum_m |p_m - P_m| / (2 T I)``, shape (cells,): 0 (as the whole) to 1.

    They sum to `multigroup.multigroup_dissimilarity`, or with ``local`` to `spatial.spatial_dissimilarity`
    (Feitosa et al. 2007). A cell of many people contributes more than an equal one of few.
    """

    def contribution(whole: Composition, q: Floats) -> Floats:
        return np.asarray(whole.t * np.abs(q - whole.shares).sum(axis=1) / (2 * whole.total * whole.interaction))

    return _mapped(counts, local, contribution)


def local_information(counts: Floats, local: Local = None) -> Floats:
    """Return the contribution to H, ``t (E - E_i) / (T E)``, shape (cells,): 0 = as mixed as the whole.

    Above 0 where the cell is less mixed than the whole, below 0 where it is more mixed; at most t / T. They sum to
    `multigroup.multigroup_information`, or with ``local`` to `spatial.spatial_information`.
    """

    def contribution(whole: Composition, q: Floats) -> Floats:
        return np.asarray(whole.t * (whole.entropy + plogp(q).sum(axis=1)) / (whole.total * whole.entropy))

    return _mapped(counts, local, contribution)


def local_exposure(counts: Floats, local: Local = None) -> Floats:
    """Return the contributions to exposure, ``(t_m / T_m) p_n``, shape (cells, m, n): 0 to 1, isolation where m = n.

    They sum to `exposure.exposure`, or with ``local`` to `spatial.spatial_exposure` (Feitosa et al. 2007). There is
    no neutral value; NaN for groups that nobody belongs to.
    """

    def contribution(whole: Composition, q: Floats) -> Floats:
        lives = whole.p * whole.t[:, None] / (whole.total * whole.shares)
        return np.asarray(lives[:, :, None] * q[:, None, :])

    return _mapped(counts, local, contribution, by_group=2)


def _mapped(
    counts: Floats, local: Local, formula: Callable[[Composition, Floats], Floats], by_group: int = 0
) -> Floats:
    """Return the formula of the whole and the shares in or around its cells, at all cells and groups given.

    The result has ``by_group`` axes of groups after that of the cells.
    """
    if local is None:
        whole = composition(counts)
        q = whole.p
    else:
        found = surroundings(local, counts)
        whole, q = found.whole, found.q
    result = np.full((len(whole.inhabited), *[len(whole.known)] * by_group), np.nan)
    if whole.mixed:
        result[np.ix_(whole.inhabited, *[whole.known] * by_group)] = formula(whole, q)
    return result
