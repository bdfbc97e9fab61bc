"""Shares of neighbourhoods: visible counts are summed and then divided; shares are never averaged.

A cell counts where both its numerator and its denominator are visible, and is left out of both sums where one is not.
Nothing is made up for it: how many of the people around live in cells that count is stated as coverage. Only visible
values go in, so that what comes out says nothing that they do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress, part_of
from eriytymisseuranta.core.neighbourhood.cells import lattice_cells
from eriytymisseuranta.core.neighbourhood.kernels import Stencil
from eriytymisseuranta.core.neighbourhood.nearest import nearest_people
from eriytymisseuranta.core.neighbourhood.sums import Neighbourhoods, neighbourhoods
from eriytymisseuranta.core.panel import Bools, Floats, Panel, State, States, Variable


@dataclass(frozen=True)
class Smoothed:
    """A share of the neighbourhood of each unit, arrays of shape (years, units).

    Parameters
    ----------
    values
        Sum of numerators by sum of denominators, NaN where there is no value.
    bases
        Sum of the denominators that count, weighted by the kernel.
    states
        As of the unit itself; SUPPRESSED also where the base is too small.
    coverage
        Share of the people in the neighbourhood who live in cells that count, weighted by the kernel; NaN if there
        is nobody.
    edge
        Share of the base in cells whose value is only known as an edge class.
    modelled
        Where the unit itself has no visible value, so that its value is that of its surroundings alone.
    """

    values: Floats
    bases: Floats
    states: States
    coverage: Floats
    edge: Floats
    modelled: Bools


def kernel_neighbourhoods(panel: Panel, around: Stencil) -> list[Neighbourhoods]:
    """Return the neighbourhoods of a panel's units by distance, one entry per year; areas are an `InputError`."""
    col, row, _ = lattice_cells(panel)
    found: Neighbourhoods = neighbourhoods(col, row, around)
    return [found] * len(panel.years)


def nearest_neighbourhoods(
    panel: Panel, k: float, rule: str = "whole", progress: Progress = no_progress
) -> list[Neighbourhoods]:
    """Return the neighbourhoods of the k nearest people of a panel's units, one entry per year.

    Everybody whose number is known counts as a neighbour, whether or not other values of the unit are visible.

    Raises
    ------
    InputError
        If the units are areas, k or the rule cannot be used, or a year has people but fewer than k.
    """
    col, row, size = lattice_cells(panel)
    found: list[Neighbourhoods] = []
    for at, year in enumerate(panel.years):
        people = _known(panel.population)[at]
        if 0 < people.sum() < k:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "There are {people} people in {year}, fewer than the {k} nearest; choose a smaller number.",
                ),
                people=round(float(people.sum())),
                year=year,
                k=k,
            )
        found.extend(nearest_people(col, row, size, people, [k], rule, part_of(progress, at, len(panel.years))))
    return found


def smoothed(
    numerator: Variable,
    denominator: Variable,
    population: Variable,
    around: Sequence[Neighbourhoods],
    min_base: float = 0.0,
    modelled: bool = False,
    progress: Progress = no_progress,
) -> Smoothed:
    """Return shares of neighbourhoods, ``sum phi n / sum phi d`` over the cells where n and d are visible.

    Parameters
    ----------
    numerator, denominator, population
        Of a public panel, arrays of shape (years, units).
    around
        The neighbourhoods in each year.
    min_base
        Smallest base of a share that is shown. Weights are at most 1: a weighted base is no more than the people
        who stand behind it.
    modelled
        Whether units whose own value is suppressed or absent get that of their surroundings. Where nobody lives
        there is never a value.
    """
    counted = numerator.visible & denominator.visible
    edge = counted & ((numerator.states == State.EDGE) | (denominator.states == State.EDGE))
    people, bases = _known(population), np.where(counted, denominator.values, 0.0)
    summands = np.stack(
        [np.where(counted, numerator.values, 0.0), bases, bases * edge, people, people * counted], axis=2
    )
    sums = np.empty_like(summands)
    for year, there in enumerate(around):
        sums[year] = there.sums(summands[year], part_of(progress, year, len(around)))
    top, base, of_edges, everybody, covered = np.moveaxis(sums, 2, 0)
    own = _own_states(numerator, denominator)
    enough = (base > 0) & (base >= min_base)
    made = enough & modelled & ((own == State.SUPPRESSED) | (own == State.ABSENT))
    shown = enough & (own == State.VALUE) | made
    states = np.where(shown, State.VALUE, np.where(own == State.VALUE, State.SUPPRESSED, own)).astype(np.uint8)
    return Smoothed(_ratio(top, base, shown), base, states, _ratio(covered, everybody), _ratio(of_edges, base), made)


def _known(variable: Variable) -> Floats:
    return np.where(variable.visible, variable.values, 0.0)


def _own_states(numerator: Variable, denominator: Variable) -> States:
    """Return whether the units themselves count (VALUE) and else why not, the first that applies."""
    cases = (State.ABSENT, State.UNINHABITED, State.SUPPRESSED)
    nobody = denominator.visible & (denominator.values == 0)
    where = [
        (numerator.states == state) | (denominator.states == state) | (nobody & (state == State.UNINHABITED))
        for state in cases
    ]
    return np.select(where, list(cases), State.VALUE).astype(np.uint8)


def _ratio(top: Floats, base: Floats, where: Bools | None = None) -> Floats:
    where = base > 0 if where is None else where
    return np.divide(top, base, out=np.full_like(base, np.nan), where=where)
