"""What a comparison leaves out, people by level and level, and what became of places, all by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from eriytymisseuranta.core.change import INDEX, Change, compare_years, losses_of, transition_matrix
from eriytymisseuranta.core.change.choosing import span_compared, years_shown
from eriytymisseuranta.core.change.differences import DEFINITION, NO_ERROR, SMALL_BASE, SUPPRESSED, UNINHABITED
from eriytymisseuranta.core.change.losses import Counted
from eriytymisseuranta.core.change.spans import years_between
from eriytymisseuranta.core.change.surroundings import surroundings_result
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import Around, compute_indicators
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from tests.core.indicators.cells import WEIGHTS, Rows, catalogue, panel_of_shares, public_panel, repeated
from tests.core.panels import A, E, S, U

YEARS = (2010, 2020)


def result_of(people: list[list[Any]], basic: list[list[Any]], years: tuple[int, int] = YEARS) -> IndicatorPanel:
    """Return the share of basic education where all people are adults."""
    rows: Rows = {"population": people, "adults": people, "basic_education": basic}
    return compute_indicators(public_panel(rows, years), catalogue(), ["low_education"], {"low_education": 1.0})


def test_losses_are_counted_in_units_and_people_of_each_year() -> None:
    """a, b compared; c suppressed later, d shown later; e new, f empty later; g not in the data of the first year."""
    result = result_of(
        [[100, 200, 40, 5, U, 70, A], [110, 210, 4, 50, 60, U, 30]],
        [[10, 50, 10, S, U, 7, A], [22, 42, S, 5, 6, U, 3]],
    )
    found = losses_of(result, compare_years(result, catalogue(), *YEARS, "low_education"))
    assert found.first.inhabited == Counted(5, 415)
    assert found.first.visible == Counted(4, 410)
    assert found.first.compared == Counted(2, 300)
    assert found.first.lost == {SUPPRESSED: Counted(1, 40), UNINHABITED: Counted(1, 70)}
    assert found.last.inhabited == Counted(6, 464)
    assert found.last.compared == Counted(2, 320)
    assert found.last.lost == {
        SUPPRESSED: Counted(1, 50), UNINHABITED: Counted(1, 60), "not_in_data": Counted(1, 30)
    }  # fmt: skip
    assert (found.hidden, found.shown) == (Counted(1, 40), Counted(1, 50))
    assert (found.first.unknown, found.last.unknown) == (0, 0)


def test_visible_is_compared_plus_lost() -> None:
    result = compute_indicators(public_panel(repeated([{}, {}]), YEARS), catalogue(), [], WEIGHTS)
    found = losses_of(result, compare_years(result, catalogue(), *YEARS))
    for year in (found.first, found.last):
        assert year.visible.units == year.compared.units + sum(lost.units for lost in year.lost.values())
        assert year.visible.people == year.compared.people + sum(lost.people for lost in year.lost.values())


def test_the_matrix_adds_up_to_all_people() -> None:
    result = result_of(
        [[1000, 1000, 1000, 1000, 5, U], [900, 1100, 1000, 1000, 50, 80]],
        [[100, 200, 300, 400, S, U], [90, 440, 300, 100, 10, 8]],
    )
    change = compare_years(result, catalogue(), *YEARS)
    found = transition_matrix(result, change)
    assert list(found) == ["level_from", "level_to", "people_from", "people_to", "cells"]
    assert (found["people_from"].sum(), found["people_to"].sum(), found["cells"].sum()) == (4005, 4130, 6)
    pairs = found.set_index(["level_from", "level_to"])
    for unit in range(4):
        assert pairs.loc[(change.level_from[unit], change.level_to[unit]), "cells"] >= 1
    assert len(found.dropna()) == 25
    lost = found[found["level_from"].isna()]
    assert (lost["cells"].sum(), lost["people_to"].sum()) == (2, 130)


def test_a_matrix_of_redefined_years_compares_nobody() -> None:
    result = result_of([[1000, 1000]] * 2, [[100, 400], [300, 200]], (2020, 2023))
    found = transition_matrix(result, compare_years(result, catalogue(), 2020, 2023))
    assert found.dropna()["cells"].sum() == 0
    assert found["people_to"].sum() == 2000


def test_what_became_of_places() -> None:
    """Twelve cells at 30 %, so that the regional mean stays; the spread of the first year is about 15."""
    steady = [30] * 8
    panel = panel_of_shares({"low_education": [[5, 5, 60, 60, 30, *steady], [5, 50, 60, 10, 31, *steady]]}, YEARS)
    result = compute_indicators(panel, catalogue(), ["low_education"], {})
    found = compare_years(result, catalogue(), *YEARS, "low_education")
    assert found.change_class[:5].tolist() == ["persistently_low", "rising", "persistently_high", "falling", "stable"]
    level = compute_indicators(panel, catalogue(), [], {"low_education": 1.0})
    assert compare_years(level, catalogue(), *YEARS).change_class[:5].tolist() == [
        "persistently_high", "falling", "persistently_low", "rising", "stable"
    ]  # fmt: skip


def test_newly_inhabited_and_emptied_are_proven_and_never_guessed() -> None:
    result = result_of(
        [[U, 70, A, 1000, 0, U, 1000], [60, U, 60, A, 60, 4, S]], [[U, 7, A, 300, 0, U, 100], [6, U, 9, A, 6, S, S]]
    )
    found = compare_years(result, catalogue(), *YEARS, "low_education")
    assert found.change_class.tolist() == ["newly_inhabited", "emptied", None, None, *["newly_inhabited"] * 2, None]
    assert found.reason[[0, 1]].tolist() == [UNINHABITED, UNINHABITED]


def test_what_is_not_judged_has_no_class() -> None:
    small = panel_of_shares({"low_education": [[10, 90], [90, 10]]}, YEARS, 29)
    edge = panel_of_shares({"low_education": [[5, 20], [5, 20]]}, YEARS)
    edge.variables["basic_education"].states[0, 0] = E
    for panel, why in ((small, [SMALL_BASE] * 2), (edge, [NO_ERROR, None])):
        result = compute_indicators(panel, catalogue(), ["low_education"], {})
        found = compare_years(result, catalogue(), *YEARS, "low_education")
        assert found.reason.tolist() == why
        assert [name is None for name in found.change_class] == [reason is not None for reason in why]


def test_redefined_years_are_compared_on_request_and_never_judged() -> None:
    panel = panel_of_shares({"low_education": [[10, 20, S], [40, 50, 50]]}, (2020, 2023))
    result = compute_indicators(panel, catalogue(), ["low_education"], {})
    blocked = compare_years(result, catalogue(), 2020, 2023, "low_education")
    assert blocked.redefined
    assert not blocked.compared.any()
    found = compare_years(result, catalogue(), 2020, 2023, "low_education", allow_redefined=True)
    assert found.redefined
    np.testing.assert_allclose(found.change, [30, 30, np.nan])
    assert found.reason.tolist() == [DEFINITION, DEFINITION, SUPPRESSED]
    assert not found.clear.any()
    assert found.change_class.tolist() == [None] * 3


def test_change_per_year_follows_the_reference_dates() -> None:
    panel = panel_of_shares({"low_education": [[20, 30], [30, 10]]}, (2005, 2016))
    result = compute_indicators(panel, catalogue(), ["low_education"], {})
    found = compare_years(result, catalogue(), 2005, 2016, "low_education")
    np.testing.assert_allclose(found.change_per_year, [10 / 11, -20 / 11], rtol=1e-3)
    indicator = [result.figures["low_education"].indicator]
    assert years_between(panel, catalogue(), indicator, 2005, 2016) == pytest.approx(4017 / 365.2425)
    panel.dates["education"] = (None, None)  # type: ignore[index]
    assert years_between(panel, catalogue(), indicator, 2005, 2016) == 11


def test_years_left_open_are_those_furthest_apart_that_show_the_figure_and_define_it_alike() -> None:
    years = (2015, 2018, 2020, 2023)
    shares: Rows = {"low_education": [[S, S], [10, 20], [10, 20], [10, 20]]}
    result = compute_indicators(panel_of_shares(shares, years), catalogue(), ["low_education"], {})
    assert years_shown(result, "low_education") == (2018, 2020, 2023)
    assert span_compared(result, catalogue(), "low_education") == (2018, 2020)
    assert span_compared(result, catalogue(), "low_education", 2018, 2023) == (2018, 2023)
    for chosen, said in (
        ((2015, None), "no figures to show in 2015; choose among 2018, 2020, 2023"),
        ((2016, None), "year 2016 is not in the data"),
        ((2023, 2018), "2023 is not before 2018"),
    ):
        with pytest.raises(InputError, match=said):
            span_compared(result, catalogue(), "low_education", *chosen)
    with pytest.raises(InputError, match="“index” has not been computed"):
        span_compared(result, catalogue(), INDEX)


def test_of_the_surroundings_counts_are_summed_before_they_are_compared() -> None:
    result = result_of([[100, 300, 100], [100, 300, 100]], [[10, 60, 30], [30, 60, 30]])
    around = surroundings_result(result.panel, catalogue(), Around("queen"), YEARS, "low_education")
    found = compare_years(around, catalogue(), *YEARS, "low_education")
    np.testing.assert_allclose(found.value_from, [17.5, 20, 22.5])
    np.testing.assert_allclose(found.value_to, [22.5, 24, 22.5])
    p, q = 71 / 402, 91 / 402
    assert found.change_se[0] == pytest.approx(100 * np.sqrt((p * (1 - p) + q * (1 - q)) / 400))
    index = surroundings_result(
        result.panel, catalogue(), Around("queen"), YEARS, INDEX, Recipe({"low_education": 1.0})
    )
    change: Change = compare_years(index, catalogue(), *YEARS)
    spread = index.figures["low_education"].spread[0]
    assert (change.change[0] - change.change[2]) * spread == pytest.approx(-5)


def test_suppression_that_comes_or_goes_next_door_is_no_change() -> None:
    """The outer cells are hidden in one year each; those between have 20 % in both, and so have their sums."""
    people = [[100, 100, 100, 100]] * 2
    result = result_of(people, [[60, 20, 20, S], [S, 20, 20, 70]])
    around = surroundings_result(result.panel, catalogue(), Around("queen"), YEARS, "low_education")
    found = compare_years(around, catalogue(), *YEARS, "low_education")
    np.testing.assert_allclose(found.value_from, [np.nan, 20, 20, np.nan])
    np.testing.assert_allclose(found.change, [np.nan, 0, 0, np.nan])
    assert found.reason.tolist() == [SUPPRESSED, None, None, SUPPRESSED]
    assert around.panel is result.panel


def test_medians_of_surroundings_cannot_be_had() -> None:
    rows: Rows = {"population": [[90]] * 2, "income_base": [[80]] * 2, "median_income": [[200], [220]]}
    with pytest.raises(InputError, match="cannot be had from those of each"):
        surroundings_result(public_panel(rows, YEARS), catalogue(), Around("queen"), YEARS, "median_income")


@pytest.mark.parametrize(
    "recipe",
    [Recipe(WEIGHTS, "zsum", "year_mean_base_sd", 2005, "sd"), Recipe({"low_income": -0.1}, "ranksum", "pooled")],
)
def test_a_recipe_reads_back_as_it_was_written(recipe: Recipe) -> None:
    assert Recipe.read(recipe.text) == recipe


@pytest.mark.parametrize("text", ["", "zsum", "low_income=x;zsum;year;sd", "low_income=1;zsum;year:later;sd"])
def test_a_text_that_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="no recipe of an index"):
        Recipe.read(text)
