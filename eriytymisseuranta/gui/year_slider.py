"""A slider with two handles over the years of the data, which stand at their true distances."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from eriytymisseuranta.i18n import translate

HANDLE = 7
MARGIN = 20
GAP = 6
"""Pixels at least between the labels of two years."""


class YearSlider(QWidget):
    """Two years of several; the arrow keys move the handle in focus, the space bar changes to the other one."""

    chosen = pyqtSignal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[int, ...] = ()
        self._ends = [0, 0]
        self._active = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Eriytymisseuranta", "Years compared"))
        self.setToolTip(
            translate(
                "Eriytymisseuranta",
                "Drag the handles. On the keyboard: left and right move a handle, the space bar takes the other one.",
            )
        )

    def set_years(self, years: Sequence[int], first: int, last: int) -> None:
        """Show the years, with the handles on two of them."""
        self._years = tuple(years)
        if {first, last} <= set(years):
            self._ends = [self._years.index(first), self._years.index(last)]
        self.setEnabled(len(self._years) > 1)
        self.setAccessibleDescription(f"{first} – {last}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 2 * HANDLE + self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def place(self, at: int) -> float:
        """Return where a year stands, in pixels from the left."""
        first, last = self._years[0], self._years[-1]
        share = (self._years[at] - first) / max(last - first, 1)
        return MARGIN + share * (self.width() - 2 * MARGIN)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if not self._years:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, strong = self.palette().text().color(), self.palette().highlight().color()
        if not self.isEnabled():
            text = self.palette().mid().color()
        middle = HANDLE + 3.0
        ends = [self.place(at) for at in self._ends]
        painter.setPen(QPen(text, 1))
        painter.drawLine(MARGIN, int(middle), self.width() - MARGIN, int(middle))
        painter.setPen(QPen(strong, 4))
        painter.drawLine(int(ends[0]), int(middle), int(ends[1]), int(middle))
        painter.setPen(QPen(text, 1))
        for at in range(len(self._years)):
            painter.drawLine(int(self.place(at)), int(middle) - 4, int(self.place(at)), int(middle) + 4)
        self._draw_labels(painter, text)
        for end, at in enumerate(ends):
            focused = self.hasFocus() and end == self._active
            painter.setPen(QPen(text, 2.5 if focused else 1))
            painter.setBrush(strong if self.isEnabled() else QColor(Qt.GlobalColor.transparent))
            painter.drawEllipse(QRectF(at - HANDLE, middle - HANDLE, 2 * HANDLE, 2 * HANDLE))

    def _draw_labels(self, painter: QPainter, text: QColor) -> None:
        """Write the chosen years, and of the others those for which there is room."""
        metrics, taken = self.fontMetrics(), []
        others = [at for at in (0, len(self._years) - 1, *range(1, len(self._years) - 1)) if at not in self._ends]
        painter.setPen(text)
        for at in [*self._ends, *others]:
            label = str(self._years[at])
            width = metrics.horizontalAdvance(label)
            left = min(max(self.place(at) - width / 2, 0.0), self.width() - width)
            if all(left + width + GAP < start or left > end + GAP for start, end in taken):
                taken.append((left, left + width))
                painter.drawText(int(left), 2 * HANDLE + 6 + metrics.ascent(), label)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and self._years:
            x = event.pos().x()
            away = [abs(x - self.place(at)) for at in self._ends]
            self._active = int(away[1] <= away[0])
            self._drag(x)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and self._years:
            self._drag(event.pos().x())

    def _drag(self, x: float) -> None:
        self._move(min(range(len(self._years)), key=lambda at: abs(x - self.place(at))))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None or not self._years:
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._move(self._ends[self._active] + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self._move(0)
        elif event.key() == Qt.Key.Key_End:
            self._move(len(self._years) - 1)
        elif event.key() == Qt.Key.Key_Space:
            self._active = 1 - self._active
            self.update()
        else:
            super().keyPressEvent(event)

    def _move(self, at: int) -> None:
        """Move the active handle as far as the other one lets it."""
        other = self._ends[1 - self._active]
        at = min(at, other - 1) if self._active == 0 else max(at, other + 1)
        if 0 <= at < len(self._years) and at != self._ends[self._active]:
            self._ends[self._active] = at
            first, last = (self._years[end] for end in self._ends)
            self.setAccessibleDescription(f"{first} – {last}")
            self.update()
            self.chosen.emit(first, last)
