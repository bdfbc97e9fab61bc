"""Segregation of a panel's groups: a row per year, region, grouping, scale and measure, and per difference of years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress, part_of
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.neighbourhood.sums import Neighbourhoods
from eriytymisseuranta.core.panel import Bools, PublicPanel, public_only
from eriytymisseuranta.core.segregation import reasons
from eriytymisseuranta.core.segregation.around import check_scale, neighbourhoods_of, summing, themselves
from eriytymisseuranta.core.segregation.choices import OVER_CELLS, Choices, measures_of
from eriytymisseuranta.core.segregation.evaluation import Cells, Evaluation, evaluate
from eriytymisseuranta.core.segregation.groupings import Counted, Grouping, count, defined_alike
from eriytymisseuranta.core.segregation.inference import (
    Interval,
    difference_intervals,
    randomness_p_values,
    underlying_intervals,
)
from eriytymisseuranta.core.segregation.measures import Measure, find_measure
from eriytymisseuranta.core.segregation.randomness import DRAWS, independent_draws
from eriytymisseuranta.core.segregation.scales import Scale

Row = dict[str, Any]

COLUMNS = (
    "region",
    "year",
    "groups",
    "measure",
    "scale",
    "value",
    "baseline",
    "corrected",
    "low",
    "high",
    "p_value",
    "cells",
    "population",
    "coverage",
    "reason",
)
YEAR_FROM = "year_from"
"""Column that holds the earlier of two years where a row is their difference, and is NaN else."""
CHANGE = ":change"
"""What the name of a measure ends with where its row is the difference of two years."""
ALONE = ("value", "baseline", "corrected")
"""Columns of which a difference is that of the two years' own."""
FEWEST_DRAWS, DRAWN_CELLS = 10, 1_000_000
"""Random regions at least, and cells in them that are enough: a large region averages within itself."""

_BLOCKED: Row = {**dict.fromkeys((*ALONE, "low", "high", "p_value"), np.nan), "reason": reasons.DEFINITION}
"""A difference of years that are not compared."""


@public_only
def segregation_indices(
    panel: PublicPanel,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
    choices: Choices,
    progress: Progress = no_progress,
) -> pd.DataFrame:
    """Return the table of segregation: `COLUMNS` and `YEAR_FROM`.

    ``region`` '' are all regions together. Units count where all concepts of the grouping are visible;
    ``population`` are the inhabitants of those that count, ``coverage`` their percentage of all inhabitants in the
    year's data. ``baseline`` is the expectation under randomness with the units' totals fixed, ``corrected`` the
    value rescaled by it, ``low`` to ``high`` an interval for the segregation that underlies the value (see `inference`;
    it may lie below the value, which is larger by chance), ``p_value`` how likely chance alone gives such a value. What
    is not there is NaN, with the ``reason`` (see `reasons`): that of the value, else of the corrected value, else of
    the interval. A measure of each group to each has one row per entry, named
    ``exposure:of:to``. Rows of differences stand last: their measure ends with `CHANGE`, their values are those of
    ``year`` less those of ``year_from``, and what counts is that of ``year``.

    Raises
    ------
    InputError
        If a measure is unknown or makes no sense on a grid, nothing is left to measure, a radius is below the cell
        size, there are fewer people than a scale asks for, or households are smaller than one person.
    """
    run = _Run(panel, catalogue, choices, [find_measure(name) for name in choices.measures])
    places = [
        _Place(at, region, grouping, run.counted(grouping, at), scale)
        for at in range(len(panel.years))
        for region in run.regions
        for grouping in groupings
        for scale in choices.scales
    ]
    run.check(places)
    first, last = map(panel.years.index, choices.span or panel.years[:1] * 2)
    compared = [place for place in places if choices.span is not None and place.at == last]
    steps, growing = len(places) + len(compared), _growing(progress)
    made: dict[object, list[Row]] = {}
    for at, place in enumerate(places):
        made[place.key] = run.rows(place, part_of(growing, at, steps))
    rows = [row for place in places for row in made[place.key]]
    for at, place in enumerate(compared, start=len(places)):
        before = replace(place, at=first, counted=run.counted(place.grouping, first))
        rows += run.changes(before, place, made[before.key], made[place.key], part_of(growing, at, steps))
    table = pd.DataFrame(rows, columns=[*COLUMNS, YEAR_FROM])
    progress(1.0)
    return table


def intervals(
    measures: Sequence[Measure], cells: Cells, choices: Choices, progress: Progress = no_progress
) -> dict[str, Interval]:
    """Return intervals and p-values of measures that have a value, by id."""
    halves = (part_of(progress, 0, 2), part_of(progress, 1, 2)) if choices.permutations else (progress, progress)
    names = [_named(measure, cells) for measure in measures]
    found = underlying_intervals(cells.counts, names, choices.household_size, progress=halves[0])
    p_values: Mapping[str, float] = {}
    if choices.permutations:
        p_values = randomness_p_values(
            measures, cells, choices.household_size, choices.permutations, choices.seed, halves[1]
        )
    return {
        measure.id: replace(interval, p_value=p_values.get(measure.id, np.nan))
        for measure, interval in zip(measures, found)
    }


