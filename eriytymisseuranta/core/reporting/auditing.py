"""The report of an audit: what is given away, by which published figures, and what would help."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.audit.published import Audit, Exposed
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.reporting.page import (
    Block,
    Cell,
    Page,
    Paragraph,
    Points,
    Row,
    Section,
    Table,
    render,
)
from eriytymisseuranta.core.reporting.reader import Reader

WORST = 100
"""Exposed values that the report shows."""
BEST = 20
"""Repairs that it shows."""
LABELS = {
    Verdict.EXACT: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Given away exactly"),
    Verdict.BOUNDED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Given away nearly"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Not decided"),
    Verdict.SAFE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "Safe"),
}


def audit_report(
    audit: Audit, layers: Sequence[str], catalogue: Catalogue, speak: Callable[[Message], str], language: str
) -> str:
    """Return the report as one HTML page that needs nothing else; it is internal.

    Parameters
    ----------
    layers
        Names of the layers that were attacked.
    speak
        Turns a message into the reader's language; labels and messages within it too.
    """
    reader = Reader(speak, language, True)
    passed = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Passed: no suppressed figure can be worked out.")
    failed = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "Failed: do not publish these layers before what stands below is mended."
    )
    sections = [
        _counts(audit, reader),
        _refused(audit, reader),
        _cases(audit, catalogue, reader),
        _repairs(audit, reader),
    ]
    return render(
        Page(
            language=language,
            title=reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Audit of disclosure")),
            lines=[", ".join(layers), reader.say(passed if audit.passed else failed)],
            banner=reader.say(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "INTERNAL: this report tells what can be worked out of suppressed figures. It is not for "
                    "publication and not to be passed on.",
                )
            ),
            sections=[section for section in sections if section is not None],
            footer=_method(audit, reader),
        )
    )


def _counts(audit: Audit, reader: Reader) -> Section:
    rows = [
        Row(reader.say(LABELS[verdict]), [Cell(reader.numbers.whole(audit.counts.get(verdict, 0)))])
        for verdict in (Verdict.EXACT, Verdict.BOUNDED, Verdict.UNKNOWN, Verdict.SAFE)
    ]
    head = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Verdict")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Hidden figures")),
    ]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What the attack found"))
    return Section(heading, [Table(heading, head, rows)])


def _refused(audit: Audit, reader: Reader) -> Section | None:
    said = [reader.speak(refused) for refused in audit.refused]
    if not audit.solver:
        said.append(
            reader.say(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "scipy with HiGHS is not installed: where totals cross, the attack cannot decide, and what is not "
                    "decided fails.",
                )
            )
        )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What is wrong with the layers"))
    return Section(heading, [Points(said)]) if said else None


def _cases(audit: Audit, catalogue: Catalogue, reader: Reader) -> Section | None:
    shown = audit.exposed[:WORST]
    if not shown:
        return None
    head = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Cell, year")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Variable")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Verdict")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What is left of it")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Published figures that give it away")),
    ]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Figures that are given away, or may be"))
    blocks: list[Block] = [Table(heading, head, [_case(each, catalogue, reader) for each in shown])]
    if len(audit.exposed) > len(shown):
        more = QT_TRANSLATE_NOOP("Eriytymisseuranta", "{count} further figures are in the table of verdicts.")
        blocks.append(Paragraph(reader.say(more, count=reader.numbers.whole(len(audit.exposed) - len(shown)))))
    return Section(heading, blocks)


def _case(each: Exposed, catalogue: Catalogue, reader: Reader) -> Row:
    low, high = (
        reader.numbers.short(bound) if math.isfinite(bound) else "\N{INFINITY}" for bound in (each.low, each.high)
    )
    return Row(
        f"{each.cell_id}, {each.year}",
        [
            Cell(catalogue.concepts[each.concept].label[reader.language] or each.concept),
            Cell(reader.say(LABELS[each.verdict])),
            Cell(low if low == high else f"{low}\N{EN DASH}{high}"),
            Cell("; ".join(reader.speak(figure) for figure in each.figures)),
        ],
    )


def _repairs(audit: Audit, reader: Reader) -> Section | None:
    if not audit.repairs:
        return None
    head = [
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Repair")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "People it hides")),
        reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Figures it helps")),
    ]
    rows = [
        Row(
            reader.speak(each.what),
            [Cell(reader.numbers.whole(each.people)), Cell(reader.numbers.whole(each.values))],
        )
        for each in audit.repairs[:BEST]
    ]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "What would help, cheapest first"))
    note = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Run the audit again after every repair: one may open another way.")
    return Section(heading, [Table(heading, head, rows), Paragraph(reader.say(note))])


def _method(audit: Audit, reader: Reader) -> Section:
    points = [
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Every published figure is read as a sum of counts. A figure is given away exactly if one number is left "
            "of it; nearly, if fewer than three whole numbers are left, if a hidden base surely lies below the "
            "threshold, if less than half of a public base below the threshold is left, or if an amount of money is "
            "known to within a fifth.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Nested totals are solved as a tree, two crossing divisions as a flow (Gusfield 1988), the rest by rank "
            "test, linear and integer programme (Fischetti and Salazar 2001).",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "What nobody has named as known is not attacked with: local knowledge, licensed layers of others, other "
            "years. Sums of hidden variables are not judged by themselves.",
        ),
    ]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How this was made"))
    return Section(heading, [Points([reader.say(point) for point in points])])
