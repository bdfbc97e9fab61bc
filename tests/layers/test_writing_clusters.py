"""Outlines of concentrations and pockets."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsWkbTypes

from eriytymisseuranta.core.clusters.choices import Choices
from eriytymisseuranta.core.clusters.concentrations import Concentrations, concentrations
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.layers.writing_clusters import area_table
from tests.core.clusters.lattices import level_panel

RING_AND_CORNER = "33333 1113. 1313. 11133 33313 33333"
"""Eight low cells around one that is not, and a ninth that touches them with a corner."""


def found(x0: float, y0: float) -> Concentrations:
    panel, index, level = level_panel(RING_AND_CORNER)
    panel = replace(panel, units=Lattice("EPSG:3067", 250, x0, y0))
    return concentrations(panel, index, level, Choices(radius=500, direction="low"))


@pytest.mark.parametrize(("x0", "y0"), [(0, 0), (249.99, 249.013), (0.1, 1 / 3)])
def test_cells_become_one_outline_without_slivers_whatever_the_origin(qgis_app: object, x0: float, y0: float) -> None:
    table = area_table(found(x0, y0))
    (outline,) = table.geometries
    assert outline.wkbType() == QgsWkbTypes.Type.MultiPolygon == table.wkb_type
    assert outline.isGeosValid()
    assert outline.area() == pytest.approx(9 * 250**2, rel=1e-9)
    parts = sorted(outline.asMultiPolygon(), key=len, reverse=True)
    assert [len(part) for part in parts] == [2, 1]  # the ring has a hole, the corner stands for itself
    assert outline.constGet().nCoordinates() <= 3 * 6


def test_each_area_has_the_outline_of_its_own_cells(qgis_app: object) -> None:
    panel, index, level = level_panel("1113333555", "3333333333")
    table = area_table(concentrations(panel, index, level, Choices(radius=500)))
    boxes = [outline.boundingBox() for outline in table.geometries]
    assert [(box.xMinimum(), box.xMaximum()) for box in boxes] == [(0, 750), (1750, 2500)]
    names = table.fields.names()
    assert table.columns[names.index("cluster")] == ["low", "high"]
    assert table.columns[names.index("year")] == [2020, 2020]
    assert np.isnan(level).sum() == 0
