"""How planned dwellings are drawn: plans by the number of their dwellings."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.legends import class_entries, class_limits, rules, set_styles
from eriytymisseuranta.layers.symbols import palettes
from eriytymisseuranta.layers.writing_scenario import DWELLINGS

BREAKS = (100.0, 250.0, 500.0, 1000.0)


def style_plans(layer: QgsVectorLayer) -> None:
    """Give the layer its style."""
    title = translate("Eriytymisseuranta", "Dwellings planned")
    colours = palettes().ramp("sequential", len(BREAKS) + 1)
    entries = class_entries(DWELLINGS, BREAKS, colours, class_limits(BREAKS, 0))
    set_styles(layer, [(title, rules(title, "true", entries))])
