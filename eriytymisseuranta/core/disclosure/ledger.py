"""The ledger of what has been published: so that a later release does not tell what an earlier one hid.

An internal file (SQLite) at a place that the user chooses. It holds masks and released figures only, never a number
that was not released: what was suppressed once stays suppressed for that year (`masks`), and what was released counts
as known to everybody from then on (`released`).
"""

from __future__ import annotations

import datetime
import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Bools, Floats, Panel, PublicPanel, State, Units, Variable, public_only

Ints = npt.NDArray[np.int64]

APPLICATION = 0x45726C67
"""``application_id`` of the file."""
VERSION = 1
"""``user_version`` of the file: what its tables are."""
PATIENCE = 2.0
"""Seconds to wait for somebody else who is writing."""
RELEASED = ("release", "year", "source", "field", "cell_id", "value", "edge", "protection")
"""Columns of `released`."""
TABLES = """
CREATE TABLE releases (
    id INTEGER PRIMARY KEY, made TEXT NOT NULL, version TEXT NOT NULL, layer TEXT NOT NULL, crs TEXT NOT NULL,
    cell_size INTEGER, x0 REAL, y0 REAL, years TEXT NOT NULL, protection TEXT NOT NULL, digest TEXT NOT NULL,
    units BLOB NOT NULL
);
CREATE TABLE masks (
    release INTEGER NOT NULL REFERENCES releases (id), year INTEGER NOT NULL, source TEXT NOT NULL,
    concept TEXT NOT NULL, hidden BLOB NOT NULL
);
CREATE TABLE figures (
    release INTEGER NOT NULL REFERENCES releases (id), year INTEGER NOT NULL, source TEXT NOT NULL,
    field TEXT NOT NULL, numbers BLOB NOT NULL, edges BLOB NOT NULL
);
"""


@dataclass(frozen=True)
class Release:
    """One layer that was published.

    Parameters
    ----------
    made
        When, ISO 8601.
    version
        Of this plugin.
    digest
        SHA-256 of the file as it was written.
    """

    id: int
    made: str
    version: str
    layer: str
    units: Units
    years: tuple[int, ...]
    protection: str
    digest: str


@dataclass(frozen=True)
class Entry:
    """A layer that is about to be published.

    Parameters
    ----------
    panel
        The panel that the layer was made of; its suppressed values become the masks.
    figures
        Field -> numbers that the layer shows, shape (years, units); NaN where it shows none.
    edges
        Field -> where the number stands for an edge class, shape (years, units).
    """

    layer: str
    panel: PublicPanel
    figures: Mapping[str, Floats]
    edges: Mapping[str, Bools]


def releases(path: Path) -> list[Release]:
    """Return what has been published, the earliest first.

    Raises
    ------
    InputError
        If the file is not there, is no ledger or one of another version, or somebody else is writing.
    """
    with _reading(path) as ledger:
        return [_release(row[:-1]) for row in ledger.execute("SELECT * FROM releases ORDER BY id")]


def masks(path: Path, panel: Panel) -> dict[str, Bools]:
    """Return concept -> where an earlier release suppressed it, shape (years, units) of ``panel``.

    Only releases of the same product, label of year and lattice count; cells are recognised by their place, areas by
    their id. Raises as `releases`.
    """
    found: dict[str, Bools] = {}
    query = "SELECT year, source, concept, hidden FROM masks WHERE release = ?"
    with _reading(path) as ledger:
        for release, units in _units(ledger):
            at = _places(release.units, units, panel)
            if at is None:
                continue
            known = at >= 0
            for year, source, concept, blob in ledger.execute(query, (release.id,)):
                if concept in panel.variables and year in panel.years:
                    where = panel.years.index(year)
                    if panel.sources[where] == source:
                        mask = found.setdefault(concept, np.zeros(panel.shape, dtype=np.bool_))
                        mask[where, at[known & _bits(blob, len(at))]] = True
    return found


@public_only
def contradictions(path: Path, panel: PublicPanel) -> dict[str, Bools]:
    """Return concept -> where the panel shows what an earlier release suppressed; only those with any.

    Shape (years, units). Raises as `releases`.
    """
    shown = {name: hidden & panel.variables[name].visible for name, hidden in masks(path, panel).items()}
    return {name: where for name, where in shown.items() if where.any()}


