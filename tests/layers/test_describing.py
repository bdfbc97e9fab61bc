"""Fields tell what they are: an alias on every field, and definition, base and source on every indicator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale

from eriytymisseuranta.core.change import compare_years
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.layers.describing import aliases, described
from eriytymisseuranta.layers.writing import change_table, indicator_table
from tests.core.indicators.cells import WEIGHTS, catalogue, public_panel
from tests.layers.test_styling import ROWS


@pytest.fixture(params=["fi", "sv", "en"])
def spoken(qgis_app: object, request: pytest.FixtureRequest) -> Iterator[str]:
    QgsApplication.setLocale(QLocale(request.param))
    yield request.param
    QgsApplication.setLocale(QLocale("en"))


def test_every_field_has_an_alias_and_every_indicator_its_definition_base_and_source(spoken: str) -> None:
    result = compute_indicators(public_panel(ROWS, (2010, 2020)), catalogue(), list(WEIGHTS), WEIGHTS)
    table = described(indicator_table(result, catalogue()), catalogue())
    assert [field.name() for field in table.fields if not field.alias()] == []
    for name in WEIGHTS:
        indicator = catalogue().indicators[name]
        comment = table.fields.field(f"{name}_pct").comment()
        assert indicator.definition[spoken] in comment
        assert catalogue().concepts[indicator.denominator].label[spoken] in comment
        assert indicator.source in comment
        assert aliases(table)[f"{name}_pct"] == f"{indicator.label[spoken]} (%)"
    assert aliases(table)["population"] == {"fi": "Asukkaat", "sv": "Invånare", "en": "Inhabitants"}[spoken]


def test_the_fields_of_change_have_aliases_too(qgis_app: object) -> None:
    result = compute_indicators(public_panel(ROWS, (2010, 2020)), catalogue(), list(WEIGHTS), WEIGHTS)
    table = described(change_table(result.panel, compare_years(result, catalogue(), 2010, 2020)), catalogue())
    assert [field.name() for field in table.fields if not field.alias()] == []


def test_describing_changes_no_row(qgis_app: object) -> None:
    result = compute_indicators(public_panel(ROWS, (2010, 2020)), catalogue(), list(WEIGHTS), WEIGHTS)
    table = indicator_table(result, catalogue())
    told = described(table, catalogue())
    assert told.fields.names() == table.fields.names()
    assert told.columns is table.columns
