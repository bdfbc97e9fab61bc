"""How concentrations and pockets are drawn: one year at a time, in neutral words."""

from __future__ import annotations

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from eriytymisseuranta.core.clusters.choices import CONTIGUITY, GETISORD, HIGH, LOW, MORAN, Choices
from eriytymisseuranta.core.clusters.concentrations import POCKET, SUPPRESSED
from eriytymisseuranta.core.clusters.wording import method_sentences
from eriytymisseuranta.i18n import message, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.legends import Entry, class_entries, class_limits, of_one_year, set_styles
from eriytymisseuranta.layers.symbols import area, framed, hatch, paler_key, palettes
from eriytymisseuranta.layers.writing_clusters import CLUSTER, CLUSTER_REASON, GI_STAR, QUADRANT

DEVIATES = (-4.0, -3.0, -2.0, -1.0, 1.0, 2.0, 3.0, 4.0)
"""Class limits of Gi*."""


def style_cells(layer: QgsVectorLayer, choices: Choices, last_year: int, smoothed: bool = False) -> None:
    """Give the layer of cells its styles: the concentrations first, then the statistic they were found by.

    What small numbers allow is known of the levels of cells, not of ``smoothed`` ones.
    """
    title = translate("Eriytymisseuranta", "Concentrations and pockets")
    styles: list[tuple[str, QgsFeatureRenderer]] = [(title, of_one_year(title, _cells(choices, smoothed), last_year))]
    if choices.method == GETISORD:
        title = translate("Eriytymisseuranta", "Getis-Ord Gi*, standard deviations from what chance gives")
        styles.append((title, of_one_year(title, _deviates(), last_year)))
    if choices.method == MORAN:
        title = translate("Eriytymisseuranta", "Cells and those around them, beyond chance (local Moran's I)")
        styles.append((title, of_one_year(title, _quadrants(), last_year)))
    set_styles(layer, styles)


def style_areas(layer: QgsVectorLayer, choices: Choices, last_year: int) -> None:
    """Draw the outlines of the areas, so that what is below stays readable."""
    title = translate("Eriytymisseuranta", "Concentrations and pockets")
    entries = [Entry(label, _of_class(name), framed(_colour(name))) for name, label in _labels(choices).items()]
    set_styles(layer, [(title, of_one_year(title, [*entries, *_method(choices)], last_year))])


def _cells(choices: Choices, smoothed: bool) -> list[Entry]:
    """Return the classes of cells; paler where they follow from a level that few people make uncertain."""
    labels = _labels(choices)
    by_level = [name for name in labels if not smoothed and (name == POCKET or choices.method == CONTIGUITY)]
    entries = [
        Entry(label, _of_class(name), area(_colour(name), _uncertain(name, choices) if name in by_level else ""))
        for name, label in labels.items()
    ]
    entries.append(Entry(translate("Eriytymisseuranta", "in none of them"), _of_class("none"), area(_colour("none"))))
    if by_level:
        entries.append(
            Entry(
                translate("Eriytymisseuranta", "paler: so few people that it may be in another class"),
                "false",
                paler_key([_colour(by_level[0]), _colour(by_level[-1])]),
            )
        )
    return [*entries, _hidden(), *_method(choices)]


def _deviates() -> list[Entry]:
    colours = palettes().ramp("diverging", len(DEVIATES) + 1)
    labels = class_limits(DEVIATES, 0, signed=True)
    low = translate("Eriytymisseuranta", "{limits} (low values lie together)")
    high = translate("Eriytymisseuranta", "{limits} (high values lie together)")
    labels = [low.format(limits=labels[0]), *labels[1:-1], high.format(limits=labels[-1])]
    return [*class_entries(GI_STAR, DEVIATES, colours, labels), _hidden()]


def _quadrants() -> list[Entry]:
    kinds = (
        ("low_low", translate("Eriytymisseuranta", "low among low"), LOW),
        ("low_high", translate("Eriytymisseuranta", "low among high"), POCKET),
        ("high_low", translate("Eriytymisseuranta", "high among low"), "high_alone"),
        ("high_high", translate("Eriytymisseuranta", "high among high"), HIGH),
        ("none", translate("Eriytymisseuranta", "within what chance gives"), "none"),
    )
    entries = [Entry(label, f"\"{QUADRANT}\" = '{name}'", area(_colour(colour))) for name, label, colour in kinds]
    return [*entries, _hidden()]


def _labels(choices: Choices) -> dict[str, str]:
    """Return the classes that are looked for, by their names in the field."""
    labels = {}
    if choices.low:
        labels[LOW] = translate("Eriytymisseuranta", "concentration of low level")
        labels[POCKET] = translate("Eriytymisseuranta", "pocket: low level, surroundings not low")
    if choices.high:
        labels[HIGH] = translate("Eriytymisseuranta", "concentration of high level")
    return labels


def _method(choices: Choices) -> list[Entry]:
    return [Entry(message(said)) for said in method_sentences(choices)]


def _hidden() -> Entry:
    return Entry(
        translate("Eriytymisseuranta", "Suppressed (privacy protection)"),
        f"\"{CLUSTER_REASON}\" = '{SUPPRESSED}'",
        hatch(),
    )


def _uncertain(name: str, choices: Choices) -> str:
    """Return the expression that is true where small numbers allow a level that is not low, or not high."""
    if name == HIGH:
        return f'"{names.LEVEL_LOW}" < {choices.high_from}'
    return f'"{names.LEVEL_HIGH}" > {choices.low_up_to}'


def _of_class(name: str) -> str:
    return f"\"{CLUSTER}\" = '{name}'"


def _colour(name: str) -> str:
    return palettes().colours[f"cluster_{name}"]
