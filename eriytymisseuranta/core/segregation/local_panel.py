"""Local measures of a panel: one group in every cell and year, each measure beside what chance alone gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.discoveries import discoveries
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.indicators.figures import share
from eriytymisseuranta.core.lattice import Ints, Lattice
from eriytymisseuranta.core.neighbourhood.kernels import Stencil, kernel_named, stencil
from eriytymisseuranta.core.neighbourhood.sums import neighbourhoods
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, States, public_only
from eriytymisseuranta.core.segregation import local as measures
from eriytymisseuranta.core.segregation import reasons
from eriytymisseuranta.core.segregation.chance import Chance
from eriytymisseuranta.core.segregation.groupings import Grouping, count
from eriytymisseuranta.core.segregation.randomness import independent_draws
from eriytymisseuranta.core.segregation.scales import Scale
from eriytymisseuranta.core.segregation.wording import nothing_measured

PEOPLE = "neighbourhood_people"
"""People of the whole in the cell, or around it weighted by the kernel."""
COVERAGE = "neighbourhood_coverage"
"""Percentage of the inhabitants of the neighbourhood, weighted by the kernel, who live in cells that count."""
QUOTIENT, QUOTIENT_LOW, QUOTIENT_HIGH = "location_quotient", "location_quotient_low", "location_quotient_high"
"""The location quotient, and the band in which chance alone leaves it."""
EXCESS = "excess"
"""Members of the group more (above 0) or fewer than if it were evenly spread."""
MOST_DRAWS = 1_000_000
"""Effective draws beyond which chance is nothing to speak of."""
RANDOM = "_random"
"""What the name of a measure's expectation under randomness ends with."""
BESIDE_CHANCE = (
    "local_diversity",
    "local_simpson",
    "local_divergence",
    "local_dissimilarity",
    "local_information",
    "local_isolation",
    "local_exposure",
)
"""Measures that stand beside their expectation."""
NUMBERS = (
    PEOPLE, COVERAGE, QUOTIENT, QUOTIENT_LOW, QUOTIENT_HIGH, EXCESS,
    *(name + end for name in BESIDE_CHANCE for end in ("", RANDOM)),
)  # fmt: skip


@dataclass(frozen=True)
class LocalSegregation:
    """Local measures of a group; arrays of shape (years, units).

    Parameters
    ----------
    panel
        Population, group and whole.
    values
        By the names of `NUMBERS`; NaN where there is none.
    clear
        Where the location quotient is beyond random variation, at a false discovery rate of 5 % in each year.
    reason
        Why a cell has no values, '' if it has; see `reasons`.
    """

    panel: PublicPanel
    grouping: Grouping
    scale: Scale
    values: Mapping[str, Floats]
    clear: Bools
    reason: npt.NDArray[np.object_]


@public_only
def local_segregation(
    panel: PublicPanel,
    catalogue: Catalogue,
    grouping: Grouping,
    scale: Scale,
    kernel: str = "biweight",
    household_size: float = 1.0,
    progress: Progress = no_progress,
) -> LocalSegregation:
    """Return the local measures of a group within its whole, in every cell and year.

    The overall share is that of the cells that count (see `groupings.count`) in the year. A neighbourhood is made of
    those cells only; the value of a suppressed cell is not shown, whatever is known around it.

    Parameters
    ----------
    grouping
        A group and its whole.
    scale
        The cell, or a radius around it with the ``kernel`` (Feitosa et al. 2007).
    household_size
        As in `randomness`.

    Raises
    ------
    InputError
        If the panel lacks one of the two, a radius is asked of areas or below the cell size, the group is no part of
        its whole, or there is nothing to compare in any year.
    """
    for name in grouping.concepts:
        if name not in panel.variables or (panel.variables[name].states == State.ABSENT).all():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The data does not have the variable “{concept}”; choose another group, or add the data.",
                ),
                concept=name,
            )
    around = None if scale.radius is None else stencil(kernel_named(kernel), scale.radius, lattice_of(panel).size)
    independent_draws(np.ones(1), household_size)
    values = {name: np.full(panel.shape, np.nan) for name in NUMBERS}
    clear = np.zeros(panel.shape, dtype=np.bool_)
    reason = np.full(panel.shape, "", dtype=object)
    group, whole = grouping.concepts
    shown_states = share(panel, catalogue, group, whole, None)[2]
    for at in range(len(panel.years)):
        progress(at / len(panel.years))
        counted = count(panel, grouping, at)
        why = counted.reason or _undefined(counted.counts)
        reason[at] = _reasons(shown_states[at], counted.units, why)
        if not why:
            only_cancel = _still(progress, at / len(panel.years))
            found = _year(panel, at, counted.units, counted.counts, around, household_size, only_cancel)
            shown = reason[at][counted.units] == ""
            units = np.flatnonzero(counted.units)[shown]
            for name, numbers in found.values.items():
                values[name][at, units] = numbers[shown]
            clear[at, units] = discoveries(found.p_value[shown])
    progress(1.0)
    _check_values(reason, grouping)
    variables = {name: panel.variables[name] for name in ("population", *grouping.concepts)}
    return LocalSegregation(replace(panel, variables=variables), grouping, scale, values, clear, reason)


@public_only
def lattice_of(panel: PublicPanel) -> Lattice:
    """Return the lattice of a panel, or say that what was asked for needs one."""
    if not isinstance(panel.units, Lattice):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "A radius needs grid cells, and the data is of areas; leave the radius empty.",
            )
        )
    return panel.units


@dataclass(frozen=True)
class _Year:
    """Values of the cells that count in a year, shape (cells,), and how likely chance gives their quotients."""

    values: Mapping[str, Floats]
    p_value: Floats


