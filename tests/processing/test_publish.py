"""The only way out for files: what is in them, what never is, and what is refused."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsRuleBasedRenderer, QgsVectorLayer

from eriytymisseuranta.core.change import compare_years
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.ledger import masks, released, releases
from eriytymisseuranta.core.errors import no_progress
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import State
from eriytymisseuranta.core.training import training_region
from eriytymisseuranta.layers.legends import HEADING_KEY
from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.writing import change_table, indicator_table, panel_table
from eriytymisseuranta.processing.outputs import write_geopackage
from eriytymisseuranta.processing.parameters import load_catalogue
from eriytymisseuranta.processing.privacy.fresh_file import check
from tests.core.panels import raw_panel
from tests.layers.maps import in_project

PLANTED = [1234567.890625 + at for at in range(300)]
PLANTED_TEXT = "Kuuselantie 5 B"
LICENSED = "ruututietokanta"
"""The training region taken for the licensed product that it is spelled like."""


@pytest.fixture(scope="module")
def made(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., dict[str, str]]:
    """Indicators and change of the small training region, each set of choices made once."""
    catalogue, region, known = load_catalogue(), training_region(1, [2005, 2016], "small"), {}
    weights = dict.fromkeys(("low_education", "unemployment", "low_income"), 1.0)

    def made(
        product: str = "training", mode: str = "threshold", least: int | None = None, ledger: Path | None = None
    ) -> dict[str, str]:
        if (product, mode, least, ledger) not in known:
            sources = [SourceTable(f"grid {year}", rows, region.crs) for year, rows in region.grids.items()]
            profile = catalogue.profiles[product]
            raw = import_panel(sources, profile, catalogue, "", catalogue.needed(weights)).panel
            sticky = masks(ledger, raw) if ledger else None
            panel = protect(raw, catalogue, profile.rules, mode, least, "", sticky)
            result = compute_indicators(panel, catalogue, list(weights), weights)
            change = compare_years(result, catalogue, 2005, 2016, "index")
            folder = tmp_path_factory.mktemp("made")
            tables = {"OUTPUT": indicator_table(result, catalogue), "CHANGE": change_table(panel, change)}
            for name, table in tables.items():
                write_geopackage(folder / f"{name.lower()}.gpkg", {name.lower(): table}, no_progress)
            known[product, mode, least, ledger] = {name: str(folder / f"{name.lower()}.gpkg") for name in tables}
        return known[product, mode, least, ledger]

    return made


def fields_of(path: Path, table: str) -> list[str]:
    return [row[1] for row in sqlite3.connect(path).execute(f'PRAGMA table_info("{table}")')]


def tables_of(path: Path) -> list[str]:
    names = sqlite3.connect(path).execute("SELECT table_name FROM gpkg_contents ORDER BY 1")
    return [name for (name,) in names if name != "layer_styles"]


def copied(source: str, change: Callable[[QgsFeature], None] | None = None) -> QgsVectorLayer:
    """Return a copy of a layer in memory, its rows changed by hand; it is the project's."""
    original = QgsVectorLayer(source, "original", "ogr")
    layer = QgsVectorLayer(f"Polygon?crs={original.crs().authid()}", "edited by hand", "memory")
    fields = original.fields()
    layer.dataProvider().addAttributes([field for field in fields if field.name() != "fid"])
    layer.updateFields()
    features = []
    for row in original.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(row.geometry())
        for field in layer.fields():
            feature[field.name()] = row[field.name()]
        if change is not None:
            change(feature)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def held(path: Path, numbers: list[float], text: str) -> int:
    """Return how many of the numbers and texts the bytes of a file hold."""
    data = path.read_bytes()
    found = sum(struct.pack(order, number) in data for number in numbers for order in ("<d", ">d"))
    return found + sum(text.encode(coding) in data for coding in ("utf-8", "utf-16-le"))


