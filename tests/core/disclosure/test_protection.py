"""Base thresholds."""

from __future__ import annotations

import pytest

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
    panel = protect(raw, small_catalogue(), RULES)
    assert _states(panel, "basic_education") == [V, S, V, U, S]
    assert panel.protection == "threshold:10"


def test_the_public_bases_stay(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES)
    assert _states(panel, "population") == [V, V, V, U, V]
    assert panel.population.values[0, 1] == 9


def test_a_mask_follows_the_actual_denominator(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES)
    assert _states(panel, "labour_force") == [V, S, V, U, S]
    assert _states(panel, "unemployed") == [V, S, S, U, S]


def test_zero_is_a_number_and_stays(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES)
    assert panel.variables["basic_education"].values[0, 2] == 0


def test_a_hidden_value_is_gone_not_only_marked(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES)
    for variable in panel.variables.values():
        hidden = variable.states >= State.SUPPRESSED
        assert not (hidden & ~(variable.values != variable.values)).any()


def test_an_open_product_stays_as_released_unless_a_base_is_asked_for(raw: RawPanel) -> None:
    rules = {group: rule(group, "all") for group in RULES}
    released = protect(raw, small_catalogue(), rules)
    assert _states(released, "basic_education") == [V, V, V, U, V]
    assert released.protection == "threshold:open"
    raised = protect(raw, small_catalogue(), rules, min_base=20)
    assert _states(raised, "basic_education") == [V, S, S, U, S]
    assert raised.protection == "threshold:20"


def test_internal_masks_nothing_and_says_so(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), RULES, "internal")
    assert _states(panel, "basic_education") == [V, V, V, U, V]
    assert panel.internal


def test_a_base_that_is_not_public_is_hidden_too(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), {**RULES, "population": rule("population", "none")})
    assert _states(panel, "population") == [V, S, V, U, V]


def test_lowering_a_threshold_needs_a_reason(raw: RawPanel) -> None:
    with pytest.raises(InputError, match="below the threshold 10"):
        protect(raw, small_catalogue(), RULES, min_base=5)
    panel = protect(raw, small_catalogue(), RULES, min_base=5, reason="training of our own staff")
    assert _states(panel, "basic_education") == [V, V, V, U, S]
    assert panel.protection == "threshold:5"


def test_a_products_own_threshold_is_used(raw: RawPanel) -> None:
    panel = protect(raw, small_catalogue(), {**RULES, "education": rule("education", "base", 50)})
    assert _states(panel, "basic_education") == [V, S, S, U, S]


def test_coverage_counts_people_and_cells_of_the_cells_shown(raw: RawPanel) -> None:
    catalogue = small_catalogue()
    table = coverage_table(protect(raw, catalogue, RULES), catalogue).set_index("group")
    education = table.loc["education"]
    assert (education["people"], education["people_visible"]) == (173, 150)
    assert (education["cells"], education["cells_visible"]) == (4, 2)
    assert education["coverage_percent"] == pytest.approx(100 * 150 / 173)
    assert table.loc["population", "coverage_percent"] == 100
