"""What a change of segregation is made of: by hand, against sweeps of proportional fitting, and what always holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from eriytymisseuranta.core.change.decomposition import (
    ADDITIONS,
    COMPOSITION,
    GROUPS,
    REMOVALS,
    STRUCTURE,
    UNITS,
    composition_and_structure,
    distributed_as,
    margins_and_structure,
)
from eriytymisseuranta.core.change.fitting import fitted
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.evenness import dissimilarity, gini, information
from eriytymisseuranta.core.segregation.multigroup import divergence, multigroup_information

BEFORE = np.array([[40.0, 30, 20, 10], [5, 10, 15, 20]])
AFTER = np.array([[20.0, 20, 20, 15], [5, 10, 10, 15]])
"""The two tables of Elbers' own tests: two units, four groups."""

tables = st.integers(3, 8).flatmap(
    lambda units: st.tuples(*[arrays(np.float64, (units, 3), elements=st.integers(0, 40))] * 2)
)


def swept(table: Floats, rows: Floats, columns: Floats, sweeps: int = 20_000) -> Floats:
    """Return the table after so many alternating sweeps (Deming and Stephan 1940)."""
    found = table.copy()
    for _ in range(sweeps):
        found = found * (columns / found.sum(axis=0))
        found = found * (rows / found.sum(axis=1))[:, None]
    return found


def parts_by_sweeps(a: Floats, b: Floats) -> dict[str, float]:
    """Return the parts written out term by term, tables fitted by sweeps; a is group margin, unit margin, structure."""
    u, g = [t.sum(axis=1) / t.sum() for t in (a, b)], [t.sum(axis=0) / t.sum() for t in (a, b)]

    def m(group: int, unit: int, kind: int) -> float:
        p = swept((a, b)[kind] / (a, b)[kind].sum(), u[unit], g[group])
        return float((p * np.log(p / np.outer(p.sum(axis=1), p.sum(axis=0)))).sum())

    aaa, baa, aba, bba = m(0, 0, 0), m(1, 0, 0), m(0, 1, 0), m(1, 1, 0)
    aab, bab, abb, bbb = m(0, 0, 1), m(1, 0, 1), m(0, 1, 1), m(1, 1, 1)
    return {
        GROUPS: (baa - aaa + bba - aba + bab - aab + bbb - abb) / 4,
        UNITS: (aba - aaa + bba - baa + abb - aab + bbb - bab) / 4,
        STRUCTURE: (aab - aaa) / 2 + (bbb - bba) / 2,
    }


def test_the_definition_term_by_term() -> None:
    found = margins_and_structure(BEFORE, AFTER, divergence)
    expected = parts_by_sweeps(BEFORE, AFTER)
    for part, value in expected.items():
        assert found[part] == pytest.approx(value, abs=1e-10), part
    assert (found[ADDITIONS], found[REMOVALS]) == (0, 0)


def test_a_group_that_grows_everywhere_alike_is_composition_only() -> None:
    """Twice as many of the first group in every unit: the odds ratios stay."""
    found = margins_and_structure(BEFORE, BEFORE * np.array([2.0, 1, 1, 1]), divergence)
    assert found[STRUCTURE] == pytest.approx(0, abs=1e-10)
    assert found[GROUPS] + found[UNITS] != pytest.approx(0, abs=1e-4)


def test_units_that_grow_alike_for_all_groups_are_composition_only() -> None:
    found = margins_and_structure(BEFORE, BEFORE * np.array([[3.0], [1.0]]), divergence)
    assert found[STRUCTURE] == pytest.approx(0, abs=1e-10)
    assert abs(found[UNITS]) > 0.001


def test_the_same_margins_with_other_odds_are_structure_only() -> None:
    """By hand: from evenly mixed, M = 0, to 3:1 and 1:3, M = ln 2 - (3/4 ln 4/3 + 1/4 ln 4)."""
    even, apart = np.array([[20.0, 20], [20, 20]]), np.array([[30.0, 10], [10, 30]])
    found = margins_and_structure(even, apart, divergence)
    expected = np.log(2) - (0.75 * np.log(4 / 3) + 0.25 * np.log(4))
    assert found[STRUCTURE] == pytest.approx(expected, abs=1e-12)
    assert (found[GROUPS], found[UNITS]) == (pytest.approx(0, abs=1e-12), pytest.approx(0, abs=1e-12))


