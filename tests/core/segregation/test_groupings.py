"""Groups as users write them, and who counts."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.segregation.groupings import Grouping, count, read_pairs, read_sets, years_compared
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel, repeated
from tests.core.panels import A, S

INCOMES = "low_income+middle_income+high_income"


def incomes(low: list[object], middle: list[object], high: list[object], base: list[object]) -> dict[str, list]:
    """Return a year of three income classes."""
    found = {"low_income": low, "middle_income": middle, "high_income": high, "income_base": base}
    return {"population": [[100] * len(low)], **{name: [values] for name, values in found.items()}}


def test_pairs_are_separated_by_semicolons_or_commas() -> None:
    found = read_pairs(" low_income/income_base ;basic_education / adults, ", catalogue())
    assert [pair.id for pair in found] == ["low_income/income_base", "basic_education/adults"]
    assert found[0].members == ("low_income", "others")
    assert read_pairs("", catalogue()) == []


def test_sets_are_joined_by_plus_and_know_what_they_cannot_exceed() -> None:
    three, two = read_sets(f"{INCOMES}; owner_households + rental_households", catalogue())
    assert three.id == INCOMES
    assert three.members == ("low_income", "middle_income", "high_income")
    assert (three.pair, two.pair) == (False, True)
    assert (three.limit, two.limit) == ("income_base", "households")
    assert read_sets("low_income+students", catalogue())[0].limit == ""


@pytest.mark.parametrize(
    "text", ["low_income", "low_income/", "/adults", "low_income/income_base/adults", "adults/adults", "a+b"]
)
def test_what_is_no_pair_is_quoted_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match=f"“{text.replace('+', '.')}”.*low_income/income_base"):
        read_pairs(text, catalogue())


@pytest.mark.parametrize("text", ["low_income", "low_income+", "low_income+low_income", "low_income/adults"])
def test_what_is_no_set_is_quoted_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match=r"is no set of groups.*low_income\+middle_income"):
        read_sets(text, catalogue())


def test_unknown_variables_and_means_are_refused() -> None:
    with pytest.raises(InputError, match=r"no variable “wealth”; known are population"):
        read_pairs("wealth/adults", catalogue())
    with pytest.raises(InputError, match=r"“mean_income” is a mean or median"):
        read_sets("mean_income+high_income", catalogue())


def test_a_group_stands_against_the_others_where_both_are_visible() -> None:
    panel = public_panel(GOLDEN)
    found = count(panel, Grouping(("basic_education",), "adults"), 0)
    assert found.counts.tolist() == [[40, 60], [50, 200], [5, 45], [72, 88], [60, 340]]
    assert found.units.tolist() == [True, True, True, True, False, True]
    assert found.reason == ""


def test_of_a_set_every_part_must_be_visible() -> None:
    panel = public_panel(incomes([10, 5, 8, 0], [20, S, 9, 0], [30, 6, 2, 0], [60, 60, 60, 60]))
    found = count(panel, read_sets(INCOMES, catalogue())[0], 0)
    assert found.counts.tolist() == [[10, 20, 30], [8, 9, 2]]
    assert found.units.tolist() == [True, False, True, False]


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (incomes([10, 5], [20, 9], [30, 6], [60, 20]), ""),
        (incomes([10, 5], [20, 9], [31, 6], [60, 20]), "above_total"),
        (incomes([1000, 5], [2000, 9], [3001, 6], [6000, 20]), ""),
        (incomes([10, 5], [20, 9], [31, 6], [S, 20]), ""),
        (incomes([10, 5], [S, S], [30, 6], [60, 20]), "not_visible"),
        (incomes([10, 5], [A, A], [30, 6], [60, 20]), "not_in_data"),
    ],
)
def test_parts_that_overlap_are_found_by_the_base_of_their_variables(rows: dict[str, list], reason: str) -> None:
    assert count(public_panel(rows, mode="internal"), read_sets(INCOMES, catalogue())[0], 0).reason == reason


def test_no_years_are_compared_unless_one_is_named() -> None:
    panel = public_panel(repeated([{}, {}, {}]), (2010, 2015, 2024))
    income, education = read_pairs("low_income/income_base; basic_education/adults", catalogue())
    assert years_compared(panel, catalogue(), [income], None, None) is None
    assert years_compared(panel, catalogue(), [income], 2010, None) == (2010, 2024)
    assert years_compared(panel, catalogue(), [income, education], 2010, None) == (
        2010,
        2015,
    )  # education was redefined
    assert years_compared(panel, catalogue(), [education], 2010, 2024) == (2010, 2024)
    assert years_compared(panel, catalogue(), [income], None, 2015) == (2010, 2015)


@pytest.mark.parametrize(
    ("years", "said"), [((1999, None), "1999 is not in the data"), ((2024, 2010), "2024 is not before 2010")]
)
def test_years_that_cannot_be_compared_are_refused(years: tuple[int | None, int | None], said: str) -> None:
    panel = public_panel(repeated([{}, {}]), (2010, 2024))
    with pytest.raises(InputError, match=said):
        years_compared(panel, catalogue(), [Grouping(("low_income",), "income_base")], *years)


def test_people_are_those_of_the_whole() -> None:
    found = count(public_panel(GOLDEN), Grouping(("low_income",), "income_base"), 0)
    np.testing.assert_array_equal(found.counts.sum(axis=1), [100, 250, 50, 160, 400])
