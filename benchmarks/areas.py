"""How far people in areas are off by the way that cells are divided, and how long that takes; writes docs/areas.md.

Run with ``python -m benchmarks.areas``. The training region is the one place where it is known where everybody lives:
the people of each cell are put into its buildings, and those inside an area are counted. Each part of the speed runs in
a process of its own.
"""

from __future__ import annotations

import datetime
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib.path import Path as Outline

from benchmarks.neighbourhood import FINLAND, settlements
from eriytymisseuranta.core.lattice import Ints, Lattice
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.planning.overlay import Parts, Rings, cell_parts
from eriytymisseuranta.core.planning.placing import Homes, at_centres, at_homes
from eriytymisseuranta.core.training import TrainingRegion, training_region

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "areas.md"
YEAR = 2022
SIZE = 250
CORNERS = 9
RADII = (60.0, 2500.0)
"""Metres; of areas drawn at random, evenly on a logarithmic scale."""
DRAWN = 4000
MISSING = 0.1
"""Part of the buildings that a register lacks, in one of the ways."""
EFFECTIVE = (0.0, 1.5, 2.0, 4.0, 10.0, 30.0, np.inf)
AREAS, HOMES = 3000, 1_000_000


@dataclass(frozen=True)
class World:
    """Where everybody lives: cells with people, buildings with people and dwellings."""

    lattice: Lattice
    col: Ints
    row: Ints
    people: Floats
    x: Floats
    y: Floats
    dwellings: Floats
    living: Floats


def world(region: TrainingRegion, seed: int = 1) -> World:
    """Put the people of each cell into its buildings, by chance and in proportion to dwellings."""
    random = np.random.default_rng(seed)
    grid = region.grids[YEAR]
    grid = grid[grid["he_vakiy"] > 0]
    lattice = Lattice(region.crs, SIZE)
    col, row = lattice.locate(grid["xkoord"].to_numpy(float) + 1, grid["ykoord"].to_numpy(float) + 1)
    homes = region.buildings
    x, y = homes["x"].to_numpy(float), homes["y"].to_numpy(float)
    dwellings = homes["dwellings"].to_numpy(float)
    cells = pd.MultiIndex.from_arrays([col, row])
    unit = cells.get_indexer(pd.MultiIndex.from_arrays(lattice.locate(x, y)))
    people = grid["he_vakiy"].to_numpy(float)
    living = np.zeros(len(x))
    of_unit = pd.Series(np.arange(len(x)))[unit >= 0].groupby(unit[unit >= 0])
    for at, inside in of_unit.groups.items():
        weight = dwellings[inside]
        living[inside] = random.multinomial(int(people[at]), weight / weight.sum())
    housed = np.isin(np.arange(len(col)), unit)
    return World(lattice, col[housed], row[housed], people[housed], x, y, dwellings, living)


def crowded(found: World, seed: int = 5) -> World:
    """Return the same world with the buildings of each cell in one quarter of it, as beside water or forest."""
    random = np.random.default_rng(seed)
    corner_x, corner_y = (np.floor(side / SIZE) * SIZE for side in (found.x, found.y))
    cells, of = np.unique(np.column_stack([corner_x, corner_y]), axis=0, return_inverse=True)
    quarter = random.integers(0, 2, cells.shape)[of.ravel()] * SIZE / 2
    x = corner_x + quarter[:, 0] + (found.x - corner_x) / 2
    y = corner_y + quarter[:, 1] + (found.y - corner_y) / 2
    return replace(found, x=x, y=y)


def drawn_areas(found: World, count: int = DRAWN, seed: int = 2) -> list[Floats]:
    """Return areas of nine corners, as the region's plans have, around buildings drawn at random."""
    random = np.random.default_rng(seed)
    at = random.choice(len(found.x), count)
    radius = np.exp(random.uniform(*np.log(RADII), count))
    return stars(random, found.x[at], found.y[at], radius, CORNERS)


