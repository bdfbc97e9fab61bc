"""Time and memory of sums over neighbourhoods for as many inhabited cells as Finland and the continent have.

Run with ``python -m benchmarks.neighbourhood``. Each part runs in a process of its own, so that its peak memory is its
own; the memory of the packages alone is the first line.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood import (
    KERNELS,
    kernel_sums,
    nearest_people,
    neighbourhoods,
    neighbours,
    stencil,
)
from eriytymisseuranta.core.panel import Floats

Cells = tuple[Ints, Ints, Floats]
FINLAND, CONTINENT = 350_000, 2_000_000
THINNED = 0.575
"""Share of the cells of a settlement that are inhabited; gives some 24 inhabited neighbours within four cells."""


def settlements(cells: int, seed: int = 1) -> Cells:
    """Return columns, rows and five groups of inhabited cells: settlements of all sizes, thinned out."""
    random = np.random.default_rng(seed)
    height, width = (int(side * (cells / FINLAND) ** 0.5) for side in (4600, 2400))
    density = np.zeros((height, width), dtype=np.float32)
    inhabited = np.zeros((height, width), dtype=np.bool_)
    while inhabited.sum() < cells:
        for radius in np.clip(random.lognormal(1.6, 0.8, 400), 1, 60):
            row, col = random.integers(0, height), random.integers(0, width)
            reach = int(radius) + 1
            rows = slice(max(row - reach, 0), row + reach + 1)
            cols = slice(max(col - reach, 0), col + reach + 1)
            step = np.hypot(*np.ogrid[rows.start - row : min(rows.stop, height) - row,
                                      cols.start - col : min(cols.stop, width) - col])  # fmt: skip
            inhabited[rows, cols] |= (step <= radius) & (random.random(step.shape) < THINNED)
            density[rows, cols] += np.where(step <= radius, radius * np.exp(-2 * step / radius), 0)
    row, col = np.nonzero(inhabited)
    kept = np.sort(random.permutation(len(row))[:cells])
    people = 1 + random.poisson(density[row[kept], col[kept]] * random.lognormal(-0.7, 0.9, cells))
    groups = random.multinomial(people, random.dirichlet([8, 1, 0.5, 0.3, 0.2], cells))
    order = random.permutation(cells)
    return col[kept][order], row[kept][order], groups[order].astype(np.float64)


def kernel(name: str, radius: float, size: float = 250) -> Callable[[Cells], object]:
    """Return the sums of all groups over a kernel."""
    return lambda cells: kernel_sums(cells[0], cells[1], size, cells[2], KERNELS[name], radius)


def continent(cells: Cells) -> None:
    """Sum over three radii."""
    for radius in (2000, 5000, 10_000):
        kernel("triangular", radius, 1000)(cells)


def list_pairs(cells: Cells) -> None:
    """List all pairs within a kilometre."""
    neighbours(cells[0], cells[1], stencil(KERNELS["triangular"], 1000, 250))


def repeat_pairs(cells: Cells) -> None:
    """List them and sum a single column a hundred times."""
    near = neighbours(cells[0], cells[1], stencil(KERNELS["triangular"], 1000, 250))
    for _ in range(100):
        near.sums(cells[2][:, :1])


def repeat_kernel(cells: Cells) -> None:
    """Prepare neighbourhoods and sum a hundred columns."""
    near = neighbourhoods(cells[0], cells[1], stencil(KERNELS["triangular"], 1000, 250))
    for _ in range(20):
        near.sums(cells[2])


def nearest(rule: str, *ks: float) -> Callable[[Cells], object]:
    """Return the search for the nearest people and the sums of all groups over them."""

    def run(cells: Cells) -> None:
        for found in nearest_people(cells[0], cells[1], 250, cells[2].sum(axis=1), ks, rule):
            found.sums(cells[2])

    return run


PARTS: dict[str, tuple[int, Callable[[Cells], object]]] = {
    "packages and cells alone": (FINLAND, lambda cells: None),
    "triangular 1 km": (FINLAND, kernel("triangular", 1000)),
    "uniform 1 km": (FINLAND, kernel("uniform", 1000)),
    "uniform 4 km": (FINLAND, kernel("uniform", 4000)),
    "uniform 10 km": (FINLAND, kernel("uniform", 10_000)),
    "triangular 4 km": (FINLAND, kernel("triangular", 4000)),
    "biweight 10 km": (FINLAND, kernel("biweight", 10_000)),
    "gaussian 1 km": (FINLAND, kernel("gaussian", 1000)),
    "gaussian 4 km": (FINLAND, kernel("gaussian", 4000)),
    "exponential 4 km": (FINLAND, kernel("exponential", 4000)),
    "list of pairs, 1 km": (FINLAND, list_pairs),
    "the same and 100 columns": (FINLAND, repeat_pairs),
    "without list, 100 columns": (FINLAND, repeat_kernel),
    "k 100, 400, 1600 whole": (FINLAND, nearest("whole", 100, 400, 1600)),
    "k 100, 400, 1600 share": (FINLAND, nearest("proportional", 100, 400, 1600)),
    "k 12800 whole": (FINLAND, nearest("whole", 12_800)),
    "continent, three radii": (CONTINENT, continent),
}


def _make(count: int, path: Path) -> None:
    col, row, groups = settlements(count)
    np.savez(path, col=col, row=row, groups=groups)
    print(f"{count} cells, {groups.sum():.0f} people, median {np.median(groups.sum(axis=1)):.0f} in a cell")


def _part(name: str, path: Path) -> None:
    stored = np.load(path)
    cells = stored["col"], stored["row"], stored["groups"]
    started = time.perf_counter(), time.process_time()
    PARTS[name][1](cells)
    seconds, busy = time.perf_counter() - started[0], time.process_time() - started[1]
    print(seconds, busy, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)


def _run(part: str, path: Path) -> str:
    command = [sys.executable, "-m", "benchmarks.neighbourhood", part, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Run every part in its own process and print seconds, seconds of the processor, and peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {count: Path(folder) / f"{count}.npz" for count in (FINLAND, CONTINENT)}
        for count, path in paths.items():
            print(_run(str(count), path), end="")
        for name, (count, _) in PARTS.items():
            seconds, busy, peak = map(float, _run(name, paths[count]).split())
            print(f"{name:27} {seconds:6.2f} s {busy:6.2f} s cpu {peak:6.0f} MB", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        main()
    elif sys.argv[1].isdigit():
        _make(int(sys.argv[1]), Path(sys.argv[2]))
    else:
        _part(sys.argv[1], Path(sys.argv[2]))
