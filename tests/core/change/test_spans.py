"""Which years are compared."""

from __future__ import annotations

import pytest

from eriytymisseuranta.core.change.spans import widest_span

YEARS = (2005, 2010, 2016, 2022)


def before_2018(first: int, last: int) -> bool:
    return (first < 2018) == (last < 2018)


@pytest.mark.parametrize(
    ("chosen", "span"),
    [((None, None), (2005, 2016)), ((2010, None), (2010, 2016)), ((None, 2010), (2005, 2010)), ((2016, 2022),) * 2],
)
def test_the_widest_comparable_years_are_taken(chosen: tuple[int | None, int | None], span: tuple[int, int]) -> None:
    assert widest_span(YEARS, before_2018, *chosen) == span


def test_where_nothing_is_comparable_the_widest_of_all_is_taken() -> None:
    assert widest_span(YEARS, lambda first, last: False) == (2005, 2022)
    assert widest_span(YEARS, before_2018, 2016) == (2016, 2022)


def test_of_equal_spans_the_later_is_taken() -> None:
    assert widest_span((2000, 2010, 2020), lambda first, last: last - first == 10) == (2010, 2020)


def test_one_year_has_no_span() -> None:
    assert widest_span((2020,), before_2018) is None
