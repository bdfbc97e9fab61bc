"""The audit of a protected panel against what its data product declares public.

Once, when the panel is made: then the totals are known that anybody can look up, since they can still be summed up from
the raw counts. What the source itself has suppressed is hidden, and attacked, like the rest; its part in a total, which
is not known here, is taken to be what the shown cells let expect.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Rule
from eriytymisseuranta.core.disclosure.audit.attack import SECONDS, attack
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.crossing import crossed
from eriytymisseuranta.core.disclosure.audit.exchanging import exchanged
from eriytymisseuranta.core.disclosure.audit.facts import sums, totals
from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints, System, single
from eriytymisseuranta.core.disclosure.audit.margins import frechet
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.disclosure.audit.verdicts import Standard, Verdict, verdicts
from eriytymisseuranta.core.disclosure.edges import combinations, complete_sets, edge_bounds
from eriytymisseuranta.core.disclosure.expectation import expected
from eriytymisseuranta.core.disclosure.hierarchy import Partition, Totals, nested_in, public_totals
from eriytymisseuranta.core.disclosure.thresholds import default_threshold
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message, Progress, no_progress
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, RawPanel, State, Variable

TOTAL = QT_TRANSLATE_NOOP("Eriytymisseuranta", "total of {concept} in {where}, {year}")
SET = QT_TRANSLATE_NOOP("Eriytymisseuranta", "{concept} is the sum of its classes, {where}, {year}")
EDGE = QT_TRANSLATE_NOOP("Eriytymisseuranta", "edge class of {concept} in {where}, {year}")


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
) -> Found:
    """Attack what a panel hides with what it shows and the totals that the rules call public.

    Groups that their publisher has released openly are left alone: what they show and hide is known already.
    """
    minority = {name: _minority(name, catalogue, rules) for name in catalogue.groups}
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
        if clock.over(step / len(steps)):
            for name in stand.judged:
                found[name][at] = np.where(_hidden(panel.variables[name])[at], Verdict.UNKNOWN, Verdict.SAFE)
            continue
        share = min(clock.left, seconds / len(steps))
        part = lambda done, step=step: progress((step + done) / len(steps))  # noqa: E731
        for name, verdict in _year(stand, at, open_totals, share, part).items():
            found[name][at] = verdict
    return Found(found)


@dataclass(frozen=True)
class _Stand:
    """What is hidden of one group."""

    group: str
    names: tuple[str, ...]
    counts: tuple[str, ...]
    raw: RawPanel
    panel: PublicPanel
    catalogue: Catalogue
    threshold: int
    edges: Mapping[str, tuple[Floats, Floats]]
    true: Mapping[str, Floats]
    sets: tuple[ClassSet, ...]
    combined: Mapping[str, tuple[tuple[int, str], ...]]

    @property
    def judged(self) -> list[str]:
        """Concepts that get a verdict: the counts that are no combination of others."""
        return [name for name in self.names if name in self.counts and name not in self.combined]

    def base(self, name: str) -> str:
        return self.catalogue.concepts[name].base


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
    outside |= {classes.total for classes in concerned.classes}
    names = [*counts, *sorted((outside & set(panel.variables)) - set(counts))]
    sets = tuple(complete_sets(raw, catalogue, group))
    made = {name: parts for name, parts in combinations(raw, catalogue).items() if name in counts}
    classed = {name for each in sets for name in each.members}
    made = {name: parts for name, parts in made.items() if name not in classed}
    made = {name: parts for name, parts in made.items() if all(part in names for _, part in parts)}
    return _Stand(
        group,
        tuple(names),
        tuple(counts),
        raw,
        panel,
        catalogue,
        default_threshold(group, catalogue, rules),
        edges,
        expected(raw, names, catalogue, sets, made),
        sets,
        made,
    )


def _minority(group: str, catalogue: Catalogue, rules: Mapping[str, Rule]) -> int:
    stated = rules[group].minority if group in rules else None
    return catalogue.groups[group].minority if stated is None else stated


def _hidden(variable: Variable) -> Bools:
    return np.asarray((variable.states == State.SUPPRESSED) | (variable.states == State.EDGE))


def _year(
    stand: _Stand, at: int, open_totals: Totals, seconds: float, progress: Progress
) -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    """Return the verdicts of a group in the year at a place, by concept, each of shape (units,)."""
    units = stand.panel.shape[1]
    variables = [stand.panel.variables[name] for name in stand.names]
    states = np.stack([each.states[at] for each in variables])
    values = np.stack([each.values[at] for each in variables])
    true = np.stack([stand.true[name][at] for name in stand.names])
    hidden = (states == State.SUPPRESSED) | (states == State.EDGE)
    place = {name: row * units + np.arange(units) for row, name in enumerate(stand.names)}
    exact = np.where(states == State.VALUE, values, np.nan)
    base = np.stack([_base_of(stand, name, exact) for name in stand.names])
    low = np.where(hidden, 0.0, np.nan_to_num(values))
    high = np.where(hidden, np.where(np.isnan(base), np.inf, base), low)
    whole = np.ones(hidden.shape, dtype=bool)
    facts = [
        *_relations(stand, at, place, hidden, states),
        *_edges(stand, at, place, true),
    ]
    system = System(low.ravel(), high.ravel(), whole.ravel(), tuple(facts))
    prior_low, prior_high = _prior(stand, at, open_totals, low, high, true, base)
    prior_low = _followed(stand, hidden, prior_low, prior_high)
    counted = np.array([stand.base(name) == name for name in stand.names])
    standard = Standard(
        prior_low.ravel(),
        prior_high.ravel(),
        base.ravel(),
        np.full(hidden.size, float(stand.threshold)),
        np.repeat(counted, units),
        np.zeros(hidden.size, dtype=bool),
    )
    enough = standard.enough()
    blocks = _blocks(stand, at, open_totals)
    nested, crossing = _cut(blocks)
    told = replace(system, facts=(*_totals(stand, at, nested, place, hidden, true), *facts))
    clock = Clock.of(seconds, progress)
    found = np.where(hidden.ravel(), verdicts(standard, attack(told, enough, 0.0, progress)), Verdict.SAFE)
    open_still = (found == Verdict.UNKNOWN) | ((found != Verdict.SAFE) & crossing.any())
    proven = ~open_still | _proven(stand, at, open_totals, true, low, high, facts, enough, ~open_still, clock)
    verdict = np.where(open_still & proven, Verdict.SAFE, found)
    if not proven.all():
        second = verdicts(standard, attack(told, enough, clock.left / 2, progress, proven, true.ravel()))
        verdict = np.where(proven, verdict, second)
    doubtful = (verdict != Verdict.SAFE) & crossing.any()
    if doubtful.any():
        told = replace(system, facts=(*_totals(stand, at, blocks, place, hidden, true), *facts))
        third = verdicts(standard, attack(told, enough, clock.left, progress, ~doubtful, true.ravel()))
        verdict = np.where(doubtful, third, verdict)
    verdict = verdict.astype(np.uint8).reshape(hidden.shape)
    return {name: verdict[stand.names.index(name)] for name in stand.judged}


def _proven(
    stand: _Stand,
    at: int,
    open_totals: Totals,
    true: Floats,
    low: Floats,
    high: Floats,
    facts: Sequence[Facts],
    enough: Enough,
    settled: Bools,
    clock: Clock,
) -> Bools:
    """Return the unknowns that what cells can exchange proves safe, shape (n,); those ``settled`` are not asked of."""
    if settled.all():
        return settled
    low, high = low.copy(), high.copy()
    for facts_of in facts:
        if len(facts_of) == len(facts_of.at):  # each of one unknown: an edge class
            np.maximum.at(low.ravel(), facts_of.at, facts_of.low)
            np.minimum.at(high.ravel(), facts_of.at, facts_of.high)
    same, parents = _same_blocks(stand, at, open_totals), _parents(stand)
    proven = settled.reshape(low.shape)

    def safe(least: Floats, most: Floats) -> Bools:
        return enough.reached(least.ravel(), most.ravel()).reshape(least.shape)

    proven = proven | safe(*frechet(true, low, high, parents, same))
    for square, region in [(same, np.zeros_like(same)), *_crossing(stand, at, open_totals)]:
        proven = proven | safe(*crossed(true, low, high, parents, square, region))
    found = exchanged(true, low, high, parents, same, lambda least, most: proven | safe(least, most), clock)
    return np.asarray(proven | safe(*found)).ravel()


def _parents(stand: _Stand) -> list[int]:
    """Return the row of the concept that each concept of a stand is a class of, -1 = of none."""
    of = {name: classes.total for classes in stand.sets for name in classes.members}
    return [stand.names.index(of[name]) if name in of else -1 for name in stand.names]


def _crossing(stand: _Stand, at: int, open_totals: Totals) -> list[tuple[Ints, Ints]]:
    """Return published block of each unit, -1 = in none, in every partition that crosses a coarser one, and in that."""
    found = [(partition, _published(told, partition.block)) for partition, told in _blocks(stand, at, open_totals)]
    return [
        (block, above)
        for place, (finer, block) in enumerate(found)
        for coarser, above in found[place + 1 :]
        if not nested_in(finer, coarser).all()
    ]


def _published(told: Bools, block: Ints) -> Ints:
    """Return the published block of each unit, -1 = in none."""
    return np.where(told[np.maximum(block, 0)] & (block >= 0), block, -1)


def _same_blocks(stand: _Stand, at: int, open_totals: Totals) -> Ints:
    """Return a number per unit, the same for units that all published blocks hold together."""
    same = np.zeros(stand.panel.shape[1], dtype=np.int64)
    for partition, told in _blocks(stand, at, open_totals):
        block = _published(told, partition.block)
        _, same = np.unique(same * (partition.blocks + 1) + block + 1, return_inverse=True)
    return np.asarray(same.ravel(), dtype=np.int64)


def _base_of(stand: _Stand, name: str, values: Floats) -> Floats:
    """Return the public count that a concept is a part of, NaN where it is hidden or the concept is a base."""
    found = np.full(values.shape[1], np.nan)
    for base in {stand.base(name), stand.catalogue.groups[stand.group].base} - {name}:
        if base in stand.names:
            found = np.fmin(found, values[stand.names.index(base)])
    return found


def _message(text: str, stand: _Stand, name: str, at: int) -> Message:
    label = stand.catalogue.concepts[name].label
    return Message(text, {"concept": label, "year": stand.panel.years[at]})


def _blocks(stand: _Stand, at: int, open_totals: Totals) -> list[tuple[Partition, Bools]]:
    """Return the partitions whose totals of the group are public, with the blocks that have one in a year."""
    people = stand.raw.variables.get(stand.catalogue.groups[stand.group].base, stand.raw.population)
    return [
        (partition, partition.published(people.values[at][None], stand.threshold)[0])
        for partition in open_totals.of(stand.group)
    ]


def _cut(blocks: Sequence[tuple[Partition, Bools]]) -> tuple[list[tuple[Partition, Bools]], Bools]:
    """Return partitions of which each nests in the next, and the units of blocks that were cut for it.

    As if the parts of a block on both sides of a border were published: what is safe then is safe without.
    """
    found: list[tuple[Partition, Bools]] = []
    crossing = np.zeros(len(blocks[0][0].block) if blocks else 0, dtype=bool)
    for place, (partition, told) in enumerate(blocks):
        block = partition.block.copy()
        for coarser, _ in blocks[place + 1 :]:
            crosses = (~nested_in(partition, coarser))[np.maximum(partition.block, 0)] & (partition.block >= 0)
            crosses &= told[np.maximum(partition.block, 0)]
            crossing |= crosses
            part = block * (coarser.blocks + 1) + coarser.block + 1
            block = np.where(block >= 0, np.where(crosses, part + (block.max() + 1) * (coarser.blocks + 1), block), -1)
        _, codes = np.unique(block, return_inverse=True)
        codes = codes.ravel() - int((block < 0).any())
        own = told[np.maximum(partition.block, 0)]
        still = np.zeros(int(codes.max(initial=-1)) + 1, dtype=bool)
        still[codes[codes >= 0]] = own[codes >= 0]
        found.append((Partition(partition.name, codes.astype(np.int64), partition.groups), still))
    return found, crossing


def _totals(
    stand: _Stand,
    at: int,
    blocks: Sequence[tuple[Partition, Bools]],
    place: Mapping[str, Ints],
    hidden: Bools,
    true: Floats,
) -> Iterator[Facts]:
    summed = {each.total for each in stand.sets} | set(stand.combined)  # their totals follow from those of their parts
    rows = [row for row, name in enumerate(stand.names) if name in stand.counts and name not in summed]
    names = [np.array([f"{each.name}:{block}" for block in range(each.blocks)], dtype=object) for each, _ in blocks]
    within = [_within(partition, [each for each, _ in blocks[step + 1 :]]) for step, (partition, _) in enumerate(blocks)]
    for row in [row for row in rows if hidden[row].any()]:
        name, left = stand.names[row], np.ones(hidden.shape[1], dtype=bool)
        for step, (partition, told) in enumerate(blocks):
            open_to = partition.sums((hidden[row] & left)[None])[0] > 0
            lacking = partition.sums((hidden[row] & left & np.isnan(true[row]))[None])[0] > 0
            value = partition.sums(np.where(left, true[row], 0.0)[None])[0]
            value = np.where(told & open_to & ~lacking, value, np.nan)
            block = np.where(left, partition.block, -1)
            yield totals(place[name], block, value, value, _message(TOTAL, stand, name, at), names[step])
            # A coarser total tells nothing more of cells whose sum is known.
            left &= ~((block >= 0) & (within[step] & ~np.isnan(value))[np.maximum(block, 0)])


def _within(partition: Partition, coarser: Sequence[Partition]) -> Bools:
    """Return the blocks that lie wholly in one block of each coarser partition, shape (blocks,)."""
    return np.logical_and.reduce([np.ones(partition.blocks, dtype=bool), *(nested_in(partition, each) for each in coarser)])


def _relations(
    stand: _Stand,
    at: int,
    place: Mapping[str, Ints],
    hidden: Bools,
    states: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
) -> Iterator[Facts]:
    """Yield that totals are the sums of their classes, and combinations those of their parts."""
    ids = stand.panel.table.index.to_numpy()
    relations = [(each.total, [(1, name) for name in each.members]) for each in stand.sets]
    relations += [(name, list(parts)) for name, parts in stand.combined.items()]
    for total, parts in relations:
        rows = [stand.names.index(name) for name in (total, *(name for _, name in parts))]
        true = [stand.true[name][at] for name in (total, *(name for _, name in parts))]
        there = (states[rows] <= State.UNINHABITED).all(axis=0) & hidden[rows].any(axis=0)
        if total in stand.combined:  # one that is hidden tells nothing of its parts
            there &= ~hidden[rows[0]]
        with np.errstate(invalid="ignore"):
            off = sum(sign * each for (sign, _), each in zip(parts, true[1:])) - true[0]
            there &= np.abs(off) < 1e-6
        where = np.flatnonzero(there)
        yield sums(
            place[total][where],
            [(float(sign), place[name][where]) for sign, name in parts],
            _message(SET, stand, total, at),
            ids[where],
        )


def _edges(stand: _Stand, at: int, place: Mapping[str, Ints], true: Floats) -> Iterator[Facts]:
    """Yield what an edge class says by itself."""
    ids = stand.panel.table.index.to_numpy()
    for name in stand.names:
        if name in stand.edges:
            low, high = (bound[at] for bound in stand.edges[name])
            where = np.flatnonzero(~np.isnan(low))
            count = true[stand.names.index(name), where]
            low, high = np.fmin(low[where], count), np.fmax(high[where], count)
            yield single(place[name][where], low, high, _message(EDGE, stand, name, at), ids[where])


def _followed(stand: _Stand, hidden: Bools, low: Floats, high: Floats) -> Floats:
    """Return lower bounds where the last hidden member of a set counts as told too when public totals tell the others.

    It is hidden only to keep the total from giving those away.
    """
    low = low.copy()
    for classes in stand.sets:
        rows = [stand.names.index(name) for name in classes.members]
        told = hidden[rows] & (low[rows] == high[rows])
        lacking = hidden[rows] & ~told
        follows = told.any(axis=0) & (lacking.sum(axis=0) == 1) & ~hidden[stand.names.index(classes.total)]
        for row, one in zip(rows, lacking):
            low[row] = np.where(follows & one, high[row], low[row])
    return low


def _prior(
    stand: _Stand, at: int, open_totals: Totals, low: Floats, high: Floats, true: Floats, base: Floats
) -> tuple[Floats, Floats]:
    """Return the bounds that the public totals and bases alone give, whatever a panel shows or hides."""
    low, high = low.copy(), high.copy()
    blocks = _blocks(stand, at, open_totals)
    for place, (partition, told) in enumerate(blocks):
        left = (partition.block >= 0) & told[np.maximum(partition.block, 0)]
        for finer, told_of_finer in blocks[:place]:
            summed = nested_in(finer, partition) & told_of_finer
            left &= ~((finer.block >= 0) & summed[np.maximum(finer.block, 0)])
        block = partition.block[left]
        for row, name in enumerate(stand.names):
            if name in stand.counts:
                total = np.bincount(block, np.nan_to_num(true[row, left]), partition.blocks)[block]
                people = np.bincount(block, np.nan_to_num(base[row, left]), partition.blocks)[block]
                least = np.where(np.isnan(base[row, left]), 0.0, base[row, left] - (people - total))
                high[row, left] = np.minimum(high[row, left], total)
                low[row, left] = np.minimum(np.maximum(low[row, left], least), high[row, left])
    return low, high
