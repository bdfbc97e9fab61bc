"""Panels for tests of what is computed from public values; the five cells are a published test vector of the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from eriytymisseuranta.core.catalogue import Catalogue, read_catalogue
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.panel import PublicPanel, State
from tests.core.panels import S, raw_panel, rule

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "catalogue"
WEIGHTS = {"low_education": 1.0, "unemployment": 1.0, "low_income": 1.0}
Rows = Mapping[str, Sequence[Sequence[float | State]]]

GOLDEN: dict[str, list[list[float | State]]] = {
    "population": [[120, 300, 60, 200, 9, 500]],
    "adults": [[100, 250, 50, 160, 8, 400]],
    "basic_education": [[40, 50, 5, 72, S, 60]],
    "activity_base": [[120, 300, 60, 200, 9, 500]],
    "labour_force": [[70, 150, 32, 100, S, 275]],
    "unemployed": [[20, 10, 2, 30, S, 15]],
    "income_base": [[100, 250, 50, 160, 8, 400]],
    "low_income": [[45, 50, 6, 80, S, 70]],
}
"""Cells A to F; E is suppressed."""


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the plugin's own catalogue."""
    return read_catalogue(sorted(FOLDER.glob("**/*.yaml")))


def public_panel(variables: Rows, years: Sequence[int] = (2020,), mode: str = "threshold") -> PublicPanel:
    """Return a panel as the door of protection lets it out, base counts public."""
    rules = {name: rule(name) for name in catalogue().groups}
    return protect(raw_panel(variables, years), catalogue(), rules, mode)


def repeated(changes: Sequence[Rows]) -> dict[str, list[list[float | State]]]:
    """Return the golden cells in as many years as there are ``changes``, each with the rows changed as stated."""
    return {
        name: [list(change[name][0]) if name in change else list(rows[0]) for change in changes]
        for name, rows in GOLDEN.items()
    }


def panel_of_shares(
    shares: Mapping[str, Sequence[Sequence[float | State]]], years: Sequence[int] = (2020,), base: int = 1000
) -> PublicPanel:
    """Return cells with ``base`` people in every denominator, from the percentages (or states) of indicators."""
    found = [catalogue().indicators[name] for name in shares]
    size = [[float(base) for _ in row] for row in next(iter(shares.values()))]
    variables: dict[str, Sequence[Sequence[float | State]]] = {}
    for concept in ("population", "activity_base", *(indicator.denominator for indicator in found)):
        variables[concept] = size
    for indicator, rows in zip(found, shares.values()):
        variables[indicator.numerator] = [
            [cell if isinstance(cell, State) else base * cell / 100 for cell in row] for row in rows
        ]
    return public_panel(variables, years)
