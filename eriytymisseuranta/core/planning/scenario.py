"""What plans would do to people, tenures and house types around them, and to how evenly tenures are spread.

Arithmetic on stated assumptions, no forecast: every planned dwelling becomes one household of the planned tenure, with
as many people as live in dwellings of its type in the region today, and nothing else moves. Nothing is said of the
wellbeing of anyone: tenure does not tell it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.indicators.figures import smallest_base
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, public_only
from eriytymisseuranta.core.planning.aggregation import FEW_CELLS, FEWEST_CELLS, OUTSIDE, SMALL_BASE, SUPPRESSED
from eriytymisseuranta.core.planning.categories import HOUSE_TYPE, TENURE
from eriytymisseuranta.core.planning.housing import PANEL_CATEGORIES, first_reason
from eriytymisseuranta.core.planning.overlay import Parts
from eriytymisseuranta.core.segregation.evenness import dissimilarity
from eriytymisseuranta.core.segregation.multigroup import multigroup_information

TENURES = ("owner", "rental", "ara", "right_of_occupancy", "other")
HOUSE_TYPES = ("small", "terraced", "block", "other")
IN_PANEL: Mapping[str, Mapping[str, str]] = {
    TENURE: {"owner": "owner", "rental": "rental", "ara": "rental", "right_of_occupancy": "rental", "other": "other"},
    HOUSE_TYPE: {"small": "small", "terraced": "small", "block": "block"},
}
"""Category of a plan -> category of the statistics, which put these together; one that is missing has none there."""
ONE_TYPE = 0.8
"""Share of a cell's dwellings from which its people per dwelling are taken as those of a house type."""
FEWEST_CELLS_OF_TYPE = 10
ALL = "all"
NO_DATA = "not_in_data"


@dataclass(frozen=True)
class Plans:
    """Planned dwellings.

    Parameters
    ----------
    scenario
        Place of each plan's scenario in ``scenarios``, shape (plans,).
    tenure, house_type
        Dwellings of `TENURES` and of `HOUSE_TYPES`, shapes (plans, categories).
    """

    names: Sequence[str]
    scenarios: Sequence[str]
    scenario: npt.NDArray[np.int64]
    tenure: Floats
    house_type: Floats

    @property
    def dwellings(self) -> Floats:
        """All dwellings of each plan: the larger sum where the two differ, shape (plans,)."""
        return np.asarray(np.maximum(self.tenure.sum(axis=1), self.house_type.sum(axis=1)))

    def counts(self, dimension: str) -> Floats:
        """Return the dwellings by the categories of the statistics, shape (plans, categories)."""
        given, known = (self.tenure, TENURES) if dimension == TENURE else (self.house_type, HOUSE_TYPES)
        names = list(PANEL_CATEGORIES[dimension])
        found = np.zeros((len(given), len(names)))
        for at, name in enumerate(known):
            if name in IN_PANEL[dimension]:
                found[:, names.index(IN_PANEL[dimension][name])] += given[:, at]
        return found


@dataclass(frozen=True)
class Density:
    """People per dwelling in visible cells: a quarter of the dwellings have fewer, half, three quarters.

    Parameters
    ----------
    cells
        How many cells it is of.
    """

    low: float
    middle: float
    high: float
    cells: int


@dataclass(frozen=True)
class Around:
    """What is visible around each plan in the last year.

    Parameters
    ----------
    population, coverage
        People in visible cells, and percent of the people that they are; shape (plans,).
    counts
        Dimension -> households or dwellings, shape (plans, categories); NaN where there is a reason.
    reason
        Dimension -> '' or why there is none, shape (plans,).
    """

    population: Floats
    coverage: Floats
    counts: Mapping[str, Floats]
    reason: Mapping[str, npt.NDArray[np.object_]]


