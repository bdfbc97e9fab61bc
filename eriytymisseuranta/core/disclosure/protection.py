"""What a public panel hides: too few people, group disclosure, and whatever would give a hidden figure away.

Statistics Finland protects its grids by the number of people (households, dwellings)
that a group of variables is about; the counts of those bases themselves are public.
A mask follows the actual denominator of a figure as well as the base of its group,
and hides all that depends on it in a unit alike, whatever the figures are: which of
them are hidden must not tell what they were. ``nested`` goes on to edge classes (`edges`)
and to the complement under published totals (`complement`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.classes import classed
from eriytymisseuranta.core.disclosure.costs import Protected, costs_of
from eriytymisseuranta.core.disclosure.nesting import nested
from eriytymisseuranta.core.disclosure.rounding import rounded
from eriytymisseuranta.core.disclosure.thresholds import check_lowering, judge, stated, too_small
from eriytymisseuranta.core.panel import Bools, PublicPanel, RawPanel

MODES = ("internal", "threshold", "nested", "pooled", "classes", "rounded")


def protect(
    raw: RawPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    mode: str = "nested",
    min_base: int | None = None,
    reason: str = "",
    sticky: Mapping[str, Bools] | None = None,
) -> PublicPanel:
    """Return what may be seen of a raw panel.

    Parameters
    ----------
    rules
        What the product says of each variable group; a group that its publisher has released openly
        stays as released unless ``min_base`` is given.
    mode
        ``internal`` masks nothing and marks the panel as not for publication; ``threshold`` applies
        the thresholds of the product, else of the catalogue, or ``min_base`` in their place; ``nested`` adds
        edge classes, complete sets of classes and the complement under the totals that the product calls public.
        ``pooled`` shows the same, with `eriytymisseuranta.core.disclosure.remainder` beside it; ``classes`` and
        ``rounded`` tell less of what nested protection shows: classes of shares, multiples of three.
    reason
        Why a threshold is lowered; demanded where ``min_base`` is below one.
    sticky
        Concept -> where an earlier release suppressed it, shape (years, units).

    Raises
    ------
    InputError
        If ``min_base`` lowers a threshold and no reason is given.
    """
    return protected(raw, catalogue, rules, mode, min_base, reason, sticky).panel


def protected(
    raw: RawPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    mode: str = "nested",
    min_base: int | None = None,
    reason: str = "",
    sticky: Mapping[str, Bools] | None = None,
) -> Protected:
    """Return what `protect` does, with what each rule cost; the costs are internal."""
    if mode not in MODES:
        raise ValueError(f"unknown mode of protection: {mode}")
    if mode == "internal":
        return costs_of([("source", raw.variables)], raw, catalogue, "internal")
    check_lowering(raw, catalogue, rules, min_base, reason)
    judged = {name: judge(name, catalogue, rules, min_base, mode != "threshold") for name in catalogue.concepts}
    kept = {
        **raw.variables,
        **{name: raw.variables[name].hidden(where) for name, where in (sticky or {}).items() if name in raw.variables},
    }
    small = too_small(replace(raw, variables=kept), catalogue, judged)
    large = {name: each.hidden(small[name]) for name, each in kept.items()}
    stages = [("source", raw.variables), ("sticky", kept), ("threshold", large)]
    if mode != "threshold":
        stages += nested(raw, large, catalogue, rules, judged)
    found = costs_of(stages, raw, catalogue, f"{mode}:{stated(raw, catalogue, rules, min_base)}")
    if mode == "classes":
        return replace(found, panel=classed(found.panel, catalogue, rules, min_base))
    if mode == "rounded":
        return replace(found, panel=rounded(found.panel, catalogue, rules, min_base))
    return found
