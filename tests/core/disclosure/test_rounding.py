"""Controlled rounding along a curve."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.rounding import curve, rounded, rounded_counts
from eriytymisseuranta.core.panel import PublicPanel, State
from tests.core.panels import raw_panel, rule, small_catalogue

CATALOGUE = small_catalogue()
RULES = {group: rule(group) for group in ("population", "education", "activity")}
COUNTS = st.lists(st.integers(0, 20), min_size=1, max_size=64)


class Start:
    """A generator that starts where it is told to."""

    def __init__(self, start: float) -> None:
        self.start = start

    def uniform(self, low: float, high: float) -> float:
        return self.start


def test_the_cumulative_sum_is_rounded_and_not_the_counts() -> None:
    """1, 1, 1, 4, 0 add up to 1, 2, 3, 7, 7; with a start of 1 they reach 0, 3, 3, 6, 6 (floor of (S + 1) / 3)."""
    counts = np.array([1.0, 1, 1, 4, 0])
    found = rounded_counts(counts, np.arange(5), 3, Start(1.0))  # type: ignore[arg-type]
    assert found.tolist() == [0, 3, 0, 3, 0]
    backwards = rounded_counts(counts, np.arange(5)[::-1], 3, Start(1.0))  # type: ignore[arg-type]
    assert backwards.tolist() == [0, 0, 3, 3, 0]


@given(counts=COUNTS, base=st.sampled_from([3, 5, 10]), seed=st.integers(0, 1000))
def test_every_total_of_the_hierarchy_is_less_than_the_base_away_and_zeros_stay(
    counts: list[int], base: int, seed: int
) -> None:
    values = np.array(counts, dtype=np.float64)
    at = np.arange(len(counts))
    rng = np.random.default_rng(seed)
    hierarchy = [at // 16, at // 4]
    found = rounded_counts(values, curve(hierarchy, rng), base, rng)
    assert (found % base == 0).all()
    assert (found[values == 0] == 0).all()
    for block in (at, *hierarchy, np.zeros_like(at)):
        assert (np.abs(np.bincount(block, found) - np.bincount(block, values)) < base).all()
    assert (found[values % base == 0] == values[values % base == 0]).all()


def test_the_mean_over_many_starts_is_the_count() -> None:
    """The standard error of the mean of 4000 roundings is at most 1.5 / sqrt(4000) = 0.024."""
    values = np.array([1.0, 2, 4, 0, 7, 11, 1, 1])
    runs = []
    for seed in range(4000):
        rng = np.random.default_rng(seed)
        runs.append(rounded_counts(values, curve([np.arange(8) // 4], rng), 3, rng))
    assert np.mean(runs, axis=0) == pytest.approx(values, abs=0.12)


def test_blocks_are_runs_of_the_curve_and_their_parts_are_shuffled() -> None:
    at = np.arange(64)
    orders = [curve([at // 16, at // 4], np.random.default_rng(seed)) for seed in range(20)]
    for order in orders:
        assert sorted(order.tolist()) == at.tolist()
        for block in (at // 16, at // 4):
            assert (np.diff(block[order]) != 0).sum() == len(set(block)) - 1
    assert len({order[0] for order in orders}) > 5


@lru_cache(maxsize=1)
def public_panel() -> PublicPanel:
    """Return sixteen cells; unemployment is counted of the labour force, which is no public base."""
    rng = np.random.default_rng(7)
    people = rng.integers(12, 60, (2, 16))
    labour = rng.binomial(people, 0.6)
    rows = {
        "population": people,
        "adults": people,
        "basic_education": rng.binomial(people, 0.3),
        "activity_base": people,
        "labour_force": labour,
        "unemployed": rng.binomial(labour, 0.3),
    }
    raw = raw_panel({name: values.tolist() for name, values in rows.items()}, [2020, 2022])
    return protect(raw, CATALOGUE, RULES, "nested")


@given(seed=st.integers(0, 500))
def test_what_nested_protection_shows_exactly_is_told_as_multiples_of_three(seed: int) -> None:
    panel = public_panel()
    found = rounded(panel, CATALOGUE, RULES, seed=seed)
    assert found.protection == "rounded:10"
    for name in ("basic_education", "labour_force", "unemployed"):
        before, after = panel.variables[name], found.variables[name]
        assert (before.states == after.states).all()
        exact = before.states == State.VALUE
        assert (after.values[exact] % 3 == 0).all()
        assert (np.abs(after.values[exact] - before.values[exact]) <= 2).all()
        base = found.variables[CATALOGUE.concepts[name].base]
        both = after.visible & base.visible
        assert (after.values[both] <= base.values[both]).all()
    for name in ("population", "adults", "activity_base"):
        assert found.variables[name] is panel.variables[name]


def test_without_a_seed_every_run_is_another() -> None:
    panel = public_panel()
    runs = [rounded(panel, CATALOGUE, RULES).variables["basic_education"].values for _ in range(8)]
    assert any(not np.array_equal(run, runs[0], equal_nan=True) for run in runs[1:])
    one, other = (rounded(panel, CATALOGUE, RULES, seed=3).variables["basic_education"].values for _ in range(2))
    assert np.array_equal(one, other, equal_nan=True)


def test_what_is_open_or_internal_stays_as_it_is() -> None:
    panel = public_panel()
    released = rounded(panel, CATALOGUE, {group: rule(group, "all") for group in RULES})
    assert all(released.variables[name] is panel.variables[name] for name in panel.variables)
    assert rounded(replace(panel, protection="internal"), CATALOGUE, RULES).protection == "internal"
