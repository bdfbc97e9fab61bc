"""What must not matter to indicators, index and levels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.indicators.composite import METHODS
from eriytymisseuranta.core.indicators.result import Composite
from eriytymisseuranta.core.panel import Floats, PublicPanel
from tests.core.indicators.cells import catalogue, public_panel

WEIGHTS = {"low_education": 1.0, "low_income": 2.0}
CELLS = st.lists(st.tuples(st.integers(20, 90), st.integers(0, 20), st.integers(0, 20)), min_size=3, max_size=10)
Cells = list[tuple[int, int, int]]


def panel_of(cells: Cells, scale: int = 1) -> PublicPanel:
    """Return cells of (adults, of them with basic education, with low income); nobody is under 18."""
    adults, basic, low = (scale * np.array(column, dtype=np.float64) for column in zip(*cells))
    rows = {"population": adults, "adults": adults, "basic_education": basic, "income_base": adults, "low_income": low}
    return public_panel({name: [values.tolist()] for name, values in rows.items()})


def index_of(panel: PublicPanel, method: str = "zsum", levels: str = "sd") -> Composite | None:
    """Return the index, None where there is no spread to measure by."""
    try:
        return compute_indicators(panel, catalogue(), [], WEIGHTS, method, levels=levels).composite
    except InputError:
        return None


def same(found: Floats, expected: Floats) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("method", METHODS)
@given(cells=CELLS, seed=st.integers(0, 99))
def test_the_order_of_cells_does_not_matter(method: str, cells: Cells, seed: int) -> None:
    order = np.random.default_rng(seed).permutation(len(cells))
    one, other = index_of(panel_of(cells), method), index_of(panel_of([cells[at] for at in order]), method)
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        same(other.index, one.index[:, order])
        same(other.native, one.native[:, order])


@pytest.mark.parametrize("method", METHODS)
@given(cells=CELLS, scale=st.integers(2, 50))
def test_ten_times_the_people_change_the_errors_only(method: str, cells: Cells, scale: int) -> None:
    one, other = index_of(panel_of(cells), method), index_of(panel_of(cells, scale), method)
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        same(other.index, one.index)
        same(other.spread, one.spread)
        assert np.isnan(one.se).all() or (other.se < one.se).all()


@pytest.mark.parametrize("method", METHODS)
@given(cells=CELLS)
def test_cells_that_are_alike_may_be_merged(method: str, cells: Cells) -> None:
    adults, basic, low = cells[0]
    parted, merged = [cells[0], *cells], [(2 * adults, 2 * basic, 2 * low), *cells[1:]]
    one, other = index_of(panel_of(parted), method), index_of(panel_of(merged), method)
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        same(other.index, one.index[:, 1:])
        same(other.cuts, one.cuts)


@given(cells=CELLS)
def test_names_places_and_regions_of_cells_do_not_matter(cells: Cells) -> None:
    panel = panel_of(cells)
    table = panel.table.set_axis([f"z{at}" for at in range(len(cells))]).assign(region="091", col=7, row=-3)
    one, other = index_of(panel), index_of(replace(panel, table=table))
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        np.testing.assert_array_equal(other.index, one.index)
        np.testing.assert_array_equal(other.level, one.level)


@given(cells=CELLS)
def test_by_default_the_people_of_a_year_are_around_the_reference(cells: Cells) -> None:
    found = index_of(panel_of(cells))
    if found is not None:
        people = np.array([adults for adults, _, _ in cells])
        assert np.average(found.index[0], weights=people) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("method", METHODS)
@given(cells=CELLS)
def test_a_cell_that_is_worse_off_in_everything_is_never_above(method: str, cells: Cells) -> None:
    found = index_of(panel_of(cells), method)
    if found is not None:
        adults, basic, low = np.array(cells, dtype=np.float64).T
        education, income, index = basic / adults, low / adults, found.index[0]
        worse = (education[:, None] >= education) & (income[:, None] >= income)
        assert (index[:, None] <= index + 1e-9)[worse].all()
