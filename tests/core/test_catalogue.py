"""The catalogue: data products of one's own, read strictly, and the plugin's own entries."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from eriytymisseuranta import paths
from eriytymisseuranta.core.catalogue import Catalogue, catalogue_files, read_catalogue
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing import import_panel, recognise
from eriytymisseuranta.core.product import Expression
from tests.core.importing.tables import table

SHIPPED = catalogue_files([paths.resource("catalogue")])
OWN = """\
profiles:
  ykr:
    label: {fi: YKR, sv: YKR, en: YKR}
    source: {fi: Syke, sv: Syke, en: Syke}
    units: grid
    crs: [EPSG:3067]
    cell_sizes: [250]
    id: [xyind]
    x: [xcoord]
    y: [ycoord]
    anchor: centre
    year: [vuosi]
    codes: [-1, -99997]
    absent_codes: -99995
    null: absent
    missing_row: unknown
    recognised_by: [xyind, v_yht|V Yht]
    conditions:
      - {group: age, code: 4, when: population, below: 20}
    concepts:
      population: [v_yht, '"v yht"']
      age_0_14: '"ikä 0-6" + "ikä 7-14"'
      age_15_64: v_yht - "ikä 0-6" - "ikä 7-14" - "ikä 65-"
      age_65_plus: '"ikä 65-"'
    groups:
      population: {public: base, date: -0-12-31}
      age: {public: none, threshold: 20, date: {0: -1-12-31, 2015: -0-12-31}, definitions: {2018: 2018}}
