"""What cells are compared with: population-weighted centre and spread of chosen years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Bools, Floats

REFERENCES = ("year_mean_base_sd", "year", "base_year", "pooled")

CONSTANT = 1e-12
"""Spread relative to the values below which they are all the same but for rounding."""


@dataclass(frozen=True)
class ReferenceYears:
    """Which years make the reference of which year.

    Parameters
    ----------
    centre, spread
        Shape (years, years): row t marks the years that give the centre (the spread) for year t.
    """

    centre: Bools
    spread: Bools


def check_reference(reference: str, years: Sequence[int], base_year: int | None) -> None:
    """Check a choice of reference.

    Raises
    ------
    InputError
        If the reference is unknown or the base year is not in the data.
    """
    if reference not in REFERENCES:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{reference}” is no reference; choose one of {references}."),
            reference=reference,
            references=", ".join(REFERENCES),
        )
    if base_year is not None and base_year not in years:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The base year {year} is not in the data; choose one of {years}."),
            year=base_year,
            years=", ".join(map(str, years)),
        )


def reference_years(reference: str, years: Sequence[int], base_year: int | None, known: Bools) -> ReferenceYears:
    """Return the years of a reference.

    Parameters
    ----------
    base_year
        Year of the spread (``year_mean_base_sd``) or of centre and spread (``base_year``); None = the first ``known``.
    known
        Years with visible values, shape (years,).
    """
    own = np.eye(len(years), dtype=np.bool_)
    base = np.zeros_like(own)
    base[:, int(np.argmax(known)) if base_year is None else list(years).index(base_year)] = True
    if reference == "year":
        return ReferenceYears(own, own)
    if reference == "base_year":
        return ReferenceYears(base, base)
    if reference == "pooled":
        return ReferenceYears(np.ones_like(own), np.ones_like(own))
    return ReferenceYears(own, base)


def moments(values: Floats, weights: Floats) -> tuple[float, float]:
    """Return weighted mean and population standard deviation; NaN without weight, exactly 0 for a constant.

    ``mu = sum w x / sum w``, ``tau = sqrt(sum w (x - mu)^2 / sum w)``; ``values`` may be NaN where the weight is 0.
    """
    used = weights > 0
    if not used.any():
        return np.nan, np.nan
    x, w = values[used], weights[used]
    mean = float(np.average(x, weights=w))
    spread = float(np.sqrt(np.average((x - mean) ** 2, weights=w)))
    return mean, spread if spread > CONSTANT * np.abs(x).max() else 0.0


def centres(values: Floats, weights: Floats, rows: Bools) -> Floats:
    """Return per year the weighted mean over the years marked in its row of ``rows``, shape (years,)."""
    return np.array([moments(values[row], weights[row])[0] for row in rows])


def spreads(values: Floats, weights: Floats, rows: Bools) -> Floats:
    """Return per year the weighted standard deviation over the years marked in its row of ``rows``, shape (years,)."""
    return np.array([moments(values[row], weights[row])[1] for row in rows])


def mid_ranks(values: Floats, among: Floats, weights: Floats) -> Floats:
    """Return weighted mid-rank percentiles, 0 to 100: the weight below plus half the weight that ties.

    Source: Bross 1958 (ridits), Biometrics 14:18. The weighted mean over ``among`` itself is exactly 50.

    Parameters
    ----------
    values
        Any shape; NaN stays NaN.
    among, weights
        The distribution to be ranked in; entries without weight do not count.
    """
    used = weights > 0
    order = np.argsort(among[used], kind="stable")
    ascending = among[used][order]
    reached = np.concatenate([[0.0], np.cumsum(weights[used][order])])
    below = reached[np.searchsorted(ascending, values, side="left")]
    upto = reached[np.searchsorted(ascending, values, side="right")]
    return np.where(np.isnan(values), np.nan, 50.0 * (below + upto) / reached[-1])
