"""Time of every measure of segregation on as many cells as Finland has inhabited ones, and its expectation.

Run with ``python -m benchmarks.segregation [cells]``. Spatial measures are timed on given local counts: to sum those
is another matter.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable

import numpy as np

from eriytymisseuranta.core.segregation.evaluation import Cells, evaluate
from eriytymisseuranta.core.segregation.local import local_dissimilarity, local_divergence, location_quotient
from eriytymisseuranta.core.segregation.measures import MEASURES, ORDERED, Measure

CELLS = 350_000
REPEATS = 3
BUDGETS = {"dissimilarity": 0.1, "gini": 0.1, "information": 0.1}
"""Seconds at `CELLS`."""


def synthetic_region(cells: int, groups: int, seed: int = 1) -> Cells:
    """Return a patchy country of 250 m cells with a median of four people, and unequal groups."""
    rng = np.random.default_rng(seed)
    side = int(np.sqrt(cells / 0.04))
    place = rng.choice(side * side, cells, replace=False)
    row, col = np.divmod(np.sort(place), side)
    people = np.maximum(1, np.rint(rng.lognormal(np.log(4), 1.2, cells))).astype(np.int64)
    shares = 0.5 ** np.arange(1, groups + 1)
    pattern = shares * np.exp(0.5 * np.sin(col / 40 + np.arange(groups)[:, None]).T)
    counts = rng.multinomial(people, pattern / pattern.sum(axis=1, keepdims=True))
    return Cells(counts.astype(np.float64), col, row, 250.0, None, lambda counted: counted)


def seconds(work: Callable[[], object]) -> float:
    """Return the shortest of a few times that the work takes."""
    found = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        work()
        found.append(time.perf_counter() - started)
    return min(found)


def main() -> int:
    """Print a line per measure; the exit code is 1 if a budget is not met."""
    cells = int(sys.argv[1]) if len(sys.argv) > 1 else CELLS
    pair, several, ordered = (synthetic_region(cells, groups) for groups in (2, 5, 8))
    print(f"{cells} inhabited cells, {several.counts.sum():.0f} people; best of {REPEATS}")
    print(f"{'measure':28}{'value, s':>10}{'with expectation, s':>22}")
    late = []
    for name, measure in MEASURES.items():
        region = pair if "x" in measure.needs else ordered if measure.family == ORDERED else several
        value = seconds(lambda measure=measure, region=region: bare(measure, region))
        started = time.perf_counter()
        evaluate([measure], region)
        note = ""
        if name in BUDGETS and cells <= CELLS:
            late += [name] if value > BUDGETS[name] else []
            note = f"  budget {BUDGETS[name]} s" + (": NOT MET" if name in late else "")
        print(f"{name:28}{value:10.3f}{time.perf_counter() - started:22.3f}{note}", flush=True)
    for function in (location_quotient, local_divergence, local_dissimilarity):
        print(f"{function.__name__:28}{seconds(lambda function=function: function(several.counts)):10.3f}")
    print(f"peak memory of it all {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 1 if late else 0


def bare(measure: Measure, region: Cells) -> object:
    """Compute a measure alone, without checks of the region and without its expectation."""
    return measure.function(**{name: getattr(region, name) for name in measure.needs})


if __name__ == "__main__":
    sys.exit(main())
