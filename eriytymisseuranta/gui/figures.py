"""Charts of the dock as matplotlib figures, in the colours of the window's theme; every chart has a table beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.reporting import charts, drawing
from eriytymisseuranta.core.reporting.numbers import Numbers

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH = 4.4
"""Inches: of a narrow dock."""
TEXT = 8.0
LABEL_LENGTH = 26
DARK = 3 * 128
"""Sum of red, green and blue up to which a ground is dark."""


@dataclass(frozen=True)
class Theme:
    """Colours of text and ground."""

    text: str = "#1a1a1a"
    ground: str = "#ffffff"
    faint: str = "#dddddd"

    def seen(self, colour: str) -> str:
        """Return a colour of lines, half way to the text's where the ground is dark."""
        parts = [[int(each[at : at + 2], 16) for at in (1, 3, 5)] for each in (colour, self.text, self.ground)]
        if sum(parts[2]) > DARK:
            return colour
        return "#{:02x}{:02x}{:02x}".format(*((own + text) // 2 for own, text in zip(*parts[:2])))


@dataclass(frozen=True)
class TrendLine:
    """A measure over all years: value, what chance gives, and an interval; NaN where there is none; shape (years,)."""

    label: str
    values: Floats
    expected: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True)
class TrendPanel:
    """Lines of one measure; ``stretches`` has one number per line and year, and a line breaks where it changes."""

    title: str
    lines: Sequence[TrendLine]
    stretches: Sequence[Sequence[int]]


def distribution_figure(
    labels: Sequence[str], colours: Sequence[str], years: tuple[int, int], shares: Floats, unit: str,
    numbers: Numbers, theme: Theme,
) -> Figure:  # fmt: skip
    """Return horizontal bars, two for each class: the earlier year hollow, the later one filled.

    Parameters
    ----------
    shares
        Percent, shape (2, classes).
    """
    count = len(labels)
    figure, axis = _figure(0.9 + 0.42 * count, theme)
    place = np.arange(count)
    axis.barh(place + 0.2, shares[1], 0.36, color=list(colours), edgecolor=theme.text, linewidth=0.6)
    axis.barh(
        place - 0.2, shares[0], 0.36, facecolor="none", edgecolor=theme.text, linewidth=0.9, hatch="///", alpha=0.8
    )
    for at in range(count):
        for row, offset in ((0, -0.2), (1, 0.2)):
            axis.annotate(
                f"{years[row]}: {numbers.decimal(float(shares[row, at]), 0)}",
                (float(shares[row, at]), at + offset),
                xytext=(3, 0), textcoords="offset points", va="center", fontsize=TEXT - 1, color=theme.text,
            )  # fmt: skip
    axis.set_yticks(place, [drawing.plain(_folded(label)) for label in labels])
    axis.set_xlim(0, max(float(np.nanmax(shares, initial=0.0)) * 1.22, 1.0))
    axis.set_xlabel(drawing.plain(unit), fontsize=TEXT, color=theme.text)
    return figure


def trend_figure(years: Sequence[int], panels: Sequence[TrendPanel], numbers: Numbers, theme: Theme) -> Figure:
    """Return measures over the years at their true distances, with intervals, and dashed what chance gives."""
    from matplotlib.figure import Figure

    lines, rows = max(len(panel.lines) for panel in panels), len(panels)
    room = 0.22 * lines + 0.1
    figure = Figure(figsize=(WIDTH, 1.75 * rows + room), layout="constrained", facecolor=theme.ground)
    grid = figure.add_gridspec(rows + 1, 1, height_ratios=[*[1.75] * rows, room])
    axes = [figure.add_subplot(grid[row, 0]) for row in range(rows)]
    for axis, panel in zip(axes, panels):
        _themed(axis, theme)
        for at, (line, stroke) in enumerate(zip(panel.lines, charts.series_strokes(lines))):
            colour = theme.seen(stroke.colour)
            for stretch in sorted(set(panel.stretches[at])):
                inside = np.array([number == stretch for number in panel.stretches[at]])
                where = np.array(years)[inside]
                first = stretch == min(panel.stretches[at])
                axis.plot(
                    where, line.values[inside], color=colour, marker=stroke.marker, markersize=4, linewidth=1.6,
                    linestyle=stroke.dash, label=drawing.plain(line.label) if first else None,
                )  # fmt: skip
                axis.plot(where, line.expected[inside], color=colour, linestyle=(0, (1, 2)), linewidth=1.0)
                for year, low, high in zip(where, line.low[inside], line.high[inside]):
                    if np.isfinite(low) and np.isfinite(high):
                        axis.plot([year, year], [low, high], color=colour, linewidth=1.0, marker="_", markersize=5)
        axis.set_title(drawing.plain(panel.title), fontsize=TEXT, loc="left", color=theme.text)
        drawing.year_axis(axis, years, WIDTH - 0.7, drawing.span(years) * 0.06)
        drawing.numbered(axis, numbers)
        axis.set_ylim(bottom=min(0.0, axis.get_ylim()[0]))
    handles, labels = axes[0].get_legend_handles_labels()
    below = figure.add_subplot(grid[rows, 0])
    below.axis("off")
    below.legend(handles, labels, loc="center left", frameon=False, fontsize=TEXT - 0.5, labelcolor=theme.text)
    return figure


def matrix_figure(
    labels: Sequence[str], shares: Floats, years: tuple[int, int], numbers: Numbers, theme: Theme
) -> Figure:
    """Return who moved where: percent of people by class of the earlier year (rows) and of the later one (columns)."""
    count = len(labels)
    figure, axis = _figure(1.0 + 0.42 * count, theme)
    shown = np.where(shares > 0, shares, np.nan)
    axis.imshow(np.sqrt(shown), cmap="YlGnBu", vmin=0, vmax=10, aspect="auto")
    for row in range(count):
        for column in range(count):
            if shares[row, column] > 0:
                dark = shares[row, column] > 25
                axis.text(
                    column, row, numbers.decimal(float(shares[row, column]), 1), ha="center", va="center",
                    fontsize=TEXT - 0.5, color="#ffffff" if dark else "#1a1a1a",
                )  # fmt: skip
    axis.set_xticks(range(count), [str(at) for at in range(1, count + 1)])
    axis.set_yticks(
        range(count), [drawing.plain(f"{at}  {_folded(label)}") for at, label in enumerate(labels, start=1)]
    )
    axis.set_xlabel(str(years[1]), fontsize=TEXT, color=theme.text)
    axis.set_ylabel(str(years[0]), fontsize=TEXT, color=theme.text)
    axis.grid(visible=False)
    return figure


def _figure(height: float, theme: Theme) -> tuple[Any, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, height), layout="constrained", facecolor=theme.ground)
    axis = figure.add_subplot()
    _themed(axis, theme)
    return figure, axis


def _themed(axis: Any, theme: Theme) -> None:
    axis.set_facecolor(theme.ground)
    axis.spines[["top", "right"]].set_visible(False)
    for spine in axis.spines.values():
        spine.set_color(theme.text)
    axis.tick_params(labelsize=TEXT - 0.5, colors=theme.text)
    axis.grid(axis="both", color=theme.faint, linewidth=0.5)
    axis.set_axisbelow(True)


def _folded(label: str) -> str:
    import textwrap

    return textwrap.fill(label, LABEL_LENGTH)
