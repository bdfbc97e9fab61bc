"""A chart of what a change is made of: bars to either side of zero, the change itself on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eriytymisseuranta.core.reporting.drawing import TEXT, address, new_figure, palettes, plain
from eriytymisseuranta.core.reporting.numbers import Numbers

BAR = 0.26
"""Inches of a bar with the room around it."""
FRAME = 0.75
"""Inches of title and axis."""


@dataclass(frozen=True)
class PartsPanel:
    """One change: the labels and sizes of its bars, the change itself first."""

    title: str
    labels: Sequence[str]
    values: Sequence[float]


def parts_chart(panels: Sequence[PartsPanel], numbers: Numbers, decimals: int) -> str:
    """Return the panels below each other as an SVG image in a data address."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    height = sum(FRAME + BAR * len(panel.values) for panel in panels)
    figure, axes = new_figure(height, len(panels), 1)
    ramps, colours = palettes()
    less, more = ramps["diverging"][2], ramps["diverging"][6]
    for (axis,), panel in zip(axes, panels):
        places = range(len(panel.values))
        fills = [less if value < 0 else more for value in panel.values]
        fills[0] = colours["overlay_line"]
        bars = axis.barh(list(places), list(panel.values), 0.7, color=fills)
        texts = [numbers.decimal(value, decimals) for value in panel.values]
        axis.bar_label(bars, labels=[f" {text} " for text in texts], fontsize=TEXT - 0.5)
        axis.axvline(0, color=colours["outline"], linewidth=0.8)
        axis.set_yticks(list(places), [plain(label) for label in panel.labels], fontsize=TEXT)
        axis.invert_yaxis()
        axis.margins(x=0.18)
        axis.grid(visible=False)
        axis.set_title(plain(panel.title), fontsize=TEXT, loc="left")
        axis.xaxis.set_major_locator(MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]))
        axis.xaxis.set_major_formatter(FuncFormatter(lambda value, _: numbers.decimal(float(value), decimals)))
    return address(figure)