def released(path: Path, units: Units | None = None, onto: Panel | None = None) -> pd.DataFrame:
    """Return every figure that has been published, one row each, with the columns `RELEASED`.

    ``edge`` tells that the value only stands for an edge class, ``protection`` how the release was protected. Raises
    as `releases`.

    Parameters
    ----------
    units
        Only releases on this lattice, or of areas; None = all.
    onto
        Panel on these units whose ``cell_id`` are told instead, where cells are recognised by their place; only those.
    """
    parts = []
    onto_ids = np.zeros(0, dtype=object) if onto is None else onto.table.index.to_numpy(dtype=object)
    query = "SELECT year, source, field, numbers, edges FROM figures WHERE release = ?"
    with _reading(path) as ledger:
        for release, table in _units(ledger):
            if units is not None and not _same(release.units, units):
                continue
            ids = np.asarray(table["ids"], dtype=object)
            at_panel = None if onto is None else _places(release.units, table, onto)
            if onto is not None and at_panel is None:
                continue
            for year, source, field, numbers, edges in ledger.execute(query, (release.id,)):
                values = np.frombuffer(zlib.decompress(numbers), dtype="<f8")
                known = ~np.isnan(values) if at_panel is None else ~np.isnan(values) & (at_panel >= 0)
                at = np.flatnonzero(known)
                rows = {
                    "cell_id": ids[at] if at_panel is None else onto_ids[at_panel[at]],
                    "value": values[at],
                    "edge": _bits(edges, len(values))[at],
                    "protection": release.protection,
                }
                parts.append(
                    pd.DataFrame({"release": release.id, "year": year, "source": source, "field": field, **rows})
                )
    whole = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(RELEASED))
    return whole[list(RELEASED)]


def released_areas(path: Path) -> list[PublicPanel]:
    """Return what has been published of areas whose outlines are remembered, such as pooled remainders.

    Exact figures only, all else is absent; of concepts as of other fields. Raises as `releases`.
    """
    found = []
    query = "SELECT year, field, numbers, edges FROM figures WHERE release = ?"
    with _reading(path) as ledger:
        for release, units in _units(ledger):
            if not isinstance(release.units, Areas) or "outlines" not in units:
                continue
            shape = (len(release.years), len(units["ids"]))
            variables: dict[str, Variable] = {}
            for year, field, numbers, edges in ledger.execute(query, (release.id,)):
                values = np.frombuffer(zlib.decompress(numbers), dtype="<f8")
                values = np.where(_bits(edges, len(values)), np.nan, values)
                own = variables.setdefault(
                    field, Variable(np.full(shape, np.nan), np.full(shape, State.ABSENT, dtype=np.uint8))
                )
                at = release.years.index(year)
                own.values[at] = values
                own.states[at] = np.where(np.isnan(values), State.ABSENT, State.VALUE)
            outlines = [None if each is None else bytes.fromhex(each) for each in units["outlines"]]
            table = pd.DataFrame({"region": "", "geometry": outlines}, index=pd.Index(units["ids"], name="cell_id"))
            found.append(PublicPanel(release.units, release.years, table, variables, (), {}, {}, release.protection))
    return found


@contextmanager
def recording(path: Path, entries: Sequence[Entry], version: str, digest: str) -> Iterator[None]:
    """Write releases into the ledger, which is made if there is none; kept only if the block ends well.

    Raises
    ------
    InputError
        As `releases`, or if a panel is internal or the file cannot be written.
    """
    for entry in entries:
        if entry.panel.internal:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” is internal; nothing of it may be released."),
                layer=entry.layer,
            )
    new = not path.exists()
    try:
        with _opened(path, new) as ledger:
            for entry in entries:
                _append(ledger, entry, version, digest)
            yield
            ledger.execute("COMMIT")
    except BaseException:
        if new:
            path.unlink(missing_ok=True)
        raise


def _release(row: Sequence[Any]) -> Release:
    number, made, version, layer, crs, size, x0, y0, years, protection, digest = row
    units = Areas(crs) if size is None else Lattice(crs, size, x0, y0)
    return Release(number, made, version, layer, units, tuple(json.loads(years)), protection, digest)


def _units(ledger: sqlite3.Connection) -> Iterator[tuple[Release, Mapping[str, Any]]]:
    """Yield every release with its units: their ``ids`` and, on a lattice, ``col`` and ``row``."""
    for *row, units in ledger.execute("SELECT * FROM releases ORDER BY id").fetchall():
        yield _release(row), json.loads(zlib.decompress(units))


def _same(one: Units, other: Units) -> bool:
    """Tell whether both are the same lattice, or areas of any kind."""
    if isinstance(one, Lattice) and isinstance(other, Lattice):
        return one.same_as(other)
    return isinstance(one, Areas) and isinstance(other, Areas)


def _places(of: Units, units: Mapping[str, Any], panel: Panel) -> Ints | None:
    """Return the unit of the panel for each unit of a release, -1 = none; None where the units are of another kind."""
    if not _same(of, panel.units):
        return None
    if isinstance(of, Areas) or isinstance(panel.units, Areas):
        return np.asarray(panel.table.index.get_indexer(pd.Index(units["ids"], dtype=object)), dtype=np.int64)
    x, y = of.corners(np.asarray(units["col"], dtype=np.int64), np.asarray(units["row"], dtype=np.int64))
    col, row = panel.units.locate(x + of.size / 2, y + of.size / 2)
    own = pd.Index(_cells(panel.table["col"].to_numpy(), panel.table["row"].to_numpy()))
    return np.asarray(own.get_indexer(pd.Index(_cells(col, row))), dtype=np.int64)


