"""Charts of levels and of lines, as SVG images in a data address; the axis of years is a true one."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.reporting.drawing import (
    TEXT,
    WIDTH,
    YEAR_ROOM,
    address,
    new_figure,
    numbered,
    palettes,
    plain,
    span,
    year_axis,
)
from eriytymisseuranta.core.reporting.numbers import Numbers

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
class Bars:
    """Upright bars that show from where to where something lies; arrays of shape (years,), NaN leaves a gap."""

    label: str
    low: Floats
    high: Floats


@dataclass(frozen=True)
class LinePanel:
    """Lines over the same years on one scale that begins at 0, and bars behind them."""

    title: str
    unit: str
    lines: Sequence[Line] = field(default_factory=list)
    bars: Bars | None = None


def strokes() -> dict[str, Stroke]:
    """Return the strokes of a measured value, its expectation under randomness and its corrected value."""
    ramps, colours = palettes()
    return {
        "value": Stroke(ramps["levels"][4], "-", "o", 2.2),
        "baseline": Stroke(colours["overlay_line"], "--", "x", 1.4),
        "corrected": Stroke(ramps["diverging"][1], ":", "s", 1.8),
    }


def series_strokes(count: int) -> list[Stroke]:
    """Return strokes that tell ``count`` series apart by colour, dash and marker."""
    ramp = palettes()[0]["diverging"]
    colours = (ramp[8], ramp[1], ramp[6], ramp[2], palettes()[1]["place"], palettes()[1]["outline"])
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
    ramps, colours = palettes()
    figure, axes = new_figure(3.1, 1, 1)
    axis = axes[0][0]
    width = _bar_width(years)
    room = width / span(years) * WIDTH * 0.6
    fills: list[dict[str, Any]] = [{"facecolor": colour} for colour in ramps["levels"]]
    fills.append({"facecolor": colours["suppressed_fill"], "edgecolor": colours["suppressed_line"], "hatch": "////"})
    fills.append({"facecolor": "#ffffff", "edgecolor": colours["suppressed_line"]})
    below = np.zeros(len(years))
    bars = []
    for at, (heights, label, fill) in enumerate(zip(shares, [*levels, *others], fills)):
        drawn = axis.bar(years, heights, width, bottom=below, label=plain(label), **{"linewidth": 0.6, **fill})
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
    axis.set_ylabel(plain(unit), fontsize=TEXT)
    year_axis(axis, years, WIDTH * 0.6, span(years) * (0.04 if len(years) > 1 else 1.0) + width / 2)
    numbered(axis, numbers)
    axis.legend(
        handles=bars[::-1],
        loc="center left",
        bbox_to_anchor=(1.01, 0.5),
        frameon=False,
        fontsize=TEXT,
        handlelength=1.4,
    )
    return address(figure)


def lines_chart(years: Sequence[int], panels: Sequence[LinePanel], numbers: Numbers, shared: bool) -> str:
    """Return small charts of lines side by side, with one legend for all or, if not ``shared``, one each.

    ``shared`` also gives all of them the same scale.
    """
    rows = -(-len(panels) // PANELS_PER_ROW)
    columns = min(max(len(panels), 2 if shared else 1), PANELS_PER_ROW)
    figure, axes = new_figure(2.3 * rows + 0.4, rows, columns, legend=shared, share=shared)
    flat = [axis for row in axes for axis in row]
    for axis, panel in zip(flat, panels):
        for line in panel.lines:
            _draw(axis, years, line)
        if panel.bars is not None and np.isfinite(panel.bars.low).any():
            bars, colour = panel.bars, strokes()["value"].colour
            axis.vlines(years, bars.low, bars.high, colour, linewidth=6, alpha=0.3, label=plain(bars.label))
        axis.set_title(plain(textwrap.fill(panel.title, TITLE_LENGTH // columns)), fontsize=TEXT, loc="left")
        axis.set_ylabel(plain(panel.unit), fontsize=TEXT)
        year_axis(axis, years, WIDTH / columns - 0.7, span(years) * 0.06)
        numbered(axis, numbers)
    for axis in flat[len(panels) :]:
        axis.set_visible(False)
    begin_at_zero(flat[: len(panels)], panels, shared)
    if shared:
        named = {label: handle for axis in flat for handle, label in zip(*axis.get_legend_handles_labels())}
        figure.axes[-1].legend(named.values(), named.keys(), loc="center", ncol=4, frameon=False, fontsize=TEXT)
    else:
        for axis, panel in zip(flat, panels):
            if len(panel.lines) > 1:
                axis.legend(frameon=False, fontsize=TEXT - 0.5, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    return address(figure)


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
            label=plain(line.label) if at == 0 else None,
        )


def begin_at_zero(axes: Sequence[Any], panels: Sequence[LinePanel], shared: bool) -> None:
    """Begin every scale at 0, or below where a value is."""

    def limits(panels: Sequence[LinePanel]) -> tuple[float, float]:
        drawn = [line.values for panel in panels for line in panel.lines]
        values = np.concatenate([*drawn, *(panel.bars.high for panel in panels if panel.bars is not None)])
        values = values[np.isfinite(values)]
        return min(0.0, float(values.min(initial=0.0)) * 1.1), float(values.max(initial=0.0)) * 1.15 or 1.0

    for axis, panel in zip(axes, panels):
        axis.set_ylim(*limits(panels if shared else [panel]))


def _bar_width(years: Sequence[int]) -> float:
    """Return a width in years that leaves a gap between the two nearest bars."""
    if len(years) == 1:
        return 0.5
    return min(0.7 * min(later - earlier for earlier, later in zip(years, years[1:])), span(years) / 6)
