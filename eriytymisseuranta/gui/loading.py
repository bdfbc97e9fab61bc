"""A layer of indicators read once, in the background, into arrays; nothing of the layer itself is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.indicators import SHARES
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.reading import laid_out, places_of
from eriytymisseuranta.layers.reading_results import read_result
from eriytymisseuranta.layers.rows import _digits
from eriytymisseuranta.layers.stamping import role_of

OWN = (names.CELL_ID, names.PROTECTION)
"""Fields that all of this plugin's layers of cells carry."""


@dataclass(frozen=True)
class Loaded:
    """What the dock knows of a layer.

    Parameters
    ----------
    layer_id, title
        The layer's, when it was read.
    fids
        Id of the feature of every year and unit, -1 where there is none; shape (years, units).
    """

    layer_id: str
    title: str
    result: IndicatorPanel
    catalogue: Catalogue
    provenance: Provenance
    fids: npt.NDArray[np.int64]

    @property
    def internal(self) -> bool:
        """Whether nothing was masked, so that nothing of it may be published."""
        return self.result.panel.internal


class Snapshot:
    """A layer as it is now, with its filter and its unsaved edits, to be read in another thread.

    Of the features that it hands over in its first reading it remembers the ids and some columns, in their order.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer_id = layer.id()
        self.fids: list[int] = []
        self.columns: dict[str, list[Any]] = {}
        self._name = layer.name()
        self._count = layer.featureCount()
        self._fields = QgsFields(layer.fields())
        self._source = QgsVectorLayerFeatureSource(layer)

    def sourceName(self) -> str:
        return self._name

    def fields(self) -> QgsFields:
        return self._fields

    def featureCount(self) -> int:
        return int(self._count)

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> Iterator[QgsFeature]:
        request = QgsFeatureRequest() if request is None else request
        return iter(self._source.getFeatures(request)) if self.columns else self._remembered(request)

    def _remembered(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        kept = [name for name in (names.CELL_ID, names.YEAR, *SHARES) if self._fields.lookupField(name) >= 0]
        places = [self._fields.lookupField(name) for name in kept]
        self.columns = {name: [] for name in kept}
        keepers = [(place, self.columns[name].append) for name, place in zip(kept, places)]
        request.setSubsetOfAttributes(sorted({*request.subsetOfAttributes(), *places}))
        remember = self.fids.append
        for feature in self._source.getFeatures(request):
            remember(feature.id())
            for place, keep in keepers:
                keep(feature.attribute(place))
            yield feature


def is_ours(layer: object) -> bool:
    """Return whether a layer is one of this plugin's making: by its record, or where that was lost by its fields."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    if not role_of(layer) and names.missing(layer.fields(), OWN):
        return False
    return not names.missing(layer.fields(), [names.CELL_ID])


def load(snapshot: Snapshot, catalogue: Catalogue, progress: Progress = no_progress) -> Loaded:
    """Read a layer.

    Raises
    ------
    InputError
        If it has no indicators, or is none of this plugin's layers.
    """
    title = snapshot.sourceName()
    found = snapshot.fields()
    if names.missing(found, [names.CELL_ID, names.YEAR]) or names.missing(found, OWN):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no cells by year, so there are no years to compare; choose a layer made by "
                "“Indicators” or “Monitor residential differentiation”.",
            ),
            layer=title,
        )
    result, _ = read_result(snapshot, catalogue, progress)
    panel = result.panel
    product = panel.sources[0].partition(":")[0]
    digits = catalogue.profiles[product].id_digits if product in catalogue.profiles else 0
    keys = {
        names.CELL_ID: _digits(pd.Series(snapshot.columns[names.CELL_ID], dtype=object), digits),
        names.YEAR: snapshot.columns[names.YEAR],
    }
    places = places_of(pd.DataFrame(keys), panel)
    shares = {
        name: laid_out(panel.shape, *places, _numbers(snapshot.columns[name]), np.nan)
        for name in SHARES
        if name in snapshot.columns
    }
    fids = laid_out(panel.shape, *places, np.array(snapshot.fids, dtype=np.int64), np.int64(-1))
    result = replace(result, shares=shares)
    return Loaded(snapshot.layer_id, title, result, catalogue, Provenance.of_result(result, catalogue), fids)


def _numbers(column: list[Any]) -> npt.NDArray[np.float64]:
    return np.array([np.nan if QgsVariantUtils.isNull(value) else float(value) for value in column])