def test_units_of_one_year_only_are_additions_and_removals() -> None:
    """A lone unit that is made up like the whole adds nothing but dilutes; by hand over what is left."""
    before = np.array([[30.0, 10], [10, 30], [40, 40], [0, 0]])
    after = np.array([[30.0, 10], [10, 30], [0, 0], [50, 0]])
    found = margins_and_structure(before, after, divergence)
    common = divergence(before[:2])
    assert found[REMOVALS] == pytest.approx(common - divergence(before))
    assert found[ADDITIONS] == pytest.approx(divergence(after) - common)
    assert [found[part] for part in (GROUPS, UNITS, STRUCTURE)] == pytest.approx([0, 0, 0], abs=1e-12)


def test_a_group_of_one_year_only_is_added() -> None:
    before = np.array([[30.0, 10, 0], [10, 30, 0]])
    after = np.array([[30.0, 10, 5], [10, 30, 0]])
    found = margins_and_structure(before, after, divergence)
    assert found[ADDITIONS] == pytest.approx(divergence(after) - divergence(before))
    assert found[STRUCTURE] == 0


def test_years_without_two_units_or_groups_in_common_have_no_parts() -> None:
    apart = margins_and_structure(np.array([[5.0, 5], [0, 0]]), np.array([[0.0, 0], [5, 5]]), divergence)
    assert np.isnan(list(apart.values())).all()


@given(tables)
def test_the_parts_add_up_to_the_change(pair: tuple[Floats, Floats]) -> None:
    before, after = pair
    for measure in (divergence, multigroup_information):
        found = margins_and_structure(before, after, measure)
        change = measure(after) - measure(before)
        if np.isfinite(list(found.values())).all():
            assert sum(found.values()) == pytest.approx(change, abs=1e-9)


@given(tables, st.randoms())
def test_the_order_of_rows_and_groups_does_not_matter(pair: tuple[Floats, Floats], random: Any) -> None:
    before, after = pair
    rows, columns = list(range(len(before))), [0, 1, 2]
    random.shuffle(rows)
    random.shuffle(columns)
    shuffled = [table[rows][:, columns] for table in pair]
    first, second = (margins_and_structure(*both, divergence) for both in ((before, after), shuffled))
    np.testing.assert_allclose(list(second.values()), list(first.values()), atol=1e-8)


@given(tables)
def test_back_in_time_every_part_changes_its_sign(pair: tuple[Floats, Floats]) -> None:
    there, back = margins_and_structure(*pair, divergence), margins_and_structure(*pair[::-1], divergence)
    for part in (GROUPS, UNITS, STRUCTURE):
        assert back[part] == pytest.approx(-there[part], abs=1e-8, nan_ok=True)
    assert back[ADDITIONS] == pytest.approx(-there[REMOVALS], abs=1e-8, nan_ok=True)


@given(tables)
def test_the_same_year_twice_has_no_parts(pair: tuple[Floats, Floats]) -> None:
    found = margins_and_structure(pair[0], pair[0], divergence)
    np.testing.assert_allclose(np.nan_to_num(list(found.values())), 0, atol=1e-9)


@given(tables, st.floats(0.1, 0.9))
def test_a_cell_in_two_parts_alike_is_the_same_cell(pair: tuple[Floats, Floats], share: float) -> None:
    """Merging cells that are alike in both years changes nothing, so cell size alone is no structure."""
    before, after = (table + 1.0 for table in pair)
    split = [np.vstack([table[1:], table[:1] * share, table[:1] * (1 - share)]) for table in (before, after)]
    whole, parted = margins_and_structure(before, after, divergence), margins_and_structure(*split, divergence)
    np.testing.assert_allclose(list(parted.values()), list(whole.values()), atol=1e-8)


