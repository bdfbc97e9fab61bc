"""Charts of what homes are like: bars of a hundred percent, one colour a kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.planning.categories import DECADE, colour_places
from eriytymisseuranta.core.reporting.drawing import TEXT, address, new_figure, palettes, plain
from eriytymisseuranta.core.reporting.numbers import Numbers

BAR = 0.3
"""Inches of a bar with the room around it."""
FRAME = 0.8
"""Inches of title, axis and legend."""
LABELLED = 6.0
"""Smallest percentage that is written into its bar."""


@dataclass(frozen=True)
class Bars:
    """Bars of one property of homes.

    Parameters
    ----------
    labels
        Of the bars, from the top.
    kinds
        Of the parts of the bars.
    shares
        Percent, shape (kinds, bars); NaN leaves a bar empty.
    """

    title: str
    labels: Sequence[str]
    kinds: Sequence[str]
    shares: Floats
    colours: Sequence[str]


def kind_colours(dimension: str, categories: Sequence[str], even: bool = False) -> list[str]:
    """Return the colours of kinds of homes as on the maps, with ``even`` that of places without a most common one."""
    ramps, colours = palettes()
    if dimension == DECADE:
        ramp, last = ramps["sequential"], max(len(categories) - 1, 1)
        found = [ramp[round(at * (len(ramp) - 1) / last)] for at in range(len(categories))]
    else:
        found = [ramps[dimension][at] for at in colour_places(dimension, categories)]
    return [*found, colours["homes_even"]] if even else found


def homes_chart(panels: Sequence[Bars], numbers: Numbers, unit: str) -> str:
    """Return the panels below each other as an SVG image in a data address."""
    heights = [FRAME + BAR * len(panel.labels) for panel in panels]
    figure, axes = new_figure(sum(heights), len(panels), 1)
    for (axis,), panel in zip(axes, panels):
        left = np.zeros(len(panel.labels))
        places = list(range(len(panel.labels)))
        for kind, shares, colour in zip(panel.kinds, np.nan_to_num(panel.shares), panel.colours):
            axis.barh(
                places, shares, 0.74, left=left, color=colour, edgecolor="#ffffff", linewidth=0.6, label=plain(kind)
            )
            for place, share, start in zip(places, shares, left):
                if share >= LABELLED:
                    ink = "#ffffff" if _dark(colour) else "#1a1a1a"
                    text = numbers.decimal(float(share), 0)
                    axis.text(start + share / 2, place, text, color=ink, ha="center", va="center", fontsize=TEXT - 0.5)
            left = left + shares
        axis.set_yticks(places, [plain(label) for label in panel.labels], fontsize=TEXT)
        axis.set_ylim(len(places) - 0.4, -0.6)
        axis.set_xlim(0, 100)
        axis.grid(visible=False)
        axis.set_xlabel(plain(unit), fontsize=TEXT - 0.5)
        axis.set_title(plain(panel.title), fontsize=TEXT, loc="left")
        axis.legend(loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False, fontsize=TEXT, handlelength=1.2)
    return address(figure)


def _dark(colour: str) -> bool:
    """Tell whether white is read better on a colour than black (relative luminance of WCAG 2, roughly)."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return bool(0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2 < 0.3)
