"""The run of the decomposition: panel in, table and report out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.decomposing import decompose_change, span_decomposed
from eriytymisseuranta.core.change.wording import nevertheless
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.reporting.measured import MeasuredProvenance
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.segregation.groupings import Grouping, defined_alike, read_pairs, read_sets
from eriytymisseuranta.core.segregation.missing import check_measured, missing_values
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers.change_texts import decomposed_name
from eriytymisseuranta.layers.writing_change import decomposed_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.indicators import measuring
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs

if TYPE_CHECKING:
    from eriytymisseuranta.processing.change.decompose_change import DecomposeChange

READ, DECOMPOSED, REPORTED = 30, 80, 90
"""Where the stages end on the progress bar, percent."""


def run_decomposition(
    algorithm: DecomposeChange,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Run all stages, and write when everything is computed."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    groupings = _groupings(algorithm, parameters, context, catalogue)
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, READ)
    panel = measuring.read_input(algorithm, parameters, context, catalogue, groupings, reading)
    years = [shared.optional_integer(algorithm, parameters, name, context) for name in ("YEAR_FROM", "YEAR_TO")]
    span = span_decomposed(panel, catalogue, groupings, *years)
    allowed = algorithm.parameterAsBool(parameters, "ALLOW_REDEFINED", context)
    progress = stage(feedback, translate("Eriytymisseuranta", "Comparing years"), READ, DECOMPOSED)
    table = decompose_change(panel, catalogue, groupings, *span, allowed, progress)
    check_measured(table)
    say(feedback, missing_values(table))
    provenance = _provenance(panel, catalogue, groupings, span, allowed)
    pages = {}
    if parameters.get("REPORT"):
        from eriytymisseuranta.core.reporting.decomposing import decomposition_report  # and matplotlib with it

        pages["REPORT"] = decomposition_report(panel, catalogue, groupings, table, provenance, message, language())
    run = RunOutputs(algorithm, context, provenance)
    return write_outputs(
        algorithm,
        parameters,
        context,
        [run.output("OUTPUT", decomposed_table(table, panel.protection), catalogue, decomposed_name(*span))],
        pages,
        stage(feedback, translate("Eriytymisseuranta", "Writing the results"), REPORTED, 100),
    )


def _groupings(
    algorithm: DecomposeChange, parameters: dict[str, Any], context: QgsProcessingContext, catalogue: Catalogue
) -> list[Grouping]:
    pairs = read_pairs(algorithm.parameterAsString(parameters, "GROUPS", context), catalogue)
    sets = read_sets(algorithm.parameterAsString(parameters, "MULTIGROUP", context), catalogue)
    found = list(dict.fromkeys([*pairs, *sets]))
    if not found:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "No groups are named; write group/whole, for example low_income/income_base."
            )
        )
    return found


def _provenance(
    panel: PublicPanel, catalogue: Catalogue, groupings: list[Grouping], span: tuple[int, int], allowed: bool
) -> MeasuredProvenance:
    groups = "; ".join(grouping.id for grouping in groupings)
    said = [Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Groups: {groups}."), {"groups": groups})]
    redefined = not all(defined_alike(panel, catalogue, grouping, *span) for grouping in groupings)
    if allowed and redefined:
        said.append(nevertheless(*span))
    choices = {
        "groupings": [grouping.id for grouping in groupings],
        "span": list(span),
        "allow_redefined": allowed,
    }
    return MeasuredProvenance(**vars(Provenance.of_panel(panel, catalogue)), choices=choices, said=tuple(said))
