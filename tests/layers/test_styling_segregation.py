"""The map of local segregation, by the colour of its pixels, and what its fields and legend say."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from eriytymisseuranta.core.segregation.choices import Choices
from eriytymisseuranta.core.segregation.groupings import Grouping
from eriytymisseuranta.core.segregation.indices import segregation_indices
from eriytymisseuranta.core.segregation.local_panel import LocalSegregation, local_segregation
from eriytymisseuranta.core.segregation.scales import Scale
from eriytymisseuranta.layers.describing import described
from eriytymisseuranta.layers.styling_segregation import LocalSpec, style_local
from eriytymisseuranta.layers.symbols import palettes
from eriytymisseuranta.layers.temporal import show_year
from eriytymisseuranta.layers.writing_segregation import indices_table, local_table
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import A, S, U
from tests.layers.maps import centre, colours, draw, memory_layer
from tests.layers.test_styling import legend

WHITE = "#ffffff"
ROWS = {
    "population": [[9000, 9000, 9000, 30, U, A], [9000, 9000, 9000, 30, U, 9000]],
    "income_base": [[8000, 8000, 8000, 20, U, A], [8000, 8000, 8000, 20, U, 8000]],
    "low_income": [[800, 1600, 3600, S, U, A], [800, 1600, 3600, 8, U, 800]],
}
"""Six cells in two years: few, as many as in the whole, many, a small one with many, uninhabited, new in 2020."""


@pytest.fixture
def result(qgis_app: object) -> LocalSegregation:
    return local_segregation(
        public_panel(ROWS, (2010, 2020)), catalogue(), Grouping(("low_income",), "income_base"), Scale()
    )


@pytest.fixture
def styled_layer(result: LocalSegregation) -> QgsVectorLayer:
    layer = memory_layer(local_table(result, catalogue()))
    style_local(layer, LocalSpec.of(result, catalogue()))
    return layer


def test_many_and_few_stand_at_the_ends_of_the_ramp_and_the_whole_in_its_middle(styled_layer: QgsVectorLayer) -> None:
    show_year(styled_layer, 2010)
    ramp = palettes().ramp(
        "diverging", len(palettes().breaks["quotient"]) + 1, reverse=True
    )  # many of low income are worse off
    image = draw(styled_layer, 6)
    quotients = {row["cell_id"]: row["location_quotient"] for row in styled_layer.getFeatures() if row["year"] == 2010}
    assert [quotients[cell] for cell in "abc"] == pytest.approx([0.4, 0.8, 1.8])
    assert [centre(image, at) for at in range(3)] == [ramp[1], ramp[3], ramp[4]]
    assert colours(image, 4) == colours(image, 5) == {WHITE}


def test_suppressed_cells_are_hatched_and_those_that_chance_explains_paler(styled_layer: QgsVectorLayer) -> None:
    ramp = palettes().ramp("diverging", len(palettes().breaks["quotient"]) + 1)
    small = next(row for row in styled_layer.getFeatures() if (row["cell_id"], row["year"]) == ("d", 2020))
    assert small["location_quotient"] > 1.25
    assert not small["clear"]
    assert centre(draw(styled_layer, 6), 3) not in {*ramp, WHITE}
    show_year(styled_layer, 2010)
    assert palettes().colours["suppressed_fill"] in colours(draw(styled_layer, 6), 3)


def test_every_style_draws_one_year(styled_layer: QgsVectorLayer) -> None:
    manager = styled_layer.styleManager()
    assert len(manager.styles()) == 4
    for name in manager.styles():
        manager.setCurrentStyle(name)
        image = draw(styled_layer, 6)
        assert centre(image, 0) != centre(image, 2), name
        assert colours(image, 4) == {WHITE}, name
        show_year(styled_layer, 2010)
        assert colours(draw(styled_layer, 6), 5) == {WHITE}, name
        show_year(styled_layer, 2020)


def test_the_legend_says_what_high_means_and_what_pale_means(styled_layer: QgsVectorLayer) -> None:
    said = " | ".join(legend(styled_layer)).replace("\n", " ")
    for part in ("2020, unless", "more common than in the whole", "chance alone", "Suppressed", "the cells themselves"):
        assert part in said


def test_every_field_has_an_alias(result: LocalSegregation) -> None:
    panel = result.panel
    choices = Choices(("dissimilarity", "exposure"), span=(2010, 2020))
    indices = segregation_indices(panel, catalogue(), (result.grouping,), choices)
    for table in (local_table(result, catalogue()), indices_table(indices)):
        told = described(table, catalogue())
        assert [field.name() for field in told.fields if not field.alias()] == []
        assert told.fields.names() == table.fields.names()


def test_rows_of_values_have_no_earlier_year(result: LocalSegregation) -> None:
    choices = Choices(("dissimilarity",), span=(2010, 2020))
    table = indices_table(segregation_indices(result.panel, catalogue(), (result.grouping,), choices))
    rows = [dict(zip(table.fields.names(), feature.attributes())) for feature in table.features()]
    assert [row["year_from"] for row in rows] == [None, None, 2010]
    assert [row["year"] for row in rows] == [2010, 2020, 2020]
    assert not isinstance(rows[2]["p_value"], float)
