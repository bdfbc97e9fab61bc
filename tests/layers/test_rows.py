"""Rows of a layer are what QGIS gives feature by feature, whatever holds them and whatever is left out of them."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsMemoryProviderUtils,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime, QVariant

from eriytymisseuranta.layers import rows as reading
from eriytymisseuranta.layers.fields import PANEL_KEYS, fields_of
from eriytymisseuranta.layers.rows import marked, read_columns, read_rows
from eriytymisseuranta.layers.writing import plain_table
from tests.core.panels import small_catalogue

DAYS = {2019: QDate(2019, 12, 31), 2023: None, 2024: QDate(2024, 12, 31)}
"""The reference date of each year, of which one does not tell."""
MOMENT = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9))
OWN: dict[str, tuple[QMetaType.Type, list[Any]]] = {
    "seen": (QMetaType.Type.QDateTime, [MOMENT, None]),
    "day": (QMetaType.Type.QDate, [QDate(2020, 2, 29), None, QDate(2021, 1, 1)]),
    "rooms": (QMetaType.Type.Int, [3, None, -1]),
    "long": (QMetaType.Type.LongLong, [2**60 + 1, None]),
    "share": (QMetaType.Type.Double, [None, 0.1, 2.0]),
    "old": (QMetaType.Type.Bool, [True, None, False]),
    "name": (QMetaType.Type.QString, ["Kallio", None, "", "Ääkkönen 1"]),
}
"""Columns of the user's own; the values follow one another, from the top again at their end."""


def _columns() -> dict[str, tuple[QMetaType.Type, list[Any]]]:
    """Return nine rows, three cells in three years, years in no order and NULLs among the figures."""
    years = [2023, 2019, 2024] * 3
    cells = [cell for cell in "abc" for _ in range(3)]
    text = {"crs": "EPSG:3067", "source": "own:1", "definitions": "", "protection": "threshold:10", "region": "091"}
    named: dict[str, list[Any]] = {
        **{name: [value] * 9 for name, value in text.items()},
        "cell_id": cells,
        "year": years,
        "date": [DAYS[year] for year in years],
        "valid_from": [DAYS[year] for year in years],
        "valid_to": [None] * 9,
        "cell_size": [250] * 9,
        "x": [250.0 * "abc".index(cell) for cell in cells],
        "y": [0.0] * 9,
        "masked": ["", "basic_education", None] * 3,
        "edge": [None] * 9,
    }
    kinds = dict(PANEL_KEYS)
    columns = {name: (kinds[name], named[name]) for name, _ in PANEL_KEYS}
    columns["population"] = (QMetaType.Type.Double, [10.0, 0.0, None, 4.0, 5.5, 6.0, 7.0, 8.0, 9.0])
    columns["basic_education"] = (QMetaType.Type.Int, [None, 3, 4, None, None, 1, 0, 2, 5])
    columns["date_education"] = (QMetaType.Type.QDate, [DAYS[year] for year in years])
    return columns | {
        name: (kind, [values[at % len(values)] for at in range(9)]) for name, (kind, values) in OWN.items()
    }


def _memory(name: str = "panel") -> QgsVectorLayer:
    table = plain_table(_columns())
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, fields_of((n, k) for n, (k, _) in _columns().items()))
    layer.dataProvider().addFeatures(list(table.features()))
    return layer


def _file(path: Path, driver: str) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(_memory(), str(path), QgsCoordinateTransformContext(), options)
    layer = QgsVectorLayer(str(path), "panel", "ogr")
    assert layer.featureCount() == 9
    return layer


def _filtered(folder: Path) -> QgsVectorLayer:
    layer = _file(folder / "panel.gpkg", "GPKG")
    layer.setSubsetString("\"cell_id\" <> 'b'")
    assert layer.featureCount() == 6
    return layer


def _edited(folder: Path) -> QgsVectorLayer:
    layer = _file(folder / "panel.gpkg", "GPKG")
    layer.startEditing()
    first, *_, last = layer.getFeatures()
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("population"), 77.0)
    layer.deleteFeature(last.id())
    return layer


