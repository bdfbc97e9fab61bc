"""What counts that their source has suppressed are taken to be: whole people, in sets that add up."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.disclosure.edges import complete_sets
from eriytymisseuranta.core.disclosure.expectation import expected
from tests.core.indicators.cells import catalogue
from tests.core.panels import A, S, U, raw_panel

NAMES = ("population", "women", "men")


def test_suppressed_classes_are_whole_and_add_up_to_their_total() -> None:
    """Of 40 shown people 24 are women, so 100 suppressed cells of two hold 120 women between them."""
    count = 100
    rows = {
        "population": [[40, *[2] * count]],
        "women": [[24, *[S] * count]],
        "men": [[16, *[S] * count]],
    }
    raw = raw_panel(rows, [2022])
    found = expected(raw, NAMES, catalogue(), complete_sets(raw, catalogue(), "sex"), {})
    np.testing.assert_array_equal(found["women"], np.round(found["women"]))
    np.testing.assert_array_equal(found["women"] + found["men"], found["population"])
    assert set(found["women"][0, 1:].tolist()) <= {0.0, 1.0, 2.0}
    assert abs(found["women"][0, 1:].sum() - 120) <= 2


def test_what_is_shown_stays_and_where_nobody_lives_nobody_is_expected() -> None:
    rows = {"population": [[40, 2, 0]], "women": [[24, S, U]], "men": [[16, S, U]]}
    raw = raw_panel(rows, [2022])
    found = expected(raw, NAMES, catalogue(), complete_sets(raw, catalogue(), "sex"), {})
    assert (found["women"][0, 0], found["women"][0, 2]) == (24, 0)


def test_a_suppressed_base_has_its_share_of_the_population_and_its_classes_theirs_of_it() -> None:
    """Three people to a dwelling, of which two in three are flats, so 4 x 3 people have 4 dwellings."""
    rows = {
        "population": [[90, 3, 3, 3, 3, 3]],
        "dwellings": [[30, S, S, S, S, A]],
        "small_house_dwellings": [[10, S, S, S, S, A]],
        "block_dwellings": [[20, S, S, S, S, A]],
    }
    raw = raw_panel(rows, [2022])
    found = expected(raw, tuple(rows), catalogue(), complete_sets(raw, catalogue(), "dwellings"), {})
    assert found["dwellings"][0].tolist()[:5] == [30, 1, 1, 1, 1]
    assert np.isnan(found["dwellings"][0, 5])
    np.testing.assert_array_equal(found["small_house_dwellings"] + found["block_dwellings"], found["dwellings"])


def test_nothing_is_expected_where_no_cell_of_the_year_is_shown() -> None:
    raw = raw_panel({"population": [[2, 2]], "women": [[S, S]], "men": [[S, S]]}, [2022])
    found = expected(raw, NAMES, catalogue(), complete_sets(raw, catalogue(), "sex"), {})
    assert np.isnan(found["women"]).all()


def test_a_count_in_no_set_has_the_share_of_its_base_in_each_year_by_itself() -> None:
    """A fifth in the first year, so 2 of 10 in every cell; in the second nothing is shown, and nothing expected."""
    rows = {
        "population": [[100, 10, 10, 10]] * 2,
        "labour_force": [[100, 10, 10, 10]] * 2,
        "unemployed": [[20, S, S, S], [S, S, S, S]],
    }
    raw = raw_panel(rows, [2021, 2022])
    found = expected(raw, tuple(rows), catalogue(), [], {})
    assert found["unemployed"][0].tolist() == [20, 2, 2, 2]
    assert np.isnan(found["unemployed"][1]).all()
