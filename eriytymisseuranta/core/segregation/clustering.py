"""Clustering: how near to each other the members of a group live. Notation as in `counts`.

All pairs of cells count, with the weight ``c_ij = exp(-d_ij)``, d in kilometres, so that the result does not depend on
the unit of the coordinates. Pairs that are more than `REACH` apart are left out: each mean of c over pairs of people is
too low by at most ``exp(-REACH)``, 1e-13. Nothing is of the size cells x cells: the sums are made tile by tile, by
Fourier transform.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import pair

REACH = 30.0
"""Kilometres beyond which a pair of cells does not count."""
_SMALLEST_WINDOW = 256


def spatial_proximity(x: Floats, t: Floats, col: Ints, row: Ints, size: float) -> float:
    """Return SP: how much nearer to their own the members of both groups live than people do in general.

    ``SP = (X P_xx + Y P_yy) / (T P_tt)`` with ``P_xx = sum_ij x_i x_j c_ij / X^2`` (White 1983, American Journal of
    Sociology 88:1008); ``d_ii = (0.6 a)^0.5`` with the cell's area a in square kilometres (Massey and Denton 1988,
    Social Forces 67:281). 1 if both groups are spread alike, above 1 if each lives near its own; no upper end. NaN
    if there is nobody in or outside the group. Arrays of shape (cells,), no NaN; ``size`` of a cell in metres.
    """
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    own, others, whole = nearness(x, t, col, row, size)
    members, total = float(group.x.sum()), group.total
    return float((own / members + others / (total - members)) / (whole / total))


def own_weight(size: float) -> float:
    """Return c of a cell with itself; ``size`` in metres."""
    return float(np.exp(-np.sqrt(0.6) * size / 1000))


def nearness(x: Floats, t: Floats, col: Ints, row: Ints, size: float) -> tuple[float, float, float]:
    """Return ``sum_ij x_i x_j c_ij``, the same of y, and of t; arguments as `spatial_proximity`."""
    inhabited = t > 0
    x, t, col, row = x[inhabited], t[inhabited], col[inhabited], row[inhabited]
    col, row = col - col.min(), row - row.min()
    halo = min(int(np.ceil(REACH * 1000 / size)), int(max(col.max(), row.max())))
    window = max(_SMALLEST_WINDOW, 1 << (4 * halo - 1).bit_length() if halo else 1)
    kernel = _kernel(window, halo, size)
    sums = np.zeros(3)
    for members, place, inside in _tiles(col, row, window, halo):
        people = np.zeros((window, window), dtype=np.complex128)
        people[place] = x[members] + 1j * t[members]
        near = np.fft.ifft2(np.fft.fft2(people) * kernel)[place][inside]
        own_x, own_t = x[members][inside], t[members][inside]
        sums += own_x @ near.real, (own_t - own_x) @ (near.imag - near.real), own_t @ near.imag
    return float(sums[0]), float(sums[1]), float(sums[2])


def _kernel(window: int, halo: int, size: float) -> npt.NDArray[np.complex128]:
    """Return the transform of c over a window that wraps around, 0 beyond ``halo`` columns or rows."""
    steps = np.minimum(np.arange(window), window - np.arange(window))
    distance = np.hypot(steps[:, None], steps) * size / 1000
    near = (steps[:, None] <= halo) & (steps <= halo)
    weights = np.where(near, np.exp(-distance), 0.0)
    weights[0, 0] = own_weight(size)
    return np.asarray(np.fft.fft2(weights))


def _tiles(
    col: Ints, row: Ints, window: int, halo: int
) -> Iterator[tuple[Ints, tuple[Ints, Ints], npt.NDArray[np.bool_]]]:
    """Yield the cells of every inhabited tile and its surroundings, their place in the window, which are the tile's.

    A window is a tile and ``halo`` cells on all sides; what wraps around it reaches the surroundings only.
    """
    side = window - 2 * halo
    order = np.argsort(row, kind="stable")
    rows = row[order]
    for south, west in np.unique(np.stack([row // side, col // side], axis=1), axis=0) * side:
        first, last = np.searchsorted(rows, (south - halo, south + side + halo))
        members = order[first:last]
        right = col[members] - west + halo
        members = members[(right >= 0) & (right < window)]
        up, right = row[members] - south + halo, col[members] - west + halo
        inside = (up >= halo) & (up < halo + side) & (right >= halo) & (right < halo + side)
        yield members, (up, right), inside
