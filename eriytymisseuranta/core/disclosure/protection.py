"""Base thresholds: a figure is shown only where enough people stand behind it.

Statistics Finland protects its grids by the number of people (households, dwellings)
that a group of variables is about; the counts of those bases themselves are public.
A mask follows the actual denominator of a figure as well as the base of its group,
and hides all that depends on it in a unit alike, whatever the figures are: which of
them are hidden must not tell what they were.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Rule
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
    thresholds = {name: _threshold(name, catalogue, rules, min_base) for name in catalogue.concepts}
    too_few = lru_cache(maxsize=None)(partial(_too_few, raw, catalogue))
    variables = {
        name: variable.hidden(_unsafe(name, catalogue, thresholds, too_few)) for name, variable in raw.variables.items()
    }
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


def _group_threshold(group: str, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None) -> int | None:
    """Return the threshold in force, None where an open product stays as released."""
    if min_base is not None:
        return min_base
    rule = rules.get(group)
    if rule is not None and rule.public == "all":
        return None
    return default_threshold(group, catalogue, rules)


def _threshold(name: str, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None) -> int | None:
    """Return the threshold of a concept, None where it is public."""
    group = catalogue.concepts[name].group
    rule = rules.get(group)
    if name == catalogue.groups[group].base and rule is not None and rule.public in {"base", "all"}:
        return None
    return _group_threshold(group, catalogue, rules, min_base)


def _unsafe(
    name: str,
    catalogue: Catalogue,
    thresholds: Mapping[str, int | None],
    too_few: Callable[[str, int], Bools],
) -> Bools | np.bool_:
    """Return where too few people stand behind a concept, or one of its bases is hidden."""
    found: list[Bools] = []
    judged: set[str] = set()
    waiting = [name]
    while waiting:
        concept = catalogue.concepts[waiting.pop()]
        limit = thresholds[concept.id]
        if limit is None or concept.id in judged:
            continue
        judged.add(concept.id)
        bases = {catalogue.groups[concept.group].base, concept.base}
        found += [too_few(base, limit) for base in bases]
        waiting += bases
    return np.logical_or.reduce(found) if found else np.False_


def _too_few(raw: RawPanel, catalogue: Catalogue, name: str, limit: int) -> Bools:
    """Return where a base is above zero and below the limit, suppressed, or not what its parts are counted of.

    The last: a base that is not in the data while a part of it is, and one of zero while a part is not.
    """
    base = raw.variables.get(name)
    if base is None:
        base = Variable(np.full(raw.shape, np.nan), np.full(raw.shape, State.ABSENT, dtype=np.uint8))
    unknown = base.states == State.ABSENT
    nobody = (base.states == State.UNINHABITED) | (base.visible & (base.values == 0))
    counted = np.zeros(raw.shape, dtype=np.bool_)
    for part in [concept for concept in catalogue.concepts.values() if concept.id in raw.variables]:
        variable = raw.variables[part.id]
        if part.base == name != part.id:
            counted |= variable.visible & (unknown | (variable.values != 0))
        elif catalogue.groups[part.group].base == name != part.id:
            counted |= variable.visible & unknown
    enough = base.visible & (base.values >= limit)
    return np.asarray(~enough & (counted | ~(unknown | nobody)))


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
    limits = {_group_threshold(group, catalogue, rules, min_base) for group in groups}
    known = sorted(limit for limit in limits if limit is not None)
    return str(known[-1]) if known else OPEN
