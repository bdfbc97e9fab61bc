"""The one layer on the fly in the project: put above the cells, shown, taken away, and left out of what is saved."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsLayerTreeGroup, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from eriytymisseuranta.gui.comparison import Comparison
from eriytymisseuranta.gui.live_map import LiveLayer, live_layers
from eriytymisseuranta.gui.loading import Loaded
from eriytymisseuranta.i18n import translate


class MapOnTheFly(QObject):
    """Shows drawings in the project's map.

    ``gone`` tells that the user has removed the layer, ``wanted`` asks to show it again.
    """

    gone = pyqtSignal()
    wanted = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._layer_id = ""
        self._live: LiveLayer | None = None
        self._of: Loaded | None = None
        self._saved = QTimer(self)
        self._saved.setSingleShot(True)
        self._saved.setInterval(0)
        self._saved.timeout.connect(self._come_back)
        project.layersWillBeRemoved.connect(self._layers_go)
        project.writeProject.connect(self._leave_out)

    @property
    def layer_id(self) -> str:
        """Id of the layer, '' while there is none."""
        return self._layer_id

    def show(self, found: Comparison, shown: str) -> None:
        """Show a map of the comparison."""
        new = self._of is not found.loaded or self._project.mapLayer(self._layer_id) is None
        if new:
            self.hide()
            self._begin(found.loaded)
        layer = self._project.mapLayer(self._layer_id)
        if layer is None or self._live is None:
            return
        drawing = found.drawing(shown)
        self._live.show(layer, drawing, self._project)
        node = self._project.layerTreeRoot().findLayer(layer.id())
        if new and node is not None:
            node.setExpanded(True)  # so that the legend is seen
        if found.loaded.internal:
            layer.setName(translate("Eriytymisseuranta", "INTERNAL – {name}").format(name=drawing.title))

    def hide(self) -> None:
        """Take the layer away."""
        layer_id, self._layer_id = self._layer_id, ""
        if layer_id and self._project.mapLayer(layer_id) is not None:
            self._project.removeMapLayer(layer_id)
        if self._live is not None:
            self._live.forget()
        self._live = self._of = None

    def end(self) -> None:
        """Take everything away, as when the plugin is unloaded."""
        self.hide()
        with suppress(TypeError, RuntimeError):
            self._project.layersWillBeRemoved.disconnect(self._layers_go)
            self._project.writeProject.disconnect(self._leave_out)

    def _begin(self, loaded: Loaded) -> None:
        """Put a new layer right above the cells, or on top where they are hidden."""
        self._live, self._of = LiveLayer(loaded.result.panel), loaded
        layer = self._project.addMapLayer(self._live.new(), False)
        if layer is None:
            return
        root = self._project.layerTreeRoot()
        node = root.findLayer(loaded.layer_id)
        group: QgsLayerTreeGroup = root
        if node is not None and isinstance(node.parent(), QgsLayerTreeGroup) and node.parent().isVisible():
            group = node.parent()
        at = group.children().index(node) if node is not None and group is node.parent() else 0
        group.insertLayer(at, layer)
        self._layer_id = layer.id()

    def _layers_go(self, layer_ids: list[str]) -> None:
        if self._layer_id and self._layer_id in layer_ids:
            self._layer_id = ""
            if self._live is not None:
                self._live.forget()
            self._live = self._of = None
            self.gone.emit()

    def _leave_out(self, document: QDomDocument) -> None:
        """Take the layer away while the project is saved, and out of the tree that is written already.

        Saved, it would open as a broken layer. It comes back once the project has been written.
        """
        own = set(live_layers(self._project))
        found: list[QDomElement] = []
        for tag in ("layer-tree-layer", "item"):
            nodes = document.elementsByTagName(tag)
            for at in range(nodes.count()):
                element = nodes.at(at).toElement()
                if own & {element.attribute("id"), element.text()}:
                    found.append(element)
        for element in found:
            element.parentNode().removeChild(element)
        if self._layer_id:
            self.hide()
            self._saved.start()

    def _come_back(self) -> None:
        """Ask for the layer again; that it is there is no change of what was saved."""
        unchanged = not self._project.isDirty()
        self.wanted.emit()
        if unchanged:
            self._project.setDirty(False)
