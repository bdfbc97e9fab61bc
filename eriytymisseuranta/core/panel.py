"""The one type that travels: units x years x variables, and what is known of each value.

Raw counts are a `RawPanel` and exist only in memory; the only way out is
`eriytymisseuranta.core.disclosure.protect`, which makes a `PublicPanel`.
Everything that is written, drawn or counted for people takes a `PublicPanel`.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeVar, Union, cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.lattice import Lattice

Floats = npt.NDArray[np.float64]
States = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]
Units = Union[Lattice, Areas]


class State(IntEnum):
    """What is known of a value: five different things, from import to legend."""

    VALUE = 0
    """A number, zero included."""
    EDGE = 1
    """Public only as an edge class; the number is the class's fixed representative."""
    SUPPRESSED = 2
    """Protected: there is a number, and it is not shown."""
    UNINHABITED = 3
    """Nobody lives there, so there is nothing to count."""
    ABSENT = 4
    """Not in the data: nothing is known."""


@dataclass(frozen=True)
class Variable:
    """One concept of the catalogue over all years and units.

    Parameters
    ----------
    values
        Shape (years, units), float64; NaN unless the state is VALUE or EDGE.
    states
        Shape (years, units), uint8, of `State`.
    """

    values: Floats
    states: States

    @property
    def visible(self) -> Bools:
        """Where there is a number, shape (years, units)."""
        return self.states <= State.EDGE

    def hidden(self, where: Bools | np.bool_) -> Variable:
        """Return a copy that is suppressed ``where`` (years, units) it is in the year's data.

        Whether there was a number is hidden with it: a zero, or what is not there, would tell of the others.
        """
        delivered = (self.states <= State.SUPPRESSED).any(axis=1)[:, None]
        hide = where & delivered
        if not hide.any():
            return self
        return Variable(
            np.where(hide, np.nan, self.values),
            np.where(hide, np.uint8(State.SUPPRESSED), self.states).astype(np.uint8),
        )


@dataclass(frozen=True)
class Panel:
    """Statistics of spatial units over years.

    Parameters
    ----------
    units
        The lattice or the kind of areas.
    years
        The product's own labels, ascending.
    table
        One row per unit, index ``cell_id`` (text, ascending), column ``region`` (text, may be empty);
        ``col`` and ``row`` (int64) on a lattice, ``geometry`` (WKB or None) for areas.
    variables
        Concept id -> `Variable`, arrays of shape (years, units).
    sources
        Per year the product and its label, e.g. ``ruututietokanta:2022``.
    dates
        Variable group -> reference date per year (None = unknown); ``population`` is always there.
    definitions
        Variable group -> per year since when the group is defined as in that year ('' = unversioned).
    """

    units: Units
    years: tuple[int, ...]
    table: pd.DataFrame
    variables: Mapping[str, Variable]
    sources: tuple[str, ...]
    dates: Mapping[str, tuple[datetime.date | None, ...]]
    definitions: Mapping[str, tuple[str, ...]]

    @property
    def shape(self) -> tuple[int, int]:
        """(years, units)."""
        return len(self.years), len(self.table)

    @property
    def population(self) -> Variable:
        """The population; every panel has it."""
        return self.variables["population"]

    def present(self) -> Bools:
        """Where the unit is in the data of the year at all, shape (years, units)."""
        known = np.zeros(self.shape, dtype=np.bool_)
        for variable in self.variables.values():
            known |= variable.states != State.ABSENT
        return known


@dataclass(frozen=True)
class RawPanel(Panel):
    """Counts as delivered; leaves the core only through `disclosure.protect`."""


@dataclass(frozen=True)
class PublicPanel(Panel):
    """What may be seen.

    Parameters
    ----------
    protection
        ``internal``, ``threshold:10``, ...; how the values were protected.
    """

    protection: str = "internal"

    @property
    def internal(self) -> bool:
        """Whether nothing was masked, so that the values may not be published."""
        return not self.protection or self.protection.split(":")[0] == "internal"


Function = TypeVar("Function", bound=Callable[..., Any])


def public_only(function: Function) -> Function:
    """Make a function that gives something out refuse raw counts at run time too, whatever its caller was told by mypy.

    Raises
    ------
    TypeError
        When an argument is a `RawPanel`.
    """

    @functools.wraps(function)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        if any(isinstance(argument, RawPanel) for argument in (*args, *kwargs.values())):
            raise TypeError(f"{function.__name__} takes a public panel; raw counts leave the core through protect only")
        return function(*args, **kwargs)

    return cast(Function, guarded)
