"""Where a layer came from, on the layer itself: metadata, notes, a source line, and a record for machines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayerMetadata,
    QgsLayerNotesUtils,
    QgsVectorLayer,
)

from eriytymisseuranta.i18n import CONTEXT, language

RUN_PROPERTY = "eriytymisseuranta/run"
"""Custom property with the record of the run as JSON."""
ROLE_PROPERTY = "eriytymisseuranta/role"
"""Custom property with what the layer is, such as ``monitor:OUTPUT``."""
SOURCE_VARIABLE = "eriytymisseuranta_source"
"""Layer variable with the source line, for labels and layouts."""


@dataclass(frozen=True)
class Stamp:
    """What is said of a layer's origin, in the user's language.

    Parameters
    ----------
    sentences
        How the layer was made, one sentence each.
    source
        The source line that the licence asks for.
    record
        The same for machines; JSON-able.
    made
        Day of the run, ISO 8601.
    """

    role: str
    title: str
    sentences: Sequence[str]
    source: str
    record: Mapping[str, Any]
    made: str


def stamp(layer: QgsVectorLayer, said: Stamp) -> None:
    """Write a stamp into a layer's metadata, notes, variables and properties; the data stays as it is."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setType("dataset")
    metadata.setLanguage(language())
    metadata.setTitle(said.title)
    metadata.setAbstract("\n".join(said.sentences))
    metadata.setRights([said.source])
    metadata.setHistory([f"{said.made} {CONTEXT}: {said.role}"])
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
    paragraphs = "".join(f"<p>{escape(sentence)}</p>" for sentence in (*said.sentences, said.source))
    QgsLayerNotesUtils.setLayerNotes(layer, f"<h3>{escape(said.title)}</h3>{paragraphs}")
    QgsExpressionContextUtils.setLayerVariable(layer, SOURCE_VARIABLE, said.source)
    layer.setCustomProperty(ROLE_PROPERTY, said.role)
    layer.setCustomProperty(RUN_PROPERTY, json.dumps(said.record, ensure_ascii=False, sort_keys=True))


def role_of(layer: QgsVectorLayer) -> str:
    """Return what a layer of this plugin's making is, '' for others."""
    return str(layer.customProperty(ROLE_PROPERTY) or "")


def record_of(layer: QgsVectorLayer) -> dict[str, Any]:
    """Return the record of the run that made a layer, empty for others."""
    text = layer.customProperty(RUN_PROPERTY)
    found: dict[str, Any] = json.loads(text) if text else {}
    return found
