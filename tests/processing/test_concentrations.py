"""Concentrations and pockets: from a layer of indicators to cells with their class, and outlines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsProcessing,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.stamping import record_of
from eriytymisseuranta.layers.temporal import show_year
from eriytymisseuranta.layers.writing import indicator_table
from tests.core.indicators.cells import catalogue, panel_of_shares
from tests.core.panels import S
from tests.layers.maps import centre, colours, draw, memory_layer
from tests.layers.test_panel_layer import same_panel
from tests.layers.test_styling import legend

LOW, MIDDLE, HIGH = 60.0, 20.0, 4.0
FIRST = [LOW, LOW, LOW, MIDDLE, MIDDLE, LOW, MIDDLE, S, MIDDLE, HIGH, HIGH, HIGH]
SECOND = [MIDDLE, MIDDLE, MIDDLE, MIDDLE, LOW, LOW, LOW, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE]
"""Twelve cells of 1000 people in a row in two years, by their shares of low income (%)."""
CHOICES = {"RADIUS": 500, "MIN_CELLS": 3}


def line(*years: list[Any]) -> PublicPanel:
    return panel_of_shares({"low_income": list(years)}, tuple(range(2010, 2010 + 10 * len(years), 10)))


def indicators(panel: PublicPanel) -> QgsVectorLayer:
    """Return the layer that `indicators` makes of a panel, the index being that of low income."""
    result = compute_indicators(panel, catalogue(), ["low_income"], {"low_income": 1.0}, reference="pooled")
    return memory_layer(indicator_table(result, catalogue()), "indicators")


@pytest.fixture
def layer(qgis_app: object) -> QgsVectorLayer:
    return indicators(line(FIRST, SECOND))


@pytest.fixture(scope="module")
def region(provider: Any, grids: list[str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """Indicators of the small training region in three years."""
    from qgis.core import QgsApplication, QgsProcessingContext

    from tests.processing.conftest import Listener

    target = str(tmp_path_factory.mktemp("indicators") / "indicators.gpkg")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("eriytymisseuranta:monitor")
    results, fine = algorithm.run({"LAYERS": grids, "OUTPUT": target}, QgsProcessingContext(), Listener(), {}, False)
    assert fine
    return str(results["OUTPUT"])


def rows_of(path: str, year: int | None = None) -> list[QgsFeature]:
    layer = QgsVectorLayer(path, "result")
    assert layer.isValid()
    return [row for row in layer.getFeatures() if year in (None, row["year"])]


def null(value: Any) -> bool:
    return not isinstance(value, (int, float, str))


def find(run: Any, folder: Path, given: Any, **choices: Any) -> tuple[str, str]:
    outputs = {"OUTPUT": str(folder / "cells.gpkg"), "AREAS": str(folder / "areas.gpkg")}
    results = run("concentrations", {"INPUT": given, **CHOICES, **outputs, **choices})
    return results["OUTPUT"], results["AREAS"]


def test_cells_get_their_class_year_by_year(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    cells, _ = find(run, tmp_path, layer)
    found = {year: "".join(str(row["cluster"])[0] for row in rows_of(cells, year)) for year in (2010, 2020)}
    assert found == {2010: "lllnnpnNnhhh", 2020: "nnnnlllnnnnn"}  # N = NULL
    hidden = next(row for row in rows_of(cells, 2010) if null(row["cluster"]))
    assert (hidden["cell_id"], hidden["cluster_reason"]) == ("h", "suppressed")
    assert null(hidden["concentration"])
    assert null(hidden["surroundings"])


def test_areas_have_outline_people_index_and_levels(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    cells, areas = find(run, tmp_path, layer)
    low, pocket, high = rows_of(areas, 2010)
    assert [row["cluster"] for row in (low, pocket, high)] == ["low", "pocket", "high"]
    assert [row["cells"] for row in (low, pocket, high)] == [3, 1, 3]
    assert (low["population"], low["people_level_1"] + low["people_level_2"]) == (3000, 3000)
    assert QgsGeometry.fromWkt("MultiPolygon (((0 0, 750 0, 750 250, 0 250, 0 0)))").isGeosEqual(low.geometry())
    index = {row["cell_id"]: row["index"] for row in rows_of(cells, 2010)}
    assert low["index_mean"] == pytest.approx(index["a"])
    assert pocket["coverage"] == 100
    assert low["valid_to"] == next(iter(rows_of(cells, 2010)))["valid_to"]
    assert low["protection"] == "threshold:10"


def test_the_layer_grows_and_the_panel_is_still_in_it(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    cells, _ = find(run, tmp_path, layer)
    grown = QgsVectorLayer(cells, "cells")
    assert set(layer.fields().names()) <= set(grown.fields().names())
    same_panel(read_panel(grown, catalogue()), line(FIRST, SECOND))
    before = [(row["index"], row["level"], row["masked"]) for row in layer.getFeatures()]
    after = [(row["index"], row["level"], row["masked"]) for row in grown.getFeatures()]
    assert [[str(value) for value in row] for row in after] == [[str(value) for value in row] for row in before]
    again, _ = find(run, tmp_path / "..", grown, METHOD="getisord", OUTPUT=str(tmp_path / "again.gpkg"))
    names = QgsVectorLayer(again, "again").fields().names()
    assert names.count("cluster") == 1
    assert {"gi_star_z", "cluster_p"} <= set(names)


@pytest.mark.parametrize("method", ["contiguity", "getisord", "moran"])
def test_in_a_region_cells_and_areas_agree(run: Any, region: str, tmp_path: Path, method: str) -> None:
    cells, areas = find(run, tmp_path, region, METHOD=method, RADIUS=1000, PERMUTATIONS=9999)
    people: dict[tuple[int, int], float] = {}
    count: dict[tuple[int, int], int] = {}
    for row in rows_of(cells):
        assert null(row["cluster"]) == null(row["index"])
        assert null(row["concentration"]) == (null(row["cluster"]) or row["cluster"] == "none")
        if not null(row["concentration"]):
            key = (row["year"], row["concentration"])
            people[key] = people.get(key, 0) + row["population"]
            count[key] = count.get(key, 0) + 1
    outlines = rows_of(areas)
    assert {(row["year"], row["concentration"]): row["population"] for row in outlines} == people
    assert {(row["year"], row["concentration"]): row["cells"] for row in outlines} == count
    assert {row["year"] for row in outlines} == {2005, 2016, 2022}
    for row in outlines:
        assert row.geometry().isGeosValid()
        assert row.geometry().isMultipart()
        assert row.geometry().area() == row["cells"] * 250**2
        levels = [row[f"people_level_{level}"] for level in range(1, 6)]
        assert sum(levels) == row["population"]
        if method == "contiguity":
            low, high = sum(levels[:2]), sum(levels[3:])
            assert (high if row["cluster"] == "high" else low) == row["population"]


def test_statistics_stand_beside_their_cells(run: Any, region: str, tmp_path: Path) -> None:
    cells, _ = find(run, tmp_path, region, METHOD="moran", RADIUS=1000, YEAR=2016, PERMUTATIONS=9999, SEED=3)
    rows = rows_of(cells)
    assert {row["year"] for row in rows} == {2016}
    p = np.array([row["cluster_p"] for row in rows if not null(row["cluster_p"])])
    assert p.min() >= 2 / 10_000
    assert p.max() <= 1
    assert all(null(row["quadrant"]) == null(row["cluster"]) for row in rows)
    quadrants = {row["quadrant"] for row in rows if not null(row["quadrant"])}
    assert quadrants <= {"none", "low_low", "low_high", "high_low", "high_high"}
    low = [row for row in rows if row["cluster"] == "low"]
    assert low
    assert {row["quadrant"] for row in low} == {"low_low"}
    again, _ = find(run, tmp_path, region, METHOD="moran", RADIUS=1000, YEAR=2016, PERMUTATIONS=9999, SEED=3)
    assert [row["cluster_p"] for row in rows_of(again) if not null(row["cluster_p"])] == p.tolist()


def test_a_csv_without_outlines_gives_the_same(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "CSV"
    path = str(tmp_path / "indicators.csv")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
    wanted, outlines = find(run, tmp_path, layer)
    found = run("concentrations", {"INPUT": path, **CHOICES, "OUTPUT": str(tmp_path / "b.gpkg"), "AREAS": "memory:"})
    assert [str(row["cluster"]) for row in rows_of(found["OUTPUT"])] == [str(row["cluster"]) for row in rows_of(wanted)]
    assert [row.geometry().asWkt() for row in rows_of(found["OUTPUT"])] == [
        row.geometry().asWkt() for row in rows_of(wanted)
    ]
    assert len(rows_of(outlines)) == 4


def test_a_smoothed_index_is_taken_when_asked_for_and_warned_of(
    run: Any, layer: QgsVectorLayer, tmp_path: Path, listener: Callable[..., Any]
) -> None:
    smoothed = run(
        "indicators",
        {"INPUT": layer, "INDICATORS": ["low_income"], "WEIGHTS": "low_income=1", "SMOOTHING": "radius", "RADIUS": 500,
         "OUTPUT": str(tmp_path / "smoothed.gpkg")},
    )["OUTPUT"]  # fmt: skip
    heard = listener()
    given = {"INPUT": smoothed, **CHOICES, "OUTPUT": str(tmp_path / "cells.gpkg")}
    run("concentrations", {**given, "INDEX": "index_smooth"}, heard)
    assert [said for said in heard.said if "“index_smooth” is smoothed" in said]
    for row in rows_of(str(tmp_path / "cells.gpkg")):
        assert null(row["cluster"]) == null(row["index_smooth"])
        if row["cluster"] in ("low", "high"):
            assert (row["level_smooth"] <= 2) == (row["cluster"] == "low")
    quiet = listener()
    run("concentrations", given, quiet)
    assert not [said for said in quiet.said if "is smoothed" in said]


def test_layers_stand_in_the_project_named_styled_and_told(load: Any, layer: QgsVectorLayer) -> None:
    temporary = {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT, "AREAS": QgsProcessing.TEMPORARY_OUTPUT}
    load("concentrations", {"INPUT": layer, **CHOICES, **temporary})
    group = QgsProject.instance().layerTreeRoot().children()[0]
    areas, cells = (node.layer() for node in group.children())
    assert areas.name() == "Concentrations and pockets, areas 2010–2020"
    assert cells.name() == "Concentrations and pockets, cells 2010–2020"
    assert areas.renderer().type() == cells.renderer().type() == "RuleRenderer"
    assert "at least 3 cells of level 2 or below" in QgsLayerNotesUtils.layerNotes(cells)
    assert record_of(cells)["method"] == "contiguity"
    assert cells.attributeAlias(cells.fields().lookupField("cluster")) == "Concentration or pocket"
    assert areas.attributeAlias(areas.fields().lookupField("cells")) == "Cells"
    without = [field.name() for layer in (areas, cells) for field in layer.fields() if not field.alias()]
    assert [name for name in without if name != "fid"] == []
    assert areas.temporalProperties().isActive()


def styled(run: Any, layer: QgsVectorLayer, folder: Path, **choices: Any) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    from eriytymisseuranta.core.clusters.choices import Choices
    from eriytymisseuranta.layers.styling_clusters import style_areas, style_cells

    cells, areas = (QgsVectorLayer(path, "result") for path in find(run, folder, layer, **choices))
    chosen = Choices(method=choices.get("METHOD", "contiguity"), direction=choices.get("DIRECTION", "both"))
    style_cells(cells, chosen, 2020)
    style_areas(areas, chosen, 2020)
    return cells, areas


def test_one_year_is_drawn_at_a_time_and_suppressed_cells_are_hatched(
    run: Any, layer: QgsVectorLayer, tmp_path: Path
) -> None:
    from eriytymisseuranta.layers.symbols import palettes

    known = palettes().colours
    cells, areas = styled(run, layer, tmp_path)
    assert centre(draw(cells, 12), 0) == known["cluster_none"]
    assert centre(draw(cells, 12), 5) == known["cluster_low"]
    assert len(colours(draw(areas, 12), 0)) == 1
    show_year(cells, 2010)
    show_year(areas, 2010)
    image = draw(cells, 12)
    for at, name in ((0, "low"), (5, "pocket"), (11, "high")):
        assert centre(image, at) == known[f"cluster_{name}"]
    assert known["suppressed_fill"] in colours(image, 7)
    assert known["cluster_none"] not in colours(image, 7)
    assert centre(draw(areas, 12), 0) != centre(draw(areas, 12), 3)


@pytest.mark.parametrize(("method", "styles"), [("contiguity", 1), ("getisord", 2), ("moran", 2)])
def test_the_legend_speaks_neutrally(run: Any, region: str, tmp_path: Path, method: str, styles: int) -> None:
    cells, areas = styled(run, QgsVectorLayer(region, "region"), tmp_path, METHOD=method, RADIUS=1000)
    manager = cells.styleManager()
    assert len(manager.styles()) == styles
    said = []
    for name in manager.styles():
        manager.setCurrentStyle(name)
        said += [name, *legend(cells.clone())]
    said += legend(areas.clone())
    text = " ".join(said).replace("\n", " ")
    for part in ("concentration of low level", "pocket: low level, surroundings not low", "unless", "Suppressed"):
        assert part in text
    for word in ("bad", "slum", "significant", "hot spot", "ghetto", "problem"):
        assert word not in text.lower()


def test_only_one_direction_is_drawn_where_one_is_asked_for(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    cells, _ = styled(run, layer, tmp_path, DIRECTION="high")
    assert {str(row["cluster"]) for row in cells.getFeatures()} == {"high", "none", "NULL"}
    assert not [entry for entry in legend(cells) if "low level" in entry]


def test_without_any_concentration_there_are_no_areas(
    run: Any, layer: QgsVectorLayer, tmp_path: Path, listener: Callable[..., Any]
) -> None:
    heard = listener()
    outputs = {"OUTPUT": str(tmp_path / "cells.gpkg"), "AREAS": str(tmp_path / "areas.gpkg")}
    run("concentrations", {"INPUT": layer, "MIN_CELLS": 50, "DIRECTION": "high", **outputs}, heard)
    assert rows_of(outputs["AREAS"]) == []
    assert "2020: concentrations of low level 0, of high level 0; pockets 0." in heard.said
    assert heard.stages == ["Reading the layers", "Finding concentrations", "Writing the results"]


def without_index(layer: QgsVectorLayer) -> QgsVectorLayer:
    provider = layer.dataProvider()
    provider.deleteAttributes([layer.fields().lookupField("index")])
    layer.updateFields()
    return layer


def of_areas(layer: QgsVectorLayer) -> QgsVectorLayer:
    panel = line(FIRST, SECOND)
    outlines = [bytes(feature.geometry().asWkb()) for feature in layer.getFeatures()][: len(FIRST)]
    table = panel.table.drop(columns=["col", "row"]).assign(geometry=outlines)
    return indicators(PublicPanel(**{**vars(panel), "units": Areas("EPSG:3067"), "table": table}))


def all_hidden(layer: QgsVectorLayer) -> QgsVectorLayer:
    at = layer.fields().lookupField("masked")
    layer.dataProvider().changeAttributeValues({row.id(): {at: "income,index"} for row in layer.getFeatures()})
    return layer


def all_null(layer: QgsVectorLayer) -> QgsVectorLayer:
    at = layer.fields().lookupField("index")
    layer.dataProvider().changeAttributeValues({row.id(): {at: None} for row in layer.getFeatures()})
    return layer


def all_alike(layer: QgsVectorLayer) -> QgsVectorLayer:
    at = layer.fields().lookupField("index")
    layer.dataProvider().changeAttributeValues({row.id(): {at: 0.5} for row in layer.getFeatures()})
    return layer


def one_cell(layer: QgsVectorLayer) -> QgsVectorLayer:
    layer.dataProvider().deleteFeatures([row.id() for row in layer.getFeatures() if row["cell_id"] != "a"])
    return layer


def untouched(layer: QgsVectorLayer) -> QgsVectorLayer:
    return layer


@pytest.mark.parametrize(
    ("change", "choices", "said"),
    [
        (without_index, {}, "“indicators” has no field “index”; make one with “Indicators”"),
        (of_areas, {}, "need grid cells, and the data is of areas"),
        (all_hidden, {}, "The index is suppressed or missing in all cells; use larger cells"),
        (all_null, {}, "The index is suppressed or missing in all cells; use larger cells"),
        (all_alike, {"METHOD": "getisord"}, "the index is the same in all visible cells.*; choose another"),
        (one_cell, {}, "visible in one cell only.*; use a larger region"),
        (untouched, {"RADIUS": 100}, "smaller than a grid cell of 250 m"),
        (untouched, {"YEAR": 1999}, "year 1999 is not in the data; it has 2010, 2020"),
        (untouched, {"LEVEL": 3}, "overlap"),
        (untouched, {"METHOD": "moran", "PERMUTATIONS": 99}, "at least 9999"),
        (untouched, {"FALSE_DISCOVERY_RATE": 0}, "between 0 and 1"),
    ],
)
def test_what_cannot_be_used_is_named_and_nothing_is_written(
    run: Any, layer: QgsVectorLayer, tmp_path: Path, change: Any, choices: dict[str, Any], said: str
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        find(run, tmp_path, change(layer), **choices)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("percent", [10, 45, 80])
def test_cancelling_leaves_nothing_behind(
    run: Any, region: str, tmp_path: Path, listener: Callable[..., Any], percent: float
) -> None:
    outputs = {"OUTPUT": str(tmp_path / "cells.gpkg"), "AREAS": str(tmp_path / "areas.gpkg")}
    assert run("concentrations", {"INPUT": region, "METHOD": "moran", **outputs}, listener(percent)) == {}
    assert list(tmp_path.iterdir()) == []


def test_a_row_that_says_nothing_shifts_no_other(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    empty = QgsFeature(next(iter(layer.getFeatures())))
    fields = layer.fields()
    keys = ("year", "cell_size", "x", "y", "crs", "protection", "source")
    for name in fields.names():
        if name not in keys:
            empty.setAttribute(name, None)
    empty.setAttribute("cell_id", "aa")
    empty.setAttribute("x", 0.0)
    empty.setAttribute("y", 5000.0)
    layer.dataProvider().addFeatures([empty])
    layer.dataProvider().addAttributes([QgsField("mine", QMetaType.Type.QString)])
    layer.updateFields()
    at = layer.fields().lookupField("mine")
    layer.dataProvider().changeAttributeValues({row.id(): {at: str(row["cell_id"])} for row in layer.getFeatures()})
    cells, _ = find(run, tmp_path, layer)
    assert {row["cell_id"] for row in rows_of(cells)} == {*"abcdefghijkl"}
    assert [row["mine"] for row in rows_of(cells)] == [row["cell_id"] for row in rows_of(cells)]
