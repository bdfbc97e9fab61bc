"""The audit of a panel at its import: once, against what its product declares public; derived layers inherit it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.audit.panels import Found, audit_panel
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress
from eriytymisseuranta.core.panel import PublicPanel, RawPanel
from eriytymisseuranta.i18n import message

PROVEN = ("nested", "pooled", "classes", "rounded")
"""Modes that claim that nothing can be worked out; all of them show no more than nested protection does."""
SECONDS = 10.0


def prove_panel(
    raw: RawPanel,
    nested: PublicPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    feedback: QgsProcessingFeedback,
    progress: Progress,
    seconds: float = SECONDS,
) -> None:
    """Attack what nested protection shows; say so where the time does not suffice.

    Raises
    ------
    InputError
        If suppressed figures can be worked out.
    """
    found = audit_panel(raw, nested, catalogue, rules, seconds, progress)
    for group, count in _counted(found, catalogue, (Verdict.EXACT, Verdict.BOUNDED)).items():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "{count} suppressed figures of “{group}” could be worked out from those shown and from public totals; "
                "raise the smallest base that is shown, or import fewer variables.",
            ),
            count=count,
            group=catalogue.groups[group].label,
        )
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{count} suppressed figures of “{group}” could not be judged in the time that the import gives to the attack "
        "on them; run “Audit disclosure” before you publish.",
    )
    for group, count in _counted(found, catalogue, (Verdict.UNKNOWN,)).items():
        feedback.pushWarning(message(Message(text, {"count": count, "group": catalogue.groups[group].label})))


def _counted(found: Found, catalogue: Catalogue, verdicts: tuple[Verdict, ...]) -> dict[str, int]:
    """Return variable group -> hidden figures with one of some verdicts; only those with any, the most first."""
    counts: dict[str, int] = {}
    for name, each in found.verdicts.items():
        group = catalogue.concepts[name].group
        counts[group] = counts.get(group, 0) + sum(int((each == verdict).sum()) for verdict in verdicts)
    return {group: counts[group] for group in sorted(counts, key=lambda key: -counts[key]) if counts[group]}
