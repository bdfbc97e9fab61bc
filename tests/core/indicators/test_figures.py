"""Shares, means and densities: values, states and errors of single cells."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import compute_figures
from eriytymisseuranta.core.indicators.figures import allowed_error, figure_error, share, share_error
from eriytymisseuranta.core.indicators.result import Figure
from eriytymisseuranta.core.panel import State
from tests.core.indicators.cells import GOLDEN, Rows, catalogue, public_panel
from tests.core.panels import A, E, S, U, V

ACTIVITY: Rows = {
    "population": [[40, 40, 40, 40, 0, 40, 40]],
    "activity_base": [[40, 40, 40, 40, U, 40, 40]],
    "labour_force": [[20, 9, 0, 20, U, A, 20]],
    "unemployed": [[5, 2, 0, 0, U, A, S]],
}


def figure(variables: Rows, name: str, mode: str = "threshold", min_base: int | None = None) -> Figure:
    return compute_figures(public_panel(variables, mode=mode), catalogue(), [name], min_base)[name]


def test_a_share_follows_its_actual_denominator() -> None:
    found = figure(ACTIVITY, "unemployment")
    assert found.states[0].tolist() == [V, S, U, V, U, A, S]
    np.testing.assert_array_equal(found.values[0], [25, np.nan, np.nan, 0, np.nan, np.nan, np.nan])
    assert found.bases[0, :4].tolist() == [20, 9, 0, 20]


def test_an_internal_panel_has_no_threshold_but_a_chosen_one() -> None:
    assert figure(ACTIVITY, "unemployment", "internal").states[0, 1] == State.VALUE
    assert figure(ACTIVITY, "unemployment", "internal", 21).states[0].tolist() == [S, S, U, S, U, A, S]


def test_a_denominator_is_never_divided_by_when_it_is_zero() -> None:
    with np.errstate(all="raise"):
        assert np.isnan(figure(ACTIVITY, "unemployment", "internal").values[0, 2])


def test_a_denominator_that_is_no_base_of_a_group_has_the_groups_threshold() -> None:
    households = {"population": [[90, 90]], "households": [[30, 30]], "households_with_children": [[9, 10]]}
    single = {**households, "single_parent_households": [[2, 2]]}
    assert figure(single, "single_parents").states[0].tolist() == [S, V]


def test_the_threshold_is_the_stricter_of_the_groups_involved() -> None:
    rows: Rows = {"population": [[9, 20]], "dwellings": [[9, 10]], "block_dwellings": [[9, 9]], "households": [[9, 10]]}
    panel = public_panel(rows)
    for pair in (("block_dwellings", "households"), ("households", "dwellings")):
        assert share(panel, catalogue(), *pair, None)[2][0].tolist() == [S, V]
    assert share(panel, catalogue(), "block_dwellings", "dwellings", None)[2][0].tolist() == [V, V]


def test_an_edge_class_makes_an_edge_figure_without_an_error() -> None:
    panel = public_panel({"population": [[50]], "adults": [[40]], "basic_education": [[2]]})
    panel.variables["basic_education"].states[0, 0] = E
    found = compute_figures(panel, catalogue(), ["low_education"])["low_education"]
    assert found.states[0, 0] == State.EDGE
    assert found.values[0, 0] == pytest.approx(5)
    assert np.isnan(figure_error(found)).all()


@pytest.mark.parametrize(("told", "half"), [(1, 1), (39, 1), (2, 2), (20, 5)])
def test_an_edge_class_allows_its_width_and_what_is_random_at_its_representative(told: int, half: int) -> None:
    panel = public_panel({"population": [[50, 50]], "adults": [[40, 40]], "basic_education": [[told, told]]})
    panel.variables["basic_education"].states[0, 0] = E
    found = compute_figures(panel, catalogue(), ["low_education"])["low_education"]
    random = share_error(np.array([100 * told / 40]), np.array([40.0]))[0]
    assert allowed_error(found)[0] == pytest.approx([random + 100 * half / 40 / 1.645, random])


def test_means_keep_their_unit_and_their_weight() -> None:
    incomes: Rows = {"population": [[20, 20]], "income_base": [[18, 9]], "median_income": [[24000, 21000]]}
    found = figure(incomes, "median_income")
    np.testing.assert_array_equal(found.values[0], [24000, np.nan])
    assert found.bases[0].tolist() == [18, 9]
    assert np.isnan(figure_error(found)).all()


def test_a_density_is_of_the_whole_cell() -> None:
    found = figure({"population": [[5, 100, 0]]}, "population_density")
    assert found.values[0].tolist() == [80, 1600, 0]
    assert found.bases[0].tolist() == [0.0625] * 3


def test_the_error_of_a_share_by_hand() -> None:
    assert share_error(np.array([25.0]), np.array([20.0]))[0] == pytest.approx(100 * np.sqrt((6 / 22) * (16 / 22) / 20))
    certain = share_error(np.array([0.0, 100.0]), np.array([10.0, 10.0]))
    assert certain.tolist() == pytest.approx([100 * np.sqrt((1 / 12) * (11 / 12) / 10)] * 2)
    assert share_error(np.array([130.0]), np.array([10.0]))[0] == pytest.approx(certain[1])
    assert np.isnan(share_error(np.array([np.nan]), np.array([0.0]))).all()


def test_a_missing_variable_is_named_with_what_there_is() -> None:
    with pytest.raises(InputError, match=r"low_income.*needs.*“low_income”.*population, adults, basic_education"):
        figure({name: GOLDEN[name] for name in ("population", "adults", "basic_education")}, "low_income")
    nowhere: Rows = {"population": [[20]], "adults": [[15]], "basic_education": [[A]]}
    with pytest.raises(InputError, match="“basic_education”"):
        figure(nowhere, "low_education", "internal")


def test_an_unknown_indicator_is_refused_with_those_known() -> None:
    with pytest.raises(InputError, match=r"“wealth”.*low_education"):
        figure(GOLDEN, "wealth")
