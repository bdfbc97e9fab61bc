"""What the algorithms of planning share: cells read with their levels, and laid under areas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Floats, PublicPanel
from eriytymisseuranta.core.planning.aggregation import AreaPanel
from eriytymisseuranta.core.planning.overlay import Parts, cell_parts, units_at
from eriytymisseuranta.core.planning.placing import Homes, at_centres, at_homes
from eriytymisseuranta.i18n import language
from eriytymisseuranta.layers.areas import AreaLayer, rings_of
from eriytymisseuranta.layers.describing import FieldText, told
from eriytymisseuranta.layers.homes import read_homes
from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.reading_indicators import INDEX_LEVELS, read_index_layer
from eriytymisseuranta.layers.writing import Table
from eriytymisseuranta.layers.writing_areas import area_table, area_texts
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say
from eriytymisseuranta.processing.planning import weighting as asked


def read_cells(source: QgsFeatureSource, catalogue: Catalogue, progress: Any) -> tuple[PublicPanel, Floats | None]:
    """Return the panel of a layer, and the levels of its cells where it has them."""
    if all(source.fields().lookupField(name) >= 0 for name in next(iter(INDEX_LEVELS.items()))):
        read = read_index_layer(source, catalogue, progress=progress)
        panel, level = read.layer.panel, read.level
    else:
        panel, level = read_panel(source, catalogue, progress), None
    if not isinstance(panel.units, Lattice):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has areas, and their people cannot be divided between other areas; choose a layer of "
                "grid cells.",
            ),
            layer=source.sourceName(),
        )
    return panel, level


def chosen_indicators(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    source: QgsFeatureSource,
    catalogue: Catalogue,
) -> list[str]:
    """Return the indicators chosen, else those that the layer has, else those of the default index."""
    chosen = list(filter(None, algorithm.parameterAsEnumStrings(parameters, shared.INDICATORS, context)))
    there = [name for name, found in catalogue.indicators.items() if source.fields().lookupField(found.field) >= 0]
    return chosen or there or list(catalogue.composites[shared.DEFAULT_COMPOSITE].weights)


def chosen_weighting(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    panel: PublicPanel,
) -> tuple[str, Homes | None]:
    """Return how a cell counts that a border cuts, and the homes where they say so; say which homes do not count."""
    weighting = algorithm.parameterAsEnumString(parameters, asked.WEIGHTING, context)
    if weighting != "points":
        return weighting, None
    points = algorithm.parameterAsSource(parameters, asked.POINTS, context)
    if points is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Weighting by points needs a layer of homes; choose one, or weight by area."
            )
        )
    field = algorithm.parameterAsString(parameters, asked.POINT_WEIGHT, context)
    homes, said = read_homes(points, field, panel.units.crs, context.transformContext())
    say(feedback, [*said, *_elsewhere(panel, homes, points.sourceName())])
    return weighting, homes


def _elsewhere(panel: PublicPanel, homes: Homes, layer: str) -> list[Message]:
    """Return what is to be said of homes that lie in no cell of the data."""
    lattice, table = panel.units, panel.table
    if not isinstance(lattice, Lattice):
        return []
    col, row = table["col"].to_numpy(dtype=np.int64), table["row"].to_numpy(dtype=np.int64)
    points = int((units_at(*lattice.locate(homes.x, homes.y), col, row) < 0).sum())
    text = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {points} points lie in no cell of the data.")
    return [Message(text, {"layer": layer, "points": points})] if points else []


def parts_of(
    panel: PublicPanel, outlines: Sequence[QgsGeometry], weighting: str = "area", homes: Homes | None = None
) -> tuple[Parts, list[Message]]:
    """Return the part of each cell's people in each area, and what is to be said of it."""
    lattice, table = panel.units, panel.table
    if not isinstance(lattice, Lattice):
        raise TypeError("areas are laid over cells")
    col, row = table["col"].to_numpy(dtype=np.int64), table["row"].to_numpy(dtype=np.int64)
    rings = rings_of(outlines)
    parts = cell_parts(rings, lattice, col, row)
    if weighting == "centroid":
        return at_centres(parts, rings, lattice, col, row), []
    if homes is None:
        return parts, []
    placed, without = at_homes(parts, rings, lattice, col, row, homes)
    cut = np.unique(parts.unit[parts.share < 1 - 1e-9])
    inhabited = (np.nan_to_num(panel.population.values) > 0).any(axis=0)
    lacking = int((without[cut] & inhabited[cut]).sum())
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{cells} of the cells that borders cut have people and no homes in the layer of points; their people count by "
        "area.",
    )
    return placed, [Message(text, {"cells": lacking})] if lacking else []


def described_areas(panel: PublicPanel, areas: AreaLayer, found: AreaPanel, around: AreaPanel | None = None) -> Table:
    """Return the rows of areas and years with aliases and comments on their fields."""
    labels = {figure.indicator.field: figure.indicator.label[language()] for figure in found.figures.values()}
    texts: Mapping[str, FieldText] = {name: FieldText(*text) for name, text in area_texts(labels).items()}
    return told(area_table(panel, areas, found, around), texts)
