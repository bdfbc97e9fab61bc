"""The tabs of the dock: numbers, concentrations of clear change, charts, and how the level of a place is made up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis, QgsMapLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QTextOption
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eriytymisseuranta.core.reporting.numbers import Numbers
from eriytymisseuranta.gui import figures, texts
from eriytymisseuranta.gui.chart_view import ChartView, theme_of
from eriytymisseuranta.gui.comparison import Comparison
from eriytymisseuranta.gui.number_tables import Amount, NumberTable
from eriytymisseuranta.i18n import language, translate

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DISTRIBUTION, TREND, MATRIX = "distribution", "trend", "matrix"


class TablesView(QTextBrowser):
    """Tables as text that can be read aloud, selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.tables: Sequence[NumberTable] = ()

    def show_tables(self, tables: Sequence[NumberTable]) -> None:
        """Show tables one below the other; what is shown already stays where it was scrolled to."""
        if list(tables) == list(self.tables):
            return
        self.tables = tables
        numbers, bar = Numbers(language()), self.verticalScrollBar()
        at = bar.value()
        self.setHtml("".join(table.html(numbers) for table in tables))
        bar.setValue(at)


class NumbersTab(QWidget):
    """Numbers of everything, of what is selected, in view, and inside polygons."""

    inside_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(translate("Eriytymisseuranta", "&Inside"))
        self.polygons = QgsMapLayerComboBox()
        self.polygons.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.polygons.setAllowEmptyLayer(True, translate("Eriytymisseuranta", "(plan areas, catchments, districts …)"))
        self.polygons.setCurrentIndex(0)
        self.polygons.setToolTip(translate("Eriytymisseuranta", "Polygons whose insides are counted"))
        self.polygons.setAccessibleName(self.polygons.toolTip())
        self.polygons.activated.connect(self._chosen)  # by the user: it also moves when layers go
        label.setBuddy(self.polygons)
        self.view = TablesView()
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.polygons, 1)
        layout = _column(self)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)

    def _chosen(self, *_: object) -> None:
        layer = self.polygons.currentLayer()
        self.inside_chosen.emit("" if layer is None else layer.id())

    def show_chosen(self, layer: QgsMapLayer | None) -> None:
        """Show which polygons are chosen."""
        if self.polygons.currentLayer() is not layer:
            self.polygons.setLayer(layer)

    def leave_out(self, layers: Sequence[object]) -> None:
        """Do not offer the layers of cells themselves."""
        self.polygons.setExceptedLayerList(list(layers))


