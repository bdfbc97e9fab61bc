"""What each rule of protection cost: people and cells that it took from view.

For the log and the internal report only: a reason beside a public mask would narrow down what it hides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.panel import Bools, PublicPanel, RawPanel, State, States, Variable

RULES = ("source", "sticky", "threshold", "classes", "complement")
"""The rules in the order in which they are applied; ``source`` is what came suppressed."""
COLUMNS = ("year", "group", "rule", "people", "cells", "edges")


@dataclass(frozen=True)
class Protected:
    """A protected panel and what its protection cost.

    Parameters
    ----------
    costs
        Per year, variable group and rule: ``people`` and ``cells`` of the units in which the rule was the first to
        suppress something of the group, and ``edges``, of the units shown, those that tell an edge class instead of
        a count since this rule.
    """

    panel: PublicPanel
    costs: pd.DataFrame


def costs_of(
    stages: Sequence[tuple[str, Mapping[str, Variable]]], raw: RawPanel, catalogue: Catalogue, protection: str
) -> Protected:
    """Return the panel of the last of the stages, each (rule, variables after it), and what every rule took."""
    names = {name: catalogue.concepts[name].group for name in raw.variables}
    people = np.nan_to_num(raw.population.values)
    groups = dict.fromkeys(names.values())
    lost = {group: np.zeros(raw.shape, dtype=np.bool_) for group in groups}
    edged = {group: np.zeros(raw.shape, dtype=np.bool_) for group in groups}
    before: dict[str, list[Variable]] = {}
    rows: list[tuple[object, ...]] = []
    for rule, variables in stages:
        for group in groups:
            found = [variables[name] for name, of in names.items() if of == group]
            same = group in before and all(one is other for one, other in zip(found, before[group]))
            states = [each.states for each in found]
            now = lost[group] if same else _any(states, State.SUPPRESSED)
            edge = edged[group] if same else _any(states, State.EDGE)
            before[group] = found
            taken, newly = now & ~lost[group], edge & ~edged[group] & ~now
            for at, year in enumerate(raw.years):
                counts = (float(people[at] @ taken[at]), np.count_nonzero(taken[at]), np.count_nonzero(newly[at]))
                rows.append((year, group, rule, *counts))
            lost[group], edged[group] = now, edge
    return Protected(_public(raw, stages[-1][1], protection), pd.DataFrame(rows, columns=list(COLUMNS)))


def _any(states: Sequence[States], state: State) -> Bools:
    return reduce(np.logical_or, (each == state for each in states))


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
