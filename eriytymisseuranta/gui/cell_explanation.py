"""How the level of one place is made up, from what may be seen of it; of small places their surroundings."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.change.differences import CLEAR_BASE
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.indicators.reference import mid_ranks
from eriytymisseuranta.core.indicators.result import Figure, IndicatorPanel
from eriytymisseuranta.core.panel import Floats, State
from eriytymisseuranta.core.reporting.numbers import Numbers
from eriytymisseuranta.core.reporting.people import SHARE_NAMES
from eriytymisseuranta.core.reporting.wording import INDEX_NAME, LEVELS
from eriytymisseuranta.gui.comparison import variables_of
from eriytymisseuranta.gui.number_tables import Amount, Entry, NumberTable
from eriytymisseuranta.i18n import CONTEXT, language, translate

REACHES = (1, 2)
"""Rings of cells around a small one that are tried in turn."""
STATES = {
    State.SUPPRESSED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "suppressed"),
    State.UNINHABITED: QT_TRANSLATE_NOOP("Eriytymisseuranta", "nobody to count"),
    State.ABSENT: QT_TRANSLATE_NOOP("Eriytymisseuranta", "not in the data"),
}


def explanation(result: IndicatorPanel, name: str, unit: int, at: int) -> list[NumberTable]:
    """Return the tables that tell of the place ``unit`` in the year ``at``."""
    panel = result.panel
    figures = variables_of(result, name)
    shown = [figure for figure in figures if figure.visible[at, unit]]
    smallest = min((_base(result, figure, unit, at) for figure in shown), default=np.nan)
    heading = translate("Eriytymisseuranta", "{place}, {year}").format(
        place=panel.table.index[unit], year=panel.years[at]
    )
    if not shown:
        text = translate("Eriytymisseuranta", "Nothing of this place may be shown, or there is nothing in the data.")
        return [NumberTable(heading, (), (), (text,)), *_around(result, figures, unit, at)]
    if not smallest >= CLEAR_BASE:
        text = translate(
            "Eriytymisseuranta",
            "Fewer than {base} people stand behind a figure here, so chance decides much; look at the surroundings.",
        ).format(base=CLEAR_BASE)
        return [NumberTable(heading, (), (), (text,)), *_around(result, figures, unit, at)]
    return [_made_up(result, figures, unit, at, heading, name), _series(result, figures, unit, name)]


def _made_up(result: IndicatorPanel, figures: list[Figure], unit: int, at: int, heading: str, name: str) -> NumberTable:
    people = np.nan_to_num(result.panel.population.values[at])
    rows: list[list[Entry]] = []
    for figure in figures:
        indicator = figure.indicator
        seen = bool(figure.visible[at, unit])
        rows.append(
            [
                indicator.label[language()] or indicator.id,
                _value(figure, unit, at),
                Amount(float(figure.centre[at]), indicator.decimals, _sign(indicator.kind)),
                Amount(float(figure.z[at, unit]), 2, signed=True),
                Amount(_percentile(figure.values[at], people, unit) if seen else np.nan, 0),
                Amount(_base(result, figure, unit, at) if seen else np.nan, 0),
            ]
        )
    return NumberTable(
        heading,
        (
            translate("Eriytymisseuranta", "Variable"),
            translate("Eriytymisseuranta", "Here"),
            translate("Eriytymisseuranta", "Whole region"),
            translate("Eriytymisseuranta", "SDs"),
            translate("Eriytymisseuranta", "%-ile"),
            translate("Eriytymisseuranta", "Base"),
        ),
        rows,
        _notes(result, unit, at, name),
    )


def _notes(result: IndicatorPanel, unit: int, at: int, name: str) -> list[str]:
    numbers, notes = Numbers(language()), []
    composite = result.composite
    if name not in result.figures and composite is not None and np.isfinite(composite.level[at, unit]):
        low, high = composite.level_low[at, unit], composite.level_high[at, unit]
        level = translate(CONTEXT, LEVELS[int(composite.level[at, unit]) - 1])
        text = translate("Eriytymisseuranta", "Level: {level} (index {index}).")
        if np.isfinite(low) and np.isfinite(high) and low != high:
            text = translate(
                "Eriytymisseuranta", "Level: {level} (index {index}); small numbers allow {lowest} to {highest}."
            )
        notes.append(
            text.format(
                level=level,
                index=numbers.decimal(float(composite.index[at, unit]), 2),
                lowest="" if np.isnan(low) else translate(CONTEXT, LEVELS[int(low) - 1]),
                highest="" if np.isnan(high) else translate(CONTEXT, LEVELS[int(high) - 1]),
            )
        )
    for field, label in SHARE_NAMES.items():
        if field in result.shares:
            share = numbers.percent(float(result.shares[field][at, unit]))
            notes.append(f"{translate(CONTEXT, label)}: {share}")
    notes.append(
        translate(
            "Eriytymisseuranta",
            "SDs: distance from the region in standard deviations, high = better off. %-ile: share of the region's "
            "people who live where the value is lower.",
        )
    )
    return notes


def _series(result: IndicatorPanel, figures: list[Figure], unit: int, name: str) -> NumberTable:
    years = range(len(result.panel.years))
    rows: list[list[Entry]] = [
        [figure.indicator.label[language()] or figure.indicator.id] + [_value(figure, unit, at) for at in years]
        for figure in figures
    ]
    composite = result.composite
    if name not in result.figures and composite is not None:
        index: list[Entry] = [Amount(float(composite.index[at, unit]), 2) for at in years]
        rows.append([translate(CONTEXT, INDEX_NAME), *index])
    people: list[Entry] = [Amount(float(result.panel.population.values[at, unit])) for at in years]
    rows.append([translate("Eriytymisseuranta", "People"), *people])
    head = (translate("Eriytymisseuranta", "Variable"), *(str(year) for year in result.panel.years))
    return NumberTable(translate("Eriytymisseuranta", "All years"), head, rows)


def _around(result: IndicatorPanel, figures: list[Figure], unit: int, at: int) -> list[NumberTable]:
    """Return what the smallest surroundings with enough people show."""
    panel = result.panel
    if "col" not in panel.table:
        return []
    col, row = panel.table["col"].to_numpy(), panel.table["row"].to_numpy()
    away = np.maximum(np.abs(col - col[unit]), np.abs(row - row[unit]))
    for reach in REACHES:
        near = np.flatnonzero(away <= reach)
        rows, least = [], np.inf
        for figure in figures:
            seen = near[figure.visible[at, near]]
            base = float(figure.bases[at, seen].sum())
            least = min(least, base)
            total = float((figure.values[at, seen] * figure.bases[at, seen]).sum())
            indicator = figure.indicator
            rows.append(
                [
                    indicator.label[language()] or indicator.id,
                    Amount(total / base if base else np.nan, indicator.decimals, _sign(indicator.kind)),
                    Amount(float(figure.centre[at]), indicator.decimals, _sign(indicator.kind)),
                    Amount(base),
                    Amount(float(seen.size)),
                ]
            )
        if figures and least >= CLEAR_BASE:
            break
    else:
        text = translate("Eriytymisseuranta", "Too few people live around, too; nothing is said of them.")
        return [NumberTable(translate("Eriytymisseuranta", "Surroundings"), (), (), (text,))]
    heading = translate("Eriytymisseuranta", "Surroundings: {cells} x {cells} cells").format(cells=2 * reach + 1)
    head = (
        translate("Eriytymisseuranta", "Variable"),
        translate("Eriytymisseuranta", "Around"),
        translate("Eriytymisseuranta", "Whole region"),
        translate("Eriytymisseuranta", "Base"),
        translate("Eriytymisseuranta", "Cells shown"),
    )
    return [NumberTable(heading, head, rows)]


def _sign(kind: str) -> str:
    return "%" if kind == "share" else ""


def _value(figure: Figure, unit: int, at: int) -> Entry:
    """Return the value, or its class, or why there is none."""
    state, indicator = State(int(figure.states[at, unit])), figure.indicator
    if state > State.EDGE:
        return translate(CONTEXT, STATES[state])
    amount = Amount(float(figure.values[at, unit]), indicator.decimals, _sign(indicator.kind))
    if state == State.EDGE:
        text = translate("Eriytymisseuranta", "only its class is known, about {value}")
        return text.format(value=amount.text(Numbers(language())))
    return amount


def _base(result: IndicatorPanel, figure: Figure, unit: int, at: int) -> float:
    """Return how many people, households or dwellings stand behind a figure; of a density, the people."""
    of_people = figure.indicator.kind == "density"
    return float((result.panel.population.values if of_people else figure.bases)[at, unit])


def _percentile(values: Floats, people: Floats, unit: int) -> float:
    """Return the percentage of the people who live where the value is lower, ties at their middle."""
    return float(mid_ranks(values[[unit]], values, people * np.isfinite(values))[0])
