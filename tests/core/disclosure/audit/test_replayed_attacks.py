"""Attacks from the literature and from practice: each succeeds before the protection and fails after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Indicator
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit import facts as told
from eriytymisseuranta.core.disclosure.audit import parting
from eriytymisseuranta.core.disclosure.audit.attack import attack
from eriytymisseuranta.core.disclosure.audit.knowledge import Cells, Changes, Zones
from eriytymisseuranta.core.disclosure.audit.known import Facts, System
from eriytymisseuranta.core.disclosure.audit.published import Audit, audit_layers
from eriytymisseuranta.core.disclosure.audit.verdicts import Standard, Verdict, verdicts
from eriytymisseuranta.core.errors import InputError, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel, State
from tests.core.importing.tables import catalogue as whole_catalogue
from tests.core.panels import NOTHING, A, E, S, raw_panel, rule, small_catalogue

WHAT = Message("{where}")
pytest.importorskip("scipy")

EXACT, BOUNDED, SAFE, UNKNOWN = Verdict.EXACT, Verdict.BOUNDED, Verdict.SAFE, Verdict.UNKNOWN


@pytest.fixture(autouse=True, params=[1, parting.MOST], ids=["small parts", "large parts"])
def parts(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """However finely the figures are parted, the attacks succeed and fail alike."""
    monkeypatch.setattr(parting, "MOST", request.param)


def catalogue() -> Catalogue:
    """Return the small catalogue with the share of basic education and a product whose bases are public."""
    found = small_catalogue()
    low_education = Indicator("low_education", "share", "basic_education", "adults", -1, NOTHING, NOTHING, "", (), 1)
    rules = {group: rule(group) for group in found.groups}
    product = replace(whole_catalogue().profiles["ruututietokanta"], id="test", concepts={}, rules=rules)
    return replace(found, indicators={"low_education": low_education}, profiles={"test": product})


def panel(
    education: Sequence[Sequence[float | State]],
    adults: Sequence[Sequence[float]],
    years: Sequence[int] = (2022,),
    protection: str = "threshold:10",
) -> PublicPanel:
    """Return a public panel of cells a, b, c, ... in a row; what is not suppressed is shown."""
    rows = {"population": adults, "adults": adults, "basic_education": education}
    raw = raw_panel(rows, years)  # type: ignore[arg-type]
    return replace(protect(raw, catalogue(), {}, "internal"), protection=protection)


def verdict_of(audit: Audit, cell: str, year: int = 2022) -> Verdict:
    return next((each.verdict for each in audit.exposed if (each.cell_id, each.year) == (cell, year)), SAFE)


def zones(name: str, member: Sequence[int], totals: Sequence[float], year: int = 2022) -> Zones:
    figures = {(year, "basic_education"): np.array(totals, dtype=np.float64)}
    return Zones(name, np.array(member), [f"{name}{at}" for at in range(len(totals))], figures)


def judged(
    base: Sequence[float], *figures: Facts, hidden: Sequence[int] | None = None, values: Sequence[float] = ()
) -> list[Verdict]:
    """Return verdicts of counts of public bases; all are hidden, or some are and the others are known."""
    high = np.array(base, dtype=np.float64)
    low, top = np.zeros(len(high)), high.copy()
    if hidden is not None:
        for at in set(range(len(high))) - set(hidden):
            low[at] = top[at] = values[at]
    no = np.zeros(len(high), dtype=bool)
    found = attack(System(low, top, ~no, figures))
    standard = Standard(np.zeros(len(high)), high, high, np.full(len(high), 10.0), no, no)
    each = verdicts(standard, found)
    return [Verdict(int(each[at])) for at in (range(len(high)) if hidden is None else hidden)]


def test_a_kilometre_minus_its_visible_cells() -> None:
    adults = [[40, 30, 9, 8]]
    kilometre = zones("km", [0, 0, 0, 0], [31])
    before = audit_layers([Cells("cells", panel([[12, 11, S, 5]], adults))], [kilometre], catalogue())
    assert verdict_of(before, "c") == EXACT
    assert before.exposed[0].low == before.exposed[0].high == 3
    assert [str(figure) for figure in before.exposed[0].figures] == ["total of  in km0, 2022 (km)"]
    after = audit_layers([Cells("cells", panel([[12, S, S, S]], adults))], [kilometre], catalogue())
    assert after.passed
    assert after.counts[SAFE] == 3


def test_a_coarser_grid_is_a_table_of_totals() -> None:
    cells = panel([[12, 11, S, 14]], [[40, 30, 9, 20]])
    coarse = raw_panel({"population": [[99]], "adults": [[99]], "basic_education": [[40]]}, [2022])
    coarse = replace(coarse, units=Lattice("EPSG:3067", 1000))
    layer = Cells("1 km", protect(coarse, catalogue(), {}, "internal"))
    assert verdict_of(audit_layers([Cells("cells", cells)], [layer], catalogue()), "c") == EXACT
    shifted = replace(layer, panel=replace(layer.panel, units=Lattice("EPSG:3067", 1000, 100.0)))
    with pytest.raises(InputError, match="of another lattice"):
        audit_layers([Cells("cells", cells)], [shifted], catalogue())


def test_two_crossing_divisions() -> None:
    """Plans {a, b}, {c, d}; schools {b, c}, {d, e}: as e is shown, d follows, then c, b and a; d from one figure."""
    adults = [[9, 9, 9, 9, 40]]
    cells = [Cells("cells", panel([[S, S, S, S, 15]], adults))]
    plans, schools = zones("plan", [0, 0, 1, 1, -1], [7, 8]), zones("school", [-1, 1, 1, 2, 2], [0, 9, 17])
    schools = replace(schools, figures={(2022, "basic_education"): np.array([np.nan, 9.0, 19.0])})
    assert audit_layers(cells, [plans], catalogue()).passed
    both = audit_layers(cells, [plans, schools], catalogue())
    assert [verdict_of(both, cell) for cell in "abcd"] == [EXACT] * 4
    assert len(both.exposed[0].figures) == 4
    assert [len(each.figures) for each in both.exposed] == [4, 3, 2, 1]
    assert str(both.repairs[0].what).startswith("Withhold, or round, this figure")
    assert both.repairs[0].people == 0
    rough = replace(schools, figures={(2022, "basic_education"): np.array([np.nan, 9.0, np.nan])})
    assert audit_layers(cells, [plans, rough], catalogue()).passed


def test_a_change_with_one_end_suppressed() -> None:
    adults = [[40, 40], [8, 40]]
    cells = [Cells("cells", panel([[12, 12], [S, 14]], adults, (2020, 2022)))]
    share = 100 * 3 / 8 - 100 * 12 / 40
    nothing = np.full(1, np.nan)
    change = Changes("change", "low_education", 2020, 2022, ["a"], np.array([share]), nothing, nothing)
    assert verdict_of(audit_layers(cells, [], catalogue(), [change]), "a") == EXACT
    masked = replace(change, change=nothing)
    assert audit_layers(cells, [], catalogue(), [masked]).passed


def test_a_mean_of_three_years() -> None:
    """4, 5 and x give 5.33: x is 7."""
    mean = told.means(np.array([[0, 1, 2]]), np.array([5.33]), 2, WHAT, ["a"])
    assert judged([9, 9, 9], mean, hidden=[2], values=[4, 5, 0]) == [EXACT]
    assert judged([9, 9, 9], told.means(np.array([[0, 1, 2]]), np.array([5.0]), -1, WHAT, ["a"])) == [SAFE] * 3


def test_a_share_of_a_public_base() -> None:
    cells = panel([[S, 12]], [[8, 40]])
    share = {"low_education": np.array([[37.5, 30.0]])}
    shown = audit_layers([Cells("cells", cells, share)], [], catalogue())
    assert verdict_of(shown, "a") == EXACT
    masked = {"low_education": np.array([[np.nan, 30.0]])}
    assert audit_layers([Cells("cells", cells, masked)], [], catalogue()).passed


def test_smoothed_shares_on_a_full_lattice() -> None:
    """Gaussian kernel of 500 m on 7 x 7 cells of 250 m; one decimal at every cell gives small counts back."""
    random = np.random.default_rng(4)
    side = 7
    x, y = np.meshgrid(np.arange(side), np.arange(side))
    apart = np.hypot(x.ravel()[:, None] - x.ravel(), y.ravel()[:, None] - y.ravel()) * 250
    kernel = np.where(apart <= 600, np.exp(-0.5 * (apart / 250) ** 2), 0.0)
    base = random.integers(10, 60, side * side).astype(np.float64)
    small = random.choice(side * side, 10, replace=False)
    base[small] = random.integers(5, 10, 10)
    counts = random.binomial(base.astype(int), 0.2).astype(np.float64)
    percent = 100 * (kernel @ counts) / (kernel @ base)
    where = range(side * side)
    everywhere = told.smoothed(np.arange(side * side), kernel, percent, 3, WHAT, where, base)
    found = judged(base.tolist(), everywhere, hidden=small.tolist(), values=counts.tolist())
    assert found == [EXACT] * 10
    masked = np.delete(kernel, small, axis=1)
    shown = np.delete(counts, small)
    rest = 100 * (masked @ shown) / (masked @ np.delete(base, small))
    at = np.delete(np.arange(side * side), small)
    derived = told.smoothed(at, masked, rest, 3, WHAT, where, np.delete(base, small))
    assert judged(base.tolist(), derived, hidden=small.tolist(), values=counts.tolist()) == [SAFE] * 10


def test_the_complement_of_the_other_classes() -> None:
    found = catalogue()
    concepts = {**found.concepts, "tertiary": replace(found.concepts["basic_education"], id="tertiary")}
    classes = (ClassSet("adults", ("basic_education", "tertiary")),)
    groups = {**found.groups, "education": replace(found.groups["education"], classes=classes)}
    found = replace(found, concepts=concepts, groups=groups)
    rows = {"population": [[40.0]], "adults": [[40.0]], "basic_education": [[S]], "tertiary": [[38.0]]}
    alone = protect(raw_panel(rows, [2022]), found, {}, "internal")  # type: ignore[arg-type]
    alone = replace(alone, protection="threshold:10")
    assert verdict_of(audit_layers([Cells("cells", alone)], [], found), "a") == EXACT
    raw = raw_panel({"population": [[40]], "adults": [[40]], "basic_education": [[2]], "tertiary": [[38]]}, [2022])
    nested = protect(raw, found, {}, "nested")
    assert nested.variables["basic_education"].states[0, 0] == nested.variables["tertiary"].states[0, 0] == E
    after = audit_layers([Cells("cells", nested)], [], found)
    assert after.passed
    assert after.counts[SAFE] == 2


def test_one_edge_class_alone_in_a_complete_set() -> None:
    """25 people in two classes, 20 and an edge class of 0 to 2: the total says five, and it is no edge at all."""
    shown = told.sums(np.array([0]), [(1.0, np.array([1])), (1.0, np.array([2]))], WHAT, ["a"])
    alone = told.single(np.array([2]), np.array([3.0]), np.array([25.0]), WHAT, ["a"])
    assert judged([25, 25, 25], shown, alone, hidden=[2], values=[25, 20, 0]) == [EXACT]
    two = told.single(np.array([1]), np.array([3.0]), np.array([25.0]), WHAT, ["a"])
    assert judged([25, 25, 25], shown, alone, two, hidden=[1, 2], values=[25, 0, 0]) == [SAFE, SAFE]


def test_the_remainder_of_two_singletons() -> None:
    """Two cells of five and six people of whom all eleven have the property."""
    remainder = told.totals(np.array([0, 1]), np.array([0, 0]), np.array([11.0]), np.array([11.0]), WHAT, ["km"])
    assert judged([5, 6], remainder) == [EXACT, EXACT]
    nearly = replace(remainder, low=np.array([10.0]), high=np.array([10.0]))
    assert judged([5, 6], nearly) == [BOUNDED, BOUNDED]
    half = replace(remainder, low=np.array([5.0]), high=np.array([5.0]))
    assert judged([5, 6], half) == [SAFE, SAFE]


def test_a_coverage_printed_too_precisely() -> None:
    """Of 500 people 492 are shown; 98.40 % says that eight are not, 98 % that up to twelve or so are."""
    precise, whole = (
        told.coverage(np.array([0]), np.array([0]), np.array([492.0]), np.array([98.4]), decimals, WHAT, ["zone"])
        for decimals in (2, -0.0)
    )
    no = np.zeros(1, dtype=bool)
    standard = Standard(np.zeros(1), np.full(1, np.inf), np.full(1, np.nan), np.full(1, 10.0), ~no, no)
    start = (np.zeros(1), np.full(1, np.inf), ~no)
    assert verdicts(standard, attack(System(*start, (precise,)))).tolist() == [EXACT]
    assert verdicts(standard, attack(System(*start, (whole,)))).tolist() == [SAFE]


def test_a_release_that_shows_what_an_earlier_one_hid() -> None:
    cells = Cells("release 2", panel([[12, 14]], [[40, 12]]))
    hidden = {"basic_education": np.array([[False, True]])}
    found = audit_layers([cells], [], catalogue(), masks=[hidden])
    assert verdict_of(found, "b") == EXACT
    sticky = Cells("release 2", panel([[12, S]], [[40, 12]]))
    assert audit_layers([sticky], [], catalogue(), masks=[hidden]).passed


def test_an_earlier_release_that_told_what_is_hidden_now() -> None:
    cells = [Cells("release 2", panel([[S, S]], [[40, 12]]))]
    rows = pd.DataFrame(
        {
            "release": [1],
            "year": [2022],
            "source": ["test:2022"],
            "field": ["basic_education"],
            "cell_id": ["b"],
            "value": [3.0],
            "edge": [False],
            "protection": ["threshold:10"],
        }
    )
    assert verdict_of(audit_layers(cells, [], catalogue(), released=[("ledger", rows)]), "b") == EXACT
    edge = rows.assign(edge=True)
    assert audit_layers(cells, [], catalogue(), released=[("ledger", edge)]).passed


def test_an_edge_class_of_an_earlier_release_that_is_shown_exactly_now() -> None:
    cells = [Cells("release 2", panel([[12, 14]], [[40, 40]]))]
    rows = pd.DataFrame(
        {
            "release": 1,
            "year": 2022,
            "source": "test:2022",
            "field": ["basic_education", "adults"],
            "cell_id": "b",
            "value": [20.0, 40.0],
            "edge": [True, False],
            "protection": "nested:10",
        }
    )
    assert verdict_of(audit_layers(cells, [], catalogue(), released=[("ledger", rows)]), "b") == EXACT


@pytest.mark.parametrize("claim", ["internal", ""])
def test_a_panel_that_claims_no_protection_is_refused(claim: str) -> None:
    found = audit_layers([Cells("cells", panel([[12, 14]], [[40, 40]], protection=claim))], [], catalogue())
    assert not found.passed
    assert "is internal" in str(found.refused[0])


def test_a_panel_whose_protection_was_edited_is_refused() -> None:
    found = audit_layers([Cells("cells", panel([[12, 3]], [[40, 8]], protection="nested:10"))], [], catalogue())
    assert not found.passed
    assert "claims the protection “nested:10” and shows 1 figures" in str(found.refused[0])


def test_layers_that_contradict_each_other_are_named() -> None:
    cells = [Cells("cells", panel([[12, 11, S, 5]], [[40, 30, 9, 8]]))]
    with pytest.raises(InputError, match=r"contradict each other: no counts agree with total of  in km0, 2022 \(km\)"):
        audit_layers(cells, [zones("km", [0, 0, 0, 0], [12])], catalogue())
    other = [Cells("older", panel([[13, 11, S, 5]], [[40, 30, 9, 8]]))]
    with pytest.raises(InputError, match="“older” tells another number"):
        audit_layers(cells, other, catalogue())


def test_what_is_not_in_the_data_is_neither_hidden_nor_known() -> None:
    cells = panel([[A, 14]], [[40, 40]])
    found = audit_layers([Cells("cells", cells)], [], catalogue())
    assert found.passed
    assert sum(found.counts.values()) == 0


def test_values_of_parts_that_nothing_links_are_each_given_away_by_their_own_figures() -> None:
    adults = [[40, 30, 9, 8, 40], [40, 30, 9, 8, 40]]
    cells = [Cells("cells", panel([[12, S, 3, S, 20], [12, 11, 3, S, 20]], adults, (2020, 2022)))]
    first = zones("first", [0, 0, 0, 1, 1], [25, 22], 2020)
    last = zones("last", [0, 0, 0, 1, 1], [26, 24])
    found = audit_layers(cells, [first, last], catalogue())
    assert [
        (each.cell_id, each.year, each.low, [str(figure) for figure in each.figures]) for each in found.exposed
    ] == [
        ("b", 2020, 10, ["total of  in first0, 2020 (first)"]),
        ("d", 2020, 2, ["total of  in first1, 2020 (first)"]),
        ("d", 2022, 4, ["total of  in last1, 2022 (last)"]),
    ]
    assert found.exposed[-1] == found.exposed[1:][1]
    columns = {name: column.tolist() for name, column in found.exposed.columns().items()}
    assert columns == {
        "cell_id": ["b", "d", "d"],
        "year": [2020, 2020, 2022],
        "concept": ["basic_education"] * 3,
        "verdict": [EXACT] * 3,
        "low": [10, 2, 4],
        "high": [10, 2, 4],
    }
    assert found.counts == {EXACT: 3, SAFE: 0, UNKNOWN: 0, BOUNDED: 0}
    costs = [(repair.people, repair.values) for repair in found.repairs]
    assert costs == [(0, 1), (0, 1), (0, 1), (9, 1), (40, 1), (40, 1)]


def test_an_audit_without_time_does_not_pass() -> None:
    cells = [Cells("cells", panel([[12, S, S, 5]], [[40, 30, 9, 40]]))]
    kilometre = zones("km", [0, 0, 0, 0], [31])
    assert audit_layers(cells, [kilometre], catalogue()).passed
    late = audit_layers(cells, [kilometre], catalogue(), seconds=0)
    assert not late.passed
    assert late.counts == {UNKNOWN: 2, SAFE: 0, BOUNDED: 0, EXACT: 0}
    assert [(each.cell_id, each.verdict, each.figures) for each in late.exposed] == [
        ("b", UNKNOWN, ()),
        ("c", UNKNOWN, ()),
    ]


def test_repairs_are_ranked_by_the_people_they_cost() -> None:
    cells = panel([[12, 11, S]], [[40, 30, 9]])
    found = audit_layers([Cells("cells", cells)], [zones("km", [0, 0, 0], [26])], catalogue())
    assert [repair.people for repair in found.repairs] == [0, 30]
    assert "Suppress cell b too" in str(found.repairs[1].what)
