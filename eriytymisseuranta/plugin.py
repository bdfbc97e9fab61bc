"""Wiring of the plugin into QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from eriytymisseuranta import paths
from eriytymisseuranta.dependencies import dependency_sentence
from eriytymisseuranta.i18n import CONTEXT, language
from eriytymisseuranta.processing.provider import Provider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class Plugin:
    """The plugin as QGIS sees it; ``iface`` is None in `qgis_process`."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.translator = QTranslator()
        self.provider: Provider | None = None

    def initGui(self) -> None:
        """Register everything; called by QGIS with a window."""
        self.initProcessing()
        missing = dependency_sentence()
        if missing and self.iface is not None:
            self.iface.messageBar().pushWarning(CONTEXT, missing)

    def initProcessing(self) -> None:
        """Register the translation and the provider; all that `qgis_process` calls."""
        if self.translator.load(str(paths.translation(language()))):
            QCoreApplication.installTranslator(self.translator)
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def unload(self) -> None:
        """Take away what was registered."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        QCoreApplication.removeTranslator(self.translator)
