"""Measures beside their expectation, and the reason where there is none."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation import evaluation
from eriytymisseuranta.core.segregation.evaluation import Cells, evaluate, regions_at_random
from eriytymisseuranta.core.segregation.measures import COMPOSITION, MEASURES, REFUSED, find_measure
from tests.core.segregation.regions import COL, ROW, THREE, T, X

PAIR = np.stack([X, T - X], axis=1)
CLASSES = np.array([[3.0, 1, 4, 1, 5], [9, 2, 6, 5, 3]])


def smooth(counts: Floats) -> Floats:
    """Return counts of a cell and half of those before it."""
    return counts + np.roll(counts, 1, axis=0) / 2


def complete(counts: Floats) -> Cells:
    """Return cells of which everything is known."""
    n = len(counts)
    return Cells(counts, np.arange(n), np.zeros(n, dtype=np.int64), 250.0, None, smooth)


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda measure: measure.id)
def test_every_measure_has_a_value_beside_its_expectation_or_a_reason(measure) -> None:
    counts = CLASSES if measure.family == "ordered" else PAIR if "x" in measure.needs else THREE
    found = evaluate([measure], complete(counts), draws=5)[measure.id]
    groups = counts.shape[1]
    assert np.isfinite(found.value).all()
    assert np.shape(found.value) == ((groups, groups) if measure.matrix else ())
    assert np.isfinite(found.baseline).all() == (measure.family != COMPOSITION)
    rescaled = measure.has_null and measure.complete is not None
    assert np.isfinite(found.corrected).all() == rescaled
    assert found.reason == ("" if rescaled else "no_maximum" if measure.has_null else "no_null")


@pytest.mark.parametrize("name", ["divergence", "spatial_proximity", "absolute_centralisation", "delta"])
def test_what_has_no_maximum_is_not_rescaled(name: str) -> None:
    found = evaluate([MEASURES[name]], complete(PAIR), draws=5)[name]
    assert np.isfinite([found.value, found.baseline]).all()
    assert np.isnan(found.corrected)
    assert found.reason == "no_maximum"


@pytest.mark.parametrize(
    ("name", "cells", "reason"),
    [
        ("gini", Cells(0 * PAIR), "nobody"),
        ("gini", Cells(PAIR * [[1], [0], [0]]), "single_cell"),
        ("gini", Cells(PAIR * [0, 1]), "one_group"),
        ("gini", Cells(CLASSES * [0, 1, 1, 0, 1]), "one_group"),
        ("divergence", Cells(CLASSES * [0, 1, 0, 0, 0]), "one_group"),
        ("diversity", Cells(0 * THREE), "nobody"),
        ("rank_order_information", Cells(CLASSES[:, :3]), "few_classes"),
        ("rank_order_variance", Cells(CLASSES * [1, 0, 1, 1, 1]), "few_classes"),
        ("adjacent_dissimilarity", Cells(PAIR), "no_lattice"),
        ("absolute_centralisation", Cells(PAIR), "no_lattice"),
        ("spatial_proximity", Cells(PAIR), "no_lattice"),
        ("adjacent_dissimilarity", Cells(PAIR, 2 * COL, ROW, 250.0), "no_neighbours"),
        ("spatial_information", Cells(THREE), "no_neighbourhood"),
        ("spatial_exposure", Cells(THREE * [1, 0, 0], neighbourhood=smooth), "single_cell"),
    ],
)
def test_what_is_undefined_has_a_reason_and_never_a_zero(name: str, cells: Cells, reason: str) -> None:
    found = evaluate([MEASURES[name]], cells, draws=5)[name]
    assert np.isnan([found.value, found.baseline, found.corrected]).all()
    assert found.reason == reason


def test_a_measure_of_one_group_is_of_the_first_against_all_others() -> None:
    several = np.column_stack([PAIR[:, 0], PAIR[:, 1] / 4, 3 * PAIR[:, 1] / 4])
    assert evaluate([MEASURES["dissimilarity"]], Cells(several))["dissimilarity"].value == pytest.approx(1 / 3)


def test_the_centre_is_the_people_s_unless_given() -> None:
    measure = MEASURES["relative_centralisation"]
    given, weighted = (
        evaluate([measure], Cells(PAIR, COL, ROW, 250.0, centre))[measure.id].value for centre in ((0.0, 0.0), None)
    )
    assert given == pytest.approx(1 / 2)
    assert weighted == pytest.approx(0.5 * 1 - 0.5)  # rings: the middle cell, and both ends


def test_together_or_alone_the_values_are_the_same_and_so_with_the_same_seed() -> None:
    cells, names = complete(THREE), ["spatial_information", "spatial_exposure", "spatial_dissimilarity"]
    together = evaluate([MEASURES[name] for name in names], cells, draws=4, seed=6)
    for name in names:
        alone = evaluate([MEASURES[name]], cells, draws=4, seed=6)[name]
        np.testing.assert_array_equal(together[name].baseline, alone.baseline)
    other = evaluate([MEASURES[names[0]]], cells, draws=4, seed=7)[names[0]]
    assert other.baseline != together[names[0]].baseline


def test_neighbourhoods_of_regions_at_random_are_summed_together_and_the_last_group_is_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls = []

    def counted(counts: Floats) -> Floats:
        calls.append(counts.shape[1])
        return smooth(counts)

    spatial = [measure for measure in MEASURES.values() if "local" in measure.needs]
    evaluate(spatial, Cells(THREE, neighbourhood=counted), draws=10)
    assert calls == [3, 8 * 2, 2 * 2]
    monkeypatch.setattr(evaluation, "AT_ONCE_VALUES", 1)  # a large region has one at a time
    calls.clear()
    evaluate(spatial, Cells(THREE, neighbourhood=counted), draws=2)
    assert calls == [3, 2, 2]


@pytest.mark.parametrize("household_size", [1.0, 3.0])
def test_local_counts_of_regions_at_random_are_those_of_their_counts(household_size: float) -> None:
    measures = [MEASURES["spatial_information"]]
    for region in regions_at_random(measures, Cells(THREE, neighbourhood=smooth), household_size, draws=10, seed=2):
        np.testing.assert_allclose(region.counts.sum(axis=1), THREE.sum(axis=1))
        np.testing.assert_allclose(region.local, smooth(region.counts), atol=1e-12)
        assert (region.local >= 0).all()


def test_complete_segregation_is_rescaled_to_one() -> None:
    apart = complete(np.diag([6.0, 8, 4]))
    found = evaluate([measure for measure in MEASURES.values() if "local" not in measure.needs], apart, draws=5)
    names = ["dissimilarity", "gini", "information", "atkinson", "isolation", "interaction", "correlation_ratio"]
    names += ["multigroup_dissimilarity", "multigroup_gini", "multigroup_information", "relative_diversity"]
    for name in [*names, "normalised_exposure", "squared_variation"]:
        assert found[name].corrected == pytest.approx(1)
    np.testing.assert_allclose(found["exposure"].corrected, 1)


def test_ids_are_the_names_of_functions_with_their_docs() -> None:
    for name, measure in MEASURES.items():
        assert measure.function.__name__ == name
        assert "Return" in measure.function.__doc__
        assert find_measure(name) is measure
        if measure.expectation is not None:
            assert measure.needs == tuple(
                parameter for parameter in measure.expectation.__code__.co_varnames[: len(measure.needs)]
            )


@pytest.mark.parametrize("name", REFUSED)
def test_measures_of_area_are_refused_on_cells_of_equal_size(name: str) -> None:
    with pytest.raises(InputError, match=r"0 / 0 on cells of equal size.*delta"):
        find_measure(name)


def test_an_unknown_measure_is_refused_with_those_known() -> None:
    with pytest.raises(InputError, match=r"“segregation”.*dissimilarity, gini"):
        find_measure("segregation")
