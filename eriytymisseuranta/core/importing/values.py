"""Figures of one year: codes of suppression understood, rows of all tables joined, concepts computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue, Expression, Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.fields import concept_fields, find_column
from eriytymisseuranta.core.importing.numbers import SUPPRESSED, read_numbers
from eriytymisseuranta.core.importing.source import Floats, SourceTable
from eriytymisseuranta.core.importing.years import Ints
from eriytymisseuranta.core.panel import Bools


@dataclass(frozen=True)
class Figures:
    """A table's fields (lower case) as numbers per row: NaN = not there, `SUPPRESSED` = suppressed."""

    name: str
    unit: Ints
    year: Ints
    fields: Mapping[str, Floats]


def read_figures(table: SourceTable, unit: Ints, year: Ints, profile: Profile, fields: Sequence[str]) -> Figures:
    """Return those of ``fields`` that the table has, codes understood; rows without a unit are left out.

    Raises
    ------
    InputError
        If a text is no number, or a negative number is no code of the product.
    """
    placed = unit >= 0
    columns = {field: find_column(table.frame.columns, (field,)) for field in fields}
    population_fields = concept_fields(profile, ["population"])
    empty_is_code = np.full(len(unit), profile.null == "suppressed")
    read: dict[str, Floats] = {}
    for field in sorted(columns, key=lambda name: name not in population_fields):
        column = columns[field]
        if column is None:
            continue
        values = read_numbers(table.frame[column], table.name)
        empty = np.isnan(values)
        values[np.isin(values, profile.absent_codes)] = np.nan
        values[np.isin(values, profile.codes)] = SUPPRESSED
        if field in population_fields:  # where the population itself is empty, nothing is known of the row
            empty_is_code &= ~empty
        else:
            values[empty & empty_is_code] = SUPPRESSED
        values[_flagged(table, field, profile)] = SUPPRESSED
        _refuse_negative(values, table.name, column, profile)
        read[field] = values[placed]
    return Figures(table.name, unit[placed], year[placed], read)


def _flagged(table: SourceTable, field: str, profile: Profile) -> Bools:
    column = find_column(table.frame.columns, (field + profile.flag,)) if profile.flag else None
    if column is None:
        return np.zeros(len(table.frame), dtype=np.bool_)
    return np.asarray(np.nan_to_num(read_numbers(table.frame[column], table.name)) != 0)


def _refuse_negative(values: Floats, layer: str, field: str, profile: Profile) -> None:
    negative = (values < 0) & np.isfinite(values)
    if negative.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: field “{field}” holds {value}, a negative number that {product} does not explain; "
                "choose another product, or add the code to a catalogue file.",
            ),
            layer=layer,
            field=field,
            value=f"{values[negative][0]:g}",
            product=profile.label,
        )


@dataclass(frozen=True)
class Joined:
    """A year's figures per unit.

    Parameters
    ----------
    fields
        Field -> values, shape (units,).
    listed
        Units that have a row in a table with the population.
    merged
        Table name -> number of its rows that repeat another: of its own, or of an earlier table with the population.
    """

    fields: Mapping[str, Floats]
    listed: Bools
    merged: Mapping[str, int]


def join_year(figures: Sequence[Figures], year: int, profile: Profile, cell_ids: npt.NDArray[np.object_]) -> Joined:
    """Return the figures of one year; themes are joined by unit, parts of the region are united.

    Raises
    ------
    InputError
        If two rows, of one layer or of two, give a unit different figures.
    """
    size = len(cell_ids)
    population_fields = concept_fields(profile, ["population"])
    listed = np.zeros(size, dtype=np.bool_)
    merged: dict[str, int] = {}
    parts: dict[str, list[tuple[str, Ints, Floats]]] = {}
    for table in figures:
        rows = table.year == year
        if not rows.any():
            continue
        unit = table.unit[rows]
        people = any(field in table.fields for field in population_fields)
        repeated = len(unit) - len(np.unique(unit)) + (int(listed[np.unique(unit)].sum()) if people else 0)
        if repeated:
            merged[table.name] = merged.get(table.name, 0) + repeated
        if people:
            listed[unit] = True
        for field, values in table.fields.items():
            parts.setdefault(field, []).append((table.name, unit, values[rows]))
    fields = {field: _join_field(field, found, year, cell_ids) for field, found in parts.items()}
    return Joined(fields, listed, merged)


def _join_field(
    field: str, parts: Sequence[tuple[str, Ints, Floats]], year: int, cell_ids: npt.NDArray[np.object_]
) -> Floats:
    unit = np.concatenate([part[1] for part in parts])
    values = np.concatenate([part[2] for part in parts])
    result = np.full(len(cell_ids), np.nan)
    there = ~np.isnan(values)
    unit, values = unit[there], values[there]
    result[unit] = values
    wrong = np.flatnonzero(result[unit] != values)
    if wrong.size:
        names = np.concatenate([np.full(len(part[1]), at) for at, part in enumerate(parts)])[there]
        layers = dict.fromkeys(parts[at][0] for at in names[unit == unit[wrong[0]]])
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Year {year}, unit {cell}: {layers} give different figures of “{field}”; leave one out.",
            ),
            year=year,
            cell=cell_ids[unit[wrong[0]]],
            layers=" / ".join(f"“{layer}”" for layer in layers),
            field=field,
        )
    return result


def compute_concepts(
    joined: Joined, profile: Profile, catalogue: Catalogue, concepts: Sequence[str]
) -> tuple[dict[str, Floats], dict[str, int]]:
    """Return concept -> values per unit, coded as in `Figures`, and concept -> units where it would be negative.

    Concepts that the year does not have are left out. A difference below zero (the part is larger than its total) is
    no count: it is not known.
    """
    fields = dict(joined.fields)
    for condition in profile.conditions:
        deciding = evaluate(profile.concepts[condition.when], fields)
        large = np.False_ if deciding is None else deciding >= condition.below
        members = [name for name in profile.concepts if catalogue.concepts[name].group == condition.group]
        for field in concept_fields(profile, members):
            if field in fields:
                code = fields[field] == condition.code
                fields[field] = np.where(code & ~large, SUPPRESSED, fields[field])
    found = {name: evaluate(profile.concepts[name], fields) for name in concepts}
    coded = {name: values for name, values in found.items() if values is not None}
    negative: dict[str, int] = {}
    for name, values in coded.items():
        below = (values < 0) & np.isfinite(values)
        if below.any():
            negative[name] = int(below.sum())
            coded[name] = np.where(below, np.nan, values)
    return coded, negative


def evaluate(alternatives: Sequence[Expression], fields: Mapping[str, Floats]) -> Floats | None:
    """Return the first alternative that is there, unit by unit; None if no alternative has all its fields.

    A sum with a suppressed term is suppressed, one with an absent term is absent.
    """
    result: Floats | None = None
    for alternative in alternatives:
        if any(field not in fields for _, field in alternative.terms):
            continue
        columns = [fields[field] for _, field in alternative.terms]
        hidden = np.any([column == SUPPRESSED for column in columns], axis=0)
        known = [np.where(column == SUPPRESSED, 0.0, column) for column in columns]
        total = np.sum([sign * column for (sign, _), column in zip(alternative.terms, known)], axis=0)
        values = np.where(hidden & ~np.isnan(total), SUPPRESSED, total)
        result = values if result is None else np.where(np.isnan(result), values, result)
    return result
