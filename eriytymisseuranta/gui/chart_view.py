"""A chart in the dock: drawn for the width that there is, copied and saved as PNG or SVG, its numbers as text below."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QByteArray, QMimeData, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from eriytymisseuranta.gui.figures import WIDTH, Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SAVED_DPI = 200
REDRAW_AFTER = 150
"""Milliseconds after the last change of width."""


class ChartView(QLabel):
    """A figure of matplotlib, drawn anew when the width changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._drawn = 0
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_AFTER)
        self._timer.timeout.connect(self._draw)

    @property
    def figure(self) -> Figure | None:
        """What is shown."""
        return self._figure

    def show_figure(self, figure: Figure | None, title: str = "", told: str = "") -> None:
        """Show a figure; ``told`` are its numbers for those who do not see it."""
        self._figure = figure
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        self.setVisible(figure is not None)
        self._draw()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._figure is not None and abs(self.width() - self._drawn) > 4:
            self._timer.start()

    def copy(self) -> None:
        """Put the chart on the clipboard, as a picture and as SVG."""
        if self._figure is None:
            return
        data = QMimeData()
        data.setImageData(QImage.fromData(self.rendered("png"), "PNG"))
        data.setData("image/svg+xml", QByteArray(self.rendered("svg")))
        QApplication.clipboard().setMimeData(data)

    def rendered(self, kind: str, dpi: float = SAVED_DPI) -> bytes:
        """Return the chart as ``png`` or ``svg``."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.backends.backend_svg import FigureCanvasSVG

        buffer = io.BytesIO()
        if self._figure is not None:
            canvas = (FigureCanvasSVG if kind == "svg" else FigureCanvasAgg)(self._figure)
            canvas.print_figure(buffer, format=kind, dpi=dpi, facecolor=self._figure.get_facecolor())
        return buffer.getvalue()

    def sizeHint(self) -> QSize:
        pixmap = self.pixmap()
        height = 0 if pixmap is None or pixmap.isNull() else int(pixmap.height() / pixmap.devicePixelRatio())
        return QSize(280, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _draw(self) -> None:
        if self._figure is None:
            self.clear()
            return
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        ratio = self.devicePixelRatioF()
        self._drawn = max(self.width(), 240)
        self._figure.set_dpi(self._drawn * ratio / WIDTH)
        canvas = FigureCanvasAgg(self._figure)
        canvas.draw()
        width, height = canvas.get_width_height()
        pixels = bytes(canvas.buffer_rgba())
        pixmap = QPixmap.fromImage(QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy())
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
        self.updateGeometry()


def theme_of(widget: QWidget) -> Theme:
    """Return the colours of a widget's theme, light or dark."""
    palette = widget.palette()
    ground, text = palette.base().color(), palette.text().color()
    faint = [round(0.8 * each + 0.2 * other) for each, other in zip(ground.getRgb()[:3], text.getRgb()[:3])]
    return Theme(text.name(), ground.name(), "#{:02x}{:02x}{:02x}".format(*faint))
