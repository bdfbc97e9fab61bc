"""The audit of a protected panel against what its data product declares public.

Once, when the panel is made: then the totals are known that anybody can look up, since they can still be summed up from
the raw counts. What the source itself has suppressed is hidden, and attacked, like the rest; its part in a total, which
is not known here, is taken to be what the shown cells let expect.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Rule
from eriytymisseuranta.core.disclosure.audit.attack import SECONDS, attack
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.crossing import crossed
from eriytymisseuranta.core.disclosure.audit.exchanging import exchanged
from eriytymisseuranta.core.disclosure.audit.known import System
from eriytymisseuranta.core.disclosure.audit.margins import frechet
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.disclosure.audit.sheets import Blocks, Sheet
from eriytymisseuranta.core.disclosure.audit.verdicts import Standard, Verdict, verdicts
from eriytymisseuranta.core.disclosure.differences import ceilings, known, known_everywhere, without_known
from eriytymisseuranta.core.disclosure.edges import combinations, complete_sets, edge_bounds
from eriytymisseuranta.core.disclosure.expectation import expected
from eriytymisseuranta.core.disclosure.hierarchy import Totals, public_totals, ranks
from eriytymisseuranta.core.disclosure.thresholds import default_threshold
from eriytymisseuranta.core.errors import Progress, no_progress, part_of
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, RawPanel, State, States, Variable

NEAR_BY = (2, 16)
"""Units of a coarser block, in no finer one, that make up for what moves across its border: first few, then more."""


@dataclass(frozen=True)
class Found:
    """Verdicts of a panel, each concept's of shape (years, units); SAFE where nothing is hidden."""

    verdicts: Mapping[str, np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]

    def count(self, verdict: Verdict) -> int:
        """Return how many hidden values have a verdict (SAFE counts those that are not hidden too)."""
        return sum(int((each == verdict).sum()) for each in self.verdicts.values())

    @property
    def exposed(self) -> int:
        """Number of hidden values that are given away, or may be."""
        return sum(int((each != Verdict.SAFE).sum()) for each in self.verdicts.values())

    @property
    def passed(self) -> bool:
        """Whether every hidden value is safe."""
        return self.exposed == 0


def audit_panel(
    raw: RawPanel,
    panel: PublicPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    seconds: float = SECONDS,
    progress: Progress = no_progress,
    before: tuple[PublicPanel, Found] | None = None,
) -> Found:
    """Attack what a panel hides with what it shows and the totals that the rules call public.

    Groups that their publisher has released openly are left alone: what they show and hide is known already.

    Parameters
    ----------
    before
        Another panel of the same counts and what was found of it: that holds for every group in every year that shows
        the same in both.
    """
    minority = {name: _minority(name, catalogue, rules) for name in catalogue.groups}
    raw = replace(raw, variables=known(raw.variables, rules))
    panel = replace(panel, variables=known(panel.variables, rules))
    before = None if before is None else (replace(before[0], variables=known(before[0].variables, rules)), before[1])
    edges = edge_bounds(panel, catalogue, minority)
    stands = [
        stand
        for group in dict.fromkeys(catalogue.concepts[name].group for name in panel.variables)
        if (stand := _stand(group, raw, panel, catalogue, rules, edges)) is not None
    ]
    found = {name: np.zeros(panel.shape, dtype=np.uint8) for name in panel.variables}
    open_totals = public_totals(raw, rules)
    stands.sort(key=lambda stand: len(stand.names))  # the dearest last: some of their work obeys no clock
    steps = [(stand, at) for stand in stands for at in range(len(panel.years))]
    clock = Clock.of(seconds, progress)
    for step, (stand, at) in enumerate(steps):
        if before is not None and _alike(stand, at, before[0]):
            for name in stand.judged:
                found[name][at] = before[1].verdicts[name][at]
            continue
        sheet = _sheet(stand, at, open_totals)
        verdict = np.where(sheet.hidden, Verdict.UNKNOWN, Verdict.SAFE).astype(np.uint8)
        if not clock.over(step / len(steps)):
            share = clock.left / (len(steps) - step)
            verdict = _judged(sheet, Clock.of(share, part_of(progress, step, len(steps))))
        for name, row in zip(stand.judged, sheet.judged):
            found[name][at] = verdict[row]
    return Found(found)


