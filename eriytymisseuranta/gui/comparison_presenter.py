"""The state of the dock and its numbers, without a single widget.

It keeps the id of the layer and the arrays read from it, never the layer: layers come and go as the user likes.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import Bools
from eriytymisseuranta.gui import texts
from eriytymisseuranta.gui.cell_explanation import explanation
from eriytymisseuranta.gui.choices import Choices
from eriytymisseuranta.gui.comparison import Comparison, figures_of, first_span
from eriytymisseuranta.gui.figures import TrendPanel
from eriytymisseuranta.gui.loading import Loaded, Snapshot, is_ours, load
from eriytymisseuranta.gui.map_classes import SHOWN, figure_name
from eriytymisseuranta.gui.number_tables import NumberTable
from eriytymisseuranta.gui.places import Centres, Inside, Polygons, selected, together
from eriytymisseuranta.gui.run_task import Background, Work, in_background, in_words
from eriytymisseuranta.gui.trends import Trends
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing.parameters import load_catalogue


class ComparisonPresenter(QObject):
    """What the dock shows of a project; ``changed`` tells that it is to be shown anew."""

    changed = pyqtSignal()
    layers_changed = pyqtSignal()

    def __init__(self, project: QgsProject, background: Background = in_background) -> None:
        super().__init__()
        self._project = project
        self._background = background
        self.choices = Choices()
        self.loaded: Loaded | None = None
        self.sentence = ""
        self.stale = False
        self.work: Work | None = None
        self.inside: list[Inside] | None = None
        self._reading = ""
        self._watched: set[str] = set()
        self._centres: Centres | None = None
        self._comparison: Comparison | None = None
        self._trends = Trends(background, self.changed.emit, self._failed)
        self._place: int | None = None
        self._later = QTimer(self)  # no layer may be taken away while QGIS takes layers away
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.changed)
        for signal, slot in self._heard():
            signal.connect(slot)

    # Layers

    def layers(self) -> list[tuple[str, str]]:
        """Return id and name of the layers of this plugin's making, those that can be compared first."""
        found = [layer for layer in self._project.mapLayers().values() if is_ours(layer)]
        found.sort(key=lambda layer: (layer.fields().lookupField("year") < 0, layer.name()))
        return [(layer.id(), layer.name()) for layer in found]

    def layer(self) -> QgsVectorLayer | None:
        """Return the chosen layer, if it is still there."""
        found = self._project.mapLayer(self.choices.layer_id)
        return found if isinstance(found, QgsVectorLayer) and found.isValid() else None

    def begin(self) -> None:
        """Take up what the project remembers, else the first layer that there is; read it."""
        remembered = Choices.read(self._project)
        known = [layer_id for layer_id, _ in self.layers()]
        if remembered.layer_id in known:
            self.choices = remembered
        elif known:
            self.choices = replace(Choices(), layer_id=known[0], inside=remembered.inside)
        self.read_layer()

    def choose_layer(self, layer_id: str) -> None:
        """Choose another layer and read it."""
        if layer_id != self.choices.layer_id or self.loaded is None:
            self.choices = Choices(layer_id=layer_id, inside=self.choices.inside, shown=self.choices.shown)
            self._remember()
            self.read_layer()

    def read_layer(self) -> None:
        """Read the chosen layer in the background, once more if it has been read already."""
        self.cancel()
        self._drop()
        layer = self.layer()
        if layer is None:
            self.sentence = translate(
                "Eriytymisseuranta",
                "The project has no layer to compare; make one with “Monitor residential differentiation”.",
            )
            self.changed.emit()
            return
        if layer.id() not in self._watched:
            self._watched.add(layer.id())
            layer.subsetStringChanged.connect(self._layer_changed)
            layer.afterCommitChanges.connect(self._layer_changed)
        try:
            catalogue = load_catalogue()
        except InputError as error:
            self._failed(in_words(error))
            return
        snapshot = Snapshot(layer)
        self._reading = layer.id()
        self.sentence = translate("Eriytymisseuranta", "Reading “{layer}” …").format(layer=layer.name())
        description = translate("Eriytymisseuranta", "Year comparison: reading {layer}").format(layer=layer.name())
        self.work = self._background(
            description, lambda progress: load(snapshot, catalogue, progress), self.take, self._failed
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what is being read."""
        if self.work is not None:
            self.work.cancel()
            self.work = None
        self._reading = ""

    def stop(self) -> None:
        """Stop reading because the user has had enough."""
        if self._reading:
            self.cancel()
            self.sentence = translate("Eriytymisseuranta", "Reading was cancelled; read the layer again to compare.")
            self.changed.emit()

    def end(self) -> None:
        """Hear no more of the project."""
        self.cancel()
        self._drop()
        for signal, slot in self._heard():
            with suppress(TypeError, RuntimeError):
                signal.disconnect(slot)

    def _heard(self) -> list[tuple[Any, Any]]:
        """Return the signals of the project, and what they bring about."""
        project = self._project
        return [
            (project.layersAdded, self._layers_came),
            (project.layersWillBeRemoved, self._layers_go),
            (project.layersRemoved, self._layers_came),
            (project.cleared, self.forget),
            (project.readProject, self._opened),
        ]

    @property
    def reading(self) -> bool:
        """Whether a layer is being read."""
        return bool(self._reading)

    def take(self, loaded: Loaded) -> None:
        """Take what has been read, unless another layer has been chosen meanwhile."""
        if loaded.layer_id != self._reading:
            return
        self.work, self._reading = None, ""
        self.loaded, self.sentence, self.stale = loaded, "", False
        self._centres = Centres.of(loaded.result.panel)
        figure, years = self.choices.figure, loaded.result.panel.years
        figures = figures_of(loaded.result)
        if figure not in figures:
            figure = figures[0]
        if not {self.choices.year_from, self.choices.year_to} <= set(years):
            first, last = first_span(loaded, figure)
            self.choices = replace(self.choices, year_from=first, year_to=last)
        self.choices = replace(self.choices, figure=figure)
        self._compare()
        self.count_inside()
        self.changed.emit()

    # Choices

    def figures(self) -> list[tuple[str, str]]:
        """Return id and name of what can be compared."""
        if self.loaded is None:
            return []
        return [(name, figure_name(self.loaded.result, name)) for name in figures_of(self.loaded.result)]

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the layer."""
        return () if self.loaded is None else self.loaded.result.panel.years

    def choose_figure(self, figure: str) -> None:
        """Choose an indicator; years in which it is not shown give way to those in which it is."""
        if self.loaded is not None and figure in figures_of(self.loaded.result):
            self._choose(replace(self.choices, figure=figure, nevertheless=False))

    def choose_years(self, year_from: int, year_to: int) -> None:
        """Choose two years, in either order."""
        if {year_from, year_to} <= set(self.years):
            first, last = sorted((year_from, year_to))
            self._choose(replace(self.choices, year_from=first, year_to=last, nevertheless=False))

    def choose_nevertheless(self, nevertheless: bool) -> None:
        """Compare although a definition changed, or no longer."""
        self._choose(replace(self.choices, nevertheless=nevertheless))

    def choose_shown(self, shown: str) -> None:
        """Choose what the map shows; '' = nothing."""
        self._choose(replace(self.choices, shown=shown if shown in SHOWN else ""))

    def choose_inside(self, layer_id: str) -> None:
        """Choose the polygons whose insides are counted; '' = none."""
        self.choices = replace(self.choices, inside=layer_id)
        self._remember()
        self.count_inside()
        self.changed.emit()

    def _choose(self, choices: Choices) -> None:
        if choices == self.choices:
            return
        self.choices = choices
        self._remember()
        self._compare()
        self.changed.emit()

    # Numbers

    @property
    def comparison(self) -> Comparison | None:
        """The two years as chosen; None while nothing has been read."""
        return self._comparison

    def sentences(self) -> list[str]:
        """Return what is to be said now."""
        said = [self.sentence] if self.sentence else []
        if self.stale:
            said.append(
                translate(
                    "Eriytymisseuranta", "The layer has been edited or filtered since it was read; read it again."
                )
            )
        return said + (self._comparison.sentences() if self._comparison is not None else [])

    def everywhere(self) -> Bools:
        """Return all units."""
        return np.ones(0 if self.loaded is None else self.loaded.result.panel.shape[1], dtype=np.bool_)

    def numbers(
        self, fids: Collection[int], extent: QgsRectangle | None, crs: QgsCoordinateReferenceSystem | None
    ) -> list[NumberTable]:
        """Return the numbers of all places, of the selected ones, of those in view and of those inside polygons."""
        found = self._comparison
        if found is None or self.loaded is None or self._centres is None:
            return []
        whole = translate("Eriytymisseuranta", "All of “{layer}”").format(layer=self.loaded.title)
        tables = [texts.summary_table(found, whole, found.summary(self.everywhere()))]
        caption = translate("Eriytymisseuranta", "Selected")
        if fids:
            tables.append(texts.summary_table(found, caption, found.summary(selected(self.loaded, fids))))
        else:
            text = translate(
                "Eriytymisseuranta", "Nothing is selected; select places of the layer to see their numbers."
            )
            tables.append(NumberTable(caption, (), (), (text,)))
        if extent is not None and crs is not None:
            where = self._centres.within(extent, crs, self._project)
            tables.append(texts.summary_table(found, translate("Eriytymisseuranta", "In view"), found.summary(where)))
        return [*tables, *self._inside_tables(found)]

    def _inside_tables(self, found: Comparison) -> list[NumberTable]:
        layer = self._project.mapLayer(self.choices.inside)
        if layer is None or self.inside is None:
            return []
        caption = translate("Eriytymisseuranta", "Inside “{layer}”").format(layer=layer.name())
        if not any(each.units.size for each in self.inside):
            text = translate("Eriytymisseuranta", "No place has its centre in these polygons; choose another layer.")
            return [NumberTable(caption, (), (), (text,))]
        count = len(self.everywhere())
        where = [(each.name, found.summary(together([each], count))) for each in self.inside]
        return [
            texts.summary_table(found, caption, found.summary(together(self.inside, count))),
            texts.inside_table(found, caption, where),
        ]

    def count_inside(self) -> None:
        """Find in the background what lies inside the chosen polygons."""
        self.inside = None
        layer, centres = self._project.mapLayer(self.choices.inside), self._centres
        if not isinstance(layer, QgsVectorLayer) or centres is None:
            return
        polygons, chosen = Polygons(layer, self._project), self.choices.inside

        def take(found: list[Inside]) -> None:
            if chosen == self.choices.inside and centres is self._centres:
                self.inside = found
                self.changed.emit()

        description = translate("Eriytymisseuranta", "Year comparison: counting inside {layer}").format(
            layer=layer.name()
        )
        self._background(description, lambda progress: polygons.units_inside(centres, progress), take, self._failed)

    def trend(self) -> list[TrendPanel] | None:
        """Return the segregation of the groups behind the figure over the years; None while it is being computed."""
        return [] if self._comparison is None else self._trends.of(self._comparison)

    def choose_place(self, x: float, y: float, crs: QgsCoordinateReferenceSystem) -> None:
        """Choose the place at a point of a map."""
        self._place = None
        if self.loaded is None or self._centres is None:
            return
        with suppress(QgsCsException):
            point = QgsCoordinateTransform(crs, self._centres.crs, self._project).transform(QgsPointXY(x, y))
            unit = self._centres.nearest(point.x(), point.y(), self.loaded.result.panel)
            self._place = -1 if unit is None else unit

    def place(self) -> list[NumberTable]:
        """Return how the level of the chosen place is made up; nothing where none is chosen."""
        found = self._comparison
        if found is None or self._place is None:
            return []
        if self._place < 0:
            text = translate("Eriytymisseuranta", "There is no cell or area of the layer here.")
            return [NumberTable(translate("Eriytymisseuranta", "Place"), (), (), (text,))]
        return explanation(found.result, found.name, self._place, found.rows[1])

    def all_tables(self) -> list[NumberTable]:
        """Return the tables of the comparison that do not depend on the map."""
        found = self._comparison
        if found is None:
            return []
        tables = [texts.areas_table(found), texts.distribution_table(found), texts.matrix_table(found)]
        trend = self._trends.known(found)
        return [*tables, *([texts.trend_table(found, trend)] if trend else []), *self.place()]

    # What happens outside

    def forget(self) -> None:
        """Forget everything, as when a project is closed."""
        self.cancel()
        self._drop()
        self.choices, self.sentence = Choices(), ""
        self.changed.emit()
        self.layers_changed.emit()

    def _compare(self) -> None:
        chosen = self.choices
        self._comparison = None
        if self.loaded is not None:
            self._comparison = Comparison(
                self.loaded, chosen.figure, chosen.year_from, chosen.year_to, chosen.nevertheless
            )

    def _drop(self) -> None:
        self.loaded = self._centres = self._comparison = self.inside = None
        self._trends.forget()
        self._place = None
        self.stale = False

    def _remember(self) -> None:
        self.choices.remember(self._project)

    def _failed(self, sentence: str) -> None:
        self.work, self._reading = None, ""
        self.sentence = sentence
        self.changed.emit()

    def _layer_changed(self) -> None:
        if self.loaded is not None and self.sender() is self.layer():
            self.stale = True
            self.changed.emit()

    def _layers_came(self, *_: Any) -> None:
        self.layers_changed.emit()

    def _layers_go(self, layer_ids: list[str]) -> None:
        if self.choices.inside in layer_ids:
            self.choices = replace(self.choices, inside="")
            self.inside = None
        if self.choices.layer_id in layer_ids:
            self.cancel()
            self._drop()
            self.choices = replace(self.choices, layer_id="")
            self.sentence = translate("Eriytymisseuranta", "The layer has been removed; choose another one.")
            self._later.start()

    def _opened(self, *_: Any) -> None:
        self.layers_changed.emit()
