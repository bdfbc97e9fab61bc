"""Write ``docs/performance.md`` and its plot of what `benchmarks.peers` has measured.

Run by ``make bench-peers``; alone with ``python -m benchmarks.performance``.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.peers import CONTINENT, FINLAND, GIGABYTES, MEASURED, PEOPLE, RADII, ROOT, SECONDS, SIZES, TASKS, Row

DOCUMENT = ROOT / "docs" / "performance.md"
PLOT = ROOT / "docs" / "images" / "performance.svg"
FIVE_GROUPS = "nearest people 100, 400, 1600, five groups"
OVER_CONTINENT = "spatial information, 2, 5 and 10 km"
BUDGETS = (
    ("dissimilarity", FINLAND, 0.1, None),
    ("gini", FINLAND, 0.1, None),
    ("information", FINLAND, 0.1, None),
    ("spatial information, 1 km", FINLAND, 1.0, 250),
    (FIVE_GROUPS, FINLAND, 20.0, None),
    ("Gi*, 1 km", FINLAND, 0.6, None),
    ("Gi*, 1 km, 99 permutations", FINLAND, 7.0, None),
    (OVER_CONTINENT, CONTINENT, None, 3000),
)
"""Task, cells, seconds and megabytes that it may take."""
OTHER_RESULTS = {
    "spatial information, 1 km": "another definition",
    "Gi*, 1 km, 99 permutations": "other random draws",
}
NOTES = f"""
- Cells are synthetic (`benchmarks.neighbourhood.settlements`): settlements of all sizes on a 250 m lattice, five
  groups, a median of three people in a cell and some 20 inhabited neighbours within a kilometre, much as in inhabited
  Finland; the smaller numbers of cells are a window in its middle. The continent has the same pattern, of 1 km.
- Each number is of a process of its own. The time is that of the work with all it needs beforehand (lists of
  neighbours, search trees, local environments), without importing packages and without compiling: a first run on 2,000
  cells comes before the clock starts. It is the best of three where it is below 10 s, a single run otherwise. Memory is
  the peak of the whole process with its packages. Worker processes that a peer starts are not in it.
- A peer has {SECONDS} s and {GIGABYTES} GB; what takes more is not run on more cells. Ours runs in the Python of QGIS
  with its older numpy, the peers in an environment of their own with the newest.
- The machine is shared with other work, so a time may be off by a third and more; differences of that size mean
  nothing, and what takes milliseconds is of no importance to anybody.
