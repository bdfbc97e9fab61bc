"""Index and levels, read back from a layer of indicators with the panel that they were computed from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import QgsFeatureSource

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.panel import Floats, State, Variable
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.reading import PanelLayer, laid_out, panel_layer, panel_of, places_of
from eriytymisseuranta.layers.rows import Rows, marked, numeric, read_rows

INDEX_LEVELS = {names.INDEX: names.LEVEL, names.INDEX_SMOOTH: names.LEVEL_SMOOTH}
"""Field of an index -> field of its levels."""


@dataclass(frozen=True)
class IndexLayer:
    """A panel with the index and levels of its layer, and the layer's other columns.

    Parameters
    ----------
    index
        High = better off; arrays of shape (years, units).
    level
        1 to 5, NaN where the index is not visible, shape (years, units).
    """

    layer: PanelLayer
    index: Variable
    level: Floats


def read_index_layer(
    source: QgsFeatureSource,
    catalogue: Catalogue,
    index: str = names.INDEX,
    year: int | None = None,
    progress: Progress = no_progress,
) -> IndexLayer:
    """Read a layer or table that `indicators` or `monitor` has made.

    Parameters
    ----------
    index
        Field of the index, one of `INDEX_LEVELS`.
    year
        The only year to read; None = all.

    Raises
    ------
    InputError
        As `reading.read_panel`, and if the layer has no such index or year.
    """
    read = read_rows(source, catalogue, progress, (index, INDEX_LEVELS[index]), year)
    title = source.sourceName()
    _check_fields(read.frame, title, index)
    if year is not None:
        read = _of_year(read, year, title)
    rows = read.frame
    layer = panel_layer(read, panel_of(source, rows, catalogue), catalogue)
    values = numeric(rows[index], index, title)
    level = numeric(rows[INDEX_LEVELS[index]], INDEX_LEVELS[index], title)
    states = _index_states(rows, index, np.isfinite(values) & np.isfinite(level), title)
    shown = states == State.VALUE
    shape, places = layer.panel.shape, places_of(rows, layer.panel)
    return IndexLayer(
        layer,
        Variable(
            laid_out(shape, *places, np.where(shown, values, np.nan), np.nan),
            laid_out(shape, *places, states, np.uint8(State.ABSENT)),
        ),
        laid_out(shape, *places, np.where(shown, level, np.nan), np.nan),
    )


def _index_states(rows: pd.DataFrame, index: str, number: npt.NDArray[np.bool_], title: str) -> npt.NDArray[np.uint8]:
    """Return the state of the index in each row: what is listed as masked is suppressed, whatever stands there."""
    hidden = marked(rows[names.MASKED]).get(index, np.zeros(len(rows), dtype=np.bool_))
    nobody = numeric(rows["population"], "population", title) == 0
    cases = [(hidden, State.SUPPRESSED), (number, State.VALUE), (nobody, State.UNINHABITED)]
    return np.select([where for where, _ in cases], [state for _, state in cases], State.ABSENT).astype(np.uint8)


def _check_fields(rows: pd.DataFrame, title: str, index: str) -> None:
    for field in (index, INDEX_LEVELS[index]):
        if field not in rows:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}” has no field “{field}”; make one with “Indicators”, with an index.",
                ),
                layer=title,
                field=field,
            )


def _of_year(rows: Rows, year: int, title: str) -> Rows:
    years = numeric(rows.frame[names.YEAR], names.YEAR, title)
    if not (years == year).any():
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The year {year} is not in the data; it has {years}."),
            year=year,
            years=", ".join(str(int(found)) for found in np.unique(years)),
        )
    kept = np.flatnonzero(years == year).tolist()
    others = {name: (kind, [column[at] for at in kept]) for name, (kind, column) in rows.others.items()}
    return Rows(rows.frame.iloc[kept].reset_index(drop=True), others)
