"""The run of the segregation indices: choices, table, report."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.reporting.measured import measured
from eriytymisseuranta.core.reporting.numbers import Numbers, spelled
from eriytymisseuranta.core.segregation.choices import Choices
from eriytymisseuranta.core.segregation.groupings import Grouping, read_pairs, read_sets, years_compared
from eriytymisseuranta.core.segregation.indices import YEAR_FROM, segregation_indices
from eriytymisseuranta.core.segregation.missing import check_measured, missing_values
from eriytymisseuranta.core.segregation.scales import CELL, read_scales
from eriytymisseuranta.i18n import language, message
from eriytymisseuranta.layers.describing import indices_name
from eriytymisseuranta.layers.writing_segregation import indices_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import progress_of, say
from eriytymisseuranta.processing.indicators import measuring
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs

if TYPE_CHECKING:
    from eriytymisseuranta.processing.indicators.segregation_indices import SegregationIndices

READ, MEASURED, REPORTED = 15, 80, 90
"""Where the stages end on the progress bar, percent."""

HEADLINES = {
    "DISSIMILARITY": ("dissimilarity", "multigroup_dissimilarity"),
    "INFORMATION": ("information", "multigroup_information"),
}
"""Output -> the measures that it may be, the first that there is."""
COVERED = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta", "{year}, “{groups}”: {percent} of the inhabitants live in the {cells} places that count."
)


def run_indices(
    algorithm: SegregationIndices,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Run all stages, and write when everything is computed."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    groupings = _groupings(algorithm, parameters, context, catalogue)
    panel = measuring.read_input(algorithm, parameters, context, catalogue, groupings, progress_of(feedback, 0, READ))
    choices = _choices(algorithm, parameters, context, panel, catalogue, groupings)
    table = segregation_indices(panel, catalogue, groupings, choices, progress_of(feedback, READ, MEASURED))
    check_measured(table)
    say(feedback, [*_coverage(table), *missing_values(table)])
    provenance = measured(
        panel,
        catalogue,
        groupings,
        choices.scales,
        choices.kernel,
        choices.household_size,
        ring=choices.ring,
        measures=choices.measures,
        permutations=choices.permutations,
        seed=choices.seed,
        span=choices.span,
    )
    pages = {}
    if parameters.get("REPORT"):
        from eriytymisseuranta.core.reporting.segregation import segregation_report  # and matplotlib with it

        pages["REPORT"] = segregation_report(
            panel, catalogue, groupings, choices, table, provenance, message, language()
        )
    progress_of(feedback, MEASURED, REPORTED)(1.0)
    run = RunOutputs(algorithm, context, provenance)
    name = indices_name(panel.years)
    results = write_outputs(
        algorithm,
        parameters,
        context,
        [run.output("OUTPUT", indices_table(table.assign(protection=panel.protection)), catalogue, name)],
        pages,
        progress_of(feedback, REPORTED, 100),
    )
    return {**results, **headlines(table, groupings[0], panel.years[-1])}


def headlines(table: pd.DataFrame, grouping: Grouping, year: int) -> dict[str, float]:
    """Return the numbers that the algorithm gives as such, of a year and all regions together; without missing ones."""
    rows = table[(table["region"] == "") & (table["year"] == year) & (table["groups"] == grouping.id)]
    rows = rows[(rows["scale"] == CELL) & rows[YEAR_FROM].isna()].set_index("measure")
    found: dict[str, float] = {}
    for name, measures in HEADLINES.items():
        for measure in [measure for measure in measures if measure in rows.index][:1]:
            found[name] = float(rows.loc[measure, "value"])
            found[f"{name}_RANDOM"] = float(rows.loc[measure, "baseline"])
    if len(rows):
        found["COVERAGE_PERCENT"] = float(rows["coverage"].iloc[0])
    return {name: value for name, value in found.items() if not math.isnan(value)}


def _groupings(
    algorithm: SegregationIndices, parameters: dict[str, Any], context: QgsProcessingContext, catalogue: Catalogue
) -> list[Grouping]:
    pairs = read_pairs(algorithm.parameterAsString(parameters, "GROUPS", context), catalogue)
    sets = read_sets(algorithm.parameterAsString(parameters, "MULTIGROUP", context), catalogue)
    return list(dict.fromkeys([*pairs, *sets]))


def _choices(
    algorithm: SegregationIndices,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    panel: PublicPanel,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
) -> Choices:
    years = [shared.optional_integer(algorithm, parameters, name, context) for name in ("YEAR_FROM", "YEAR_TO")]
    return Choices(
        measures=tuple(algorithm.parameterAsEnumStrings(parameters, "MEASURES", context)),
        scales=tuple(read_scales(algorithm.parameterAsString(parameters, "SCALES", context))),
        kernel=algorithm.parameterAsEnumString(parameters, measuring.KERNEL, context),
        ring=algorithm.parameterAsEnumString(parameters, "RING", context),
        by_region=algorithm.parameterAsBool(parameters, "BY_REGION", context),
        household_size=algorithm.parameterAsDouble(parameters, measuring.HOUSEHOLD_SIZE, context),
        permutations=algorithm.parameterAsInt(parameters, "PERMUTATIONS", context),
        seed=algorithm.parameterAsInt(parameters, "SEED", context),
        span=years_compared(panel, catalogue, groupings, *years),
    )


def _coverage(table: pd.DataFrame) -> list[Message]:
    """Return how many people count, for each year and groups of all regions together."""
    rows = table[(table["region"] == "") & table[YEAR_FROM].isna() & (table["coverage"] > 0)]
    return [
        Message(
            COVERED,
            {
                "year": row["year"],
                "groups": row["groups"],
                "percent": spelled(lambda spoken, row=row: Numbers(spoken).percent(row["coverage"])),
                "cells": row["cells"],
            },
        )
        for row in rows.drop_duplicates(["year", "groups"]).to_dict("records")
    ]
