"""Where a project leads to figures that are not for publication: internal layers, and what is made of them.

A saved project carries more than it shows: a join, a virtual layer or an expression brings an internal figure into
another layer, and a style keeps the class limits that were made from it. Rows are not read, but for one of each layer
that has the fields of this plugin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.stamping import record_of

PROTECTION = "protection"
STAMPED = "&quot;protection&quot;: &quot;internal&quot;"
"""The stamp of an internal layer in the XML of a style."""


@dataclass(frozen=True)
class Leak:
    """One place from which an internal layer can be reached.

    Parameters
    ----------
    place
        Name of the layer, relation or layout.
    how
        In the user's language.
    """

    place: str
    how: str

    def __str__(self) -> str:
        return f"{self.place}: {self.how}"


def leaks(project: QgsProject) -> list[Leak]:
    """Return where a project leads to internal layers of this plugin; nothing in projects without any."""
    layers = list(project.mapLayers().values())
    reached = {layer.id(): layer for layer in layers if is_internal(layer)}
    internal, copied = (
        translate("Eriytymisseuranta", "an internal layer, with its class limits and values"),
        translate("Eriytymisseuranta", "style of an internal layer, with its class limits"),
    )
    found = [Leak(layer.name(), internal) for layer in reached.values()]
    found += [Leak(layer.name(), copied) for layer in layers if layer.id() not in reached and _styled_inside(layer)]
    if not reached:
        return found
    waiting = [layer for layer in layers if layer.id() not in reached and isinstance(layer, QgsVectorLayer)]
    grows = True
    while grows:  # what is made of an internal layer can itself be joined
        grows = False
        for layer in list(waiting):
            ways = list(_ways(layer, reached))
            if ways:
                found += [Leak(layer.name(), way) for way in ways]
                reached[layer.id()] = layer
                waiting.remove(layer)
                grows = True
    return [*found, *_relations(project, reached), *_layouts(project, reached)]


def is_internal(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is of this plugin and not for publication, by its stamp or else by its first row."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    fields = layer.fields()
    own = not names.missing(fields, (names.CELL_ID, names.PROTECTION))
    if own and max(fields.lookupField(name) for name in (names.YEAR, names.YEAR_FROM)) >= 0:
        at = fields.lookupField(names.PROTECTION)
        request = QgsFeatureRequest().setLimit(1).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes([at])
        for feature in layer.getFeatures(request):
            return names.CLAIM.fullmatch(str(feature.attribute(at))) is None
    return _stamped(layer)


def _stamped(layer: QgsVectorLayer) -> bool:
    """Tell whether the stamp says internal; it comes with the style, so that it tells where a copied style is from."""
    try:
        claim = record_of(layer).get(PROTECTION)
    except ValueError:  # not of this plugin's writing
        return False
    return claim is not None and names.CLAIM.fullmatch(str(claim)) is None


def _styled_inside(layer: QgsMapLayer) -> bool:
    """Tell whether a layer that is not internal has a style of one that is."""
    if not isinstance(layer, QgsVectorLayer):
        return False
    manager = layer.styleManager()
    others = [manager.style(name).xmlData() for name in manager.styles() if name != manager.currentStyle()]
    return _stamped(layer) or any(STAMPED in text for text in others)


def _ways(layer: QgsVectorLayer, reached: dict[str, QgsMapLayer]) -> Iterator[str]:
    """Yield how a layer leads to one of those that are reached."""
    for join in layer.vectorJoins():
        if join.joinLayerId() in reached:
            yield translate("Eriytymisseuranta", "join with “{layer}”").format(layer=reached[join.joinLayerId()].name())
    if layer.providerType() == "virtual":
        definition = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(layer.source().encode()))
        sources = [source.reference() for source in definition.sourceLayers()]
        for key, other in reached.items():
            if key in sources or key in definition.query() or _word(other.name(), definition.query()):
                yield translate("Eriytymisseuranta", "virtual layer over “{layer}”").format(layer=other.name())
    yield from _in_styles(layer, reached)


def _in_styles(layer: QgsVectorLayer, reached: dict[str, QgsMapLayer]) -> Iterator[str]:
    """Yield the parts of a layer's style that name one of the layers: expressions, labels, map tips, forms."""
    document = QDomDocument()
    layer.exportNamedStyle(document)
    named = [other for key, other in reached.items() if _names(document.toString(), key, other.name())]
    manager = layer.styleManager()
    for style in manager.styles():
        if style != manager.currentStyle():
            for key, other in reached.items():
                if _names(manager.style(style).xmlData(), key, other.name()):
                    yield translate("Eriytymisseuranta", "{part}: expression over “{layer}”").format(
                        part=style, layer=other.name()
                    )
    if not named:
        return
    part = document.documentElement().firstChildElement()
    while not part.isNull():
        text = _text(part)
        for other in named:
            if part.tagName() != "vectorjoins" and _names(text, other.id(), other.name()):
                label = _parts().get(part.tagName(), translate("Eriytymisseuranta", "style"))
                yield translate("Eriytymisseuranta", "{part}: expression over “{layer}”").format(
                    part=label, layer=other.name()
                )
        part = part.nextSiblingElement()


def _parts() -> dict[str, str]:
    """Return element of a style -> what people call it."""
    form = translate("Eriytymisseuranta", "form")
    return {
        "labeling": translate("Eriytymisseuranta", "labels"),
        "mapTip": translate("Eriytymisseuranta", "map tip"),
        "previewExpression": translate("Eriytymisseuranta", "display name"),
        "expressionfields": translate("Eriytymisseuranta", "virtual field"),
        "renderer-v2": translate("Eriytymisseuranta", "classes"),
        "defaults": form,
        "constraintExpressions": form,
        "fieldConfiguration": form,
        "attributeEditorForm": form,
        "attributeactions": translate("Eriytymisseuranta", "action"),
    }


def _relations(project: QgsProject, reached: dict[str, QgsMapLayer]) -> Iterator[Leak]:
    for relation in project.relationManager().relations().values():
        ends = {relation.referencedLayerId(), relation.referencingLayerId()}
        for layer in [layer for key, layer in reached.items() if key in ends][:1]:
            how = translate("Eriytymisseuranta", "relation with “{layer}”").format(layer=layer.name())
            yield Leak(relation.name(), how)


def _layouts(project: QgsProject, reached: dict[str, QgsMapLayer]) -> Iterator[Leak]:
    for layout in project.layoutManager().layouts():
        document = QDomDocument()
        text = _text(layout.writeXml(document, QgsReadWriteContext()))
        for key, other in reached.items():
            if _names(text, key, other.name()):
                yield Leak(
                    layout.name(),
                    translate("Eriytymisseuranta", "layout with “{layer}”").format(layer=other.name()),
                )


def _text(element: QDomElement) -> str:
    document = QDomDocument()
    document.appendChild(document.importNode(element, True))
    return document.toString()


def _names(text: str, key: str, name: str) -> bool:
    """Tell whether a text of XML names a layer as expressions do: by its id, or by its name in quotation marks."""
    escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return key in text or any(f"{mark}{escaped}{mark}" in text for mark in ("'", "&quot;", "&apos;"))


def _word(name: str, query: str) -> bool:
    """Tell whether a query names a table."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", query, re.IGNORECASE) is not None