@dataclass(frozen=True)
class Evenness:
    """How unevenly tenures are spread over the cells: D of rental homes against the others, and H of all tenures.

    Parameters
    ----------
    left_out
        Planned dwellings that fall into suppressed cells, whose homes are not known.
    """

    dissimilarity: float
    information: float
    left_out: float


@public_only
def people_per_dwelling(panel: PublicPanel) -> dict[str, Density]:
    """Return people per dwelling in the last year by house type of the statistics, and `ALL`.

    Quartiles over cells weighted by their dwellings; of a house type where at least `ONE_TYPE` of the cell's dwellings
    are of it, and only where there are `FEWEST_CELLS_OF_TYPE` such cells. Dwellings that nobody lives in permanently
    are among the dwellings, so that the figures are those of a dwelling built, not of one lived in.
    """
    people, dwellings = panel.population, panel.variables.get("dwellings")
    if dwellings is None:
        return {}
    shown = people.visible[-1] & dwellings.visible[-1] & (dwellings.values[-1] > 0) & (people.values[-1] > 0)
    found = {ALL: _quartiles(people.values[-1][shown], dwellings.values[-1][shown])} if shown.any() else {}
    for name, concept in PANEL_CATEGORIES[HOUSE_TYPE].items():
        of_type = panel.variables.get(concept)
        if of_type is None:
            continue
        part = np.nan_to_num(of_type.values[-1]) >= ONE_TYPE * np.nan_to_num(dwellings.values[-1])
        here = shown & of_type.visible[-1] & part
        if here.sum() >= FEWEST_CELLS_OF_TYPE:
            found[name] = _quartiles(people.values[-1][here], dwellings.values[-1][here])
    return found


def _quartiles(people: Floats, dwellings: Floats) -> Density:
    ratio = people / dwellings
    order = np.argsort(ratio)
    reached = np.cumsum(dwellings[order]) / dwellings.sum()
    low, middle, high = ratio[order][np.searchsorted(reached, [0.25, 0.5, 0.75])]
    return Density(float(low), float(middle), float(high), len(ratio))


def planned_people(plans: Plans, density: Mapping[str, Density]) -> Floats:
    """Return people of each plan, shape (3, plans): with the lower quartile, the median and the upper one.

    Dwellings of a type without a figure of its own, or of no stated type, count as dwellings of all types.
    """
    if ALL not in density:
        return np.full((3, len(plans.dwellings)), np.nan)
    counts = plans.counts(HOUSE_TYPE)
    total = np.zeros((3, len(counts)))
    rest = plans.dwellings
    for at, name in enumerate(PANEL_CATEGORIES[HOUSE_TYPE]):
        if name in density:
            total += _three(density[name])[:, None] * counts[:, at]
            rest = rest - counts[:, at]
    return np.asarray(total + _three(density[ALL])[:, None] * np.maximum(rest, 0.0))


def _three(density: Density) -> Floats:
    return np.array([density.low, density.middle, density.high])