def test_small_margins_need_a_relative_tolerance() -> None:
    """With an absolute one of 0.001 on margins of 1 / 2000, as is usual, sweeps stop at once: structure is wrong."""
    rng = np.random.default_rng(3)
    people = rng.integers(20, 60, 2000)
    p, q = rng.beta(2, 6, 2000), rng.beta(2, 6, 2000)
    before, after = (np.stack([people * s, people * (1 - s)], axis=1) for s in (p, (p + q) / 2))
    rows, columns = after.sum(axis=1) / after.sum(), np.array([0.5, 0.5])
    start = before / before.sum() * (rows / (before.sum(axis=1) / before.sum()))[:, None]
    stopped = np.abs(start.sum(axis=1) - rows).max() < 0.001
    found = fitted(before, rows, columns)
    assert stopped
    np.testing.assert_allclose(found.sum(axis=0), columns, rtol=1e-10)
    np.testing.assert_allclose(found.sum(axis=1), rows, rtol=1e-12)
    np.testing.assert_allclose(found, swept(before / before.sum(), rows, columns, 2000), rtol=1e-8)
    assert np.abs(start / found - 1).max() > 0.1


@given(arrays(np.float64, (6, 3), elements=st.floats(0.5, 50)), arrays(np.float64, 9, elements=st.floats(0.5, 50)))
def test_a_fitted_table_has_the_margins_wanted_and_the_odds_ratios_it_had(table: Floats, margins: Floats) -> None:
    rows, columns = margins[:6] / margins[:6].sum(), margins[6:] / margins[6:].sum()
    found = fitted(table, rows, columns)
    np.testing.assert_allclose(found.sum(axis=1), rows, rtol=1e-9)
    np.testing.assert_allclose(found.sum(axis=0), columns, rtol=1e-9)
    odds = [np.log(kind[1:, 1:] * kind[:1, :1] / (kind[1:, :1] * kind[:1, 1:])) for kind in (table, found)]
    np.testing.assert_allclose(*odds, atol=1e-8)


def test_a_table_whose_zeros_do_not_allow_the_margins_is_filled_and_still_fitted() -> None:
    """All of the first group live alone in the earlier year, and mix in the later one."""
    before = np.array([[50.0, 0], [0, 50], [0, 40]])
    after = np.array([[10.0, 40], [30, 20], [5, 60]])
    found = margins_and_structure(before, after, divergence)
    assert np.isfinite(list(found.values())).all()
    assert sum(found.values()) == pytest.approx(divergence(after) - divergence(before), abs=1e-9)
    assert found[STRUCTURE] < -0.3


def test_margins_that_no_table_can_have_are_refused() -> None:
    with pytest.raises(InputError, match="so little in common"):
        fitted(np.array([[1.0, 0], [0, 1.0]]), np.array([0.3, 0.7]), np.array([0.6, 0.4]))


def test_a_measure_of_one_group_is_taken_apart_by_hand() -> None:
    """Shares 0.1 and 0.5 of 100 and 100 people become 0.2 and 0.4 of 300 and 100; D is known for all four."""
    before, after = (np.array([10.0, 50]), np.array([100.0, 100])), (np.array([60.0, 40]), np.array([300.0, 100]))

    def d(shares: list[float], people: list[float]) -> float:
        x, t = np.array(shares) * people, np.array(people)
        return float(np.abs(x / x.sum() - (t - x) / (t - x).sum()).sum() / 2)

    aa, ba = d([0.1, 0.5], [100, 100]), d([0.1, 0.5], [300, 100])
    ab, bb = d([0.2, 0.4], [100, 100]), d([0.2, 0.4], [300, 100])
    found = composition_and_structure(before, after, dissimilarity)
    assert found[COMPOSITION] == pytest.approx((ab - aa + bb - ba) / 2, abs=1e-12)
    assert found[STRUCTURE] == pytest.approx((ba - aa + bb - ab) / 2, abs=1e-12)