@dataclass(frozen=True)
class _Stand:
    """What is hidden of one group.

    Parameters
    ----------
    left
        Counts that public ones leave, and nobody hides.
    within
        Concept -> public count of the group, or base, that it is at most.
    """

    group: str
    names: tuple[str, ...]
    raw: RawPanel
    panel: PublicPanel
    catalogue: Catalogue
    threshold: int
    edges: Mapping[str, tuple[Floats, Floats]]
    true: Mapping[str, Floats]
    sets: tuple[ClassSet, ...]
    combined: Mapping[str, tuple[tuple[int, str], ...]]
    left: frozenset[str]
    within: Mapping[str, str]

    @property
    def judged(self) -> tuple[str, ...]:
        """Counts of the group itself, without sums and differences of others."""
        concepts = self.catalogue.concepts
        return tuple(name for name in self.names if concepts[name].group == self.group and name not in self.combined)


def _stand(
    group: str,
    raw: RawPanel,
    panel: PublicPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    edges: Mapping[str, tuple[Floats, Floats]],
) -> _Stand | None:
    rule = rules.get(group)
    members = [name for name in panel.variables if catalogue.concepts[name].group == group]
    hidden = any(_hidden(panel.variables[name]).any() for name in members)
    if (rule is not None and rule.public == "all") or not hidden:
        return None
    counts = [name for name in members if catalogue.concepts[name].kind == "count"]
    concerned = catalogue.groups[group]
    outside = {concerned.base, *(catalogue.concepts[name].base for name in counts)}
    sets = tuple(without_known(complete_sets(raw, catalogue, group), panel.variables, rules))
    outside |= {classes.total for classes in sets}
    names = [*counts, *sorted((outside & set(panel.variables)) - set(counts))]
    left = known_everywhere(panel.variables, rules)
    made = {name: parts for name, parts in combinations(raw, catalogue).items() if name in counts}
    made = {name: parts for name, parts in made.items() if all(part in names for _, part in parts)}
    return _Stand(
        group,
        tuple(names),
        raw,
        panel,
        catalogue,
        default_threshold(group, catalogue, rules),
        edges,
        expected(raw, names, catalogue, sets, made),
        sets,
        made,
        left,
        {name: of for name, of in ceilings(catalogue, rules, made).items() if {name, of} <= set(names) and left},
    )


def _alike(stand: _Stand, at: int, other: PublicPanel) -> bool:
    """Return whether another panel shows the same of a group in the year at a place."""
    pairs = [(stand.panel.variables[name], other.variables.get(name)) for name in stand.names]
    return all(
        each is not None
        and np.array_equal(one.states[at], each.states[at])
        and np.array_equal(one.values[at], each.values[at], equal_nan=True)
        for one, each in pairs
    )


def _minority(group: str, catalogue: Catalogue, rules: Mapping[str, Rule]) -> int:
    stated = rules[group].minority if group in rules else None
    return catalogue.groups[group].minority if stated is None else stated


def _hidden(variable: Variable) -> Bools:
    return np.asarray((variable.states == State.SUPPRESSED) | (variable.states == State.EDGE))


