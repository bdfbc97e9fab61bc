"""The chart of a multi-scale profile: a measure against the reach of the neighbourhood, beside its expectation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from eriytymisseuranta.core.reporting import charts
from eriytymisseuranta.core.reporting.drawing import TEXT, address, new_figure, numbered, plain
from eriytymisseuranta.core.reporting.numbers import Numbers

HEIGHT = 2.6
"""Inches of a row of charts."""


@dataclass(frozen=True)
class ProfilePanel:
    """Lines over scales, on an axis where equal factors are equally far apart.

    Parameters
    ----------
    along
        What the horizontal axis shows.
    positions, ticks
        Where the scales stand, above 0 and ascending, and what is written there; the lines have a value at each.
    """

    title: str
    unit: str
    along: str
    positions: Sequence[float]
    ticks: Sequence[str]
    lines: Sequence[charts.Line] = field(default_factory=list)


def profile_chart(panels: Sequence[ProfilePanel], numbers: Numbers) -> str:
    """Return small charts of profiles side by side on one vertical scale, with one legend for all."""
    rows = -(-len(panels) // charts.PANELS_PER_ROW)
    columns = min(max(len(panels), 2), charts.PANELS_PER_ROW)
    figure, axes = new_figure(HEIGHT * rows + 0.4, rows, columns, legend=True, share=True)
    flat = [axis for row in axes for axis in row]
    for axis, panel in zip(flat, panels):
        axis.set_xscale("log")
        for line in panel.lines:
            stroke = line.stroke
            axis.plot(
                panel.positions,
                line.values,
                color=stroke.colour,
                linestyle=stroke.dash,
                marker=stroke.marker,
                markersize=4.5,
                linewidth=stroke.width,
                label=plain(line.label),
            )
        axis.set_title(plain(panel.title), fontsize=TEXT, loc="left", wrap=True)
        axis.set_ylabel(plain(panel.unit), fontsize=TEXT)
        axis.set_xlabel(plain(panel.along), fontsize=TEXT)
        axis.set_xticks(list(panel.positions), list(panel.ticks))
        axis.set_xticks([], minor=True)
        if len(panel.positions) > 4:
            axis.tick_params(axis="x", labelrotation=90)
        numbered(axis, numbers)
    for axis in flat[len(panels) :]:
        axis.set_visible(False)
    charts.begin_at_zero(flat[: len(panels)], [charts.LinePanel("", "", panel.lines) for panel in panels], True)
    handles, labels = flat[0].get_legend_handles_labels()
    figure.axes[-1].legend(handles, labels, loc="center", ncol=3, frameon=False, fontsize=TEXT)
    return address(figure)
