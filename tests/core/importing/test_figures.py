"""Codes of suppression, rows of a year put together, and concepts computed of fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing import import_panel
from eriytymisseuranta.core.product import Condition
from tests.core.importing.tables import (
    A,
    S,
    U,
    V,
    catalogue,
    cell_id,
    grid,
    imported,
    numbers,
    profile,
    said,
    squares,
    states,
    table,
)


def _hsy(name: str = "hsy 2015", **fields: Any) -> Any:
    """Return cells of HSY's grid with ids from 1."""
    rows = len(next(iter(fields.values())))
    corners = [(25_472_500.0 + 250 * at, 6_660_000.0) for at in range(rows)]
    return table(name, "EPSG:3879", squares(*corners), INDEX=range(1, rows + 1), **fields)


def _census(**fields: Any) -> Any:
    rows = len(next(iter(fields.values())))
    ids = [f"CRS3035RES1000mN4147000E{4863000 + 1000 * at}" for at in range(rows)]
    return table("census 2021", GRD_ID=ids, **{"Y_LT15": [0] * rows, **fields})


def test_minus_one_is_suppression_and_zero_a_number() -> None:
    found = imported(grid("rttk 2020", [0, 1, 2], he_vakiy=[50, 9, 20], ko_ika18y=[40, 9, 0], ko_perus=[7, -1, 0]))
    assert list(states(found, "basic_education").values()) == [V, S, V]
    assert numbers(found, "basic_education") == {cell_id(0): 7, cell_id(2): 0}


def test_codes_may_be_text() -> None:
    found = imported(grid("rttk 2020", [0, 1], he_vakiy=["50", "9"], ko_ika18y=["40", "9"], ko_perus=["7", "-1"]))
    assert list(states(found, "basic_education").values()) == [V, S]


def test_hsys_99_is_suppression_only_where_fewer_than_100_live() -> None:
    found = imported(_hsy(ASUKKAITA=[99, 100, 350], IKA0_9=[99, 99, 12], ASVALJYYS=[99, 99, 30]), product="hsy")
    assert list(states(found, "age_0_9").values()) == [S, V, V]
    assert numbers(found, "age_0_9") == {"2": 99, "3": 12}
    assert numbers(found, "living_space") == {"1": 99, "2": 99, "3": 30}


def test_a_conditional_code_is_suppression_where_what_decides_is_not_known() -> None:
    rows = _hsy(ASUKKAITA=[np.nan, 200], IKA0_9=[99, 99])
    assert list(states(imported(rows, product="hsy"), "age_0_9").values()) == [S, V]
    by_adults = replace(profile(), conditions=(Condition("education", 99, "households", 100),))
    rows = grid("rttk 2020", [0], he_vakiy=[500], ko_ika18y=[400], ko_perus=[99])
    assert states(imported(rows, product=by_adults), "basic_education") == {cell_id(0): S}


def test_what_a_condition_looks_at_is_read_though_nobody_asked_for_it() -> None:
    by_households = replace(profile(), conditions=(Condition("education", 99, "households", 100),))
    rows = grid("rttk 2020", [0], he_vakiy=[500], te_taly=[200], ko_ika18y=[400], ko_perus=[99])
    found = import_panel([rows], by_households, catalogue(), concepts=["basic_education"])
    assert found.panel.variables["basic_education"].values.tolist() == [[99]]


def test_hsys_living_space_without_a_value_is_not_in_the_data() -> None:
    found = imported(_hsy("hsy 2021", inhabitants=[5, 6], occupancy_rate=[999999999, 31.5]), product="hsy")
    assert list(states(found, "living_space").values()) == [A, V]


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"T": [12], "M": [-8888]}, S),  # version 3
        ({"T": [12], "M": [-9999]}, A),
        ({"T": [12], "M": [-9999], "M_CI": [-9999]}, S),  # version 2
        ({"T": [12], "M": [6], "M_CI": [1]}, S),
        ({"T": [12], "M": [6], "M_CI": [0]}, V),
        ({"T": [12], "M": [6], "M_CI": [np.nan]}, V),
        ({"T": [12], "M": ["6"], "m_ci": ["1"]}, S),
    ],
)
def test_eurostat_marks_confidential_figures_by_codes_and_by_flags(fields: dict[str, Any], state: object) -> None:
    assert list(states(imported(_census(**fields), product="eurostat"), "men").values()) == [state]


def _paavo(name: str, ids: list[str], **fields: Any) -> Any:
    return table(name, posti_alue=ids, **fields)


