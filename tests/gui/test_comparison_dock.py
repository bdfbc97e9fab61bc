"""The dock itself: what a click does, what stays when layers and projects go, and that nothing of others is touched."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeModel,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtWidgets import QApplication, QWidget

from eriytymisseuranta.gui.comparison_dock import ComparisonDock
from eriytymisseuranta.gui.comparison_panel import ComparisonPanel
from eriytymisseuranta.gui.comparison_presenter import ComparisonPresenter
from eriytymisseuranta.gui.live_map import live_layers
from eriytymisseuranta.gui.run_task import AlgorithmRun, Work
from eriytymisseuranta.gui.year_slider import YearSlider
from eriytymisseuranta.plugin import Plugin
from tests.core.indicators.cells import WEIGHTS, panel_of_shares, public_panel, repeated
from tests.gui.conftest import YEARS
from tests.processing.conftest import Run

GRID = QgsCoordinateReferenceSystem("EPSG:3067")
Add = Callable[..., str]


@pytest.fixture
def canvas(project: QgsProject) -> Iterator[QgsMapCanvas]:
    found = QgsMapCanvas()
    found.resize(400, 300)
    found.setDestinationCrs(GRID)
    found.setExtent(QgsRectangle(0, 0, 1750, 250))
    yield found
    found.stopRendering()
    found.deleteLater()
    gc.collect()


@pytest.fixture
def panel(qtbot: Any, canvas: QgsMapCanvas, project: QgsProject, presenter: ComparisonPresenter) -> Iterator[Any]:
    found = ComparisonPanel(canvas, project, presenter)
    qtbot.addWidget(found)
    found.resize(380, 560)
    yield found
    found.end()
    gc.collect()


def colour_at(layer: Any, cell: int) -> str:
    """Return the colour that a layer draws at the centre of a cell of the row."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(GRID)
    settings.setExtent(QgsRectangle(0, 0, 1750, 250))
    settings.setOutputSize(QSize(280, 40))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return str(job.renderedImage().pixelColor(cell * 40 + 20, 20).name())


def live(project: QgsProject) -> Any:
    """Return the one layer on the fly."""
    (layer_id,) = live_layers(project)
    return project.mapLayer(layer_id)


def test_opening_reads_the_layer_and_one_click_shows_the_change(
    panel: ComparisonPanel, add: Add, project: QgsProject, qtbot: Any
) -> None:
    source = project.mapLayer(add())
    style = source.renderer().dump()
    panel.show()
    assert panel.figures.count() == 2
    assert live_layers(project) == []
    qtbot.mouseClick(panel.show_buttons["change"], Qt.MouseButton.LeftButton)
    layer = live(project)
    drawing = panel.presenter.comparison.drawing("change")
    for cell in range(7):
        assert colour_at(layer, cell) == drawing.classes[drawing.codes[cell] - 1].colour
    model = QgsLayerTreeModel(project.layerTreeRoot())
    nodes = model.layerLegendNodes(project.layerTreeRoot().findLayer(layer.id()))
    told = [str(node.data(Qt.ItemDataRole.DisplayRole)) for node in nodes]
    assert told == [shown.label for shown in drawing.classes if shown.listed]
    assert [node.name() for node in project.layerTreeRoot().children()] == [layer.name(), "Levels"]
    assert source.renderer().dump() == style
    qtbot.mouseClick(panel.show_buttons["change"], Qt.MouseButton.LeftButton)
    assert live_layers(project) == []


def test_another_figure_or_year_draws_the_same_layer_anew(
    panel: ComparisonPanel, add: Add, project: QgsProject
) -> None:
    add()
    panel.show()
    panel.show_buttons["level"].click()
    first = live(project).id()
    panel.presenter.choose_figure("low_education")
    panel.presenter.choose_years(2005, 2022)
    assert live(project).id() == first
    drawing = panel.presenter.comparison.drawing("level")
    assert colour_at(live(project), 0) == drawing.classes[drawing.codes[0] - 1].colour
    assert live(project).name() == "Basic education only 2022"


