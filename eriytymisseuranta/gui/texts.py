"""What the dock says in numbers: tables of a comparison, ready to be read, copied and exported."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from eriytymisseuranta.core.change import INDEX
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.numbers import Numbers
from eriytymisseuranta.core.segregation.indices import YEAR_FROM
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.gui.clear_areas import ClearArea
from eriytymisseuranta.gui.comparison import Comparison, variables_of
from eriytymisseuranta.gui.figures import TrendLine, TrendPanel
from eriytymisseuranta.gui.number_tables import Amount, Entry, NumberTable
from eriytymisseuranta.gui.summaries import Summary
from eriytymisseuranta.i18n import CONTEXT, language, translate

TREND = ("dissimilarity", "isolation")
"""Measures whose development is shown."""


def unit_of(result: IndicatorPanel, name: str) -> tuple[str, str, int]:
    """Return the signs of a figure and of its change, and the decimals."""
    if name == INDEX:
        return "", "", 2
    indicator = result.figures[name].indicator
    if indicator.kind == "share":
        return "%", translate("Eriytymisseuranta", "pp"), indicator.decimals
    return "", "", indicator.decimals


def summary_table(found: Comparison, caption: str, told: Summary) -> NumberTable:
    """Return the numbers of a set of places."""
    numbers = Numbers(language())
    sign, change_sign, decimals = unit_of(found.result, found.name)
    years = (str(found.year_from), str(found.year_to))
    if not told.units:
        text = translate("Eriytymisseuranta", "Nobody lives in the places chosen, or none are in the data.")
        return NumberTable(caption, (), (), (text,))
    rows: list[list[Entry]] = [
        [translate("Eriytymisseuranta", "People"), Amount(told.people_from), Amount(told.people_to), ""],
    ]
    if told.compared:
        rows.append(
            [
                found.title,
                Amount(told.value_from, decimals, sign),
                Amount(told.value_to, decimals, sign),
                Amount(told.change, decimals, change_sign, signed=True),
            ]
        )
    rows[0][3] = Amount(told.people_to - told.people_from, signed=True)
    notes = [coverage_sentence(found, told, numbers)]
    if told.judged:
        notes.append(
            translate(
                "Eriytymisseuranta",
                "People living where it clearly rose: {rise}; where it clearly fell: {fell}; of {judged} where the "
                "change was judged.",
            ).format(rise=numbers.whole(told.rise), fell=numbers.whole(told.fall), judged=numbers.whole(told.judged))
        )
    return NumberTable(caption, ("", *years, translate("Eriytymisseuranta", "Change")), rows, notes)


def coverage_sentence(found: Comparison, told: Summary, numbers: Numbers) -> str:
    """Return whom the numbers are about."""
    if not told.compared:
        return translate("Eriytymisseuranta", "No place here shows the figure in both years, so no change is given.")
    cells = translate(
        "Eriytymisseuranta",
        "The figure is about the {compared} of {units} inhabited cells that show it in both years; {coverage} of the "
        "people of {year} live in them. The others are suppressed, not in the data or not comparable.",
    )
    areas = translate(
        "Eriytymisseuranta",
        "The figure is about the {compared} of {units} inhabited areas that show it in both years; {coverage} of the "
        "people of {year} live in them. The others are suppressed, not in the data or not comparable.",
    )
    return (cells if found.on_lattice else areas).format(
        compared=numbers.whole(told.compared),
        units=numbers.whole(told.units),
        coverage=numbers.percent(told.coverage),
        year=found.year_to,
    )


def inside_table(found: Comparison, caption: str, named: Sequence[tuple[str, Summary]]) -> NumberTable:
    """Return one row for every polygon."""
    sign, change_sign, decimals = unit_of(found.result, found.name)
    rows: list[list[Entry]] = [
        [
            name,
            Amount(told.people_to),
            Amount(told.value_from, decimals, sign),
            Amount(told.value_to, decimals, sign),
            Amount(told.change, decimals, change_sign, signed=True),
            Amount(told.coverage, 0, "%"),
        ]
        for name, told in named
    ]
    head = (
        translate("Eriytymisseuranta", "Area"),
        translate("Eriytymisseuranta", "People"),
        str(found.year_from),
        str(found.year_to),
        translate("Eriytymisseuranta", "Change"),
        translate("Eriytymisseuranta", "Coverage"),
    )
    note = translate(
        "Eriytymisseuranta",
        "A place belongs to the polygon that its centre lies in. Coverage: of the people of {year}, those in places "
        "that show “{name}” in both years; the figures are about them only.",
    ).format(year=found.year_to, name=found.title)
    return NumberTable(caption, head, rows, (note,))


def areas_table(found: Comparison) -> NumberTable:
    """Return where clear change concentrates."""
    _, change_sign, decimals = unit_of(found.result, found.name)
    rows: list[list[Entry]] = [
        [
            f"{area.number} {area_name(area)}",
            Amount(area.people),
            Amount(area.change, decimals, change_sign, signed=True),
        ]
        for area in found.areas
    ]
    head = (
        translate("Eriytymisseuranta", "Clear change"),
        translate("Eriytymisseuranta", "People"),
        translate("Eriytymisseuranta", "Change"),
    )
    return NumberTable(found.title, head, rows, (areas_sentence(found),))


def area_name(area: ClearArea) -> str:
    """Return what became of an area, and where it is."""
    text = (
        translate("Eriytymisseuranta", "rise, {cells} cells")
        if area.rising
        else translate("Eriytymisseuranta", "fall, {cells} cells")
    )
    became = text.format(cells=len(area.units))
    return f"{became}, {area.region}" if area.region else became


def areas_sentence(found: Comparison) -> str:
    """Return what the list of areas is, or why it is empty."""
    if not found.on_lattice:
        return translate(
            "Eriytymisseuranta", "The data is of areas, not of cells; clear change is on the map and in the tables."
        )
    if not found.areas:
        return translate(
            "Eriytymisseuranta",
            "Nowhere do three or more touching cells with 100 people change clearly in the same direction.",
        )
    return translate(
        "Eriytymisseuranta",
        "Touching cells whose figure changed clearly in the same direction, from the top of the map to its bottom. "
        "About one in twenty clear changes may be chance; read the areas, not single cells.",
    )


def distribution_table(found: Comparison) -> NumberTable:
    """Return the people of each class in both years."""
    people = found.distribution()
    shares = shares_of(people)
    rows: list[list[Entry]] = [
        [
            label,
            Amount(float(people[0, at])),
            Amount(float(shares[0, at]), 1, "%"),
            Amount(float(people[1, at])),
            Amount(float(shares[1, at]), 1, "%"),
        ]
        for at, label in enumerate(found.scale.labels)
    ]
    head = (translate("Eriytymisseuranta", "Class"), str(found.year_from), "", str(found.year_to), "")
    note = translate(
        "Eriytymisseuranta", "People of each year in the places that show the figure in both years, by its class."
    )
    return NumberTable(found.title, head, rows, (note,))


def shares_of(people: np.ndarray) -> np.ndarray:
    """Return percentages of each row, shape as ``people``; NaN where nobody is."""
    whole = people.sum(axis=1, keepdims=True)
    return np.divide(100.0 * people, whole, out=np.full(people.shape, np.nan), where=whole > 0)


def matrix_table(found: Comparison) -> NumberTable:
    """Return people by class of the earlier year (rows) and of the later one (columns)."""
    people, _ = found.transitions()
    labels = found.scale.labels
    rows: list[list[Entry]] = [
        [f"{at + 1} {label}", *(Amount(float(value)) for value in people[at])] for at, label in enumerate(labels)
    ]
    head = (
        translate("Eriytymisseuranta", "{first} ↓ / {last} →").format(first=found.year_from, last=found.year_to),
        *(str(at + 1) for at in range(len(labels))),
    )
    note = translate(
        "Eriytymisseuranta",
        "People of {year} in places that show the figure in both years: rows by the class of the earlier, columns by "
        "that of the later year. It tells of places, not of who moved.",
    ).format(year=found.year_to)
    return NumberTable(found.title, head, rows, (note,))


def trend_panels(found: Comparison, table: pd.DataFrame) -> list[TrendPanel]:
    """Return the segregation of the groups behind the figure over all years, from a table of `segregation_indices`."""
    years = found.result.panel.years
    rows = table[(table["region"] == "") & table[YEAR_FROM].isna()]
    panels = []
    for measure in TREND:
        lines, stretches = [], []
        for figure in variables_of(found.result, found.name):
            indicator = figure.indicator
            own = rows[
                (rows["measure"] == measure) & (rows["groups"] == f"{indicator.numerator}/{indicator.denominator}")
            ].set_index("year")
            if own.empty:
                continue
            columns = [
                np.array([float(own[name].get(year, np.nan)) for year in years])
                for name in ("value", "baseline", "low", "high")
            ]
            if np.isfinite(columns[0]).any():
                lines.append(TrendLine(indicator.label[language()] or indicator.id, *columns))
                stretches.append(found.stretches([indicator.id]))
        if lines:
            panels.append(TrendPanel(translate(CONTEXT, MEASURES[measure].label), lines, stretches))
    return panels


def trend_table(found: Comparison, panels: Sequence[TrendPanel]) -> NumberTable:
    """Return the numbers of the trend, with what chance gives and, where there are any, intervals."""
    rows: list[list[Entry]] = []
    for panel in panels:
        for line in panel.lines:
            rows.append([f"{panel.title}: {line.label}", *(Amount(float(value), 3) for value in line.values)])
            expected = translate("Eriytymisseuranta", "expected at random")
            rows.append([expected, *(Amount(float(value), 3) for value in line.expected)])
            if np.isfinite(line.low).any():
                numbers = Numbers(language())
                spans = [
                    f"{numbers.decimal(float(low), 3)} … {numbers.decimal(float(high), 3)}"
                    for low, high in zip(line.low, line.high)
                ]
                rows.append([translate("Eriytymisseuranta", "interval"), *spans])
    head = (
        translate("Eriytymisseuranta", "Measure"),
        *(str(year) for year in found.result.panel.years),
    )
    note = translate(
        "Eriytymisseuranta",
        "Of the whole region, over all years at their true distances. Dotted: what chance alone would give. Bars: "
        "interval of the segregation behind the value. A line breaks where a definition changed.",
    )
    return NumberTable(found.title, head, rows, (note,))
