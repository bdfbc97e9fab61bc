"""Counts that two public bases leave: who knows the inhabitants and the adults of a cell knows the children."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit.knowledge import Cells
from eriytymisseuranta.core.disclosure.audit.panels import audit_panel
from eriytymisseuranta.core.disclosure.audit.published import audit_layers
from eriytymisseuranta.core.disclosure.claims import contradicting
from eriytymisseuranta.core.disclosure.differences import ceilings, known, known_everywhere, left
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State
from tests.core.indicators.cells import catalogue
from tests.core.panels import A, E, S, U, V, raw_panel, variable

RULES = catalogue().profiles["ruututietokanta"].rules
WITHOUT_TOTALS = {group: replace(rule, totals=()) for group, rule in RULES.items()}
CHILDREN = ("age_16_17", "age_0_6", "age_7_15")
GROWN = ("age_18_24", "age_65_plus", "age_25_64")


def of_cells(variables: Mapping[str, Sequence[float | State]]) -> RawPanel:
    raw = raw_panel({name: [row] for name, row in variables.items()}, [2022])
    return replace(raw, sources=("ruututietokanta:2022",))


def every_way(children: int, adults: int) -> RawPanel:
    """Return one cell for every way to divide children and adults by age."""

    def divided(people: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        ends = np.array(list(combinations(range(people + 2), 2)))
        return np.stack([ends[:, 0], ends[:, 1] - ends[:, 0] - 1, people + 1 - ends[:, 1]]).astype(float)

    young, old = divided(children), divided(adults)
    n = young.shape[1] * old.shape[1]
    parts = [*np.repeat(young, old.shape[1], axis=1), *np.tile(old, young.shape[1])]
    columns = dict(zip((*CHILDREN, *GROWN), parts))
    whole = {"population": children + adults, "adults": adults, "age_0_17": children}
    columns.update({name: np.full(n, float(people)) for name, people in whole.items()})
    table = pd.DataFrame({"region": [""] * n, "col": np.arange(n), "row": np.zeros(n, dtype=np.int64)})
    return replace(
        of_cells({"population": [1]}),
        table=table.set_index(pd.Index([f"{at:06}" for at in range(n)], name="cell_id")),
        variables={name: variable([column.tolist()]) for name, column in columns.items()},
    )


def test_what_is_left_is_known_wherever_both_bases_are_told() -> None:
    raw = of_cells({"population": [40, 8, 30, 9, 5], "adults": [38, 5, S, A, 6], "age_0_17": [E, S, S, S, U]})
    np.testing.assert_array_equal(left(raw.variables, RULES)["age_0_17"], [[2, 3, np.nan, np.nan, np.nan]])
    children = known(raw.variables, RULES)["age_0_17"]
    assert children.states.tolist() == [[V, V, S, S, U]]
    assert children.values[0, :2].tolist() == [2, 3]


def test_a_product_without_such_a_rule_gives_nothing_away() -> None:
    raw = of_cells({"population": [40], "adults": [38], "age_0_17": [E]})
    open_rules = catalogue().profiles["hsy"].rules
    assert left(raw.variables, open_rules) == {}
    assert known(raw.variables, open_rules) == raw.variables


def test_classes_of_children_are_at_most_the_children_and_the_others_at_most_the_adults() -> None:
    found = ceilings(catalogue(), RULES, {"age_70_79": ((1, "age_70_74"), (1, "age_75_79")), "age_10_19": ()})
    assert {name for name, of in found.items() if of == "age_0_17"} == {
        *("age_0_2", "age_0_6", "age_3_6", "age_7_12", "age_7_15", "age_13_15", "age_16_17"),
    }
    assert found["age_80_plus"] == found["age_25_64"] == found["age_70_79"] == "adults"
    assert "age_10_19" not in found


@pytest.mark.parametrize("children", [0, 2, 4])
def test_children_are_told_as_they_are_and_never_used_to_hide_others(children: int) -> None:
    ages = {"age_0_17": [children], "age_18_24": [1], "age_65_plus": [9], "age_25_64": [30]}
    panel = protect(of_cells({"population": [40 + children], "adults": [40], **ages}), catalogue(), WITHOUT_TOTALS)
    found = [panel.variables[name] for name in ("age_0_17", *GROWN)]
    assert [each.states[0, 0] for each in found] == [V, E, V, E]
    assert [each.values[0, 0] for each in found] == [children, 1, 9, 30]


@pytest.mark.parametrize(("children", "adults"), [(0, 12), (1, 11), (5, 7), (11, 2), (12, 12)])
def test_who_knows_rules_and_bases_is_left_with_as_many_numbers_as_those_allow(children: int, adults: int) -> None:
    raw = every_way(children, adults)
    panel = protect(raw, catalogue(), WITHOUT_TOTALS)
    told = [np.nan_to_num(each.values[0], nan=-1.0) for each in panel.variables.values()]
    states = [each.states[0] for each in panel.variables.values()]
    alike = np.unique(np.vstack([*told, *states]), axis=1, return_inverse=True)[1].ravel()
    for names, people in ((CHILDREN, children), (GROWN, adults)):
        for name in names:
            numbers = pd.Series(raw.variables[name].values[0]).groupby(alike).nunique()
            shown = pd.Series(panel.variables[name].states[0] == V).groupby(alike).first()
            assert (numbers[~shown] >= min(3, people + 1)).all()
            assert (numbers[shown] == 1).all()
    assert contradicting(panel, catalogue()) == {}


def sparse() -> RawPanel:
    """Return a kilometre: 12 cells whose ages are told, four of fewer than ten people, whose ages are not."""
    people, adults = [30] * 12 + [5, 6, 7, 8], [24] * 12 + [5, 4, 6, 6]
    children = [n - grown for n, grown in zip(people, adults)]
    third = [grown // 3 for grown in adults]
    rest = [grown - 2 * each for grown, each in zip(adults, third)]
    return of_cells(
        {
            "population": people,
            "adults": adults,
            "age_0_17": children,
            **dict(zip(GROWN, (third, third, rest))),
        }
    )


def test_children_are_not_known_where_the_adults_are_not_told() -> None:
    variables = of_cells({"population": [40, 40], "adults": [S, 38], "age_0_17": [1, 2]}).variables
    assert known_everywhere(variables, RULES) == set()
    assert known_everywhere(of_cells({"population": [40], "adults": [38], "age_0_17": [S]}).variables, RULES) == {
        "age_0_17"
    }


def test_what_public_bases_tell_is_not_held_against_a_panel_nor_against_its_layers() -> None:
    raw = sparse()
    panel = protect(raw, catalogue(), RULES)
    assert panel.variables["age_0_17"].states[0, 12:].tolist() == [S] * 4
    assert audit_panel(raw, panel, catalogue(), RULES).passed
    assert audit_layers([Cells("cells", panel)], [], catalogue()).passed


def test_bases_and_ages_of_two_layers_are_put_together() -> None:
    """Ages that hide the children and one class of adults, and the adults in a layer of their own: 10 - 4 - 4 = 2."""
    pytest.importorskip("scipy")
    panel = protect(of_cells({"population": [40], "adults": [10], "age_0_17": [30]}), catalogue(), RULES)
    parts = {"age_0_17": [S], "age_18_24": [4], "age_65_plus": [4], "age_25_64": [S]}
    hidden = {name: variable([row]) for name, row in parts.items()}

    def layer(names: Sequence[str]) -> Cells:
        variables = {**panel.variables, **hidden}
        return Cells("+".join(names), replace(panel, variables={name: variables[name] for name in names}))

    ages = layer(["population", *parts])
    assert isinstance(ages.panel, PublicPanel)
    assert audit_layers([ages], [], catalogue()).passed
    people = layer(["population"])
    other = replace(people, panel=replace(people.panel, sources=("paavo:2022",)))
    for beside in ([], [other]):
        found = audit_layers([*beside, ages, layer(["population", "adults"]), *beside], [], catalogue())
        assert not found.passed
        assert [(each.concept, each.low, each.high) for each in found.exposed] == [("age_25_64", 2.0, 2.0)]
