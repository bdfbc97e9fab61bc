"""Base thresholds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.disclosure import coverage_table, protect
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State
from tests.core.panels import A, S, U, V, raw_panel, rule, small_catalogue

RULES = {group: rule(group) for group in ("population", "education", "activity")}


@pytest.fixture
def raw() -> RawPanel:
    return raw_panel(
        {
            "population": [[120, 9, 30, U, 14]],
            "adults": [[100, 9, 10, U, A]],
            "basic_education": [[40, 4, 0, U, 3]],
            "activity_base": [[120, 9, 30, U, S]],
            "labour_force": [[70, 6, 9, U, S]],
            "unemployed": [[20, 1, 2, U, S]],
        },
        [2022],
    )


def _states(panel: PublicPanel, name: str) -> list[int]:
    return panel.variables[name].states[0].tolist()


def test_too_small_a_base_hides_the_group_and_an_unknown_base_too(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES, "threshold")
    assert _states(panel, "basic_education") == [V, S, V, U, S]
    assert panel.protection == "threshold:10"


def test_the_public_bases_stay(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES, "threshold")
    assert _states(panel, "population") == [V, V, V, U, V]
    assert panel.population.values[0, 1] == 9


def test_a_mask_follows_the_actual_denominator(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES, "threshold")
    assert _states(panel, "labour_force") == [V, S, V, U, S]
    assert _states(panel, "unemployed") == [V, S, S, U, S]


def test_zero_is_a_number_and_stays(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES, "threshold")
    assert panel.variables["basic_education"].values[0, 2] == 0


def test_a_hidden_value_is_gone_not_only_marked(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES, "threshold")
    for variable in panel.variables.values():
        hidden = variable.states >= State.SUPPRESSED
        assert not (hidden & ~(variable.values != variable.values)).any()


def test_an_open_product_stays_as_released_unless_a_base_is_asked_for(raw: RawPanel) -> None:
    rules = {group: rule(group, "all") for group in RULES}
    released = protect(raw, small_catalogue(), rules, "threshold")
    assert _states(released, "basic_education") == [V, V, V, U, V]
    assert released.protection == "threshold:open"
    raised = protect(raw, small_catalogue(), rules, "threshold", min_base=20)
    assert _states(raised, "basic_education") == [V, S, S, U, S]
    assert raised.protection == "threshold:20"


def test_internal_masks_nothing_and_says_so(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES, "internal")
    assert _states(panel, "basic_education") == [V, V, V, U, V]
    assert panel.internal


def test_a_base_that_is_not_public_is_hidden_too(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), {**RULES, "population": rule("population", "none")}, "threshold")
    assert _states(panel, "population") == [V, S, V, U, V]


def test_lowering_a_threshold_needs_a_reason(raw: RawPanel) -> None:
    with pytest.raises(InputError, match="below the threshold 10"):
        protect(raw, small_catalogue(), RULES, "threshold", min_base=5)
    panel = protect(raw, small_catalogue(), RULES, "threshold", min_base=5, reason="training of our own staff")
    assert _states(panel, "basic_education") == [V, V, V, U, S]
    assert panel.protection == "threshold:5"


def test_a_products_own_threshold_is_used(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), {**RULES, "education": rule("education", "base", 50)}, "threshold")
    assert _states(panel, "basic_education") == [V, S, S, U, S]


FIGURES = [0, 1, 5, 40, S, U, A]
"""What may stand where too few people live to tell it."""


@given(
    small=st.sampled_from([1, 9, S]),
    figures=st.lists(st.sampled_from(FIGURES), min_size=2, max_size=2),
    public=st.sampled_from(["base", "none"]),
)
def test_what_is_hidden_in_a_unit_does_not_depend_on_what_it_hides(
    small: float | State, figures: list[float | State], public: str
) -> None:
    raw = raw_panel(
        {
            "population": [[small, 300]],
            "adults": [[small, 200]],
            "basic_education": [[figures[0], 20]],
            "activity_base": [[small, 300]],
            "labour_force": [[figures[1], 150]],
            "unemployed": [[figures[0], 15]],
        },
        [2022],
    )
    panel = protect(raw, small_catalogue(), {group: rule(group, public) for group in RULES}, "threshold")
    for name in ("basic_education", "labour_force", "unemployed"):
        assert _states(panel, name) == [S, V]
        assert np.isnan(panel.variables[name].values[0, 0])
    kept = [V if public == "base" and small != S else S, V]
    assert _states(panel, "population") == _states(panel, "adults") == _states(panel, "activity_base") == kept


@pytest.mark.parametrize("base", [0, U, A])
def test_parts_without_the_people_they_are_counted_of_are_hidden_together(base: float | State) -> None:
    """A base of zero or none does not open what is counted of it."""
    rows = {"population": [[40, 40, 40]], "activity_base": [[base, base, 50]]}
    raw = raw_panel({**rows, "labour_force": [[3, U, 30]], "unemployed": [[0, U, 5]]}, [2022])
    panel = protect(raw, small_catalogue(), RULES, "threshold")
    assert _states(panel, "labour_force") == _states(panel, "unemployed") == [S, U, V]


def test_a_figure_whose_denominator_is_hidden_is_hidden_too() -> None:
    """Otherwise it would be told whether the denominator is zero, small or large."""
    small = small_catalogue()
    concepts = {**small.concepts, "unemployed": replace(small.concepts["unemployed"], base="adults")}
    raw = raw_panel(
        {
            "population": [[40, 40, 40]],
            "adults": [[9, 12, 40]],
            "activity_base": [[40, 40, 40]],
            "unemployed": [[2, 2, 2]],
        },
        [2022],
    )
    rules = {"population": rule("population"), "education": rule("education", "none", 20), "activity": rule("activity")}
    panel = protect(raw, replace(small, concepts=concepts), rules, "threshold")
    assert _states(panel, "adults") == _states(panel, "unemployed") == [S, S, V]


def test_what_is_not_in_the_years_data_or_has_no_row_stays_so() -> None:
    raw = raw_panel(
        {
            "population": [[9, A, 300], [9, A, 300]],
            "adults": [[8, A, 200], [A, A, A]],
            "basic_education": [[A, A, 20], [A, A, A]],
        },
        [2020, 2022],
    )
    panel = protect(raw, small_catalogue(), RULES, "threshold")
    assert panel.variables["basic_education"].states.tolist() == [[S, A, V], [A, A, A]]


def test_cells_whose_population_is_hidden_are_inhabited_and_their_people_unknown(raw: RawPanel) -> None:
    catalogue = small_catalogue()
    table = coverage_table(
        protect(raw, catalogue, {**RULES, "population": rule("population", "none")}, "threshold"), catalogue
    )
    population = table.set_index("group").loc["population"]
    assert (population["people"], population["people_visible"]) == (164, 164)
    assert (population["cells"], population["cells_visible"]) == (4, 3)
    assert np.isnan(population["coverage_percent"])
    assert population["cells_percent"] == 75


def test_a_region_whose_population_is_known_keeps_its_coverage(raw: RawPanel) -> None:
    catalogue = small_catalogue()
    regions = replace(raw, table=raw.table.assign(region=["West", "West", "East", "East", "East"]))
    rules = {**RULES, "population": rule("population", "none")}
    table = coverage_table(protect(regions, catalogue, rules, "threshold"), catalogue)
    percent = table[table["group"] == "education"].set_index("region")["coverage_percent"]
    assert np.isnan(percent[["", "West"]]).all()
    assert percent["East"] == pytest.approx(100 * 30 / 44)


def test_coverage_counts_people_and_cells_of_the_cells_shown(raw: RawPanel) -> None:
    catalogue = small_catalogue()
    table = coverage_table(protect(raw, catalogue, RULES, "threshold"), catalogue).set_index("group")
    education = table.loc["education"]
    assert (education["people"], education["people_visible"]) == (173, 150)
    assert (education["cells"], education["cells_visible"]) == (4, 2)
    assert education["coverage_percent"] == pytest.approx(100 * 150 / 173)
    assert table.loc["population", "coverage_percent"] == 100