@dataclass(frozen=True)
class _Around:
    """The neighbourhoods of the cells that count.

    Parameters
    ----------
    local
        Local counts, (cells, 2); None = those of the cells themselves.
    people, coverage
        As `PEOPLE` and `COVERAGE`.
    draws
        Effective number of independent draws, see `chance`.
    shared
        Covariance of the cell's own share with that of its neighbourhood, in units of P (1 - P).
    """

    local: Floats | None
    people: Floats
    coverage: Floats
    draws: Ints
    shared: Floats


def _year(
    panel: PublicPanel,
    at: int,
    units: Bools,
    counts: Floats,
    stencil: Stencil | None,
    household_size: float,
    progress: Progress,
) -> _Year:
    x, t = counts[:, 0], counts.sum(axis=1)
    draws = independent_draws(t, household_size)
    if stencil is None:
        around = _Around(None, t, np.full(len(t), 100.0), draws, 1 / draws)
    else:
        around = _surroundings(panel, at, units, counts, draws, stencil, progress)
    members, total = float(x.sum()), float(t.sum())
    p = members / total
    chance = Chance(around.draws, p)
    quotient = measures.location_quotient(counts, around.local)[:, 0]
    exposure = measures.local_exposure(counts, around.local)
    low, high = chance.band()
    whole, expected = _entropy(p), chance.entropy()
    variance = p * (1 - p)
    shared = t * around.shared * variance
    values = {
        PEOPLE: around.people,
        COVERAGE: around.coverage,
        QUOTIENT: quotient,
        QUOTIENT_LOW: low / p,
        QUOTIENT_HIGH: high / p,
        EXCESS: t * (quotient - 1) * p,
        "local_diversity": measures.local_diversity(counts, around.local),
        "local_diversity_random": expected,
        "local_simpson": measures.local_simpson(counts, around.local),
        "local_simpson_random": 2 * (variance - chance.variance()),
        "local_divergence": measures.local_divergence(counts, around.local),
        "local_divergence_random": whole - expected,
        "local_dissimilarity": measures.local_dissimilarity(counts, around.local),
        "local_dissimilarity_random": t * chance.deviation() / (2 * total * variance),
        "local_information": measures.local_information(counts, around.local),
        "local_information_random": t * (whole - expected) / (total * whole),
        "local_isolation": exposure[:, 0, 0],
        "local_isolation_random": (t * p**2 + shared) / members,
        "local_exposure": exposure[:, 0, 1],
        "local_exposure_random": (t * variance - shared) / members,
    }
    return _Year(values, chance.p_value(quotient * p))


def _surroundings(
    panel: PublicPanel,
    at: int,
    units: Bools,
    counts: Floats,
    draws: Ints,
    stencil: Stencil,
    progress: Progress,
) -> _Around:
    t = counts.sum(axis=1)
    col, row = (panel.table[name].to_numpy() for name in ("col", "row"))
    own = t / draws
    near = neighbourhoods(col[units], row[units], stencil).sums(np.column_stack([counts, t * own]), progress)
    spread = neighbourhoods(col[units], row[units], stencil.squared()).sums((t * own)[:, None], progress)[:, 0]
    local, people, total = near[:, :2], near[:, :2].sum(axis=1), float(t.sum())
    # In units of P (1 - P): the covariance of a neighbourhood with the whole, and the variance of the whole.
    with_whole, of_whole = near[:, 2] / (people * total), float((t * own).sum()) / total**2
    variance = np.maximum(spread / people**2 - 2 * with_whole + of_whole, 1 / MOST_DRAWS)
    inhabitants = np.nan_to_num(panel.population.values[at])
    everywhere = np.stack([inhabitants * units, inhabitants], axis=1)
    inside = neighbourhoods(col, row, stencil).sums(everywhere, progress)[units]
    coverage = np.full(len(t), np.nan)
    np.divide(100 * inside[:, 0], inside[:, 1], out=coverage, where=inside[:, 1] > 0)
    effective = np.maximum(np.rint(1 / variance), 1).astype(np.int64)
    return _Around(local, people, coverage, effective, own / people - own / total - with_whole + of_whole)


def _still(progress: Progress, done: float) -> Progress:
    """Return a progress that stays where it is and only lets the user cancel."""
    return lambda _: progress(done)


def _entropy(p: float) -> float:
    return float(-(p * np.log(p) + (1 - p) * np.log1p(-p)))


def _undefined(counts: Floats) -> str:
    """Return the reason why the cells of a year cannot be compared with their whole, '' if they can."""
    if len(counts) < 2:
        return reasons.SINGLE_CELL
    return "" if (counts.sum(axis=0) > 0).all() else reasons.ONE_GROUP


def _reasons(states: States, counted: Bools, why: str) -> npt.NDArray[np.object_]:
    """Return why each unit has no value, '' if it has one; ``why`` is the reason of the year as a whole."""
    cases = (
        (states == State.ABSENT, reasons.NOT_IN_DATA),
        (states == State.UNINHABITED, reasons.UNINHABITED),
        (states == State.SUPPRESSED, reasons.SUPPRESSED),
        (~counted, reasons.ABOVE_TOTAL),
    )
    return np.select([where for where, _ in cases], [reason for _, reason in cases], why).astype(object)


def _check_values(reason: npt.NDArray[np.object_], grouping: Grouping) -> None:
    """Say why there is nothing, where no cell of any year has a value."""
    if (reason == "").any():
        return
    of_years = (reasons.ABOVE_TOTAL, reasons.ONE_GROUP, reasons.SINGLE_CELL, reasons.SUPPRESSED)
    why = next((code for code in of_years if (reason == code).any()), reasons.NOT_VISIBLE)
    raise nothing_measured(grouping.id, why)
