"""Fields of a user's grid as counts and bases."""

from __future__ import annotations

import pytest

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.importing import import_panel
from eriytymisseuranta.core.importing.own_grid import ID, OwnGrid, check_counts, own_grid
from eriytymisseuranta.core.panel import RawPanel
from tests.core.importing.tables import S, V, squares, table


def grid(counts: list[str], bases: list[str], **chosen: object) -> OwnGrid:
    return own_grid("own", "EPSG:3067", 250, counts, bases, **chosen)  # type: ignore[arg-type]


def raw_panel(found: OwnGrid, **fields: list[float]) -> RawPanel:
    rows = len(next(iter(fields.values())))
    cells = table("own", "EPSG:3067", squares(*[(100000 + 250 * at, 6800000) for at in range(rows)]), **fields)
    catalogue = found.catalogue()
    return import_panel([cells], catalogue.profiles[ID], catalogue, "2022").panel


def test_each_count_has_its_own_base_or_all_the_same() -> None:
    assert grid(["a", "b"], ["n"]).counts == {"a": "n", "b": "n"}
    pairs = grid(["a", "b"], ["n", "m"])
    assert pairs.counts == {"a": "n", "b": "m"}
    assert pairs.bases == ["n", "m"]
    assert {name: concept.base for name, concept in pairs.catalogue().concepts.items()} == {
        "population": "population",
        "n": "n",
        "m": "m",
        "a": "n",
        "b": "m",
    }


def test_the_first_base_stands_for_the_population_unless_a_field_is_called_so() -> None:
    raw = raw_panel(grid(["flats"], ["homes"]), homes=[40, 9], flats=[20, 4])
    assert raw.population.values.tolist() == [[40, 9]]
    named = grid(["flats"], ["population"])
    assert list(named.catalogue().groups) == ["population"]


def test_each_base_masks_its_own_counts() -> None:
    found = grid(["a", "b"], ["n", "m"], public=True)
    raw = raw_panel(found, n=[40, 9, 50], m=[9, 40, 50], a=[20, 4, 20], b=[4, 20, 20])
    catalogue = found.catalogue()
    panel = protect(raw, catalogue, catalogue.profiles[ID].rules, "threshold")
    assert panel.variables["a"].states.tolist() == [[V, S, V]]
    assert panel.variables["b"].states.tolist() == [[S, V, V]]
    assert panel.variables["n"].states.tolist() == [[V, V, V]]


@pytest.mark.parametrize("name", ["z", "low_z", "z_score_smooth", "index_2020", "Change", "rent_pct", "share", "level"])
def test_names_of_what_is_computed_are_refused(name: str) -> None:
    with pytest.raises(InputError, match="protects nothing"):
        grid([name], ["n"])


@pytest.mark.parametrize("name", ["zone_people", "swedish", "levelled", "exchange_students", "indexed", "pctx"])
def test_names_that_only_look_so_are_counts(name: str) -> None:
    assert grid([name], ["n"]).counts == {name: "n"}


def test_fractions_and_counts_above_their_base_are_refused() -> None:
    found = grid(["a"], ["n"])
    with pytest.raises(InputError, match="“n” of layer “own” is no count"):
        check_counts(raw_panel(found, n=[40.5, 9], a=[20, 4]), found)
    with pytest.raises(InputError, match="“a” is larger than its base “n” in 2 cells"):
        check_counts(raw_panel(found, n=[40, 9], a=[41, 10]), found)
    check_counts(raw_panel(found, n=[40, 9], a=[40, 0]), found)