def stars(random: np.random.Generator, x: Floats, y: Floats, radius: Floats, corners: int) -> list[Floats]:
    """Return rings around points, each of shape (corners + 1, 2)."""
    turn = 2 * np.pi * np.arange(corners) / corners
    length = radius[:, None] * random.uniform(0.75, 1.25, (len(x), corners))
    rings = np.stack([x[:, None] + length * np.cos(turn), y[:, None] + length * np.sin(turn)], axis=2)
    return [np.vstack([ring, ring[:1]]) for ring in rings]


def outlines(table: pd.DataFrame) -> list[Floats]:
    """Return the rings of polygons without holes, from their WKT."""
    return [np.array(re.findall(r"(-?[\d.]+) (-?[\d.]+)", wkt), dtype=float) for wkt in table["wkt"]]


def rings_of(areas: Sequence[Floats]) -> Rings:
    """Return the rings of areas, one each."""
    points = np.vstack(areas)
    start = np.cumsum([0, *map(len, areas)])
    number = np.arange(len(areas))
    return Rings(number, start, np.zeros(len(areas), dtype=bool), points[:, 0].copy(), points[:, 1].copy())


def truth(found: World, areas: Sequence[Floats]) -> Floats:
    """Return the people who live in buildings inside each area, counted point by point."""
    order = np.argsort(found.x)
    x, y, living = found.x[order], found.y[order], found.living[order]
    counted = []
    for ring in areas:
        near = slice(*np.searchsorted(x, [ring[:, 0].min(), ring[:, 0].max()]))
        inside = Outline(ring).contains_points(np.column_stack([x[near], y[near]]))
        counted.append(living[near][inside].sum())
    return np.array(counted)


def estimates(found: World, areas: Sequence[Floats], seed: int = 3) -> tuple[dict[str, Floats], Floats]:
    """Return the people of areas by each way of dividing cells, and the effective cells of each area."""
    rings = rings_of(areas)
    parts = cell_parts(rings, found.lattice, found.col, found.row)
    kept = np.random.default_rng(seed).random(len(found.x)) >= MISSING
    weights = {
        "points, dwellings": found.dwellings,
        "points, a tenth missing": found.dwellings * kept,
        "points, each as one": np.ones(len(found.x)),
    }
    ways: dict[str, Parts] = {
        "area": parts,
        "centroid": at_centres(parts, rings, found.lattice, found.col, found.row),
    }
    for name, weight in weights.items():
        homes = Homes(found.x, found.y, weight)
        ways[name], _ = at_homes(parts, rings, found.lattice, found.col, found.row, homes)
    people = {
        name: np.bincount(each.area, each.share * found.people[each.unit], len(areas)) for name, each in ways.items()
    }
    here = parts.share * found.people[parts.unit]
    squares = np.bincount(parts.area, here**2, len(areas))
    effective = np.divide(people["area"] ** 2, squares, out=np.zeros(len(areas)), where=squares > 0)
    return people, effective


def errors(true: Floats, found: Mapping[str, Floats], where: np.ndarray) -> dict[str, tuple[float, float]]:
    """Return per way the mean absolute error in people and as a percentage of the people."""
    mean = {name: float(np.abs(people - true)[where].mean()) for name, people in found.items()}
    return {name: (error, 100 * error / float(true[where].mean())) for name, error in mean.items()}


def accuracy() -> str:
    """Return the tables of errors."""
    region = training_region(years=(YEAR,))
    found = world(region)
    lines = [f"{len(found.people):,} cells with {found.people.sum():,.0f} people, {len(found.x):,} buildings.", ""]
    lines += _by_size(found, "buildings all over the cell: effective cells")
    lines += ["", *_by_size(crowded(found), "buildings in a quarter of it: effective cells")]
    people, _ = estimates(found, outlines(region.plans))
    lines += ["", _head("of the region itself", people)]
    for name, table in (("plans", region.plans), ("catchments of schools", region.catchments)):
        rings = outlines(table)
        lines.append(_row(name, np.ones(len(rings), dtype=bool), truth(found, rings), estimates(found, rings)[0]))
    return "\n".join(lines)


