"""Nested complement: what published totals leave when the shown cells are taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.catalogue import Rule
from eriytymisseuranta.core.disclosure import protect, protected
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State
from tests.core.indicators.cells import catalogue
from tests.core.panels import S, raw_panel


def rules(*totals: str) -> dict[str, Rule]:
    return {group: Rule(group, "base", None, ((0, 1, 12, 31),), (), totals) for group in catalogue().groups}


def sexes(*rows: Sequence[tuple[float, float]], regions: Sequence[str] = ()) -> RawPanel:
    """Return years (rows) of cells by their women and men; cells lie in a row, four to a kilometre."""
    variables = {
        "population": [[sum(cell) for cell in row] for row in rows],
        "women": [[cell[0] for cell in row] for row in rows],
        "men": [[cell[1] for cell in row] for row in rows],
    }
    raw = raw_panel(variables, list(range(2020, 2020 + len(rows))))
    return replace(raw, table=raw.table.assign(region=list(regions))) if regions else raw


def hidden(panel: PublicPanel, name: str = "women") -> list[list[bool]]:
    return (panel.variables[name].states == State.SUPPRESSED).tolist()


def test_the_only_hidden_cell_of_a_kilometre_takes_the_smallest_shown_one_along() -> None:
    raw = sexes([(3, 4), (20, 20), (15, 15), (30, 30)])
    assert hidden(protect(raw, catalogue(), rules())) == [[True, False, False, False]]
    panel = protect(raw, catalogue(), rules("1000"))
    assert hidden(panel) == hidden(panel, "men") == [[True, False, True, False]]
    assert panel.population.values.tolist() == [[7, 40, 30, 60]]
    assert panel.protection == "nested:10"


def test_two_hidden_cells_of_too_few_people_are_not_enough() -> None:
    raw = sexes([(2, 2), (2, 2), (15, 15), (30, 30)])
    assert hidden(protect(raw, catalogue(), rules("1000"))) == [[True, True, True, False]]


def test_a_kilometre_in_which_nothing_is_hidden_or_enough_is_loses_nothing() -> None:
    nothing = sexes([(10, 10), (20, 20), (15, 15), (30, 30)])
    assert hidden(protect(nothing, catalogue(), rules("1000"))) == [[False] * 4]
    enough = sexes([(4, 4), (4, 4), (15, 15), (30, 30)])
    assert hidden(protect(enough, catalogue(), rules("1000"))) == [[True, True, False, False]]


def test_a_remainder_without_men_gives_its_cells_away_and_takes_another_cell_along() -> None:
    raw = sexes([(6, 0), (6, 0), (15, 15), (30, 30)])
    assert hidden(protect(raw, catalogue(), rules("1000"))) == [[True, True, True, False]]


def test_an_edge_class_alone_in_its_kilometre_is_hidden_under_its_total_by_another_cell() -> None:
    raw = sexes([(1, 19), (20, 20), (15, 15), (30, 30)])
    panel = protect(raw, catalogue(), rules("1000"))
    assert panel.variables["women"].states.tolist() == [[State.EDGE, State.VALUE, State.SUPPRESSED, State.VALUE]]


def test_a_kilometre_under_the_threshold_has_no_total_but_counts_in_its_region() -> None:
    """The first kilometre is one cell of seven; of the second all is shown, so the region would give the seven away."""
    row = [(3, 4), (0, 0), (0, 0), (0, 0), (20, 20), (15, 15), (0, 0), (0, 0)]
    alone = protect(sexes(row), catalogue(), rules("1000"))
    assert hidden(alone)[0] == [True] + [False] * 7
    raw = sexes(row, regions=["West"] * 8)
    assert hidden(protect(raw, catalogue(), rules("region")))[0] == [
        True,
        False,
        False,
        False,
        False,
        True,
        False,
        False,
    ]


def test_a_cell_whose_kilometre_has_a_total_is_no_cover_for_its_region() -> None:
    """No mask of ours covers the first kilometre: that of the second has its own total, and takes nothing along."""
    row = [(3, 4), (0, 0), (0, 0), (0, 0), (20, 20), (15, 15)]
    raw = sexes(row, regions=["West"] * 6)
    assert hidden(protect(raw, catalogue(), rules("1000", "region"))) == [[True, False, False, False, False, False]]


def test_the_cell_that_is_hidden_in_another_year_is_taken_rather_than_a_smaller_one() -> None:
    first = [(4, 4), (4, 4), (30, 30), (15, 15)]
    second = [(3, 4), (25, 25), (30, 30), (15, 15)]
    panel = protect(sexes(first, second), catalogue(), rules("1000"))
    assert hidden(panel) == [[True, True, False, False], [True, True, False, False]]


def test_what_an_earlier_release_hid_stays_hidden_with_its_set_and_its_block() -> None:
    raw = sexes([(10, 10), (20, 20), (15, 15), (30, 30)])
    before = {"women": np.array([[False, True, False, False]])}
    panel = protect(raw, catalogue(), rules("1000"), sticky=before)
    assert hidden(panel) == hidden(panel, "men") == [[True, True, False, False]]


def test_costs_say_what_each_rule_took_and_are_no_part_of_the_panel() -> None:
    raw = sexes([(3, 4), (20, 20), (15, 15), (30, 30)])
    found = protected(raw, catalogue(), rules("1000"))
    costs = found.costs[found.costs["group"] == "sex"].set_index("rule")
    assert costs["people"].to_dict() == {"source": 0, "sticky": 0, "threshold": 7, "classes": 0, "complement": 30}
    assert costs["cells"].to_dict() == {"source": 0, "sticky": 0, "threshold": 1, "classes": 0, "complement": 1}
    assert set(np.unique(found.panel.variables["women"].states)) == {State.VALUE, State.SUPPRESSED}


CELL = st.tuples(st.integers(0, 9), st.integers(0, 9))


@given(st.lists(CELL, min_size=4, max_size=4))
def test_all_tables_that_agree_with_the_totals_leave_room_for_every_hidden_figure(row: list[tuple[int, int]]) -> None:
    """People and the kilometre's women are public; every way to fill what is not shown is tried."""
    raw = sexes(row)
    panel = protect(raw, catalogue(), rules("1000"))
    people, total = [sum(cell) for cell in row], sum(cell[0] for cell in row)
    if sum(people) < 10:
        return
    women = panel.variables["women"]
    ranges = []
    for n, state, value in zip(people, women.states[0].tolist(), women.values[0].tolist()):
        edge = range(3) if value <= n / 2 else range(n - 2, n + 1)
        ranges.append(range(n + 1) if state == S else edge if state == State.EDGE else [int(value)])
    tables = np.array([table for table in product(*ranges) if sum(table) == total])
    known_already = total < 5 or sum(people) - total < 5
    covered = [n for n, state in zip(people, women.states[0].tolist()) if n and state == State.VALUE]
    for column, (n, state) in enumerate(zip(people, women.states[0].tolist())):
        if state != State.VALUE and n and not known_already and covered:
            assert len(np.unique(tables[:, column])) >= min(3, n + 1)


@given(st.lists(CELL, min_size=2, max_size=2), st.integers(0, 9))
def test_which_cells_are_hidden_and_what_is_told_do_not_depend_on_who_lives_in_the_hidden_ones(
    shown: list[tuple[int, int]], women: int
) -> None:
    """Two cells of nine people exchange their women: the people and the kilometre's total stay as they were."""
    first, second = (women, 9 - women), (4, 5)
    one, two = (
        protect(sexes([*shown, *pair]), catalogue(), rules("1000")) for pair in ((first, second), (second, first))
    )
    for name in ("women", "men"):
        np.testing.assert_array_equal(one.variables[name].states, two.variables[name].states)
        np.testing.assert_array_equal(one.variables[name].values, two.variables[name].values)


@given(st.lists(st.lists(CELL, min_size=4, max_size=4), min_size=2, max_size=4))
def test_kilometres_are_protected_together_as_each_by_itself(blocks: list[list[tuple[int, int]]]) -> None:
    together = hidden(protect(sexes([cell for row in blocks for cell in row]), catalogue(), rules("1000")))
    alone = [hidden(protect(sexes(row), catalogue(), rules("1000")))[0] for row in blocks]
    assert together == [[each for row in alone for each in row]]
