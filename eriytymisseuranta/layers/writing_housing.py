"""Cells with the mix of their homes, and the table of the whole region."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np
import pandas as pd
from qgis.PyQt.QtCore import QMetaType

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.panel import Floats, PublicPanel
from eriytymisseuranta.core.planning.categories import HOUSE_TYPE, TENURE
from eriytymisseuranta.core.planning.housing import TIE, Mix, Stock
from eriytymisseuranta.core.planning.housing_links import Index
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers import housing_fields as own
from eriytymisseuranta.layers.describing import FieldText, told
from eriytymisseuranta.layers.housing_texts import mix_texts, stock_texts, table_texts
from eriytymisseuranta.layers.writing import Column, Table, _numbers, panel_table, plain_table
from eriytymisseuranta.layers.writing_segregation import _joined

Named = dict[str, tuple[QMetaType.Type, Column]]
WHOLE = ("year", "year_from", "level", "places")


def housing_cells(
    panel: PublicPanel,
    catalogue: Catalogue,
    mixes: Mapping[str, Mix],
    stock: Stock | None,
    index: Index | None,
    subsidised: Collection[str],
    subsidised_label: str,
) -> Table:
    """Return one row per unit and year that is in the data: the panel's fields, the index, and the homes.

    Parameters
    ----------
    subsidised
        Categories of tenure that are state-subsidised; none = no field of it.
    """
    present = panel.present()
    named: Named = {}
    texts: dict[str, FieldText] = {}
    if index is not None:
        named[names.INDEX] = (names.NUMBER, _numbers(index.values[present]))
        named[names.LEVEL] = (names.INTEGER, _numbers(index.level[present], whole=True))
    for mix in mixes.values():
        _add_mix(named, mix, present)
        texts.update(mix_texts(mix))
    if stock is not None:
        named[own.HOMES] = (names.INTEGER, _numbers(np.round(stock.dwellings[present]), whole=True))
        named[own.NEW_HOMES] = (names.INTEGER, _numbers(np.round(stock.new_dwellings[present]), whole=True))
        named[own.NEW_PERCENT] = (names.NUMBER, _numbers(np.round(stock.new_share[present], 1)))
        for dimension, field in ((TENURE, own.NEW_TENURE), (HOUSE_TYPE, own.NEW_HOUSE_TYPE)):
            if dimension in stock.new:
                named[field] = (names.TEXT, _dominant(stock.new[dimension], present))
        share = subsidised_share(mixes.get(TENURE), subsidised)
        if share is not None:
            named[own.SUBSIDISED] = (names.NUMBER, _numbers(np.round(share[present], 1)))
        texts.update(stock_texts(stock.since, subsidised_label))
    return told(_joined(panel_table(panel, catalogue), plain_table(named)), texts)


def subsidised_share(tenure: Mix | None, subsidised: Collection[str]) -> Floats | None:
    """Return the percentage of state-subsidised dwellings, shape (years, units); None where nothing tells of them."""
    if tenure is None or not tenure.own:
        return None
    at = [place for place, name in enumerate(tenure.categories) if name in subsidised]
    return tenure.shares[at].sum(axis=0) if at else None


def housing_figures(table: pd.DataFrame, protection: str) -> Table:
    """Return the table of the whole region."""
    named: Named = {}
    for name in table.columns:
        column = table[name]
        if name in WHOLE:
            named[name] = (names.INTEGER, [None if pd.isna(value) else int(value) for value in column])
        elif pd.api.types.is_numeric_dtype(column):
            named[name] = (names.NUMBER, _numbers(column.to_numpy(dtype=np.float64)))
        else:
            named[name] = (names.TEXT, [text or None for text in column])
    named[names.PROTECTION] = (names.TEXT, [protection] * len(table))
    return told(plain_table(named), table_texts())


def _add_mix(named: Named, mix: Mix, present: Any) -> None:
    for name, share in zip(mix.categories, mix.shares):
        named[own.share_field(mix.dimension, name)] = (names.NUMBER, _numbers(np.round(share[present], 1)))
    named[own.base_field(mix.dimension)] = (names.INTEGER, _numbers(np.round(mix.base[present]), whole=True))
    named[own.dominant_field(mix.dimension)] = (names.TEXT, _dominant(mix, present))
    named[own.one_sided_field(mix.dimension)] = (names.NUMBER, _numbers(np.round(mix.one_sidedness[present], 1)))
    named[own.evenness_field(mix.dimension)] = (names.NUMBER, _numbers(np.round(mix.evenness[present], 3)))
    named[own.reason_field(mix.dimension)] = (names.TEXT, [why or None for why in mix.reason[present].tolist()])


def _dominant(mix: Mix, present: Any) -> Column:
    listed = [*mix.categories, None]  # TIE is the last
    return [
        listed[at] for at in np.where(mix.dominant[present] == TIE, len(listed) - 1, mix.dominant[present]).tolist()
    ]
