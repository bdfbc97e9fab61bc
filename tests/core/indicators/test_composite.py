"""The index: references, directions, weights, missing variables, states, and choices that cannot be used."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.indicators.composite import METHODS
from eriytymisseuranta.core.indicators.result import Composite
from eriytymisseuranta.core.panel import PublicPanel
from tests.core.indicators.cells import GOLDEN, WEIGHTS, Rows, catalogue, panel_of_shares, public_panel
from tests.core.panels import A, E, S, U, V

EDUCATION = {"low_education": 1.0}
GROWTH = {"low_education": [[20, 24, 26, 30], [25, 33, 37, 45]]}
"""Mean 25, spread sqrt(13); then mean 35 and every distance from it doubled."""


def index_of(panel: PublicPanel, weights: dict[str, float], **choices: Any) -> Composite:
    composite = compute_indicators(panel, catalogue(), [], weights, **choices).composite
    assert composite is not None
    return composite


@pytest.mark.parametrize(
    ("reference", "first", "last", "base_year"),
    [
        ("year_mean_base_sd", [5, 1, -1, -5], [10, 2, -2, -10], 2010),
        ("year", [5, 1, -1, -5], [5, 1, -1, -5], None),
        ("base_year", [5, 1, -1, -5], [0, -8, -12, -20], 2010),
    ],
)
def test_references_by_hand(reference: str, first: list[float], last: list[float], base_year: int | None) -> None:
    composite = index_of(panel_of_shares(GROWTH, (2010, 2020)), EDUCATION, reference=reference)
    np.testing.assert_allclose(composite.index * np.sqrt(13), [first, last], atol=1e-12)
    assert composite.base_year == base_year


def test_the_pooled_reference_by_hand() -> None:
    composite = index_of(panel_of_shares(GROWTH, (2010, 2020)), EDUCATION, reference="pooled")
    distances = np.array([[10, 6, 4, 0], [5, -3, -7, -15]])
    np.testing.assert_allclose(composite.index * np.sqrt(57.5), distances, atol=1e-12)
    np.testing.assert_allclose(composite.spread, 1)


def test_growing_differentiation_shows_by_default_and_never_where_each_year_is_its_own() -> None:
    panel = panel_of_shares(GROWTH, (2010, 2020))
    grown, hidden = index_of(panel, EDUCATION), index_of(panel, EDUCATION, reference="year")
    assert grown.level.tolist() == [[4, 3, 3, 2], [5, 4, 2, 1]]
    assert hidden.level.tolist() == [[4, 3, 3, 2]] * 2
    np.testing.assert_allclose(grown.spread, 1)
    quintiles = index_of(panel, EDUCATION, levels="quintile")
    np.testing.assert_array_equal(quintiles.cuts[0], quintiles.cuts[1])


def test_the_base_year_can_be_chosen() -> None:
    composite = index_of(panel_of_shares(GROWTH, (2010, 2020)), EDUCATION, base_year=2020)
    np.testing.assert_allclose(composite.index * np.sqrt(52), [[5, 1, -1, -5], [10, 2, -2, -10]], atol=1e-12)
    assert composite.base_year == 2020


def test_the_variables_of_an_index_share_the_first_year_in_which_all_of_them_are_there() -> None:
    shares: Rows = {**GROWTH, "low_income": [[A, A, A, A], [25, 33, 37, 45]]}
    panel = panel_of_shares(shares, (2010, 2020))
    found = compute_indicators(panel, catalogue(), [], {"low_education": 1.0, "low_income": 1.0})
    assert found.composite is not None
    assert found.composite.base_year == 2020
    for figure in found.figures.values():
        np.testing.assert_allclose(figure.z[1] * np.sqrt(52), [10, 2, -2, -10])
    assert index_of(panel, {"low_education": 1.0, "low_income": 0.0}).base_year == 2010
    alone = compute_indicators(panel, catalogue(), ["low_education"], {"low_income": 1.0})
    np.testing.assert_allclose(alone.figures["low_education"].z[1] * np.sqrt(13), [10, 2, -2, -10])


def test_the_reference_counts_every_unit_where_the_variable_is_visible() -> None:
    shares: Rows = {"low_education": [[10, 20, 60]], "low_income": [[10, 20, S]]}
    found = compute_indicators(panel_of_shares(shares), catalogue(), [], {"low_education": 1.0, "low_income": 1.0})
    assert found.figures["low_education"].centre[0] == pytest.approx(30)
    assert found.figures["low_income"].centre[0] == pytest.approx(15)
    assert found.composite is not None
    assert found.composite.index[0, 0] == pytest.approx((20 / np.sqrt(1400 / 3) + 1) / 2)


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ({"low_education": 1.0}, [1, 0, -1]),
        ({"low_education": -1.0}, [-1, 0, 1]),
        ({"tertiary": 1.0}, [-1, 1, 0]),
        ({"rented": 1.0}, [0, -1, 1]),
        ({"rented": -1.0}, [0, 1, -1]),
        ({"low_education": 3.0, "tertiary": 1.0}, [0.5, 0.25, -0.75]),
        ({"low_education": 6.0, "tertiary": 2.0}, [0.5, 0.25, -0.75]),
        ({"low_education": 1.0, "rented": -1.0, "tertiary": 0.0}, [0.5, 0.5, -1]),
    ],
)
def test_directions_and_weights_by_hand(weights: dict[str, float], expected: list[float]) -> None:
    """All three have spread sqrt(200/3); a weight's sign turns the catalogue's direction, and speaks where it is 0."""
    shares: Rows = {"low_education": [[10, 20, 30]], "tertiary": [[20, 40, 30]], "rented": [[30, 20, 40]]}
    composite = index_of(panel_of_shares(shares), weights)
    np.testing.assert_allclose(composite.index[0] * np.sqrt(2 / 3), expected, atol=1e-12)
    assert set(composite.weights) == {name for name, weight in weights.items() if weight}


@pytest.mark.parametrize("method", METHODS)
def test_what_is_good_enters_every_method_turned(method: str) -> None:
    shares: Rows = {"tertiary": [[50, 40, 30, 20, 10]]}
    index = index_of(panel_of_shares(shares), {"tertiary": 1.0}, method=method).index[0]
    turned = index_of(panel_of_shares(shares), {"tertiary": -1.0}, method=method).index[0]
    assert index[0] > index[4] == index.min()
    assert (np.diff(index) <= 0).all()
    np.testing.assert_allclose(turned, -index if method != "overlap" else index[::-1], atol=1e-12)


@pytest.mark.parametrize(("method", "native"), [("ratio100", [0, 100, 200]), ("meanshare", [40, 60, 80])])
def test_the_native_scale_is_mirrored_for_what_is_good(method: str, native: list[float]) -> None:
    composite = index_of(panel_of_shares({"tertiary": [[60, 40, 20]]}), {"tertiary": 1.0}, method=method)
    expected = [50, 100, 150] if method == "ratio100" else native
    np.testing.assert_allclose(composite.native[0], expected)


def test_overlap_counts_weighted_flags_of_the_worst_fifth() -> None:
    shares: Rows = {
        "low_education": [[50, 10, 20, 30, 40]],
        "low_income": [[50, 10, 20, 30, 40]],
        "unemployment": [[10, 50, 20, 30, 40]],
    }
    panel = panel_of_shares(shares)
    equal = index_of(panel, WEIGHTS, method="overlap")
    np.testing.assert_allclose(equal.native[0], [2, 1, 0, 0, 0])
    np.testing.assert_allclose(equal.index[0], [-1.4, -0.4, 0.6, 0.6, 0.6])
    doubled = index_of(panel, {**WEIGHTS, "unemployment": 2.0}, method="overlap")
    np.testing.assert_allclose(doubled.native[0], [1.5, 1.5, 0, 0, 0])


def test_the_worst_fifth_and_the_ranks_are_those_of_the_reference_years() -> None:
    shares: Rows = {"low_education": [[10, 20, 30, 40, 50], [4, 20, 30, 44, 52]]}
    panel = panel_of_shares(shares, (2010, 2020))
    assert index_of(panel, EDUCATION, method="overlap").native.tolist() == [[0, 0, 0, 0, 1], [0, 0, 0, 1, 1]]
    ranked = index_of(panel, EDUCATION, method="ranksum").native
    np.testing.assert_allclose(ranked, [[10, 30, 50, 70, 90], [0, 30, 50, 80, 100]])
    own = index_of(panel, EDUCATION, method="overlap", reference="year").native
    assert own.tolist() == [[0, 0, 0, 0, 1]] * 2


SMALL: Rows = {**GOLDEN, "labour_force": [[70, 9, 32, 100, S, 275]], "unemployed": [[20, 1, 2, 30, S, 15]]}
"""Cell B has a labour force of nine, below the minimum base."""


def test_an_index_needs_all_variables_unless_fewer_are_asked_for() -> None:
    found = compute_indicators(public_panel(SMALL), catalogue(), [], WEIGHTS)
    assert found.composite is not None
    assert found.composite.states[0].tolist() == [V, S, V, V, S, V]
    np.testing.assert_array_equal(found.composite.n_vars[0], [3, np.nan, 3, 3, np.nan, 3])
    for array in (found.composite.index, found.composite.se, found.composite.level, found.composite.level_low):
        assert np.isnan(array[0, [1, 4]]).all()
        assert np.isfinite(array[0, [0, 2, 3, 5]]).all()


def test_weights_and_errors_of_the_variables_left_are_scaled_up() -> None:
    weights = {"low_education": 1.0, "unemployment": 4.0, "low_income": 3.0}
    found = compute_indicators(public_panel(SMALL), catalogue(), [], weights, min_variables=2)
    assert found.composite is not None
    np.testing.assert_array_equal(found.composite.n_vars[0], [3, 2, 3, 3, np.nan, 3])
    z = [found.figures[name].z[0, 1] for name in ("low_education", "low_income")]
    assert found.composite.index[0, 1] == pytest.approx((z[0] + 3 * z[1]) / 4)
    spreads = [found.figures[name].spread[0] for name in ("low_education", "low_income")]
    error = 100 * np.sqrt((51 / 252) * (201 / 252) / 250)
    assert found.composite.se[0, 1] == pytest.approx((error / spreads[0] + 3 * error / spreads[1]) / 4)


def test_the_minimum_base_holds_for_every_denominator_of_the_index() -> None:
    assert index_of(public_panel(GOLDEN), WEIGHTS, min_base=33).states[0].tolist() == [V, V, S, V, S, V]
    assert index_of(public_panel(GOLDEN), WEIGHTS, min_base=101).states[0].tolist() == [S, V, S, S, S, V]


def test_the_index_knows_why_it_is_not_there() -> None:
    """The last has an adult population but nobody in the labour force: there is nothing to count."""
    panel = panel_of_shares(
        {"low_education": [[10, 20, 30, S, U, A, 10, S]], "unemployment": [[10, 20, 30, 40, U, 5, 5, A]]}
    )
    panel.variables["unemployed"].states[0, 6] = E
    panel.variables["labour_force"].values[0, 2] = 0
    weights = {"low_education": 1.0, "unemployment": 1.0}
    composite = index_of(panel, weights)
    assert composite.states[0].tolist() == [V, V, U, S, U, A, E, S]
    assert np.isfinite(composite.index[0]).tolist() == [True, True, False, False, False, False, True, False]
    assert np.isfinite(composite.se[0]).tolist() == [True, True, *[False] * 6]
    assert composite.level[0, 6] > 0
    assert composite.level_low[0, 6] <= composite.level[0, 6] <= composite.level_high[0, 6]
    assert index_of(panel, weights, min_variables=1).states[0].tolist() == [V, V, V, V, U, V, E, S]


def test_means_enter_the_index_but_leave_it_without_an_error() -> None:
    panel = public_panel({**GOLDEN, "median_income": [[20000, 25000, 30000, 18000, S, 28000]]})
    weights = {"low_education": 1.0, "median_income": 1.0}
    composite = index_of(panel, weights)
    assert composite.index[0, 2] > composite.index[0, 1] > composite.index[0, 3]
    assert np.isnan(composite.se).all()
    rate = (100 * 20000 + 250 * 25000 + 50 * 30000 + 160 * 18000 + 400 * 28000) / 960
    ratio = index_of(panel, {"median_income": 1.0}, method="ratio100")
    assert ratio.native[0, 0] == pytest.approx(200 - 100 * 20000 / rate)


def test_shares_of_students_and_pensioners_stand_beside_the_index_where_the_data_has_them() -> None:
    rows: Rows = {**GOLDEN, "students": [[60, 30, 6, 20, S, 50]], "pensioners": [[12, 30, 0, 20, S, 100]]}
    shares = compute_indicators(public_panel(rows), catalogue(), [], WEIGHTS).shares
    np.testing.assert_array_equal(shares["student_share"][0], [50, 10, 10, 10, np.nan, 10])
    np.testing.assert_array_equal(shares["pensioner_share"][0], [10, 10, 0, 10, np.nan, 20])
    raised = compute_indicators(public_panel(rows), catalogue(), [], WEIGHTS, min_base=100).shares
    assert np.isnan(raised["student_share"][0, [2, 4]]).all()
    assert compute_indicators(public_panel(GOLDEN), catalogue(), [], WEIGHTS).shares == {}


def test_indicators_without_weights_have_no_index() -> None:
    found = compute_indicators(public_panel(GOLDEN), catalogue(), ["unemployment", "low_education"], {})
    assert found.composite is None
    assert list(found.figures) == ["unemployment", "low_education"]


CONSTANT: Rows = {"low_education": [[20, 20, 20]], "low_income": [[10, 20, 30]]}


@pytest.mark.parametrize(
    ("shares", "choices", "said"),
    [
        (CONSTANT, {}, "“low_education” is the same in all visible cells .* no spread"),
        ({"low_education": [[20]]}, {}, "“low_education” is the same in all visible cells"),
        ({"low_education": [[20]]}, {"method": "ranksum"}, "index is the same in all cells that 2020"),
        ({"low_education": [[0, 0, 0]]}, {"method": "ratio100"}, "rate of “low_education” is zero"),
        ({"low_education": [[20, 20]]}, {"method": "meanshare"}, "index is the same in all cells that 2020"),
        ({"low_education": [[S, S]]}, {}, "All cells are suppressed or missing for low_education"),
        ({"low_education": [[10, S]], "low_income": [[S, 20]]}, {}, "No cell has an index.*low_education, low_income"),
        ({"low_education": [[10, 20]]}, {"weights": {"low_education": 0.0}}, "All weights of the index are zero"),
        ({"low_education": [[10, 20]]}, {"weights": {"low_education": np.nan}}, "weight nan of “low_education”"),
        ({"low_education": [[10, 20]]}, {"weights": {"wealth": 1.0}}, "no indicator “wealth”"),
        ({"low_education": [[10, 20]]}, {"weights": {"low_income": 1.0}}, "“low_income” needs"),
        ({"low_education": [[10, 20]]}, {"method": "median"}, "“median” is not known here; choose one of zsum"),
        ({"low_education": [[10, 20]]}, {"levels": "deciles"}, "“deciles” is not known here; choose one of sd"),
        ({"low_education": [[10, 20]]}, {"reference": "mean"}, "“mean” is no reference"),
        ({"low_education": [[10, 20]]}, {"base_year": 1999}, "base year 1999 is not in the data; choose one of 2020"),
        ({"low_education": [[10, 20]]}, {"min_variables": 2}, "The index has 1 variables, so 2"),
        ({"low_education": [[10, 20]]}, {"min_variables": 0}, "so 0 of them cannot be demanded"),
    ],
)
def test_what_cannot_be_computed_is_said_in_one_sentence(shares: Rows, choices: dict[str, Any], said: str) -> None:
    weights = choices.pop("weights", dict.fromkeys(shares, 1.0))
    with pytest.raises(InputError, match=said) as error, np.errstate(all="raise"):
        compute_indicators(panel_of_shares(shares), catalogue(), [], weights, **choices)
    assert str(error.value).endswith(".")


def test_the_mean_of_shares_takes_no_euros() -> None:
    panel = public_panel({**GOLDEN, "median_income": [[20000, 25000, 30000, 18000, S, 28000]]})
    with pytest.raises(InputError, match="takes shares only, and “median_income” is none"):
        index_of(panel, {"median_income": 1.0}, method="meanshare")


@pytest.mark.parametrize("name", ["low_education", "index"])
def test_a_base_year_without_the_figure_is_refused(name: str) -> None:
    education: list[Any] = [S, S] if name == "low_education" else [10, S]
    shares: Rows = {"low_education": [education, [10, 20]], "low_income": [[S, 20], [10, 20]]}
    weights = {"low_education": 1.0, "low_income": 1.0}
    with pytest.raises(InputError, match=f"“{name}” is not visible in the base year 2010"):
        index_of(panel_of_shares(shares, (2010, 2020)), weights, base_year=2010, method="ranksum")
