"""A measure of a region: its value, what randomness would give, and the reason where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import Any, Union

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation import reasons
from eriytymisseuranta.core.segregation.centralisation import distance_from, population_centre
from eriytymisseuranta.core.segregation.measures import COMPOSITION, ORDERED, Measure
from eriytymisseuranta.core.segregation.ordered import LIMITS, limits
from eriytymisseuranta.core.segregation.randomness import DRAWS, filled_by_lot, rescaled

Value = Union[float, Floats]

AT_ONCE, AT_ONCE_VALUES = 8, 1_000_000
"""Regions at random whose neighbourhoods are summed together, at most, and values in them."""


@dataclass(frozen=True)
class Cells:
    """The cells of a region, and all that a measure may need to know of them.

    Parameters
    ----------
    counts
        People by group, shape (cells, groups), no NaN; the groups do not overlap and are the whole together. Measures
        of one group are of the first; measures of ordered classes take them as ordered.
    col, row
        Place on the lattice, shape (cells,); None = areas.
    size
        Side of a cell, metres.
    centre
        Column and row of the region's centre, in cells (a cell's own column and row are its middle); None = the mean
        of the people.
    neighbourhood
        Returns local counts, as in `spatial`, of counts, both of shape (cells, m), column by column.
    """

    counts: Floats
    col: Ints | None = None
    row: Ints | None = None
    size: float = np.nan
    centre: tuple[float, float] | None = None
    neighbourhood: Callable[[Floats], Floats] | None = None

    @cached_property
    def x(self) -> Floats:
        """The first group, shape (cells,)."""
        return np.asarray(self.counts[:, 0])

    @cached_property
    def t(self) -> Floats:
        """The whole, shape (cells,)."""
        return np.asarray(self.counts.sum(axis=1))

    @cached_property
    def local(self) -> Floats:
        """Local counts, shape (cells, groups); asked for only where `undefined` finds nothing missing."""
        if self.neighbourhood is None:
            raise ValueError(reasons.NO_NEIGHBOURHOOD)
        return self.neighbourhood(self.counts)

    @cached_property
    def distance(self) -> Floats:
        """Distance from the centre, metres, shape (cells,); asked for only where `undefined` finds nothing missing."""
        if self.col is None or self.row is None:
            raise ValueError(reasons.NO_LATTICE)
        centre = self.centre or population_centre(self.col, self.row, self.t)
        return distance_from(self.col, self.row, centre, self.size)


@dataclass(frozen=True)
class Evaluation:
    """What is found of a measure; NaN where there is nothing, with the reason.

    Parameters
    ----------
    value
        A number, or shape (K, K) for a measure of every pair of groups.
    baseline
        Expectation of the value under randomness.
    corrected
        The value rescaled to 0 at the baseline and 1 at complete segregation.
    reason
        One of `reasons`, '' if nothing is missing.
    """

    value: Value
    baseline: Value
    corrected: Value
    reason: str


def evaluate(
    measures: Iterable[Measure], cells: Cells, household_size: float = 1.0, draws: int = DRAWS, seed: int = 0
) -> dict[str, Evaluation]:
    """Return measures of a region by id, beside their expectations if people were spread over the cells at random.

    Parameters
    ----------
    household_size, draws, seed
        As in `randomness`; ``draws`` and ``seed`` matter where an expectation has no formula. Measures that are
        evaluated together are simulated together, in the same regions.
    """
    measures = list(measures)
    reason = {measure.id: undefined(measure, cells) for measure in measures}
    value = {measure.id: _value(measure, cells) for measure in measures if not reason[measure.id]}
    simulated = [found for found in measures if found.id in value and found.has_null and found.expectation is None]
    baseline = _simulated(simulated, cells, household_size, draws, seed)
    for measure in measures:
        if measure.id in value and measure.expectation is not None:
            inputs = _inputs(measure, cells)
            baseline[measure.id] = measure.expectation(**inputs, household_size=household_size)
    return {
        measure.id: Evaluation(np.nan, np.nan, np.nan, reason[measure.id])
        if reason[measure.id]
        else _evaluation(measure, value[measure.id], baseline.get(measure.id, np.nan))
        for measure in measures
    }


def regions_at_random(
    measures: Iterable[Measure], cells: Cells, household_size: float, draws: int, seed: int
) -> Iterator[Cells]:
    """Yield the cells filled by lot as in `randomness`, with the local counts that the measures need.

    Neighbourhoods are summed for several regions at once, and for all groups but the last: as the cells keep their
    totals, so do the neighbourhoods, and the last group is the rest.
    """
    regions = filled_by_lot(cells.counts, household_size, draws, seed)
    if not any("local" in measure.needs for measure in measures) or cells.neighbourhood is None:
        yield from (replace(cells, counts=counts) for counts in regions)
        return
    whole = cells.local.sum(axis=1, keepdims=True)
    columns = cells.counts.shape[1] - 1
    size = min(max(AT_ONCE_VALUES // max(columns * len(whole), 1), 1), AT_ONCE)
    while batch := list(islice(regions, size)):
        sums = cells.neighbourhood(np.concatenate([counts[:, :columns] for counts in batch], axis=1))
        for counts, some in zip(batch, np.split(sums, len(batch), axis=1)):
            rest = np.maximum(whole - some.sum(axis=1, keepdims=True), 0.0)
            local = np.concatenate([some, rest], axis=1)
            yield replace(cells, counts=counts, neighbourhood=_known(local))


def _known(local: Floats) -> Callable[[Floats], Floats]:
    """Return a neighbourhood whose sums are known."""
    return lambda _: local


def undefined(measure: Measure, cells: Cells) -> str:
    """Return the reason why a measure has no value for these cells, '' if it has one."""
    inhabited = int((cells.t > 0).sum())
    members = cells.counts.sum(axis=0)
    groups = members[:1], members[1:]
    mixed = all(part.sum() > 0 for part in groups) if "x" in measure.needs else (members > 0).sum() > 1
    composed = measure.family == COMPOSITION
    cases = (
        (inhabited == 0, reasons.NOBODY),
        (inhabited == 1 and not composed, reasons.SINGLE_CELL),
        (not mixed and not composed, reasons.ONE_GROUP),
        ("local" in measure.needs and cells.neighbourhood is None, reasons.NO_NEIGHBOURHOOD),
        (bool({"col", "distance"} & {*measure.needs}) and cells.col is None, reasons.NO_LATTICE),
        (measure.family == ORDERED and len(limits(cells.counts)) < LIMITS, reasons.FEW_CLASSES),
    )
    return next((reason for applies, reason in cases if applies), "")


def _value(measure: Measure, cells: Cells) -> Any:
    return measure.function(**_inputs(measure, cells))


def _inputs(measure: Measure, cells: Cells) -> dict[str, Any]:
    return {name: getattr(cells, name) for name in measure.needs}


def _simulated(
    measures: Sequence[Measure], cells: Cells, household_size: float, draws: int, seed: int
) -> dict[str, Any]:
    """Return the means of measures over the same simulated regions, by id."""
    if not measures:
        return {}

    found = np.stack(
        [
            np.concatenate([np.ravel(_value(measure, region)) for measure in measures])
            for region in regions_at_random(measures, cells, household_size, draws, seed)
        ]
    )
    known = np.isfinite(found)  # a tiny group may be drawn empty
    mean = np.full(found.shape[1:], np.nan)
    np.divide(np.nansum(found, axis=0), known.sum(axis=0), out=mean, where=known.any(axis=0))
    groups = cells.counts.shape[1]
    ends = np.cumsum([groups**2 if measure.matrix else 1 for measure in measures])
    return {
        measure.id: part.reshape(groups, groups) if measure.matrix else float(part[0])
        for measure, part in zip(measures, np.split(mean, ends))
    }


def _evaluation(measure: Measure, value: Any, baseline: Any) -> Evaluation:
    """Return what is found of a measure that was computed."""
    if not np.isfinite(value).any():
        return Evaluation(np.nan, np.nan, np.nan, reasons.NO_NEIGHBOURS)
    if not measure.has_null:
        return Evaluation(value, np.nan, np.nan, reasons.NO_NULL)
    if measure.complete is None:
        return Evaluation(value, baseline, np.nan, reasons.NO_MAXIMUM)
    complete = np.eye(len(value)) if measure.matrix else measure.complete
    corrected = np.vectorize(rescaled, otypes=[np.float64])(value, baseline, complete)
    reason = "" if np.isfinite(corrected).any() else reasons.AT_MAXIMUM
    return Evaluation(value, baseline, corrected if measure.matrix else float(corrected), reason)
