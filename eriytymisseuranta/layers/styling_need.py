"""How catchments are drawn: the need-type index of each alternative, its change, and the indicators behind it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.layers.legends import Entry, class_entries, class_limits, of_one_year, set_styles
from eriytymisseuranta.layers.styling_areas import area_entries, bordered, indicator_label, label_styles, labelled
from eriytymisseuranta.layers.symbols import hatch, palettes
from eriytymisseuranta.layers.writing_need import ALTERNATIVE, NEED, NEED_CHANGE


def style_need(layer: QgsVectorLayer, indicators: Sequence[Indicator], alternatives: Sequence[str], year: int) -> None:
    """Give the layer one style per figure and alternative, and one of the change; the first one current.

    Parameters
    ----------
    alternatives
        "A", or "A" and "B"; a style draws one of them, as their catchments overlap.
    """
    both = len(alternatives) > 1
    index = translate("Eriytymisseuranta", "Need-type index")
    drawn = [(index, letter, _index_entries(), labelled(NEED, "", 1, True)) for letter in alternatives]
    if both:
        change = translate("Eriytymisseuranta", "Change of the need-type index, B less A")
        drawn.append((change, "", _change_entries(), labelled(NEED_CHANGE, "", 1, True)))
    for indicator in indicators:
        title, label = indicator.label[language()], indicator_label(layer, indicator)
        # entries anew for each style: a renderer owns its symbols
        drawn += [(title, letter, area_entries(layer, indicator), label) for letter in alternatives]
    styles: list[tuple[str, QgsFeatureRenderer]] = []
    labels = []
    for title, letter, entries, text in drawn:
        name = f"{title}, {letter}" if both and letter else title
        of_alternative = f"\"{ALTERNATIVE}\" = '{letter or alternatives[-1]}'"
        styles.append((name, of_one_year(name, entries, year, of_alternative)))
        labels.append((name, text))
    set_styles(layer, styles)
    label_styles(layer, labels)


def _index_entries() -> list[Entry]:
    return [
        *_classes(NEED, "deviation", 1),
        Entry(translate("Eriytymisseuranta", "no index: see the reason"), f'"{NEED}" is null', hatch()),
        Entry(translate("Eriytymisseuranta", "Compared with: the catchments of alternative A, same year")),
    ]


def _change_entries() -> list[Entry]:
    return [
        *_classes(NEED_CHANGE, "change_index", 2),
        Entry(
            translate("Eriytymisseuranta", "not in both alternatives, or no index"),
            f'"{NEED_CHANGE}" is null',
            hatch(),
        ),
    ]


def _classes(field: str, scale: str, decimals: int) -> list[Entry]:
    """Return centred classes whose ends say which of them is greater need."""
    breaks = palettes().breaks[scale]
    colours = palettes().ramp("diverging", len(breaks) + 1, reverse=True)
    labels = class_limits(breaks, decimals, signed=True)
    labels[0] = translate("Eriytymisseuranta", "{limits} (smaller need)").format(limits=labels[0])
    labels[-1] = translate("Eriytymisseuranta", "{limits} (greater need)").format(limits=labels[-1])
    return bordered(class_entries(field, breaks, colours, labels))
