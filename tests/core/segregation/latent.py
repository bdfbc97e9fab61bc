"""Regions with a known truth: cells of few people, each with a probability of its own, and counts drawn by it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.panel import Floats

KINDS = ("beta", "bimodal", "dense estates", "smooth field", "no segregation")
LEVELS = "two exact levels"
"""Not among them: estates all exactly alike, and suburbs."""
HOUSEHOLDS = np.array([0.45, 0.33, 0.11, 0.11])
"""Shares of households with one person, two, three and four."""
HOUSEHOLD_SIZE = float(HOUSEHOLDS @ np.arange(1, 5))
"""Their mean size, 1.88."""


@dataclass(frozen=True)
class Region:
    """People of a group and in all in each cell, and the probability that underlies it; shape (cells,)."""

    x: Floats
    t: Floats
    p: Floats


def region(rng: np.random.Generator, kind: str, share: float, t: Floats) -> Region:
    """Draw a region of independent people."""
    p = probabilities(rng, kind, share, t)
    return Region(drawn(rng, p, t), t, p)


def drawn(rng: np.random.Generator, p: Floats, t: Floats) -> Floats:
    """Draw how many of t are of the group."""
    return rng.binomial(t.astype(np.int64), p).astype(np.float64)


def household_region(
    rng: np.random.Generator, kind: str, share: float, households: Floats, sizes: Floats = HOUSEHOLDS
) -> Region:
    """Draw a region of so many ``households`` per cell, each wholly of the group or not; ``sizes`` from one person."""
    number = households.astype(np.int64)
    alike = rng.multinomial(number, sizes)
    people = np.arange(1, len(sizes) + 1)
    t = (alike @ people).astype(np.float64)
    p = probabilities(rng, kind, share, t)
    return Region((rng.binomial(alike, p[:, None]) @ people).astype(np.float64), t, p)


def next_year(rng: np.random.Generator, before: Region, growth: float = 1.15) -> Region:
    """Draw the same cells years later: a tenth of the people have left, as many came, and differences have grown."""
    centre = np.log(before.x.sum() / (before.t - before.x).sum())
    logit = np.log(np.clip(before.p, 1e-6, 1 - 1e-6) / np.clip(1 - before.p, 1e-6, 1))
    moved = centre + growth * (logit - centre) + 0.1 * np.std(logit) * rng.standard_normal(len(logit))
    t = rng.binomial(before.t.astype(np.int64), 0.9) + rng.poisson(0.1 * before.t)
    p = 1 / (1 + np.exp(-moved))
    return Region(drawn(rng, p, t.astype(np.float64)), t.astype(np.float64), p)


def most_stay(rng: np.random.Generator, before: Region) -> Region:
    """Draw the same cells years later, with the same probabilities: nine of ten people are still there."""
    t = before.t.astype(np.int64)
    left = rng.binomial(t, 0.1)
    gone = rng.hypergeometric(before.x.astype(np.int64), (before.t - before.x).astype(np.int64), left)
    came = rng.poisson(0.1 * before.t)
    x = before.x - gone + rng.binomial(came, before.p)
    return Region(x, (t - left + came).astype(np.float64), before.p)


def totals(rng: np.random.Generator, cells: int, median: float = 6.0) -> Floats:
    """Draw people per cell, lognormal with a long tail."""
    return np.maximum(np.rint(rng.lognormal(np.log(median), 1.2, cells)), 1)


def probabilities(rng: np.random.Generator, kind: str, share: float, t: Floats) -> Floats:
    """Draw the probabilities of cells of t people, about ``share`` on average."""
    cells = len(t)
    if kind == "beta":
        return rng.beta(8 * share, 8 * (1 - share), cells)
    if kind in ("bimodal", "dense estates"):
        dense = np.clip(0.5 * (t / 60) ** 0.8, 0.02, 0.8)
        estate = rng.random(cells) < (dense if kind == "dense estates" else 0.15)
        high, low = min(2.3 * share, 0.9), 0.7 * share
        return np.where(estate, rng.beta(30 * high, 30 * (1 - high), cells), rng.beta(60 * low, 60 * (1 - low), cells))
    if kind == LEVELS:
        return np.where(rng.random(cells) < 0.15, 2.5 * share, 0.735 * share)
    if kind == "smooth field":
        return 1 / (1 + np.exp(-np.log(share / (1 - share)) - 0.6 * _field(rng, cells)))
    if kind == "no segregation":
        return np.full(cells, share)
    raise ValueError(kind)


def _field(rng: np.random.Generator, cells: int, length: float = 3.0) -> Floats:
    """Return a Gaussian field over a square of cells, smooth over ``length`` of them."""
    side = int(np.ceil(np.sqrt(cells)))
    north, east = np.meshgrid(np.fft.fftfreq(side), np.fft.rfftfreq(side), indexing="ij")
    kernel = np.exp(-2 * (np.pi * length) ** 2 * (north**2 + east**2))
    field = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((side, side))) * kernel, s=(side, side)).ravel()
    return np.asarray((field - field.mean()) / field.std())[rng.permutation(side * side)[:cells]]
