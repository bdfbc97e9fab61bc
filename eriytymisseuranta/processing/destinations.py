"""Where results are written: what stood there before is put aside, and put back if the run does not end well."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsVectorFileWriter,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.processing.databases import DatabaseTable, incomplete, is_database

ASIDE = ".before"
PROVIDER = re.compile(r"\w\w+:")
"""``memory:``, ``postgres:`` and the like; a single letter is a Windows drive."""
TABLE = "ogr:"
"""A table in a file of several, ``ogr:dbname='file' table="name" (geom)``."""
DATABASE_SIDECARS = ("-wal", "-shm", "-journal")
"""Files beside a GeoPackage, named by appending."""
SIDECARS: Mapping[str, tuple[str, ...]] = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".qmd"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
    ".gml": (".xsd",),
}
"""Ending -> endings of the files that the same driver writes beside it."""


def stated(parameters: Mapping[str, Any], name: str) -> str:
    """Return the destination as the user stated it, '' for a temporary or no output."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    return value


def layer_file(destination: str) -> Path | None:
    """Return the file that QGIS makes of a destination for a layer, None where it is none of its own."""
    if not destination or PROVIDER.match(destination):
        return None
    path = Path(destination)
    if path.suffix and QgsVectorFileWriter.driverForExtension(path.suffix.lstrip(".")):
        return path
    return path.with_name(f"{path.name}.gpkg")


def driver_of(destination: str) -> str:
    """Return the name of the driver that writes a destination, '' where it is no file."""
    if destination.startswith(TABLE):
        return "GPKG"
    path = layer_file(destination)
    return "" if path is None else str(QgsVectorFileWriter.driverForExtension(path.suffix.lstrip(".")))


def keeps_texts_of_fields(destination: str) -> bool:
    """Tell whether aliases and comments of fields are kept: by databases, and by some drivers of GDAL 3.7 and later."""
    driver = driver_of(destination)
    if not driver:
        return bool(destination) and not destination.startswith("memory:")
    found = gdal.GetDriverByName(driver)
    flags = found.GetMetadataItem("DMD_CREATION_FIELD_DEFN_FLAGS") if found is not None else None
    return bool(flags) and {"AlternativeName", "Comment"} <= set(flags.split())


def refuse_twice(destinations: Iterable[str]) -> None:
    """Refuse one destination for two outputs, which would overwrite each other.

    Raises
    ------
    InputError
        Naming the destination.
    """
    seen = set()
    for destination in filter(None, destinations):
        path = layer_file(destination)
        place = destination if path is None else str(path)
        if place in seen and not place.startswith("memory:"):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "“{destination}” is stated for two outputs; give each a file or a table of its own.",
                ),
                destination=_shown(destination),
            )
        seen.add(place)


def _shown(destination: str) -> str:
    """Return a destination as people may see it: the address of a database may hold a password."""
    return str(DatabaseTable.of(destination)) if is_database(destination) else destination


def unwritable(destination: str) -> InputError:
    """Return the error of a destination that cannot be written."""
    if is_database(destination):
        return DatabaseTable.of(destination).unwritable()
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.",
        ),
        destination=destination,
    )


class Destinations:
    """What stood at the destinations before, until the run has succeeded."""

    def __init__(self) -> None:
        self._files: list[tuple[Path, Path | None]] = []
        self._new: set[Path] = set()
        self._tables: list[tuple[str, str, bool]] = []
        self._database: list[tuple[DatabaseTable, bool]] = []

    def keep_layer(self, destination: str) -> None:
        """Put aside the file or table that a layer is about to overwrite, or note that there was none.

        Raises
        ------
        InputError
            If the destination is a folder, or what stands there cannot be moved.
        """
        if destination.startswith(TABLE):
            uri = QgsDataSourceUri(destination[len(TABLE) :])
            self._keep_table(Path(uri.database()), uri.table())
            return
        if is_database(destination):
            table = DatabaseTable.of(destination)
            self._database.append((table, table.put_aside()))
            return
        path = layer_file(destination)
        if path is not None:
            self.keep_file(path)

    def keep_file(self, path: Path) -> None:
        """Put aside a file and what belongs to it; raises as `keep_layer`."""
        if path.is_dir():
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{destination}” is a folder; state a file in it."),
                destination=str(path),
            )
        self._new.add(path)
        for part in (path, *_beside(path)):
            aside = part.with_name(f"{part.name}{ASIDE}") if part.exists() else None
            if aside is not None:
                _or_unwritable(lambda part=part, aside=aside: part.replace(aside), str(part))
            self._files.append((part, aside))

    def _keep_table(self, path: Path, table: str) -> None:
        if not path.exists():
            self.keep_file(path)
        elif path not in self._new:  # else it goes with its file
            there = _or_unwritable(lambda: _rename_table(str(path), table, table + ASIDE), str(path))
            self._tables.append((str(path), table, bool(there)))

    def restore(self) -> None:
        """Remove what this run wrote and put back what was there before.

        Raises
        ------
        InputError
            If a database no longer answers, naming the tables that it is left with.
        """
        for path, aside in self._files:
            path.unlink(missing_ok=True)
            if aside is not None:
                aside.replace(path)
        for file, table, there in self._tables:
            _delete_table(file, table)
            if there:
                _rename_table(file, table + ASIDE, table)
        left = [table for table, there in self._database if not table.put_back(there)]
        if left:
            raise incomplete(left)

    def forget(self) -> None:
        """Delete what was put aside."""
        for _, aside in self._files:
            if aside is not None:
                with suppress(PermissionError):  # it is open elsewhere; the results stand all the same
                    aside.unlink(missing_ok=True)
        for file, table, there in self._tables:
            if there:
                _delete_table(file, table + ASIDE)
        for table, _ in self._database:
            table.drop_aside()


def _beside(path: Path) -> list[Path]:
    """Return the files that may belong to a file."""
    appended = [path.with_name(f"{path.name}{ending}") for ending in DATABASE_SIDECARS]
    return appended + [path.with_suffix(ending) for ending in SIDECARS.get(path.suffix.lower(), ())]


def _or_unwritable(act: Callable[[], Any], destination: str) -> Any:
    try:
        return act()
    except (OSError, RuntimeError) as error:
        raise unwritable(destination) from error


def _rename_table(file: str, old: str, new: str) -> bool:
    """Rename a table of a file and tell whether there was one."""
    source = ogr.Open(file, 1)
    if source is None:
        raise OSError(file)
    layer = source.GetLayerByName(old)
    if layer is not None:
        layer.Rename(new)
    return layer is not None


def _delete_table(file: str, table: str) -> None:
    source = ogr.Open(file, 1)
    for at in reversed(range(source.GetLayerCount())):
        if source.GetLayer(at).GetName() == table:
            source.DeleteLayer(at)
