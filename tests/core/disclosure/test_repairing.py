"""What more is hidden where an attack still gets at a figure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.repairing import repairs
from tests.core.panels import raw_panel, rule, small_catalogue

BASES = [30, 90, 20, 60, 40, 50, 80, 70]
"""Eight cells of 250 m in a row: two kilometres."""


def test_the_whole_group_is_hidden_there_and_in_the_smallest_cells_of_the_same_block() -> None:
    people = {"population": [BASES], "adults": [BASES], "basic_education": [[5] * 8]}
    raw, catalogue = raw_panel(people, [2020]), small_catalogue()
    rules = {"education": replace(rule("education"), totals=("1000",)), "population": rule("population")}
    panel = protect(raw, catalogue, rules, "threshold")
    exposed = np.zeros((1, 8), dtype=np.bool_)
    exposed[0, 1] = True
    found = repairs({"basic_education": exposed, "population": np.zeros_like(exposed)}, panel, raw, catalogue, rules)
    assert set(found) == {"adults", "basic_education"}
    assert np.flatnonzero(found["basic_education"][0]).tolist() == [0, 1, 2, 3]
    again = protect(raw, catalogue, rules, "threshold", sticky=found)
    assert not again.variables["basic_education"].visible[0, :4].any()
    assert again.variables["basic_education"].visible[0, 4:].all()


def test_without_a_public_total_only_the_unit_is_hidden() -> None:
    people = {"population": [BASES], "adults": [BASES], "basic_education": [[5] * 8]}
    raw, catalogue = raw_panel(people, [2020]), small_catalogue()
    rules = {"education": rule("education"), "population": rule("population")}
    exposed = np.array([[False, True] + [False] * 6])
    panel = protect(raw, catalogue, rules, "threshold")
    found = repairs({"basic_education": exposed}, panel, raw, catalogue, rules)
    assert np.flatnonzero(found["adults"][0]).tolist() == [1]


def test_behind_no_square_the_cells_that_a_border_parts_from_theirs_are_hidden() -> None:
    """Nobody publishes the first square, of eight adults; of the second, cell 4 is in the same region, and shown."""
    people = {"population": [[2] * 4 + BASES[4:]], "adults": [[2] * 4 + BASES[4:]], "basic_education": [[1] * 8]}
    raw, catalogue = raw_panel(people, [2020]), small_catalogue()
    raw = replace(raw, table=raw.table.assign(region=["west"] * 5 + ["east"] * 3))
    rules = {"education": replace(rule("education"), totals=("1000", "region")), "population": rule("population")}
    panel = protect(raw, catalogue, rules, "threshold")
    exposed = np.zeros((1, 8), dtype=np.bool_)
    exposed[0, 1] = True
    found = repairs({"basic_education": exposed}, panel, raw, catalogue, rules)
    assert np.flatnonzero(found["basic_education"][0]).tolist() == [1, 4]
