"""Marked cells as areas: which belong together, and what is to be said of each."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.clusters.choices import LEVELS
from eriytymisseuranta.core.clusters.contiguity import components, touching
from eriytymisseuranta.core.clusters.marking import YearCells
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Bools, Floats

Texts = npt.NDArray[np.object_]

NONE = "none"
"""The class of a visible cell that is in no area."""
PEOPLE_AT_LEVELS = tuple(f"people_level_{level}" for level in range(1, LEVELS + 1))


def numbered(cells: YearCells, classes: Mapping[str, Bools], contiguity: str) -> tuple[Texts, Ints]:
    """Return the class and the number of the area of each cell, shape (cells,) each; `NONE` and 0 outside.

    The areas of a class are its connected components, numbered from most to fewest people (of equals, from more to
    fewer cells, then by row and column), class after class.
    """
    cluster: Texts = np.full(len(cells.index), NONE, dtype=object)
    number = np.zeros(len(cells.index), dtype=np.int64)
    for name, where in classes.items():
        component = components(cells.col[where], cells.row[where], contiguity)
        people, count = np.bincount(component, weights=cells.people[where]), np.bincount(component)
        place = np.empty(len(count), dtype=np.int64)
        place[np.lexsort((-count, -people))] = np.arange(len(count))
        cluster[where] = name
        number[where] = number.max(initial=0) + 1 + place[component]
    return cluster, number


def area_table(cells: YearCells, cluster: Texts, number: Ints, coverage: Floats) -> pd.DataFrame:
    """Return one row per area: class, number, cells, people, mean index weighted by them, people by level, coverage."""
    inside = np.flatnonzero(number)
    at, count = number[inside] - 1, int(number.max(initial=0))
    people, index, level = cells.people[inside], cells.index[inside], cells.level[inside]
    population = np.bincount(at, weights=people, minlength=count)
    weighted = np.bincount(at, weights=people * index, minlength=count)
    classes: Texts = np.full(count, "", dtype=object)
    classes[at] = cluster[inside]
    by_level = {
        name: np.bincount(at, weights=np.where(level == step, people, 0.0), minlength=count)
        for step, name in enumerate(PEOPLE_AT_LEVELS, start=1)
    }
    return pd.DataFrame(
        {
            "year": np.full(count, cells.year, dtype=np.int64),
            "cluster": classes,
            "concentration": np.arange(1, count + 1, dtype=np.int64),
            "cells": np.bincount(at, minlength=count).astype(np.int64),
            "population": population,
            "index_mean": np.divide(weighted, population, out=np.full(count, np.nan), where=population > 0),
            **by_level,
            "coverage": coverage,
        }
    )


def coverage(col: Ints, row: Ints, people: Floats, visible: Bools, number: Ints) -> Floats:
    """Return of the people in each area and the cells that touch it the percentage in visible cells, shape (areas,).

    A low figure warns that the area may go on in cells that are not shown. NaN where nobody is counted.

    Parameters
    ----------
    col, row, people, visible, number
        All cells of the year, visible or not, shape (cells,); ``number`` of the area, 0 outside.
    """
    count = int(number.max(initial=0))
    first, second = touching(col, row)
    area, cell = np.concatenate([number[first], number[second]]), np.concatenate([second, first])
    beside = (area > 0) & (area != number[cell])
    pairs = np.unique(np.column_stack([area[beside], cell[beside]]), axis=0)
    inside = np.flatnonzero(number)
    area = np.concatenate([pairs[:, 0], number[inside]]) - 1
    cell = np.concatenate([pairs[:, 1], inside])
    whole = np.bincount(area, weights=people[cell], minlength=count)
    shown = np.bincount(area, weights=people[cell] * visible[cell], minlength=count)
    return np.divide(100.0 * shown, whole, out=np.full(count, np.nan), where=whole > 0)
