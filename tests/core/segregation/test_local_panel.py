"""Local measures of a panel: by hand, adding up to the whole, and beside what chance gives."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.evaluation import Cells, evaluate
from eriytymisseuranta.core.segregation.groupings import Grouping
from eriytymisseuranta.core.segregation.local_panel import (
    BESIDE_CHANCE,
    NUMBERS,
    RANDOM,
    LocalSegregation,
    local_segregation,
)
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.core.segregation.randomness import simulate
from eriytymisseuranta.core.segregation.scales import Scale
from tests.core.indicators.cells import GOLDEN, Rows, catalogue, public_panel, repeated
from tests.core.panels import A, S, U

INCOME = Grouping(("low_income",), "income_base")
SHOWN = [0, 1, 2, 3, 5]
X, T = np.array([45.0, 50, 6, 80, 70]), np.array([100.0, 250, 50, 160, 400])
P = 251 / 960


def local(
    rows: Rows = GOLDEN, years: tuple[int, ...] = (2020,), radius: float | None = None, **choices: Any
) -> LocalSegregation:
    """Return the local measures of low income, in the golden cells unless said."""
    return local_segregation(public_panel(rows, years), catalogue(), INCOME, Scale(radius), **choices)


def shown(found: LocalSegregation, name: str) -> Floats:
    """Return the values of the golden cells that are not suppressed."""
    return found.values[name][0, SHOWN]


def test_golden_cells_by_hand() -> None:
    found = local()
    np.testing.assert_allclose(shown(found, "location_quotient"), X / T / P)
    np.testing.assert_allclose(shown(found, "excess"), X - T * P)
    np.testing.assert_allclose(shown(found, "local_simpson"), 2 * X / T * (1 - X / T))
    np.testing.assert_allclose(shown(found, "local_simpson_random"), 2 * P * (1 - P) * (1 - 1 / T))
    np.testing.assert_allclose(shown(found, "local_isolation"), X / 251 * X / T)
    np.testing.assert_allclose(shown(found, "local_isolation_random"), (T * P**2 + P * (1 - P)) / 251)
    assert shown(found, "neighbourhood_people").tolist() == T.tolist()
    assert shown(found, "neighbourhood_coverage").tolist() == [100] * 5
    assert tuple(found.values) == NUMBERS


def test_the_band_of_chance_holds_most_outcomes_and_clear_cells_lie_outside() -> None:
    found = local({**GOLDEN, "low_income": [[45, 65, 6, 80, S, 70]]})
    low, quotient, high = (shown(found, f"location_quotient{end}") for end in ("_low", "", "_high"))
    p = 266 / 960
    error, step = np.sqrt(p * (1 - p) / T) / p, 1 / T / p
    assert (np.abs(high - 1 - 1.96 * error) < 1.5 * step).all()
    assert (np.abs(1 - low - 1.96 * error) < 1.5 * step).all()
    clear = found.clear[0, SHOWN]
    assert clear.tolist() == [True, False, True, True, True]  # the second has 26 %, and the whole 27.7 %
    assert ((quotient < low) | (quotient > high)).tolist() == clear.tolist()


def test_cells_add_up_to_the_index_and_so_do_their_expectations() -> None:
    cells = Cells(np.stack([X, T - X], axis=1))
    whole = {"local_dissimilarity": "dissimilarity", "local_information": "information"}
    whole.update({"local_isolation": "isolation", "local_exposure": "interaction"})
    evaluated = evaluate([MEASURES[name] for name in whole.values()], cells)
    found = local()
    for name, measure in whole.items():
        assert shown(found, name).sum() == pytest.approx(evaluated[measure].value)
        assert shown(found, name + RANDOM).sum() == pytest.approx(evaluated[measure].baseline)
    divergence = evaluate([MEASURES["divergence"]], cells)["divergence"]
    assert T @ shown(found, "local_divergence") / 960 == pytest.approx(divergence.value)
    assert T @ shown(found, "local_divergence_random") / 960 == pytest.approx(divergence.baseline)


def test_a_suppressed_cell_has_no_value_though_its_neighbours_are_known() -> None:
    found = local(radius=250.0, kernel="uniform")
    assert found.reason[0].tolist() == ["", "", "", "", "suppressed", ""]
    assert all(np.isnan(values[0, 4]) for values in found.values.values())
    near = np.array([350.0, 400, 460, 210, 400])
    np.testing.assert_allclose(shown(found, "neighbourhood_people"), near)
    quotients = np.array([95 / 350, 101 / 400, 136 / 460, 86 / 210, 70 / 400]) / P
    np.testing.assert_allclose(shown(found, "location_quotient"), quotients)
    np.testing.assert_allclose(
        shown(found, "neighbourhood_coverage"), [100, 100, 100, 100 * 260 / 269, 100 * 500 / 509]
    )


@pytest.mark.parametrize(("kernel", "household_size"), [("uniform", 1.0), ("biweight", 1.0), ("uniform", 2.0)])
def test_expectations_are_those_of_regions_filled_by_lot(kernel: str, household_size: float) -> None:
    found = local(radius=500.0, kernel=kernel, household_size=household_size)
    counts = np.stack([X, T - X], axis=1)

    def measured(drawn: Floats) -> Floats:
        rows = {**GOLDEN, "low_income": [[*drawn[:4, 0], S, drawn[4, 0]]]}
        again = local(rows, radius=500.0, kernel=kernel, household_size=household_size)
        return np.stack([shown(again, name) for name in ("location_quotient", *BESIDE_CHANCE)])

    draws = simulate(measured, counts, household_size, draws=300, seed=3)
    mean, error = draws.mean(axis=0), draws.std(axis=0) / np.sqrt(len(draws))
    for at, name in enumerate(BESIDE_CHANCE, start=1):
        assert (np.abs(shown(found, name + RANDOM) - mean[at]) < 4 * error[at] + 0.02 * np.abs(mean[at])).all(), name
    inside = (draws[:, 0] >= shown(found, "location_quotient_low")) & (
        draws[:, 0] <= shown(found, "location_quotient_high")
    )
    assert (inside.mean(axis=0) > 0.9).all()


def test_each_year_is_compared_with_its_own_whole() -> None:
    found = local(repeated([{}, {"low_income": [[90, 100, 12, 160, S, 140]]}]), (2010, 2020))
    np.testing.assert_allclose(found.values["location_quotient"][0], found.values["location_quotient"][1])
    assert (found.values["location_quotient_high"][1, SHOWN] < found.values["location_quotient_high"][0, SHOWN]).all()


def test_what_is_not_there_says_why() -> None:
    rows = {
        "population": [[120, 300, U, A, 9, 500, 30]],
        "income_base": [[100, 250, U, A, 8, 400, 20]],
        "low_income": [[45, 50, U, A, S, 70, 21]],
    }
    found = local(rows)
    assert found.reason[0].tolist() == ["", "", "uninhabited", "not_in_data", "suppressed", "", "above_total"]


def test_the_threshold_of_either_group_of_variables_hides_a_cell() -> None:
    panel = public_panel(GOLDEN)
    adults = local_segregation(panel, catalogue(), Grouping(("adults",), "population"), Scale())
    assert panel.variables["adults"].visible[0, 4]
    assert adults.reason[0].tolist() == ["", "", "", "", "suppressed", ""]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"low_income": [[A] * 6]}, "does not have the variable “low_income”"),
        ({"low_income": [[S] * 6]}, "low_income/income_base”: the figures are suppressed"),
        ({"low_income": [[200, 300, 60, 200, S, 500]]}, "larger than their whole"),
        ({"low_income": [[0, 0, 0, 0, S, 0]]}, "nobody in the group"),
        ({"low_income": [[45, S, S, S, S, S]]}, "a single place"),
    ],
)
def test_data_of_which_nothing_can_be_said_is_refused(change: Rows, said: str) -> None:
    with pytest.raises(InputError, match=said):
        local({**GOLDEN, **change})


def test_a_radius_needs_grid_cells_and_one_that_holds_neighbours() -> None:
    with pytest.raises(InputError, match="radius of 100 m"):
        local(radius=100.0)
    panel = public_panel(GOLDEN)
    areas = replace(panel, units=Areas("EPSG:4326"), table=panel.table[["region"]])
    with pytest.raises(InputError, match="needs grid cells"):
        local_segregation(areas, catalogue(), INCOME, Scale(500.0))
    alone = local_segregation(areas, catalogue(), INCOME, Scale())
    np.testing.assert_allclose(shown(alone, "location_quotient"), X / T / P)


def test_the_panel_is_that_of_the_group() -> None:
    assert set(local().panel.variables) == {"population", "low_income", "income_base"}


def test_cancelling_stops() -> None:
    def stop(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        local(radius=500.0, progress=stop)
