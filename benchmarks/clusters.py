"""Time and memory of Gi*, local Moran's I and connected components on as many cells as Finland has inhabited ones.

Run with ``python -m benchmarks.clusters [cells]``. Memory is the most that a part has in use, beside the region itself.
"""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable

import numpy as np

from benchmarks.neighbourhood import settlements
from benchmarks.segregation import CELLS, seconds
from eriytymisseuranta.core.clusters.contiguity import components
from eriytymisseuranta.core.clusters.getisord import getis_ord
from eriytymisseuranta.core.clusters.moran import local_moran
from eriytymisseuranta.core.clusters.permutations import permuted_p, whole
from eriytymisseuranta.core.clusters.pockets import surroundings
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.kernels import BIWEIGHT, UNIFORM, stencil
from eriytymisseuranta.core.neighbourhood.sums import neighbourhoods
from eriytymisseuranta.core.panel import Floats

BAND = stencil(UNIFORM, 1000, 250)
Part = Callable[[Ints, Ints, Floats, Floats], object]


def permuted_getis_ord(col: Ints, row: Ints, values: Floats, permutations: int) -> Floats:
    """Return p-values of Gi* by conditional permutations of all but the cell itself."""
    units = whole(values - values.mean())
    own = np.column_stack([units.astype(np.float64), np.ones(len(units))])
    sums, count = np.rint(neighbourhoods(col, row, BAND).sums(own) - own).astype(np.int64).T
    return permuted_p(units, sums, count, permutations, seed=1)


PARTS: dict[str, tuple[Part, float | None]] = {
    "Gi*, 1 km": (lambda col, row, index, people: getis_ord(col, row, index, BAND), 0.6),
    "Gi*, 1 km biweight": (
        lambda col, row, index, people: getis_ord(col, row, index, stencil(BIWEIGHT, 1000, 250)),
        None,
    ),
    "Gi*, 99 permutations": (lambda col, row, index, people: permuted_getis_ord(col, row, index, 99), 7.0),
    "Gi*, 9 999 permutations": (lambda col, row, index, people: permuted_getis_ord(col, row, index, 9_999), None),
    "Moran, 9 999": (lambda col, row, index, people: local_moran(col, row, index, permutations=9_999), None),
    "Moran, 99 999": (lambda col, row, index, people: local_moran(col, row, index, permutations=99_999), None),
    "Moran, 99 999, stopping": (
        lambda col, row, index, people: local_moran(col, row, index, permutations=99_999, limit=0.05),
        None,
    ),
    "Moran, 999 999, stopping": (
        lambda col, row, index, people: local_moran(col, row, index, permutations=999_999, limit=0.05),
        None,
    ),
    "components, queen": (
        lambda col, row, index, people: components(col[index < 0], row[index < 0], "queen"),
        None,
    ),
    "surroundings, 1 km": (lambda col, row, index, people: surroundings(col, row, index, people, BAND), None),
}
"""Name -> what is timed, and its budget in seconds at `CELLS`."""


def region(cells: int) -> tuple[Ints, Ints, Floats, Floats]:
    """Return columns, rows, an index that varies over the country and from cell to cell, and people."""
    col, row, groups = settlements(cells)
    index = np.sin(col / 40) + np.cos(row / 60) + np.random.default_rng(2).normal(size=cells)
    return col, row, index, groups.sum(axis=1)


def megabytes(work: Callable[[], object]) -> float:
    """Return the most memory that the work has in use."""
    tracemalloc.start()
    work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def main() -> int:
    """Print a line per part; the exit code is 1 if a budget is not met."""
    cells = int(sys.argv[1]) if len(sys.argv) > 1 else CELLS
    given = region(cells)
    neighbours = neighbourhoods(given[0], given[1], BAND).sums(np.ones((cells, 1))).mean() - 1
    print(f"{cells} cells, {neighbours:.0f} neighbours within 1 km; best of three")
    late = False
    for name, (part, budget) in PARTS.items():
        spent = seconds(lambda part=part: part(*given))
        note = ""
        if budget is not None and cells <= CELLS:
            late |= spent > budget
            note = f"  budget {budget} s" + (": NOT MET" if spent > budget else "")
        print(f"{name:26}{spent:9.3f} s{megabytes(lambda part=part: part(*given)):9.0f} MB{note}", flush=True)
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
