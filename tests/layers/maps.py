"""Layers drawn to pictures whose pixels tests look at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    QgsDateTimeRange,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from eriytymisseuranta.layers.writing import Table

SIDE = 40
"""Pixels of a cell."""


def memory_layer(table: Table, name: str = "result") -> QgsVectorLayer:
    """Return a table as a memory layer."""
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, table.fields, table.wkb_type, table.crs)
    layer.dataProvider().addFeatures(list(table.features()))
    layer.updateExtents()
    return layer


def draw(layer: QgsVectorLayer, cells: int, size: int = 250, time: QgsDateTimeRange | None = None) -> QImage:
    """Return a row of ``cells`` cells from the origin to the east, drawn ``SIDE`` pixels a cell."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(0, 0, cells * size, size))
    settings.setOutputSize(QSize(cells * SIDE, SIDE))
    settings.setBackgroundColor(QColor("#ffffff"))
    if time is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(time)
    context = QgsExpressionContext()  # as the canvas makes it
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def centre(image: QImage, cell: int) -> str:
    """Return the colour at the centre of a cell."""
    return str(image.pixelColor(cell * SIDE + SIDE // 2, SIDE // 2).name())


def colours(image: QImage, cell: int) -> set[str]:
    """Return all colours inside a cell, its edge left out."""
    inner = range(4, SIDE - 4)
    return {str(image.pixelColor(cell * SIDE + x, y).name()) for x in inner for y in inner}


@contextmanager
def in_project(layer: QgsVectorLayer) -> Iterator[QgsProject]:
    """Hold a layer in the open project, which owns it then."""
    project = QgsProject.instance()
    project.addMapLayer(layer)
    try:
        yield project
    finally:
        project.clear()
