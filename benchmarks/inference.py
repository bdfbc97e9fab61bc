"""How often intervals hold the underlying segregation, in simulated regions where it is known; and their time.

Run with ``python -m benchmarks.inference [runs]`` (200 for the numbers in `inference`; minutes). For each kind of
region and share of the group: index of the known probabilities, observed index, mean estimate, mean width of the 90 %
interval, and the share of runs in which it holds the known index. Measures are D, H, isolation, Atkinson's A.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.inference import (
    PAIR_MEASURES,
    PairMeasure,
    difference_intervals,
    underlying_intervals,
)
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.core.training import training_region
from tests.core.segregation.latent import (
    HOUSEHOLD_SIZE,
    HOUSEHOLDS,
    KINDS,
    LEVELS,
    Region,
    household_region,
    most_stay,
    next_year,
    probabilities,
    region,
    totals,
)

RUNS = 200
LARGE_RUNS = 4
"""Of as many runs on small regions, one on a large one."""
SHOWN = ("dissimilarity", "information", "isolation", "atkinson")
SEVERAL = ("multigroup_dissimilarity", "multigroup_information", "relative_diversity")
Drawn = Callable[[np.random.Generator], Region]


def main() -> int:
    """Print the tables; the exit code is 1 if an interval of one measure falls short by more than chance."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    short = []
    for cells, repeats in ((600, runs), (2000, runs), (20_000, max(runs // LARGE_RUNS, 1))):
        heading(f"{cells} cells, median of 6 people, {repeats} runs")
        for kind in KINDS:
            for share in (0.05, 0.2, 0.5):
                short += row(f"{kind} {share:.0%}", drawing(kind, share, cells), repeats)
    heading(f"Other cells, share 20 %, {runs} runs")
    for kind in KINDS:
        short += row(f"{kind}, t of 10 or more", drawing(kind, 0.2, 2500, least=10), runs)
        short += row(f"{kind}, t geometric", drawing(kind, 0.2, 2000, geometric=True), runs)
        short += row(f"{kind}, 60 areas", drawing(kind, 0.2, 60, median=3000.0), runs // LARGE_RUNS)
        short += row(f"{kind}, 30 cells", drawing(kind, 0.2, 30), runs)
        two = drawing_households(kind, np.array([0.0, 1.0]))
        mixed = drawing_households(kind, HOUSEHOLDS)
        short += row(f"{kind}, couples", two, runs // 2, 2.0)
        short += row(f"{kind}, households", mixed, runs // 2, HOUSEHOLD_SIZE)
    grid = training_region(years=(2022,)).grids[2022]["hr_tuy"].to_numpy(np.float64)
    for kind in KINDS:
        short += row(f"{kind}, training region", placing(kind, grid[grid > 0]), runs // LARGE_RUNS)
    heading(f"Difference of two years, share 20 %, {runs // 2} runs")
    for kind in KINDS[:-1]:
        small, large = drawing(kind, 0.2, 2000), drawing(kind, 0.2, 20_000)
        short += row_of_differences(f"{kind} 2000", small, next_year, runs // 2)
        short += row_of_differences(f"{kind} 20000", large, next_year, runs // 8)
        short += row_of_differences(f"{kind} 2000, most stay", small, most_stay, runs // 2)
    heading(f"Where intervals are known to fall short, {runs // LARGE_RUNS} runs")
    for share in (0.05, 0.2, 0.35):
        for cells in (2000, 20_000):
            row(f"{LEVELS} {share:.0%} {cells}", drawing(LEVELS, share, cells), runs // LARGE_RUNS)
    several_groups(runs // 2)
    bootstraps(runs // 2)
    times()
    print("\nfalling short:", "; ".join(short) or "none")
    return 1 if short else 0


def drawing(kind: str, share: float, cells: int, median: float = 6.0, least: int = 1, geometric: bool = False) -> Drawn:
    """Return what draws a region of a kind."""

    def drawn(rng: np.random.Generator) -> Region:
        t = rng.geometric(np.log(2) / median, cells).astype(np.float64) if geometric else totals(rng, cells, median)
        return region(rng, kind, share, t[t >= least])

    return drawn


def placing(kind: str, t: Floats) -> Drawn:
    """Return what draws a region with the people of given cells."""
    return lambda rng: region(rng, kind, 0.2, t)


def drawing_households(kind: str, sizes: Floats) -> Drawn:
    """Return what draws a region of 2000 cells with a median of three households."""
    return lambda rng: household_region(rng, kind, 0.2, totals(rng, 2000, 3.0), sizes)


def heading(text: str) -> None:
    """Print what follows, and the columns."""
    print(f"\n{text}\n{'':32}" + "".join(f"| {name[:13]:13} obs.   est.  width  held " for name in SHOWN), flush=True)


def row(label: str, drawn: Drawn, runs: int, household_size: float = 1.0) -> list[str]:
    """Print a line of intervals, and return the measures that fall short."""
    rng = np.random.default_rng(1)
    found = np.empty((len(SHOWN), runs, 5))
    for at in range(runs):
        one = drawn(rng)
        for to, interval in enumerate(underlying_intervals(stacked(one), SHOWN, household_size)):
            measure = PAIR_MEASURES[SHOWN[to]]
            truth = measure(one.p * one.t, one.t)
            found[to, at] = truth, measure(one.x, one.t), interval.estimate, interval.low, interval.high
    return line(label, found)


def row_of_differences(
    label: str, drawn: Drawn, later: Callable[[np.random.Generator, Region], Region], runs: int
) -> list[str]:
    """Print a line of differences of two years, and return the measures that fall short."""
    rng = np.random.default_rng(1)
    found = np.empty((len(SHOWN), runs, 5))
    for at in range(runs):
        first = drawn(rng)
        second = later(rng, first)
        for to, interval in enumerate(difference_intervals(stacked(first), stacked(second), SHOWN)):
            measure = PAIR_MEASURES[SHOWN[to]]
            truth = measure(second.p * second.t, second.t) - measure(first.p * first.t, first.t)
            observed = measure(second.x, second.t) - measure(first.x, first.t)
            found[to, at] = truth, observed, interval.estimate, interval.low, interval.high
    return line(label, found)


def line(label: str, found: Floats) -> list[str]:
    """Print means over runs; ``found`` of shape (measures, runs, 5)."""
    parts, short = [], []
    for name, (truth, observed, estimate, low, high) in zip(SHOWN, found.transpose(0, 2, 1)):
        held = float(np.mean((low <= truth + 1e-9) & (truth - 1e-9 <= high)))
        means = [float(np.mean(values)) for values in (truth, observed, estimate, high - low)]
        parts.append(f"| {means[0]:13.4f} {means[1]:6.3f} {means[2]:6.3f} {means[3]:6.3f} {held:5.2f} ")
        if held < 0.9 - 2.5 * np.sqrt(0.09 / len(truth)):
            short.append(f"{label} {name} {held:.2f}")
    print(f"{label:32}" + "".join(parts), flush=True)
    return short


def several_groups(runs: int) -> None:
    """Print how often intervals of measures of three and five groups hold."""
    print(f"\nSeveral groups, 2000 cells, {runs} runs: " + ", ".join(SEVERAL))
    for groups, spread in ((3, 6.0), (3, 60.0), (5, 6.0), (5, 60.0)):
        rng = np.random.default_rng(1)
        held = np.zeros(len(SEVERAL))
        for _ in range(runs):
            t = totals(rng, 2000).astype(np.int64)
            p = rng.dirichlet(spread * np.array([0.5, *np.full(groups - 1, 0.5 / (groups - 1))]), 2000)
            counts = rng.multinomial(t, p).astype(np.float64)
            for at, interval in enumerate(underlying_intervals(counts, SEVERAL)):
                held[at] += interval.low <= MEASURES[SEVERAL[at]].function(p * t[:, None]) <= interval.high
        print(f"  {groups} groups, Dirichlet of {spread:.0f}: " + ", ".join(f"{part:.2f}" for part in held / runs))


def bootstraps(runs: int, draws: int = 100) -> None:
    """Print how often plain bootstraps hold the known and the observed index."""
    print(
        f"\nPlain bootstraps, 2000 cells, Beta, 20 %, {runs} runs, 90 % of {draws}: hold the known, the observed index"
    )
    for label, again in (("cells drawn again", cells_again), ("people drawn again", people_again)):
        for name in SHOWN:
            rng = np.random.default_rng(1)
            held = np.zeros(2)
            for _ in range(runs):
                one = drawing("beta", 0.2, 2000)(rng)
                low, high = np.quantile(again(rng, one, PAIR_MEASURES[name], draws), [0.05, 0.95])
                indices = [PAIR_MEASURES[name](values, one.t) for values in (one.p * one.t, one.x)]
                held += [low <= index <= high for index in indices]
            print(f"  {label:20}{name:16}{held[0] / runs:5.2f}{held[1] / runs:5.2f}")


def cells_again(rng: np.random.Generator, one: Region, measure: PairMeasure, draws: int) -> list[float]:
    """Return a measure of regions that are cells of this one, drawn with replacement."""
    chosen = rng.integers(0, len(one.t), (draws, len(one.t)))
    return [measure(one.x[at], one.t[at]) for at in chosen]


def people_again(rng: np.random.Generator, one: Region, measure: PairMeasure, draws: int) -> list[float]:
    """Return a measure of regions whose people are drawn with replacement within their cells."""
    drawn = rng.binomial(one.t.astype(np.int64), one.x / one.t, (draws, len(one.t)))
    return [measure(x.astype(np.float64), one.t) for x in drawn]


def times() -> None:
    """Print the time of intervals of one measure and of four, by cells."""
    print("\nSeconds")
    for cells in (2000, 20_000, 350_000):
        rng = np.random.default_rng(1)
        t = totals(rng, cells, 4.0)
        p = probabilities(rng, "dense estates", 0.2, t)
        counts = stacked(Region(rng.binomial(t.astype(np.int64), p).astype(np.float64), t, p))
        started = time.perf_counter()
        underlying_intervals(counts, SHOWN[:1])
        one = time.perf_counter() - started
        underlying_intervals(counts, SHOWN)
        print(f"  {cells:7} cells: D {one:.2f}, all four {time.perf_counter() - started - one:.2f}")


def stacked(one: Region) -> Floats:
    """Return the group and the others, shape (cells, 2)."""
    return np.stack([one.x, one.t - one.x], axis=1)


if __name__ == "__main__":
    sys.exit(main())
