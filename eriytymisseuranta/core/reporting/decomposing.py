"""The report of what a change in segregation is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.decomposing import CHANGE, FROM, MARGINS, SHARES, TO, VISIBILITY
from eriytymisseuranta.core.change.decomposition import ADDITIONS, COMPOSITION, GROUPS, REMOVALS, STRUCTURE, UNITS
from eriytymisseuranta.core.change.wording import PART_NAMES
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel, public_only
from eriytymisseuranta.core.reporting.explaining import footer
from eriytymisseuranta.core.reporting.numbers import MISSING, year_span
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
from eriytymisseuranta.core.reporting.parts_chart import PartsPanel, parts_chart
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.segregation.groupings import Grouping
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.core.segregation.wording import REASONS

DECIMALS = 4
LARGEST = 500
"""Percentages of a change beyond which it is too small to be a measure of its parts."""
DRAWN = {MARGINS: "multigroup_information", SHARES: "dissimilarity"}
"""The measure of each method that is drawn; the tables have all."""
IN_ORDER = {
    MARGINS: (FROM, TO, CHANGE, GROUPS, UNITS, STRUCTURE, ADDITIONS, REMOVALS, VISIBILITY),
    SHARES: (FROM, TO, CHANGE, COMPOSITION, STRUCTURE, VISIBILITY),
}
CAPTIONS = {
    MARGINS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Margins and structure (Elbers 2021)"),
    SHARES: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Shares and structure (Rey, Cortes and Knaap 2021)"),
}


@public_only
def decomposition_report(
    panel: PublicPanel,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
    table: pd.DataFrame,
    provenance: Provenance,
    speak: Callable[[Message], str],
    language: str,
) -> str:
    """Return the report as one HTML page that needs nothing else.

    Parameters
    ----------
    table
        What `decompose_change` made of the panel and the groupings.
    speak
        Turns a message into the reader's language; labels and messages within it too.
    """
    reader = Reader(speak, language, isinstance(panel.units, Lattice))
    span = int(table["year_from"].iloc[0]), int(table["year_to"].iloc[0])
    title = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "What the change of segregation {years} is made of"),
        years=year_span(span),
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
    sections = [_grouping(reader, catalogue, grouping, table[table["groups"] == grouping.id]) for grouping in groupings]
    return render(
        Page(
            language=language,
            title=title,
            lines=[speak(provenance.source_line())],
            banner=banner,
            notices=[speak(notice) for notice in provenance.warnings()],
            sections=[*sections, _reading(reader)],
            footer=footer(provenance, reader),
        )
    )


def _grouping(reader: Reader, catalogue: Catalogue, grouping: Grouping, rows: pd.DataFrame) -> Section:
    labels = [catalogue.concepts[name].label[reader.language] or name for name in grouping.concepts]
    heading = " / ".join(labels) if grouping.whole else ", ".join(labels)
    if rows["value"].isna().all():
        nothing = QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is nothing to take apart: {reason}.")
        return Section(heading, [Paragraph(reader.say(nothing, reason=reader.say(REASONS[rows["reason"].iloc[0]])))])
    blocks: list[Block] = []
    panels = []
    for method, measure in DRAWN.items():
        found = _by_part(rows, method, measure)
        if CHANGE in found and np.isfinite(found[CHANGE]["value"]):
            blocks.append(Paragraph(_sentence(reader, method, measure, found)))
            parts = [part for part in IN_ORDER[method] if part in found and part not in (FROM, TO)]
            shown = [part for part in parts if part == CHANGE or abs(found[part]["value"]) > 0]
            panels.append(
                PartsPanel(
                    f"{reader.say(MEASURES[measure].label)}: {reader.say(CAPTIONS[method])}",
                    [reader.say(PART_NAMES[part]) for part in shown],
                    [found[part]["value"] for part in shown],
                )
            )
    if panels:
        alt = reader.say(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Bars of the parts that add up to the change; the tables have them.")
        )
        blocks.append(Chart(parts_chart(panels, reader.numbers, DECIMALS), alt))
    blocks += [_table(reader, rows, method) for method in DRAWN if (rows["method"] == method).any()]
    return Section(heading, blocks)


def _by_part(rows: pd.DataFrame, method: str, measure: str) -> dict[str, dict[Any, Any]]:
    chosen = rows[(rows["method"] == method) & (rows["measure"] == measure)]
    return {row["part"]: row for row in chosen.to_dict("records")}


def _sentence(reader: Reader, method: str, measure: str, found: dict[str, dict[Any, Any]]) -> str:
    numbers = reader.numbers
    composition = [COMPOSITION] if method == SHARES else [GROUPS, UNITS]
    others = [part for part in (ADDITIONS, REMOVALS, VISIBILITY) if part in found]

    def total(parts: Sequence[str]) -> str:
        return numbers.decimal(float(sum(found[part]["value"] for part in parts)), DECIMALS)

    return reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "{measure}: {before} in {first}, {after} in {last}. Of the change of {change}, {composition} is "
            "composition, {structure} structure, and {others} places that are shown or inhabited in one of the "
            "years only.",
        ),
        measure=reader.say(MEASURES[measure].label),
        first=found[FROM]["year_from"],
        last=found[FROM]["year_to"],
        before=total([FROM]),
        after=total([TO]),
        change=total([CHANGE]),
        composition=total(composition),
        structure=total([STRUCTURE]),
        others=total(others),
    )


def _table(reader: Reader, rows: pd.DataFrame, method: str) -> Table:
    chosen = rows[rows["method"] == method]
    measures = list(dict.fromkeys(chosen["measure"]))
    by_measure = {measure: _by_part(chosen, method, measure) for measure in measures}
    parts = [part for part in IN_ORDER[method] if any(part in found for found in by_measure.values())]
    lines = [
        Row(
            reader.say(PART_NAMES[part]),
            [_cell(reader, by_measure[measure].get(part)) for measure in measures],
            minor=part not in (FROM, TO, CHANGE),
        )
        for part in parts
    ]
    head = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Part")),
        *(reader.say(MEASURES[measure].label) for measure in measures),
    ]
    return Table(reader.say(CAPTIONS[method]), head, lines)


def _cell(reader: Reader, row: dict[Any, Any] | None) -> Cell:
    if row is None:
        return Cell(MISSING)
    if np.isnan(row["value"]):
        return Cell(MISSING, reader.say(REASONS[row["reason"]]) if row["reason"] else "")
    percent = row["percent"]
    plain = row["part"] in (FROM, TO, CHANGE) or not abs(percent) <= LARGEST
    note = "" if plain else reader.numbers.percent(percent, 0)
    return Cell(reader.numbers.decimal(float(row["value"]), DECIMALS), note)


def _reading(reader: Reader) -> Section:
    """Return how to read the parts, and the literature."""
    points = [
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Margins and structure: composition is that a group has grown or shrunk as a whole, or places have; "
            "structure is which groups live in which places once that is set aside. Only the structure tells of people "
            "living more or less apart.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Shares and structure: composition is how the shares of the group differ from place to place, "
            "structure how people as a whole are spread over the places. The word means another thing than above.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Places shown in one year only are those whose figures are suppressed or not in the data in the other. "
            "What they do to a measure is no change of segregation.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Where places hold few people, much of the structure is chance in both years. Compare the values "
            "expected at random in “Segregation indices” before you read a small part.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "A part may be larger than the change, or point the other way; percentages are of the change and say "
            "little where it is small.",
        ),
    ]
    literature = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Elbers 2021, Sociological Methods and Research 52:1. Rey, Cortes and Knaap 2021, Spatial Demography 9:31. "
        "Margins: Deming and Stephan 1940.",
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How to read this"))
    return Section(heading, [Points([reader.say(point) for point in points]), Paragraph(reader.say(literature))])
