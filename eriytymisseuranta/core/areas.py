"""Areas of any shape: postal code areas and other divisions that are no lattice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Areas:
    """Irregular units; their outlines are the column ``geometry`` (WKB) of the panel's unit table.

    What needs neighbours at fixed distances, nesting or kernels asks for a `Lattice` instead.

    Parameters
    ----------
    crs
        Authority id, e.g. ``EPSG:4326``; may be geographic.
    """

    crs: str
