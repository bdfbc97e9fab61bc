"""The numbers of the report, by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from eriytymisseuranta.core.change import INDEX, Change
from eriytymisseuranta.core.indicators.result import Composite, IndicatorPanel
from eriytymisseuranta.core.panel import State
from eriytymisseuranta.core.reporting.summaries import (
    OUTCOMES,
    change_outcomes,
    people_by_level,
    people_of,
    share_at_lowest_level,
    weighted_moments,
)
from tests.core.panels import A, U
from tests.core.reporting.results import golden

NOTHING = np.full(6, np.nan)


def composite_of(result: IndicatorPanel) -> Composite:
    assert result.composite is not None
    return result.composite


def test_people_are_counted_at_the_level_of_their_cell() -> None:
    # The golden index: D -1.73 | A -1.43 | B 0.43 | F 0.67, C 0.91; its SD 0.997, so the cuts are 0.498 and 1.495.
    result = golden()
    counted = people_by_level(result, composite_of(result))
    assert counted.people[:, 0].tolist() == [200, 120, 300, 60 + 500, 0]
    assert (counted.suppressed.tolist(), counted.missing.tolist(), counted.all.tolist()) == ([9], [0], [1189])


def test_a_year_without_a_variable_has_people_without_a_level_and_none_suppressed() -> None:
    result = golden([{}, {"low_income": [[A] * 6], "income_base": [[A] * 6]}], (2020, 2022))
    counted = people_by_level(result, composite_of(result))
    assert counted.people[:, 1].sum() == 0
    assert (counted.suppressed[1], counted.missing[1]) == (9, 1180)


def test_people_whose_level_is_open_are_those_of_cells_with_more_than_one() -> None:
    result = golden()
    levels = np.array([[2.0, 3.0, 4.0, 1.0, np.nan, 4.0]])
    open_ = replace(
        composite_of(result),
        level=levels,
        level_low=levels - np.array([[0, 1, 0, 0, 0, 0]]),
        level_high=levels + np.array([[0, 0, 1, 0, 0, 0]]),
    )
    assert people_by_level(result, open_).uncertain.tolist() == [300 + 60]
    nowhere = replace(open_, level_low=np.full((1, 6), np.nan))
    assert np.isnan(people_by_level(result, nowhere).uncertain).all()


@given(
    arrays(np.float64, (1, 6), elements=st.sampled_from([np.nan, 1.0, 2.0, 3.0, 4.0, 5.0])),
    arrays(np.uint8, (1, 6), elements=st.sampled_from(list(State))),
)
def test_nobody_is_lost_or_counted_twice(level: np.ndarray, states: np.ndarray) -> None:
    result = golden()
    counted = people_by_level(result, replace(composite_of(result), level=level, states=states))
    assert counted.all.tolist() == [1189]


def test_means_are_weighted_by_people_and_leave_out_what_is_not_shown() -> None:
    means, spreads = weighted_moments(np.array([[10.0, 40.0, np.nan], [np.nan] * 3]), np.array([[300.0, 100, 900]] * 2))
    assert means[0] == pytest.approx(17.5)
    assert spreads[0] == pytest.approx(np.sqrt((300 * 7.5**2 + 100 * 22.5**2) / 400))
    assert np.isnan([means[1], spreads[1]]).all()


def test_students_at_the_lowest_level_stand_beside_those_of_the_region() -> None:
    result = golden()
    lowest, region = share_at_lowest_level(result.shares["student_share"], composite_of(result), people_of(result))
    assert lowest.tolist() == [50]
    assert region[0] == pytest.approx((0.10 * (120 + 300 + 60 + 500) + 0.50 * 200) / 1180 * 100)


def change(values: dict[str, list[object]]) -> Change:
    """Return a change of the index of six cells, written out by hand."""
    array = {
        "present": np.ones(6, dtype=np.bool_),
        "value_from": np.zeros(6),
        "value_to": np.zeros(6),
        "change": np.zeros(6),
        "change_relative": NOTHING,
        "change_z": NOTHING,
        "change_se": NOTHING,
        "level_from": NOTHING,
        "level_to": NOTHING,
        "clear": np.zeros(6, dtype=np.bool_),
        "reason": np.array([None] * 6, dtype=object),
        "change_per_year": np.zeros(6),
        "change_class": np.array([None] * 6, dtype=object),
    }
    array.update({key: np.array(value, dtype=array[key].dtype) for key, value in values.items()})
    return Change(name=INDEX, year_from=2020, year_to=2022, redefined=False, **array)


def found(result: IndicatorPanel, changed: Change) -> dict[str, tuple[int, float]]:
    outcomes = change_outcomes(result, changed)
    assert [outcome.outcome for outcome in outcomes] == list(OUTCOMES)
    return {outcome.outcome: (outcome.units, outcome.people) for outcome in outcomes if outcome.units}


def test_every_unit_has_one_outcome_and_the_people_are_those_of_the_later_year() -> None:
    result = golden([{}, {"population": [[120, 300, 60, 200, 9, 510]]}], (2020, 2022))
    changed = change(
        {
            "change": [0.5, -0.5, 0.1, 0.2, np.nan, 0.3],
            "value_to": [0.5, -0.5, 0.1, 0.2, np.nan, 0.3],
            "clear": [True, True, False, False, False, False],
            "reason": [None, None, None, "small_base", "suppressed", "no_error"],
        }
    )
    assert found(result, changed) == {
        "rise": (1, 120),
        "fall": (1, 300),
        "random": (1, 60),
        "small_base": (1, 200),
        "no_error": (1, 510),
        "suppressed": (1, 9),
    }


def test_reasons_are_told_apart() -> None:
    later = {"population": [[120, U, A, 200, 9, 500]]}
    changed = change(
        {"reason": ["definition", "uninhabited", "not_in_data", "definition", "suppressed", "other_variables"]}
    )
    assert found(golden([{}, later], (2020, 2022)), changed) == {
        "definition": (2, 120 + 200),
        "other_variables": (1, 500),
        "suppressed": (1, 9),
        "uninhabited": (1, 0),
        "not_in_data": (1, 0),
    }


def test_cells_where_nobody_lives_in_either_year_do_not_count() -> None:
    empty = {"population": [[0, U, A, 200, 9, 500]]}
    result = golden([empty, empty], (2020, 2022))
    changed = change({"reason": ["uninhabited", "uninhabited", "not_in_data", None, None, None]})
    assert sum(units for units, _ in found(result, changed).values()) == 3


def test_units_outside_the_data_of_both_years_do_not_count() -> None:
    result = golden([{}, {}], (2020, 2022))
    assert found(result, change({"present": [False] * 6})) == {}
