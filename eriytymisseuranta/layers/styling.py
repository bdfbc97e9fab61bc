"""How the layers are drawn: fixed classes, one year at a time, suppressed cells hatched.

Every renderer is built in code from the catalogue's class breaks and ``resources/styles``, so that years,
municipalities and machines compare. All of them draw the year of `temporal.year_condition` and nothing where
a cell has no row in it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsFeatureRenderer,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.change.differences import DEFINITION, OTHER_VARIABLES, SUPPRESSED
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.wording import INDEX_NAME, LEVELS, reference_text
from eriytymisseuranta.i18n import CONTEXT, language, message, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.describing import change_name
from eriytymisseuranta.layers.symbols import (
    area,
    hatch,
    marker,
    outline,
    overlay_hatch,
    paler_key,
    palettes,
    upright_hatch,
)
from eriytymisseuranta.layers.temporal import year_condition

LEGEND_WIDTH = 46
"""Characters of a legend's line."""

HEADING_KEY = "eriytymisseuranta"
"""Key of the rule below which all classes are; the same in all styles, so that the tree of layers can open it."""

UNCERTAIN = f'"{names.LEVEL_LOW}" <> "{names.LEVEL_HIGH}"'


@dataclass(frozen=True)
class IndicatorSpec:
    """What the style of an indicator layer depends on.

    Parameters
    ----------
    last_year
        Year drawn until another is chosen.
    indicators
        Those with fields in the layer, in their order.
    weighted
        Ids of the indicators in the index; empty = no index.
    reference, reference_year
        What the index and the distances are compared with.
    around
        Ids of the indicators whose surroundings have fields too.
    around_index
        Whether the surroundings have an index.
    """

    last_year: int
    indicators: tuple[Indicator, ...]
    weighted: tuple[str, ...] = ()
    reference: str = "year"
    reference_year: int | None = None
    around: tuple[str, ...] = ()
    around_index: bool = False

    @classmethod
    def of(cls, result: IndicatorPanel) -> IndicatorSpec:
        """Return the spec of computed indicators; a year that shows nothing of the first style is not drawn."""
        years = result.panel.years
        indicators = tuple(figure.indicator for figure in result.figures.values())
        composite, around = result.composite, result.surroundings
        found = cls(
            (result.years_shown or years)[-1],
            indicators,
            around=() if around is None else tuple(around.figures),
            around_index=around is not None and around.composite is not None,
        )
        if composite is None:
            return found
        base_year = composite.base_year if composite.base_year is not None else years[0]
        return replace(
            found, weighted=tuple(composite.weights), reference=composite.reference, reference_year=base_year
        )


@dataclass(frozen=True)
class ChangeSpec:
    """What the style of a change layer depends on; ``indicator`` None = the index."""

    year_from: int
    year_to: int
    indicator: Indicator | None = None


@dataclass(frozen=True)
class _Entry:
    """One entry of a legend: a condition and its symbol, or a line of text only."""

    label: str
    condition: str = ""
    symbol: QgsSymbol | None = None


def style_indicators(layer: QgsVectorLayer, spec: IndicatorSpec) -> None:
    """Give the layer its styles: the levels first, the index and each indicator to switch to."""
    styles: list[tuple[str, QgsFeatureRenderer]] = []
    if spec.weighted:
        styles.append((translate(CONTEXT, INDEX_NAME), _levels(spec)))
        styles.append((translate("Eriytymisseuranta", "Index, in standard deviations"), _index(spec)))
    if spec.around_index:
        styles.append(_levels_around(spec))
    for indicator in spec.indicators:
        label = indicator.label[language()]
        styles.append((label, _values(indicator, spec)))
        if indicator.id in spec.weighted:
            title = translate("Eriytymisseuranta", "{indicator}, distance from the reference").format(indicator=label)
            styles.append((title, _distance(indicator, title, spec)))
        if indicator.id in spec.around:
            title = translate("Eriytymisseuranta", "{indicator}, surroundings").format(indicator=label)
            styles.append((title, _values(indicator, spec, names.smooth_field(indicator.id), title)))
    _set_styles(layer, styles)


