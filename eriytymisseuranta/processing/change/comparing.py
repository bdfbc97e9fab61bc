"""The run of the comparison of two years: layer of indicators in, change, people by level and report out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.change import INDEX, Change, compare_years, losses_of, transition_matrix
from eriytymisseuranta.core.change.choosing import label_of, span_compared, years_shown
from eriytymisseuranta.core.change.losses import Losses
from eriytymisseuranta.core.change.surroundings import surroundings_result
from eriytymisseuranta.core.change.wording import narrowed, nevertheless
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.indicators.surroundings import Around
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.reporting.comparing import losses_sentences
from eriytymisseuranta.core.reporting.measured import MeasuredProvenance
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers.change_texts import matrix_name
from eriytymisseuranta.layers.describing import change_name
from eriytymisseuranta.layers.reading_results import read_result
from eriytymisseuranta.layers.styling_change import ChangeSpec, style_change
from eriytymisseuranta.layers.writing import change_table
from eriytymisseuranta.layers.writing_change import matrix_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import stage
from eriytymisseuranta.processing.indicators.computing import chosen_surroundings
from eriytymisseuranta.processing.outputs import Output, write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs

if TYPE_CHECKING:
    from eriytymisseuranta.processing.change.compare_years import CompareYears

READ, COMPARED, REPORTED = 40, 60, 70
"""Where the stages end on the progress bar, percent."""

SMOOTHED_BY = Message(
    QT_TRANSLATE_NOOP("Eriytymisseuranta", "The people around are compared, not the cells; counts are summed first.")
)
NO_MATRIX = Message(
    QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "There is no table of people by level: only the index has levels, and none is compared here. Give weights in "
        "“Indicators”, and choose the index if you smooth.",
    )
)
UNTOLD = Message(
    QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "The layer does not tell how its index was made; all of its indicators are taken to be in it.",
    )
)


@dataclass(frozen=True)
class Comparison:
    """What the stages before writing have found.

    Parameters
    ----------
    losses
        Of the units themselves, also where the people around them are compared.
    matrix
        None where the layer has no index, or the people around are compared by an indicator.
    around
        Whether the people around the units are compared.
    """

    result: IndicatorPanel
    change: Change
    losses: Losses
    matrix: pd.DataFrame | None
    provenance: Provenance
    around: bool


def run_comparison(
    algorithm: CompareYears, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Run all stages, and write when everything is computed."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    found = _compare(algorithm, parameters, context, feedback, catalogue)
    reader = Reader(message, language(), isinstance(found.result.panel.units, Lattice))
    for sentence in losses_sentences(found.losses, reader):
        feedback.pushInfo(sentence)
    progress = stage(feedback, translate("Eriytymisseuranta", "Making the report"), COMPARED, REPORTED)
    pages = {}
    if parameters.get("REPORT"):
        from eriytymisseuranta.core.reporting.comparing import comparison_report

        pages["REPORT"] = comparison_report(
            found.result, found.change, found.losses, found.matrix, found.provenance, message, language()
        )
    progress(1.0)
    run = RunOutputs(algorithm, context, found.provenance, algorithm.parameterAsBool(parameters, "KEEP_STYLE", context))
    results = write_outputs(
        algorithm,
        parameters,
        context,
        _outputs(run, found, catalogue),
        pages,
        stage(feedback, translate("Eriytymisseuranta", "Writing the results"), REPORTED, 100),
    )
    return {**results, **_numbers(found)}


def _compare(
    algorithm: CompareYears,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    catalogue: Catalogue,
) -> Comparison:
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is None:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The layer of indicators cannot be read; choose another one.")
        )
    name = algorithm.parameterAsString(parameters, "INDICATOR", context).strip() or INDEX
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, READ)
    result, recipe = read_result(source, catalogue, reading)
    years = [shared.optional_integer(algorithm, parameters, key, context) for key in ("YEAR_FROM", "YEAR_TO")]
    span = _span(result, catalogue, name, years)
    shown = years_shown(result, name)
    if any(year is None and chosen != end for year, chosen, end in zip(years, span, (shown[0], shown[-1]))):
        feedback.pushInfo(message(narrowed(*span)))
    comparing = stage(feedback, translate("Eriytymisseuranta", "Comparing years"), READ, COMPARED)
    said: list[Message] = []
    allowed = algorithm.parameterAsBool(parameters, "ALLOW_REDEFINED", context)
    change = compare_years(result, catalogue, *span, name, allowed)
    _check_compared(result, change, allowed)
    losses = losses_of(result, change)
    around = chosen_surroundings(algorithm, parameters, context)
    if around is not None:
        result = surroundings_result(result.panel, catalogue, around, span, name, _known(recipe, name), comparing)
        said.append(SMOOTHED_BY)
        change = compare_years(result, catalogue, *span, name, allowed)
        _check_compared(result, change, allowed)
    if change.redefined:
        warning = nevertheless(*span)
        feedback.pushWarning(message(warning))
        said.append(warning)
    if recipe is None and name == INDEX:
        said.append(UNTOLD)
    comparing(1.0)
    matrix = None
    if result.composite is not None:
        of_index = change if name == INDEX else compare_years(result, catalogue, *span, INDEX, allowed)
        matrix = transition_matrix(result, of_index)
    elif parameters.get("MATRIX"):
        feedback.pushWarning(message(NO_MATRIX))
    return Comparison(
        result,
        change,
        losses,
        matrix,
        _provenance(result, catalogue, recipe, said, {"indicator": name, "span": list(span), **_choices(around)}),
        around is not None,
    )


def _span(result: IndicatorPanel, catalogue: Catalogue, name: str, years: Sequence[int | None]) -> tuple[int, int]:
    span = span_compared(result, catalogue, name, *years)
    if span is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "“{name}” has figures to show in {years} only; change needs two years, so import a layer of another "
                "one too.",
            ),
            name=label_of(result, name),
            years=", ".join(map(str, years_shown(result, name))) or "0",
        )
    return span


def _known(recipe: Recipe | None, name: str) -> Recipe | None:
    """Return the recipe of the index, which has to be made again of the people around."""
    if name == INDEX and recipe is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The layer does not tell how its index was made, so that it cannot be made of the people around; "
                "compute it again with “Indicators”, or choose no smoothing.",
            )
        )
    return recipe


def _check_compared(result: IndicatorPanel, change: Change, allowed: bool) -> None:
    """Refuse a change that there is nothing of to show."""
    values = {"name": label_of(result, change.name), "first": change.year_from, "last": change.year_to}
    if change.redefined and not allowed:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Between {first} and {last} a variable of “{name}” was redefined, so their difference is no change; "
                "choose other years, or tick “Compare although a variable was redefined”.",
            ),
            **values,
        )
    if not change.compared.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "No cell or area shows “{name}” in both {first} and {last}; choose other years, larger cells, or "
                "layers whose ids are the same in all years.",
            ),
            **values,
        )


def _provenance(
    result: IndicatorPanel,
    catalogue: Catalogue,
    recipe: Recipe | None,
    said: Sequence[Message],
    choices: dict[str, Any],
) -> MeasuredProvenance:
    """Return the origin; of an index whose recipe is not known nothing is claimed."""
    composite = result.composite if recipe is not None else None
    found = Provenance.of_result(replace(result, composite=composite), catalogue)
    return MeasuredProvenance(**vars(found), choices=choices, said=tuple(said))


def _choices(around: Around | None) -> dict[str, Any]:
    return {"smoothing": "none"} if around is None else vars(around)


def _outputs(run: RunOutputs, found: Comparison, catalogue: Catalogue) -> list[Output]:
    change, panel = found.change, found.result.panel
    indicator: Indicator | None = None if change.name == INDEX else catalogue.indicators[change.name]
    spec = ChangeSpec.of(change, indicator, found.around)
    title = change_name(indicator, change.year_from, change.year_to)
    if found.around:
        title = translate("Eriytymisseuranta", "{indicator}, surroundings").format(indicator=title)
    outputs = [
        run.output("OUTPUT", change_table(panel, change), catalogue, title, lambda layer: style_change(layer, spec))
    ]
    if found.matrix is not None:
        name = matrix_name(change.year_from, change.year_to)
        outputs.append(run.output("MATRIX", matrix_table(found.matrix, panel.protection), catalogue, name))
    return outputs


def _numbers(found: Comparison) -> dict[str, float]:
    """Return the numbers that the algorithm gives as such."""
    change, panel = found.change, found.result.panel
    people = np.nan_to_num(panel.population.values[panel.years.index(change.year_to)])
    last = found.losses.last
    numbers = {
        "RISING": float(people[change.clear & (change.change > 0)].sum()),
        "FALLING": float(people[change.clear & (change.change < 0)].sum()),
    }
    if last.inhabited.people and not last.unknown:
        numbers["COMPARED_PERCENT"] = 100.0 * last.compared.people / last.inhabited.people
    return numbers
