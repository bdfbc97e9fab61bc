"""Indicators, their references, and the relative socio-economic level."""

from eriytymisseuranta.core.indicators.compute import SHARES, compute_indicators
from eriytymisseuranta.core.indicators.figures import compute_figures

__all__ = ["SHARES", "compute_figures", "compute_indicators"]
