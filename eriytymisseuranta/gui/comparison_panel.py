"""What is in the dock once it is opened: the choices above, numbers, areas, charts and places below."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from eriytymisseuranta.gui.comparison_presenter import ComparisonPresenter
from eriytymisseuranta.gui.linked_map import LinkedMaps
from eriytymisseuranta.gui.loading import is_ours
from eriytymisseuranta.gui.map_on_the_fly import MapOnTheFly
from eriytymisseuranta.gui.number_tables import NumberTable
from eriytymisseuranta.gui.panel_widgets import PanelWidgets, fill
from eriytymisseuranta.gui.run_task import AlgorithmRun, in_words
from eriytymisseuranta.gui.table_export import export, workbooks
from eriytymisseuranta.i18n import translate

SETTLED = 250
"""Milliseconds after the last move of the map, until what is in view is counted."""


def guarded(slot: Callable[..., None]) -> Callable[..., None]:
    """Turn what goes wrong in a slot into a sentence in the dock: an exception in a slot may end QGIS."""

    @wraps(slot)
    def safe(self: ComparisonPanel, *arguments: Any) -> None:
        try:
            slot(self, *arguments)
        except Exception as error:
            self.say(in_words(error))

    return safe


class ComparisonPanel(PanelWidgets):
    """The view; all it knows it asks the presenter."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        presenter: ComparisonPresenter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._project = canvas, project
        self.presenter = presenter or ComparisonPresenter(project)
        self.map = MapOnTheFly(project)
        self.side: LinkedMaps | None = None
        self.run: AlgorithmRun | None = None
        self._said = ""
        self._drawn: object = None
        self._watched: set[str] = set()
        self._tool: QgsMapToolEmitPoint | None = None
        self._connect()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self._show_tab)
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._beginning.setInterval(0)
        self._beginning.timeout.connect(self.begin)
        self.presenter.changed.connect(self.refresh)
        self.presenter.layers_changed.connect(self._list_layers)
        self.map.gone.connect(lambda: self.presenter.choose_shown(""))
        self.map.wanted.connect(self._show_again)
        canvas.extentsChanged.connect(self._map_moved)
        self._list_layers()

    # What is chosen

    def _connect(self) -> None:
        self.layers.activated.connect(self._choose_layer)
        self.again.clicked.connect(self._read_again)
        self.figures.activated.connect(self._choose_figure)
        self.year_from.activated.connect(self._choose_years)
        self.year_to.activated.connect(self._choose_years)
        self.slider.chosen.connect(self._slide)
        self.nevertheless.clicked.connect(self._choose_nevertheless)
        for shown, button in self.show_buttons.items():
            button.clicked.connect(lambda checked, shown=shown: self._show(shown if checked else ""))
        self.stop.clicked.connect(self._stop)
        self.beside.clicked.connect(self.show_beside)
        self.add.clicked.connect(self.add_to_project)
        self.save.clicked.connect(self._export)
        self.numbers.inside_chosen.connect(self._choose_inside)
        self.areas.zoom_asked.connect(self._zoom_to)
        self.charts.kind.activated.connect(self._show_tab)
        self.place.pick.toggled.connect(self._pick)
        self.tabs.currentChanged.connect(self._show_tab)

    @guarded
    def _choose_layer(self, *_: Any) -> None:
        self.presenter.choose_layer(str(self.layers.currentData() or ""))

    @guarded
    def _read_again(self, *_: Any) -> None:
        self.presenter.read_layer()

    @guarded
    def _choose_figure(self, *_: Any) -> None:
        self.presenter.choose_figure(str(self.figures.currentData()))

    @guarded
    def _choose_years(self, *_: Any) -> None:
        self.presenter.choose_years(int(self.year_from.currentData()), int(self.year_to.currentData()))

    @guarded
    def _slide(self, first: int, last: int) -> None:
        self.presenter.choose_years(first, last)

    @guarded
    def _choose_nevertheless(self, checked: bool) -> None:
        self.presenter.choose_nevertheless(checked)

    @guarded
    def _choose_inside(self, layer_id: str) -> None:
        self.presenter.choose_inside(layer_id)

    @guarded
    def _show(self, shown: str) -> None:
        self.presenter.choose_shown(shown)

    @guarded
    def _stop(self, *_: Any) -> None:
        self.presenter.stop()
        if self.run is not None:
            self.run.cancel()
            self.run = None
        self.refresh()

    # What is shown

    def say(self, sentence: str) -> None:
        """Show one more sentence until something else happens."""
        self._said = sentence
        self._show_sentences()

    @guarded
    def refresh(self, *_: Any) -> None:
        """Show everything as the presenter has it now."""
        self._said = ""
        presenter, chosen, found = self.presenter, self.presenter.choices, self.presenter.comparison
        fill(self.layers, presenter.layers(), chosen.layer_id)
        fill(self.figures, presenter.figures(), chosen.figure)
        years = [(year, str(year)) for year in presenter.years]
        fill(self.year_from, years, chosen.year_from)
        fill(self.year_to, years, chosen.year_to)
        self.slider.set_years(presenter.years, chosen.year_from, chosen.year_to)
        ready = found is not None
        for widget in (self.figures, self.year_from, self.year_to, self.beside, self.add, self.save):
            widget.setEnabled(ready)
        for shown, button in self.show_buttons.items():
            button.setEnabled(ready)
            button.setChecked(ready and chosen.shown == shown)
        self.nevertheless.setVisible(found is not None and found.change.redefined)
        self.nevertheless.setChecked(chosen.nevertheless)
        self.band.setVisible(presenter.loaded is not None and presenter.loaded.internal)
        self.numbers.show_chosen(self._project.mapLayer(chosen.inside))
        self._watch()
        self._show_sentences()
        self._show_map()
        self._show_tab()

    def _show_sentences(self) -> None:
        said = [*self.presenter.sentences(), *([self._said] if self._said else [])]
        self.message.setText("\n".join(said))
        self.message.setVisible(bool(said))
        busy = self.presenter.reading or self.run is not None
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        work = self.presenter.work
        if busy and work is not None:
            self.progress.setRange(0, 100)
            with suppress(TypeError):
                work.progressChanged.connect(self._progressed, Qt.ConnectionType.UniqueConnection)
        elif busy:
            self.progress.setRange(0, 0)

    def _progressed(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _show_map(self) -> None:
        found, shown = self.presenter.comparison, self.presenter.choices.shown
        if found is None or not shown:
            self._drawn = None
            self.map.hide()
        elif (found, shown) != self._drawn:
            self._drawn = (found, shown)
            self.map.show(found, shown)
        if self.side is not None and self.side.isVisible() and found is not None:
            self.side.show_years(found)

    @guarded
    def _show_again(self, *_: Any) -> None:
        self._drawn = None
        self._show_map()

    @guarded
    def _show_tab(self, *_: Any) -> None:
        """Bring the visible tab up to date; the others wait until they are looked at."""
        if not self.isVisible():
            return
        current, found = self.tabs.currentWidget(), self.presenter.comparison
        if current is self.numbers:
            self.numbers.view.show_tables(self._number_tables())
        elif current is self.areas:
            self.areas.show_areas(found)
        elif current is self.charts:
            wanted = self.presenter.trend() if self.charts.chosen == "trend" else None
            self.charts.show_chart(found, wanted)
        elif current is self.place:
            self.place.view.show_tables(self.presenter.place())

    def _number_tables(self) -> list[NumberTable]:
        layer = self.presenter.layer()
        fids = [] if layer is None else layer.selectedFeatureIds()
        return self.presenter.numbers(fids, self._canvas.extent(), self._canvas.mapSettings().destinationCrs())

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.presenter.loaded is None and not self.presenter.reading:
            self.begin()
        else:
            self._show_tab()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange and hasattr(self, "charts"):
            self._show_tab()

    @guarded
    def begin(self, *_: Any) -> None:
        """Take up what the project remembers, and read its layer."""
        self.presenter.begin()

    @guarded
    def _list_layers(self, *_: Any) -> None:
        fill(self.layers, self.presenter.layers(), self.presenter.choices.layer_id)
        self.numbers.leave_out([layer for layer in self._project.mapLayers().values() if is_ours(layer)])
        if self.isVisible() and self.layers.count() and not self.presenter.choices.layer_id:
            self._beginning.start()  # not now: a project may just be being read

    def _map_moved(self) -> None:
        if self.isVisible() and self.tabs.currentWidget() is self.numbers:
            self._settled.start()

    def _watch(self) -> None:
        """Follow the selection of the chosen layer."""
        layer = self.presenter.layer()
        if layer is not None and layer.id() not in self._watched:
            self._watched.add(layer.id())
            layer.selectionChanged.connect(self._selection_changed)

    def _selection_changed(self, *_: Any) -> None:
        self._settled.start()

    # What is done

    @guarded
    def show_beside(self, *_: Any) -> None:
        """Open the window with both years."""
        found = self.presenter.comparison
        if found is not None:
            if self.side is None:
                self.side = LinkedMaps(self._canvas, self._project, self.window())
            self.side.show()
            self.side.show_years(found)

    @guarded
    def add_to_project(self, *_: Any) -> None:
        """Run ``compareyears`` with what is chosen, and load its layer."""
        found = self.presenter.comparison
        if found is None or self.run is not None:
            return
        parameters = {
            "INPUT": found.loaded.layer_id,
            "INDICATOR": found.name,
            "YEAR_FROM": found.year_from,
            "YEAR_TO": found.year_to,
            "ALLOW_REDEFINED": found.nevertheless,
            "OUTPUT": QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, self._project),
        }
        self.run = AlgorithmRun.start("compareyears", parameters, self._project, self._added, self._not_added)
        self._show_sentences()

    def _added(self, results: dict[str, Any]) -> None:
        self.run = None
        self.say(
            translate("Eriytymisseuranta", "The change is in the project as a temporary layer; save it to keep it.")
        )

    def _not_added(self, sentence: str) -> None:
        self.run = None
        self.say(sentence)

    @guarded
    def _export(self, *_: Any) -> None:
        kinds = ["CSV (*.csv)"]
        if workbooks():
            kinds.insert(0, "Excel (*.xlsx)")
        title = translate("Eriytymisseuranta", "Export the tables")
        path, kind = QFileDialog.getSaveFileName(self, title, "", ";;".join(kinds))
        if path:
            target = Path(path)
            if target.suffix.lower() not in (".xlsx", ".csv"):
                target = Path(path + (".xlsx" if "xlsx" in kind else ".csv"))
            self.export_to(target)

    @guarded
    def export_to(self, path: Path) -> None:
        """Write all tables of the comparison to a file."""
        export([*self._number_tables(), *self.presenter.all_tables()], path)
        self.say(translate("Eriytymisseuranta", "The tables are in {file}.").format(file=path))

    @guarded
    def _zoom_to(self, at: int) -> None:
        found = self.presenter.comparison
        if found is None or at >= len(found.areas):
            return
        crs = QgsCoordinateReferenceSystem(found.result.panel.units.crs)
        box = QgsRectangle(*found.areas[at].extent)
        with suppress(QgsCsException):
            target = self._canvas.mapSettings().destinationCrs()
            box = QgsCoordinateTransform(crs, target, self._project).transformBoundingBox(box)
            self._canvas.setExtent(box.buffered(max(box.width(), box.height()) * 0.5))
            self._canvas.refresh()

    @guarded
    def _pick(self, checked: bool) -> None:
        if not checked:
            if self._tool is not None:
                self._canvas.unsetMapTool(self._tool)
            return
        if self._tool is None:
            self._tool = QgsMapToolEmitPoint(self._canvas)
            self._tool.canvasClicked.connect(self._picked)
            self._tool.deactivated.connect(lambda: self.place.pick.setChecked(False))
        self._canvas.setMapTool(self._tool)

    @guarded
    def _picked(self, point: QgsPointXY, *_: Any) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self.presenter.choose_place(point.x(), point.y(), crs)
        self.tabs.setCurrentWidget(self.place)
        self._show_tab()

    def end(self) -> None:
        """Let go of everything, as when the plugin is unloaded."""
        self.presenter.blockSignals(True)
        self.presenter.stop()
        if self._tool is not None:
            self._canvas.unsetMapTool(self._tool)
            self._tool = None
        if self.side is not None:
            self.side.end()
            self.side = None
        self.map.end()
        with suppress(TypeError, RuntimeError):
            self._canvas.extentsChanged.disconnect(self._map_moved)
        self.presenter.end()
