"""Indicators of areas, worked out by hand from the cells in them."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.planning import aggregation
from eriytymisseuranta.core.planning.aggregation import AreaPanel, aggregate, left_out
from eriytymisseuranta.core.planning.overlay import Parts
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import S, U

CELLS = {
    "population": [[100, 300, 60, 40, U]],
    "adults": [[80, 200, 50, 20, U]],
    "basic_education": [[20, 20, 10, S, U]],
}


def parts(*found: tuple[int, int, float]) -> Parts:
    area, unit, share = zip(*found)
    return Parts(np.array(area), np.array(unit), np.array(share, dtype=float))


def areas(*found: tuple[int, int, float], number: int = 1, **options: object) -> AreaPanel:
    given = parts(*found)
    return aggregate(public_panel(CELLS), catalogue(), ["low_education"], given, number, **options)  # type: ignore[arg-type]


def test_a_share_is_that_of_all_people_together() -> None:
    found = areas((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 4, 1))
    figure = found.figures["low_education"]
    assert figure.values[0, 0] == pytest.approx(100 * 50 / 330)
    assert figure.bases[0, 0] == 330
    assert found.population[0, 0] == 460
    assert found.cells[0, 0] == 3
    assert found.effective_cells[0, 0] == pytest.approx(460**2 / (100**2 + 300**2 + 60**2))


def test_cells_count_in_part() -> None:
    found = areas((0, 0, 0.5), (0, 1, 0.25), (0, 2, 0.5))
    assert found.figures["low_education"].values[0, 0] == pytest.approx(100 * (10 + 5 + 5) / (40 + 50 + 25))
    assert found.population[0, 0] == 155


def test_suppressed_cells_stay_out_and_coverage_says_so() -> None:
    found = areas((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1))
    figure = found.figures["low_education"]
    assert figure.values[0, 0] == pytest.approx(100 * 50 / 330)
    assert figure.coverage[0, 0] == pytest.approx(100 * 460 / 500)
    assert found.coverage[0, 0] == 100


def test_an_area_of_one_large_cell_has_no_figures_of_its_own() -> None:
    found = areas((0, 1, 1), (0, 2, 0.1))
    assert found.flag[0, 0] == aggregation.FEW_CELLS
    assert np.isnan(found.figures["low_education"].values[0, 0])
    assert np.isnan(found.figures["low_education"].bases[0, 0])


def test_an_area_of_few_people_has_no_figures_of_its_own() -> None:
    found = areas((0, 0, 0.04), (0, 1, 0.01), (0, 2, 0.01))
    assert found.flag[0, 0] == aggregation.SMALL_BASE
    assert areas((0, 0, 0.04), (0, 1, 0.01), (0, 2, 0.02), min_base=3).flag[0, 0] == ""


def test_areas_without_cells_without_people_and_without_visible_people_are_different_things() -> None:
    panel = public_panel({**CELLS, "population": [[100, 300, 60, S, U]]})
    found = aggregate(panel, catalogue(), ["low_education"], parts((1, 4, 1), (2, 3, 1)), 3)
    assert found.flag[0].tolist() == [aggregation.OUTSIDE, aggregation.UNINHABITED, aggregation.SUPPRESSED]


def test_hidden_population_makes_the_total_unknown() -> None:
    panel = public_panel({**CELLS, "population": [[100, 300, 60, S, U]]})
    found = aggregate(panel, catalogue(), ["low_education"], parts((0, 0, 1), (0, 1, 1), (0, 3, 1)), 1)
    assert found.population[0, 0] == 400
    assert np.isnan(found.coverage[0, 0])
    assert np.isnan(found.official[0, 0])


def test_people_are_told_by_the_level_of_their_cell() -> None:
    level = np.array([[1.0, 5.0, 1.0, np.nan, np.nan]])
    found = areas((0, 0, 1), (0, 1, 0.5), (0, 2, 1), (0, 3, 1), level=level)
    assert found.at_levels[:, 0, 0].tolist() == [160, 0, 0, 0, 150]
    assert np.isnan(areas((0, 0, 1), (0, 1, 1)).at_levels).all()


def test_areas_that_part_the_region_sum_to_it() -> None:
    cut = [(0, unit, share) for unit, share in enumerate((0.3, 1.0, 0.2, 0.5))]
    rest = [(1, unit, 1 - share) for unit, share in enumerate((0.3, 1.0, 0.2, 0.5))]
    found = areas(*cut, *rest, number=2, min_base=0)
    assert found.population.sum() == 500


def test_a_mean_is_weighted_by_those_it_is_a_mean_of() -> None:
    cells = {"population": [[100, 250, 90]], "income_base": [[80, 240, 80]], "mean_income": [[20000, 30000, 10000]]}
    given = parts((0, 0, 1), (0, 1, 0.5), (0, 2, 1))
    found = aggregate(public_panel(cells), catalogue(), ["mean_income"], given, 1, min_base=0)
    expected = (80 * 20000 + 120 * 30000 + 80 * 10000) / 280
    assert found.figures["mean_income"].values[0, 0] == pytest.approx(expected)


def test_a_median_is_left_out_and_medians_alone_are_refused() -> None:
    assert [found.id for found in left_out(["median_income", "low_education"], catalogue())] == ["median_income"]
    with pytest.raises(InputError, match="No indicator is left"):
        aggregate(public_panel(CELLS), catalogue(), ["median_income"], parts((0, 0, 1)), 1)


def test_what_the_data_do_not_have_is_named() -> None:
    with pytest.raises(InputError, match="needs “unemployed”"):
        aggregate(public_panel(CELLS), catalogue(), ["unemployment"], parts((0, 0, 1)), 1)
