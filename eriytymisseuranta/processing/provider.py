"""The provider: every algorithm of the plugin, listed."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from eriytymisseuranta import paths
from eriytymisseuranta.processing.change.compare_years import CompareYears
from eriytymisseuranta.processing.change.decompose_change import DecomposeChange
from eriytymisseuranta.processing.data.grid_from_points import GridFromPoints
from eriytymisseuranta.processing.data.import_statistics import ImportStatistics
from eriytymisseuranta.processing.data.training_data import TrainingData
from eriytymisseuranta.processing.indicators.concentrations import Concentrations
from eriytymisseuranta.processing.indicators.indicators import Indicators
from eriytymisseuranta.processing.indicators.local_segregation import LocalSegregation
from eriytymisseuranta.processing.indicators.segregation_indices import SegregationIndices
from eriytymisseuranta.processing.planning.aggregate_to_areas import AggregateToAreas
from eriytymisseuranta.processing.planning.catchment_need import CatchmentNeed
from eriytymisseuranta.processing.planning.housing_mix import HousingMix
from eriytymisseuranta.processing.planning.plan_scenario import PlanScenario
from eriytymisseuranta.processing.planning.service_reach import ServiceReach
from eriytymisseuranta.processing.privacy.audit_disclosure import AuditDisclosure
from eriytymisseuranta.processing.privacy.mask_grid import MaskGrid
from eriytymisseuranta.processing.privacy.publish import Publish
from eriytymisseuranta.processing.report.monitor import Monitor

ALGORITHMS = (
    TrainingData,
    ImportStatistics,
    GridFromPoints,
    Indicators,
    Monitor,
    SegregationIndices,
    LocalSegregation,
    Concentrations,
    AggregateToAreas,
    ServiceReach,
    CatchmentNeed,
    HousingMix,
    PlanScenario,
    CompareYears,
    DecomposeChange,
    MaskGrid,
    AuditDisclosure,
    Publish,
)


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
