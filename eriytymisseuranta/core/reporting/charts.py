"""Charts as SVG images in a data address; matplotlib is imported when the first one is drawn.

Figures are made without pyplot, which keeps state and is not for threads. The axis of years is a true one.
"""

from __future__ import annotations

import base64
import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from eriytymisseuranta import paths
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.reporting.numbers import Numbers
from eriytymisseuranta.core.schema import read_yaml

WIDTH = 7.4
"""Inches."""
TEXT = 8.5
"""Points."""
YEAR_ROOM = 0.38
"""Inches that the label of a year takes."""
PANELS_PER_ROW = 3
TITLE_LENGTH = 90
"""Characters of a panel's title that go side by side into the whole width."""
LABELLED = 4.0
"""Smallest percentage that is written into its bar."""
DARK_LEVELS = (0, 4)


@dataclass(frozen=True)
class Stroke:
    """How a line is drawn."""

    colour: str
    dash: str = "-"
    marker: str = "o"
    width: float = 1.8


@dataclass(frozen=True)
class Line:
    """One line of a chart.

    Parameters
    ----------
    values
        Shape (years,); NaN leaves a gap.
    stretches
        Number per year; the line is broken where it changes.
    """

    label: str
    values: Floats
    stretches: Sequence[int]
    stroke: Stroke


@dataclass(frozen=True)
class LinePanel:
    """Lines over the same years on one scale that begins at 0."""

    title: str
    unit: str
    lines: Sequence[Line] = field(default_factory=list)


@lru_cache(maxsize=1)
def _styles() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """Return the ramps and single colours of the maps."""
    found = read_yaml(paths.resource("styles", "palettes.yaml")).fields(required=("palettes", "colours", "breaks"))
    return (
        {name: entry.texts() for name, entry in found["palettes"].items()},
        {name: entry.text() for name, entry in found["colours"].items()},
    )


def strokes() -> dict[str, Stroke]:
    """Return the strokes of a measured value, its expectation under randomness and its corrected value."""
    ramps, colours = _styles()
    return {
        "value": Stroke(ramps["levels"][4], "-", "o", 2.2),
        "baseline": Stroke(colours["overlay_line"], "--", "x", 1.4),
        "corrected": Stroke(ramps["diverging"][1], ":", "s", 1.8),
    }


def series_strokes(count: int) -> list[Stroke]:
    """Return strokes that tell ``count`` series apart by colour, dash and marker."""
    ramp = _styles()[0]["diverging"]
    colours = (ramp[8], ramp[1], ramp[6], ramp[2], _styles()[1]["place"], _styles()[1]["outline"])
    looks = [("-", "o"), ("--", "s"), ("-.", "^"), (":", "D"), ("-", "v"), ("--", "P")]
    return [Stroke(colours[at % 6], *looks[at % 6]) for at in range(count)]


def levels_chart(
    years: Sequence[int],
    stretches: Sequence[int],
    shares: Floats,
    levels: Sequence[str],
    others: Sequence[str],
    numbers: Numbers,
    unit: str,
) -> str:
    """Return stacked bars at true distances, the lowest level at the bottom.

    A dashed line stands between years of different ``stretches``, which are not compared.

    Parameters
    ----------
    shares
        Percent, shape (5 + 2, years): the levels, then suppressed, then otherwise without a level.
    levels, others
        Labels of the levels, and of the last two.
    """
    ramps, colours = _styles()
    figure, axes = _figure(3.1, 1, 1)
    axis = axes[0][0]
    width = _bar_width(years)
    room = width / _span(years) * WIDTH * 0.6
    fills: list[dict[str, Any]] = [{"facecolor": colour} for colour in ramps["levels"]]
    fills.append({"facecolor": colours["suppressed_fill"], "edgecolor": colours["suppressed_line"], "hatch": "////"})
    fills.append({"facecolor": "#ffffff", "edgecolor": colours["suppressed_line"]})
    below = np.zeros(len(years))
    bars = []
    for at, (heights, label, fill) in enumerate(zip(shares, [*levels, *others], fills)):
        drawn = axis.bar(years, heights, width, bottom=below, label=_plain(label), **{"linewidth": 0.6, **fill})
        if at < len(levels) or heights.any():
            bars.append(drawn)
        if at < len(levels) and room > YEAR_ROOM:
            colour = "#ffffff" if at in DARK_LEVELS else "#1a1a1a"
            for year, height, bottom in zip(years, heights, below):
                if height >= LABELLED:
                    text = numbers.decimal(float(height), 0)
                    axis.text(
                        year, bottom + height / 2, text, color=colour, ha="center", va="center", fontsize=TEXT - 0.5
                    )
        below = below + heights
    for at in range(1, len(years)):
        if stretches[at] != stretches[at - 1]:
            axis.axvline((years[at - 1] + years[at]) / 2, color=colours["overlay_line"], linestyle="--", linewidth=1.0)
    axis.set_ylim(0, 100)
    axis.set_ylabel(_plain(unit), fontsize=TEXT)
    _years(axis, years, WIDTH * 0.6, _span(years) * (0.04 if len(years) > 1 else 1.0) + width / 2)
    _numbered(axis, numbers)
    axis.legend(
        handles=bars[::-1],
        loc="center left",
        bbox_to_anchor=(1.01, 0.5),
        frameon=False,
        fontsize=TEXT,
        handlelength=1.4,
    )
    return _address(figure)


