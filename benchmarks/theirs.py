"""What `benchmarks.peers` measures of the peers; started by it in their environment, ``theirs.py task cells seconds
gigabytes``, the last two being what the work may take.

A first run on a few hundred cells lets compilers do their work before the clock starts.
"""

from __future__ import annotations

import contextlib
import io
import resource
import signal
import sys
import time
import warnings
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Cells = Mapping[str, Any]
Work = Callable[[Cells], float]
QUICK = 10.0
"""Seconds below which the work is done three times, as a shared machine is sometimes slow."""
GROUPS = ["g0", "g1", "g2", "g3", "g4"]


def table(cells: Cells, placed: bool = False) -> Any:
    """Return the cells as a data frame, with points in metres if ``placed``."""
    import pandas as pd

    frame = pd.DataFrame(cells["groups"], columns=GROUPS).assign(t=cells["groups"].sum(axis=1))
    if not placed:
        return frame
    import geopandas

    points = geopandas.points_from_xy(cells["col"] * 250.0, cells["row"] * 250.0)
    return geopandas.GeoDataFrame(frame, geometry=points, crs="EPSG:3067")


def of_group(name: str) -> Work:
    """Return an index of PySAL of the second group."""

    def work(cells: Cells) -> float:
        from segregation import singlegroup

        return float(getattr(singlegroup, name)(cells["table"], "g1", "t").statistic)

    return work


def multigroup(cells: Cells) -> float:
    """Return PySAL's information theory index of the five groups."""
    from segregation.multigroup import MultiInfoTheory

    return float(MultiInfoTheory(cells["table"], GROUPS).statistic)


def spatial(cells: Cells) -> float:
    """Return the same over PySAL's local environment, a triangular kernel of one kilometre."""
    from segregation.multigroup import MultiInfoTheory

    return float(MultiInfoTheory(cells["placed"], GROUPS, distance=1000).statistic)


def nearest(cells: Cells) -> float:
    """Return the mean share of the second group among EquiPop's 1600 nearest people."""
    from equipop.cells import CellData
    from equipop.fastcounts import run_knn_counts

    given = CellData(
        E=cells["col"] * 250.0 + 125,
        N=cells["row"] * 250.0 + 125,
        n=cells["groups"].sum(axis=1),
        binary_sums={"g1": cells["groups"][:, 1]},
        unit_size=250.0,
    )
    found = run_knn_counts(given, k_values=[100, 400, 1600], report=False)
    return float(found["R_g1_1600"].mean())


def getis_ord(permutations: int) -> Work:
    """Return the mean square of esda's Gi*, or the share of cells that permutations find beyond chance."""

    def work(cells: Cells) -> float:
        from esda.getisord import G_Local
        from libpysal.graph import Graph

        near = Graph.build_distance_band(cells["placed"], 1000)
        found = G_Local(cells["value"], near, transform="B", star=True, permutations=permutations, seed=1)
        return float((found.p_sim <= 0.025).mean() if permutations else (np.asarray(found.Zs) ** 2).mean())

    return work


PARTS: dict[str, Work] = {
    "dissimilarity": of_group("Dissim"),
    "gini": of_group("Gini"),
    "information": of_group("Entropy"),
    "multigroup information": multigroup,
    "spatial information, 1 km": spatial,
    "nearest people 100, 400, 1600": nearest,
    "Gi*, 1 km": getis_ord(0),
    "Gi*, 1 km, 99 permutations": getis_ord(99),
}


def shortest(work: Callable[[], float]) -> tuple[float, float, float]:
    """Return the seconds that the work takes, those of the processor, and its result.

    The best of three where it takes less than `QUICK`. Worker processes do not count for the processor.
    """
    spent, busy, result = np.inf, np.inf, np.nan
    for _ in range(3):
        started = time.perf_counter(), time.process_time()
        result = work()
        spent = min(spent, time.perf_counter() - started[0])
        busy = min(busy, time.process_time() - started[1])
        if spent >= QUICK:
            break
    return spent, busy, result


def given(cells: Cells, placed: bool) -> Cells:
    """Return the cells with what the work takes them from."""
    return {**cells, "placed" if placed else "table": table(cells, placed)}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    task, path, seconds, gigabytes = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_DATA, (int(gigabytes) * 2**30,) * 2)
    stored = dict(np.load(path))
    needs_places = "km" in task
    whole = given(stored, needs_places)
    with contextlib.redirect_stdout(io.StringIO()):
        PARTS[task](given({name: values[:2000] for name, values in stored.items()}, needs_places))
        signal.alarm(int(seconds))
        spent, busy, result = shortest(lambda: PARTS[task](whole))
        signal.alarm(0)
    print(spent, busy, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, result)
