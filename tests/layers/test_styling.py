"""What the map shows, by the colour of its pixels."""

from __future__ import annotations

import pytest
from qgis.core import QgsDateTimeRange, QgsLayerTreeModel, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QColor

from eriytymisseuranta.core.change import compare_years
from eriytymisseuranta.core.indicators import Around, compute_indicators
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.layers.styling import IndicatorSpec, style_indicators, style_panel
from eriytymisseuranta.layers.styling_change import ChangeSpec, style_change
from eriytymisseuranta.layers.symbols import PALER, palettes
from eriytymisseuranta.layers.temporal import follow_time, show_year
from eriytymisseuranta.layers.writing import change_table, indicator_table, panel_table
from tests.core.indicators.cells import WEIGHTS, catalogue, public_panel
from tests.core.panels import A, S, U
from tests.layers.maps import centre, colours, draw, in_project, memory_layer

WHITE = "#ffffff"
ROWS = {
    "population": [[9000, 9000, 9000, 30, U, A], [9000, 9000, 9000, 30, U, 9000]],
    "adults": [[8000, 8000, 8000, 20, U, A], [8000, 8000, 8000, 20, U, 8000]],
    "basic_education": [[800, 1600, 4000, S, U, A], [800, 1600, 4000, 4, U, 800]],
    "activity_base": [[9000, 9000, 9000, 30, U, A], [9000, 9000, 9000, 30, U, 9000]],
    "labour_force": [[5000, 5000, 5000, 15, U, A], [5000, 5000, 5000, 15, U, 5000]],
    "unemployed": [[250, 500, 1000, S, U, A], [250, 500, 1000, 2, U, 250]],
    "income_base": [[8000, 8000, 8000, 20, U, A], [8000, 8000, 8000, 20, U, 8000]],
    "low_income": [[800, 1600, 3000, S, U, A], [800, 1600, 3000, 4, U, 800]],
}
"""Six cells in two years: well off, around, badly off, small (first year suppressed), uninhabited, new in 2020."""


@pytest.fixture
def result() -> IndicatorPanel:
    return compute_indicators(public_panel(ROWS, (2010, 2020)), catalogue(), list(WEIGHTS), WEIGHTS)


@pytest.fixture
def styled_layer(qgis_app: object, result: IndicatorPanel) -> QgsVectorLayer:
    layer = memory_layer(indicator_table(result, catalogue()))
    follow_time(layer)
    style_indicators(layer, IndicatorSpec.of(result))
    return layer


def legend(layer: QgsVectorLayer) -> list[str]:
    with in_project(layer) as project:
        model = QgsLayerTreeModel(project.layerTreeRoot())
        return [entry.data(0) for entry in model.layerLegendNodes(project.layerTreeRoot().findLayer(layer.id()))]


def paled(colour: str) -> QColor:
    return QColor(*(round(255 * PALER + part * (1 - PALER)) for part in QColor(colour).getRgb()[:3]))


def test_the_last_year_is_drawn_with_its_levels_and_nothing_where_nobody_lives(styled_layer: QgsVectorLayer) -> None:
    image = draw(styled_layer, 6)
    ramp = palettes().ramp("levels", 5)
    levels = {feature["cell_id"]: feature["level"] for feature in styled_layer.getFeatures() if feature["year"] == 2020}
    assert levels["c"] < levels["b"] < levels["a"]
    for at, cell in enumerate("abc"):
        assert centre(image, at) == ramp[levels[cell] - 1]
    assert colours(image, 4) == {WHITE}


def test_a_cell_without_a_row_in_the_drawn_year_draws_nothing(styled_layer: QgsVectorLayer) -> None:
    assert centre(draw(styled_layer, 6), 5) != WHITE
    show_year(styled_layer, 2010)
    assert colours(draw(styled_layer, 6), 5) == {WHITE}


def test_suppressed_cells_are_hatched_and_no_class(styled_layer: QgsVectorLayer) -> None:
    show_year(styled_layer, 2010)
    hatched = colours(draw(styled_layer, 6), 3)
    assert palettes().colours["suppressed_fill"] in hatched
    assert len(hatched) > 1
    assert not hatched & {*palettes().ramp("levels", 5), WHITE}


def test_few_people_make_the_level_paler(styled_layer: QgsVectorLayer) -> None:
    small = next(f for f in styled_layer.getFeatures() if (f["cell_id"], f["year"]) == ("d", 2020))
    assert small["level_low"] < small["level_high"]
    drawn, wanted = QColor(centre(draw(styled_layer, 6), 3)), paled(palettes().ramp("levels", 5)[small["level"] - 1])
    assert max(abs(a - b) for a, b in zip(drawn.getRgb(), wanted.getRgb())) <= 2


