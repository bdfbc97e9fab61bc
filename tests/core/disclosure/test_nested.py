"""Nested protection as a whole: of the training region, and of products that their publishers have protected."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest

from eriytymisseuranta.core.disclosure import protect, protected
from eriytymisseuranta.core.disclosure.audit.panels import audit_panel
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State
from eriytymisseuranta.core.training import training_region
from tests.core.indicators.cells import catalogue
from tests.core.panels import A, E, S, V, raw_panel, rule

INDEX = ("adults", "basic_education", "labour_force", "unemployed", "income_base", "low_income")
FIGURES = {
    "index": INDEX,
    "sex": ("women", "men"),
    "income": ("low_income", "middle_income", "high_income"),
    "activity": ("employed", "unemployed", "students", "pensioners", "children_0_14", "other_inactive"),
    "tenure": ("owner_households", "rental_households", "other_tenure_households"),
}


DEAREST = {
    "ages": ("age_0_17", "age_18_24", "age_25_64", "age_65_plus"),
    "bands of ages": (
        "age_0_2",
        "age_3_6",
        "age_7_12",
        "age_16_17",
        "age_25_29",
        "age_30_39",
        "age_60_64",
        "age_85_plus",
    ),
    "house type": ("small_house_dwellings", "block_dwellings"),
    "jobs": ("jobs_g", "service_jobs"),
}


@lru_cache(maxsize=2)
def training(size: str = "small") -> RawPanel:
    region = training_region(size=size)
    tables = [SourceTable(f"g{year}", grid, region.crs) for year, grid in region.grids.items()]
    years = ",".join(f"g{year}={year}" for year in region.grids)
    return import_panel(tables, catalogue().profiles["training"], catalogue(), years).panel


@lru_cache(maxsize=2)
def public(mode: str) -> PublicPanel:
    return protect(training(), catalogue(), catalogue().profiles["training"].rules, mode)


@lru_cache(maxsize=1)
def whole_region() -> tuple[PublicPanel, PublicPanel]:
    raw, rules = training("region"), catalogue().profiles["training"].rules
    return protect(raw, catalogue(), rules, "threshold"), protect(raw, catalogue(), rules, "nested")


def people_seen(mode: str, names: tuple[str, ...]) -> float:
    seen = np.logical_and.reduce([public(mode).variables[name].visible for name in names])
    return float((np.nan_to_num(training().population.values) * seen).sum())


@pytest.mark.parametrize("names", FIGURES.values(), ids=FIGURES)
def test_nine_in_ten_that_the_thresholds_leave_in_sight_stay_so_in_the_training_region(names: tuple[str, ...]) -> None:
    assert len(training().years) == 4
    assert people_seen("nested", names) >= 0.9 * people_seen("threshold", names)


@pytest.mark.parametrize("names", [*FIGURES.values(), *DEAREST.values()], ids=[*FIGURES, *DEAREST])
def test_so_do_they_in_the_whole_region_also_by_age_house_and_job(names: tuple[str, ...]) -> None:
    raw = training("region")
    seen = [np.logical_and.reduce([panel.variables[name].visible for name in names]) for panel in whole_region()]
    threshold, nested = ((np.nan_to_num(raw.population.values) * each).sum() for each in seen)
    assert raw.shape == (4, 30878)
    assert nested >= 0.9 * threshold > 0


AUDITED = ("sex", "education", "income", "activity", "households", "household_income", "dwellings")


@pytest.mark.parametrize("group", AUDITED)
def test_no_hidden_figure_of_the_training_region_is_given_away_by_the_public_totals(group: str) -> None:
    pytest.importorskip("scipy")
    rules, concepts = catalogue().profiles["training"].rules, catalogue().concepts
    shown = {n: v for n, v in public("nested").variables.items() if concepts[n].group == group or n == "population"}
    found = audit_panel(training(), replace(public("nested"), variables=shown), catalogue(), rules)
    assert any((variable.states == State.SUPPRESSED).any() for variable in shown.values())
    assert found.exposed == 0


def test_what_is_hidden_of_a_group_does_not_depend_on_the_groups_carried_beside_it() -> None:
    names = catalogue().with_groups(["population", "basic_education"])
    some = replace(training(), variables={n: v for n, v in training().variables.items() if n in names})
    panel = protect(some, catalogue(), catalogue().profiles["training"].rules)
    for name, variable in panel.variables.items():
        np.testing.assert_array_equal(variable.states, public("nested").variables[name].states)


def test_a_figure_that_is_told_exactly_is_the_delivered_one() -> None:
    for name, variable in public("nested").variables.items():
        exact = variable.states == State.VALUE
        np.testing.assert_array_equal(variable.values[exact], training().variables[name].values[exact])


def test_no_number_is_left_where_nothing_is_told_and_none_is_missing_where_something_is() -> None:
    for variable in public("nested").variables.values():
        np.testing.assert_array_equal(np.isnan(variable.values), variable.states > State.EDGE)


def test_nested_hides_all_that_thresholds_hide() -> None:
    for name, variable in public("threshold").variables.items():
        hidden = variable.states == State.SUPPRESSED
        assert (public("nested").variables[name].states[hidden] == State.SUPPRESSED).all()


def test_base_counts_stay_public() -> None:
    for name in ("population", "adults", "income_base", "activity_base"):
        np.testing.assert_array_equal(public("nested").variables[name].states, training().variables[name].states)


AGES = {
    "population": [[300, 12, 40]],
    "age_0_14": [[99, S, 0]],
    "age_15_64": [[101, S, 40]],
    "age_65_plus": [[100, S, 0]],
}


def test_what_an_open_products_publisher_released_stays_as_released() -> None:
    raw = raw_panel(AGES, [2022])
    panel = protect(raw, catalogue(), {group: rule(group, "all") for group in ("population", "age")})
    assert panel.protection == "nested:open"
    for name, variable in raw.variables.items():
        np.testing.assert_array_equal(panel.variables[name].states, variable.states)
        np.testing.assert_array_equal(panel.variables[name].values, variable.values)


def test_a_smallest_base_asked_for_holds_for_an_open_product_too() -> None:
    raw = raw_panel(AGES, [2022])
    rules = {group: rule(group, "all") for group in ("population", "age")}
    panel = protect(raw, catalogue(), rules, min_base=20)
    assert panel.protection == "nested:20"
    assert panel.variables["age_15_64"].states.tolist() == [[V, S, E]]
    assert panel.variables["age_15_64"].values[0, 2] == 38


def test_lowering_a_threshold_needs_a_reason_and_is_stamped() -> None:
    raw = raw_panel({"population": [[7, 30]], "women": [[3, 15]], "men": [[4, 15]]}, [2022])
    rules = {group: rule(group) for group in ("population", "sex")}
    with pytest.raises(InputError, match="below the threshold 10"):
        protect(raw, catalogue(), rules, min_base=5)
    panel = protect(raw, catalogue(), rules, min_base=5, reason="training of our own staff")
    assert panel.protection == "nested:5"
    assert panel.variables["women"].states.tolist() == [[V, V]]


def test_a_profile_may_ask_for_larger_minorities() -> None:
    raw = raw_panel({"population": [[40]], "women": [[4]], "men": [[36]]}, [2022])
    ordinary = rule("sex")
    strict = type(ordinary)("sex", "base", None, ordinary.dates, (), (), 5)
    panel = protect(raw, catalogue(), {"population": rule("population"), "sex": strict})
    assert panel.variables["women"].states.tolist() == panel.variables["men"].states.tolist() == [[E]]
    assert (panel.variables["women"].values[0, 0], panel.variables["men"].values[0, 0]) == (2, 38)


def test_a_year_that_lacks_a_group_has_nothing_hidden_in_it() -> None:
    rows = {"population": [[40, 9], [40, 9]], "women": [[1, 4], [A, A]], "men": [[39, 5], [A, A]]}
    panel = protect(raw_panel(rows, [2020, 2022]), catalogue(), {g: rule(g) for g in ("population", "sex")})
    assert panel.variables["women"].states.tolist() == [[E, S], [A, A]]


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown mode"):
        protected(raw_panel({"population": [[40]]}, [2022]), catalogue(), {}, "treshold")
