"""Concentrations and pockets of a lattice drawn by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.clusters.choices import Choices
from eriytymisseuranta.core.clusters.concentrations import Concentrations, concentrations
from eriytymisseuranta.core.clusters.moran import Quadrant
from eriytymisseuranta.core.clusters.wording import found_sentences, method_sentences
from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.panel import Variable
from tests.core.clusters.lattices import drawn, level_panel

PICTURE = """
    333333
    312333
    332S33
    333331
    553U33
    53.333
"""
"""Three low cells that touch a suppressed one, a low one alone, three high ones; 50 people in each."""
NEAR = Choices(radius=500)


def of(*pictures: str, **choices: Any) -> Concentrations:
    return concentrations(*level_panel(*pictures), replace(NEAR, **choices))


def classes(found: Concentrations, at: int = 0) -> str:
    """Return the classes as a picture: l, h, p, - and a point where there is none."""
    signs = {"low": "l", "high": "h", "pocket": "p", "none": "-", "": "."}
    return "".join(signs[name] for name in found.cluster[at])


def joined(picture: str) -> str:
    return "".join(picture.split())


def test_each_cell_has_its_class() -> None:
    found = of(PICTURE)
    assert classes(found) == joined("------ -ll--- --l.-- -----p hh-.-- h-.---")
    assert np.isnan(found.statistic).all()
    reasons = dict(zip(joined(PICTURE), found.reason[0]))
    assert (reasons["S"], reasons["U"], reasons["."], reasons["3"]) == ("suppressed", "uninhabited", "not_in_data", "")


def test_areas_tell_their_people_index_levels_and_coverage() -> None:
    areas = of(PICTURE).areas
    assert areas["cluster"].tolist() == ["low", "pocket", "high"]
    assert areas["concentration"].tolist() == [1, 2, 3]
    assert areas["cells"].tolist() == [3, 1, 3]
    assert areas["population"].tolist() == [150, 50, 150]
    np.testing.assert_allclose(areas["index_mean"], [(-2 - 1 - 1) / 3, -2, 2])
    levels = areas[[f"people_level_{level}" for level in range(1, 6)]]
    assert levels.to_numpy().tolist() == [[50, 100, 0, 0, 0], [50, 0, 0, 0, 0], [0, 0, 0, 0, 150]]
    # 3 low cells and 12 that touch them, of which one is suppressed; nobody lives in the U that touches the pocket's
    np.testing.assert_allclose(areas["coverage"], [100 * 14 / 15, 100, 100])


def test_the_mean_index_is_weighted_by_people() -> None:
    panel, index, level = level_panel("12233")
    people = Variable(np.array([[10.0, 20, 70, 5, 5]]), panel.population.states)
    found = concentrations(replace(panel, variables={"population": people}), index, level, NEAR)
    assert found.areas["index_mean"].tolist() == pytest.approx([(-2 * 10 - 20 - 70) / 100])
    np.testing.assert_allclose(found.surroundings[0, 4], -70 / 75)


@pytest.mark.parametrize(
    ("choices", "wanted"),
    [
        ({"min_cells": 4}, "------ -pp--- --p.-- -----p ---.-- --.---"),
        ({"min_population": 151}, "------ -pp--- --p.-- -----p ---.-- --.---"),
        ({"level": 1}, "------ -p---- ---.-- -----p hh-.-- h-.---"),
        ({"direction": "low"}, "------ -ll--- --l.-- -----p ---.-- --.---"),
        ({"direction": "high"}, "------ ------ ---.-- ------ hh-.-- h-.---"),
        ({"direction": "low", "level": 3}, "llllll llllll lll.ll llllll --l.ll -l.lll"),
        ({"contiguity": "rook"}, "------ -ll--- --l.-- -----p hh-.-- h-.---"),
        ({"min_cells": 1, "min_population": 0}, "------ -ll--- --l.-- -----l hh-.-- h-.---"),
    ],
)
def test_choices_say_what_counts(choices: dict[str, Any], wanted: str) -> None:
    assert classes(of(PICTURE, **choices)) == joined(wanted)


def test_corners_count_or_not() -> None:
    assert classes(of("1333 3133 3313 3333")) == joined("l--- -l-- --l- ----")
    assert classes(of("1333 3133 3313 3333", contiguity="rook")) == joined("p--- -p-- --p- ----")


def test_areas_are_numbered_by_their_people_class_by_class() -> None:
    found = of("11113 33333 11133 33333 33331 33333 55533")
    assert found.areas[["cluster", "concentration", "cells"]].to_numpy().tolist() == [
        ["low", 1, 4], ["low", 2, 3], ["pocket", 3, 1], ["high", 4, 3],
    ]  # fmt: skip


def test_years_stand_on_their_own() -> None:
    found = of("1113333", "3333111", "33SS333")
    assert [classes(found, at) for at in range(3)] == ["lll----", "----lll", "--..---"]
    assert found.areas["year"].tolist() == [2020, 2021]
    assert [str(said) for said in found_sentences(found)] == [
        "2020: concentrations of low level 1, of high level 0; pockets 0.",
        "2021: concentrations of low level 1, of high level 0; pockets 0.",
        "2022: concentrations of low level 0, of high level 0; pockets 0.",
    ]


def test_without_any_concentration_the_table_of_areas_is_empty() -> None:
    found = of("3331333", "1113333", direction="high")
    assert found.areas.empty
    assert list(found.areas.columns) == list(of(PICTURE).areas.columns)
    assert set(found.cluster.ravel()) == {"none"}
    assert len(found_sentences(found)) == 2


def two_halves(side: int = 12, bump: bool = False) -> str:
    """Return a picture whose west is low and whose east is high, with one low cell within the high."""
    rows = [["2"] * (side // 2) + ["4"] * (side // 2) for _ in range(side)]
    if bump:
        rows[side // 2][side * 3 // 4] = "1"
    return " ".join("".join(row) for row in rows)


@pytest.mark.parametrize("method", ["getisord", "moran"])
def test_what_lies_together_beyond_chance_is_a_concentration_and_a_low_cell_within_high_ones_a_pocket(
    method: str,
) -> None:
    found = of(two_halves(bump=True), method=method, permutations=9_999)
    col, row = found.panel.table["col"].to_numpy(), found.panel.table["row"].to_numpy()
    inside = (row > 0) & (row < 11)  # a cell at the edge has fewer neighbours than it takes
    low, bump = inside & (col > 0) & (col < 5), (col == 9) & (row == 5)
    assert set(found.cluster[0, low]) == {"low"}
    assert found.cluster[0, bump] == ["pocket"]
    assert set(found.cluster[0, inside & (col == 7)]) == {"high"}
    assert (found.p_value[0, low] < 0.05).all()
    assert set(found.areas["cluster"]) == {"low", "high", "pocket"}
    if method == "getisord":
        assert (found.statistic[0, low] < 0).all()
        assert set(found.quadrant[0]) == {Quadrant.NONE}
    else:
        assert (found.statistic[0, low] > 0).all()
        assert found.quadrant[0, bump] == [Quadrant.LOW_HIGH]


@pytest.mark.parametrize("method", ["getisord", "moran"])
def test_chance_alone_makes_hardly_any_concentration(method: str) -> None:
    rng = np.random.default_rng(8)
    levels = [" ".join("".join(rng.choice([*"12345"], 30)) for _ in range(30)) for _ in range(5)]
    found = of(*levels, method=method, permutations=9_999, min_cells=1, min_population=0)
    clear = np.isin(found.cluster, ["low", "high"]).sum()
    assert clear <= 5  # a false discovery rate of 5 % holds them near none


PICTURES = st.lists(st.lists(st.sampled_from([*"1122334455S"]), min_size=6, max_size=6), min_size=4, max_size=6)


@given(PICTURES, st.randoms(use_true_random=False), st.sampled_from(["contiguity", "getisord"]))
def test_order_place_and_direction_do_not_matter(rows: list[list[str]], random: Any, method: str) -> None:
    picture = " ".join("".join(row) for row in rows)
    panel, index, level = level_panel(picture)
    if index.visible.sum() < 2 or len(set(level[index.visible])) < 2:
        return
    choices = replace(NEAR, method=method, min_cells=2)
    found = concentrations(panel, index, level, choices)
    order = random.sample(range(panel.shape[1]), panel.shape[1])
    table = panel.table.iloc[order].assign(col=lambda table: table["col"] + 7, row=lambda table: table["row"] - 3)
    moved = concentrations(
        replace(panel, table=table, variables={"population": shuffled(panel.population, order)}),
        shuffled(index, order),
        level[:, order],
        choices,
    )
    assert (moved.cluster == found.cluster[:, order]).all()
    assert (moved.concentration == found.concentration[:, order]).all()
    pd.testing.assert_frame_equal(moved.areas, found.areas)
    upside_down = concentrations(panel, Variable(-index.values, index.states), 6 - level, choices)
    mirrored = np.where(upside_down.cluster == "low", "high", np.where(upside_down.cluster == "high", "low", "-"))
    low = np.isin(found.cluster, ["low"]) & (upside_down.cluster != "pocket")
    assert (mirrored[low] == "low").all()


def shuffled(variable: Variable, order: list[int]) -> Variable:
    return Variable(variable.values[:, order], variable.states[:, order])


@given(PICTURES)
def test_areas_hold_the_people_of_their_cells(rows: list[list[str]]) -> None:
    panel, index, level = level_panel(" ".join("".join(row) for row in rows))
    if index.visible.sum() < 2:
        return
    found = concentrations(panel, index, level, replace(NEAR, min_cells=2))
    inside = found.concentration[0] > 0
    assert (inside == np.isin(found.cluster[0], ["low", "high", "pocket"])).all()
    assert found.areas["population"].sum() == 50 * inside.sum()
    assert found.areas["cells"].sum() == inside.sum()
    levels = [f"people_level_{at}" for at in range(1, 6)]
    np.testing.assert_allclose(found.areas[levels].sum(axis=1), found.areas["population"])
    assert found.areas["coverage"].between(0, 100).all()
    assert (found.areas.loc[found.areas["cluster"] != "pocket", "cells"] >= 2).all()


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ({"method": "kmeans"}, "“kmeans” is not known"),
        ({"direction": "up"}, "“up” is not known"),
        ({"contiguity": "bishop"}, "“bishop” is not known"),
        ({"level": 5}, "from 1 to 4, not 5"),
        ({"level": 3}, "up to 3 and from 3 up overlap"),
        ({"rate": 0.0}, "between 0 and 1, not 0"),
        ({"radius": 100}, "100 m is smaller than a grid cell of 250 m"),
        ({"method": "moran", "permutations": 999}, "999 permutations .* at least 9999"),
    ],
)
def test_choices_that_cannot_be_used_are_named(choices: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError, match=said):
        of(PICTURE, **choices)


@pytest.mark.parametrize(
    ("picture", "method", "said"),
    [
        ("SSS", "contiguity", "suppressed or missing in all cells"),
        ("3SU", "contiguity", "visible in one cell only"),
        ("3333 3333", "getisord", "the index is the same"),
        ("3333 3333", "moran", "the index is the same"),
        ("1.2.3.4", "moran", "or none"),
        ("12", "getisord", "all of them are neighbours"),
    ],
)
def test_where_there_is_nothing_to_compare_it_says_so(picture: str, method: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        of(picture, method=method)


def test_a_year_without_spread_has_classes_and_says_why_it_has_no_statistic() -> None:
    found = of(two_halves(), " ".join(["3" * 12] * 12), method="moran", permutations=9_999)
    assert set(found.reason[1]) == {"no_spread"}
    assert set(found.cluster[1]) == {"none"}
    assert set(found.reason[0]) == {""}


def test_a_cell_that_nothing_touches_says_so() -> None:
    found = of(two_halves() + " ............ 2...........", method="moran", permutations=9_999)
    assert (found.reason[0] == "no_neighbours").sum() == 1
    assert np.isnan(found.p_value[0][found.reason[0] == "no_neighbours"]).all()


def test_permutations_that_cannot_tell_anything_are_refused_with_how_many_would() -> None:
    side = 200  # one lone peak among 40 000 cells: its neighbours lie beyond all permutations, and are too few
    rng = np.random.default_rng(1)
    panel, _, level = level_panel(" ".join(["3" * side] * side))
    values = rng.normal(size=(1, side * side))
    place = np.flatnonzero((panel.table["col"] % 200 == 100) & (panel.table["row"] == 100))[0]
    block = [place + col + side * row for col in (-1, 0, 1) for row in (-1, 0, 1)]
    values[0, block] = 50
    index = Variable(values, np.zeros(values.shape, dtype=np.uint8))
    with pytest.raises(InputError, match=r"9999 permutations .* 40000 cells of 2020 .* use 1600000"):
        concentrations(panel, index, level, replace(NEAR, method="moran", permutations=9_999))
    found = concentrations(panel, index, level, replace(NEAR, method="moran", permutations=1_599_999))
    assert (found.cluster[0, block] == "high").all()


def test_areas_without_a_lattice_are_refused() -> None:
    panel, index, level = level_panel(PICTURE)
    with pytest.raises(InputError, match="need grid cells"):
        concentrations(replace(panel, units=Areas("EPSG:3067")), index, level, NEAR)


@pytest.mark.parametrize("method", ["contiguity", "getisord", "moran"])
def test_cancelling_stops_it(method: str) -> None:
    panel, index, level = level_panel(two_halves(), two_halves())

    def cancel(done: float) -> None:
        if done > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        concentrations(panel, index, level, replace(NEAR, method=method, permutations=9_999), cancel)


def test_the_method_is_told_in_sentences() -> None:
    said = [str(sentence) for sentence in method_sentences(Choices(method="moran", direction="low", level=1))]
    assert "local Moran's I, 99,999 permutations, seed 1, false discovery rate 5\N{NO-BREAK SPACE}%" in said[0]
    assert said[1].startswith("Pocket: cells of level 1 or below")
    assert len(method_sentences(Choices(direction="high"))) == 1


def test_the_drawn_picture_is_read_from_north_to_south() -> None:
    col, row, signs = drawn("ab c.")
    assert list(zip(col.tolist(), row.tolist(), signs)) == [(0, 1, "a"), (1, 1, "b"), (0, 0, "c")]
