"""Maps of areas and catchments, by the colour of their pixels, their legends and their labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from eriytymisseuranta.layers.styling_areas import style_areas
from eriytymisseuranta.layers.styling_need import style_need
from eriytymisseuranta.layers.symbols import palettes
from tests.core.indicators.cells import catalogue
from tests.layers.maps import centre, colours, draw
from tests.layers.test_styling import WHITE, legend

LOW_EDUCATION = catalogue().indicators["low_education"]
AREAS: Sequence[Mapping[str, Any]] = (
    {"area": "own", "low_education_pct": 12.4},
    {"area": "small", "flag": "few_cells", "low_education_pct_500m": 30.6},
    {"area": "few", "flag": "small_base"},
    {"area": "hidden", "flag": "suppressed"},
    {"area": "base hidden"},
    {"area": "away", "flag": "outside"},
)
NEEDS: Sequence[Mapping[str, Any]] = (
    {"area": "same", "alternative": "B", "need": 0.1, "need_change": -0.04},
    {"area": "more", "alternative": "B", "need": 2.5, "need_change": 1.3},
    {"area": "none", "alternative": "B"},
    {"area": "now", "alternative": "A", "need": -2.5},
)


def layer_of(rows: Sequence[Mapping[str, Any]]) -> QgsVectorLayer:
    """Return squares of 250 m from the origin to the east with the values of rows."""
    texts = "&".join(f"field={name}:string" for name in ("area", "flag", "alternative"))
    numbers = "&".join(
        f"field={name}:double" for name in ("low_education_pct", "low_education_pct_500m", "need", "need_change")
    )
    layer = QgsVectorLayer(
        f"Polygon?crs=EPSG:3067&field=year:integer&field=valid_from:date&field=valid_to:date&{texts}&{numbers}",
        "areas",
        "memory",
    )
    features = []
    for at, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature["year"] = 2020
        for name, value in row.items():
            feature[name] = value
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(250 * at, 0, 250 * at + 250, 250)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def labels(layer: QgsVectorLayer) -> dict[str, str]:
    """Return what the current style writes on each area."""
    expression = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found[feature["area"]] = expression.evaluate(context)
        assert not expression.hasEvalError(), expression.evalErrorString()
    return found


@pytest.fixture
def areas(qgis_app: object) -> QgsVectorLayer:
    layer = layer_of(AREAS)
    style_areas(layer, [LOW_EDUCATION], 2020)
    return layer


def test_areas_without_figures_of_their_own_look_different_by_the_reason(areas: QgsVectorLayer) -> None:
    areas.setLabelsEnabled(False)
    image = draw(areas, 6)
    at = sum(value <= 12.4 for value in LOW_EDUCATION.breaks)
    ramp = palettes().ramp("sequential", len(LOW_EDUCATION.breaks) + 1)
    assert centre(image, 0) == ramp[at]
    assert centre(image, 1) not in {*ramp, WHITE}
    assert palettes().colours["suppressed_fill"] not in colours(image, 1)
    for hatched in (2, 3, 4):
        assert palettes().colours["suppressed_fill"] in colours(image, hatched)
    assert colours(image, 5) == {WHITE}


def test_the_legend_tells_the_reasons_apart(areas: QgsVectorLayer) -> None:
    said = " ".join(" ".join(legend(areas)).split())
    for words in ("surroundings (500 m)", "too few people", "Suppressed (privacy protection)"):
        assert words in said


def test_labels_are_the_name_with_the_value_or_that_of_the_surroundings(areas: QgsVectorLayer) -> None:
    assert areas.labelsEnabled()
    assert labels(areas) == {
        "own": "own\n12\N{NO-BREAK SPACE}%",
        "small": "small\nsurroundings 500 m: 31\N{NO-BREAK SPACE}%",
        **{name: name for name in ("few", "hidden", "base hidden", "away")},
    }


def test_an_alternative_is_drawn_alone_and_each_style_has_its_own_label(qgis_app: object) -> None:
    layer = layer_of(NEEDS)
    style_need(layer, [LOW_EDUCATION], ["A", "B"], 2020)
    styles = layer.styleManager()
    assert styles.currentStyle() == "Need-type index, A"
    assert len(styles.styles()) == 5
    ramp = palettes().ramp("diverging", 9, reverse=True)
    assert labels(layer)["now"] == "now\n\N{MINUS SIGN}2.5"
    layer.setLabelsEnabled(False)
    image = draw(layer, 4)
    assert centre(image, 3) == ramp[0]
    assert colours(image, 0) == {WHITE}
    styles.setCurrentStyle("Need-type index, B")
    layer.setLabelsEnabled(False)
    image = draw(layer, 4)
    assert [centre(image, at) for at in (0, 1)] == [ramp[4], ramp[-1]]
    assert palettes().colours["suppressed_fill"] in colours(image, 2)
    assert colours(image, 3) == {WHITE}
    styles.setCurrentStyle("Change of the need-type index, B less A")
    assert labels(layer) == {"same": "same\n0.0", "more": "more\n+1.3", "none": "none", "now": "now"}