def _sheet(stand: _Stand, at: int, open_totals: Totals) -> Sheet:
    """Return the sheet of a group in the year at a place."""
    catalogue, names, group = stand.catalogue, stand.names, stand.catalogue.groups[stand.group]
    row = {name: place for place, name in enumerate(names)}
    states = np.stack([stand.panel.variables[name].states[at] for name in names])
    values = np.stack([stand.panel.variables[name].values[at] for name in names])
    hidden = (states == State.SUPPRESSED) | (states == State.EDGE)
    exact = np.where(states == State.VALUE, values, np.nan)
    nothing = np.full(states.shape[1], np.nan)
    above = [{catalogue.concepts[name].base, group.base} & set(row) - {name} for name in names]
    base = np.stack([np.fmin.reduce([nothing, *(exact[row[each]] for each in bases)]) for bases in above])
    tops = [exact[row[stand.within[name]]] if name in stand.within else nothing for name in names]
    most = np.fmin(base, np.stack(tops))
    low = np.where(hidden, 0.0, np.nan_to_num(values))
    ends = [stand.edges[name] if name in stand.edges else (nothing[None].repeat(at + 1, 0),) * 2 for name in names]
    of = {name: classes.total for classes in stand.sets for name in classes.members}
    people = stand.raw.variables.get(group.base, stand.raw.population).values[at]
    return Sheet(
        labels=tuple(catalogue.concepts[name].label for name in names),
        judged=tuple(row[name] for name in stand.judged),
        parent=tuple(row[of[name]] if name in of else -1 for name in names),
        sets=tuple((row[each.total], tuple((1, row[name]) for name in each.members)) for each in stand.sets),
        combined=tuple(
            (row[name], tuple((sign, row[part]) for sign, part in parts)) for name, parts in stand.combined.items()
        ),
        states=states,
        true=np.stack([stand.true[name][at] for name in names]),
        low=low,
        high=np.where(hidden, np.where(np.isnan(most), np.inf, most), low),
        base=base,
        most=most,
        edge_low=np.stack([low[at] for low, _ in ends]),
        edge_high=np.stack([high[at] for _, high in ends]),
        counted=np.array([catalogue.concepts[name].base == name or name in stand.left for name in names]),
        blocks=tuple(
            Blocks(partition, partition.published(people[None], stand.threshold)[0])
            for partition in open_totals.of(stand.group)
        ),
        ids=stand.panel.table.index.to_numpy(),
        threshold=stand.threshold,
        year=stand.panel.years[at],
    )


def _judged(sheet: Sheet, clock: Clock) -> States:
    """Return the verdicts of a group in a year, shape (concepts, units).

    First what can be proved with the true numbers, then the attack on what the rest is tied to: with nested totals, as
    if the parts of a block across a border were published each, and where that gives something away, measured against
    what public totals tell by themselves, with what is.
    """
    standard, everything = sheet.standard(), np.ones(sheet.states.shape[1], dtype=bool)
    proven = ~sheet.hidden
    if sheet.sets:  # without, the attack is as quick
        proven = _proven(sheet, standard.enough(), clock)
    verdict = np.where(proven, Verdict.SAFE, Verdict.UNKNOWN).astype(np.uint8)
    nested, cut_through = sheet.nested()
    link, alone = sheet.linked(nested)
    loose = (cut_through | ~alone) & cut_through.any()
    tied = np.isin(link, link[(verdict != Verdict.SAFE).any(axis=0)])
    verdict = _attacked(sheet, standard, verdict, tied, everything, nested, clock)
    if not (verdict != Verdict.SAFE).any():
        return verdict
    standard = sheet.standard(_told_by_totals(sheet, verdict != Verdict.SAFE, clock))
    tied = np.isin(link, link[(verdict != Verdict.SAFE).any(axis=0)]) & ~loose
    verdict = _attacked(sheet, standard, verdict, tied, everything, nested, clock)
    for near_by in NEAR_BY:
        if (verdict[:, loose] != Verdict.SAFE).any():
            near = _near(sheet, (verdict != Verdict.SAFE) & loose, near_by)
            moved = _attacked(sheet, standard, verdict, loose, near, sheet.blocks, clock, thorough=False)
            verdict = np.where(moved == Verdict.SAFE, moved, verdict)
    if (verdict[:, loose] != Verdict.SAFE).any():
        verdict = _attacked(sheet, standard, verdict, loose, everything, sheet.blocks, clock)
    return verdict


