"""Time and memory of this plugin's core beside published software, on the same cells, in one run.

Run with ``make bench-peers``. The peers are installed from PyPI into ``build/peers``, a place of their own. Each number
comes from a process of its own, which holds the packages, the cells and the work: `benchmarks.ours` imports nothing of
the peers, `benchmarks.theirs` nothing of ours. Only the work is timed, with all that it needs beforehand (neighbours,
search trees); importing and compiling are not. What is measured goes to ``build/peers.json``, of which
`benchmarks.performance` writes ``docs/performance.md``.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import signal
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "build" / "peers"
MEASURED = ROOT / "build" / "peers.json"
PACKAGES = ("segregation", "esda", "libpysal", "equipop", "numba")
SIZES = (10_000, 50_000, 100_000, 350_000)
FINLAND, CONTINENT = 350_000, 2_000_000
SECONDS, GIGABYTES = 60, 8
"""What a peer may take; a row that takes more is not run on more cells."""
TASKS = {
    "dissimilarity": "segregation",
    "gini": "segregation",
    "information": "segregation",
    "multigroup information": "segregation",
    "spatial information, 1 km": "segregation",
    "nearest people 100, 400, 1600": "equipop",
    "Gi*, 1 km": "esda",
    "Gi*, 1 km, 99 permutations": "esda",
}
"""What both do -> the peer that does it."""
RADII = (500, 1000, 2000, 4000, 10_000)
PEOPLE = (100, 400, 1600, 6400, 12_800)
ALONE = (
    *((f"sums {kernel} {radius}", FINLAND) for kernel in ("triangular", "uniform") for radius in RADII),
    *((f"nearest {people}", FINLAND) for people in PEOPLE),
    ("nearest people 100, 400, 1600, five groups", FINLAND),
    ("spatial information, 2, 5 and 10 km", CONTINENT),
    ("packages and cells alone", FINLAND),
)
"""What is measured of ours alone, and on how many cells."""


@dataclass(frozen=True)
class Row:
    """What a process took: seconds of the work and of the processor, its peak memory in megabytes, what it computed.

    Or why it did not.
    """

    task: str
    cells: int
    who: str
    seconds: float | None = None
    busy: float | None = None
    megabytes: float | None = None
    value: float | None = None
    failure: str = ""


def install() -> dict[str, str]:
    """Install the peers if they are not there, and return the version of each, empty where it cannot be had."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        venv.create(PEERS, with_pip=True)
    versions = {}
    for package in PACKAGES:
        ask = f"import importlib.metadata as m; print(m.version({package!r}))"
        if subprocess.run([python, "-c", ask], capture_output=True, check=False).returncode:
            subprocess.run([python, "-m", "pip", "install", "--quiet", package], check=False)
        versions[package] = subprocess.run(
            [python, "-c", ask], capture_output=True, text=True, check=False
        ).stdout.strip()
    return versions


def make_cells(count: int, path: Path) -> None:
    """Write settlements, and a value for each cell whose concentrations are looked for.

    Fewer cells than Finland has are those around its middle, so that there are as many neighbours whatever the number.
    """
    from benchmarks.neighbourhood import settlements

    col, row, groups = settlements(max(count, FINLAND))
    away = np.maximum(np.abs(col / np.median(col) - 1), np.abs(row / np.median(row) - 1))
    kept = np.sort(np.argsort(away)[:count])
    value = np.sin(col / 40) + np.cos(row / 60) + np.random.default_rng(2).normal(size=len(col))
    np.savez(path, col=col[kept], row=row[kept], groups=groups[kept], value=value[kept])


def measure(who: str, task: str, cells: int, path: Path) -> Row:
    """Run a task in a process of its own; ``who`` is ``ours`` or the name of a peer."""
    ours = who == "ours"
    # isolated, or the modules beside the file would pass for packages of the peers
    theirs = [PEERS / "bin" / "python", "-I", ROOT / "benchmarks" / "theirs.py"]
    command = [*([sys.executable, "-m", "benchmarks.ours"] if ours else theirs), task, path]
    code, said, complaints = run_in_group(command if ours else [*command, str(SECONDS), str(GIGABYTES)])
    if code == 0:
        return Row(task, cells, who, *map(float, said.split()[-4:]))
    if ours:
        raise RuntimeError(complaints)
    if "MemoryError" in complaints or "Unable to allocate" in complaints:
        return Row(task, cells, who, failure=f"> {GIGABYTES} GB")
    if code == -signal.SIGALRM:
        return Row(task, cells, who, failure=f"> {SECONDS} s")
    print(complaints, file=sys.stderr)
    return Row(task, cells, who, failure="failed")


def run_in_group(command: Sequence[str | Path]) -> tuple[int, str, str]:
    """Run a command and end the worker processes that it leaves; return its code, output and errors.

    Files take what is written, as workers would hold pipes open after their parent has ended.
    """
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as complaints:
        process = subprocess.Popen(command, stdout=said, stderr=complaints, start_new_session=True)
        code = process.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        said.seek(0)
        complaints.seek(0)
        return code, said.read(), complaints.read()


def now() -> str:
    """Return the time, to the minute."""
    return datetime.datetime.now(tz=datetime.timezone.utc).strftime("%Y-%m-%d %H:%M")


def main() -> None:
    """Measure everything and write it down, line by line."""
    versions, rows, loads = install(), [], [os.getloadavg()[0]]
    started = now()

    def add(row: Row) -> Row:
        rows.append(row)
        loads.append(os.getloadavg()[0])
        found = row.failure or f"{row.seconds:9.3f} s {row.megabytes:7.0f} MB   {row.value:.9g}"
        print(f"{row.task:36}{row.cells:9}  {row.who:12}{found}", flush=True)
        times = {"started": started, "ended": now(), "loads": loads}
        written = {**times, "versions": versions, "rows": [asdict(row) for row in rows]}
        MEASURED.write_text(json.dumps(written, indent=1))
        return row

    with tempfile.TemporaryDirectory() as folder:
        paths = {count: Path(folder) / f"{count}.npz" for count in (*SIZES, CONTINENT)}
        for count, path in paths.items():
            subprocess.run([sys.executable, "-m", "benchmarks.peers", str(count), str(path)], check=True)
        stopped: set[str] = set()
        for cells in SIZES:
            for task, peer in TASKS.items():
                add(measure("ours", task, cells, paths[cells]))
                if task in stopped:
                    add(Row(task, cells, peer, failure="not run"))
                elif not versions[peer]:
                    add(Row(task, cells, peer, failure="not installed"))
                elif add(measure(peer, task, cells, paths[cells])).failure:
                    stopped.add(task)
        for task, cells in ALONE:
            add(measure("ours", task, cells, paths[cells]))


if __name__ == "__main__":
    if len(sys.argv) == 3:
        make_cells(int(sys.argv[1]), Path(sys.argv[2]))
    else:
        main()
