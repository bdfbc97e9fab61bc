"""What the two styles of change show, by the colour of its pixels."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from eriytymisseuranta.core.change import compare_years
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.layers.styling_change import STRENGTHS, ChangeSpec, style_change
from eriytymisseuranta.layers.symbols import palettes
from eriytymisseuranta.layers.writing import change_table
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import A, S, U
from tests.layers.maps import centre, colours, draw, memory_layer
from tests.layers.test_styling import legend

N = 1000
PEOPLE: list[list[Any]] = [[N, N, N, N, N, N, U, N, A, N, 20], [N, N, N, N, N, N, N, U, N, N, 20]]
BASIC: list[list[Any]] = [
    [50, 600, 50, 600, 300, S, U, 300, A, 300, 6],
    [50, 600, 500, 90, 301, 300, 300, U, 300, S, 9],
]
LOW, HIGH, RISING, FALLING, SAME, HIDDEN, NEW, EMPTIED, ABSENT, HIDDEN_LATER, SMALL = range(11)


def layer_of(years: tuple[int, int] = (2010, 2020), allow: bool = False) -> QgsVectorLayer:
    rows = {"population": PEOPLE, "adults": PEOPLE, "basic_education": BASIC}
    result = compute_indicators(public_panel(rows, years), catalogue(), ["low_education"], {})
    change = compare_years(result, catalogue(), *years, "low_education", allow)
    layer = memory_layer(change_table(result.panel, change))
    style_change(layer, ChangeSpec.of(change, catalogue().indicators["low_education"]))
    return layer


def became(layer: QgsVectorLayer) -> QgsVectorLayer:
    layer.styleManager().setCurrentStyle("What became of places")
    return layer


def test_change_and_what_has_none_have_symbols_of_their_own(qgis_app: object) -> None:
    image = draw(layer_of(), 11)
    ramp = palettes().ramp("diverging", 9, reverse=True)
    assert centre(image, RISING) == ramp[8]
    assert centre(image, FALLING) == ramp[0]
    fill = palettes().colours["suppressed_fill"]
    assert fill in colours(image, HIDDEN)
    assert fill in colours(image, HIDDEN_LATER)
    for cell in (NEW, EMPTIED, ABSENT):
        assert colours(image, cell) == {"#ffffff"}
        assert image.pixelColor(cell * 40, 20).name() != "#ffffff"
    assert len(colours(image, SMALL)) == 1
    assert centre(image, SMALL) not in ramp


def test_what_became_of_places_is_told_by_colour(qgis_app: object) -> None:
    image = draw(became(layer_of()), 11)
    ramp = palettes().ramp("diverging", 9, reverse=True)
    cells = (LOW, FALLING, SAME, RISING, HIGH)
    assert [centre(image, cell) for cell in cells] == [ramp[at] for at in STRENGTHS]
    plain = palettes().colours
    assert centre(image, NEW) == plain["change_new"]
    assert centre(image, EMPTIED) == plain["change_emptied"]
    assert centre(image, SMALL) == plain["change_unjudged"]
    assert colours(image, ABSENT) == {"#ffffff"}
    assert plain["suppressed_fill"] in colours(image, HIDDEN)


def test_the_legend_says_which_end_is_better_off(qgis_app: object) -> None:
    said = legend(became(layer_of()))
    assert said[1:6] == [
        "low in both years (better off)", "falling", "no clear change", "rising", "high in both years (worse off)"
    ]  # fmt: skip


@pytest.mark.parametrize("allow", [False, True])
def test_redefined_years_are_hatched_or_drawn_pale_with_a_warning(qgis_app: object, allow: bool) -> None:
    layer = layer_of((2020, 2023), allow)
    image = draw(layer, 11)
    unjudged = centre(draw(became(layer), 11), RISING) == palettes().colours["change_unjudged"]
    said = [text for text in legend(layer) if "compared on request" in text.replace("\n", " ")]
    assert (bool(said), unjudged) == (allow, allow)
    assert (palettes().colours["suppressed_fill"] in colours(image, RISING)) != allow
    assert centre(image, RISING) not in palettes().ramp("diverging", 9)
