"""Binomial distributions of many sizes at once: what chance makes of the shares of cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats

_BLOCK = 2_000_000
"""Outcomes that are in memory at a time."""


@dataclass(frozen=True)
class Binomials:
    """Binomial distributions of several sizes: all outcomes that are not too unlikely to matter.

    Parameters
    ----------
    size
        Position of the distribution in the sizes given, shape (outcomes,).
    share
        Outcome divided by the size of its distribution, ascending within one.
    probability
        Of the outcome; those left out have less than 1e-15 together.
    """

    size: Ints
    share: Floats
    probability: Floats


def binomials(sizes: Ints, p: float) -> Iterator[Binomials]:
    """Yield the distributions of X / n for all n in ``sizes`` (ascending, at least 1), in blocks; 0 < p < 1."""
    log_factorial = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, sizes[-1] + 1)))])
    # Bernstein's inequality: beyond this reach the two tails hold less than 2 exp(-40).
    reach = np.ceil(10 * np.sqrt(sizes * p * (1 - p)) + 30).astype(np.int64)
    low = np.maximum(np.floor(sizes * p).astype(np.int64) - reach, 0)
    lengths = np.minimum(low + 2 * reach + 1, sizes) - low + 1
    for first, last in _blocks(lengths):
        length = lengths[first:last]
        at = np.repeat(np.arange(first, last), length)
        k = np.arange(len(at)) - np.repeat(np.cumsum(length) - length, length) + low[at]
        n = sizes[at]
        chosen = log_factorial[n] - log_factorial[k] - log_factorial[n - k]
        probability = np.exp(chosen + k * np.log(p) + (n - k) * np.log1p(-p))
        yield Binomials(at, k / n, probability)


def _blocks(lengths: Ints) -> Iterator[tuple[int, int]]:
    """Yield ranges of distributions that together have a bearable number of outcomes."""
    ends = np.cumsum(lengths)
    first = 0
    while first < len(lengths):
        done = ends[first - 1] if first else 0
        last = max(int(np.searchsorted(ends, done + _BLOCK, side="right")), first + 1)
        yield first, last
        first = last


def binomial_mean(function: Callable[[Floats], Floats], sizes: Ints, p: float) -> Floats:
    """Return ``E f(X / n)`` of binomial X for every n in ``sizes`` (ascending, at least 1), shape (sizes,)."""
    means = np.zeros(len(sizes))
    for block in binomials(sizes, p):
        means += np.bincount(block.size, block.probability * function(block.share), minlength=len(sizes))
    return means


def binomial_mean_difference(sizes: Ints, p: float) -> Floats:
    """Return ``E |X - X'| / n`` of two independent binomials for every n in ``sizes`` (ascending), shape (sizes,).

    It is ``2 sum_k F(k) (1 - F(k)) / n`` with the distribution function F.
    """
    means = np.zeros(len(sizes))
    for block in binomials(sizes, p):
        first = np.flatnonzero(np.diff(block.size, prepend=-1))
        cumulated = np.cumsum(block.probability)
        before = (cumulated - block.probability)[first]
        up_to = cumulated - np.repeat(before, np.diff(first, append=len(cumulated)))
        means += np.bincount(block.size, up_to * np.maximum(1 - up_to, 0), minlength=len(sizes))
    return 2 * means / sizes


def absolute_deviation(sizes: Ints, p: float) -> Floats:
    """Return ``E |X / n - p|`` of binomial X for whole numbers n of shape (sizes,), each at least 1.

    De Moivre's ``2 v (1 - p) C(n, v) p^v (1 - p)^(n - v) / n`` with v = floor(n p) + 1 (Diaconis and Zabell 1991,
    Statistical Science 6:284).
    """
    log_factorial = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, sizes.max() + 1)))])
    v = np.minimum(np.floor(sizes * p).astype(np.int64) + 1, sizes)
    log_chosen = log_factorial[sizes] - log_factorial[v] - log_factorial[sizes - v]
    log_probability = log_chosen + v * np.log(p) + (sizes - v) * np.log1p(-p)
    return np.asarray(2 * v * (1 - p) * np.exp(log_probability) / sizes)
