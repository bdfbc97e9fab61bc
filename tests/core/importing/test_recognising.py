"""Which data product the layers are, told by their fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing import SourceTable, recognise, wanted_columns
from tests.core.importing.tables import catalogue, profile, table

FIELDS = {
    "ruututietokanta": "id_nro xkoord ykoord kunta vuosi he_vakiy he_naiset ko_ika18y",
    "vaestoruutu": "id_nro grd_id kunta vuosi xkoord ykoord vaesto miehet naiset ika_0_14 ika_15_64 ika_65_",
    "hsy": "INDEX ASUKKAITA ASVALJYYS IKA0_9 IKA10_19 IKA_YLI80",
    "paavo": "postinumeroalue nimi namn euref_x euref_y pinta_ala kunta vuosi he_vakiy ko_ika18y",
    "eurostat": "GRD_ID CNTR_ID T M F Y_LT15 Y_1564 Y_GE65 T_CI M_CI",
}


def _layer(name: str, fields: str) -> SourceTable:
    return table(name, **{field: [] for field in fields.split()})


def _with_own(**changes: Any) -> Catalogue:
    own = replace(profile(), id="own", **changes)
    return replace(catalogue(), profiles={**catalogue().profiles, "own": own})


@pytest.mark.parametrize(
    ("product", "fields"),
    [
        *FIELDS.items(),
        ("ruututietokanta", "GRD_ID HE_VAKIY"),
        ("ruututietokanta", "grid_inspi nro kunnro2020 he_vakiy"),
        ("ruututietokanta", "xkoord ykoord he_vakiy"),
        ("paavo", "Posti_alue He_vakiy"),
        ("paavo", "postinumer he_vakiy"),  # cut to ten letters
        ("hsy", "index population"),
        ("hsy", "id inhabitants occupancy_rate"),
        ("eurostat", "GRD_ID T Y_LT15 POPULATED"),
    ],
)
def test_every_product_is_told_by_its_fields(product: str, fields: str) -> None:
    assert recognise([_layer("a", fields)], catalogue()).id == product


def test_the_users_own_products_are_tried_first() -> None:
    own = _with_own(recognised_by=(("he_vakiy",),))
    assert recognise([_layer("a", FIELDS["ruututietokanta"])], own).id == "own"
    assert recognise([_layer("a", FIELDS["ruututietokanta"])], own, "ruututietokanta").id == "ruututietokanta"


def test_a_theme_goes_with_the_product_of_the_other_layers() -> None:
    theme = _layer("incomes", "nro hr_tuy hr_pi_tul")
    for product in ("ruututietokanta", "paavo"):
        whole = _layer("a", FIELDS[product])
        assert recognise([theme, whole], catalogue()).id == recognise([whole, theme], catalogue()).id == product


@pytest.mark.parametrize(
    ("layers", "name", "text"),
    [
        ([], "auto", "No layers are chosen"),
        ([("stops", "name lines")], "auto", r"“stops” is no data product that is known \(its fields: name, lines\)"),
        ([("incomes", "id_nro hr_tuy")], "auto", "“incomes” is no data product that is known"),
        ([("a", FIELDS["hsy"]), ("stops", "name")], "auto", "“stops” is no data product that is known"),
        ([("a", FIELDS["hsy"]), ("b", FIELDS["eurostat"])], "auto", "“a” .* and “b” .* are different data products"),
        ([("a", FIELDS["hsy"]), ("b", "id_nro hr_tuy")], "auto", "“b” has no fields of the data product “HSY"),
        ([("a", FIELDS["hsy"])], "paavo", "“a” has no fields of the data product “Paavo"),
        ([("a", FIELDS["hsy"])], "ykr", "There is no data product “ykr”; choose one of: eurostat, hsy"),
        ([("a", "cell_id year population protection index")], "auto", "“a” is a result of this plugin"),
    ],
)
def test_layers_that_are_no_product_together_are_refused(layers: list[tuple[str, str]], name: str, text: str) -> None:
    with pytest.raises(InputError, match=text):
        recognise([_layer(*layer) for layer in layers], catalogue(), name)


def test_only_the_columns_that_are_needed_are_read() -> None:
    columns = [*FIELDS["eurostat"].split(), "LAND_SURFACE"]
    wanted = wanted_columns(columns, profile("eurostat"), catalogue(), ["men"])
    assert wanted == ["GRD_ID", "CNTR_ID", "T", "M", "T_CI", "M_CI"]
    assert "kunnro2020" in wanted_columns(["kunnro2020", "other"], profile(), catalogue(), [])
