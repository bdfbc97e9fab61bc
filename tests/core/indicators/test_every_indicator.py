"""Every indicator of the catalogue, computed a second time from raw fields: training data, and open data if there."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.indicators import compute_figures, compute_indicators
from eriytymisseuranta.core.panel import PublicPanel, State
from eriytymisseuranta.core.training import training_region
from tests.core.indicators.cells import WEIGHTS, catalogue

YEAR = 2022
PEOPLE, EDUCATION, INCOME, ACTIVITY = "he_vakiy", "ko_ika18y", "hr_tuy", "pt_vakiy"
HOUSEHOLDS, HOUSEHOLD_INCOME, DWELLINGS = "te_taly", "tr_kuty", "ra_asunn"
OLD_AGES = "he_65_69 he_70_74 he_75_79 he_80_84 he_85_"
FIELDS: dict[str, tuple[str, str, str]] = {
    "low_education": ("ko_perus", EDUCATION, EDUCATION),
    "vocational": ("ko_ammat", EDUCATION, EDUCATION),
    "tertiary": ("ko_al_kork ko_yl_kork", EDUCATION, EDUCATION),
    "higher_tertiary": ("ko_yl_kork", EDUCATION, EDUCATION),
    "unemployment": ("pt_tyott", "pt_tyoll pt_tyott", ACTIVITY),
    "employment": ("pt_tyoll", ACTIVITY, "pt_tyoll pt_tyott"),  # the employed are shown of a labour force of ten
    "students": ("pt_opisk", ACTIVITY, ACTIVITY),
    "pensioners": ("pt_elakel", ACTIVITY, ACTIVITY),
    "other_inactive": ("pt_muut", ACTIVITY, ACTIVITY),
    "low_income": ("hr_pi_tul", INCOME, INCOME),
    "middle_income": ("hr_ke_tul", INCOME, INCOME),
    "high_income": ("hr_hy_tul", INCOME, INCOME),
    "median_income": ("hr_mtu", INCOME, INCOME),
    "mean_income": ("hr_ktu", INCOME, INCOME),
    "low_income_households": ("tr_pi_tul", HOUSEHOLD_INCOME, HOUSEHOLD_INCOME),
    "high_income_households": ("tr_hy_tul", HOUSEHOLD_INCOME, HOUSEHOLD_INCOME),
    "median_household_income": ("tr_mtu", HOUSEHOLD_INCOME, HOUSEHOLD_INCOME),
    "young_children": ("he_0_2 he_3_6", PEOPLE, PEOPLE),
    "children": ("he_0_2 he_3_6 he_7_12 he_13_15 he_16_17", PEOPLE, PEOPLE),
    "young_adults": ("he_20_24 he_25_29", PEOPLE, PEOPLE),
    "elderly": (OLD_AGES, PEOPLE, PEOPLE),
    "aged_70_plus": (OLD_AGES.removeprefix("he_65_69 "), PEOPLE, PEOPLE),
    "mean_age": ("he_kika", PEOPLE, PEOPLE),
    "living_alone": ("te_yks", HOUSEHOLDS, HOUSEHOLDS),
    "young_alone": ("te_nuor", HOUSEHOLDS, HOUSEHOLDS),
    "households_with_children": ("te_laps", HOUSEHOLDS, HOUSEHOLDS),
    "single_parents": ("te_yhlap", "te_laps", HOUSEHOLDS),
    "pensioner_households": ("te_elak", HOUSEHOLDS, HOUSEHOLDS),
    "household_size": ("te_takk", HOUSEHOLDS, HOUSEHOLDS),
    "owner_occupied": ("te_omis_as", HOUSEHOLDS, HOUSEHOLDS),
    "rented": ("te_vuok_as", HOUSEHOLDS, HOUSEHOLDS),
    "small_houses": ("ra_pt_as", DWELLINGS, DWELLINGS),
    "blocks": ("ra_kt_as", DWELLINGS, DWELLINGS),
    "dwelling_size": ("ra_as_kpa", DWELLINGS, DWELLINGS),
    "living_space": ("te_as_valj", PEOPLE, PEOPLE),
}
"""Fields of the numerator (summed), of the denominator, and the base of the group, as Statistics Finland names them."""
MEANS = {
    "median_income",
    "mean_income",
    "median_household_income",
    "mean_age",
    "household_size",
    "dwelling_size",
    "living_space",
}
DENSITIES = {"population_density": PEOPLE, "job_density": "tp_tyopy"}
CENSUS: dict[str, tuple[str, str]] = {
    "employment": ("EMP", "T"),
    "employment_working_age": ("EMP", "Y_1564"),
    "under_15": ("Y_LT15", "T"),
    "working_age": ("Y_1564", "T"),
    "elderly": ("Y_GE65", "T"),
    "foreign_born": ("EU_OTH OTH", "T"),
    "born_outside_eu": ("OTH", "T"),
}
LANGUAGES = {"foreign_language": "ki_muu", "swedish_speakers": "ki_sv"}


def public(frame: pd.DataFrame, product: str, crs: str, year: int) -> PublicPanel:
    profile = catalogue().profiles[product]
    imported = import_panel([SourceTable("cells", frame, crs)], profile, catalogue(), f"cells={year}")
    return protect(imported.panel, catalogue(), profile.rules, "threshold")


def values_of(panel: PublicPanel, name: str) -> pd.Series:
    found = compute_figures(panel, catalogue(), [name])[name]
    assert np.isfinite(found.values).tolist() == found.visible.tolist()
    return pd.Series(found.values[0], panel.table.index)


def summed(frame: pd.DataFrame, fields: str) -> pd.Series:
    """Return the sum of fields, NaN where one of them is suppressed (-1) or empty."""
    parts = frame[fields.split()].astype(float)
    return parts.sum(axis=1).where((parts >= 0).all(axis=1))


def recomputed(frame: pd.DataFrame, name: str) -> pd.Series:
    numerator, denominator, base = FIELDS[name]
    limit = 3 if base == DWELLINGS else 10
    counted, of, group = (summed(frame, fields) for fields in (numerator, denominator, base))
    figure = counted if name in MEANS else 100 * counted / of
    return figure.where((of >= limit) & (group >= limit))


@lru_cache(maxsize=1)
def training() -> tuple[pd.DataFrame, PublicPanel]:
    grid = training_region(years=[YEAR], size="small").grids[YEAR]
    return grid.set_index("grd_id", drop=False), public(grid, "ruututietokanta", "EPSG:3067", YEAR)


@lru_cache(maxsize=1)
def paavo(folder: Path) -> tuple[pd.DataFrame, PublicPanel]:
    features = json.loads((folder / "paavo" / "paavo2024_helsinki_turku_231.geojson").read_text(encoding="utf-8"))
    frame = pd.DataFrame([feature["properties"] for feature in features["features"]])
    return frame.set_index("postinumeroalue", drop=False), public(frame, "paavo", "EPSG:4326", 2024)


@lru_cache(maxsize=1)
def census(folder: Path) -> tuple[pd.DataFrame, PublicPanel]:
    frame = pd.read_csv(folder / "census2021" / "finland_census2021_1km.csv", nrows=20_000)
    return frame.set_index("GRD_ID", drop=False), public(frame, "eurostat", "EPSG:3035", 2021)


def test_no_indicator_of_the_catalogue_is_left_out_here() -> None:
    assert set(catalogue().indicators) == {*FIELDS, *DENSITIES, *CENSUS, *LANGUAGES}
    assert {name for name, indicator in catalogue().indicators.items() if indicator.kind == "mean"} == MEANS
    assert len(catalogue().indicators) >= 25


@pytest.mark.parametrize("name", FIELDS)
def test_indicators_of_the_grid_database(name: str) -> None:
    frame, panel = training()
    expected = recomputed(frame, name)
    assert expected.notna().sum() >= 40
    assert (expected.isna() & (frame[PEOPLE] > 0)).any()
    pd.testing.assert_series_equal(values_of(panel, name), expected, check_names=False, check_like=True)


@pytest.mark.parametrize("name", DENSITIES)
def test_densities_are_of_the_cell_of_a_sixteenth_of_a_square_kilometre(name: str) -> None:
    frame, panel = training()
    count = frame[DENSITIES[name]].astype(float)
    expected = (16 * count).where(count > 0)
    found = values_of(panel, name)
    pd.testing.assert_series_equal(found.where(found > 0), expected, check_names=False, check_like=True)
    assert (expected > 0).sum() >= 40


def test_the_index_of_the_training_region_by_hand() -> None:
    frame, panel = training()
    found = compute_indicators(panel, catalogue(), [], WEIGHTS)
    assert found.composite is not None
    distances = []
    for name in WEIGHTS:
        share = recomputed(frame, name)
        people = frame[PEOPLE].where(share.notna(), 0)
        mean = (share * people).sum() / people.sum()
        distances.append((mean - share) / np.sqrt((people * (share - mean) ** 2).sum() / people.sum()))
    expected = pd.concat(distances, axis=1).mean(axis=1, skipna=False)
    index = pd.Series(found.composite.index[0], panel.table.index)
    pd.testing.assert_series_equal(index, expected, check_names=False, check_like=True)
    np.testing.assert_allclose(
        pd.Series(found.shares["student_share"][0], panel.table.index)[frame.index], recomputed(frame, "students")
    )
    np.testing.assert_allclose(
        pd.Series(found.shares["pensioner_share"][0], panel.table.index)[frame.index], recomputed(frame, "pensioners")
    )


@pytest.mark.parametrize("name", FIELDS)
def test_indicators_of_postal_code_areas(open_data: Path, name: str) -> None:
    frame, panel = paavo(open_data)
    expected = recomputed(frame, name)
    assert expected.notna().sum() >= 200
    pd.testing.assert_series_equal(values_of(panel, name), expected, check_names=False, check_like=True)


@pytest.mark.parametrize("name", CENSUS)
def test_indicators_of_the_census_grid(open_data: Path, name: str) -> None:
    frame, panel = census(open_data)
    fields, base = CENSUS[name]
    shown = (frame[[f"{field}_CI" for field in [*fields.split(), base, "T"]]] == 0).all(axis=1)
    expected = (100 * frame[fields.split()].sum(axis=1) / frame[base]).where(shown & (frame[base] >= 10))
    assert expected.notna().sum() >= 500
    pd.testing.assert_series_equal(values_of(panel, name), expected, check_names=False, check_like=True)


def test_indicators_of_a_census_cell_by_hand() -> None:
    cells = {
        "GRD_ID": ["CRS3035RES1000mN4147000E4863000", "CRS3035RES1000mN4147000E4864000"],
        "T": [200, 40],
        "Y_LT15": [30, -8888],
        "Y_1564": [130, 9],
        "Y_GE65": [40, 5],
        "EMP": [91, 8],
        "NAT": [150, 30],
        "EU_OTH": [20, 6],
        "OTH": [28, 4],
    }
    panel = public(pd.DataFrame(cells), "eurostat", "EPSG:3035", 2021)
    expected = {
        "employment": [45.5, 20],
        "employment_working_age": [70, np.nan],
        "under_15": [15, np.nan],
        "working_age": [65, 22.5],
        "elderly": [20, 12.5],
        "foreign_born": [24, 25],
        "born_outside_eu": [14, 10],
        "population_density": [200, 40],
    }
    for name, values in expected.items():
        np.testing.assert_allclose(values_of(panel, name), values)


def test_languages_that_are_ordered_separately() -> None:
    cells = {
        "grd_id": ["250mN667175E38600", "250mN667175E38625", "250mN667175E38650"],
        "he_vakiy": [80, 12, 9],
        "ki_vakiy": [80, 12, 9],
        "ki_fi": [52, 9, -1],
        "ki_sv": [8, 0, -1],
        "ki_muu": [20, 3, -1],
    }
    panel = public(pd.DataFrame(cells), "ruututietokanta", "EPSG:3067", YEAR)
    for name, values in {"foreign_language": [25, 25, np.nan], "swedish_speakers": [10, 0, np.nan]}.items():
        np.testing.assert_allclose(values_of(panel, name), values)
        assert compute_figures(panel, catalogue(), [name])[name].states[0, 2] == State.SUPPRESSED
