"""Where results came from, for people and for machines."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace

import pytest

from eriytymisseuranta.core.reporting.provenance import Provenance, plugin_version
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.reporting.results import golden, rows_of, speaker

YEARS = (2020, 2022, 2023)


def provenance(**changes: object) -> Provenance:
    return replace(Provenance.of_result(golden([{}] * 3, YEARS), catalogue(), "the licence allows it. "), **changes)


def told(found: Provenance, language: str = "en") -> str:
    return " ".join(speaker(language)(said) for said in found.sentences())


def test_the_record_is_for_machines() -> None:
    record = json.loads(json.dumps(provenance(made=datetime.date(2024, 5, 7), min_base=20).record()))
    assert record == {
        "base_year": 2020,
        "dates": {
            "population": ["2019-12-31", "2021-12-31", "2022-12-31"],
            "education": ["2019-12-31", "2021-12-31", "2022-12-31"],
        },
        "definitions": {"education": ["", "", "2023"]},
        "indicators": ["low_education", "unemployment", "low_income"],
        "levels": "sd",
        "made": "2024-05-07",
        "method": "zsum",
        "min_base": 20,
        "protection": "threshold:10",
        "reason": "the licence allows it.",
        "reference": "year_mean_base_sd",
        "seed": None,
        "source": "test 2020, 2022, 2023",
        "sources": ["test:2020", "test:2022", "test:2023"],
        "version": plugin_version(),
        "weights": {"low_education": 1.0, "unemployment": 1.0, "low_income": 1.0},
        "years": [2020, 2022, 2023],
    }


def test_every_product_is_named_with_its_years() -> None:
    sources = ("hsy:2020", "ruututietokanta:2022", "hsy:2023")
    panel = replace(public_panel(rows_of([{}] * 3), YEARS), sources=sources)
    found = Provenance.of_panel(panel, catalogue())
    assert speaker("en")(found.source_line()) == (
        "Source: HSY, Population grid 2020, 2023; Statistics Finland, Grid Database 2022. "
        "Computed with Eriytymisseuranta."
    )
    assert "Tilastokeskus, Ruututietokanta 2022" in speaker("fi")(found.source_line())


def test_the_sentences_tell_the_choices_in_the_readers_language() -> None:
    text = told(provenance(weights={"low_education": 0.5, "unemployment": -1.0}), "fi")
    assert "Variables of the index and their weights: Perusasteen varassa 0,5, Työttömyysaste \u22121." in text
    assert "Väestö, Koulutus 31.12.2019, 31.12.2021, 31.12.2022" in text
    assert "Koulutus: the definition changed between 2022 and 2023;" in text
    assert "Compared with: region, mean of each year, spread of 2020" in text
    assert "Reason given for a lowered threshold: the licence allows it." in text


@pytest.mark.parametrize(
    ("protection", "sentence", "internal"),
    [
        ("internal", "INTERNAL: nothing is masked", True),
        ("", "INTERNAL: nothing is masked", True),
        ("threshold:10", "fewer than 10 people or households are suppressed.", False),
        ("threshold:open", "Protected by its publisher", False),
        ("nested:10", "are suppressed. Protection: nested:10.", False),
        ("rounded", "Protection: rounded.", False),
        ("rounded:10", "Counts are multiples of three", False),
        ("classes:10", "a figure is the middle of its class", False),
        ("pooled:10", "in the layer of the remainder", False),
    ],
)
def test_protection_is_told(protection: str, sentence: str, internal: bool) -> None:
    found = provenance(protection=protection)
    assert sentence in told(found)
    assert found.internal is internal


def test_without_an_index_nothing_is_said_of_one() -> None:
    found = Provenance.of_result(golden(weights={}, indicators=["low_education"]), catalogue())
    assert (found.weights, found.method) == ({}, "")
    assert "Method" not in told(found)


def test_a_change_of_definition_parts_only_what_it_concerns() -> None:
    found = provenance()
    assert found.redefined() == [("education", 2022, 2023)]
    assert found.stretches(["low_education", "low_income"]) == (0, 0, 1)
    assert found.stretches(["low_income"]) == (0, 0, 0)


def test_the_version_is_that_of_the_plugin() -> None:
    assert plugin_version().count(".") == 2
