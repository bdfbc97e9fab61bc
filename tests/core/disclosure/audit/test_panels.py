"""A protected panel against the totals that its product calls public."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Rule
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit import panels
from eriytymisseuranta.core.disclosure.audit.exchanging import exchanged
from eriytymisseuranta.core.disclosure.audit.panels import audit_panel
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.panel import RawPanel
from tests.core.panels import S, raw_panel, rule, small_catalogue

pytest.importorskip("scipy")


def catalogue() -> Catalogue:
    """Return the small catalogue; adults have either basic education or more."""
    found = small_catalogue()
    concepts = {**found.concepts, "tertiary": replace(found.concepts["basic_education"], id="tertiary")}
    classes = (ClassSet("adults", ("basic_education", "tertiary")),)
    groups = {**found.groups, "education": replace(found.groups["education"], classes=classes)}
    return replace(found, concepts=concepts, groups=groups)


def rules() -> Mapping[str, Rule]:
    """Return bases that are public, and totals of education by region."""
    return {
        "population": rule("population"),
        "education": replace(rule("education"), totals=("region",)),
    }


def raw(*cells: tuple[str, float, object, object]) -> RawPanel:
    """Return cells of (region, adults, basic education, tertiary)."""
    adults = [[each[1] for each in cells]]
    rows = {"population": adults, "adults": adults}
    rows |= {"basic_education": [[each[2] for each in cells]], "tertiary": [[each[3] for each in cells]]}
    found = raw_panel(rows, [2022])  # type: ignore[arg-type]
    return replace(found, table=found.table.assign(region=[each[0] for each in cells]))


LONE = (("west", 9, 4, 5), ("west", 40, 15, 25), ("west", 60, 22, 38), ("east", 50, 20, 30), ("east", 44, 14, 30))


def test_the_only_suppressed_cell_of_a_region_is_given_away_by_its_total_until_another_is_suppressed() -> None:
    before = audit_panel(raw(*LONE), protect(raw(*LONE), catalogue(), rules(), "threshold"), catalogue(), rules())
    assert before.verdicts["basic_education"].tolist() == [[Verdict.EXACT, 0, 0, 0, 0]]
    assert before.exposed == before.count(Verdict.EXACT) == 2
    assert not before.passed
    nested = protect(raw(*LONE), catalogue(), rules(), "nested")
    assert audit_panel(raw(*LONE), nested, catalogue(), rules()).passed


def test_what_the_source_has_suppressed_is_attacked_like_the_rest() -> None:
    delivered = raw(("west", 9, S, S), *LONE[1:])
    found = audit_panel(delivered, protect(delivered, catalogue(), rules(), "threshold"), catalogue(), rules())
    assert found.verdicts["basic_education"][0, 0] == Verdict.EXACT


def test_so_is_a_cell_whose_base_the_source_has_suppressed_with_its_classes() -> None:
    """All adults of the municipality that are not in its other cells are in the only one that is not told."""
    adults = [90, 60, 45, 39]
    rows = {"population": [adults], "adults": [[30, 20, 15, S]]}
    rows |= {"basic_education": [[10, 8, 5, S]], "tertiary": [[20, 12, 10, S]]}
    delivered = raw_panel(rows, [2022])
    delivered = replace(delivered, table=delivered.table.assign(region="west"))
    found = audit_panel(delivered, protect(delivered, catalogue(), rules(), "threshold"), catalogue(), rules())
    assert [found.verdicts[name][0, 3] for name in ("adults", "basic_education", "tertiary")] == [Verdict.EXACT] * 3


def test_what_the_shown_class_of_a_cell_leaves_is_given_away() -> None:
    """Of 40 adults 20 have more than basic education, and nothing else needs to be known."""
    delivered = raw(("west", 40, 20, 20), ("west", 30, 10, 20), ("east", 30, 12, 18))
    panel = protect(delivered, catalogue(), rules(), "nested")
    hidden = np.array([[True, False, False]])
    shown = {**panel.variables, "basic_education": panel.variables["basic_education"].hidden(hidden)}
    found = audit_panel(delivered, replace(panel, variables=shown), catalogue(), rules())
    assert found.verdicts["basic_education"].tolist() == [[Verdict.EXACT, 0, 0]]


def test_what_is_open_is_left_alone() -> None:
    opened = {**rules(), "education": rule("education", "all")}
    delivered = raw(("west", 9, S, S), *LONE[1:])
    assert audit_panel(delivered, protect(delivered, catalogue(), opened, "nested"), catalogue(), opened).passed


def test_without_totals_a_suppressed_cell_is_safe() -> None:
    bases = {"population": rule("population"), "education": rule("education")}
    found = audit_panel(raw(*LONE), protect(raw(*LONE), catalogue(), bases, "threshold"), catalogue(), bases)
    assert found.passed


def _across_a_border() -> tuple[RawPanel, Mapping[str, Rule]]:
    """Return two squares of a kilometre; nobody publishes the first, of eight adults, and a border cuts the second."""
    few = [("west", 2, at == 0, 2 - (at == 0)) for at in range(4)]
    many = [("west", 9, 4, 5), ("east", 8, 3, 5), ("east", 8, 2, 6), ("east", 8, 3, 5)]
    return raw(*few, *many), {**rules(), "education": replace(rule("education"), totals=("1000", "region"))}


def test_what_several_public_totals_tell_together_is_not_held_against_what_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Square less east is the cell of the west (4 of 9), and west less that cell is 1 of the 8 of the first square."""
    delivered, open_totals = _across_a_border()
    panel = protect(delivered, catalogue(), open_totals, "threshold")
    assert not panel.variables["basic_education"].visible.any()
    assert audit_panel(delivered, panel, catalogue(), open_totals).passed
    nothing = lambda sheet, *_: (np.full(sheet.low.shape, -np.inf), np.full(sheet.low.shape, np.inf))  # noqa: E731
    monkeypatch.setattr(panels, "_told_by_totals", nothing)
    exposed = audit_panel(delivered, panel, catalogue(), open_totals).verdicts["basic_education"][0]
    assert np.flatnonzero(exposed != Verdict.SAFE).tolist() == [0, 1, 2, 3, 4]


