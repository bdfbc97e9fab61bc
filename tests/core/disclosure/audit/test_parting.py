"""Parts of a system are as good as the whole: against enumeration, and within the time there is for all."""

from __future__ import annotations

import itertools
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import numpy.typing as npt
import pytest

from eriytymisseuranta.core.disclosure.audit import clock as clock_module
from eriytymisseuranta.core.disclosure.audit import judging, parting
from eriytymisseuranta.core.disclosure.audit.attack import Intervals, attack
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.judging import Asked, Judged, judged
from eriytymisseuranta.core.disclosure.audit.known import Facts, System
from eriytymisseuranta.core.disclosure.audit.parting import Parting
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.errors import InputError
from tests.core.disclosure.audit.systems import facts

YEARS, CONCEPTS, UNITS = 2, 3, 3
BLOCKS = YEARS * CONCEPTS
N = BLOCKS * UNITS
HIGH = 3
Bools = npt.NDArray[np.bool_]


def at(year: int, concept: int, unit: int) -> int:
    return (year * CONCEPTS + concept) * UNITS + unit


def row(*places: tuple[int, float]) -> npt.NDArray[np.float64]:
    found = np.zeros(N)
    for place, weight in places:
        found[place] = weight
    return found


def sets(random: np.random.Generator, linked: bool) -> list[npt.NDArray[np.float64]]:
    """Return the first concept as the sum of the others, totals over units, and differences between the years."""
    rows = [
        row((at(year, 0, unit), -1.0), (at(year, 1, unit), 1.0), (at(year, 2, unit), 1.0))
        for year in range(YEARS)
        for unit in range(UNITS)
        if random.random() < 0.7
    ]
    for year, concept in itertools.product(range(YEARS), range(CONCEPTS)):
        if random.random() < 0.3:
            within = random.choice(UNITS, 2, replace=False).tolist()
            rows.append(row(*((at(year, concept, unit), 1.0) for unit in within)))
    if linked:
        rows += [row((at(0, 1, unit), -1.0), (at(1, 1, unit), 1.0)) for unit in range(UNITS) if random.random() < 0.7]
    return rows


def layers(seed: int, linked: bool) -> tuple[System, Bools, npt.NDArray[np.float64]]:
    """Return figures of small layers of which seven numbers are open, which of them are hidden, and the truth."""
    random = np.random.default_rng(seed)
    true = random.integers(0, HIGH, N).astype(np.float64)
    for year, unit in itertools.product(range(YEARS), range(UNITS)):
        true[at(year, 0, unit)] = true[at(year, 1, unit)] + true[at(year, 2, unit)]
    low, high = true.copy(), true.copy()
    is_open = random.choice(N, 7, replace=False)
    low[is_open], high[is_open] = 0.0, np.maximum(true[is_open], HIGH)
    found = [facts(each, [float(each @ true)]) for each in sets(random, linked)]
    hidden = (low < high) & (random.random(N) < 0.8)
    hidden[random.choice(N, 2)] = True
    return System(low, high, np.ones(N, dtype=bool), tuple(found)), hidden, true


def asked(low: npt.NDArray[np.float64], high: npt.NDArray[np.float64]) -> Asked:
    """Return that nothing is public but that numbers lie between bounds."""
    no = np.zeros(BLOCKS, dtype=bool)
    nothing = np.full(N, np.nan)
    return Asked(UNITS, low == high, np.zeros(N), np.maximum(high, HIGH), nothing, np.zeros(BLOCKS), no, no)


def solutions(system: System) -> npt.NDArray[np.float64]:
    ranges = [range(int(low), int(high) + 1) for low, high in zip(system.low, system.high)]
    points = np.array(list(itertools.product(*ranges)), dtype=np.float64)
    fits = np.ones(len(points), dtype=bool)
    for each in system.facts:
        for at_row in range(len(each)):
            entries = slice(each.start[at_row], each.start[at_row + 1])
            total = points[:, each.at[entries]] @ each.weights[entries]
            fits &= (total >= each.low[at_row]) & (total <= each.high[at_row])
    return points[fits]


def verdicts_of(found: Judged) -> dict[int, Verdict]:
    return {int(place): Verdict(int(each)) for place, each in zip(found.unknowns, found.verdict)}