def _computed(folder: Path) -> QgsVectorLayer:
    layer = _file(folder / "panel.gpkg", "GPKG")
    layer.addExpressionField("\"cell_id\" || 'x'", QgsField("virtual", QMetaType.Type.QString))
    layer.addExpressionField('if("year" > 2020, "x", NULL)', QgsField("half", QMetaType.Type.Double))
    return layer


def _joined(folder: Path) -> QgsVectorLayer:
    layer, other = _file(folder / "panel.gpkg", "GPKG"), _memory("other")
    QgsProject.instance().addMapLayers([layer, other])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("cell_id")
    join.setTargetFieldName("cell_id")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    assert "other_rooms" in layer.fields().names()
    return layer


def _virtual(folder: Path) -> QgsVectorLayer:
    QgsProject.instance().addMapLayer(_memory())
    layer = QgsVectorLayer('?query=SELECT * FROM panel ORDER BY "year" DESC, "cell_id"', "virtual", "virtual")
    assert layer.isValid()
    return layer


def _toolbox(**choices: Any) -> Callable[[Path], QgsFeatureSource]:
    """Return what makes a source as algorithms get it, of a layer of which four rows are selected."""

    def made(folder: Path) -> QgsFeatureSource:
        layer = _file(folder / "panel.gpkg", "GPKG")
        QgsProject.instance().addMapLayer(layer)
        layer.selectByIds([feature.id() for feature in layer.getFeatures()][1:5])
        asked = QgsProcessingFeatureSourceDefinition(QgsProperty.fromValue(layer.id()), **choices)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return QgsProcessingUtils.variantToSource(asked, context)

    return made


SOURCES: dict[str, Callable[[Path], QgsFeatureSource]] = {
    "memory": lambda folder: _memory(),
    "GPKG": lambda folder: _file(folder / "panel.gpkg", "GPKG"),
    "GeoJSON": lambda folder: _file(folder / "panel.geojson", "GeoJSON"),
    "CSV": lambda folder: _file(folder / "panel.csv", "CSV"),
    "subset string": _filtered,
    "unsaved edits": _edited,
    "virtual fields": _computed,
    "join": _joined,
    "virtual layer": _virtual,
    "toolbox": _toolbox(),
    "selected only": _toolbox(selectedFeaturesOnly=True),
    "filtered": _toolbox(filterExpression='"cell_id" = \'a\' or "year" = 2024'),
    "selected and filtered": _toolbox(selectedFeaturesOnly=True, filterExpression='"year" <> 2024'),
    "limited": _toolbox(featureLimit=4),
}


@pytest.fixture
def source(request: pytest.FixtureRequest, qgis_new_project: None, tmp_path: Path) -> Iterator[QgsFeatureSource]:
    yield SOURCES[request.param](tmp_path)
    QgsProject.instance().clear()


def one_by_one(source: QgsFeatureSource) -> dict[str, list[Any]]:
    """Return the columns as one reads them with QGIS, feature by feature and field by field; None for NULL."""
    found: dict[str, list[Any]] = {name: [] for name in source.fields().names()}
    for feature in source.getFeatures():
        for at, column in enumerate(found.values()):
            value = feature.attribute(at)
            column.append(None if isinstance(value, QVariant) and value.isNull() else value)
    return found


def plain(column: Any) -> list[Any]:
    """Return values with None for NaN and ''; numbers are those that text says."""
    values = []
    for value in column:
        missing = value is None or value == "" or (isinstance(value, float) and math.isnan(value))
        values.append(None if missing else float(value) if isinstance(value, (int, float)) else value)
    return values


EVERY = pytest.mark.parametrize("source", SOURCES, indirect=True)


