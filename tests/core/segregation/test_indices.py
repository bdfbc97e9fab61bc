"""The table of segregation by year, region, groups, scale and measure: values by hand, reasons and differences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.segregation.choices import DEFAULT_MEASURES, Choices
from eriytymisseuranta.core.segregation.groupings import Grouping, read_pairs, read_sets
from eriytymisseuranta.core.segregation.indices import COLUMNS, YEAR_FROM, segregation_indices
from eriytymisseuranta.core.segregation.measures import MEASURES
from eriytymisseuranta.core.segregation.missing import check_measured, missing_values
from eriytymisseuranta.core.segregation.scales import Scale, read_scales
from tests.core.indicators.cells import GOLDEN, Rows, catalogue, public_panel, repeated
from tests.core.panels import A, S
from tests.core.segregation.regions import synthetic

EDUCATION = Grouping(("basic_education",), "adults")
INCOME = Grouping(("low_income",), "income_base")
PARTS = ("employed", "unemployed", "students", "pensioners")
"""Four variables of one group, here without its base."""
ROW_OF_THREE = {"population": [[10, 20, 10]], "income_base": [[10, 20, 10]], "low_income": [[5, 5, 0]]}


def table(panel: PublicPanel, *groupings: Grouping, **choices: object) -> pd.DataFrame:
    """Return the table of a panel, low income if nothing else is asked for."""
    return segregation_indices(panel, catalogue(), groupings or (INCOME,), Choices(**choices))  # type: ignore[arg-type]


def of_parts(counts: np.ndarray) -> PublicPanel:
    """Return a single year of as many variables as there are columns."""
    rows: Rows = {name: [values.tolist()] for name, values in zip(PARTS, counts.T)}
    return public_panel({"population": [counts.sum(axis=1).tolist()], **rows}, mode="internal")


def value(found: pd.DataFrame, measure: str, column: str = "value", **where: object) -> float:
    """Return the one number of a measure."""
    rows = found[found["measure"] == measure]
    for name, wanted in where.items():
        rows = rows[rows[name] == wanted]
    assert len(rows) == 1
    return float(rows[column].iloc[0])


def in_regions(panel: PublicPanel, regions: list[str]) -> PublicPanel:
    return replace(panel, table=panel.table.assign(region=regions))


def test_the_published_test_vector_is_reproduced() -> None:
    found = table(public_panel(GOLDEN), EDUCATION)
    assert (*COLUMNS, YEAR_FROM) == tuple(found.columns)
    assert value(found, "dissimilarity") == pytest.approx(0.291482, abs=5e-7)
    assert value(found, "isolation") == pytest.approx(0.299119, abs=5e-7)
    assert value(found, "correlation_ratio") == pytest.approx(0.082066, abs=5e-7)
    assert value(found, "correlation_ratio", "baseline") == pytest.approx(5 / 960)
    assert found["cells"].eq(5).all()
    assert found["coverage"].to_numpy() == pytest.approx(100 * 1180 / 1189)
    assert found["reason"].eq("").all()


def test_three_groups_in_two_cells_by_hand() -> None:
    panel = of_parts(np.array([[10.0, 0, 0], [0, 5, 5]]))
    measures = ("multigroup_dissimilarity", "multigroup_information", "divergence", "diversity", "exposure")
    found = table(panel, Grouping(PARTS[:3]), measures=measures)
    assert value(found, "multigroup_dissimilarity") == pytest.approx(0.8)
    assert value(found, "multigroup_information") == pytest.approx(2 / 3)
    assert value(found, "divergence") == pytest.approx(np.log(2))
    assert value(found, "diversity") == pytest.approx(1.5 * np.log(2))
    rows = found[found["measure"].str.startswith("exposure")].set_index("measure")
    assert len(rows) == 9
    assert rows.loc["exposure:unemployed:students", "value"] == pytest.approx(0.5)
    assert rows.loc["exposure:employed:employed", "value"] == pytest.approx(1)
    # Of 20 people in 2 cells chance makes 1 / 4 + (1 - 1 / 4) 2 / 20.
    assert rows.loc["exposure:students:students", "baseline"] == pytest.approx(0.25 + 0.75 * 0.1)
    reasons = found.set_index("measure")["reason"]
    assert (reasons["divergence"], reasons["diversity"]) == ("no_maximum", "no_null")


def test_each_grouping_has_the_measures_that_are_made_for_it() -> None:
    panel = of_parts(np.array([[10.0, 2, 3], [4, 5, 5]]))
    chosen = ("dissimilarity", "multigroup_dissimilarity", "spatial_dissimilarity", "exposure")
    panel = replace(panel, variables={**panel.variables, "activity_base": panel.population})
    groupings = [Grouping(("employed",), "activity_base"), Grouping(PARTS[:2]), Grouping(PARTS[:3])]
    found = table(panel, *groupings, measures=chosen)
    kinds = found.assign(kind=found["measure"].str.partition(":")[0]).groupby("groups", sort=False)["kind"].unique()
    assert [set(each) for each in kinds] == [{*chosen} - {chosen[1]}, {*chosen}, {*chosen} - {chosen[0]}]
    only_pairs = found[(found["groups"] == "employed+unemployed")]
    assert value(only_pairs, "dissimilarity") == pytest.approx(value(only_pairs, "multigroup_dissimilarity"))


@pytest.mark.parametrize(
    ("scale", "ring", "expected"),
    [("cell", "whole", 1 / 3), ("250", "whole", 1 / 9), ("k:15", "whole", 1 / 9), ("k:15", "proportional", 2 / 9)],
)
def test_neighbourhoods_of_three_cells_by_hand(scale: str, ring: str, expected: float) -> None:
    panel = public_panel(ROW_OF_THREE, mode="internal")
    scales = tuple(read_scales(scale))
    found = table(panel, measures=("spatial_dissimilarity",), scales=scales, kernel="uniform", ring=ring)
    assert found["scale"].tolist() == [scale]
    assert value(found, "spatial_dissimilarity") == pytest.approx(expected)
    assert 0 < value(found, "spatial_dissimilarity", "baseline") < 1


def test_over_the_cells_themselves_a_spatial_measure_has_the_exact_expectation() -> None:
    names = ("dissimilarity", "information", "spatial_dissimilarity", "spatial_information")
    found = table(public_panel(GOLDEN), measures=names)
    for column in ("value", "baseline", "corrected"):
        for name in ("dissimilarity", "information"):
            assert value(found, name, column) == pytest.approx(value(found, f"spatial_{name}", column), rel=1e-12)


def test_other_scales_have_the_spatial_measures_only() -> None:
    found = table(public_panel(GOLDEN), scales=tuple(read_scales("cell,500,k:300")))
    by_scale = found.groupby("scale", sort=False)["measure"].unique()
    pairs = [name for name in DEFAULT_MEASURES if not name.startswith("multigroup")]
    assert by_scale["cell"].tolist() == pairs
    assert by_scale["500"].tolist() == by_scale["k:300"].tolist() == ["spatial_information", "spatial_dissimilarity"]


def test_a_region_is_measured_as_if_it_were_alone() -> None:
    panel = in_regions(public_panel(GOLDEN), ["north"] * 3 + ["south"] * 3)
    names = ("dissimilarity", "spatial_information", "adjacent_dissimilarity", "relative_centralisation")
    scales = tuple(read_scales("cell,500"))
    found = table(panel, measures=names, scales=scales, by_region=True)
    assert found["region"].unique().tolist() == ["", "north", "south"]
    hidden = {
        name: [[*rows[0][:3], A, A, A]] if name != "population" else [[*rows[0][:3], 0, 0, 0]]
        for name, rows in GOLDEN.items()
    }
    alone = table(public_panel(hidden), measures=names, scales=scales)
    north = found[found["region"] == "north"].drop(columns="region").reset_index(drop=True)
    pd.testing.assert_frame_equal(north, alone.drop(columns="region"))
    assert found.groupby("region")["coverage"].first().tolist() == pytest.approx(
        [100 * 1180 / 1189, 100, 100 * 700 / 709]
    )
    together = table(panel, measures=names, scales=scales)
    pd.testing.assert_frame_equal(found[found["region"] == ""].reset_index(drop=True), together)


def test_a_single_region_is_the_whole() -> None:
    panel = in_regions(public_panel(GOLDEN), ["all"] * 6)
    assert table(panel, by_region=True)["region"].unique().tolist() == [""]


def test_a_region_with_fewer_people_than_are_to_be_found_says_so() -> None:
    panel = in_regions(public_panel(GOLDEN), ["many"] * 5 + ["few"])
    found = table(panel, measures=("spatial_information",), scales=(Scale(people=500),), by_region=True)
    assert found["reason"].tolist() == ["no_interval", "few_people", "no_interval"]
    assert found["value"].isna().tolist() == [False, True, False]


def test_a_region_without_visible_cells_or_with_a_single_one_says_so() -> None:
    panel = in_regions(public_panel(GOLDEN), ["a", "a", "a", "b", "c", "a"])  # the one of c is suppressed
    names = ("dissimilarity", "spatial_information")
    found = table(panel, measures=names, scales=tuple(read_scales("cell,500,k:50")), by_region=True)
    reasons = found.groupby("region")["reason"].unique()
    assert {region: codes.tolist() for region, codes in reasons.items()} == {
        "": ["", "no_interval"], "a": ["", "no_interval"], "b": ["single_cell"], "c": ["not_visible"]
    }  # fmt: skip
    assert found[found["region"] == "c"]["cells"].eq(0).all()
    assert found[found["region"] == "c"]["coverage"].eq(0).all()


def test_areas_have_what_needs_no_lattice() -> None:
    panel = public_panel(GOLDEN)
    areas = replace(panel, units=Areas("EPSG:4326"), table=panel.table[["region"]])
    names = ("dissimilarity", "adjacent_dissimilarity", "spatial_proximity", "spatial_information")
    found = table(areas, measures=names, scales=tuple(read_scales("cell,500,k:100"))).set_index(["measure", "scale"])
    assert found.loc[("dissimilarity", "cell"), "value"] == value(table(panel, measures=names), "dissimilarity")
    assert found.loc[("spatial_information", "cell"), "reason"] == ""
    needing = [(names[1], "cell"), (names[2], "cell"), (names[3], "500"), (names[3], "k:100")]
    assert found.loc[needing, "reason"].eq("no_lattice").all()
    assert found.loc[needing, ["value", "baseline", "corrected"]].isna().all().all()


def test_ordered_classes_are_five_at_least() -> None:
    income = {"middle_income": [[30, 150, 30, 60, S, 200]], "high_income": [[25, 50, 14, 20, S, 130]]}
    three = public_panel({**GOLDEN, **income})
    names = ("rank_order_information", "rank_order_variance")
    grouping = read_sets("low_income+middle_income+high_income", catalogue())[0]
    found = table(three, grouping, measures=names)
    assert found["reason"].tolist() == ["few_classes"] * 2
    assert found["value"].isna().all()
    with pytest.raises(InputError, match=r"low_income.*: fewer than five ordered classes"):
        check_measured(found)


def test_the_difference_of_two_years_is_that_of_their_values() -> None:
    panel = public_panel(repeated([{}, {"low_income": [[50, 50, 5, 80, S, 70]]}]), (2010, 2020))
    scales = tuple(read_scales("cell,500"))
    found = table(
        panel, measures=("dissimilarity", "exposure", "spatial_information"), scales=scales, span=(2010, 2020)
    )
    plain, changes = found[found[YEAR_FROM].isna()], found[found[YEAR_FROM].notna()]
    assert len(plain) == 2 * len(changes)
    assert changes["year"].eq(2020).all()
    assert changes[YEAR_FROM].eq(2010).all()
    assert changes["measure"].str.endswith(":change").all()
    keys = ["measure", "scale"]
    before, after = (plain[plain["year"] == year].set_index(keys) for year in (2010, 2020))
    changes = changes.assign(measure=changes["measure"].str.replace(":change", "", regex=False)).set_index(keys)
    for column in ("value", "baseline", "corrected"):
        pd.testing.assert_series_equal(changes[column], after[column] - before[column])
    pd.testing.assert_series_equal(changes["cells"], after["cells"])


@pytest.mark.parametrize(
    ("change", "years", "reason"),
    [
        ({}, (2010, 2024), "definition"),
        ({"basic_education": [[A] * 6]}, (2010, 2020), "not_in_data"),
        ({"basic_education": [[0, 0, 0, 0, S, 0]]}, (2010, 2020), "one_group"),
    ],
)
def test_a_difference_that_is_not_there_says_why(change: Rows, years: tuple[int, int], reason: str) -> None:
    panel = public_panel(repeated([{}, change]), years)
    found = table(panel, EDUCATION, measures=("dissimilarity", "gini"), span=years)
    changes = found[found[YEAR_FROM].notna()]
    assert changes["reason"].tolist() == [reason] * 2
    assert changes[["value", "baseline", "corrected", "low", "high"]].isna().all().all()


def test_an_interval_is_there_or_its_absence_has_a_reason() -> None:
    panel = public_panel(repeated([{}, {"low_income": [[50, 50, 5, 80, S, 70]]}]), (2010, 2020))
    names = ("dissimilarity", "gini", "isolation", "spatial_information", "spatial_proximity", "exposure")
    found = table(panel, measures=names, scales=tuple(read_scales("cell,500")), span=(2010, 2020))
    without = found["low"].isna()
    assert found.loc[~without, "reason"].eq("").all()
    assert (found.loc[~without, "low"] <= found.loc[~without, "high"]).all()
    shown = found[~without]
    assert set(shown["scale"]) == {"cell"}
    assert set(shown["measure"].str.partition(":")[0]) == {"dissimilarity", "isolation", "spatial_information"}
    assert set(found.loc[without, "reason"]) == {"no_interval", "no_maximum"}
    assert (shown["measure"].str.endswith(":change")).sum() == 3


def test_the_interval_of_a_difference_lies_around_that_of_the_years() -> None:
    panel = public_panel(repeated([{}, {"low_income": [[90, 30, 5, 80, S, 20]]}]), (2010, 2020))
    found = table(panel, measures=("dissimilarity",), span=(2010, 2020)).set_index("measure")
    (low, high), (lower, higher) = found.loc["dissimilarity", ["low", "high"]].to_numpy()
    change = found.loc["dissimilarity:change"]
    assert lower - high < change["low"] < change["high"] < higher - low
    assert change["low"] > 0
    assert np.isnan(change["p_value"])


def test_a_spatial_measure_over_the_cells_has_the_interval_of_its_twin() -> None:
    names = ("dissimilarity", "information", "spatial_dissimilarity", "spatial_information")
    found = table(public_panel(GOLDEN), measures=names)
    for column in ("low", "high"):
        for name in ("dissimilarity", "information"):
            assert value(found, name, column) == value(found, f"spatial_{name}", column)


def test_cells_of_single_households_say_why_there_is_no_interval() -> None:
    pairs = public_panel(
        {"population": [[3, 3, 2]], "income_base": [[3, 3, 2]], "low_income": [[2, 0, 2]]}, mode="internal"
    )
    assert np.isfinite(value(table(pairs, measures=("isolation",)), "isolation", "low"))
    # Of households of two people on average, some of larger ones, no cell has two for certain.
    households = table(pairs, measures=("isolation",), household_size=2.0)
    assert households["reason"].tolist() == ["not_identified"]


def test_p_values_are_asked_for_and_those_of_their_seed() -> None:
    names = ("dissimilarity", "interaction", "gini", "exposure", "relative_centralisation", "spatial_information")
    scales = tuple(read_scales("cell,500"))
    none, first, same, other = (
        table(public_panel(GOLDEN), measures=names, scales=scales, **choices)
        for choices in ({}, {"permutations": 39}, {"permutations": 39}, {"permutations": 39, "seed": 3})
    )
    assert none["p_value"].isna().all()
    pd.testing.assert_frame_equal(first, same)
    pd.testing.assert_frame_equal(none.drop(columns="p_value"), first.drop(columns="p_value"))
    assert not first["p_value"].equals(other["p_value"])
    for name in ("dissimilarity", "interaction", "gini"):
        assert value(first, name, "p_value") == pytest.approx(1 / 40)
    assert first.loc[first["measure"].str.startswith("exposure"), "p_value"].isna().all()
    assert value(first, "spatial_information", "p_value", scale="500") <= 1


def test_households_weaken_what_interval_and_p_value_say() -> None:
    rng = np.random.default_rng(4)
    couples = rng.integers(1, 6, 80)
    poor = 2 * rng.binomial(couples, 0.3)
    people = (2 * couples).tolist()
    panel = public_panel(
        {"population": [people], "income_base": [people], "low_income": [poor.tolist()]}, mode="internal"
    )
    persons, households = (
        table(panel, measures=("information",), permutations=99, household_size=size) for size in (1.0, 2.0)
    )
    assert value(persons, "information", "p_value") == pytest.approx(0.01)
    assert value(persons, "information", "low") > 0.01
    assert value(households, "information", "p_value") > 0.05
    assert value(households, "information", "low") == pytest.approx(0, abs=1e-3)


def test_households_make_chance_larger_and_the_same_seed_gives_the_same() -> None:
    names = ("dissimilarity", "spatial_information")
    scales = tuple(read_scales("cell,500"))
    one, same, other, households = (
        table(public_panel(GOLDEN), measures=names, scales=scales, **choices)
        for choices in ({}, {}, {"seed": 5}, {"household_size": 2.0})
    )
    pd.testing.assert_frame_equal(one, same)
    assert one.loc[2, "baseline"] != other.loc[2, "baseline"]
    assert one["value"].tolist() == other["value"].tolist() == households["value"].tolist()
    assert (households["baseline"] > one["baseline"]).all()


def test_a_group_that_is_no_part_of_its_whole_is_refused_and_a_year_without_it_told() -> None:
    panel = public_panel(repeated([{}, {"basic_education": [[A] * 6]}]), (2010, 2020))
    wrong = table(panel, INCOME, Grouping(("adults",), "low_income"))
    assert wrong[wrong["groups"] == "adults/low_income"]["reason"].eq("above_total").all()
    with pytest.raises(InputError, match=r"“adults/low_income”: the groups are larger than their whole"):
        check_measured(wrong)
    lacking = table(panel, EDUCATION)
    check_measured(lacking)
    said = [str(message) for message in missing_values(lacking)]
    assert said == [
        "“basic_education/adults”: 6 of 12 values are missing: the data of the year lacks one of the variables."
    ]


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ({"measures": ("absolute_concentration",)}, "0 / 0 on cells of equal size"),
        ({"measures": ("segregation",)}, "no measure “segregation”"),
        ({"measures": ("multigroup_gini",)}, "nothing to measure: choose groups, and measures that are made for them"),
        ({"measures": ()}, "nothing to measure"),
        ({"measures": ("gini",), "scales": (Scale(500.0),)}, "nothing to measure"),
        ({"scales": (Scale(100.0),)}, "radius of 100 m .* cell of 250 m"),
        ({"scales": (Scale(people=5000),)}, "not 5000 nearest people: 960 are counted"),
        ({"scales": (Scale(500.0),), "kernel": "square"}, "no kernel “square”"),
        ({"household_size": 0.5}, "household size is 0.5"),
    ],
)
def test_what_cannot_be_measured_is_refused(choices: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        table(public_panel(GOLDEN), **choices)


def test_every_measure_has_a_value_or_a_reason_in_every_row() -> None:
    panel = in_regions(public_panel(repeated([{}, {"low_income": [[45, 0, 0, 0, S, 0]]}]), (2010, 2020)), [*"aabbcc"])
    grouping = read_sets("low_income+income_base", catalogue())[0]  # overlapping, but of all measures
    with np.errstate(all="raise"):
        found = table(
            panel,
            INCOME,
            replace(grouping, limit=""),
            measures=tuple(MEASURES),
            scales=tuple(read_scales("cell,250,k:90")),
            by_region=True,
        )
    missing = found["value"].isna()
    assert found.loc[missing, "reason"].ne("").all()
    assert found.loc[~missing & found["baseline"].isna(), "reason"].eq("no_null").all()
    assert not found.duplicated(["region", "year", "groups", "measure", "scale"]).any()


def test_progress_only_grows_and_cancelling_stops_within_a_neighbourhood() -> None:
    seen: list[float] = []
    panel = public_panel(repeated([{}, {}]), (2010, 2020))
    choices = Choices(("spatial_information",), scales=tuple(read_scales("cell,500")))
    segregation_indices(panel, catalogue(), (INCOME,), choices, seen.append)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 1)
    assert len(seen) > 20  # every few random regions let the user cancel

    def stop(done: float) -> None:
        if done >= 0.25:
            raise Cancelled

    with pytest.raises(Cancelled):
        segregation_indices(panel, catalogue(), (INCOME,), choices, stop)


def test_p_values_have_progress_and_can_be_cancelled() -> None:
    seen: list[float] = []
    scales = tuple(read_scales("500"))
    choices = Choices(("spatial_information",), scales=scales, permutations=200)
    segregation_indices(public_panel(GOLDEN), catalogue(), (INCOME,), choices, seen.append)
    assert seen == sorted(seen)
    assert sum(0.5 < done < 1 for done in seen) > 150

    def stop(done: float) -> None:
        if 0.6 < done < 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        segregation_indices(public_panel(GOLDEN), catalogue(), (INCOME,), choices, stop)


def test_published_software_gives_the_same_on_the_synthetic_grid(conformance: Path) -> None:
    cells = synthetic(conformance)
    reference = pd.read_csv(conformance / "reference_2005.csv", keep_default_na=False).query(
        "dataset == 'synth50_2005'"
    )
    expected = reference.set_index(["source", "measure", "params"])["value"].astype(float)
    base = of_parts(cells[["g1", "g2", "g3", "g4"]].to_numpy(np.float64)[:1])
    rows: Rows = {name: [cells[f"g{at}"].tolist()] for at, name in enumerate(PARTS, start=1)}
    rows = {"population": [cells["pop"].tolist()], **rows}
    variables = public_panel(rows, mode="internal").variables
    units = cells[["col", "row"]].astype(np.int64).assign(region="").set_axis(cells["cell_id"])
    panel = replace(base, units=Lattice("EPSG:3067", 250), table=units, variables=variables)
    measures = ("multigroup_dissimilarity", "multigroup_gini", "spatial_information", "spatial_exposure")
    scales = tuple(read_scales("cell,500,1000,2000"))
    found = table(panel, Grouping(PARTS), measures=measures, scales=scales)
    peer = "segregation 2.5.4"
    for measure, name in (("multigroup_dissimilarity", "MultiDissim"), ("multigroup_gini", "MultiGini")):
        assert value(found, measure) == pytest.approx(expected[peer, name, "g1,g2,g3,g4"], abs=1e-10)
    for scale in ("500", "1000", "2000"):
        rows_of = reference[reference["params"].str.startswith(f"biweight, bw={scale} m")].set_index("measure")["value"]
        assert value(found, "spatial_information", scale=scale) == pytest.approx(
            float(rows_of["H~ spatial information"]), abs=1e-8
        )
        measured = value(found, "spatial_exposure:students:employed", scale=scale)
        assert measured == pytest.approx(float(rows_of["P~ exposure g3->g1"]), abs=1e-8)


def test_pairs_come_in_the_order_they_are_written() -> None:
    pairs = read_pairs("low_income/income_base; basic_education/adults", catalogue())
    panel = public_panel(repeated([{}, {}]), (2010, 2020))
    found = table(panel, *pairs, measures=("gini", "dissimilarity"))
    order = [(row.year, row.groups, row.measure) for row in found.itertuples()]
    assert order == [
        (year, pair.id, name) for year in (2010, 2020) for pair in pairs for name in ("gini", "dissimilarity")
    ]
