"""Where a project leads to internal figures, and that other people's projects are left alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from qgis.core import (
    QgsDefaultValue,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsField,
    QgsMapLayerStyle,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRelation,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVectorLayerSimpleLabeling,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QMetaType

from eriytymisseuranta.layers.guard import Leak, is_internal, leaks
from eriytymisseuranta.layers.stamping import RUN_PROPERTY


def layer_of(name: str, protection: str | None, fields: str = "cell_id:string&field=year:int") -> QgsVectorLayer:
    """Return a layer of one row; ``protection`` None = without the field."""
    more = "" if protection is None else "&field=protection:string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3067&field={fields}{more}", name, "memory")
    feature = QgsFeature(layer.fields())
    if protection is not None:
        feature["protection"] = protection
    layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def inside(project: QgsProject) -> QgsVectorLayer:
    """An internal layer in the project."""
    layer = layer_of("INTERNAL – cells", "internal")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def other(project: QgsProject) -> QgsVectorLayer:
    """The planner's own layer in the project."""
    layer = layer_of("plans", None)
    project.addMapLayer(layer)
    return layer


def ways(project: QgsProject, place: str) -> list[str]:
    return [leak.how for leak in leaks(project) if leak.place == place]


@pytest.mark.parametrize("claim", ["internal", "", "nested:", "yes", "rounded:10;"])
def test_a_layer_whose_claim_is_internal_or_damaged_is_internal(project: QgsProject, claim: str) -> None:
    assert is_internal(layer_of("cells", claim))


@pytest.mark.parametrize("claim", ["threshold:10", "nested:10", "pooled:20", "threshold:open"])
def test_a_protected_layer_is_not(project: QgsProject, claim: str) -> None:
    project.addMapLayer(layer_of("cells", claim))
    assert leaks(project) == []


def test_projects_of_others_are_left_alone(project: QgsProject) -> None:
    nature = layer_of("nature reserves", "strict", "name:string")
    assert not is_internal(nature)
    project.addMapLayers([nature, layer_of("own", None)])
    assert leaks(project) == []


def test_a_stamp_tells_of_a_layer_without_the_field(project: QgsProject) -> None:
    table = layer_of("indices", None)
    table.setCustomProperty(RUN_PROPERTY, json.dumps({"protection": "internal"}))
    assert is_internal(table)
    table.setCustomProperty(RUN_PROPERTY, json.dumps({"protection": "nested:10"}))
    assert not is_internal(table)
    table.setCustomProperty(RUN_PROPERTY, "not of this plugin")
    assert not is_internal(table)


def test_the_layer_itself_is_found(project: QgsProject, inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    assert leaks(project) == [Leak("INTERNAL – cells", "an internal layer, with its class limits and values")]


def joined(inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(inside)
    join.setJoinFieldName("cell_id")
    join.setTargetFieldName("cell_id")
    other.addJoin(join)


def labelled(inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = f"aggregate('{inside.name()}', 'sum', \"year\")"
    other.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def tipped(inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    other.setMapTipTemplate(f"[% attribute(get_feature('{inside.id()}', 'cell_id', \"cell_id\"), 'year') %]")


def computed(inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    other.addExpressionField(f"maximum('{inside.id()}')", QgsField("highest", QMetaType.Type.Int))


def defaulted(inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    other.setDefaultValueDefinition(0, QgsDefaultValue(f"layer_property(\"{inside.name()}\", 'feature_count')"))


def in_another_style(inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    tipped(inside, other)
    other.styleManager().addStyleFromLayer("second")
    other.setMapTipTemplate("")


@pytest.mark.parametrize(
    ("reach", "how"),
    [
        (joined, "join with “INTERNAL – cells”"),
        (labelled, "labels: expression over “INTERNAL – cells”"),
        (tipped, "map tip: expression over “INTERNAL – cells”"),
        (computed, "virtual field: expression over “INTERNAL – cells”"),
        (defaulted, "form: expression over “INTERNAL – cells”"),
        (in_another_style, "second: expression over “INTERNAL – cells”"),
    ],
)
def test_what_leads_to_it_is_named(
    project: QgsProject,
    inside: QgsVectorLayer,
    other: QgsVectorLayer,
    reach: Callable[[QgsVectorLayer, QgsVectorLayer], None],
    how: str,
) -> None:
    reach(inside, other)
    assert ways(project, "plans") == [how]


@pytest.mark.parametrize("by_name", [True, False])
def test_a_virtual_layer_leads_to_it_and_a_join_to_the_virtual_layer(
    project: QgsProject, inside: QgsVectorLayer, other: QgsVectorLayer, by_name: bool
) -> None:
    definition = QgsVirtualLayerDefinition()
    if by_name:
        definition.setQuery('SELECT cell_id, year FROM "INTERNAL – cells"')
    else:
        definition.addSource("t", inside.id())
        definition.setQuery("SELECT cell_id, year FROM t")
    virtual = QgsVectorLayer(definition.toString(), "sums", "virtual")
    project.addMapLayer(virtual)
    joined(virtual, other)
    assert ways(project, "sums") == ["virtual layer over “INTERNAL – cells”"]
    assert ways(project, "plans") == ["join with “sums”"]


def test_a_relation_and_a_layout_lead_to_it(project: QgsProject, inside: QgsVectorLayer, other: QgsVectorLayer) -> None:
    relation = QgsRelation()
    relation.setId("r")
    relation.setName("plan to cell")
    relation.setReferencedLayer(inside.id())
    relation.setReferencingLayer(other.id())
    relation.addFieldPair("cell_id", "cell_id")
    project.relationManager().addRelation(relation)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("A4")
    QgsExpressionContextUtils.setLayoutVariable(layout, "total", f"sum of {inside.id()}")
    project.layoutManager().addLayout(layout)
    assert ways(project, "plan to cell") == ["relation with “INTERNAL – cells”"]
    assert ways(project, "A4") == ["layout with “INTERNAL – cells”"]


def test_a_style_that_was_copied_from_it_keeps_its_class_limits(project: QgsProject, other: QgsVectorLayer) -> None:
    public, inside = layer_of("cells", "nested:10"), layer_of("inside", "internal")
    inside.setCustomProperty(RUN_PROPERTY, json.dumps({"protection": "internal"}))
    project.addMapLayer(public)
    assert not leaks(project)
    style = QgsMapLayerStyle()
    style.readFromLayer(inside)
    style.writeToLayer(public)
    assert ways(project, "cells") == ["style of an internal layer, with its class limits"]


def test_rows_are_not_read_but_for_one(project: QgsProject, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    class Counting(QgsVectorLayer):
        def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
            read.append(request.limit())
            return super().getFeatures(request)

    layer = Counting("Polygon?field=cell_id:string&field=year:int&field=protection:string", "cells", "memory")
    is_internal(layer)
    assert read == [1]


def test_an_expression_over_another_layer_is_none_of_it(
    project: QgsProject, inside: QgsVectorLayer, other: QgsVectorLayer
) -> None:
    third = layer_of("stops", None)
    project.addMapLayer(third)
    labelled(third, other)
    other.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(other.geometryType()))
    assert ways(project, "plans") == []
