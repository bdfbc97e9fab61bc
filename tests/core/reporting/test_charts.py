"""Charts, read back from their SVG."""

from __future__ import annotations

import base64
import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence

import numpy as np
import pytest

from eriytymisseuranta.core.reporting import charts
from eriytymisseuranta.core.reporting.numbers import Numbers

YEARS = (1995, 2005, 2015, 2017)
LEVELS = ["clearly below", "below", "around", "above", "clearly above"]
SVG = "{http://www.w3.org/2000/svg}"


def svg(address: str) -> str:
    kind, _, data = address.partition(",")
    assert kind == "data:image/svg+xml;base64"
    return base64.b64decode(data).decode("utf-8")


def year_places(drawing: str) -> list[float]:
    """Return where the years stand on the horizontal axis of the first chart."""
    groups = [node for node in ET.fromstring(drawing).iter(f"{SVG}g") if re.fullmatch(r"xtick_\d+", node.get("id", ""))]
    return [float(next(group.iter(f"{SVG}use")).get("x", "nan")) for group in groups]


def strokes_of(drawing: str, colour: str) -> list[int]:
    """Return the number of points of every line in a colour, markers and legends left out."""
    lines = re.findall(rf'<path d="([^"]*)" clip-path="[^"]*" style="fill: none; stroke: {colour}', drawing)
    lines += re.findall(
        rf'<path d="([^"]*)" clip-path="[^"]*" style="fill: none; stroke-dasharray[^"]*{colour}', drawing
    )
    return [len(re.findall("[ML]", line)) for line in lines]


def one_line(values: Sequence[float], stretches: Sequence[int], title: str = "D") -> str:
    stroke = charts.Stroke("#0b3c86")
    panel = charts.LinePanel(title, "SD", [charts.Line("D", np.array(values), stretches, stroke)])
    return svg(charts.lines_chart(YEARS, [panel], Numbers("fi"), shared=False))


def levels(years: Sequence[int], shares: np.ndarray, stretches: Sequence[int] | None = None) -> str:
    others = ["suppressed", "no level"]
    numbers = Numbers("en")
    return svg(charts.levels_chart(years, stretches or [0] * len(years), shares, LEVELS, others, numbers, "%"))


def test_years_stand_at_their_true_distances() -> None:
    shares = np.full((7, 4), 100 / 7)
    for drawing in (one_line([0.1, 0.2, 0.3, 0.4], [0] * 4), levels(YEARS, shares)):
        places = np.array(year_places(drawing))
        assert np.diff(places) / np.diff(places).sum() == pytest.approx(np.array([10, 10, 2]) / 22, abs=1e-3)


def test_a_line_breaks_where_a_definition_changed_and_where_there_is_no_number() -> None:
    assert strokes_of(one_line([0.1, 0.2, 0.3, 0.4], [0, 0, 0, 0]), "#0b3c86") == [4]
    assert strokes_of(one_line([0.1, 0.2, 0.3, 0.4], [0, 0, 1, 1]), "#0b3c86") == [2, 2]
    assert strokes_of(one_line([0.1, 0.2, float("nan"), 0.4], [0] * 4), "#0b3c86")[0] < 4


def test_axes_begin_at_zero_and_write_the_readers_numbers() -> None:
    drawing = one_line([0.21, 0.22, 0.23, 0.24], [0] * 4)
    assert "<!-- 0,1 -->" in drawing
    assert "<!-- 0 -->" in drawing


def test_bars_have_the_colours_of_the_map_and_a_legend_from_the_top_down() -> None:
    drawing = levels((2020, 2022), np.array([[10, 8], [20, 22], [30, 30], [25, 25], [10, 11], [5, 4], [0, 0]]))
    for colour in ("#8a2a05", "#f2a13c", "#d3d1c8", "#5cbfd6", "#0b3c86"):
        assert drawing.count(f"fill: {colour}") >= 3
    legend = [label for label in re.findall("<!-- (.*?) -->", drawing) if label in [*LEVELS, "suppressed", "no level"]]
    assert legend == ["suppressed", *LEVELS[::-1]]


def test_a_dashed_line_parts_bars_of_different_definitions() -> None:
    shares = np.full((7, 4), 100 / 7)
    assert (
        levels(YEARS, shares, [0, 0, 1, 1]).count("stroke-dasharray")
        == levels(YEARS, shares).count("stroke-dasharray") + 1
    )


def test_names_are_names_and_no_mathematics() -> None:
    title = r"income $\nonsense$ & <b> per $"
    assert "<path" in one_line([0.1, 0.2, 0.3, 0.4], [0] * 4, title)


@pytest.mark.parametrize("count", [1, 3, 4, 6])
def test_every_panel_is_drawn(count: int) -> None:
    stroke = charts.Stroke("#123456")
    panels = [
        charts.LinePanel(f"group {at}", "D", [charts.Line("measured", np.full(4, 0.2), [0] * 4, stroke)])
        for at in range(count)
    ]
    drawing = svg(charts.lines_chart(YEARS, panels, Numbers("en"), shared=True))
    assert strokes_of(drawing, "#123456") == [4] * count
    assert all(f"<!-- group {at} -->" in drawing for at in range(count))


def test_a_single_year_and_no_number_at_all_can_be_drawn() -> None:
    assert len(year_places(levels((2022,), np.full((7, 1), 100 / 7)))) == 1
    assert strokes_of(one_line([float("nan")] * 4, [0] * 4), "#0b3c86") in ([], [0])


def test_an_interval_is_a_bar_behind_its_year_and_widens_the_axis() -> None:
    line = charts.Line("measured", np.full(4, 0.2), [0] * 4, charts.Stroke("#123456"))
    bars = charts.Bars("interval", np.array([0.1, np.nan, 0.12, 0.1]), np.array([0.3, np.nan, 0.7, 0.3]))
    drawing = svg(charts.lines_chart(YEARS, [charts.LinePanel("D", "", [line], bars)], Numbers("en"), shared=True))
    assert "<!-- interval -->" in drawing
    assert "<!-- 0.6 -->" in drawing
    none = charts.Bars("interval", np.full(4, np.nan), np.full(4, np.nan))
    without = svg(charts.lines_chart(YEARS, [charts.LinePanel("D", "", [line], none)], Numbers("en"), shared=True))
    assert "<!-- interval -->" not in without
