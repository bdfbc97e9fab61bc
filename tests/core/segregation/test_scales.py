"""Scales as users write them, and what lies around a cell."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError, no_progress
from eriytymisseuranta.core.segregation.around import check_scale, neighbourhoods_of, summing
from eriytymisseuranta.core.segregation.scales import Scale, read_scales
from tests.core.segregation.regions import COL, ROW, T, X

COUNTS = np.stack([X, T - X], axis=1)


def test_scales_are_cells_radii_and_numbers_of_people() -> None:
    found = read_scales(" cell, 500;1000.5, k:1600, 500 ")
    assert found == [Scale(), Scale(500.0), Scale(1000.5), Scale(people=1600)]
    assert [scale.id for scale in found] == ["cell", "500", "1000.5", "k:1600"]
    assert [scale.single for scale in found] == [True, False, False, False]
    assert read_scales("") == [Scale()]


@pytest.mark.parametrize("text", ["near", "0", "-500", "k:", "k:0", "k:2.5", "k:-3", "inf", "nan", "500m", "1e999"])
def test_what_is_no_scale_is_quoted(text: str) -> None:
    with pytest.raises(InputError, match=rf"“{text}” is no scale; write cell, a radius.*k:1600"):
        read_scales(f"cell, {text}")


@pytest.mark.parametrize(
    ("scale", "ring", "expected"),
    [
        (Scale(250.0), "whole", [[10, 20], [10, 30], [5, 25]]),
        (Scale(people=15), "whole", [[10, 20], [5, 15], [5, 25]]),
        (Scale(people=15), "proportional", [[6.25, 8.75], [3.75, 11.25], [1.25, 13.75]]),
    ],
)
def test_three_cells_in_a_row_by_hand(scale: Scale, ring: str, expected: list[list[float]]) -> None:
    near = neighbourhoods_of([Scale(), scale], "uniform", ring, COL, ROW, 250.0, T, no_progress)
    assert list(near) == [scale]
    np.testing.assert_allclose(summing(near[scale], no_progress)(COUNTS), expected)


def test_scales_that_the_data_cannot_give_are_refused() -> None:
    with pytest.raises(InputError, match=r"radius of 200 m .* cell of 250 m"):
        check_scale(Scale(200.0), "biweight", 250.0, 1000.0)
    with pytest.raises(InputError, match=r"not 1600 nearest people: 1000 are counted"):
        check_scale(Scale(people=1600), "biweight", 250.0, 1000.0)
    with pytest.raises(InputError, match=r"no kernel “square”"):
        check_scale(Scale(500.0), "square", 250.0, 1000.0)
