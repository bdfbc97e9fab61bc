"""How a pooled remainder is drawn: a neutral outline, so that it is no class of the cells."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.legends import Entry, of_one_year, set_styles
from eriytymisseuranta.layers.symbols import outline, palettes


def style_remainder(layer: QgsVectorLayer, last_year: int) -> None:
    """Draw the remainders of one year."""
    title = translate("Eriytymisseuranta", "Pooled remainder")
    label = translate(
        "Eriytymisseuranta", "suppressed cells of a block, told of together; the figures are of all of them"
    )
    entries = [Entry(label, "true", outline(palettes().colours["outline"]))]
    set_styles(layer, [(title, of_one_year(title, entries, last_year))])