@pytest.mark.parametrize(("day", "inhabited"), [(QDate(2015, 6, 1), False), (QDate(2025, 1, 1), True)])
def test_the_temporal_controller_chooses_the_year(styled_layer: QgsVectorLayer, day: QDate, inhabited: bool) -> None:
    moment = QDateTime(day, QTime(0, 0))
    image = draw(styled_layer, 6, time=QgsDateTimeRange(moment, moment.addDays(1)))
    assert (centre(image, 5) != WHITE) == inhabited
    assert centre(image, 0) != WHITE


def test_every_style_can_be_chosen_and_still_draws_one_year(styled_layer: QgsVectorLayer) -> None:
    manager = styled_layer.styleManager()
    assert len(manager.styles()) == 2 + 2 * len(WEIGHTS)
    for name in manager.styles():
        manager.setCurrentStyle(name)
        image = draw(styled_layer, 6)
        assert centre(image, 0) != centre(image, 2), name
        assert colours(image, 4) == {WHITE}, name


def test_the_last_year_that_shows_something_is_drawn_first() -> None:
    rows = {name: [years[1], years[1]] for name, years in ROWS.items()}
    rows["low_income"] = [rows["low_income"][0], [A] * 6]
    panel = public_panel(rows, (2010, 2020))

    def drawn(ids: list[str], weights: dict[str, float]) -> int:
        return IndicatorSpec.of(compute_indicators(panel, catalogue(), ids, weights)).last_year

    assert drawn(["low_income", "low_education"], {}) == 2010
    assert drawn(["low_education", "low_income"], {}) == 2020
    assert drawn(list(WEIGHTS), WEIGHTS) == 2010


def test_surroundings_have_styles_of_their_own(qgis_app: object) -> None:
    panel = public_panel(ROWS, (2010, 2020))
    found = compute_indicators(panel, catalogue(), list(WEIGHTS), WEIGHTS, around=Around("queen"))
    layer = memory_layer(indicator_table(found, catalogue()))
    style_indicators(layer, IndicatorSpec.of(found))
    named = [name for name in layer.styleManager().styles() if name.endswith(", surroundings")]
    assert len(named) == 1 + len(WEIGHTS)
    for name in named:
        layer.styleManager().setCurrentStyle(name)
        assert colours(draw(layer, 6), 4) == {WHITE}
        assert centre(draw(layer, 6), 0) != WHITE


def test_the_legend_says_year_direction_hatch_and_reference(styled_layer: QgsVectorLayer) -> None:
    said = " | ".join(legend(styled_layer)).replace("\n", " ")
    for part in ("2020, unless", "worse off", "better off", "Suppressed", "paler", "spread of 2010"):
        assert part in said


def test_class_limits_are_those_of_the_catalogue_in_every_year(styled_layer: QgsVectorLayer) -> None:
    styled_layer.styleManager().setCurrentStyle("Basic education only")
    said = legend(styled_layer)
    assert [entry.partition(" (")[0] for entry in said[1:6]] == [
        "under 10\N{NO-BREAK SPACE}%", "10–20\N{NO-BREAK SPACE}%", "20–30\N{NO-BREAK SPACE}%",
        "30–40\N{NO-BREAK SPACE}%", "40\N{NO-BREAK SPACE}% or more",
    ]  # fmt: skip
    assert "better off" in said[1]
    assert "worse off" in said[5]


def test_a_statistics_layer_draws_population_and_a_hatch_over_hidden_variables(qgis_app: object) -> None:
    layer = memory_layer(panel_table(public_panel(ROWS, (2010, 2020)), catalogue()))
    style_panel(layer, 2020)
    show_year(layer, 2010)
    image = draw(layer, 6)
    assert len(colours(image, 0)) == 1
    assert len(colours(image, 3)) > 1
    assert colours(image, 4) == {WHITE}


def test_change_is_centred_paler_within_random_variation_and_hatched_where_suppressed(qgis_app: object) -> None:
    rows = {name: [list(years[0]), list(years[1])] for name, years in ROWS.items()}
    rows["basic_education"][1][0] = 2400  # clearly worse off
    rows["unemployed"][1][1] = 504  # a little more
    panel = public_panel(rows, (2010, 2020))
    found = compute_indicators(panel, catalogue(), list(WEIGHTS), WEIGHTS, reference="base_year")
    layer = memory_layer(change_table(found.panel, compare_years(found, catalogue(), 2010, 2020)))
    style_change(layer, ChangeSpec(2010, 2020))
    image = draw(layer, 6)
    rows_by_cell = {feature["cell_id"]: feature for feature in layer.getFeatures()}
    assert rows_by_cell["a"]["clear"]
    assert centre(image, 0) in palettes().ramp("diverging", 9)[:4]
    assert not rows_by_cell["b"]["clear"]
    assert centre(image, 1) not in palettes().ramp("diverging", 9)
    assert palettes().colours["suppressed_fill"] in colours(image, 3)
    assert colours(image, 4) == {WHITE}
