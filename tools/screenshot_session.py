"""One session of ``tools/screenshots.py``: alone without a screen, or as code that a running QGIS executes."""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent if "__file__" in globals() else Path(os.environ["PYTHONPATH"])
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication, QgsPointXY, QgsProject  # noqa: E402 - the checkout must be on the path first
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtCore import QLocale, Qt, QTimer, QTranslator  # noqa: E402
from qgis.PyQt.QtGui import QColor, QPalette  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget, QWidget  # noqa: E402

DOCK = (380, 560)
"""Pixels of the dock in a window of 1280 x 720."""
PATIENCE = 240


def until(ready: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Let QGIS work until something is so, and a moment longer."""
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        settle(0.2)
    settle(0.5)


def settle(seconds: float) -> None:
    """Let QGIS work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.02)


def darkened() -> QPalette:
    """Return the colours of a dark theme."""
    palette = QPalette(QColor("#3a3a3a"), QColor("#2b2b2b"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor("#eeeeee"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#4a90d9"))
    return palette


def save(widget: QWidget, path: Path) -> None:
    """Draw a widget into a file."""
    widget.grab().save(str(path))


def tabs(panel: object, images: Path, name: str, grabbed: QWidget) -> None:
    """Draw every tab of a panel that shows a change."""
    panel.presenter.choose_figure("low_education")
    panel.presenter.choose_years(2005, 2022)
    for at, tab in enumerate(("numbers", "areas", "charts", "place")):
        panel.tabs.setCurrentIndex(at)
        if tab == "charts":
            panel.charts.kind.setCurrentIndex(1)
            panel.charts.kind.activated.emit(1)
            until(lambda: panel.presenter.trend() is not None)
        settle(0.8)
        save(grabbed, images / f"dock_{tab}_{name}.png")


def pick(panel: object) -> None:
    """Pick the place with most people."""
    import numpy as np

    centres = panel.presenter._centres
    unit = int(np.nanargmax(panel.presenter.loaded.result.panel.population.values[-1]))
    panel._picked(QgsPointXY(float(centres.x[unit]), float(centres.y[unit])))


def offscreen(project: str, images: Path, language: str, theme: str) -> None:
    """Draw the dock alone."""
    application = QgsApplication([], True)
    QgsApplication.setLocale(QLocale(language))
    application.initQgis()
    from eriytymisseuranta import paths
    from eriytymisseuranta.gui.comparison_dock import ComparisonDock

    translator = QTranslator()
    if translator.load(str(paths.translation(language))):
        QgsApplication.installTranslator(translator)
    if theme == "dark":
        application.setPalette(darkened())
    shown = QgsProject.instance()
    shown.read(project)
    canvas = QgsMapCanvas()
    bridge = QgsLayerTreeMapCanvasBridge(shown.layerTreeRoot(), canvas)
    canvas.setDestinationCrs(shown.crs())
    canvas.resize(700, 560)
    canvas.setExtent(shown.viewSettings().defaultViewExtent())
    canvas.show()
    dock = ComparisonDock(canvas, shown)
    dock.arm()
    dock.resize(*DOCK)
    dock.show()
    until(lambda: dock.panel.presenter.comparison is not None)
    dock.panel.show_buttons["change"].click()
    pick(dock.panel)
    tabs(dock.panel, images, theme, dock)
    dock.panel.show_beside()
    settle(4)
    save(dock.panel.side, images / f"dock_beside_{theme}.png")
    bridge.setAutoSetupOnFirstLayer(False)
    sys.stdout.flush()
    os._exit(0)  # nothing is left to be saved


def in_window(project: str, images: Path, language: str, theme: str) -> None:
    """Draw the window of the running QGIS: three clicks from the project to a map of change."""
    from qgis.utils import iface

    from eriytymisseuranta import classFactory

    plugin = classFactory(iface)
    plugin.initGui()
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1280, 720)
    settle(3)
    plugin.action.trigger()  # the first click
    until(lambda: plugin.dock.panel is not None and plugin.dock.panel.presenter.comparison is not None)
    window.findChild(QDockWidget, "Browser").hide()
    window.resizeDocks([plugin.dock], [DOCK[0]], Qt.Orientation.Horizontal)
    panel = plugin.dock.panel
    panel.presenter.choose_figure("low_education")  # the second, in the list of figures
    panel.presenter.choose_years(2005, 2022)
    panel.show_buttons["change"].click()  # the third
    settle(6)
    iface.messageBar().clearWidgets()
    settle(0.5)
    print("Window:", window.width(), window.height(), "dock:", plugin.dock.width(), plugin.dock.height())
    save(window, images / f"dock_window_{theme}.png")
    plugin.unload()


if os.environ.get("SCREENSHOT"):

    def end(*error: Any) -> None:
        """Say what went wrong instead of asking somebody to close a window."""
        traceback.print_exception(*error)
        sys.stderr.flush()
        os._exit(1)

    def session() -> None:
        project, images, language, theme = os.environ["SCREENSHOT"].split(";")
        in_window(project, Path(images), language, theme)
        os._exit(0)

    sys.excepthook = end
    QTimer.singleShot(4000, session)
elif __name__ == "__main__":
    _, _, chosen, target, spoken, look = sys.argv
    offscreen(chosen, Path(target), spoken, look)
