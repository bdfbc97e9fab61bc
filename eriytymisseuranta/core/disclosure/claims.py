"""Whether what a panel shows agrees with the protection that it claims: the claim is a field that anybody can edit."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.differences import ceilings
from eriytymisseuranta.core.disclosure.edges import combinations
from eriytymisseuranta.core.disclosure.nesting import Judged
from eriytymisseuranta.core.disclosure.rounding import BASE
from eriytymisseuranta.core.disclosure.thresholds import OPEN, default_threshold, judge, too_small
from eriytymisseuranta.core.panel import Bools, PublicPanel, RawPanel, State, Variable, public_only

EXACT_MODES = ("threshold",)
"""Modes in which small counts are shown as they are where their base is large enough."""


@public_only
def rules_of(panel: PublicPanel, catalogue: Catalogue) -> dict[str, Rule]:
    """Return what the products of a panel say of each variable group; of several, the first that says something.

    Groups of products that the catalogue does not know have no rule: nothing of them counts as public.
    """
    products = dict.fromkeys(source.partition(":")[0] for source in panel.sources)
    known = [catalogue.profiles[name].rules for name in products if name in catalogue.profiles]
    if len(known) < len(products):
        return {}
    return {group: rule for rules in reversed(known) for group, rule in rules.items()}


@public_only
def judged_of(panel: PublicPanel, catalogue: Catalogue) -> dict[str, Judged]:
    """Return what each concept of the catalogue is judged by, as the panel claims."""
    rules = rules_of(panel, catalogue)
    mode, _, limit = panel.protection.partition(":")
    least = None if limit == OPEN else _min_base(int(limit), panel, catalogue, rules)
    return {name: judge(name, catalogue, rules, least, mode not in EXACT_MODES) for name in catalogue.concepts}


@public_only
def contradicting(panel: PublicPanel, catalogue: Catalogue) -> dict[str, Bools]:
    """Return concept -> where the panel shows a figure that its claim says is hidden; only those with any.

    Shape (years, units). Thresholds of the base, and of the count itself where the mode makes an edge class of it;
    what follows from published totals is for the attack to find.
    """
    rules = rules_of(panel, catalogue)
    limit = panel.protection.partition(":")[2]
    if limit == OPEN:
        shown = {name: _not_open(name, variable, catalogue, rules) for name, variable in panel.variables.items()}
        return {name: where for name, where in shown.items() if where.any()}
    judged = judged_of(panel, catalogue)
    small = too_small(_as_delivered(panel), catalogue, judged)
    sums, most = combinations(panel, catalogue), ceilings(catalogue, rules, {})
    found = {}
    for name, variable in panel.variables.items():
        size = 0 if name in sums else judged[name].size
        exact = (variable.states == State.VALUE) & (variable.values < size) & _counted(name, panel, catalogue)
        if name in most:
            exact &= (variable.values > 0) | _somebody(panel.variables.get(most[name]))
        where = np.asarray((variable.visible & small[name]) | exact)
        if where.any():
            found[name] = where
    return found


def _not_open(name: str, variable: Variable, catalogue: Catalogue, rules: Mapping[str, Rule]) -> Bools:
    """Return where a concept is shown although its publisher has not released its group."""
    rule = rules.get(catalogue.concepts[name].group)
    return variable.visible & (rule is None or rule.public != "all")


def _min_base(limit: int, panel: PublicPanel, catalogue: Catalogue, rules: Mapping[str, Rule]) -> int | None:
    """Return the threshold that was chosen in place of those of product and catalogue; None = they are in force."""
    own = [default_threshold(group, catalogue, rules) for group in catalogue.groups]
    here = [
        default_threshold(group, catalogue, rules)
        for group in {catalogue.concepts[name].group for name in panel.variables}
        if group not in rules or rules[group].public != "all"
    ]
    return limit if limit > max(own) or limit < max(here, default=limit) else None


def _as_delivered(panel: PublicPanel) -> RawPanel:
    """Return the panel as if it came from its source; an edge class stands for a base that is large enough.

    A rounded base may have been larger than what is told of it.
    """
    fields = {name: value for name, value in vars(panel).items() if name != "protection"}
    more = BASE - 1 if panel.protection.partition(":")[0] == "rounded" else 0
    variables = {
        name: Variable(
            np.where(variable.states == State.EDGE, np.inf, variable.values + more * (variable.values > 0)),
            variable.states,
        )
        for name, variable in panel.variables.items()
    }
    return RawPanel(**{**fields, "variables": variables})


def _counted(name: str, panel: PublicPanel, catalogue: Catalogue) -> Bools | np.bool_:
    """Return where there is somebody that a concept is counted of, as far as the panel shows."""
    return _somebody(panel.variables.get(catalogue.concepts[name].base))


def _somebody(base: Variable | None) -> Bools | np.bool_:
    return np.False_ if base is None else np.asarray(base.visible & (base.values > 0))
