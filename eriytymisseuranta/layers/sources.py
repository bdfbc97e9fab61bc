"""Layers and tables as users have them, read into the core's `SourceTable`."""

from __future__ import annotations

import csv
from collections.abc import Collection, Sequence
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from eriytymisseuranta.core.catalogue import Catalogue, Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress, part_of
from eriytymisseuranta.core.importing import SourceTable, needs_outlines, recognise, wanted_columns
from eriytymisseuranta.core.importing.years import YEAR

SEPARATORS = (";", "\t", "|", ",")
SAME_CRS = {"OGC:CRS84": "EPSG:4326"}
"""QGIS has x before y in both."""
CORNERS = ((20.0, 60.0), (30.0, 61.0), (27.0, 70.0))
"""Longitude and latitude of three places at the edges of Finland."""
STRIDE = 2000
"""Rows between two signs of progress."""


def read_sources(
    layers: Sequence[QgsVectorLayer],
    catalogue: Catalogue,
    product: str = "auto",
    concepts: Collection[str] | None = None,
    progress: Progress = no_progress,
) -> tuple[Profile, list[SourceTable]]:
    """Return the product of the layers and their rows, with only the columns that an import of ``concepts`` reads.

    Raises
    ------
    InputError
        If there are no layers, one cannot be read, or they are not of one known product.
    """
    heads = [_head(layer, catalogue) for layer in layers]
    profile = recognise(heads, catalogue, product)
    tables = []
    for at, (layer, head) in enumerate(zip(layers, heads)):
        columns = wanted_columns(head.frame.columns, profile, catalogue, concepts)
        tables.append(_read(layer, head, columns, profile, part_of(progress, at, len(layers))))
    return profile, tables


def _head(layer: QgsVectorLayer, catalogue: Catalogue) -> SourceTable:
    """Return a layer's name, columns and CRS, without rows."""
    if not layer.isValid():
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” cannot be read; repair its source or remove it."),
            layer=layer.name(),
        )
    text = own_text(layer)
    columns = layer.fields().names() if text is None else _columns(text)
    crs = layer.crs() if layer.isSpatial() else QgsCoordinateReferenceSystem()
    known = dict.fromkeys(code for profile in catalogue.profiles.values() for code in profile.crs)
    return SourceTable(
        _name(layer), pd.DataFrame(columns=columns), authority_id(crs, list(known)), bool(crs.isGeographic())
    )


