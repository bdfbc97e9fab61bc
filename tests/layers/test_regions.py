"""Which region a unit belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import RawPanel
from eriytymisseuranta.layers.regions import regions_of
from tests.core.importing.tables import imported, table
from tests.core.panels import raw_panel

pytestmark = pytest.mark.usefixtures("qgis_app")

TRANSFORMS = QgsCoordinateTransformContext()


@pytest.fixture
def panel() -> RawPanel:
    """Return cells a to d from west to east; their centres are at 125, 375, 625 and 875 m."""
    return raw_panel({"population": [[10, 20, 30, 40]]}, [2020])


def _layer(rows: Sequence[tuple[Any, str]], kind: str = "string", crs: str = "EPSG:3067") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=kunta:{kind}", "kunnat", "memory")
    for name, outline in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        if outline:
            feature.setGeometry(QgsGeometry.fromWkt(outline))
        layer.dataProvider().addFeatures([feature])
    return layer


def _box(west: float, east: float) -> str:
    return f"Polygon (({west} 0, {east} 0, {east} 250, {west} 250, {west} 0))"


def test_a_unit_is_in_the_region_of_its_centre(panel: RawPanel) -> None:
    regions = _layer([("837", _box(0, 600)), ("536", _box(600, 800))])
    assert regions_of(panel, regions, "kunta", TRANSFORMS) == ["837", "837", "536", ""]


def test_a_centre_on_a_common_border_is_in_the_first_region(panel: RawPanel) -> None:
    regions = _layer([("837", _box(0, 375)), ("536", _box(375, 1000))])
    assert regions_of(panel, regions, "kunta", TRANSFORMS) == ["837", "837", "536", "536"]


def test_holes_and_parts_of_a_region_are_seen(panel: RawPanel) -> None:
    ring = "MultiPolygon (((0 0, 700 0, 700 250, 0 250, 0 0), (300 50, 500 50, 500 200, 300 200, 300 50)), ((800 0, "
    regions = _layer([("837", ring + "900 0, 900 250, 800 250, 800 0)))")])
    assert regions_of(panel, regions, "kunta", TRANSFORMS) == ["837", "", "837", "837"]


@pytest.mark.parametrize(
    ("kind", "value", "name"),
    [("int", 91, "91"), ("double", 91.0, "91"), ("double", 9.5, "9.5"), ("string", " 091 ", "091")],
)
def test_a_region_may_have_a_number(panel: RawPanel, kind: str, value: Any, name: str) -> None:
    assert regions_of(panel, _layer([(value, _box(0, 1000))], kind), "KUNTA", TRANSFORMS) == [name] * 4


def test_areas_without_a_name_or_an_outline_hold_nothing(panel: RawPanel) -> None:
    regions = _layer([(None, _box(0, 1000)), ("", _box(0, 1000)), ("536", ""), ("837", _box(0, 300))])
    assert regions_of(panel, regions, "kunta", TRANSFORMS) == ["837", "", "", ""]


def test_regions_may_be_in_another_crs(panel: RawPanel) -> None:
    outline = QgsGeometry.fromWkt(_box(300, 700))
    geographic = QgsCoordinateReferenceSystem("EPSG:4258")
    outline.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:3067"), geographic, TRANSFORMS))
    regions = _layer([("837", outline.asWkt(12))], crs="EPSG:4258")
    assert regions_of(panel, regions, "kunta", TRANSFORMS) == ["", "837", "837", ""]


def test_an_area_is_where_a_point_inside_it_is_and_nowhere_without_an_outline(panel: RawPanel) -> None:
    horseshoe = "Polygon ((0 0, 300 0, 300 250, 200 250, 200 50, 100 50, 100 250, 0 250, 0 0))"
    outlines = [bytes(QgsGeometry.fromWkt(wkt).asWkb()) for wkt in (horseshoe, _box(500, 600), _box(700, 800))]
    units = pd.DataFrame({"region": "", "geometry": [*outlines, None]}, index=panel.table.index)
    areas = replace(panel, units=Areas("EPSG:3067"), table=units)
    regions = _layer([("hole", _box(110, 190)), ("837", _box(0, 650))])
    assert regions_of(areas, regions, "kunta", TRANSFORMS) == ["837", "837", "", ""]


def test_a_missing_field_and_a_layer_from_elsewhere_are_refused(panel: RawPanel) -> None:
    with pytest.raises(InputError, match="Layer “kunnat” has no field “nimi”"):
        regions_of(panel, _layer([("837", _box(0, 1000))]), "nimi", TRANSFORMS)
    with pytest.raises(InputError, match="No cell lies in the regions of layer “kunnat”"):
        regions_of(panel, _layer([("837", _box(5000, 6000))]), "kunta", TRANSFORMS)


def test_municipalities_hold_the_cells_of_the_real_grid(open_data: Path) -> None:
    """The id of the cell of Tampere's main square (Keskustori), and one of Helsinki's."""
    rows = table("vaki 2020", grd_id=["1kmN6821E327", "1kmN6672E386"], vaesto=[900, 900], ika_0_14=[1, 1])
    panel = imported(rows, product="vaestoruutu").panel
    municipalities = QgsVectorLayer(str(open_data / "zones" / "municipalities_2023.gpkg"), "kunnat", "ogr")
    assert regions_of(panel, municipalities, "nimi", TRANSFORMS) == ["Helsinki", "Tampere"]
