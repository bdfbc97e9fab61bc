"""Which year each row of each layer is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.catalogue import Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.fields import find_column
from eriytymisseuranta.core.importing.numbers import read_numbers
from eriytymisseuranta.core.importing.source import SourceTable

Ints = npt.NDArray[np.int64]

PAIR = re.compile(r"[\s,]*(\S.*?)\s*=\s*([^=,]*?)\s*(?:,|$)")
"""``layer name=year``; names may hold commas and equals signs."""
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def label_years(tables: Sequence[SourceTable], profile: Profile, years: str = "") -> list[Ints]:
    """Return the year label of every row of every table.

    Parameters
    ----------
    years
        Pairs ``layer name=year``, or as many years as tables in their order, separated by commas. A table without
        such a label has the product's year field (which may hold several years), else one year in its name.

    Raises
    ------
    InputError
        If a table has none of these, or the label contradicts its year field.
    """
    stated = _stated(tables, years)
    return [_label(table, profile, year) for table, year in zip(tables, stated)]


def _stated(tables: Sequence[SourceTable], text: str) -> list[int | None]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts:
        return [None] * len(tables)
    pairs = PAIR.findall(text)
    if pairs and not PAIR.sub("", text).strip(" ,"):
        return _by_name(tables, pairs)
    if pairs or len(parts) != len(tables):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "{years} years are stated for {layers} layers; state one for each in their order, or write pairs "
                "layer name=year.",
            ),
            years=len(parts),
            layers=len(tables),
        )
    return [_year(part) for part in parts]


def _by_name(tables: Sequence[SourceTable], pairs: Sequence[tuple[str, str]]) -> list[int | None]:
    known = {table.name.strip().lower() for table in tables}
    named: dict[str, int] = {}
    for name, text in pairs:
        year = _year(text)
        if name.lower() not in known:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "A year is stated for layer “{layer}”, which is not among: {known}."
                ),
                layer=name,
                known=", ".join(table.name for table in tables),
            )
        if named.setdefault(name.lower(), year) != year:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}” is stated to be of {first} and of {second}; give layers that share a name "
                    "names of their own.",
                ),
                layer=name,
                first=named[name.lower()],
                second=year,
            )
    return [named.get(table.name.strip().lower()) for table in tables]


def _year(text: str) -> int:
    if not YEAR.fullmatch(text):
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is no year; write for example 2022."), text=text
        )
    return int(text)


def _label(table: SourceTable, profile: Profile, stated: int | None) -> Ints:
    field = find_column(table.frame.columns, profile.year)
    rows = len(table.frame)
    if field is not None:
        return _by_field(table, field, stated)
    if stated is not None:
        return np.full(rows, stated, dtype=np.int64)
    found = set(YEAR.findall(table.name))
    if len(found) != 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The year of layer “{layer}” is not known: state it as {layer}=year.",
            ),
            layer=table.name,
        )
    return np.full(rows, int(found.pop()), dtype=np.int64)


def _by_field(table: SourceTable, field: str, stated: int | None) -> Ints:
    values = read_numbers(table.frame[field], table.name)
    if stated is not None:
        values = np.where(np.isnan(values), float(stated), values)
    wrong = ~((values >= 1900) & (values <= 2100) & (values == np.floor(values)))
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: year field “{field}” holds “{text}”, which is no year; correct it or state "
                "{layer}=year.",
            ),
            layer=table.name,
            field=field,
            text=table.frame[field][wrong].iloc[0],
        )
    if stated is not None and (values != stated).any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” is stated to be of {stated}, but its year field “{field}” says {found}; correct "
                "one of them.",
            ),
            layer=table.name,
            stated=stated,
            field=field,
            found=", ".join(str(int(year)) for year in pd.unique(values[values != stated])[:4]),
        )
    return values.astype(np.int64)
