"""A register of people or dwellings, counted on the national lattice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing.register import Category, Gridded, Register, register_panel, register_rules
from eriytymisseuranta.core.panel import State
from tests.core.indicators.cells import catalogue

WEST, SOUTH = 300_000.0, 6_700_000.0
TENURE = {"rental_households": [("tenure", "rented")], "owner_households": [("tenure", "owned")]}


def category(texts: Sequence[str | None]) -> Category:
    codes, values = pd.factorize(np.array(texts, dtype=object))
    return Category(codes.astype(np.int64), tuple(values))


def register(
    places: Sequence[tuple[float, float]],
    years: Sequence[int] | None = None,
    counts: Mapping[str, Sequence[float]] | None = None,
    categories: Mapping[str, Sequence[str | None]] | None = None,
    household: Sequence[int] | None = None,
) -> Register:
    """Return a register whose places are metres from a corner of the lattice."""
    x, y = np.array(places, dtype=float).T
    return Register(
        name="people",
        x=WEST + x,
        y=SOUTH + y,
        years=np.array(years or [2022] * len(x)),
        counts={
            name: np.array(found, dtype=float) for name, found in (counts or {"population": [1.0] * len(x)}).items()
        },
        categories={name: category(texts) for name, texts in (categories or {}).items()},
        household=np.array(household if household is not None else range(len(x))),
    )


def gridded(given: Register, classes: Mapping[str, list[tuple[str, str]]] | None = None, size: int = 250) -> Gridded:
    return register_panel(given, classes or {}, known(), size, "own")


def known() -> Catalogue:
    return catalogue()


def values(found: Gridded, name: str) -> dict[tuple[int, str], float]:
    panel = found.panel
    return {
        (year, cell): panel.variables[name].values[at, unit]
        for at, year in enumerate(panel.years)
        for unit, cell in enumerate(panel.table.index)
    }


def test_rows_are_counted_in_the_cell_that_holds_them_and_a_border_belongs_to_the_cell_above_and_right_of_it() -> None:
    found = gridded(register([(0, 0), (249.9, 0), (250, 0), (0, 250)]))
    assert values(found, "population") == {
        (2022, "250mN670000E30000"): 2,
        (2022, "250mN670000E30025"): 1,
        (2022, "250mN670025E30000"): 1,
    }


def test_a_kilometre_cell_has_the_id_that_statistics_finland_gives_it() -> None:
    assert list(values(gridded(register([(900, 900), (10, 10)]), size=1000), "population")) == [(2022, "1kmN6700E300")]


def test_numbers_are_summed_and_classes_are_parts_of_what_they_are_counted_of() -> None:
    given = register(
        [(0, 0), (1, 1), (2, 2), (300, 0)],
        counts={"households": [1, 1, 1, 4], "population": [2, 1, 5, 9]},
        categories={"tenure": ["rented", "owned", "rented", "rented"]},
    )
    found = gridded(given, TENURE)
    first, second = "250mN670000E30000", "250mN670000E30025"
    assert values(found, "population") == {(2022, first): 8, (2022, second): 9}
    assert values(found, "rental_households") == {(2022, first): 2, (2022, second): 4}
    assert values(found, "owner_households") == {(2022, first): 1, (2022, second): 0}


def test_a_cell_without_rows_in_a_year_is_uninhabited_then() -> None:
    found = gridded(register([(0, 0), (300, 0)], years=[2012, 2022]))
    assert found.panel.population.states.tolist() == [
        [State.VALUE, State.UNINHABITED],
        [State.UNINHABITED, State.VALUE],
    ]


def test_one_large_household_is_too_few() -> None:
    places = [(0, 0)] * 12 + [(300, 0)] * 12
    given = register(places, household=[0] * 12 + [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3])
    assert gridded(given).too_few_households.tolist() == [[True, False]]


def test_dwellings_in_which_nobody_lives_make_no_households() -> None:
    given = register([(0, 0)] * 6, counts={"population": [12, 0, 0, 3, 0, 0], "dwellings": [1] * 6})
    assert gridded(given).too_few_households.tolist() == [[True]]
    assert register_panel(given, {}, known(), 250, "own", min_households=2).too_few_households.tolist() == [[False]]


def test_people_that_count_as_one_household_each_are_no_households() -> None:
    given = register([(0, 0)] * 3, counts={"population": [1, 1, 1], "households": [1, 1, 1]})
    with pytest.raises(InputError, match="nothing says how many households"):
        gridded(Register(**{**vars(given), "household": None}))
    assert gridded(given).too_few_households.tolist() == [[False]]


def test_a_hidden_cell_does_not_stand_alone_in_a_kilometre_that_the_same_register_may_show() -> None:
    people = [(100, 100)] * 9 + [(300, 100)] * 30 + [(100, 300)] * 20
    panel = gridded(register(people)).panel
    shown = protect(panel, known(), register_rules(known()), "nested").population
    assert dict(zip(panel.table.index, shown.values[0].tolist()))["250mN670000E30025"] == 30
    assert int((shown.states == State.SUPPRESSED).sum()) == 2


def test_a_row_of_no_known_household_makes_none() -> None:
    assert gridded(register([(0, 0)] * 12, household=[-1] * 10 + [1, 2])).too_few_households.tolist() == [[True]]


def test_households_that_are_counted_need_no_field() -> None:
    given = register([(0, 0), (300, 0)], counts={"households": [2, 3]})
    bare = Register(**{**vars(given), "household": None})
    found = gridded(bare)
    assert found.too_few_households.tolist() == [[True, False]]
    assert found.panel.population.states.tolist() == [[State.ABSENT, State.ABSENT]]


def test_nothing_of_a_register_is_public() -> None:
    assert {rule.public for rule in register_rules(known()).values()} == {"none"}


def test_rows_that_cannot_be_counted_are_named_and_numbered() -> None:
    given = register(
        [(0, 0), (np.nan, 0), (5e6, 0), (0, 0)],
        counts={"households": [1, 1, 1, np.nan]},
        categories={"tenure": ["rented", "rented", "rented", "owned"]},
    )
    found = gridded(given, TENURE)
    assert [(m.template.split("{rows}")[1], m.values["rows"]) for m in found.messages] == [
        (" rows without coordinates are left out.", 1),
        (" rows outside Finland are left out.", 1),
        (" rows without a number to count are left out.", 1),
    ]
    assert list(values(found, "households").values()) == [1]


def test_misspelled_and_empty_categories_count_in_the_total_and_are_named() -> None:
    given = register(
        [(0, 0)] * 5,
        counts={"households": [1] * 5},
        categories={"tenure": ["rented", "owned", "rentde", "rentde", None]},
    )
    found = gridded(given, TENURE)
    assert [dict(message.values) for message in found.messages] == [
        {"field": "tenure", "values": "“rentde”: < 10"},
        {"field": "tenure", "rows": 1},
    ]
    assert [list(values(found, name).values()) for name in ("households", *TENURE)] == [[5], [1], [1]]


def test_the_commonest_values_of_no_class_are_told_and_how_many_have_a_rare_one_is_not() -> None:
    texts = [f"{value:02}" for value in range(12) for _ in range(20 - value)]
    found = gridded(register([(0, 0)] * len(texts), categories={"tenure": texts}))
    listed = found.messages[0].values["values"].split(", ")
    assert listed[:2] == ["“00”: 20", "“01”: 19"]
    assert len(listed) == 10
    assert listed[-1].endswith("“09”: 11…")
    few = gridded(register([(0, 0)] * 4, categories={"tenure": ["a", "b", "b", "b"]}))
    assert few.messages[0].values["values"] == "“b”: < 10, “a”: < 10"


@pytest.mark.parametrize(
    ("change", "classes", "size", "words"),
    [
        ({}, {}, 100, "Cells of 100 m are not of the national lattice"),
        ({"household": None}, {}, 250, "nothing says how many households"),
        ({"counts": {"population": np.array([-1.0, 1.0])}}, {}, 250, "“population” is negative in 1 rows"),
        ({"x": np.array([0.0, 1.0])}, {}, 250, "No row of layer “people” lies in Finland"),
        ({}, TENURE, 250, "“rental_households” is a part of “households”, which is not counted"),
        (
            {},
            {"women": [("sex", "female")]},
            250,
            "No row of layer “people” has “female” in field “sex”; it has “woman”",
        ),
    ],
)
def test_what_cannot_be_counted_is_refused(
    change: Mapping[str, object], classes: Mapping[str, list[tuple[str, str]]], size: int, words: str
) -> None:
    given = register([(0, 0), (1, 1)], categories={"sex": ["woman", "man"]})
    with pytest.raises(InputError, match=words):
        gridded(Register(**{**vars(given), **change}), classes, size)


@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900), st.sampled_from([2012, 2022])), min_size=1), st.data()
)
def test_the_order_of_the_rows_does_not_matter_and_nobody_is_lost(
    rows: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    def counted(rows: Sequence[tuple[int, int, int]]) -> Gridded:
        return gridded(register([(x, y) for x, y, _ in rows], years=[year for _, _, year in rows]))

    found, mixed = counted(rows), counted(data.draw(st.permutations(rows)))
    np.testing.assert_array_equal(found.panel.population.values, mixed.panel.population.values)
    assert list(found.panel.table.index) == list(mixed.panel.table.index)
    assert np.nansum(found.panel.population.values) == len(rows)
    expected = pd.Series([(x // 250, y // 250, year) for x, y, year in rows]).value_counts()
    assert sorted(expected) == sorted(found.panel.population.values[np.isfinite(found.panel.population.values)])
