"""How the layers are drawn: fixed classes, one year at a time, suppressed cells hatched.

Every renderer is built in code from the catalogue's class breaks and ``resources/styles``, so that years,
municipalities and machines compare. All of them draw the year of `temporal.year_condition` and nothing where
a cell has no row in it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import (
    QgsFeatureRenderer,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.wording import INDEX_NAME, LEVELS, reference_text
from eriytymisseuranta.i18n import CONTEXT, language, message, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.legends import (
    Entry,
    class_entries,
    class_limits,
    directed,
    masks,
    of_one_year,
    set_styles,
    suppressed_entry,
)
from eriytymisseuranta.layers.symbols import (
    area,
    marker,
    outline,
    overlay_hatch,
    paler_key,
    palettes,
)

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
    set_styles(layer, styles)


def style_panel(layer: QgsVectorLayer, last_year: int) -> None:
    """Draw the population; a hatch over it tells that something else of the cell is suppressed."""
    breaks = palettes().breaks["population"]
    colours = palettes().ramp("sequential", len(breaks) + 1)
    entries = class_entries("population", breaks, colours, class_limits(breaks, 0))
    entries.append(suppressed_entry("population"))
    entries.append(
        Entry(
            translate("Eriytymisseuranta", "Some variables suppressed (privacy protection)"),
            f"\"{names.MASKED}\" <> '' and not {masks('population')}",
            overlay_hatch(),
        )
    )
    title = translate("Eriytymisseuranta", "Population")
    inhabited = '("population" is null or "population" > 0)'
    set_styles(layer, [(title, of_one_year(title, entries, last_year, inhabited))])


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
        *level_entries(names.LEVEL, UNCERTAIN),
        Entry(paler, "false", paler_key(colours)),
        suppressed_entry(names.INDEX),
        reference_entry(spec),
    ]
    return of_one_year(translate(CONTEXT, INDEX_NAME), entries, spec.last_year)


def _levels_around(spec: IndicatorSpec) -> tuple[str, QgsRuleBasedRenderer]:
    title = translate("Eriytymisseuranta", "{indicator}, surroundings").format(indicator=translate(CONTEXT, INDEX_NAME))
    entries = [*level_entries(names.LEVEL_SMOOTH), suppressed_entry(names.INDEX_SMOOTH), reference_entry(spec)]
    return title, of_one_year(title, entries, spec.last_year)


def level_entries(field: str, uncertain: str = "") -> list[Entry]:
    labels = directed([translate(CONTEXT, label) for label in LEVELS], 1)
    colours = palettes().ramp("levels", len(LEVELS))
    return [
        Entry(label, f'"{field}" = {level}', area(colour, uncertain))
        for level, (label, colour) in enumerate(zip(labels, colours), start=1)
    ]


def _index(spec: IndicatorSpec) -> QgsRuleBasedRenderer:
    return of_one_year(
        translate(CONTEXT, INDEX_NAME), _deviations(names.INDEX, names.INDEX, spec, UNCERTAIN), spec.last_year
    )


def _distance(indicator: Indicator, title: str, spec: IndicatorSpec) -> QgsRuleBasedRenderer:
    return of_one_year(title, _deviations(names.z_field(indicator.id), indicator.field, spec), spec.last_year)


def _values(indicator: Indicator, spec: IndicatorSpec, field: str = "", title: str = "") -> QgsRuleBasedRenderer:
    field, title = field or indicator.field, title or indicator.label[language()]
    colours = palettes().ramp("sequential", len(indicator.breaks) + 1)
    unit = "%" if indicator.kind == "share" else ""
    labels = directed(class_limits(indicator.breaks, None, unit), indicator.direction)
    entries = [*class_entries(field, indicator.breaks, colours, labels), suppressed_entry(field)]
    return of_one_year(title, entries, spec.last_year)


def _deviations(field: str, masked: str, spec: IndicatorSpec, uncertain: str = "") -> list[Entry]:
    """Return centred classes in standard deviations; high = better off."""
    breaks = palettes().breaks["deviation"]
    colours = palettes().ramp("diverging", len(breaks) + 1)
    entries = class_entries(field, breaks, colours, directed(class_limits(breaks, 1, signed=True), 1), uncertain)
    return [*entries, suppressed_entry(masked), reference_entry(spec)]


def reference_entry(spec: IndicatorSpec) -> Entry:
    said = message(reference_text(spec.reference, spec.reference_year))
    return Entry(translate("Eriytymisseuranta", "Compared with: {reference}").format(reference=said))
