"""The report of the monitoring on one page: coverage first, then people by level, differences, segregation, change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from eriytymisseuranta.core.change import Change
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.reporting.changing import change_section
from eriytymisseuranta.core.reporting.differentiation import differences_section, segregation_section
from eriytymisseuranta.core.reporting.explaining import footer, methods, reading
from eriytymisseuranta.core.reporting.findings import Findings
from eriytymisseuranta.core.reporting.numbers import year_span
from eriytymisseuranta.core.reporting.page import Page, Points, Section, render
from eriytymisseuranta.core.reporting.people import coverage_section, levels_section, lowest_section
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader

NAMED_REGIONS = 12
"""Most regions that are named one by one."""


def monitoring_report(
    result: IndicatorPanel,
    change: Change | None,
    indices: pd.DataFrame,
    coverage: pd.DataFrame,
    provenance: Provenance,
    speak: Callable[[Message], str],
    language: str,
    notices: Sequence[Message] = (),
) -> str:
    """Return the report as one HTML page that needs nothing else.

    Parameters
    ----------
    change
        None where there is one year only.
    indices, coverage
        As `segregation_table` and `coverage_table` give them.
    speak
        Turns a message into the reader's language; labels and messages within it too.
    notices
        What else must be said at the top.
    """
    panel = result.panel
    reader = Reader(speak, language, isinstance(panel.units, Lattice))
    found = Findings(result, change, indices, coverage, provenance, reader)
    parts = (
        coverage_section,
        levels_section,
        differences_section,
        segregation_section,
        change_section,
        lowest_section,
    )
    sections = [section for section in (part(found) for part in parts) if section is not None]
    title = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Residential differentiation {years}"), years=year_span(panel.years)
    )
    banner = ""
    if panel.internal:
        title = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "INTERNAL – {name}"), name=title)
        banner = reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.",
            )
        )
    page = Page(
        language=language,
        title=title,
        lines=_about(found),
        banner=banner,
        notices=[speak(notice) for notice in (*provenance.warnings(), *notices)],
        warnings=_warnings(found),
        sections=[*sections, reading(reader, result.composite is not None, len(panel.years)), methods(result, reader)],
        footer=footer(provenance, reader),
    )
    return render(page)


def _about(found: Findings) -> list[str]:
    """Return what data this is, and of where."""
    reader, panel = found.reader, found.result.panel
    lines = [reader.speak(found.provenance.source_line())]
    if isinstance(panel.units, Lattice):
        lines.append(
            reader.say(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Grid cells of {size} m."),
                size=reader.numbers.whole(panel.units.size),
            )
        )
    else:
        lines.append(reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Areas as the source divides them.")))
    regions = sorted({str(region) for region in panel.table["region"] if region})
    if 0 < len(regions) <= NAMED_REGIONS:
        lines.append(
            reader.say(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Municipalities or regions: {regions}."),
                regions=", ".join(regions),
            )
        )
    elif regions:
        lines.append(
            reader.say(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "{count} municipalities or regions."),
                count=reader.numbers.whole(len(regions)),
            )
        )
    return lines


def _warnings(found: Findings) -> Section | None:
    """Return which definitions changed between the years, None if none did."""
    said = [found.reader.speak(change) for change in found.provenance.changed_definitions()]
    heading = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Definitions changed between the years")
    return Section(found.reader.say(heading), [Points(said)]) if said else None