def _cells(col: Ints, row: Ints) -> Ints:
    """Return one number per cell."""
    return np.asarray(col, dtype=np.int64) * (1 << 31) + np.asarray(row, dtype=np.int64)


def _append(ledger: sqlite3.Connection, entry: Entry, version: str, digest: str) -> None:
    panel, lattice = entry.panel, entry.panel.units
    units: dict[str, Any] = {"ids": panel.table.index.astype(str).tolist()}
    place: tuple[Any, ...] = (None, None, None)
    if isinstance(lattice, Lattice):
        units.update({name: panel.table[name].tolist() for name in ("col", "row")})
        place = (lattice.size, lattice.x0, lattice.y0)
    elif "geometry" in panel.table:
        units["outlines"] = [None if each is None else bytes(each).hex() for each in panel.table["geometry"]]
    made = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
    stated = (made, version, entry.layer, lattice.crs, *place, json.dumps(panel.years), panel.protection, digest)
    packed = zlib.compress(json.dumps(units).encode())
    number = ledger.execute(
        "INSERT INTO releases VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*stated, packed)
    ).lastrowid
    for at, (year, source) in enumerate(zip(panel.years, panel.sources)):
        ledger.executemany(
            "INSERT INTO masks VALUES (?, ?, ?, ?, ?)",
            [
                (number, year, source, name, _packed(variable.states[at] == State.SUPPRESSED))
                for name, variable in panel.variables.items()
                if (variable.states[at] == State.SUPPRESSED).any()
            ],
        )
        ledger.executemany(
            "INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?)",
            [
                (number, year, source, field, _numbers(values[at]), _packed(_edges(entry, field)[at]))
                for field, values in entry.figures.items()
                if not np.isnan(values[at]).all()
            ],
        )


def _edges(entry: Entry, field: str) -> Bools:
    return entry.edges.get(field, np.zeros(entry.panel.shape, dtype=np.bool_))


def _numbers(values: Floats) -> bytes:
    return zlib.compress(np.ascontiguousarray(values, dtype="<f8").tobytes())


def _packed(where: Bools) -> bytes:
    return zlib.compress(np.packbits(where).tobytes())


def _bits(blob: bytes, count: int) -> Bools:
    return np.unpackbits(np.frombuffer(zlib.decompress(blob), dtype=np.uint8), count=count).astype(np.bool_)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a ledger to read."""
    if not path.is_file():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The ledger “{file}” does not exist; choose another file, or none until something has been published.",
            ),
            file=str(path),
        )
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", timeout=PATIENCE, uri=True)) as ledger:
            _check(ledger, path)
            yield ledger
    except zlib.error as error:
        raise _no_ledger(path) from error
    except sqlite3.DatabaseError as error:
        raise _unusable(path, error) from error


@contextmanager
def _opened(path: Path, new: bool) -> Iterator[sqlite3.Connection]:
    """Open a ledger to write, in a transaction that whoever opened it commits; what is not committed is undone."""
    try:
        with closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)) as ledger:
            ledger.execute("BEGIN IMMEDIATE")
            if new:
                for statement in filter(str.strip, TABLES.split(";")):
                    ledger.execute(statement)
                ledger.execute(f"PRAGMA application_id = {APPLICATION}")
                ledger.execute(f"PRAGMA user_version = {VERSION}")
            _check(ledger, path)
            yield ledger
    except sqlite3.DatabaseError as error:
        raise _unusable(path, error) from error


def _check(ledger: sqlite3.Connection, path: Path) -> None:
    [application], [version] = (
        ledger.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
    )
    if application != APPLICATION:
        raise _no_ledger(path)
    if version != VERSION:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The ledger “{file}” is of version {version}, and this plugin reads version {own}; update the plugin, "
                "or choose the ledger that belongs to it.",
            ),
            file=str(path),
            version=version,
            own=VERSION,
        )


def _no_ledger(path: Path) -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "“{file}” is no ledger of this plugin; choose the file that “Publish” has written."
        ),
        file=str(path),
    )


def _unusable(path: Path, error: sqlite3.DatabaseError) -> InputError:
    if not isinstance(error, sqlite3.OperationalError):
        return _no_ledger(path)
    if "locked" in str(error):
        return InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "The ledger “{file}” is in use by somebody else; try again when they are done."
            ),
            file=str(path),
        )
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The ledger “{file}” cannot be opened or written; choose a folder where you may write.",
        ),
        file=str(path),
    )
