"""Nothing of a user's is lost: not when a run fails, not when it is stated carelessly."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from eriytymisseuranta.layers.writing import Table, panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel
from tests.layers.maps import memory_layer


@pytest.fixture
def table(qgis_app: object) -> Table:
    return panel_table(public_panel({**GOLDEN, "activity_base": GOLDEN["population"]}), catalogue())


def write(table: Table, path: Path, driver: str, layer: str = "") -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = driver, layer
    writer = QgsVectorFileWriter.create(
        str(path), table.fields, table.wkb_type, table.crs, QgsCoordinateTransformContext(), options
    )
    writer.addFeatures(list(table.features()))
    del writer


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("target", ["other", "statistics"])
def test_a_geopackage_table_keeps_all_rows_though_the_input_has_keys_of_its_own(
    run: Any, table: Table, tmp_path: Path, target: str
) -> None:
    path = tmp_path / "a.gpkg"
    write(table, path, "GPKG", "statistics")
    given = QgsVectorLayer(f"{path}|layername=statistics", "statistics")
    assert "fid" in given.fields().names()
    run("indicators", {"INPUT": given, "OUTPUT": f"ogr:dbname='{path}' table=\"{target}\" (geom)"})
    database = ogr.Open(str(path))
    found = database.GetLayerByName(target)
    assert found.GetFeatureCount() == len(table)
    assert {row.GetField("index") is None for row in found} == {True, False}


def test_a_cancelled_run_leaves_a_shapefile_as_it_was(run: Any, listener: Any, table: Table, tmp_path: Path) -> None:
    write(table, tmp_path / "own.shp", "ESRI Shapefile")
    before = bytes_of(tmp_path)
    assert len(before) >= 4
    given = memory_layer(table)
    assert run("indicators", {"INPUT": given, "OUTPUT": str(tmp_path / "own.shp")}, listener(99)) == {}
    assert bytes_of(tmp_path) == before
    assert run("indicators", {"INPUT": given, "OUTPUT": str(tmp_path / "new.shp")}, listener(99)) == {}
    assert bytes_of(tmp_path) == before


def test_a_name_without_an_ending_is_the_file_that_qgis_makes_of_it(
    run: Any, listener: Any, table: Table, tmp_path: Path
) -> None:
    write(table, tmp_path / "z.gpkg", "GPKG", "own")
    assert run("indicators", {"INPUT": memory_layer(table), "OUTPUT": str(tmp_path / "z")}, listener(99)) == {}
    assert [path.name for path in tmp_path.iterdir()] == ["z.gpkg"]
    database = ogr.Open(str(tmp_path / "z.gpkg"))
    assert database.GetLayerByName("own").GetFeatureCount() == len(table)


@pytest.mark.parametrize("name", ["OUTPUT", "REPORT"])
def test_a_folder_as_destination_is_refused_and_stays(run: Any, grids: list[str], tmp_path: Path, name: str) -> None:
    folder = tmp_path / "mine.gpkg"
    folder.mkdir()
    (folder / "text.txt").write_text("mine", encoding="utf-8")
    destinations = {"OUTPUT": str(tmp_path / "out.gpkg"), name: str(folder)}
    with pytest.raises(QgsProcessingException, match="is a folder; state a file"):
        run("monitor", {"LAYERS": grids[:1], **destinations})
    assert [path.name for path in tmp_path.iterdir()] == ["mine.gpkg"]
    assert (folder / "text.txt").read_text(encoding="utf-8") == "mine"


def test_one_file_for_two_outputs_is_refused(run: Any, grids: list[str], tmp_path: Path) -> None:
    target = str(tmp_path / "all.gpkg")
    with pytest.raises(QgsProcessingException, match="stated for two outputs"):
        run("monitor", {"LAYERS": grids, "OUTPUT": target, "CHANGE": target})
    with pytest.raises(QgsProcessingException, match="stated for two outputs"):
        run("monitor", {"LAYERS": grids, "OUTPUT": target, "CHANGE": str(tmp_path / "all")})
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_moved_aside_is_named(
    run: Any, table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "open.gpkg"
    write(table, target, "GPKG", "own")
    before = target.read_bytes()

    def refuse(self: Path, aside: Path) -> Path:
        raise PermissionError(self)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(QgsProcessingException, match=r"open\.gpkg.*cannot be written"):
        run("indicators", {"INPUT": memory_layer(table), "OUTPUT": str(target)})
    assert target.read_bytes() == before


def test_a_run_says_what_a_shapefile_loses_and_nothing_of_aliases(
    run: Any, listener: Any, table: Table, tmp_path: Path
) -> None:
    feedback = listener()
    run("indicators", {"INPUT": memory_layer(table), "OUTPUT": str(tmp_path / "out.shp")}, feedback)
    assert sum("A Shapefile cuts" in said for said in feedback.said) == 1
    quiet = listener()
    run("indicators", {"INPUT": memory_layer(table), "OUTPUT": str(tmp_path / "out.gpkg")}, quiet)
    run("indicators", {"INPUT": memory_layer(table), "OUTPUT": "memory:"}, quiet)
    assert not any("lias" in said or "omment" in said for said in quiet.said)
    with pytest.raises(QgsProcessingException, match=r"“out” is no statistics layer.*definitions"):
        run("indicators", {"INPUT": str(tmp_path / "out.shp"), "OUTPUT": "memory:"})


def test_a_finished_run_leaves_nothing_aside(run: Any, table: Table, tmp_path: Path) -> None:
    write(table, tmp_path / "out.shp", "ESRI Shapefile")
    shutil.copy(tmp_path / "out.prj", tmp_path / "other.prj")
    run("indicators", {"INPUT": memory_layer(table), "OUTPUT": str(tmp_path / "out.shp")})
    assert not any(path.name.endswith(".before") for path in tmp_path.iterdir())
    assert (tmp_path / "other.prj").exists()
