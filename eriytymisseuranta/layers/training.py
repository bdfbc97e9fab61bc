"""The training region as layers, spelled as a user would receive them."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from eriytymisseuranta.core.lattice import polygon_wkb
from eriytymisseuranta.core.training import TrainingRegion
from eriytymisseuranta.layers.writing import Table, frame_table


def training_tables(region: TrainingRegion) -> dict[str, Table]:
    """Return layer name -> table: ``ruututietokanta_<year>`` per year, then the places."""
    tables = {f"ruututietokanta_{year}": _grid(frame, region) for year, frame in region.grids.items()}
    tables["plans"] = _outlined(region.plans, region.crs)
    tables["buildings"] = _points(region.buildings, region.crs)
    tables["stops"] = _points(region.stops, region.crs)
    tables["schools"] = _points(region.schools, region.crs)
    tables["catchments"] = _outlined(region.catchments, region.crs)
    return tables


def _grid(frame: pd.DataFrame, region: TrainingRegion) -> Table:
    outlines = polygon_wkb(frame["xkoord"].to_numpy(), frame["ykoord"].to_numpy(), region.cell_size)
    geometries = []
    for outline in outlines:
        geometry = QgsGeometry()
        geometry.fromWkb(outline)
        geometries.append(geometry)
    return frame_table(frame, geometries, QgsWkbTypes.Type.Polygon, region.crs)


def _outlined(frame: pd.DataFrame, crs: str) -> Table:
    geometries = [QgsGeometry.fromMultiPolygonXY([QgsGeometry.fromWkt(wkt).asPolygon()]) for wkt in frame["wkt"]]
    return frame_table(frame.drop(columns="wkt"), geometries, QgsWkbTypes.Type.MultiPolygon, crs)


def _points(frame: pd.DataFrame, crs: str) -> Table:
    geometries = [QgsGeometry.fromPointXY(QgsPointXY(x, y)) for x, y in zip(frame["x"], frame["y"])]
    return frame_table(frame.drop(columns=["x", "y"]), geometries, QgsWkbTypes.Type.Point, crs)