def test_an_open_product_is_published_whole_with_styles_metadata_source_and_coverage(
    run: Any, made: Any, tmp_path: Path, qgis_new_project: None
) -> None:
    layers = made()
    target = tmp_path / "Ä ö" / "julkaisu"
    target.parent.mkdir()
    results = run("publish", {"LAYERS": [layers["OUTPUT"], layers["CHANGE"]], "DESTINATION": str(target)})
    path = Path(results["DESTINATION"])
    assert [found.name for found in target.parent.iterdir()] == ["julkaisu.gpkg"]
    assert tables_of(path) == ["change", "output"]
    own = QgsVectorLayer(layers["OUTPUT"], "own", "ogr")
    out = QgsVectorLayer(f"{path}|layername=output", "out", "ogr")
    assert out.featureCount() == own.featureCount()
    assert set(out.fields().names()) == {*own.fields().names(), "coverage"}
    theirs, ours = read_panel(out, load_catalogue()), read_panel(own, load_catalogue())
    assert theirs.protection == ours.protection
    for name, variable in ours.variables.items():
        assert (theirs.variables[name].states == variable.states).all()
    assert isinstance(out.renderer(), QgsRuleBasedRenderer)
    assert out.renderer().rootRule().children()[0].ruleKey() == HEADING_KEY
    metadata = out.metadata()
    assert "Fictional training data, Mallila 2005, 2016" in metadata.rights()[0]
    assert "Of the people in the grid data" in metadata.abstract()
    assert metadata.history()
    assert out.attributeAlias(out.fields().lookupField("level")) == "Level"
    shown = {row["year"]: row["coverage"] for row in out.getFeatures()}
    assert set(shown) == {2005, 2016}
    assert all(isinstance(percent, int) and 0 < percent < 100 for percent in shown.values()), shown


def test_of_a_licensed_product_only_levels_and_classes_go_out(run: Any, made: Any, tmp_path: Path) -> None:
    layers = made(LICENSED)
    path = tmp_path / "public.gpkg"
    run("publish", {"LAYERS": [layers["OUTPUT"], layers["CHANGE"]], "DESTINATION": str(path)})
    classes = [
        f"{name}_class{end}"
        for name in ("low_education", "unemployment", "low_income")
        for end in ("", "_low", "_high")
    ]
    assert set(fields_of(path, "output")) == {
        *("fid", "geom", "cell_id", "year", "valid_from", "valid_to", "region", "cell_size", "source", "definitions"),
        *("protection", "masked", "coverage", "level", "level_low", "level_high", *classes),
    }
    assert set(fields_of(path, "change")) == {
        *("fid", "geom", "cell_id", "region", "indicator", "year_from", "year_to", "source", "protection"),
        *("level_from", "level_to", "clear", "change_class", "reason"),
    }
    own = {(row["cell_id"], row["year"]): row for row in QgsVectorLayer(layers["OUTPUT"], "own", "ogr").getFeatures()}
    out = QgsVectorLayer(f"{path}|layername=output", "out", "ogr")
    joined = 0
    for row in out.getFeatures():
        percent, base = (own[row["cell_id"], row["year"]][f"low_education_{name}"] for name in ("pct", "base"))
        low, middle, high = (row[f"low_education_class{end}"] for end in ("_low", "", "_high"))
        if isinstance(percent, float):
            breaks = [0, 10, 20, 30, 40, 100.001]
            assert breaks[low - 1] <= percent < breaks[high]
            assert low <= middle <= high
            counts = [k for k in range(int(base) + 1) if breaks[low - 1] <= 100 * k / base < breaks[high]]
            assert len(counts) >= 3
            joined += low < high
        else:
            assert not isinstance(middle, int)
    assert joined > 0
    assert "Levels and classes only" in out.metadata().abstract()
    styles = [name for (name,) in sqlite3.connect(path).execute("SELECT styleName FROM layer_styles")]
    assert "Relative socio-economic level" in styles
    assert "Unemployment rate" in styles


