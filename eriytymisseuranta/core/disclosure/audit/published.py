"""The audit of layers that are to be published, together with everything else that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.audit.attack import SECONDS
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.judging import Asked, Judged, judged
from eriytymisseuranta.core.disclosure.audit.knowledge import (
    VALUE,
    Cells,
    Changes,
    Ground,
    Knowledge,
    Zones,
    ground_of,
)
from eriytymisseuranta.core.disclosure.audit.known import Ints, Names, System
from eriytymisseuranta.core.disclosure.audit.narrowing import without_known
from eriytymisseuranta.core.disclosure.audit.parting import Parting
from eriytymisseuranta.core.disclosure.audit.prior import followed, of_totals
from eriytymisseuranta.core.disclosure.audit.programming import solver
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.disclosure.audit.witness import Repair, repairs, witness
from eriytymisseuranta.core.disclosure.claims import contradicting, rules_of
from eriytymisseuranta.core.disclosure.differences import ceilings
from eriytymisseuranta.core.disclosure.edges import combinations
from eriytymisseuranta.core.disclosure.thresholds import default_threshold
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message, Progress, no_progress
from eriytymisseuranta.core.panel import Bools, Floats, States

WORST = 100
"""Exposed values of which a witness is sought."""
FOR_WITNESSES = 0.2
"""Of the time, what is kept for witnesses."""


@dataclass(frozen=True)
class Exposed:
    """A hidden value that is given away, or may be.

    Parameters
    ----------
    low, high
        What the published figures leave of it.
    figures
        The published figures that give it away; empty where they were not sought.
    """

    cell_id: str
    year: int
    concept: str
    verdict: Verdict
    low: float
    high: float
    figures: tuple[Message, ...]


@dataclass(frozen=True, eq=False)
class Exposures(Sequence[Exposed]):
    """Exposed values, each made when it is asked for, as there may be millions.

    Parameters
    ----------
    unknowns, verdicts, low, high
        Shape (exposed,).
    figures
        Place among them -> the figures that give a value away, where they were sought.
    """

    ground: Ground
    unknowns: Ints
    verdicts: States
    low: Floats
    high: Floats
    figures: Mapping[int, tuple[Message, ...]]

    def __len__(self) -> int:
        return len(self.unknowns)

    @overload
    def __getitem__(self, place: int) -> Exposed: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Exposed, ...]: ...

    def __getitem__(self, place: int | slice) -> Exposed | tuple[Exposed, ...]:
        if isinstance(place, slice):
            return tuple(self[each] for each in range(*place.indices(len(self))))
        at = range(len(self))[place]
        year, concept, unit = self.ground.place(int(self.unknowns[at]))
        return Exposed(
            str(self.ground.table.index[unit]),
            year,
            concept,
            Verdict(int(self.verdicts[at])),
            float(self.low[at]),
            float(self.high[at]),
            self.figures.get(at, ()),
        )

    def columns(self) -> dict[str, Names]:
        """Return cell_id, year, concept, verdict, low and high of all, each of shape (exposed,)."""
        block, unit = np.divmod(self.unknowns, len(self.ground.table))
        year, concept = np.divmod(block, len(self.ground.concepts))
        return {
            "cell_id": self.ground.table.index.to_numpy(dtype=object)[unit],
            "year": np.array(self.ground.years, dtype=np.int64)[year],
            "concept": np.array(self.ground.concepts, dtype=object)[concept],
            "verdict": self.verdicts,
            "low": self.low,
            "high": self.high,
        }


@dataclass(frozen=True)
class Audit:
    """What an attack has found.

    Parameters
    ----------
    counts
        Hidden values by verdict.
    exposed
        All that are not safe, the worst first.
    repairs
        What would help, ranked by the people it costs.
    refused
        What is wrong with layers as a whole; any fails the audit.
    """

    counts: Mapping[Verdict, int]
    exposed: Exposures
    repairs: tuple[Repair, ...]
    refused: tuple[Message, ...]
    solver: bool

    @property
    def passed(self) -> bool:
        """Whether everything that is hidden is safe."""
        return not self.refused and all(not count for verdict, count in self.counts.items() if verdict != Verdict.SAFE)


def audit_layers(
    layers: Sequence[Cells],
    known: Sequence[Cells | Zones | Changes],
    catalogue: Catalogue,
    also: Sequence[Zones | Changes] = (),
    released: Sequence[tuple[str, pd.DataFrame]] = (),
    masks: Sequence[Mapping[str, Bools]] = (),
    refused: Sequence[Message] = (),
    seconds: float = SECONDS,
    progress: Progress = no_progress,
) -> Audit:
    """Attack layers.

    Parameters
    ----------
    layers
        Layers of cells to be published; what they hide is attacked.
    known
        What is known without them.
    also
        Other layers to be published.
    released
        Name and rows (`ledger.released`) of earlier releases.
    masks
        Per layer concept -> where an earlier release suppressed it (`ledger.masks`); () = nothing is remembered.
    refused
        What has been found wrong with layers already; unknown, so that the audit fails.

    Raises
    ------
    InputError
        If layers contradict each other or are of lattices that do not nest.
    """
    progress(0.0)
    clock = Clock.of(seconds, progress)
    ground = ground_of(layers)
    found = Knowledge.of(ground, catalogue)
    for layer in layers:
        found.add_cells(layer, True)
        found.add_relations(layer)
    for layer, hidden in zip(layers, masks):
        _remember(found, layer, hidden)
    found.public = True
    for piece in known:
        if isinstance(piece, Cells):
            found.add_cells(piece, False)
    for place, piece in enumerate((*known, *also)):
        found.public = place < len(known)
        if isinstance(piece, Zones):
            found.add_zones(piece)
        elif isinstance(piece, Changes):
            found.add_changes(piece)
    found.public = False
    for name, rows in released:
        found.add_released(rows, name)
    found.add_differences(_rules(layers, catalogue))
    return _judged(found, layers, catalogue, [*_wrong(layers, catalogue), *refused], seconds, clock)


def _remember(found: Knowledge, layer: Cells, masks: Mapping[str, Bools]) -> None:
    """Count what an earlier release suppressed as hidden, and what is shown of it now as a figure of its own."""
    unit = found.ground.table.index.get_indexer(layer.panel.table.index)
    for concept, hidden in masks.items():
        for at, year in enumerate(layer.panel.years):
            found.hidden[found.ground.at(year, concept)[unit[hidden[at] & (unit >= 0)]]] = True


def _wrong(layers: Sequence[Cells], catalogue: Catalogue) -> list[Message]:
    """Return what the panels show that their claim, or any threshold, hides."""
    found = []
    for layer in layers:
        if layer.panel.internal:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” is internal: nothing in it is protected, or its field “protection” is no claim of "
                "this plugin.",
            )
            found.append(Message(text, {"layer": layer.name}))
            continue
        shown = sum(int(where.sum()) for where in contradicting(layer.panel, catalogue).values())
        if shown:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” claims the protection “{claim}” and shows {count} figures that it hides; import the "
                "statistics again.",
            )
            found.append(Message(text, {"layer": layer.name, "claim": layer.panel.protection, "count": shown}))
    return found


def _judged(
    found: Knowledge,
    layers: Sequence[Cells],
    catalogue: Catalogue,
    refused: Sequence[Message],
    seconds: float,
    clock: Clock,
) -> Audit:
    base = found.bases()
    sums = {name: parts for layer in layers for name, parts in combinations(layer.panel, catalogue).items()}
    within = ceilings(catalogue, _rules(layers, catalogue), sums)
    most = np.fmin(base, found.least({name: [of] for name, of in within.items()}))
    shown = found.hidden & (found.low == found.high)
    np.fmin(found.high, most, out=found.high, where=found.hidden & ~shown)
    parting = Parting.of(found.system(), found.hidden, len(found.ground.table))
    asked = _asked(found, layers, catalogue, base, most, shown)
    attacking = Clock(clock.ends - FOR_WITNESSES * seconds, lambda done: clock.progress(done * (1 - FOR_WITNESSES)))
    result = judged(parting, asked, attacking)
    clock.progress(1 - FOR_WITNESSES)
    return _reported(found, parting, result, layers, refused, clock)


def _rules(layers: Sequence[Cells], catalogue: Catalogue) -> dict[str, Rule]:
    """Return what the products of the layers say of each variable group; of several, the one with most differences."""
    found = [rule for layer in layers for rule in rules_of(layer.panel, catalogue).values()]
    return {rule.group: rule for rule in sorted(found, key=lambda rule: len(rule.differences))}


def _asked(
    found: Knowledge, layers: Sequence[Cells], catalogue: Catalogue, base: Floats, most: Floats, shown: Bools
) -> Asked:
    """Return what is asked of the unknowns: more than public counts alone tell (``most``, and their ``base``)."""
    ground = found.ground
    rules = _rules(layers, catalogue)
    known = [catalogue.concepts[concept] for concept in ground.concepts]
    low, high = of_totals([found.facts[place] for place in sorted(found.told)], most)
    low = followed([found.facts[place] for place in sorted(found.sets)], found.hidden, low, high)
    years = len(ground.years)
    return Asked(
        len(ground.table),
        shown,
        low,
        high,
        base,
        np.tile([float(default_threshold(each.group, catalogue, rules)) for each in known], years),
        np.tile([each.base == each.id for each in known], years),
        np.tile([each.kind != "count" for each in known], years),
    )


def _reported(
    found: Knowledge,
    parting: Parting,
    result: Judged,
    layers: Sequence[Cells],
    refused: Sequence[Message],
    clock: Clock,
) -> Audit:
    ground, system = found.ground, parting.system
    ids = ground.table.index.to_numpy()
    worst = int((result.verdict[:WORST] != Verdict.UNKNOWN).sum())
    told = system.low[result.unknowns[:worst]] == system.high[result.unknowns[:worst]]
    rows = _witnesses(parting, result, np.flatnonzero(~told), clock)
    figures: dict[int, tuple[Message, ...]] = {
        order: tuple(system.label(int(row)) for row in rows[order]) for order in rows
    }
    for order in np.flatnonzero(told).tolist():
        year, concept, unit = ground.place(int(result.unknowns[order]))
        what = found.message(VALUE, concept, year, layers[0].name)
        figures[order] = (Message(what.template, {**what.values, "where": ids[unit]}),)
    helps = repairs(
        system,
        [rows[order] for order in sorted(rows)],
        lambda unknowns: _people(ground, system, unknowns),
        lambda unknown: str(ids[unknown % len(ids)]),
        found.withheld,
    )
    exposed = Exposures(ground, result.unknowns, result.verdict, result.low, result.high, figures)
    return Audit(result.counts, exposed, tuple(helps), tuple(refused), solver() is not None)


def _witnesses(parting: Parting, result: Judged, orders: Ints, clock: Clock) -> dict[int, Ints]:
    """Return the rows of the system that give the exposed values of some places away; place -> rows."""
    found: dict[int, Ints] = {}
    holding = parting.holding(result.unknowns[orders])
    for number in np.unique(holding).tolist():
        part = parting.number(number)
        rows = without_known(part.system.rows(), part.system.low, part.system.high)
        for order in orders[holding == number].tolist():
            at = int(np.searchsorted(part.unknowns, result.unknowns[order]))
            low, high = float(result.low[order]), float(result.high[order])
            found[order] = part.rows[witness(part.system, rows, at, low, high, clock)]
    return found


def _people(ground: Ground, system: System, unknowns: Ints) -> Floats:
    """Return people in the units of unknowns, 0 where it is not known."""
    if "population" not in ground.concepts:
        return np.zeros(len(unknowns))
    units, concepts = len(ground.table), len(ground.concepts)
    first = unknowns // (units * concepts) * concepts + ground.concepts.index("population")
    at = first * units + unknowns % units
    return np.nan_to_num(np.where(np.isinf(system.high[at]), 0, system.low[at]))
