"""The stages of the monitoring run: import, protect, indicators, change, indices, report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change import INDEX, Change, compare_years
from eriytymisseuranta.core.change.choosing import label_of, span_compared
from eriytymisseuranta.core.change.differences import DEFINITION
from eriytymisseuranta.core.change.wording import narrowed
from eriytymisseuranta.core.disclosure import coverage_table
from eriytymisseuranta.core.disclosure.remainder import Remainder
from eriytymisseuranta.core.disclosure.representation import coverage_sentences, least_told
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.indicators import SHARES
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.segregation import segregation_table
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers.describing import change_name, coverage_described, indicators_name
from eriytymisseuranta.layers.styling import IndicatorSpec, style_indicators
from eriytymisseuranta.layers.styling_change import ChangeSpec, style_change
from eriytymisseuranta.layers.writing import change_table, frame_table, indicator_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.data.importing import import_public
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.indicators.computing import chosen_indicators, compute
from eriytymisseuranta.processing.outputs import Output, write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs
from eriytymisseuranta.processing.privacy.remainder_output import remainder_outputs

if TYPE_CHECKING:
    from eriytymisseuranta.processing.report.monitor import Monitor

IMPORTED, COMPUTED, COMPARED, REPORTED = 40, 45, 50, 60
"""Where the stages end on the progress bar, percent."""

REDEFINED = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "Between {first} and {last} a variable was redefined, so there is no change to show; choose other years.",
)
ONE_SHOWN = Message(
    QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Fewer than two years have figures to show, so change is left out; add a layer of another year that has them.",
    )
)
NOT_SHOWN = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "“{name}” has no figures to show in {years}; there is nothing to compare or to draw in those years.",
)
ONE_YEAR = Message(
    QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "The data has a single year, so change is left out; add a layer of another year."
    )
)


def run_monitor(
    algorithm: Monitor, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Run all stages, and write when everything is computed."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    found = _compute(algorithm, parameters, context, feedback, catalogue)
    progress = stage(feedback, translate("Eriytymisseuranta", "Making the report"), COMPARED, REPORTED)
    pages = {}
    if parameters.get("REPORT"):
        from eriytymisseuranta.core.reporting.monitoring import monitoring_report  # and matplotlib with it

        pages["REPORT"] = monitoring_report(
            found.result, found.change, found.indices, found.coverage, found.provenance, message, language()
        )
    progress(1.0)
    keep_style = algorithm.parameterAsBool(parameters, "KEEP_STYLE", context)
    themes = algorithm.parameterAsBool(parameters, shared.THEMES, context)
    return write_outputs(
        algorithm,
        parameters,
        context,
        _outputs(RunOutputs(algorithm, context, found.provenance, keep_style), found, catalogue, themes),
        pages,
        stage(feedback, translate("Eriytymisseuranta", "Writing the results"), REPORTED, 100),
    )


@dataclass(frozen=True)
class _Findings:
    """What the stages before writing have found."""

    result: IndicatorPanel
    change: Change | None
    indices: pd.DataFrame
    coverage: pd.DataFrame
    provenance: Provenance
    remainder: Remainder | None


def _compute(
    algorithm: Monitor,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    catalogue: Catalogue,
) -> _Findings:
    chosen = chosen_indicators(algorithm, parameters, context, catalogue)
    concepts = catalogue.needed(chosen, SHARES.values())
    imported = import_public(algorithm, parameters, context, feedback, catalogue, concepts, (0, IMPORTED))
    computing = stage(feedback, translate("Eriytymisseuranta", "Computing indicators"), IMPORTED, COMPUTED)
    result = compute(algorithm, parameters, context, imported.panel, catalogue, computing)
    progress = stage(feedback, translate("Eriytymisseuranta", "Comparing years and groups"), COMPUTED, COMPARED)
    chosen_years = [shared.optional_integer(algorithm, parameters, name, context) for name in ("YEAR_FROM", "YEAR_TO")]
    pair = span_compared(result, catalogue, compared(result), *chosen_years) if result.years_shown else None
    change = compare_years(result, catalogue, *pair, compared(result)) if pair else None
    say(feedback, _said_of(result, change, None in chosen_years))
    progress(0.3)
    indices = segregation_table(result.panel, catalogue, groups_of(result))
    composite = result.composite
    figures = {INDEX: composite.states} if composite is not None else None
    coverage = coverage_table(result.panel, catalogue, figures, imported.remainder, imported.official)
    say(feedback, coverage_sentences(coverage, least_told(result.panel.protection)))
    progress(1.0)
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    provenance = Provenance.of_result(result, catalogue, imported.reason, least)
    return _Findings(result, change, indices, coverage, provenance, imported.remainder)


def _outputs(run: RunOutputs, found: _Findings, catalogue: Catalogue, themes: bool) -> list[Output]:
    """Return the outputs in reading order: levels, change, tables."""
    result, change = found.result, found.change
    spec = IndicatorSpec.of(result)
    outputs = [
        run.output(
            "OUTPUT",
            indicator_table(result, catalogue),
            catalogue,
            indicators_name(result),
            lambda layer: style_indicators(layer, spec),
            theme_years=result.years_shown if themes else (),
        )
    ]
    if change is not None:
        indicator = None if change.name == INDEX else catalogue.indicators[change.name]
        drawn = ChangeSpec.of(change, indicator)
        outputs.append(
            run.output(
                "CHANGE",
                change_table(result.panel, change),
                catalogue,
                change_name(indicator, change.year_from, change.year_to),
                lambda layer: style_change(layer, drawn),
                visible=False,
            )
        )
    outputs += remainder_outputs(run, found.remainder, catalogue)
    protection = result.panel.protection
    indices = frame_table(found.indices.assign(protection=protection))
    coverage = coverage_described(frame_table(found.coverage.assign(protection=protection)))
    for parameter, table, name in (
        ("INDICES", indices, translate("Eriytymisseuranta", "Segregation indices")),
        ("COVERAGE", coverage, translate("Eriytymisseuranta", "Coverage")),
    ):
        outputs.append(run.output(parameter, table, catalogue, name))
    return outputs


def _said_of(result: IndicatorPanel, change: Change | None, left_open: bool) -> list[Message]:
    """Return what is to be said of the years that are compared."""
    years, shown = result.panel.years, result.years_shown
    lacking = ", ".join(str(year) for year in years if year not in shown)
    said = [Message(NOT_SHOWN, {"name": label_of(result, compared(result)), "years": lacking})] if lacking else []
    if change is None:
        return [*said, ONE_SHOWN if lacking else ONE_YEAR]
    values = {"first": change.year_from, "last": change.year_to}
    if (change.reason == DEFINITION).any():
        return [*said, Message(REDEFINED, values)]
    shorter = left_open and (change.year_from, change.year_to) != (shown[0], shown[-1])
    return [*said, narrowed(change.year_from, change.year_to)] if shorter else said


def compared(result: IndicatorPanel) -> str:
    """Return what the change is about: the index, else the first indicator."""
    return INDEX if result.composite is not None else next(iter(result.figures))


def groups_of(result: IndicatorPanel) -> list[tuple[str, str]]:
    """Return the groups whose segregation is measured: those of the indicators that are shares."""
    indicators = [figure.indicator for figure in result.figures.values()]
    return [(found.numerator, found.denominator) for found in indicators if found.kind == "share"]
