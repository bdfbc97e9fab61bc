"""What `benchmarks.peers` measures of this plugin's core; started by it as ``-m benchmarks.ours task cells.npz``."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from benchmarks.clusters import BAND, permuted_getis_ord
from benchmarks.theirs import shortest
from eriytymisseuranta.core.clusters.getisord import getis_ord
from eriytymisseuranta.core.neighbourhood import KERNELS, kernel_sums, nearest_people
from eriytymisseuranta.core.segregation.evenness import dissimilarity, gini, information
from eriytymisseuranta.core.segregation.multigroup import multigroup_information
from eriytymisseuranta.core.segregation.spatial import spatial_information

Cells = Mapping[str, npt.NDArray[np.float64]]
Work = Callable[[Cells], float]


def of_group(measure: Callable[..., float]) -> Work:
    """Return a measure of the second group against all others."""
    return lambda cells: measure(cells["groups"][:, 1], cells["groups"].sum(axis=1))


def spatial(size: float, *radii: float) -> Work:
    """Return the spatial information theory index over a triangular kernel, at the last of the radii."""

    def work(cells: Cells) -> float:
        value = np.nan
        for radius in radii:
            local = kernel_sums(cells["col"], cells["row"], size, cells["groups"], KERNELS["triangular"], radius)
            value = spatial_information(local, cells["groups"])
        return value

    return work


def sums(kernel: str, radius: float) -> Work:
    """Return the sums of five groups over a kernel."""
    return lambda cells: float(
        kernel_sums(cells["col"], cells["row"], 250, cells["groups"], KERNELS[kernel], radius).mean()
    )


def nearest(rule: str, groups: slice, *ks: float) -> Work:
    """Return the mean share of the first of some groups among the nearest people, the largest number of them."""

    def work(cells: Cells) -> float:
        people, value = cells["groups"].sum(axis=1), np.nan
        for found in nearest_people(cells["col"], cells["row"], 250, people, ks, rule):
            near = found.sums(np.column_stack([people, cells["groups"][:, groups]]))
            value = float((near[:, 1] / near[:, 0]).mean())
        return value

    return work


def squared(cells: Cells) -> float:
    """Return the mean square of Gi*."""
    return float((getis_ord(cells["col"], cells["row"], cells["value"], BAND) ** 2).mean())


def permuted(cells: Cells) -> float:
    """Return the share of cells that 99 permutations find beyond chance, both statistic and p-values computed."""
    squared(cells)
    return float((permuted_getis_ord(cells["col"], cells["row"], cells["value"], 99) <= 0.05).mean())


PARTS: dict[str, Work] = {
    "packages and cells alone": lambda cells: 0.0,
    "dissimilarity": of_group(dissimilarity),
    "gini": of_group(gini),
    "information": of_group(information),
    "multigroup information": lambda cells: multigroup_information(cells["groups"]),
    "spatial information, 1 km": spatial(250, 1000),
    "spatial information, 2, 5 and 10 km": spatial(1000, 2000, 5000, 10_000),
    "nearest people 100, 400, 1600": nearest("proportional", slice(1, 2), 100, 400, 1600),
    "nearest people 100, 400, 1600, five groups": nearest("whole", slice(0, 5), 100, 400, 1600),
    "Gi*, 1 km": squared,
    "Gi*, 1 km, 99 permutations": permuted,
}


def part(task: str) -> Work:
    """Return a part, or the one made for ``sums kernel radius`` or ``nearest k``."""
    name, *choices = task.split()
    if name == "sums":
        return sums(choices[0], float(choices[1]))
    if name == "nearest" and choices[0].isdigit():
        return nearest("whole", slice(0, 5), float(choices[0]))
    return PARTS[task]


if __name__ == "__main__":
    stored = dict(np.load(sys.argv[2]))
    work = part(sys.argv[1])
    spent, busy, result = shortest(lambda: work(stored))
    print(spent, busy, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, result)
