"""The work of ``planscenario``: read the panel and the plans, add them up, write."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsFeatureSource, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.planning.aggregation import OUTSIDE
from eriytymisseuranta.core.planning.categories import TENURE, read_categories
from eriytymisseuranta.core.planning.housing import PANEL_CATEGORIES
from eriytymisseuranta.core.planning.scenario import (
    HOUSE_TYPES,
    TENURES,
    Around,
    people_per_dwelling,
    planned_people,
    region_counts,
    surroundings,
)
from eriytymisseuranta.core.planning.scenario_table import scenario_table
from eriytymisseuranta.core.reporting.measured import MeasuredProvenance
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.scenario import Scenarios, assumptions, scenario_report
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers.areas import AreaLayer, read_areas
from eriytymisseuranta.layers.plans import PlanFields, plan_cells, read_plans, read_small_table
from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.styling_scenario import style_plans
from eriytymisseuranta.layers.writing_scenario import scenario_figures, scenario_plans, shares_around
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.planning import plan_scenario as asked
from eriytymisseuranta.processing.planning.laying import parts_of
from eriytymisseuranta.processing.presenting import RunOutputs

CONCEPTS = {"households", "dwellings", *(name for found in PANEL_CATEGORIES.values() for name in found.values())}


def run_scenarios(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return the results of a run; raises `InputError` before anything is written."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    source = algorithm.parameterAsSource(parameters, asked.INPUT, context)
    panel = read_panel(
        source, catalogue, stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 60), CONCEPTS
    )
    lattice = panel.units
    if not isinstance(lattice, Lattice):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has areas, and their people cannot be divided between other areas; choose a layer of "
                "grid cells.",
            ),
            layer=source.sourceName(),
        )
    layer = algorithm.parameterAsSource(parameters, asked.PLANS, context)
    fields = _fields(algorithm, parameters, context, layer)
    everything = read_areas(layer, "", panel.units.crs, context.transformContext())
    plans, areas, said = read_plans(layer, everything, fields)
    say(feedback, [*everything.messages, *said, *_lacking(panel)])
    radius = algorithm.parameterAsDouble(parameters, shared.RADIUS, context)
    computing = stage(feedback, translate("Eriytymisseuranta", "Adding the plans to what is around"), 60, 80)
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    near, _ = parts_of(panel, areas.widened(range(len(areas.names)), radius))
    around = surroundings(panel, catalogue, near, len(areas.names), least)
    say(feedback, _outside(areas, around))
    computing(0.5)
    density = people_per_dwelling(panel)
    people = planned_people(plans, density)
    col, row = (panel.table[name].to_numpy(dtype=np.int64) for name in ("col", "row"))
    table = scenario_table(panel, plans, plan_cells(areas, lattice, col, row), density)
    shares = {dimension: shares_around(around, plans, dimension) for dimension in PANEL_CATEGORIES}
    found = Scenarios(panel, plans, table, people, around, shares, density, radius)
    origin = vars(Provenance.of_panel(panel, catalogue))
    provenance = MeasuredProvenance(**origin, said=tuple(assumptions(radius, density)), choices={"radius": radius})
    made = RunOutputs(algorithm, context, provenance)
    outputs = [
        made.output(
            asked.OUTPUT,
            scenario_plans(areas, plans, people, around, panel.years[-1], panel.protection),
            catalogue,
            translate("Eriytymisseuranta", "Plans before and after"),
            style_plans,
        ),
        made.output(
            asked.TABLE,
            scenario_figures(table, panel.protection),
            catalogue,
            translate("Eriytymisseuranta", "Scenarios"),
        ),
    ]
    page = scenario_report(found, provenance, message, language())
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 80, 100)
    return write_outputs(algorithm, parameters, context, outputs, {asked.REPORT: page}, writing)


def _fields(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: QgsFeatureSource,
) -> PlanFields:
    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    name, small = text(asked.NAME_FIELD), text(asked.DWELLINGS)
    if name == asked.DEFAULT_NAME and layer.fields().lookupField(name) < 0:
        name = ""
    given, types = text(asked.TENURE_FIELDS), text(asked.HOUSE_TYPE_FIELDS)
    if small:
        return PlanFields(name, {}, {}, text(asked.SCENARIO_FIELD), read_small_table(small))
    return PlanFields(
        name,
        read_categories(given, TENURES) if given else {},
        read_categories(types, HOUSE_TYPES) if types else {},
        text(asked.SCENARIO_FIELD),
    )


def _lacking(panel: PublicPanel) -> list[Message]:
    """Refuse statistics that tell nothing of homes, and say what else they lack.

    Raises
    ------
    InputError
        If there are neither tenures nor house types.
    """
    there = {dimension: region_counts(panel, dimension) is not None for dimension in PANEL_CATEGORIES}
    if not any(there.values()):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The last year of the statistics has neither households by tenure nor dwellings by house type that are "
                "shown; import data with them.",
            )
        )
    said = []
    for dimension, found in there.items():
        if not found:
            text = (
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "The statistics do not tell tenures: their mix and evenness are left out."
                )
                if dimension == TENURE
                else QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "The statistics do not tell house types: their mix is left out."
                )
            )
            said.append(Message(text))
    if "dwellings" not in panel.variables:
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "The statistics do not tell dwellings: the people of the plans are left out."
        )
        said.append(Message(text))
    return said


def _outside(areas: AreaLayer, around: Around) -> list[Message]:
    """Return what is to be said of plans without cells around.

    Raises
    ------
    InputError
        If that is so of all plans.
    """
    outside = around.reason[TENURE] == OUTSIDE
    if outside.all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "No cell lies in the areas of layer “{layer}”; check its CRS and extent."
            ),
            layer=areas.title,
        )
    if not outside.any():
        return []
    text = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {areas} areas hold no cell of the data.")
    return [Message(text, {"layer": areas.title, "areas": int(outside.sum())})]