def _name(layer: QgsVectorLayer) -> str:
    """Return the layer's name; where QGIS only took the file's, its table's, unless the file alone says the year."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    name, table = str(layer.name()), str(parts.get("layerName") or "")
    of_file = name == Path(str(parts.get("path") or "")).stem
    return table if table and of_file and (YEAR.search(table) or not YEAR.search(name)) else name


def _read(
    layer: QgsVectorLayer, head: SourceTable, columns: Sequence[str], profile: Profile, progress: Progress
) -> SourceTable:
    text = own_text(layer)
    if text is not None:
        table = replace(head, frame=_parse(text, head.name, columns))
        if not layer.isSpatial() or not needs_outlines(table, profile):
            return table
        columns = [name for name in columns if layer.fields().indexFromName(name) >= 0]
    table = replace(head, frame=_attributes(layer, columns, progress))
    if not layer.isSpatial() or not needs_outlines(table, profile):
        return table
    return _with_outlines(layer, table, profile, progress)


def _attributes(layer: QgsVectorLayer, columns: Sequence[str], progress: Progress) -> pd.DataFrame:
    """Return the columns; numbers as float64, the rest as objects, missing ones as NaN or None."""
    at = [layer.fields().indexFromName(name) for name in columns]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(at)
    total = max(layer.featureCount(), 1)
    rows = []
    for count, feature in enumerate(layer.getFeatures(request)):
        if count % STRIDE == 0:
            progress(min(count / total, 1.0))
        rows.append(feature.attributes())
    values = list(zip(*rows)) or [()] * layer.fields().count()
    frame = {name: _column(values[place], layer.fields().at(place).isNumeric()) for name, place in zip(columns, at)}
    return pd.DataFrame(frame, columns=list(columns), index=range(len(rows)))


def _column(values: Sequence[Any], numeric: bool) -> npt.NDArray[Any]:
    if numeric:
        try:
            return np.array(values, dtype=np.float64)
        except TypeError:  # a NULL among them
            pass
    known = [None if isinstance(value, QVariant) else value for value in values]
    return np.array(known, dtype=np.float64 if numeric else object)


def _with_outlines(layer: QgsVectorLayer, table: SourceTable, profile: Profile, progress: Progress) -> SourceTable:
    """Return the table with bounds (grids) or outlines in two dimensions (areas)."""
    request = QgsFeatureRequest().setNoAttributes()
    bounds = np.full((len(table.frame), 4), np.nan)
    outlines: list[bytes | None] = [None] * len(table.frame)
    areas = profile.units == "areas"
    for at, feature in enumerate(layer.getFeatures(request)):
        if at % STRIDE == 0:
            progress(at / len(bounds))
        geometry = feature.geometry()
        if geometry.isNull():
            continue
        if areas:
            if QgsWkbTypes.hasZ(geometry.wkbType()):
                geometry.get().dropZValue()
            if QgsWkbTypes.hasM(geometry.wkbType()):
                geometry.get().dropMValue()
            outlines[at] = bytes(geometry.asWkb())
        else:
            box = geometry.boundingBox()
            bounds[at] = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return replace(table, geometry=outlines) if areas else replace(table, bounds=bounds)


def authority_id(crs: QgsCoordinateReferenceSystem, known: Sequence[str]) -> str:
    """Return the authority id of a CRS: of those ``known`` the one that is the same system, else its own definition.

    A .prj has no authority id, and the same system has several (EPSG:25835 and EPSG:3067).
    """
    if not crs.isValid():
        return ""
    code = SAME_CRS.get(str(crs.authid()), str(crs.authid()))
    if code in known:
        return code
    places = _places(crs)
    for name in known:
        other = QgsCoordinateReferenceSystem(name)
        near = 1e-6 if crs.isGeographic() else 0.01
        if crs.isGeographic() == other.isGeographic() and np.allclose(places, _places(other), rtol=0, atol=near):
            return name
    return code or f"PROJ:{crs.toProj()}"


def _places(crs: QgsCoordinateReferenceSystem) -> npt.NDArray[np.float64]:
    """Return where a CRS puts the corners of Finland, shape (3, 2); NaN if it does not reach there."""
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsCoordinateTransformContext())
    try:
        points = [transform.transform(*place) for place in CORNERS]
    except QgsCsException:
        return np.full((len(CORNERS), 2), np.nan)
    return np.array([(point.x(), point.y()) for point in points])


def own_text(layer: QgsVectorLayer) -> Path | None:
    """Return the text file behind a layer that is the file and nothing else, else None.

    QGIS guesses separator and encoding before the user is asked, so what the layer holds may be mis-decoded or one
    single column. A filter, edits, joins, virtual fields or settings of how to read the file are respected: then the
    layer itself is read.
    """
    provider = layer.providerType()
    if provider not in {"delimitedtext", "ogr"} or (provider == "ogr" and layer.storageType() != "CSV"):
        return None
    if layer.subsetString() or layer.isModified():
        return None
    if any(layer.fields().fieldOrigin(at) != Qgis.FieldOrigin.Provider for at in range(layer.fields().count())):
        return None
    parts = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    if any(_is_choice(str(option)) for option in parts.get("openOptions") or []):
        return None
    path = Path(str(parts.get("path", "")))
    return path if path.is_file() and path.suffix.lower() in {".csv", ".txt", ".tsv", ".tab"} else None


def _is_choice(option: str) -> bool:
    """Tell whether an option of opening a text file says what the file itself does not."""
    name, _, value = option.lower().partition("=")
    if name == "delimiter":
        return value not in {*SEPARATORS, "\\t"}
    if name == "type":
        return value != "csv"
    return name == "skiplines" or (name in {"useheader", "headers"} and value == "no")


def _columns(path: Path) -> list[str]:
    header = _first_line(_decode(path.read_bytes()))
    return list(dict.fromkeys(name.strip() for name in next(csv.reader([header], delimiter=_separator(header)), [])))


def _parse(path: Path, layer: str, columns: Sequence[str]) -> pd.DataFrame:
    """Return columns of a text file as text: UTF-8 with or without BOM, UTF-16 or Windows-1252; any usual separator."""
    text = _decode(path.read_bytes())
    separator = _separator(_first_line(text))
    _refuse_long_rows(text, separator, layer)
    wanted = set(columns)
    try:
        frame = pd.read_csv(
            StringIO(text),
            sep=separator,
            dtype=str,
            usecols=lambda name: name.strip() in wanted,
            index_col=False,
            skipinitialspace=True,
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: its file is no table of text: {problem}"),
            layer=layer,
            problem=str(error),
        ) from error
    frame = frame.rename(columns=str.strip)
    return frame.loc[:, ~frame.columns.duplicated()][list(columns)]


def _refuse_long_rows(text: str, separator: str, layer: str) -> None:
    """Refuse a decimal comma in a file that commas separate: it would shift the rest of its row unseen."""
    lines = text.splitlines()
    width = len(next(csv.reader(lines[:1], delimiter=separator), []))
    for number, line in enumerate(lines, 1):
        if line.count(separator) >= width:
            extra = next(csv.reader([line], delimiter=separator))[width:]
            if any(extra):
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "Eriytymisseuranta",
                        "Layer “{layer}”: line {line} of its file has more values than there are column names; write "
                        "decimals with a point, or separate the columns with semicolons.",
                    ),
                    layer=layer,
                    line=number,
                )


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _first_line(text: str) -> str:
    return text[: text.find("\n")].rstrip("\r") if "\n" in text else text


def _separator(header: str) -> str:
    return max(SEPARATORS, key=header.count)
