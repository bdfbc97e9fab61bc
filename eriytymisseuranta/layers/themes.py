"""One map theme per year: a layer of several years stays one layer, and each theme draws one of them.

The year is a variable of the layer, which QGIS keeps with every named style. So a theme is the project as it stands,
with this layer in a style of its own for the year; layouts and further map windows can follow it.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsExpressionContextUtils, QgsLayerTreeModel, QgsMapThemeCollection, QgsProject, QgsVectorLayer

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.temporal import YEAR_VARIABLE

VARIABLES = ("variableNames", "variableValues")
"""Custom properties in which QGIS keeps the variables of a layer."""


def add_year_themes(layer: QgsVectorLayer, years: Sequence[int], project: QgsProject) -> list[str]:
    """Add one theme per year for the style that the layer has now; return their names.

    Layer, current style and layer tree stay as they are, and no theme or style that is there already is changed: a
    name that is taken gets a number.
    """
    manager = layer.styleManager()
    before = manager.currentStyle()
    variables = {key: layer.customProperty(key) for key in VARIABLES}
    styles = {}
    try:
        for year in years:
            QgsExpressionContextUtils.setLayerVariable(layer, YEAR_VARIABLE, year)
            styles[year] = _unused(f"{before} {year}", manager.styles())
            manager.addStyleFromLayer(styles[year])
    finally:
        for key, value in variables.items():
            if value is None:
                layer.removeCustomProperty(key)
            else:
                layer.setCustomProperty(key, value)
    return [_add_theme(layer, year, style, project) for year, style in styles.items()]


def _add_theme(layer: QgsVectorLayer, year: int, style: str, project: QgsProject) -> str:
    root = project.layerTreeRoot()
    theme = QgsMapThemeCollection.createThemeFromCurrentState(root, QgsLayerTreeModel(root))
    records = [record for record in theme.layerRecords() if record.layer() is not None]
    kept = [record for record in records if record.layer().id() != layer.id()]
    own = QgsMapThemeCollection.MapThemeLayerRecord(layer)
    own.isVisible = True
    own.usingCurrentStyle = True
    own.currentStyle = style
    theme.setLayerRecords([*kept, own])
    themes = project.mapThemeCollection()
    name = translate("Eriytymisseuranta", "{layer}, year {year}").format(layer=layer.name(), year=year)
    name = _unused(name, themes.mapThemes())
    themes.insert(name, theme)
    return name


def _unused(name: str, taken: Sequence[str]) -> str:
    """Return the name, with a number where it is taken."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found
