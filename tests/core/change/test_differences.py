"""Change between two years by hand, what is beyond random variation, and why there is none."""

from __future__ import annotations

from statistics import NormalDist
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.change import INDEX, Change, compare_years
from eriytymisseuranta.core.change.differences import (
    DEFINITION,
    NO_ERROR,
    NOT_IN_DATA,
    OTHER_VARIABLES,
    SMALL_BASE,
    SUPPRESSED,
    UNINHABITED,
    discoveries,
)
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.panel import PublicPanel
from tests.core.indicators.cells import GOLDEN, WEIGHTS, Rows, catalogue, panel_of_shares, public_panel, repeated
from tests.core.panels import A, E, S, U

YEARS = (2010, 2020)


def change_of(panel: PublicPanel, name: str = INDEX, years: tuple[int, int] = YEARS, **choices: Any) -> Change:
    weights = choices.pop("weights", WEIGHTS if name == INDEX else {})
    result = compute_indicators(panel, catalogue(), [] if name == INDEX else [name], weights, **choices)
    return compare_years(result, catalogue(), *years, name)


def education(first: list[Any], last: list[Any], base: int = 1000, years: tuple[int, int] = YEARS) -> Change:
    return change_of(panel_of_shares({"low_education": [first, last]}, years, base), "low_education", years)


def error(*counts: tuple[float, float]) -> float:
    """Return the standard error of a difference of shares (n of d), in percentage points."""
    shares = [((n + 1) / (d + 2), d) for n, d in counts]
    return float(100 * np.sqrt(sum(p * (1 - p) / d for p, d in shares)))


def test_absolute_relative_and_standardised_change_by_hand() -> None:
    found = education([20, 20, 40, 40], [30, 21, 40, 10])
    assert found.value_from.tolist() == [20, 20, 40, 40]
    assert found.value_to.tolist() == [30, 21, 40, 10]
    np.testing.assert_allclose(found.change, [10, 1, 0, -30])
    np.testing.assert_allclose(found.change_relative, [50, 5, 0, -75])
    np.testing.assert_allclose(found.change_z, [1, 0.1, 0, -3])
    assert found.change_se[0] == pytest.approx(error((200, 1000), (300, 1000)))
    assert found.clear.tolist() == [True, False, False, True]
    assert found.reason.tolist() == [None] * 4
    assert (found.name, found.year_from, found.year_to) == ("low_education", 2010, 2020)


def test_change_is_standardised_by_the_spread_of_the_first_year() -> None:
    panel = panel_of_shares({"low_education": [[20, 20, 40, 40], [0, 40, 60, 80]]}, YEARS)
    for reference in ("year", "year_mean_base_sd"):
        np.testing.assert_allclose(change_of(panel, "low_education", reference=reference).change_z, [-2, 2, 2, 4])


def test_zero_and_hundred_percent_have_an_error_and_no_relative_change_from_zero() -> None:
    found = education([0, 0, 100, 100], [0, 5, 100, 90], base=100)
    np.testing.assert_allclose(found.change, [0, 5, 0, -10])
    np.testing.assert_array_equal(found.change_relative, [np.nan, np.nan, 0, -10])
    assert found.change_se[0] == pytest.approx(error((0, 100), (0, 100)))
    assert found.change_se[3] == pytest.approx(error((100, 100), (90, 100)))
    assert found.clear.tolist() == [False, False, False, True]


def test_more_than_hundred_percent_is_not_certain_either() -> None:
    """The employed may be of other ages than 15 to 64."""
    same = [[200, 200, 200]] * 2
    rows: Rows = {
        "population": same,
        "activity_base": same,
        "labour_force": same,
        "age_15_64": [[100, 100, 100]] * 2,
        "employed": [[120, 130, 60], [121, 130, 60]],
    }
    found = change_of(public_panel(rows, YEARS), "employment_working_age")
    assert found.change.tolist() == [1, 0, 0]
    assert found.change_se[0] == pytest.approx(error((100, 100), (100, 100)))
    assert found.clear.tolist() == [False] * 3


