"""Whether intervals hold the underlying segregation where it is known, and what they do where nothing can be known."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.evaluation import Cells
from eriytymisseuranta.core.segregation.inference import (
    MULTIGROUP_PARTS,
    PAIR_MEASURES,
    Interval,
    PairMeasure,
    difference_intervals,
    randomness_p_values,
    underlying_intervals,
)
from eriytymisseuranta.core.segregation.measures import MEASURES
from tests.core.segregation.latent import (
    HOUSEHOLD_SIZE,
    HOUSEHOLDS,
    KINDS,
    Region,
    household_region,
    next_year,
    region,
    totals,
)

HELD = ("dissimilarity", "information", "isolation")
CELLS, RUNS = 250, 15
"""Of each kind of region."""


def underlying_interval(counts: Floats, measure: str | PairMeasure, size: float = 1.0, level: float = 0.9) -> Interval:
    """Return the interval of one measure."""
    return underlying_intervals(counts, [measure], size, level)[0]


def randomness_p_value(name: str, cells: Cells, **choices: int) -> float:
    """Return the p-value of one measure, NaN if there is none."""
    return randomness_p_values([MEASURES[name]], cells, **choices).get(name, np.nan)


def counts_of(one: Region) -> Floats:
    """Return the group and the others, shape (cells, 2)."""
    return np.stack([one.x, one.t - one.x], axis=1)


def known(name: str, one: Region) -> float:
    """Return the measure of the known probabilities."""
    return PAIR_MEASURES[name](one.p * one.t, one.t)


def holds(interval: Interval, value: float) -> bool:
    return interval.low <= value + 1e-9 and value - 1e-9 <= interval.high


def enough(runs: int) -> float:
    """Return the share of runs that 90 % may fall to by chance, in one of 500 cases."""
    return 0.9 - 2.9 * float(np.sqrt(0.09 / runs))


@lru_cache(maxsize=1)
def simulated() -> dict[str, list[Region]]:
    """Return regions of few people per cell, by kind, with shares of the group from 5 to 50 %."""
    rng = np.random.default_rng(20)
    return {
        kind: [region(rng, kind, (0.05, 0.2, 0.5)[at % 3], totals(rng, CELLS)) for at in range(RUNS)] for kind in KINDS
    }


def test_the_interval_holds_what_underlies_small_cells() -> None:
    held = {
        kind: [
            [
                holds(interval, known(name, one))
                for name, interval in zip(HELD, underlying_intervals(counts_of(one), HELD))
            ]
            for one in regions
        ]
        for kind, regions in simulated().items()
    }
    for runs in held.values():
        assert (np.mean(runs, axis=0) >= enough(RUNS)).all()
    assert (np.mean([*held.values()], axis=(0, 1)) >= enough(RUNS * len(KINDS))).all()


def test_the_interval_of_many_cells_holds_although_it_is_narrow() -> None:
    """Of many cells the mean and the variance of the probabilities are known well, their shape is not."""
    rng = np.random.default_rng(19)
    held = []
    for at in range(10):
        one = region(rng, ("bimodal", "smooth field")[at % 2], 0.2, totals(rng, 15_000))
        interval = underlying_interval(counts_of(one), "dissimilarity")
        assert interval.high - interval.low < 0.06
        held.append(holds(interval, known("dissimilarity", one)))
    assert np.mean(held) >= enough(len(held))


def test_the_interval_of_a_difference_holds_the_change_between_years() -> None:
    rng = np.random.default_rng(21)
    held, told = [], []
    for at in range(60):
        first = region(rng, KINDS[at % 4], 0.2, totals(rng, CELLS))
        second = next_year(rng, first, growth=(1.0, 1.3)[at // 4 % 2])
        found = difference_intervals(counts_of(first), counts_of(second), HELD[:2])
        held.append([holds(one, known(name, second) - known(name, first)) for name, one in zip(HELD[:2], found)])
        told.append([one.high - one.low < 0.5 for one in found])
    assert (np.mean(held, axis=0) >= enough(len(held))).all()
    assert np.all(told)


@pytest.mark.parametrize("name", HELD)
def test_a_plain_bootstrap_does_not_hold_it(name: str) -> None:
    """Cells drawn again give the observed index, people drawn again not even that."""
    rng = np.random.default_rng(22)
    measure, held = PAIR_MEASURES[name], np.zeros(3)
    for one in simulated()["beta"]:
        cells = rng.integers(0, CELLS, (60, CELLS))
        people = rng.binomial(one.t.astype(int), one.x / one.t, (60, CELLS)).astype(float)
        by_cells = np.quantile([measure(one.x[at], one.t[at]) for at in cells], [0.05, 0.95])
        by_people = np.quantile([measure(x, one.t) for x in people], [0.05, 0.95])
        truth, observed = known(name, one), measure(one.x, one.t)
        held += by_cells[0] <= truth, by_people[0] <= truth, by_people[0] <= observed
    assert held[0] / RUNS < 0.5
    assert (held[1:] / RUNS < 0.1).all()


def test_the_interval_is_narrow_and_right_where_cells_are_large() -> None:
    counts = np.array([[1e5, 9e5], [5e5, 5e5], [2e5, 8e5]])
    for name, measure in PAIR_MEASURES.items():
        interval, value = underlying_interval(counts, name), measure(counts[:, 0], counts.sum(axis=1))
        assert holds(interval, value)
        assert interval.high - interval.low < 0.01


def test_the_estimate_lies_in_the_interval_below_what_is_observed() -> None:
    for one in simulated()["bimodal"][:6]:
        for name in ("dissimilarity", "information", "atkinson", "isolation", "correlation_ratio"):
            interval = underlying_interval(counts_of(one), name)
            assert 0 <= interval.low <= interval.estimate <= interval.high <= 1
            assert interval.estimate < PAIR_MEASURES[name](one.x, one.t)


def test_a_higher_level_is_a_wider_interval() -> None:
    counts = counts_of(simulated()["beta"][1])
    narrow, wide = (underlying_interval(counts, "information", level=level) for level in (0.5, 0.99))
    assert wide.low < narrow.low < narrow.estimate == wide.estimate < narrow.high < wide.high


@given(st.integers(0, 1000))
@settings(max_examples=10, deadline=None)
def test_the_order_of_cells_and_empty_cells_do_not_matter(seed: int) -> None:
    rng = np.random.default_rng(seed)
    counts = counts_of(region(rng, "bimodal", 0.3, totals(rng, 60)))
    other = np.concatenate([np.zeros((2, 2)), rng.permutation(counts)])
    found, same = underlying_interval(counts, "dissimilarity"), underlying_interval(other, "dissimilarity")
    # Not exactly: linear algebra on several threads may round otherwise from one call to the next.
    assert (same.low, same.estimate, same.high) == pytest.approx((found.low, found.estimate, found.high), abs=1e-9)


@given(st.integers(0, 1000))
@settings(max_examples=10, deadline=None)
def test_the_others_are_as_segregated_as_the_group(seed: int) -> None:
    rng = np.random.default_rng(seed)
    counts = counts_of(region(rng, "beta", 0.3, totals(rng, 60)))
    for name in ("dissimilarity", "information", "atkinson", "correlation_ratio"):
        found, other = underlying_interval(counts, name), underlying_interval(counts[:, ::-1], name)
        assert (other.low, other.estimate, other.high) == pytest.approx(
            (found.low, found.estimate, found.high), abs=1e-3
        )


def test_interaction_is_what_isolation_leaves() -> None:
    counts = counts_of(simulated()["beta"][1])
    own, others = (underlying_interval(counts, name) for name in ("isolation", "interaction"))
    assert (1 - others.high, 1 - others.low) == pytest.approx((own.low, own.high), abs=1e-3)


def test_a_measure_of_ones_own_gets_an_interval() -> None:
    counts = counts_of(simulated()["beta"][1])
    own = underlying_interval(counts, lambda x, t: MEASURES["dissimilarity"].function(x, t) ** 2)
    found = underlying_interval(counts, "dissimilarity")
    assert (own.low, own.high) == pytest.approx((found.low**2, found.high**2), abs=0.01)


@pytest.mark.parametrize(("name", "of_two"), [
    ("multigroup_dissimilarity", "dissimilarity"),
    ("relative_diversity", "correlation_ratio"),
    ("normalised_exposure", "correlation_ratio"),
    ("squared_variation", "correlation_ratio"),
    ("multigroup_information", "information"),
])  # fmt: skip
def test_measures_of_several_groups_are_those_of_two(name: str, of_two: str) -> None:
    counts = counts_of(simulated()["beta"][1])
    several, two = underlying_interval(counts, name), underlying_interval(counts, of_two)
    assert several == two


@pytest.mark.parametrize("name", MULTIGROUP_PARTS)
def test_parts_of_groups_add_up_to_the_measure(name: str) -> None:
    """Without chance, in cells so large that the interval is a point."""
    counts = 1e6 * np.array([[1.0, 2, 3, 0], [4, 1, 1, 0], [2, 2, 5, 0], [0, 0, 0, 0]])
    interval = underlying_interval(counts, name)
    assert interval.estimate == pytest.approx(MEASURES[name].function(counts), abs=2e-3)


@pytest.mark.parametrize("name", ["multigroup_dissimilarity", "multigroup_information"])
def test_the_interval_holds_what_underlies_several_groups(name: str) -> None:
    rng = np.random.default_rng(23)
    held = []
    for _ in range(20):
        t = totals(rng, 250).astype(int)
        p = rng.dirichlet([4.0, 3, 1], 250)
        interval = underlying_interval(rng.multinomial(t, p).astype(float), name)
        held.append(holds(interval, MEASURES[name].function(p * t[:, None])))
    assert np.mean(held) >= enough(len(held))


def test_households_say_less_than_their_people() -> None:
    rng = np.random.default_rng(24)
    held, alone = [], []
    for at in range(20):
        one = household_region(rng, KINDS[at % 5], 0.3, totals(rng, 400, 3.0), HOUSEHOLDS)
        people, together = (underlying_interval(counts_of(one), "information", m) for m in (1.0, HOUSEHOLD_SIZE))
        assert together.high - together.low > people.high - people.low
        assert together.estimate < people.estimate
        held.append(holds(together, known("information", one)))
        alone.append(holds(people, known("information", one)))
    assert np.mean(held) >= enough(len(held))
    assert np.mean(alone) < 0.2


@pytest.mark.parametrize(("counts", "reason"), [
    (np.zeros((3, 2)), "nobody"),
    (np.array([[3.0, 4], [0, 0]]), "single_cell"),
    (np.array([[0.0, 4], [0, 5]]), "one_group"),
    (np.array([[2.0, 0], [3, 0]]), "one_group"),
    (np.array([[1.0, 0], [0, 1], [0, 1]]), "not_identified"),
])  # fmt: skip
def test_nothing_is_said_where_nothing_can_be_known(counts: Floats, reason: str) -> None:
    some = np.array([[3.0, 4], [1, 9]])
    for found in (
        underlying_interval(counts, "dissimilarity"),
        underlying_interval(counts, "multigroup_information"),
        *difference_intervals(some, counts, ["dissimilarity"]),
        *difference_intervals(counts, some, ["dissimilarity"]),
    ):
        assert found.reason == reason
        assert np.isnan([found.low, found.high, found.estimate]).all()


def test_single_households_say_nothing_of_their_cells() -> None:
    counts = np.array([[2.0, 0], [0, 3], [0, 2]])
    assert underlying_interval(counts, "isolation").reason == ""
    assert underlying_interval(counts, "isolation", 2.5).reason == "not_identified"


@pytest.mark.parametrize("name", ["gini", "multigroup_gini", "delta", "spatial_proximity", "exposure", "unheard_of"])
def test_a_measure_without_a_trusted_interval_has_none(name: str) -> None:
    assert underlying_interval(np.array([[3.0, 4], [1, 9]]), name).reason == "no_interval"


def test_two_cells_of_few_people_leave_much_open() -> None:
    interval = underlying_interval(np.array([[1.0, 2], [2, 1]]), "dissimilarity")
    assert interval.low == pytest.approx(0, abs=1e-6)
    assert interval.high > 0.5


def test_complete_segregation_is_possible() -> None:
    counts = np.array([[5.0, 0], [0, 6], [0, 4], [7, 0]])
    interval = underlying_interval(counts, "dissimilarity")
    assert interval.high == pytest.approx(1)
    assert interval.low < 0.9


def test_bad_input_is_refused() -> None:
    counts = np.array([[3.0, 4], [1, 9]])
    with pytest.raises(InputError, match="between 0 and 1"):
        underlying_interval(counts, "dissimilarity", level=90.0)
    with pytest.raises(InputError, match="at least 1"):
        underlying_interval(counts, "dissimilarity", 0.5)
    with pytest.raises(InputError, match="missing or negative"):
        underlying_interval(np.array([[np.nan, 4], [1, 9]]), "dissimilarity")


def test_p_values_of_random_regions_are_anything_and_of_segregated_ones_small() -> None:
    rng = np.random.default_rng(25)
    even = []
    for _ in range(30):
        one = region(rng, "no segregation", 0.3, totals(rng, 60))
        even.append(randomness_p_value("information", Cells(counts_of(one)), draws=99, seed=1))
    assert 0.25 < np.mean(even) < 0.75
    assert min(even) < 0.3
    assert max(even) > 0.7
    cells = Cells(counts_of(simulated()["bimodal"][1]))
    for name in ("dissimilarity", "interaction", "multigroup_information"):
        assert randomness_p_value(name, cells, draws=99, seed=1) == pytest.approx(0.01)


def test_a_p_value_is_that_of_its_seed() -> None:
    cells = Cells(counts_of(region(np.random.default_rng(1), "beta", 0.3, np.full(9, 6.0))))
    first, again, other = (randomness_p_value("gini", cells, draws=99, seed=seed) for seed in (1, 1, 2))
    assert first == again != other


def test_centralisation_has_two_ends() -> None:
    col, row = np.arange(20), np.zeros(20, dtype=int)
    inner = np.stack([np.where(np.abs(col - 9.5) < 5, 9.0, 1), np.where(np.abs(col - 9.5) < 5, 1, 9.0)], axis=1)
    for counts in (inner, inner[:, ::-1]):
        cells = Cells(counts, col, row, 250.0)
        assert randomness_p_value("relative_centralisation", cells, draws=99) == pytest.approx(0.02)


def test_no_p_value_where_there_is_none() -> None:
    cells = Cells(np.array([[3.0, 4], [1, 9]]))
    assert np.isnan(randomness_p_value("exposure", cells))
    assert np.isnan(randomness_p_value("diversity", cells))
    assert np.isnan(randomness_p_value("spatial_proximity", cells))
