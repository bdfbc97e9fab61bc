"""What the fields of concentrations mean, in the user's language."""

from __future__ import annotations

from eriytymisseuranta.core.clusters.areas import PEOPLE_AT_LEVELS
from eriytymisseuranta.core.clusters.concentrations import Concentrations
from eriytymisseuranta.core.reporting.numbers import year_span
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers import writing_clusters as names

Text = tuple[str, str]


def cluster_texts() -> dict[str, Text]:
    """Return field name -> alias and comment."""
    return {
        names.CLUSTER: (
            translate("Eriytymisseuranta", "Concentration or pocket"),
            translate(
                "Eriytymisseuranta",
                "low, high: in a concentration of low or high level; pocket: a low level in surroundings that are not "
                "low; none: in neither.",
            ),
        ),
        names.CONCENTRATION: (
            translate("Eriytymisseuranta", "Number of the concentration"),
            translate("Eriytymisseuranta", "Within its year; the same number may be another place in another year."),
        ),
        names.SURROUNDINGS: (
            translate("Eriytymisseuranta", "Mean index of the people around"),
            translate("Eriytymisseuranta", "Within the radius, the cell itself left out."),
        ),
        names.GI_STAR: (
            translate("Eriytymisseuranta", "Getis-Ord Gi*"),
            translate("Eriytymisseuranta", "Standard normal deviate; below 0 = low values lie together."),
        ),
        names.LOCAL_MORAN: (
            translate("Eriytymisseuranta", "Local Moran's I"),
            translate("Eriytymisseuranta", "Above 0 = like the cells around it."),
        ),
        names.QUADRANT: (
            translate("Eriytymisseuranta", "The cell and those around it"),
            translate("Eriytymisseuranta", "The cell first, as low_high; none: within what chance gives."),
        ),
        names.CLUSTER_P: (
            translate("Eriytymisseuranta", "p-value of the cell"),
            translate("Eriytymisseuranta", "Two-sided, before the false discovery rate is held."),
        ),
        names.CLUSTER_REASON: (translate("Eriytymisseuranta", "Why there is no class or no statistic"), ""),
    }


def area_texts() -> dict[str, Text]:
    """Return field name -> alias and comment of concentrations as areas."""
    level = translate("Eriytymisseuranta", "People in cells of level {level}")
    return {
        names.CELLS: (translate("Eriytymisseuranta", "Cells"), ""),
        names.INDEX_MEAN: (
            translate("Eriytymisseuranta", "Mean index"),
            translate("Eriytymisseuranta", "Weighted by people."),
        ),
        **{name: (level.format(level=at), "") for at, name in enumerate(PEOPLE_AT_LEVELS, start=1)},
        names.COVERAGE: (
            translate("Eriytymisseuranta", "Coverage (%)"),
            translate(
                "Eriytymisseuranta",
                "Of the people in the area and in the cells that touch it, those in cells that may be shown.",
            ),
        ),
    }


def cells_name(result: Concentrations) -> str:
    """Return the name of the layer of cells."""
    years = year_span(result.panel.years)
    return translate("Eriytymisseuranta", "Concentrations and pockets, cells {years}").format(years=years)


def areas_name(result: Concentrations) -> str:
    """Return the name of the layer of outlines."""
    years = year_span(result.panel.years)
    return translate("Eriytymisseuranta", "Concentrations and pockets, areas {years}").format(years=years)