- **Values** says how far the two results are apart, relatively. *Another definition*: PySAL's spatial index rounds the
  smoothed counts to whole people and weighs by them, ours weighs by the people who live in the cell (Reardon and
  O'Sullivan 2004); the work is the same. *Other random draws*: of 99 permutations, the share of
  cells beyond chance changes by several percentage points with the seed, in both; see `conformance.md`. A benchmark
  only: inference here uses analytic p-values for Gi*.
- The nearest people are those of the proportional rule, which is EquiPop's default, and of one group. EquiPop also
  reports distances and further columns in the same run, which ours can but is not asked for.
- PySAL's H and D of one group and ours are memory passes over a few megabytes; much of what PySAL takes is its table.
"""


def written(value: float) -> str:
    """Return seconds or a ratio with a digit or two."""
    if value < 0.01:
        return f"{value:.1g}"
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 10 else f"{value:,.0f}"


def line(*entries: object) -> str:
    """Return a line of a table."""
    return "| " + " | ".join(map(str, entries)) + " |"


def lines(rows: Iterable[str]) -> str:
    """Return a table as text."""
    return "\n".join(rows)


def head(*names: str, left: int = 1) -> Iterator[str]:
    """Yield the head of a table, numbers to the right."""
    yield line(*names)
    yield "|" + "---|" * left + "---:|" * (len(names) - left)


def side_by_side(rows: dict[tuple[str, int, str], Row]) -> Iterator[str]:
    """Yield the table of ours and the peer, task by task."""
    yield from head("measure", "peer", "cells", "ours, s", "peer, s", "time, peer : ours", "ours, MB", "peer, MB",
                    "memory, peer : ours", "values", left=2)  # fmt: skip
    for task, peer in TASKS.items():
        for cells in SIZES:
            ours, theirs = rows[task, cells, "ours"], rows[task, cells, peer]
            own = written(ours.seconds), f"{ours.megabytes:.0f}"
            if theirs.failure:
                least = f"> {written(SECONDS / ours.seconds)}" if theirs.failure.endswith(" s") else ""
                yield line(task, peer, f"{cells:,}", own[0], theirs.failure, least, own[1], "", "", "")
                continue
            apart = abs(ours.value - theirs.value) / abs(theirs.value)
            agreement = OTHER_RESULTS.get(task, "equal" if apart == 0 else f"{apart:.0e}")
            yield line(task, peer, f"{cells:,}", own[0], written(theirs.seconds),
                       written(theirs.seconds / ours.seconds), own[1], f"{theirs.megabytes:.0f}",
                       written(theirs.megabytes / ours.megabytes), agreement)  # fmt: skip


def budgets(rows: dict[tuple[str, int, str], Row]) -> Iterator[str]:
    """Yield the table of budgets; other work on the machine adds to the seconds, and little to the processor's."""
    yield from head("measure", "cells", "s", "of the processor, s", "budget, s", "MB", "budget, MB", "met")
    for task, cells, seconds, megabytes in BUDGETS:
        row = rows[task, cells, "ours"]
        met = (seconds is None or row.busy <= seconds) and (megabytes is None or row.megabytes <= megabytes)
        limits = ("" if limit is None else f"{limit:g}" for limit in (seconds, megabytes))
        yield line(task, f"{cells:,}", written(row.seconds), written(row.busy), next(limits), f"{row.megabytes:.0f}",
                   next(limits), "yes" if met else "**no**")  # fmt: skip


def cost(row: Row) -> tuple[str, str]:
    """Return seconds and megabytes."""
    return written(row.seconds), f"{row.megabytes:.0f}"


def growth(rows: dict[tuple[str, int, str], Row]) -> Iterator[str]:
    """Yield the tables of cost against radius and number of people."""
    yield from head("radius, km", "triangular, s", "MB", "uniform, s", "MB", left=0)
    for radius in RADII:
        kinds = [rows[f"sums {kernel} {radius}", FINLAND, "ours"] for kernel in ("triangular", "uniform")]
        yield line(
            f"{radius / 1000:g}", *(part for row in kinds for part in (written(row.seconds), f"{row.megabytes:.0f}"))
        )
    yield ""
    yield from head("nearest people", "s", "MB", left=0)
    for people in PEOPLE:
        row = rows[f"nearest {people}", FINLAND, "ours"]
        yield line(f"{people:,}", *cost(row))


def source(measured: Mapping[str, Any]) -> str:
    """Return the sentence on the run that all numbers are of, and on what else the machine did meanwhile."""
    before, loads = measured["loads"][0], measured["loads"][1:]
    return (
        f"All numbers are of one run, from {measured['started']} to {measured['ended']} (UTC). The load average was "
        f"{before:.1f} before it and {min(loads):.1f} to {max(loads):.1f} during it: 1 is the run itself, more is "
        "other work on the same machine, or a peer that uses both cores."
    )


def paragraph(text: str) -> str:
    """Return text in lines as long as those of the notes."""
    return textwrap.fill(text, 120, break_long_words=False, break_on_hyphens=False)


def plot(rows: Sequence[Row]) -> None:
    """Draw seconds against cells, ours and the peer's, for what is more than a pass over memory."""
    import matplotlib as mpl

    mpl.use("Agg")
    mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "performance", "font.size": 9})
    from matplotlib import pyplot

    shown = ("gini", "spatial information, 1 km", "nearest people 100, 400, 1600", "Gi*, 1 km")
    figure, panels = pyplot.subplots(1, len(shown), figsize=(11, 3.2), sharey=True, layout="constrained")
    for panel, task in zip(panels, shown):
        for who, name, style in (("ours", "ours", "o-"), (TASKS[task], TASKS[task], "s--")):
            there = [row for row in rows if (row.task, row.who) == (task, who) and row.seconds is not None]
            colour = "#1b6ca8" if who == "ours" else "#b5543a"
            panel.loglog([row.cells for row in there], [row.seconds for row in there], style, color=colour, label=name)
        panel.axhline(SECONDS, color="0.6", linewidth=0.8)
        panel.set(title=task, xlabel="inhabited cells", xlim=(7000, 500_000))
        panel.grid(visible=True, which="major", color="0.9")
        panel.legend(frameon=False, loc="best")
    panels[0].set_ylabel(f"seconds (line: limit of {SECONDS} s)")
    PLOT.parent.mkdir(exist_ok=True)
    figure.savefig(PLOT, metadata={"Date": None})


def main() -> None:
    """Write the document and the plot."""
    measured = json.loads(Path(MEASURED).read_text())
    rows = [Row(**row) for row in measured["rows"]]
    found = {(row.task, row.cells, row.who): row for row in rows}
    plot(rows)
    continent, packages = found[OVER_CONTINENT, CONTINENT, "ours"], found["packages and cells alone", FINLAND, "ours"]
    versions = ", ".join(f"{name} {version or 'not installed'}" for name, version in measured["versions"].items())
    text = f"""# Performance

{paragraph(f"Written by `make bench-peers`, on a machine with 2 cores. {source(measured)}")}

Where results differ from those of peers, `conformance.md` says why. Peers, from PyPI: {versions}.

## Budgets

{lines(budgets(found))}

All of it runs on one processor, so that the processor's seconds are about those of a machine with nothing else to do;
they are what the budgets are compared with. Of the memory, {packages.megabytes:.0f} MB are Python, the packages and the
{FINLAND:,} cells themselves.

## Side by side

![Seconds against inhabited cells, ours and the peers, on logarithmic axes](images/performance.svg)

{lines(side_by_side(found))}
{NOTES.rstrip()}

## How the cost grows

With the number of cells: the plot. Memory grows with cells, never with their square.

With the radius and with the number of nearest people (whole rings), on {FINLAND:,} cells, sums of five groups:

{lines(growth(found))}

A kernel of equal weights costs a step for each row of cells within the radius, other kernels one for each cell; wide
kernels are convolved instead, which costs much the same at any radius.

## A continent

The spatial information theory index of {CONTINENT:,} inhabited cells of 1 km and five groups, triangular kernels of 2,
5 and 10 km: {written(continent.seconds)} s for the three together ({written(continent.busy)} s of the processor),
{continent.megabytes:,.0f} MB at most.
"""
    DOCUMENT.write_text(text)


if __name__ == "__main__":
    main()
