"""From the rows of a municipal register (people, households, dwellings at their places) to a raw panel.

A register is nobody's publication: nothing of it is public, and a cell of one large household is as small as one of
a single person. `too_few_households` says where, and `eriytymisseuranta.core.disclosure.protect` hides it. The same
register may be counted in cells of another size: what the coarser cells tell counts as known (`register_rules`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress, no_progress
from eriytymisseuranta.core.lattice import Lattice, inspire_id
from eriytymisseuranta.core.panel import Bools, Floats, RawPanel, State, Variable
from eriytymisseuranta.core.product import Rule

Ints = npt.NDArray[np.int64]

CRS = "EPSG:3067"
SIZES = (250, 1000, 5000)
"""Sides of the national cells, metres; cells of any other size would tell of the people between two lattices."""
FINLAND = ((50_000.0, 760_000.0), (6_600_000.0, 7_800_000.0))
"""Limits of easting and northing in ETRS-TM35FIN, metres."""
POPULATION = "population"
HOUSEHOLDS = "households"
VALUES_NAMED = 10
"""Values of a field that a message names."""
FEWEST_NAMED = 10
"""Rows of a value below which a message does not tell how many there are."""


@dataclass(frozen=True)
class Category:
    """A field whose texts say what a row is.

    Parameters
    ----------
    codes
        Shape (rows,), places in ``values``; -1 = empty.
    """

    codes: Ints
    values: tuple[str, ...]


@dataclass(frozen=True)
class Register:
    """The rows of a register as they are.

    Parameters
    ----------
    x, y
        Shape (rows,), metres in ETRS-TM35FIN; NaN = no known place.
    years
        Shape (rows,).
    counts
        Concept that is counted -> its number in each row, shape (rows,); NaN = not known.
    categories
        Field -> what it says of each row.
    household
        Shape (rows,), which household a row belongs to, -1 = not known; None = there is no such field.
    """

    name: str
    x: Floats
    y: Floats
    years: Ints
    counts: Mapping[str, Floats]
    categories: Mapping[str, Category] = field(default_factory=dict)
    household: Ints | None = None


@dataclass(frozen=True)
class Gridded:
    """A raw panel on the national lattice.

    Parameters
    ----------
    too_few_households
        Shape (years, units): cells where fewer households live than stated.
    """

    panel: RawPanel
    too_few_households: Bools
    messages: tuple[Message, ...]


def register_panel(
    register: Register,
    classes: Mapping[str, Sequence[tuple[str, str]]],
    catalogue: Catalogue,
    size: int,
    source: str,
    min_households: int = 3,
    progress: Progress = no_progress,
) -> Gridded:
    """Return the counts of a register per cell of the national lattice and year.

    Parameters
    ----------
    classes
        Concept -> the (field, value) pairs that make a row one of it; such a row adds what it counts of the concept's
        base.
    size
        Side of the cells, metres.
    source
        Name of the register, for the source line.

    Raises
    ------
    InputError
        If the size is none of the national lattice, nothing can be counted, numbers are negative, no row has a place
        in Finland, or neither households nor a field of them says how many households a cell has (a row that counts as
        one person says nothing of it).
    """
    _check(register, classes, catalogue, size)
    placed, messages = _placed(register)
    messages += _unassigned(register, placed, classes)
    progress(0.2)
    lattice = Lattice(CRS, size)
    years, year = np.unique(register.years[placed], return_inverse=True)
    col, row = lattice.locate(register.x[placed], register.y[placed])
    cells, cell = np.unique((col << 32) | row, return_inverse=True)
    spot = year.reshape(-1) * len(cells) + cell.reshape(-1)
    shape = (len(years), len(cells))
    progress(0.5)
    found = {name: _sums(spot, counts[placed], shape) for name, counts in register.counts.items()}
    progress(0.7)
    for name, pairs in classes.items():
        base = catalogue.concepts[name].base
        chosen = _of_class(register, pairs)[placed]
        found[name] = _sums(spot[chosen], register.counts[base][placed][chosen], shape)
    progress(0.9)
    few = _households(register, placed, spot, found, shape) < min_households
    order, table = _units(lattice, cells)
    panel = _panel(lattice, years, table, {name: values[:, order] for name, values in found.items()}, catalogue, source)
    inhabited = np.any([values > 0 for values in found.values()], axis=0)
    return Gridded(panel, (few & inhabited)[:, order], tuple(messages))


def register_rules(catalogue: Catalogue) -> dict[str, Rule]:
    """Return what a register says of every variable group.

    Nothing of it is public, and over a coarser cell of the national lattice stands a total: the same register counted
    in cells of that size, and for people the open grids.
    """
    totals = tuple(str(size) for size in SIZES[1:])
    return {
        name: Rule(group=name, public="none", threshold=None, dates=(), definitions=(), totals=totals)
        for name in catalogue.groups
    }


def _check(
    register: Register, classes: Mapping[str, Sequence[tuple[str, str]]], catalogue: Catalogue, size: int
) -> None:
    if size not in SIZES:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Cells of {size} m are not of the national lattice; choose one of {sizes} m, because cells of free "
                "sizes would tell of the people between two lattices.",
            ),
            size=size,
            sizes=", ".join(map(str, SIZES)),
        )
    if register.household is None and not _tells_households(register):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: nothing says how many households a cell has, and one large household must not stand "
                "alone in it; state the field of the household, or count households.",
            ),
            layer=register.name,
        )
    for name in classes:
        base = catalogue.concepts[name].base
        if base not in register.counts:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "“{concept}” is a part of “{base}”, which is not counted; add “{base}” to what a row counts.",
                ),
                concept=name,
                base=base,
            )
    for name, counts in register.counts.items():
        rows = int((counts < 0).sum())
        if rows:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}”: “{concept}” is negative in {rows} rows; correct them or filter them out.",
                ),
                layer=register.name,
                concept=name,
                rows=rows,
            )


def _tells_households(register: Register) -> bool:
    """Tell whether the rows count households: as many as people, row by row, are people and no households."""
    households, people = register.counts.get(HOUSEHOLDS), register.counts.get(POPULATION)
    return households is not None and (people is None or not np.array_equal(households, people, equal_nan=True))


def _placed(register: Register) -> tuple[Bools, list[Message]]:
    """Return the rows that are counted, shape (rows,), and what is to be said of the others."""
    known = np.isfinite(register.x) & np.isfinite(register.y)
    (west, east), (south, north) = FINLAND
    inside = known & (register.x >= west) & (register.x < east) & (register.y >= south) & (register.y < north)
    if not inside.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "No row of layer “{layer}” lies in Finland; check its coordinates and their reference system.",
            ),
            layer=register.name,
        )
    counted = inside & np.all([np.isfinite(counts) for counts in register.counts.values()], axis=0)
    nowhere = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {rows} rows without coordinates are left out.")
    abroad = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {rows} rows outside Finland are left out.")
    empty = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "Layer “{layer}”: {rows} rows without a number to count are left out."
    )
    return counted, [
        Message(text, {"layer": register.name, "rows": int(rows.sum())})
        for text, rows in ((nowhere, ~known), (abroad, known & ~inside), (empty, inside & ~counted))
        if rows.any()
    ]


def _unassigned(register: Register, placed: Bools, classes: Mapping[str, Sequence[tuple[str, str]]]) -> list[Message]:
    """Return what is to be said of values that make a row no class; those rows count in the total only."""
    assigned = {pair for pairs in classes.values() for pair in pairs}
    messages = []
    for name, category in register.categories.items():
        for pair in sorted(pair for pair in assigned if pair[0] == name and pair[1] not in category.values):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "No row of layer “{layer}” has “{value}” in field “{field}”; it has {values}.",
                ),
                layer=register.name,
                value=pair[1],
                field=name,
                values=", ".join(f"“{value}”" for value in category.values[:VALUES_NAMED]),
            )
        rows = np.bincount(category.codes[placed] + 1, minlength=len(category.values) + 1)
        other = {value: int(n) for value, n in zip(category.values, rows[1:]) if n and (name, value) not in assigned}
        if other:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}”: rows of values that are no class count in the total only ({values}).",
            )
            messages.append(Message(text, {"field": name, "values": _listed(other)}))
        if rows[0]:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Field “{field}” is empty in {rows} rows; they count in the total only."
            )
            messages.append(Message(text, {"field": name, "rows": int(rows[0])}))
    return messages


def _listed(rows: Mapping[str, int]) -> str:
    """Return the most common values with their rows; how many have a rare one would tell of single people."""
    common = sorted(rows.items(), key=lambda item: -item[1])
    told = [f"“{value}”: {n if n >= FEWEST_NAMED else f'< {FEWEST_NAMED}'}" for value, n in common[:VALUES_NAMED]]
    return ", ".join(told) + ("…" if len(common) > VALUES_NAMED else "")


def _of_class(register: Register, pairs: Sequence[tuple[str, str]]) -> Bools:
    """Return the rows that have one of the values, shape (rows,)."""
    chosen = np.zeros(len(register.years), dtype=np.bool_)
    for name, value in pairs:
        category = register.categories[name]
        chosen |= category.codes == category.values.index(value)
    return chosen


def _sums(spot: Ints, counts: Floats, shape: tuple[int, int]) -> Floats:
    return np.asarray(np.bincount(spot, counts, shape[0] * shape[1]).reshape(shape), dtype=np.float64)


def _households(
    register: Register, placed: Bools, spot: Ints, found: Mapping[str, Floats], shape: tuple[int, int]
) -> Floats:
    """Return the households of each cell, shape (years, units).

    A row of no known household makes none, and neither does one in which nobody lives.
    """
    if register.household is None:
        return found[HOUSEHOLDS]
    household = register.household[placed]
    people = [register.counts[POPULATION]] if POPULATION in register.counts else [*register.counts.values()]
    known = (household >= 0) & np.any([counts[placed] > 0 for counts in people], axis=0)
    span = int(household.max(initial=0)) + 1
    pairs = np.unique(spot[known] * span + household[known])
    return np.bincount(pairs // span, minlength=shape[0] * shape[1]).reshape(shape).astype(np.float64)


def _units(lattice: Lattice, cells: Ints) -> tuple[Ints, pd.DataFrame]:
    """Return the order of the cells by id, and their table."""
    col, row = cells >> 32, cells & 0xFFFFFFFF
    x, y = lattice.corners(col, row)
    ids = np.array([inspire_id(lattice.size, east, north) for east, north in zip(x, y)], dtype=object)
    order = np.argsort(ids.astype(str), kind="stable")
    table = pd.DataFrame(
        {"region": "", "col": col[order], "row": row[order]}, index=pd.Index(ids[order], name="cell_id")
    )
    return order, table


def _panel(
    lattice: Lattice, years: Ints, table: pd.DataFrame, found: Mapping[str, Floats], catalogue: Catalogue, source: str
) -> RawPanel:
    """Return the panel; a register is complete, so a cell without rows is one where nobody lives."""
    shape = (len(years), len(table))
    nobody = np.all([values == 0 for values in found.values()], axis=0)
    variables = {
        name: Variable(
            np.where(nobody, np.nan, values),
            np.where(nobody, State.UNINHABITED, State.VALUE).astype(np.uint8),
        )
        for name, values in found.items()
    }
    if POPULATION not in variables:
        absent = np.where(nobody, State.UNINHABITED, State.ABSENT).astype(np.uint8)
        variables[POPULATION] = Variable(np.full(shape, np.nan), absent)
    variables = {name: variables[name] for name in catalogue.concepts if name in variables}
    groups = dict.fromkeys([POPULATION, *(catalogue.concepts[name].group for name in variables)])
    return RawPanel(
        units=lattice,
        years=tuple(int(year) for year in years),
        table=table,
        variables=variables,
        sources=tuple(f"{source}:{year}" for year in years),
        dates={group: (None,) * len(years) for group in groups},
        definitions={},
    )
