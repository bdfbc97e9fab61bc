"""Small panels and a small catalogue, written out by hand, for tests."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue, Concept, Group, Rule
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import RawPanel, State, Variable
from eriytymisseuranta.core.schema import Label

NOTHING = Label("", "", "")

V, E, S, U, A = State.VALUE, State.EDGE, State.SUPPRESSED, State.UNINHABITED, State.ABSENT


def rule(group: str, public: str = "base", threshold: int | None = None) -> Rule:
    """Return a rule dated at the end of the year before the label."""
    return Rule(group, public, threshold, ((0, 1, 12, 31),), ())


def small_catalogue() -> Catalogue:
    """Return population, education and activity; unemployment is counted of the labour force."""
    groups = {
        "population": Group("population", "population", 10, NOTHING),
        "education": Group("education", "adults", 10, NOTHING),
        "activity": Group("activity", "activity_base", 10, NOTHING),
    }
    concepts = [
        ("population", "population", "population"),
        ("adults", "education", "adults"),
        ("basic_education", "education", "adults"),
        ("activity_base", "activity", "activity_base"),
        ("labour_force", "activity", "activity_base"),
        ("unemployed", "activity", "labour_force"),
    ]
    return Catalogue(
        groups, {key: Concept(key, group, "count", base, NOTHING) for key, group, base in concepts}, {}, {}
    )


def variable(rows: Sequence[Sequence[float | State]]) -> Variable:
    """Return a variable from numbers and, where there is none, states."""
    states = [[cell if isinstance(cell, State) else State.VALUE for cell in row] for row in rows]
    values = [[np.nan if isinstance(cell, State) else float(cell) for cell in row] for row in rows]
    return Variable(np.array(values, dtype=np.float64), np.array(states, dtype=np.uint8))


def raw_panel(variables: Mapping[str, Sequence[Sequence[float | State]]], years: Sequence[int]) -> RawPanel:
    """Return a raw panel on a row of 250 m cells, a, b, c, ... from west to east."""
    n = len(next(iter(variables.values()))[0])
    table = pd.DataFrame(
        {"region": [""] * n, "col": np.arange(n, dtype=np.int64), "row": np.zeros(n, dtype=np.int64)},
        index=pd.Index([chr(ord("a") + at) for at in range(n)], name="cell_id"),
    )
    dates: tuple[datetime.date | None, ...] = tuple(datetime.date(year - 1, 12, 31) for year in years)
    return RawPanel(
        units=Lattice("EPSG:3067", 250),
        years=tuple(years),
        table=table,
        variables={name: variable(rows) for name, rows in variables.items()},
        sources=tuple(f"test:{year}" for year in years),
        dates={"population": dates, "education": dates},
        definitions={"education": tuple("2023" if year >= 2023 else "" for year in years)},
    )