def lines_chart(years: Sequence[int], panels: Sequence[LinePanel], numbers: Numbers, shared: bool) -> str:
    """Return small charts of lines side by side, with one legend for all or, if not ``shared``, one each.

    ``shared`` also gives all of them the same scale.
    """
    rows = -(-len(panels) // PANELS_PER_ROW)
    columns = min(max(len(panels), 2 if shared else 1), PANELS_PER_ROW)
    figure, axes = _figure(2.3 * rows + 0.4, rows, columns, legend=shared, share=shared)
    flat = [axis for row in axes for axis in row]
    for axis, panel in zip(flat, panels):
        for line in panel.lines:
            _draw(axis, years, line)
        axis.set_title(_plain(textwrap.fill(panel.title, TITLE_LENGTH // columns)), fontsize=TEXT, loc="left")
        axis.set_ylabel(_plain(panel.unit), fontsize=TEXT)
        _years(axis, years, WIDTH / columns - 0.7, _span(years) * 0.06)
        _numbered(axis, numbers)
    for axis in flat[len(panels) :]:
        axis.set_visible(False)
    _scale(flat[: len(panels)], panels, shared)
    if shared:
        handles, labels = flat[0].get_legend_handles_labels()
        figure.axes[-1].legend(handles, labels, loc="center", ncol=3, frameon=False, fontsize=TEXT)
    else:
        for axis, panel in zip(flat, panels):
            if len(panel.lines) > 1:
                axis.legend(frameon=False, fontsize=TEXT - 0.5, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return _address(figure)


def _figure(
    height: float, rows: int, columns: int, legend: bool = False, share: bool = False
) -> tuple[Any, list[list[Any]]]:
    """Return a figure and its axes by row; with a ``legend`` the figure's last axes are the room for it."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, height), layout="constrained")
    grid = figure.add_gridspec(rows + legend, columns, height_ratios=[*[1.0] * rows, *[0.12] * legend])
    axes: list[list[Any]] = []
    for row in range(rows):
        axes.append([])
        for column in range(columns):
            first = axes[0][0] if axes[0] else None
            axes[row].append(figure.add_subplot(grid[row, column], sharey=first if share else None))
    if legend:
        figure.add_subplot(grid[rows, :]).axis("off")
    for axis in (axis for row in axes for axis in row):
        axis.spines[["top", "right"]].set_visible(False)
        axis.tick_params(labelsize=TEXT - 0.5)
        axis.grid(axis="y", color="#dddddd", linewidth=0.6)
        axis.set_axisbelow(True)
    return figure, axes


def _draw(axis: Any, years: Sequence[int], line: Line) -> None:
    """Draw a line, broken between stretches."""
    stroke = line.stroke
    for at, stretch in enumerate(sorted(set(line.stretches))):
        inside = [number == stretch for number in line.stretches]
        axis.plot(
            [year for year, drawn in zip(years, inside) if drawn],
            line.values[np.array(inside)],
            color=stroke.colour,
            linestyle=stroke.dash,
            marker=stroke.marker,
            markersize=4.5,
            linewidth=stroke.width,
            label=_plain(line.label) if at == 0 else None,
        )


def _scale(axes: Sequence[Any], panels: Sequence[LinePanel], shared: bool) -> None:
    """Begin every scale at 0, or below where a value is."""

    def limits(lines: Sequence[Line]) -> tuple[float, float]:
        values = np.concatenate([line.values for line in lines])
        values = values[np.isfinite(values)]
        return min(0.0, float(values.min(initial=0.0)) * 1.1), float(values.max(initial=0.0)) * 1.15 or 1.0

    for axis, panel in zip(axes, panels):
        axis.set_ylim(*limits([line for each in panels for line in each.lines] if shared else panel.lines))


def _span(years: Sequence[int]) -> int:
    return max(max(years) - min(years), 1)


def _bar_width(years: Sequence[int]) -> float:
    """Return a width in years that leaves a gap between the two nearest bars."""
    if len(years) == 1:
        return 0.5
    return min(0.7 * min(later - earlier for earlier, later in zip(years, years[1:])), _span(years) / 6)


def _years(axis: Any, years: Sequence[int], width: float, margin: float) -> None:
    """Put the years of the data, and no others, on an axis of ``width`` inches; upright text where they are close."""
    axis.set_xticks(list(years))
    axis.set_xticklabels([str(year) for year in years])
    axis.set_xlim(min(years) - margin, max(years) + margin)
    nearest = min((later - earlier for earlier, later in zip(years, years[1:])), default=1)
    if len(years) > 1 and nearest / (_span(years) + 2 * margin) * width < YEAR_ROOM:
        axis.tick_params(axis="x", labelrotation=90)


def _numbered(axis: Any, numbers: Numbers) -> None:
    """Write the numbers of the vertical axis in the reader's language."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.yaxis.set_major_locator(MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]))
    axis.yaxis.set_major_formatter(FuncFormatter(lambda value, _: numbers.short(float(value))))


def _plain(text: str) -> str:
    """Return text of which nothing is read as mathematics."""
    return text.replace("$", r"\$")


def _address(figure: Any) -> str:
    """Return the figure as an SVG image in a data address."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    buffer = io.BytesIO()
    FigureCanvasSVG(figure).print_svg(buffer, metadata={"Date": None})
    return f"data:image/svg+xml;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"
