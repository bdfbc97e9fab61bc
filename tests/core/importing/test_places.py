"""Where the rows of tables lie, and which rows are of the same cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing import SourceTable, needs_outlines
from eriytymisseuranta.core.importing.locating import id_texts, locate, spacing
from eriytymisseuranta.core.lattice import Lattice
from tests.core.importing.tables import (
    SOUTH,
    WEST,
    A,
    V,
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

HSY = (25_472_499.99, 6_659_999.0)
"""A corner of HSY's grid, which lies a metre off the multiples of 250 m."""


def _corners(count: int, step: float = 250, start: tuple[float, float] = (WEST, SOUTH)) -> list[tuple[float, float]]:
    return [(start[0] + step * at, start[1]) for at in range(count)]


def _xy(shift: float = 0, columns: tuple[str, str] = ("xkoord", "ykoord"), **fields: Any) -> SourceTable:
    """Return three cells with coordinate fields only."""
    x, y = (np.array(values) + shift for values in zip(*_corners(3)))
    return table("rttk 2020", **{columns[0]: x, columns[1]: y}, **fields)


@pytest.mark.parametrize(
    ("product", "ids", "size", "corner"),
    [
        ("ruututietokanta", {"grd_id": ["250mN667175E38600"]}, 250, (386000, 6671750)),
        ("ruututietokanta", {"GRID_INSPIRE": ["1kmN6717E385"]}, 1000, (385000, 6717000)),
        ("ruututietokanta", {"grid_inspi": ["5kmN6715E385"]}, 5000, (385000, 6715000)),
        ("ruututietokanta", {"grid_id": [" 250mn667175e38600 "]}, 250, (386000, 6671750)),
        ("eurostat", {"GRD_ID": ["CRS3035RES1000mN4147000E4863000"]}, 1000, (4863000, 4147000)),
        ("vaestoruutu", {"id_nro": [17], "grd_id": ["1kmN6717E385"]}, 1000, (385000, 6717000)),
    ],
)
def test_inspire_ids_place_a_cell_by_themselves(
    product: str, ids: dict[str, list[Any]], size: int, corner: tuple[float, float]
) -> None:
    rows = table("a", **ids)
    found = locate(rows, profile(product))
    assert (found.size, found.x[0], found.y[0]) == (size, *corner)
    assert not needs_outlines(rows, profile(product))


def test_a_short_id_is_in_the_products_crs_and_a_long_one_names_its_own() -> None:
    assert imported(grid("rttk 2020", [0], he_vakiy=[5])).panel.units.crs == "EPSG:3067"
    rows = table("census 2021", grd_id=["CRS3035RES1000mN4147000E4863000"], t=[5], y_lt15=[1])
    assert imported(rows, product="eurostat").panel.units.crs == "EPSG:3035"


@pytest.mark.parametrize(("shift", "anchor"), [(0, ""), (125, ""), (0, "corner"), (125, "centre")])
def test_coordinates_alone_are_corners_or_centres_as_they_fit_the_lattice(shift: float, anchor: str) -> None:
    rows = _xy(shift, he_vakiy=[5, 6, 7])
    found = imported(rows, product=replace(profile(), anchor=anchor))
    assert numbers(found, "population") == {cell_id(0): 5, cell_id(1): 6, cell_id(2): 7}
    assert found.panel.units == Lattice("EPSG:3067", 250)


def test_a_product_whose_centres_are_multiples_of_the_size_says_so_itself() -> None:
    found = imported(_xy(he_vakiy=[5, 6, 7]), product=replace(profile(), anchor="centre"))
    assert found.panel.units == Lattice("EPSG:3067", 250, -125, -125)


def test_coordinates_may_be_text_with_a_decimal_comma() -> None:
    rows = table("rttk 2020", xkoord=["100 000,0", "100250,0"], ykoord=["6800000", "6800000,0"], he_vakiy=["5", "6"])
    assert numbers(imported(rows), "population") == {cell_id(0): 5, cell_id(1): 6}


