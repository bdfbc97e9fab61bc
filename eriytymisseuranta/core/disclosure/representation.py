"""What is said of the coverage: to the public in whole percent, and of costs and biases in the log only.

People who are left out can be few. "98.4 % of 500 people" says that eight are missing, which is a figure about eight
people: percentages are whole, and where fewer people than the threshold are left out, it is only said that nearly all
are shown.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.coverage import ALL
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.panel import Bools, PublicPanel, RawPanel, State
from eriytymisseuranta.core.segregation.evenness import dissimilarity

WITH_REMAINDER = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "{year}: of the people in the grid data, {visible} % live in cells that are shown, {pooled} % in cells shown "
    "together as a remainder, and {totals} % are only in the totals.",
)
WITHOUT_REMAINDER = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "{year}: of the people in the grid data, {visible} % live in cells that are shown, and {totals} % are only in the "
    "totals.",
)
NEARLY_ALL_TOGETHER = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "{year}: of the people in the grid data, {visible} % live in cells that are shown, and nearly all others in cells "
    "shown together as a remainder.",
)
ALL_SHOWN = QT_TRANSLATE_NOOP("Eriytymisseuranta", "{year}: all people in the grid data live in cells that are shown.")
NEARLY_ALL = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta", "{year}: nearly all people in the grid data live in cells that are shown."
)
UNKNOWN = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "{year}: {cells} % of the inhabited cells are shown; how many of the people in the grid data live in them is not "
    "known, for the population of some cells is suppressed.",
)
OF_OFFICIAL = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta", "{year}: the people in the grid data are {percent} % of the official population."
)
RULE_NAMES: Mapping[str, str] = {
    "source": QT_TRANSLATE_NOOP("Eriytymisseuranta", "suppressed in the source"),
    "sticky": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "suppressed in an earlier release, or found by the attack at the import"
    ),
    "threshold": QT_TRANSLATE_NOOP("Eriytymisseuranta", "threshold"),
    "classes": QT_TRANSLATE_NOOP("Eriytymisseuranta", "classes that give each other away"),
    "complement": QT_TRANSLATE_NOOP("Eriytymisseuranta", "complement under public totals"),
}
"""Of the rules whose cost `protected` counts."""
FEWEST_PEOPLE = 10
"""Where the protection states no threshold."""
SYSTEMATIC_SHARE, SYSTEMATIC_DISSIMILARITY = 1.0, 0.02
"""Percentage points and units of D from which on visible cells are said to differ from all."""


def coverage_sentences(table: pd.DataFrame, threshold: int, group: str = ALL, region: str = "") -> list[Message]:
    """Return the coverage of the last year for the public, and beside it what the grid data has of the population.

    Parameters
    ----------
    table
        As `coverage_table` gives it.
    threshold
        Fewest people of whom it is told that they are left out.
    """
    rows = table[(table["group"] == group) & (table["region"] == region)]
    if rows.empty:
        return []
    last = rows.iloc[-1]
    year, people, official = int(last["year"]), float(last["people"]), float(last["official_population"])
    if np.isnan(last["coverage_percent"]):
        return [Message(UNKNOWN, {"year": year, "cells": whole_percent(last["cells_percent"])})]
    hidden = people - float(last["people_visible"])
    if hidden < threshold:
        said = [Message(NEARLY_ALL if hidden else ALL_SHOWN, {"year": year})]
    else:
        visible, both = whole_percent(last["coverage_percent"]), whole_percent(last["represented_percent"])
        values = {"year": year, "visible": visible, "pooled": both - visible, "totals": 100 - both}
        text = WITH_REMAINDER if last["cells_pooled"] else WITHOUT_REMAINDER
        if 0 < hidden - float(last["people_pooled"]) < threshold:
            text = NEARLY_ALL_TOGETHER
        said = [Message(text, values)]
    if not np.isnan(official):
        said.append(Message(OF_OFFICIAL, {"year": year, "percent": whole_percent(100 * people / official)}))
    return said


def least_told(protection: str) -> int:
    """Return the fewest people of whom it is told that they are left out, by how the panel is protected."""
    mode, _, limit = protection.partition(":")
    if mode in ("", "internal"):
        return 0
    return int(limit) if limit.isdigit() else FEWEST_PEOPLE


def whole_percent(percent: float) -> int:
    """Return a percentage as a whole number; 100 only if it is all, 0 only if it is nothing."""
    if 99 < percent < 100:
        return 99
    return 1 if 0 < percent < 1 else round(percent)


def cost_sentences(costs: pd.DataFrame, catalogue: Catalogue) -> list[Message]:
    """Return what each rule of protection cost in the last year, for the log; ``costs`` as of `protected`."""
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "{year}, {group}: the rule “{rule}” hides {cells} cells with {people} people."
    )
    if costs.empty:
        return []
    last = costs[(costs["year"] == costs["year"].max()) & (costs["cells"] > 0)]
    return [
        Message(
            text,
            {
                "year": int(row["year"]),
                "group": catalogue.groups[str(row["group"])].label,
                "rule": Message(RULE_NAMES[str(row["rule"])]),
                "cells": int(row["cells"]),
                "people": int(row["people"]),
            },
        )
        for row in last.to_dict("records")
    ]


def bias_table(raw: RawPanel, panel: PublicPanel, catalogue: Catalogue) -> pd.DataFrame:
    """Return how the cells shown differ from all that are known; internal, and rounded even so.

    Columns ``year``, ``indicator``, ``share_visible`` and ``share_all`` (percent, whole), ``d_visible`` and ``d_all``
    (dissimilarity, two decimals), ``systematic`` (whether they differ by more than rounding and chance explain: a
    percentage point, or 0.02 of D). "All" are the cells whose counts the source delivered.
    """
    rows: list[tuple[object, ...]] = []
    for indicator in catalogue.indicators.values():
        names = (indicator.numerator, indicator.denominator)
        if indicator.kind != "share" or not all(name in raw.variables and name in panel.variables for name in names):
            continue
        for at, year in enumerate(raw.years):
            counts, bases = (raw.variables[name].values[at] for name in names)
            known: Bools = raw.variables[names[0]].visible[at] & raw.variables[names[1]].visible[at]
            known &= (bases > 0) & (counts <= bases)
            shown = known & np.logical_and.reduce([panel.variables[name].states[at] <= State.EDGE for name in names])
            if not shown.any() or (known == shown).all():
                continue
            parts = [(counts[where], bases[where]) for where in (shown, known)]
            shares = [100 * float(x.sum() / t.sum()) for x, t in parts]
            evenness = [dissimilarity(x, t) for x, t in parts]
            far = abs(shares[0] - shares[1]) >= SYSTEMATIC_SHARE
            far |= abs(evenness[0] - evenness[1]) >= SYSTEMATIC_DISSIMILARITY
            rows.append((year, indicator.id, *np.round(shares), *np.round(evenness, 2), bool(far)))
    columns = ["year", "indicator", "share_visible", "share_all", "d_visible", "d_all", "systematic"]
    return pd.DataFrame(rows, columns=columns)


def bias_sentences(table: pd.DataFrame, catalogue: Catalogue) -> list[Message]:
    """Return a warning per indicator whose visible cells differ from all in the last year; for the log only."""
    if table.empty:
        return []
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{year}, {indicator}: the cells shown differ from all cells: {share_visible} % against {share_all} %, "
        "dissimilarity {d_visible} against {d_all}. This is for you, not for publication.",
    )
    last = table[(table["year"] == table["year"].max()) & table["systematic"].astype(bool)]
    return [
        Message(
            text,
            {
                "year": int(row["year"]),
                "indicator": catalogue.indicators[str(row["indicator"])].label,
                "share_visible": int(row["share_visible"]),
                "share_all": int(row["share_all"]),
                "d_visible": f"{row['d_visible']:.2f}",
                "d_all": f"{row['d_all']:.2f}",
            },
        )
        for row in last.to_dict("records")
    ]