def change_intervals(
    measures: Sequence[Measure], earlier: Cells, later: Cells, choices: Choices, progress: Progress = no_progress
) -> dict[str, Interval]:
    """Return intervals of the differences of two years, by id; a difference has no p-value against no segregation."""
    names = [_named(measure, earlier) for measure in measures]
    counts = earlier.counts, later.counts
    found = difference_intervals(*counts, names, choices.household_size, progress=progress)
    return dict(zip((measure.id for measure in measures), found))


def _named(measure: Measure, cells: Cells) -> str:
    """Return the id of a measure, of a spatial one over the cells themselves that of what it then is."""
    return OVER_CELLS.get(measure.id, measure.id) if cells.neighbourhood is themselves else measure.id


@dataclass(frozen=True)
class _Place:
    """What some rows are about."""

    at: int
    region: str
    grouping: Grouping
    counted: Counted
    scale: Scale

    @property
    def key(self) -> tuple[int, str, Grouping, Scale]:
        return self.at, self.region, self.grouping, self.scale


@dataclass(frozen=True)
class _Run:
    panel: PublicPanel
    catalogue: Catalogue
    choices: Choices
    measures: Sequence[Measure]
    _counted: dict[tuple[Grouping, int], Counted] = field(default_factory=dict)
    _around: dict[tuple[int, str, Grouping], dict[Scale, Neighbourhoods]] = field(default_factory=dict)

    @property
    def regions(self) -> list[str]:
        """The regions that have rows of their own; '' = all together."""
        named = sorted({str(name) for name in self.panel.table["region"]})
        return ["", *filter(None, named)] if self.choices.by_region and len(named) > 1 else [""]

    def counted(self, grouping: Grouping, at: int) -> Counted:
        """Return the people of a grouping in a year; they are counted once."""
        if (grouping, at) not in self._counted:
            self._counted[grouping, at] = count(self.panel, grouping, at)
        return self._counted[grouping, at]

    def check(self, places: Sequence[_Place]) -> None:
        """Refuse what cannot be computed anywhere."""
        independent_draws(np.ones(1), self.choices.household_size)
        if not any(measures_of(place.grouping, place.scale, self.measures) for place in places):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "There is nothing to measure: choose groups, and measures that are made for them (those of one "
                    "group for GROUPS, those of several for MULTIGROUP).",
                )
            )
        if isinstance(self.panel.units, Lattice):
            most = max(float(place.counted.counts.sum()) for place in places)
            for scale in self.choices.scales:
                check_scale(scale, self.choices.kernel, float(self.panel.units.size), most or np.inf)

    def rows(self, place: _Place, progress: Progress) -> list[Row]:
        """Return one row per measure, or per entry of a measure of each group to each."""
        progress(0.0)
        measures = measures_of(place.grouping, place.scale, self.measures)
        cells, reason = self.cells(place, progress)
        if reason:
            found = {measure.id: Evaluation(np.nan, np.nan, np.nan, reason) for measure in measures}
            around: dict[str, Interval] = {}
        else:
            choices = self.choices
            found = evaluate(measures, cells, choices.household_size, _draws(len(cells.counts)), choices.seed)
            around = intervals([each for each in measures if _valued(found[each.id].value)], cells, choices, progress)
        stated = self._stated(place, len(cells.counts))
        return [
            {**stated, **entry}
            for measure in measures
            for entry in _entries(measure, place.grouping, vars(found[measure.id]), around.get(measure.id, Interval()))
        ]

    def changes(
        self, before: _Place, after: _Place, earlier: Sequence[Row], later: Sequence[Row], progress: Progress
    ) -> list[Row]:
        """Return the differences of two years from the rows of either."""
        progress(0.0)
        years = self.panel.years[before.at], self.panel.years[after.at]
        alike = defined_alike(self.panel, self.catalogue, after.grouping, *years)
        around = self._around_changes(before, after, earlier, later, progress) if alike else {}
        return [
            {
                **new,
                **(_difference(old, new, around.get(new["measure"], {})) if alike else _BLOCKED),
                "measure": f"{new['measure']}{CHANGE}",
                YEAR_FROM: float(years[0]),
            }
            for old, new in zip(earlier, later)
        ]

    def _around_changes(
        self, before: _Place, after: _Place, earlier: Sequence[Row], later: Sequence[Row], progress: Progress
    ) -> dict[str, Row]:
        """Return intervals of the differences, by the measure's name in the table."""
        valued = [{row["measure"].split(":")[0] for row in rows if _valued(row["value"])} for rows in (earlier, later)]
        measures = [measure for measure in self.measures if measure.id in valued[0] & valued[1]]
        cells = [self.cells(place, progress)[0] for place in (before, after)]
        found = change_intervals(measures, cells[0], cells[1], self.choices, progress) if measures else {}
        return {
            entry.pop("measure"): entry
            for measure in measures
            for entry in _entries(measure, after.grouping, {}, found.get(measure.id, Interval()))
        }

    def cells(self, place: _Place, progress: Progress) -> tuple[Cells, str]:
        """Return the cells of a place, and the reason why nothing is measured of them."""
        counted = place.counted
        inside = self._inside(place.region)
        counts = counted.counts[inside[counted.units]]
        reason = counted.reason or ("" if len(counts) else reasons.NOT_VISIBLE)
        if not isinstance(self.panel.units, Lattice):
            cells = Cells(counts, neighbourhood=themselves if place.scale.single else None)
            return cells, reason or ("" if place.scale.single else reasons.NO_LATTICE)
        size = float(self.panel.units.size)
        col, row = (self.panel.table[name].to_numpy()[counted.units & inside] for name in ("col", "row"))
        cells = Cells(counts, col, row, size)
        if place.scale.people > counts.sum():
            return cells, reason or reasons.FEW_PEOPLE
        if place.scale.single:
            return replace(cells, neighbourhood=themselves), reason
        near = self._neighbourhoods(place, cells, progress)
        return replace(cells, neighbourhood=summing(near, progress)), reason

    def _neighbourhoods(self, place: _Place, cells: Cells, progress: Progress) -> Neighbourhoods:
        """Return the neighbourhoods of a place; those of the last one are kept for its other scales."""
        key = (place.at, place.region, place.grouping)
        if key not in self._around:
            if cells.col is None or cells.row is None:
                raise ValueError(reasons.NO_LATTICE)
            scales = [scale for scale in self.choices.scales if scale.people <= cells.t.sum()]
            choices = self.choices
            self._around.clear()
            self._around[key] = neighbourhoods_of(
                scales, choices.kernel, choices.ring, cells.col, cells.row, cells.size, cells.t, progress
            )
        return self._around[key][place.scale]

    def _inside(self, region: str) -> Bools:
        if not region:
            return np.ones(self.panel.shape[1], dtype=np.bool_)
        return np.asarray(self.panel.table["region"].to_numpy() == region, dtype=np.bool_)

    def _stated(self, place: _Place, cells: int) -> Row:
        """Return what all rows of a place have in common."""
        inside = self._inside(place.region)
        inhabitants = np.nan_to_num(self.panel.population.values[place.at])
        everybody = float(inhabitants[inside].sum())
        lived_in = float(inhabitants[inside & place.counted.units].sum())
        return {
            "region": place.region,
            "year": self.panel.years[place.at],
            "groups": place.grouping.id,
            "scale": place.scale.id,
            "cells": cells,
            "population": lived_in,
            "coverage": 100 * lived_in / everybody if everybody > 0 else np.nan,
            YEAR_FROM: np.nan,
        }