def test_why_there_is_no_change_is_said_precisely() -> None:
    states: list[Any] = [A, U, S, A, A, U, U]
    found = education([10, 20, *states], [12, 20, 30, 30, 30, U, S, S, U])
    assert found.reason.tolist() == [
        *[None, None, NOT_IN_DATA, UNINHABITED, SUPPRESSED],
        *[NOT_IN_DATA, NOT_IN_DATA, UNINHABITED, UNINHABITED],
    ]
    assert np.isnan([found.change[2:], found.change_se[2:], found.change_z[2:], found.change_relative[2:]]).all()
    assert not found.clear[2:].any()
    assert found.value_to[2:5].tolist() == [30, 30, 30]
    back = education([12, 20, 30, 30, 30, U, S, S, U], [10, 20, *states])
    assert back.reason.tolist() == found.reason.tolist()


def test_a_denominator_of_nobody_is_no_suppression() -> None:
    rows = repeated([{}, {"labour_force": [[0, 150, 32, 100, S, 275]], "unemployed": [[0, 10, 2, 30, S, 15]]}])
    found = change_of(public_panel(rows, YEARS), "unemployment")
    assert found.reason[[0, 4]].tolist() == [UNINHABITED, SUPPRESSED]


def test_units_of_either_year_are_in_it() -> None:
    shares: list[list[Any]] = [[10, 20, A, A], [10, 20, 30, A], [10, A, 30, 40]]
    people = [[A if cell is A else 1000 for cell in row] for row in shares]
    basic = [[A if cell is A else 10 * cell for cell in row] for row in shares]
    rows: Rows = {"population": people, "adults": people, "basic_education": basic}
    panel = public_panel(rows, (2010, 2015, 2020))
    assert change_of(panel, "low_education", (2010, 2015)).present.tolist() == [True, True, True, False]
    assert change_of(panel, "low_education", (2010, 2020)).present.tolist() == [True, True, True, True]


def test_a_changed_definition_is_never_read_as_change() -> None:
    """Education is defined anew in 2023."""
    redefined = education([10, 20, S], [40, 50, 50], years=(2020, 2023))
    assert redefined.reason.tolist() == [DEFINITION, DEFINITION, SUPPRESSED]
    assert np.isnan(redefined.change).all()
    assert not redefined.clear.any()
    assert redefined.value_to.tolist() == [40, 50, 50]
    assert education([10, 20], [40, 50], years=(2019, 2020)).reason.tolist() == [None, None]
    shares: Rows = {"low_education": [[10, 20], [20, 40]], "unemployment": [[10, 20], [20, 40]]}
    panel = panel_of_shares(shares, (2020, 2023))
    assert change_of(panel, "unemployment", (2020, 2023)).reason.tolist() == [None, None]
    both = {"low_education": 1.0, "unemployment": 1.0}
    assert change_of(panel, INDEX, (2020, 2023), weights=both).reason.tolist() == [DEFINITION] * 2
    unweighted = {"low_education": 0.0, "unemployment": 1.0}
    assert change_of(panel, INDEX, (2020, 2023), weights=unweighted).reason.tolist() == [None, None]


def test_small_bases_and_figures_without_an_error_change_but_are_not_judged() -> None:
    assert education([10, 90], [90, 10], base=30).reason.tolist() == [None, None]
    small = education([10, 90], [90, 10], base=29)
    assert small.reason.tolist() == [SMALL_BASE] * 2
    np.testing.assert_allclose(small.change, [80, -80])
    assert not small.clear.any()
    incomes: Rows = {
        "population": [[90, 40]] * 2,
        "income_base": [[80, 30]] * 2,
        "median_income": [[200, 250], [220, 260]],
    }
    median = change_of(public_panel(incomes, YEARS), "median_income")
    assert median.reason.tolist() == [NO_ERROR] * 2
    np.testing.assert_allclose(median.change_relative, [10, 4])
    density = change_of(public_panel(incomes, YEARS), "population_density")
    assert density.reason.tolist() == [NO_ERROR] * 2