def _by_size(found: World, title: str) -> list[str]:
    """Return the rows of areas drawn at random, by their effective cells."""
    areas = drawn_areas(found)
    true, (people, effective) = truth(found, areas), estimates(found, areas)
    lines = [_head(title, people)]
    for low, high in zip(EFFECTIVE, EFFECTIVE[1:]):
        where = (effective >= low) & (effective < high)
        label = f"{low:g} to {high:g}" if np.isfinite(high) else f"{low:g} or more"
        lines.append(_row(label if low else f"under {high:g}", where, true, people))
    return lines


def _head(first: str, people: Mapping[str, Floats]) -> str:
    return f"| {first} | areas | people in one | {' | '.join(people)} |\n|---|---:|---:|{'---:|' * len(people)}"


def _row(label: str, where: np.ndarray, true: Floats, people: Mapping[str, Floats]) -> str:
    each = errors(true, people, where).values()
    told = " | ".join(f"{people:.1f} ({percent:.1f} %)" for people, percent in each)
    return f"| {label} | {int(where.sum())} | {true[where].mean():,.0f} | {told} |"


def _overlay(cells: Mapping[str, Floats], way: str) -> None:
    rings, lattice = rings_of(cells["areas"]), Lattice("EPSG:3067", SIZE)  # type: ignore[arg-type]
    col, row = cells["col"], cells["row"]
    parts = cell_parts(rings, lattice, col, row)
    if way == "centroid":
        at_centres(parts, rings, lattice, col, row)
    if way == "points":
        homes = Homes(cells["x"], cells["y"], np.ones(len(cells["x"])))
        at_homes(parts, rings, lattice, col, row, homes)


PARTS: dict[str, Callable[[Mapping[str, Floats]], None]] = {
    "cells, areas and points alone": lambda cells: None,
    "area": lambda cells: _overlay(cells, "area"),
    "centroid": lambda cells: _overlay(cells, "centroid"),
    "points": lambda cells: _overlay(cells, "points"),
}


def _make(path: Path) -> None:
    """Write cells of Finland, areas that cover them about once, and homes."""
    random = np.random.default_rng(4)
    col, row, _ = settlements(FINLAND)
    radius = np.full(AREAS, np.sqrt(np.ptp(col) * np.ptp(row) * SIZE**2 / AREAS / np.pi))
    x, y = (random.uniform(side.min(), side.max() + 1, AREAS) * SIZE for side in (col, row))
    unit = random.integers(0, len(col), HOMES)
    places = [(side[unit] + random.random(HOMES)) * SIZE for side in (col, row)]
    np.savez(path, col=col, row=row, x=places[0], y=places[1], areas=np.array(stars(random, x, y, radius, 100)))


def _part(name: str, path: Path) -> None:
    cells = dict(np.load(path))
    started = time.perf_counter()
    PARTS[name](cells)
    print(time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _run(part: str, path: Path) -> str:
    command = [sys.executable, "-m", "benchmarks.areas", part, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def speed() -> str:
    """Return the table of seconds and memory."""
    lines = ["| way | s | MB |", "|---|---:|---:|"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cells.npz"
        _make(path)
        for name in PARTS:
            best = min(tuple(map(float, _run(name, path).split())) for _ in range(3))
            lines.append(f"| {name} | {best[0]:.2f} | {best[1]:.0f} |")
    return "\n".join(lines)


def write(tables: Mapping[str, str], document: Path = DOCUMENT) -> None:
    """Put the tables into the document, each between the marks of its name."""
    text = document.read_text(encoding="utf-8")
    for name, table in tables.items():
        begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        start, stop = text.index(begin) + len(begin), text.index(end)
        text = f"{text[:start]}{table}\n{text[stop:]}"
    document.write_text(text, encoding="utf-8")


def main() -> None:
    """Measure and write."""
    before = os.getloadavg()[0]
    tables = {"accuracy": accuracy(), "speed": speed()}
    now = datetime.datetime.now(datetime.timezone.utc)
    said = f"{now:%Y-%m-%d %H:%M} (UTC), load average {before:.1f} before and {os.getloadavg()[0]:.1f} after, 2 cores."
    write({**tables, "machine": said})


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _part(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
