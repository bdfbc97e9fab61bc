"""The dock “Vuosivertailu”: hidden until it is asked for, and empty until then, so that QGIS starts as fast as ever."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from eriytymisseuranta.dependencies import dependency_sentence
from eriytymisseuranta.i18n import translate

if TYPE_CHECKING:
    from eriytymisseuranta.gui.comparison_panel import ComparisonPanel

NAME = "EriytymisseurantaComparison"
"""QGIS keeps the dock's place under this name."""


class ComparisonDock(QgsDockWidget):
    """Holds the panel, which is made when the dock is first shown."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Eriytymisseuranta", "Year comparison"), parent)
        self.setObjectName(NAME)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._canvas, self._project = canvas, project
        self.panel: ComparisonPanel | None = None
        self._armed = False

    def arm(self) -> None:
        """Fill the dock from now on when it is shown; until then it is only being put in its place."""
        self._armed = True

    def showEvent(self, event: Any) -> None:
        if self._armed and self.widget() is None:
            self._fill()
        super().showEvent(event)

    def end(self) -> None:
        """Let go of everything; the dock itself is taken away by whoever put it there."""
        if self.panel is not None:
            self.panel.end()
            self.panel = None

    def _fill(self) -> None:
        missing = dependency_sentence()
        if missing:
            label = QLabel(missing)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.setWidget(label)
            return
        from eriytymisseuranta.gui.comparison_panel import ComparisonPanel  # and pandas with it

        self.panel = ComparisonPanel(self._canvas, self._project)
        self.setWidget(self.panel)