def test_edge_classes_change_but_are_not_judged() -> None:
    panel = panel_of_shares({"low_education": [[5, 20], [20, 20]]}, YEARS)
    panel.variables["basic_education"].states[0, 0] = E
    found = change_of(panel, "low_education")
    assert found.reason.tolist() == [NO_ERROR, None]
    assert found.change[0] == pytest.approx(15)


def test_the_index_changes_in_points_of_its_first_spread() -> None:
    shares: Rows = {"low_education": [[20, 24, 26, 30], [25, 33, 37, 45]]}
    found = change_of(panel_of_shares(shares, YEARS), weights={"low_education": 2.0})
    np.testing.assert_allclose(found.change * np.sqrt(13), [5, 1, -1, -5], atol=1e-12)
    np.testing.assert_allclose(found.change_z, found.change)
    assert np.isnan(found.change_relative).all()
    assert found.change_se[0] == pytest.approx(error((200, 1000), (250, 1000)) / np.sqrt(13))
    assert (found.level_from.tolist(), found.level_to.tolist()) == ([4, 3, 3, 2], [5, 4, 2, 1])


def test_the_error_of_an_indexs_change_joins_the_conservative_errors_of_both_years() -> None:
    panel = public_panel(repeated([{}, {"basic_education": [[45, 50, 5, 72, S, 60]]}]), YEARS)
    result = compute_indicators(panel, catalogue(), [], WEIGHTS)
    found = compare_years(result, catalogue(), *YEARS)
    assert result.composite is not None
    np.testing.assert_allclose(found.change_se, np.sqrt((result.composite.se**2).sum(axis=0)))
    spreads = [result.figures[name].spread[0] for name in WEIGHTS]
    first = np.mean([error(count) / tau for count, tau in zip(((40, 100), (20, 70), (45, 100)), spreads)])
    last = np.mean([error(count) / tau for count, tau in zip(((45, 100), (20, 70), (45, 100)), spreads)])
    assert found.change_se[0] == pytest.approx(np.hypot(first, last))


def test_the_smallest_base_of_the_index_decides_whether_it_is_judged() -> None:
    rows = repeated([{}, {"labour_force": [[29, 150, 32, 100, S, 275]]}])
    assert change_of(public_panel(rows, YEARS)).reason.tolist() == [SMALL_BASE, None, None, None, SUPPRESSED, None]


def test_an_index_of_other_variables_is_no_change() -> None:
    rows = repeated([{}, {"labour_force": [[9, 150, 32, 100, S, 275]], "unemployed": [[1, 10, 2, 30, S, 15]]}])
    panel = public_panel(rows, YEARS)
    found = change_of(panel, min_variables=2)
    assert found.reason[[0, 1, 4]].tolist() == [OTHER_VARIABLES, None, SUPPRESSED]
    assert np.isfinite(found.value_to[0])
    assert np.isnan(found.change[0])
    assert change_of(panel).reason[0] == SUPPRESSED


def test_an_index_of_ranks_is_not_judged() -> None:
    rows = repeated([{}, {"basic_education": [[10, 50, 5, 72, S, 60]]}])
    found = change_of(public_panel(rows, YEARS), method="ranksum")
    assert found.reason.tolist() == [NO_ERROR] * 4 + [SUPPRESSED, NO_ERROR]
    assert found.change[0] > 0


def test_the_other_way_round_the_sign_turns_and_nothing_else() -> None:
    panel = panel_of_shares({"low_education": [[20, 24, S, 30], [25, 33, 37, 80]]}, YEARS)
    there, back = change_of(panel, "low_education"), change_of(panel, "low_education", (2020, 2010))
    np.testing.assert_array_equal(back.change, -there.change)
    np.testing.assert_allclose(back.change_se, there.change_se)
    assert back.clear.tolist() == there.clear.tolist()
    assert back.reason.tolist() == there.reason.tolist()


