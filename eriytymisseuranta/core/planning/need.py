"""The need-type index of school catchments, and what another division into catchments would change.

The criteria are those of Finnish needs-based funding of schools (government bill HE 55/2022; Bernelius and Huilla
2021): low education, unemployment and foreign languages in the catchment. The official weights are not known here, so
the index is one of that type, not the official one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.indicators.reference import moments
from eriytymisseuranta.core.indicators.surroundings import summable
from eriytymisseuranta.core.panel import Bools, Floats
from eriytymisseuranta.core.planning.aggregation import AreaPanel
from eriytymisseuranta.core.segregation.evenness import dissimilarity, information

MISSING = "missing"
"""A variable of the index is not known of the catchment; its id follows after a colon."""
NO_SPREAD = "no_spread"
"""The catchments of alternative A are all the same, or there is one only."""
A, B = "A", "B"
SUMMARY_COLUMNS = ("year", "alternative", "measure", "indicator", "value")


@dataclass(frozen=True)
class Need:
    """The index of catchments; arrays have the shape (years, catchments).

    Parameters
    ----------
    index
        High = greater need, 0 = the mean of the catchments of alternative A in that year; NaN where there is none.
    z
        Indicator -> its distance from that mean in standard deviations, high = greater need.
    centre, spread
        Indicator -> mean and standard deviation of the catchments of alternative A, weighted by people, (years,).
    reason
        '' where there is an index, else why not.
    """

    index: Floats
    z: Mapping[str, Floats]
    centre: Mapping[str, Floats]
    spread: Mapping[str, Floats]
    reason: npt.NDArray[np.object_]


def need_weights(weights: Mapping[str, float], catalogue: Catalogue) -> dict[str, float]:
    """Return the weights that count, each with the sign that makes high mean greater need.

    A weight means what it does in an index of cells, where high is better off: the indicator gives the direction, a
    negative weight turns it, and of an indicator without a direction a negative weight says that high is need.

    Raises
    ------
    InputError
        If an indicator is unknown or cannot be had of areas, or no weight is left.
    """
    found: dict[str, float] = {}
    for name, weight in weights.items():
        indicator = catalogue.indicators.get(name)
        if indicator is None:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is no indicator “{indicator}”; known are {known}."),
                indicator=name,
                known=", ".join(catalogue.indicators),
            )
        if not summable(indicator, catalogue):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "“{indicator}” cannot be had of several cells together; leave it out of the need-type index.",
                ),
                indicator=name,
            )
        if weight:
            found[name] = -weight * (indicator.direction or 1)
    if not found or not np.isfinite(list(found.values())).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The need-type index needs at least one indicator with a weight that is a plain number and not zero.",
            )
        )
    return found


def need_index(found: AreaPanel, weights: Mapping[str, float], reference: Bools) -> Need:
    """Return the index ``I = sum w z / sum |w|`` with ``z = (x - mu) / tau`` of every catchment.

    Parameters
    ----------
    found
        With the figures of all indicators that have a weight.
    weights
        Of `need_weights`.
    reference
        Shape (catchments,): those of alternative A, whose mean ``mu`` and standard deviation ``tau``, weighted by
        people, count for all, so that the alternatives compare.
    """
    z, centre, spread = {}, {}, {}
    total = np.zeros(found.flag.shape)
    for name, weight in weights.items():
        values = found.figures[name].values
        people = np.where(np.isfinite(values), found.population, 0.0)[:, reference]
        both = [moments(row[reference], weight_of) for row, weight_of in zip(values, people)]
        centre[name], spread[name] = np.array(both, dtype=np.float64).reshape(-1, 2).T
        tau = np.where(spread[name] > 0, spread[name], np.nan)
        z[name] = np.sign(weight) * (values - centre[name][:, None]) / tau[:, None]
        total += abs(weight) * z[name]
    index = total / sum(map(abs, weights.values()))
    return Need(index, z, centre, spread, _reasons(found, weights, spread, index))


def school_table(
    found: AreaPanel, need: Need, names: Sequence[str], alternative: Sequence[str], years: Sequence[int]
) -> pd.DataFrame:
    """Return one row per year and school: people, indicators and need in each alternative, and the change of need.

    Parameters
    ----------
    names, alternative
        Of each catchment; a name stands at most once in an alternative.
    """
    schools = list(dict.fromkeys(names))
    letters = list(dict.fromkeys(alternative))
    place = {key: at for at, key in enumerate(zip(alternative, names))}
    rows = []
    for at, year in enumerate(years):
        for school in schools:
            row: dict[str, object] = {"year": year, "school": school}
            for letter in letters:
                row.update(_of_school(found, need, at, place.get((letter, school)), letter.lower()))
            rows.append(row)
    table = pd.DataFrame(rows)
    if B in letters:
        change = table["need_b"].astype(float) - table["need_a"].astype(float)
        table["need_change"] = np.round(change.to_numpy(), 2) + 0.0
    return table


def summary_table(
    found: AreaPanel,
    need: Need,
    alternative: Sequence[str],
    years: Sequence[int],
    kept: Floats | None = None,
) -> pd.DataFrame:
    """Return what is to be said of each alternative as a whole, a row per year, alternative, measure and indicator.

    ``need_spread`` is the standard deviation of the index between catchments, weighted by people; ``dissimilarity`` and
    ``information`` are D and H of the group of each share between catchments.

    Parameters
    ----------
    kept
        People who are in the catchment of the same school in both alternatives, shape (years,); None = there is one
        alternative only.
    """
    rows: list[tuple[object, ...]] = []
    of = {letter: np.array([each == letter for each in alternative]) for letter in dict.fromkeys(alternative)}
    for at, year in enumerate(years):
        for name in need.z:
            rows.append((year, A, "reference_mean", name, round(float(need.centre[name][at]), 2)))
            rows.append((year, A, "reference_sd", name, round(float(need.spread[name][at]), 2)))
        for letter, where in of.items():
            rows += [(year, letter, *row) for row in _whole(found, need, at, where)]
        if kept is not None:
            people = float(found.population[at, of[A]].sum())
            moved = max(people - float(kept[at]), 0.0)
            rows.append((year, B, "people_changing", "", round(moved)))
            rows.append((year, B, "percent_changing", "", round(100 * moved / people, 1) if people else np.nan))
    return pd.DataFrame(rows, columns=list(SUMMARY_COLUMNS)).astype({"value": float})


def _reasons(
    found: AreaPanel, weights: Mapping[str, float], spread: Mapping[str, Floats], index: Floats
) -> npt.NDArray[np.object_]:
    reason = np.where(np.isfinite(index), "", NO_SPREAD).astype(object)
    for name in reversed(list(weights)):
        reason[np.isnan(found.figures[name].values)] = f"{MISSING}:{name}"
    return np.where((found.flag != "") & (reason != ""), found.flag, reason)


def _of_school(found: AreaPanel, need: Need, year: int, area: int | None, letter: str) -> dict[str, object]:
    """Return the columns of a school in one alternative; all are empty where it has no catchment in it."""
    known = area is not None
    at = (year, area if area is not None else 0)
    row: dict[str, object] = {f"people_{letter}": round(float(found.population[at])) if known else None}
    for figure in found.figures.values():
        row[f"{figure.indicator.field}_{letter}"] = round(float(figure.values[at]), 1) if known else np.nan
    row[f"need_{letter}"] = round(float(need.index[at]), 2) + 0.0 if known else np.nan
    row[f"reason_{letter}"] = (need.reason[at] or None) if known else "no_catchment"
    return row


def _whole(found: AreaPanel, need: Need, year: int, where: Bools) -> list[tuple[str, str, float]]:
    index, people = need.index[year, where], found.population[year, where]
    known = np.isfinite(index)
    spread = moments(index[known], people[known])[1] if known.any() else np.nan
    rows: list[tuple[str, str, float]] = [
        ("catchments", "", float(where.sum())),
        ("catchments_with_index", "", float(known.sum())),
        ("people", "", float(np.round(people.sum()))),
        ("need_spread", "", round(float(spread), 3)),
    ]
    for name in need.z:
        figure = found.figures[name]
        if figure.indicator.kind != "share":
            continue
        seen = np.isfinite(figure.values[year]) & where
        base = figure.bases[year, seen]
        group = np.minimum(figure.values[year, seen] * base / 100.0, base)
        rows.append(("dissimilarity", name, round(dissimilarity(group, base), 3)))
        rows.append(("information", name, round(information(group, base), 3)))
    return rows
