"""The regular lattice of statistical grid cells.

A cell is known by its column and row, counted from the lattice's origin; ids are
the source's own and are carried beside the lattice, never recomputed when the
source has them. INSPIRE ids name the lower-left corner (INSPIRE Specification on
Geographical Grid Systems, 2014).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

INSPIRE_PATTERN = re.compile(r"^(?:CRS(\d+)RES)?(\d+)(k?m)N(\d+)E(\d+)$", re.IGNORECASE)


@dataclass(frozen=True)
class Lattice:
    """A lattice of square cells in a projected coordinate reference system.

    Parameters
    ----------
    crs
        Authority id, e.g. ``EPSG:3067``.
    size
        Side of a cell, metres.
    x0, y0
        Lower-left corner of the cell (0, 0), metres.
    """

    crs: str
    size: int
    x0: float = 0.0
    y0: float = 0.0

    def locate(self, x: Floats, y: Floats) -> tuple[Ints, Ints]:
        """Return columns and rows of the cells that hold the points ``x``, ``y`` (metres, any equal shape)."""
        col = np.floor((np.asarray(x, dtype=np.float64) - self.x0) / self.size)
        row = np.floor((np.asarray(y, dtype=np.float64) - self.y0) / self.size)
        return col.astype(np.int64), row.astype(np.int64)

    def corners(self, col: Ints, row: Ints) -> tuple[Floats, Floats]:
        """Return the lower-left corners of cells, metres."""
        return self.x0 + np.asarray(col) * float(self.size), self.y0 + np.asarray(row) * float(self.size)

    def same_as(self, other: Lattice, tolerance: float = 2.0) -> bool:
        """Tell whether both lattices have the same cells, origins up to ``tolerance`` metres apart."""
        if self.crs != other.crs or self.size != other.size:
            return False
        shifts = ((self.x0 - other.x0) % self.size, (self.y0 - other.y0) % self.size)
        return all(min(shift, self.size - shift) <= tolerance for shift in shifts)


def polygon_wkb(x: Floats, y: Floats, size: float) -> list[bytes]:
    """Return one little-endian WKB polygon per cell from lower-left corners (shape (n,), metres).

    A square ring is 93 bytes: a header and five points, so all cells are laid out in one array.
    """
    ring = np.empty((len(x), 5, 2), dtype="<f8")
    ring[:, :, 0] = np.asarray(x)[:, None] + np.array([0.0, size, size, 0.0, 0.0])
    ring[:, :, 1] = np.asarray(y)[:, None] + np.array([0.0, 0.0, size, size, 0.0])
    header = np.frombuffer(b"\x01\x03\x00\x00\x00\x01\x00\x00\x00\x05\x00\x00\x00", dtype=np.uint8)
    cells = np.empty((len(x), 93), dtype=np.uint8)
    cells[:, :13] = header
    cells[:, 13:] = ring.reshape(len(x), 10).view(np.uint8)
    data = cells.tobytes()
    return [data[at : at + 93] for at in range(0, len(data), 93)]


def inspire_id(size: int, x: float, y: float) -> str:
    """Return the id that Statistics Finland gives a cell, e.g. ``250mN667175E38600``, ``1kmN6717E385``."""
    if size % 1000 == 0:
        return f"{size // 1000}kmN{int(y) // 1000}E{int(x) // 1000}"
    return f"{size}mN{int(y) // 10}E{int(x) // 10}"


def parse_inspire(cell_id: str) -> tuple[str, int, int, int] | None:
    """Return (CRS or '', size, x, y of the lower-left corner in metres) of an INSPIRE id, else None.

    The short Finnish form cuts zeros from the coordinates (tens of metres for sizes in metres,
    kilometres for sizes in kilometres); the long form ``CRS3035RES1000mN…E…`` has them in full.
    """
    found = INSPIRE_PATTERN.match(cell_id.strip())
    if found is None:
        return None
    crs, digits, unit, north, east = found.groups()
    size = int(digits) * (1000 if unit.lower() == "km" else 1)
    if crs:
        return f"EPSG:{crs}", size, int(east), int(north)
    factor = 1000 if unit.lower() == "km" else 10
    return "", size, int(east) * factor, int(north) * factor
