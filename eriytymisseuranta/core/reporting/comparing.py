"""The report of a comparison of two years: what it leaves out, what became of places, people by level and level."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from eriytymisseuranta.core.change import CHANGE_CLASSES, Change
from eriytymisseuranta.core.change.differences import INDEX
from eriytymisseuranta.core.change.losses import Counted, Losses, YearLosses
from eriytymisseuranta.core.change.transitions import LEVELS as LEVEL_NUMBERS
from eriytymisseuranta.core.change.wording import CLASS_NAMES
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.reporting.changing import OUTCOME_NAMES, change_section, named
from eriytymisseuranta.core.reporting.explaining import footer
from eriytymisseuranta.core.reporting.findings import Findings
from eriytymisseuranta.core.reporting.numbers import MISSING
from eriytymisseuranta.core.reporting.page import Cell, Page, Paragraph, Points, Row, Section, Table, render
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.reporting.wording import LEVELS


def comparison_report(
    result: IndicatorPanel,
    change: Change,
    losses: Losses,
    matrix: pd.DataFrame | None,
    provenance: Provenance,
    speak: Callable[[Message], str],
    language: str,
) -> str:
    """Return the report as one HTML page that needs nothing else.

    Parameters
    ----------
    matrix
        As `transition_matrix` gives it; None where there is no index.
    speak
        Turns a message into the reader's language; labels and messages within it too.
    """
    reader = Reader(speak, language, isinstance(result.panel.units, Lattice))
    found = Findings(result, change, pd.DataFrame(), pd.DataFrame(), provenance, reader)
    sections = [
        change_section(found),
        _classes(found, change),
        None if matrix is None else _matrix(reader, change, matrix),
        _losses(reader, losses),
        _reading(reader, change),
    ]
    title = _title(found, change)
    banner = ""
    if result.panel.internal:
        title = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "INTERNAL – {name}"), name=title)
        banner = reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.",
            )
        )
    return render(
        Page(
            language=language,
            title=title,
            lines=[speak(provenance.source_line())],
            banner=banner,
            notices=[speak(notice) for notice in provenance.warnings()],
            sections=[section for section in sections if section is not None],
            footer=footer(provenance, reader),
        )
    )


def losses_sentences(losses: Losses, reader: Reader) -> list[str]:
    """Return what the comparison covers and how often suppression came or went, one sentence each."""
    return [*(_covered(reader, year) for year in (losses.first, losses.last)), *_flips(reader, losses)]


def _title(found: Findings, change: Change) -> str:
    return found.reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "{title}, change {year_from}–{year_to}"),
        title=named(found, change),
        year_from=change.year_from,
        year_to=change.year_to,
    )


def _covered(reader: Reader, year: YearLosses) -> str:
    numbers, everyone = reader.numbers, year.inhabited.people
    share = 100.0 * year.compared.people / everyone if everyone and not year.unknown else np.nan
    values = {
        "year": year.year,
        "units": numbers.whole(year.compared.units),
        "all": numbers.whole(year.inhabited.units),
        "people": numbers.whole(year.compared.people),
        "percent": numbers.percent(share),
        "lost": numbers.whole(year.visible.people - year.compared.people),
    }
    return reader.of_units(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "{year}: {units} of {all} inhabited cells are compared, with {people} people ({percent}); {lost} "
            "people live in cells whose figure is shown in this year but not in the other.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "{year}: {units} of {all} inhabited areas are compared, with {people} people ({percent}); {lost} people "
            "live in areas whose figure is shown in this year but not in the other.",
        ),
        **values,
    )


def _flips(reader: Reader, losses: Losses) -> list[str]:
    hidden, shown = losses.hidden, losses.shown
    if not hidden.units + shown.units:
        return []
    return [
        reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Suppression has come to {hidden} of them and gone from {shown} between the years; that is no "
                "change of the places.",
            ),
            hidden=reader.numbers.whole(hidden.units),
            shown=reader.numbers.whole(shown.units),
        )
    ]


def _losses(reader: Reader, losses: Losses) -> Section:
    """Show what each year has, and why some of it is not compared."""
    numbers = reader.numbers

    def cell(counted: Counted) -> Cell:
        return Cell(numbers.whole(counted.units), numbers.whole(counted.people))

    years = (losses.first, losses.last)
    rows = [
        Row(reader.say(label), [cell(getattr(year, name)) for year in years])
        for name, label in (
            ("inhabited", QT_TRANSLATE_NOOP("Eriytymisseuranta", "inhabited")),
            ("visible", QT_TRANSLATE_NOOP("Eriytymisseuranta", "with a figure that is shown")),
            ("compared", QT_TRANSLATE_NOOP("Eriytymisseuranta", "compared")),
        )
    ]
    reasons = dict.fromkeys([*losses.first.lost, *losses.last.lost])
    nothing = Cell(MISSING)
    rows += [
        Row(
            reader.say(OUTCOME_NAMES[why]),
            [cell(year.lost[why]) if why in year.lost else nothing for year in years],
            minor=True,
        )
        for why in reasons
    ]
    caption = reader.of_units(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Cells, and people below them"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Areas, and people below them"),
    )
    head = [reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Shown")), *(str(year.year) for year in years)]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What the comparison leaves out"))
    return Section(heading, [Points(losses_sentences(losses, reader)), Table(caption, head, rows)])


def _classes(found: Findings, change: Change) -> Section | None:
    """Count units and people by what became of them."""
    reader, numbers, panel = found.reader, found.reader.numbers, found.result.panel
    people = np.nan_to_num(
        panel.population.values[[panel.years.index(change.year_from), panel.years.index(change.year_to)]]
    )
    rows = [
        Row(
            reader.say(CLASS_NAMES[name]),
            [
                Cell(numbers.whole(int(where.sum()))),
                *(Cell(numbers.whole(float(year[where].sum()))) for year in people),
            ],
        )
        for name in CHANGE_CLASSES
        for where in [np.asarray(change.change_class == name, dtype=np.bool_)]
        if where.any()
    ]
    if not rows:
        return None
    head = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What became of places")),
        found.units_heading(),
        *(
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People in {year}"), year=year)
            for year in (change.year_from, change.year_to)
        ),
    ]
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Falling and rising are clear changes, wherever they lead. Low and high are of “{name}” itself, at least "
        "half a standard deviation from the regional mean in both years.",
    )
    return Section(
        head[0], [Paragraph(reader.say(text, name=named(found, change))), Table(_title(found, change), head, rows)]
    )


def _matrix(reader: Reader, change: Change, matrix: pd.DataFrame) -> Section | None:
    """Show people by the levels of both years, people of the later year with the cells below them."""
    pairs = {(row["level_from"], row["level_to"]): row for row in matrix.to_dict("records")}
    numbers = reader.numbers
    moved = matrix.dropna(subset=["level_from", "level_to"])
    if not moved["cells"].any():
        return None
    up, down = moved[moved["level_to"] > moved["level_from"]], moved[moved["level_to"] < moved["level_from"]]
    same = moved[moved["level_to"] == moved["level_from"]]
    rows = [
        Row(
            reader.say(LEVELS[level - 1]),
            [
                Cell(numbers.whole(float(pair["people_to"])), numbers.whole(int(pair["cells"])))
                for pair in (pairs[level, other] for other in LEVEL_NUMBERS)
            ],
        )
        for level in LEVEL_NUMBERS
    ]
    head = [
        reader.say(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "{before}, down; {after}, across"),
            before=change.year_from,
            after=change.year_to,
        ),
        *(reader.say(level) for level in LEVELS),
    ]
    caption = reader.of_units(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "People in {year}, and cells below them"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "People in {year}, and areas below them"),
        year=change.year_to,
    )
    text = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "{same} people live where the level is the same in both years, {up} where it is higher in {year} and "
            "{down} where it is lower. Most places that change level are near its limit, and do so by chance: read "
            "the clear changes above.",
        ),
        same=numbers.whole(float(same["people_to"].sum())),
        up=numbers.whole(float(up["people_to"].sum())),
        down=numbers.whole(float(down["people_to"].sum())),
        year=change.year_to,
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People by level in both years"))
    return Section(heading, [Paragraph(text), Table(caption, head, rows)])


def _reading(reader: Reader, change: Change) -> Section:
    points = [
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Clear: beyond what independent random counts in the two years explain, with one in twenty of the clear "
            "changes false on average. The figures cover everybody, so this is no test of a sample.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Absolute and relative change answer different questions: from 2 to 4 % is two percentage points and a "
            "doubling, from 20 to 30 % is ten points and half as much again.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Who lives in a place changes with those who move; a figure that rises does not tell of anybody who "
            "stayed.",
        ),
    ]
    if change.name != INDEX:
        points.append(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Whether a rise is for better or worse depends on the indicator.")
        )
    literature = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Errors at 0 and 100 %: compare Agresti and Coull 1998. False discovery rate: Benjamini and Hochberg 1995.",
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How to read this"))
    return Section(heading, [Points([reader.say(point) for point in points]), Paragraph(reader.say(literature))])