def test_a_record_without_coordinates_is_left_out_with_a_message() -> None:
    rows = table(
        "rttk 2020", xkoord=[WEST, WEST + 250, 0, None], ykoord=[SOUTH, SOUTH, 0, SOUTH], he_vakiy=[5, 6, 7, 8]
    )
    found = imported(rows)
    assert numbers(found, "population") == {cell_id(0): 5, cell_id(1): 6}
    assert "Layer “rttk 2020”: 2 rows without a known place are left out." in said(found)


def test_degrees_in_coordinate_fields_are_no_metres() -> None:
    rows = table("vaki 2020", grd_id=["1kmN6717E385"], xkoord=[24.9], ykoord=[60.2], vaesto=[5], ika_0_14=[1])
    assert numbers(imported(rows, product="vaestoruutu"), "population") == {"1kmN6717E385": 5}


@given(
    size=st.sampled_from([250, 1000, 5000]),
    east=st.integers(0, 100),
    wobble=st.lists(st.floats(-0.9, 0.9), min_size=4, max_size=4),
)
def test_the_cell_size_is_the_largest_on_whose_lattice_all_points_lie(
    size: int, east: int, wobble: list[float]
) -> None:
    x = np.array([0, 1, 2, 3]) * float(size) + 250 * east + np.array(wobble)
    assert spacing(x, np.full(4, 6_800_000.0), (250, 1000, 5000)) == size


def test_the_size_of_a_single_cell_is_told_by_its_outline_not_guessed() -> None:
    rows = table("rttk 2020", xkoord=[WEST], ykoord=[SOUTH], he_vakiy=[5])
    assert needs_outlines(rows, profile())
    found = imported(replace(rows, bounds=np.array(squares((WEST, SOUTH)))))
    assert found.panel.units == Lattice("EPSG:3067", 250)


@pytest.mark.parametrize("wobble", [0.0, 0.004, -0.004])
def test_outlines_place_cells_that_lie_about_a_metre_off_the_lattice(wobble: float) -> None:
    corners = [(x + wobble, y - wobble) for x, y in _corners(3, start=HSY)]
    rows = table("hsy 2021", "EPSG:3879", squares(*corners, size=250 + wobble), inhabitants=[9, 8, 7])
    found = imported(rows, product="hsy")
    assert found.panel.units.same_as(Lattice("EPSG:3879", 250))
    assert list(numbers(found, "population")) == [f"CRS3879RES250mN6660000E{25472500 + 250 * at}" for at in range(3)]


def test_points_are_the_centres_of_their_cells() -> None:
    centres = [(x + 500, y + 500, x + 500, y + 500) for x, y in _corners(3, 1000, (385000, 6717000))]
    rows = table("vaki2020_1km_kp", "EPSG:3067", centres, vaesto=[1, 2, 3], ika_0_14=[-1, -1, -1])
    assert list(numbers(imported(rows, product="vaestoruutu"), "population")) == [
        "1kmN6717E385",
        "1kmN6717E386",
        "1kmN6717E387",
    ]


def test_the_sources_own_ids_are_kept_and_never_made_anew() -> None:
    rows = table("rttk2012", "EPSG:3067", squares(*_corners(2)), id_nro=[1556230.0, 1556231.0], he_vakiy=[5, 6])
    assert numbers(imported(rows), "population") == {"1556230": 5, "1556231": 6}


def test_cells_are_the_same_across_years_whatever_their_ids() -> None:
    old = table("rttk2012", id_nro=[11, 12], xkoord=[WEST, WEST + 250], ykoord=[SOUTH] * 2, he_vakiy=[5, 6])
    found = imported(old, grid("rttk2020", [1, 2], he_vakiy=[7, 8]))
    assert numbers(found, "population", 2012) == {"11": 5, cell_id(1): 6}
    assert numbers(found, "population", 2020) == {cell_id(1): 7, cell_id(2): 8}


