"""What the ledger remembers of releases, and what it never holds."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.disclosure.ledger import (
    Entry,
    contradictions,
    masks,
    recording,
    released,
    releases,
)
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel, RawPanel
from tests.core.panels import U, raw_panel

LONELY = 8421.0
"""A number of the raw panel that is suppressed; its bytes must be nowhere."""


@pytest.fixture
def raw() -> RawPanel:
    return raw_panel(
        {
            "population": [[9000, 9, 30, U], [9100, 40, 31, U]],
            "adults": [[100, 9, 20, U], [110, 30, 21, U]],
            "basic_education": [[40, LONELY, 5, U], [41, 12, 6, U]],
        },
        [2021, 2022],
    )


@pytest.fixture
def public(raw: RawPanel) -> PublicPanel:
    return shown(raw, {"basic_education": [[False, True, False, False], [False] * 4]}, "threshold:10")


def shown(raw: RawPanel, hidden: dict[str, list[list[bool]]], protection: str) -> PublicPanel:
    """Return the panel with some figures suppressed."""
    variables = {
        name: variable.hidden(np.array(hidden.get(name, [[False] * 4] * 2))) for name, variable in raw.variables.items()
    }
    return PublicPanel(**{**vars(raw), "variables": variables}, protection=protection)


def entry(panel: PublicPanel, layer: str = "Levels", fields: tuple[str, ...] = ("basic_education",)) -> Entry:
    """Return a release of the panel that shows some of its concepts."""
    figures = {name: panel.variables[name].values for name in fields}
    edges = {"basic_education": np.array([[False, False, True, False], [False] * 4])}
    return Entry(layer, panel, figures, edges)


@pytest.fixture
def ledger(public: PublicPanel, tmp_path: Path) -> Path:
    path = tmp_path / "Ä ö" / "ledger.sqlite"
    path.parent.mkdir()
    with recording(path, [entry(public)], "1.2.3", "abc"):
        pass
    return path


def test_a_release_is_remembered_with_its_lattice_years_version_and_digest(ledger: Path) -> None:
    [found] = releases(ledger)
    assert (found.id, found.layer, found.version, found.digest) == (1, "Levels", "1.2.3", "abc")
    assert found.units == Lattice("EPSG:3067", 250)
    assert found.years == (2021, 2022)
    assert found.protection == "threshold:10"
    assert found.made.endswith("+00:00")


def test_what_was_suppressed_is_known_for_the_next_import(ledger: Path, raw: RawPanel) -> None:
    found = masks(ledger, raw)
    assert list(found) == ["basic_education"]
    assert found["basic_education"].tolist() == [[False, True, False, False], [False] * 4]


def test_cells_are_recognised_by_their_place_whatever_their_ids_and_order(ledger: Path, raw: RawPanel) -> None:
    shifted = replace(
        raw,
        units=Lattice("EPSG:3067", 250, -500.0, 250.0),
        table=pd.DataFrame({"region": "", "col": [5, 3, 2], "row": [-1] * 3}, index=["p", "q", "r"]),
        variables={
            name: replace(v, values=v.values[:, :3], states=v.states[:, :3]) for name, v in raw.variables.items()
        },
    )
    assert masks(ledger, shifted)["basic_education"].tolist() == [[False, True, False], [False] * 3]


@pytest.mark.parametrize(
    "other",
    [
        {"units": Lattice("EPSG:3067", 1000)},
        {"units": Lattice("EPSG:3879", 250)},
        {"units": Areas("EPSG:3067")},
        {"sources": ("other:2021", "other:2022")},
        {"years": (2031, 2032)},
    ],
)
def test_masks_of_another_lattice_product_or_year_do_not_count(ledger: Path, raw: RawPanel, other: dict) -> None:
    assert not any(where.any() for where in masks(ledger, replace(raw, **other)).values())


def test_areas_are_recognised_by_their_id(public: PublicPanel, raw: RawPanel, tmp_path: Path) -> None:
    def areas(panel: RawPanel) -> RawPanel:
        table = panel.table.assign(geometry=None).drop(columns=["col", "row"])
        return replace(panel, units=Areas("EPSG:4326"), table=table)

    path = tmp_path / "ledger.sqlite"
    with recording(path, [entry(areas(public))], "1", "a"):
        pass
    assert masks(path, areas(raw))["basic_education"].sum() == 1
    assert masks(path, raw) == {}


def test_released_figures_come_back_as_rows_and_suppressed_ones_do_not(ledger: Path) -> None:
    rows = released(ledger)
    assert set(rows["field"]) == {"basic_education"}
    found = {(row.year, row.cell_id): (row.value, row.edge) for row in rows.itertuples()}
    assert found == {
        (2021, "a"): (40, False),
        (2021, "c"): (5, True),
        (2022, "a"): (41, False),
        (2022, "b"): (12, False),
        (2022, "c"): (6, False),
    }
    assert released(ledger, Lattice("EPSG:3067", 250)).equals(rows)
    assert released(ledger, Lattice("EPSG:3067", 1000)).empty


def test_showing_what_was_suppressed_is_a_contradiction(ledger: Path, raw: RawPanel, public: PublicPanel) -> None:
    assert contradictions(ledger, public) == {}
    found = contradictions(ledger, shown(raw, {}, "threshold:5"))
    assert {name: np.argwhere(where).tolist() for name, where in found.items()} == {"basic_education": [[0, 1]]}


def test_sticky_masks_end_the_contradiction(ledger: Path, raw: RawPanel) -> None:
    sticky = {name: where.tolist() for name, where in masks(ledger, raw).items()}
    assert contradictions(ledger, shown(raw, sticky, "threshold:5")) == {}


def test_no_number_that_was_not_released_is_in_the_file(ledger: Path, public: PublicPanel) -> None:
    import zlib

    blobs = [blob for (blob,) in sqlite3.connect(ledger).execute("SELECT numbers FROM figures")]
    held = b"".join([ledger.read_bytes(), *(zlib.decompress(blob) for blob in blobs)])
    for number in (LONELY, 9000.0):  # suppressed; and shown in the panel, but not in what was released
        assert struct.pack("<d", number) not in held
        assert struct.pack(">d", number) not in held
        assert str(int(number)).encode() not in held


def test_a_run_that_fails_leaves_the_ledger_as_it_was(ledger: Path, public: PublicPanel, tmp_path: Path) -> None:
    before = ledger.read_bytes()
    new = tmp_path / "new.sqlite"
    for path in (ledger, new):
        with pytest.raises(RuntimeError), recording(path, [entry(public)], "1", "b"):
            raise RuntimeError
    assert ledger.read_bytes() == before
    assert not new.exists()
    assert len(releases(ledger)) == 1


def test_an_internal_panel_is_not_recorded(raw: RawPanel, tmp_path: Path) -> None:
    internal = shown(raw, {}, "internal")
    with (
        pytest.raises(InputError, match="“Levels” is internal"),
        recording(tmp_path / "ledger", [entry(internal)], "1", "a"),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("use", [releases, released])
def test_a_file_that_is_no_ledger_is_refused_in_one_sentence(
    use: Callable[[Path], object], public: PublicPanel, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="does not exist"):
        use(tmp_path / "nowhere")
    text, empty, other = tmp_path / "text", tmp_path / "empty", tmp_path / "other"
    text.write_text("no database " * 200)
    empty.touch()
    sqlite3.connect(other).executescript("CREATE TABLE releases (id)")
    for path in (text, empty, other):
        before = path.read_bytes()
        with pytest.raises(InputError, match="is no ledger of this plugin"):
            use(path)
        with pytest.raises(InputError, match="is no ledger"), recording(path, [entry(public)], "1", "a"):
            pass
        assert path.read_bytes() == before


def test_a_ledger_of_another_version_is_refused(ledger: Path) -> None:
    sqlite3.connect(ledger).execute("PRAGMA user_version = 9")
    with pytest.raises(InputError, match="is of version 9, and this plugin reads version 1"):
        releases(ledger)


def test_a_locked_ledger_is_refused(ledger: Path, public: PublicPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eriytymisseuranta.core.disclosure.ledger.PATIENCE", 0.05)
    other = sqlite3.connect(ledger, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(InputError, match="in use by somebody else"):
        releases(ledger)
    with pytest.raises(InputError, match="in use by somebody else"), recording(ledger, [entry(public)], "1", "a"):
        pass
    other.execute("ROLLBACK")
    assert len(releases(ledger)) == 1


def test_a_folder_that_is_not_there_is_named(public: PublicPanel, tmp_path: Path) -> None:
    with (
        pytest.raises(InputError, match="cannot be opened or written"),
        recording(tmp_path / "nowhere" / "ledger", [entry(public)], "1", "a"),
    ):
        pass
