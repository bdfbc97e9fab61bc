"""Verdicts of small panels whose squares a border cuts, against all tables that agree with what is public."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Rule
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit.panels import audit_panel
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.disclosure.edges import edge_bounds
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State, Variable
from tests.core.disclosure.audit.test_panels import catalogue, raw, rules
from tests.core.panels import rule

pytest.importorskip("scipy")

CELLS = 7
THRESHOLD = 10
RULES = {**rules(), "education": replace(rules()["education"], totals=("1000", "region"))}

Table = npt.NDArray[np.float64]


def delivered(random: np.random.Generator) -> RawPanel:
    """Return seven cells, four of the first square of a kilometre; the border is anywhere."""
    adults = random.integers(1, 7, CELLS)
    basic = random.binomial(adults, random.choice([0.15, 0.5]))
    border = int(random.integers(1, CELLS))
    return raw(
        *((("west", "east")[at >= border], int(n), int(b), int(n - b)) for at, (n, b) in enumerate(zip(adults, basic)))
    )


def with_children(random: np.random.Generator, found: RawPanel) -> RawPanel:
    """Return the same cells with children in them; all three are classes of the population."""
    adults, children = found.variables["adults"], random.integers(0, 4, CELLS)[None].astype(float)
    added = {
        "population": Variable(adults.values + children, adults.states),
        "children": Variable(children, adults.states),
    }
    return replace(found, variables={**found.variables, **added})


def ages() -> Catalogue:
    """Return a catalogue in which the adults are counted apart, and are classes of the population with the children."""
    own = catalogue()
    classes = (ClassSet("population", ("basic_education", "children", "tertiary")),)
    groups = {
        **own.groups,
        "adults": replace(own.groups["education"], id="adults", classes=()),
        "education": replace(own.groups["education"], base="population", classes=classes),
    }
    concepts = {**own.concepts, "adults": replace(own.concepts["adults"], group="adults")}
    for name in ("basic_education", "tertiary", "children"):
        concepts[name] = replace(own.concepts["basic_education"], id=name, base="population")
    return replace(own, groups=groups, concepts=concepts)


def tables(found: RawPanel, panel: PublicPanel | None, known: Catalogue) -> Table:
    """Return every table of basic education that agrees with the totals and, unless None, with a panel."""
    people = found.variables[known.groups["education"].base].values[0]
    adults, true = (found.variables[name].values[0] for name in ("adults", "basic_education"))
    low, high = np.zeros(CELLS), adults.copy()
    if panel is not None:
        ends = edge_bounds(panel, known, {name: each.minority for name, each in known.groups.items()})
        for name, other in (("basic_education", False), ("tertiary", True)):
            variable = panel.variables[name]
            least = np.where(variable.states[0] == State.VALUE, variable.values[0], 0.0)
            most = np.where(variable.states[0] == State.VALUE, variable.values[0], adults)
            if name in ends:
                least, most = np.fmax(least, ends[name][0][0]), np.fmin(most, ends[name][1][0])
            low, high = (
                np.maximum(low, adults - most if other else least),
                np.minimum(high, adults - least if other else most),
            )
    points = np.array(list(itertools.product(*[np.arange(a, b + 1) for a, b in zip(low, high)])))
    regions = found.table["region"].to_numpy()
    for block in (np.arange(CELLS) < 4, np.arange(CELLS) >= 4, regions == "west", regions == "east"):
        if people[block].sum() >= THRESHOLD:
            points = points[points[:, block].sum(axis=1) == true[block].sum()]
    return points


def check(
    random: np.random.Generator, found: RawPanel, known: Catalogue, rules_: Mapping[str, Rule], mode: str
) -> None:
    """Compare verdicts with all tables: three numbers, or half of a small base; no more than totals and bases leave."""
    sticky = {name: random.random((1, CELLS)) < 0.4 for name in ("basic_education", "tertiary")}
    sticky["tertiary"] = sticky["basic_education"]
    panel = protect(found, known, rules_, mode, min_base=1, reason="test", sticky=sticky)
    verdicts = audit_panel(found, panel, known, rules_)
    people = found.variables[known.groups["education"].base].values[0]
    possible, before = tables(found, panel, known), tables(found, None, known)
    numbers, width, prior = (
        np.array([len(set(column)) for column in possible.T]),
        np.ptp(possible, axis=0),
        np.ptp(before, axis=0),
    )
    wanted = np.maximum(np.minimum(2, prior), np.minimum(people / 2, prior))
    hidden = panel.variables["basic_education"].states[0] != State.VALUE
    given_away = hidden & ((width < wanted) | (numbers < np.minimum(3, prior + 1)))
    got = verdicts.verdicts["basic_education"][0]
    assert ((got != Verdict.SAFE) == given_away).all(), (got, given_away, width, prior)


@pytest.mark.parametrize("mode", ["threshold", "nested"])
@pytest.mark.parametrize("seed", range(40))
def test_a_figure_is_safe_where_it_is_by_all_tables(seed: int, mode: str) -> None:
    random = np.random.default_rng(seed)
    check(random, delivered(random), catalogue(), RULES, mode)


@pytest.mark.parametrize("mode", ["threshold", "nested"])
@pytest.mark.parametrize("seed", range(40))
def test_the_same_of_ages_whose_children_are_what_public_adults_leave(seed: int, mode: str) -> None:
    random = np.random.default_rng(seed)
    own = replace(RULES["education"], differences={"children": ("population", "adults")})
    check(
        random,
        with_children(random, delivered(random)),
        ages(),
        {**RULES, "adults": rule("adults"), "education": own},
        mode,
    )