@EVERY
def test_rows_are_those_that_qgis_gives_one_by_one(source: QgsFeatureSource, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHUNK", 4)
    expected = one_by_one(source)
    rows = read_rows(source, small_catalogue(), also=["share"])
    for name in {*dict(PANEL_KEYS), "population", "basic_education"} - {"valid_from", "valid_to", "date"}:
        assert plain(rows.frame[name]) == plain(expected[name]), name
    assert plain(rows.frame["share"]) == plain(expected["share"])
    assert set(rows.others) == set(expected) - set(rows.frame) - {"fid", "valid_from", "valid_to"} | {"share"}
    for name, (kind, values) in rows.others.items():
        assert kind == source.fields().field(name).type()
        assert list(values) == expected[name], name
        assert [type(value) for value in values] == [type(value) for value in expected[name]], name


@EVERY
def test_the_first_row_of_each_year_tells_its_dates(source: QgsFeatureSource) -> None:
    rows = read_columns(source, small_catalogue(), ["basic_education"])
    years = [int(year) for year in one_by_one(source)["year"]]
    for field in ("date", "date_education"):
        for year in set(years):
            told = rows[field].iloc[years.index(year)]
            day = None if DAYS[year] is None else datetime.date(year, 12, 31)
            assert told == day or (isinstance(told, str) and told.replace("/", "-")[:10] == str(day or "")), year


@EVERY
def test_rows_of_one_year_are_all_there_in_their_order(source: QgsFeatureSource) -> None:
    rows = read_rows(source, small_catalogue(), year=2019)
    expected = one_by_one(source)
    cells = [cell for cell, year in zip(expected["cell_id"], expected["year"]) if int(year) == 2019]
    found = rows.frame["cell_id"][pd.to_numeric(rows.frame["year"]) == 2019].tolist()
    limited = source.featureCount() == 4 and len(cells) < len(found)  # a limit counts the rows that were asked for
    assert found[: len(cells)] == cells
    assert len(found) == len(cells) or limited
    assert len(rows.others["name"][1]) == len(rows.frame)


def test_only_rows_of_the_year_are_read_where_it_is_a_number(qgis_app: object) -> None:
    assert set(read_rows(_memory(), small_catalogue(), year=2019).frame["year"]) == {2019}


def test_where_a_year_is_missing_all_rows_are_there_to_tell_which_are_not(qgis_app: object) -> None:
    assert set(read_rows(_memory(), small_catalogue(), year=1999).frame["year"]) == {2019, 2023, 2024}


class Watched(QgsVectorLayer):
    """Remembers what it was asked for."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(layer.source(), layer.name(), "ogr")
        self.asked: list[QgsFeatureRequest] = []

    def getFeatures(self, request: QgsFeatureRequest) -> Any:
        self.asked.append(QgsFeatureRequest(request))
        return super().getFeatures(request)


def test_only_columns_that_are_needed_are_asked_for_and_no_geometry(qgis_app: object, tmp_path: Path) -> None:
    layer = Watched(_file(tmp_path / "panel.gpkg", "GPKG"))
    read_columns(layer, small_catalogue(), [], also=["rooms"])
    rows, dates = layer.asked
    named = [{layer.fields().at(at).name() for at in request.subsetOfAttributes()} for request in layer.asked]
    assert named == [set(dict(PANEL_KEYS)) - {"date", "valid_from", "valid_to"} | {"population", "rooms"}, {"date"}]
    assert all(request.flags() & QgsFeatureRequest.NoGeometry for request in (rows, dates))
    assert len(dates.filterFids()) == 3


def test_dates_are_right_where_ids_are_no_keys(qgis_app: object) -> None:
    class Nameless(QgsVectorLayer):
        def getFeatures(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
            for feature in super().getFeatures():
                feature.setId(0)
                yield feature

    layer = Nameless(_memory().source(), "panel", "memory")
    layer.dataProvider().addFeatures(list(_memory().getFeatures()))
    assert layer.featureCount() == 9
    told = read_columns(layer, small_catalogue(), [])["date"]
    assert told.tolist() == [None, datetime.date(2019, 12, 31), datetime.date(2024, 12, 31), *[None] * 6]


def test_reading_tells_how_far_it_is_and_ends_when_told_to(qgis_app: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHUNK", 3)
    told: list[float] = []
    read_columns(_memory(), small_catalogue(), [], told.append)
    assert told == pytest.approx([0, 1 / 3, 2 / 3, 1])

    def cancel(done: float) -> None:
        if done > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_columns(_memory(), small_catalogue(), [], cancel)


def test_lists_name_what_they_mark(qgis_app: object) -> None:
    column = pd.Series(["a,b", "", None, "b", "a,b", "bb,,a"], dtype=object)
    found = {name: rows.tolist() for name, rows in marked(column).items()}
    assert found == {
        "a": [True, False, False, False, True, True],
        "b": [True, False, False, True, True, False],
        "bb": [False, False, False, False, False, True],
    }