@public_only
def surroundings(
    panel: PublicPanel, catalogue: Catalogue, parts: Parts, plans: int, min_base: int | None = None
) -> Around:
    """Return the sums of the visible cells around plans in the last year.

    Parameters
    ----------
    parts
        Part of each unit around each plan.
    """
    people = panel.population
    shown = np.where(people.visible[-1], np.nan_to_num(people.values[-1]), 0.0)
    hidden = _sum(parts, plans, (people.states[-1] == State.SUPPRESSED).astype(np.float64)) > 0
    population = _sum(parts, plans, shown)
    everybody = _sum(parts, plans, np.nan_to_num(people.values[-1]))
    present = _sum(parts, plans, (people.states[-1] != State.ABSENT).astype(np.float64)) > 0
    counts, reasons = {}, {}
    seen = np.zeros(len(shown), dtype=np.bool_)
    for dimension, concepts in PANEL_CATEGORIES.items():
        found = _visible(panel, dimension)
        if found is None:
            counts[dimension] = np.full((plans, len(concepts)), np.nan)
            reasons[dimension] = np.where(present, NO_DATA, OUTSIDE).astype(object)
            continue
        values, known = found
        seen |= known
        sums = np.stack([_sum(parts, plans, row) for row in values], axis=1)
        base = sums.sum(axis=1)
        each = values.sum(axis=0)
        squares = np.bincount(parts.area, (parts.share * each[parts.unit]) ** 2, plans)
        effective = np.divide(base**2, squares, out=np.zeros(plans), where=squares > 0)
        least = smallest_base(panel, catalogue, concepts.values(), min_base)
        cases = (
            (~present, OUTSIDE),
            (base == 0, SUPPRESSED),
            (effective < FEWEST_CELLS, FEW_CELLS),
            (base < least, SMALL_BASE),
        )
        reasons[dimension] = first_reason(cases, (plans,))
        counts[dimension] = np.where((reasons[dimension] == "")[:, None], sums, np.nan)
    covered = _sum(parts, plans, np.where(seen, shown, 0.0))
    coverage = np.divide(100.0 * covered, everybody, out=np.full(plans, np.nan), where=(everybody > 0) & ~hidden)
    return Around(population, coverage, counts, reasons)


def _visible(panel: PublicPanel, dimension: str) -> tuple[Floats, Bools] | None:
    """Return counts of the last year, shape (categories, units), 0 where not all are visible; and where they are."""
    concepts = PANEL_CATEGORIES[dimension].values()
    if not all(name in panel.variables for name in concepts):
        return None
    variables = [panel.variables[name] for name in concepts]
    known = np.logical_and.reduce([variable.visible[-1] for variable in variables])
    if not known.any():
        return None
    return np.stack([np.where(known, np.nan_to_num(variable.values[-1]), 0.0) for variable in variables]), known


def _sum(parts: Parts, areas: int, values: Floats) -> Floats:
    return np.bincount(parts.area, parts.share * values[parts.unit], areas).astype(np.float64)


@public_only
def tenure_evenness(
    panel: PublicPanel, plans: Plans | None = None, parts: Parts | None = None, chosen: Bools | None = None
) -> Evenness | None:
    """Return the evenness of tenures over visible cells in the last year; None where the data does not tell tenures.

    Parameters
    ----------
    plans, parts, chosen
        Plans to be added, the part of each cell in each plan, and which plans count. Cells beyond those of the panel
        are cells where nobody lives. A plan's dwellings are spread over its cells by area.
    """
    found = _visible(panel, TENURE)
    if found is None:
        return None
    values, known = found
    counts, left_out = values.T, 0.0
    nobody = (panel.population.states[-1] >= State.UNINHABITED) | (panel.population.values[-1] == 0)
    kept = known | nobody
    if plans is not None and parts is not None and chosen is not None:
        extra = max(int(parts.unit.max(initial=-1)) + 1 - len(known), 0)
        counts = np.vstack([counts, np.zeros((extra, counts.shape[1]))])
        kept = np.concatenate([kept, np.ones(extra, dtype=np.bool_)])
        used = parts.of_units(chosen[parts.area])
        whole = np.bincount(used.area, used.share, len(plans.names))
        part = used.share / whole[used.area]
        planned = plans.counts(TENURE)
        for at in range(counts.shape[1]):
            counts[:, at] += np.bincount(used.unit, part * planned[used.area, at], len(counts))
        total = planned[used.area].sum(axis=1)
        left_out = float((part * total)[~kept[used.unit]].sum())
    counts = counts[kept]
    rental = list(PANEL_CATEGORIES[TENURE]).index("rental")
    return Evenness(dissimilarity(counts[:, rental], counts.sum(axis=1)), multigroup_information(counts), left_out)


@public_only
def region_counts(panel: PublicPanel, dimension: str) -> Floats | None:
    """Return the visible homes of the region by category in the last year, shape (categories,)."""
    found = _visible(panel, dimension)
    return None if found is None else np.asarray(found[0].sum(axis=1))
