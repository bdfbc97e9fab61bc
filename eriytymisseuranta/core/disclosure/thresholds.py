"""Base thresholds: a figure is shown only where enough people stand behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.edges import edge_size
from eriytymisseuranta.core.disclosure.nesting import Judged
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Bools, RawPanel, State, Variable

OPEN = "open"


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


def judge(name: str, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None, classed: bool) -> Judged:
    """Return what a concept is judged by.

    Where counts are ``classed``, their base must have room for a low and a high edge class.
    """
    concept, limit = catalogue.concepts[name], _threshold(name, catalogue, rules, min_base)
    group = catalogue.groups[concept.group]
    if limit is None:
        return Judged(None, 0, 0)
    rule = rules.get(concept.group)
    minority = group.minority if rule is None or rule.minority is None else rule.minority
    left = {} if rule is None else rule.differences
    size = edge_size(minority) if classed and name != group.base and name not in left else 0
    return Judged(max(limit, 2 * size - 1), limit, size if concept.kind == "count" else 0)


def too_small(raw: RawPanel, catalogue: Catalogue, judged: Mapping[str, Judged]) -> dict[str, Bools | np.bool_]:
    """Return per concept of the panel where too few people stand behind it, shapes (years, units)."""
    too_few = lru_cache(maxsize=None)(partial(_too_few, raw, catalogue))
    lacking = lru_cache(maxsize=None)(partial(_lacking, raw, catalogue))
    return {name: _unsafe(name, catalogue, judged, too_few, lacking) for name in raw.variables}


def _unsafe(
    name: str,
    catalogue: Catalogue,
    judged: Mapping[str, Judged],
    too_few: Callable[[str, int], Bools],
    lacking: Callable[[str], Bools],
) -> Bools | np.bool_:
    """Return where too few people stand behind a concept, or one of its bases is hidden."""
    found: list[Bools] = []
    done: set[str] = set()
    waiting = [name]
    while waiting:
        concept = catalogue.concepts[waiting.pop()]
        limit = judged[concept.id].limit
        if limit is None or concept.id in done:
            continue
        done.add(concept.id)
        bases = {catalogue.groups[concept.group].base, concept.base}
        found += [too_few(base, limit) for base in bases]
        found.append(lacking(concept.group))
        waiting += bases
    return np.logical_or.reduce(found) if found else np.False_


def _lacking(raw: RawPanel, catalogue: Catalogue, group: str) -> Bools:
    """Return where there is something of a group, but too little of what it must stand on (`Group.least`)."""
    base = raw.variables.get(catalogue.groups[group].base)
    found = np.zeros(raw.shape, dtype=np.bool_)
    for name, least in catalogue.groups[group].least.items():
        if base is not None and name in raw.variables:
            number = raw.variables[name]
            found |= (base.values > 0) & number.visible & (number.values < least)
    return found


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


def check_lowering(
    raw: RawPanel, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None, reason: str
) -> None:
    """Raise an `InputError` if ``min_base`` lowers the threshold of a protected group without a reason."""
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


def stated(raw: RawPanel, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None) -> str:
    """Return the threshold as it is stamped: the highest in force (that of people), or ``open``."""
    groups = {catalogue.concepts[name].group for name in raw.variables}
    limits = {_group_threshold(group, catalogue, rules, min_base) for group in groups}
    known = sorted(limit for limit in limits if limit is not None)
    return str(known[-1]) if known else OPEN
