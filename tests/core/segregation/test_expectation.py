"""Expectations under randomness: over all possible regions where there are few, else beside simulated ones."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation import expectation
from eriytymisseuranta.core.segregation.clustering import spatial_proximity
from eriytymisseuranta.core.segregation.evaluation import Cells, evaluate
from eriytymisseuranta.core.segregation.evenness import atkinson
from eriytymisseuranta.core.segregation.measures import CENTRALISATION, MEASURES, ORDERED
from eriytymisseuranta.core.segregation.randomness import independent_draws, simulate

T = np.array([2.0, 6, 4])
X = np.array([2.0, 1, 0])
SHARE = 3 / 12
COL, ROW = np.array([0, 1, 3]), np.array([0, 0, 0])

FORMULAS = [measure for measure in MEASURES.values() if measure.expectation is not None]


def entropy(p: Floats) -> Floats:
    """Return the entropy of shares p and 1 - p."""
    return -sum(q * np.log(np.where(q > 0, q, 1)) for q in (p, 1 - p))


SCALE = 2 * 12 * SHARE * (1 - SHARE)
FIXED: dict[str, Callable[[Floats], float]] = {
    "dissimilarity": lambda p: T @ np.abs(p - SHARE) / SCALE,
    "gini": lambda p: T @ np.abs(p[:, None] - p) @ T / (12 * SCALE),
    "information": lambda p: 1 - T @ entropy(p) / (12 * float(entropy(np.array(SHARE)))),
    "atkinson": lambda p: 1 - SHARE / (1 - SHARE) * (T @ np.sqrt(p * (1 - p)) / (SHARE * 12)) ** 2,
    "isolation": lambda p: T @ p**2 / (12 * SHARE),
    "interaction": lambda p: T @ (p * (1 - p)) / (12 * SHARE),
    "correlation_ratio": lambda p: 2 * (T @ (p - SHARE) ** 2) / SCALE,
}
"""Measures of one group by their definitions, with P and X taken as fixed."""


def all_regions(household_size: float) -> Iterator[tuple[float, Floats]]:
    """Yield every way of filling the cells, with its probability and the group's shares."""
    n = independent_draws(T, household_size)
    for drawn in itertools.product(*[range(size + 1) for size in n]):
        chance = [math.comb(size, k) * SHARE**k * (1 - SHARE) ** (size - k) for size, k in zip(n.tolist(), drawn)]
        yield math.prod(chance), np.array(drawn) / n


@pytest.mark.parametrize("household_size", [1.0, 2.0, 2.4])
@pytest.mark.parametrize("name", FIXED)
def test_the_formula_is_the_mean_over_all_regions(name: str, household_size: float) -> None:
    mean = sum(chance * FIXED[name](p) for chance, p in all_regions(household_size))
    cells = Cells(np.stack([X, T - X], axis=1), COL, ROW, 1000.0)
    found = evaluate([MEASURES[name]], cells, household_size)[name]
    assert found.baseline == pytest.approx(mean, rel=1e-9)
    p = X / T
    assert found.value == pytest.approx(FIXED[name](p), rel=1e-9)


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_proximity_is_the_mean_over_all_regions_with_as_many_in_the_group(size: float) -> None:
    t, group = T / 2 * size, 3  # 1, 3 and 2 households, three of them of the group
    n = (t / size).astype(int)
    mean = ways = 0.0
    for drawn in itertools.product(*[range(one + 1) for one in n]):
        if sum(drawn) == group:
            way = math.prod(math.comb(one, k) for one, k in zip(n.tolist(), drawn))
            mean += way * spatial_proximity(size * np.array(drawn), t, COL, ROW, 1000.0)
            ways += way
    x = np.array([size, 2 * size, 0])
    found = expectation.expected_spatial_proximity(x, t, COL, ROW, 1000.0, size)
    assert found == pytest.approx(mean / ways, rel=1e-10)


def country(groups: int) -> Cells:
    """Return cells of a few people each, not spread at random."""
    rng = np.random.default_rng(9)
    col, row = (axis.ravel() for axis in np.meshgrid(np.arange(20), np.arange(20)))
    people = rng.integers(0, 25, 400)
    weights = np.linspace(1, 2, groups) + 0.8 * np.sin(col[:, None] / 3 + np.arange(groups))
    counts = rng.multinomial(people, weights / weights.sum(axis=1, keepdims=True))
    return Cells(counts.astype(float), col, row, 250.0, (3.0, 5.0))


@pytest.mark.parametrize("household_size", [1.0, 2.1])
@pytest.mark.parametrize("measure", FORMULAS, ids=lambda measure: measure.id)
def test_formulas_agree_with_simulation(measure, household_size: float) -> None:
    cells = country(2 if "x" in measure.needs else 6 if measure.family == ORDERED else 4)
    formula = evaluate([measure], cells, household_size)[measure.id].baseline

    def drawn(counts: Floats) -> Floats:
        return measure.function(**{name: getattr(replace(cells, counts=counts), name) for name in measure.needs})

    values = simulate(drawn, cells.counts, household_size, draws=300, seed=11)
    error = values.std(axis=0) / np.sqrt(len(values))
    slack = 2e-4 if measure.family != CENTRALISATION else 1e-3  # shares are drawn too, which the formula takes as fixed
    assert (np.abs(values.mean(axis=0) - formula) <= 4.5 * error + slack).all()


def test_random_regions_are_rescaled_to_nothing() -> None:
    cells = country(2)
    region = simulate(lambda counts: counts, cells.counts, draws=1, seed=4)[0]
    found = evaluate(FORMULAS, replace(cells, counts=region))
    for name in ("dissimilarity", "gini", "information", "atkinson", "correlation_ratio", "isolation", "interaction"):
        assert abs(found[name].corrected) < 0.03
        assert abs(evaluate([MEASURES[name]], cells)[name].corrected) > 0.05


def test_households_make_chance_larger() -> None:
    cells = country(2)
    one, two = (evaluate(FORMULAS, cells, size) for size in (1.0, 2.0))
    for name in ("dissimilarity", "gini", "information", "atkinson", "isolation", "correlation_ratio"):
        assert two[name].baseline > one[name].baseline + 0.01


def test_atkinson_with_another_parameter_is_near_what_is_simulated() -> None:
    cells = country(2)
    for b in (0.2, 0.8):
        values = simulate(lambda counts, b=b: atkinson(counts[:, 0], counts.sum(axis=1), b), cells.counts, draws=300)
        found = expectation.expected_atkinson(cells.x, cells.t, b=b)
        assert found == pytest.approx(values.mean(), abs=4 * values.std() / np.sqrt(300) + 5e-4)


def test_of_cells_with_one_person_each_randomness_segregates_completely() -> None:
    cells = Cells(np.array([[1.0, 0], [0, 1], [0, 1]]))
    found = evaluate([MEASURES["dissimilarity"], MEASURES["isolation"]], cells)
    for evaluation in found.values():
        assert evaluation.baseline == pytest.approx(1)
        assert np.isnan(evaluation.corrected)
        assert evaluation.reason == "at_maximum"


@pytest.mark.parametrize("measure", FORMULAS, ids=lambda measure: measure.id)
def test_where_the_measure_has_no_value_its_expectation_has_none(measure) -> None:
    cells = Cells(np.array([[0.0, 0], [0, 0]]), np.array([0, 1]), np.array([0, 0]), 250.0, (0.0, 0.0))
    inputs = {name: getattr(cells, name) for name in measure.needs}
    assert np.isnan(measure.expectation(**inputs)).all()
