"""How mixed the homes of a place are by tenure, house type and age, and what has been built there since a year.

Of the panel (households by tenure, dwellings by house type) or of the user's own buildings. What the panel hides stays
hidden. The dwellings of the user's own buildings are no statistics of people, but their shares are shown only where
there are as many of them, in as many buildings, as the catalogue demands of dwellings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.indicators.figures import smallest_base
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, public_only
from eriytymisseuranta.core.planning.categories import DECADE, HOUSE_TYPE, OLDEST, TENURE, UNKNOWN, Ints
from eriytymisseuranta.core.segregation.counts import plogp

PANEL_CATEGORIES: Mapping[str, Mapping[str, str]] = {
    TENURE: {
        "owner": "owner_households",
        "rental": "rental_households",
        "other": "other_tenure_households",
    },
    HOUSE_TYPE: {"small": "small_house_dwellings", "block": "block_dwellings"},
}
"""Dimension -> category -> concept that counts it."""
HOUSEHOLDS, DWELLINGS = "households", "dwellings"
COUNTED = {TENURE: HOUSEHOLDS, HOUSE_TYPE: DWELLINGS}

ABSENT = "not_in_data"
UNINHABITED = "uninhabited"
"""There is nothing to count."""
SUPPRESSED = "suppressed"
SMALL_BASE = "small_base"
"""Too few dwellings or households, or in too few buildings."""

TIE = -1
"""In place of a dominant category: two or more are equally common, or there are no figures."""


@dataclass(frozen=True)
class Mix:
    """The composition of homes by one property; arrays of shape (years, units) unless said otherwise.

    Parameters
    ----------
    counted
        `HOUSEHOLDS` or `DWELLINGS`.
    own
        Whether they are the user's own buildings.
    shares
        Percent, shape (categories, years, units); NaN where there are none.
    base
        What the shares are of; NaN where there are none.
    reason
        '' where there are shares, else why not.
    """

    dimension: str
    categories: tuple[str, ...]
    counted: str
    own: bool
    shares: Floats
    base: Floats
    reason: npt.NDArray[np.object_]

    @property
    def one_sidedness(self) -> Floats:
        """Share of the most common category, percent: ``100 max p`` (Berger and Parker 1970, Science 168:1345)."""
        return np.where(self.reason == "", self.shares.max(axis=0), np.nan)

    @property
    def evenness(self) -> Floats:
        """``-sum p ln p / ln K`` of K categories, 0 = all alike, 1 = equal shares (Pielou 1966, J Theor Biol 13:131).

        K counts the categories that there are, not those of the place: a place of two in equal parts is not even.
        """
        number = len(self.categories)
        if number < 2:
            return np.full(self.base.shape, np.nan)
        entropy = -plogp(np.nan_to_num(self.shares) / 100.0).sum(axis=0) / np.log(number)
        return np.where(self.reason == "", np.clip(entropy, 0.0, 1.0), np.nan)

    @property
    def dominant(self) -> Ints:
        """Place of the most common category in ``categories``; `TIE` where there is none."""
        shares = np.nan_to_num(self.shares)
        most = shares.max(axis=0)
        single = (np.isclose(shares, most).sum(axis=0) == 1) & (self.reason == "")
        return np.where(single, shares.argmax(axis=0), TIE).astype(np.int64)

    def totals(self) -> Floats:
        """Return the sums over the units that have shares, shape (categories, years)."""
        return np.asarray(np.nansum(self.shares / 100.0 * self.base, axis=2))


def mix_of(
    dimension: str, categories: Sequence[str], counted: str, own: bool, counts: Floats, reason: npt.NDArray[np.object_]
) -> Mix:
    """Return shares from counts of shape (categories, years, units); where there is a ``reason`` there are none."""
    base = counts.sum(axis=0)
    shown = (reason == "") & (base > 0)
    reason = np.where((reason == "") & ~shown, UNINHABITED, reason).astype(object)
    shares = np.full(counts.shape, np.nan)
    np.divide(100.0 * counts, base, out=shares, where=np.broadcast_to(shown, counts.shape))
    return Mix(dimension, tuple(categories), counted, own, shares, np.where(shown, base, np.nan), reason)


@public_only
def panel_mix(panel: PublicPanel, catalogue: Catalogue, dimension: str, min_base: int | None = None) -> Mix | None:
    """Return the mix by the panel's own counts, None where it does not have all of them."""
    concepts = PANEL_CATEGORIES[dimension]
    if not all(name in panel.variables for name in concepts.values()):
        return None
    variables = [panel.variables[name] for name in concepts.values()]
    states = np.stack([variable.states for variable in variables])
    if (states == State.ABSENT).any(axis=0).all():
        return None
    counts = np.stack([np.nan_to_num(np.where(found.visible, found.values, 0.0)) for found in variables])
    least = smallest_base(panel, catalogue, concepts.values(), min_base)
    cases = (
        ((states == State.ABSENT).any(axis=0), ABSENT),
        ((states == State.SUPPRESSED).any(axis=0), SUPPRESSED),
        ((states == State.UNINHABITED).all(axis=0), UNINHABITED),
        ((counts.sum(axis=0) > 0) & (counts.sum(axis=0) < least), SMALL_BASE),
    )
    return mix_of(dimension, tuple(concepts), COUNTED[dimension], False, counts, first_reason(cases, panel.shape))


