"""Tables of change: people by level and level, and what a change of segregation is made of."""

from __future__ import annotations

import pandas as pd

from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.change_texts import decomposed_described, matrix_described
from eriytymisseuranta.layers.writing import Table, frame_table, plain_table


def matrix_table(matrix: pd.DataFrame, protection: str) -> Table:
    """Return the table of `transition_matrix`; the levels are whole numbers or NULL."""
    named = {
        name: (names.INTEGER, [None if pd.isna(level) else int(level) for level in matrix[name]])
        for name in (names.LEVEL_FROM, names.LEVEL_TO)
    }
    for name in ("people_from", "people_to"):
        named[name] = (names.NUMBER, matrix[name].astype(float).tolist())
    named["cells"] = (names.INTEGER, matrix["cells"].tolist())
    named[names.PROTECTION] = (names.TEXT, [protection] * len(matrix))
    return matrix_described(plain_table(named))


def decomposed_table(table: pd.DataFrame, protection: str) -> Table:
    """Return the table of `decompose_change`."""
    return decomposed_described(frame_table(table.assign(protection=protection)))
