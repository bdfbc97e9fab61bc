"""A layer of change that may leave the house: proved from the published layer of the two years that it compares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsFeatureRequest, QgsFeatureSource

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.change import CHANGE_CLASSES, differences
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.product import FULL
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.publishing import HAIR, Columns, Proved
from eriytymisseuranta.layers.reading import laid_out
from eriytymisseuranta.layers.rows import numeric, text_of
from eriytymisseuranta.layers.writing import Table, _numbers, plain_table, unit_geometries, wkb_type_of

NEEDED = (
    names.CELL_ID,
    names.INDICATOR,
    names.YEAR_FROM,
    names.YEAR_TO,
    names.VALUE_FROM,
    names.VALUE_TO,
    names.CHANGE,
)
REASONS = (
    *("", differences.NOT_IN_DATA, differences.UNINHABITED, differences.SUPPRESSED, differences.DEFINITION),
    *(differences.OTHER_VARIABLES, differences.NO_ERROR, differences.SMALL_BASE),
)
LEVELS = (names.LEVEL_FROM, names.LEVEL_TO)


@dataclass(frozen=True)
class ProvedChange:
    """A change that follows from a proved layer; ``indicator`` None = of the index.

    Parameters
    ----------
    frame
        One row per unit; ``unit`` is its place in the panel.
    """

    title: str
    of: Proved
    indicator: Indicator | None
    year_from: int
    year_to: int
    frame: pd.DataFrame


def is_change(source: QgsFeatureSource) -> bool:
    """Tell whether a layer has the fields of a change."""
    return not names.missing(source.fields(), NEEDED)


def prove_change(source: QgsFeatureSource, title: str, layers: Sequence[Proved]) -> ProvedChange:
    """Read a layer of change and check it against the layer of the figures that it compares, one of ``layers``.

    Raises
    ------
    InputError
        If that layer is not there, or the change does not follow from it.
    """
    frame = _frame(source)
    keys = [sorted(set(frame[name].map(text_of))) for name in (names.INDICATOR, names.YEAR_FROM, names.YEAR_TO)]
    if any(len(found) != 1 for found in keys):
        raise _unproved(title)
    [name], [first], [last] = keys
    years = int(float(first)), int(float(last))
    for proved in layers:
        indicator = next((each for each in proved.indicators if each.id == name), None)
        field = indicator.field if indicator else names.INDEX if name == differences.INDEX else ""
        at = proved.panel.table.index.get_indexer(frame[names.CELL_ID].map(text_of))
        if proved.has(field) and set(years) <= set(proved.panel.years) and (at >= 0).all():
            found = ProvedChange(title, proved, indicator, *years, frame.assign(unit=at))
            if _follows(found, field):
                return found
    raise _unproved(title)


def change_public_table(change: ProvedChange, allowed: str) -> Table:
    """Return the change as it may be handed on: all of it (``full``), or levels and classes."""
    frame, panel = change.frame, change.of.panel
    named: Columns = {
        names.CELL_ID: (names.TEXT, panel.table.index.to_numpy()[frame["unit"]].tolist()),
        names.REGION: (names.TEXT, panel.table["region"].to_numpy()[frame["unit"]].tolist()),
        names.INDICATOR: (
            names.TEXT,
            [differences.INDEX if change.indicator is None else change.indicator.id] * len(frame),
        ),
        names.YEAR_FROM: (names.INTEGER, [change.year_from] * len(frame)),
        names.YEAR_TO: (names.INTEGER, [change.year_to] * len(frame)),
        names.SOURCE: (names.TEXT, [_sources(change)] * len(frame)),
        names.PROTECTION: (names.TEXT, [panel.protection] * len(frame)),
    }
    if allowed == FULL:
        for name in names.CHANGE_NUMBERS:
            if name in frame:
                named[name] = (names.NUMBER, _numbers(_column(frame, name)))
    for name in LEVELS:
        if name in frame:
            named[name] = (names.INTEGER, _numbers(_column(frame, name), whole=True))
    if names.CLEAR in frame:
        named[names.CLEAR] = (names.TRUTH, [None if pd.isna(value) else bool(value) for value in frame[names.CLEAR]])
    for name in (names.CHANGE_CLASS, names.REASON):
        if name in frame:
            named[name] = (names.TEXT, [text_of(value) or None for value in frame[name]])
    outlines = unit_geometries(panel)
    return plain_table(named, [outlines[at] for at in frame["unit"]], wkb_type_of(panel), panel.units.crs)


def _frame(source: QgsFeatureSource) -> pd.DataFrame:
    wanted = [*NEEDED, *names.CHANGE_NUMBERS, *LEVELS, names.CLEAR, names.CHANGE_CLASS, names.REASON]
    there = [name for name in dict.fromkeys(wanted) if source.fields().lookupField(name) >= 0]
    places = [source.fields().lookupField(name) for name in there]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    rows = [[_plain(feature.attribute(at)) for at in places] for feature in source.getFeatures(request)]
    return pd.DataFrame(rows, columns=there, dtype=object)


def _plain(value: Any) -> Any:
    return value if isinstance(value, (int, float, str)) else None


def _column(frame: pd.DataFrame, name: str) -> Floats:
    return numeric(frame[name], name, name)


def _follows(change: ProvedChange, field: str) -> bool:
    """Tell whether every figure of a change is one of the layer, or hangs on one that is there."""
    frame = change.frame
    both = np.ones(len(frame), dtype=np.bool_)
    for name, level, year in (
        (names.VALUE_FROM, names.LEVEL_FROM, change.year_from),
        (names.VALUE_TO, names.LEVEL_TO, change.year_to),
    ):
        values, own = _column(frame, name), _of_year(change, field, year)
        if not _same(values, own):
            return False
        both &= ~np.isnan(own)
        if level in frame and not _same(_column(frame, level), _of_year(change, names.LEVEL, year)):
            return False
    told = np.zeros(len(frame), dtype=np.bool_)
    for name in set(names.CHANGE_NUMBERS) & set(frame.columns) - {names.VALUE_FROM, names.VALUE_TO}:
        told |= ~np.isnan(_column(frame, name))
    difference = _column(frame, names.VALUE_TO) - _column(frame, names.VALUE_FROM)
    words = {names.REASON: REASONS, names.CHANGE_CLASS: ("", *CHANGE_CLASSES)}
    spoken = all(set(frame[name].map(text_of)) <= set(known) for name, known in words.items() if name in frame)
    return bool(spoken and not (told & ~both).any() and _same(_column(frame, names.CHANGE), difference))


def _of_year(change: ProvedChange, field: str, year: int) -> Floats:
    """Return a figure of the layer in one year, one per row of the change."""
    proved = change.of
    if not proved.has(field):
        return np.full(len(change.frame), np.nan)
    year_at, unit_at = np.nonzero(proved.present)
    laid: Floats = laid_out(proved.panel.shape, year_at, unit_at, proved.numbers(field), np.nan)
    return laid[proved.panel.years.index(year), change.frame["unit"].to_numpy()]


def _same(values: Floats, own: Floats) -> bool:
    """Tell whether all values that are there are the layer's own."""
    there = ~np.isnan(values)
    with np.errstate(invalid="ignore"):
        return bool((np.abs(values - own)[there] <= HAIR * np.maximum(1.0, np.abs(own[there]))).all())


def _sources(change: ProvedChange) -> str:
    panel = change.of.panel
    return ",".join(panel.sources[panel.years.index(year)] for year in (change.year_from, change.year_to))


def _unproved(title: str) -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}” does not follow from any other layer that is published with it; add the indicators that "
            "it was computed from, or leave it out.",
        ),
        layer=title,
    )
