"""The provider: every algorithm of the plugin, listed."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from eriytymisseuranta import paths
from eriytymisseuranta.processing.data.import_statistics import ImportStatistics
from eriytymisseuranta.processing.data.training_data import TrainingData
from eriytymisseuranta.processing.indicators.concentrations import Concentrations
from eriytymisseuranta.processing.indicators.indicators import Indicators
from eriytymisseuranta.processing.indicators.local_segregation import LocalSegregation
from eriytymisseuranta.processing.indicators.segregation_indices import SegregationIndices
from eriytymisseuranta.processing.report.monitor import Monitor

ALGORITHMS = (TrainingData, ImportStatistics, Indicators, Monitor, SegregationIndices, LocalSegregation, Concentrations)


class Provider(QgsProcessingProvider):
    """Eriytymisseuranta in the Processing toolbox."""

    def id(self) -> str:
        return "eriytymisseuranta"

    def name(self) -> str:
        return "Eriytymisseuranta"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(paths.resource("icons", "icon.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
