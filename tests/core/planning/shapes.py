"""Polygons written as lists of corners, for tests."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.planning.overlay import Ints, Parts, Rings, cell_parts

UNIT = Lattice("EPSG:3067", 1)
Ring = Sequence[tuple[float, float]]
Polygon = Sequence[Ring]
"""An outline, then holes."""


def rings(areas: Sequence[Sequence[Polygon]]) -> Rings:
    """Return the rings of areas, each of several polygons; rings are closed here."""
    area, hole, points = [], [], []
    for at, polygons in enumerate(areas):
        for polygon in polygons:
            for number, ring in enumerate(polygon):
                area.append(at)
                hole.append(number > 0)
                points.append(np.array([*ring, ring[0]], dtype=float))
    x, y = np.concatenate(points).T
    return Rings(np.array(area), np.cumsum([0, *map(len, points)]), np.array(hole), x, y)


def cells(columns: range, rows: range) -> tuple[Ints, Ints]:
    """Return all cells of some columns and rows."""
    col, row = np.meshgrid(np.array(columns), np.array(rows))
    return col.ravel(), row.ravel()


def shares(parts: Parts, col: Ints, row: Ints, area: int = 0) -> dict[tuple[int, int], float]:
    """Return (column, row) -> part of the cell in an area."""
    return {
        (int(col[unit]), int(row[unit])): round(float(share), 12)
        for owner, unit, share in zip(parts.area, parts.unit, parts.share)
        if owner == area
    }


def laid(areas: Sequence[Sequence[Polygon]], columns: range = range(10), rows: range = range(10)) -> Parts:
    """Return the parts of unit cells in areas."""
    return cell_parts(rings(areas), UNIT, *cells(columns, rows))
