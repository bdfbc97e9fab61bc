"""Layers to be published and all else that is known, as one system of unknowns and figures.

The unknowns are the counts of the finest lattice: year x concept x cell. What a layer shows of them is known, what it
hides is an unknown, and every other layer or table says something of sums of them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.audit.facts import changes, shares, sums, totals
from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints, Names, System, single
from eriytymisseuranta.core.disclosure.audit.reading import read_off
from eriytymisseuranta.core.disclosure.differences import stated
from eriytymisseuranta.core.disclosure.edges import combinations, complete_sets
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, States, Units, Variable

VALUE = QT_TRANSLATE_NOOP("Eriytymisseuranta", "{concept} of {where}, {year} ({layer})")
TOTAL = QT_TRANSLATE_NOOP("Eriytymisseuranta", "total of {concept} in {where}, {year} ({layer})")
SET = QT_TRANSLATE_NOOP("Eriytymisseuranta", "{concept} is the sum of its classes, {where}, {year}")
EDGE = QT_TRANSLATE_NOOP("Eriytymisseuranta", "edge class of {concept} in {where}, {year} ({layer})")
SHARE = QT_TRANSLATE_NOOP("Eriytymisseuranta", "share of {concept} in {where}, {year} ({layer})")
CHANGE = QT_TRANSLATE_NOOP("Eriytymisseuranta", "change of {concept} in {where}, {year} ({layer})")

EXACTLY = 9.0
"""Decimals of a figure that is written as it was computed."""


@dataclass(frozen=True)
class Cells:
    """A layer of counts by cell or area, of the finest lattice or of a coarser one.

    Parameters
    ----------
    shares
        Indicator -> percent, shape (years, units); NaN = not shown.
    """

    name: str
    panel: PublicPanel
    shares: Mapping[str, Floats] = field(default_factory=dict)


@dataclass(frozen=True)
class Zones:
    """Totals of areas of any shape, overlapping or not.

    Parameters
    ----------
    member
        Zone of each unit of the ground, shape (units,); -1 = in none.
    figures
        (year, concept) -> totals, shape (zones,); NaN = not told.
    """

    name: str
    member: Ints
    names: Sequence[str]
    figures: Mapping[tuple[int, str], Floats]


@dataclass(frozen=True)
class Changes:
    """Differences of an indicator between two years.

    Parameters
    ----------
    cell_id
        Shape (rows,).
    change, value_from, value_to
        Percentage points and percent, shape (rows,); NaN = not told.
    """

    name: str
    indicator: str
    year_from: int
    year_to: int
    cell_id: Sequence[str]
    change: Floats
    value_from: Floats
    value_to: Floats


@dataclass(frozen=True)
class Ground:
    """The unknowns: years x concepts x units.

    Parameters
    ----------
    table
        Of the units, as in a panel.
    """

    units: Units
    table: pd.DataFrame
    years: tuple[int, ...]
    concepts: tuple[str, ...]

    @property
    def n(self) -> int:
        """Number of unknowns."""
        return len(self.years) * len(self.concepts) * len(self.table)

    def at(self, year: int, concept: str) -> Ints:
        """Return the unknowns of a year and concept, shape (units,)."""
        block = self.block(year, concept)
        return np.arange(block.start, block.stop)

    def block(self, year: int, concept: str) -> slice:
        """Return where the unknowns of a year and concept are."""
        place = self.years.index(year) * len(self.concepts) + self.concepts.index(concept)
        return slice(place * len(self.table), (place + 1) * len(self.table))

    def place(self, unknown: int) -> tuple[int, str, int]:
        """Return year, concept and unit of an unknown."""
        block, unit = divmod(unknown, len(self.table))
        year, concept = divmod(block, len(self.concepts))
        return self.years[year], self.concepts[concept], unit


def ground_of(layers: Sequence[Cells]) -> Ground:
    """Return the ground under the layers to be published: the units of the finest of them.

    Raises
    ------
    InputError
        If layers are of lattices that do not nest.
    """
    finest = min(layers, key=lambda layer: layer.panel.units.size if isinstance(layer.panel.units, Lattice) else np.inf)
    here = [layer for layer in layers if _same(layer.panel, finest.panel)]
    columns = [name for name in finest.panel.table.columns if name != "geometry"]
    table = pd.concat([layer.panel.table[columns] for layer in here])
    table = table[~table.index.duplicated()].sort_index()
    years = sorted({year for layer in layers for year in layer.panel.years})
    concepts = list(dict.fromkeys(name for layer in layers for name in layer.panel.variables))
    return Ground(finest.panel.units, table, tuple(years), tuple(concepts))


def _same(one: PublicPanel, other: PublicPanel) -> bool:
    if isinstance(one.units, Lattice) and isinstance(other.units, Lattice):
        return one.units.same_as(other.units)
    return type(one.units) is type(other.units)


@dataclass
class Knowledge:
    """Bounds and figures as they come together, layer by layer.

    Parameters
    ----------
    hidden
        What the layers to be published hide, or an earlier release did, shape (n,).
    withheld
        Which of the facts need not be published.
    public, told
        Whether what is being added is known without the layers, and which of the facts are.
    sets
        Which of the facts say that a total is the sum of its classes.
    """

    ground: Ground
    catalogue: Catalogue
    low: Floats
    high: Floats
    hidden: Bools
    facts: list[Facts]
    withheld: set[int]
    public: bool = False
    told: set[int] = field(default_factory=set)
    sets: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, ground: Ground, catalogue: Catalogue) -> Knowledge:
        """Return the knowledge of somebody who has seen nothing."""
        n = ground.n
        return cls(ground, catalogue, np.zeros(n), np.full(n, np.inf), np.zeros(n, dtype=bool), [], set())

    def system(self) -> System:
        """Return the system of what is known, which shares its bounds."""
        whole = np.ones(self.ground.n, dtype=bool)
        for concept in self.ground.concepts:
            if self.catalogue.concepts[concept].kind != "count":
                for year in self.ground.years:
                    whole[self.ground.block(year, concept)] = False
        return System(self.low, self.high, whole, tuple(self.facts))

    def add(self, found: Facts, withheld: bool = False) -> None:
        """Add figures; ``withheld`` = figures that need not be published."""
        if len(found):
            if withheld:
                self.withheld.add(len(self.facts))
            if self.public:
                self.told.add(len(self.facts))
            self.facts.append(found)

    def message(self, text: str, concept: str, year: int | str, layer: str) -> Message:
        """Return what kind of figure something is."""
        return Message(
            text, {"concept": self.catalogue.concepts[concept].label, "year": year, "layer": layer, "where": ""}
        )

    def add_cells(self, layer: Cells, published: bool) -> None:
        """Add a layer of cells; ``published`` = its hidden values are those to be attacked."""
        if isinstance(self.ground.units, Lattice) and isinstance(layer.panel.units, Lattice):
            if not self.ground.units.same_as(layer.panel.units):
                self._add_coarser(layer)
                return
        elif isinstance(self.ground.units, Lattice) != isinstance(layer.panel.units, Lattice):
            raise _other_lattice(layer.name)
        unit = self.ground.table.index.get_indexer(layer.panel.table.index)
        inside = unit >= 0
        read = read_off(layer.panel, self.catalogue)
        for name in [name for name in layer.panel.variables if name in self.ground.concepts]:
            for at, year in enumerate(layer.panel.years):
                if year in self.ground.years:
                    low, high = (bound[at] for bound in read.bounds[name])
                    self._add_states(layer, name, year, at, unit, inside, low, high, published & ~read.shown[name][at])
        self._add_shares(layer, unit)

    def _add_states(
        self,
        layer: Cells,
        name: str,
        year: int,
        at: int,
        unit: Ints,
        inside: Bools,
        low: Floats,
        high: Floats,
        judged: Bools,
    ) -> None:
        variable = layer.panel.variables[name]
        states, values = variable.states[at], variable.values[at]
        place = self.ground.at(year, name)[unit]
        number = inside & (states == State.VALUE) & (low == high)
        nobody = inside & (states == State.UNINHABITED)
        numbers = np.where(nobody, 0.0, values)
        exact = np.flatnonzero(number | nobody)
        known = self.low[place[exact]] == self.high[place[exact]]
        off = exact[known & (self.low[place[exact]] != numbers[exact])]
        if len(off):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}” tells another number than another layer: {figure}; check that both are of the "
                    "same release.",
                ),
                layer=layer.name,
                figure=Message(
                    VALUE,
                    {**self.message(VALUE, name, year, layer.name).values, "where": layer.panel.table.index[off[0]]},
                ),
            )
        self.low[place[exact]] = self.high[place[exact]] = numbers[exact]
        edge = np.flatnonzero(inside & ~np.isnan(low) & ~number)
        ids = layer.panel.table.index.to_numpy()
        self.add(single(place[edge], low[edge], high[edge], self.message(EDGE, name, year, layer.name), ids[edge]))
        self.hidden[place[inside & judged & ((states == State.SUPPRESSED) | (states == State.EDGE))]] = True

    def _add_shares(self, layer: Cells, unit: Ints) -> None:
        """Add percentages of a base that the layer shows too."""
        for name, percent in layer.shares.items():
            indicator = self.catalogue.indicators[name]
            if indicator.numerator not in self.ground.concepts or indicator.kind != "share":
                continue
            for at, year in enumerate(layer.panel.years):
                variable = layer.panel.variables.get(indicator.numerator)
                hidden = variable is None or variable.states[at] != State.VALUE
                people = self._known(year, indicator.denominator, unit)
                where = np.flatnonzero(~np.isnan(percent[at]) & ~np.isnan(people) & (unit >= 0) & np.asarray(hidden))
                edge = variable is not None and (variable.states[at][where] == State.EDGE)
                where = where[~np.asarray(edge)] if variable is not None else where
                self.add(
                    shares(
                        self.ground.at(year, indicator.numerator)[unit[where]],
                        percent[at][where],
                        people[where],
                        EXACTLY,
                        self.message(SHARE, indicator.numerator, year, layer.name),
                        layer.panel.table.index.to_numpy()[where],
                    ),
                    True,
                )

    def _add_coarser(self, layer: Cells) -> None:
        """Add the cells of a coarser grid as totals."""
        block = _blocks(self.ground, layer)
        for name in [name for name in layer.panel.variables if name in self.ground.concepts]:
            if self.catalogue.concepts[name].kind != "count":
                continue
            variable = layer.panel.variables[name]
            for at, year in enumerate(layer.panel.years):
                if year in self.ground.years:
                    told = variable.states[at] == State.VALUE
                    value = np.where(told, variable.values[at], np.nan)
                    self.add_totals(name, year, block, value, layer.panel.table.index.to_numpy(), layer.name)

    def add_totals(
        self, concept: str, year: int, block: Ints, value: Floats, names: Sequence[str] | Names, layer: str
    ) -> None:
        """Add totals over blocks of units; what is not in the data of the ground has nobody in it."""
        what = self.message(TOTAL, concept, year, layer)
        self.add(totals(self.ground.at(year, concept), block.copy(), value, value, what, names), True)

    def add_zones(self, zones: Zones) -> None:
        """Add totals of areas."""
        for (year, concept), value in zones.figures.items():
            if year in self.ground.years and concept in self.ground.concepts:
                self.add_totals(concept, year, zones.member, value, zones.names, zones.name)

    def add_changes(self, layer: Changes) -> None:
        """Add a layer of change: of counts, or of shares whose bases are known."""
        indicator = self.catalogue.indicators.get(layer.indicator)
        if indicator is None or indicator.kind != "share" or indicator.numerator not in self.ground.concepts:
            return
        unit = self.ground.table.index.get_indexer(pd.Index(layer.cell_id))
        what = self.message(CHANGE, indicator.numerator, f"{layer.year_from}–{layer.year_to}", layer.name)
        ids = np.asarray(layer.cell_id, dtype=object)
        base = {year: self._known(year, indicator.denominator, unit) for year in (layer.year_from, layer.year_to)}
        for year, percent in ((layer.year_from, layer.value_from), (layer.year_to, layer.value_to)):
            where = np.flatnonzero(~np.isnan(percent) & ~np.isnan(base[year]) & (unit >= 0))
            at = self.ground.at(year, indicator.numerator)[unit[where]]
            said = self.message(SHARE, indicator.numerator, year, layer.name)
            self.add(shares(at, percent[where], base[year][where], EXACTLY, said, ids[where]), True)
        where = np.flatnonzero(
            ~np.isnan(layer.change) & ~np.isnan(base[layer.year_from]) & ~np.isnan(base[layer.year_to]) & (unit >= 0)
        )
        found = changes(
            self.ground.at(layer.year_from, indicator.numerator)[unit[where]],
            self.ground.at(layer.year_to, indicator.numerator)[unit[where]],
            layer.change[where],
            EXACTLY,
            what,
            ids[where],
        )
        weights = np.stack([100 / base[layer.year_to][where], -100 / base[layer.year_from][where]], axis=1)
        self.add(replace(found, weights=weights.ravel()), True)

    def _known(self, year: int, concept: str, unit: Ints) -> Floats:
        """Return what is known of a concept in units, NaN where it is not or is nothing."""
        if concept not in self.ground.concepts or year not in self.ground.years:
            return np.full(len(unit), np.nan)
        at = self.ground.at(year, concept)[unit]
        return np.where((self.low[at] == self.high[at]) & (self.low[at] > 0) & (unit >= 0), self.low[at], np.nan)

    def add_released(self, table: pd.DataFrame, name: str) -> None:
        """Add what earlier releases have told (`ledger.released`), each as the layer that it was.

        What they told as an edge class counts as hidden: shown exactly now, it is given away.
        """
        for _, rows in table[table["year"].isin(self.ground.years)].groupby("release"):
            self.add_cells(_as_layer(rows, self.ground, self.catalogue, name), True)

    def add_relations(self, layer: Cells) -> None:
        """Add that totals are the sums of their classes, and that parts are at most their base."""
        panel = layer.panel
        made = combinations(panel, self.catalogue)
        relations = [
            (each.total, tuple((1, name) for name in each.members))
            for group in self.catalogue.groups
            for each in complete_sets(panel, self.catalogue, group)
        ]
        relations += [(name, tuple(parts)) for name, parts in made.items()]
        unit = self.ground.table.index.get_indexer(panel.table.index)
        ids = panel.table.index.to_numpy()
        for total, parts in relations:
            names = [total, *(name for _, name in parts)]
            for at, year in enumerate(panel.years):
                there = np.logical_and.reduce([panel.variables[name].states[at] < State.ABSENT for name in names])
                places = [self.ground.at(year, name)[unit] for name in names]
                exact = np.logical_and.reduce([self.low[place] == self.high[place] for place in places])
                where = np.flatnonzero(there & ~exact & (unit >= 0))
                if len(where) and total not in made:
                    self.sets.add(len(self.facts))
                self.add(
                    sums(
                        self.ground.at(year, total)[unit[where]],
                        [(float(sign), self.ground.at(year, name)[unit[where]]) for sign, name in parts],
                        self.message(SET, total, year, layer.name),
                        ids[where],
                    )
                )

    def add_differences(self, rules: Mapping[str, Rule]) -> None:
        """Add that a count is what one public base leaves of another; where that tells it, nothing hides it."""
        for names in [each for each in stated(rules) if set(each) <= set(self.ground.concepts)]:
            for year in self.ground.years:
                own, whole, part = (self.ground.block(year, name) for name in names)
                rest = self.low[whole] - self.low[part]
                told = (self.low[whole] == self.high[whole]) & (self.low[part] == self.high[part])
                told &= (self.low[own] < self.high[own]) & (rest >= 0)
                for bound in (self.low, self.high):
                    bound[own] = np.where(told, rest, bound[own])
                self.hidden[own] &= ~told

    def bases(self) -> Floats:
        """Return the public count that each unknown is a part of, NaN where it is not known, shape (n,)."""
        known = [self.catalogue.concepts[concept] for concept in self.ground.concepts]
        groups = self.catalogue.groups
        return self.least({each.id: {each.base, groups[each.group].base} - {each.id} for each in known})

    def least(self, of: Mapping[str, Collection[str]]) -> Floats:
        """Return the least of the counts that are known of others of each unknown's unit and year, NaN = none, (n,)."""
        found = np.full(self.ground.n, np.nan)
        for year in self.ground.years:
            for concept in of.keys() & set(self.ground.concepts):
                for other in set(of[concept]) & set(self.ground.concepts):
                    own, there = self.ground.block(year, concept), self.ground.block(year, other)
                    value = np.where(self.low[there] == self.high[there], self.low[there], np.nan)
                    np.fmin(found[own], value, out=found[own])
        return found


