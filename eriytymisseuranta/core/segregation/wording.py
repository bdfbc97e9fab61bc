"""Words on measures of segregation that tables, reports and messages share, marked for translation."""

from __future__ import annotations

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.segregation import reasons
from eriytymisseuranta.core.segregation.scales import Scale

REASONS = {
    reasons.NOT_IN_DATA: QT_TRANSLATE_NOOP("Eriytymisseuranta", "the data of the year lacks one of the variables"),
    reasons.NOT_VISIBLE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "there is no place that shows all of the groups"),
    reasons.SUPPRESSED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "the figures are suppressed (privacy protection)"),
    reasons.UNINHABITED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "there is nobody to count"),
    reasons.ABOVE_TOTAL: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "the groups are larger than their whole: they are no parts of it, or they overlap"
    ),
    reasons.NOBODY: QT_TRANSLATE_NOOP("Eriytymisseuranta", "nobody of the groups lives in the places shown"),
    reasons.SINGLE_CELL: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "people live in a single place that is shown, so there is nothing to compare"
    ),
    reasons.ONE_GROUP: QT_TRANSLATE_NOOP("Eriytymisseuranta", "there is nobody in the group, or nobody outside it"),
    reasons.FEW_CLASSES: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "fewer than five ordered classes: too few limits between them for a curve"
    ),
    reasons.NO_LATTICE: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "the measure needs grid cells, and the data is of areas"
    ),
    reasons.NO_NEIGHBOURHOOD: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "the measure needs a radius or a number of nearest people"
    ),
    reasons.NO_NEIGHBOURS: QT_TRANSLATE_NOOP("Eriytymisseuranta", "no two inhabited cells touch"),
    reasons.FEW_PEOPLE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "fewer people live there than are to be found"),
    reasons.DEFINITION: QT_TRANSLATE_NOOP("Eriytymisseuranta", "a variable is defined differently in the two years"),
    reasons.NO_NULL: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "it does not depend on who lives where, so randomness has no expectation of it"
    ),
    reasons.NO_MAXIMUM: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "complete segregation has no value of its own to rescale by"
    ),
    reasons.AT_MAXIMUM: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "randomness alone segregates completely, so there is no room to rescale in"
    ),
    reasons.NO_INTERVAL: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "there is no interval for this measure that holds what underlies it often enough"
    ),
    reasons.NOT_IDENTIFIED: QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "only single persons or households live in the places shown, which tells nothing of what underlies the value",
    ),
}
"""Why something is not there, by the codes of the field ``reason``: what follows a colon."""

_OTHER_GROUPS = QT_TRANSLATE_NOOP("Eriytymisseuranta", "choose other groups")
_OTHER_MEASURES = QT_TRANSLATE_NOOP("Eriytymisseuranta", "choose other measures or scales")
_REMEDIES = {
    reasons.NOT_IN_DATA: QT_TRANSLATE_NOOP("Eriytymisseuranta", "choose other groups or years, or add the data"),
    **dict.fromkeys(
        (reasons.NOT_VISIBLE, reasons.SUPPRESSED),
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "use larger cells, or groups of more people"),
    ),
    reasons.ABOVE_TOTAL: QT_TRANSLATE_NOOP("Eriytymisseuranta", "name a whole that holds them, or correct the data"),
    reasons.SINGLE_CELL: QT_TRANSLATE_NOOP("Eriytymisseuranta", "use a larger region or smaller cells"),
    **dict.fromkeys((reasons.NOBODY, reasons.ONE_GROUP, reasons.UNINHABITED), _OTHER_GROUPS),
}


def nothing_measured(groups: str, reason: str) -> InputError:
    """Return the refusal of groups of which nothing can be measured, with a remedy; ``reason`` is one of `reasons`."""
    return InputError(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "Nothing can be measured of “{groups}”: {reason}; {remedy}."),
        groups=groups,
        reason=Message(REASONS[reason]),
        remedy=Message(_REMEDIES.get(reason, _OTHER_MEASURES)),
    )


_KERNELS = {
    "uniform": QT_TRANSLATE_NOOP("Eriytymisseuranta", "all people within the radius alike"),
    "triangular": QT_TRANSLATE_NOOP("Eriytymisseuranta", "evenly less with distance, nothing from the radius on"),
    "biweight": QT_TRANSLATE_NOOP("Eriytymisseuranta", "less with distance (biweight), nothing from the radius on"),
    "gaussian": QT_TRANSLATE_NOOP("Eriytymisseuranta", "less with distance (Gaussian; the radius is its deviation)"),
    "exponential": QT_TRANSLATE_NOOP("Eriytymisseuranta", "less with distance (exponential; 1/e at the radius)"),
}


def kernel_text(kernel: str) -> Message:
    """Return how people count by their distance."""
    return Message(_KERNELS[kernel])


def scale_text(scale: Scale) -> Message:
    """Return what a measure is of: the cells, those within a radius, or the nearest people."""
    if scale.people:
        return Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "the {k} nearest people"), {"k": scale.people})
    if scale.radius is None:
        return Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "the cells themselves"))
    return Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "the people within {radius} m"), {"radius": scale.id})