"""


def _read(folder: Path, text: str) -> Catalogue:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return read_catalogue([*SHIPPED, path])


def test_a_product_of_ones_own_is_read_recognised_and_imported(tmp_path: Path) -> None:
    catalogue = _read(tmp_path, OWN)
    rows = table(
        "ykr",
        XYIND=["3861256671875", "3863756671875", "3866256671875"],
        xcoord=[386125, 386375, 386625],
        ycoord=[6671875] * 3,
        vuosi=[2020] * 3,
        **{
            "V yht": [50, 19, "-99997"],
            "Ikä 0-6": ["4", "4", "-1"],
            "ikä 7-14": [6, 1, -1],
            "IKÄ 65-": [10, 2, -99995],
        },
    )
    profile = recognise([rows], catalogue)
    panel = import_panel([rows], profile, catalogue).panel
    assert profile.id == "ykr"
    assert panel.table.index.tolist() == ["3861256671875", "3863756671875", "3866256671875"]
    assert (panel.table["col"].tolist(), panel.table["row"].tolist()) == ([1544, 1545, 1546], [26687] * 3)
    assert panel.population.states.tolist() == [[0, 0, 2]]
    assert panel.variables["age_0_14"].states.tolist() == [[0, 2, 2]]
    assert panel.variables["age_0_14"].values[0, 0] == 10
    assert panel.variables["age_65_plus"].states.tolist() == [[0, 0, 4]]
    assert panel.dates["age"] == (datetime.date(2020, 12, 31),)
    assert panel.definitions == {"age": ("2018",)}


def test_what_a_product_says_of_a_group_is_kept(tmp_path: Path) -> None:
    profile = _read(tmp_path, OWN).profiles["ykr"]
    assert (profile.rules["age"].public, profile.rules["age"].threshold) == ("none", 20)
    assert profile.rules["age"].date(2014) == datetime.date(2013, 12, 31)
    assert profile.recognised_by == (("xyind",), ("v_yht", "v yht"))
    assert profile.concepts["age_15_64"] == (
        Expression(((1, "v_yht"), (-1, "ikä 0-6"), (-1, "ikä 7-14"), (-1, "ikä 65-"))),
    )


def test_an_entry_of_ones_own_replaces_the_shipped_one_and_comes_last(tmp_path: Path) -> None:
    shipped = read_catalogue(SHIPPED)
    text = "groups: {age: {base: population, threshold: 30, label: {fi: Ikä, sv: Ålder, en: Age}}}"
    own = _read(tmp_path, text)
    assert own.groups["age"].threshold == 30
    assert list(own.groups)[-1] == "age"
    assert own.profiles == shipped.profiles


@pytest.mark.parametrize("null", ["null: suppressed", '"null": suppressed'])
def test_the_key_null_needs_no_quotes(tmp_path: Path, null: str) -> None:
    assert _read(tmp_path, OWN.replace("null: absent", null)).profiles["ykr"].null == "suppressed"


@pytest.mark.parametrize(
    ("wrong", "line", "key", "problem"),
    [
        (("anchor: centre", "anker: centre"), 11, "profiles.ykr.anker", "unknown key; known are like, label, source"),
        (("anchor: centre", "anchor: middle"), 11, "profiles.ykr.anchor", "“middle” is not one of corner, centre"),
        (("    cell_sizes: [250]\n", ""), 3, "profiles.ykr", "“cell_sizes” is missing"),
        (("id: [xyind]", "idd: [xyind]"), 8, "profiles.ykr.idd", "unknown key"),
        (("[EPSG:3067]", "[3067]"), 6, "profiles.ykr.crs", "“3067” is no authority id such as EPSG:3067"),
        (("cell_sizes: [250]", "cell_sizes: [0]"), 7, "profiles.ykr.cell_sizes", "“0” is no size in metres"),
        (("cell_sizes: [250]", "cell_sizes: [2.5]"), 7, "profiles.ykr.cell_sizes", "“2.5” is not a whole number"),
        (("codes: [-1, -99997]", "codes: [none]"), 13, "profiles.ykr.codes", "“none” is not a number"),
        (("codes: [-1, -99997]", "codes: [.nan]"), 13, "profiles.ykr.codes", "“.nan” is not a number"),
        (("codes: [-1, -99997]", "codes: [.inf]"), 13, "profiles.ykr.codes", "“.inf” is not a number"),
        (("absent_codes: -99995", "codes: -2"), 14, "profiles.ykr.codes", "the key is there twice"),
        (("missing_row: unknown", "missing_row: empty"), 16, "profiles.ykr.missing_row", "“empty” is not one of"),
        (("code: 4", "code: -4"), 19, "profiles.ykr.conditions.code", "list it under “codes”"),
        (
            ("when: population", "when: adults"),
            19,
            "profiles.ykr.conditions.when",
            "“adults” is not defined; known are",
        ),
        (("group: age, code", "group: ages, code"), 19, "profiles.ykr.conditions.group", "“ages” is not defined"),
        (("      population: [v", "      people: [v"), 21, "profiles.ykr.concepts.people", "“people” is not defined"),
        (("      population: [v", "      women: [v"), 21, "profiles.ykr.concepts", "“population” is missing"),
        (("'\"ikä 65-\"'", "a b"), 24, "profiles.ykr.concepts.age_65_plus", "“a b” is not a sum or difference"),
        (("'\"ikä 65-\"'", "a +"), 24, "profiles.ykr.concepts.age_65_plus", r"“a \+” is not a sum or difference"),
        (("'\"ikä 65-\"'", "a ++ b"), 24, "profiles.ykr.concepts.age_65_plus", "is not a sum or difference"),
        (("'\"ikä 65-\"'", "'\"a'"), 24, "profiles.ykr.concepts.age_65_plus", "is not a sum or difference"),
        (("'\"ikä 65-\"'", "{a: b}"), 24, "profiles.ykr.concepts.age_65_plus", "a single value is expected"),
        (("      age: {public", "      sex: {public"), 26, "profiles.ykr.groups", "the group “age” of “age_0_14” is"),
        (
            ("public: none", "public: some"),
            27,
            "profiles.ykr.groups.age.public",
            "“some” is not one of none, base, all",
        ),
        (
            ("date: -0-12-31}", "date: 31.12.}"),
            26,
            "profiles.ykr.groups.population.date",
            "is no reference date such as",
        ),
        (("date: -0-12-31}", "date: -0-02-30}"), 26, "profiles.ykr.groups.population.date", "is no day of a year"),
        (("{0: -1-12-31,", "{2010: -1-12-31,"), 27, "profiles.ykr.groups.age.date", "the first year must be 0"),
        (
            ("{2018: 2018}", "{spring: 2018}"),
            27,
            "profiles.ykr.groups.age.definitions.spring",
            "“spring” is not a year",
        ),
        (
            ("{2018: 2018}}", "{2018: 2018}, differences: {age_0_14: [population]}}"),
            27,
            "profiles.ykr.groups.age.differences.age_0_14",
            "two counts are needed",
        ),
        (
            ("{2018: 2018}}", "{2018: 2018}, differences: {age_0_14: [population, grown]}}"),
            27,
            "profiles.ykr.groups.age.differences.age_0_14",
            "“grown” is not defined",
        ),
        (
            ("{2018: 2018}}", "{2018: 2018}, differences: {age_0_14: [population, age_15_64]}}"),
            26,
            "profiles.ykr.groups",
            "“age_0_14” is no difference of public counts of the same date",
        ),
        (("label: {fi: YKR, sv: YKR, en: YKR}", "label: YKR"), 3, "profiles.ykr.label", "a mapping .* is expected"),
        (
            ("profiles:\n", "products:\n"),
            2,
            "products",
            "unknown key; known are groups, concepts, indicators, profiles",
        ),
    ],
)
def test_a_mistake_is_named_with_file_line_and_key(
    tmp_path: Path, wrong: tuple[str, str], line: int, key: str, problem: str
) -> None:
    assert wrong[0] in OWN
    with pytest.raises(InputError, match=f"File “own.yaml”, line {line}, key “{key}”: .*{problem}"):
        _read(tmp_path, OWN.replace(wrong[0], wrong[1], 1))


def test_areas_need_an_id(tmp_path: Path) -> None:
    text = OWN.replace("units: grid", "units: areas").replace("    id: [xyind]\n", "")
    with pytest.raises(InputError, match=r"key “profiles\.ykr”: “id” is missing"):
        _read(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("groups: {g: {base: nobody, threshold: 1, label: {fi: a, sv: a, en: a}}}", "“nobody” is not defined"),
        ("concepts: {c: {group: nothing, label: {fi: a, sv: a, en: a}}}", "“nothing” is not defined"),
        ("concepts: {c: {group: age, base: nobody, label: {fi: a, sv: a, en: a}}}", "“nobody” is not defined"),
        ("concepts: {c: {group: age, kind: sum, label: {fi: a, sv: a, en: a}}}", "not one of count, mean, median"),
        ("a: \x01", "cannot be read"),
    ],
)
def test_groups_and_concepts_are_checked_too(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(InputError, match=f"own.yaml.*{problem}"):
        _read(tmp_path, text)


def test_a_file_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"“.*none\.yaml” does not exist"):
        catalogue_files([], tmp_path / "none.yaml")


def test_files_are_read_in_the_order_of_folders_and_names(tmp_path: Path) -> None:
    for name in ("b.yaml", "a/c.yaml", "own/z.yaml", "extra.yml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = catalogue_files([tmp_path / "a", tmp_path / "own", tmp_path / "none"], tmp_path / "extra.yml")
    assert [path.name for path in found] == ["c.yaml", "z.yaml", "extra.yml"]


def test_every_shipped_product_spells_concepts_of_whose_groups_it_has_the_bases() -> None:
    """Else the group could not be protected by its base."""
    catalogue = read_catalogue(SHIPPED)
    assert list(catalogue.profiles) == ["eurostat", "hsy", "paavo", "ruututietokanta", "training", "vaestoruutu"]
    for profile in catalogue.profiles.values():
        for name in profile.concepts:
            assert catalogue.groups[catalogue.concepts[name].group].base in profile.concepts, (profile.id, name)
        assert set(profile.rules) == {catalogue.concepts[name].group for name in profile.concepts}


def test_the_grid_database_gives_the_children_away_with_the_population_and_the_adults() -> None:
    products = read_catalogue(SHIPPED).profiles
    assert products["training"].rules["age"].differences == {"age_0_17": ("population", "adults")}
    stating = {name for name, found in products.items() if any(rule.differences for rule in found.rules.values())}
    assert stating == {"ruututietokanta", "training"}


def test_a_product_is_like_another_but_for_what_it_states(tmp_path: Path) -> None:
    text = """
