"""Parameters that several algorithms share, and the catalogue behind them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from eriytymisseuranta import paths
from eriytymisseuranta.core.catalogue import Catalogue, catalogue_files, read_catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers.glossary import indicator_comment

CATALOGUE_FILE = "CATALOGUE_FILE"
PROFILE = "PROFILE"
PRIVACY = "PRIVACY"
MIN_BASE = "MIN_BASE"
REASON = "REASON"
LEDGER = "LEDGER"
OFFICIAL = "OFFICIAL"
INDICATORS = "INDICATORS"
WEIGHTS = "WEIGHTS"
METHOD = "METHOD"
REFERENCE = "REFERENCE"
BASE_YEAR = "BASE_YEAR"
LEVELS = "LEVELS"
SMOOTHING = "SMOOTHING"
RADIUS = "RADIUS"
NEAREST = "K"
MIN_VARIABLES = "MIN_VARIABLES"
THEMES = "THEMES"

AUTO = "auto"
PRIVACY_MODES = ("internal", "threshold", "nested", "pooled", "classes", "rounded")
METHODS = ("zsum", "ratio100", "meanshare", "overlap", "ranksum")
REFERENCES = ("year_mean_base_sd", "year", "base_year", "pooled")
LEVEL_RULES = ("sd", "quintile")
SMOOTHINGS = ("none", "queen", "radius", "nearest")
DEFAULT_COMPOSITE = "relative_wellbeing"


def user_catalogue_folder() -> Path:
    """Return the folder in the user's QGIS profile whose YAML files survive updates of the plugin."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "eriytymisseuranta" / "catalogue"


def load_catalogue(extra: str = "") -> Catalogue:
    """Return the plugin's catalogue, the user's folder and the named file on top of it.

    Raises
    ------
    InputError
        Naming file, line and key of whatever is wrong.
    """
    files = catalogue_files([paths.resource("catalogue"), user_catalogue_folder()], Path(extra) if extra else None)
    return _read(tuple((path, path.stat().st_mtime_ns) for path in files))


@lru_cache(maxsize=4)
def _read(files: tuple[tuple[Path, int], ...]) -> Catalogue:
    return read_catalogue(path for path, _ in files)


def offered_catalogue() -> Catalogue:
    """Return the catalogue for lists of choices: a broken file of the user's must not stop the plugin from loading."""
    try:
        return load_catalogue()
    except InputError as error:
        QgsMessageLog.logMessage(message(error.message), "Eriytymisseuranta", Qgis.MessageLevel.Warning)
        return _read(tuple((path, path.stat().st_mtime_ns) for path in catalogue_files([paths.resource("catalogue")])))


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Put a parameter into the advanced box."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def choice(
    name: str, label: str, values: tuple[str, ...], default: str, explanation: str = ""
) -> QgsProcessingParameterEnum:
    """Return a choice whose values are the same text in every language."""
    parameter = QgsProcessingParameterEnum(name, label, list(values), False, default, False, True)
    parameter.setHelp(explanation)
    return parameter


def catalogue_file_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter of a YAML file with products and indicators of one's own."""
    parameter = QgsProcessingParameterFile(
        CATALOGUE_FILE,
        translate("Eriytymisseuranta", "Own catalogue file (YAML)"),
        Qgis.ProcessingFileParameterBehavior.File,
        "yaml",
        optional=True,
    )
    parameter.setHelp(
        translate("Eriytymisseuranta", "Data products and indicators of your own; tried before the built-in ones.")
    )
    return advanced(parameter)


def ledger_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter of the file that remembers what has been suppressed and released."""
    parameter = QgsProcessingParameterFile(
        LEDGER,
        translate("Eriytymisseuranta", "Ledger of what has been published"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=True,
        fileFilter="SQLite (*.sqlite);;* (*)",
    )
    parameter.setHelp(
        translate(
            "Eriytymisseuranta",
            "An internal file of your own that “Publish” makes and keeps: what was suppressed once stays suppressed, "
            "and what was released counts as known. It holds no figure that was not released.",
        )
    )
    return advanced(parameter)


def official_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter of the table of official populations."""
    parameter = QgsProcessingParameterFeatureSource(
        OFFICIAL,
        translate("Eriytymisseuranta", "Official population (table)"),
        [Qgis.ProcessingSourceType.Vector],
        None,
        True,
    )
    parameter.setHelp(
        translate(
            "Eriytymisseuranta",
            "Fields region, year and population; shown beside the people in the grid data, from which people without "
            "a known dwelling are missing.",
        )
    )
    return advanced(parameter)