def style_panel(layer: QgsVectorLayer, last_year: int) -> None:
    """Draw the population; a hatch over it tells that something else of the cell is suppressed."""
    breaks = palettes().breaks["population"]
    colours = palettes().ramp("sequential", len(breaks) + 1)
    entries = _classes("population", breaks, colours, _limits(breaks, 0))
    entries.append(_suppressed("population"))
    entries.append(
        _Entry(
            translate("Eriytymisseuranta", "Some variables suppressed (privacy protection)"),
            f"\"{names.MASKED}\" <> '' and not {_listed('population')}",
            overlay_hatch(),
        )
    )
    title = translate("Eriytymisseuranta", "Population")
    inhabited = '("population" is null or "population" > 0)'
    _set_styles(layer, [(title, _of_one_year(title, entries, last_year, inhabited))])


def style_change(layer: QgsVectorLayer, spec: ChangeSpec) -> None:
    """Draw the change between two years, centred; paler where it is within random variation or was not judged."""
    field, kind, decimals = names.CHANGE, "change_index", 2
    heading, direction = translate("Eriytymisseuranta", "Change of the index"), 1
    if spec.indicator is not None:
        direction, decimals = spec.indicator.direction, 0
        if spec.indicator.kind == "share":
            kind, heading = "change_points", translate("Eriytymisseuranta", "Change in percentage points")
        else:
            field, kind = names.CHANGE_RELATIVE, "change_percent"
            heading = translate("Eriytymisseuranta", "Change in per cent of the first value")
    breaks = palettes().breaks[kind]
    colours = palettes().ramp("diverging", len(breaks) + 1, reverse=direction < 0)
    labels = _directed(_limits(breaks, decimals, signed=True), direction)
    entries = [
        *_classes(field, breaks, colours, labels, f'not coalesce("{names.CLEAR}", false)'),
        _Entry(
            translate("Eriytymisseuranta", "paler: within random variation, or too few people to tell"),
            "false",
            paler_key(colours),
        ),
        _Entry(
            translate("Eriytymisseuranta", "Suppressed (privacy protection)"),
            f"\"{names.REASON}\" = '{SUPPRESSED}'",
            hatch(),
        ),
        _Entry(
            translate("Eriytymisseuranta", "Not comparable: defined differently"),
            f"\"{names.REASON}\" in ('{DEFINITION}', '{OTHER_VARIABLES}')",
            upright_hatch(),
        ),
    ]
    name = change_name(spec.indicator, spec.year_from, spec.year_to)
    _set_styles(layer, [(name, _rules(heading, "true", entries))])


def style_place(layer: QgsVectorLayer, kind: str) -> None:
    """Draw plans, catchments, schools, stops or buildings soberly, so that the cells below stay readable."""
    colours = palettes().colours
    symbols = {
        "plans": lambda: outline(colours["place"]),
        "catchments": lambda: outline(colours["outline"], dashed=True),
        "schools": lambda: marker("square", 2.6),
        "stops": lambda: marker("circle", 1.6),
        "buildings": lambda: marker("square", 0.8),
    }
    layer.setRenderer(QgsSingleSymbolRenderer(symbols[kind]()))


def _levels(spec: IndicatorSpec) -> QgsRuleBasedRenderer:
    colours = palettes().ramp("levels", len(LEVELS))
    paler = translate("Eriytymisseuranta", "paler: so few people that another level is possible")
    entries = [
        *_level_entries(names.LEVEL, UNCERTAIN),
        _Entry(paler, "false", paler_key(colours)),
        _suppressed(names.INDEX),
        _reference(spec),
    ]
    return _of_one_year(translate(CONTEXT, INDEX_NAME), entries, spec.last_year)


def _levels_around(spec: IndicatorSpec) -> tuple[str, QgsRuleBasedRenderer]:
    title = translate("Eriytymisseuranta", "{indicator}, surroundings").format(indicator=translate(CONTEXT, INDEX_NAME))
    entries = [*_level_entries(names.LEVEL_SMOOTH), _suppressed(names.INDEX_SMOOTH), _reference(spec)]
    return title, _of_one_year(title, entries, spec.last_year)


def _level_entries(field: str, uncertain: str = "") -> list[_Entry]:
    labels = _directed([translate(CONTEXT, label) for label in LEVELS], 1)
    colours = palettes().ramp("levels", len(LEVELS))
    return [
        _Entry(label, f'"{field}" = {level}', area(colour, uncertain))
        for level, (label, colour) in enumerate(zip(labels, colours), start=1)
    ]


