"""Indicators of the surroundings: counts summed and divided, suppressed cells out, a reference of their own."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import Around, compute_indicators
from eriytymisseuranta.core.indicators.reference import moments
from eriytymisseuranta.core.indicators.result import IndicatorPanel, Surroundings
from eriytymisseuranta.core.panel import PublicPanel, State
from tests.core.indicators.cells import GOLDEN, WEIGHTS, Rows, catalogue, public_panel

QUEEN = Around("queen")


def placed(rows: Rows, where: list[tuple[int, int]], years: tuple[int, ...] = (2020,)) -> PublicPanel:
    """Return a panel whose cells lie at (row, column)."""
    panel = public_panel(rows, years)
    row, col = np.array(where, dtype=np.int64).T
    return PublicPanel(**{**vars(panel), "table": panel.table.assign(col=col, row=row)})


def golden() -> PublicPanel:
    return placed(GOLDEN, [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)])


def around(result: IndicatorPanel) -> Surroundings:
    assert result.surroundings is not None
    return result.surroundings


def test_golden_shares_of_the_cell_and_the_eight_around_it() -> None:
    found = around(compute_indicators(golden(), catalogue(), list(WEIGHTS), WEIGHTS, around=QUEEN))
    education = found.figures["low_education"]
    assert education.values[0, [0, 1, 2, 3, 5]] == pytest.approx(
        [31.7647, 23.6458, 16.4286, 31.7647, 16.4286], abs=5e-5
    )
    assert education.bases[0, [0, 1, 2]].tolist() == [510, 960, 700]
    assert education.states[0].tolist() == [0, 0, 0, 0, State.SUPPRESSED, 0]
    assert np.isnan(education.values[0, 4])
    # of the 629 people around A, the nine of E are in no cell that counts
    assert found.coverage["low_education"][0, 0] == pytest.approx(100 * 620 / 629)


def test_the_cells_own_indicators_stay_the_same() -> None:
    plain = compute_indicators(golden(), catalogue(), list(WEIGHTS), WEIGHTS)
    both = compute_indicators(golden(), catalogue(), list(WEIGHTS), WEIGHTS, around=QUEEN)
    assert plain.surroundings is None
    assert both.composite is not None
    assert plain.composite is not None
    np.testing.assert_array_equal(both.composite.index, plain.composite.index)
    np.testing.assert_array_equal(both.composite.cuts, plain.composite.cuts)


def test_the_index_of_the_surroundings_has_centre_spread_and_cuts_of_its_own() -> None:
    result = compute_indicators(golden(), catalogue(), list(WEIGHTS), WEIGHTS, around=QUEEN)
    found = around(result)
    assert found.composite is not None
    assert result.composite is not None
    people = np.nan_to_num(result.panel.population.values[0]) * ~np.isnan(found.composite.index[0])
    centre, spread = moments(found.composite.index[0], people)
    assert centre == pytest.approx(0, abs=1e-12)
    assert found.composite.spread[0] == pytest.approx(spread)
    assert found.composite.cuts[0] == pytest.approx(spread * np.array([-1.5, -0.5, 0.5, 1.5]))
    share = found.figures["low_education"]
    assert share.spread[0] < result.figures["low_education"].spread[0]
    assert share.z[0, 0] == pytest.approx(-(share.values[0, 0] - share.centre[0]) / share.spread[0])


def test_a_radius_takes_all_within_it_and_the_nearest_people_as_many_as_it_needs() -> None:
    rows = {"population": [[20, 20, 20, 20]], "adults": [[20, 20, 20, 20]], "basic_education": [[0, 10, 20, 0]]}
    panel = placed(rows, [(0, 0), (0, 1), (0, 2), (0, 9)])

    def values(chosen: Around) -> list[float]:
        found = around(compute_indicators(panel, catalogue(), ["low_education"], {}, around=chosen))
        return [round(float(value), 6) for value in found.figures["low_education"].values[0]]

    assert values(Around("radius", 250.0)) == [25, 50, 75, 0]
    assert values(Around("radius", 500.0)) == [50, 50, 50, 0]
    assert values(Around("nearest", k=40)) == [25, 50, 75, 50]


def test_means_are_weighted_and_medians_and_densities_are_left_out() -> None:
    rows = {
        "population": [[30, 30]],
        "income_base": [[20, 10]],
        "mean_income": [[30000, 24000]],
        "median_income": [[28000, 22000]],
    }
    chosen = ["mean_income", "median_income", "population_density"]
    found = around(compute_indicators(placed(rows, [(0, 0), (0, 1)]), catalogue(), chosen, {}, around=QUEEN))
    assert list(found.figures) == ["mean_income"]
    assert found.figures["mean_income"].values[0].tolist() == [28000, 28000]


def test_the_smallest_base_holds_for_the_sum() -> None:
    rows = {"population": [[20, 30]], "adults": [[12, 15]], "basic_education": [[3, 6]]}
    panel = placed(rows, [(0, 0), (0, 1)])
    shown = around(compute_indicators(panel, catalogue(), ["low_education"], {}, min_base=15, around=QUEEN))
    assert shown.figures["low_education"].values[0].tolist() == [pytest.approx(100 / 3)] * 2
    with pytest.raises(InputError, match="suppressed or missing"):
        compute_indicators(panel, catalogue(), ["low_education"], {}, min_base=28, around=QUEEN)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        (Around("radius", 100.0), "smaller than a grid cell"),
        (Around("nearest", k=100000), "fewer than the 100000 nearest"),
        (Around("rook"), "“rook” is not known here"),
    ],
)
def test_surroundings_that_cannot_be_had_are_named(chosen: Around, said: str) -> None:
    with pytest.raises(InputError, match=said):
        compute_indicators(golden(), catalogue(), list(WEIGHTS), WEIGHTS, around=chosen)
