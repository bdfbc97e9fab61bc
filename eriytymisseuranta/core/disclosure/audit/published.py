"""The audit of layers that are to be published, together with everything else that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.audit.attack import SECONDS, Intervals, attack
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.knowledge import (
    VALUE,
    Cells,
    Changes,
    Knowledge,
    Zones,
    ground_of,
)
from eriytymisseuranta.core.disclosure.audit.known import Ints, System
from eriytymisseuranta.core.disclosure.audit.prior import followed, of_totals
from eriytymisseuranta.core.disclosure.audit.solving import solver
from eriytymisseuranta.core.disclosure.audit.verdicts import Standard, Verdict, verdicts
from eriytymisseuranta.core.disclosure.audit.witness import Repair, repairs, witness
from eriytymisseuranta.core.disclosure.claims import contradicting, rules_of
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
    exposed: tuple[Exposed, ...]
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
    return _judged(found, layers, catalogue, [*_wrong(layers, catalogue), *refused], seconds, progress)


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
    progress: Progress,
) -> Audit:
    base = found.bases()
    hidden = found.hidden
    shown = hidden & (found.low == found.high)
    high = np.where(hidden & ~shown, np.fmin(found.high, np.where(np.isnan(base), np.inf, base)), found.high)
    found.high[:] = high
    system = found.system()
    standard = _standard(found, layers, catalogue, base)
    clock = Clock.of(seconds, progress)
    proven = ~hidden
    intervals = attack(
        system,
        standard.enough(),
        seconds * (1 - FOR_WITNESSES),
        lambda done: progress(done * (1 - FOR_WITNESSES)),
        proven,
    )
    verdict = np.where(hidden, verdicts(standard, intervals), Verdict.SAFE).astype(np.uint8)
    verdict[shown & (standard.high > standard.low)] = Verdict.EXACT
    progress(1 - FOR_WITNESSES)
    counts = {each: int((verdict[hidden] == each).sum()) for each in Verdict}
    return _reported(found, system, intervals, verdict, layers, counts, refused, clock)


def _standard(found: Knowledge, layers: Sequence[Cells], catalogue: Catalogue, base: Floats) -> Standard:
    """Return what is asked of the unknowns: more than their base alone tells."""
    ground = found.ground
    rules = {group: rule for layer in layers for group, rule in rules_of(layer.panel, catalogue).items()}
    threshold, counted, money = (np.zeros(ground.n) for _ in range(3))
    for year in ground.years:
        for concept in ground.concepts:
            at, known = ground.at(year, concept), catalogue.concepts[concept]
            threshold[at] = default_threshold(known.group, catalogue, rules)
            counted[at] = known.base == concept
            money[at] = known.kind != "count"
    low, high = of_totals([found.facts[place] for place in sorted(found.told)], base)
    low = followed([found.facts[place] for place in sorted(found.sets)], found.hidden, low, high)
    return Standard(
        low,
        high,
        base,
        threshold,
        counted > 0,
        money > 0,
    )


def _reported(
    found: Knowledge,
    system: System,
    intervals: Intervals,
    verdict: States,
    layers: Sequence[Cells],
    counts: Mapping[Verdict, int],
    refused: Sequence[Message],
    clock: Clock,
) -> Audit:
    ground = found.ground
    exposed = np.flatnonzero(verdict != Verdict.SAFE)
    exposed = exposed[np.lexsort((exposed, -verdict[exposed].astype(int)))]
    ids = ground.table.index.to_numpy()
    witnesses: list[Ints] = []
    cases = []
    for order, unknown in enumerate(exposed.tolist()):
        year, concept, unit = ground.place(unknown)
        low, high = float(intervals.low[unknown]), float(intervals.high[unknown])
        figures: tuple[Message, ...] = ()
        if order < WORST and verdict[unknown] != Verdict.UNKNOWN:
            if system.low[unknown] == system.high[unknown]:
                what = found.message(VALUE, concept, year, layers[0].name)
                figures = (Message(what.template, {**what.values, "where": ids[unit]}),)
            else:
                rows = witness(system, unknown, low, high, clock)
                witnesses.append(rows)
                figures = tuple(system.label(int(row)) for row in rows)
        cases.append(Exposed(str(ids[unit]), year, concept, Verdict(int(verdict[unknown])), low, high, figures))
    people = np.zeros(ground.n)
    for year in ground.years:
        if "population" in ground.concepts:
            for concept in ground.concepts:
                people[ground.at(year, concept)] = np.nan_to_num(
                    np.where(
                        np.isinf(system.high[ground.at(year, "population")]),
                        0,
                        system.low[ground.at(year, "population")],
                    )
                )
    names = np.tile(ids, len(ground.years) * len(ground.concepts))
    helps = repairs(system, witnesses, people, names, found.withheld)
    return Audit(counts, tuple(cases), tuple(helps), tuple(refused), solver() is not None)
