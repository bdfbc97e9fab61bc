"""Monitoring of residential differentiation on statistical grids."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from eriytymisseuranta.plugin import Plugin


def classFactory(_iface: QgisInterface | None) -> Plugin:
    """Return the plugin; QGIS calls this when it loads it."""
    from eriytymisseuranta.plugin import Plugin

    return Plugin()
