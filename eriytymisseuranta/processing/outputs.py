"""Outputs are written last, all or none: what an interrupted run created is removed again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsVectorFileWriter,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress
from eriytymisseuranta.layers.writing import Table

BATCH = 5000
ASIDE = ".before"
PROVIDER = re.compile(r"\w\w+:")  # memory:, postgres: and the like; a single letter is a Windows drive


@dataclass(frozen=True)
class Output:
    """One sink to be written.

    Parameters
    ----------
    parameter
        Name of the sink parameter.
    present
        Called with the destination's id once it is written, to name and style the layer.
    """

    parameter: str
    table: Table
    present: Callable[[str], None]


def write_outputs(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    outputs: Sequence[Output],
    pages: Mapping[str, str],
    progress: Progress,
) -> dict[str, Any]:
    """Write sinks and HTML pages (parameter name -> text); on any failure leave nothing behind.

    Raises
    ------
    InputError
        If a destination cannot be written.
    """
    kept = _Destinations()
    results: dict[str, Any] = {}
    try:
        total = sum(len(output.table) for output in outputs) or 1
        done = 0
        for output in outputs:
            kept.keep(_stated(parameters, output.parameter))
            share = _part(progress, done / total, 1 / total)
            destination = _write_sink(algorithm, parameters, context, output, share)
            done += len(output.table)
            if destination is not None:
                results[output.parameter] = destination
        for name, text in pages.items():
            path = algorithm.parameterAsFileOutput(parameters, name, context)
            if path:
                kept.keep(path)
                _write_page(path, text)
                results[name] = path
        progress(1.0)
    except BaseException:
        kept.restore()
        raise
    kept.forget()
    for output in outputs:
        if output.parameter in results:
            output.present(results[output.parameter])
    return results


def write_geopackage(path: Path, tables: Mapping[str, Table], progress: Progress) -> dict[str, str]:
    """Write tables as the layers of one new GeoPackage; return layer name -> URI.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    kept = _Destinations()
    total = sum(len(table) for table in tables.values())
    done = 0
    try:
        kept.keep(str(path))
        for at, (name, table) in enumerate(tables.items()):
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = "GPKG"
            options.layerName = name
            options.actionOnExistingFile = (
                QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
                if at
                else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
            )
            writer = _writer(str(path), table, options)
            _add_all(writer, table, str(path), _part(progress, done / total, 1 / total))
            done += len(table)
            del writer
    except BaseException:
        kept.restore()
        raise
    kept.forget()
    return {name: f"{path}|layername={name}" for name in tables}


def _writer(path: str, table: Table, options: QgsVectorFileWriter.SaveVectorOptions) -> QgsVectorFileWriter:
    writer = QgsVectorFileWriter.create(
        path, table.fields, table.wkb_type, table.crs, QgsCoordinateTransformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise _unwritable(path)
    return writer


class _Destinations:
    """What stood at the destinations before, until the run has succeeded."""

    def __init__(self) -> None:
        self._files: list[tuple[Path, Path | None]] = []
        self._tables: list[tuple[str, str, bool]] = []

    def keep(self, destination: str) -> None:
        """Put aside the file or table that is about to be overwritten, or note that there was none."""
        if destination.startswith("ogr:"):
            uri = QgsDataSourceUri(destination[len("ogr:") :])
            self._keep_table(Path(uri.database()), uri.table())
        elif destination and not PROVIDER.match(destination):
            self._keep_file(Path(destination))

    def _keep_file(self, path: Path) -> None:
        aside = path.with_name(f"{path.name}{ASIDE}") if path.exists() else None
        if aside is not None:
            path.replace(aside)
        self._files.append((path, aside))

    def _keep_table(self, path: Path, table: str) -> None:
        if not path.exists():
            self._files.append((path, None))
        elif path not in (new for new, _ in self._files):  # else it goes with its file
            self._tables.append((str(path), table, _rename_table(str(path), table, table + ASIDE)))

    def restore(self) -> None:
        """Remove what this run wrote and put back what was there before."""
        for path, aside in self._files:
            for leftover in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))):
                leftover.unlink(missing_ok=True)
            if aside is not None:
                aside.replace(path)
        for file, table, aside_there in self._tables:
            _delete_table(file, table)
            if aside_there:
                _rename_table(file, table + ASIDE, table)

    def forget(self) -> None:
        """Delete what was put aside."""
        for _, aside in self._files:
            if aside is not None:
                aside.unlink(missing_ok=True)
        for file, table, aside_there in self._tables:
            if aside_there:
                _delete_table(file, table + ASIDE)


def _rename_table(file: str, old: str, new: str) -> bool:
    """Rename a table of a file and tell whether there was one."""
    source = ogr.Open(file, 1)
    layer = source.GetLayerByName(old)
    if layer is not None:
        layer.Rename(new)
    return layer is not None


def _delete_table(file: str, table: str) -> None:
    source = ogr.Open(file, 1)
    for at in reversed(range(source.GetLayerCount())):
        if source.GetLayer(at).GetName() == table:
            source.DeleteLayer(at)


def _part(progress: Progress, start: float, per_row: float) -> Callable[[int], None]:
    """Return what one table reports: rows written, as its part of the whole."""
    return lambda rows: progress(start + rows * per_row)


def _stated(parameters: Mapping[str, Any], name: str) -> str:
    """Return the destination as the user stated it, '' for a temporary or no output."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    return value


def _write_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    output: Output,
    progress: Callable[[int], None],
) -> str | None:
    """Write one table; return the destination's id, or None where the output is not wanted."""
    table = output.table
    destination = _stated(parameters, output.parameter)
    try:
        sink, destination_id = algorithm.parameterAsSink(
            dict(parameters), output.parameter, context, table.fields, table.wkb_type, table.crs
        )
    except QgsProcessingException as error:
        raise _unwritable(destination or output.parameter) from error
    if sink is None:
        return None
    _add_all(sink, table, destination or output.parameter, progress)
    if not sink.flushBuffer():
        raise _unwritable(destination or output.parameter)
    if hasattr(sink, "finalize"):  # QGIS 3.42 and later close the file here, earlier ones with the sink's end
        sink.finalize()
    return str(destination_id)


def _add_all(sink: QgsFeatureSink, table: Table, destination: str, progress: Callable[[int], None]) -> None:
    batch: list[QgsFeature] = []
    for at, feature in enumerate(table.features(), start=1):
        batch.append(feature)
        if len(batch) == BATCH or at == len(table):
            if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
                raise _unwritable(destination)
            batch = []
            progress(at)


def _write_page(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise _unwritable(path) from error


def _unwritable(destination: str) -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.",
        ),
        destination=destination,
    )
