"""Delta by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.concentration import delta
from tests.core.segregation.regions import T, X, pairs


def test_three_cells_by_hand() -> None:
    assert delta(X, T) == pytest.approx(1 / 3)
    assert delta(np.array([2.0, 2, 2]), T) == 0
    assert delta(np.array([0, 2.0, 0]), T) == pytest.approx(2 / 3)


def test_the_land_are_the_inhabited_cells() -> None:
    assert delta(np.append(X, 0), np.append(T, 0)) == delta(X, T)
    assert delta(np.append(X, 0), np.append(T, 1)) == pytest.approx(1 / 2)


@given(found=pairs())
def test_neither_order_nor_scale_matter(found: tuple[Floats, Floats]) -> None:
    x, t = found
    assert delta(3 * x[::-1], 3 * t[::-1]) == pytest.approx(delta(x, t), abs=1e-12)
    assert 0 <= delta(x, t) < 1


def test_without_the_group_there_is_no_value() -> None:
    assert np.isnan(delta(0 * X, T))
