"""Year labels: stated, else of the year field, else of the layer's name; never anything less."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing import SourceTable, label_years
from tests.core.importing.tables import grid, imported, numbers, profile, table


def _labels(*tables: SourceTable, years: str = "") -> list[list[int]]:
    return [labels.tolist() for labels in label_years(tables, profile(), years)]


def _named(*names: str) -> list[SourceTable]:
    return [table(name, he_vakiy=[5]) for name in names]


@pytest.mark.parametrize("years", ["2015, 2022", "b=2022,a=2015", " A = 2015 , B = 2022 "])
def test_years_are_stated_in_the_order_of_the_layers_or_by_name(years: str) -> None:
    assert _labels(*_named("a", "b"), years=years) == [[2015], [2022]]


def test_names_may_hold_commas_and_equals_signs() -> None:
    assert _labels(*_named("ruudut, 250 m", "k=1"), years="ruudut, 250 m=2015, k=1=2022") == [[2015], [2022]]


def test_a_layer_that_is_not_stated_tells_its_own_year() -> None:
    assert _labels(*_named("a", "rttk_2018"), years="a=2015") == [[2015], [2018]]


@pytest.mark.parametrize(
    ("name", "year"),
    [("Vaestotietoruudukko_2015", 2015), ("rttk2012_250m", 2012), ("vaki2021_1km", 2021), ("1995", 1995)],
)
def test_the_year_is_in_the_layers_name_where_nothing_else_tells(name: str, year: int) -> None:
    assert _labels(*_named(name)) == [[year]]


@pytest.mark.parametrize("name", ["ruudut", "rttk20_250m", "20151231", "2015_2017", "EPSG 3067"])
def test_a_layer_whose_year_nothing_tells_is_refused_with_the_remedy(name: str) -> None:
    with pytest.raises(InputError, match=f"The year of layer “{name}” is not known: state it as {name}=year"):
        _labels(*_named(name))


@pytest.mark.parametrize("vuosi", [[2015, 2022], ["2015", "2022"], [2015.0, 2022.0]])
def test_one_table_may_hold_several_years(vuosi: list[Any]) -> None:
    assert _labels(table("rttk 2030", he_vakiy=[5, 6], VUOSI=vuosi)) == [[2015, 2022]]
    found = imported(grid("rttk", [0, 0], he_vakiy=[5, 6], vuosi=vuosi))
    assert found.panel.years == (2015, 2022)
    assert list(numbers(found, "population", 2022).values()) == [6]


def test_a_stated_year_fills_an_empty_year_field_and_must_not_contradict_it() -> None:
    rows = table("rttk", he_vakiy=[5, 6], vuosi=[2015, np.nan])
    assert _labels(rows, years="2015") == [[2015, 2015]]
    with pytest.raises(InputError, match="“rttk” is stated to be of 2016, but its year field “vuosi” says 2015"):
        _labels(rows, years="rttk=2016")


@pytest.mark.parametrize("value", [None, 20, 2015.5, "2015-12-31"])
def test_a_year_field_that_holds_no_year_is_refused(value: Any) -> None:
    with pytest.raises(InputError, match=r"“rttk 2015”: .*field “vuosi”"):
        _labels(table("rttk 2015", he_vakiy=[5, 6], vuosi=np.array([2015, value], dtype=object)))


@pytest.mark.parametrize(
    ("years", "text"),
    [
        ("2015", "1 years are stated for 2 layers"),
        ("2015, 2016, 2017", "3 years are stated for 2 layers"),
        ("a=2015, c=2016", "stated for layer “c”, which is not among: a, b"),
        ("a=2015, a=2016", "Layer “a” is stated to be of 2015 and of 2016"),
        ("a=15, b=2016", "“15” is no year"),
        ("a=2015, 2016", "2 years are stated for 2 layers; .* or write pairs"),
        ("2015, spring", "“spring” is no year"),
    ],
)
def test_years_that_cannot_be_meant_are_refused(years: str, text: str) -> None:
    with pytest.raises(InputError, match=text):
        _labels(*_named("a", "b"), years=years)


@pytest.mark.parametrize(
    ("product", "group", "release", "date"),
    [
        ("ruututietokanta", "population", 2023, (2022, 12, 31)),
        ("ruututietokanta", "education", 2023, (2022, 12, 31)),
        ("ruututietokanta", "income", 2023, (2021, 12, 31)),
        ("ruututietokanta", "household_income", 2018, (2016, 12, 31)),
        ("ruututietokanta", "activity", 2018, (2016, 12, 31)),
        ("ruututietokanta", "activity", 2019, (2018, 12, 31)),
        ("ruututietokanta", "jobs", 2018, (2016, 12, 31)),
        ("vaestoruutu", "population", 2020, (2020, 12, 31)),
        ("hsy", "age", 2017, (2017, 12, 31)),
        ("paavo", "population", 2024, (2022, 12, 31)),
        ("paavo", "income", 2019, (2016, 12, 31)),
        ("paavo", "income", 2024, (2022, 12, 31)),
        ("eurostat", "population", 2021, (2020, 12, 31)),
    ],
)
def test_reference_dates_are_of_the_group_and_the_release(
    product: str, group: str, release: int, date: tuple[int, int, int]
) -> None:
    assert profile(product).rules[group].date(release) == datetime.date(*date)


def test_the_panel_carries_reference_dates_and_definitions_per_group_and_year() -> None:
    fields = {"he_vakiy": [50], "ko_ika18y": [40], "hr_tuy": [40], "pt_vakiy": [50]}
    panel = imported(*(grid(f"rttk {year}", [0], **fields) for year in (2017, 2019, 2023))).panel
    assert panel.dates["population"] == tuple(datetime.date(year, 12, 31) for year in (2016, 2018, 2022))
    assert panel.dates["income"] == tuple(datetime.date(year, 12, 31) for year in (2015, 2017, 2021))
    assert panel.dates["activity"] == tuple(datetime.date(year, 12, 31) for year in (2015, 2018, 2022))
    assert panel.definitions == {"education": ("", "", "2023"), "activity": ("", "2019", "2019")}
    assert panel.sources == ("ruututietokanta:2017", "ruututietokanta:2019", "ruututietokanta:2023")


@pytest.mark.parametrize(
    ("product", "group", "changes"),
    [
        ("ruututietokanta", "education", {2022: "", 2023: "2023"}),
        ("ruututietokanta", "activity", {2017: "", 2018: "2018", 2019: "2019", 2024: "2019"}),
        ("paavo", "education", {2023: "", 2024: "2023"}),
        ("paavo", "activity", {2018: "", 2019: "2018", 2020: "2019"}),
        ("hsy", "age", {2015: "", 2021: ""}),
    ],
)
def test_definitions_that_changed_are_named(product: str, group: str, changes: dict[int, str]) -> None:
    rule = profile(product).rules[group]
    assert {release: rule.definition(release) for release in changes} == changes