def test_the_error_is_that_of_two_random_years_and_almost_nothing_unchanged_is_clear() -> None:
    rng = np.random.default_rng(11)
    first, last = rng.binomial(200, 0.2, (2, 3000)) / 2
    found = education(first.tolist(), last.tolist(), base=200)
    assert (found.change / found.change_se).std() == pytest.approx(1, abs=0.05)
    assert found.clear.mean() < 0.001


def test_among_the_clear_ones_at_most_a_twentieth_is_false() -> None:
    rng = np.random.default_rng(12)
    chance = np.where(np.arange(3000) < 300, 0.45, 0.2)
    first, last = rng.binomial(200, 0.2, 3000) / 2, rng.binomial(200, chance) / 2
    clear = education(first.tolist(), last.tolist(), base=200).clear
    assert clear[:300].mean() > 0.9
    assert clear[300:].sum() / clear.sum() < 0.07


def z_of(p: list[float]) -> Any:
    return np.array([NormalDist().inv_cdf(1 - value / 2) if value < 1 else 0.0 for value in p])


def test_the_example_of_benjamini_and_hochberg() -> None:
    """Table of their section 3.2: fifteen p-values, of which four are discoveries at 0.05."""
    p = [
        0.0001,
        0.0004,
        0.0019,
        0.0095,
        0.0201,
        0.0278,
        0.0298,
        0.0344,
        0.0459,
        0.3240,
        0.4262,
        0.5719,
        0.6528,
        0.7590,
        1,
    ]
    assert discoveries(z_of(p), 0.05).tolist() == [True] * 4 + [False] * 11
    assert discoveries(-z_of(p[::-1]), 0.05).tolist() == [False] * 11 + [True] * 4


def test_a_single_difference_is_judged_at_the_usual_two_sided_limit() -> None:
    assert discoveries(np.array([1.959])).tolist() == [False]
    assert discoveries(np.array([-1.961])).tolist() == [True]
    assert discoveries(np.array([])).tolist() == []


def test_a_larger_p_value_that_passes_takes_the_smaller_ones_with_it() -> None:
    assert discoveries(z_of([0.04, 0.045])).tolist() == [True, True]
    assert discoveries(z_of([0.04, 0.055])).tolist() == [False, False]


@given(st.lists(st.floats(-6, 6), min_size=1, max_size=30))
def test_no_discovery_is_smaller_than_what_is_none(z: list[float]) -> None:
    found = discoveries(np.array(z))
    size = np.abs(z)
    assert not found.any() or found.all() or size[found].min() >= size[~found].max()
    assert (found <= (size > 1.95)).all()


@pytest.mark.parametrize(
    ("years", "name", "said"),
    [
        ((1999, 2020), "low_education", "year 1999 is not in the data; it has 2010, 2020"),
        (
            YEARS,
            "wealth",
            "“wealth” has not been computed; choose one of low_education, unemployment, low_income",
        ),
    ],
)
def test_what_is_not_there_cannot_be_compared(years: tuple[int, int], name: str, said: str) -> None:
    result = compute_indicators(public_panel(repeated([{}, {}]), YEARS), catalogue(), [], WEIGHTS)
    with pytest.raises(InputError, match=said):
        compare_years(result, catalogue(), *years, name)


def test_without_an_index_there_is_no_change_of_it() -> None:
    result = compute_indicators(public_panel(repeated([{}, {}]), YEARS), catalogue(), ["low_income"], {})
    with pytest.raises(InputError, match="“index” has not been computed; choose one of low_income"):
        compare_years(result, catalogue(), *YEARS)
    assert np.isnan(compare_years(result, catalogue(), *YEARS, "low_income").level_from).all()


def test_the_golden_cells_do_not_change_by_themselves() -> None:
    found = change_of(public_panel({name: [*rows, *rows] for name, rows in GOLDEN.items()}, YEARS))
    assert found.change[[0, 1, 2, 3, 5]].tolist() == [0] * 5
    assert not found.clear.any()
    assert found.reason.tolist() == [None] * 4 + [SUPPRESSED, None]
