"""Plans with what is around them, before and after, and the table of scenarios."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsWkbTypes

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.planning.categories import HOUSE_TYPE, TENURE
from eriytymisseuranta.core.planning.housing import PANEL_CATEGORIES
from eriytymisseuranta.core.planning.scenario import Around, Plans
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.areas import AreaLayer, flat, multipart
from eriytymisseuranta.layers.describing import FieldText, told
from eriytymisseuranta.layers.housing_texts import category_name, dimension_name
from eriytymisseuranta.layers.writing import Table, _numbers, frame_table, plain_table
from eriytymisseuranta.layers.writing_areas import _whole

PLAN, SCENARIO, DWELLINGS = "plan", "scenario", "dwellings"
PEOPLE = ("people_low", "people", "people_high")
POPULATION, COVERAGE = "around_population", "around_coverage"


def before_field(dimension: str, category: str) -> str:
    """Return the name of a share around a plan before it, percent."""
    return f"{dimension}_{category}_before"


def after_field(dimension: str, category: str) -> str:
    """Return the name of a share around a plan after it, percent."""
    return f"{dimension}_{category}_after"


def shares_around(around: Around, plans: Plans, dimension: str) -> tuple[Floats, Floats]:
    """Return percentages before and after, shape (plans, categories); NaN where there is no base."""
    before = around.counts[dimension]
    both = []
    for counts in (before, before + plans.counts(dimension)):
        base = counts.sum(axis=1, keepdims=True)
        both.append(np.divide(100.0 * counts, base, out=np.full(counts.shape, np.nan), where=base > 0))
    return both[0], both[1]


def scenario_plans(areas: AreaLayer, plans: Plans, people: Floats, around: Around, year: int, protection: str) -> Table:
    """Return one row per plan; ``people`` as `planned_people` gives them."""
    named: dict[str, tuple[Any, list[Any]]] = {
        PLAN: (names.TEXT, [name or None for name in plans.names]),
        SCENARIO: (names.TEXT, [plans.scenarios[at] for at in plans.scenario.tolist()]),
        names.YEAR: (names.INTEGER, [year] * len(plans.names)),
        DWELLINGS: (names.INTEGER, _whole(plans.dwellings)),
    }
    for field, values in zip(PEOPLE, people):
        named[field] = (names.INTEGER, _whole(values))
    named[POPULATION] = (names.INTEGER, _whole(around.population))
    named[COVERAGE] = (names.INTEGER, _whole(around.coverage))
    for dimension, categories in PANEL_CATEGORIES.items():
        before, after = shares_around(around, plans, dimension)
        for at, category in enumerate(categories):
            named[before_field(dimension, category)] = (names.NUMBER, _numbers(np.round(before[:, at], 1)))
            named[after_field(dimension, category)] = (names.NUMBER, _numbers(np.round(after[:, at], 1)))
        named[f"{dimension}_base"] = (names.INTEGER, _whole(around.counts[dimension].sum(axis=1)))
        named[f"{dimension}_reason"] = (names.TEXT, [why or None for why in around.reason[dimension].tolist()])
    named[names.PROTECTION] = (names.TEXT, [protection] * len(plans.names))
    made = plain_table(
        named, [multipart(flat(geometry)) for geometry in areas.geometries], QgsWkbTypes.Type.MultiPolygon
    )
    table = Table(made.fields, made.columns, made.geometries, made.wkb_type, areas.crs)
    return told(table, _texts())


def scenario_figures(table: pd.DataFrame, protection: str) -> Table:
    """Return the table of scenarios."""
    texts = {
        "measure": FieldText(translate("Eriytymisseuranta", "What the row tells")),
        "before": FieldText(translate("Eriytymisseuranta", "Before")),
        "after": FieldText(translate("Eriytymisseuranta", "After")),
        "low": FieldText(translate("Eriytymisseuranta", "Lower end of the range")),
        "high": FieldText(translate("Eriytymisseuranta", "Upper end of the range")),
        "category": FieldText(translate("Eriytymisseuranta", "Category")),
        SCENARIO: FieldText(translate("Eriytymisseuranta", "Scenario")),
    }
    return told(frame_table(table.assign(protection=protection)), texts)


def _texts() -> Mapping[str, FieldText]:
    before = translate("Eriytymisseuranta", "{dimension}: {category}, before (%)")
    after = translate("Eriytymisseuranta", "{dimension}: {category}, after (%)")
    found = {
        PLAN: FieldText(translate("Eriytymisseuranta", "Plan")),
        SCENARIO: FieldText(translate("Eriytymisseuranta", "Scenario")),
        DWELLINGS: FieldText(translate("Eriytymisseuranta", "Dwellings planned")),
        PEOPLE[0]: FieldText(translate("Eriytymisseuranta", "People in the plan, lower end of the range")),
        PEOPLE[1]: FieldText(
            translate("Eriytymisseuranta", "People in the plan"),
            translate("Eriytymisseuranta", "If as many live in a dwelling as in the region today; no forecast."),
        ),
        PEOPLE[2]: FieldText(translate("Eriytymisseuranta", "People in the plan, upper end of the range")),
        POPULATION: FieldText(translate("Eriytymisseuranta", "People around, in visible cells")),
        COVERAGE: FieldText(translate("Eriytymisseuranta", "Coverage around (%)")),
    }
    for dimension in (TENURE, HOUSE_TYPE):
        spoken = dimension_name(dimension)
        for category in PANEL_CATEGORIES[dimension]:
            values = {"dimension": spoken, "category": category_name(category)}
            found[before_field(dimension, category)] = FieldText(before.format(**values))
            found[after_field(dimension, category)] = FieldText(after.format(**values))
        found[f"{dimension}_base"] = FieldText(
            translate("Eriytymisseuranta", "{dimension}: base").format(dimension=spoken)
        )
        found[f"{dimension}_reason"] = FieldText(
            translate("Eriytymisseuranta", "{dimension}: why there are no shares").format(dimension=spoken)
        )
    return found