def min_base_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter of the smallest base."""
    parameter = QgsProcessingParameterNumber(
        MIN_BASE,
        translate("Eriytymisseuranta", "Minimum base (people, households, dwellings)"),
        Qgis.ProcessingNumberParameterType.Integer,
        None,
        True,
        1,
    )
    parameter.setHelp(
        translate(
            "Eriytymisseuranta",
            "Smallest number that a shown figure may be about. Empty: the thresholds of the data product.",
        )
    )
    return advanced(parameter)


def protection_parameters(without: tuple[str, ...] = ()) -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of privacy protection; ``without`` are modes that an algorithm does not offer."""
    return [
        choice(
            PRIVACY,
            translate("Eriytymisseuranta", "Privacy protection"),
            tuple(mode for mode in PRIVACY_MODES if mode not in without),
            "nested",
            translate(
                "Eriytymisseuranta",
                "nested: cells with too few people are suppressed, counts of next to nobody or everybody are told as "
                "edge classes, and further cells are suppressed where public totals would give a figure away. "
                "pooled: the same, and the suppressed cells of a block of 1, 2 or 4 km together in a layer of their "
                "own. classes: shares as classes that hold at least three counts; what has no classes is left out. "
                "rounded: counts as multiples of three, totals of any block within two. "
                "threshold: only cells with too few people are suppressed. internal: nothing is masked, and everything "
                "is marked INTERNAL; not for publication.",
            ),
        ),
        min_base_parameter(),
        advanced(
            QgsProcessingParameterString(
                REASON,
                translate("Eriytymisseuranta", "Reason for lowering a threshold"),
                None,
                False,
                True,
            )
        ),
    ]


def profile_parameter() -> QgsProcessingParameterDefinition:
    """Return the choice of the data product."""
    return choice(
        PROFILE,
        translate("Eriytymisseuranta", "Data product"),
        (AUTO, *offered_catalogue().profiles),
        AUTO,
        translate("Eriytymisseuranta", "auto: recognised by its fields."),
    )


def indicators_parameter() -> QgsProcessingParameterDefinition:
    """Return the choice of indicators."""
    catalogue = offered_catalogue()
    parameter = QgsProcessingParameterEnum(
        INDICATORS,
        translate("Eriytymisseuranta", "Indicators"),
        list(catalogue.indicators),
        True,
        list(catalogue.composites[DEFAULT_COMPOSITE].weights),
        False,
        True,
    )
    spoken = language()
    parameter.setHelp("; ".join(f"{name}: {found.label[spoken]}" for name, found in catalogue.indicators.items()))
    return parameter


def indicator_glossary() -> dict[str, str]:
    """Return indicator id -> its label, definition, base and source."""
    catalogue, spoken = offered_catalogue(), language()
    return {
        name: f"{found.label[spoken]}. {indicator_comment(found, catalogue)}"
        for name, found in catalogue.indicators.items()
    }


