"""The sink ``REMAINDER``, the same in every algorithm that protects counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProcessingParameterDefinition, QgsProcessingParameterFeatureSink

from eriytymisseuranta.i18n import translate

if TYPE_CHECKING:
    from eriytymisseuranta.core.catalogue import Catalogue
    from eriytymisseuranta.core.disclosure.remainder import Remainder
    from eriytymisseuranta.processing.outputs import Output
    from eriytymisseuranta.processing.presenting import RunOutputs

REMAINDER = "REMAINDER"


def remainder_sink() -> QgsProcessingParameterDefinition:
    """Return the parameter of the sink."""
    return QgsProcessingParameterFeatureSink(
        REMAINDER,
        translate("Eriytymisseuranta", "Pooled remainder"),
        Qgis.ProcessingSourceType.VectorPolygon,
        None,
        True,
    )


def remainder_outputs(run: RunOutputs, found: Remainder | None, catalogue: Catalogue) -> list[Output]:
    """Return the remainder as an output of a run; none where the protection makes none."""
    from eriytymisseuranta.layers.styling_remainder import style_remainder
    from eriytymisseuranta.layers.writing_remainder import remainder_table

    if found is None:
        return []
    last = found.panel.years[-1]
    name = translate("Eriytymisseuranta", "Pooled remainder")
    return [
        run.output(
            REMAINDER, remainder_table(found, catalogue), catalogue, name, lambda made: style_remainder(made, last)
        )
    ]
