"""What goes into an import, and what comes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.catalogue import Profile
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.panel import RawPanel

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class SourceTable:
    """One layer or table as the user has it, nothing interpreted yet.

    Parameters
    ----------
    frame
        Columns spelled as in the source; numbers or text; missing = None or NaN.
    crs
        Authority id, '' if unknown.
    bounds
        Shape (rows, 4): xmin, ymin, xmax, ymax; None where the geometries are not there or were not needed.
    geometry
        WKB per row; needed for areas only.
    """

    name: str
    frame: pd.DataFrame
    crs: str = ""
    geographic: bool = False
    bounds: Floats | None = None
    geometry: Sequence[bytes | None] | None = None


@dataclass(frozen=True)
class Imported:
    """A raw panel, the product it came from and what is to be said of the import."""

    panel: RawPanel
    profile: Profile
    messages: tuple[Message, ...]
