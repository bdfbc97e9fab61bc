"""Results as finished layers of the open project: named, styled, stamped, one group per run.

The project's coordinate reference system, extent and other layers stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from eriytymisseuranta.i18n import CONTEXT
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.legends import HEADING_KEY
from eriytymisseuranta.layers.stamping import Stamp, record_of, role_of, stamp
from eriytymisseuranta.layers.temporal import follow_time
from eriytymisseuranta.layers.themes import add_year_themes

DRAWING = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
    | QgsMapLayer.StyleCategory.Legend
)
"""What "keep my style" keeps; provenance, aliases and time are the new layer's own."""


@dataclass(frozen=True)
class Presentation:
    """How one result is to stand in the project.

    Parameters
    ----------
    style
        Draws the layer; None leaves it as QGIS draws it, as for tables.
    aliases
        Field name -> what people see.
    visible
        Whether the layer is switched on.
    keep_style
        Take the drawing of the newest earlier layer of the same role, where there is one.
    users_style
        The user has chosen a style for this output in the Processing settings, which wins.
    theme_years
        Years that each get a map theme; empty = none.
    """

    stamp: Stamp
    style: Callable[[QgsVectorLayer], None] | None = None
    aliases: Mapping[str, str] = field(default_factory=dict)
    visible: bool = True
    keep_style: bool = False
    users_style: bool = False
    theme_years: Sequence[int] = ()


def present(layer: QgsVectorLayer, presentation: Presentation, project: QgsProject) -> None:
    """Finish a layer that has just come into the project.

    Stamp, aliases and time are set before the styles, because every named style of a layer carries them.
    """
    earlier = _earlier(layer, presentation.stamp.role, project) if presentation.keep_style else None
    _make_known(layer, presentation)
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:  # before the style, whose legend is then shown open
        node.setCustomProperty("expandedLegendNodes", [HEADING_KEY])
        node.setItemVisibilityChecked(presentation.visible)
        node.setExpanded(presentation.visible)
    if not presentation.users_style and presentation.style is not None:
        if earlier is None:
            presentation.style(layer)
        else:
            _copy_drawing(earlier, layer, presentation)
    if layer.providerType() == "postgres":
        _keep_style_in_database(layer)
    if presentation.theme_years:
        add_year_themes(layer, presentation.theme_years, project)
    layer.triggerRepaint()


def _keep_style_in_database(layer: QgsVectorLayer) -> None:
    """Save how a table is drawn beside it, so that whoever opens it next sees the same."""
    problem = layer.saveStyleToDatabase(layer.name(), "", True, "")
    if problem:
        QgsMessageLog.logMessage(f"{layer.name()}: {problem}", CONTEXT, Qgis.MessageLevel.Info, False)


def _make_known(layer: QgsVectorLayer, presentation: Presentation) -> None:
    """Set what a layer is, whatever draws it."""
    stamp(layer, presentation.stamp)
    for name, alias in presentation.aliases.items():
        at = layer.fields().lookupField(name)
        if at >= 0:
            layer.setFieldAlias(at, alias)
    if layer.fields().lookupField(names.VALID_FROM) >= 0:
        follow_time(layer)


def _earlier(layer: QgsVectorLayer, role: str, project: QgsProject) -> QgsVectorLayer | None:
    """Return the newest other layer of a role."""
    others = [
        other
        for other in project.mapLayers().values()
        if isinstance(other, QgsVectorLayer) and other.id() != layer.id() and role_of(other) == role
    ]
    return max(others, key=lambda other: str(record_of(other).get("started", "")), default=None)


def _copy_drawing(source: QgsVectorLayer, target: QgsVectorLayer, presentation: Presentation) -> None:
    """Give ``target`` the named styles of ``source``; what is read with labels would bring its stamp too."""
    manager = source.styleManager()
    current = manager.currentStyle()
    for name in [*(name for name in manager.styles() if name != current), current]:
        _draw_as(target, manager.style(name))
        _make_known(target, presentation)
        if name == current:
            target.styleManager().renameStyle(target.styleManager().currentStyle(), name)
        else:
            target.styleManager().addStyleFromLayer(name)


def _draw_as(layer: QgsVectorLayer, style: QgsMapLayerStyle) -> None:
    document = QDomDocument()
    document.setContent(style.xmlData())
    if not layer.readStyle(document.documentElement(), "", QgsReadWriteContext(), DRAWING):
        QgsMessageLog.logMessage(f"{layer.name()}: the earlier style cannot be read.", CONTEXT)


class LayerFinisher(QgsProcessingLayerPostProcessorInterface):
    """Presents a layer once Processing has put it into the project.

    Processing keeps no Python reference to a post-processor, so each holds itself until it has run.
    """

    waiting: ClassVar[set[LayerFinisher]] = set()

    def __init__(self, presentation: Presentation) -> None:
        super().__init__()
        self.presentation = presentation
        self.waiting.add(self)

    def postProcessLayer(
        self, layer: QgsMapLayer | None, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> None:
        """Finish the layer; called by Processing in the main thread."""
        self.waiting.discard(self)
        if isinstance(layer, QgsVectorLayer):
            present(layer, self.presentation, context.project() or QgsProject.instance())
