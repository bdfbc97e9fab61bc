"""The report of the segregation indices on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel, public_only
from eriytymisseuranta.core.reporting.explaining import footer
from eriytymisseuranta.core.reporting.measures import Measured, change_section, grouping_section, regions_section
from eriytymisseuranta.core.reporting.numbers import year_span
from eriytymisseuranta.core.reporting.page import Page, Paragraph, Points, Section, render
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.core.segregation.choices import Choices
from eriytymisseuranta.core.segregation.groupings import Grouping


@public_only
def segregation_report(
    panel: PublicPanel,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
    choices: Choices,
    table: pd.DataFrame,
    provenance: Provenance,
    speak: Callable[[Message], str],
    language: str,
) -> str:
    """Return the report as one HTML page that needs nothing else.

    Parameters
    ----------
    table
        What `segregation_indices` made of the panel, the groupings and the choices.
    speak
        Turns a message into the reader's language; labels and messages within it too.
    """
    reader = Reader(speak, language, isinstance(panel.units, Lattice))
    found = Measured(panel, catalogue, groupings, choices, table, provenance, reader)
    sections = [grouping_section(found, grouping) for grouping in groupings]
    others = (change_section(found), regions_section(found))
    title = reader.say(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Segregation of groups {years}"), years=year_span(panel.years)
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
    changed = [speak(change) for change in provenance.changed_definitions()]
    heading = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Definitions changed between the years")
    return render(
        Page(
            language=language,
            title=title,
            lines=[speak(provenance.source_line())],
            banner=banner,
            warnings=Section(reader.say(heading), [Points(changed)]) if changed else None,
            sections=[*sections, *(section for section in others if section is not None), _reading(reader)],
            footer=footer(provenance, reader),
        )
    )


def _reading(reader: Reader) -> Section:
    """Return how to read the report, and the literature."""
    points = [
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "People spread by lot do not live evenly: where places hold few people, their shares differ by chance. "
            "Read each value against the one expected at random.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The corrected value is 0 at the expectation at random and 1 at complete segregation. It is a rescaling "
            "and no unbiased estimate: it can lie far from the segregation that underlies the figures.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The interval below a value is that of the segregation that underlies the figures, without what chance "
            "adds; it often lies below the value. In simulated regions with a known truth it held it in at least 90 % "
            "of cases, but in fewer where shares take a few exact values only. Measures without an interval have none "
            "that could be trusted so far.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Measures grow as places shrink. Compare years and regions of the same cell size, the same scale and the "
            "same definitions only.",
        ),
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Only places where all groups may be seen count. Where the people counted change from year to year, so may "
            "the measure.",
        ),
    ]
    literature = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Measures: Duncan and Duncan 1955; Massey and Denton 1988; Reardon and Firebaugh 2002; Reardon and O'Sullivan "
        "2004; Reardon 2011. Expectation and correction for randomness: Carrington and Troske 1997. Intervals: mixture "
        "of binomials (Kiefer and Wolfowitz 1956; Rathelot 2012), profile likelihood (Murphy and van der Vaart 2000), "
        "differences by Zou and Donner 2008.",
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How to read this"))
    return Section(heading, [Points([reader.say(point) for point in points]), Paragraph(reader.say(literature))])
