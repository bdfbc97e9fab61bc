"""Who lives near a service, by the level of their cell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Floats, PublicPanel, public_only
from eriytymisseuranta.core.planning.aggregation import LEVELS, AreaPanel, percent
from eriytymisseuranta.core.planning.overlay import Ints, Parts

ALL = "all"
UNKNOWN = "unknown"
"""Level of people whose cell has none."""
COLUMNS = ("year", "service", "distance", "level", "people", "people_reached", "percent")


def read_distances(text: str) -> list[float]:
    """Return distances in metres, ascending, each once.

    Raises
    ------
    InputError
        If one is no number above zero, or there are none.
    """
    distances = []
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        try:
            distance = float(part)
        except ValueError:
            distance = 0.0
        if not distance > 0 or not np.isfinite(distance):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "“{text}” is no distance; write metres above zero, for example 300, 500, 1000."
                ),
                text=part,
            )
        distances.append(distance)
    if not distances:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "No distance is stated; write metres, for example 300, 500, 1000.")
        )
    return sorted(set(distances))


def parts_within(distance: Floats, limits: Sequence[float]) -> Parts:
    """Return whole units no further than each limit from a service.

    Parameters
    ----------
    distance
        Metres from each unit to the nearest service of each group, shape (groups, units); infinite = no way.
    limits
        Metres, one or more.

    Returns
    -------
    Parts
        Area ``group * len(limits) + at`` for the limit ``at``.
    """
    within = distance[:, None, :] <= np.asarray(limits, dtype=np.float64)[None, :, None]
    group, at, unit = np.nonzero(within)
    area: Ints = group.astype(np.int64) * len(limits) + at
    return Parts(area, unit.astype(np.int64), np.ones(len(unit)))


@public_only
def reach_table(
    panel: PublicPanel, level: Floats | None, found: AreaPanel, services: Sequence[str], distances: Sequence[float]
) -> pd.DataFrame:
    """Return people of each level and those of them within each distance of each group of services.

    Parameters
    ----------
    level
        Levels 1 to 5 of the cells, shape (years, units); None = the panel has none, and only `ALL` is told.
    found
        Areas in the order of ``services`` and within them of ``distances``.
    """
    people = np.where(panel.population.visible, np.nan_to_num(panel.population.values), 0.0)
    total = people.sum(axis=1)
    rows: list[tuple[object, ...]] = []
    by_level = _by_level(people, level)
    for at, year in enumerate(panel.years):
        for area in range(len(services) * len(distances)):
            place = (year, services[area // len(distances)], float(distances[area % len(distances)]))
            rows.append((*place, ALL, total[at], found.population[at, area]))
            if level is None:
                continue
            reached = found.at_levels[:, at, area]
            rows += [(*place, str(name + 1), by_level[name][at], reached[name]) for name in range(LEVELS)]
            rest = total[at] - sum(people[at] for people in by_level)
            rows.append((*place, UNKNOWN, rest, found.population[at, area] - reached.sum()))
    table = pd.DataFrame(rows, columns=list(COLUMNS[:-1]))
    for name in ("people", "people_reached"):
        table[name] = np.round(table[name].to_numpy(dtype=np.float64)) + 0.0
    table["percent"] = np.round(percent(table["people_reached"].to_numpy(), table["people"].to_numpy()), 1)
    return table


def _by_level(people: Floats, level: Floats | None) -> list[Floats]:
    if level is None:
        return []
    return [np.asarray((people * (level == at)).sum(axis=1)) for at in range(1, LEVELS + 1)]
