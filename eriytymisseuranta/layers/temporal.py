"""Time of a layer of several years: its temporal properties and the year that it draws."""

from __future__ import annotations

from qgis.core import Qgis, QgsExpressionContextUtils, QgsVectorLayer, QgsVectorLayerTemporalProperties

from eriytymisseuranta.layers import fields as names

YEAR_VARIABLE = "eriytymisseuranta_year"


def follow_time(layer: QgsVectorLayer) -> None:
    """Let the layer follow the temporal controller when the user turns it on; the project's own time stays as it is.

    A year holds from its date up to, and without, the date of the next one.
    """
    properties = layer.temporalProperties()
    if not isinstance(properties, QgsVectorLayerTemporalProperties):
        return
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(names.VALID_FROM)
    properties.setEndField(names.VALID_TO)
    properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginExcludeEnd)
    properties.setIsActive(True)


def year_condition(last_year: int) -> str:
    """Return the expression that is true for the rows of the one year to be drawn.

    With the temporal controller it is the year in force when the shown range begins, else the one of the
    layer variable, else the last.
    """
    return (
        f'if(@map_start_time is null, "{names.YEAR}" = coalesce(@{YEAR_VARIABLE}, {last_year}), '
        f'"{names.VALID_FROM}" <= to_date(@map_start_time) '
        f'and coalesce(to_date(@map_start_time) < "{names.VALID_TO}", true))'
    )


def show_year(layer: QgsVectorLayer, year: int) -> None:
    """Let the layer draw ``year`` from now on."""
    QgsExpressionContextUtils.setLayerVariable(layer, YEAR_VARIABLE, year)
    layer.triggerRepaint()
