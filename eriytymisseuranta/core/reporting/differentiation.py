"""Sections on differentiation: how far places lie apart, and how separately groups live."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.reporting import charts
from eriytymisseuranta.core.reporting.findings import DRAWN, Findings
from eriytymisseuranta.core.reporting.page import Block, Cell, Chart, Paragraph, Row, Section, Table
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.reporting.summaries import people_of, weighted_moments
from eriytymisseuranta.core.reporting.wording import INDEX_NAME
from eriytymisseuranta.core.segregation.table import CELL

OWN_SPREAD = ("zsum", "overlap", "ranksum")
"""Methods whose scores are distances or ranks among the people of the reference."""
MEASURES = (
    (
        "dissimilarity",
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Dissimilarity D"),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Dissimilarity D is the share of a group that would have to move for the group to be evenly spread: 0 = "
            "even, 1 = entirely apart.",
        ),
    ),
    (
        "isolation",
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Isolation"),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Isolation is the group's own share where its members live, on average: with even spread it equals the "
            "group's share in the whole region.",
        ),
    ),
)
VALUES = (
    ("value", QT_TRANSLATE_NOOP("Eriytymisseuranta", "measured")),
    ("baseline", QT_TRANSLATE_NOOP("Eriytymisseuranta", "expected at random")),
    ("corrected", QT_TRANSLATE_NOOP("Eriytymisseuranta", "corrected")),
)
UNDERLYING = QT_TRANSLATE_NOOP("Eriytymisseuranta", "interval of the underlying value")
REASONS = {
    "not_in_data": QT_TRANSLATE_NOOP("Eriytymisseuranta", "not in the data"),
    "not_visible": QT_TRANSLATE_NOOP("Eriytymisseuranta", "all suppressed"),
    "single_cell": QT_TRANSLATE_NOOP("Eriytymisseuranta", "a single place shown"),
    "one_group": QT_TRANSLATE_NOOP("Eriytymisseuranta", "nobody in the group, or nobody outside it"),
    "above_total": QT_TRANSLATE_NOOP("Eriytymisseuranta", "the group is not a part of its total"),
    "nobody": QT_TRANSLATE_NOOP("Eriytymisseuranta", "nobody to count"),
}


def interval_text(reader: Reader, row: Mapping[Any, Any]) -> str:
    """Return the interval of a row of the table of segregation, '' where there is none."""
    ends = [float(row.get(end, np.nan)) for end in ("low", "high")]
    return "" if np.isnan(ends).any() else " … ".join(reader.numbers.decimal(end, 3) for end in ends)


def differences_section(found: Findings) -> Section:
    """Show mean and spread of every variable, and the spread of the index where it tells something."""
    reader, result = found.reader, found.result
    people = people_of(result)
    moments = {name: weighted_moments(figure.values, people) for name, figure in result.figures.items()}
    spread = _index_spread(result, people)
    rows = [] if spread is None else _index_rows(found, spread)
    for name, (means, spreads) in moments.items():
        rows += _moment_rows(found, result.figures[name].indicator, means, spreads)
    text = reader.of_units(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The standard deviation tells how far cells lie from the regional mean, each cell weighted by its people: "
            "it grows when differences between cells grow.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The standard deviation tells how far areas lie from the regional mean, each area weighted by its people: "
            "it grows when differences between areas grow.",
        ),
    )
    blocks: list[Block] = [Paragraph(text)]
    if result.composite is not None and spread is None:
        blocks.append(
            Paragraph(
                reader.say(
                    QT_TRANSLATE_NOOP(
                        "Eriytymisseuranta",
                        "The index measures each year by that year's own spread, so it cannot show whether differences "
                        "grow; its variables can.",
                    )
                )
            )
        )
    drawn = _spread_chart(found, spread, {name: spreads for name, (_, spreads) in moments.items()})
    blocks += drawn
    caption = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Mean of what is shown, weighted by people, and standard deviation (SD)")
    )
    head = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Variable"))
    blocks.append(Table(caption, [head, *found.year_names], rows))
    heading = reader.of_units(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Differences between cells"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Differences between areas"),
    )
    return Section(heading, blocks)


def _index_spread(result: IndicatorPanel, people: Floats) -> Floats | None:
    """Return the standard deviation of the index per year; None where every year is measured by its own."""
    composite = result.composite
    if composite is None or (composite.reference == "year" and composite.method in OWN_SPREAD):
        return None
    return weighted_moments(composite.index, people)[1]


def _index_rows(found: Findings, spread: Floats) -> list[Row]:
    reader = found.reader
    label = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "{indicator}, SD"), indicator=reader.say(INDEX_NAME))
    return [Row(label, [found.number(value, 2) for value in spread])]


def _moment_rows(found: Findings, indicator: Indicator, means: Floats, spreads: Floats) -> list[Row]:
    share = indicator.kind == "share"
    label = f"{found.label(indicator)} (%)" if share else found.label(indicator)
    decimals = max(indicator.decimals, 1) if share else indicator.decimals
    minor = found.reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "SD"))
    return [
        Row(label, [found.number(value, decimals) for value in means]),
        Row(minor, [Cell(found.reader.numbers.decimal(value, decimals)) for value in spreads], minor=True),
    ]


def _spread_chart(found: Findings, spread: Floats | None, spreads: dict[str, Floats]) -> list[Block]:
    """Return the standard deviations of the index and of the shares over the years; nothing for a single year."""
    reader, provenance = found.reader, found.provenance
    shares = [name for name, indicator in found.indicators.items() if indicator.kind == "share"]
    panels = []
    if spread is not None:
        stretches = provenance.stretches(provenance.weights)
        panels.append(
            charts.LinePanel(
                reader.say(INDEX_NAME),
                reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "SD")),
                [charts.Line("", spread, stretches, charts.strokes()["value"])],
            )
        )
    if shares:
        several = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Variables"))
        labels = {name: found.label(found.indicators[name]) for name in shares[:DRAWN]}
        panels.append(
            charts.LinePanel(
                several if len(shares) > 1 else labels[shares[0]],
                reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "SD, percentage points")),
                [
                    charts.Line(label, spreads[name], provenance.stretches([name]), stroke)
                    for (name, label), stroke in zip(labels.items(), charts.series_strokes(DRAWN))
                ],
            )
        )
    if len(found.years) < 2 or not panels:
        return []
    alt = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "Lines over the years: standard deviations. The table below has all numbers."
        )
    )
    chart = Chart(charts.lines_chart(found.years, panels, reader.numbers, shared=False), alt)
    return [chart, *found.only_some(len(shares))]


def segregation_section(found: Findings) -> Section | None:
    """Show D and isolation, each beside its expectation under randomness and the corrected value."""
    reader = found.reader
    rows = found.indices[(found.indices["region"] == "") & (found.indices["scale"] == CELL)]
    rows = rows[rows["year"].isin(found.years)]
    if rows.empty:
        return None
    blocks: list[Block] = [
        Paragraph(
            reader.of_units(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Small cells differ by chance even if people are spread at random. Each value therefore stands "
                    "beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is "
                    "complete segregation. The interval below a value tells where the segregation lies that underlies "
                    "it, without chance; it often lies below the value.",
                ),
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Small areas differ by chance even if people are spread at random. Each value therefore stands "
                    "beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is "
                    "complete segregation. The interval below a value tells where the segregation lies that underlies "
                    "it, without chance; it often lies below the value.",
                ),
            )
        )
    ]
    for measure, name, meaning in MEASURES:
        measured = rows[rows["measure"] == measure]
        if not measured.empty:
            blocks += [Paragraph(reader.say(meaning)), *_measure(found, measured, reader.say(name))]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Segregation of groups"))
    return Section(heading, blocks)


def _measure(found: Findings, rows: pd.DataFrame, name: str) -> list[Block]:
    """Return chart and table of one measure."""
    reader, strokes = found.reader, charts.strokes()
    panels, lines = [], []
    known = {f"{made.numerator}/{made.denominator}": made for made in found.indicators.values()}
    measured = set(rows["groups"])
    for group in [group for group in dict.fromkeys([*known, *rows["groups"]]) if group in measured]:
        label = found.label(known[group]) if group in known else group
        stretches = found.provenance.stretches([known[group].id] if group in known else [])
        by_year = {int(row["year"]): row for row in rows[rows["groups"] == group].to_dict("records")}
        series = {
            key: np.array([float(by_year.get(year, {}).get(key, np.nan)) for year in found.years])
            for key in (*dict(VALUES), "low", "high")
        }
        lines += _measure_rows(found, label, by_year, series)
        drawn = [charts.Line(reader.say(text), series[key], stretches, strokes[key]) for key, text in VALUES]
        bars = charts.Bars(reader.say(UNDERLYING), series["low"], series["high"])
        panels.append(charts.LinePanel(label, name, drawn, bars))
    table = Table(name, [reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Group")), *found.year_names], lines)
    if len(found.years) < 2:
        return [table]
    alt = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Lines over the years, one small chart per group: {measure}, measured, expected at random and corrected; "
            "bars: interval of the underlying value. The table below has all numbers.",
        ),
        measure=name,
    )
    chart = Chart(charts.lines_chart(found.years, panels[:DRAWN], reader.numbers, shared=True), alt)
    return [chart, *found.only_some(len(panels)), table]


def _measure_rows(
    found: Findings, label: str, by_year: dict[int, dict[Any, Any]], series: dict[str, Floats]
) -> list[Row]:
    """Return one row per kind of value, and one with the people in the cells that count."""
    reader, numbers = found.reader, found.reader.numbers

    def cell(value: float, year: int) -> Cell:
        reason = str(by_year.get(year, {}).get("reason", "not_in_data"))
        missing = reader.say(REASONS.get(reason, reason)) if np.isnan(value) and reason else ""
        return Cell(numbers.decimal(value, 3), missing or interval_text(reader, by_year.get(year, {})))

    first = [cell(value, year) for value, year in zip(series["value"], found.years)]
    others = [
        Row(reader.say(text), [Cell(numbers.decimal(value, 3)) for value in series[key]], minor=True)
        for key, text in VALUES[1:]
    ]
    covered = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "people counted"))
    percents = [float(by_year.get(year, {}).get("coverage", np.nan)) for year in found.years]
    return [Row(label, first), *others, Row(covered, [Cell(numbers.percent(value)) for value in percents], minor=True)]
