"""Plans, buildings, stops, schools and catchments of the training region, as tables with coordinates or WKT."""

from __future__ import annotations

import numpy as np
import pandas as pd

from eriytymisseuranta.core.training.landscape import CELL, EAST, HOUSE_TYPES, NORTH, Floats, Ints, Landscape
from eriytymisseuranta.core.training.release import MUNICIPALITIES
from eriytymisseuranta.core.training.stock import TENURES, Stock

_FIRST = ("Kuvitteen", "Mallin", "Esimerkin", "Harjoituksen", "Tarinan", "Sadun")
_LAST = ("niitty", "ranta", "mäki", "piha", "lehto", "kallio", "puisto")


def building_points(rng: np.random.Generator, land: Landscape, stock: Stock, year: int) -> pd.DataFrame:
    """Residential buildings standing at the end of ``year``; points inside their cells."""
    standing = stock.year <= year
    cell = stock.cell[standing]
    return pd.DataFrame(
        {
            "building_id": np.flatnonzero(standing) + 1,
            "x": np.round(land.x[cell] + rng.uniform(5, CELL - 5, len(cell)), 1),
            "y": np.round(land.y[cell] + rng.uniform(5, CELL - 5, len(cell)), 1),
            "kunta": MUNICIPALITIES[land.municipality[cell]],
            "year": stock.year[standing],
            "house_type": np.array(HOUSE_TYPES)[stock.house_type[standing]],
            "tenure": np.array(TENURES)[stock.tenure[standing]],
            "dwellings": stock.dwellings[standing],
            "floor_area": stock.floor_area[standing],
        }
    )


def plan_areas(rng: np.random.Generator, land: Landscape) -> pd.DataFrame:
    """Zoning plans in the new district, on the estates and in towns; dwellings by tenure and by house type."""
    count = land.size.plans
    spread = 0.03 * land.size.side
    seats = np.vstack([land.new_centre[None], land.new_centre[None], land.estate_centres, land.centres])
    middle = _metres(
        seats[np.arange(count) % len(seats)] + rng.normal(0, spread, (count, 2)) * (np.arange(count) > 0)[:, None]
    )
    turn = 2 * np.pi * np.arange(9) / 9
    radius = rng.uniform(200, 700, (count, 1)) * rng.uniform(0.75, 1.25, (count, 9))
    rings = middle[:, None] + np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=2)
    dwellings = rng.integers(80, 1500, count)
    tenure = rng.multinomial(dwellings, rng.dirichlet([5, 3, 2.5, 0.8], count))
    house_type = rng.multinomial(dwellings, rng.dirichlet([6, 1.5, 1.5], count))
    table = pd.DataFrame({"plan_id": [f"MA-{number:03d}" for number in range(1, count + 1)]})
    table["name"] = _names(rng, count)
    table["status"] = rng.choice(["in_force", "proposed", "draft"], count, p=[0.5, 0.25, 0.25])
    table["dwellings"] = dwellings
    table[list(TENURES)] = tenure
    table[list(HOUSE_TYPES)] = house_type
    table["wkt"] = [_polygon(ring) for ring in rings]
    return table


def stop_points(rng: np.random.Generator, land: Landscape) -> pd.DataFrame:
    """Tram to the estates and the new district, train between centres, buses where dwellings are dense."""
    main = land.centres[0]
    tram = _lines(main, np.vstack([land.estate_centres, land.new_centre[None]]), 2.0)
    train = _lines(main, land.centres[1:], 20.0)
    density = land.dwellings.sum(axis=1)
    served = rng.random(land.cells) < np.minimum(0.5, density / 60)
    bus = np.column_stack([land.column[served], land.row[served]]) + rng.uniform(0.05, 0.95, (int(served.sum()), 2))
    points = np.round(_metres(np.vstack([tram, train, bus])), 1)
    table = pd.DataFrame({"stop_id": np.arange(1, len(points) + 1), "x": points[:, 0], "y": points[:, 1]})
    table["mode"] = np.repeat(["tram", "train", "bus"], [len(tram), len(train), len(bus)])
    return table


