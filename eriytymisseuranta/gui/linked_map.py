"""Two maps side by side, one for each year, that move with each other and with the map of QGIS."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from eriytymisseuranta.gui.comparison import Comparison
from eriytymisseuranta.gui.live_map import LIVE_PROPERTY, LiveLayer
from eriytymisseuranta.gui.map_classes import Drawing
from eriytymisseuranta.i18n import translate


class LinkedMaps(QWidget):
    """A window with the maps of both years; the layers in it are its own and no part of the project."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(translate("Eriytymisseuranta", "Year comparison: side by side"))
        self._main, self._project = canvas, project
        self._moving = True
        self._layers: list[QgsMapLayer] = []
        self._live: list[LiveLayer] = []
        self._titles = [QLabel(), QLabel()]
        self._canvases = [QgsMapCanvas(), QgsMapCanvas()]
        self._tools = []
        self.legend = QLabel()
        self.legend.setWordWrap(True)
        row = QHBoxLayout()
        for title, own in zip(self._titles, self._canvases):
            own.setCanvasColor(canvas.canvasColor())
            own.enableAntiAliasing(True)
            own.setMinimumSize(200, 150)
            tool = QgsMapToolPan(own)
            own.setMapTool(tool)
            self._tools.append(tool)
            own.extentsChanged.connect(lambda own=own: self._follow(own))
            column = QVBoxLayout()
            column.addWidget(title)
            column.addWidget(own, 1)
            row.addLayout(column)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(self.legend)
        self.resize(1000, 560)
        canvas.extentsChanged.connect(self._follow_main)

    def show_years(self, found: Comparison) -> None:
        """Show both years of a comparison."""
        self._moving = True  # maps without layers have no place of their own yet
        self._forget()
        below = [layer for layer in self._main.layers() if self._kept(layer, found)]
        internal = translate("Eriytymisseuranta", "INTERNAL – {name}")
        for own, title, at in zip(self._canvases, self._titles, found.rows):
            drawing = found.level(at)
            live = LiveLayer(found.result.panel)
            layer = live.new()
            live.show(layer, drawing)
            self._live.append(live)
            self._layers.append(layer)
            title.setText(internal.format(name=drawing.title) if found.loaded.internal else drawing.title)
            own.setDestinationCrs(self._main.mapSettings().destinationCrs())
            own.setLayers([layer, *below])
            own.setAccessibleName(title.text())
        self.legend.setText(legend_text(found.level(found.rows[1])))
        self._moving = False
        self._follow_main()

    def end(self) -> None:
        """Let go of everything that is shown."""
        self._main.extentsChanged.disconnect(self._follow_main)
        self._forget()
        self.close()

    def _kept(self, layer: QgsMapLayer, found: Comparison) -> bool:
        """Return whether a layer of the map of QGIS is drawn below the cells."""
        return not layer.customProperty(LIVE_PROPERTY) and layer.id() != found.loaded.layer_id

    def _forget(self) -> None:
        for own in self._canvases:
            own.stopRendering()
            own.setLayers([])
        self._layers.clear()
        for live in self._live:
            live.forget()
        self._live.clear()

    def _follow_main(self) -> None:
        if not self._moving:
            self._move(self._main, self._canvases)

    def _follow(self, moved: QgsMapCanvas) -> None:
        if not self._moving and self._layers:
            self._move(moved, [canvas for canvas in (*self._canvases, self._main) if canvas is not moved])

    def _move(self, moved: QgsMapCanvas, others: Sequence[QgsMapCanvas]) -> None:
        self._moving = True
        try:
            for other in others:
                width, height = (side * moved.mapUnitsPerPixel() / 2 for side in (other.width(), other.height()))
                centre = moved.center()
                other.setExtent(
                    QgsRectangle(centre.x() - width, centre.y() - height, centre.x() + width, centre.y() + height)
                )
                other.refresh()
        finally:
            self._moving = False


def legend_text(drawing: Drawing) -> str:
    """Return the classes of a drawing with their colours, for a label."""
    return " ".join(
        f'<span style="background-color:{shown.colour}">&nbsp;&nbsp;&nbsp;&nbsp;</span>&nbsp;{shown.label}&nbsp;&nbsp;'
        for shown in drawing.classes
        if shown.listed
    )