class AreasTab(QWidget):
    """Where clear change concentrates."""

    zoom_asked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        small = self.sentence.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        self.sentence.setFont(small)
        self.list = QTreeWidget()
        self.list.setFont(small)
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(translate("Eriytymisseuranta", "Concentrations of clear change"))
        self.list.itemActivated.connect(self._zoom)
        self.button = QPushButton(translate("Eriytymisseuranta", "&Zoom to the area"))
        self.button.clicked.connect(self._zoom)
        self.tables: list[NumberTable] = []
        layout = _column(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.sentence)

    def show_areas(self, found: Comparison | None) -> None:
        """List the areas of a comparison."""
        self.list.clear()
        self.tables = [] if found is None else [texts.areas_table(found)]
        self.button.setEnabled(found is not None and bool(found.areas))
        if found is None:
            self.sentence.setText("")
            return
        table, numbers = self.tables[0], Numbers(language())
        self.sentence.setText(" ".join(table.notes))
        self.list.setHeaderLabels(list(table.head))
        for row in table.rows:
            item = QTreeWidgetItem([entry.text(numbers) if isinstance(entry, Amount) else entry for entry in row])
            for column in range(1, len(row)):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, item.text(0))
            self.list.addTopLevelItem(item)
        header = self.list.header()
        if header is not None:
            header.setStretchLastSection(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if found.areas:
            self.list.setCurrentItem(self.list.topLevelItem(0))

    def _zoom(self) -> None:
        at = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1
        if at >= 0:
            self.zoom_asked.emit(at)


class ChartsTab(QWidget):
    """Distribution of the two years, segregation over all years, and who lives where the class has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        for kind, label in (
            (DISTRIBUTION, translate("Eriytymisseuranta", "Distribution of both years")),
            (TREND, translate("Eriytymisseuranta", "Segregation over all years")),
            (MATRIX, translate("Eriytymisseuranta", "From class to class")),
        ):
            self.kind.addItem(label, kind)
        self.kind.setAccessibleName(translate("Eriytymisseuranta", "Chart"))
        self.chart = ChartView()
        self.view = TablesView()
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QTextBrowser.Shape.NoFrame)
        inside = QWidget()
        column = _column(inside)
        column.addWidget(self.chart)
        column.addWidget(self.view, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        self.copy = QPushButton(translate("Eriytymisseuranta", "&Copy chart"))
        self.copy.clicked.connect(self.chart.copy)
        self.save = QPushButton(translate("Eriytymisseuranta", "&Save chart …"))
        self.save.clicked.connect(self._save)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        layout = _column(self)
        layout.addWidget(self.kind)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    @property
    def chosen(self) -> str:
        """Which chart is wanted."""
        return str(self.kind.currentData())

    def show_chart(self, found: Comparison | None, trend: Sequence[figures.TrendPanel] | None) -> None:
        """Draw the chosen chart; ``trend`` is None while it is being computed."""
        figure, table = (None, None) if found is None else self._chart(found, trend)
        title = "" if table is None else f"{self.kind.currentText()}: {table.caption}"
        self.view.show_tables([] if table is None else [table])
        self.chart.show_figure(figure, title, self.view.toPlainText())
        self._fit()
        for button in (self.copy, self.save):
            button.setEnabled(figure is not None)

    def _chart(
        self, found: Comparison, trend: Sequence[figures.TrendPanel] | None
    ) -> tuple[Figure | None, NumberTable]:
        numbers, theme, years = Numbers(language()), theme_of(self), (found.year_from, found.year_to)
        if self.chosen == TREND:
            if not trend:
                text = translate("Eriytymisseuranta", "Being computed …")
                if trend is not None:
                    text = translate(
                        "Eriytymisseuranta", "There are no groups behind this figure whose segregation can be measured."
                    )
                return None, NumberTable(found.title, (), (), (text,))
            figure = figures.trend_figure(found.result.panel.years, trend, numbers, theme)
            return figure, texts.trend_table(found, trend)
        if not found.change.compared.any():
            return None, NumberTable(found.title, (), (), tuple(found.sentences()))
        if self.chosen == MATRIX:
            people, _ = found.transitions()
            shares = np.nan_to_num(100.0 * people / max(people.sum(), 1.0))
            return figures.matrix_figure(found.scale.labels, shares, years, numbers, theme), texts.matrix_table(found)
        unit = translate("Eriytymisseuranta", "% of people")
        shares = np.nan_to_num(texts.shares_of(found.distribution()))
        scale = found.scale
        figure = figures.distribution_figure(scale.labels, scale.colours, years, shares, unit, numbers, theme)
        return figure, texts.distribution_table(found)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the table as high as it is, for the chart and it scroll together."""
        document = self.view.document()
        if document is not None:
            document.setTextWidth(max(self.view.viewport().width(), 200))
            self.view.setMinimumHeight(int(document.size().height()) + 24)

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, translate("Eriytymisseuranta", "Save chart"), "", "PNG (*.png);;SVG (*.svg)"
        )
        if path:
            kind = "svg" if path.lower().endswith(".svg") else "png"
            target = Path(path if path.lower().endswith(f".{kind}") else f"{path}.{kind}")
            target.write_bytes(self.chart.rendered(kind))


class PlaceTab(QWidget):
    """How the level of one place is made up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pick = QPushButton(translate("Eriytymisseuranta", "&Pick a place on the map"))
        self.pick.setCheckable(True)
        self.view = TablesView()
        self.view.setPlaceholderText(
            translate("Eriytymisseuranta", "Pick a place to see how its level is made up, year by year.")
        )
        layout = _column(self)
        layout.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.view, 1)


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(4, 4, 4, 4)
    layout.setSpacing(4)
    return layout
