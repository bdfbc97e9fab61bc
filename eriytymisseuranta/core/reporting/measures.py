"""Sections of the report of segregation: values beside their expectation, profiles of scales, regions, differences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Floats, PublicPanel
from eriytymisseuranta.core.reporting import charts
from eriytymisseuranta.core.reporting.differentiation import UNDERLYING, VALUES, interval_text
from eriytymisseuranta.core.reporting.findings import DRAWN
from eriytymisseuranta.core.reporting.numbers import MISSING
from eriytymisseuranta.core.reporting.page import Block, Cell, Chart, Paragraph, Row, Section, Table
from eriytymisseuranta.core.reporting.profiles import ProfilePanel, profile_chart
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.segregation.choices import Choices, measures_of
from eriytymisseuranta.core.segregation.groupings import OTHERS, Grouping
from eriytymisseuranta.core.segregation.indices import ALONE, CHANGE, YEAR_FROM
from eriytymisseuranta.core.segregation.measures import MEASURES, SPATIAL, Measure
from eriytymisseuranta.core.segregation.scales import Scale
from eriytymisseuranta.core.segregation.wording import REASONS, scale_text

DECIMALS = 3
MEASURED = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Measure")


@dataclass(frozen=True)
class Measured:
    """What was measured, and who reads it.

    Parameters
    ----------
    table
        As `segregation_indices` gives it.
    """

    panel: PublicPanel
    catalogue: Catalogue
    groupings: Sequence[Grouping]
    choices: Choices
    table: pd.DataFrame
    provenance: Provenance
    reader: Reader

    @cached_property
    def _rows(self) -> dict[tuple[Any, ...], dict[Any, Any]]:
        keys = ["region", "groups", "scale", "measure", "year"]
        return {tuple(row[key] for key in keys): row for row in self.table.to_dict("records")}

    def row(self, grouping: Grouping, scale: Scale, measure: str, year: int, region: str = "") -> dict[Any, Any]:
        """Return the row of a value."""
        return self._rows[region, grouping.id, scale.id, measure, year]

    def values(self, column: str, grouping: Grouping, scale: Scale, measure: str) -> Floats:
        """Return a column over the years, shape (years,)."""
        return np.array([float(self.row(grouping, scale, measure, year)[column]) for year in self.panel.years])

    def concept(self, name: str) -> str:
        """Return the label of a group."""
        if name == OTHERS:
            return self.reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "the others"))
        return self.catalogue.concepts[name].label[self.reader.language] or name

    def title(self, grouping: Grouping) -> str:
        """Return the name of a grouping."""
        if not grouping.whole:
            return ", ".join(self.concept(name) for name in grouping.parts)
        return f"{self.concept(grouping.parts[0])} / {self.concept(grouping.whole)}"

    def label(self, measure: Measure, scale: Scale) -> str:
        """Return the name of a measure, and of what it is where that is not the cells."""
        name = self.reader.say(measure.label)
        return name if scale.single else f"{name}, {self.reader.speak(scale_text(scale))}"

    def chosen(self, grouping: Grouping, scale: Scale) -> list[Measure]:
        """Return the measures of a grouping at a scale."""
        return measures_of(grouping, scale, [MEASURES[name] for name in self.choices.measures])

    def series(self, grouping: Grouping) -> list[tuple[Measure, Scale]]:
        """Return what is shown over the years: measures with one value each.

        Spatial ones are left to the profile where there are several scales, and where they are of the cells alone,
        like others that are shown.
        """
        profiled = len(self.choices.scales) > 1
        shown = [
            (measure, scale)
            for scale in self.choices.scales
            for measure in self.chosen(grouping, scale)
            if not measure.matrix and not (profiled and measure.family == SPATIAL)
        ]
        others = [(measure, scale) for measure, scale in shown if measure.family != SPATIAL or not scale.single]
        return others or shown

    def number(self, row: dict[Any, Any], column: str = "value", note: str = "") -> Cell:
        """Return a number, or that there is none and why."""
        value = float(row[column])
        if np.isnan(value):
            return Cell(MISSING, self.reader.say(REASONS[row["reason"]]) if row["reason"] else "")
        return Cell(self.reader.numbers.decimal(value, DECIMALS), note or interval_text(self.reader, row))


def grouping_section(found: Measured, grouping: Grouping) -> Section:
    """Show the measures of a grouping over the years, its profiles over scales, and whom each group meets."""
    blocks: list[Block] = [_years_table(found, grouping)]
    if len(found.panel.years) > 1:
        blocks = [*_years_chart(found, grouping), *blocks]
    blocks += _profiles(found, grouping)
    for scale in found.choices.scales:
        matrices = [each for each in found.chosen(grouping, scale) if each.matrix]
        # Of the cells themselves, the spatial one is the same.
        blocks += [_matrix(found, grouping, scale, each) for each in (matrices[:1] if scale.single else matrices)]
    return Section(found.title(grouping), blocks)


def _years_chart(found: Measured, grouping: Grouping) -> list[Block]:
    """Return measured, expected and corrected values over the years, of measures that lie between 0 and 1."""
    reader, strokes = found.reader, charts.strokes()
    stretches = found.provenance.stretches([grouping.id])
    drawn = [each for each in found.series(grouping) if each[0].complete is not None]
    panels = []
    for measure, scale in drawn[:DRAWN]:
        lines = [
            charts.Line(reader.say(text), found.values(key, grouping, scale, measure.id), stretches, strokes[key])
            for key, text in VALUES
        ]
        low, high = (found.values(end, grouping, scale, measure.id) for end in ("low", "high"))
        bars = charts.Bars(reader.say(UNDERLYING), low, high)
        panels.append(charts.LinePanel(found.label(measure, scale), "", lines, bars))
    if not panels:
        return []
    alt = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Lines over the years, one small chart per measure: measured, expected at random and corrected; bars: "
            "interval of the underlying value. The table below has all numbers.",
        )
    )
    chart: list[Block] = [Chart(charts.lines_chart(found.panel.years, panels, reader.numbers, shared=True), alt)]
    if len(drawn) > DRAWN:
        text = QT_TRANSLATE_NOOP("Eriytymisseuranta", "The chart shows the first {count}; the table shows all.")
        chart.append(Paragraph(reader.say(text, count=DRAWN)))
    return chart


def _years_table(found: Measured, grouping: Grouping) -> Table:
    reader, years = found.reader, found.panel.years
    lines: list[Row] = []
    for measure, scale in found.series(grouping):
        rows = [found.row(grouping, scale, measure.id, year) for year in years]
        lines.append(Row(found.label(measure, scale), [found.number(row) for row in rows]))
        lines += _beside(found, rows)
    scale = found.choices.scales[0]
    measures = found.chosen(grouping, scale)
    if measures:
        name = measures[0].id if not measures[0].matrix else f"{measures[0].id}:" + ":".join(grouping.members[:1] * 2)
        counted = [found.row(grouping, scale, name, year) for year in years]
        lines.append(
            Row(
                reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "people counted")),
                [
                    Cell(
                        reader.numbers.percent(float(row["coverage"])),
                        reader.of_units(
                            QT_TRANSLATE_NOOP("Eriytymisseuranta", "{count} cells"),
                            QT_TRANSLATE_NOOP("Eriytymisseuranta", "{count} areas"),
                            count=reader.numbers.whole(row["cells"]),
                        ),
                    )
                    for row in counted
                ],
            )
        )
    caption = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Measures beside their expectation at random; below a value the interval of the underlying one",
        )
    )
    return Table(caption, [reader.say(MEASURED), *map(str, years)], lines)


def _beside(found: Measured, rows: Sequence[dict[Any, Any]]) -> list[Row]:
    """Return the minor rows of a measure: its expectation, the corrected value and the p-value, where there are any."""
    reader = found.reader
    p_name = QT_TRANSLATE_NOOP("Eriytymisseuranta", "p-value against no segregation")
    return [
        Row(
            reader.say(text),
            [Cell(reader.numbers.decimal(float(row[key]), DECIMALS)) for row in rows],
            minor=True,
        )
        for key, text in (*VALUES[1:], ("p_value", p_name))
        if any(np.isfinite(row[key]) for row in rows)
    ]


def _profiles(found: Measured, grouping: Grouping) -> list[Block]:
    """Return charts and tables of the spatial measures over the scales."""
    scales = found.choices.scales
    measures = [each for each in found.chosen(grouping, scales[0]) if each.family == SPATIAL and not each.matrix]
    measures = [each for each in measures if len(scales) > 1]
    blocks: list[Block] = []
    if not measures:
        return blocks
    reader, year = found.reader, found.panel.years[-1]
    panels = [panel for measure in measures for panel in _profile_panels(found, grouping, measure, year)]
    if panels:
        alt = reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Profiles over scales in {year}: measured, expected at random and corrected. The table below has all "
                "numbers.",
            ),
            year=year,
        )
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Profile of {year}: how far segregation reaches. It falls slowly where groups live in wide areas of their "
            "own, and fast where it is a matter of single cells.",
        )
        blocks += [Paragraph(reader.say(text, year=year)), Chart(profile_chart(panels, reader.numbers), alt)]
    lines: list[Row] = []
    for measure in measures:
        for scale in scales:
            rows = [found.row(grouping, scale, measure.id, each) for each in found.panel.years]
            lines.append(Row(found.label(measure, scale), [found.number(row) for row in rows]))
            lines += _beside(found, rows)
    caption = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Spatial measures by scale"))
    return [*blocks, Table(caption, [reader.say(MEASURED), *map(str, found.panel.years)], lines)]


def _profile_panels(found: Measured, grouping: Grouping, measure: Measure, year: int) -> list[ProfilePanel]:
    """Return one panel over the radii and one over the nearest people, where there are two scales at least."""
    reader, lattice = found.reader, found.panel.units
    if not isinstance(lattice, Lattice):
        return []
    # A single cell is as large as a circle of this radius.
    places = {
        scale: scale.radius or lattice.size / np.sqrt(np.pi) for scale in found.choices.scales if not scale.people
    }
    nearest = {scale: float(scale.people) for scale in found.choices.scales if scale.people}
    panels = []
    for positions, along in (
        (places, QT_TRANSLATE_NOOP("Eriytymisseuranta", "radius, m")),
        (nearest, QT_TRANSLATE_NOOP("Eriytymisseuranta", "nearest people")),
    ):
        scales = sorted(positions, key=positions.__getitem__)
        if len(scales) < 2:
            continue
        ticks = [
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "cell"))
            if scale.single
            else reader.numbers.whole(positions[scale])
            for scale in scales
        ]
        lines = [
            charts.Line(
                reader.say(text),
                np.array([float(found.row(grouping, scale, measure.id, year)[key]) for scale in scales]),
                [0] * len(scales),
                charts.strokes()[key],
            )
            for key, text in VALUES
        ]
        title = reader.say(measure.label)
        panels.append(ProfilePanel(title, "", reader.say(along), [positions[each] for each in scales], ticks, lines))
    return panels


def _matrix(found: Measured, grouping: Grouping, scale: Scale, measure: Measure) -> Table:
    """Return whom each group meets in the last year."""
    reader, year = found.reader, found.panel.years[-1]
    lines = []
    for of in grouping.members:
        rows = [found.row(grouping, scale, f"{measure.id}:{of}:{to}", year) for to in grouping.members]
        notes = [
            reader.say(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "at random {value}"),
                value=reader.numbers.decimal(float(row["baseline"]), DECIMALS),
            )
            for row in rows
        ]
        lines.append(Row(found.concept(of), [found.number(row, note=note) for row, note in zip(rows, notes)]))
    caption = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "{measure}, {year}: share of each group (columns) around each (rows)"),
        measure=found.label(measure, scale),
        year=year,
    )
    head = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Group"))
    return Table(caption, [head, *(found.concept(name) for name in grouping.members)], lines)


def change_section(found: Measured) -> Section | None:
    """Show the differences of the two years that were asked for."""
    rows = found.table[found.table[YEAR_FROM].notna() & (found.table["region"] == "")]
    if found.choices.span is None or rows.empty:
        return None
    reader = found.reader
    head = [reader.say(MEASURED), *(reader.say(text) for _, text in VALUES)]
    tables: list[Block] = []
    for grouping in found.groupings:
        records = rows[rows["groups"] == grouping.id].to_dict("records")
        lines = [
            Row(
                found.label(MEASURES[row["measure"][: -len(CHANGE)]], scale),
                [found.number(row), *(Cell(reader.numbers.decimal(float(row[key]), DECIMALS)) for key in ALONE[1:])],
            )
            for scale in found.choices.scales
            for row in records
            if row["scale"] == scale.id and ":" not in row["measure"][: -len(CHANGE)]
        ]
        if lines:
            tables.append(Table(found.title(grouping), head, lines))
    first, last = found.choices.span
    heading = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Change from {before} to {after}"), before=first, after=last
    )
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "The later year less the earlier one; below a difference the interval of the underlying one: where it holds 0, "
        "what underlies the figures may not have changed. Where the expectation at random has "
        "changed too, part of the change is that of the places' sizes.",
    )
    return Section(heading, [Paragraph(reader.say(text)), *tables])


def regions_section(found: Measured) -> Section | None:
    """Show the regions of the last year side by side."""
    reader, year = found.reader, found.panel.years[-1]
    regions = [region for region in dict.fromkeys(found.table["region"]) if region]
    if not regions:
        return None
    tables: list[Block] = []
    for grouping in found.groupings:
        series = found.series(grouping)
        if not series:
            continue
        lines = []
        for region in regions:
            rows = [found.row(grouping, scale, measure.id, year, region) for measure, scale in series]
            notes = [
                reader.say(
                    QT_TRANSLATE_NOOP("Eriytymisseuranta", "at random {value}"),
                    value=reader.numbers.decimal(float(row["baseline"]), DECIMALS),
                )
                if np.isfinite(row["baseline"])
                else ""
                for row in rows
            ]
            covered = Cell(reader.numbers.percent(float(rows[0]["coverage"])))
            lines.append(Row(region, [*(found.number(row, note=note) for row, note in zip(rows, notes)), covered]))
        head = [
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Region")),
            *(found.label(measure, scale) for measure, scale in series),
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "people counted")),
        ]
        tables.append(Table(f"{found.title(grouping)}, {year}", head, lines))
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Each region is measured on its own: against its own shares, and without neighbours beyond its border. Where "
        "cells hold fewer people, chance gives higher values; compare the expectations first.",
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Regions"))
    return Section(heading, [Paragraph(reader.say(text)), *tables])