profiles:
  strict:
    like: ruututietokanta
    label: {fi: Tiukka, sv: Sträng, en: Strict}
    groups:
      population: {public: base, threshold: 50, date: -1-12-31}
"""
    with pytest.raises(InputError, match=r"“profiles.strict.groups”: the group “\w+” of “\w+” is missing"):
        _read(tmp_path, text)
    found = _read(tmp_path, text.partition("    groups")[0]).profiles
    assert found["strict"].label.en == "Strict"
    assert found["strict"].concepts == found["ruututietokanta"].concepts
    assert found["strict"].rules == found["ruututietokanta"].rules


def test_what_a_product_is_like_must_be_there_and_whole(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="“ykr” is not defined; known are"):
        _read(tmp_path, "profiles:\n  own: {like: ykr}\n")
    with pytest.raises(InputError, match=r"line 3.*“missing_row” is missing"):
        _read(tmp_path, OWN.replace("    missing_row: unknown\n", "").replace("  ykr:\n", "  ykr:\n", 1))


def test_the_training_region_is_told_from_the_grid_database_and_has_its_fields() -> None:
    catalogue = read_catalogue(SHIPPED)
    training, grids = catalogue.profiles["training"], catalogue.profiles["ruututietokanta"]
    real = table("a 2022", he_vakiy=[1], id_nro=[1], xkoord=[100000], ykoord=[6800000])
    fictional = table("a 2022", he_vakiy=[1], id_nro=[1], xkoord=[100000], ykoord=[6800000], fiktio=["Mallila"])
    assert recognise([real], catalogue).id == "ruututietokanta"
    assert recognise([fictional], catalogue).id == "training"
    assert training.concepts == grids.concepts
    assert training.notice is not None
    assert [profile.id for profile in catalogue.profiles.values() if profile.notice] == ["training"]


def test_the_relative_wellbeing_index_is_a_composite_of_the_catalogue() -> None:
    recipe = read_catalogue(SHIPPED).composites["relative_wellbeing"]
    assert recipe.weights == {"low_education": 1, "unemployment": 1, "low_income": 1}
    assert all(recipe.label[language] for language in ("fi", "sv", "en"))


def test_a_composite_of_ones_own_names_known_indicators(tmp_path: Path) -> None:
    text = """
composites:
  two:
    label: {fi: Kaksi, sv: Två, en: Two}
    source: own
    weights: {low_income: 2, tertiary: -1}
"""
    assert _read(tmp_path, text).composites["two"].weights == {"low_income": 2, "tertiary": -1}
    with pytest.raises(InputError, match=r"line 6.*“wealth” is not defined"):
        _read(tmp_path, text.replace("tertiary", "wealth"))


def test_what_a_licence_lets_out_is_classes_only_unless_it_says_more(tmp_path: Path) -> None:
    profiles = _read(tmp_path, OWN).profiles
    assert {name for name, profile in profiles.items() if profile.redistribution == "classes_only"} == {
        *("ruututietokanta", "ykr"),
    }
    opened = OWN.replace("    units: grid", "    redistribution: full\n    units: grid")
    assert _read(tmp_path, opened).profiles["ykr"].redistribution == "full"
    with pytest.raises(InputError, match="everything"):
        _read(tmp_path, opened.replace(": full", ": everything"))