def test_a_table_of_attributes_is_joined_by_the_products_id() -> None:
    shape = table("rttk_2012", "EPSG:3067", squares(*_corners(2)), id_nro=[11, 12], he_vakiy=[5, 6])
    theme = table("incomes_2012", id_nro=["12", "11.0"], hr_tuy=["4", "3"], hr_pi_tul=["2", "1"])
    found = imported(shape, theme)
    assert numbers(found, "low_income") == {"11": 1, "12": 2}


def test_a_table_of_attributes_finds_its_places_in_another_year_too() -> None:
    shape = table("rttk_2015", "EPSG:3067", squares(*_corners(2)), id_nro=[11, 12], he_vakiy=[5, 6])
    found = imported(shape, table("rttk_2012", id_nro=[12], he_vakiy=[7]))
    assert numbers(found, "population", 2012) == {"12": 7}


def test_a_cell_whose_number_changes_gets_an_id_of_its_place() -> None:
    first = table("a_2012", "EPSG:3067", squares(*_corners(2)), id_nro=[1, 2], he_vakiy=[5, 6])
    found = imported(first, table("a_2015", "EPSG:3067", squares(*_corners(2)), id_nro=[1, 3], he_vakiy=[7, 8]))
    assert found.panel.table.index.tolist() == ["1", cell_id(1)]


def test_numbers_that_a_release_gives_anew_are_joined_within_their_year() -> None:
    first = table("a_2012", "EPSG:3067", squares(*_corners(2)), id_nro=[1, 2], he_vakiy=[5, 6])
    second = table("a_2015", "EPSG:3067", squares(*_corners(2)), id_nro=[2, 1], he_vakiy=[7, 8])
    theme = table("b_2015", id_nro=[1, 2], ko_ika18y=[80, 70])
    found = imported(first, second, theme)
    people, adults = numbers(found, "population", 2015), numbers(found, "adults", 2015)
    assert {people[name]: adults[name] for name in people} == {7: 70, 8: 80}
    assert list(people) == [cell_id(0), cell_id(1)]


def test_rows_of_a_theme_whose_id_no_geometry_has_are_left_out_with_a_message() -> None:
    shape = table("rttk_2012", "EPSG:3067", squares(*_corners(1)), id_nro=[11], he_vakiy=[5])
    found = imported(shape, table("incomes_2012", id_nro=[11, 99, None], hr_tuy=[4, 3, 2]))
    assert numbers(found, "income_base") == {"11": 4}
    assert "Layer “incomes_2012”: 2 rows without a known place are left out." in said(found)


@pytest.mark.parametrize(
    "theme", [table("b_2020", he_kika=[40.0]), table("b_2020", id_nro=[None], he_kika=[40.0])], ids=["none", "empty"]
)
def test_a_table_of_which_no_row_can_be_placed_is_refused(theme: SourceTable) -> None:
    with pytest.raises(InputError, match=r"No row of layer “b_2020” has a known place; .*grd_id.*xkoord"):
        imported(grid("a_2020", [0], he_vakiy=[5]), theme)


@pytest.mark.parametrize(
    ("values", "digits", "texts"),
    [
        ([91, 837], 3, ["091", "837"]),
        (["91", "837"], 3, ["091", "837"]),
        ([91.0, np.nan], 3, ["091", ""]),
        (["091", None], 3, ["091", ""]),
        (["Tampere", " Nokia "], 3, ["Tampere", "Nokia"]),
        (["100", "00120"], 5, ["00100", "00120"]),
        ([1556230.0, np.nan], 0, ["1556230", ""]),
        (["1556230.0", "1556230,00"], 0, ["1556230", "1556230"]),
        ([1.5, 2.0], 0, ["1.5", "2"]),
    ],
)
def test_ids_and_codes_are_text_of_as_many_digits_as_they_have(values: Any, digits: int, texts: list[str]) -> None:
    rows = table("a", code=values)
    assert id_texts(rows.frame["code"], digits).tolist() == texts


