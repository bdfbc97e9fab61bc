"""How much is known of each variable group: a line for the log."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.panel import PublicPanel, State, States, Variable, public_only


@public_only
def counted_states(panel: PublicPanel, catalogue: Catalogue) -> list[Message]:
    """Return a line per year and variable group with the number of units per state, as the panel shows them."""
    groups: dict[str, list[Variable]] = {}
    for name, variable in panel.variables.items():
        groups.setdefault(catalogue.concepts[name].group, []).append(variable)
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{year}, {group}: figures in {value} units, suppressed in {suppressed}, uninhabited {uninhabited}, not in the "
        "data {absent}.",
    )
    return [
        Message(text, {"year": year, "group": catalogue.groups[group].label, **_counts([v.states[at] for v in found])})
        for at, year in enumerate(panel.years)
        for group, found in groups.items()
    ]


def _counts(states: Sequence[States]) -> dict[str, int]:
    """Return the units per state of a group: one suppressed concept makes the group suppressed, then one absent.

    Concepts that the year's data do not have count only where there is no other of the group.
    """
    delivered = [found for found in states if (found <= State.SUPPRESSED).any()]
    table = np.stack(delivered or list(states))
    suppressed = (table == State.SUPPRESSED).any(axis=0)
    absent = ~suppressed & (table == State.ABSENT).any(axis=0)
    value = ~suppressed & ~absent & (table <= State.EDGE).any(axis=0)
    counts = {"value": value, "suppressed": suppressed, "absent": absent}
    counts["uninhabited"] = ~(value | suppressed | absent)
    return {name: int(where.sum()) for name, where in counts.items()}
