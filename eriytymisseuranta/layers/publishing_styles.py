"""How published layers are drawn: class breaks of the catalogue only, so that a style tells nothing of the values."""

from __future__ import annotations

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.change import CHANGE_CLASSES
from eriytymisseuranta.core.change.differences import SUPPRESSED
from eriytymisseuranta.core.change.wording import CLASS_NAMES
from eriytymisseuranta.core.product import FULL
from eriytymisseuranta.core.reporting.wording import INDEX_NAME
from eriytymisseuranta.i18n import CONTEXT, language, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.describing import change_name
from eriytymisseuranta.layers.legends import (
    Entry,
    class_entries,
    class_limits,
    directed,
    of_one_year,
    rules,
    set_styles,
    suppressed_entry,
)
from eriytymisseuranta.layers.publishing import Proved, class_field
from eriytymisseuranta.layers.publishing_change import ProvedChange
from eriytymisseuranta.layers.styling import (
    UNCERTAIN,
    IndicatorSpec,
    level_entries,
    reference_entry,
    style_indicators,
    style_panel,
)
from eriytymisseuranta.layers.styling_change import ChangeSpec, style_change
from eriytymisseuranta.layers.symbols import area, hatch, outline, paler_key, palettes


def style_published(layer: QgsVectorLayer, proved: Proved, allowed: str) -> None:
    """Give a published panel its styles."""
    spec = _spec(proved)
    if allowed != FULL:
        _style_classes(layer, proved, spec)
    elif proved.indicators:
        style_indicators(layer, spec)
    else:
        style_panel(layer, spec.last_year)


def style_published_change(layer: QgsVectorLayer, change: ProvedChange, allowed: str) -> None:
    """Give a published change its styles; where only classes may be told, what became of the places."""
    if allowed == FULL:
        style_change(layer, ChangeSpec(change.year_from, change.year_to, change.indicator))
        return
    direction = 1 if change.indicator is None else change.indicator.direction
    colours = [*palettes().ramp("levels", 5, reverse=direction < 0), *palettes().ramp("sequential", 2)]
    entries = [
        Entry(translate(CONTEXT, CLASS_NAMES[name]), f"\"{names.CHANGE_CLASS}\" = '{name}'", area(colour))
        for name, colour in zip(CHANGE_CLASSES, colours)
    ]
    entries.append(
        Entry(
            translate("Eriytymisseuranta", "Suppressed (privacy protection)"),
            f"\"{names.REASON}\" = '{SUPPRESSED}'",
            hatch(),
        )
    )
    name = change_name(change.indicator, change.year_from, change.year_to)
    set_styles(layer, [(name, rules(name, "true", entries))])


def _spec(proved: Proved) -> IndicatorSpec:
    last = proved.panel.years[-1]
    recipe = proved.recipe
    if not proved.has(names.INDEX) or recipe is None:
        return IndicatorSpec(last, proved.indicators)
    return IndicatorSpec(
        last,
        proved.indicators,
        weighted=tuple(recipe.weights),
        reference=recipe.reference,
        reference_year=recipe.base_year or proved.panel.years[0],
    )


def _style_classes(layer: QgsVectorLayer, proved: Proved, spec: IndicatorSpec) -> None:
    """Draw the levels, and each indicator to switch to, by their classes."""
    styles: list[tuple[str, QgsFeatureRenderer]] = []
    if proved.has(names.INDEX):
        title = translate(CONTEXT, INDEX_NAME)
        paler = translate("Eriytymisseuranta", "paler: so few people that another level is possible")
        entries = [
            *level_entries(names.LEVEL, UNCERTAIN),
            Entry(paler, "false", paler_key(palettes().ramp("levels", 5))),
            suppressed_entry(names.LEVEL),
        ]
        if spec.weighted:
            entries.append(reference_entry(spec))
        styles.append((title, of_one_year(title, entries, spec.last_year)))
    styles += [_one_indicator(each, spec.last_year) for each in proved.indicators]
    if not styles:
        title = translate("Eriytymisseuranta", "Cells in the data")
        cells = Entry(title, "true", outline(palettes().colours["outline"]))
        styles = [(title, of_one_year(title, [cells], spec.last_year))]
    set_styles(layer, styles)


def _one_indicator(indicator: Indicator, last_year: int) -> tuple[str, QgsFeatureRenderer]:
    title, own = indicator.label[language()], class_field(indicator.id)
    colours = palettes().ramp("sequential", len(indicator.breaks) + 1)
    labels = directed(
        class_limits(indicator.breaks, None, "%" if indicator.kind == "share" else ""), indicator.direction
    )
    uncertain = f'"{class_field(indicator.id, "_low")}" <> "{class_field(indicator.id, "_high")}"'
    limits = [float(at) for at in range(2, len(indicator.breaks) + 2)]
    entries = [
        *class_entries(own, limits, colours, labels, uncertain),
        Entry(
            translate("Eriytymisseuranta", "paler: so few people that neighbouring classes are joined"),
            "false",
            paler_key(colours),
        ),
        suppressed_entry(own),
    ]
    return title, of_one_year(title, entries, last_year)
