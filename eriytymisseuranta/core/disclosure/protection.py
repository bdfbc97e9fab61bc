"""Base thresholds: a figure is shown only where enough people stand behind it.

Statistics Finland protects its grids by the number of people (households, dwellings)
that a group of variables is about; the counts of those bases themselves are public.
A mask follows the actual denominator of a figure as well as the base of its group.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Concept, Rule
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Bools, PublicPanel, RawPanel, State, Variable

MODES = ("internal", "threshold")
OPEN = "open"


def protect(
    raw: RawPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    mode: str = "threshold",
    min_base: int | None = None,
    reason: str = "",
) -> PublicPanel:
    """Return what may be seen of a raw panel.

    Parameters
    ----------
    rules
        What the product says of each variable group; a group that its publisher has released openly
        stays as released unless ``min_base`` is given.
    mode
        ``internal`` masks nothing and marks the panel as not for publication; ``threshold`` applies
        the thresholds of the product, else of the catalogue, or ``min_base`` in their place.
    reason
        Why a threshold is lowered; demanded where ``min_base`` is below one.

    Raises
    ------
    InputError
        If ``min_base`` lowers a threshold and no reason is given.
    """
    if mode == "internal":
        return _public(raw, raw.variables, "internal")
    _check_lowering(raw, catalogue, rules, min_base, reason)
    variables = {}
    for name, variable in raw.variables.items():
        concept = catalogue.concepts[name]
        limit = _threshold(concept.group, catalogue, rules, min_base)
        variables[name] = variable if limit is None else variable.hidden(_unsafe(raw, catalogue, rules, concept, limit))
    return _public(raw, variables, f"threshold:{_stated(raw, catalogue, rules, min_base)}")


def _public(raw: RawPanel, variables: Mapping[str, Variable], protection: str) -> PublicPanel:
    return PublicPanel(
        units=raw.units,
        years=raw.years,
        table=raw.table,
        variables=variables,
        sources=raw.sources,
        dates=raw.dates,
        definitions=raw.definitions,
        protection=protection,
    )


def default_threshold(group: str, catalogue: Catalogue, rules: Mapping[str, Rule]) -> int:
    """Return the threshold of a group by the product, else by the catalogue."""
    rule = rules.get(group)
    stated = rule.threshold if rule else None
    return catalogue.groups[group].threshold if stated is None else stated


def _threshold(group: str, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None) -> int | None:
    """Return the threshold in force, None where an open product stays as released."""
    if min_base is not None:
        return min_base
    rule = rules.get(group)
    if rule is not None and rule.public == "all":
        return None
    return default_threshold(group, catalogue, rules)


def _unsafe(raw: RawPanel, catalogue: Catalogue, rules: Mapping[str, Rule], concept: Concept, limit: int) -> Bools:
    """Return where too few people stand behind a concept; an unknown base is unsafe."""
    group_base = catalogue.groups[concept.group].base
    rule = rules.get(concept.group)
    if concept.id == group_base and rule is not None and rule.public in {"base", "all"}:
        return np.zeros(raw.shape, dtype=np.bool_)
    unsafe = np.zeros(raw.shape, dtype=np.bool_)
    for name in {group_base, concept.base}:
        base = raw.variables.get(name)
        if base is None:
            return np.ones(raw.shape, dtype=np.bool_)
        nobody = (base.states == State.UNINHABITED) | (base.visible & (base.values == 0))
        unsafe |= ~nobody & ~(base.visible & (base.values >= limit))
    return unsafe


def _check_lowering(
    raw: RawPanel, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None, reason: str
) -> None:
    if min_base is None or reason.strip():
        return
    for name in raw.variables:
        group = catalogue.concepts[name].group
        threshold = default_threshold(group, catalogue, rules)
        rule = rules.get(group)
        if min_base < threshold and not (rule is not None and rule.public == "all"):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The minimum base {min_base} is below the threshold {threshold} of “{group}”; raise it, "
                    "or state the reason for lowering it.",
                ),
                min_base=min_base,
                threshold=threshold,
                group=group,
            )


def _stated(raw: RawPanel, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None) -> str:
    """Return the threshold as it is stamped: the highest in force (that of people), or ``open``."""
    groups = {catalogue.concepts[name].group for name in raw.variables}
    limits = {_threshold(group, catalogue, rules, min_base) for group in groups}
    known = sorted(limit for limit in limits if limit is not None)
    return str(known[-1]) if known else OPEN
