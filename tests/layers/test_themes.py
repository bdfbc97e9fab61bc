"""Map themes of years: what each of them draws, and that nothing of the user's changes."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMapThemeCollection,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.layers.styling import IndicatorSpec, style_indicators
from eriytymisseuranta.layers.temporal import YEAR_VARIABLE, follow_time, show_year
from eriytymisseuranta.layers.themes import add_year_themes
from eriytymisseuranta.layers.writing import indicator_table
from tests.core.indicators.cells import catalogue, panel_of_shares
from tests.layers.maps import SIDE, centre, draw, in_project, memory_layer

YEARS = (2010, 2015, 2020)
SHARES = [[10.0, 20.0, 60.0], [60.0, 20.0, 10.0], [20.0, 60.0, 10.0]]


@pytest.fixture
def layer(qgis_app: object) -> QgsVectorLayer:
    panel = panel_of_shares({"low_income": SHARES}, YEARS)
    result = compute_indicators(panel, catalogue(), ["low_income"], {"low_income": 1.0}, reference="pooled")
    made = memory_layer(indicator_table(result, catalogue()), "Level")
    follow_time(made)
    style_indicators(made, IndicatorSpec.of(result))
    return made


def drawn_by(project: QgsProject, theme: str) -> QImage:
    """Return what a layout or another map window draws of a theme, without applying it to the project."""
    themes = project.mapThemeCollection()
    settings = QgsMapSettings()
    settings.setLayers(themes.mapThemeVisibleLayers(theme))
    settings.setLayerStyleOverrides(themes.mapThemeStyleOverrides(theme))
    settings.setExtent(QgsRectangle(0, 0, 750, 250))
    settings.setOutputSize(QSize(3 * SIDE, SIDE))
    settings.setBackgroundColor(QColor("#ffffff"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def cells(image: QImage) -> list[str]:
    return [centre(image, cell) for cell in range(3)]


def test_every_theme_draws_its_own_year(layer: QgsVectorLayer) -> None:
    years = {}
    for year in YEARS:
        show_year(layer, year)
        years[year] = cells(draw(layer, 3))
    assert len({str(found) for found in years.values()}) == 3
    with in_project(layer) as project:
        names = add_year_themes(layer, YEARS, project)
        assert names == [f"Level, year {year}" for year in YEARS]
        assert {year: cells(drawn_by(project, name)) for year, name in zip(YEARS, names)} == years


def test_the_layer_and_its_style_stay_as_they_are(layer: QgsVectorLayer) -> None:
    with in_project(layer) as project:
        show_year(layer, 2015)
        before = cells(draw(layer, 3))
        style = layer.styleManager().currentStyle()
        count = len(project.mapLayers())
        add_year_themes(layer, YEARS, project)
        assert layer.styleManager().currentStyle() == style
        assert QgsExpressionContextUtils.layerScope(layer).variable(YEAR_VARIABLE) in (2015, "2015")
        assert cells(draw(layer, 3)) == before
        assert len(project.mapLayers()) == count


def test_without_a_chosen_year_the_layer_still_draws_its_last(layer: QgsVectorLayer) -> None:
    before = cells(draw(layer, 3))
    with in_project(layer) as project:
        add_year_themes(layer, YEARS, project)
        assert cells(draw(layer, 3)) == before
        assert not QgsExpressionContextUtils.layerScope(layer).hasVariable(YEAR_VARIABLE)


def test_a_theme_of_the_users_is_never_changed(layer: QgsVectorLayer) -> None:
    with in_project(layer) as project:
        own = QgsMapThemeCollection.MapThemeRecord()
        project.mapThemeCollection().insert("Level, year 2010", own)
        layer.styleManager().addStyle("Level 2010", layer.styleManager().style(layer.styleManager().currentStyle()))
        names = add_year_themes(layer, YEARS, project)
        assert names[0] == "Level, year 2010 (2)"
        assert project.mapThemeCollection().mapThemeState("Level, year 2010").layerRecords() == []
        again = add_year_themes(layer, YEARS, project)
        assert not set(names) & set(again)
        assert set(project.mapThemeCollection().mapThemes()) == {"Level, year 2010", *names, *again}


def test_other_layers_are_in_the_theme_as_they_are_shown(layer: QgsVectorLayer) -> None:
    with in_project(layer) as project:
        shown = QgsVectorLayer("Polygon?crs=EPSG:3067", "shown", "memory")
        hidden = QgsVectorLayer("Polygon?crs=EPSG:3067", "hidden", "memory")
        project.addMapLayers([shown, hidden])
        project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
        (name,) = add_year_themes(layer, [2015], project)
        assert set(project.mapThemeCollection().mapThemeVisibleLayerIds(name)) == {layer.id(), shown.id()}


def test_choosing_a_theme_changes_the_year_that_is_drawn(layer: QgsVectorLayer) -> None:
    from qgis.core import QgsLayerTreeModel

    with in_project(layer) as project:
        first, _, last = add_year_themes(layer, YEARS, project)
        expected = cells(drawn_by(project, first))
        root = project.layerTreeRoot()
        project.mapThemeCollection().applyTheme(first, root, QgsLayerTreeModel(root))
        assert cells(draw(layer, 3)) == expected
        project.mapThemeCollection().applyTheme(last, root, QgsLayerTreeModel(root))
        assert cells(draw(layer, 3)) == cells(drawn_by(project, last)) != expected
