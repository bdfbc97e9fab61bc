"""The mix of homes, worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.planning import housing, housing_links
from eriytymisseuranta.core.planning.categories import TENURE, coded, colour_places, read_categories
from eriytymisseuranta.core.planning.housing import TIE, Buildings, housing_stock, panel_mix, with_decades
from eriytymisseuranta.core.planning.housing_links import Index, housing_table
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import A, S, U

HOMES = {
    "population": [[200, 100, 60, 9, U]],
    "households": [[100, 50, 30, 5, U]],
    "owner_households": [[80, 20, 10, S, U]],
    "rental_households": [[10, 20, 10, S, U]],
    "other_tenure_households": [[10, 10, 10, S, U]],
}


def test_shares_one_sidedness_and_evenness_of_the_panel() -> None:
    mix = panel_mix(public_panel(HOMES), catalogue(), TENURE)
    assert mix is not None
    assert mix.shares[:, 0, 0].tolist() == [80, 10, 10]
    assert mix.one_sidedness[0, :3].round(6).tolist() == [80, 40, 33.333333]
    entropy = -(0.8 * np.log(0.8) + 2 * 0.1 * np.log(0.1)) / np.log(3)
    assert mix.evenness[0, 0] == pytest.approx(entropy)
    assert mix.evenness[0, 2] == pytest.approx(1)
    assert mix.dominant[0].tolist() == [0, TIE, TIE, TIE, TIE]


def test_suppressed_and_uninhabited_places_say_so_and_have_no_shares() -> None:
    mix = panel_mix(public_panel(HOMES), catalogue(), TENURE)
    assert mix is not None
    assert mix.reason[0].tolist() == ["", "", "", housing.SUPPRESSED, housing.UNINHABITED]
    assert np.isnan(mix.shares[:, 0, 3:]).all()
    assert np.isnan(mix.one_sidedness[0, 3:]).all()


def test_a_panel_without_the_concepts_has_no_mix() -> None:
    without = {name: rows for name, rows in HOMES.items() if name != "rental_households"}
    assert panel_mix(public_panel(without), catalogue(), TENURE) is None
    absent = {**HOMES, "rental_households": [[A] * 5]}
    assert panel_mix(public_panel(absent), catalogue(), TENURE) is None


def buildings(*rows: tuple[int, float, int, int]) -> Buildings:
    unit, dwellings, year, tenure = (np.array(column) for column in zip(*rows))
    return Buildings(unit, dwellings.astype(float), year, {TENURE: (("owner", "rental"), tenure)})


def test_homes_stand_from_their_year_on_and_those_of_an_unknown_year_always() -> None:
    found = buildings((0, 10, 1990, 0), (0, 20, 2012, 1), (0, 4, 0, 0), (0, 3, 2030, 1))
    stock = housing_stock(found, [2005, 2015], 1, 2006, catalogue())
    assert stock.dwellings[:, 0].tolist() == [14, 34]
    assert stock.mixes[TENURE].shares[:, 1, 0].round(4).tolist() == [41.1765, 58.8235]


def test_too_few_dwellings_or_a_single_building_show_no_shares() -> None:
    found = buildings((0, 1, 1990, 0), (0, 1, 1990, 1), (1, 40, 1990, 1), (2, 2, 1990, 0), (2, 1, 1990, 1))
    stock = housing_stock(found, [2005], 4, 2000, catalogue())
    assert stock.mixes[TENURE].reason[0].tolist() == [housing.SMALL_BASE] * 2 + ["", housing.UNINHABITED]
    assert stock.dwellings[0].tolist() == [2, 40, 3, 0]


def test_new_homes_that_are_too_few_do_not_tell_their_tenure() -> None:
    old = [(unit, 30, 1970, 0) for unit in (0, 0, 1, 1, 2, 2)]
    found = buildings(*old, (0, 10, 2010, 1), (0, 10, 2011, 1), (1, 10, 2010, 1))
    stock = housing_stock(found, [2015], 3, 2006, catalogue())
    classes = housing_links.new_homes(stock.new[TENURE], stock, 0)
    where = {name: np.flatnonzero(units).tolist() for name, units in classes.items() if units.any()}
    assert where == {"rental": [0], housing_links.HIDDEN_NEW: [1], housing_links.NO_NEW: [2]}
    assert stock.new_share[0, 0] == pytest.approx(25)


def test_decades_join_the_oldest_and_leave_out_the_unknown() -> None:
    names, code = with_decades(
        buildings((0, 1, 1890, 0), (0, 1, 1919, 0), (0, 1, 1920, 0), (0, 1, 1979, 0), (0, 1, 0, 0))
    ).categories["decade"]
    assert names == ("before_1920", "1920s", "1970s")
    assert code.tolist() == [0, 0, 1, 2, -1]


def test_people_of_each_level_by_the_most_common_tenure() -> None:
    panel = public_panel({name: [[*rows[0][:2], rows[0][0], rows[0][1]]] for name, rows in HOMES.items()})
    mix = panel_mix(panel, catalogue(), TENURE)
    assert mix is not None
    level = np.array([[5.0, 3.0, 5.0, 5.0]])
    index = Index(np.array([[2.0, 0.0, 2.0, 1.0]]), level, None, None)
    table = housing_table(panel, {TENURE: mix}, None, index)
    people = table[(table["part"] == housing_links.PEOPLE) & (table["places"] > 0)].set_index(["level", "category"])
    assert people.loc[(5, "owner"), ["places", "people", "percent"]].tolist() == [2, 400, 80]
    single = people.loc[(5, housing_links.EVEN)]
    assert single["reason"] == housing_links.FEW_PLACES
    assert np.isnan(single["people"])
    correlation = table[table["part"] == housing_links.CORRELATION]
    assert set(correlation["reason"]) == {"few_places"}
    assert correlation["value"].isna().all()


def test_mean_change_by_the_tenure_of_new_homes_is_weighted_by_people() -> None:
    years = {"population": [[100, 300, 50, 50], [100, 500, 50, 50]]}
    panel = public_panel(years, (2005, 2015))
    old = [(unit, 30, 1970, 0) for unit in range(4) for _ in range(2)]
    new = [(unit, 10, 2010, 1) for unit in (0, 1) for _ in range(2)]
    stock = housing_stock(buildings(*old, *new), [2005, 2015], 4, 2006, catalogue())
    values = np.array([[0.0, 1.0, 0.0, 0.0], [1.0, 0.5, -1.0, -2.0]])
    index = Index(values, np.full((2, 4), 3.0), (0, 1), None)
    table = housing_table(panel, dict(stock.mixes), stock, index)
    change = table[table["part"] == housing_links.CHANGE].set_index("category")["value"]
    assert change["rental"] == pytest.approx((100 * 1 + 400 * -0.5) / 500)
    assert change[housing_links.NO_NEW] == pytest.approx(-1.5)


def test_categories_are_read_with_names_and_strange_texts_are_counted() -> None:
    assert read_categories("1=owner, 2=rental; ara") == {"1": "owner", "2": "rental", "ara": "ara"}
    found = coded(np.array([0, 1, 1, -1, 2]), ["Owner", "rentl", "rental"], read_categories("owner,rental"))
    assert found.code.tolist() == [0, -1, -1, -1, 1]
    assert (found.strange, found.empty) == ({"rentl": 2}, 1)
    strange, empty = (str(said) for said in found.messages("homes", "tenure"))
    assert "holds what is no category in 2 rows: rentl (2)." in strange
    assert empty == "Layer “homes”: field “tenure” is empty in 1 rows; their dwellings are in no share of it."


@pytest.mark.parametrize("text", ["", "Vuokra", "a=Ä", "owner,owner"])
def test_categories_that_cannot_be_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        read_categories(text)


def test_only_known_names_are_taken_where_they_are_listed() -> None:
    with pytest.raises(InputError, match="known are owner"):
        read_categories("rental", ("owner",))


def test_a_category_has_the_same_colour_whatever_else_there_is() -> None:
    assert colour_places("house_type", ["block", "terraced", "small"]) == [2, 1, 0]
    assert colour_places("house_type", ["small", "block"]) == [0, 2]
    assert colour_places("house_type", ["villa", "block"])[0] not in (2,)
