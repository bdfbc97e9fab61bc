"""From a panel to the table of what a change in segregation is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.decomposition import (
    ADDITIONS,
    COMPOSITION,
    GROUPS,
    REMOVALS,
    STRUCTURE,
    UNITS,
    composition_and_structure,
    in_both,
    margins_and_structure,
)
from eriytymisseuranta.core.change.spans import widest_span
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, public_only
from eriytymisseuranta.core.segregation.evenness import dissimilarity, gini, information
from eriytymisseuranta.core.segregation.exposure import correlation_ratio, isolation
from eriytymisseuranta.core.segregation.groupings import Grouping, count, defined_alike
from eriytymisseuranta.core.segregation.multigroup import divergence, multigroup_information
from eriytymisseuranta.core.segregation.reasons import DEFINITION, NOT_VISIBLE, ONE_GROUP
from eriytymisseuranta.core.segregation.wording import nothing_measured

MARGINS, SHARES = "margins", "shares"
"""The two methods: margins and structure (Elbers 2021), distribution of shares and structure (Rey and others 2021)."""
FROM, TO, CHANGE, VISIBILITY = "from", "to", "change", "visibility"
PARTS = (VISIBILITY, ADDITIONS, REMOVALS, COMPOSITION, GROUPS, UNITS, STRUCTURE)
COLUMNS = (
    *("groups", "year_from", "year_to", "method", "measure", "part", "value", "percent", "cells", "people", "reason"),
)
OF_GROUPS = {"divergence": divergence, "multigroup_information": multigroup_information}
OF_A_GROUP = {
    "dissimilarity": dissimilarity,
    "gini": gini,
    "information": information,
    "isolation": isolation,
    "correlation_ratio": correlation_ratio,
}


@dataclass(frozen=True)
class _Years:
    """The people of a grouping in two years.

    Parameters
    ----------
    counts
        Of each year, shape (units, groups), 0 where a unit does not count.
    seen
        Which units count in each year, shape (2, units).
    known
        Which units count, or are proven to be without people, in both years, shape (units,).
    """

    counts: tuple[Floats, Floats]
    seen: Bools
    known: Bools

    def all(self, at: int) -> Floats:
        """Return the counts of all units that count in a year."""
        return np.asarray(self.counts[at][self.seen[at]])

    def comparable(self, at: int) -> Floats:
        """Return the counts of those whose other year is known, too."""
        return np.asarray(self.counts[at][self.seen[at] & self.known])


@public_only
def decompose_change(
    panel: PublicPanel,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
    year_from: int,
    year_to: int,
    allow_redefined: bool = False,
    progress: Progress = no_progress,
) -> pd.DataFrame:
    """Return what the change of each measure between two years is made of.

    Parameters
    ----------
    allow_redefined
        Decompose the change of groups that are defined differently in the two years, too.

    Returns
    -------
    Columns `COLUMNS`; per groups, method and measure a row for the value of each year (``from``, ``to``, over all
    units that show the groups), for the ``change`` and for each of its parts; ``percent`` is of the change. A unit that
    is suppressed or not in the data in one of the years is neither added nor removed: what it does to the measure is
    the part ``visibility``. ``reason`` says why there is no change to take apart (`segregation.reasons`).
    """
    records: list[dict[str, Any]] = []
    for at, grouping in enumerate(groupings):
        progress(at / max(len(groupings), 1))
        alike = allow_redefined or defined_alike(panel, catalogue, grouping, year_from, year_to)
        years = _years(panel, grouping, year_from, year_to)
        rows = _rows(years, grouping) if isinstance(years, _Years) and alike else _nothing(grouping, years)
        keys = {"groups": grouping.id, "year_from": year_from, "year_to": year_to}
        records += [{**keys, **row} for row in rows]
    progress(1.0)
    return pd.DataFrame(records, columns=list(COLUMNS))


@public_only
def span_decomposed(
    panel: PublicPanel,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
    year_from: int | None = None,
    year_to: int | None = None,
) -> tuple[int, int]:
    """Return the two years to compare: a year left open is the furthest that shows groups that are defined alike.

    Raises
    ------
    InputError
        If a year is not in the data, the years are not in order, or there are no two.
    """
    for year in (year_from, year_to):
        if year is not None and year not in panel.years:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "The year {year} is not in the data; it has {years}."),
                year=year,
                years=", ".join(map(str, panel.years)),
            )
    shown = [
        year
        for at, year in enumerate(panel.years)
        if year in (year_from, year_to) or any(not count(panel, grouping, at).reason for grouping in groupings)
    ]

    def comparable(first: int, last: int) -> bool:
        return all(defined_alike(panel, catalogue, grouping, first, last) for grouping in groupings)

    span = widest_span(shown, comparable, year_from, year_to)
    if span is not None:
        return span
    if len(shown) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Change runs from an earlier to a later year; {first} is not before {last}."
            ),
            first=panel.years[-1] if year_from is None else year_from,
            last=panel.years[0] if year_to is None else year_to,
        )
    if not shown:
        raise nothing_measured(groupings[0].id, count(panel, groupings[0], 0).reason)
    raise InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Fewer than two years show “{groups}”; change needs two, so import a layer of another year too, or choose "
            "other groups.",
        ),
        groups="; ".join(grouping.id for grouping in groupings),
    )


def _nothing(grouping: Grouping, years: _Years | str) -> list[dict[str, Any]]:
    """Return the changes that are not there, and why."""
    why = years if isinstance(years, str) else DEFINITION
    measures = [(MARGINS, name) for name in OF_GROUPS] + [(SHARES, name) for name in OF_A_GROUP if grouping.pair]
    return [
        {"method": method, "measure": name, "part": CHANGE, "value": np.nan, "percent": np.nan, "reason": why}
        for method, name in measures
    ]


def _years(panel: PublicPanel, grouping: Grouping, year_from: int, year_to: int) -> _Years | str:
    """Return the people of two years, or why one of them has none."""
    laid, seen, empty = [], [], []
    for year in (year_from, year_to):
        at = panel.years.index(year)
        found = count(panel, grouping, at)
        if found.reason:
            return found.reason
        counts = np.zeros((panel.shape[1], found.counts.shape[1]))
        counts[found.units] = found.counts
        laid.append(counts)
        seen.append(found.units)
        empty.append(_empty(panel, grouping, at))
    both = np.array(seen)
    known = (both | np.array(empty)).all(axis=0)
    if not (both & known).any(axis=1).all():
        return NOT_VISIBLE
    return _Years((laid[0], laid[1]), both, known)


def _empty(panel: PublicPanel, grouping: Grouping, at: int) -> Bools:
    """Return the units that are known to have nobody to count, shape (units,)."""
    known = [panel.variables[name] for name in grouping.concepts]
    proven = np.logical_or.reduce([found.states[at] == State.UNINHABITED for found in known])
    whole = [panel.variables[name].values[at] for name in ((grouping.whole,) if grouping.whole else grouping.parts)]
    return np.asarray(proven | (sum(whole) == 0))


def _rows(years: _Years, grouping: Grouping) -> list[dict[str, Any]]:
    rows = []
    sizes = _sizes(years)
    for name, measure in OF_GROUPS.items():
        parts = margins_and_structure(
            years.counts[0] * years.known[:, None], years.counts[1] * years.known[:, None], measure
        )
        values = [measure(years.all(at)) for at in (0, 1)]
        comparable = [measure(years.comparable(at)) for at in (0, 1)]
        rows += _of_measure(MARGINS, name, values, {**_visibility(values, comparable), **parts}, sizes)
    if not grouping.pair:
        return rows
    pairs = [(counts[:, 0], counts.sum(axis=1)) for counts in (years.comparable(0), years.comparable(1))]
    for name, of_pair in OF_A_GROUP.items():
        shares = composition_and_structure(pairs[0], pairs[1], of_pair)
        values = [of_pair(counts[:, 0], counts.sum(axis=1)) for counts in (years.all(0), years.all(1))]
        comparable = [of_pair(*pair) for pair in pairs]
        rows += _of_measure(SHARES, name, values, {**_visibility(values, comparable), **shares}, sizes)
    return rows


def _visibility(values: Sequence[float], comparable: Sequence[float]) -> dict[str, float]:
    return {VISIBILITY: values[1] - comparable[1] + comparable[0] - values[0]}


def _sizes(years: _Years) -> dict[str, tuple[int, float]]:
    """Return units and people behind each row."""
    first, last = (counts.sum(axis=1) for counts in years.counts)
    common, _ = in_both(years.counts[0] * years.known[:, None], years.counts[1] * years.known[:, None])
    seen, known = years.seen, years.known
    cases = {
        FROM: (seen[0], first),
        TO: (seen[1], last),
        VISIBILITY: (seen.any(axis=0) & ~known, np.where(seen[1], last, first)),
        ADDITIONS: (seen[1] & known & ~common, last),
        REMOVALS: (seen[0] & known & ~common, first),
        CHANGE: (common, last),
    }
    return {part: (int(where.sum()), float(people[where].sum())) for part, (where, people) in cases.items()}


def _of_measure(
    method: str, name: str, values: Sequence[float], parts: Mapping[str, float], sizes: Mapping[str, tuple[int, float]]
) -> list[dict[str, Any]]:
    total = values[1] - values[0]
    numbers = {FROM: values[0], TO: values[1], CHANGE: total, **{part: parts[part] for part in PARTS if part in parts}}
    rows = []
    for part, value in numbers.items():
        cells, people = sizes.get(part, sizes[CHANGE])
        of_change = 100.0 * value / total if part not in (FROM, TO) and total else np.nan
        rows.append(
            {
                "method": method,
                "measure": name,
                "part": part,
                "value": value,
                "percent": of_change,
                "cells": cells,
                "people": people,
                "reason": "" if np.isfinite(value) else ONE_GROUP,
            }
        )
    return rows
