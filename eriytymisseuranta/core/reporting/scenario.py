"""The report of planned dwellings: what they add and change if the stated assumptions hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Floats, PublicPanel, public_only
from eriytymisseuranta.core.planning import aggregation, scenario_table
from eriytymisseuranta.core.planning.categories import category_text, dimension_text
from eriytymisseuranta.core.planning.housing import PANEL_CATEGORIES
from eriytymisseuranta.core.planning.scenario import ALL, NO_DATA, Around, Density, Plans
from eriytymisseuranta.core.planning.scenario_table import DISSIMILARITY, INFORMATION, LEFT_OUT, PEOPLE, PERCENT
from eriytymisseuranta.core.reporting.explaining import footer
from eriytymisseuranta.core.reporting.homes_chart import Bars, homes_chart, kind_colours
from eriytymisseuranta.core.reporting.housing import PERCENT_OF_HOMES
from eriytymisseuranta.core.reporting.numbers import MISSING, Numbers, spelled
from eriytymisseuranta.core.reporting.page import (
    Block,
    Cell,
    Chart,
    Page,
    Paragraph,
    Points,
    Row,
    Section,
    Table,
    render,
)
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.schema import Label

REASONS: Mapping[str, str] = {
    aggregation.OUTSIDE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "no cell of the data"),
    aggregation.SUPPRESSED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "nothing visible around"),
    aggregation.FEW_CELLS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "too few cells around"),
    aggregation.SMALL_BASE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "too few homes around"),
    NO_DATA: QT_TRANSLATE_NOOP("Eriytymisseuranta", "not in the data"),
}
MEASURES: Mapping[str, str] = {
    DISSIMILARITY: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Dissimilarity of rental homes (D)"),
    INFORMATION: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Information theory index of all tenures (H)"),
}
DECIMALS = 4
DRAWN = 12
"""Most plans that a chart shows; the table shows all."""


@dataclass(frozen=True)
class Scenarios:
    """What the report is of.

    Parameters
    ----------
    table
        As `scenario_table.scenario_table` gives it.
    shares
        Dimension -> percentages around each plan before and after, each of shape (plans, categories).
    radius
        Metres.
    """

    panel: PublicPanel
    plans: Plans
    table: pd.DataFrame
    people: Floats
    around: Around
    shares: Mapping[str, tuple[Floats, Floats]]
    density: Mapping[str, Density]
    radius: float


def assumptions(found_radius: float, density: Mapping[str, Density]) -> list[Message]:
    """Return what is taken for granted, one sentence each; they stand in the report and in the notes of the layer."""
    said = [
        Message(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Assumed: every planned dwelling is built and becomes one household of the planned tenure, and nobody "
                "and nothing else moves. This is arithmetic, no forecast.",
            )
        ),
        Message(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Assumed: a plan's dwellings are spread evenly over its area; around means within {radius} m of it.",
            ),
            {"radius": f"{found_radius:g}"},
        ),
        Message(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Assumed: state-subsidised and right-of-occupancy dwellings count as rental, terraced houses as small "
                "houses, since the statistics put them together.",
            )
        ),
    ]
    for name, figures in density.items():
        text = (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "People per dwelling, all dwellings: {middle} (quartiles {low}–{high}, {cells} visible cells).",
            )
            if name == ALL
            else QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "People per dwelling, {category}: {middle} (quartiles {low}–{high}, {cells} visible cells where at "
                "least 80 % of the dwellings are of that type).",
            )
        )
        values = {key: _spelled(float(getattr(figures, key))) for key in ("low", "middle", "high")}
        said.append(Message(text, {**values, "cells": figures.cells, "category": category_text(name)}))
    return said


def _spelled(value: float) -> Label:
    return spelled(lambda language: Numbers(language).decimal(value, 2))


@public_only
def scenario_report(found: Scenarios, provenance: Provenance, speak: Callable[[Message], str], language: str) -> str:
    """Return the report as one HTML page that needs nothing else; ``speak`` turns a message into the language."""
    reader = Reader(speak, language, isinstance(found.panel.units, Lattice))
    title = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What the plans would do to the mix of homes"))
    banner = ""
    if found.panel.internal:
        title = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "INTERNAL – {name}"), name=title)
        banner = reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.",
            )
        )
    said = [speak(each) for each in assumptions(found.radius, found.density)]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What is assumed"))
    return render(
        Page(
            language=language,
            title=title,
            lines=[speak(provenance.source_line())],
            banner=banner,
            notices=[speak(notice) for notice in provenance.warnings()],
            sections=[
                Section(heading, [Points(said)]),
                _region(reader, found),
                _plans(reader, found),
                _reading(reader),
            ],
            footer=footer(provenance, reader),
        )
    )


def _region(reader: Reader, found: Scenarios) -> Section:
    names = list(found.plans.scenarios)
    by_row = {(row["scenario"], row["measure"], row["category"]): row for row in found.table.to_dict("records")}
    numbers = reader.numbers
    lines = [
        Row(
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Dwellings planned")),
            [Cell(numbers.whole(by_row[name, scenario_table.DWELLINGS, ""]["after"])) for name in names],
        ),
        Row(
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People in them")),
            [_range(reader, by_row[name, PEOPLE, ""]) for name in names],
        ),
    ]
    for dimension, categories in PANEL_CATEGORIES.items():
        for category in categories:
            label = f"{reader.speak(category_text(category))} (%)"
            lines.append(
                Row(
                    label,
                    [_change(reader, by_row[name, PERCENT[dimension], category], 2) for name in names],
                    minor=True,
                )
            )
    for measure, label in MEASURES.items():
        lines.append(Row(reader.say(label), [_change(reader, by_row[name, measure, ""], DECIMALS) for name in names]))
    left = [by_row.get((name, LEFT_OUT, "")) for name in names]
    if any(row is not None and row["after"] > 0 for row in left):
        text = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Dwellings in suppressed cells, not in D and H")
        lines.append(
            Row(reader.say(text), [Cell(MISSING if row is None else numbers.whole(row["after"])) for row in left])
        )
    caption = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "The region, {year}: before → after"), year=found.panel.years[-1]
    )
    head = [reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Scenario")), *names]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Scenarios"))
    return Section(heading, [Table(caption, head, lines)])


def _range(reader: Reader, row: dict[Any, Any]) -> Cell:
    if not np.isfinite(row["after"]):
        return Cell(MISSING, reader.say(REASONS[NO_DATA]))
    numbers = reader.numbers
    return Cell(numbers.whole(row["after"]), f"{numbers.whole(row['low'])}–{numbers.whole(row['high'])}")


def _change(reader: Reader, row: dict[Any, Any], decimals: int) -> Cell:
    if row["reason"]:
        return Cell(MISSING, reader.say(REASONS[row["reason"]]))
    numbers = reader.numbers
    return Cell(f"{numbers.decimal(row['before'], decimals)} → {numbers.decimal(row['after'], decimals)}")


def _plans(reader: Reader, found: Scenarios) -> Section:
    blocks: list[Block] = []
    alt = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Bars of the homes around each plan, before and after it."))
    before_after = (
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "{plan}, before"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "{plan}, after"),
    )
    panels, many = [], False
    for dimension, (before, after) in found.shares.items():
        shown = np.flatnonzero(found.around.reason[dimension] == "").tolist()
        many |= len(shown) > DRAWN
        shown = shown[:DRAWN]
        if not shown:
            continue
        labels = [reader.say(text, plan=found.plans.names[at]) for at in shown for text in before_after]
        shares = np.stack([rows[at] for at in shown for rows in (before, after)], axis=1)
        categories = list(PANEL_CATEGORIES[dimension])
        heading = reader.speak(dimension_text(dimension))
        kinds = [reader.speak(category_text(each)) for each in categories]
        title = heading[:1].upper() + heading[1:]
        panels.append(Bars(title, labels, kinds, shares, kind_colours(dimension, categories)))
    if panels:
        blocks.append(Chart(homes_chart(panels, reader.numbers, reader.say(PERCENT_OF_HOMES)), alt))
    if many:
        text = QT_TRANSLATE_NOOP("Eriytymisseuranta", "The chart shows the first {count}; the table shows all.")
        blocks.append(Paragraph(reader.say(text, count=DRAWN)))
    blocks.append(_plan_table(reader, found))
    heading = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Around each plan, within {radius} m"), radius=f"{found.radius:g}"
    )
    return Section(heading, blocks)


def _plan_table(reader: Reader, found: Scenarios) -> Table:
    numbers, plans, around = reader.numbers, found.plans, found.around
    several = len(plans.scenarios) > 1
    lines = []
    for at, name in enumerate(plans.names):
        low, middle, high = found.people[:, at]
        people = {"after": middle, "low": low, "high": high}
        cells = [
            *([Cell(plans.scenarios[plans.scenario[at]])] if several else []),
            Cell(numbers.whole(plans.dwellings[at])),
            _range(reader, people),
            Cell(numbers.whole(around.population[at])),
            Cell(numbers.percent(around.coverage[at], 0)),
        ]
        for dimension, (before, after) in found.shares.items():
            why = around.reason[dimension][at]
            for place in range(before.shape[1] - (dimension == "house_type")):
                row = {"reason": why, "before": before[at, place], "after": after[at, place]}
                cells.append(_change(reader, row, 0))
        lines.append(Row(name, cells))
    columns = (
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Dwellings planned"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "People in them"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "People around, in visible cells"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Coverage around (%)"),
    )
    shares = [
        f"{reader.speak(category_text(category))} (%)"
        for dimension, categories in PANEL_CATEGORIES.items()
        for category in list(categories)[: len(categories) - (dimension == "house_type")]
    ]
    head = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Plan")),
        *([reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Scenario"))] if several else []),
        *(reader.say(column) for column in columns),
        *shares,
    ]
    caption = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Plans: before → after"))
    return Table(caption, head, lines)


def _reading(reader: Reader) -> Section:
    points = [
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The tenure of a home does not tell how well those live who live in it, and nothing of that is said or can "
            "be read here.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The range of people is that of the quartiles of people per dwelling in the cells of the region, not an "
            "interval of a forecast; new homes often have other households than old ones.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Before is what is visible around: read the coverage. The homes of other plans are not among those around "
            "a plan.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "D is the share of rental homes that would have to move for an even spread (Duncan and Duncan 1955), H by "
            "how much cells are less mixed than the region (Theil 1972; Reardon and Firebaugh 2002). Single plans "
            "change them little; compare scenarios by the direction and the order.",
        ),
    ]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How to read this"))
    return Section(heading, [Points([reader.say(point) for point in points])])
