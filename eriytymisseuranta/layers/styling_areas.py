"""How areas of the planner's own are drawn: an indicator a style, and apart those that have no figures of their own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsPalLayerSettings,
    QgsSimpleLineSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.planning.aggregation import FEW_CELLS, SMALL_BASE, SUPPRESSED
from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.layers.legends import (
    Entry,
    class_entries,
    class_limits,
    directed,
    of_one_year,
    set_styles,
)
from eriytymisseuranta.layers.symbols import framed, hatch, palettes
from eriytymisseuranta.layers.writing_areas import AREA, FLAG, around_field

LABEL_SIZE = 8.0
"""Points."""
BORDER = 0.1
"""Millimetres."""


def style_areas(layer: QgsVectorLayer, indicators: Sequence[Indicator], last_year: int) -> None:
    """Give the layer one style per indicator, the first one current; areas are labelled with name and value."""
    styles: list[tuple[str, QgsFeatureRenderer]] = []
    for indicator in indicators:
        title = indicator.label[language()]
        styles.append((title, of_one_year(title, area_entries(layer, indicator), last_year)))
    set_styles(layer, styles)
    label_styles(layer, [(each.label[language()], indicator_label(layer, each)) for each in indicators])


def area_entries(layer: QgsVectorLayer, indicator: Indicator) -> list[Entry]:
    """Return the classes of an indicator, and the entries of areas without a figure of their own."""
    colours = palettes().ramp("sequential", len(indicator.breaks) + 1)
    labels = directed(class_limits(indicator.breaks, None, _unit(indicator)), indicator.direction)
    nothing = f'"{indicator.field}" is null'
    hidden = f'{nothing} and ("{FLAG}" is null or "{FLAG}" = \'{SUPPRESSED}\')'
    small = f"{nothing} and \"{FLAG}\" in ('{FEW_CELLS}', '{SMALL_BASE}')"
    around = f'"{around_field(indicator.field)}" is not null' if _has_around(layer, indicator) else "false"
    return [
        *bordered(class_entries(indicator.field, indicator.breaks, colours, labels)),
        Entry(
            translate("Eriytymisseuranta", "too small for figures of its own: see the surroundings (500 m)"),
            f"{small} and {around}",
            framed(palettes().colours["place"]),
        ),
        *bordered(
            [
                Entry(translate("Eriytymisseuranta", "too few people"), f"{small} and not ({around})", hatch()),
                Entry(translate("Eriytymisseuranta", "Suppressed (privacy protection)"), hidden, hatch()),
            ]
        ),
    ]


def bordered(entries: Sequence[Entry]) -> list[Entry]:
    """Draw a thin border around the areas of entries, so that neighbours of one class can be told apart."""
    for entry in entries:
        if entry.symbol is not None:
            entry.symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(palettes().colours["outline"]), BORDER))
    return list(entries)


def indicator_label(layer: QgsVectorLayer, indicator: Indicator) -> str:
    """Return the expression that labels an area with its name and value, or with that of its surroundings."""
    decimals = 0 if indicator.kind == "share" or max(indicator.breaks, default=0.0) >= 1000 else 1
    label = labelled(indicator.field, _unit(indicator), decimals)
    if not _has_around(layer, indicator):
        return label
    around = around_field(indicator.field)
    said = translate("Eriytymisseuranta", "surroundings 500 m: {value}")
    value = _number(around, _unit(indicator), decimals)
    return f'if("{around}" is null, {label}, {_lines(_put(said, value))})'


def labelled(field: str, unit: str, decimals: int, signed: bool = False) -> str:
    """Return the expression of an area's name and, where there is one, the value of a field."""
    value = _number(field, unit, decimals)
    if signed:
        value = f"if(round(\"{field}\", {decimals}) > 0, '+', '') || {value}"
    return f'if("{field}" is null, coalesce("{AREA}", \'\'), {_lines(value)})'


def label_styles(layer: QgsVectorLayer, labels: Sequence[tuple[str, str]]) -> None:
    """Give each of the layer's styles, by its name, an expression that labels; the first one is current again."""
    manager = layer.styleManager()
    for style, expression in labels:
        manager.setCurrentStyle(style)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_settings(expression)))
        layer.setLabelsEnabled(True)
    if labels:
        manager.setCurrentStyle(labels[0][0])


def _settings(expression: str) -> QgsPalLayerSettings:
    text = QgsTextFormat()
    text.setSize(LABEL_SIZE)
    text.setColor(QColor(palettes().colours["outline"]))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.setFormat(text)
    return settings


def _has_around(layer: QgsVectorLayer, indicator: Indicator) -> bool:
    return bool(layer.fields().lookupField(around_field(indicator.field)) >= 0)


def _unit(indicator: Indicator) -> str:
    return "%" if indicator.kind == "share" else ""


def _number(field: str, unit: str, decimals: int) -> str:
    """Return the expression of a number with its unit."""
    end = f" || '\N{NO-BREAK SPACE}{unit}'" if unit else ""
    rounded = f'round("{field}", {decimals}) + 0'  # no minus before a zero
    return f"replace(format_number({rounded}, {decimals}), '-', '\N{MINUS SIGN}'){end}"


def _lines(second: str) -> str:
    return f"coalesce(\"{AREA}\" || '\\n', '') || {second}"


def _put(text: str, value: str) -> str:
    """Return the expression of a text with an expression in the place of ``{value}``."""
    before, after = (part.replace("'", "''") for part in text.split("{value}"))
    return f"'{before}' || {value} || '{after}'"
