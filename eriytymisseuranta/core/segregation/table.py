"""Segregation of a panel's groups, year by year."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State
from eriytymisseuranta.core.segregation.counts import above_total
from eriytymisseuranta.core.segregation.evaluation import Cells, Evaluation, evaluate
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.core.segregation.reasons import ABOVE_TOTAL, NOT_IN_DATA, NOT_VISIBLE

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
SHOWN = ("dissimilarity", "isolation")
CELL = "cell"
"""The scale of a measure over the units themselves, without their surroundings."""

NOISE = 0.01
"""Share of a group by which it may exceed its whole in single units, as where a publisher adds noise."""


def segregation_table(panel: PublicPanel, catalogue: Catalogue, groups: Sequence[tuple[str, str]]) -> pd.DataFrame:
    """Return dissimilarity and isolation of groups per year over all regions together (``region`` '').

    Units count where both members of the pair are visible, the second is above zero and the first not above it;
    there is no measure where the first exceeds the second by more than 1 % of the group, which then is no part of
    it. ``population`` are the inhabitants of the units that count, ``coverage`` their percentage of all inhabitants
    in the year's data. ``baseline`` is the expectation under randomness with the units' totals fixed,
    ``corrected`` the value rescaled by it. What is not computed is NaN or '', with the ``reason`` (see `reasons`).

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
    counts, counted, reason = _visible(panel, at, pair)
    inhabitants = np.nan_to_num(panel.population.values[at])
    everybody, lived_in = float(inhabitants.sum()), float(inhabitants[counted].sum())
    rows = []
    missing = Evaluation(np.nan, np.nan, np.nan, reason)
    evaluated = {} if reason else evaluate([MEASURES[name] for name in SHOWN], Cells(counts))
    for name in SHOWN:
        found = evaluated.get(name, missing)
        row = {
            "region": "",
            "year": panel.years[at],
            "groups": "/".join(pair),
            "measure": name,
            "scale": CELL,
            "value": found.value,
            "baseline": found.baseline,
            "corrected": found.corrected,
            "cells": len(counts),
            "population": lived_in,
            "coverage": 100 * lived_in / everybody if everybody > 0 else np.nan,
            "reason": found.reason,
        }
        rows.append({column: row.get(column, np.nan) for column in COLUMNS})
    return rows


def _visible(panel: PublicPanel, at: int, pair: tuple[str, str]) -> tuple[Floats, Bools, str]:
    """Return the counts of the group and of the others in the units that count, which those are, and why none."""
    known = [panel.variables[name] for name in pair if name in panel.variables]
    if len(known) < 2 or any((found.states[at] == State.ABSENT).all() for found in known):
        return np.zeros((0, 2)), np.zeros(panel.shape[1], dtype=np.bool_), NOT_IN_DATA
    group, total = known
    lived_in = group.visible[at] & total.visible[at] & (total.values[at] > 0)
    x, t = group.values[at][lived_in], total.values[at][lived_in]
    above = above_total(x, t)
    counted = np.zeros_like(lived_in)
    counted[lived_in] = ~above
    reason = "" if lived_in.any() else NOT_VISIBLE
    if (x - t)[above].sum() > NOISE * x.sum():
        reason = ABOVE_TOTAL
    return np.stack([x, np.maximum(t - x, 0)], axis=1)[~above], counted, reason