@pytest.mark.parametrize("most", [1, 10, 10**9])
@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize("seed", range(25))
def test_parts_tell_what_all_numbers_that_agree_with_the_figures_tell(
    seed: int, linked: bool, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("scipy")
    monkeypatch.setattr(parting, "MOST", most)
    system, hidden, _ = layers(seed, linked)
    points = solutions(system)
    assert len(points)
    numbers = np.array([len(set(column)) for column in points.T])
    expected = {
        int(place): Verdict.EXACT if numbers[place] == 1 else Verdict.BOUNDED
        for place in np.flatnonzero(hidden & (numbers < 3))
    }
    found = judged(Parting.of(system, hidden, UNITS), asked(system.low, system.high), Clock.of(60))
    assert verdicts_of(found) == expected
    assert sum(found.counts.values()) == hidden.sum()
    assert found.counts[Verdict.EXACT] == list(expected.values()).count(Verdict.EXACT)
    exact = found.verdict == Verdict.EXACT
    assert found.low[exact].tolist() == found.high[exact].tolist() == points.min(axis=0)[found.unknowns[exact]].tolist()


@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize("seed", range(25))
def test_every_row_and_every_open_unknown_is_in_one_part_with_the_bounds_of_the_whole(
    seed: int, linked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("scipy")
    monkeypatch.setattr(parting, "MOST", 1)
    system, hidden, _ = layers(seed, linked)
    found = Parting.of(system, hidden, UNITS)
    parts = [found.known(), *(found.number(number) for number in found.order)]
    assert sorted(np.concatenate([part.rows for part in parts]).tolist()) == list(range(len(system.facts)))
    judged_in = np.concatenate([part.unknowns[part.own] for part in parts])
    assert sorted(judged_in.tolist()) == np.flatnonzero(hidden).tolist()
    is_open = np.concatenate([part.unknowns[part.system.low < part.system.high] for part in parts])
    assert len(is_open) == len(np.unique(is_open))
    whole = attack(system)
    for part in parts:
        own = attack(part.system)
        assert own.low.tolist() == whole.low[part.unknowns].tolist()
        assert own.high.tolist() == whole.high[part.unknowns].tolist()
        for local, origin in enumerate(part.rows.tolist()):
            assert part.system.label(local) == system.label(origin)


def _two_units_in_two_years() -> System:
    """Return that each cell's total is two, in two classes."""
    low, high = np.zeros(N), np.full(N, 2.0)
    low[[at(year, 0, unit) for year in range(2) for unit in range(3)]] = 2.0
    low[[at(year, concept, 2) for year in range(2) for concept in range(3)]] = 2.0
    rows = [
        row((at(year, 0, unit), -1.0), (at(year, 1, unit), 1.0), (at(year, 2, unit), 1.0))
        for year in range(2)
        for unit in range(2)
    ]
    return System(low, high, np.ones(N, dtype=bool), (facts(np.array(rows), [0.0] * 4),))


def test_units_and_years_are_linked_by_figures_of_what_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parting, "MOST", 1)
    alone = _two_units_in_two_years()
    is_open = alone.low < alone.high
    assert len(Parting.of(alone, is_open, UNITS).order) == 4
    change = facts(row((at(0, 1, 0), -1.0), (at(1, 1, 0), 1.0)), [0.0])
    years = System(alone.low, alone.high, alone.whole, (*alone.facts, change))
    parts = Parting.of(years, is_open, UNITS)
    assert sorted(len(parts.number(number).rows) for number in parts.order) == [2, 3]
    total = facts(row((at(0, 2, 0), 1.0), (at(0, 2, 1), 1.0)), [2.0])
    units = Parting.of(System(alone.low, alone.high, alone.whole, (*alone.facts, total)), is_open, UNITS)
    assert sorted(len(units.number(number).rows) for number in units.order) == [1, 1, 3]
    known = facts(row((at(0, 0, 0), 1.0), (at(0, 0, 1), 1.0), (at(1, 0, 0), 1.0)), [6.0])
    through = Parting.of(System(alone.low, alone.high, alone.whole, (*alone.facts, known)), is_open, UNITS)
    assert len(through.order) == 4
    assert len(through.known().rows) == 1


class Time:
    """A clock that goes on when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(clock_module, "time", SimpleNamespace(monotonic=lambda: self.now))


def test_each_part_has_an_even_share_of_the_time_that_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four parts in 80 s: the first leaves 15 of its 20 to the others, the second takes 10 of 25, the third 32.5."""
    time, shares, takes = Time(monkeypatch), list[float](), iter([5.0, 10.0, 32.5, 0.0])
    monkeypatch.setattr(parting, "MOST", 1)

    def slow(system: System, enough: object = None, seconds: float = 0.0, *_: object) -> Intervals:
        if len(system.low):
            shares.append(seconds)
            time.now += next(takes)
        return attack(system)

    monkeypatch.setattr(judging, "attack", slow)
    system = _two_units_in_two_years()
    hidden = system.low < system.high
    found = judged(Parting.of(system, hidden, UNITS), asked(system.low, system.high), Clock.of(80))
    assert shares == [20.0, 25.0, 32.5, 32.5]
    assert found.counts[Verdict.SAFE] == hidden.sum() == 8


@pytest.mark.parametrize(("needs", "safe"), [(50.0, 8), (70.0, 6)])
def test_what_parts_leave_over_goes_to_those_that_had_too_little(
    needs: float, safe: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 80 s the first of four parts has 20 and needs more; the others need none, and it gets the 60 that are left."""
    time, shares = Time(monkeypatch), list[float]()
    monkeypatch.setattr(parting, "MOST", 1)

    def slow(system: System, enough: object = None, seconds: float = 0.0, *_: object) -> Intervals:
        found = attack(system)
        if not len(system.low):
            return found
        shares.append(seconds)
        takes = needs if len(shares) in {1, 5} else 0.0
        time.now += min(takes, seconds)
        return replace(found, decided=np.full(len(found.low), takes < seconds))

    monkeypatch.setattr(judging, "attack", slow)
    system = _two_units_in_two_years()
    hidden, steps = system.low < system.high, list[float]()
    found = judged(Parting.of(system, hidden, UNITS), asked(system.low, system.high), Clock.of(80, steps.append))
    assert shares == [20.0, 20.0, 30.0, 60.0, 60.0]
    assert found.counts == {Verdict.SAFE: safe, Verdict.UNKNOWN: 8 - safe, Verdict.BOUNDED: 0, Verdict.EXACT: 0}
    assert len(found.unknowns) == 8 - safe
    assert steps == sorted(steps)


def test_what_there_is_no_time_for_is_unknown_and_small_parts_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unit 0, which the change is of, is the larger part, and its time is over before it begins."""
    time = Time(monkeypatch)
    monkeypatch.setattr(parting, "MOST", 1)
    alone = _two_units_in_two_years()
    change = facts(row((at(0, 1, 0), -1.0), (at(1, 1, 0), 1.0)), [0.0])
    system = System(alone.low, alone.high, alone.whole, (*alone.facts, change))
    hidden = system.low < system.high
    rows = list[int]()

    def slow(system: System, enough: object = None, seconds: float = 0.0, *_: object) -> Intervals:
        if len(system.low):
            rows.append(sum(len(each) for each in system.facts))
            time.now += 5.0
        return attack(system)

    monkeypatch.setattr(judging, "attack", slow)
    steps = list[float]()
    found = judged(Parting.of(system, hidden, UNITS), asked(system.low, system.high), Clock.of(5, steps.append))
    assert rows == [2]
    late = [at(0, 1, 0), at(0, 2, 0), at(1, 1, 0), at(1, 2, 0)]
    assert verdicts_of(found) == dict.fromkeys(late, Verdict.UNKNOWN)
    assert (found.low.tolist(), found.high.tolist()) == ([0.0] * 4, [2.0] * 4)
    assert found.counts == {Verdict.SAFE: 4, Verdict.UNKNOWN: 4, Verdict.BOUNDED: 0, Verdict.EXACT: 0}
    assert steps == sorted(steps)


def test_figures_that_contradict_each_other_are_found_without_time_where_nothing_is_hidden() -> None:
    system = _two_units_in_two_years()
    none = np.zeros(N, dtype=bool)
    for wrong in (
        facts(row((at(0, 0, 0), 1.0), (at(0, 0, 1), 1.0)), [5.0]),
        facts(row((at(0, 1, 0), 1.0), (at(0, 2, 0), 1.0)), [5.0]),
    ):
        other = System(system.low, system.high, system.whole, (*system.facts, wrong))
        with pytest.raises(InputError, match="contradict each other"):
            judged(Parting.of(other, none, UNITS), asked(system.low, system.high), Clock.of(0))


def test_a_hidden_number_that_is_known_counts_once_whatever_figures_it_is_in() -> None:
    """A total of two units, one of them known though hidden, and a set of its own unit."""
    system = _two_units_in_two_years()
    low = system.low.copy()
    low[at(0, 1, 0)] = 2.0
    total = facts(row((at(0, 1, 0), 1.0), (at(0, 1, 1), 1.0)), [3.0])
    found: tuple[Facts, ...] = (*system.facts, total)
    hidden = system.low < system.high
    parts = Parting.of(System(low, system.high, system.whole, found), hidden, UNITS)
    result = judged(parts, asked(low, system.high), Clock.of(60))
    exact = [at(0, 1, 0), at(0, 1, 1), at(0, 2, 0), at(0, 2, 1)]
    assert result.unknowns.tolist() == exact
    assert verdicts_of(result) == dict.fromkeys(exact, Verdict.EXACT)
    assert result.counts[Verdict.EXACT] == 4
    assert sum(result.counts.values()) == 8
    assert result.low.tolist() == [2, 1, 0, 1]
