"""The five golden cells as a result to report, and how a page is read back."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pandas as pd

from eriytymisseuranta.core.change import INDEX, Change, compare_years
from eriytymisseuranta.core.disclosure import coverage_table
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import State
from eriytymisseuranta.core.reporting.monitoring import monitoring_report
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.schema import Label
from eriytymisseuranta.core.segregation import segregation_table
from tests.core.indicators.cells import WEIGHTS, Rows, catalogue, public_panel, repeated
from tests.core.panels import S

VOID = {"img", "meta", "link", "br", "hr", "input"}
MADE = datetime.date(2024, 5, 7)

ACTIVITY: dict[str, list[list[float | State]]] = {
    "activity_base": [[120, 300, 60, 200, S, 500]],
    "students": [[12, 30, 6, 100, S, 50]],
}
"""Of the people of cells A to F: a tenth are students everywhere, and half in D, the one cell at the lowest level."""


def rows_of(changes: Sequence[Rows] = ({},)) -> dict[str, list[list[float | State]]]:
    """Return golden cells and activity in as many years as there are changes."""
    return {**{name: list(rows) * len(changes) for name, rows in ACTIVITY.items()}, **repeated(changes)}


def golden(
    changes: Sequence[Rows] = ({},),
    years: Sequence[int] = (2020,),
    mode: str = "threshold",
    weights: Mapping[str, float] = WEIGHTS,
    indicators: Sequence[str] = (),
    **choices: Any,
) -> IndicatorPanel:
    """Return the indicators of the golden cells."""
    return compute_indicators(public_panel(rows_of(changes), years, mode), catalogue(), indicators, weights, **choices)


def speaker(language: str, spoken: Mapping[str, str] | None = None) -> Callable[[Message], str]:
    """Return what turns messages into a language; texts that are not ``spoken`` stay English."""

    def speak(said: Message) -> str:
        def value(found: object) -> object:
            if isinstance(found, Label):
                return found[language]
            return speak(found) if isinstance(found, Message) else found

        template = (spoken or {}).get(said.template, said.template)
        return template.format(**{key: value(found) for key, found in said.values.items()})

    return speak


def report(
    result: IndicatorPanel,
    language: str = "en",
    spoken: Mapping[str, str] | None = None,
    change: Change | None = None,
    reason: str = "",
    notices: Sequence[Message] = (),
) -> str:
    """Return the page of a result, with the tables that belong to it and by default its own change."""
    indicators = [figure.indicator for figure in result.figures.values()]
    groups = [(found.numerator, found.denominator) for found in indicators if found.kind == "share"]
    years = result.panel.years
    if change is None and len(years) > 1:
        name = INDEX if result.composite is not None else next(iter(result.figures))
        change = compare_years(result, catalogue(), years[0], years[-1], name)
    return monitoring_report(
        result,
        change,
        segregation_table(result.panel, catalogue(), groups),
        coverage_table(result.panel, catalogue(), {INDEX: result.composite.states} if result.composite else None),
        replace(Provenance.of_result(result, catalogue(), reason), made=MADE),
        speaker(language, spoken),
        language,
        notices,
    )


class PageReader(HTMLParser):
    """Reads a page strictly: every element must be closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.tables: list[list[list[str]]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()
        self.faults += [f"<{tag}> is not closed" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("th", "td"):
            self.tables[-1][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> where another was open")

    def handle_data(self, data: str) -> None:
        if "style" in self.open:
            return
        text = data.strip()
        self.texts.append(text)
        if text and self.open[-1:] and self.open[-1] in ("th", "td", "small") and "table" in self.open:
            before = self.tables[-1][-1][-1]
            self.tables[-1][-1][-1] = f"{before}|{text}" if before else text

    @property
    def text(self) -> str:
        """Everything that is read, in one line of plain spaces."""
        return " ".join(" ".join(self.texts).split())

    def table(self, head: str) -> pd.DataFrame:
        """Return the table whose first heading is ``head``; a note stands behind its number, after a bar."""
        rows = next(found for found in self.tables if found[0][0] == head)
        return pd.DataFrame([row[1:] for row in rows[1:]], index=[row[0] for row in rows[1:]], columns=rows[0][1:])