def test_areas_are_drawn_as_polygons(panel: ComparisonPanel, project: QgsProject) -> None:
    from eriytymisseuranta.core.indicators import compute_indicators
    from eriytymisseuranta.layers.writing import indicator_table
    from tests.core.indicators.cells import catalogue
    from tests.layers.maps import memory_layer

    result = compute_indicators(
        panel_of_shares({"low_education": [[20, 40], [40, 20]]}, (2010, 2020)), catalogue(), ["low_education"], {}
    )
    layer = memory_layer(indicator_table(result, catalogue()), "Areas")
    at = layer.fields().lookupField("cell_size")
    layer.dataProvider().changeAttributeValues({fid: {at: None} for fid in layer.allFeatureIds()})
    project.addMapLayer(layer)
    panel.show()
    panel.show_buttons["clear"].click()
    drawing = panel.presenter.comparison.drawing("clear")
    assert isinstance(live(project), QgsVectorLayer)
    assert colour_at(live(project), 1) == drawing.classes[drawing.codes[1] - 1].colour
    panel.tabs.setCurrentWidget(panel.areas)
    assert "of areas, not of cells" in panel.areas.sentence.text()
    panel._picked(QgsPointXY(375, 125))
    assert "Basic education only" in panel.place.view.toPlainText()


