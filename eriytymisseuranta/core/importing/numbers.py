"""Numbers as they are written in tables: decimal commas, spaces between thousands, symbols of statistical offices."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.source import Floats

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
        return column.to_numpy(dtype=np.float64, na_value=np.nan)
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan).copy()
    texts = column[np.isnan(numbers) & column.notna().to_numpy()].astype(str)
    if texts.empty:
        return numbers
    cleaned = texts.str.lower().str.replace(r"\s", "", regex=True)
    cleaned = cleaned.str.replace(",", ".", regex=False).str.replace("−", "-", regex=False)
    read = pd.to_numeric(cleaned, errors="coerce").fillna(cleaned.map(SYMBOLS)).to_numpy(dtype=np.float64)
    wrong = np.isnan(read) & ~cleaned.isin(list(SYMBOLS)).to_numpy()
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: field “{field}” should hold numbers but holds “{text}”; correct the data or choose "
                "another product.",
            ),
            layer=layer,
            field=column.name,
            text=str(texts[wrong].iloc[0])[:40],
        )
    numbers[np.isnan(numbers) & column.notna().to_numpy()] = read
    return numbers
