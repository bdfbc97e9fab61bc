"""Numbers and days as languages write them."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.reporting.numbers import Numbers, year_span


@pytest.mark.parametrize(
    ("language", "whole", "decimal", "percent", "day"),
    [
        ("fi", "1\u00a0234\u00a0567", "\u22121\u00a0234,50", "8,1\u00a0%", "7.5.2024"),
        ("sv", "1\u00a0234\u00a0567", "\u22121\u00a0234,50", "8,1\u00a0%", "7.5.2024"),
        ("en", "1,234,567", "\u22121,234.50", "8.1\u00a0%", "2024-05-07"),
    ],
)
def test_every_language_writes_its_own_numbers(language: str, whole: str, decimal: str, percent: str, day: str) -> None:
    numbers = Numbers(language)
    assert numbers.whole(1234567.2) == whole
    assert numbers.decimal(-1234.5, 2) == decimal
    assert numbers.percent(8.13) == percent
    assert numbers.day(datetime.date(2024, 5, 7)) == day


def test_what_is_not_known_is_no_number() -> None:
    numbers = Numbers("fi")
    assert [numbers.whole(float("nan")), numbers.percent(float("nan")), numbers.day(None)] == ["–"] * 3


def test_nothing_is_less_than_nothing() -> None:
    assert Numbers("en").decimal(-0.004, 2) == "0.00"


@pytest.mark.parametrize(("value", "text"), [(1, "1"), (0.5, "0,5"), (-0.25, "\u22120,25"), (1 / 3, "0,333")])
def test_short_numbers_have_no_more_decimals_than_they_need(value: float, text: str) -> None:
    assert Numbers("fi").short(value) == text


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_whole_numbers_can_be_read_back(value: int) -> None:
    for language in ("fi", "sv", "en"):
        text = Numbers(language).whole(value)
        assert int(re.sub("[\u00a0,]", "", text).replace("\u2212", "-")) == value


def test_a_single_year_is_no_span() -> None:
    assert [year_span((2022,)), year_span((2005, 2010, 2022))] == ["2022", "2005–2022"]
