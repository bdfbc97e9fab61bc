"""The public contract that scripts, models and qgis_process depend on: ids, parameters, defaults, choices."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterEnum,
)

from eriytymisseuranta.processing.provider import ALGORITHMS, Provider

SOURCES = "LAYERS PROFILE CATALOGUE_FILE YEARS PRIVACY MIN_BASE REASON REGIONS REGION_FIELD"
INDEX = "INDICATORS WEIGHTS METHOD REFERENCE BASE_YEAR LEVELS MIN_VARIABLES"
CONTRACT = {
    "trainingdata": ("SEED YEARS SIZE OUTPUT", "GRIDS PLANS BUILDINGS STOPS SCHOOLS CATCHMENTS"),
    "importstatistics": (
        f"{SOURCES} OUTPUT COVERAGE",
        "CELLS POPULATION POPULATION_VISIBLE COVERAGE_PERCENT",
    ),
    "indicators": (f"INPUT {INDEX} CATALOGUE_FILE OUTPUT", ""),
    "monitor": (
        f"{SOURCES} {INDEX} YEAR_FROM YEAR_TO OUTPUT CHANGE INDICES COVERAGE REPORT",
        "",
    ),
}
"""Algorithm -> parameters and other outputs."""
CHOICES = {
    "SIZE": ["region", "small"],
    "PRIVACY": ["internal", "threshold"],
    "METHOD": ["zsum", "ratio100", "meanshare", "overlap", "ranksum"],
    "REFERENCE": ["year_mean_base_sd", "year", "base_year", "pooled"],
    "LEVELS": ["sd", "quintile"],
}
DEFAULTS = {
    "PRIVACY": "threshold",
    "PROFILE": "auto",
    "METHOD": "zsum",
    "REFERENCE": "year_mean_base_sd",
    "LEVELS": "sd",
    "WEIGHTS": "low_education=1,unemployment=1,low_income=1",
    "INDICATORS": ["low_education", "unemployment", "low_income"],
}
MAIN_INPUTS = ("INPUT", "LAYERS")


@pytest.fixture(params=sorted(CONTRACT))
def algorithm(provider: Provider, request: pytest.FixtureRequest) -> QgsProcessingAlgorithm:
    return QgsApplication.processingRegistry().createAlgorithmById(f"eriytymisseuranta:{request.param}")


def test_every_algorithm_is_in_the_contract(provider: Provider) -> None:
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == sorted(CONTRACT)
    assert len(ALGORITHMS) == len(CONTRACT)


def test_ids_parameters_and_outputs_are_those_of_the_contract(algorithm: QgsProcessingAlgorithm) -> None:
    assert re.fullmatch("[a-z]+", algorithm.name())
    assert re.fullmatch("[a-z]+", algorithm.groupId())
    parameters, outputs = CONTRACT[algorithm.name()]
    defined = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert set(parameters.split()) <= defined
    assert set(outputs.split()) <= {output.name() for output in algorithm.outputDefinitions()}
    assert all(re.fullmatch("[A-Z][A-Z_]*", name) for name in defined)


def test_all_but_the_main_input_has_a_default_and_only_output_is_demanded(algorithm: QgsProcessingAlgorithm) -> None:
    for definition in algorithm.parameterDefinitions():
        optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        if isinstance(definition, QgsProcessingDestinationParameter):
            assert optional == (definition.name() != "OUTPUT"), definition.name()
            assert definition.createByDefault()
        elif definition.name() not in MAIN_INPUTS:
            assert optional or definition.defaultValue() is not None, definition.name()


def test_choices_are_static_english_texts(algorithm: QgsProcessingAlgorithm) -> None:
    for definition in algorithm.parameterDefinitions():
        if definition.name() in DEFAULTS:
            assert definition.defaultValue() == DEFAULTS[definition.name()]
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings()
            assert all(re.fullmatch("[a-z][a-z0-9_]*", option) for option in definition.options())
            assert definition.options() == CHOICES.get(definition.name(), definition.options())


def test_help_has_its_four_parts_and_every_parameter_a_label(algorithm: QgsProcessingAlgorithm) -> None:
    assert algorithm.shortHelpString().count("<h3>") == 4
    assert all(len(part) > 40 for part in re.findall("<p>(.*?)</p>", algorithm.shortHelpString()))
    assert algorithm.shortDescription()
    assert algorithm.helpUrl().endswith(".md")
    assert {"segregaatio", "ruututietokanta"} <= set(algorithm.tags())
    assert all(definition.description() for definition in algorithm.parameterDefinitions())


def test_it_can_be_used_in_models_batch_and_in_the_background(algorithm: QgsProcessingAlgorithm) -> None:
    flags = algorithm.flags()
    for flag in ("HideFromModeler", "NoThreading", "HideFromToolbox"):
        assert not flags & getattr(Qgis.ProcessingAlgorithmFlag, flag)
    assert flags & Qgis.ProcessingAlgorithmFlag.SupportsBatch
    assert flags & Qgis.ProcessingAlgorithmFlag.CanCancel
