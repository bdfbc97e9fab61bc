"""Names and types of the fields that this plugin's layers and tables carry.

The names are the public contract: English, never translated, never changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

CLAIM = re.compile(r"(?:threshold|nested|pooled|classes|rounded):(?:\d+|open)")
"""What stands in ``protection`` of a layer that is not internal."""

CELL_ID = "cell_id"
YEAR = "year"
DATE = "date"
VALID_FROM = "valid_from"
VALID_TO = "valid_to"
REGION = "region"
CELL_SIZE = "cell_size"
X = "x"
Y = "y"
CRS = "crs"
SOURCE = "source"
DEFINITIONS = "definitions"
PROTECTION = "protection"
MASKED = "masked"
EDGE = "edge"

INDEX = "index"
INDEX_NATIVE = "index_native"
INDEX_SE = "index_se"
LEVEL = "level"
LEVEL_LOW = "level_low"
LEVEL_HIGH = "level_high"
N_VARS = "n_vars"
INDEX_RECIPE = "index_recipe"
INDEX_SMOOTH = "index_smooth"
LEVEL_SMOOTH = "level_smooth"
STUDENT_SHARE = "student_share"
PENSIONER_SHARE = "pensioner_share"

INDICATOR = "indicator"
YEAR_FROM = "year_from"
YEAR_TO = "year_to"
VALUE_FROM = "value_from"
VALUE_TO = "value_to"
CHANGE = "change"
CHANGE_RELATIVE = "change_relative"
CHANGE_Z = "change_z"
CHANGE_SE = "change_se"
CHANGE_PER_YEAR = "change_per_year"
CHANGE_CLASS = "change_class"
LEVEL_FROM = "level_from"
LEVEL_TO = "level_to"
CLEAR = "clear"
REASON = "reason"

TEXT = QMetaType.Type.QString
INTEGER = QMetaType.Type.Int
NUMBER = QMetaType.Type.Double
DAY = QMetaType.Type.QDate
TRUTH = QMetaType.Type.Bool

PANEL_KEYS: tuple[tuple[str, QMetaType.Type], ...] = (
    (CELL_ID, TEXT),
    (YEAR, INTEGER),
    (DATE, DAY),
    (VALID_FROM, DAY),
    (VALID_TO, DAY),
    (REGION, TEXT),
    (CELL_SIZE, INTEGER),
    (X, NUMBER),
    (Y, NUMBER),
    (CRS, TEXT),
    (SOURCE, TEXT),
    (DEFINITIONS, TEXT),
    (PROTECTION, TEXT),
    (MASKED, TEXT),
    (EDGE, TEXT),
)
INDEX_KEYS: tuple[tuple[str, QMetaType.Type], ...] = (
    (INDEX, NUMBER),
    (INDEX_NATIVE, NUMBER),
    (INDEX_SE, NUMBER),
    (LEVEL, INTEGER),
    (LEVEL_LOW, INTEGER),
    (LEVEL_HIGH, INTEGER),
    (N_VARS, INTEGER),
)
CHANGE_NUMBERS = (VALUE_FROM, VALUE_TO, CHANGE, CHANGE_RELATIVE, CHANGE_Z, CHANGE_SE, CHANGE_PER_YEAR)


def date_field(group: str) -> str:
    """Return the name of the reference date of a variable group."""
    return f"{DATE}_{group}"


def base_field(indicator: str) -> str:
    """Return the name of an indicator's denominator."""
    return f"{indicator}_base"


def z_field(indicator: str) -> str:
    """Return the name of an indicator's distance from the reference."""
    return f"{indicator}_z"


def smooth_field(indicator: str) -> str:
    """Return the name of an indicator of the surroundings."""
    return f"{indicator}_smooth"


def smooth_coverage_field(indicator: str) -> str:
    """Return the name of the coverage of an indicator of the surroundings."""
    return f"{indicator}_smooth_coverage"


def fields_of(named: Iterable[tuple[str, QMetaType.Type]]) -> QgsFields:
    """Return fields of the given names and types, in their order."""
    fields = QgsFields()
    for name, kind in named:
        fields.append(QgsField(name, kind))
    return fields


def missing(fields: QgsFields, names: Sequence[str]) -> list[str]:
    """Return those of ``names`` that are no fields."""
    return [name for name in names if fields.lookupField(name) < 0]
