"""The work of ``gridfrompoints``: read, count, protect, write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsFeatureSource, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure import counted_states, coverage_table, protect
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.register import Gridded, register_panel, register_rules
from eriytymisseuranta.core.importing.years import YEAR as YEAR_IN_NAME
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.describing import coverage_described, year_span
from eriytymisseuranta.layers.registers import Fields, read_register
from eriytymisseuranta.layers.styling import style_panel
from eriytymisseuranta.layers.writing import frame_table, panel_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.data import grid_from_points as asked
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs

OWN = "register"
"""Name of a register that the user does not name."""


def run_gridding(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return the results of a run; raises `InputError` before anything is written."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    gridded = _gridded(algorithm, parameters, context, feedback, catalogue)
    say(feedback, gridded.messages)
    panel = _protected(algorithm, parameters, context, gridded, catalogue)
    say(feedback, counted_states(panel, catalogue))
    reason = algorithm.parameterAsString(parameters, shared.REASON, context)
    run = RunOutputs(algorithm, context, Provenance.of_panel(panel, catalogue, reason))
    coverage = coverage_table(panel, catalogue).assign(protection=panel.protection)
    outputs = [
        run.output(
            asked.OUTPUT,
            panel_table(panel, catalogue),
            catalogue,
            f"{translate('Eriytymisseuranta', 'Statistics')} {year_span(panel.years)}",
            lambda layer: style_panel(layer, panel.years[-1]),
        ),
        run.output(
            asked.COVERAGE,
            coverage_described(frame_table(coverage)),
            catalogue,
            translate("Eriytymisseuranta", "Coverage"),
        ),
    ]
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 80, 100)
    return write_outputs(algorithm, parameters, context, outputs, {}, writing)


def _gridded(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    catalogue: Catalogue,
) -> Gridded:
    """Read the register and count it."""
    source = algorithm.parameterAsSource(parameters, asked.INPUT, context)

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    counts = asked.read_counts(text(asked.COUNTS), catalogue)
    classes = asked.read_classes(text(asked.CLASSES), catalogue)
    stated = algorithm.parameterAsStrings(parameters, asked.CATEGORIES, context)
    year = shared.optional_integer(algorithm, parameters, asked.YEAR, context)
    fields = Fields(
        counts=counts,
        categories=list(dict.fromkeys([*stated, *(column for pairs in classes.values() for column, _ in pairs)])),
        x=text(asked.X_FIELD),
        y=text(asked.Y_FIELD),
        crs=algorithm.parameterAsCrs(parameters, asked.CRS, context),
        year=text(asked.YEAR_FIELD),
        fixed_year=0 if text(asked.YEAR_FIELD) else _year(source, year),
        household=text(asked.HOUSEHOLD_FIELD),
    )
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 65)
    register = read_register(source, fields, context.transformContext(), reading)
    if not classes:
        values = {name: category.values for name, category in register.categories.items()}
        classes = asked.named_classes(values, counts, catalogue)
    counting = stage(feedback, translate("Eriytymisseuranta", "Counting in cells"), 65, 75)
    return register_panel(
        register,
        classes,
        catalogue,
        int(algorithm.parameterAsEnumString(parameters, asked.CELL_SIZE, context)),
        asked.NAME.sub("_", text(asked.SOURCE)) or OWN,
        algorithm.parameterAsInt(parameters, asked.MIN_HOUSEHOLDS, context),
        counting,
    )


def _year(source: QgsFeatureSource, year: int | None) -> int:
    """Return the year of all rows: as stated, else the one in the layer's name."""
    if year is not None:
        return year
    found = set(YEAR_IN_NAME.findall(Path(source.sourceName()).stem))
    if len(found) != 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}” says no year; state the field of the year, or the year."
            ),
            layer=source.sourceName(),
        )
    return int(found.pop())


def _protected(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    gridded: Gridded,
    catalogue: Catalogue,
) -> PublicPanel:
    """Return what may be seen: cells of too few households are masked as a whole."""
    panel = gridded.panel
    return protect(
        panel,
        catalogue,
        register_rules(catalogue),
        algorithm.parameterAsEnumString(parameters, shared.PRIVACY, context),
        shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context),
        algorithm.parameterAsString(parameters, shared.REASON, context),
        sticky=dict.fromkeys(panel.variables, gridded.too_few_households),
    )