def _as_layer(table: pd.DataFrame, ground: Ground, catalogue: Catalogue, name: str) -> Cells:
    """Return figures of one release as a layer over the ground, absent where it told nothing."""
    shape = (len(ground.years), len(ground.table))
    figures: dict[str, Floats] = {}
    states: dict[str, States] = {}
    for (year, told), rows in table.groupby(["year", "field"]):
        unit = ground.table.index.get_indexer(pd.Index(rows["cell_id"]))
        at, inside = ground.years.index(int(year)), unit >= 0
        figures.setdefault(str(told), np.full(shape, np.nan))[at, unit[inside]] = rows["value"].to_numpy(float)[inside]
        edge = rows["edge"].to_numpy(bool)[inside]
        own = states.setdefault(str(told), np.full(shape, State.ABSENT, dtype=np.uint8))
        own[at, unit[inside]] = np.where(edge, State.EDGE, State.VALUE)
    nothing = Variable(np.full(shape, np.nan), np.full(shape, State.ABSENT, dtype=np.uint8))
    variables = {each: Variable(figures[each], states[each]) for each in figures if each in catalogue.concepts}
    for concept in [catalogue.concepts[each] for each in variables]:
        for base in (concept.base, catalogue.groups[concept.group].base):
            variables.setdefault(base, nothing)
    shares = {each.id: figures[each.field] for each in catalogue.indicators.values() if each.field in figures}
    sources = tuple(dict(zip(table["year"], table["source"])).get(year, "") for year in ground.years)
    panel = PublicPanel(
        ground.units, ground.years, ground.table, variables, sources, {}, {}, str(table["protection"].iloc[0])
    )
    return Cells(name, panel, shares)