def test_the_layer_on_the_fly_is_not_saved(
    panel: ComparisonPanel, add: Add, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    add()
    panel.show()
    panel.show_buttons["change"].click()
    name = live(project).id()
    assert project.write(str(tmp_path / "p.qgz"))
    with ZipFile(tmp_path / "p.qgz") as archive:
        saved = archive.read("p.qgs").decode("utf-8")
    assert len(ElementTree.fromstring(saved).findall(".//maplayer")) == 1
    assert name not in saved
    qtbot.waitUntil(lambda: len(live_layers(project)) == 1, timeout=2000)
    assert not project.isDirty()
    panel.map.hide()
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    assert [layer.name() for layer in project.mapLayers().values()] == ["Levels"]
    assert [node.name() for node in project.layerTreeRoot().children()] == ["Levels"]


def test_removing_the_layers_takes_map_and_numbers_away(
    panel: ComparisonPanel, add: Add, project: QgsProject, qtbot: Any
) -> None:
    source = add()
    panel.show()
    panel.show_buttons["change"].click()
    project.removeMapLayer(live(project).id())
    assert panel.presenter.choices.shown == ""
    assert not panel.show_buttons["change"].isChecked()
    panel.show_buttons["change"].click()
    project.removeMapLayer(source)
    qtbot.waitUntil(lambda: live_layers(project) == [], timeout=2000)
    assert "has been removed" in panel.message.text()
    assert not panel.show_buttons["change"].isEnabled()


def test_a_project_closed_and_another_opened(
    panel: ComparisonPanel, add: Add, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    add()
    panel.show()
    panel.show_buttons["change"].click()
    project.clear()
    assert panel.presenter.comparison is None
    assert panel.layers.count() == 0
    add(name="Another")
    qtbot.waitUntil(lambda: panel.presenter.comparison is not None, timeout=5000)
    assert panel.layers.currentText() == "Another"
    panel.show_buttons["clear"].click()
    assert project.write(str(tmp_path / "p.qgz"))
    qtbot.waitUntil(lambda: len(live_layers(project)) == 1, timeout=5000)
    layer_id = panel.presenter.choices.layer_id
    assert project.read(str(tmp_path / "p.qgz"))  # memory layers come back without their rows
    qtbot.waitUntil(lambda: panel.presenter.choices.layer_id == layer_id, timeout=5000)
    qtbot.waitUntil(lambda: "has no rows" in panel.message.text(), timeout=5000)


def test_numbers_areas_charts_and_places_are_there_as_text(panel: ComparisonPanel, add: Add, qtbot: Any) -> None:
    add()
    panel.show()
    panel.presenter.choose_figure("low_education")
    panel.presenter.choose_years(2005, 2022)
    assert "7,000" in panel.numbers.view.toPlainText()
    panel.tabs.setCurrentWidget(panel.areas)
    assert panel.areas.list.topLevelItemCount() == 2
    panel.tabs.setCurrentWidget(panel.charts)
    for at in range(panel.charts.kind.count()):
        panel.charts.kind.setCurrentIndex(at)
        panel.charts.kind.activated.emit(at)
        assert panel.charts.chart.figure is not None
        assert panel.charts.chart.accessibleDescription() == panel.charts.view.toPlainText()
        assert panel.charts.chart.rendered("png")[:4] == b"\x89PNG"
        assert b"<svg" in panel.charts.chart.rendered("svg")
    panel.charts.copy.click()
    assert QApplication.clipboard().mimeData().hasImage()
    panel._picked(QgsPointXY(125, 125))
    assert panel.tabs.currentWidget() is panel.place
    assert "Basic education only" in panel.place.view.toPlainText()


def test_zooming_to_an_area_moves_the_map(panel: ComparisonPanel, add: Add, canvas: QgsMapCanvas) -> None:
    add()
    panel.show()
    panel.presenter.choose_figure("low_education")
    panel.presenter.choose_years(2005, 2022)
    panel.tabs.setCurrentWidget(panel.areas)
    panel.areas.list.setCurrentItem(panel.areas.list.topLevelItem(1))
    panel.areas.button.click()
    assert canvas.extent().contains(QgsRectangle(1000, 0, 1750, 250))
    assert canvas.extent().center().x() == pytest.approx(1375)


def test_selecting_features_changes_the_numbers(
    panel: ComparisonPanel, add: Add, project: QgsProject, qtbot: Any
) -> None:
    layer = project.mapLayer(add())
    panel.show()
    layer.selectByExpression("\"cell_id\" = 'a'")
    qtbot.waitUntil(lambda: "Nothing is selected" not in panel.numbers.view.toPlainText(), timeout=3000)


def test_polygons_are_chosen_remembered_and_forgotten_with_their_layer(
    panel: ComparisonPanel, add: Add, project: QgsProject, qtbot: Any
) -> None:
    add()
    plans, districts = (QgsVectorLayer("Polygon?crs=EPSG:3067", name, "memory") for name in ("Plans", "Districts"))
    project.addMapLayers([plans, districts])
    panel.show()
    box = panel.numbers.polygons
    offered = [box.itemText(at) for at in range(box.count())]
    assert offered == ["(plan areas, catchments, districts …)", "Districts", "Plans"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert panel.presenter.choices.inside == plans.id()
    assert "Inside “Plans”" in panel.numbers.view.toPlainText()
    again = ComparisonPanel(panel._canvas, project, ComparisonPresenter(project, panel.presenter._background))
    qtbot.addWidget(again)
    again.show()
    assert again.numbers.polygons.currentLayer() is plans
    again.end()
    project.removeMapLayer(plans.id())
    assert panel.presenter.choices.inside == ""
    project.clear()
    assert panel.presenter.comparison is None


def test_internal_layers_carry_a_band_and_a_name(panel: ComparisonPanel, add: Add, project: QgsProject) -> None:
    add(public_panel(repeated([{}, {}]), (2010, 2020), "internal"), weights=WEIGHTS)
    panel.show()
    assert panel.band.isVisible()
    panel.show_buttons["change"].click()
    assert live(project).name().startswith("INTERNAL")


def test_both_years_side_by_side_move_together(panel: ComparisonPanel, add: Add, canvas: QgsMapCanvas) -> None:
    add()
    panel.show()
    panel.show_beside()
    left, right = panel.side._canvases
    left.setExtent(QgsRectangle(500, 0, 700, 200))
    assert right.center() == left.center() == canvas.center()
    assert right.mapUnitsPerPixel() == pytest.approx(left.mapUnitsPerPixel(), rel=0.02)
    assert [layer.name() for layer in left.layers()] == ["Relative socio-economic level 2005"]


def test_add_to_project_runs_the_algorithm(
    panel: ComparisonPanel, add: Add, run: Run, project: QgsProject, qtbot: Any
) -> None:
    add()
    panel.show()
    panel.presenter.choose_figure("low_education")
    panel.presenter.choose_years(2005, 2022)
    panel.add_to_project()
    assert not AlgorithmRun.running or panel.progress.isVisible()
    qtbot.waitUntil(lambda: panel.run is None, timeout=20_000)
    assert "in the project as a temporary layer" in panel.message.text()
    (change,) = [layer for layer in project.mapLayers().values() if "change" in layer.name()]
    found = {feature["cell_id"]: feature["change"] for feature in change.getFeatures()}
    assert [round(found[cell], 6) for cell in "abcdefg"] == [20, 20, 20, 0, -20, -20, -20]


def test_reading_happens_in_the_background(qtbot: Any, canvas: QgsMapCanvas, project: QgsProject, add: Add) -> None:
    add()
    found = ComparisonPanel(canvas, project)
    qtbot.addWidget(found)
    found.show()
    assert found.presenter.reading
    assert found.progress.isVisible()
    assert found.stop.isVisible()
    qtbot.waitUntil(lambda: found.presenter.comparison is not None, timeout=20_000)
    assert not found.progress.isVisible()
    found.end()


def test_work_that_fails_or_is_cancelled_ends_in_a_sentence_or_in_silence(qtbot: Any) -> None:
    said: list[str] = []

    def fail(progress: Any) -> None:
        raise ZeroDivisionError

    Work("fails", fail, said.append, said.append).start()
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    assert said == ["This did not work: ZeroDivisionError. The log of messages tells more."]
    work = Work("waits", lambda progress: [progress(0.5) for _ in iter(int, 1)], said.append, said.append).start()
    work.cancel()
    qtbot.waitUntil(lambda: work not in Work.running, timeout=5000)
    assert len(said) == 1


def test_slider_puts_uneven_years_at_true_distances_and_obeys_mouse_and_keys(qtbot: Any) -> None:
    slider = YearSlider()
    qtbot.addWidget(slider)
    slider.resize(340, slider.sizeHint().height())
    slider.set_years(YEARS, 2005, 2022)
    first, middle, last = (slider.place(at) for at in range(3))
    assert (middle - first) / (last - first) == pytest.approx(5 / 17)
    with qtbot.waitSignal(slider.chosen) as moved:
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(int(middle) + 3, 10))
    assert moved.args == [2010, 2022]
    with qtbot.waitSignal(slider.chosen) as moved:
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert moved.args == [2005, 2022]
    qtbot.keyClick(slider, Qt.Key.Key_Space)
    with qtbot.waitSignal(slider.chosen) as moved:
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert moved.args == [2005, 2010]
    with qtbot.assertNotEmitted(slider.chosen):
        qtbot.keyClick(slider, Qt.Key.Key_Left)  # the other handle stands there
    assert slider.accessibleDescription() == "2005 – 2010"


def test_everything_is_reached_by_the_keyboard_and_has_a_name(panel: ComparisonPanel, add: Add) -> None:
    add()
    panel.show()
    reached, widget = [], panel.layers
    while widget not in reached:
        reached.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [
        panel.layers, panel.again, panel.figures, panel.year_from, panel.year_to, panel.slider,
        *panel.show_buttons.values(), panel.beside, panel.add, panel.save,
    ]  # fmt: skip
    assert [widget for widget in reached if widget in wanted] == wanted
    for widget in wanted:
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName() or widget.text()


def test_dock_fits_a_small_screen(panel: ComparisonPanel, add: Add) -> None:
    add()
    panel.show()
    for at in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(at)
        assert panel.minimumSizeHint().width() <= 400
        assert panel.minimumSizeHint().height() <= 560


def test_the_dock_is_empty_until_it_is_shown(qtbot: Any, canvas: QgsMapCanvas, project: QgsProject, add: Add) -> None:
    add()
    dock = ComparisonDock(canvas, project)
    qtbot.addWidget(dock)
    dock.show()
    assert dock.panel is None
    dock.hide()
    dock.arm()
    dock.show()
    assert dock.panel is not None
    qtbot.waitUntil(lambda: dock.panel.presenter.comparison is not None, timeout=20_000)
    dock.end()


def test_the_plugin_puts_the_dock_in_hidden_and_takes_it_away(qgis_iface: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    monkeypatch.setattr(Plugin, "initProcessing", lambda plugin: None)
    for _ in range(2):
        plugin = Plugin()
        plugin.initGui()
        assert isinstance(qgis_iface.mainWindow(), QWidget)
        assert not plugin.dock.isVisible()
        assert not plugin.action.isChecked()
        plugin.unload()
        assert plugin.dock is None
