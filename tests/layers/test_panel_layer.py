"""A panel with all five states comes back the same from whatever held it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsMemoryProviderUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime

from eriytymisseuranta import paths
from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import catalogue_files, read_catalogue
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.layers.reading import read_panel, read_panel_layer
from eriytymisseuranta.layers.writing import Table, panel_table
from tests.core.panels import A, E, S, U, raw_panel, small_catalogue, variable


def _public(years: tuple[int, ...] = (2019, 2023)) -> PublicPanel:
    raw = raw_panel(
        {
            "population": [[120, 9, 30, U, A], [130, 0.0, 31, 12, 40]],
            "adults": [[100, 9, 0, U, A], [104, U, 20, S, A]],
            "basic_education": [[E, S, 0, U, A], [40, U, S, S, A]],
            "unemployed": [[7, A, 2, 3, A], [A, A, A, A, A]],
        },
        years,
    )
    variables = dict(raw.variables)
    variables["population"] = variable([[120, 9, 30, U, A], [130, U, 31, 12, 40]])
    values = variables["basic_education"].values.copy()
    values[0, 0] = 5.5
    variables["basic_education"] = type(variables["basic_education"])(values, variables["basic_education"].states)
    variables["unemployed"] = variable([[7, A, 2, 3, A], [A, U, A, A, A]])
    return PublicPanel(**{**vars(raw), "variables": variables}, protection="threshold:10")


def _memory(table: Table) -> QgsVectorLayer:
    layer = QgsMemoryProviderUtils.createMemoryLayer("panel", table.fields, table.wkb_type, table.crs)
    layer.dataProvider().addFeatures(list(table.features()))
    return layer


def _file(table: Table, path: Path, driver: str) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    writer = QgsVectorFileWriter.create(
        str(path), table.fields, table.wkb_type, table.crs, QgsCoordinateTransformContext(), options
    )
    writer.addFeatures(list(table.features()))
    del writer
    return QgsVectorLayer(str(path), "panel")


def same_panel(found: PublicPanel, panel: PublicPanel) -> None:
    assert found.units == panel.units
    assert found.years == panel.years
    assert found.table[sorted(panel.table)].equals(panel.table[sorted(panel.table)])
    assert found.sources == panel.sources
    assert found.dates == panel.dates
    assert {group: since for group, since in found.definitions.items() if any(since)} == {
        group: since for group, since in panel.definitions.items() if any(since)
    }
    assert found.protection == panel.protection
    assert set(found.variables) == set(panel.variables)
    for name, kept in panel.variables.items():
        assert found.variables[name].states.tolist() == kept.states.tolist(), name
        np.testing.assert_array_equal(found.variables[name].values, kept.values)


@pytest.mark.parametrize("holder", ["memory", "GPKG", "CSV"])
def test_the_same_panel_comes_back(qgis_app: object, tmp_path: Path, holder: str) -> None:
    panel, catalogue = _public(), small_catalogue()
    table = panel_table(panel, catalogue)
    layer = _memory(table) if holder == "memory" else _file(table, tmp_path / f"panel.{holder.lower()}", holder)
    same_panel(read_panel(layer, catalogue), panel)


@pytest.mark.parametrize("holder", ["memory", "GPKG"])
def test_areas_come_back_with_their_outlines_and_ids_with_zeros(qgis_app: object, tmp_path: Path, holder: str) -> None:
    from qgis.core import QgsGeometry

    lattice = _public()
    outline = bytes(QgsGeometry.fromWkt("MultiPolygon (((24 60, 25 60, 25 61, 24 60)))").asWkb())
    units = lattice.table.drop(columns=["col", "row"]).assign(geometry=[outline] * 5)
    units.index = units.index.map(lambda name: f"00{ord(name):03d}")
    panel = PublicPanel(**{**vars(lattice), "units": Areas("EPSG:4326"), "table": units})
    table = panel_table(panel, small_catalogue())
    layer = _memory(table) if holder == "memory" else _file(table, tmp_path / "panel.gpkg", "GPKG")
    same_panel(read_panel(layer, small_catalogue()), panel)


def test_ids_that_look_like_numbers_keep_their_zeros_in_csv(qgis_app: object, tmp_path: Path) -> None:
    panel = _public()
    units = panel.table.assign(region="091")
    units.index = units.index.map(lambda name: f"00{ord(name):03d}")
    panel = PublicPanel(**{**vars(panel), "table": units})
    catalogue = small_catalogue()
    same_panel(read_panel(_file(panel_table(panel, catalogue), tmp_path / "panel.csv", "CSV"), catalogue), panel)


def test_zeros_that_qgis_has_taken_away_come_back(qgis_app: object, tmp_path: Path) -> None:
    catalogue = read_catalogue(catalogue_files([paths.resource("catalogue")]))
    panel = _public()
    units = panel.table.assign(region="091")
    units.index = units.index.map(lambda name: f"00{ord(name):03d}")
    sources = tuple(f"paavo:{year}" for year in panel.years)
    panel = PublicPanel(**{**vars(panel), "table": units, "sources": sources})
    _file(panel_table(panel, catalogue), tmp_path / "panel.csv", "CSV")
    guessed = QgsVectorLayer(f"file://{tmp_path / 'panel.csv'}?type=csv&detectTypes=yes", "panel", "delimitedtext")
    assert next(guessed.getFeatures())["region"] == 91
    found = read_panel(guessed, catalogue)
    assert found.table.index.tolist() == units.index.tolist()
    assert set(found.table["region"]) == {"091"}


def test_a_unit_that_is_not_in_the_data_of_a_year_has_no_row(qgis_app: object) -> None:
    table = panel_table(_public(), small_catalogue())
    rows = {(feature["cell_id"], feature["year"]) for feature in table.features()}
    assert ("e", 2019) not in rows
    assert ("d", 2019) in rows
    assert len(rows) == 9


def test_what_is_listed_as_masked_is_suppressed_whatever_stands_in_the_field(qgis_app: object) -> None:
    catalogue = small_catalogue()
    layer = _memory(panel_table(_public(), catalogue))
    layer.startEditing()
    at = layer.fields().lookupField("basic_education")
    feature = next(feature for feature in layer.getFeatures() if (feature["cell_id"], feature["year"]) == ("b", 2019))
    layer.changeAttributeValue(feature.id(), at, 4.0)
    layer.commitChanges()
    assert np.isnan(read_panel(layer, catalogue).variables["basic_education"].values[0, 1])


@pytest.mark.parametrize("claim", ["", "threshold:50"])
def test_a_claim_of_protection_that_not_all_rows_make_counts_as_internal(qgis_app: object, claim: str) -> None:
    catalogue = small_catalogue()
    layer = _memory(panel_table(_public(), catalogue))
    layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("protection"), claim)
    layer.commitChanges()
    assert read_panel(layer, catalogue).internal


@pytest.mark.parametrize("claim", ["banana", "threshold", "threshold:few", "nested:10x", "INTERNAL"])
def test_what_is_no_claim_of_protection_counts_as_internal(qgis_app: object, claim: str) -> None:
    panel = PublicPanel(**{**vars(_public()), "protection": claim})
    assert read_panel(_memory(panel_table(panel, small_catalogue())), small_catalogue()).protection == "internal"


def test_a_group_that_is_called_as_a_concept_does_not_hide_its_base(qgis_app: object) -> None:
    catalogue = read_catalogue(catalogue_files([paths.resource("catalogue")]))
    raw = raw_panel(
        {
            "population": [[50, 60]],
            "households": [[9, 30]],
            "owner_households": [[S, 10]],
            "rental_households": [[S, 20]],
            "dwellings": [[2, 20]],
            "block_dwellings": [[S, 5]],
            "small_house_dwellings": [[S, 15]],
        },
        (2022,),
    )
    panel = PublicPanel(**vars(raw), protection="threshold:10")
    table = panel_table(panel, catalogue)
    first = next(feature["masked"] for feature in table.features() if feature["cell_id"] == "a").split(",")
    assert sorted(first) == ["block_dwellings", "owner_households", "rental_households", "small_house_dwellings"]
    same_panel(read_panel(_memory(table), catalogue), panel)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("year", None, "“year” of layer “panel” is empty in 1 rows"),
        ("x", None, "“x” of layer “panel” is empty"),
        ("cell_size", 0, "several sizes, or of none"),
        ("basic_education", -5.0, "“basic_education” of layer “panel” holds -5"),
    ],
)
def test_damaged_rows_are_refused(qgis_app: object, field: str, value: object, said: str) -> None:
    layer = _memory(panel_table(_public(), small_catalogue()))
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField(field), value)
    layer.commitChanges()
    with pytest.raises(InputError, match=said):
        read_panel(layer, small_catalogue())


@pytest.mark.parametrize("field", ["region", "source", "definitions", "x"])
def test_a_missing_field_is_named(qgis_app: object, field: str) -> None:
    layer = _memory(panel_table(_public(), small_catalogue()))
    layer.dataProvider().deleteAttributes([layer.fields().lookupField(field)])
    layer.updateFields()
    with pytest.raises(InputError, match=f"field “{field}” is missing"):
        read_panel(layer, small_catalogue())


def test_columns_of_the_users_own_come_back_as_they_are(qgis_app: object) -> None:
    layer = _memory(panel_table(_public(), small_catalogue()))
    layer.dataProvider().addAttributes(
        [QgsField("seen", QMetaType.Type.QDateTime), QgsField("tags", QMetaType.Type.QStringList)]
    )
    layer.updateFields()
    moment = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9))
    for feature in layer.getFeatures():
        layer.dataProvider().changeAttributeValues(
            {feature.id(): {layer.fields().lookupField("seen"): moment, layer.fields().lookupField("tags"): ["a", "b"]}}
        )
    others = read_panel_layer(layer, small_catalogue()).others
    assert set(others) == {"seen", "tags"}
    assert others["seen"][1] == [moment] * len(others["seen"][1])
    assert [list(value) for value in others["tags"][1]] == [["a", "b"]] * len(others["tags"][1])


def test_a_layer_of_something_else_is_refused(qgis_app: object) -> None:
    layer = QgsVectorLayer("Point?field=name:string", "stops", "memory")
    with pytest.raises(InputError, match=r"“stops” is no statistics layer.*cell_id"):
        read_panel(layer, small_catalogue())


def test_two_rows_for_one_unit_and_year_are_refused(qgis_app: object) -> None:
    catalogue = small_catalogue()
    layer = _memory(panel_table(_public(), catalogue))
    layer.dataProvider().addFeatures([QgsFeature(next(layer.getFeatures()))])
    with pytest.raises(InputError, match="several rows"):
        read_panel(layer, catalogue)


def test_text_where_numbers_belong_is_refused(qgis_app: object, tmp_path: Path) -> None:
    catalogue = small_catalogue()
    _file(panel_table(_public(), catalogue), tmp_path / "panel.csv", "CSV")
    path = tmp_path / "panel.csv"
    text = path.read_text(encoding="utf-8").replace(",120,", ",many,")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"“population”.*holds text"):
        read_panel(QgsVectorLayer(str(path), "panel"), catalogue)


def test_an_empty_layer_is_refused(qgis_app: object) -> None:
    catalogue = small_catalogue()
    table = panel_table(_public(), catalogue)
    layer = QgsMemoryProviderUtils.createMemoryLayer("panel", table.fields, table.wkb_type, table.crs)
    with pytest.raises(InputError, match="has no rows"):
        read_panel(layer, catalogue)
