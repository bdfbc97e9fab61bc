"""Legends and the renderers that they are of: entries, classes with their limits, one year at a time."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeatureRenderer, QgsRuleBasedRenderer, QgsSymbol, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale

from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.symbols import area, hatch
from eriytymisseuranta.layers.temporal import year_condition

LEGEND_WIDTH = 46
"""Characters of a legend's line."""

HEADING_KEY = "eriytymisseuranta"
"""Key of the rule below which all classes are; the same in all styles, so that the tree of layers can open it."""


@dataclass(frozen=True)
class Entry:
    """One entry of a legend: a condition and its symbol, or a line of text only."""

    label: str
    condition: str = ""
    symbol: QgsSymbol | None = None


def of_one_year(title: str, entries: Sequence[Entry], last_year: int, condition: str = "true") -> QgsRuleBasedRenderer:
    """Return a renderer that draws one year, the ``last_year`` until another is chosen."""
    chosen = translate("Eriytymisseuranta", "{year}, unless another year is chosen").format(year=last_year)
    return rules(f"{wrapped(title)}\n{chosen}", f"{year_condition(last_year)} and {condition}", entries)


def wrapped(text: str) -> str:
    """Return a legend's text in lines that a narrow panel of layers shows whole."""
    return textwrap.fill(text, LEGEND_WIDTH)


def rules(heading: str, condition: str, entries: Sequence[Entry]) -> QgsRuleBasedRenderer:
    """Return a renderer whose legend is a heading with the entries below it."""
    top = QgsRuleBasedRenderer.Rule(None, 0, 0, condition, heading)
    top.setRuleKey(HEADING_KEY)
    for entry in entries:
        top.appendChild(QgsRuleBasedRenderer.Rule(entry.symbol, 0, 0, entry.condition, wrapped(entry.label)))
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(top)
    return QgsRuleBasedRenderer(root)


def set_styles(layer: QgsVectorLayer, styles: Sequence[tuple[str, QgsFeatureRenderer]]) -> None:
    """Give the layer its named styles; the first one is current.

    What else belongs to the layer's style (aliases, time, provenance) must be set before. The layer gets copies:
    it deletes a renderer that is replaced, and Python's own must not be deleted twice.
    """
    manager = layer.styleManager()
    for name, renderer in styles[1:]:
        layer.setRenderer(renderer.clone())
        manager.addStyleFromLayer(name)
    name, renderer = styles[0]
    layer.setRenderer(renderer.clone())
    manager.renameStyle(manager.currentStyle(), name)
    layer.triggerRepaint()


def class_entries(
    field: str, breaks: Sequence[float], colours: Sequence[str], labels: Sequence[str], uncertain: str = ""
) -> list[Entry]:
    """Return one entry per class; a class holds its lower limit, not its upper one."""
    entries = []
    for low, high, colour, label in zip((None, *breaks), (*breaks, None), colours, labels):
        limits = [f'"{field}" >= {low}'] if low is not None else []
        limits += [f'"{field}" < {high}'] if high is not None else []
        entries.append(Entry(label, " and ".join(limits), area(colour, uncertain)))
    return entries


def class_limits(breaks: Sequence[float], decimals: int | None, unit: str = "", signed: bool = False) -> list[str]:
    """Return the labels of the classes in the user's language; ``decimals`` None = as many as the breaks have."""
    locale = QLocale(language())
    if decimals is None:
        decimals = 0 if all(value == int(value) for value in breaks) else 1
    sign = "+" if signed else ""
    limits = [(sign if value > 0 else "") + locale.toString(float(value), "f", decimals) for value in breaks]
    limits = [limit.replace("-", "\N{MINUS SIGN}") for limit in limits]
    dash = " … " if signed else "–"
    end = f"\u00a0{unit}" if unit else ""
    below = translate("Eriytymisseuranta", "under {limit}").format(limit=limits[0] + end)
    above = translate("Eriytymisseuranta", "{limit} or more").format(limit=limits[-1] + end)
    return [below, *(f"{low}{dash}{high}{end}" for low, high in zip(limits, limits[1:])), above]


def directed(labels: Sequence[str], direction: int) -> list[str]:
    """Say at both ends which of them means better off."""
    if not direction:
        return list(labels)
    low = translate("Eriytymisseuranta", "{limits} (worse off)")
    high = translate("Eriytymisseuranta", "{limits} (better off)")
    if direction < 0:
        low, high = high, low
    return [low.format(limits=labels[0]), *labels[1:-1], high.format(limits=labels[-1])]


def suppressed_entry(field: str) -> Entry:
    """Return the entry of the cells whose ``field`` is hidden."""
    return Entry(translate("Eriytymisseuranta", "Suppressed (privacy protection)"), masks(field), hatch())


def masks(name: str) -> str:
    """Return the expression that is true where the row's ``masked`` names a field."""
    return f"strpos(',' || \"{names.MASKED}\" || ',', ',{name},') > 0"
