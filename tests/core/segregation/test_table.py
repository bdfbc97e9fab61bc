"""The table of segregation: values, what counts, and reasons."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.segregation import segregation_table
from eriytymisseuranta.core.segregation.table import COLUMNS
from tests.core.indicators.cells import GOLDEN, Rows, catalogue, public_panel, repeated
from tests.core.panels import A, S

EDUCATION = ("basic_education", "adults")
INCOME = ("low_income", "income_base")


def table(variables: Rows, *pairs: tuple[str, str], years: tuple[int, ...] = (2020,)) -> pd.DataFrame:
    """Return the table of a panel, education if nothing else is asked for."""
    return segregation_table(public_panel(variables, years), catalogue(), pairs or (EDUCATION,))


def educated(population: list[float], adults: list[object], basic: list[object]) -> Rows:
    """Return a single year of two variables."""
    return {"population": [population], "adults": [adults], "basic_education": [basic]}  # type: ignore[dict-item]


def test_the_published_test_vector_is_reproduced() -> None:
    found = table(GOLDEN).set_index("measure")
    assert found.loc["dissimilarity", "value"] == pytest.approx(0.291482, abs=5e-7)
    assert found.loc["isolation", "value"] == pytest.approx(0.299119, abs=5e-7)
    share = 227 / 960
    assert share == pytest.approx(0.236458, abs=5e-7)
    assert (found.loc["isolation", "value"] - share) / (1 - share) == pytest.approx(0.082066, abs=5e-7)
    assert found.loc["isolation", "baseline"] == pytest.approx(share + 5 * (1 - share) / 960)
    assert found["cells"].tolist() == [5, 5]
    assert found["population"].tolist() == [1180, 1180]
    assert found["coverage"].to_numpy() == pytest.approx(100 * 1180 / 1189)
    assert found["reason"].tolist() == ["", ""]


def test_a_value_is_rescaled_by_its_baseline() -> None:
    found = table(GOLDEN)
    np.testing.assert_allclose(found["corrected"], (found["value"] - found["baseline"]) / (1 - found["baseline"]))
    assert (found["baseline"] < found["value"]).all()


def test_what_underlies_small_cells_lies_below_the_value_and_its_interval_is_told() -> None:
    rng = np.random.default_rng(1)
    p = rng.beta(2, 6, 300)
    adults = rng.integers(3, 12, 300)
    basic = rng.binomial(adults, p)
    found = table(educated([20.0] * 300, adults.tolist(), basic.tolist())).set_index("measure")
    known = np.array([
        0.5 * np.abs(adults * p / (adults @ p) - adults * (1 - p) / (adults @ (1 - p))).sum(),
        (adults * p) @ p / (adults @ p),
    ])  # fmt: skip
    assert (found["low"] < known).all()
    assert (known < found["high"]).all()
    middle = (found["low"] + found["high"]) / 2
    assert (middle < found["value"]).all()
    assert found["reason"].tolist() == ["", ""]


def test_rows_are_of_years_then_pairs_then_measures() -> None:
    found = table(repeated([{}, {"low_income": [[50, 50, 5, 80, S, 70]]}]), EDUCATION, INCOME, years=(2010, 2020))
    assert tuple(found.columns) == COLUMNS
    assert found["year"].tolist() == [2010] * 4 + [2020] * 4
    assert found["groups"].tolist() == (["basic_education/adults"] * 2 + ["low_income/income_base"] * 2) * 2
    assert found["measure"].tolist() == ["dissimilarity", "isolation"] * 4
    assert set(found["scale"]) == {"cell"}
    assert set(found["region"]) == {""}
    assert (found["low"] <= found["high"]).all()
    assert found["p_value"].isna().all()
    assert found.loc[2, "value"] != found.loc[6, "value"]
    assert found.loc[0, "value"] == found.loc[4, "value"]


@pytest.mark.parametrize(
    ("variables", "reason", "cells"),
    [
        (educated([50, 60], [40, S], [10, 10]), "single_cell", 1),
        (educated([50, 60, 70], [40, 0, 0], [10, 0, 0]), "single_cell", 1),
        (educated([50, 60], [40, 50], [0, 0]), "one_group", 2),
        (educated([50, 60], [40, 50], [40, 50]), "one_group", 2),
        (educated([50, 60], [40, 50], [S, S]), "not_visible", 0),
        (educated([50, 60], [0, 0], [0, 0]), "not_visible", 0),
        (educated([50, 60], [40, 50], [A, A]), "not_in_data", 0),
        ({"population": [[50, 60]]}, "not_in_data", 0),
        (educated([50, 60], [40, 50], [10, 60]), "above_total", 1),
    ],
)
def test_what_has_no_value_has_a_reason(variables: Rows, reason: str, cells: int) -> None:
    with np.errstate(all="raise"):
        found = table(variables)
    assert found["reason"].tolist() == [reason] * 2
    assert found[["value", "baseline", "corrected", "low", "high"]].isna().all().all()
    assert found["cells"].tolist() == [cells] * 2
    assert found["coverage"].notna().all()


def test_a_variable_that_a_year_lacks_is_missing_in_that_year_only() -> None:
    found = table(repeated([{"basic_education": [[A] * 6]}, {}]), years=(2010, 2020))
    assert found["reason"].tolist() == ["not_in_data"] * 2 + [""] * 2


def test_without_inhabitants_there_is_no_coverage() -> None:
    found = table(educated([0, 0], [0, 0], [0, 0]))
    assert found["population"].tolist() == [0, 0]
    assert found["coverage"].isna().all()


def test_a_total_of_zero_is_no_cell() -> None:
    with_empty = educated([50, 60, 70], [40, 50, 0], [10, 30, 0])
    without = educated([50, 60], [40, 50], [10, 30])
    found, expected = table(with_empty), table(without)
    assert found["value"].tolist() == expected["value"].tolist()
    assert found["baseline"].tolist() == expected["baseline"].tolist()
    assert found["coverage"].to_numpy() == pytest.approx(100 * 110 / 180)


def test_noise_of_a_publisher_leaves_single_cells_out_and_is_seen_in_the_coverage() -> None:
    noisy = educated([500, 600, 11], [400, 500, 10], [100, 300, 11])
    found = table(noisy)
    assert found["reason"].tolist() == [""] * 2
    assert found["value"].tolist() == table(educated([500, 600], [400, 500], [100, 300]))["value"].tolist()
    assert found["cells"].tolist() == [2, 2]
    assert found["coverage"].to_numpy() == pytest.approx(100 * 1100 / 1111)


def test_an_unknown_variable_is_refused_with_those_known() -> None:
    with pytest.raises(InputError, match=r"“wealth”.*population"):
        table(GOLDEN, ("wealth", "adults"))


def test_the_perturbed_census_of_finland_has_values(open_data: Path) -> None:
    cells = (
        pd.read_csv(open_data / "census2021" / "finland_census2021_1km.csv").query("T > 0 and OTH >= 0").head(20_000)
    )
    everybody, born_abroad = cells["T"].tolist(), cells["OTH"].tolist()
    panel = public_panel(educated(everybody, everybody, born_abroad), mode="internal")
    found = segregation_table(panel, catalogue(), [EDUCATION])
    assert (cells["OTH"] > cells["T"]).any()
    assert found["reason"].tolist() == [""] * 2
    assert (found["coverage"] > 99).all()
    assert (found["value"] > found["baseline"]).all()
