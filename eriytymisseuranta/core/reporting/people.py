"""Sections on people: how many are shown, how many live at each level, students and pensioners among them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.change import INDEX
from eriytymisseuranta.core.disclosure import ALL
from eriytymisseuranta.core.disclosure.representation import least_told, whole_percent
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.indicators.result import Composite
from eriytymisseuranta.core.reporting import charts
from eriytymisseuranta.core.reporting.findings import Findings
from eriytymisseuranta.core.reporting.numbers import MISSING
from eriytymisseuranta.core.reporting.page import Block, Cell, Chart, Paragraph, Row, Section, Table
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.reporting.summaries import (
    LEVEL_COUNT,
    LOWEST,
    people_by_level,
    people_of,
    share_at_lowest_level,
)
from eriytymisseuranta.core.reporting.wording import LEVELS

SHARE_NAMES = {
    "student_share": QT_TRANSLATE_NOOP("Eriytymisseuranta", "Students"),
    "pensioner_share": QT_TRANSLATE_NOOP("Eriytymisseuranta", "Pensioners"),
}


def coverage_section(found: Findings) -> Section:
    """Say how much of the data is shown, before anything that is."""
    reader, numbers = found.reader, found.reader.numbers
    rows = found.coverage[found.coverage["region"] == ""]
    chosen = INDEX if found.result.composite is not None else ALL
    by_year = {int(row["year"]): row for row in rows[rows["group"] == chosen].to_dict("records")}
    blocks: list[Block] = []
    if by_year:
        last = by_year[max(by_year)]
        values = {
            "year": int(last["year"]),
            "people": _share_shown(found, last),
            "units": numbers.percent(whole_percent(last["cells_percent"]), 0),
        }
        blocks += [Paragraph(_coverage_sentence(reader, chosen, values)), _coverage_table(found, by_year)]
    groups = _coverage_by_group(found, rows)
    if groups is not None:
        blocks.append(groups)
    blocks.append(
        Paragraph(
            reader.say(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The rest is suppressed to protect the people who live there, or is not in the data. Nothing is "
                    "filled in, and all that follows is about what is shown.",
                )
            )
        )
    )
    return Section(reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How much of the region is shown")), blocks)


def _share_shown(found: Findings, row: dict[Any, Any]) -> str:
    """Return the share of the people shown in whole percent, rounded down where it would tell of very few people."""
    numbers, percent = found.reader.numbers, float(row["coverage_percent"])
    if np.isnan(percent):
        return MISSING
    hidden = row["people"] - row["people_visible"]
    if not 0 < hidden < least_told(found.result.panel.protection):
        return numbers.percent(whole_percent(percent), 0)
    return found.reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "more than {percent}"),
        percent=numbers.percent(5 * np.floor((percent - 1) / 5), 0),
    )


def _coverage_sentence(reader: Reader, chosen: str, values: dict[str, Any]) -> str:
    if values["people"] == MISSING:
        return reader.of_units(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "In {year}, {units} of the inhabited cells are shown. How large a part of the people live in them is "
                "not known, for the population of some cells is suppressed.",
            ),
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "In {year}, {units} of the inhabited areas are shown. How large a part of the people live in them is "
                "not known, for the population of some areas is suppressed.",
            ),
            **values,
        )
    if chosen == INDEX:
        return reader.of_units(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Of the people in the grid data of {year}, {people} live in cells whose relative socio-economic level "
                "is shown; these are {units} of the inhabited cells.",
            ),
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Of the people in the area data of {year}, {people} live in areas whose relative socio-economic level "
                "is shown; these are {units} of the inhabited areas.",
            ),
            **values,
        )
    return reader.of_units(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Of the people in the grid data of {year}, {people} live in cells where every variable is shown; these are "
            "{units} of the inhabited cells.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Of the people in the area data of {year}, {people} live in areas where every variable is shown; these are "
            "{units} of the inhabited areas.",
        ),
        **values,
    )


def _coverage_table(found: Findings, by_year: dict[int, dict[Any, Any]]) -> Table:
    reader, numbers = found.reader, found.reader.numbers
    return Table(
        reader.of_units(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "People and inhabited cells in the data, and shown"),
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "People and inhabited areas in the data, and shown"),
        ),
        [
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Year")),
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People")),
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "shown")),
            found.units_heading(),
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "shown")),
        ],
        [
            Row(
                str(year),
                [
                    Cell(numbers.whole(row["people"])),
                    Cell(numbers.whole(row["people_visible"]), numbers.percent(row["coverage_percent"])),
                    Cell(numbers.whole(row["cells"])),
                    Cell(numbers.whole(row["cells_visible"]), numbers.percent(row["cells_percent"])),
                ],
            )
            for year, row in sorted(by_year.items())
        ],
    )


def _coverage_by_group(found: Findings, rows: pd.DataFrame) -> Table | None:
    """Return the coverage of each variable group that the indicators are made of."""
    reader = found.reader
    used = {group for groups in found.provenance.made_of.values() for group in groups}
    lines = []
    for group in [name for name in rows["group"].unique() if name in used]:
        label = found.provenance.groups.get(group)
        percents = rows[rows["group"] == group].set_index("year")["coverage_percent"].to_dict()
        cells = [Cell(reader.numbers.percent(float(percents.get(year, np.nan)))) for year in found.years]
        lines.append(Row((label[reader.language] if label else "") or group, cells))
    if not lines:
        return None
    caption = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People shown, by group of variables"))
    head = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Group of variables"))
    return Table(caption, [head, *found.year_names], lines)


def levels_section(found: Findings) -> Section | None:
    """Count people by level."""
    composite, reader, numbers = found.result.composite, found.reader, found.reader.numbers
    if composite is None:
        return None
    counted = people_by_level(found.result, composite)
    everyone = counted.all
    counts = np.vstack([counted.people, counted.suppressed, counted.missing])
    with np.errstate(invalid="ignore"):
        shares = 100.0 * counts / everyone
    labels = [reader.say(level) for level in LEVELS]
    others = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "suppressed (privacy protection)")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "no level for other reasons")),
    ]
    order = [*range(LEVEL_COUNT)[::-1], *[at for at in (LEVEL_COUNT, LEVEL_COUNT + 1) if counts[at].any()]]
    rows = [
        Row(
            [*labels, *others][at],
            [Cell(numbers.whole(count), numbers.percent(share)) for count, share in zip(counts[at], shares[at])],
        )
        for at in order
    ]
    rows.append(
        Row(
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "all people in the data")),
            [Cell(numbers.whole(people)) for people in everyone],
        )
    )
    unit = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "% of people"))
    stretches = found.provenance.stretches(found.provenance.weights)
    address = charts.levels_chart(found.years, stretches, np.nan_to_num(shares), labels, others, numbers, unit)
    alt = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Stacked bars, one per year: people by level. In {year}, {lowest} live clearly below and {highest} clearly "
            "above the regional level. The table below has all numbers.",
        ),
        year=found.years[-1],
        lowest=numbers.percent(shares[0, -1]),
        highest=numbers.percent(shares[LEVEL_COUNT - 1, -1]),
    )
    head = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Level"))
    caption = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "People, and their percentage of all people in the data")
    )
    blocks: list[Block] = [
        Chart(address, alt),
        Table(caption, [head, *found.year_names], rows),
        *_uncertain(found, counted.uncertain[-1], counted.people[:, -1].sum()),
    ]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People by relative socio-economic level"))
    return Section(heading, blocks)


def _uncertain(found: Findings, people: float, with_level: float) -> list[Block]:
    """Say how many people live where small numbers leave the level open."""
    if not np.isfinite(people) or not with_level > 0:
        return []
    reader = found.reader
    return [
        Paragraph(
            reader.of_units(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "In {year}, {percent} of the people with a level live in cells so small that random variation "
                    "alone could have put them at another level; the map shows these cells paler.",
                ),
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "In {year}, {percent} of the people with a level live in areas so small that random variation "
                    "alone could have put them at another level; the map shows these areas paler.",
                ),
                year=found.years[-1],
                percent=reader.numbers.percent(100.0 * people / with_level),
            )
        )
    ]


def lowest_section(found: Findings) -> Section | None:
    """Set students and pensioners at the lowest level beside those of the region."""
    reader, composite = found.reader, found.result.composite
    shares = {name: found.result.shares[name] for name in SHARE_NAMES if name in found.result.shares}
    if composite is None or not shares:
        return None
    rows = []
    for name, share in shares.items():
        lowest, region = share_at_lowest_level(share, composite, people_of(found.result))
        rows += [
            Row(
                reader.say(SHARE_NAMES[name]),
                [_lowest_cell(found, composite, at, value) for at, value in enumerate(lowest)],
            ),
            Row(
                reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "in all that is shown")),
                [Cell(reader.numbers.percent(value)) for value in region],
                minor=True,
            ),
        ]
    text = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Studying and age explain part of low incomes and short schooling. Where students or pensioners are many, "
            "read a low level in that light.",
        )
    )
    caption = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Share of inhabitants where the level is clearly below the regional level, weighted by people",
        )
    )
    head = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Inhabitants"))
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Students and pensioners at the lowest level"))
    return Section(heading, [Paragraph(text), Table(caption, [head, *found.year_names], rows)])


def _lowest_cell(found: Findings, composite: Composite, at: int, value: float) -> Cell:
    reader = found.reader
    if not np.isnan(value):
        return Cell(reader.numbers.percent(value))
    if (composite.level[at] == LOWEST).any():
        return found.number(value, 1)
    return Cell(MISSING, reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "no place at this level")))
