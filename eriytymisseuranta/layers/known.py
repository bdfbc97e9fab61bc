"""Layers to be published, and layers and tables that are known already, as the audit reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit.knowledge import Cells, Changes, Ground, Zones
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress, no_progress
from eriytymisseuranta.core.importing import import_panel
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Floats, PublicPanel, State
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.reading import laid_out, panel_layer, panel_of, places_of
from eriytymisseuranta.layers.regions import regions_of
from eriytymisseuranta.layers.rows import NEEDED, numeric, read_rows, text_of
from eriytymisseuranta.layers.sources import read_sources

CHANGE_FIELDS = (names.CELL_ID, names.INDICATOR, names.YEAR_FROM, names.YEAR_TO, names.CHANGE)
NAME_FIELDS = ("name", "nimi", "region", "id", "fid")
MADE = re.compile(
    r".*(_pct|_value|_base|_z|_smooth|_smooth_coverage|_change|_coverage)|index.*|level.*|n_vars|student_share|"
    r"pensioner_share|coverage.*|x|y|cell_size|block_size|cells|fid|ogc_fid|cluster.*"
)
"""Fields that this plugin computes from protected figures only."""


@dataclass
class Read:
    """What the layers say, as far as it could be traced.

    Parameters
    ----------
    refused
        What is wrong with layers that could not be traced.
    """

    cells: list[Cells] = field(default_factory=list)
    changes: list[Changes] = field(default_factory=list)
    others: list[QgsVectorLayer] = field(default_factory=list)
    refused: list[Message] = field(default_factory=list)


def read_published(layers: Sequence[QgsVectorLayer], catalogue: Catalogue, progress: Progress = no_progress) -> Read:
    """Read layers of this plugin, and raw products; what is neither is among the ``others``."""
    found = Read()
    for at, layer in enumerate(layers):
        progress(at / len(layers))
        own = set(layer.fields().names())
        if set(NEEDED) <= own:
            _read_panel(layer, catalogue, found)
        elif set(CHANGE_FIELDS) <= own:
            found.changes += _changes(layer)
        elif not _read_product(layer, catalogue, found):
            found.others.append(layer)
    progress(1.0)
    return found


def untraced(layers: Sequence[QgsVectorLayer]) -> list[Message]:
    """Return that layers cannot be traced."""
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Layer “{layer}” cannot be traced: it is no layer of this plugin, no known product, and has no polygons or "
        "regions with totals of known variables. What it gives away is unknown; leave it out.",
    )
    return [Message(text, {"layer": layer.name()}) for layer in layers]


def read_zones(
    layer: QgsVectorLayer, ground: Ground, catalogue: Catalogue, transforms: QgsCoordinateTransformContext
) -> Zones | None:
    """Return the totals of a layer of polygons, or of a table by region; None if it has none.

    Fields are named as the variables of the catalogue; ``year`` says of which year a row is, else it is of all.
    """
    own = layer.fields().names()
    told = [name for name in ground.concepts if name in own]
    if not told:
        return None
    if layer.isSpatial():
        key = next((name for name in own if name.lower() in NAME_FIELDS), None)
    else:
        key = names.REGION if names.REGION in own else None
    if key is None:
        return None
    rows = [(str(feature[key]), feature) for feature in layer.getFeatures()]
    zones = list(dict.fromkeys(name for name, _ in rows))
    place = {name: at for at, name in enumerate(zones)}
    if layer.isSpatial():
        panel = PublicPanel(ground.units, (), ground.table, {}, (), {}, {})
        member = regions_of(panel, layer, key, transforms)
    else:
        member = [text_of(name) for name in ground.table["region"]]
    figures: dict[tuple[int, str], Floats] = {}
    for name, feature in rows:
        years = [int(feature[names.YEAR])] if names.YEAR in own else list(ground.years)
        for year in years:
            for concept in told:
                value = feature[concept]
                if isinstance(value, (int, float)):
                    figures.setdefault((year, concept), np.full(len(zones), np.nan))[place[name]] = float(value)
    return Zones(layer.name(), np.array([place.get(name, -1) for name in member], dtype=np.int64), zones, figures)


def _read_panel(layer: QgsVectorLayer, catalogue: Catalogue, found: Read) -> None:
    shown = [name for name, each in catalogue.indicators.items() if each.kind == "share"]
    rows = read_rows(layer, catalogue, also=[catalogue.indicators[name].field for name in shown])
    panel = panel_of(layer, rows.frame, catalogue)
    read = panel_layer(rows, panel, catalogue)
    places = places_of(rows.frame, panel)
    shares = {
        name: laid_out(panel.shape, *places, numeric(rows.frame[made], made, layer.name()), np.nan)
        for name in shown
        if (made := catalogue.indicators[name].field) in rows.frame
    }
    found.cells.append(Cells(layer.name(), panel, shares))
    for name in read.others:
        at = layer.fields().lookupField(name)
        if layer.fields().at(at).isNumeric() and not MADE.fullmatch(name):
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” of layer “{layer}” cannot be traced; take it out, or let “Publish” write the file, "
                "which leaves it out.",
            )
            found.refused.append(Message(text, {"field": name, "layer": layer.name()}))


def _changes(layer: QgsVectorLayer) -> list[Changes]:
    own = layer.fields().names()
    kept = [name for name in (*CHANGE_FIELDS, names.VALUE_FROM, names.VALUE_TO) if name in own]
    rows = pd.DataFrame([[feature[name] for name in kept] for feature in layer.getFeatures()], columns=kept)
    found = []
    for (indicator, before, after), part in rows.groupby([names.INDICATOR, names.YEAR_FROM, names.YEAR_TO]):
        numbers = {
            name: np.array(
                [float(value) if isinstance(value, (int, float)) else np.nan for value in part[name]]
                if name in part
                else [np.nan] * len(part)
            )
            for name in (names.CHANGE, names.VALUE_FROM, names.VALUE_TO)
        }
        found.append(
            Changes(
                layer.name(),
                str(indicator),
                int(before),
                int(after),
                [str(name) for name in part[names.CELL_ID]],
                numbers[names.CHANGE],
                numbers[names.VALUE_FROM],
                numbers[names.VALUE_TO],
            )
        )
    return found


def _read_product(layer: QgsVectorLayer, catalogue: Catalogue, found: Read) -> bool:
    """Read a layer of a known product as its publisher released it; tell whether it is one."""
    try:
        profile, tables = read_sources([layer], catalogue)
    except InputError:
        return False
    imported = import_panel(tables, profile, catalogue, "", None)
    open_product = all(rule.public == "all" for rule in imported.profile.rules.values())
    mode = "threshold" if open_product else "internal"
    panel = protect(imported.panel, catalogue, imported.profile.rules, mode)
    found.cells.append(Cells(layer.name(), panel))
    return True


def areas_as_zones(layer: Cells, ground: Ground, transforms: QgsCoordinateTransformContext) -> list[Zones]:
    """Return a layer of areas as totals over the cells whose centres lie in them; pooled remainders may overlap."""
    if not isinstance(layer.panel.units, Areas) or not isinstance(ground.units, Lattice):
        raise TypeError("areas over a lattice are expected")
    pooled = layer.panel.protection.partition(":")[0] == "pooled" and layer.panel.units.crs == ground.units.crs
    members = _pooled_members(layer, ground) if pooled else [_members(layer, ground, transforms)]
    names = [str(name) for name in layer.panel.table.index]
    found = []
    for member in members:
        there = np.isin(np.arange(len(names)), member)
        figures = {
            (year, name): np.where((variable.states[at] == State.VALUE) & there, variable.values[at], np.nan)
            for name, variable in layer.panel.variables.items()
            for at, year in enumerate(layer.panel.years)
        }
        found.append(Zones(layer.name, member, names, figures))
    return found


def _pooled_members(layer: Cells, ground: Ground) -> list[npt.NDArray[np.int64]]:
    """Return the remainder of each cell, -1 = none, of as many sets of remainders as it takes for none to overlap."""
    lattice = ground.units
    if not isinstance(lattice, Lattice):  # `areas_as_zones` has refused others
        raise TypeError("cells of a lattice are needed")
    x, y = lattice.corners(ground.table["col"].to_numpy(), ground.table["row"].to_numpy())
    x, y = x + lattice.size / 2, y + lattice.size / 2
    found: list[npt.NDArray[np.int64]] = []
    for zone, outline in enumerate(layer.panel.table["geometry"]):
        geometry = QgsGeometry()
        if outline is not None:
            geometry.fromWkb(outline)
        box = geometry.boundingBox()
        inside = (x > box.xMinimum()) & (x < box.xMaximum()) & (y > box.yMinimum()) & (y < box.yMaximum())
        near = np.flatnonzero(inside).tolist()
        units = np.array([at for at in near if geometry.contains(float(x[at]), float(y[at]))], dtype=np.int64)
        free = next((member for member in found if (member[units] < 0).all()), None)
        if free is None:
            free = np.full(len(ground.table), -1, dtype=np.int64)
            found.append(free)
        free[units] = zone
    return found


def _members(layer: Cells, ground: Ground, transforms: QgsCoordinateTransformContext) -> npt.NDArray[np.int64]:
    """Return the area in which the centre of each cell lies, -1 = none."""
    holder = QgsVectorLayer(f"MultiPolygon?crs={layer.panel.units.crs}", layer.name, "memory")
    holder.dataProvider().addAttributes([QgsField("id", QMetaType.Type.QString)])
    holder.updateFields()
    features = []
    for key, outline in zip(layer.panel.table.index, layer.panel.table["geometry"]):
        feature = QgsFeature(holder.fields())
        feature.setAttributes([key])
        geometry = QgsGeometry()
        if outline is not None:
            geometry.fromWkb(outline)
        feature.setGeometry(geometry)
        features.append(feature)
    holder.dataProvider().addFeatures(features)
    panel = PublicPanel(ground.units, (), ground.table, {}, (), {}, {})
    member = regions_of(panel, holder, "id", transforms)
    place = {name: at for at, name in enumerate(layer.panel.table.index)}
    return np.array([place.get(name, -1) for name in member], dtype=np.int64)