def test_shares_are_given_out_in_order() -> None:
    assert distributed_as(np.array([0.3, 0.1, 0.2]), np.array([0.9, 0.5, 0.7])).tolist() == [0.9, 0.5, 0.7]
    assert distributed_as(np.array([0.3, 0.1]), np.array([0.9, 0.5, 0.7])).tolist() == [0.9, 0.5]
    np.testing.assert_allclose(distributed_as(np.array([0.1, 0.3, 0.1]), np.array([0.0, 0.4, 0.6])), [0.2, 0.6, 0.2])
    assert distributed_as(np.array([0.4]), np.array([0.2, 0.8])).tolist() == [0.2]


people = st.lists(
    st.integers(1, 90).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))), min_size=2, max_size=12
).map(lambda units: tuple(np.array(column, dtype=np.float64) for column in zip(*units)))
"""People of a group, and all people, of some units."""


@given(people, people)
def test_composition_and_structure_add_up_and_are_those_of_the_others_too(first: Any, last: Any) -> None:
    (x, t), (y, u) = first, last
    for measure in (dissimilarity, gini, information):
        found = composition_and_structure((x, t), (y, u), measure)
        change = measure(y, u) - measure(x, t)
        assert sum(found.values()) == pytest.approx(change, abs=1e-9, nan_ok=True)
        others = composition_and_structure((t - x, t), (u - y, u), measure)
        np.testing.assert_allclose(list(others.values()), list(found.values()), atol=1e-8)


@given(people, st.randoms())
def test_nothing_changed_is_nothing_and_other_people_at_the_same_shares_are_structure(first: Any, random: Any) -> None:
    x, t = first
    found = composition_and_structure((x, t), (x, t), gini)
    np.testing.assert_allclose(np.nan_to_num(list(found.values())), 0, atol=1e-12)
    factor = np.array([random.choice([1, 2, 5]) for _ in t])
    found = composition_and_structure((x, t), (x * factor, t * factor), gini)
    assert np.nan_to_num(found[COMPOSITION]) == pytest.approx(0, abs=1e-9)


def pysal_shares(shares: Floats, others: Floats) -> Floats:
    """Return what PySAL gives out: quantiles at rank / n, so that the lowest unit never gets the lowest share."""
    return pd.Series(shares).rank(pct=True).apply(pd.Series(others).quantile).to_numpy()


def test_ranks_of_pysal_are_not_the_same_for_the_group_and_the_others() -> None:
    """Its ranks run from 1 / n to 1, so the lowest share is never given out, and years that are alike are crossed."""
    p = np.array([0.1, 0.2, 0.4, 0.7])
    assert pysal_shares(p, p).min() > 0.1
    np.testing.assert_array_equal(distributed_as(p, p), p)
    assert not np.allclose(pysal_shares(p, p), 1 - pysal_shares(1 - p, 1 - p))


def test_on_the_synthetic_grid_pysal_differs_by_its_ranks_alone(conformance: Path) -> None:
    """PySAL 2.5.4, `DecomposeSegregation` of D of the second group, 2005 and 2020; the sign is that of the change."""
    cells = pd.read_csv(conformance / "synth50.csv")
    (x, t), (y, u) = (cells[cells["year"] == year][["g2", "pop"]].to_numpy(np.float64).T for year in (2005, 2020))
    both = dissimilarity(x, t), dissimilarity(y, u)
    crossed = dissimilarity(t * pysal_shares(x / t, y / u), t), dissimilarity(u * pysal_shares(y / u, x / t), u)
    assert (crossed[0] - both[0] + both[1] - crossed[1]) / 2 == pytest.approx(-0.02193472360147583, abs=1e-12)
    assert (crossed[1] - both[0] + both[1] - crossed[0]) / 2 == pytest.approx(0.014385796594433092, abs=1e-12)
    found = composition_and_structure((x, t), (y, u), dissimilarity)
    assert 1e-5 < abs(found[COMPOSITION] + 0.02193472360147583) < 5e-5
    assert sum(found.values()) == pytest.approx(0.4213774238115541 - 0.4289263508185968, abs=1e-12)
