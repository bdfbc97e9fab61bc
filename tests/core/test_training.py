"""The training region: what its docstring states is true of it, and it adds up as a real release does."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.training import TrainingRegion, training_region
from eriytymisseuranta.core.training.landscape import EAST, NORTH
from eriytymisseuranta.core.training.people import AGES, _grouped_median

YEARS = (2005, 2010, 2016, 2022)


@pytest.fixture(scope="module")
def region() -> TrainingRegion:
    return training_region()


@pytest.fixture(scope="module")
def small() -> TrainingRegion:
    return training_region(size="small")


def low_income(grid: pd.DataFrame) -> pd.DataFrame:
    return grid[grid["hr_pi_tul"] >= 0]


def dissimilarity(low: np.ndarray, base: np.ndarray) -> float:
    """Duncan & Duncan (1955)."""
    rest = base - low
    return float(np.abs(low / low.sum() - rest / rest.sum()).sum() / 2)


def spatial_h(grid: pd.DataFrame, low: np.ndarray, base: np.ndarray) -> float:
    """Spatial information theory index of two groups, uniform 1 km kernel (Reardon & O'Sullivan 2004)."""
    column, row = (grid["xkoord"].to_numpy() - EAST) // 250, (grid["ykoord"].to_numpy() - NORTH) // 250
    shape = (int(row.max()) + 9, int(column.max()) + 9)
    dense = np.zeros((2, *shape))
    dense[0, row + 4, column + 4], dense[1, row + 4, column + 4] = low, base
    near = np.zeros_like(dense)
    for south in range(-4, 5):
        for east in range(-4, 5):
            if south**2 + east**2 <= 16:
                near += np.roll(dense, (south, east), axis=(1, 2))

    def entropy(share: np.ndarray) -> np.ndarray:
        inside = np.clip(share, 1e-12, 1 - 1e-12)
        return -inside * np.log(inside) - (1 - inside) * np.log(1 - inside)

    local = near[:, row + 4, column + 4]
    whole = float(entropy(np.array(low.sum() / base.sum())))
    return 1 - float((base * entropy(local[0] / local[1])).sum()) / (base.sum() * whole)


def test_is_as_large_as_stated(region: TrainingRegion) -> None:
    assert tuple(region.grids) == YEARS
    for grid in region.grids.values():
        assert (grid["he_vakiy"] > 0).sum() >= 20_000
        assert grid["he_vakiy"].sum() >= 400_000
        assert (grid["he_vakiy"] == 0).any()


def test_most_people_live_in_cells_of_ten_adults(region: TrainingRegion) -> None:
    for grid in region.grids.values():
        covered = grid.loc[grid["ko_ika18y"] >= 10, "he_vakiy"].sum() / grid["he_vakiy"].sum()
        assert 0.88 <= covered <= 0.95


def test_levels_are_those_stated(region: TrainingRegion) -> None:
    basic = []
    for grid in region.grids.values():
        visible, active = grid[grid["ko_perus"] >= 0], grid[grid["pt_tyott"] >= 0]
        basic.append(visible["ko_perus"].sum() / visible["ko_ika18y"].sum())
        unemployment = active["pt_tyott"].sum() / (active["pt_tyott"] + active["pt_tyoll"]).sum()
        income = low_income(grid)
        assert 0.07 <= unemployment <= 0.14
        assert income["hr_pi_tul"].sum() / income["hr_tuy"].sum() == pytest.approx(0.20, abs=0.015)
    assert all(0.19 <= share <= 0.30 for share in basic)
    assert basic == sorted(basic, reverse=True)


def test_segregation_is_believable_and_grows(region: TrainingRegion) -> None:
    values = []
    for grid in region.grids.values():
        income = low_income(grid)
        values.append(dissimilarity(income["hr_pi_tul"].to_numpy(), income["hr_tuy"].to_numpy()))
    assert all(0.20 <= value <= 0.35 for value in values)
    assert values[-1] > values[0] + 0.015


def test_segregation_is_spatial(region: TrainingRegion) -> None:
    income = low_income(region.grids[2022])
    low, base = income["hr_pi_tul"].to_numpy(), income["hr_tuy"].to_numpy()
    rng = np.random.default_rng(7)
    # Cells filled at random from the fixed numbers of low-income and other people.
    random = [spatial_h(income, rng.multivariate_hypergeometric(base, low.sum(), method="marginals"), base)
              for _ in range(5)]  # fmt: skip
    assert spatial_h(income, low, base) > 10 * max(random)


def test_low_income_and_low_education_cluster_together(region: TrainingRegion) -> None:
    grid = region.grids[2022]
    large = grid[grid["ko_ika18y"] >= 50]
    shares = pd.DataFrame(
        {
            "education": large["ko_perus"] / large["ko_ika18y"],
            "unemployed": large["pt_tyott"] / (large["pt_tyott"] + large["pt_tyoll"]),
            "income": large["hr_pi_tul"] / large["hr_tuy"],
        }
    )
    assert shares.corr().to_numpy().min() > 0.25


def test_students_live_together_and_a_district_grows(region: TrainingRegion) -> None:
    last = region.grids[2022]
    dense = last[last["he_vakiy"] >= 100]
    assert ((dense["pt_opisk"] / dense["pt_vakiy"]) > 0.5).sum() >= 10
    merged = region.grids[2005].merge(last, on=["xkoord", "ykoord"], how="right", suffixes=("", "_last"))
    new = (merged["he_vakiy"].fillna(0) <= 5) & (merged["he_vakiy_last"] >= 100)
    assert new.sum() >= 10


def test_cells_come_and_go(small: TrainingRegion) -> None:
    inhabited = [
        {(x, y) for x, y in zip(grid["xkoord"], grid["ykoord"])}
        for grid in (small.grids[year].query("he_vakiy > 0") for year in (2005, 2022))
    ]
    assert inhabited[0] - inhabited[1]
    assert inhabited[1] - inhabited[0]
    assert 300 <= len(inhabited[1]) <= 550


@pytest.mark.parametrize("year", YEARS)
def test_groups_add_up(small: TrainingRegion, year: int) -> None:
    grid = small.grids[year]

    def adds_up(total: str, parts: list[str]) -> None:
        visible = grid[(grid[[total, *parts]] >= 0).all(axis=1)]
        assert len(visible) > 50
        assert (visible[parts].sum(axis=1) == visible[total]).all(), total

    adds_up("he_vakiy", [f"he_{age}" for age in AGES])
    adds_up("he_vakiy", ["he_naiset", "he_miehet"])
    adds_up("ko_ika18y", [f"he_{age}" for age in AGES[5:]])
    adds_up("ko_ika18y", ["ko_perus", "ko_koul"])
    adds_up("ko_koul", ["ko_yliop", "ko_ammat", "ko_al_kork", "ko_yl_kork"])
    adds_up("hr_tuy", ["hr_pi_tul", "hr_ke_tul", "hr_hy_tul"])
    adds_up("tr_kuty", ["tr_pi_tul", "tr_ke_tul", "tr_hy_tul"])
    adds_up("te_taly", ["te_omis_as", "te_vuok_as", "te_muu_as"])
    adds_up("te_taly", ["te_laps", "te_aik", "te_elak"])
    adds_up("pt_vakiy", ["pt_tyoll", "pt_tyott", "pt_0_14", "pt_opisk", "pt_elakel", "pt_muut"])
    adds_up("ra_asunn", ["ra_pt_as", "ra_kt_as"])
    adds_up("ra_raky", ["ra_asrak", "ra_muut"])
    adds_up("tp_tyopy", ["tp_alku_a", "tp_jalo_bf", "tp_palv_gu", "tp_x_tunt"])
    assert (grid["he_vakiy"] == grid["pt_vakiy"]).all()
    assert (grid["te_taly"] <= grid["ko_ika18y"]).all()
    shown = low_income(grid)
    assert (shown["hr_ovy"] == shown["hr_ktu"] * shown["hr_tuy"]).all()
    fields = grid.drop(columns=["kunta", "fiktio", *(["grd_id"] if year >= 2018 else [])])
    assert not fields.isna().any().any()
    assert (fields >= -1).all().all()


@pytest.mark.parametrize(
    ("counts", "median"),
    [((10, 0, 0), 15), ((2, 6, 2), 25), ((0, 0, 4), 35), ((4, 4, 0), 20), ((1, 2, 7), 10 + 20 + 20 / 7)],
)
def test_median_of_grouped_income(counts: tuple[int, int, int], median: float) -> None:
    found = _grouped_median(np.array([counts]), np.array([10.0, 20.0, 30.0, 40.0]))
    assert found[0] == round(median)


def test_spelled_as_each_release(small: TrainingRegion) -> None:
    for year, grid in small.grids.items():
        assert ("grd_id" in grid) == (year >= 2018)
        assert ("pt_tyovy" in grid) == ("pt_tyovu" in grid) == (year < 2018)
        assert ("te_yks" in grid) == ("te_yhlap" in grid) == (year >= 2020)
        assert (grid["vuosi"] == year).all()
        assert grid["id_nro"].is_unique
        assert ((grid["xkoord"] % 250 == 0) & (grid["ykoord"] % 250 == 0)).all()
        assert set(grid["kunta"]) <= {"995", "996", "997", "998"}
    last = small.grids[2022].iloc[0]
    match = re.fullmatch(r"250mN(\d+)E(\d+)", last["grd_id"])
    assert match
    assert (int(match[1]) * 10, int(match[2]) * 10) == (last["ykoord"], last["xkoord"])
    ids = small.grids[2005].merge(small.grids[2022], on=["xkoord", "ykoord"])
    assert (ids["id_nro_x"] == ids["id_nro_y"]).all()


def test_suppressed_as_each_release(small: TrainingRegion) -> None:
    for year, grid in small.grids.items():
        few_adults, few_households = grid["ko_ika18y"] < 10, grid["te_taly"] < 10
        people = grid["he_vakiy"]
        expected = {
            "ko_perus": few_adults, "hr_mtu": few_adults, "tr_ktu": few_households, "te_vuok_as": few_households,
            "te_as_valj": few_households, "te_laps": people < 0, "tp_tyopy": people < 0, "ra_raky": people < 0,
            "pt_tyott": few_adults if year >= 2019 else people < 10,
            "he_naiset": (people < 3) if year >= 2018 else people < 0,
            "tp_c_teol": grid["tp_tyopy"].between(1, 2) if year >= 2018 else people < 0,
        }  # fmt: skip
        for field, hidden in expected.items():
            assert ((grid[field] == -1) == hidden).all(), (year, field)
        assert ((grid["ra_asunn"] == -1).any()) == (year >= 2018)
        if year >= 2018:
            shown = grid[grid["ra_asunn"] > 0]
            assert ((shown["ra_asunn"] >= 3) & (shown["ra_asrak"] > 1)).all()


def test_buildings_are_those_of_the_last_grid(region: TrainingRegion) -> None:
    buildings, grid = region.buildings, region.grids[2022]
    assert len(buildings) > 40_000
    assert buildings["building_id"].is_unique
    homes = buildings.groupby([buildings["x"] // 250 * 250, buildings["y"] // 250 * 250])["dwellings"].sum()
    visible = grid[grid["ra_asunn"] > 0]
    keys = pd.MultiIndex.from_arrays([visible["xkoord"].astype(float), visible["ykoord"].astype(float)])
    assert (homes.reindex(keys).to_numpy() == visible["ra_asunn"].to_numpy()).all()
    assert set(buildings["house_type"]) == {"block", "terraced", "small"}
    assert set(buildings["tenure"]) == {"owner", "rental", "ara", "right_of_occupancy"}
    assert buildings["year"].between(1890, 2022).all()


def test_plans_sum_by_tenure_and_by_house_type(region: TrainingRegion) -> None:
    plans = region.plans
    assert len(plans) == 20
    assert plans["plan_id"].is_unique
    assert plans["wkt"].str.fullmatch(r"POLYGON\(\(.*\)\)").all()
    assert (plans[["owner", "rental", "ara", "right_of_occupancy"]].sum(axis=1) == plans["dwellings"]).all()
    assert (plans[["block", "terraced", "small"]].sum(axis=1) == plans["dwellings"]).all()


def test_catchments_partition_the_region(region: TrainingRegion) -> None:
    area = 0.0
    for wkt, (x, y) in zip(region.catchments["wkt"], region.schools[["x", "y"]].to_numpy()):
        ring = np.array([pair.split() for pair in wkt[len("POLYGON((") : -2].split(",")], dtype=float)
        assert (ring[0] == ring[-1]).all()
        edge, to_school = np.diff(ring, axis=0), np.array([x, y]) - ring[:-1]
        assert (edge[:, 0] * to_school[:, 1] - edge[:, 1] * to_school[:, 0] > 0).all()  # the school is inside
        shifted = ring - ring[0]
        area += float(shifted[:-1, 0] @ shifted[1:, 1] - shifted[1:, 0] @ shifted[:-1, 1]) / 2
    assert area == pytest.approx((284 * 250) ** 2, rel=1e-6)


def test_stops_of_every_mode(small: TrainingRegion) -> None:
    assert set(small.stops["mode"]) == {"tram", "train", "bus"}


def test_same_seed_same_numbers(small: TrainingRegion) -> None:
    again, other = training_region(size="small", years=[2022]), training_region(2, size="small", years=[2022])
    pd.testing.assert_frame_equal(again.grids[2022], small.grids[2022])
    for name in ("plans", "buildings", "stops", "schools", "catchments"):
        pd.testing.assert_frame_equal(getattr(again, name), getattr(small, name))
    assert other.grids[2022]["he_vakiy"].sum() != again.grids[2022]["he_vakiy"].sum()


def test_says_that_it_is_fictional(small: TrainingRegion) -> None:
    assert "does not exist" in str(small.notice)
    assert (small.crs, small.cell_size) == ("EPSG:3067", 250)


def test_bad_choices_are_refused() -> None:
    with pytest.raises(InputError, match="huge"):
        training_region(size="huge")
    for years in ([], [1850], [2005, 2200]):
        with pytest.raises(InputError, match="at least one year"):
            training_region(years=years, size="small")


@pytest.mark.parametrize("stage", [0.0, 0.2, 0.8, 1.0])
def test_can_be_cancelled(stage: float) -> None:
    def cancel(done: float) -> None:
        if done >= stage:
            raise Cancelled

    with pytest.raises(Cancelled):
        training_region(size="small", progress=cancel)
