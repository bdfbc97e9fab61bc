"""How near the people of areas come to the truth, where the training region tells it."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("matplotlib")

from benchmarks.areas import YEAR, World, crowded, drawn_areas, estimates, truth, world
from eriytymisseuranta.core.training import training_region


@pytest.fixture(scope="module")
def small() -> World:
    return world(training_region(years=(YEAR,), size="small"))


def test_everybody_lives_in_a_building_of_their_cell(small: World) -> None:
    assert small.living.sum() == small.people.sum()
    all_of_it = [np.array([(-1e7, -1e7), (1e7, -1e7), (1e7, 1e8), (-1e7, 1e8), (-1e7, -1e7)])]
    assert truth(small, all_of_it) == small.people.sum()


@pytest.mark.parametrize(("spread", "at_most"), [(lambda small: small, 0.5), (crowded, 0.25)], ids=["even", "crowded"])
def test_homes_err_less_than_area_and_area_less_than_centres(small: World, spread: object, at_most: float) -> None:
    places = spread(small)  # type: ignore[operator]
    areas = drawn_areas(places, 300)
    true, (people, _) = truth(places, areas), estimates(places, areas)
    error = {name: np.abs(found - true).mean() for name, found in people.items()}
    assert error["points, dwellings"] < at_most * error["area"]
    assert error["points, each as one"] < error["area"] < error["centroid"]