def _entries(measure: Measure, grouping: Grouping, found: Mapping[str, Any], around: Interval) -> list[Row]:
    """Return the measure's name in the table and its numbers, once or for every entry of a matrix."""
    members = grouping.members if measure.matrix else ()
    names = [f"{measure.id}:{of}:{to}" for of in members for to in members] or [measure.id]
    columns = {**found, "low": around.low, "high": around.high, "p_value": around.p_value}
    reason = columns.pop("reason", "") or around.reason
    flat = {column: np.broadcast_to(np.ravel(values), len(names)) for column, values in columns.items()}
    entries: list[Row] = []
    for at, name in enumerate(names):
        entry: Row = {"measure": name, **{column: float(values[at]) for column, values in flat.items()}}
        entry["reason"] = reasons.ONE_GROUP if np.isnan(entry.get("value", 0.0)) and not found.get("reason") else reason
        entries.append(entry)
    return entries


def _difference(before: Row, after: Row, around: Row) -> Row:
    """Return what differs between two rows and its interval, and the reason where there is none."""
    reason = next((row["reason"] for row in (before, after) if not _valued(row["value"])), after["reason"])
    return {
        **_BLOCKED,
        **{name: after[name] - before[name] for name in ALONE},
        **around,
        "reason": reason or around.get("reason", ""),
    }


def _draws(cells: int) -> int:
    """Return how many random regions an expectation without a formula is taken from."""
    return min(DRAWS, max(FEWEST_DRAWS, DRAWN_CELLS // max(cells, 1)))


def _valued(value: Any) -> bool:
    return bool(np.isfinite(value).any())


def _growing(progress: Progress) -> Progress:
    """Return a progress that never goes back: what starts anew within a part calls with 0 to be cancelled."""
    highest = 0.0

    def told(done: float) -> None:
        nonlocal highest
        highest = max(highest, done)
        progress(highest)

    return told
