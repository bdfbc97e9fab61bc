"""The only way out for files: proved, attacked, written anew, and remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

LAYERS = "LAYERS"
KNOWN = "KNOWN"
DESTINATION = "DESTINATION"


class Publish(Algorithm):
    """``publish``: LAYERS -> a GeoPackage that may be handed on."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Publish")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "A GeoPackage that may be handed on: attacked first, then written anew.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Writes statistics, indicators and changes into a new GeoPackage with their styles, metadata, source "
                "line and coverage. What the licence of the statistics does not let out stays in: of such products "
                "only levels and classes are written.",
            ),
            translate(
                "Eriytymisseuranta",
                "A file that was made by deleting columns still holds them: a GeoPackage does not wipe what is "
                "deleted. This file is written anew from a list of fields that may be in it, and looked into before "
                "it takes its name.",
            ),
            translate(
                "Eriytymisseuranta",
                "Every field is proved from the layer's own protected figures; what cannot be proved is left out. The "
                "layers are attacked together with what is known already (“Audit disclosure”), and refused if a "
                "suppressed figure can be worked out. A class is told only where it leaves at least three counts, else "
                "it is joined with its neighbours. Group disclosure: Handbook on Statistical Disclosure Control, 2nd "
                "ed., 4.2; what files keep of deleted rows: SQLite, PRAGMA secure_delete. The ledger remembers what "
                "was suppressed and released, and never holds anything else.",
            ),
            translate(
                "Eriytymisseuranta",
                "Keep one ledger per product, and give it to “Import statistics” the next time, so that what was "
                "suppressed once stays suppressed. Check the terms of your licence; local knowledge, such as of the "
                "only house in a cell, is beyond any protection.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for name, label, optional in (
            (LAYERS, translate("Eriytymisseuranta", "Layers to be published"), False),
            (KNOWN, translate("Eriytymisseuranta", "Tables and layers that everybody knows already"), True),
        ):
            layers = QgsProcessingParameterMultipleLayers(name, label, Qgis.ProcessingSourceType.Vector, None, optional)
            self.define(shared.advanced(layers) if optional else layers)
        self.define(shared.ledger_parameter())
        self.define(shared.catalogue_file_parameter())
        self.define(
            QgsProcessingParameterFileDestination(
                DESTINATION, translate("Eriytymisseuranta", "Published file"), "GeoPackage (*.gpkg)"
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.feedback import stage
        from eriytymisseuranta.processing.privacy import publishing
        from eriytymisseuranta.processing.privacy.published_audit import refuse_what_the_audit_fails

        layers = self.parameterAsLayerList(parameters, LAYERS, context)
        if not layers:
            raise InputError(QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is nothing to publish; choose layers."))
        known = self.parameterAsLayerList(parameters, KNOWN, context)
        ledger = self.parameterAsString(parameters, shared.LEDGER, context).strip()
        file = self.parameterAsString(parameters, shared.CATALOGUE_FILE, context)
        destination = Path(self.parameterAsFileOutput(parameters, DESTINATION, context))
        if destination.suffix.lower() != ".gpkg":
            destination = destination.with_name(f"{destination.name}.gpkg")
        publishing.refuse_own_inputs(destination, [*layers, *known], [ledger, file])
        catalogue = shared.load_catalogue(file)
        reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 30)
        proved = publishing.prove_layers(layers, catalogue, reading)
        for said in publishing.left_out(proved):
            feedback.pushInfo(said)
        publishing.refuse_contradictions(ledger, proved)
        attacking = stage(feedback, translate("Eriytymisseuranta", "Attacking what is to be published"), 30, 70)
        refuse_what_the_audit_fails(proved, known, ledger, catalogue, context, feedback, attacking)
        found = publishing.publications(proved, catalogue)
        writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 70, 100)
        publishing.write_published(destination, found, ledger, catalogue, writing)
        return {DESTINATION: str(destination)}
