"""The report of the mix of homes and of how it goes together with the level of the people: association, never cause."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel, public_only
from eriytymisseuranta.core.planning import association, housing_links
from eriytymisseuranta.core.planning.categories import category_text, dimension_text
from eriytymisseuranta.core.planning.housing import HOUSEHOLDS, Mix
from eriytymisseuranta.core.planning.housing_links import CHANGE, CORRELATION, EVEN, ONE_SIDED, PEOPLE, STOCK
from eriytymisseuranta.core.reporting.explaining import footer
from eriytymisseuranta.core.reporting.homes_chart import Bars, homes_chart, kind_colours
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
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.reporting.wording import LEVELS

PERCENT_OF_PEOPLE = QT_TRANSLATE_NOOP("Eriytymisseuranta", "% of the people of the level")
PERCENT_OF_HOMES = QT_TRANSLATE_NOOP("Eriytymisseuranta", "% of the homes")
MANY_KINDS = 6
"""Kinds of homes that do not go side by side into a table."""
CLASSES: Mapping[str, str] = {
    EVEN: QT_TRANSLATE_NOOP("Eriytymisseuranta", "two or more equally common"),
    ONE_SIDED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "one-sidedness (share of the most common one)"),
    housing_links.NO_NEW: QT_TRANSLATE_NOOP("Eriytymisseuranta", "no new homes"),
    housing_links.HIDDEN_NEW: QT_TRANSLATE_NOOP("Eriytymisseuranta", "too few new homes to tell their kind"),
    housing_links.UNKNOWN_NEW: QT_TRANSLATE_NOOP("Eriytymisseuranta", "new homes of an unknown kind"),
}
WHY: Mapping[str, str] = {
    association.FEW_BLOCKS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "no interval: too few blocks"),
    association.NO_LATTICE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "no interval: the data is of areas"),
    association.FEW_PLACES: QT_TRANSLATE_NOOP("Eriytymisseuranta", "too few places"),
    association.ONE_VALUE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "all places are alike"),
}


@dataclass(frozen=True)
class Housing:
    """What the report is of.

    Parameters
    ----------
    table
        As `housing_links.housing_table` gives it.
    block
        Side of the blocks of the intervals, metres.
    since
        First year of new homes, None = there is no layer of buildings.
    subsidised
        What state-subsidised homes are called, and their percentage in the last year; None = not known.
    """

    panel: PublicPanel
    mixes: Mapping[str, Mix]
    table: pd.DataFrame
    block: float
    since: int | None
    subsidised: tuple[str, float] | None


@public_only
def housing_report(found: Housing, provenance: Provenance, speak: Callable[[Message], str], language: str) -> str:
    """Return the report as one HTML page that needs nothing else; ``speak`` turns a message into the language."""
    reader = Reader(speak, language, isinstance(found.panel.units, Lattice))
    title = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Homes and residential differentiation {years}"),
        years=year_span(found.panel.years),
    )
    banner = ""
    if found.panel.internal:
        title = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "INTERNAL – {name}"), name=title)
        banner = reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.",
            )
        )
    sections = [
        _stock(reader, found),
        _levels(reader, found),
        _correlations(reader, found),
        _changes(reader, found),
        _reading(reader, found),
    ]
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


def _rows_of(found: Housing, part: str, dimension: str) -> pd.DataFrame:
    return found.table[(found.table["part"] == part) & (found.table["dimension"] == dimension)]


def _category(reader: Reader, name: str) -> str:
    return reader.say(CLASSES[name]) if name in CLASSES else reader.speak(category_text(name))


def _heading(reader: Reader, dimension: str) -> str:
    text = reader.speak(dimension_text(dimension))
    return text[:1].upper() + text[1:]


def _stock(reader: Reader, found: Housing) -> Section:
    blocks: list[Block] = []
    panels = []
    for name, mix in found.mixes.items():
        rows = _rows_of(found, STOCK, name)
        years = sorted(rows["year"].unique())
        shares = rows.pivot(index="category", columns="year", values="percent").reindex(list(mix.categories))
        kinds = [_category(reader, each) for each in mix.categories]
        title = f"{_heading(reader, name)}, {_counted(reader, mix)}"
        labels = [str(year) for year in years]
        panels.append(Bars(title, labels, kinds, shares.to_numpy(dtype=np.float64), kind_colours(name, mix.categories)))
        last = rows[rows["year"] == years[-1]].set_index("category")
        lines = [
            Row(kind, [_number(reader, last.loc[each, "homes"], 0), _percent(reader, last.loc[each, "percent"])])
            for each, kind in zip(mix.categories, kinds)
        ]
        head = [
            _heading(reader, name),
            reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Homes")),
            reader.say(PERCENT_OF_HOMES),
        ]
        blocks.append(Table(f"{title}, {years[-1]}", head, lines))
    alt = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Bars of the homes by kind, year by year."))
    chart = Chart(homes_chart(panels, reader.numbers, reader.say(PERCENT_OF_HOMES)), alt)
    said: list[Block] = []
    if found.subsidised is not None:
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "{name}: {percent} of the dwellings whose tenure is known, in the places that have shares.",
        )
        percent = reader.numbers.percent(found.subsidised[1])
        said.append(Paragraph(reader.say(text, name=found.subsidised[0], percent=percent)))
    return Section(reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Homes in the region")), [chart, *said, *blocks])


def _counted(reader: Reader, mix: Mix) -> str:
    if mix.counted == HOUSEHOLDS:
        return reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "households of the statistics"))
    if mix.own:
        return reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "dwellings of the layer of buildings"))
    return reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "dwellings of the statistics"))


def _levels(reader: Reader, found: Housing) -> Section | None:
    panels, tables = [], []
    for name, mix in found.mixes.items():
        rows = _rows_of(found, PEOPLE, name)
        rows = rows[rows["places"] > 0]
        if rows.empty:
            continue
        year = rows["year"].max()
        rows = rows[rows["year"] == year]
        categories = [each for each in [*mix.categories, EVEN] if each in set(rows["category"])]
        pivot = {
            column: rows.pivot(index="category", columns="level", values=column).reindex(
                index=categories, columns=range(1, 6)
            )
            for column in ("percent", "people", "reason")
        }
        title = f"{_heading(reader, name)}, {year}"
        kinds = [_category(reader, each) for each in categories]
        labels = [reader.say(label) for label in LEVELS]
        colours = dict(zip([*mix.categories, EVEN], kind_colours(name, mix.categories, even=True)))
        shares = pivot["percent"].to_numpy(dtype=np.float64)[:, ::-1]
        panels.append(Bars(title, labels[::-1], kinds, shares, [colours[each] for each in categories]))
        tables.append(_level_table(reader, title, kinds, labels, pivot))
    if not panels:
        return None
    alt = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Bars of the people of each level by the most common kind of home.")
    )
    lead = reader.of_units(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "People by the level of their cell and by what is most common in it. It is the cell that is described: in "
            "a cell of mostly rental homes people live in homes of other kinds, too.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "People by the level of their area and by what is most common in it. It is the area that is described: in "
            "an area of mostly rental homes people live in homes of other kinds, too.",
        ),
    )
    chart = Chart(homes_chart(panels, reader.numbers, reader.say(PERCENT_OF_PEOPLE)), alt)
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Where people of each level live"))
    return Section(heading, [Paragraph(lead), chart, *tables])


def _level_table(
    reader: Reader, title: str, kinds: Sequence[str], labels: Sequence[str], pivot: Mapping[str, pd.DataFrame]
) -> Table:
    people = pivot["people"].to_numpy(dtype=np.float64)
    reason = pivot["reason"].to_numpy()
    cells = [
        [
            Cell(MISSING, reader.say(WHY[why])) if why in WHY else _number(reader, number, 0)
            for number, why in zip(numbers, whys)
        ]
        for numbers, whys in zip(people, reason)
    ]
    downwards = range(len(labels))[::-1]
    if len(kinds) > MANY_KINDS:
        lines = [Row(kind, [row[level] for level in downwards]) for kind, row in zip(kinds, cells)]
        head = [reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Homes")), *(labels[level] for level in downwards)]
    else:
        lines = [Row(labels[level], [row[level] for row in cells]) for level in downwards]
        head = [reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Level")), *kinds]
    caption = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People, {title}"), title=title)
    return Table(caption, head, lines)


def _correlations(reader: Reader, found: Housing) -> Section | None:
    rows = found.table[found.table["part"] == CORRELATION]
    if rows.empty:
        return None
    tables = []
    for name in found.mixes:
        of = rows[rows["dimension"] == name]
        if of.empty:
            continue
        lines = [
            Row(_category(reader, row["category"]), _estimate(reader, row, 2), minor=row["category"] != ONE_SIDED)
            for row in of.to_dict("records")
        ]
        tables.append(Table(f"{_heading(reader, name)}, {of['year'].iloc[0]}", _estimate_head(reader, True), lines))
    lead = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Rank correlation of the people: whether those who live where a share is high live where the index is high (up "
        "to 1) or low (down to −1). It says what goes together, not why: who can choose a home, where what was built "
        "and when, and much else stand behind both.",
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What goes together with the index"))
    return Section(heading, [Paragraph(reader.say(lead)), *tables])


def _changes(reader: Reader, found: Housing) -> Section | None:
    rows = found.table[found.table["part"] == CHANGE]
    if rows.empty or found.since is None:
        return None
    tables = []
    for name in dict.fromkeys(rows["dimension"]):
        of = rows[rows["dimension"] == name]
        lines = [Row(_category(reader, row["category"]), _estimate(reader, row, 2)) for row in of.to_dict("records")]
        title = f"{_heading(reader, name)}, {of['year_from'].iloc[0]}–{of['year'].iloc[0]}"
        tables.append(Table(title, _estimate_head(reader, False), lines))
    lead = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Mean change of the index by the most common kind of the homes completed since {since}. Places that were built "
        "are other places than those that were not, and new homes bring new people: the change is not an effect of the "
        "homes. Places whose index is shown in one of the years only are not among them.",
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Change of the index by new homes"))
    return Section(heading, [Paragraph(reader.say(lead, since=found.since)), *tables])


def _estimate_head(reader: Reader, correlation: bool) -> list[str]:
    value = (
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Correlation")
        if correlation
        else QT_TRANSLATE_NOOP("Eriytymisseuranta", "Mean change")
    )
    first = (
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Index and")
        if correlation
        else QT_TRANSLATE_NOOP("Eriytymisseuranta", "New homes")
    )
    others = (
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "95 % interval"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "People"),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Places"),
    )
    return [reader.say(text) for text in (first, value, *others)]


def _estimate(reader: Reader, row: dict[Any, Any], decimals: int) -> list[Cell]:
    value, low, high, people = (float(row[name]) for name in ("value", "low", "high", "people"))
    why = reader.say(WHY[row["reason"]]) if row["reason"] in WHY else ""
    interval = Cell(MISSING, why)
    if np.isfinite(low):
        interval = Cell(f"{reader.numbers.decimal(low, decimals)} … {reader.numbers.decimal(high, decimals)}")
    places = Cell(reader.numbers.whole(float(row["places"])))
    return [_number(reader, value, decimals), interval, _number(reader, people, 0), places]


def _number(reader: Reader, value: float, decimals: int) -> Cell:
    return Cell(reader.numbers.decimal(float(value), decimals))


def _percent(reader: Reader, value: float) -> Cell:
    return Cell(reader.numbers.percent(float(value)))


def _reading(reader: Reader, found: Housing) -> Section:
    points = [
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "One-sidedness is the share of the most common kind (Berger and Parker 1970), evenness the entropy of the "
            "shares over its largest value (Pielou 1966). Neither is an aim in itself: a block of rental homes "
            "next to a street of small houses may be a mixed neighbourhood.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "What holds for places does not hold for the single people in them, and the size of the cells matters "
            "(ecological fallacy, Robinson 1950; modifiable areal units, Openshaw 1984).",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Intervals: squares of {block} m are drawn at random with all that lies in them, 499 times, because "
            "neighbouring places are alike (block bootstrap, Carlstein 1986, Hall 1985). They are too narrow where "
            "places further apart than that are alike as well.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Only places whose figures are shown count. Shares of the layer of buildings are shown where there are "
            "enough dwellings in enough buildings. Buildings that have been pulled down are not in the layer, so that "
            "earlier years show those that still stand.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The index is made of the people's education, work and income, and these decide what home one can choose: "
            "that the two go together is no surprise and no proof.",
        ),
    ]
    literature = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Rank correlation: Spearman 1904, of people with middle ranks (Kendall 1945). One-sided construction and "
        "differentiation in Finland: Kurvinen and Sorri 2016 (Janus 24:4).",
    )
    said = [reader.say(point, block=reader.numbers.short(found.block)) for point in points]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How to read this"))
    return Section(heading, [Points(said), Paragraph(reader.say(literature))])
