"""Where measures of segregation came from: as all results, and what they were measured with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.panel import PublicPanel, public_only
from eriytymisseuranta.core.reporting.numbers import Numbers, spelled
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.segregation.groupings import Grouping
from eriytymisseuranta.core.segregation.scales import Scale
from eriytymisseuranta.core.segregation.wording import kernel_text


@dataclass(frozen=True)
class MeasuredProvenance(Provenance):
    """The origin of measures of segregation.

    Parameters
    ----------
    choices
        For machines, beside or in place of the record's own; JSON-able.
    said
        For people, one sentence each.
    """

    choices: Mapping[str, Any] = field(default_factory=dict)
    said: tuple[Message, ...] = ()

    def sentences(self) -> list[Message]:
        """Return how the results were made, one sentence each."""
        return [*self.said, *super().sentences()]

    def record(self) -> dict[str, Any]:
        """Return the record for machines; JSON-able."""
        found = {key: value for key, value in super().record().items() if key not in ("choices", "said")}
        return {**found, **self.choices}


@public_only
def measured(
    panel: PublicPanel,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
    scales: Sequence[Scale],
    kernel: str,
    household_size: float,
    **choices: object,
) -> MeasuredProvenance:
    """Return the origin of measures of groups at scales; ``choices`` are kept for machines only."""
    said = [
        Message(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Groups: {groups}."),
            {"groups": "; ".join(grouping.id for grouping in groupings)},
        )
    ]
    if any(scale.radius is not None for scale in scales):
        said.append(
            Message(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Neighbourhoods: {kernel}."), {"kernel": kernel_text(kernel)}
            )
        )
    drawn = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Randomness: every person's group drawn by lot.")
    if household_size > 1:
        drawn = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "Randomness: the group of every household of {size} people drawn by lot."
        )
    said.append(Message(drawn, {"size": spelled(lambda language: Numbers(language).short(household_size))}))
    made_of = {
        grouping.id: frozenset(catalogue.concepts[name].group for name in grouping.concepts) for grouping in groupings
    }
    record = {
        "groupings": [grouping.id for grouping in groupings],
        "scales": [scale.id for scale in scales],
        "kernel": kernel,
        "household_size": household_size,
        **choices,
    }
    found = vars(Provenance.of_panel(panel, catalogue))
    return MeasuredProvenance(**{**found, "made_of": made_of}, choices=record, said=tuple(said))
