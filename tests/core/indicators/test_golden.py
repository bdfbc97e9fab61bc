"""The published test vector of the field: six cells, of which one is suppressed."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.disclosure import coverage_table
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.indicators.composite import METHODS
from eriytymisseuranta.core.indicators.result import Composite, IndicatorPanel
from eriytymisseuranta.core.panel import State
from tests.core.indicators.cells import GOLDEN, WEIGHTS, catalogue, public_panel

SHOWN = [0, 1, 2, 3, 5]


def golden(method: str = "zsum") -> IndicatorPanel:
    return compute_indicators(public_panel(GOLDEN), catalogue(), [], WEIGHTS, method)


def index_of(method: str) -> Composite:
    composite = golden(method).composite
    assert composite is not None
    return composite


@pytest.mark.parametrize(
    ("name", "centre", "spread"),
    [
        ("low_education", 0.236441, 0.122069),
        ("unemployment", 0.123143, 0.104790),
        ("low_income", 0.261610, 0.135664),
    ],
)
def test_the_reference_is_weighted_by_people(name: str, centre: float, spread: float) -> None:
    figure = golden().figures[name]
    assert figure.centre[0] / 100 == pytest.approx(centre, abs=1e-6)
    assert figure.spread[0] / 100 == pytest.approx(spread, abs=1e-6)


@pytest.mark.parametrize(
    ("name", "rate"), [("low_education", 0.236458), ("unemployment", 0.122807), ("low_income", 0.261458)]
)
def test_the_regional_rate_is_the_ratio_of_sums(name: str, rate: float) -> None:
    composite = compute_indicators(public_panel(GOLDEN), catalogue(), [], {name: 1.0}, "ratio100").composite
    assert composite is not None
    share = golden().figures[name].values[0, 0] / 100
    assert 100 * share / composite.native[0, 0] == pytest.approx(rate, abs=1e-6)


def test_mean_z_is_reproduced() -> None:
    composite = index_of("zsum")
    np.testing.assert_allclose(composite.index[0, SHOWN], [-1.4266, 0.4305, 0.9134, -1.7315, 0.6671], atol=1e-4)
    np.testing.assert_array_equal(composite.native, composite.index)


def test_ratio_100_is_reproduced_and_turned() -> None:
    composite = index_of("ratio100")
    np.testing.assert_allclose(composite.native[0, SHOWN], [191.31, 71.79, 46.36, 208.61, 58.26], atol=0.006)
    np.testing.assert_allclose(composite.index, 100 - composite.native)


def test_mean_of_shares_is_reproduced_and_turned() -> None:
    composite = index_of("meanshare")
    np.testing.assert_allclose(composite.native[0, SHOWN], [37.86, 15.56, 9.42, 41.67, 12.65], atol=0.006)
    mean = (120 * 37.86 + 300 * 15.56 + 60 * 9.42 + 200 * 41.67 + 500 * 12.65) / 1180
    np.testing.assert_allclose(composite.index[0, SHOWN], mean - composite.native[0, SHOWN], atol=0.006)


def test_ranks_are_percentiles_of_people_with_ties_at_their_middle() -> None:
    """Education and income rank C 60, F 500, B 300, A 120, D 200 people; unemployment F, C, B, A, D."""
    composite = index_of("ranksum")
    middles = np.array([3 * 920, 3 * 710, 30 + 30 + 530, 3 * 1080, 310 + 310 + 250]) / 3
    np.testing.assert_allclose(composite.native[0, SHOWN], 100 * middles / 1180)
    np.testing.assert_allclose(composite.index, 50 - composite.native)


def test_overlap_counts_the_variables_in_the_worst_fifth() -> None:
    composite = index_of("overlap")
    assert composite.native[0, SHOWN].tolist() == [0, 0, 0, 3, 0]
    np.testing.assert_allclose(composite.index[0, SHOWN], 600 / 1180 - composite.native[0, SHOWN])


@pytest.mark.parametrize("method", METHODS)
def test_every_method_is_high_where_people_are_better_off(method: str) -> None:
    index = index_of(method).index[0]
    assert index[3] == np.nanmin(index) < 0
    assert index[2] == np.nanmax(index) > 0
    assert index[5] >= index[0]
    assert np.isnan(index[4])


def test_coverage_counts_the_people_of_the_cells_that_have_an_index() -> None:
    found = golden()
    assert found.composite is not None
    assert found.composite.states[0, 4] == State.SUPPRESSED
    table = coverage_table(found.panel, catalogue(), {"index": found.composite.states}).set_index("group")
    assert (table.loc["index", "people_visible"], table.loc["index", "people"]) == (1180, 1189)
    assert table.loc["index", "coverage_percent"] == pytest.approx(99.24, abs=0.01)


def test_the_error_adds_those_of_the_variables_as_if_they_never_cancelled() -> None:
    """Cell A: 40 of 100, 20 of 70, 45 of 100; spreads as published."""
    errors = []
    for n, d, spread in ((40, 100, 0.122069), (20, 70, 0.104790), (45, 100, 0.135664)):
        p = (n + 1) / (d + 2)
        errors.append(np.sqrt(p * (1 - p) / d) / spread)
    assert index_of("zsum").se[0, 0] == pytest.approx(np.mean(errors), abs=1e-5)
    rates = np.array([0.236458, 0.122807, 0.261458]) / [0.122069, 0.104790, 0.135664]
    assert index_of("ratio100").se[0, 0] == pytest.approx(np.mean(100 * np.array(errors) / rates), abs=1e-3)
    assert index_of("meanshare").se[0, 0] == pytest.approx(
        100 * np.mean(np.array(errors) * [0.122069, 0.104790, 0.135664]), abs=1e-4
    )


@pytest.mark.parametrize("method", ["overlap", "ranksum"])
def test_ranks_have_no_error_and_say_so(method: str) -> None:
    composite = index_of(method)
    assert np.isfinite(composite.level[0, SHOWN]).all()
    for array in (composite.se, composite.level_low, composite.level_high):
        assert np.isnan(array).all()
