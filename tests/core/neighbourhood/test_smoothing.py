"""Shares of neighbourhoods: of what is visible, with the coverage that they have."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.neighbourhood.kernels import QUEEN, TRIANGULAR, UNIFORM, stencil
from eriytymisseuranta.core.neighbourhood.smoothing import (
    Smoothed,
    kernel_neighbourhoods,
    nearest_neighbourhoods,
    smoothed,
)
from eriytymisseuranta.core.panel import RawPanel, State, Variable
from tests.core.panels import A, E, S, U, V, raw_panel, variable

POPULATION = [[20, 30, 8, 40, 0, 50]]
ADULTS = [[10, 20, S, 30, U, 40]]
BASIC = [[1, 4, S, S, U, 8]]
"""Cells a to f from west to east: c is suppressed as a whole, of d only the numerator, nobody lives in e."""


def row_of_cells(population: list[list[float | State]] = POPULATION) -> RawPanel:
    """Return a panel on a row of 250 m cells."""
    return raw_panel({"population": population}, list(range(2020, 2020 + len(population))))


def smooth(around=QUEEN, basic=BASIC, adults=ADULTS, population=POPULATION, **choices: object) -> Smoothed:
    """Return the share of basic education on a row of cells."""
    panel = row_of_cells(population)
    return smoothed(
        variable(basic), variable(adults), panel.population, kernel_neighbourhoods(panel, around), **choices
    )


def test_visible_numerators_are_divided_by_visible_denominators() -> None:
    found = smooth()
    assert found.bases.tolist() == [[30, 30, 20, 0, 40, 40]]
    np.testing.assert_allclose(found.values, [[5 / 30, 5 / 30, np.nan, np.nan, np.nan, 8 / 40]])
    assert found.states.tolist() == [[V, V, S, S, U, V]]


def test_coverage_is_of_the_people_around() -> None:
    found = smooth()
    np.testing.assert_allclose(found.coverage, [[1, 50 / 58, 30 / 78, 0, 50 / 90, 1]])


def test_units_without_a_value_get_that_of_their_surroundings_only_when_asked_for_and_marked() -> None:
    found = smooth(modelled=True)
    np.testing.assert_allclose(found.values, [[5 / 30, 5 / 30, 4 / 20, np.nan, np.nan, 8 / 40]])
    assert found.states.tolist() == [[V, V, V, S, U, V]]
    assert found.modelled.tolist() == [[False, False, True, False, False, False]]
    assert not smooth().modelled.any()


def test_absent_units_stay_absent_unless_modelled() -> None:
    choices = {"basic": [[1, A, 4, A, A, A]], "adults": [[10, A, 20, 30, A, A]], "population": [[12, A, 25, 40, A, A]]}
    assert smooth(**choices).states.tolist() == [[V, A, V, A, A, A]]
    modelled = smooth(**choices, modelled=True)
    assert modelled.states.tolist() == [[V, V, V, V, A, A]]
    np.testing.assert_allclose(modelled.values[0, :4], [0.1, 5 / 30, 0.2, 0.2])


def test_weights_are_of_the_kernel() -> None:
    found = smooth(stencil(TRIANGULAR, 500, 250))
    assert found.values[0, 0] == pytest.approx((1 + 4 / 2) / (10 + 20 / 2))
    assert found.coverage[0, 1] == pytest.approx((30 + 20 / 2) / (30 + 20 / 2 + 8 / 2))


def test_the_least_base_is_of_the_sum() -> None:
    assert smooth(min_base=30).states.tolist() == [[V, V, S, S, U, V]]
    assert smooth(min_base=31).states.tolist() == [[S, S, S, S, U, V]]
    assert np.isnan(smooth(min_base=31).values[0, :5]).all()
    assert smooth(min_base=21, modelled=True).states[0, 2] == S


def test_a_unit_that_has_nobody_of_the_base_has_nothing_to_show() -> None:
    found = smooth(basic=[[1, 0, 2, 0, 0, 0]], adults=[[10, 0, 20, 5, 5, 5]], population=[[20, 3, 30, 9, 9, 9]])
    assert found.states[0, 1] == U
    assert smooth(
        basic=[[1, 0, 2, 0, 0, 0]], adults=[[10, 0, 20, 5, 5, 5]], population=[[20, 3, 30, 9, 9, 9]], modelled=True
    ).states[0, 1] == U  # fmt: skip


def test_what_is_known_as_an_edge_class_counts_and_is_told() -> None:
    basic = variable([[1, 4, 2, 1, 1, 1]])
    basic = Variable(basic.values, np.array([[V, E, V, V, V, E]], dtype=np.uint8))
    adults = variable([[10, 20, 30, 40, 40, 40]])
    panel = row_of_cells([[50] * 6])
    found = smoothed(basic, adults, panel.population, kernel_neighbourhoods(panel, QUEEN))
    assert found.values[0, 0] == pytest.approx(5 / 30)
    np.testing.assert_allclose(found.edge, [[2 / 3, 1 / 3, 20 / 90, 0, 1 / 3, 1 / 2]])
    assert (found.states == V).all()


def test_years_do_not_mix() -> None:
    found = smooth(basic=[BASIC[0], [2, 2, 2, 2, 2, 2]], adults=[ADULTS[0], [4] * 6], population=POPULATION * 2)
    np.testing.assert_allclose(found.values[0], smooth().values[0])
    assert found.values[1].tolist() == [0.5] * 6


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 30), st.booleans()), min_size=6, max_size=6))
def test_suppressed_counts_leave_no_trace(cells: list[tuple[int, int, bool]]) -> None:
    basic = [[min(n, d) if shown else S for n, d, shown in cells]]
    adults = [[d if shown else S for _, d, shown in cells]]
    found = smooth(stencil(UNIFORM, 500, 250), basic, adults, [[30] * 6])
    left_out = [[x if isinstance(x, int) else A for x in line[0]] for line in (basic, adults)]
    without = smooth(stencil(UNIFORM, 500, 250), [left_out[0]], [left_out[1]], [[30] * 6])
    np.testing.assert_array_equal(found.bases, without.bases)
    shown = found.states == V
    np.testing.assert_array_equal(found.values[shown], without.values[shown])
    assert not (shown & (variable(adults).states == S)).any()


def test_the_nearest_people_are_counted_year_by_year() -> None:
    population = [[20, 30, 8, 40, 0, 50], [60, 30, 8, 40, 0, 50]]
    panel = row_of_cells(population)
    around = nearest_neighbourhoods(panel, 50)
    found = smoothed(variable(BASIC * 2), variable(ADULTS * 2), panel.population, around)
    np.testing.assert_allclose(found.values[:, 0], [5 / 30, 1 / 10])
    np.testing.assert_allclose(found.values[:, 5], [0.2, 0.2])
    np.testing.assert_allclose(found.coverage[0, :2], [1, 50 / 58])
    proportional = smoothed(
        variable(BASIC * 2), variable(ADULTS * 2), panel.population, nearest_neighbourhoods(panel, 35, "proportional")
    )
    assert proportional.values[0, 0] == pytest.approx((1 + 4 * 15 / 30) / (10 + 20 * 15 / 30))


def test_a_year_without_people_has_no_values_and_does_not_stop_the_others() -> None:
    panel = row_of_cells([*POPULATION, [A] * 6])
    none = [[A] * 6]
    found = smoothed(
        variable(BASIC + none), variable(ADULTS + none), panel.population, nearest_neighbourhoods(panel, 50)
    )
    assert np.isnan(found.values[1]).all()
    assert np.isnan(found.coverage[1]).all()
    assert np.isfinite(found.values[0, 0])


def test_more_nearest_people_than_there_are_is_refused() -> None:
    with pytest.raises(InputError, match="148 people in 2020, fewer than the 149 nearest"):
        nearest_neighbourhoods(row_of_cells(), 149)


def test_areas_have_no_neighbourhoods() -> None:
    panel = replace(row_of_cells(), units=Areas("EPSG:4326"))
    for refused in (lambda: kernel_neighbourhoods(panel, QUEEN), lambda: nearest_neighbourhoods(panel, 10)):
        with pytest.raises(InputError, match="Neighbourhoods need grid cells, and the data is of areas"):
            refused()


def test_it_can_be_cancelled() -> None:
    def enough(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        smooth(progress=enough)
    with pytest.raises(Cancelled):
        nearest_neighbourhoods(row_of_cells(), 50, progress=enough)
