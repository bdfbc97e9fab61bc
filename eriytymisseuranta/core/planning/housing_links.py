"""How the mix of homes goes together with the index of the people who live there: association, never cause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from eriytymisseuranta.core.errors import Progress, no_progress, part_of
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, public_only
from eriytymisseuranta.core.planning.aggregation import LEVELS, percent
from eriytymisseuranta.core.planning.association import Estimate, correlation_interval, mean_interval
from eriytymisseuranta.core.planning.categories import DECADE, Ints
from eriytymisseuranta.core.planning.housing import SMALL_BASE, TIE, Mix, Stock

STOCK = "stock"
"""Homes by category, in the places that have shares."""
PEOPLE = "people_by_level"
"""People by the level and the dominant category of their place."""
CORRELATION = "correlation_with_index"
"""Rank correlation of people: index and one-sidedness, and index and the share of each category."""
CHANGE = "change_by_new_homes"
"""Mean change of the index by the dominant category of new homes."""
COLUMNS = (
    "part", "year", "year_from", "dimension", "category", "level", "places", "people", "homes", "percent", "value",
    "low", "high", "reason",
)  # fmt: skip

ONE_SIDED = "one_sidedness"
EVEN = "no_dominant"
"""Two or more categories are equally common."""
NO_NEW = "no_new_homes"
HIDDEN_NEW = "few_new_homes"
"""Too few new homes to tell their category."""
UNKNOWN_NEW = "unknown"
"""There are new homes, and their category is not known."""
FEWEST_PLACES = 2
FEW_PLACES = "few_places"


@dataclass(frozen=True)
class Index:
    """The index of the places, arrays of shape (years, units).

    Parameters
    ----------
    values
        High = better off, NaN where there is none.
    level
        1 to 5, NaN where there is none.
    span
        Places of the two years whose change is told, furthest apart of those that define the index alike; None = there
        are no two.
    block
        Block of each place, shape (units,); None = the places are no cells.
    """

    values: Floats
    level: Floats
    span: tuple[int, int] | None
    block: Ints | None


@public_only
def housing_table(
    panel: PublicPanel,
    mixes: Mapping[str, Mix],
    stock: Stock | None,
    index: Index | None,
    seed: int = 1,
    progress: Progress = no_progress,
) -> pd.DataFrame:
    """Return all figures of the whole region, one row each, with `COLUMNS`.

    Intervals are of 95 %. A row that fewer than two places stand behind tells that, and no figures.
    """
    people = np.where(panel.population.visible, np.nan_to_num(panel.population.values), 0.0)
    rows: list[dict[str, object]] = []
    for mix in mixes.values():
        rows += _stock_rows(panel.years, mix)
        if index is not None:
            rows += _level_rows(panel.years, mix, index.level, people)
    if index is not None:
        for at, mix in enumerate(mixes.values()):
            rows += _correlations(panel.years, mix, index, people, seed, part_of(progress, at, len(mixes)))
        if stock is not None and index.span is not None:
            rows += _change_rows(panel.years, stock, index, index.span, people, seed)
    progress(1.0)
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    for name in ("year", "year_from", "level", "places"):
        table[name] = table[name].astype("Int64")
    return table.astype(dict.fromkeys(("people", "homes", "percent", "value", "low", "high"), np.float64))


def new_homes(mix: Mix, stock: Stock, year: int) -> dict[str, Bools]:
    """Return class of new homes -> places that are in it in a year (its place among the years), shape (units,)."""
    built, dominant, reason = stock.new_dwellings[year], mix.dominant[year], mix.reason[year]
    some = built > 0
    there = some & (reason == "")
    classes = {NO_NEW: ~some}
    classes.update({name: there & (dominant == at) for at, name in enumerate(mix.categories)})
    classes[EVEN] = there & (dominant == TIE)
    classes[HIDDEN_NEW] = some & (reason == SMALL_BASE)
    classes[UNKNOWN_NEW] = some & ~there & ~classes[HIDDEN_NEW]
    return classes


def _stock_rows(years: Sequence[int], mix: Mix) -> list[dict[str, object]]:
    totals = np.round(mix.totals())
    places = (mix.reason == "").sum(axis=1)
    rows = []
    for at, year in enumerate(years):
        shares = percent(totals[:, at], np.full(len(mix.categories), totals[:, at].sum()))
        for name, total, share in zip(mix.categories, totals[:, at], shares):
            found = {"homes": total, "percent": np.round(share, 1), "places": int(places[at])}
            rows.append(_row(STOCK, year, mix.dimension, name, **found))
    return rows


def _level_rows(years: Sequence[int], mix: Mix, level: Floats, people: Floats) -> list[dict[str, object]]:
    dominant = mix.dominant
    names = [*mix.categories, EVEN]
    rows = []
    for at, year in enumerate(years):
        here = mix.reason[at] == ""
        for number in range(1, LEVELS + 1):
            of_level = here & (level[at] == number)
            total = float(people[at][of_level].sum())
            for name in names:
                code = TIE if name == EVEN else names.index(name)
                found = of_level & (dominant[at] == code)
                count = float(people[at][found].sum())
                if name == EVEN and not found.any():
                    continue
                share = np.round(100.0 * count / total, 1) if total else np.nan
                rows.append(
                    _row(PEOPLE, year, mix.dimension, name, level=number)
                    | _told(int(found.sum()), people=np.round(count), percent=share)
                )
    return rows


def _correlations(
    years: Sequence[int], mix: Mix, index: Index, people: Floats, seed: int, progress: Progress
) -> list[dict[str, object]]:
    """Return the correlations of the last year that has an index and shares."""
    both = ((mix.reason == "") & np.isfinite(index.values)).any(axis=1)
    if not both.any():
        return []
    at = int(np.flatnonzero(both)[-1])
    series = [(ONE_SIDED, mix.one_sidedness[at]), *zip(mix.categories, mix.shares[:, at])]
    rows = []
    for number, (name, values) in enumerate(series):
        part = part_of(progress, number, len(series))
        found = correlation_interval(values, index.values[at], people[at], index.block, seed, part)
        rows.append(_row(CORRELATION, years[at], mix.dimension, name) | _estimated(found))
    return rows


def _change_rows(
    years: Sequence[int], stock: Stock, index: Index, span: tuple[int, int], people: Floats, seed: int
) -> list[dict[str, object]]:
    """Return the mean change of the index between two years, weighted by the people of both."""
    first, last = span
    change = index.values[last] - index.values[first]
    weight = (people[first] + people[last]) / 2
    rows = []
    for mix in (mix for dimension, mix in stock.new.items() if dimension != DECADE):
        for name, places in new_homes(mix, stock, last).items():
            if not (places & np.isfinite(change)).any():
                continue
            found = mean_interval(np.where(places, change, np.nan), weight, index.block, seed)
            row = _row(CHANGE, years[last], mix.dimension, name, year_from=years[first])
            rows.append(row | _estimated(found))
    return rows


def _row(part: str, year: int, dimension: str, category: str, **more: object) -> dict[str, object]:
    return {"part": part, "year": year, "dimension": dimension, "category": category, "reason": "", **more}


def _told(places: int, **figures: float) -> dict[str, object]:
    """Return figures with the number of places behind them, and without figures where there is only one."""
    if 0 < places < FEWEST_PLACES:
        return {"places": places, "reason": FEW_PLACES}
    return {"places": places, **figures}


def _estimated(found: Estimate) -> dict[str, object]:
    figures = {"people": np.round(found.people), "value": found.value, "low": found.low, "high": found.high}
    if 0 < found.places < FEWEST_PLACES:
        return {"places": found.places, "reason": FEW_PLACES}
    return {"places": found.places, "reason": found.reason, **figures}
