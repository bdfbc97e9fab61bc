"""What is known of every value: number, suppressed, uninhabited or not in the data."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.importing.numbers import SUPPRESSED
from eriytymisseuranta.core.importing.source import Floats
from eriytymisseuranta.core.panel import Bools, State, States


def state_of(values: Floats) -> States:
    """Return the states of coded values, nobody's absence considered."""
    states = np.where(np.isnan(values), State.ABSENT, np.where(values == SUPPRESSED, State.SUPPRESSED, State.VALUE))
    return states.astype(np.uint8)


def uninhabited_units(population: Floats, listed: Bools, delivered: Bools, missing_row: str) -> Bools:
    """Return where nobody lives: the population is 0, or the unit has no row though its region was delivered in full.

    Parameters
    ----------
    listed
        Units that have a row.
    delivered
        Units whose region is in the year's data.
    missing_row
        What a missing row means in the product: ``uninhabited`` or ``unknown``.
    """
    nobody = population == 0
    if missing_row == "uninhabited":
        nobody |= ~listed & delivered
    return np.asarray(nobody)


def concept_states(coded: Mapping[str, Floats], uninhabited: Bools, catalogue: Catalogue) -> dict[str, States]:
    """Return the states of a year's concepts.

    Where nobody lives, there is nothing to count: zeros, what is not there and what is suppressed for want of people
    are uninhabited. Numbers other than zero (jobs, cottages, incomes of those who have left) stay, and so does the
    suppression of their details.
    """
    states = {}
    for name, values in coded.items():
        base = coded.get(catalogue.groups[catalogue.concepts[name].group].base)
        about_something = np.zeros(len(values), dtype=np.bool_)
        if base is not None:
            about_something = (base == SUPPRESSED) | (np.nan_to_num(base) > 0)
        kept = np.isfinite(values) & (values != 0) | (values == SUPPRESSED) & about_something
        states[name] = np.where(uninhabited & ~kept, np.uint8(State.UNINHABITED), state_of(values)).astype(np.uint8)
    return states


def region_delivered(regions: npt.NDArray[np.object_], listed: Bools) -> tuple[Bools, list[str]]:
    """Return units whose region has a row in the year, and the regions that have none; '' is no region."""
    delivered = np.ones(len(listed), dtype=np.bool_)
    missing = []
    for region in sorted(set(regions[~listed].tolist()) - {""}):
        inside = regions == region
        if not listed[inside].any():
            delivered[inside] = False
            missing.append(region)
    return delivered, missing
