"""Section on change: what became of places between two years, and why nothing is said of some."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.change import INDEX, Change
from eriytymisseuranta.core.change.differences import CLEAR_BASE, DEFINITION
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.reporting.findings import Findings
from eriytymisseuranta.core.reporting.page import Cell, Paragraph, Row, Section, Table
from eriytymisseuranta.core.reporting.summaries import FALL, RANDOM, RISE, OutcomeCount, change_outcomes
from eriytymisseuranta.core.reporting.wording import INDEX_NAME

ON_REQUEST = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta", "compared on request, not judged: a definition changed between the years"
)
JUDGED = (RISE, FALL, RANDOM)
NOWHERE = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "Here none is: what has changed is no more than chance brings about in places of this size. That does not prove "
    "that nothing has changed; a single indicator, or counts summed over surroundings or larger places, may tell of "
    "smaller changes.",
)
OWN_MEAN = ("year_mean_base_sd", "year")
"""References that compare each year with its own mean."""
OUTCOME_NAMES = {
    "rise": QT_TRANSLATE_NOOP("Eriytymisseuranta", "clear rise"),
    "fall": QT_TRANSLATE_NOOP("Eriytymisseuranta", "clear fall"),
    "random": QT_TRANSLATE_NOOP("Eriytymisseuranta", "within random variation"),
    "small_base": QT_TRANSLATE_NOOP("Eriytymisseuranta", "not judged: fewer than {base} people stand behind a figure"),
    "no_error": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "not judged: there is no measure of random variation, as of edge classes, means and some methods of the index",
    ),
    "definition": QT_TRANSLATE_NOOP("Eriytymisseuranta", "not compared: a definition changed between the years"),
    "other_variables": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "not compared: the index has other variables in one year than in the other"
    ),
    "suppressed": QT_TRANSLATE_NOOP("Eriytymisseuranta", "not compared: suppressed in one year or both"),
    "uninhabited": QT_TRANSLATE_NOOP("Eriytymisseuranta", "not compared: nobody to count in one of the years"),
    "not_in_data": QT_TRANSLATE_NOOP("Eriytymisseuranta", "not compared: not in the data of one year or both"),
}


def change_section(found: Findings) -> Section | None:
    """Count units and people by what became of them between two years."""
    change, reader, numbers = found.change, found.reader, found.reader.numbers
    if change is None:
        return None
    outcomes = change_outcomes(found.result, change)
    everyone = sum(outcome.people for outcome in outcomes)

    def cells(outcome: OutcomeCount) -> list[Cell]:
        share = 100.0 * outcome.people / everyone if everyone else np.nan
        return [Cell(numbers.whole(outcome.units)), Cell(numbers.whole(outcome.people), numbers.percent(share))]

    judged = any(outcome.units for outcome in outcomes if outcome.outcome in JUDGED)
    names = {**OUTCOME_NAMES, DEFINITION: ON_REQUEST} if change.on_request else OUTCOME_NAMES
    rows = [
        Row(reader.say(names[outcome.outcome], base=CLEAR_BASE), cells(outcome))
        for outcome in outcomes
        if outcome.units or (judged and outcome.outcome in JUDGED)
    ]
    head = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Change")),
        found.units_heading(),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People in {year}"), year=change.year_to),
    ]
    caption = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "{title}, change {year_from}–{year_to}"),
        title=named(found, change),
        year_from=change.year_from,
        year_to=change.year_to,
    )
    heading = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Change from {before} to {after}"),
        before=change.year_from,
        after=change.year_to,
    )
    return Section(heading, [_change_words(found, change, judged), Table(caption, head, rows)])


def named(found: Findings, change: Change) -> str:
    """Return the name of what has changed."""
    if change.name == INDEX:
        return found.reader.say(INDEX_NAME)
    return found.label(found.result.figures[change.name].indicator)


def _change_words(found: Findings, change: Change, judged: bool) -> Paragraph:
    reader, composite = found.reader, found.result.composite
    if not judged:
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "Of these two years nothing can be said about change; the table tells why."
        )
        return Paragraph(reader.say(text))
    said = [
        reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "A change is clear where it is larger than random variation would explain. About one in twenty of the "
                "clear changes may still be chance.",
            )
        )
    ]
    if not change.clear.any():
        said.append(reader.say(NOWHERE))
    if change.name == INDEX and composite is not None and composite.reference in OWN_MEAN:
        said.append(
            reader.say(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The level is relative: a rise means that the place developed more favourably than the region, a "
                    "fall that it developed less favourably, whichever way its own figures moved.",
                )
            )
        )
    return Paragraph(" ".join(said))
