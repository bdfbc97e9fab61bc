"""The report of segregation: every value beside its expectation, profiles, differences and regions."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.reporting.charts import Line, strokes
from eriytymisseuranta.core.reporting.measured import MeasuredProvenance, measured
from eriytymisseuranta.core.reporting.numbers import Numbers
from eriytymisseuranta.core.reporting.profiles import ProfilePanel, profile_chart
from eriytymisseuranta.core.reporting.segregation import segregation_report
from eriytymisseuranta.core.segregation.choices import Choices
from eriytymisseuranta.core.segregation.groupings import Grouping, read_sets
from eriytymisseuranta.core.segregation.indices import segregation_indices
from eriytymisseuranta.core.segregation.scales import read_scales
from tests.core.indicators.cells import catalogue, public_panel, repeated
from tests.core.panels import S
from tests.core.reporting.results import MADE, PageReader, speaker

INCOME = Grouping(("low_income",), "income_base")
TITLE = "Lowest income class / Aged 18 or over (income)"


def panel(years: tuple[int, ...] = (2010, 2020), mode: str = "threshold") -> PublicPanel:
    """Return golden cells whose low incomes move apart, and where the third class is the rest."""
    changes = [{}, {"low_income": [[55, 50, 5, 90, S, 60]]}, {}][: len(years)]
    rows = repeated(changes)
    rows["middle_income"] = [[30, 100, 20, 40, S, 200]] * len(years)
    rows["high_income"] = [[10, 90, 20, 20, S, 120]] * len(years)
    return public_panel(rows, years, mode)


def page(data: PublicPanel, *groupings: Grouping, scales: str = "cell", **choices: Any) -> PageReader:
    """Return the report of low income, if nothing else is asked for, read back."""
    chosen = Choices(scales=tuple(read_scales(scales)), **choices)
    groupings = groupings or (INCOME,)
    table = segregation_indices(data, catalogue(), groupings, chosen)
    origin = measured(data, catalogue(), groupings, chosen.scales, chosen.kernel, chosen.household_size)
    origin = replace(origin, made=MADE)
    found = PageReader(segregation_report(data, catalogue(), groupings, chosen, table, origin, speaker("en"), "en"))
    assert found.faults == []
    return found


def pictures(found: PageReader) -> int:
    return sum(tag == "img" for tag, _ in found.tags)


def test_every_value_stands_beside_its_expectation_and_its_corrected_value() -> None:
    found = page(panel(), measures=("dissimilarity", "divergence", "relative_centralisation"))
    table = found.table("Measure")
    assert list(table.columns) == ["2010", "2020"]
    names = [name for name in table.index if name[0].isupper()]
    assert names == ["Index of dissimilarity (D)", "Relative centralisation (RCE)"]
    # 1/2 sum |x / 251 - y / 709| of (45, 50, 6, 80, 70) of (100, 250, 50, 160, 400)
    by_hand = np.abs(np.array([45, 50, 6, 80, 70]) / 251 - np.array([55, 200, 44, 80, 330]) / 709).sum() / 2
    shown, _, interval = table.iloc[0, 0].partition("|")
    assert shown == f"{by_hand:.3f}"
    low, high = map(float, interval.split(" … "))
    assert low < by_hand < high
    assert [name.partition("|")[0] for name in table.index[1:3]] == ["expected at random", "corrected"]
    assert table.index[-1] == "people counted"
    assert table.iloc[-1, 0] == "99.2\N{NO-BREAK SPACE}%|5 cells"
    assert pictures(found) == 1


def test_a_profile_has_its_own_chart_and_all_scales_in_a_table() -> None:
    found = page(panel(), measures=("dissimilarity", "spatial_information"), scales="cell,250,500,k:200,k:400")
    assert "Profile of 2020" in found.text
    assert pictures(found) == 2
    rows = found.tables[1]
    named = [row[0] for row in rows if row[0].startswith("Spatial")]
    ends = ["", "people within 250 m", "people within 500 m", "200 nearest people", "400 nearest people"]
    assert [name.endswith(end) for name, end in zip(named, ends)] == [True] * 5


def test_one_scale_is_shown_over_the_years_without_a_profile() -> None:
    found = page(panel(), measures=("spatial_information",), scales="500")
    assert "Profile" not in found.text
    assert "Spatial information theory index, the people within 500 m" in found.table("Measure").index
    cells = page(panel(), measures=("information", "spatial_information"))
    assert [name for name in cells.table("Measure").index if name[0].isupper()] == ["Information theory index (H)"]


def test_whom_each_group_meets_is_a_table_of_the_last_year() -> None:
    grouping = read_sets("low_income+middle_income+high_income", catalogue())[0]
    found = page(panel(), grouping, measures=("exposure", "multigroup_information"))
    table = found.table("Group")
    assert list(table.columns) == ["Lowest income class", "Middle income class", "Highest income class"]
    sums = table.apply(lambda row: sum(float(cell.partition("|")[0]) for cell in row), axis=1)
    assert sums.to_numpy() == pytest.approx(1, abs=0.002)
    assert table.iloc[0, 0].partition("|")[2].startswith("at random 0.2")


def test_differences_and_regions_have_their_sections() -> None:
    data = panel()
    data = replace(data, table=data.table.assign(region=["north"] * 3 + ["south"] * 3))
    found = page(data, measures=("dissimilarity",), by_region=True, span=(2010, 2020))
    assert "Change from 2010 to 2020" in found.text
    first = found.table("Measure")
    changes = next(rows for rows in found.tables if rows[0][1] == "measured")
    before, after = (float(cell.partition("|")[0]) for cell in first.iloc[0])
    changed, _, interval = changes[1][1].replace("\N{MINUS SIGN}", "-").partition("|")
    assert float(changed) == pytest.approx(after - before, abs=0.0011)
    low, high = map(float, interval.split(" … "))
    assert low < high
    regions = found.table("Region")
    assert regions.index.tolist() == ["north", "south"]
    assert "at random" in regions.iloc[0, 0]


def test_what_is_missing_says_why() -> None:
    data = panel((2010, 2024))
    found = page(data, Grouping(("basic_education",), "adults"), measures=("dissimilarity",), span=(2010, 2024))
    assert "definition changed between 2010 and 2024" in found.text
    assert "a variable is defined differently in the two years" in found.text
    areas = replace(data, units=Areas("EPSG:4326"), table=data.table[["region"]])
    assert "the measure needs grid cells" in page(areas, measures=("spatial_information",), scales="cell,500").text


def test_a_single_year_has_no_chart_over_years() -> None:
    found = page(panel((2020,)), measures=("dissimilarity",))
    assert pictures(found) == 0
    assert list(found.table("Measure").columns) == ["2020"]


def test_internal_data_is_marked() -> None:
    found = page(panel(mode="internal"), measures=("dissimilarity",))
    assert found.text.count("INTERNAL") >= 2
    assert "INTERNAL" not in page(panel(), measures=("dissimilarity",)).text


def test_the_origin_tells_how_it_was_measured() -> None:
    scales = read_scales("cell,500")
    origin = measured(panel(), catalogue(), [INCOME], scales, "gaussian", 1.9, seed=3)
    assert isinstance(origin, MeasuredProvenance)
    said = " ".join(map(str, origin.sentences()))
    for part in ("low_income/income_base", "Gaussian", "household of 1.9 people", "fewer than 10 people"):
        assert part in said
    record = json.loads(json.dumps(origin.record()))
    assert (record["kernel"], record["seed"], record["scales"]) == ("gaussian", 3, ["cell", "500"])
    assert record["protection"] == "threshold:10"
    plain = measured(panel(), catalogue(), [INCOME], read_scales("cell"), "gaussian", 1.0)
    assert "Gaussian" not in " ".join(map(str, plain.sentences()))
    assert "every person's group" in " ".join(map(str, plain.sentences()))


def test_a_profile_names_its_scales_and_lines_and_bears_a_gap() -> None:
    lines = [Line("measured", np.array([0.3, np.nan, 0.1]), [0, 0, 0], strokes()["value"])]
    panels = [ProfilePanel("H", "", "radius, m", [141.0, 500.0, 1000.0], ["cell", "500", "1 000"], lines)]
    drawn = base64.b64decode(profile_chart(panels, Numbers("en")).partition(",")[2]).decode()
    for text in ("H", "radius, m", "cell", "500", "1 000", "measured"):
        assert f"<!-- {text} -->" in drawn