def first_reason(cases: Sequence[tuple[Bools, str]], shape: tuple[int, ...]) -> npt.NDArray[np.object_]:
    """Return the first reason that applies, '' where none does."""
    reason = np.full(shape, "", dtype=object)
    for where, why in reversed(cases):
        reason[where] = why
    return reason


@dataclass(frozen=True)
class Buildings:
    """Residential buildings of the user's own, arrays of shape (buildings,).

    Parameters
    ----------
    unit
        Place of the unit that each stands in, -1 = in none of them.
    dwellings
        Above 0.
    year
        Year of completion, 0 = not known: it counts as standing in all years, and in no decade.
    categories
        Dimension -> names, and the place of each building's in them, `UNKNOWN` = of none.
    """

    unit: Ints
    dwellings: Floats
    year: Ints
    categories: Mapping[str, tuple[tuple[str, ...], Ints]]


@dataclass(frozen=True)
class Stock:
    """Homes standing at the end of each year, and those of them completed since a year.

    Parameters
    ----------
    mixes
        Dimension -> mix of all that stand.
    new
        Dimension -> mix of those completed ``since`` or later.
    dwellings, new_dwellings
        Shape (years, units), numbers of the user's own layer; only what they are like may be hidden.
    """

    since: int
    mixes: Mapping[str, Mix]
    new: Mapping[str, Mix]
    dwellings: Floats
    new_dwellings: Floats

    @property
    def new_share(self) -> Floats:
        """Percent of the dwellings that are new."""
        shown = self.dwellings > 0
        return np.divide(
            100.0 * self.new_dwellings, self.dwellings, out=np.full(self.dwellings.shape, np.nan), where=shown
        )


def with_decades(buildings: Buildings) -> Buildings:
    """Return the buildings with the decade of their completion as a dimension."""
    decade = np.where(buildings.year < OLDEST, OLDEST - 10, buildings.year // 10 * 10)
    known = buildings.year > 0
    found = np.unique(decade[known])
    if not len(found):
        return buildings
    names = tuple(f"before_{OLDEST}" if each < OLDEST else f"{each}s" for each in found.tolist())
    code = np.where(known, np.searchsorted(found, decade), UNKNOWN).astype(np.int64)
    return Buildings(
        buildings.unit, buildings.dwellings, buildings.year, {**buildings.categories, DECADE: (names, code)}
    )


def housing_stock(
    buildings: Buildings,
    years: Sequence[int],
    units: int,
    since: int,
    catalogue: Catalogue,
    min_base: int | None = None,
) -> Stock:
    """Return what stands in each unit at the end of each year, by all that is known of the buildings.

    A building that has been pulled down is not in the layer, so that earlier years show those that still stand.

    Parameters
    ----------
    years
        Calendar years, ascending.
    min_base
        Smallest number of dwellings whose shares are shown; None = that of the catalogue.
    """
    group = catalogue.groups["dwellings"]
    limits = group.threshold if min_base is None else min_base, group.least.get("residential_buildings", 1)
    standing, new = _Counted(buildings, years, units, 0), _Counted(buildings, years, units, since)
    return Stock(
        since=since,
        mixes={name: standing.mix(name, limits) for name in buildings.categories},
        new={name: new.mix(name, limits) for name in buildings.categories},
        dwellings=standing.dwellings,
        new_dwellings=new.dwellings,
    )


class _Counted:
    """Counts over the buildings completed in ``since`` or later; with 0, those of an unknown year too."""

    def __init__(self, buildings: Buildings, years: Sequence[int], units: int, since: int) -> None:
        first = np.searchsorted(np.asarray(years), buildings.year)  # the first year at whose end it stands
        self._kept = (buildings.unit >= 0) & (first < len(years)) & (buildings.year >= since)
        self._buildings, self._first, self._shape = buildings, first, (len(years), units)
        self._weight = buildings.dwellings
        self.dwellings = self._sums(self._kept, self._weight)
        self._number = self._sums(self._kept, np.ones(len(self._weight)))

    def _sums(self, rows: Bools, weight: Floats) -> Floats:
        years, units = self._shape
        key = self._first[rows] * units + self._buildings.unit[rows]
        return np.asarray(np.bincount(key, weight[rows], years * units).reshape(self._shape).cumsum(axis=0))

    def few(self, limits: tuple[int, int]) -> Bools:
        """Tell where there are dwellings, and too few of them or in too few buildings."""
        return (self.dwellings > 0) & ((self.dwellings < limits[0]) | (self._number < limits[1]))

    def mix(self, dimension: str, limits: tuple[int, int]) -> Mix:
        """Return the mix of the buildings whose category is known; these too must be enough."""
        names, code = self._buildings.categories[dimension]
        known = self._kept & (code != UNKNOWN)
        counts = np.stack([self._sums(known & (code == at), self._weight) for at in range(len(names))])
        base, number = counts.sum(axis=0), self._sums(known, np.ones(len(code)))
        few = (base > 0) & ((base < limits[0]) | (number < limits[1]))
        reason = first_reason([(self.few(limits) | few, SMALL_BASE)], self._shape)
        return mix_of(dimension, names, DWELLINGS, True, counts, reason)
