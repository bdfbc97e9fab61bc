"""Print layouts of the maps: title, map, legend, scale and the line that says where the data came from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError

PAGE = (297.0, 210.0)
MAP = QRectF(8, 20, 196, 176)
LEGEND = QRectF(208, 20, 82, 150)
MARGIN = 1.04
"""Of the extent, so that no cell touches the frame."""


def map_layout(project: QgsProject, layers: Sequence[QgsMapLayer], title: str, source: str) -> QgsPrintLayout:
    """Return an A4 landscape layout of layers (topmost first) and a legend of the first; the project gets no copy."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(title)
    drawn = _map(layout, layers, project.crs())
    _label(layout, title, QRectF(8, 7, 280, 10), 15, bold=True)
    _legend(layout, drawn, layers[0])
    _scale_bar(layout, drawn)
    _label(layout, source, QRectF(8, 199, 280, 8), 8)
    return layout


def export_png(layout: QgsPrintLayout, path: Path, dpi: int = 150) -> None:
    """Write a layout as a picture.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    done = QgsLayoutExporter(layout).exportToImage(str(path), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The map cannot be written to “{path}”; choose another folder."),
            path=str(path),
        )


def _map(layout: QgsPrintLayout, layers: Sequence[QgsMapLayer], crs: QgsCoordinateReferenceSystem) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    _place(layout, item, MAP)
    item.setFrameEnabled(True)
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    item.setCrs(crs)
    item.zoomToExtent(_extent(layers[0], crs))
    return item


def _extent(layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    extent = transform.transformBoundingBox(layer.extent())
    extent.scale(MARGIN)
    return extent


def _legend(layout: QgsPrintLayout, drawn: QgsLayoutItemMap, layer: QgsMapLayer) -> None:
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(drawn)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.clear()
    root.addLayer(layer)
    item.setWrapString("\n")
    item.setSymbolWidth(6)
    for part, size in ((QgsLegendStyle.Style.Subgroup, 9.5), (QgsLegendStyle.Style.SymbolLabel, 8.5)):
        style = item.style(part)
        style.setTextFormat(_text(size))
        item.setStyle(part, style)
    _place(layout, item, LEGEND)
    item.adjustBoxSize()


def _scale_bar(layout: QgsPrintLayout, drawn: QgsLayoutItemMap) -> None:
    item = QgsLayoutItemScaleBar(layout)
    item.setLinkedMap(drawn)
    item.applyDefaultSize(Qgis.DistanceUnit.Kilometers)
    item.setTextFormat(_text(8))
    _place(layout, item, QRectF(208, 180, 80, 14))


def _label(layout: QgsPrintLayout, text: str, where: QRectF, size: float, bold: bool = False) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(_text(size, bold))
    _place(layout, item, where)


def _text(size: float, bold: bool = False) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setForcedBold(bold)
    return text


def _place(layout: QgsPrintLayout, item: QgsLayoutItem, where: QRectF) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(where.x(), where.y(), Qgis.LayoutUnit.Millimeters))
    item.attemptResize(QgsLayoutSize(where.width(), where.height(), Qgis.LayoutUnit.Millimeters))


def drawable(layers: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return the layers that a map can show."""
    return [layer for layer in layers if not isinstance(layer, QgsVectorLayer) or layer.isSpatial()]
