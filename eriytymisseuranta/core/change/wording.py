"""Words on change that maps, tables and reports share, marked for translation."""

from __future__ import annotations

from eriytymisseuranta.core.change import classes
from eriytymisseuranta.core.change import decomposition as parts
from eriytymisseuranta.core.change.decomposing import CHANGE, FROM, TO, VISIBILITY
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message

CLASS_NAMES = {
    classes.PERSISTENTLY_LOW: QT_TRANSLATE_NOOP("Eriytymisseuranta", "low in both years"),
    classes.FALLING: QT_TRANSLATE_NOOP("Eriytymisseuranta", "falling"),
    classes.STABLE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "no clear change"),
    classes.RISING: QT_TRANSLATE_NOOP("Eriytymisseuranta", "rising"),
    classes.PERSISTENTLY_HIGH: QT_TRANSLATE_NOOP("Eriytymisseuranta", "high in both years"),
    classes.NEWLY_INHABITED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "newly inhabited"),
    classes.EMPTIED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "no longer inhabited"),
}
"""Of the figure: whether high is better off is said beside them."""

PART_NAMES = {
    FROM: QT_TRANSLATE_NOOP("Eriytymisseuranta", "value in the first year"),
    TO: QT_TRANSLATE_NOOP("Eriytymisseuranta", "value in the last year"),
    CHANGE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "change"),
    VISIBILITY: QT_TRANSLATE_NOOP("Eriytymisseuranta", "places shown in one year only"),
    parts.ADDITIONS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "places inhabited since"),
    parts.REMOVALS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "places no longer inhabited"),
    parts.COMPOSITION: QT_TRANSLATE_NOOP("Eriytymisseuranta", "composition: the shares of the group"),
    parts.GROUPS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "composition: sizes of the groups"),
    parts.UNITS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "composition: sizes of the places"),
    parts.STRUCTURE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "structure"),
}


def nevertheless(year_from: int, year_to: int) -> Message:
    """Return what is said of years that are compared although a definition has changed."""
    return Message(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Between {first} and {last} a variable was redefined, and they are compared on request: what is shown is "
            "in part the change of the definition, and none of it is judged.",
        ),
        {"first": year_from, "last": year_to},
    )


def narrowed(year_from: int, year_to: int) -> Message:
    """Return what is said where years that were left open are not the first and the last of the data."""
    return Message(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Change is shown from {first} to {last}, the years furthest apart whose variables are defined alike.",
        ),
        {"first": year_from, "last": year_to},
    )