def test_only_what_shows_something_else_than_before_is_attacked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    delivered = raw(*LONE)
    panel = protect(delivered, catalogue(), rules(), "threshold")
    found = audit_panel(delivered, panel, catalogue(), rules())
    attacked, judged = list[int](), panels._judged
    monkeypatch.setattr(panels, "_judged", lambda sheet, clock: (attacked.append(sheet.year), judged(sheet, clock))[1])
    again = audit_panel(delivered, panel, catalogue(), rules(), before=(panel, found))
    assert attacked == []
    assert again.verdicts["basic_education"].tolist() == found.verdicts["basic_education"].tolist()
    nested = protect(delivered, catalogue(), rules(), "nested")
    assert audit_panel(delivered, nested, catalogue(), rules(), before=(panel, found)).passed
    assert attacked == [2022]


@pytest.mark.parametrize("seed", range(12))
def test_random_panels_pass_when_they_are_nested(seed: int) -> None:
    random = np.random.default_rng(seed)
    base = random.integers(1, 90, 24)
    basic = random.binomial(base, 0.35)
    cells = [(("west", "east")[at % 2], int(n), int(low), int(n - low)) for at, (n, low) in enumerate(zip(base, basic))]
    nested = protect(raw(*cells), catalogue(), rules(), "nested")
    found = audit_panel(raw(*cells), nested, catalogue(), rules())
    assert found.passed


def test_exchanges_keep_all_totals_and_bounds() -> None:
    """Two cells of ten and twelve people, classes (4, 6) and (5, 7): either can have 0 to 9 of the first class."""
    true = np.array([[10.0, 12.0], [4.0, 5.0], [6.0, 7.0]])
    low, high = np.array([[10.0, 12.0], [0, 0], [0, 0]]), np.array([[10.0, 12.0], [10, 12], [10, 12]])
    nothing = lambda least, most: np.zeros(least.shape, dtype=bool)  # noqa: E731
    least, most = exchanged(true, low, high, [-1, 0, 0], np.zeros(2, dtype=np.int64), nothing)
    assert least[1].tolist() == [0, 0]
    assert most[1].tolist() == [9, 9]
    assert (least[0] == most[0]).all()
    apart, together = exchanged(true, low, high, [-1, 0, 0], np.array([0, 1]), nothing)
    assert (apart == together).all()
