"""Neighbourhoods on the lattice: sums of counts within a distance, by kernels, and over the k nearest people."""

from eriytymisseuranta.core.neighbourhood.kernels import KERNELS, QUEEN, ROOK, Kernel, Stencil, kernel_named, stencil
from eriytymisseuranta.core.neighbourhood.nearest import NearestPeople, nearest_people
from eriytymisseuranta.core.neighbourhood.pairs import Neighbours, neighbours
from eriytymisseuranta.core.neighbourhood.smoothing import (
    Smoothed,
    kernel_neighbourhoods,
    nearest_neighbourhoods,
    smoothed,
)
from eriytymisseuranta.core.neighbourhood.sums import KernelNeighbourhoods, Neighbourhoods, kernel_sums, neighbourhoods

__all__ = [
    "KERNELS",
    "QUEEN",
    "ROOK",
    "Kernel",
    "KernelNeighbourhoods",
    "NearestPeople",
    "Neighbourhoods",
    "Neighbours",
    "Smoothed",
    "Stencil",
    "kernel_named",
    "kernel_neighbourhoods",
    "kernel_sums",
    "nearest_neighbourhoods",
    "nearest_people",
    "neighbourhoods",
    "neighbours",
    "smoothed",
    "stencil",
]
