"""The training region as layers."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsVectorLayer

PLACES = ("PLANS", "BUILDINGS", "STOPS", "SCHOOLS", "CATCHMENTS")


def test_layers_are_spelled_as_a_user_would_receive_them(run, tmp_path: Path) -> None:
    results = run("trainingdata", {"SIZE": "small", "YEARS": "2010,2022", "OUTPUT": str(tmp_path / "region.gpkg")})
    grids = [QgsVectorLayer(uri, "grid") for uri in results["GRIDS"]]
    assert [uri.rpartition("=")[2] for uri in results["GRIDS"]] == ["ruututietokanta_2010", "ruututietokanta_2022"]
    for layer in (*grids, *(QgsVectorLayer(results[name], name) for name in PLACES)):
        assert layer.isValid()
        assert layer.featureCount() > 0
        assert layer.crs().authid() == "EPSG:3067"
    assert grids[0].fields().lookupField("grd_id") < 0
    assert {"grd_id", "he_vakiy", "ko_perus", "pt_tyott", "hr_pi_tul"} <= set(grids[1].fields().names())
    first = next(grids[1].getFeatures())
    assert first.geometry().area() == pytest.approx(250 * 250)


def test_it_says_that_the_figures_are_fictional(run, listener, tmp_path: Path) -> None:
    feedback = listener()
    run("trainingdata", {"SIZE": "small", "OUTPUT": str(tmp_path / "region.gpkg")}, feedback)
    assert any("Fictional" in said for said in feedback.said)


def test_an_ending_is_added_to_a_bare_name(run, tmp_path: Path) -> None:
    results = run("trainingdata", {"SIZE": "small", "YEARS": "2022", "OUTPUT": str(tmp_path / "region")})
    assert Path(results["OUTPUT"]).name == "region.gpkg"
    assert Path(results["OUTPUT"]).is_file()


@pytest.mark.parametrize("at", [5, 40, 90])
def test_cancel_leaves_nothing_behind_and_what_was_there_before(run, listener, tmp_path: Path, at: int) -> None:
    path = tmp_path / "region.gpkg"
    assert run("trainingdata", {"OUTPUT": str(path), "SIZE": "small"}, listener(at)) == {}
    assert list(tmp_path.iterdir()) == []
    run("trainingdata", {"SIZE": "small", "YEARS": "2022", "OUTPUT": str(path)})
    run("trainingdata", {"SIZE": "small", "YEARS": "2010", "OUTPUT": str(path)}, listener(at))
    assert [name.name for name in tmp_path.iterdir()] == ["region.gpkg"]
    assert ogr.Open(str(path)).GetLayerByName("ruututietokanta_2022") is not None


def test_a_folder_that_does_not_exist_is_named(run, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("trainingdata", {"SIZE": "small", "OUTPUT": str(tmp_path / "nowhere" / "deep" / "region.gpkg")})


def test_years_that_are_none_are_refused(run, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="“last year” are no years"):
        run("trainingdata", {"SIZE": "small", "YEARS": "last year", "OUTPUT": str(tmp_path / "region.gpkg")})
