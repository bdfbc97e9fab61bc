"""What a report says of itself: how to read it, how it was computed and where it came from."""

from __future__ import annotations

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.page import Paragraph, Points, Section
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader


def reading(reader: Reader, index: bool, years: int) -> Section:
    """Return how to read a report of so many years, with or without an ``index``."""
    level = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "A level is relative: it compares a place with the region, and says nothing of any single person who "
            "lives there.",
        )
    )
    distances = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Years stand at their true distances. Where a definition changed, lines are broken and bars parted by "
            "a dashed line: what lies on either side is not compared.",
        )
    )
    points = [
        *([level] if index else []),
        reader.say(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Small numbers vary at random from year to year. Read groups of neighbouring places rather than single "
                "ones, and clear changes rather than all.",
            )
        ),
        reader.of_units(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Suppressed cells are neither low nor zero: their figures are protected, and they are left out of "
                "means, levels and measures. Most of them are sparsely populated.",
            ),
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Suppressed areas are neither low nor zero: their figures are protected, and they are left out of "
                "means, levels and measures. Most of them are sparsely populated.",
            ),
        ),
        reader.of_units(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Dissimilarity and isolation are the larger the smaller the cells; compare only values from cells of "
                "the same size, and look at the value expected at random.",
            ),
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Dissimilarity and isolation are the larger the smaller the areas; compare only values from the same "
                "division into areas, and look at the value expected at random.",
            ),
        ),
        *([distances] if years > 1 else []),
    ]
    return Section(reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How to read this")), [Points(points)])


def methods(result: IndicatorPanel, reader: Reader) -> Section:
    """Return what the variables are, and the literature."""
    variables = []
    for figure in result.figures.values():
        indicator = figure.indicator
        parts = [indicator.label[reader.language] or indicator.id, indicator.definition[reader.language]]
        text = ": ".join(part for part in parts if part)
        source = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Source: {source}."), source=indicator.source)
        variables.append(f"{text} {source}" if indicator.source else text)
    literature = reader.say(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Dissimilarity: Duncan and Duncan 1955. Isolation: Bell 1954, Massey and Denton 1988. Correction for "
            "randomness: Carrington and Troske 1997. Clear change: independent binomial counts, false discovery rate 5 "
            "% (Benjamini and Hochberg 1995).",
        )
    )
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Methods and sources"))
    return Section(heading, [Points(variables), Paragraph(literature)])


def footer(provenance: Provenance, reader: Reader) -> Section:
    """Return where the report came from."""
    said = [reader.speak(sentence) for sentence in provenance.sentences()]
    heading = reader.say(QT_TRANSLATE_NOOP("Eriytymisseuranta", "How this was made"))
    return Section(heading, [Points([reader.speak(provenance.source_line()), *said])])
