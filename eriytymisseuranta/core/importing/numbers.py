"""Numbers as they are written in tables: decimal commas, spaces between thousands, symbols of statistical offices."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.source import Floats
from eriytymisseuranta.core.panel import Bools

SUPPRESSED = -np.inf
"""Stands for a suppressed number while tables are put together; NaN stands for one that is not there."""

SYMBOLS = {"": np.nan, ".": np.nan, "..": np.nan, "null": np.nan, "nan": np.nan, "...": SUPPRESSED, "-": 0.0}
"""Symbols of Statistics Finland's tables: not applicable, not available, confidential, nil (PxWeb)."""


def read_numbers(column: pd.Series[Any], layer: str) -> Floats:
    """Return a column of numbers or text as float64; missing = NaN, confidential = `SUPPRESSED`.

    Raises
    ------
    InputError
        Naming layer, field and the first text that is no number.
    """
    if column.dtype != object:
        numbers = column.to_numpy(dtype=np.float64, na_value=np.nan, copy=True)
        _refuse(column, np.isinf(numbers), layer)
        return numbers
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan, copy=True)
    numbers[np.isinf(numbers)] = np.nan
    texts = np.isnan(numbers) & column.notna().to_numpy()
    if not texts.any():
        return numbers
    cleaned = column[texts].astype(str).str.lower().str.replace(r"\s", "", regex=True)
    cleaned = cleaned.str.replace(",", ".", regex=False).str.replace("−", "-", regex=False)
    read = pd.to_numeric(cleaned, errors="coerce").where(~cleaned.isin(list(SYMBOLS)), cleaned.map(SYMBOLS))
    numbers[texts] = read
    unread = np.zeros(len(column), dtype=np.bool_)
    unread[texts] = ~cleaned.isin(list(SYMBOLS)) & ~np.isfinite(read)
    _refuse(column, unread, layer)
    return numbers


def _refuse(column: pd.Series[Any], wrong: Bools, layer: str) -> None:
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: field “{field}” should hold numbers but holds “{text}”; correct the data or choose "
                "another product.",
            ),
            layer=layer,
            field=column.name,
            text=str(column[wrong].iloc[0])[:40],
        )
