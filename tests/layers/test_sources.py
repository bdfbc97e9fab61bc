"""Layers and tables as QGIS opens them, read as they were delivered; real open data imported whole."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType, QUrl

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.disclosure import coverage_table, protect
from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.importing import Imported, import_panel
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import State
from eriytymisseuranta.layers.sources import authority_id, own_text, read_sources
from tests.core.importing.tables import A, S, U, V, catalogue, cell_id, numbers, said, states

pytestmark = pytest.mark.usefixtures("qgis_app")

PROVIDERS = ("delimitedtext", "ogr")
CELLS = [cell_id(at) for at in range(3)]
CSV = f"""grd_id;kunta;he_vakiy;he_kika;ko_ika18y;ko_perus;nimi
{CELLS[0]};091;120;45,5;100;40;Hämeenpuisto
{CELLS[1]};091;9;-1;9;-1;Ääni
{CELLS[2]};837;0;;0;0;
"""


def _import(layers: Sequence[QgsVectorLayer], years: str = "", **choices: Any) -> Imported:
    profile, tables = read_sources(layers, catalogue(), **choices)
    return import_panel(tables, profile, catalogue(), years)


def _open(path: Path, provider: str, options: str = "", name: str = "rttk_2020") -> QgsVectorLayer:
    source = str(path) if provider == "ogr" else f"{QUrl.fromLocalFile(str(path)).toString()}?{options}"
    layer = QgsVectorLayer(source, name, provider)
    assert layer.isValid()
    return layer


def _text(folder: Path, text: str, encoding: str = "utf-8", name: str = "rttk_2020.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def _memory(kind: str, fields: str, rows: Sequence[Sequence[Any]], name: str = "rttk_2020") -> QgsVectorLayer:
    """Return a layer; the last value of a row is its geometry as WKT if the kind is not ``None``."""
    layer = QgsVectorLayer(f"{kind}field={fields.replace(' ', '&field=')}", name, "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row[: layer.fields().count()]))
        if len(row) > layer.fields().count() and row[-1]:
            feature.setGeometry(QgsGeometry.fromWkt(row[-1]))
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.mark.parametrize(
    ("provider", "encoding", "separator"),
    [
        *itertools.product(PROVIDERS, ("utf-8", "utf-8-sig", "cp1252"), (";", "\t")),
        ("delimitedtext", "utf-8", "|"),  # GDAL does not open these two
        ("delimitedtext", "utf-16", ";"),
    ],
)
def test_a_text_file_is_read_by_itself_however_qgis_opened_it(
    tmp_path: Path, provider: str, encoding: str, separator: str
) -> None:
    path = _text(tmp_path, CSV.replace(";", separator), encoding)
    found = _import([_open(path, provider)])  # opened with commas and UTF-8, as QGIS does of itself
    assert numbers(found, "population") == {CELLS[0]: 120, CELLS[1]: 9}
    assert numbers(found, "mean_age") == {CELLS[0]: 45.5}
    assert states(found, "basic_education")[CELLS[1]] == S
    assert found.panel.table["region"].tolist() == ["091", "091", "837"]


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_commas_separate_too_and_quotes_hold_decimal_commas(tmp_path: Path, provider: str, end: str) -> None:
    text = f'"grd_id","he_vakiy","he_kika"\n"{CELLS[0]}","1 120","45,5"\n'.replace("\n", end)
    found = _import([_open(_text(tmp_path, text), provider, "delimiter=,")])
    assert (numbers(found, "population"), numbers(found, "mean_age")) == ({CELLS[0]: 1120}, {CELLS[0]: 45.5})


@pytest.mark.parametrize("line", [1, 2])
def test_a_decimal_comma_in_a_file_that_commas_separate_is_refused(tmp_path: Path, line: int) -> None:
    rows = [f"{cell},12,40,3" for cell in CELLS]
    rows[line - 1] = rows[line - 1].replace("40", "40,5")
    path = _text(tmp_path, "\n".join(["grd_id,he_vakiy,he_kika,he_0_2", *rows]))
    with pytest.raises(InputError, match=f"“rttk_2020”: line {line + 1} of its file has more values than"):
        _import([_open(path, "ogr")])


@pytest.mark.parametrize("head", ["grd_id;he_vakiy", "grd_id;he_vakiy;", " grd_id ; he_vakiy "])
def test_separators_at_the_ends_of_lines_and_spaces_shift_nothing(tmp_path: Path, head: str) -> None:
    path = _text(tmp_path, f"{head}\n{CELLS[0]};12;\n{CELLS[1]}; 13;\n\n")
    assert numbers(_import([_open(path, "ogr")]), "population") == {CELLS[0]: 12, CELLS[1]: 13}


def _table(folder: Path, file: str, name: str) -> str:
    """Write a table of a GeoPackage, and return its address."""
    rows = _memory("Polygon?crs=EPSG:3067&", "grd_id:string he_vakiy:int", [[CELLS[0], 12]])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    path = folder / f"{file}.gpkg"
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    QgsVectorFileWriter.writeAsVectorFormatV3(rows, str(path), QgsCoordinateTransformContext(), options)
    return f"{path}|layername={name}"


@pytest.mark.parametrize(
    ("file", "table", "name", "year"),
    [
        ("x", "grid_2016", "x", 2016),  # as Processing names a file
        ("grids 2020", "grid_2016", "grids 2020", 2016),
        ("grids 2020", "grid", "grids 2020", 2020),
        ("x", "grid_2016", "the user's, 2018", 2018),
    ],
)
def test_a_layer_that_is_called_as_its_file_has_the_name_of_its_table(
    tmp_path: Path, file: str, table: str, name: str, year: int
) -> None:
    layer = QgsVectorLayer(_table(tmp_path, file, table), name, "ogr")
    assert _import([layer]).panel.years == (year,)


def test_the_years_of_tables_are_stated_by_their_names(tmp_path: Path) -> None:
    addresses = [_table(tmp_path, "x", f"grid_{at}") for at in (1, 2)]
    layers = [QgsVectorLayer(address, "x", "ogr") for address in addresses]
    assert _import(layers, "grid_1=2016,grid_2=2020").panel.years == (2016, 2020)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_the_user_filtered_or_edited_is_read_from_the_layer(tmp_path: Path, provider: str) -> None:
    path = _text(tmp_path, CSV)
    layer = _open(path, provider, "delimiter=;")
    assert own_text(layer) == path
    layer.setSubsetString("\"kunta\" = '091'")
    assert own_text(layer) is None
    found = _import([layer])
    assert list(states(found, "population")) == CELLS[:2]
    assert numbers(found, "mean_age") == {CELLS[0]: 45.5}


def test_edits_joins_and_virtual_fields_are_read_from_the_layer(tmp_path: Path) -> None:
    path = _text(tmp_path, CSV.replace(";he_kika", ";he_kiki"))
    edited = _open(path, "ogr")
    edited.startEditing()
    assert own_text(edited) == path
    edited.deleteFeature(next(edited.getFeatures()).id())
    assert list(states(_import([edited]), "population")) == CELLS[1:]
    edited.rollBack()
    virtual = _open(path, "ogr")
    virtual.addExpressionField("7", QgsField("he_kika", QMetaType.Type.Int))
    assert numbers(_import([virtual]), "mean_age")[CELLS[0]] == 7
    joined, other = _open(path, "ogr"), _memory("None?", "grd_id:string he_kika:int", [[CELLS[0], 8]])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("grd_id")
    join.setTargetFieldName("grd_id")
    join.setUsingMemoryCache(True)
    join.setPrefix("")
    joined.addJoin(join)
    assert numbers(_import([joined]), "mean_age") == {CELLS[0]: 8}


@pytest.mark.parametrize(
    "options", ["useHeader=No&delimiter=;", "skipLines=1&delimiter=;", "type=regexp&delimiter=;", "delimiter=%23"]
)
def test_how_the_user_chose_to_read_a_file_is_respected(tmp_path: Path, options: str) -> None:
    assert own_text(_open(_text(tmp_path, CSV), "delimitedtext", options)) is None
    assert own_text(QgsVectorLayer(f"{tmp_path / 'rttk_2020.csv'}|option:HEADERS=NO", "a", "ogr")) is None


@pytest.mark.parametrize("options", ["delimiter=;", "type=csv&delimiter=%5Ct", "delimiter=,&decimalPoint=,&quote=%22"])
def test_how_qgis_guessed_a_file_is_not(tmp_path: Path, options: str) -> None:
    path = _text(tmp_path, CSV)
    assert own_text(_open(path, "delimitedtext", options)) == path


def test_a_file_that_is_no_text_is_read_from_the_layer(tmp_path: Path) -> None:
    layer = _memory("None?", "grd_id:string he_vakiy:int", [[CELLS[0], 12]])
    assert own_text(layer) is None
    options = QgsVectorFileWriter.SaveVectorOptions()
    for driver, name in (("XLSX", "rttk.xlsx"), ("GPKG", "rttk.gpkg")):
        options.driverName = driver
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / name), layer.transformContext(), options)
        assert numbers(_import([_open(tmp_path / name, "ogr")]), "population") == {CELLS[0]: 12}


def test_a_text_file_without_places_takes_them_from_the_layers_points(tmp_path: Path) -> None:
    path = _text(tmp_path, "index;asukkaita;east;north\n7;120;25472625;6660125\n8;30;25472875;6660125\n")
    layer = _open(path, "delimitedtext", "delimiter=;&xField=east&yField=north&crs=EPSG:3879", "hsy_2015")
    assert layer.isSpatial()
    found = _import([layer])
    assert numbers(found, "population") == {"7": 120, "8": 30}
    assert found.panel.units == Lattice("EPSG:3879", 250)


def test_nulls_and_types_of_fields_are_read_as_they_are(tmp_path: Path) -> None:
    fields = "grd_id:string kunta:int he_vakiy:int he_kika:double ko_ika18y:string ko_perus:int"
    rows = [[CELLS[0], 91, 120, 45.5, "100", None], [CELLS[1], None, 9, None, "9", -1]]
    found = _import([_memory("None?", fields, rows)])
    assert found.panel.table["region"].tolist() == ["091", ""]
    assert numbers(found, "adults") == {CELLS[0]: 100, CELLS[1]: 9}
    assert list(states(found, "basic_education").values()) == [A, S]
    assert list(states(found, "mean_age").values()) == [V, A]


def _square(x: float, y: float, z: str = "", size: float = 250) -> str:
    ring = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    return f"Polygon {z} (({', '.join(f'{a} {b}' + (' 0' if z else '') for a, b in ring)}))"


@pytest.mark.parametrize("z", ["", "Z"])
def test_outlines_place_cells_also_in_three_dimensions(z: str) -> None:
    rows = [[7, 120, _square(25472500, 6660000, z)], [8, 30, _square(25472750, 6660000, z)]]
    found = _import([_memory(f"Polygon{z}?crs=EPSG:3879&", "index:int population:int", rows, "hsy_2020")])
    assert numbers(found, "population") == {"7": 120, "8": 30}


def test_geometries_that_are_missing_are_rebuilt_from_the_ids() -> None:
    layer = _memory("Polygon?crs=EPSG:3067&", "grd_id:string he_vakiy:int", [[cell, 20, ""] for cell in CELLS])
    found = _import([layer])
    assert found.panel.units == Lattice("EPSG:3067", 250)
    x, y = found.panel.units.corners(found.panel.table["col"].to_numpy(), found.panel.table["row"].to_numpy())
    assert (x.tolist(), set(y)) == ([100000, 100250, 100500], {6800000})


def test_a_cell_without_outline_and_id_is_left_out_with_a_message() -> None:
    rows = [[7, 120, _square(25472500, 6660000)], [8, 30, ""]]
    found = _import([_memory("Polygon?crs=EPSG:3879&", "index:int population:int", rows, "hsy_2020")])
    assert numbers(found, "population") == {"7": 120}
    assert "Layer “hsy_2020”: 1 rows without a known place are left out." in said(found)


def test_areas_keep_their_outlines_in_two_dimensions() -> None:
    outline = "MultiPolygonZM (((24 60 1 2, 25 60 1 2, 25 61 1 2, 24 60 1 2)))"
    layer = _memory(
        "MultiPolygonZM?crs=EPSG:4326&", "posti_alue:string he_vakiy:int", [["00100", 900, outline]], "paavo 2019"
    )
    found = _import([layer])
    geometry = QgsGeometry()
    geometry.fromWkb(found.panel.table["geometry"].iloc[0])
    assert geometry.asWkt() == "MultiPolygon (((24 60, 25 60, 25 61, 24 60)))"
    assert found.panel.units == Areas("EPSG:4326")


TM35FIN = "+proj=tmerc +lat_0=0 +lon_0=27 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs"
KNOWN = ("EPSG:3067", "EPSG:3035", "EPSG:3879", "EPSG:4326")


@pytest.mark.parametrize(
    ("definition", "code"),
    [
        ("EPSG:3879", "EPSG:3879"),
        ("EPSG:25835", "EPSG:3067"),  # the same system under another number
        ("OGC:CRS84", "EPSG:4326"),
        ("EPSG:3857", "EPSG:3857"),
        ("EPSG:3878", "EPSG:3878"),  # the neighbouring zone
        ("EPSG:2393", "EPSG:2393"),  # the same zone in the old datum
        (f"PROJ:{TM35FIN}", "EPSG:3067"),
        (f"PROJ:{TM35FIN.replace('500000', '0')}", f"PROJ:{TM35FIN.replace('500000', '0')}"),
        ("PROJ:+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs", "EPSG:3067"),
        ("", ""),
    ],
)
def test_a_crs_is_known_by_what_it_is(definition: str, code: str) -> None:
    assert authority_id(QgsCoordinateReferenceSystem(definition), KNOWN) == code


def test_a_crs_from_a_prj_file_is_known_by_what_it_is(open_data: Path) -> None:
    layer = _real(open_data, "hsy_2015/*.shp")
    assert layer.crs().authid() != "EPSG:3879"
    assert authority_id(layer.crs(), KNOWN) == "EPSG:3879"


@pytest.mark.parametrize(
    ("crs", "text"),
    [
        ("EPSG:4326", r"“rttk_2020” has coordinates in degrees \(EPSG:4326\), but a grid needs metres"),
        ("EPSG:3857", "“rttk_2020” is in EPSG:3857, but Grid Database is delivered in EPSG:3067"),
        (f"PROJ:{TM35FIN.replace('=500000', '=0')}", r"“rttk_2020” is in PROJ:.*\+x_0=0 .*, but Grid Database"),
    ],
)
def test_a_grid_in_another_crs_is_refused(crs: str, text: str) -> None:
    layer = _memory("Polygon?", "grd_id:string he_vakiy:int", [[CELLS[0], 5, _square(24, 60)]])
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    with pytest.raises(InputError, match=text):
        _import([layer])


def test_layers_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No layers are chosen"):
        _import([])
    with pytest.raises(InputError, match="Layer “gone” cannot be read"):
        _import([QgsVectorLayer(str(tmp_path / "gone.gpkg"), "gone", "ogr")])
    points = _memory("Point?crs=EPSG:3067&", "name:string", [["a", "Point (1 2)"]], "stops")
    with pytest.raises(InputError, match="“stops” is no data product that is known"):
        _import([points])
    pupils = _memory("Polygon?crs=EPSG:3067&", "nro:int he_vakiy:int", [[1, 5, _square(0, 0, size=120)]])
    with pytest.raises(InputError, match="“rttk_2020” is no grid of square cells of 250 / 1000 / 5000 m"):
        _import([pupils])


def test_only_the_columns_that_are_needed_are_read_and_progress_may_cancel(tmp_path: Path) -> None:
    layer = _open(_text(tmp_path, CSV), "ogr")
    _, (rows,) = read_sources([layer], catalogue(), concepts=["adults"])
    assert rows.frame.columns.tolist() == ["grd_id", "kunta", "he_vakiy", "ko_ika18y"]

    def cancel(done: float) -> None:
        raise Cancelled

    layer.setSubsetString("\"kunta\" = '091'")
    with pytest.raises(Cancelled):
        read_sources([layer], catalogue(), progress=cancel)


def test_layers_are_left_as_they_are(tmp_path: Path) -> None:
    layer = _memory("Polygon?crs=EPSG:3067&", "grd_id:string he_vakiy:int", [[CELLS[0], -1, ""], [CELLS[1], 12, ""]])
    before = [feature.attributes() for feature in layer.getFeatures()]
    _import([layer])
    assert [feature.attributes() for feature in layer.getFeatures()] == before


# The real data


def _real(folder: Path, pattern: str, provider: str = "ogr", name: str = "") -> QgsVectorLayer:
    return _open(next(folder.glob(pattern)), provider, "delimiter=,", name or next(folder.glob(pattern)).stem)


def _coverage(found: Imported) -> pd.DataFrame:
    table = coverage_table(protect(found.panel, catalogue(), found.profile.rules), catalogue())
    return table[table["region"] == ""].set_index(["year", "group"])


def test_hsy_keeps_its_true_99s_loses_the_dummy_and_reports_coverage(open_data: Path) -> None:
    found = _import([_real(open_data, "hsy_2015/*.shp"), _real(open_data, "hsy_2017/*.shp")])
    panel = found.panel
    ages = [name for name in panel.variables if name.startswith("age_") and name != "age_70_plus"]
    assert len(ages) == 9
    true_99s = np.any([panel.variables[name].values == 99 for name in ages], axis=0)
    assert true_99s.sum(axis=1).tolist() == [30, 44]
    assert (panel.population.values[true_99s] >= 100).all()
    for name in ages:
        hidden = panel.variables[name].states == State.SUPPRESSED
        assert (hidden == (panel.population.values < 100)).all()
    assert "27699" not in panel.table.index
    dummies = [text for text in said(found) if "27699" in text]
    assert ["30244" in dummies[0], "36080" in dummies[1], len(dummies)] == [True, True, 2]
    assert "2017: the ages of 1 rows do not sum to their population; they are used as delivered." in said(found)
    coverage = _coverage(found)
    assert coverage.loc[(2015, "age"), "coverage_percent"] == pytest.approx(90.9, abs=0.05)
    assert coverage.loc[(2017, "age"), "coverage_percent"] == pytest.approx(91.5, abs=0.05)
    assert coverage.loc[(2015, "age"), "cells_percent"] == pytest.approx(52.6, abs=0.05)
    assert coverage.loc[(2017, "age"), "cells_percent"] == pytest.approx(54.0, abs=0.05)
    assert (coverage["people"].xs("population", level="group") == [1087308, 1121567]).all()
    assert panel.units.same_as(Lattice("EPSG:3879", 250))
    public = protect(panel, catalogue(), found.profile.rules)
    assert public.protection == "nested:open"
    for name in ages:
        np.testing.assert_array_equal(public.variables[name].states, panel.variables[name].states)
        np.testing.assert_array_equal(public.variables[name].values, panel.variables[name].values)


def test_hsy_2020_and_2021_join_the_older_years_though_spelled_anew_and_without_ids(open_data: Path) -> None:
    patterns = ("hsy_2015/*.shp", "hsy_2017/*.shp", "hsy_2020/*.gpkg", "hsy_2021/*.gpkg")
    found = _import([_real(open_data, pattern) for pattern in patterns])
    panel = found.panel
    assert panel.years == (2015, 2017, 2020, 2021)
    inhabited = panel.population.states == State.VALUE
    assert inhabited.sum(axis=1).tolist() == [5783, 5810, 5836, 5852]
    assert panel.population.values[3][inhabited[3]].sum() == 1176741
    assert inhabited[3][panel.table.index.str.isdigit()].sum() > 5700  # cells of 2021 have the INDEX of other years
    assert (panel.variables["age_0_9"].states[2:] == State.ABSENT).all()
    space = panel.variables["living_space"]
    assert (space.values[3][space.visible[3]] < 10_000).all()
    assert (space.states[3][inhabited[3] & ~space.visible[3]] == State.ABSENT).all()


def _paavo(path: Path) -> dict[str, dict[str, Any]]:
    """Return postal code -> fields as they are in the file."""
    rows = [row["properties"] for row in json.loads(path.read_text(encoding="utf-8"))["features"]]
    return {row.get("posti_alue") or row["postinumeroalue"]: row for row in rows}


THREE_VARIABLES = {
    "basic_education": "ko_perus",
    "adults": "ko_ika18y",
    "unemployed": "pt_tyott",
    "low_income": "hr_pi_tul",
    "income_base": "hr_tuy",
}


def test_paavo_2019_and_2024_are_areas_of_one_panel_with_all_three_variables(open_data: Path) -> None:
    layers = [_real(open_data, f"paavo/paavo{year}*") for year in (2019, 2024)]
    found = _import(layers)
    panel = found.panel
    assert panel.units == Areas("EPSG:4326")
    assert (panel.years, panel.shape) == ((2019, 2024), (2, 231))
    assert panel.table["geometry"].notna().all()
    assert panel.table.index.str.fullmatch(r"\d{5}").all()
    for year, layer in zip(panel.years, layers):
        rows = _paavo(Path(layer.source()))
        for concept, field in THREE_VARIABLES.items():
            delivered = {code: row[field] for code, row in rows.items() if row["he_vakiy"]}
            suppressed = {code for code, value in delivered.items() if value in {-1, None}}  # -1 in 2019, null in 2024
            found_states = states(found, concept, year)
            assert {code for code, state in found_states.items() if state == S} == suppressed
            visible = {code: value for code, value in delivered.items() if code not in suppressed}
            assert numbers(found, concept, year) == visible
            assert len(visible) > 160
        empty = {code for code, row in rows.items() if row["he_vakiy"] == 0}
        assert {code for code, state in states(found, "population", year).items() if state == U} == empty
    assert (panel.variables["dwellings"].states[1] == State.SUPPRESSED).sum() == 1
    assert not any("count as not known" in text for text in said(found))
    assert panel.definitions["education"] == ("", "2023")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_census_grid_is_read_from_its_file(open_data: Path, provider: str) -> None:
    layer = _real(open_data, "census2021/*.csv", provider)
    found = _import([layer], concepts=["men", "foreign_born"])
    delivered = pd.read_csv(next(open_data.glob("census2021/*.csv")))
    assert found.panel.units == Lattice("EPSG:3035", 1000)
    assert found.panel.shape == (1, len(delivered))
    assert found.panel.table.index.tolist() == sorted(delivered["GRD_ID"])
    for name, fields in (("population", ["T"]), ("men", ["M"]), ("foreign_born", ["EU_OTH", "OTH"])):
        assert found.panel.variables[name].values.sum() == delivered[fields].to_numpy().sum()
    assert found.panel.dates["population"][0].isoformat() == "2020-12-31"
