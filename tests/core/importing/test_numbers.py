"""Numbers as tables write them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing.numbers import SUPPRESSED, read_numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12.0),
        (" 12 ", 12.0),
        ("45,5", 45.5),
        ("45.5", 45.5),
        ("1 234,5", 1234.5),
        ("1\u00a0234", 1234.0),
        ("-1", -1.0),
        ("−1", -1.0),
        ("1e3", 1000.0),
        ("", np.nan),
        ("..", np.nan),
        (".", np.nan),
        ("NULL", np.nan),
        ("-", 0.0),
        ("...", SUPPRESSED),
        (None, np.nan),
        (7, 7.0),
    ],
)
def test_texts_and_symbols_are_read_as_statistical_offices_write_them(text: object, number: float) -> None:
    column = pd.Series([text, "3"], dtype=object, name="he_vakiy")
    assert read_numbers(column, "a").tolist() == pytest.approx([number, 3.0], nan_ok=True)


@pytest.mark.parametrize("dtype", ["int64", "float32", "Int64", "bool"])
def test_numbers_of_any_type_stay_numbers(dtype: str) -> None:
    assert read_numbers(pd.Series([1, 0], dtype=dtype), "a").tolist() == [1.0, 0.0]


def test_a_missing_number_is_missing_whatever_the_type() -> None:
    assert np.isnan(read_numbers(pd.Series([1, None], dtype="Int64"), "a")[1])


@pytest.mark.parametrize("text", ["many", "1.234,5", "12 %", "–", "inf", "-Infinity", "3 a"])
def test_text_where_numbers_belong_is_named_with_layer_field_and_text(text: str) -> None:
    with pytest.raises(InputError, match=f"Layer “rttk”: field “he_vakiy” should hold numbers but holds “{text}”"):
        read_numbers(pd.Series(["1", text, None], dtype=object, name="he_vakiy"), "rttk")


def test_an_infinite_number_is_no_number() -> None:
    with pytest.raises(InputError, match="holds “-inf”"):
        read_numbers(pd.Series([1.0, -np.inf], name="he_vakiy"), "rttk")


def test_what_is_read_can_be_changed_without_changing_the_source() -> None:
    column = pd.Series([1.0, 2.0])
    read_numbers(column, "a")[:] = 0
    assert column.tolist() == [1.0, 2.0]
