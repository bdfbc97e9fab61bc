"""Input of which segregation or concentrations cannot be measured: a sentence, or nothing with its reason, never 0."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, Rows, catalogue, public_panel
from tests.core.panels import S, U
from tests.layers.maps import memory_layer

Given = Callable[..., QgsVectorLayer]
INCOME = "low_income/income_base"
OF_PAIRS = [name for name, found in MEASURES.items() if "x" in found.needs]
SPATIAL = ["spatial_information", "spatial_dissimilarity", "spatial_relative_diversity", "spatial_exposure"]


@pytest.fixture
def given(qgis_app: object) -> Given:
    """Return what makes a layer of the golden cells with some rows and regions of their own."""

    def make(rows: Rows | None = None, regions: str = "", areas: bool = False) -> QgsVectorLayer:
        panel = public_panel({**GOLDEN, "activity_base": GOLDEN["population"], **(rows or {})})
        table = panel.table.assign(region=list(regions) if regions else "")
        layer = memory_layer(panel_table(PublicPanel(**{**vars(panel), "table": table}), catalogue()), "statistics")
        if not areas:
            return layer
        outlines = [bytes(feature.geometry().asWkb()) for feature in layer.getFeatures()]
        table = table.drop(columns=["col", "row"]).assign(geometry=outlines)
        without = PublicPanel(**{**vars(panel), "units": Areas("EPSG:3067"), "table": table})
        return memory_layer(panel_table(without, catalogue()), "statistics")

    return make


def measured(run: Any, layer: QgsVectorLayer, folder: Path, **choices: Any) -> dict[tuple[str, str, str], Any]:
    """Return the rows of the table by region, measure and scale."""
    given = {"INPUT": layer, "GROUPS": INCOME, "OUTPUT": str(folder / "out.gpkg"), **choices}
    rows = QgsVectorLayer(run("segregationindices", given)["OUTPUT"], "indices").getFeatures()
    return {(row["region"], row["measure"].split(":")[0], row["scale"]): row for row in rows}


def without_number(row: Any) -> bool:
    return not any(
        isinstance(row[name], float) for name in ("value", "baseline", "corrected", "low", "high", "p_value")
    )


UNUSABLE: Mapping[str, tuple[Rows, str]] = {
    "a group above its base": (
        {"low_income": [[200, 300, 60, 200, S, 500]]},
        "“low_income/income_base”: the groups are larger than their whole.*; name a whole that holds them",
    ),
    "nobody in the group": (
        {"low_income": [[0, 0, 0, 0, S, 0]]},
        "“low_income/income_base”: there is nobody in the group, or nobody outside it; choose other groups",
    ),
    "nobody outside the group": (
        {"low_income": GOLDEN["income_base"]},
        "“low_income/income_base”: there is nobody in the group, or nobody outside it; choose other groups",
    ),
    "nothing visible": (
        {"low_income": [[S] * 6]},
        "“low_income/income_base”: .*; use larger cells, or groups of more people",
    ),
    "one cell": (
        {"low_income": [[45, S, S, S, S, S]]},
        "“low_income/income_base”: people live in a single place.*; use a larger region or smaller cells",
    ),
}


@pytest.mark.parametrize("algorithm", ["segregationindices", "localsegregation"])
@pytest.mark.parametrize("case", UNUSABLE)
def test_groups_of_which_nothing_can_be_measured_are_named_with_a_remedy(
    run: Any, given: Given, tmp_path: Path, algorithm: str, case: str
) -> None:
    rows, said = UNUSABLE[case]
    choices = {"GROUPS": INCOME} if algorithm == "segregationindices" else {"GROUP": INCOME}
    with pytest.raises(QgsProcessingException, match=said):
        run(algorithm, {"INPUT": given(rows), **choices, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("case", [name for name in UNUSABLE if name != "a group above its base"])
def test_beside_groups_that_can_be_measured_every_measure_is_null_with_its_reason(
    run: Any, given: Given, tmp_path: Path, case: str
) -> None:
    reasons = {"nothing visible": "not_visible", "one cell": "single_cell"}
    layer = given(UNUSABLE[case][0])
    found = measured(
        run, layer, tmp_path, GROUPS=f"basic_education/adults;{INCOME}", MEASURES=OF_PAIRS + SPATIAL, SCALES="cell,500"
    )
    assert {name for _, name, _ in found} == {*OF_PAIRS, *SPATIAL}
    for key, row in found.items():
        assert (without_number(row), row["reason"]) == (True, reasons.get(case, "one_group")), key


def test_a_region_where_nobody_lives_or_nothing_is_shown_is_null_and_the_others_have_values(
    run: Any, given: Given, tmp_path: Path
) -> None:
    rows = {
        "population": [[120, 300, U, U, 9, 500]],
        "income_base": [[100, 250, U, U, 8, 400]],
        "low_income": [[45, 50, U, U, S, 70]],
    }
    layer = given(rows, "aaeehh")
    found = measured(run, layer, tmp_path, MEASURES=["dissimilarity"], BY_REGION=True)
    assert found["a", "dissimilarity", "cell"]["value"] == pytest.approx(45 / 95 - 55 / 255)
    empty, single = found["e", "dissimilarity", "cell"], found["h", "dissimilarity", "cell"]
    assert (without_number(empty), empty["reason"], empty["cells"]) == (True, "not_visible", 0)
    assert (without_number(single), single["reason"], single["cells"]) == (True, "single_cell", 1)


def test_more_nearest_people_than_a_region_has_are_null_there(run: Any, given: Given, tmp_path: Path) -> None:
    layer = given(regions="aabbbb")
    found = measured(run, layer, tmp_path, MEASURES=["spatial_information"], SCALES="k:400", BY_REGION=True)
    few, enough = (found[region, "spatial_information", "k:400"] for region in "ab")
    assert (without_number(few), few["reason"]) == (True, "few_people")
    assert isinstance(enough["value"], float)


def test_what_needs_a_lattice_is_null_for_areas(run: Any, given: Given, tmp_path: Path) -> None:
    needing = ["adjacent_dissimilarity", "absolute_centralisation", "relative_centralisation", "spatial_proximity"]
    layer = given(areas=True)
    found = measured(run, layer, tmp_path, MEASURES=["dissimilarity", *needing, *SPATIAL], SCALES="cell,500,k:100")
    assert isinstance(found["", "dissimilarity", "cell"]["value"], float)
    lacking = {key for key, row in found.items() if row["reason"] == "no_lattice"}
    assert lacking == {
        *(("", name, "cell") for name in needing),
        *(("", name, scale) for name in SPATIAL for scale in ("500", "k:100")),
    }
    assert all(without_number(found[key]) for key in lacking)


def test_areas_have_local_measures_of_themselves_and_a_radius_is_refused(
    run: Any, given: Given, tmp_path: Path
) -> None:
    layer = given(areas=True)
    with pytest.raises(QgsProcessingException, match="A radius needs grid cells, and the data is of areas; leave"):
        run("localsegregation", {"INPUT": layer, "RADIUS": 500, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert list(tmp_path.iterdir()) == []
    found = run("localsegregation", {"INPUT": layer, "OUTPUT": str(tmp_path / "out.gpkg")})["OUTPUT"]
    quotients = [row["location_quotient"] for row in QgsVectorLayer(found, "local").getFeatures()]
    assert sum(isinstance(quotient, float) for quotient in quotients) == 5