def _told_by_totals(sheet: Sheet, asked: Bools, clock: Clock) -> tuple[Floats, Floats]:
    """Return the bounds that public totals and bases alone give of what is asked for, each (concepts, units)."""
    bare, part = sheet.bare()
    wanted = np.zeros(bare.states.shape, dtype=bool)
    rows, units = np.nonzero(asked)
    wanted[rows, part[units]] = True
    system = System(
        bare.low.ravel(),
        bare.high.ravel(),
        np.ones(bare.low.size, dtype=bool),
        (*bare.totals(bare.blocks), *bare.relations()),
    )
    found = attack(system, None, clock.left, clock.progress, ~wanted.ravel(), bare.true.ravel())
    least, most = (end.reshape(bare.low.shape)[:, part] for end in (found.low, found.high))
    others = bare.most[:, part] - least  # of those that it is a part of, who do not belong to the concept
    return np.where(asked, np.fmax(sheet.low, sheet.most - others), -np.inf), np.where(asked, most, np.inf)


def _near(sheet: Sheet, doubtful: Bools, many: int) -> Bools:
    """Return the units in finer blocks with some, and of their coarsest blocks as many that no finer one holds.

    Of these the ones that can lose or gain most in the classes that are in doubt; ``doubtful`` of shape (concepts,
    units).
    """
    *finer, coarsest = [each.block for each in sheet.blocks]
    near = doubtful.any(axis=0)
    for block in finer:
        near |= np.isin(block, block[near & (block >= 0)])
    outside = np.isin(coarsest, coarsest[near]) & np.logical_and.reduce([block < 0 for block in finer])
    gain = np.nan_to_num(np.fmin(sheet.high, sheet.edge_high) - sheet.true)
    lose = np.nan_to_num(sheet.true - sheet.low)
    rows = np.flatnonzero(doubtful.any(axis=1))
    for count, room in [(4 * many, gain[rows].sum(axis=0)), *((many, lose[row]) for row in rows)]:
        order = np.lexsort((-room, coarsest))
        order = order[outside[order]]
        near[order[ranks(coarsest[order]) < count]] = True
    return np.asarray(near)


def _attacked(
    sheet: Sheet,
    standard: Standard,
    verdict: States,
    within: Bools,
    moving: Bools,
    blocks: Sequence[Blocks],
    clock: Clock,
    thorough: bool = True,
) -> States:
    """Return verdicts after an attack on the units ``within``, shape as before.

    Parameters
    ----------
    moving
        Units whose counts are not known; those of the others are taken to be what they are.
    blocks
        Whose totals are public, over all units.
    thorough
        As in `attack`.
    """
    units = np.flatnonzero(within)
    if not len(units):
        return verdict
    part, own, known = sheet.of(units), verdict[:, units], ~moving[units]
    fixed = known & ~np.isnan(part.true)
    system = System(
        np.where(fixed, part.true, part.low).ravel(),
        np.where(fixed, part.true, part.high).ravel(),
        np.ones(part.low.size, dtype=bool),
        (*part.totals([each.of(units) for each in blocks]), *part.relations(), *part.edges()),
    )
    asked = standard.of((np.arange(len(own))[:, None] * verdict.shape[1] + units).ravel())
    safe = ((own == Verdict.SAFE) | known).ravel()
    found = verdicts(
        asked, attack(system, asked.enough(), clock.left, clock.progress, safe, part.true.ravel(), thorough)
    )
    after = verdict.copy()
    after[:, units] = np.where(safe.reshape(own.shape), own, found.reshape(own.shape))
    return after


def _proven(sheet: Sheet, enough: Enough, clock: Clock) -> Bools:
    """Return where what cells can exchange proves a count safe, shape (concepts, units)."""
    low = np.fmax(sheet.low, np.minimum(sheet.edge_low, sheet.true))
    high = np.fmin(sheet.high, np.maximum(sheet.edge_high, sheet.true))

    def safe(least: Floats, most: Floats) -> Bools:
        return enough.reached(least.ravel(), most.ravel()).reshape(least.shape)

    true, parent, same = sheet.true, sheet.parent, sheet.together()
    proven = ~sheet.hidden | safe(*frechet(true, low, high, parent, same))
    for square, region in [(same, np.zeros_like(same)), *sheet.crossing()]:
        if not proven.all():
            proven = proven | safe(*crossed(true, low, high, parent, square, region))
    if proven.all():
        return proven
    found = exchanged(true, low, high, parent, same, lambda least, most: proven | safe(least, most), clock)
    return np.asarray(proven | safe(*found))
