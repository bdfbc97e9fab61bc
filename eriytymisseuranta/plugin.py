"""Wiring of the plugin into QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from eriytymisseuranta import paths
from eriytymisseuranta.dependencies import dependency_sentence
from eriytymisseuranta.i18n import CONTEXT, language
from eriytymisseuranta.processing.provider import Provider


class Plugin:
    """The plugin as QGIS sees it."""

    def __init__(self) -> None:
        self.translator = QTranslator()
        self.provider: Provider | None = None

    def initGui(self) -> None:
        """Register everything; called by QGIS with a window."""
        from qgis.utils import iface  # there is none in `qgis_process`

        self.initProcessing()
        missing = dependency_sentence()
        if missing and iface is not None:
            iface.messageBar().pushWarning(CONTEXT, missing)

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
