"""What is measured, and which measures are made for which groups and scales."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation import measures as kinds
from eriytymisseuranta.core.segregation.expectation import (
    expected_exposure,
    expected_multigroup_dissimilarity,
    expected_multigroup_information,
    expected_squares,
)
from eriytymisseuranta.core.segregation.groupings import Grouping
from eriytymisseuranta.core.segregation.measures import Measure
from eriytymisseuranta.core.segregation.scales import Scale

DEFAULT_MEASURES = (
    "dissimilarity",
    "information",
    "isolation",
    "correlation_ratio",
    "multigroup_dissimilarity",
    "multigroup_information",
    "spatial_information",
    "spatial_dissimilarity",
)
_OF_PAIRS = {
    kinds.EVENNESS, kinds.EXPOSURE, kinds.CONCENTRATION, kinds.CENTRALISATION, kinds.CLUSTERING, kinds.SPATIAL,
}  # fmt: skip
_TWINS: Mapping[str, Callable[[Floats, float], Any]] = {
    "spatial_information": expected_multigroup_information,
    "spatial_dissimilarity": expected_multigroup_dissimilarity,
    "spatial_relative_diversity": expected_squares,
    "spatial_exposure": expected_exposure,
}
OVER_CELLS: Mapping[str, str] = {
    "spatial_information": "multigroup_information",
    "spatial_dissimilarity": "multigroup_dissimilarity",
    "spatial_relative_diversity": "relative_diversity",
}
"""What spatial measures are over the cells themselves, by id."""
_OF_SETS = {kinds.MULTIGROUP, kinds.COMPOSITION, kinds.ORDERED, kinds.SPATIAL}


@dataclass(frozen=True)
class Choices:
    """What is measured, and how.

    Parameters
    ----------
    measures
        Ids of `measures.MEASURES`; each is taken of the groupings and at the scales that it is made for.
    kernel
        Weight by distance of the scales that are radii.
    ring
        What counts of the last cells needed to reach a number of people: all (``whole``) or the share that is needed
        (``proportional``).
    by_region
        Each region too, on its own: its cells, its shares, its neighbourhoods.
    household_size
        Mean size of the households that randomness draws, see `randomness`.
    permutations
        Random regions for p-values against no segregation; 0 = no p-values.
    seed
        The same seed gives the same table.
    span
        Two years whose difference is added.
    """

    measures: tuple[str, ...] = DEFAULT_MEASURES
    scales: tuple[Scale, ...] = (Scale(),)
    kernel: str = "biweight"
    ring: str = "proportional"
    by_region: bool = False
    household_size: float = 1.0
    permutations: int = 0
    seed: int = 0
    span: tuple[int, int] | None = None


def measures_of(grouping: Grouping, scale: Scale, chosen: Iterable[Measure]) -> list[Measure]:
    """Return those of the chosen measures that are made for a grouping and a scale.

    Those of one group are for pairs and those of several for sets of groups; a set of two takes both. At other
    scales than the cell there are the spatial ones only.
    """
    families = set(_OF_PAIRS) if grouping.whole else set(_OF_SETS)
    if grouping.pair:
        families |= _OF_PAIRS
    fitting = [measure for measure in chosen if measure.family in families or measure.matrix]
    if scale.single:
        return [_of_cells(measure) for measure in fitting]
    return [measure for measure in fitting if "local" in measure.needs]


def _of_cells(measure: Measure) -> Measure:
    """Return a spatial measure with the expectation that its twin over the cells themselves has by a formula."""
    if measure.id not in _TWINS:
        return measure
    expected = _TWINS[measure.id]

    def expectation(local: Floats, counts: Floats, household_size: float) -> Any:
        return expected(counts, household_size)

    return replace(measure, expectation=expectation)
