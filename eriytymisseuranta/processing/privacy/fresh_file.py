"""A GeoPackage that holds what it is meant to hold and nothing else: written anew, then looked into.

A GeoPackage keeps what is deleted from it (SQLite frees pages without wiping them), so a file for others is never
edited down. It is written beside its destination, copied row by row into a file that has never held anything else, and
checked by its structure before it takes its name.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, Qt

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress
from eriytymisseuranta.layers.writing import Table
from eriytymisseuranta.processing.destinations import DATABASE_SIDECARS, unwritable
from eriytymisseuranta.processing.outputs import write_geopackage

GEOMETRY = "geom"
KEY = "fid"
STYLES = "layer_styles"
OWN = (STYLES, "sqlite_sequence")
"""Tables that no layer is, beside those of the format."""
ROOMS = ("gpkg_", "rtree_")
"""Beginnings of the names of the format's own tables."""


@dataclass(frozen=True)
class Sheet:
    """One layer of the file.

    Parameters
    ----------
    finish
        Styles and stamps the written layer.
    """

    title: str
    table: Table
    finish: Callable[[QgsVectorLayer], None]


@contextmanager
def fresh_file(destination: Path, sheets: Mapping[str, Sheet], progress: Progress) -> Iterator[Path]:
    """Write layers (table name -> sheet) beside the destination and yield the file; it goes when the block ends.

    Raises
    ------
    InputError
        If nothing can be written there, or the file is not what was meant.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=".eriytymisseuranta-", dir=destination.parent))
    except OSError as error:
        raise unwritable(str(destination)) from error
    try:
        draft, fresh = folder / "draft.gpkg", folder / "fresh.gpkg"
        write_geopackage(
            draft, {name: sheet.table for name, sheet in sheets.items()}, lambda done: progress(done * 0.7)
        )
        for name, sheet in sheets.items():
            _finish(draft, name, sheet)
        progress(0.8)
        _copy(draft, fresh)
        check(fresh, {name: sheet.table for name, sheet in sheets.items()})
        progress(1.0)
        yield fresh
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            found.update(part)
    return found.hexdigest()


def check(path: Path, tables: Mapping[str, Table]) -> None:
    """Check a file by its structure: no free pages, no other tables or fields, and rows as they were meant.

    Raises
    ------
    InputError
        Naming what is not as it should be.
    """
    wrong = "; ".join(_faults(path, tables))
    if wrong:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The written file is not what was meant ({faults}), so that nothing was published; try again in "
                "another folder.",
            ),
            faults=wrong,
        )


def _finish(draft: Path, name: str, sheet: Sheet) -> None:
    """Style and stamp a layer of the draft, and keep both in the file."""
    uri = f"{draft}|layername={name}"
    layer = QgsVectorLayer(uri, sheet.title, "ogr")
    sheet.finish(layer)
    manager = layer.styleManager()
    first = manager.currentStyle()
    for style in [first, *(other for other in manager.styles() if other != first)]:
        manager.setCurrentStyle(style)
        problem = layer.saveStyleToDatabase(style, "", style == first, "")
        if problem:
            raise unwritable(str(draft))
    saved, _ = QgsProviderRegistry.instance().saveLayerMetadata("ogr", uri, layer.metadata())
    if not saved:
        raise unwritable(str(draft))


def _copy(draft: Path, fresh: Path) -> None:
    """Copy what a file holds, and nothing that it held, into a new one."""
    try:
        with closing(sqlite3.connect(draft)) as source:
            source.execute("PRAGMA secure_delete = ON")
            source.execute("VACUUM INTO ?", (str(fresh),))
        with closing(sqlite3.connect(fresh)) as copy:
            copy.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        raise unwritable(str(fresh)) from error


def _faults(path: Path, tables: Mapping[str, Table]) -> Iterator[str]:
    beside = [ending for ending in DATABASE_SIDECARS if path.with_name(path.name + ending).exists()]
    if beside:
        yield ", ".join(beside)
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
        if file.execute("PRAGMA freelist_count").fetchone()[0]:
            yield "freelist"
        if file.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
            yield "journal"
        kinds = file.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
        names = {name for (name,) in kinds if name not in OWN and not name.startswith(ROOMS)}
        yield from sorted(names ^ set(tables))
        listed = {name for (name,) in file.execute("SELECT table_name FROM gpkg_contents")}
        yield from sorted((listed - {STYLES}) ^ set(tables))
        styled = {name for (name,) in file.execute(f"SELECT f_table_name FROM {STYLES}")}  # noqa: S608 # nosec B608 - a constant
        yield from sorted(styled - set(tables))
        for name, table in tables.items():
            if name in names:
                yield from _differences(file, name, table)


def _differences(file: sqlite3.Connection, name: str, table: Table) -> Iterator[str]:
    """Yield where a table of the file is not the table that was meant."""
    meant = table.fields.names()
    own = [KEY] if table.geometries is None else [KEY, GEOMETRY]
    there = [row[1] for row in file.execute(f'PRAGMA table_info("{name}")')]
    if there != [*own, *meant]:
        yield f"{name}: {', '.join(sorted(set(there) ^ {*own, *meant}))}"
        return
    listed = ", ".join(f'"{column}"' for column in [*own, *meant])
    rows = file.execute(f'SELECT {listed} FROM "{name}" ORDER BY {KEY}').fetchall()  # noqa: S608 # nosec B608 - checked above
    if len(rows) != len(table):
        yield f"{name}: {len(rows)} / {len(table)}"
        return
    columns = list(zip(*rows)) or [() for _ in there]
    for at, field in enumerate(meant):
        if list(columns[len(own) + at]) != [_stored(value) for value in table.columns[at]]:
            yield f"{name}.{field}"
    if table.geometries is not None and not all(
        _holds(blob, geometry, table.wkb_type) for blob, geometry in zip(columns[1], table.geometries)
    ):
        yield f"{name}.{GEOMETRY}"


def _stored(value: Any) -> Any:
    """Return a value as SQLite keeps it."""
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    return int(value) if isinstance(value, bool) else value


def _holds(blob: bytes | None, geometry: QgsGeometry, kind: QgsWkbTypes.Type) -> bool:
    """Tell whether a stored geometry is the one that was meant."""
    if geometry.isNull():
        return blob is None
    meant = QgsGeometry(geometry)
    if QgsWkbTypes.isMultiType(kind) and not meant.convertToMultiType():
        return False
    return blob is not None and blob.endswith(bytes(meant.asWkb()))
