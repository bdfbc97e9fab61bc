"""Plans with the dwellings they hold, from the fields of a layer or a small table beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsFeatureRequest, QgsFeatureSource, QgsSpatialIndex

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.planning.overlay import Parts, cell_parts
from eriytymisseuranta.core.planning.scenario import HOUSE_TYPES, TENURES, Plans
from eriytymisseuranta.layers.areas import NAMED, SLIVER, AreaLayer, _text, rings_of
from eriytymisseuranta.layers.registers import _column, _numbers, _place, refuse_negative

ONLY = "plan"
"""Name of the scenario where the layer tells of none."""


@dataclass(frozen=True)
class PlanFields:
    """Which fields of a layer of plans say what.

    Parameters
    ----------
    tenures, house_types
        Field -> category; more than one field may be of a category.
    scenario
        '' = all plans are one scenario.
    table
        Name of a plan -> category -> dwellings; read in place of the fields.
    """

    name: str
    tenures: Mapping[str, str]
    house_types: Mapping[str, str]
    scenario: str = ""
    table: Mapping[str, Mapping[str, float]] | None = None


def read_small_table(text: str) -> dict[str, dict[str, float]]:
    """Return plan -> category -> dwellings of rows ``name: owner=10, rental=5, block=15``, divided by ; or line ends.

    Raises
    ------
    InputError
        If a row has no name, a category is not known, or a number is none or negative.
    """
    found: dict[str, dict[str, float]] = {}
    for row in filter(None, (row.strip() for row in text.replace("\n", ";").split(";"))):
        name, _, pairs = (part.strip() for part in row.rpartition(":"))
        counts: dict[str, float] = {}
        for pair in filter(None, (pair.strip() for pair in pairs.split(","))):
            category, _, number = (part.strip() for part in pair.partition("="))
            try:
                value = float(number)
            except ValueError:
                value = -1.0
            if not name or category not in (*TENURES, *HOUSE_TYPES) or not 0 <= value < np.inf:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "Eriytymisseuranta",
                        "“{row}” is no row of dwellings; write plan: owner=10, rental=5, block=15. Known are {known}.",
                    ),
                    row=row,
                    known=", ".join(dict.fromkeys((*TENURES, *HOUSE_TYPES))),
                )
            counts[category] = counts.get(category, 0.0) + value
        found[name] = counts
    return found


def read_plans(
    source: QgsFeatureSource, areas: AreaLayer, fields: PlanFields
) -> tuple[Plans, AreaLayer, list[Message]]:
    """Return the plans with dwellings, their areas, and what is to be said of those left out.

    Parameters
    ----------
    areas
        As `read_areas` gives them without a field of names: called by their number in the layer.

    Raises
    ------
    InputError
        If a field is missing or holds text or negative numbers, or no plan with dwellings is left.
    """
    title = source.sourceName()
    by_field = fields.table is None
    numbers = list(dict.fromkeys([*fields.tenures, *fields.house_types])) if by_field else []
    texts = list(filter(None, [fields.name, fields.scenario]))
    columns = _attributes(source, [*numbers, *texts], title)
    rows = np.array([int(name) - 1 for name in areas.names], dtype=np.int64)
    given = {name: _dwellings(columns[name], name, title)[rows] for name in numbers}
    names = [_text(columns[fields.name][at]) if fields.name else str(at + 1) for at in rows.tolist()]
    scenario = [_text(columns[fields.scenario][at]) if fields.scenario else ONLY for at in rows.tolist()]
    if fields.table is None:
        tenure, house_type = (
            _by_category(given, mapped, known, len(rows))
            for mapped, known in ((fields.tenures, TENURES), (fields.house_types, HOUSE_TYPES))
        )
    else:
        _check_names(fields.table, names, title)
        tenure, house_type = (
            np.array([[fields.table.get(name, {}).get(each, 0.0) for each in known] for name in names])
            for known in (TENURES, HOUSE_TYPES)
        )
    known_scenario = np.array([bool(text) for text in scenario])
    some = (tenure.sum(axis=1) + house_type.sum(axis=1)) > 0
    said = _said(title, fields, names, tenure, house_type, known_scenario, some)
    kept = np.flatnonzero(known_scenario & some).tolist()
    if not kept:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no plan with dwellings; check which fields have the dwellings by tenure and type.",
            ),
            layer=title,
        )
    scenarios = sorted({scenario[at] for at in kept})
    plans = Plans(
        [names[at] for at in kept],
        scenarios,
        np.array([scenarios.index(scenario[at]) for at in kept], dtype=np.int64),
        tenure[kept],
        house_type[kept],
    )
    left = replace(
        areas,
        names=list(plans.names),
        geometries=[areas.geometries[at] for at in kept],
        outlines=[areas.outlines[at] for at in kept],
    )
    return plans, left, [*said, *_overlapping(plans, left)]


def plan_cells(areas: AreaLayer, lattice: Lattice, col: Any, row: Any) -> Parts:
    """Return the part of each cell in each plan; cells beyond those given come after them, and nobody lives there."""
    boxes = [outline.boundingBox() for outline in areas.outlines]
    wanted: set[tuple[int, int]] = set()
    for box in boxes:
        edge_x, edge_y = (
            np.array(pair) for pair in ((box.xMinimum(), box.xMaximum()), (box.yMinimum(), box.yMaximum()))
        )
        cols, rows = lattice.locate(edge_x, edge_y)
        wanted |= {(c, r) for c in range(cols[0], cols[1] + 1) for r in range(rows[0], rows[1] + 1)}
    there = set(zip(col.tolist(), row.tolist()))
    extra = np.array(sorted(wanted - there), dtype=np.int64).reshape(-1, 2)
    return cell_parts(
        rings_of(areas.outlines), lattice, np.concatenate([col, extra[:, 0]]), np.concatenate([row, extra[:, 1]])
    )


def _attributes(source: QgsFeatureSource, wanted: Sequence[str], title: str) -> dict[str, Any]:
    at = [_place(source, name, title) for name in wanted]
    request = QgsFeatureRequest().setSubsetOfAttributes(at).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = [feature.attributes() for feature in source.getFeatures(request)]
    return {
        name: _column([row[place] for row in rows], source.fields().at(place).isNumeric())
        for name, place in zip(wanted, at)
    }


def _dwellings(column: Any, name: str, title: str) -> Floats:
    found = _numbers(column, name, title)
    refuse_negative(found, name, title)
    return np.nan_to_num(found)


def _by_category(given: Mapping[str, Floats], mapped: Mapping[str, str], known: Sequence[str], rows: int) -> Floats:
    found = np.zeros((rows, len(known)))
    for field, category in mapped.items():
        found[:, known.index(category)] += given[field]
    return found


def _check_names(table: Mapping[str, Any], names: Sequence[str], title: str) -> None:
    strange = [name for name in table if name not in names]
    if strange:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no plan called {names}; write the names as in the field of names.",
            ),
            layer=title,
            names=_listed(strange),
        )


def _said(
    title: str, fields: PlanFields, names: Sequence[str], tenure: Floats, house_type: Floats, known: Any, some: Any
) -> list[Message]:
    by_tenure, by_type = tenure.sum(axis=1), house_type.sum(axis=1)
    differ = some & (by_tenure > 0) & (by_type > 0) & (by_tenure != by_type)
    texts = (
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}”: {plans} plans without dwellings are left out ({names})."
            ),
            ~some,
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}”: {plans} plans without a scenario are left out ({names})."
            ),
            ~known & some,
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: in {plans} plans the dwellings by tenure and by house type do not add up to the same "
                "({names}); the larger sum counts.",
            ),
            differ,
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: {plans} plans do not tell the tenure of their dwellings ({names}); the mix of "
                "tenures stays as it is.",
            ),
            some & (by_tenure == 0),
        ),
    )
    return [
        Message(
            text,
            {"layer": title, "plans": int(where.sum()), "names": _listed([names[at] for at in np.flatnonzero(where)])},
        )
        for text, where in texts
        if where.any()
    ]


def _overlapping(plans: Plans, areas: AreaLayer) -> list[Message]:
    """Say which plans of a scenario overlap; their dwellings are all counted."""
    index = QgsSpatialIndex()
    pairs = []
    for at, outline in enumerate(areas.outlines):
        for other in index.intersects(outline.boundingBox()):
            same = plans.scenario[at] == plans.scenario[other]
            if same and outline.intersection(areas.outlines[other]).area() > SLIVER:
                pairs.append(f"{plans.names[other]} – {plans.names[at]}")
        if not index.addFeature(at, outline.boundingBox()):
            raise ValueError(plans.names[at])
    if not pairs:
        return []
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Layer “{layer}”: {pairs} pairs of plans of a scenario overlap ({names}); the dwellings of both count. If they "
        "are alternatives, state a field of scenarios.",
    )
    return [Message(text, {"layer": areas.title, "pairs": len(pairs), "names": _listed(pairs)})]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:NAMED]) + ("…" if len(names) > NAMED else "")
