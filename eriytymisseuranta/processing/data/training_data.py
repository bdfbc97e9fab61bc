"""A fictional city region to practise with, delivered as Statistics Finland delivers its grids."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

SEED = "SEED"
YEARS = "YEARS"
SIZE = "SIZE"
OUTPUT = "OUTPUT"
GRIDS = "GRIDS"
SIZES = ("region", "small")
DEFAULT_YEARS = "2005,2010,2016,2022"


class TrainingData(Algorithm):
    """``trainingdata``: a seeded, fictional region -> GeoPackage."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Make training data")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "A fictional city region for workshops and trials.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Makes a GeoPackage with a fictional city region: one grid layer per year, spelled and suppressed as "
                "Ruututietokanta is, and plan areas, buildings, stops, schools and catchments.",
            ),
            translate(
                "Eriytymisseuranta",
                "Licensed grids may not be handed out in a workshop. These figures look like them, describe "
                "nobody, and are the same on every machine.",
            ),
            translate(
                "Eriytymisseuranta",
                "Drawn from a seeded random generator: centres, suburbs, a student area, a lake and a growing new "
                "district, with differentiation that grows over the years. The same seed gives the same region.",
            ),
            translate(
                "Eriytymisseuranta",
                "Fictional: no figure says anything of a real place. It is the only tool that writes counts as "
                "they would be delivered, unprotected by this plugin.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterNumber(
                SEED, translate("Eriytymisseuranta", "Seed"), Qgis.ProcessingNumberParameterType.Integer, 1, False, 0
            )
        )
        self.define(QgsProcessingParameterString(YEARS, translate("Eriytymisseuranta", "Years"), DEFAULT_YEARS))
        self.define(
            shared.choice(
                SIZE,
                translate("Eriytymisseuranta", "Size"),
                SIZES,
                "region",
                translate("Eriytymisseuranta", "region: over 20 000 inhabited cells; small: about 400."),
            )
        )
        self.define(
            QgsProcessingParameterFileDestination(
                OUTPUT, translate("Eriytymisseuranta", "Training data"), "GeoPackage (*.gpkg)"
            )
        )
        self.define(QgsProcessingOutputMultipleLayers(GRIDS, translate("Eriytymisseuranta", "Grid layers")))
        for name, label in place_labels().items():
            self.define(QgsProcessingOutputVectorLayer(name.upper(), label))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.core.training import training_region
        from eriytymisseuranta.layers.training import training_tables
        from eriytymisseuranta.processing.feedback import progress_of, say
        from eriytymisseuranta.processing.outputs import write_geopackage

        region = training_region(
            self.parameterAsInt(parameters, SEED, context),
            _years(self.parameterAsString(parameters, YEARS, context)),
            self.parameterAsString(parameters, SIZE, context),
            progress_of(feedback, 0, 30),
        )
        say(feedback, [region.notice])
        path = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        if path.suffix != ".gpkg":
            path = path.with_name(f"{path.name}.gpkg")
        written = write_geopackage(path, training_tables(region), progress_of(feedback, 30, 100))
        places = {name.upper(): written[name] for name in place_labels()}
        return {
            OUTPUT: str(path),
            GRIDS: [uri for name, uri in written.items() if name.upper() not in places],
            **places,
        }


def place_labels() -> dict[str, str]:
    """Return layer name -> what people see, for the layers that are no statistics."""
    return {
        "plans": translate("Eriytymisseuranta", "Plan areas"),
        "buildings": translate("Eriytymisseuranta", "Buildings"),
        "stops": translate("Eriytymisseuranta", "Stops"),
        "schools": translate("Eriytymisseuranta", "Schools"),
        "catchments": translate("Eriytymisseuranta", "Catchments"),
    }


def _years(text: str) -> list[int]:
    try:
        return sorted({int(part) for part in text.split(",")})
    except ValueError:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{years}” are no years; write them as 2010,2014,2022."), years=text
        ) from None
