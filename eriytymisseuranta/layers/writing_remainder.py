"""The pooled remainder as a layer of its own: a row per remainder and year, drawn along the outlines of its cells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsFields, QgsGeometry, QgsWkbTypes

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.remainder import Remainder
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.areas import multipart
from eriytymisseuranta.layers.describing import FieldText, told
from eriytymisseuranta.layers.writing import Table, panel_table

BLOCK_SIZE = "block_size"
CELLS = "cells"


def remainder_table(remainder: Remainder, catalogue: Catalogue) -> Table:
    """Return one row per remainder and year, with the fields of a panel, the block's size and the number of cells."""
    panel = remainder.panel
    outlines = [_dissolved(outline) for outline in panel.table["geometry"]]
    _, unit_at = np.nonzero(panel.present())
    plain = panel_table(replace(panel, table=panel.table.assign(geometry=None)), catalogue)
    fields = QgsFields(plain.fields)
    for field in names.fields_of([(BLOCK_SIZE, names.INTEGER), (CELLS, names.INTEGER)]):
        fields.append(field)
    columns = [panel.table[name].to_numpy()[unit_at].tolist() for name in ("size", "cells")]
    table = replace(
        plain,
        fields=fields,
        columns=[*plain.columns, *columns],
        geometries=[outlines[at] for at in unit_at.tolist()],
        wkb_type=QgsWkbTypes.Type.MultiPolygon,
    )
    return told(
        table,
        {
            names.CELL_ID: FieldText(translate("Eriytymisseuranta", "Remainder (block and number)")),
            BLOCK_SIZE: FieldText(translate("Eriytymisseuranta", "Side of the block (m)")),
            CELLS: FieldText(
                translate("Eriytymisseuranta", "Cells of the remainder"),
                translate("Eriytymisseuranta", "Suppressed inhabited cells that are told of together."),
            ),
        },
    )


def _dissolved(outline: bytes) -> QgsGeometry:
    """Return cells as one geometry without the lines between them."""
    cells = QgsGeometry()
    cells.fromWkb(outline)
    return multipart(QgsGeometry.unaryUnion(cells.asGeometryCollection()))
