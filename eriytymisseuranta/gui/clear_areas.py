"""Where clear change concentrates: touching cells that changed the same way, in the order of the map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.change import Change
from eriytymisseuranta.core.clusters.contiguity import components, large_enough
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.lattice import Ints, Lattice
from eriytymisseuranta.core.panel import Floats

MIN_CELLS, MIN_PEOPLE = 3, 100
"""A concentration has at least so many cells, and people; as in the algorithm ``concentrations``."""


@dataclass(frozen=True)
class ClearArea:
    """Touching cells whose figure clearly rose, or clearly fell.

    Parameters
    ----------
    number
        Counted from 1, from the top of the map to its bottom and from left to right.
    rising
        Whether the figure rose.
    people
        Of the later year.
    change
        Mean change, weighted as the figure is.
    extent
        West, south, east, north in the units of the lattice's coordinate reference system.
    """

    number: int
    rising: bool
    units: Ints
    people: float
    change: float
    region: str
    extent: tuple[float, float, float, float]


def clear_areas(
    result: IndicatorPanel,
    change: Change,
    weights: Floats,
    min_cells: int = MIN_CELLS,
    min_people: float = MIN_PEOPLE,
) -> list[ClearArea]:
    """Return the concentrations of clear change; none where the units are no lattice.

    Parameters
    ----------
    weights
        As `summaries.weights_of`, of all years.
    """
    panel = result.panel
    if not isinstance(panel.units, Lattice):
        return []
    last = panel.years.index(change.year_to)
    people = np.nan_to_num(panel.population.values[last])
    col, row = panel.table["col"].to_numpy(), panel.table["row"].to_numpy()
    found = []
    for rising in (True, False):
        units = np.flatnonzero(change.clear & ((change.change > 0) == rising))
        component = components(col[units], row[units])
        kept = large_enough(component, people[units], min_cells, min_people)
        units, component = units[kept], component[kept]
        order = np.argsort(component, kind="stable")
        parts = np.split(units[order], np.flatnonzero(np.diff(component[order])) + 1) if units.size else []
        found += [(rising, part) for part in parts]
    found.sort(key=lambda each: (-int(row[each[1]].max()), int(col[each[1]].min())))
    regions = panel.table["region"].to_numpy()
    areas = []
    for number, (rising, part) in enumerate(found, start=1):
        x, y = panel.units.corners(col[part], row[part])
        size = float(panel.units.size)
        weight = weights[last, part]
        areas.append(
            ClearArea(
                number=number,
                rising=rising,
                units=part,
                people=float(people[part].sum()),
                change=float(np.average(change.change[part], weights=weight if weight.sum() > 0 else None)),
                region=", ".join(sorted({str(name) for name in regions[part] if name})),
                extent=(float(x.min()), float(y.min()), float(x.max()) + size, float(y.max()) + size),
            )
        )
    return areas