def index_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of the composite index."""
    composites, spoken = offered_catalogue().composites, language()
    weights = QgsProcessingParameterString(
        WEIGHTS,
        translate("Eriytymisseuranta", "Variables of the index and their weights"),
        ",".join(f"{name}={weight:g}" for name, weight in composites[DEFAULT_COMPOSITE].weights.items()),
        False,
        True,
    )
    weights.setHelp(
        translate(
            "Eriytymisseuranta",
            "Pairs indicator=weight, separated by commas; a negative weight turns the direction. Or the name of an "
            "index: {composites}. Empty: no index.",
        ).format(composites="; ".join(f"{name} ({recipe.label[spoken]})" for name, recipe in composites.items()))
    )
    base_year = QgsProcessingParameterNumber(
        BASE_YEAR,
        translate("Eriytymisseuranta", "Base year"),
        Qgis.ProcessingNumberParameterType.Integer,
        None,
        True,
    )
    min_variables = QgsProcessingParameterNumber(
        MIN_VARIABLES,
        translate("Eriytymisseuranta", "Variables needed for an index (empty: all)"),
        Qgis.ProcessingNumberParameterType.Integer,
        None,
        True,
        1,
    )
    return [
        weights,
        choice(
            METHOD,
            translate("Eriytymisseuranta", "Method of the index"),
            METHODS,
            "zsum",
            translate(
                "Eriytymisseuranta",
                "zsum: mean of z-scores; ratio100: region = 100; meanshare: mean of the shares; overlap: number of "
                "variables in the worst fifth; ranksum: mean of percentile ranks. The index is high where people are "
                "better off, whatever the method.",
            ),
        ),
        choice(
            REFERENCE,
            translate("Eriytymisseuranta", "Reference"),
            REFERENCES,
            "year_mean_base_sd",
            translate(
                "Eriytymisseuranta",
                "year_mean_base_sd: mean of each year, spread of the first, so that growing differentiation shows; "
                "year: each year on its own; base_year: one year for all; pooled: all years together.",
            ),
        ),
        advanced(base_year),
        advanced(
            choice(
                LEVELS,
                translate("Eriytymisseuranta", "Rule of the five levels"),
                LEVEL_RULES,
                "sd",
                translate(
                    "Eriytymisseuranta",
                    "sd: cuts at 0.5 and 1.5 standard deviations; quintile: a fifth of the people in each level.",
                ),
            )
        ),
        advanced(min_variables),
    ]


def smoothing_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of the surroundings whose indicators are computed beside those of the cells."""
    radius = QgsProcessingParameterNumber(
        RADIUS,
        translate("Eriytymisseuranta", "Radius of the surroundings (m)"),
        Qgis.ProcessingNumberParameterType.Double,
        500.0,
        False,
        1.0,
    )
    nearest = QgsProcessingParameterNumber(
        NEAREST,
        translate("Eriytymisseuranta", "Number of nearest people"),
        Qgis.ProcessingNumberParameterType.Integer,
        400,
        False,
        2,
    )
    smoothing = choice(
        SMOOTHING,
        translate("Eriytymisseuranta", "Surroundings of the cells"),
        SMOOTHINGS,
        "none",
        translate(
            "Eriytymisseuranta",
            "Adds the indicators and the index of the people around: queen: of the cell and the eight around it; "
            "radius: of all within the radius; nearest: of the nearest people. Counts are summed, and suppressed cells "
            "stay out.",
        ),
    )
    return [advanced(smoothing), advanced(radius), advanced(nearest)]


def keep_style_parameter() -> QgsProcessingParameterDefinition:
    """Return the choice to keep the style of the previous run's layers."""
    return advanced(
        QgsProcessingParameterBoolean(
            "KEEP_STYLE", translate("Eriytymisseuranta", "Keep the style of the previous run's layers"), False
        )
    )


def themes_parameter() -> QgsProcessingParameterDefinition:
    """Return the choice of a map theme for each year."""
    parameter = QgsProcessingParameterBoolean(
        THEMES, translate("Eriytymisseuranta", "A map theme for each year"), False
    )
    parameter.setHelp(
        translate(
            "Eriytymisseuranta",
            "Adds one theme per year to the project, which draws that year of the layer: for layouts with several "
            "maps, and to switch years by name. The layer stays one.",
        )
    )
    return advanced(parameter)


def optional_integer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> int | None:
    """Return a whole number, None where the parameter is left empty (``NAME=`` in a command is an empty text)."""
    given = parameters.get(name)
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    return int(algorithm.parameterAsInt(parameters, name, context))


def read_weights(text: str, catalogue: Catalogue) -> Mapping[str, float]:
    """Return the weights of ``WEIGHTS``: of pairs, or of a composite of the catalogue.

    Raises
    ------
    InputError
        If a pair is no ``indicator=number``.
    """
    if text.strip() in catalogue.composites:
        return catalogue.composites[text.strip()].weights
    weights: dict[str, float] = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        name, _, value = pair.partition("=")
        try:
            weights[name.strip()] = float(value)
        except ValueError:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "“{pair}” is no weight; write indicator=number, for example low_education=1."
                ),
                pair=pair,
            ) from None
    return weights
