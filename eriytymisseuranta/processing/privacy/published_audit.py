"""The attack on what is to be published; the one place where `publish` meets the audit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.audit.knowledge import Cells
from eriytymisseuranta.core.disclosure.audit.published import Audit
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress
from eriytymisseuranta.i18n import message
from eriytymisseuranta.layers.known import Read
from eriytymisseuranta.layers.publishing import Proved
from eriytymisseuranta.layers.publishing_change import ProvedChange
from eriytymisseuranta.processing.privacy.auditing import attacked

NAMED = 3
"""Exposed figures that the error names."""
SAFE = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta", "Attacked: none of the {count} suppressed figures can be worked out from what is published."
)


def refuse_what_the_audit_fails(
    proved: Sequence[Proved | ProvedChange],
    known: Sequence[QgsMapLayer],
    ledger: str,
    catalogue: Catalogue,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    progress: Progress,
) -> None:
    """Refuse layers from which, with what else is known, a suppressed figure can be worked out.

    The panels are attacked as if all that they show went out; what else is published of them follows from them.

    Raises
    ------
    InputError
        Naming some of the figures that are exposed.
    """
    read = Read()
    read.cells.extend(Cells(each.title, each.panel) for each in proved if isinstance(each, Proved))
    there = ledger if ledger and Path(ledger).exists() else ""
    found = attacked(read, known, there, catalogue, context.transformContext(), progress)
    if not found.passed:
        raise _refusal(found)
    feedback.pushInfo(message(Message(SAFE, {"count": found.counts.get(Verdict.SAFE, 0)})))


def _refusal(found: Audit) -> InputError:
    if found.refused:
        return InputError(found.refused[0].template, **found.refused[0].values)
    cases = "; ".join(f"{case.concept} {case.cell_id} {case.year}" for case in found.exposed[:NAMED])
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "{count} suppressed figures can be worked out, or may be ({cases}); run “Audit disclosure” to see how, and "
            "import the statistics again with more protection.",
        ),
        count=len(found.exposed),
        cases=cases,
    )
