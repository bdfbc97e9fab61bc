"""Measures of segregation as tables: the indices of regions, and the local measures of cells."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.segregation.indices import YEAR_FROM
from eriytymisseuranta.core.segregation.local_panel import LocalSegregation
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.writing import Column, Table, frame_table, panel_table, plain_table

GROUPS = "groups"
SCALE = "scale"


def indices_table(table: pd.DataFrame) -> Table:
    """Return the table of `segregation_indices`; the earlier year of a difference is a whole number or NULL."""
    made = frame_table(table)
    at = made.fields.lookupField(YEAR_FROM)
    years: Column = [None if pd.isna(year) else int(year) for year in table[YEAR_FROM]]
    kinds = [(field.name(), names.INTEGER if field.name() == YEAR_FROM else field.type()) for field in made.fields]
    columns = [years if column == at else values for column, values in enumerate(made.columns)]
    return replace(made, fields=names.fields_of(kinds), columns=columns)


def local_table(result: LocalSegregation, catalogue: Catalogue) -> Table:
    """Return one row per unit and year that is in the data: the panel's fields, and the local measures behind them.

    ``reason`` says why a row has no measures; it is '' where it has them.
    """
    present = result.panel.present()
    reason = result.reason[present].tolist()
    measures = pd.DataFrame({name: values[present] for name, values in result.values.items()})
    judged = [None if why else bool(clear) for clear, why in zip(result.clear[present].tolist(), reason)]
    said = {
        GROUPS: (names.TEXT, [result.grouping.id] * len(reason)),
        SCALE: (names.TEXT, [result.scale.id] * len(reason)),
        names.CLEAR: (names.TRUTH, judged),
        names.REASON: (names.TEXT, reason),
    }
    return _joined(panel_table(result.panel, catalogue), frame_table(measures), plain_table(said))


def _joined(first: Table, *others: Table) -> Table:
    """Return tables of the same rows side by side."""
    tables = (first, *others)
    kinds = [(field.name(), field.type()) for table in tables for field in table.fields]
    return replace(first, fields=names.fields_of(kinds), columns=[each for table in tables for each in table.columns])
