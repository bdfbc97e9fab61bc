"""Shares as classes that hold at least three counts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.classes import classed, count_classes, representatives
from eriytymisseuranta.core.panel import PublicPanel
from tests.core.panels import NOTHING, E, S, V, raw_panel, rule, small_catalogue

BREAKS = (10.0, 20.0, 30.0, 40.0)
RULES = {group: rule(group) for group in ("population", "education", "activity")}


def indicator(name: str, numerator: str, denominator: str) -> Indicator:
    return Indicator(name, "share", numerator, denominator, -1, NOTHING, NOTHING, "", BREAKS, 1)


def catalogue() -> Catalogue:
    indicators = [
        indicator("low_education", "basic_education", "adults"),
        indicator("unemployment", "unemployed", "labour_force"),
    ]
    return replace(small_catalogue(), indicators={each.id: each for each in indicators})


def starts(base: int, low: int, high: int) -> list[float]:
    return count_classes(np.array([float(base)]), BREAKS, np.array([float(low)]), np.array([float(high)]))[0].tolist()


def test_classes_are_put_together_until_they_hold_three_counts() -> None:
    """Of 100: 0-9, 10-19, ...; of 20: 0-3 (two classes of two), 4-7, 8-20; of 8: 0-2, 3-8; of 2: 0-2."""
    assert starts(100, 0, 100) == [0, 10, 20, 30, 40, 101]
    assert starts(20, 0, 20) == [0, 0, 4, 4, 8, 21]
    assert starts(8, 0, 8) == [0, 0, 0, 3, 3, 9]
    assert starts(2, 0, 2) == [0, 0, 0, 0, 0, 3]


@given(
    base=st.integers(2, 400),
    edge=st.integers(0, 3),
    breaks=st.lists(st.floats(0.5, 99.5), min_size=1, max_size=8, unique=True).map(sorted),
)
def test_every_class_of_every_base_holds_three_counts(base: int, edge: int, breaks: list[float]) -> None:
    """Each count is put into its class, and the counts of each class are counted."""
    counts = np.arange(edge, base - edge + 1, dtype=np.float64)
    if len(counts) < 3:
        return
    of, low, high = (np.full(len(counts), float(value)) for value in (base, edge, base - edge))
    found = representatives(counts, count_classes(of, breaks, low, high))
    for middle in set(found.tolist()):
        held = counts[found == middle]
        assert len(held) >= 3
        assert middle == (held.min() + held.max()) / 2
        assert (np.diff(held) == 1).all()
    limits = [limit for limit in breaks if any((counts * 100 / base < limit) & (found == found[-1]))]
    ends = counts[np.flatnonzero(np.diff(found))]
    for end in ends:  # where a class ends, there is a break of the catalogue's
        assert any(100 * end / base < limit <= 100 * (end + 1) / base + 1e-6 for limit in breaks), limits


def panel() -> PublicPanel:
    raw = raw_panel(
        {
            "population": [[100, 60, 40, 12, 9]],
            "adults": [[100, 50, 40, 10, 9]],
            "basic_education": [[35, 12, 1, 5, 4]],
            "activity_base": [[100, 60, 40, 12, 9]],
            "labour_force": [[60, 40, 30, 9, 4]],
            "unemployed": [[9, 5, 27, 3, 1]],
        },
        [2022],
    )
    return protect(raw, catalogue(), RULES, "nested")


def test_a_share_is_told_as_the_middle_of_its_class_and_edge_classes_stay() -> None:
    """35 of 100: 30-39, middle 34.5; 12 of 50: 10-14, middle 12; 1 of 40 is the edge class 0-2; 5 of 10: 3-7."""
    before, found = panel(), classed(panel(), catalogue(), RULES)
    education = found.variables["basic_education"]
    assert before.variables["basic_education"].states.tolist() == [[V, V, E, V, S]]
    assert education.states.tolist() == [[E, E, E, E, S]]
    assert np.nan_to_num(education.values).tolist() == [[34.5, 12, 1, 5, 0]]
    assert found.protection == "classes:10"


def test_bases_stay_and_what_has_no_classes_is_left_out() -> None:
    found = classed(panel(), catalogue(), RULES)
    for name in ("population", "adults", "activity_base", "labour_force"):
        assert found.variables[name] is panel().variables[name] or np.array_equal(
            found.variables[name].values, panel().variables[name].values, equal_nan=True
        )
    without = replace(catalogue(), indicators={})
    bare = classed(panel(), without, RULES)
    assert set(bare.variables) == {"population", "adults", "activity_base"}
    assert bare.variables["adults"].states.tolist() == [[V] * 5]


def test_a_share_of_what_is_itself_a_class_is_left_out() -> None:
    nested = indicator("labour", "labour_force", "activity_base")
    both = replace(catalogue(), indicators={**catalogue().indicators, "labour": nested})
    found = classed(panel(), both, RULES)
    assert set(found.variables["labour_force"].states[0].tolist()) <= {E, S}
    assert "unemployed" not in found.variables


@pytest.mark.parametrize("adults", range(10, 60))
def test_who_knows_the_base_and_the_rules_has_three_counts_left(adults: int) -> None:
    """All counts that end in the same figure and state, for every base."""
    counts = np.arange(adults + 1)
    raw = raw_panel(
        {
            "population": [[adults] * len(counts)],
            "adults": [[adults] * len(counts)],
            "basic_education": [counts.tolist()],
        },
        [2022],
    )
    found = classed(protect(raw, catalogue(), RULES, "nested"), catalogue(), RULES).variables["basic_education"]
    told = list(zip(found.states[0].tolist(), np.nan_to_num(found.values[0]).tolist()))
    assert all(told.count(one) >= 3 for one in told)
