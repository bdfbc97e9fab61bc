"""Outputs are written last, all or none: what an interrupted run created is removed again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from eriytymisseuranta.core.errors import Progress
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.writing import Table
from eriytymisseuranta.processing.databases import DatabaseTable, is_database
from eriytymisseuranta.processing.destinations import (
    PROVIDER,
    TABLE,
    Destinations,
    driver_of,
    keeps_texts_of_fields,
    refuse_twice,
    stated,
    unwritable,
)

BATCH = 5000


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
        If a destination cannot be written, or is stated for two outputs.
    """
    refuse_twice(stated(parameters, name) for name in (*(output.parameter for output in outputs), *pages))
    kept = Destinations()
    results: dict[str, Any] = {}
    try:
        total = sum(len(output.table) for output in outputs) or 1
        done = 0
        for output in outputs:
            kept.keep_layer(stated(parameters, output.parameter))
            share = _part(progress, done / total, 1 / total)
            destination = _write_sink(algorithm, parameters, context, output, share)
            done += len(output.table)
            if destination is not None:
                results[output.parameter] = destination
        for name, text in pages.items():
            path = algorithm.parameterAsFileOutput(parameters, name, context)
            if path:
                kept.keep_file(Path(path))
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
    kept = Destinations()
    total = sum(len(table) for table in tables.values())
    done = 0
    try:
        kept.keep_file(path)
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
        raise unwritable(path)
    return writer


def _part(progress: Progress, start: float, per_row: float) -> Callable[[int], None]:
    """Return what one table reports: rows written, as its part of the whole."""
    return lambda rows: progress(start + rows * per_row)


def _write_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    output: Output,
    progress: Callable[[int], None],
) -> str | None:
    """Write one table; return the destination's id, or None where the output is not wanted."""
    table, destination = output.table, stated(parameters, output.parameter)
    _warn_of_shapefiles(destination, context)
    fields = _kept(table.fields, destination)
    try:
        sink, found = algorithm.parameterAsSink(
            dict(parameters), output.parameter, context, fields, table.wkb_type, table.crs
        )
    except QgsProcessingException as error:
        raise unwritable(destination or output.parameter) from error
    if sink is None:
        return None
    _add_all(sink, table, destination or output.parameter, progress)
    if not sink.flushBuffer():
        raise unwritable(destination or output.parameter)
    if hasattr(sink, "finalize"):  # QGIS 3.42 and later close the file here, earlier ones with the sink's end
        sink.finalize()
    del sink
    if _rows_written(destination, found) not in (None, len(table)):
        raise unwritable(destination)  # the driver has left rows out without a word
    return str(found)


def _rows_written(destination: str, found: str) -> int | None:
    """Return the number of rows that a destination holds, None where that is not asked."""
    if is_database(destination):
        return DatabaseTable.of(destination).rows()
    if destination.startswith(TABLE) or (destination and not PROVIDER.match(destination)):
        return int(QgsVectorLayer(found, "", "ogr").featureCount())
    return None


def _kept(fields: QgsFields, destination: str) -> QgsFields:
    """Return fields with the texts that a destination keeps; QGIS would warn of the others one by one."""
    database, texts = is_database(destination), keeps_texts_of_fields(destination)
    plain = QgsFields()
    for field in fields:
        if database or not texts:
            field.setAlias("")
        if not texts:
            field.setComment("")
        plain.append(field)
    return plain


def _warn_of_shapefiles(destination: str, context: QgsProcessingContext) -> None:
    feedback = context.feedback()
    if feedback is not None and driver_of(destination) == "ESRI Shapefile":
        feedback.pushWarning(
            translate(
                "Eriytymisseuranta",
                "A Shapefile cuts field names at ten characters, and long texts, so that the tools of this plugin "
                "cannot read it again; write a GeoPackage.",
            )
        )


def _add_all(sink: QgsFeatureSink, table: Table, destination: str, progress: Callable[[int], None]) -> None:
    batch: list[QgsFeature] = []
    for at, feature in enumerate(table.features(), start=1):
        batch.append(feature)
        if len(batch) == BATCH or at == len(table):
            if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
                raise unwritable(destination)
            batch = []
            progress(at)


def _write_page(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise unwritable(path) from error
