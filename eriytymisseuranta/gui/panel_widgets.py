"""The widgets of the dock and their places; what they do is `comparison_panel`'s."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eriytymisseuranta.gui.map_classes import CHANGE, CLEAR, LEVEL
from eriytymisseuranta.gui.tabs import AreasTab, ChartsTab, NumbersTab, PlaceTab
from eriytymisseuranta.gui.year_slider import YearSlider
from eriytymisseuranta.i18n import translate

BAND = "background-color: #8a2a05; color: #ffffff; font-weight: bold; padding: 3px;"


class PanelWidgets(QWidget):
    """Choices above, tabs below; all of it is reached by the keyboard, in the order that is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.band = QLabel(translate("Eriytymisseuranta", "INTERNAL: nothing is masked; not for publication."))
        self.band.setStyleSheet(BAND)
        self.band.setWordWrap(True)
        self.band.hide()
        self.layers = _chooser(translate("Eriytymisseuranta", "Layer of cells or areas by year"))
        self.again = _tool("/mActionRefresh.svg", translate("Eriytymisseuranta", "Read the layer again"))
        self.figures = _chooser(translate("Eriytymisseuranta", "What is compared"))
        self.year_from = _chooser(translate("Eriytymisseuranta", "Earlier year"))
        self.year_to = _chooser(translate("Eriytymisseuranta", "Later year"))
        self.slider = YearSlider()
        self.nevertheless = QCheckBox(translate("Eriytymisseuranta", "Compare &nevertheless"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setMaximumHeight(14)
        self.stop = QPushButton(translate("Eriytymisseuranta", "Cancel"))
        self.tabs = self._tabs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(4)
        layout.addWidget(self.band)
        layout.addLayout(self._choices())
        layout.addWidget(self.slider)
        layout.addLayout(self._buttons())
        layout.addWidget(self.nevertheless)
        layout.addWidget(self.message)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        layout.addLayout(row)
        layout.addWidget(self.tabs, 1)

    def _choices(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        first = QHBoxLayout()
        first.addWidget(self.layers, 1)
        first.addWidget(self.again)
        years = QHBoxLayout()
        years.addWidget(self.year_from, 1)
        years.addWidget(QLabel("–"))
        years.addWidget(self.year_to, 1)
        for text, field, buddy in (
            (translate("Eriytymisseuranta", "&Layer"), first, self.layers),
            (translate("Eriytymisseuranta", "&Figure"), self.figures, self.figures),
            (translate("Eriytymisseuranta", "&Years"), years, self.year_from),
        ):
            label = QLabel(text)
            label.setBuddy(buddy)
            form.addRow(label, field)
        return form

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.show_buttons: dict[str, QToolButton] = {}
        for shown, text, tip in (
            (
                LEVEL,
                translate("Eriytymisseuranta", "L&evel"),
                translate("Eriytymisseuranta", "Show the level of the later year on the map"),
            ),
            (
                CHANGE,
                translate("Eriytymisseuranta", "C&hange"),
                translate("Eriytymisseuranta", "Show the change between the years on the map"),
            ),
            (
                CLEAR,
                translate("Eriytymisseuranta", "Clea&r change"),
                translate("Eriytymisseuranta", "Show only what changed beyond random variation on the map"),
            ),
        ):
            button = QToolButton()  # which all themes show pressed
            button.setText(text)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolTip(tip)
            self.show_buttons[shown] = button
            row.addWidget(button)
        self.beside = _tool("/mActionNewMap.svg", translate("Eriytymisseuranta", "Both years side by side"))
        self.add = _tool(
            "/mActionAddLayer.svg",
            translate("Eriytymisseuranta", "Add the change to the project as a layer of its own"),
        )
        self.save = _tool("/mActionFileSave.svg", translate("Eriytymisseuranta", "Export the tables"))
        row.addStretch(1)
        for button in (self.beside, self.add, self.save):
            row.addWidget(button)
        return row

    def _tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        self.numbers, self.areas, self.charts, self.place = NumbersTab(), AreasTab(), ChartsTab(), PlaceTab()
        tabs.addTab(self.numbers, translate("Eriytymisseuranta", "Numbers"))
        tabs.addTab(self.areas, translate("Eriytymisseuranta", "Areas"))
        tabs.addTab(self.charts, translate("Eriytymisseuranta", "Charts"))
        tabs.addTab(self.place, translate("Eriytymisseuranta", "Place"))
        return tabs


def _chooser(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _tool(icon: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def fill(box: QComboBox, entries: list[tuple[Any, str]], chosen: object) -> None:
    """Offer entries; nothing is touched, so that nobody's list closes, where they are the same."""
    if [(box.itemData(at), box.itemText(at)) for at in range(box.count())] != entries:
        box.clear()
        for key, text in entries:
            box.addItem(text, key)
    box.setCurrentIndex(next((at for at, (key, _) in enumerate(entries) if key == chosen), -1))