def _blocks(ground: Ground, layer: Cells) -> Ints:
    """Return which cell of a coarser layer each unit of the ground is in, -1 = in none.

    Raises
    ------
    InputError
        If the lattices do not nest.
    """
    fine, coarse = ground.units, layer.panel.units
    if not isinstance(fine, Lattice) or not isinstance(coarse, Lattice) or fine.crs != coarse.crs:
        raise _other_lattice(layer.name)
    shifts = ((coarse.x0 - fine.x0) % fine.size, (coarse.y0 - fine.y0) % fine.size)
    if coarse.size % fine.size or any(min(shift, fine.size - shift) > 2.0 for shift in shifts):
        raise _other_lattice(layer.name)
    x, y = fine.corners(ground.table["col"].to_numpy(), ground.table["row"].to_numpy())
    col, row = coarse.locate(x + fine.size / 2, y + fine.size / 2)
    table = layer.panel.table
    keys = pd.Index(table["col"].to_numpy() * (1 << 31) + table["row"].to_numpy())
    return np.asarray(keys.get_indexer(pd.Index(col * (1 << 31) + row)), dtype=np.int64)


def _other_lattice(layer: str) -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}” is of another lattice, whose cells do not hold whole cells of the finest one; leave it "
            "out, or give it as polygons with totals.",
        ),
        layer=layer,
    )