@pytest.mark.parametrize("kunta", [[91, 837], ["91", "837"], ["091", "837"]])
@pytest.mark.parametrize("field", ["kunta", "KUNTA", "kunnro2020"])
def test_municipality_codes_have_three_digits(kunta: list[Any], field: str) -> None:
    found = imported(grid("a_2020", [0, 1], he_vakiy=[5, 6], **{field: kunta}))
    assert found.panel.table["region"].tolist() == ["091", "837"]


def test_a_cell_that_changes_hands_is_in_its_last_municipality() -> None:
    found = imported(grid("a_2020", [0], he_vakiy=[5], kunta=["837"]), grid("a_2010", [0], he_vakiy=[5], kunta=["536"]))
    assert found.panel.table["region"].tolist() == ["837"]


def test_units_are_in_the_order_of_their_ids() -> None:
    found = imported(grid("a_2020", [2, 0, 1], he_vakiy=[7, 5, 6]))
    assert numbers(found, "population") == {cell_id(0): 5, cell_id(1): 6, cell_id(2): 7}
    assert found.panel.table.index.is_monotonic_increasing
    x, y = found.panel.units.corners(found.panel.table["col"].to_numpy(), found.panel.table["row"].to_numpy())
    assert list(zip(x, y)) == _corners(3)


def _areas(name: str, ids: list[Any], crs: str = "EPSG:3067", outlines: bool = True, **fields: Any) -> SourceTable:
    found = table(name, crs if outlines else "", posti_alue=ids, **fields)
    return replace(found, geometry=[f"{name}:{code}".encode() for code in ids]) if outlines else found


def test_areas_are_joined_by_id_and_drawn_as_in_their_last_year() -> None:
    found = imported(
        _areas("paavo 2019", ["00100", "00120"], he_vakiy=[5, 6]),
        _areas("paavo 2024", [100.0, 130.0], he_vakiy=[7, 8]),
        product="paavo",
    )
    assert numbers(found, "population", 2019) == {"00100": 5, "00120": 6}
    assert numbers(found, "population", 2024) == {"00100": 7, "00130": 8}
    assert found.panel.table.loc["00100", "geometry"] == b"paavo 2024:100.0"
    assert found.panel.table.loc["00120", "geometry"] == b"paavo 2019:00120"
    assert states(found, "population", 2024)["00120"] == A


def test_areas_that_no_layer_draws_stay_in_the_table_with_a_message() -> None:
    found = imported(
        _areas("paavo 2019", ["00100"], he_vakiy=[5]),
        _areas("paavo 2024", ["00100", "00130"], outlines=False, he_vakiy=[7, 8]),
        product="paavo",
    )
    assert found.panel.table["geometry"].tolist() == [b"paavo 2019:00100", None]
    assert states(found, "population", 2024) == {"00100": V, "00130": V}
    assert any(text.startswith("1 areas have no outline in any layer") for text in said(found))


