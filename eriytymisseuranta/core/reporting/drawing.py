"""What all charts are drawn with: figures in one style, axes in the reader's language, and the SVG that comes out.

Matplotlib is imported when the first chart is drawn. Figures are made without pyplot, which keeps state and is not for
threads.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from eriytymisseuranta import paths
from eriytymisseuranta.core.reporting.numbers import Numbers
from eriytymisseuranta.core.schema import read_yaml

WIDTH = 7.4
"""Inches."""
TEXT = 8.5
"""Points."""
YEAR_ROOM = 0.38
"""Inches that the label of a year takes."""


@lru_cache(maxsize=1)
def palettes() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """Return the ramps and single colours of the maps."""
    found = read_yaml(paths.resource("styles", "palettes.yaml")).fields(required=("palettes", "colours", "breaks"))
    return (
        {name: entry.texts() for name, entry in found["palettes"].items()},
        {name: entry.text() for name, entry in found["colours"].items()},
    )


def new_figure(
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


def span(years: Sequence[int]) -> int:
    """Return the years from the first to the last, at least 1."""
    return max(max(years) - min(years), 1)


def year_axis(axis: Any, years: Sequence[int], width: float, margin: float) -> None:
    """Put the years of the data, and no others, on an axis of ``width`` inches; upright text where they are close."""
    axis.set_xticks(list(years))
    axis.set_xticklabels([str(year) for year in years])
    axis.set_xlim(min(years) - margin, max(years) + margin)
    nearest = min((later - earlier for earlier, later in zip(years, years[1:])), default=1)
    if len(years) > 1 and nearest / (span(years) + 2 * margin) * width < YEAR_ROOM:
        axis.tick_params(axis="x", labelrotation=90)


def numbered(axis: Any, numbers: Numbers) -> None:
    """Write the numbers of the vertical axis in the reader's language."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.yaxis.set_major_locator(MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]))
    axis.yaxis.set_major_formatter(FuncFormatter(lambda value, _: numbers.short(float(value))))


def plain(text: str) -> str:
    """Return text of which nothing is read as mathematics."""
    return text.replace("$", r"\$")


def address(figure: Any) -> str:
    """Return the figure as an SVG image in a data address."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    buffer = io.BytesIO()
    FigureCanvasSVG(figure).print_svg(buffer, metadata={"Date": None})
    return f"data:image/svg+xml;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"
