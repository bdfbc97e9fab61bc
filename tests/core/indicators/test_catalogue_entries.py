"""The indicators of the catalogue as entries: texts, directions, classes and sources."""

from __future__ import annotations

import re

import pytest

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.schema import LANGUAGES
from tests.core.indicators.cells import catalogue

PRODUCTS = {
    "ruututietokanta": "Ruututietokanta",
    "vaestoruutu": "Väestöruutuaineisto",
    "hsy": "HSY",
    "paavo": "Paavo",
    "eurostat": "Eurostat",
}
BETTER = {
    "tertiary",
    "higher_tertiary",
    "employment",
    "employment_working_age",
    "high_income",
    "median_income",
    "mean_income",
    "high_income_households",
    "median_household_income",
}
WORSE = {"low_education", "unemployment", "low_income", "low_income_households"}
THEMES = {
    "education",
    "activity",
    "income",
    "household_income",
    "age",
    "households",
    "dwellings",
    "living_space",
    "population",
    "jobs",
    "language",
    "origin",
}

EVERY = pytest.mark.parametrize("indicator", catalogue().indicators.values(), ids=lambda found: found.id)


def products(indicator: Indicator) -> set[str]:
    """Return the products that have the fields of an indicator; a density is of cells."""
    density = indicator.kind == "density"
    needed = {indicator.numerator} if density else {indicator.numerator, indicator.denominator}
    return {
        name
        for name, profile in catalogue().profiles.items()
        if profile.notice is None  # the training region is no source
        and needed <= set(profile.concepts)
        and not (density and profile.units == "areas")
    }


@EVERY
def test_texts_are_sentences_in_three_languages(indicator: Indicator) -> None:
    labels = [indicator.label[language] for language in LANGUAGES]
    definitions = [indicator.definition[language] for language in LANGUAGES]
    assert len(set(labels)) == len(set(definitions)) == 3
    for text in labels:
        assert text == text.strip() != ""
        assert not text.endswith(".")
        assert re.search(r"\(.+\)$", text) or indicator.kind == "share"
        assert "%" not in text
    for text in definitions:
        assert text.endswith(".")
        assert text[0].isupper() or text[0].isdigit()
        assert "  " not in text


@EVERY
def test_sources_name_the_products_that_have_the_figures(indicator: Indicator) -> None:
    assert {name for name, word in PRODUCTS.items() if word in indicator.source} == products(indicator)


@EVERY
def test_classes_are_five_and_within_reach(indicator: Indicator) -> None:
    assert len(indicator.breaks) == 4
    assert list(indicator.breaks) == sorted(set(indicator.breaks))
    assert indicator.breaks[0] > 0
    assert indicator.kind != "share" or indicator.breaks[-1] < 100


def test_direction_is_given_to_education_work_and_income_only() -> None:
    found = {name: indicator.direction for name, indicator in catalogue().indicators.items()}
    assert {name for name, direction in found.items() if direction == 1} == BETTER
    assert {name for name, direction in found.items() if direction == -1} == WORSE


def test_every_theme_has_indicators_and_no_two_have_the_same_name() -> None:
    indicators = catalogue().indicators.values()
    assert {catalogue().concepts[found.numerator].group for found in indicators} == THEMES
    for language in LANGUAGES:
        assert len({found.label[language] for found in indicators}) == len(indicators)


def test_means_are_of_concepts_that_are_means_or_medians_and_shares_of_counts() -> None:
    for indicator in catalogue().indicators.values():
        numerator, denominator = (catalogue().concepts[name] for name in (indicator.numerator, indicator.denominator))
        assert (numerator.kind == "count") == (indicator.kind != "mean")
        assert denominator.kind == "count"
        assert "median" not in indicator.id or numerator.kind == "median"


@pytest.mark.parametrize(
    ("name", "finnish", "swedish"),
    [
        ("unemployment", "Työttömyysaste", "Arbetslöshetsgrad"),
        ("low_education", "Perusasteen varassa", "Med enbart utbildning på grundnivå"),
        ("tertiary", "Korkea-asteen tutkinto", "Examen på högre nivå"),
        ("living_alone", "Yksinasuvat", "Ensamboende"),
        ("single_parents", "Yhden vanhemman taloudet", "Enförälderhushåll"),
        ("pensioner_households", "Eläkeläistaloudet", "Pensionärshushåll"),
        ("foreign_language", "Vieraskieliset", "Personer med främmande språk"),
        ("households_with_children", "Lapsitaloudet", "Barnhushåll"),
    ],
)
def test_the_terms_are_those_of_the_field(name: str, finnish: str, swedish: str) -> None:
    label = catalogue().indicators[name].label
    assert (label.fi, label.sv) == (finnish, swedish)
