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

from eriytymisseuranta.core.neighbourhood.kernels import KERNELS
from eriytymisseuranta.core.segregation.choices import DEFAULT_MEASURES
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.processing.provider import ALGORITHMS, Provider

SOURCES = "LAYERS PROFILE CATALOGUE_FILE YEARS PRIVACY MIN_BASE REASON REGIONS REGION_FIELD OFFICIAL LEDGER"
INDEX = "INDICATORS WEIGHTS METHOD REFERENCE BASE_YEAR LEVELS MIN_VARIABLES SMOOTHING RADIUS K"
RANDOM = "KERNEL PERMUTATIONS HOUSEHOLD_SIZE SEED CATALOGUE_FILE"
CLUSTERS = "METHOD LEVEL DIRECTION MIN_CELLS MIN_POPULATION RADIUS CONTIGUITY"
HOMES = "WEIGHTING POINTS POINT_WEIGHT MIN_BASE CATALOGUE_FILE"
CONTRACT = {
    "trainingdata": ("SEED YEARS SIZE OUTPUT", "GRIDS PLANS BUILDINGS STOPS SCHOOLS CATCHMENTS"),
    "importstatistics": (
        f"{SOURCES} OUTPUT REMAINDER COVERAGE",
        "CELLS POPULATION POPULATION_VISIBLE COVERAGE_PERCENT",
    ),
    "gridfrompoints": (
        (
            "INPUT COUNTS CATEGORIES CLASSES HOUSEHOLD_FIELD YEAR_FIELD YEAR CELL_SIZE PRIVACY MIN_BASE REASON "
            "MIN_HOUSEHOLDS X_FIELD Y_FIELD CRS SOURCE CATALOGUE_FILE OUTPUT COVERAGE"
        ),
        "",
    ),
    "indicators": (f"INPUT {INDEX} CATALOGUE_FILE OUTPUT", ""),
    "segregationindices": (
        f"INPUT GROUPS MULTIGROUP MEASURES BY_REGION SCALES YEAR_FROM YEAR_TO {RANDOM} OUTPUT REPORT",
        "DISSIMILARITY DISSIMILARITY_RANDOM INFORMATION INFORMATION_RANDOM COVERAGE_PERCENT",
    ),
    "localsegregation": ("INPUT GROUP RADIUS KERNEL HOUSEHOLD_SIZE CATALOGUE_FILE OUTPUT", ""),
    "concentrations": (
        f"INPUT {CLUSTERS} PERMUTATIONS FALSE_DISCOVERY_RATE SEED INDEX YEAR CATALOGUE_FILE OUTPUT AREAS",
        "",
    ),
    "maskgrid": (
        "INPUT COUNTS BASES PRIVACY MIN_BASE REASON ID_FIELD YEAR CODES PUBLIC_BASES OUTPUT REMAINDER COVERAGE",
        "",
    ),
    "auditdisclosure": (
        "LAYERS KNOWN LEDGER MAX_SECONDS CATALOGUE_FILE OUTPUT REPORT",
        "EXACT BOUNDED SAFE UNKNOWN PASSED",
    ),
    "publish": ("LAYERS KNOWN LEDGER CATALOGUE_FILE DESTINATION", ""),
    "aggregatetoareas": (
        "INPUT AREAS AREA_FIELD INDICATORS WEIGHTING POINTS POINT_WEIGHT MIN_BASE CATALOGUE_FILE OUTPUT",
        "",
    ),
    "compareyears": (
        "INPUT INDICATOR YEAR_FROM YEAR_TO SMOOTHING RADIUS K ALLOW_REDEFINED CATALOGUE_FILE OUTPUT MATRIX REPORT",
        "COMPARED_PERCENT RISING FALLING",
    ),
    "decomposechange": ("INPUT GROUPS MULTIGROUP YEAR_FROM YEAR_TO ALLOW_REDEFINED CATALOGUE_FILE OUTPUT REPORT", ""),
    "catchmentneed": (
        f"INPUT CATCHMENTS CATCHMENT_FIELD ALTERNATIVE ALTERNATIVE_FIELD WEIGHTS {HOMES} OUTPUT TABLE SUMMARY",
        "",
    ),
    "housingmix": (
        (
            "INPUT BUILDINGS DWELLINGS_FIELD TENURE_FIELD HOUSE_TYPE_FIELD YEAR_FIELD TENURES HOUSE_TYPES SUBSIDISED "
            "SUBSIDISED_LABEL SINCE ONE_SIDED BLOCK_SIZE SEED MIN_BASE CATALOGUE_FILE OUTPUT TABLE REPORT"
        ),
        "",
    ),
    "planscenario": (
        (
            "INPUT PLANS NAME_FIELD TENURE_FIELDS HOUSE_TYPE_FIELDS DWELLINGS SCENARIO_FIELD RADIUS MIN_BASE "
            "CATALOGUE_FILE OUTPUT TABLE REPORT"
        ),
        "",
    ),
    "servicereach": ("INPUT SERVICES SERVICE_FIELD DISTANCES NETWORK MIN_BASE CATALOGUE_FILE OUTPUT TABLE", ""),
    "monitor": (
        f"{SOURCES} {INDEX} YEAR_FROM YEAR_TO OUTPUT CHANGE REMAINDER INDICES COVERAGE REPORT",
        "",
    ),
}
"""Algorithm -> parameters and other outputs."""
CHOICES = {
    "SIZE": ["region", "small"],
    "WEIGHTING": ["area", "centroid", "points"],
    "CELL_SIZE": ["250", "1000", "5000"],
    "PRIVACY": ["internal", "threshold", "nested", "pooled", "classes", "rounded"],
    "METHOD": ["zsum", "ratio100", "meanshare", "overlap", "ranksum"],
    "REFERENCE": ["year_mean_base_sd", "year", "base_year", "pooled"],
    "LEVELS": ["sd", "quintile"],
    "SMOOTHING": ["none", "queen", "radius", "nearest"],
    "MEASURES": list(MEASURES),
    "KERNEL": list(KERNELS),
    "RING": ["proportional", "whole"],
}
DEFAULTS = {
    "PRIVACY": "nested",
    "PROFILE": "auto",
    "METHOD": "zsum",
    "REFERENCE": "year_mean_base_sd",
    "LEVELS": "sd",
    "WEIGHTS": "low_education=1,unemployment=1,low_income=1",
    "INDICATORS": ["low_education", "unemployment", "low_income"],
    "GROUPS": "low_income/income_base; basic_education/adults; unemployed/labour_force",
    "MEASURES": list(DEFAULT_MEASURES),
    "SCALES": "cell",
    "KERNEL": "biweight",
    "HOUSEHOLD_SIZE": 1,
    "PERMUTATIONS": 0,
    "GROUP": "low_income/income_base",
    "INDICATOR": "index",
    "ALLOW_REDEFINED": False,
    "THEMES": False,
}
OWN = {
    ("concentrations", "METHOD"): ["contiguity", "getisord", "moran"],
    ("concentrations", "PERMUTATIONS"): [99_999],
    ("concentrations", "INDEX"): ["index", "index_smooth"],
}
"""Choices of an algorithm's own where others have a parameter of the same name; the first is the default."""
NOT_OFFERED = {("gridfrompoints", "PRIVACY"): ("internal", "pooled")}
"""Algorithm and parameter -> choices of the contract that are left out there."""
MAIN_INPUTS = ("INPUT", "LAYERS", "AREAS", "PLANS", "SERVICES", "CATCHMENTS")
MAIN_OUTPUTS = ("OUTPUT", "DESTINATION")


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
            assert optional == (definition.name() not in MAIN_OUTPUTS), definition.name()
            assert definition.createByDefault()
        elif definition.name() not in MAIN_INPUTS:
            assert optional or definition.defaultValue() is not None, definition.name()


def test_choices_are_static_english_texts(algorithm: QgsProcessingAlgorithm) -> None:
    for definition in algorithm.parameterDefinitions():
        own = OWN.get((algorithm.name(), definition.name()))
        optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        if own or (definition.name() in DEFAULTS and not optional):
            assert definition.defaultValue() == (own[0] if own else DEFAULTS[definition.name()])
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings()
            assert all(re.fullmatch(r"[a-z][a-z0-9_]*|\d+", option) for option in definition.options())
            offered = own or CHOICES.get(definition.name(), definition.options())
            lacking = NOT_OFFERED.get((algorithm.name(), definition.name()), ())
            assert definition.options() == [option for option in offered if option not in lacking]


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
