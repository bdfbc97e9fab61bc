"""Which totals stand over the units."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Rule
from eriytymisseuranta.core.disclosure.hierarchy import Partition, cut, nested_in, public_totals
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import RawPanel
from tests.core.indicators.cells import catalogue
from tests.core.panels import U, raw_panel


def over(*totals: str) -> dict[str, Rule]:
    return {"sex": Rule("sex", "base", None, ((0, 1, 12, 31),), (), totals)}


def cells() -> RawPanel:
    """Return eight cells of 250 m in a row, in two kilometres and two regions that do not end where those do."""
    raw = raw_panel({"population": [[10, 20, 30, 40, 50, 60, 70, U]]}, [2022])
    return replace(raw, table=raw.table.assign(region=["West"] * 5 + ["East", "East", ""]))


def test_cells_lie_in_the_kilometre_that_holds_them_and_in_their_region() -> None:
    kilometres, regions = public_totals(cells(), over("region", "1000")).of("sex")
    assert (kilometres.name, kilometres.block.tolist()) == ("1000", [0, 0, 0, 0, 1, 1, 1, 1])
    assert (regions.name, regions.block.tolist()) == ("region", [0, 0, 0, 0, 0, 1, 1, -1])
    assert kilometres.sums(cells().population.values).tolist() == [[100, 180]]
    assert regions.published(cells().population.values, 140).tolist() == [[True, False]]


def test_a_group_has_only_the_totals_that_its_rule_names() -> None:
    assert public_totals(cells(), over("region")).of("age") == ()
    assert [each.name for each in public_totals(cells(), over("region")).of("sex")] == ["region"]


def test_kilometres_start_where_the_national_grid_does_wherever_the_lattice_does() -> None:
    shifted = replace(cells(), units=Lattice("EPSG:3067", 250, 500.0, 0.0))
    assert public_totals(shifted, over("1000")).of("sex")[0].block.tolist() == [0, 0, 1, 1, 1, 1, 2, 2]


def test_a_grid_that_cells_do_not_nest_in_and_areas_have_no_kilometres() -> None:
    beside = replace(cells(), units=Lattice("EPSG:3067", 250, 100.0, 0.0))
    coarse = replace(cells(), units=Lattice("EPSG:3067", 1000))
    areas = replace(cells(), units=Areas("EPSG:3067"))
    for raw in (beside, coarse, areas):
        assert public_totals(raw, over("1000")).partitions == ()


def test_only_blocks_whole_in_a_region_are_nested_in_it() -> None:
    kilometres, regions = public_totals(cells(), over("region", "1000")).of("sex")
    assert nested_in(kilometres, regions).tolist() == [True, False]
    whole = Partition("5000", np.zeros(8, dtype=np.int64), frozenset({"sex"}))
    assert nested_in(kilometres, whole).tolist() == [True, True]


def test_a_block_is_cut_where_the_border_of_a_coarser_one_runs_and_others_stay_whole() -> None:
    def partition(*block: int) -> Partition:
        return Partition("", np.array(block), frozenset({"sex"}))

    fine, middle, coarse = cut(
        [partition(0, 0, 1, 1, 2, -1), partition(0, 0, 0, 0, 1, 1), partition(0, 0, 0, 1, 1, -1)]
    )
    assert len(set(fine.block[:2])) == 1
    assert len({*fine.block[1:5]}) == 4
    assert fine.block[5] == -1
    assert len(set(middle.block[:3])) == 1
    assert len({*middle.block[2:6]}) == 4
    assert coarse.block.tolist() == [0, 0, 0, 1, 1, -1]
    assert nested_in(fine, middle).all()
    assert sorted(set(fine.block)) == [-1, 0, 1, 2, 3]


def test_regions_without_names_have_no_totals() -> None:
    nameless = cells()
    nameless.table["region"] = pd.Series([""] * 8, index=nameless.table.index)
    assert public_totals(nameless, over("region")).partitions == ()


def test_the_grid_database_has_open_kilometres_over_sex_and_age_and_regions_over_the_rest() -> None:
    rules = catalogue().profiles["ruututietokanta"].rules
    assert {group for group, rule in rules.items() if "1000" in rule.totals} == {"population", "sex", "age"}
    assert all("region" in rule.totals for rule in rules.values())
    assert rules == catalogue().profiles["training"].rules
