"""Colours and symbols of the maps, from ``resources/styles/palettes.yaml``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsGradientFillSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor

from eriytymisseuranta import paths
from eriytymisseuranta.core.schema import read_yaml

PALER = 0.55
"""Share of white that pales an uncertain value."""
FRAMED_ALPHA = 50
"""Opacity, of 255, within a strong outline."""


@dataclass(frozen=True)
class Palettes:
    """Colours (hex) and class breaks that belong to no indicator of the catalogue."""

    ramps: dict[str, tuple[str, ...]]
    colours: dict[str, str]
    breaks: dict[str, tuple[float, ...]]

    def ramp(self, name: str, count: int, reverse: bool = False) -> list[str]:
        """Return ``count`` colours of a ramp, evenly apart and from end to end."""
        colours = self.ramps[name][::-1] if reverse else self.ramps[name]
        last = len(colours) - 1
        return [colours[round(at * last / max(count - 1, 1))] for at in range(count)]


@lru_cache(maxsize=1)
def palettes() -> Palettes:
    """Return the palettes of the plugin."""
    found = read_yaml(paths.resource("styles", "palettes.yaml")).fields(required=("palettes", "colours", "breaks"))
    return Palettes(
        {name: entry.texts() for name, entry in found["palettes"].items()},
        {name: entry.text() for name, entry in found["colours"].items()},
        {name: tuple(item.number() for item in entry.entries()) for name, entry in found["breaks"].items()},
    )


def area(colour: str, uncertain: str = "") -> QgsFillSymbol:
    """Return a plain fill; paler where the expression ``uncertain`` holds, whatever colour the user gives it.

    The hairline in the fill's own colour closes the gaps that antialiasing leaves between cells.
    """
    fill = QgsSimpleFillSymbolLayer(QColor(colour), Qt.BrushStyle.SolidPattern, QColor(colour))
    fill.setStrokeWidth(0)
    paled = f"if({uncertain}, color_mix_rgb(@symbol_color, '#ffffff', {PALER}), @symbol_color)"
    shown = QgsProperty.fromExpression(paled if uncertain else "@symbol_color")
    fill.setDataDefinedProperty(QgsSymbolLayer.Property.FillColor, shown)
    fill.setDataDefinedProperty(QgsSymbolLayer.Property.StrokeColor, shown)
    return _filled(fill)


def paler_key(colours: Sequence[str]) -> QgsFillSymbol:
    """Return the legend's sample of pale colours: from the paler first colour to the paler last."""
    first, last = (_paler(QColor(colour)) for colour in (colours[0], colours[-1]))
    fill = QgsGradientFillSymbolLayer(first, last)
    fill.setReferencePoint1(QPointF(0, 0.5))
    fill.setReferencePoint2(QPointF(1, 0.5))
    return _filled(fill)


def hatch() -> QgsFillSymbol:
    """Return the pale hatch of suppressed cells; it runs on from cell to cell."""
    return _filled(_ground(), _hatching(palettes().colours["suppressed_line"]))


def upright_hatch() -> QgsFillSymbol:
    """Return the pale upright hatch of cells whose years cannot be compared."""
    return _filled(_ground(), _hatching(palettes().colours["suppressed_line"], angle=90))


def overlay_hatch() -> QgsFillSymbol:
    """Return a hatch that lets the colour below be seen."""
    return _filled(_hatching(palettes().colours["overlay_line"]))


def outline(colour: str, dashed: bool = False) -> QgsFillSymbol:
    """Return an outline without a fill."""
    line = QgsSimpleLineSymbolLayer(QColor(colour), 0.5)
    if dashed:
        line.setPenStyle(Qt.PenStyle.DashLine)
    return _filled(line)


def framed(colour: str) -> QgsFillSymbol:
    """Return a strong outline over a breath of its colour."""
    shade = QColor(colour)
    shade.setAlpha(FRAMED_ALPHA)
    fill = QgsSimpleFillSymbolLayer(shade, Qt.BrushStyle.SolidPattern, QColor(colour))
    fill.setStrokeWidth(0.4)
    return _filled(fill)


def marker(shape: str, size: float) -> QgsMarkerSymbol:
    """Return a small sober marker of a shape known to QGIS."""
    colours = palettes().colours
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "size": str(size),
            "color": colours["place_fill"],
            "outline_color": colours["place"],
            "outline_width": "0.3",
        }
    )


def _filled(*layers: QgsSymbolLayer) -> QgsFillSymbol:
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def _ground() -> QgsSimpleFillSymbolLayer:
    colour = QColor(palettes().colours["suppressed_fill"])
    ground = QgsSimpleFillSymbolLayer(colour, Qt.BrushStyle.SolidPattern, colour)
    ground.setStrokeWidth(0)
    return ground


def _hatching(colour: str, angle: float = 45) -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(1.2)
    line = QgsLineSymbol()
    line.changeSymbolLayer(0, QgsSimpleLineSymbolLayer(QColor(colour), 0.2))
    lines.setSubSymbol(line)
    lines.setCoordinateReference(Qgis.SymbolCoordinateReference.Viewport)
    return lines


def _paler(colour: QColor) -> QColor:
    keep = 1 - PALER
    return QColor(*(round(255 - keep * (255 - part)) for part in (colour.red(), colour.green(), colour.blue())))
