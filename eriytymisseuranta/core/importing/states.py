"""What is known of every value: number, suppressed, uninhabited or not in the data."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.importing.numbers import SUPPRESSED
from eriytymisseuranta.core.importing.source import Floats
from eriytymisseuranta.core.panel import Bools, State, States


def state_of(values: Floats) -> States:
    """Return the states of coded values, nobody's absence considered."""
    states = np.where(np.isnan(values), State.ABSENT, np.where(values == SUPPRESSED, State.SUPPRESSED, State.VALUE))
    return states.astype(np.uint8)


def concept_states(coded: Mapping[str, Floats], uninhabited: Bools, catalogue: Catalogue) -> dict[str, States]:
    """Return the states of a year's concepts.

    Where nobody lives, there is nothing to count: zeros, what is not there and what is suppressed for want of people
    are uninhabited. Numbers other than zero stay, and a group that is about something there (jobs, incomes of those
    who have left) is as in any other unit, its zeros too: were they uninhabited, they would tell its other parts.
    """
    states = {}
    for name, values in coded.items():
        base = coded.get(catalogue.groups[catalogue.concepts[name].group].base)
        empty = uninhabited
        if base is not None:
            empty = uninhabited & ~((base == SUPPRESSED) | (base > 0))
        nothing = empty & ~(np.isfinite(values) & (values != 0))
        states[name] = np.where(nothing, np.uint8(State.UNINHABITED), state_of(values)).astype(np.uint8)
    return states


def deliveries(delivered_in: pd.DataFrame, listed: Bools) -> tuple[Bools, pd.DataFrame]:
    """Return the units whose region the year's data hold, and the regions that they do not.

    A region is there if at least half of the units that were ever in it have a row: then those without are uninhabited.
    Half, because municipalities merge and a few cells change hands, while settlement moves by a few percent.

    Parameters
    ----------
    delivered_in
        As in `eriytymisseuranta.core.importing.placing.Placed`.
    listed
        Units that have a row in the year's data.

    Returns
    -------
    tuple
        Shape (units,); and a table with the index ``delivery`` and the columns ``units`` and ``listed``.
    """
    rows = pd.DataFrame({"delivery": delivered_in["delivery"], "listed": listed[delivered_in["unit"].to_numpy()]})
    counts = pd.DataFrame(rows.groupby("delivery")["listed"].agg(units="size", listed="sum"))
    lacking = counts[2 * counts["listed"] < counts["units"]]
    delivered = np.zeros(len(listed), dtype=np.bool_)
    delivered[delivered_in.loc[~delivered_in["delivery"].isin(lacking.index), "unit"].to_numpy()] = True
    return delivered, lacking
