"""Classes of a share that leave enough numerators: with few people, a narrow class is the count itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from eriytymisseuranta.core.panel import Floats

FEWEST = 3
"""Numerators that a class must leave at least."""
HAIR = 1e-9


def class_of(values: Floats, breaks: Sequence[float]) -> Floats:
    """Return the class of values of any shape, 1 to len(breaks) + 1; a class holds its lower limit. NaN stays NaN."""
    found = np.searchsorted(np.asarray(breaks, dtype=np.float64) - HAIR, values, side="right") + 1.0
    return np.where(np.isnan(values), np.nan, found)


def share_classes(
    percent: Floats, bases: Floats, breaks: Sequence[float], fewest: int = FEWEST
) -> tuple[Floats, Floats]:
    """Return the lowest and the highest class that may be told of a share, arrays of the shape of ``percent``.

    Of n people, the class [l, h) leaves the numerators k with l <= 100 k / n < h. Neighbouring classes are joined, from
    the lowest, until each leaves ``fewest`` of them. Which are joined depends on n alone, and tells nothing of k.

    Parameters
    ----------
    percent, bases
        100 k / n and n; NaN where there is none.
    """
    own = class_of(percent, breaks)
    told = ~np.isnan(own) & ~np.isnan(bases)
    sizes, at = np.unique(np.floor(bases[told]), return_inverse=True)
    first, last = _joined(sizes, breaks, fewest)
    classes = own[told].astype(np.int64) - 1
    low, high = np.full(percent.shape, np.nan), np.full(percent.shape, np.nan)
    low[told], high[told] = first[classes, at] + 1.0, last[classes, at] + 1.0
    return low, high


def _joined(sizes: Floats, breaks: Sequence[float], fewest: int) -> tuple[Floats, Floats]:
    """Return the first and the last class that each class is joined with, shape (classes, sizes)."""
    limits = np.asarray(breaks, dtype=np.float64)[:, None] * sizes / 100
    below = np.clip(np.ceil(limits - HAIR), 0, sizes + 1)
    edges = np.concatenate([np.zeros((1, len(sizes))), below, (sizes + 1)[None]])
    numerators = np.diff(edges, axis=0)
    classes = len(numerators)
    group = np.zeros(numerators.shape)
    collected = np.zeros(len(sizes))
    for at in range(classes):
        full = collected >= fewest
        group[at] = (group[at - 1] if at else 0) + full
        collected = np.where(full, 0, collected) + numerators[at]
    group = np.where((group == group[-1]) & (collected < fewest), np.maximum(group - 1, 0), group)
    same = group[:, None, :] == group[None, :, :]
    number = np.arange(classes, dtype=np.float64)[None, :, None]
    return np.where(same, number, classes).min(axis=1), np.where(same, number, -1).max(axis=1)
