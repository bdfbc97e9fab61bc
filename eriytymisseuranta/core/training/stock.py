"""The building stock: every residential building with its year, house type, tenure, dwellings and floor area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.training.landscape import HOUSE_TYPES, Ints, Landscape, logistic

TENURES = ("owner", "rental", "ara", "right_of_occupancy")
_PER_BUILDING = np.array([24, 6, 1])
_FLOOR_AREA = np.array([56.0, 78.0, 122.0])
LAST_YEAR_BUILT = 2022


@dataclass(frozen=True)
class Stock:
    """Residential buildings, one entry per building; ``cell`` counts the cells of the landscape."""

    cell: Ints
    house_type: Ints
    tenure: Ints
    year: Ints
    dwellings: Ints
    floor_area: Ints


def building_stock(rng: np.random.Generator, land: Landscape) -> Stock:
    """Spread the expected dwellings over buildings."""
    expected = land.dwellings
    dwellings = np.floor(expected + rng.random(expected.shape)).astype(np.int64)
    buildings = -(-dwellings // _PER_BUILDING)
    cell, house_type = (index.ravel() for index in np.indices(dwellings.shape))
    repeat = buildings.ravel()
    cell, house_type = np.repeat(cell, repeat), np.repeat(house_type, repeat)
    order = np.arange(len(cell)) - np.repeat(np.cumsum(repeat) - repeat, repeat)
    base, extra = np.divmod(dwellings[cell, house_type], buildings[cell, house_type])
    homes = base + (order < extra)
    noise = np.exp(0.15 * rng.standard_normal(len(cell)) + 0.08 * land.wealth[cell])
    return Stock(
        cell=cell,
        house_type=house_type,
        tenure=_tenures(rng, land, cell, house_type),
        year=_years(rng, land, cell),
        dwellings=homes,
        floor_area=np.rint(homes * _FLOOR_AREA[house_type] * noise).astype(np.int64),
    )


def dwellings_by(stock: Stock, cells: int, year: int) -> Ints:
    """Dwellings standing at the end of a year, shape (cells, house types, tenures)."""
    shape = (cells, len(HOUSE_TYPES), len(TENURES))
    standing = stock.year <= year
    key = np.ravel_multi_index((stock.cell, stock.house_type, stock.tenure), shape)[standing]
    counts = np.bincount(key, weights=stock.dwellings[standing], minlength=int(np.prod(shape)))
    return counts.astype(np.int64).reshape(shape)


def _years(rng: np.random.Generator, land: Landscape, cell: Ints) -> Ints:
    spread = np.where(land.estate[cell] > 0.3, 3.0, 16.0)
    year = np.clip(land.built[cell] + spread * rng.standard_normal(len(cell)), 1890, 2004)
    recent = rng.random(len(cell)) < np.where(land.new[cell] > 0.3, 1.0, 0.06 + 0.1 * land.urban[cell])
    earliest = np.where(land.new[cell] > 0.3, 2009, 2005)
    infill = earliest + rng.random(len(cell)) * (LAST_YEAR_BUILT + 1 - earliest)
    return np.where(recent, infill, year).astype(np.int64)


def _tenures(rng: np.random.Generator, land: Landscape, cell: Ints, house_type: Ints) -> Ints:
    estate, student = land.estate[cell], land.student[cell]
    odds = np.array([-0.2, -0.9, -2.9])[house_type] + 1.3 * estate + 5.0 * student - 0.7 * land.wealth[cell]
    not_owned = logistic(odds)
    right_of_occupancy = not_owned * np.array([0.10, 0.25, 0.02])[house_type] * (1 - student)
    ara = (not_owned - right_of_occupancy) * (0.35 + 0.35 * estate) * (house_type < 2)
    draw = rng.random(len(cell))
    return np.select([draw >= not_owned, draw < ara, draw < ara + right_of_occupancy], [0, 2, 3], default=1).astype(
        np.int64
    )
