"""The training region: nested totals, zones that cross the lattice, and zones as sums of what is visible."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit.attack import attack
from eriytymisseuranta.core.disclosure.audit.facts import totals
from eriytymisseuranta.core.disclosure.audit.knowledge import Cells, Zones
from eriytymisseuranta.core.disclosure.audit.known import System
from eriytymisseuranta.core.disclosure.audit.panels import audit_panel
from eriytymisseuranta.core.disclosure.audit.published import audit_layers
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.importing import Imported, SourceTable, import_panel
from eriytymisseuranta.core.panel import Floats, State
from eriytymisseuranta.core.training import training_region
from tests.core.importing.tables import catalogue

pytest.importorskip("scipy")
NAMES = ("basic_education", "post_basic_education", "low_income", "middle_income", "high_income")
CONCEPT = "rental_households"


@lru_cache(maxsize=1)
def imported() -> Imported:
    region = training_region(years=(2016, 2022), size="small")
    tables = [SourceTable(f"grid {year}", frame, region.crs, False) for year, frame in region.grids.items()]
    wanted = catalogue().needed([], [*NAMES, "owner_households", "rental_households", "other_tenure_households"])
    return import_panel(tables, catalogue().profiles["training"], catalogue(), "", wanted)


def test_nested_totals_pass() -> None:
    found, rules = imported().panel, imported().profile.rules
    assert audit_panel(found, protect(found, catalogue(), rules, "nested"), catalogue(), rules).passed


def test_what_there_is_no_time_for_is_unknown() -> None:
    found, rules = imported().panel, imported().profile.rules
    panel = protect(found, catalogue(), rules, "nested")
    verdicts = audit_panel(found, panel, catalogue(), rules, 0.0)
    hidden = panel.variables["low_income"].states >= State.EDGE
    hidden &= panel.variables["low_income"].states <= State.SUPPRESSED
    assert hidden.any()
    np.testing.assert_array_equal(verdicts.verdicts["low_income"] == Verdict.UNKNOWN, hidden)
    assert not verdicts.passed


def _zones(figures: Floats, seed: int = 2) -> Zones:
    """Return zones that cross the kilometres: cells of 700 m."""
    table = imported().panel.table
    col, row = (table[name].to_numpy() for name in ("col", "row"))
    _, member = np.unique((col * 250 // 700) * 100_000 + row * 250 // 700, return_inverse=True)
    sums = np.bincount(member.ravel(), np.nan_to_num(figures))
    return Zones("plans", member.ravel(), [str(at) for at in range(len(sums))], {(2022, CONCEPT): sums})


def test_exact_totals_of_crossing_zones_expose_cells_and_each_is_found() -> None:
    """Compared with a linear programme of every hidden cell, all figures at once (HiGHS)."""
    from scipy.optimize import linprog

    raw, rules = imported().panel, imported().profile.rules
    hidden = protect(raw, catalogue(), rules, "nested").variables[CONCEPT].states[1] == State.SUPPRESSED
    base = np.nan_to_num(raw.variables["households"].values[1])
    random = np.random.default_rng(5)
    true = random.binomial(base.astype(int), 0.4).astype(np.float64)
    low, high = np.where(hidden, 0.0, true), np.where(hidden, base, true)
    plans = _zones(true)
    table = raw.table
    _, kilometre = np.unique(
        (table["col"].to_numpy() // 4) * 100_000 + table["row"].to_numpy() // 4, return_inverse=True
    )
    figures = []
    for block in (kilometre.ravel(), plans.member):
        sums = np.bincount(block, true)
        figures.append(totals(np.arange(len(true)), block, sums, sums, Message("{where}"), list(range(len(sums)))))
    found = attack(System(low, high, np.ones(len(true), dtype=bool), tuple(figures)))
    assert found.decided.all()
    free = np.flatnonzero(high > low)
    matrix = np.vstack(
        [(block[free] == np.arange(block.max() + 1)[:, None]) for block in (kilometre.ravel(), plans.member)]
    )
    whole = [np.bincount(block, true - low) for block in (kilometre.ravel(), plans.member)]
    bounds = [(0.0, float(top)) for top in high[free]]
    for at in range(0, len(free), 3):
        costs = np.zeros(len(free))
        costs[at] = 1.0
        ends = [
            linprog(way * costs, A_eq=matrix, b_eq=np.concatenate(whole), bounds=bounds, method="highs").x[at]
            for way in (1, -1)
        ]
        assert (found.low[free[at]], found.high[free[at]]) == pytest.approx(ends, abs=1e-6)
    assert (found.low == found.high)[hidden & (base > 0)].any()


def test_zones_as_sums_of_what_is_visible_expose_nothing() -> None:
    raw, rules = imported().panel, imported().profile.rules
    panel = protect(raw, catalogue(), rules, "nested")
    shown = panel.variables[CONCEPT]
    visible = np.where(shown.states[1] == State.VALUE, shown.values[1], 0.0)
    plans = _zones(visible)
    member = np.where(shown.states[1] == State.VALUE, plans.member, -1)
    found = audit_layers([Cells("cells", panel)], [replace(plans, member=member)], catalogue())
    assert found.passed, found.refused
    true = np.nan_to_num(raw.variables[CONCEPT].values[1])
    known = raw.variables[CONCEPT].states[1] == State.VALUE
    exact = replace(_zones(true), member=np.where(known | ~shown.visible[1], plans.member, -1))
    if (shown.states[1][known] == State.SUPPRESSED).any():
        worse = audit_layers([Cells("cells", panel)], [], catalogue(), [exact])
        assert worse.counts[Verdict.EXACT] + worse.counts[Verdict.BOUNDED] > 0