def test_an_empty_value_of_paavo_is_suppression_where_the_population_is_known() -> None:
    rows = _paavo("paavo 2024", ["00100", "00110", "00120"], he_vakiy=[12, None, 0], ko_perus=[None, None, None])
    found = imported(rows, product="paavo")
    assert list(states(found, "basic_education").values()) == [S, A, U]
    assert list(states(found, "population").values()) == [V, A, U]


def test_an_empty_value_of_other_products_is_not_in_the_data() -> None:
    found = imported(grid("rttk 2020", [0], he_vakiy=[12], ko_perus=[None]))
    assert list(states(found, "basic_education").values()) == [A]


def test_minus_one_and_empty_values_meet_in_one_panel() -> None:
    ids, fields = ["00100", "00120"], {"he_vakiy": [12, 900]}
    found = imported(
        _paavo("paavo 2019", ids, **fields, ko_ika18y=[12, 800], ko_perus=[-1, 90]),
        table("paavo 2024", postinumeroalue=ids, **fields, ko_ika18y=[None, 810], ko_perus=[None, 95]),
        product="paavo",
    )
    for year in (2019, 2024):
        assert list(states(found, "basic_education", year).values()) == [S, V]


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"he_vakiy": [50, -5]}, "“he_vakiy” holds -5, a negative number that Grid Database does not explain"),
        ({"he_vakiy": [50, 5], "hr_mtu": ["-9999", "1"]}, "“hr_mtu” holds -9999"),
        ({"he_vakiy": [50, 5], "KO_PERUS": [-0.5, 1]}, "“KO_PERUS” holds -0.5"),
        ({"he_vakiy": [50, "many"]}, "“he_vakiy” should hold numbers but holds “many”"),
    ],
)
def test_figures_that_the_product_does_not_explain_are_refused(fields: dict[str, Any], text: str) -> None:
    with pytest.raises(InputError, match=f"Layer “rttk 2020”: field {text}"):
        imported(grid("rttk 2020", [0, 1], **fields))


def test_equal_rows_are_merged_with_a_message_within_and_across_layers() -> None:
    found = imported(grid("a 2020", [0, 1, 1], he_vakiy=[5, 6, 6]), grid("b 2020", [1, 2], he_vakiy=[6, 7]))
    assert list(numbers(found, "population").values()) == [5, 6, 7]
    assert "Layer “a 2020”, 2020: 1 rows repeat the figures of another and are merged." in said(found)
    assert "Layer “b 2020”, 2020: 1 rows repeat the figures of another and are merged." in said(found)


def test_themes_and_municipalities_are_no_repetition() -> None:
    found = imported(
        grid("tampere 2020", [0, 1], he_vakiy=[50, 60], kunta=["837"] * 2),
        grid("nokia 2020", [2], he_vakiy=[70], kunta=["536"]),
        grid("incomes 2020", [2, 0, 1], hr_tuy=[65, 45, 55], hr_pi_tul=[3, 1, 2]),
    )
    assert list(numbers(found, "population").values()) == [50, 60, 70]
    assert list(numbers(found, "low_income").values()) == [1, 2, 3]
    assert found.panel.table["region"].tolist() == ["837", "837", "536"]
    assert not [text for text in said(found) if "repeat" in text]


@pytest.mark.parametrize(
    ("tables", "text"),
    [
        ([grid("a 2020", [0, 0], he_vakiy=[5, 6])], "“a 2020” give different figures of “he_vakiy”; leave one out"),
        (
            [grid("a 2020", [0], he_vakiy=[5]), grid("b 2020", [0], he_vakiy=[6])],
            "unit 250mN680000E10000: “a 2020” / “b 2020” give different figures of “he_vakiy”; leave one out",
        ),
        (
            [grid("a 2020", [0], he_vakiy=[5], ko_perus=[4]), grid("b 2020", [0], ko_perus=[-1])],
            "“a 2020” / “b 2020” give different figures of “ko_perus”; leave one out",
        ),
    ],
)
def test_rows_that_contradict_each_other_are_refused_without_saying_the_figures(tables: list[Any], text: str) -> None:
    with pytest.raises(InputError, match=f"^Year 2020, .*{text}.$"):
        imported(*tables)


def test_the_same_cell_may_differ_between_years() -> None:
    found = imported(grid("a 2019", [0], he_vakiy=[5]), grid("a 2020", [0], he_vakiy=[6]))
    assert found.panel.population.values.tolist() == [[5], [6]]


def test_rows_that_complete_each_other_are_one() -> None:
    found = imported(grid("a 2020", [0, 0], he_vakiy=[5, np.nan], ko_perus=[np.nan, 3]))
    assert (numbers(found, "population"), numbers(found, "basic_education")) == ({cell_id(0): 5}, {cell_id(0): 3})


