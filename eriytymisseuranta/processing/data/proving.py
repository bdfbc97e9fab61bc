"""The audit of a panel at its import: once, against what its product declares public; derived layers inherit it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeVar

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure import protect, protected
from eriytymisseuranta.core.disclosure.audit.panels import Found, audit_panel
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.disclosure.costs import Protected
from eriytymisseuranta.core.disclosure.repairing import repairs
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress
from eriytymisseuranta.core.panel import Bools, Panel, PublicPanel, RawPanel

AnyPanel = TypeVar("AnyPanel", bound=Panel)

PROVEN = ("nested", "pooled", "classes", "rounded")
"""Modes that claim that nothing can be worked out; all of them show no more than nested protection does."""
SECONDS = 300.0
"""For each attack."""
REPAIRS = 3
"""How often more is hidden before the import gives up."""


def given_away(found: Found) -> dict[str, Bools]:
    """Return concept -> where a hidden figure can be worked out, shape (years, units); only concepts with any."""
    where = {name: (each == Verdict.EXACT) | (each == Verdict.BOUNDED) for name, each in found.verdicts.items()}
    return {name: each for name, each in where.items() if each.any()}


def refuse(exposed: Mapping[str, Bools], catalogue: Catalogue) -> InputError:
    """Return the error of figures that can be worked out whatever more is hidden; of the group with the most."""
    counts: dict[str, int] = {}
    for name, where in exposed.items():
        group = catalogue.concepts[name].group
        counts[group] = counts.get(group, 0) + int(where.sum())
    group = max(counts, key=lambda name: counts[name])
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "{count} suppressed figures of “{group}” could be worked out from those shown and from public totals; "
            "raise the smallest base that is shown, or import fewer variables.",
        ),
        count=counts[group],
        group=catalogue.groups[group].label,
    )


def undecided(found: Found, catalogue: Catalogue) -> list[Message]:
    """Return what is to be said of figures for which the time did not suffice."""
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{count} suppressed figures of “{group}” could not be judged in the time that the import gives to the attack "
        "on them; run “Audit disclosure” before you publish.",
    )
    return [
        Message(text, {"count": count, "group": catalogue.groups[group].label})
        for group, count in _counted(found, catalogue, (Verdict.UNKNOWN,)).items()
    ]


def proved(
    raw: RawPanel,
    concepts: Collection[str] | None,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    choices: tuple[str, int | None, str],
    hidden: Mapping[str, Bools] | None,
    progress: Progress,
) -> tuple[Protected, Found | None]:
    """Return the protected panel, more of it hidden until an attack finds nothing, and what the attack found at last.

    Parameters
    ----------
    choices
        Mode, smallest base and reason, as `protect` takes them.

    Raises
    ------
    InputError
        If figures can be worked out whatever more is hidden.
    """
    mode, least, reason = choices
    exposed: dict[str, Bools] = {}
    before: tuple[PublicPanel, Found] | None = None
    delivered = carried(raw, concepts)
    for _ in range(REPAIRS + 1):
        found = protected(raw, catalogue, rules, mode, least, reason, hidden)
        if mode not in PROVEN:
            return found, None
        nested = found.panel
        if mode not in ("nested", "pooled"):
            nested = protect(raw, catalogue, rules, "nested", least, reason, hidden)
        shown = carried(nested, concepts)
        verdicts = audit_panel(delivered, shown, catalogue, rules, SECONDS, progress, before)
        before, exposed = (shown, verdicts), given_away(verdicts)
        if not exposed:
            return found, verdicts
        more, so_far = repairs(exposed, nested, raw, catalogue, rules), hidden or {}
        hidden = {name: so_far.get(name, np.False_) | more.get(name, np.False_) for name in {*so_far, *more}}
    raise refuse(exposed, catalogue)


def carried(panel: AnyPanel, concepts: Collection[str] | None) -> AnyPanel:
    """Return a panel with the variables that are carried on; None = all."""
    if concepts is None:
        return panel
    return replace(panel, variables={name: each for name, each in panel.variables.items() if name in concepts})


def _counted(found: Found, catalogue: Catalogue, verdicts: tuple[Verdict, ...]) -> dict[str, int]:
    """Return variable group -> hidden figures with one of some verdicts; only those with any, the most first."""
    counts: dict[str, int] = {}
    for name, each in found.verdicts.items():
        group = catalogue.concepts[name].group
        counts[group] = counts.get(group, 0) + sum(int((each == verdict).sum()) for verdict in verdicts)
    return {group: counts[group] for group in sorted(counts, key=lambda key: -counts[key]) if counts[group]}
