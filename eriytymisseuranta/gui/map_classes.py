"""What the map shows: a class for every unit, and how each class is called and coloured; as the layers' own styles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtGui import QColor

from eriytymisseuranta.core.change import INDEX, Change
from eriytymisseuranta.core.change.differences import DEFINITION, OTHER_VARIABLES, SUPPRESSED
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import Floats, State
from eriytymisseuranta.core.reporting.wording import INDEX_NAME, LEVELS
from eriytymisseuranta.gui.summaries import Codes
from eriytymisseuranta.i18n import CONTEXT, language, translate
from eriytymisseuranta.layers.describing import change_name
from eriytymisseuranta.layers.legends import class_limits, directed
from eriytymisseuranta.layers.symbols import _paler, palettes

LEVEL, CHANGE, CLEAR = "level", "change", "clear"
SHOWN = (LEVEL, CHANGE, CLEAR)
"""What the map may show."""

HATCH, UPRIGHT = "hatch", "upright"


@dataclass(frozen=True)
class MapClass:
    """One class of a map; ``pattern`` is a hatch where polygons are drawn, ``listed`` whether the legend names it."""

    label: str
    colour: str
    listed: bool = True
    pattern: str = ""


@dataclass(frozen=True)
class Drawing:
    """A map: ``codes`` of shape (units,), 0 = nothing is drawn, k = the k-th of ``classes``."""

    title: str
    codes: Codes
    classes: tuple[MapClass, ...]


@dataclass(frozen=True)
class Scale:
    """The fixed classes of a figure, the same in every year and place.

    Parameters
    ----------
    codes
        Shape (years, units), from 1 for the lowest class; 0 where there is no figure.
    labels, colours
        Of the classes, from the lowest.
    """

    codes: Codes
    labels: tuple[str, ...]
    colours: tuple[str, ...]


def scale_of(result: IndicatorPanel, name: str) -> Scale:
    """Return the classes of an indicator, or the levels of the index."""
    if name == INDEX and result.composite is not None:
        labels = directed([translate(CONTEXT, label) for label in LEVELS], 1)
        codes = np.nan_to_num(result.composite.level).astype(np.uint8)
        return Scale(codes, tuple(labels), tuple(palettes().ramp("levels", len(LEVELS))))
    figure = result.figures[name]
    indicator = figure.indicator
    unit = "%" if indicator.kind == "share" else ""
    labels = directed(class_limits(indicator.breaks, None, unit), indicator.direction)
    colours = palettes().ramp("sequential", len(indicator.breaks) + 1)
    codes = np.digitize(figure.values, indicator.breaks) + 1
    return Scale(np.where(figure.visible, codes, 0).astype(np.uint8), tuple(labels), tuple(colours))


def figure_name(result: IndicatorPanel, name: str) -> str:
    """Return the name of an indicator, or of the index, in the user's language."""
    if name == INDEX:
        return translate(CONTEXT, INDEX_NAME)
    return result.figures[name].indicator.label[language()] or name


def draw_level(result: IndicatorPanel, scale: Scale, name: str, at: int) -> Drawing:
    """Return the map of a figure in the year ``at``; levels that small numbers leave open are paler."""
    classes = [MapClass(label, colour) for label, colour in zip(scale.labels, scale.colours)]
    codes, count = scale.codes[at].copy(), len(classes)
    composite = result.composite
    if name == INDEX and composite is not None:
        states = composite.states[at]
        low, high = composite.level_low[at], composite.level_high[at]
        codes[(codes > 0) & np.isfinite(low) & np.isfinite(high) & (low != high)] += count
        classes += _pale(classes)
        classes.append(
            MapClass(
                translate("Eriytymisseuranta", "paler: so few people that another level is possible"),
                _paler(QColor(scale.colours[0])).name(),
            )
        )
    else:
        states = result.figures[name].states[at]
    classes.append(_suppressed())
    codes[states == State.SUPPRESSED] = len(classes)
    title = f"{figure_name(result, name)} {result.panel.years[at]}"
    return Drawing(title, codes, tuple(classes))


def draw_change(result: IndicatorPanel, change: Change, clear_only: bool) -> Drawing:
    """Return the map of change: all of it, paler where it is not clear, or only what is clear."""
    values, breaks, labels, colours = _change_scale(result, change)
    coloured = [MapClass(label, colour) for label, colour in zip(labels, colours)]
    compared = np.isfinite(values)
    codes = np.where(compared, np.digitize(values, breaks) + 1, 0).astype(np.uint8)
    if clear_only:
        plain = palettes().colours["cluster_none"]
        classes = [
            *coloured,
            MapClass(translate("Eriytymisseuranta", "within random variation"), plain),
            MapClass(translate("Eriytymisseuranta", "not judged: too few people, or no known error"), "#f3f1ea"),
        ]
        judged = np.equal(change.reason, None)
        codes[compared & ~change.clear] = len(coloured) + 2
        codes[compared & judged & ~change.clear] = len(coloured) + 1
    else:
        pale = translate("Eriytymisseuranta", "paler: within random variation, or too few people to tell")
        classes = [*coloured, *_pale(coloured), MapClass(pale, _paler(QColor(colours[0])).name())]
        codes[compared & ~change.clear] += len(coloured)
    classes.append(_suppressed())
    codes[np.equal(change.reason, SUPPRESSED)] = len(classes)
    different = translate("Eriytymisseuranta", "Not comparable: defined differently")
    classes.append(MapClass(different, palettes().colours["suppressed_line"], pattern=UPRIGHT))
    for why in (DEFINITION, OTHER_VARIABLES):
        codes[~compared & np.equal(change.reason, why)] = len(classes)
    indicator = None if change.name == INDEX else result.figures[change.name].indicator
    title = change_name(indicator, change.year_from, change.year_to)
    if clear_only:
        title = translate("Eriytymisseuranta", "{title}, clear changes only").format(title=title)
    return Drawing(title, codes, tuple(classes))


def _change_scale(result: IndicatorPanel, change: Change) -> tuple[Floats, Sequence[float], list[str], list[str]]:
    """Return what is classed, its breaks, and the labels and colours of the classes; as `styling.style_change`."""
    values, kind, decimals, direction = change.change, "change_index", 2, 1
    if change.name != INDEX:
        indicator = result.figures[change.name].indicator
        direction, decimals, kind = indicator.direction, 0, "change_points"
        if indicator.kind != "share":
            values, kind = change.change_relative, "change_percent"
    breaks = palettes().breaks[kind]
    colours = palettes().ramp("diverging", len(breaks) + 1, reverse=direction < 0)
    return values, breaks, directed(class_limits(breaks, decimals, signed=True), direction), colours


def _pale(classes: Sequence[MapClass]) -> list[MapClass]:
    text = translate("Eriytymisseuranta", "{label}, paler")
    return [
        MapClass(text.format(label=found.label), _paler(QColor(found.colour)).name(), listed=False) for found in classes
    ]


def _suppressed() -> MapClass:
    text = translate("Eriytymisseuranta", "Suppressed (privacy protection)")
    return MapClass(text, palettes().colours["suppressed_fill"], pattern=HATCH)