def test_what_a_geopackage_keeps_of_deleted_values_is_not_in_what_is_published(
    run: Any, made: Any, tmp_path: Path
) -> None:
    edited = tmp_path / "edited.gpkg"
    edited.write_bytes(Path(made()["OUTPUT"].partition("|")[0]).read_bytes())
    file = sqlite3.connect(edited)
    file.execute("PRAGMA secure_delete = OFF")
    [table] = tables_of(edited)
    for trigger in [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
        file.execute(f'DROP TRIGGER "{trigger}"')  # they need functions of GDAL
    assert table == "output"
    file.execute("ALTER TABLE output ADD COLUMN raw REAL")
    file.executemany("UPDATE output SET raw = ? WHERE fid = ?", [(n, at) for at, n in enumerate(PLANTED, 1)])
    file.commit()
    file.execute("UPDATE output SET raw = NULL")
    file.execute("CREATE TABLE raw (address TEXT, number REAL)")
    file.executemany("INSERT INTO raw VALUES (?, ?)", [(PLANTED_TEXT, number + 0.5) for number in PLANTED])
    file.commit()
    file.execute("DROP TABLE raw")
    file.commit()
    file.close()
    numbers = [*PLANTED, *(number + 0.5 for number in PLANTED)]
    assert held(edited, PLANTED, PLANTED_TEXT) > 1  # set to NULL, and there
    assert held(edited, numbers[len(PLANTED) :], PLANTED_TEXT) > 1  # dropped, and there
    public = tmp_path / "public.gpkg"
    run("publish", {"LAYERS": [str(edited)], "DESTINATION": str(public)})
    assert held(public, numbers, PLANTED_TEXT) == 0
    assert sqlite3.connect(public).execute("PRAGMA freelist_count").fetchone() == (0,)


def test_columns_that_nothing_proves_are_left_out_and_named(run: Any, listener: Any, made: Any, tmp_path: Path) -> None:
    layer = copied(made()["OUTPUT"])
    layer.dataProvider().addAttributes([QgsVectorLayer("None?field=own:double", "", "memory").fields()[0]])
    layer.updateFields()
    feedback = listener()
    with in_project(layer):
        run("publish", {"LAYERS": [layer], "DESTINATION": str(tmp_path / "public.gpkg")}, feedback)
    assert "own" not in fields_of(tmp_path / "public.gpkg", "edited_by_hand")
    assert any("“edited by hand”" in said and "own" in said for said in feedback.said)


def visible_again(feature: QgsFeature) -> None:
    if (
        feature["population"] == feature["population"]
        and isinstance(feature["adults"], float)
        and feature["adults"] < 10
    ):
        feature["masked"] = ""
        feature["basic_education"] = 4.0


def shares_again(feature: QgsFeature) -> None:
    if "education" in feature["masked"]:
        feature["low_education_pct"] = 50.0


def index_again(feature: QgsFeature) -> None:
    if not isinstance(feature["index"], float):
        feature["masked"], feature["index"], feature["level"], feature["n_vars"] = "", -1.0, 2, 3


def other_share(feature: QgsFeature) -> None:
    if isinstance(feature["low_education_pct"], float):
        feature["low_education_pct"] += 1


@pytest.mark.parametrize("change", [visible_again, shares_again, index_again, other_share])
def test_a_layer_that_does_not_agree_with_its_stamp_is_refused(
    run: Any, made: Any, tmp_path: Path, change: Callable[[QgsFeature], None]
) -> None:
    layer = copied(made()["OUTPUT"], change)
    with (
        in_project(layer),
        pytest.raises(QgsProcessingException, match=r"claims the protection “.*:10”, but its field"),
    ):
        run("publish", {"LAYERS": [layer], "DESTINATION": str(tmp_path / "public.gpkg")})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("claim", ["internal", "", "trust me", "threshold:"])
def test_an_internal_layer_is_refused_and_so_is_a_damaged_claim(
    run: Any, made: Any, tmp_path: Path, claim: str
) -> None:
    layer = copied(made()["OUTPUT"], lambda feature: feature.setAttribute("protection", claim))
    with in_project(layer), pytest.raises(QgsProcessingException, match="“edited by hand” is internal, or its field"):
        run("publish", {"LAYERS": [layer], "DESTINATION": str(tmp_path / "public.gpkg")})
    assert list(tmp_path.iterdir()) == []


def test_nothing_masked_is_refused_whatever_the_field_says(run: Any, made: Any, tmp_path: Path) -> None:
    internal, target = made(mode="internal")["OUTPUT"], {"DESTINATION": str(tmp_path / "public.gpkg")}
    with pytest.raises(QgsProcessingException, match="is internal"):
        run("publish", {"LAYERS": [internal], **target})
    layer = copied(internal, lambda feature: feature.setAttribute("protection", "threshold:10"))
    with in_project(layer), pytest.raises(QgsProcessingException, match="claims the protection"):
        run("publish", {"LAYERS": [layer], **target})
    assert list(tmp_path.iterdir()) == []


def test_what_the_audit_fails_is_refused_with_some_of_the_exposed_figures(run: Any, made: Any, tmp_path: Path) -> None:
    first = made(mode="nested")["OUTPUT"]
    panel = read_panel(QgsVectorLayer(first, "first", "ogr"), load_catalogue())
    cell = panel.table.index[(panel.variables["basic_education"].states[0] == State.SUPPRESSED).argmax()]

    def told(feature: QgsFeature) -> None:
        hidden = feature["cell_id"] == cell and feature["year"] == 2005
        feature["basic_education"] = 3.0 if hidden else None
        feature["low_education_pct"] = feature["low_education_z"] = None
        feature["masked"] = "" if hidden else "basic_education,low_education_pct"

    elsewhere = copied(first, told)
    elsewhere.setName("known elsewhere")
    ask = {"LAYERS": [first], "KNOWN": [elsewhere], "DESTINATION": str(tmp_path / "public.gpkg")}
    exposed = f"can be worked out.*basic_education {cell}"
    with in_project(elsewhere), pytest.raises(QgsProcessingException, match=exposed):
        run("publish", ask)
    assert list(tmp_path.iterdir()) == []


def test_a_change_goes_out_only_with_the_indicators_that_it_follows_from(run: Any, made: Any, tmp_path: Path) -> None:
    target = {"DESTINATION": str(tmp_path / "public.gpkg")}
    with pytest.raises(QgsProcessingException, match="does not follow from any other layer"):
        run("publish", {"LAYERS": [made()["CHANGE"]], **target})

    def unmasked(feature: QgsFeature) -> None:
        if not isinstance(feature["value_from"], float):
            feature["value_from"] = 0.25

    layer = copied(made()["CHANGE"], unmasked)
    with in_project(layer), pytest.raises(QgsProcessingException, match="does not follow from any other layer"):
        run("publish", {"LAYERS": [made()["OUTPUT"], layer], **target})
    assert list(tmp_path.iterdir()) == []


def test_a_reference_system_without_a_code_stays_what_it_is(run: Any, tmp_path: Path) -> None:
    lines = "+proj=tmerc +lat_0=0 +lon_0=24.5 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs"
    raw = raw_panel({"population": [[120, 30]], "adults": [[100, 20]], "basic_education": [[40, 8]]}, [2022])
    raw = replace(raw, units=Lattice(f"PROJ:{lines}", 250))
    panel = protect(raw, load_catalogue(), {}, "threshold")
    write_geopackage(tmp_path / "own.gpkg", {"own": panel_table(panel, load_catalogue())}, no_progress)
    run("publish", {"LAYERS": [str(tmp_path / "own.gpkg")], "DESTINATION": str(tmp_path / "public.gpkg")})
    out = QgsVectorLayer(f"{tmp_path / 'public.gpkg'}|layername=own", "out", "ogr")
    assert "+lon_0=24.5" in out.crs().toProj()
    assert "basic_education" not in out.fields().names()  # of a product that is not known, classes only


def test_a_layer_of_another_kind_is_refused(run: Any, grids: list[str], tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="neither statistics or indicators of this plugin"):
        run("publish", {"LAYERS": grids[:1], "DESTINATION": str(tmp_path / "public.gpkg")})
    with pytest.raises(QgsProcessingException):
        run("publish", {"LAYERS": [], "DESTINATION": str(tmp_path / "public.gpkg")})
    assert list(tmp_path.iterdir()) == []


def test_a_release_that_shows_what_an_earlier_one_hid_is_refused_until_the_import_knows_the_ledger(
    run: Any, made: Any, tmp_path: Path
) -> None:
    ledger = {"LEDGER": str(tmp_path / "ledger.sqlite")}
    strict = made(mode="nested", least=20)["OUTPUT"]
    run("publish", {"LAYERS": [strict], "DESTINATION": str(tmp_path / "first.gpkg"), **ledger})
    path = Path(ledger["LEDGER"])
    assert [found.layer for found in releases(path)] == ["output"]
    second = made(mode="nested", least=10)["OUTPUT"]
    with pytest.raises(QgsProcessingException, match="where an earlier release has suppressed it"):
        run("publish", {"LAYERS": [second], "DESTINATION": str(tmp_path / "second.gpkg"), **ledger})
    assert not (tmp_path / "second.gpkg").exists()
    assert len(releases(path)) == 1
    third = made(mode="nested", least=10, ledger=path)["OUTPUT"]
    run("publish", {"LAYERS": [third], "DESTINATION": str(tmp_path / "third.gpkg"), **ledger})
    assert set(released(path)["release"]) == {1, 2}


def test_an_import_that_knows_the_ledger_keeps_suppressed_what_was_suppressed(
    run: Any, made: Any, grids: list[str], tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger.sqlite"
    strict = {"LAYERS": [made(least=20)["OUTPUT"]], "DESTINATION": str(tmp_path / "first.gpkg")}
    run("publish", {**strict, "LEDGER": str(ledger)})
    loose = {"LAYERS": grids[:1], "MIN_BASE": 10, "OUTPUT": str(tmp_path / "panel.gpkg")}
    run("importstatistics", {**loose, "LEDGER": str(ledger)})
    panel = read_panel(QgsVectorLayer(loose["OUTPUT"], "panel", "ogr"), load_catalogue())
    hidden = masks(ledger, panel)["basic_education"]
    assert hidden.any()
    assert not (hidden & panel.variables["basic_education"].visible).any()


def test_the_ledger_of_a_licensed_product_holds_its_levels_and_classes_only(
    run: Any, made: Any, tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger.sqlite"
    layers = made(LICENSED)
    target = {"DESTINATION": str(tmp_path / "public.gpkg"), "LEDGER": str(ledger)}
    run("publish", {"LAYERS": [layers["OUTPUT"], layers["CHANGE"]], **target})
    fields = set(released(ledger)["field"])
    assert fields >= {"level", "low_income_class_low", "low_income_class_high"}
    assert all(name.startswith("level") or "_class_" in name for name in fields)


def test_a_ledger_that_cannot_be_used_stops_everything(
    run: Any, made: Any, grids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eriytymisseuranta.core.disclosure.ledger.PATIENCE", 0.05)
    ledger, target = tmp_path / "ledger.sqlite", tmp_path / "public.gpkg"
    target.write_bytes(b"what was there before")
    ask = {"LAYERS": [made()["OUTPUT"]], "DESTINATION": str(target), "LEDGER": str(ledger)}
    ledger.write_text("no ledger " * 300)
    with pytest.raises(QgsProcessingException, match="is no ledger of this plugin"):
        run("publish", ask)
    ledger.unlink()
    run("publish", {**ask, "DESTINATION": str(tmp_path / "first.gpkg")})
    other = sqlite3.connect(ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # others may still read
    with pytest.raises(QgsProcessingException, match="in use by somebody else"):
        run("publish", ask)
    other.close()
    assert target.read_bytes() == b"what was there before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.gpkg", "ledger.sqlite", "public.gpkg"]
    with pytest.raises(QgsProcessingException, match="does not exist; choose another file"):
        run("importstatistics", {"LAYERS": grids, "LEDGER": str(tmp_path / "nowhere"), "OUTPUT": "memory:"})


@pytest.mark.parametrize("at", [10, 40, 75, 90])
def test_cancel_leaves_nothing_behind_and_what_was_there_before(
    run: Any, listener: Any, made: Any, tmp_path: Path, at: int
) -> None:
    target = tmp_path / "public.gpkg"
    ask = {"LAYERS": [made()["OUTPUT"]], "DESTINATION": str(target), "LEDGER": str(tmp_path / "ledger")}
    assert run("publish", ask, listener(at)) == {}
    assert list(tmp_path.iterdir()) == []
    target.write_bytes(b"what was there before")
    assert run("publish", ask, listener(at)) == {}
    assert [path.name for path in tmp_path.iterdir()] == ["public.gpkg"]
    assert target.read_bytes() == b"what was there before"


def test_an_input_is_never_the_destination(run: Any, made: Any, tmp_path: Path) -> None:
    source = tmp_path / "panel.gpkg"
    source.write_bytes(Path(made()["OUTPUT"]).read_bytes())
    (tmp_path / "link.gpkg").symlink_to(source)
    before = source.read_bytes()
    for target in (source, tmp_path / "link.gpkg", tmp_path / "panel"):
        with pytest.raises(QgsProcessingException, match="is one of the inputs"):
            run("publish", {"LAYERS": [str(source)], "DESTINATION": str(target)})
    assert source.read_bytes() == before


def test_a_folder_that_does_not_exist_is_named(run: Any, made: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("publish", {"LAYERS": [made()["OUTPUT"]], "DESTINATION": str(tmp_path / "nowhere" / "public.gpkg")})
    (tmp_path / "folder.gpkg").mkdir()
    with pytest.raises(QgsProcessingException, match="is a folder"):
        run("publish", {"LAYERS": [made()["OUTPUT"]], "DESTINATION": str(tmp_path / "folder.gpkg")})
    assert [path.name for path in tmp_path.iterdir()] == ["folder.gpkg"]


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TABLE raw (number REAL)",
        'ALTER TABLE "output" ADD COLUMN raw REAL',
        'UPDATE "output" SET level = 5 WHERE fid = (SELECT fid FROM "output" WHERE level = 1)',
        'DELETE FROM "output" WHERE fid = 1',
        'CREATE TABLE gone (number REAL); INSERT INTO gone SELECT fid FROM "output"; DROP TABLE gone',
        "PRAGMA journal_mode = WAL",
    ],
)
def test_a_file_that_is_not_what_was_meant_does_not_pass(
    run: Any, made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    meant: dict[str, Any] = {}

    def seen(path: Path, tables: dict[str, Any]) -> None:
        check(path, tables)
        file = sqlite3.connect(path)
        triggers = file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        file.execute("PRAGMA secure_delete = OFF")
        for (name,) in triggers:
            file.execute(f'DROP TRIGGER "{name}"')
        file.execute("VACUUM")
        file.executescript(change)
        file.commit()
        meant.update(file=file)
        check(path, tables)

    monkeypatch.setattr("eriytymisseuranta.processing.privacy.fresh_file.check", seen)
    with pytest.raises(QgsProcessingException, match="The written file is not what was meant"):
        run("publish", {"LAYERS": [made()["OUTPUT"]], "DESTINATION": str(tmp_path / "public.gpkg")})
    meant["file"].close()
    assert list(tmp_path.iterdir()) == []
