"""Where things are in the training region: centres, estates, lake, countryside and who tends to live there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

CELL = 250
"""Cell size, metres."""
EAST, NORTH = 100_000, 6_850_000
"""Lower-left corner of the region in EPSG:3067: open sea between Finland and Sweden, so that nobody lives there."""
HOUSE_TYPES = ("block", "terraced", "small")


@dataclass(frozen=True)
class Size:
    """How large a region is: cells along a side, and how many of its features there are."""

    side: int
    estates: int
    villages: int
    plans: int
    school_area: int  # cells along a side of the square within which a school is placed


@dataclass(frozen=True)
class Landscape:
    """The dry land of the region, one entry per cell; everything here is the same in every year.

    ``dwellings`` has shape (cells, house types): dwellings expected once all is built. ``estate``, ``student``,
    ``new`` and ``urban`` say from 0 to 1 how much a cell belongs to such a district. ``wealth`` and ``learning``
    are the two correlated latent socio-economic surfaces, mean 0 and variance about 1.
    """

    size: Size
    column: Ints
    row: Ints
    municipality: Ints
    centres: Floats
    estate_centres: Floats
    new_centre: Floats
    dwellings: Floats
    built: Floats
    estate: Floats
    student: Floats
    new: Floats
    urban: Floats
    wealth: Floats
    learning: Floats
    jobs: Floats
    cottages: Floats

    @property
    def cells(self) -> int:
        """Number of cells on dry land."""
        return len(self.column)

    @property
    def x(self) -> Ints:
        """East coordinate of the lower-left corner of each cell, metres."""
        return np.asarray(EAST + CELL * self.column, dtype=np.int64)

    @property
    def y(self) -> Ints:
        """North coordinate of the lower-left corner of each cell, metres."""
        return np.asarray(NORTH + CELL * self.row, dtype=np.int64)


def logistic(score: Floats) -> Floats:
    """1 / (1 + exp(-score))."""
    return np.asarray(1.0 / (1.0 + np.exp(-score)), dtype=np.float64)


def landscape(rng: np.random.Generator, size: Size) -> Landscape:
    """Draw the landscape: population centres first, then what kind of housing and people go with them."""
    side = size.side
    row, column = (grid.ravel() for grid in np.mgrid[0:side, 0:side])
    local, broad = _field(rng, side, 3.0), _field(rng, side, 14.0)
    centres = side * (
        np.array([[0.48, 0.50], [0.20, 0.72], [0.78, 0.76], [0.72, 0.20]]) + rng.uniform(-0.03, 0.03, (4, 2))
    )
    main = centres[0]
    lake = (np.hypot(column - main[0] - 0.13 * side, (row - main[1] - 0.02 * side) * 0.6) + 1.5 * local) < 0.075 * side
    edge = np.hypot(column - side / 2, row - side / 2) + 0.03 * side * broad > 0.62 * side
    land = ~(lake | edge)
    row, column, local, broad, lake_x = row[land], column[land], local[land], broad[land], main[0] + 0.13 * side

    def distance(centre: Floats) -> Floats:
        return np.asarray(np.hypot(column - centre[0], row - centre[1]), dtype=np.float64)

    def district(centre: Floats, radius: float) -> Floats:
        return np.asarray(np.exp(-((distance(centre) / max(radius * side, 1.2)) ** 4)), dtype=np.float64)

    angle = 2 * np.pi * (np.arange(size.estates) + rng.uniform(-0.25, 0.25, size.estates)) / size.estates
    reach = side * rng.uniform(0.10, 0.17, size.estates)
    estate_centres = main + np.column_stack([-np.abs(reach * np.cos(angle)), reach * np.sin(angle)])
    estate = np.max([district(centre, 0.014) for centre in estate_centres], axis=0)
    student = district(main + side * np.array([-0.02, -0.06]), 0.012)
    new_centre = main + side * np.array([0.02, 0.11])
    new = district(new_centre, 0.02)

    to_main = distance(main)
    to_towns = np.array([distance(centre) for centre in centres[1:]])
    core = 270 * np.exp(-to_main / (0.026 * side)) + np.sum(80 * np.exp(-to_towns / (0.014 * side)), axis=0)
    suburb = 14 * np.exp(-((to_main / (0.18 * side)) ** 4)) + np.sum(
        12 * np.exp(-((to_towns / (0.06 * side)) ** 4)), axis=0
    )
    grown = (core + suburb) * np.exp(0.5 * local - 0.12) * (local > -1.2)
    grown *= np.minimum(grown / 7, 1) ** 2 * (1 - estate) * (1 - student) * (1 - new)
    villages = rng.uniform(0, side, (size.villages, 2))
    village = np.zeros(len(row))
    for centre in villages:
        village += 16 * np.exp(-((distance(centre) / 1.8) ** 2))
    rural = 0.155 * np.exp(0.3 * broad + 0.4 * local - 0.12)
    density = grown + 140 * estate + 260 * student + 120 * new + village + rural
    urban = logistic(np.log(density / 8.0) * 2.0)

    block = np.maximum(logistic(np.log(density / 40.0) / 0.45), np.maximum(0.9 * estate, student)) * (1 - 0.25 * new)
    terraced = (1 - block) * 0.45 * urban
    shares = np.column_stack([block, terraced, 1 - block - terraced])
    ring = to_main / side
    built = 1948 + 170 * np.minimum(ring, 0.25) + 10 * broad
    built = np.where(estate > 0.3, 1974.0, np.where(student > 0.3, 1979.0, built))

    common, own = _field(rng, side, 4.0)[land], _field(rng, side, 4.0)[land]
    wealth = 0.75 * common + 0.35 * broad + 0.25 * rng.standard_normal(len(row)) - 1.5 * estate + 0.7 * new
    learning = 0.55 * common + 0.45 * own + 0.6 * urban - 0.3 - 1.2 * estate + 0.8 * student + 0.7 * new
    business = np.exp(1.4 * _field(rng, side, 2.0)[land]) * (0.01 + 3 * np.exp(-((to_main / (0.15 * side)) ** 2)))
    jobs = 0.9 * core * (1 - estate) + business + 0.05 * density
    shore = np.exp(-np.abs(np.hypot(column - lake_x, row - main[1]) - 0.1 * side) / (0.05 * side))
    return Landscape(
        size=size, column=column.astype(np.int64), row=row.astype(np.int64),
        municipality=np.argmin(np.vstack([to_main / 1.6, to_towns]), axis=0).astype(np.int64),
        centres=centres, estate_centres=estate_centres, new_centre=new_centre,
        dwellings=density[:, None] * shares, built=built, estate=estate, student=student, new=new, urban=urban,
        wealth=wealth, learning=learning, jobs=jobs, cottages=(0.01 + 0.1 * shore) * (1 - urban),
    )  # fmt: skip


def _field(rng: np.random.Generator, side: int, length: float) -> Floats:
    """Gaussian random field with mean 0 and variance 1, smoothed over ``length`` cells; shape (side * side,)."""
    north, east = np.meshgrid(np.fft.fftfreq(side, 1.0), np.fft.rfftfreq(side, 1.0), indexing="ij")
    kernel = np.exp(-2 * (np.pi * length) ** 2 * (north**2 + east**2))
    field = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((side, side))) * kernel, s=(side, side)).ravel()
    return np.asarray((field - field.mean()) / field.std(), dtype=np.float64)
