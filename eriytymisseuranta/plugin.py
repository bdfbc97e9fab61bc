"""Wiring of the plugin into QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QWidget

from eriytymisseuranta import paths
from eriytymisseuranta.dependencies import dependency_sentence
from eriytymisseuranta.i18n import CONTEXT, language, translate
from eriytymisseuranta.processing.provider import Provider

if TYPE_CHECKING:
    from eriytymisseuranta.gui.comparison_dock import ComparisonDock
    from eriytymisseuranta.gui.project_guard import ProjectGuard


class Plugin:
    """The plugin as QGIS sees it."""

    def __init__(self) -> None:
        self.translator = QTranslator()
        self.provider: Provider | None = None
        self.dock: ComparisonDock | None = None
        self.action: QAction | None = None
        self.guard: ProjectGuard | None = None

    def initGui(self) -> None:
        """Register everything; called by QGIS with a window."""
        from qgis.utils import iface  # there is none in `qgis_process`

        self.initProcessing()
        missing = dependency_sentence()
        if missing and iface is not None:
            iface.messageBar().pushWarning(CONTEXT, missing)
        if iface is not None and isinstance(iface.mainWindow(), QWidget):
            self._add_dock()
        if iface is not None:
            self._guard_project()

    def _guard_project(self) -> None:
        """Warn where a project that is saved leads to internal figures."""
        from qgis.utils import iface

        from eriytymisseuranta.gui.project_guard import ProjectGuard

        self.guard = ProjectGuard(QgsProject.instance(), iface.messageBar())

    def _add_dock(self) -> None:
        """Add the dock, hidden, and the action that shows it to menu and toolbar."""
        from qgis.utils import iface

        from eriytymisseuranta.gui.comparison_dock import ComparisonDock

        icon = QIcon(str(paths.resource("icons", "icon.svg")))
        self.action = QAction(icon, translate("Eriytymisseuranta", "Year comparison"), iface.mainWindow())
        self.action.setObjectName("EriytymisseurantaCompareYears")
        self.dock = ComparisonDock(iface.mapCanvas(), QgsProject.instance(), iface.mainWindow())
        self.dock.setToggleVisibilityAction(self.action)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setUserVisible(False)  # QGIS shows what is added
        self.dock.arm()
        iface.addPluginToMenu(CONTEXT, self.action)
        iface.addToolBarIcon(self.action)

    def _remove_dock(self) -> None:
        from qgis.utils import iface

        if self.dock is not None:
            self.dock.end()
            iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            iface.removePluginMenu(CONTEXT, self.action)
            iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None

    def initProcessing(self) -> None:
        """Register the translation and the provider; all that `qgis_process` calls."""
        if self.translator.load(str(paths.translation(language()))):
            QCoreApplication.installTranslator(self.translator)
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def unload(self) -> None:
        """Take away what was registered."""
        if self.guard is not None:
            self.guard.end()
            self.guard = None
        self._remove_dock()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        QCoreApplication.removeTranslator(self.translator)