def _index(spec: IndicatorSpec) -> QgsRuleBasedRenderer:
    return _of_one_year(
        translate(CONTEXT, INDEX_NAME), _deviations(names.INDEX, names.INDEX, spec, UNCERTAIN), spec.last_year
    )


def _distance(indicator: Indicator, title: str, spec: IndicatorSpec) -> QgsRuleBasedRenderer:
    return _of_one_year(title, _deviations(names.z_field(indicator.id), indicator.field, spec), spec.last_year)


def _values(indicator: Indicator, spec: IndicatorSpec, field: str = "", title: str = "") -> QgsRuleBasedRenderer:
    field, title = field or indicator.field, title or indicator.label[language()]
    colours = palettes().ramp("sequential", len(indicator.breaks) + 1)
    unit = "%" if indicator.kind == "share" else ""
    labels = _directed(_limits(indicator.breaks, None, unit), indicator.direction)
    entries = [*_classes(field, indicator.breaks, colours, labels), _suppressed(field)]
    return _of_one_year(title, entries, spec.last_year)


def _deviations(field: str, masked: str, spec: IndicatorSpec, uncertain: str = "") -> list[_Entry]:
    """Return centred classes in standard deviations; high = better off."""
    breaks = palettes().breaks["deviation"]
    colours = palettes().ramp("diverging", len(breaks) + 1)
    entries = _classes(field, breaks, colours, _directed(_limits(breaks, 1, signed=True), 1), uncertain)
    return [*entries, _suppressed(masked), _reference(spec)]


def _classes(
    field: str, breaks: Sequence[float], colours: Sequence[str], labels: Sequence[str], uncertain: str = ""
) -> list[_Entry]:
    """Return one entry per class; a class holds its lower limit, not its upper one."""
    entries = []
    for low, high, colour, label in zip((None, *breaks), (*breaks, None), colours, labels):
        limits = [f'"{field}" >= {low}'] if low is not None else []
        limits += [f'"{field}" < {high}'] if high is not None else []
        entries.append(_Entry(label, " and ".join(limits), area(colour, uncertain)))
    return entries


def _limits(breaks: Sequence[float], decimals: int | None, unit: str = "", signed: bool = False) -> list[str]:
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


def _directed(labels: Sequence[str], direction: int) -> list[str]:
    """Say at both ends which of them means better off."""
    if not direction:
        return list(labels)
    low = translate("Eriytymisseuranta", "{limits} (worse off)")
    high = translate("Eriytymisseuranta", "{limits} (better off)")
    if direction < 0:
        low, high = high, low
    return [low.format(limits=labels[0]), *labels[1:-1], high.format(limits=labels[-1])]


def _suppressed(field: str) -> _Entry:
    return _Entry(translate("Eriytymisseuranta", "Suppressed (privacy protection)"), _listed(field), hatch())


def _listed(name: str) -> str:
    """Return the expression that is true where the row's ``masked`` names a field."""
    return f"strpos(',' || \"{names.MASKED}\" || ',', ',{name},') > 0"


def _reference(spec: IndicatorSpec) -> _Entry:
    said = message(reference_text(spec.reference, spec.reference_year))
    return _Entry(translate("Eriytymisseuranta", "Compared with: {reference}").format(reference=said))


def _of_one_year(
    title: str, entries: Sequence[_Entry], last_year: int, condition: str = "true"
) -> QgsRuleBasedRenderer:
    chosen = translate("Eriytymisseuranta", "{year}, unless another year is chosen").format(year=last_year)
    return _rules(f"{_wrapped(title)}\n{chosen}", f"{year_condition(last_year)} and {condition}", entries)


def _wrapped(text: str) -> str:
    """Return a legend's text in lines that a narrow panel of layers shows whole."""
    return textwrap.fill(text, LEGEND_WIDTH)


def _rules(heading: str, condition: str, entries: Sequence[_Entry]) -> QgsRuleBasedRenderer:
    """Return a renderer whose legend is a heading with the entries below it."""
    top = QgsRuleBasedRenderer.Rule(None, 0, 0, condition, heading)
    top.setRuleKey(HEADING_KEY)
    for entry in entries:
        top.appendChild(QgsRuleBasedRenderer.Rule(entry.symbol, 0, 0, entry.condition, _wrapped(entry.label)))
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(top)
    return QgsRuleBasedRenderer(root)


def _set_styles(layer: QgsVectorLayer, styles: Sequence[tuple[str, QgsFeatureRenderer]]) -> None:
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
