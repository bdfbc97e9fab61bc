"""Official population by region and year, from a table of the user's."""

from __future__ import annotations

import pandas as pd
from qgis.core import Qgis, QgsFeatureRequest, QgsFeatureSource

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.numbers import read_numbers
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.rows import MUNICIPALITY_DIGITS

POPULATION = "population"
FIELDS = (names.REGION, names.YEAR, POPULATION)


def read_official(source: QgsFeatureSource) -> pd.DataFrame:
    """Return the columns ``region`` (text), ``year`` and ``population``.

    Raises
    ------
    InputError
        If a field is missing, holds no numbers, or a region has two rows for a year.
    """
    title = source.sourceName()
    places = {field: source.fields().lookupField(field) for field in FIELDS}
    lacking = [field for field, place in places.items() if place < 0]
    if lacking:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Table “{layer}” has no field “{field}”; the official population is read from the fields region, year "
                "and population.",
            ),
            layer=title,
            field=lacking[0],
        )
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = [[feature.attribute(place) for place in places.values()] for feature in source.getFeatures(request)]
    table = pd.DataFrame(rows, columns=list(FIELDS), dtype=object)
    table = table.assign(
        **{
            names.REGION: [_region(value) for value in table[names.REGION]],
            names.YEAR: read_numbers(table[names.YEAR], title),
            POPULATION: read_numbers(table[POPULATION], title),
        }
    ).dropna()
    table[names.YEAR] = table[names.YEAR].astype("int64")
    twice = table[table.duplicated([names.REGION, names.YEAR])]
    if not twice.empty:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Table “{layer}” has two rows for {region} in {year}; keep one of them."
            ),
            layer=title,
            region=twice[names.REGION].iloc[0],
            year=int(twice[names.YEAR].iloc[0]),
        )
    return table


def _region(value: object) -> str:
    """Return the name of a region; numbers are municipality codes."""
    if isinstance(value, (int, float)):
        return str(int(value)).zfill(MUNICIPALITY_DIGITS)
    return value if isinstance(value, str) else ""
