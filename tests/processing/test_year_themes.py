"""A map theme for each year, where the user asks for it."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProcessing, QgsProject

from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import catalogue, panel_of_shares
from tests.core.panels import S
from tests.layers.maps import memory_layer


@pytest.mark.parametrize(("asked", "expected"), [(False, []), (True, ["2010", "2020"])])
def test_years_that_show_the_level_get_a_theme_each(load: Any, asked: bool, expected: list[str]) -> None:
    panel = panel_of_shares({"low_income": [[10, 20, 60], [S, S, S], [60, 20, 10]]}, (2010, 2015, 2020))
    layer = memory_layer(panel_table(panel, catalogue()), "statistics")
    QgsProject.instance().addMapLayer(layer)
    chosen = {"INPUT": layer, "INDICATORS": ["low_income"], "WEIGHTS": "low_income=1", "THEMES": asked}
    results = load("indicators", {**chosen, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    made = QgsProject.instance().mapLayer(results["OUTPUT"])
    themes = QgsProject.instance().mapThemeCollection()
    assert [name[-4:] for name in sorted(themes.mapThemes())] == expected
    assert len(QgsProject.instance().mapLayers()) == 2
    for name in themes.mapThemes():
        assert made.id() in themes.mapThemeVisibleLayerIds(name)
