"""The checker of Qt names itself, and that the sources pass it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import qt6_names

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "use",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.PyQt import QtCore\nx = QtCore.Qt.AlignLeft | 1",
        "from qgis.PyQt.QtCore import Qt as Q\nf(Q.AlignmentFlag.AlignNowhere)",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Int",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtWidgets import QAction",
        "from qgis.PyQt.QtWebKit import QWebPage",
        "from PyQt5.QtCore import Qt",
        "import PyQt5.QtCore",
    ],
)
def test_what_qt6_lacks_is_found(use: str) -> None:
    assert len(qt6_names.problems(use, "here")) >= 1


@pytest.mark.parametrize(
    "use",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft",
        "from qgis.PyQt import QtCore\nx = QtCore.Qt.AlignmentFlag.AlignLeft.value",
        "from qgis.PyQt.QtCore import QObject, QMetaType\nt = QObject.tr\nx = QMetaType.Type.Int",
        "from qgis.PyQt.QtGui import QAction, QColor\nx = QColor.fromRgb(1, 2, 3).name()\nAlign = x.AlignLeft",
        "from qgis.PyQt.QtWidgets import QComboBox\nx = QComboBox.palette",
    ],
)
def test_what_qt6_has_passes(use: str) -> None:
    assert qt6_names.problems(use, "here") == []


def test_sources_are_ready_for_qt6() -> None:
    sources = sorted((ROOT / "eriytymisseuranta").rglob("*.py"))
    assert [p for path in sources for p in qt6_names.problems(path.read_text(encoding="utf-8"), path.name)] == []
