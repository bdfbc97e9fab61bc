"""What the fields of this plugin's layers and tables mean: aliases and comments in the user's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsFields

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.wording import INDEX_NAME
from eriytymisseuranta.core.segregation.local_panel import LocalSegregation
from eriytymisseuranta.i18n import CONTEXT, language, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.cluster_texts import area_texts, cluster_texts
from eriytymisseuranta.layers.glossary import indicator_comment
from eriytymisseuranta.layers.segregation_texts import index_texts, local_texts
from eriytymisseuranta.layers.writing import Table


@dataclass(frozen=True)
class FieldText:
    """The name that people see, and what they read when they ask what it means."""

    alias: str
    comment: str = ""


def described(table: Table, catalogue: Catalogue) -> Table:
    """Return the table with aliases and comments on its fields; providers that can keep them do."""
    of_results = {**_segregation_texts(), **_cluster_texts()}
    return told(table, {**of_results, **_key_texts(), **_concept_texts(catalogue), **_indicator_texts(catalogue)})


def told(table: Table, texts: Mapping[str, FieldText]) -> Table:
    """Return the table with the texts of its fields; a field that has an alias keeps what it says."""
    fields = QgsFields()
    for field in table.fields:
        text = texts.get(field.name())
        if text is not None and not field.alias():
            field.setAlias(text.alias)
            field.setComment(text.comment)
        fields.append(field)
    return replace(table, fields=fields)


def areas_described(table: Table) -> Table:
    """Return the areas of concentrations with aliases and comments on the fields that are theirs alone."""
    return told(table, {name: FieldText(*text) for name, text in area_texts().items()})


def aliases(table: Table) -> dict[str, str]:
    """Return field name -> alias of a described table, for layers whose provider does not keep aliases."""
    return {field.name(): field.alias() for field in table.fields if field.alias()}


def year_span(years: Sequence[int]) -> str:
    """Return the years of a layer as its name has them."""
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def indicators_name(result: IndicatorPanel) -> str:
    """Return the name of a layer of indicators."""
    title = translate("Eriytymisseuranta", "Indicators") if result.composite is None else translate(CONTEXT, INDEX_NAME)
    return f"{title} {year_span(result.panel.years)}"


def change_name(indicator: Indicator | None, year_from: int, year_to: int) -> str:
    """Return the name of a layer of change; None = of the index."""
    title = translate(CONTEXT, INDEX_NAME) if indicator is None else indicator.label[language()]
    return translate("Eriytymisseuranta", "{title}, change {year_from}–{year_to}").format(
        title=title, year_from=year_from, year_to=year_to
    )


def indices_name(years: Sequence[int]) -> str:
    """Return the name of a table of segregation indices."""
    return f"{translate('Eriytymisseuranta', 'Segregation indices')} {year_span(years)}"


def local_name(result: LocalSegregation, catalogue: Catalogue) -> str:
    """Return the name of a layer of local measures."""
    name = translate("Eriytymisseuranta", "{group}, local segregation {years}").format(
        group=catalogue.concepts[result.grouping.parts[0]].label[language()], years=year_span(result.panel.years)
    )
    return name if result.scale.single else f"{name}, {result.scale.id} m"


def _segregation_texts() -> dict[str, FieldText]:
    return {name: FieldText(*text) for name, text in {**index_texts(), **local_texts()}.items()}


def coverage_described(table: Table) -> Table:
    """Return a table of coverage with what its fields mean there."""
    texts = {
        "group": FieldText(
            translate("Eriytymisseuranta", "Group of variables"),
            translate("Eriytymisseuranta", "all = cells where every group is shown; index = cells with an index."),
        ),
        "people": FieldText(translate("Eriytymisseuranta", "People")),
        "people_visible": FieldText(translate("Eriytymisseuranta", "People in cells shown")),
        "cells": FieldText(translate("Eriytymisseuranta", "Inhabited cells")),
        "cells_visible": FieldText(translate("Eriytymisseuranta", "Inhabited cells shown")),
        "coverage_percent": FieldText(translate("Eriytymisseuranta", "Coverage of people (%)")),
        "cells_percent": FieldText(translate("Eriytymisseuranta", "Coverage of cells (%)")),
        "people_pooled": FieldText(translate("Eriytymisseuranta", "People in cells shown only in a remainder")),
        "cells_pooled": FieldText(translate("Eriytymisseuranta", "Inhabited cells shown only in a remainder")),
        "represented_percent": FieldText(translate("Eriytymisseuranta", "People shown, remainders included (%)")),
        "official_population": FieldText(translate("Eriytymisseuranta", "Official population")),
    }
    return told(table, texts)


def _cluster_texts() -> dict[str, FieldText]:
    return {name: FieldText(*text) for name, text in cluster_texts().items()}


def _concept_texts(catalogue: Catalogue) -> dict[str, FieldText]:
    spoken = language()
    found = {concept.id: FieldText(concept.label[spoken]) for concept in catalogue.concepts.values()}
    for group in catalogue.groups.values():
        label = translate("Eriytymisseuranta", "Reference date: {group}").format(group=group.label[spoken])
        found[names.date_field(group.id)] = FieldText(label)
    return found


def _indicator_texts(catalogue: Catalogue) -> dict[str, FieldText]:
    spoken = language()
    found = {}
    for indicator in catalogue.indicators.values():
        label = indicator.label[spoken]
        comment = indicator_comment(indicator, catalogue)
        value = f"{label} (%)" if indicator.kind == "share" else label
        found[indicator.field] = FieldText(value, comment)
        found[names.base_field(indicator.id)] = FieldText(
            translate("Eriytymisseuranta", "{indicator}: base").format(indicator=label), comment
        )
        found[names.smooth_field(indicator.id)] = FieldText(
            translate("Eriytymisseuranta", "{indicator}, surroundings").format(indicator=value), comment
        )
        found[names.smooth_coverage_field(indicator.id)] = FieldText(
            translate("Eriytymisseuranta", "{indicator}, surroundings: coverage (%)").format(indicator=label),
            translate("Eriytymisseuranta", "Of the people around, those who live in cells that count."),
        )
        found[names.z_field(indicator.id)] = FieldText(
            translate("Eriytymisseuranta", "{indicator}: distance from the reference (SD)").format(indicator=label),
            comment,
        )
    return found


def _key_texts() -> dict[str, FieldText]:
    """Return the texts of the fields that belong to no variable."""
    return {
        names.CELL_ID: FieldText(translate("Eriytymisseuranta", "Cell or area")),
        names.YEAR: FieldText(
            translate("Eriytymisseuranta", "Year"), translate("Eriytymisseuranta", "The product's own label.")
        ),
        names.DATE: FieldText(translate("Eriytymisseuranta", "Reference date of the population")),
        names.VALID_FROM: FieldText(translate("Eriytymisseuranta", "Drawn from")),
        names.VALID_TO: FieldText(translate("Eriytymisseuranta", "Drawn until")),
        names.REGION: FieldText(translate("Eriytymisseuranta", "Region")),
        names.CELL_SIZE: FieldText(translate("Eriytymisseuranta", "Cell size (m)")),
        names.X: FieldText(translate("Eriytymisseuranta", "Lower-left corner, east (m)")),
        names.Y: FieldText(translate("Eriytymisseuranta", "Lower-left corner, north (m)")),
        names.CRS: FieldText(translate("Eriytymisseuranta", "Coordinate reference system")),
        names.SOURCE: FieldText(translate("Eriytymisseuranta", "Source")),
        names.DEFINITIONS: FieldText(
            translate("Eriytymisseuranta", "Definitions"),
            translate(
                "Eriytymisseuranta",
                "Since when each group of variables is defined as here; years with different definitions cannot be "
                "compared.",
            ),
        ),
        names.PROTECTION: FieldText(translate("Eriytymisseuranta", "Protection")),
        names.MASKED: FieldText(translate("Eriytymisseuranta", "Suppressed variables")),
        names.EDGE: FieldText(translate("Eriytymisseuranta", "Variables known only as an edge class")),
        **_index_texts(),
        **_change_texts(),
    }


def _index_texts() -> dict[str, FieldText]:
    return {
        names.INDEX: FieldText(
            translate("Eriytymisseuranta", "Index"),
            translate("Eriytymisseuranta", "High = better off; 0 = the level of the reference."),
        ),
        names.INDEX_NATIVE: FieldText(translate("Eriytymisseuranta", "Index on the method's own scale")),
        names.INDEX_SE: FieldText(translate("Eriytymisseuranta", "Standard error of the index")),
        names.LEVEL: FieldText(
            translate("Eriytymisseuranta", "Level"),
            translate("Eriytymisseuranta", "1 = clearly below, 3 = around, 5 = clearly above the regional level."),
        ),
        names.LEVEL_LOW: FieldText(translate("Eriytymisseuranta", "Lowest level that small numbers allow")),
        names.LEVEL_HIGH: FieldText(translate("Eriytymisseuranta", "Highest level that small numbers allow")),
        names.N_VARS: FieldText(translate("Eriytymisseuranta", "Variables in the index")),
        names.INDEX_RECIPE: FieldText(
            translate("Eriytymisseuranta", "How the index is made"),
            translate("Eriytymisseuranta", "Weights; method; reference and its base year; rule of the levels."),
        ),
        names.INDEX_SMOOTH: FieldText(
            translate("Eriytymisseuranta", "Index of the surroundings"),
            translate("Eriytymisseuranta", "Made of the people around; its spread and levels are its own."),
        ),
        names.LEVEL_SMOOTH: FieldText(translate("Eriytymisseuranta", "Level of the surroundings")),
        names.STUDENT_SHARE: FieldText(translate("Eriytymisseuranta", "Students (% of inhabitants)")),
        names.PENSIONER_SHARE: FieldText(translate("Eriytymisseuranta", "Pensioners (% of inhabitants)")),
    }


def _change_texts() -> dict[str, FieldText]:
    return {
        names.INDICATOR: FieldText(translate("Eriytymisseuranta", "Indicator")),
        names.YEAR_FROM: FieldText(translate("Eriytymisseuranta", "From year")),
        names.YEAR_TO: FieldText(translate("Eriytymisseuranta", "To year")),
        names.VALUE_FROM: FieldText(translate("Eriytymisseuranta", "Value in the first year")),
        names.VALUE_TO: FieldText(translate("Eriytymisseuranta", "Value in the last year")),
        names.CHANGE: FieldText(
            translate("Eriytymisseuranta", "Change"),
            translate("Eriytymisseuranta", "Percentage points, or units of the index."),
        ),
        names.CHANGE_RELATIVE: FieldText(translate("Eriytymisseuranta", "Relative change (%)")),
        names.CHANGE_Z: FieldText(translate("Eriytymisseuranta", "Change in standard deviations of the first year")),
        names.CHANGE_SE: FieldText(translate("Eriytymisseuranta", "Standard error of the change")),
        names.CHANGE_PER_YEAR: FieldText(
            translate("Eriytymisseuranta", "Change per year"),
            translate("Eriytymisseuranta", "By the years between the reference dates; spans of years may differ."),
        ),
        names.CHANGE_CLASS: FieldText(
            translate("Eriytymisseuranta", "What became of the place"),
            translate(
                "Eriytymisseuranta",
                "Falling and rising: beyond random variation; low and high: in both years, as the figure itself has "
                "it; empty where it was not judged.",
            ),
        ),
        names.LEVEL_FROM: FieldText(translate("Eriytymisseuranta", "Level in the first year")),
        names.LEVEL_TO: FieldText(translate("Eriytymisseuranta", "Level in the last year")),
        names.CLEAR: FieldText(
            translate("Eriytymisseuranta", "Beyond random variation"),
            translate(
                "Eriytymisseuranta",
                "Independent binomial counts in the two years, false discovery rate 5 %; empty where it was not "
                "judged.",
            ),
        ),
        names.REASON: FieldText(translate("Eriytymisseuranta", "Why there is none")),
    }
