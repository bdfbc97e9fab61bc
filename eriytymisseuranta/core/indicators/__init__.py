"""Indicators, their references, and the relative socio-economic level."""

from eriytymisseuranta.core.indicators.compute import SHARES, compute_indicators
from eriytymisseuranta.core.indicators.figures import compute_figures
from eriytymisseuranta.core.indicators.surroundings import SMOOTHINGS, Around

__all__ = ["SHARES", "SMOOTHINGS", "Around", "compute_figures", "compute_indicators"]
