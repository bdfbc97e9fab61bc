"""Segregation of a panel's groups, year by year."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State
from eriytymisseuranta.core.segregation.evenness import dissimilarity, expected_dissimilarity, rescaled
from eriytymisseuranta.core.segregation.exposure import expected_isolation, isolation

COLUMNS = (
    "region",
    "year",
    "groups",
    "measure",
    "scale",
    "value",
    "baseline",
    "corrected",
    "low",
    "high",
    "p_value",
    "cells",
    "population",
    "coverage",
    "reason",
)
MEASURES = {
    "dissimilarity": (dissimilarity, expected_dissimilarity),
    "isolation": (isolation, expected_isolation),
}
CELL = "cell"
"""The scale of a measure over the units themselves, without their surroundings."""

NOT_IN_DATA = "not_in_data"
NOT_VISIBLE = "not_visible"
SINGLE_CELL = "single_cell"
ONE_GROUP = "one_group"


def segregation_table(panel: PublicPanel, catalogue: Catalogue, groups: Sequence[tuple[str, str]]) -> pd.DataFrame:
    """Return dissimilarity and isolation of groups per year over all regions together (``region`` '').

    Units count where both members of the pair are visible and the second is above zero. ``population`` are the
    inhabitants of the units that count, ``coverage`` their percentage of all inhabitants in the year's data.
    ``baseline`` is the expectation under randomness with the units' totals fixed, ``corrected`` the value
    rescaled by it. What is not computed is NaN or '', with the ``reason``.

    Parameters
    ----------
    groups
        Pairs of concepts, the group and all it is a part of: ``("low_income", "income_base")``.

    Raises
    ------
    InputError
        If a concept is unknown.
    """
    for name in {concept for pair in groups for concept in pair} - set(catalogue.concepts):
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is no variable “{concept}”; known are {known}."),
            concept=name,
            known=", ".join(catalogue.concepts),
        )
    rows = [row for at in range(len(panel.years)) for pair in groups for row in _rows(panel, at, pair)]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _rows(panel: PublicPanel, at: int, pair: tuple[str, str]) -> list[dict[str, object]]:
    """Return one row per measure of a pair of concepts in the year ``at``."""
    x, t, counts = _visible(panel, at, pair)
    reason = _reason(panel, at, pair, x, t)
    inhabitants = np.nan_to_num(panel.population.values[at])
    everybody, lived_in = float(inhabitants.sum()), float(inhabitants[counts].sum())
    rows = []
    for name, (measure, expectation) in MEASURES.items():
        value, baseline = (np.nan, np.nan) if reason else (measure(x, t), expectation(x, t))
        found = {
            "region": "",
            "year": panel.years[at],
            "groups": "/".join(pair),
            "measure": name,
            "scale": CELL,
            "value": value,
            "baseline": baseline,
            "corrected": rescaled(value, baseline),
            "cells": len(x),
            "population": lived_in,
            "coverage": 100 * lived_in / everybody if everybody > 0 else np.nan,
            "reason": reason,
        }
        rows.append({column: found.get(column, np.nan) for column in COLUMNS})
    return rows


def _visible(panel: PublicPanel, at: int, pair: tuple[str, str]) -> tuple[Floats, Floats, Bools]:
    """Return group and total in the units that count, and which those are."""
    if not all(name in panel.variables for name in pair):
        return np.zeros(0), np.zeros(0), np.zeros(panel.shape[1], dtype=np.bool_)
    group, total = (panel.variables[name] for name in pair)
    counts = group.visible[at] & total.visible[at] & (total.values[at] > 0)
    return group.values[at][counts], total.values[at][counts], counts


def _reason(panel: PublicPanel, at: int, pair: tuple[str, str], x: Floats, t: Floats) -> str:
    """Return why there is no measure, '' if there is."""
    if len(x) == 0:
        variables = [panel.variables[name] for name in pair if name in panel.variables]
        delivered = len(variables) == 2 and all((found.states[at] != State.ABSENT).any() for found in variables)
        return NOT_VISIBLE if delivered else NOT_IN_DATA
    if len(x) == 1:
        return SINGLE_CELL
    return "" if 0 < x.sum() < t.sum() else ONE_GROUP
