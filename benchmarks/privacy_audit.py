"""Time and memory of the audit of disclosure.

Run with ``python -m benchmarks.privacy_audit [cells]``: one nested hierarchy (250 m in 1 km in municipality in region)
of 350 000 cells; exact totals of two divisions that cross, on the training region; and the audit of its panel,
with what the default index is made of and with all concepts.
"""

from __future__ import annotations

import resource
import sys
import time

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, catalogue_files, read_catalogue
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit.attack import attack
from eriytymisseuranta.core.disclosure.audit.facts import totals
from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints, System
from eriytymisseuranta.core.disclosure.audit.panels import audit_panel
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.panel import Floats, State
from eriytymisseuranta.core.training import training_region
from eriytymisseuranta.paths import resource as folder

CELLS = 350_000
YEARS = (2005, 2010, 2016, 2022)
INDICATORS = ("low_education", "unemployment", "low_income")


def main() -> int:
    """Print the times."""
    cells = int(sys.argv[1]) if len(sys.argv) > 1 else CELLS
    random = np.random.default_rng(1)
    base = random.negative_binomial(0.6, 0.015, cells).astype(np.float64) + 1
    counts = random.binomial(base.astype(int), 0.1).astype(np.float64)
    place = np.arange(cells)
    blocks = [place // 12, place // 1200, place * 0]
    timed(f"{cells} cells, three nested divisions", base, counts, base < 10, [block_totals(b, counts) for b in blocks])
    grid = training_region(years=(2022,)).grids[2022]
    people = grid["he_vakiy"].to_numpy(np.float64)
    grid, people = grid[people > 0], people[people > 0]
    part = random.binomial(people.astype(int), 0.1).astype(np.float64)
    x, y = grid["xkoord"].to_numpy(), grid["ykoord"].to_numpy()
    crossing = [np.unique(x // size * 100_000 + y // size, return_inverse=True)[1] for size in (1000, 3300)]
    timed(
        f"training region, {len(people)} cells, two crossing divisions",
        people,
        part,
        people < 10,
        [block_totals(block, part) for block in crossing],
    )
    catalogue = read_catalogue(catalogue_files([folder("catalogue")]))
    panels(catalogue, catalogue.needed(INDICATORS))
    panels(catalogue, None)
    print(f"largest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0


def block_totals(block: Ints, counts: Floats) -> Facts:
    """Return the exact totals of blocks."""
    sums = np.bincount(block, counts)
    return totals(np.arange(len(counts)), block, sums, sums, Message("{where}"), list(range(len(sums))))


def timed(title: str, base: Floats, counts: Floats, hidden: Floats, facts: list[Facts]) -> None:
    """Attack and print the time."""
    low, high = np.where(hidden, 0.0, counts), np.where(hidden, base, counts)
    enough = Enough(np.minimum(2.0, high - low), np.full(len(base), -np.inf))
    started = time.perf_counter()
    found = attack(System(low, high, np.ones(len(base), dtype=bool), tuple(facts)), enough)
    exact = (found.low == found.high) & (low < high)
    print(
        f"{title}: {time.perf_counter() - started:.1f} s, {int(hidden.sum())} hidden, {int(exact.sum())} exact, "
        f"{int((~found.decided).sum())} undecided"
    )


def panels(catalogue: Catalogue, concepts: set[str] | None) -> None:
    """Protect the training region with some concepts, or with all, and audit it as an import does."""
    region = training_region(years=YEARS)
    tables = [SourceTable(f"grid {year}", frame, region.crs, False) for year, frame in region.grids.items()]
    found = import_panel(tables, catalogue.profiles["training"], catalogue, "", concepts)
    panel = protect(found.panel, catalogue, found.profile.rules, "nested")
    started = time.perf_counter()
    audit = audit_panel(found.panel, panel, catalogue, found.profile.rules)
    print(
        f"panel of {panel.shape[1]} cells x {len(YEARS)} years x {len(panel.variables)} concepts: "
        f"{time.perf_counter() - started:.1f} s"
    )
    for group in dict.fromkeys(catalogue.concepts[name].group for name in audit.verdicts):
        names = [name for name in audit.verdicts if catalogue.concepts[name].group == group]
        states = [panel.variables[name].states for name in names]
        hidden = sum(int(((each == State.SUPPRESSED) | (each == State.EDGE)).sum()) for each in states)
        counts = [
            f"{verdict.name} {sum(int((audit.verdicts[name] == verdict).sum()) for name in names)}"
            for verdict in Verdict
            if verdict
        ]
        print(f"  {group}: {hidden} hidden, {', '.join(counts)}")


if __name__ == "__main__":
    sys.exit(main())