def school_points(rng: np.random.Generator, land: Landscape) -> pd.DataFrame:
    """A school in the densest cell of every square of the region that has enough dwellings for one."""
    square, dwellings = land.size.school_area, land.dwellings.sum(axis=1)
    frame = pd.DataFrame(
        {"square": land.row // square * land.size.side + land.column // square, "dwellings": dwellings}
    )
    total = frame.groupby("square")["dwellings"].sum()
    best = frame.groupby("square")["dwellings"].idxmax()[total > 400].to_numpy()
    if len(best) < 2:
        best = frame["dwellings"].nlargest(2).index.to_numpy()
    table = pd.DataFrame({"school_id": np.arange(1, len(best) + 1), "name": _names(rng, len(best))})
    table["name"] += " koulu"
    table["kunta"] = MUNICIPALITIES[land.municipality[best]]
    table["x"] = np.round(land.x[best] + rng.uniform(20, CELL - 20, len(best)), 1)
    table["y"] = np.round(land.y[best] + rng.uniform(20, CELL - 20, len(best)), 1)
    return table


def catchment_areas(schools: pd.DataFrame, land: Landscape) -> pd.DataFrame:
    """What is nearest to each school (Voronoi polygons, cut to the square of the region): a partition."""
    points = schools[["x", "y"]].to_numpy(dtype=np.float64)
    corners = _metres(np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * float(land.size.side))
    polygons: list[str] = []
    for number, point in enumerate(points):
        ring = corners
        for other in np.delete(points, number, axis=0):
            ring = _nearer(ring, point, other)
        polygons.append(_polygon(ring))
    return pd.DataFrame({"school_id": schools["school_id"], "name": schools["name"], "wkt": polygons})


def _nearer(ring: Floats, point: Floats, other: Floats) -> Floats:
    """The part of a convex ring that is nearer to ``point`` than to ``other`` (Sutherland & Hodgman 1974)."""
    beyond = (ring - (point + other) / 2) @ (other - point)
    if np.all(beyond <= 0):
        return ring
    following, beyond_next = np.roll(ring, -1, axis=0), np.roll(beyond, -1)
    crosses = (beyond <= 0) != (beyond_next <= 0)
    share = beyond[crosses] / (beyond[crosses] - beyond_next[crosses])
    cuts = ring[crosses] + share[:, None] * (following - ring)[crosses]
    place = np.concatenate([2.0 * np.flatnonzero(beyond <= 0), 2.0 * np.flatnonzero(crosses) + 1])
    return np.asarray(np.vstack([ring[beyond <= 0], cuts])[np.argsort(place)], dtype=np.float64)


def _lines(start: Floats, ends: Floats, spacing: float) -> Floats:
    """Points along straight lines from one cell position to others, about ``spacing`` cells apart."""
    lines = []
    for end in ends:
        steps = max(int(np.hypot(*(end - start)) / spacing), 1)
        lines.append(start + np.linspace(0, 1, steps + 1)[1:, None] * (end - start))
    return np.vstack([start[None], *lines])


def _metres(position: Floats) -> Floats:
    """Coordinates of positions given in cells (column, row)."""
    return np.asarray(position * CELL + np.array([EAST, NORTH]), dtype=np.float64)


def _names(rng: np.random.Generator, count: int) -> list[str]:
    """Names that are plainly made up; numbered, so that none repeats."""
    first: Ints = rng.integers(0, len(_FIRST), count)
    last: Ints = rng.integers(0, len(_LAST), count)
    return [f"{_FIRST[a]}{_LAST[b]} {number}" for number, (a, b) in enumerate(zip(first, last), start=1)]


def _polygon(ring: Floats) -> str:
    """WKT of a ring that is not closed yet."""
    return "POLYGON((" + ",".join(f"{x:.2f} {y:.2f}" for x, y in np.vstack([ring, ring[:1]])) + "))"