REFUSED: list[tuple[str, Callable[[], list[SourceTable]], str, str]] = [
    (
        "no squares of one size",
        lambda: [table("a 2020", "EPSG:3067", [(0, 0, 250, 250), (250, 0, 400, 250)], he_vakiy=[1, 2])],
        "ruututietokanta",
        "“a 2020” is no grid of square cells of 250 / 1000 / 5000 m",
    ),
    (
        "squares of another size",
        lambda: [table("a 2020", "EPSG:3067", squares((0, 0), size=300), he_vakiy=[1])],
        "ruututietokanta",
        "“a 2020” is no grid",
    ),
    (
        "squares that are on no lattice",
        lambda: [table("a 2020", "EPSG:3067", squares((0, 0), (250, 0), (600, 0)), he_vakiy=[1, 2, 3])],
        "ruututietokanta",
        "“a 2020” is no grid",
    ),
    ("nothing to place them by", lambda: [table("a 2020", he_vakiy=[1])], "ruututietokanta", "“a 2020” is no grid"),
    (
        "ids of another size",
        lambda: [table("a 2020", grd_id=["100mN667175E38600"], he_vakiy=[1])],
        "ruututietokanta",
        "“a 2020” is no grid",
    ),
    (
        "two cell sizes",
        lambda: [grid("a 2020", [0], he_vakiy=[1]), table("b 2020", grd_id=["1kmN6717E385"], he_vakiy=[1])],
        "ruututietokanta",
        r"“a 2020” \(250 m\) and “b 2020” \(1000 m\) are on different lattices",
    ),
    (
        "shifted lattices",
        lambda: [
            table("a 2020", "EPSG:3879", squares(HSY), inhabitants=[5]),
            table("b 2021", "EPSG:3879", squares((HSY[0] + 50, HSY[1])), inhabitants=[5]),
        ],
        "hsy",
        "“a 2020” .* and “b 2021” .* are on different lattices",
    ),
    (
        "degrees",
        lambda: [replace(grid("a 2020", [0], he_vakiy=[1]), crs="EPSG:4326", geographic=True)],
        "ruututietokanta",
        r"“a 2020” has coordinates in degrees \(EPSG:4326\).*own coordinate reference system, EPSG:3067",
    ),
    (
        "another CRS",
        lambda: [replace(grid("a 2020", [0], he_vakiy=[1]), crs="EPSG:3857")],
        "ruututietokanta",
        "“a 2020” is in EPSG:3857, but Grid Database is delivered in EPSG:3067",
    ),
    (
        "ids of another CRS",
        lambda: [table("a 2020", "EPSG:3067", grd_id=["CRS3035RES1000mN4147000E4863000"], he_vakiy=[1])],
        "ruututietokanta",
        "“a 2020” is in EPSG:3035, but Grid Database is delivered in EPSG:3067",
    ),
    (
        "areas in two CRSs",
        lambda: [_areas("a 2019", ["00100"], he_vakiy=[1]), _areas("b 2020", ["00100"], "EPSG:4326", he_vakiy=[1])],
        "paavo",
        r"“a 2019” \(EPSG:3067\) and “b 2020” \(EPSG:4326\) are in different coordinate reference systems",
    ),
    (
        "areas without an id",
        lambda: [table("a 2019", nimi=["Keskusta"], he_vakiy=[1])],
        "paavo",
        "“a 2019” has no id of its areas; one of these fields is needed: postinumeroalue",
    ),
    (
        "areas whose ids are empty",
        lambda: [_areas("a 2019", [None, np.nan], he_vakiy=[1, 2])],
        "paavo",
        "No row of layer “a 2019” has a known place",
    ),
]


@pytest.mark.parametrize(
    ("tables", "product", "text"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_tables_without_a_common_ground_are_refused(
    tables: Callable[[], list[SourceTable]], product: str, text: str
) -> None:
    with pytest.raises(InputError, match=text):
        imported(*tables(), product=product)


def test_grids_in_two_crss_of_one_product_are_refused() -> None:
    wide = replace(profile(), crs=("EPSG:3067", "EPSG:3035"))
    tables = grid("a 2020", [0], he_vakiy=[1]), replace(grid("b 2021", [0], he_vakiy=[1]), crs="EPSG:3035")
    with pytest.raises(InputError, match=r"“a 2020” \(EPSG:3067\) and “b 2021” \(EPSG:3035\) are in different"):
        imported(*tables, product=wide)
    reprojected = table("c 2020", "EPSG:3067", grd_id=["CRS3035RES1000mN4147000E4863000"], he_vakiy=[1])
    with pytest.raises(InputError, match="“c 2020” is in EPSG:3067, but Grid Database is delivered in EPSG:3035"):
        imported(reprojected, product=wide)
