"""Catchments with their need-type index, and the tables of schools and of alternatives as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsField, QgsFields

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.planning.need import Need
from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.describing import FieldText, told
from eriytymisseuranta.layers.writing import Table, _numbers, frame_table

ALTERNATIVE = "alternative"
NEED = "need"
NEED_CHANGE = "need_change"
NEED_REASON = "need_reason"


def need_field(indicator: str) -> str:
    """Return the name of an indicator's part of the index."""
    return f"{indicator}_need"


def need_table(
    areas: Table, need: Need, change: Floats, alternative: Sequence[str], indicators: Sequence[Indicator]
) -> Table:
    """Return the rows of areas and years with the index.

    Parameters
    ----------
    areas
        Of `area_table`.
    change
        Index of the school in alternative B less that in A, shape (years, catchments).
    alternative
        Of each catchment.
    """
    years = len(need.index)
    texts = [reason or None for reason in need.reason.ravel().tolist()]
    added: dict[str, tuple[Any, list[Any]]] = {
        ALTERNATIVE: (names.TEXT, [*alternative] * years),
        NEED: (names.NUMBER, _numbers(_tidy(need.index))),
        NEED_CHANGE: (names.NUMBER, _numbers(_tidy(change))),
        **{need_field(name): (names.NUMBER, _numbers(_tidy(z))) for name, z in need.z.items()},
        NEED_REASON: (names.TEXT, texts),
    }
    fields = QgsFields(areas.fields)
    for name, (kind, _) in added.items():
        fields.append(QgsField(name, kind))
    table = replace(areas, fields=fields, columns=[*areas.columns, *(column for _, column in added.values())])
    return told(table, _texts(indicators))


def schools_described(table: pd.DataFrame, indicators: Sequence[Indicator]) -> Table:
    """Return the table of `school_table`."""
    texts = {"school": FieldText(translate("Eriytymisseuranta", "School")), **_texts(indicators)}
    for letter in ("A", "B"):
        of = {
            "people": translate("Eriytymisseuranta", "Population in visible cells"),
            NEED: translate("Eriytymisseuranta", "Need-type index"),
            "reason": translate("Eriytymisseuranta", "Why there is no index"),
            **{indicator.field: indicator.label[language()] for indicator in indicators},
        }
        texts.update({f"{name}_{letter.lower()}": FieldText(f"{label}, {letter}") for name, label in of.items()})
    return told(frame_table(table), texts)


def summary_described(table: pd.DataFrame) -> Table:
    """Return the table of `summary_table`."""
    texts = {
        ALTERNATIVE: FieldText(translate("Eriytymisseuranta", "Alternative")),
        "measure": FieldText(
            translate("Eriytymisseuranta", "Measure"),
            translate(
                "Eriytymisseuranta",
                "need_spread: standard deviation of the index between catchments, weighted by people; dissimilarity "
                "and information: D and H of the group between catchments; people_changing: those of alternative A "
                "whose catchment is another one or none in alternative B; reference_mean, reference_sd: of the "
                "catchments of alternative A.",
            ),
        ),
        "indicator": FieldText(translate("Eriytymisseuranta", "Indicator")),
        "value": FieldText(translate("Eriytymisseuranta", "Value")),
    }
    return told(frame_table(table), texts)


def _texts(indicators: Sequence[Indicator]) -> Mapping[str, FieldText]:
    part = translate("Eriytymisseuranta", "{indicator}: part of the need-type index (SD)")
    return {
        ALTERNATIVE: FieldText(translate("Eriytymisseuranta", "Alternative")),
        NEED: FieldText(
            translate("Eriytymisseuranta", "Need-type index"),
            translate(
                "Eriytymisseuranta",
                "High = greater need; 0 = the mean of the catchments of alternative A in that year, weighted by "
                "people; in their standard deviations.",
            ),
        ),
        NEED_CHANGE: FieldText(translate("Eriytymisseuranta", "Change of the need-type index, B less A")),
        NEED_REASON: FieldText(
            translate("Eriytymisseuranta", "Why there is no index"),
            translate(
                "Eriytymisseuranta",
                "missing: the variable is not known of enough people; no_spread: the catchments of alternative A are "
                "all the same; else as in “flag”.",
            ),
        ),
        **{
            need_field(indicator.id): FieldText(part.format(indicator=indicator.label[language()]))
            for indicator in indicators
        },
    }


def _tidy(values: Floats) -> Floats:
    return np.asarray(np.round(values, 2) + 0.0).ravel()
