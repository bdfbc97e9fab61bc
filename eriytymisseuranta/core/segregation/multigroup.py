"""Measures of several groups at once, and of how mixed the whole is. Notation as in `counts`.

``counts`` have the shape (cells, groups), without NaN; groups that nobody belongs to do not count. Measures of
segregation are 0 where every cell is made up like the whole and, all but the divergence, 1 where no cell is shared by
two groups (Reardon and Firebaugh 2002, Sociological Methodology 32:33); NaN with fewer than two groups.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import Composition, composition, plogp
from eriytymisseuranta.core.segregation.evenness import mean_difference


def multigroup_dissimilarity(counts: Floats) -> float:
    """Return ``D = sum sum_m t |p_m - P_m| / (2 T I)``, ``I = sum_m P_m (1 - P_m)``.

    Morgan 1975 and Sakoda 1981 (Demography 18:245); the index of dissimilarity if there are two groups.
    """
    found = composition(counts)
    if not found.mixed:
        return np.nan
    moved = (found.t @ np.abs(found.p - found.shares)).sum()
    return float(moved / (2 * found.total * found.interaction))


def multigroup_gini(counts: Floats) -> float:
    """Return ``G = sum_ij sum_m t_i t_j |p_im - p_jm| / (2 T^2 I)``, ``I = sum_m P_m (1 - P_m)``.

    Reardon and Firebaugh 2002; the Gini index of segregation if there are two groups.
    """
    found = composition(counts)
    if not found.mixed:
        return np.nan
    differences = sum(mean_difference(p, found.t) for p in found.p.T)
    return float(differences / (2 * found.interaction))


def multigroup_information(counts: Floats) -> float:
    """Return Theil's information theory index ``H = sum t (E - E_i) / (T E)``.

    ``E_i = -sum_m p_m ln p_m`` of a cell, E the same of the whole (Theil and Finizza 1971, Journal of Mathematical
    Sociology 1:187; Reardon and Firebaugh 2002); the two-group H if there are two groups.
    """
    found = composition(counts)
    if not found.mixed:
        return np.nan
    within = float(-(found.t @ plogp(found.p)).sum()) / found.total
    return float((found.entropy - within) / found.entropy)


def divergence(counts: Floats) -> float:
    """Return the divergence, which is the mutual information M of cells and groups, in nats: 0 to at most E.

    ``M = sum (t / T) sum_m p_m ln (p_m / P_m)`` (Roberto 2015, arXiv 1508.01167; Mora and Ruiz-Castillo 2011,
    Sociological Methodology 41:159). ``M = H E``, so it grows with the diversity of the whole and has no maximum of
    its own.
    """
    found = composition(counts)
    if not found.mixed:
        return np.nan
    return float((found.t @ cell_divergence(found)) / found.total)


def cell_divergence(found: Composition) -> Floats:
    """Return ``sum_m p_m ln (p_m / P_m)`` of each cell in nats, shape (cells,); never below 0."""
    ratio = found.p / found.shares
    return np.asarray((plogp(ratio) * found.shares).sum(axis=1))


def relative_diversity(counts: Floats) -> float:
    """Return ``R = sum sum_m t (p_m - P_m)^2 / (T I)``, ``I = sum_m P_m (1 - P_m)``.

    Goodman and Kruskal's tau; Carlson 1992, Reardon 1998 (Reardon and Firebaugh 2002); eta squared if there are two
    groups.
    """
    found = composition(counts)
    return float(_squares(found).sum() / found.interaction) if found.mixed else np.nan


def normalised_exposure(counts: Floats) -> float:
    """Return ``P = sum sum_m t (p_m - P_m)^2 / (T (1 - P_m))`` (James 1986; Reardon and Firebaugh 2002)."""
    found = composition(counts)
    return float((_squares(found) / (1 - found.shares)).sum()) if found.mixed else np.nan


def squared_variation(counts: Floats) -> float:
    """Return the squared coefficient of variation ``C = sum sum_m t (p_m - P_m)^2 / (T (K - 1) P_m)``.

    K are the groups that somebody belongs to (Reardon and Firebaugh 2002). Rare groups weigh as much as common ones.
    """
    found = composition(counts)
    if not found.mixed:
        return np.nan
    return float((_squares(found) / found.shares).sum() / (len(found.shares) - 1))


def diversity(counts: Floats) -> float:
    """Return how mixed the whole is, ``E = -sum_m P_m ln P_m``: 0 (one group) to ln K nats (K equal groups).

    Shannon 1948; Theil 1972. It says nothing of segregation. NaN if there is nobody.
    """
    found = composition(counts)
    return found.entropy if len(found.shares) else np.nan


def simpson(counts: Floats) -> float:
    """Return the chance that two people of the whole are of different groups, ``1 - sum_m P_m^2``: 0 to 1 - 1 / K.

    Simpson 1949 (Nature 163:688). It says nothing of segregation. NaN if there is nobody.
    """
    found = composition(counts)
    return found.interaction if len(found.shares) else np.nan


def _squares(found: Composition) -> Floats:
    """Return ``sum t (p_m - P_m)^2 / T``, shape (groups,)."""
    return np.asarray(found.t @ (found.p - found.shares) ** 2 / found.total)