def test_field_names_are_read_whatever_their_case_and_spelling_per_release() -> None:
    found = imported(
        _hsy("hsy 2015", ASUKKAITA=[500], IKA0_9=[20]),
        _hsy("hsy 2017", asukkaita=[510], ika0_9=[21]),
        _hsy("hsy 2020", population=[520]),
        _hsy("hsy 2021", inhabitants=[530]),
        product="hsy",
    )
    assert found.panel.population.values.ravel().tolist() == [500, 510, 520, 530]
    assert found.panel.variables["age_0_9"].states.ravel().tolist() == [V, V, A, A]


def test_the_labour_force_is_a_field_up_to_2017_and_then_a_sum() -> None:
    found = imported(
        grid("rttk 2017", [0], he_vakiy=[50], pt_vakiy=[50], pt_tyovy=[31], pt_tyoll=[28], pt_tyott=[2]),
        grid("rttk 2018", [0], he_vakiy=[50], pt_vakiy=[50], pt_tyoll=[28], pt_tyott=[2]),
    )
    assert found.panel.variables["labour_force"].values.ravel().tolist() == [31, 30]


def test_sums_are_suppressed_with_any_of_their_terms_and_absent_with_any_of_theirs() -> None:
    rows = grid("rttk 2020", [0, 1, 2, 3], he_vakiy=[50] * 4, he_0_2=[1, -1, np.nan, -1], he_3_6=[2, 2, 2, np.nan])
    found = imported(rows)
    assert list(states(found, "age_0_6").values()) == [V, S, A, A]
    assert numbers(found, "age_0_6") == {cell_id(0): 3}


def test_a_suppressed_figure_is_never_computed_from_others() -> None:
    rows = grid("rttk 2020", [0], he_vakiy=[50], ko_ika18y=[40], ko_perus=[10], ko_koul=[-1])
    assert list(states(imported(rows), "post_basic_education").values()) == [S]


def test_a_part_that_exceeds_its_total_leaves_the_difference_unknown_with_a_message() -> None:
    rows = grid("rttk 2020", [0, 1], he_vakiy=[50, 60], ko_ika18y=[40, 50], ko_perus=[10, 51])
    found = imported(rows)
    assert list(states(found, "post_basic_education").values()) == [V, A]
    assert any("“Any degree after basic education” would be negative in 1 units" in text for text in said(found))


def test_only_what_is_asked_for_and_its_bases_are_carried() -> None:
    rows = grid("rttk 2020", [0], he_vakiy=[50], pt_vakiy=[50], pt_tyoll=[28], pt_tyott=[2], ko_perus=[10])
    found = import_panel([rows], profile(), catalogue(), concepts=["unemployed"])
    assert set(found.panel.variables) == {"population", "activity_base", "labour_force", "unemployed"}


def test_the_sources_are_left_as_they_are() -> None:
    rows = grid("rttk 2020", [0, 1], he_vakiy=[50.0, 9.0], ko_ika18y=[40.0, -1.0])
    before = rows.frame.copy(deep=True)
    first, second = imported(rows), imported(rows)
    pd.testing.assert_frame_equal(rows.frame, before)
    assert states(first, "adults") == states(second, "adults") == {cell_id(0): V, cell_id(1): S}


CODES = st.sampled_from([-1.0, 0.0, 3.0, 12.0, np.nan])


@given(rows=st.lists(st.tuples(CODES, CODES, CODES), min_size=1, max_size=12))
def test_nothing_is_ever_filled_in(rows: list[tuple[float, float, float]]) -> None:
    columns = dict(zip(("he_vakiy", "ko_ika18y", "ko_perus"), zip((12.0, 8.0, 0.0), *rows)))
    found = imported(grid("rttk 2020", range(len(rows) + 1), **columns))
    for concept, field in (("population", "he_vakiy"), ("adults", "ko_ika18y"), ("basic_education", "ko_perus")):
        delivered = np.array(columns[field])
        variable = found.panel.variables[concept]
        numbers_found = variable.states[0] == V
        assert (variable.values[0][numbers_found] == delivered[numbers_found]).all()
        assert np.isnan(variable.values[0][~numbers_found]).all()
        assert numbers_found[delivered > 0].all()
        assert not numbers_found[np.isnan(delivered) | (delivered == -1)].any()


def test_a_year_without_population_is_refused_with_the_fields_it_needs() -> None:
    people = grid("a 2019", [0], he_vakiy=[5])
    for theme in (grid("b 2020", [0], ko_perus=[5]), grid("b 2020", [0], he_vakiy=[None], ko_perus=[5])):
        with pytest.raises(InputError, match=r"The data of 2020 have no population; add the layer with .*: he_vakiy"):
            imported(people, theme)


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(InputError, match="Layer “a 2019” has no rows"):
        imported(grid("a 2019", [], he_vakiy=[]))
