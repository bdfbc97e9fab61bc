"""All measures of segregation, in one place: what they are called, what they need and what they are compared with.

The id of a measure is the name of its function, whose docstring has formula, range and source. To add one, write the
function and enter it here; `evaluation.evaluate` does the rest.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.segregation import expectation, local
from eriytymisseuranta.core.segregation.adjacency import adjacent_dissimilarity
from eriytymisseuranta.core.segregation.centralisation import absolute_centralisation, relative_centralisation
from eriytymisseuranta.core.segregation.clustering import spatial_proximity
from eriytymisseuranta.core.segregation.concentration import delta
from eriytymisseuranta.core.segregation.evenness import atkinson, dissimilarity, gini, information
from eriytymisseuranta.core.segregation.exposure import correlation_ratio, exposure, interaction, isolation
from eriytymisseuranta.core.segregation.multigroup import (
    divergence,
    diversity,
    multigroup_dissimilarity,
    multigroup_gini,
    multigroup_information,
    normalised_exposure,
    relative_diversity,
    simpson,
    squared_variation,
)
from eriytymisseuranta.core.segregation.ordered import rank_order_information, rank_order_variance
from eriytymisseuranta.core.segregation.spatial import (
    spatial_dissimilarity,
    spatial_exposure,
    spatial_information,
    spatial_relative_diversity,
)

EVENNESS, EXPOSURE, CONCENTRATION = "evenness", "exposure", "concentration"
CENTRALISATION, CLUSTERING = "centralisation", "clustering"
MULTIGROUP, COMPOSITION, ORDERED, SPATIAL = "multigroup", "composition", "ordered", "spatial"


@dataclass(frozen=True)
class Measure:
    """A measure of a whole region.

    Parameters
    ----------
    family
        ``evenness``, ``exposure``, ...; ``composition`` does not depend on who lives where.
    label
        English name, marked for translation.
    function
        Its parameters without a default are what it needs, by the names in `evaluation.Cells`.
    complete
        Value at complete segregation, on the diagonal of a ``matrix`` whose other entries are then 0; None = it has
        none, or one that the groups' sizes decide on, so that it cannot be rescaled.
    expectation
        Expectation under randomness by a formula, called like ``function`` and with ``household_size``; None = it is
        simulated, or there is none (``composition``).
    matrix
        Whether there is a value for every pair of groups (shape (K, K)) instead of one.
    """

    family: str
    label: str
    function: Callable[..., Any]
    complete: float | None = None
    expectation: Callable[..., Any] | None = None
    matrix: bool = False

    @property
    def id(self) -> str:
        """Name of the function, stable: it stands in tables and parameters."""
        return self.function.__name__

    @property
    def needs(self) -> tuple[str, ...]:
        """What the function takes, by the names in `evaluation.Cells`."""
        return _required(self.function)

    @property
    def has_null(self) -> bool:
        """Whether it has an expectation under randomness."""
        return self.family != COMPOSITION


@dataclass(frozen=True)
class LocalMeasure:
    """A measure of every cell.

    Parameters
    ----------
    function
        Takes ``counts`` (cells, groups), and ``local`` for neighbourhoods instead of cells.
    neutral
        Value of a cell that is like the whole; None = there is none, or it depends on the cell.
    by_group
        Number of axes of groups in the result, after that of the cells.
    """

    label: str
    function: Callable[..., Any]
    neutral: float | None = None
    by_group: int = 0

    @property
    def id(self) -> str:
        """Name of the function, stable: it stands in tables and parameters."""
        return self.function.__name__


def _required(function: Callable[..., Any]) -> tuple[str, ...]:
    parameters = inspect.signature(function).parameters.values()
    return tuple(parameter.name for parameter in parameters if parameter.default is parameter.empty)


MEASURES: Mapping[str, Measure] = {
    measure.id: measure
    for measure in (
        Measure(
            EVENNESS, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Index of dissimilarity (D)"),
            dissimilarity, 1.0, expectation.expected_dissimilarity,
        ),
        Measure(
            EVENNESS, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Gini index of segregation (G)"),
            gini, 1.0, expectation.expected_gini,
        ),
        Measure(
            EVENNESS, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Information theory index (H)"),
            information, 1.0, expectation.expected_information,
        ),
        Measure(
            EVENNESS, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Atkinson index (A), b = 0.5"),
            atkinson, 1.0, expectation.expected_atkinson,
        ),
        Measure(
            EVENNESS, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Dissimilarity adjusted for adjacent cells (Morrill)"),
            adjacent_dissimilarity, 1.0,
        ),
        Measure(
            EXPOSURE, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Isolation index (xPx)"),
            isolation, 1.0, expectation.expected_isolation,
        ),
        Measure(
            EXPOSURE, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Interaction index (xPy)"),
            interaction, 0.0, expectation.expected_interaction,
        ),
        Measure(
            EXPOSURE, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Correlation ratio (eta squared)"),
            correlation_ratio, 1.0, expectation.expected_correlation_ratio,
        ),
        Measure(
            EXPOSURE, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Exposure of each group to each other"),
            exposure, 1.0, expectation.expected_exposure, matrix=True,
        ),
        Measure(
            CONCENTRATION, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Concentration in inhabited cells (delta)"), delta
        ),
        Measure(
            CENTRALISATION, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Absolute centralisation (ACE)"),
            absolute_centralisation, None, expectation.expected_absolute_centralisation,
        ),
        Measure(
            CENTRALISATION, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Relative centralisation (RCE)"),
            relative_centralisation, None, expectation.expected_relative_centralisation,
        ),
        Measure(
            CLUSTERING, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Spatial proximity (SP)"),
            spatial_proximity, None, expectation.expected_spatial_proximity,
        ),
        Measure(
            MULTIGROUP, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Multigroup dissimilarity (D)"),
            multigroup_dissimilarity, 1.0, expectation.expected_multigroup_dissimilarity,
        ),
        Measure(
            MULTIGROUP, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Multigroup Gini index (G)"),
            multigroup_gini, 1.0, expectation.expected_multigroup_gini,
        ),
        Measure(
            MULTIGROUP, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Multigroup information theory index (H)"),
            multigroup_information, 1.0, expectation.expected_multigroup_information,
        ),
        Measure(
            MULTIGROUP, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Divergence, mutual information (M)"),
            divergence, None, expectation.expected_divergence,
        ),
        Measure(
            MULTIGROUP, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Relative diversity (R)"),
            relative_diversity, 1.0, expectation.expected_squares,
        ),
        Measure(
            MULTIGROUP, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Normalised exposure (P)"),
            normalised_exposure, 1.0, expectation.expected_squares,
        ),
        Measure(
            MULTIGROUP, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Squared coefficient of variation (C)"),
            squared_variation, 1.0, expectation.expected_squares,
        ),
        Measure(COMPOSITION, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Diversity of the whole (entropy)"), diversity),
        Measure(COMPOSITION, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Simpson's diversity of the whole"), simpson),
        Measure(
            ORDERED, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Rank-order information theory index"),
            rank_order_information, 1.0, expectation.expected_rank_order_information,
        ),
        Measure(
            ORDERED, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Rank-order variance ratio index"),
            rank_order_variance, 1.0, expectation.expected_rank_order_variance,
        ),
        Measure(
            SPATIAL, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Spatial information theory index"),
            spatial_information, 1.0,
        ),
        Measure(
            SPATIAL, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Spatial dissimilarity"), spatial_dissimilarity, 1.0
        ),
        Measure(
            SPATIAL, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Spatial relative diversity"),
            spatial_relative_diversity, 1.0,
        ),
        Measure(
            SPATIAL, QT_TRANSLATE_NOOP("Eriytymisseuranta", "Spatial exposure of each group to each other"),
            spatial_exposure, 1.0, matrix=True,
        ),
    )
}  # fmt: skip
"""Measures of a region by id."""

LOCAL_MEASURES: Mapping[str, LocalMeasure] = {
    measure.id: measure
    for measure in (
        LocalMeasure(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Location quotient"), local.location_quotient, 1.0, by_group=1
        ),
        LocalMeasure(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Diversity of the cell (entropy)"), local.local_diversity),
        LocalMeasure(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Simpson's diversity of the cell"), local.local_simpson),
        LocalMeasure(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Divergence of the cell"), local.local_divergence, 0.0),
        LocalMeasure(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Contribution to dissimilarity"), local.local_dissimilarity, 0.0
        ),
        LocalMeasure(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Contribution to the information theory index"),
            local.local_information, 0.0,
        ),
        LocalMeasure(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Contribution to isolation and exposure"),
            local.local_exposure, by_group=2,
        ),
    )
}  # fmt: skip
"""Measures of every cell by id."""

_NOT_ON_EQUAL_CELLS = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "The measure “{measure}” orders the units by their area and is 0 / 0 on cells of equal size; use “delta” instead.",
)
REFUSED: Mapping[str, str] = {
    "absolute_concentration": _NOT_ON_EQUAL_CELLS,
    "relative_concentration": _NOT_ON_EQUAL_CELLS,
}
"""Measures that are known elsewhere and not offered, with the reason."""


def find_measure(name: str) -> Measure:
    """Return the measure of a region with the id ``name``.

    Raises
    ------
    InputError
        If there is none, or it makes no sense on a grid.
    """
    if name in REFUSED:
        raise InputError(REFUSED[name], measure=name)
    if name not in MEASURES:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is no measure “{measure}”; known are {known}."),
            measure=name,
            known=", ".join(MEASURES),
        )
    return MEASURES[name]
