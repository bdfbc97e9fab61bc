"""What plans add, worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.planning import aggregation, scenario
from eriytymisseuranta.core.planning.categories import HOUSE_TYPE, TENURE
from eriytymisseuranta.core.planning.overlay import Parts
from eriytymisseuranta.core.planning.scenario import (
    Density,
    Plans,
    people_per_dwelling,
    planned_people,
    surroundings,
    tenure_evenness,
)
from eriytymisseuranta.core.planning.scenario_table import scenario_table
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import S, U

HOMES = {
    "population": [[200, 100, 60, 9, U]],
    "households": [[100, 50, 30, 5, U]],
    "owner_households": [[80, 20, 10, S, U]],
    "rental_households": [[10, 20, 10, S, U]],
    "other_tenure_households": [[10, 10, 10, S, U]],
}


def plans(tenure: list[list[float]], house_type: list[list[float]], scenarios: list[str]) -> Plans:
    names = sorted(set(scenarios))
    return Plans(
        [f"plan {at}" for at in range(len(tenure))],
        names,
        np.array([names.index(name) for name in scenarios]),
        np.array(tenure, dtype=float),
        np.array(house_type, dtype=float),
    )


def parts(*found: tuple[int, int, float]) -> Parts:
    area, unit, share = zip(*found)
    return Parts(np.array(area), np.array(unit), np.array(share, dtype=float))


def test_categories_of_plans_become_those_of_the_statistics() -> None:
    found = plans([[1, 2, 4, 8, 16]], [[1, 2, 4, 8]], ["A"])
    assert found.counts(TENURE).tolist() == [[1, 14, 16]]
    assert found.counts(HOUSE_TYPE).tolist() == [[3, 4]]
    assert found.dwellings.tolist() == [31]


def test_people_per_dwelling_are_quartiles_of_dwellings_in_visible_cells() -> None:
    many = 12
    panel = public_panel(
        {
            "population": [[*range(100, 100 + 10 * many, 10), 5000, 5]],
            "dwellings": [[*[100] * many, 100, S]],
            "residential_buildings": [[9] * (many + 2)],
            "small_house_dwellings": [[*[10] * many, 50, S]],
            "block_dwellings": [[*[90] * many, 50, S]],
        }
    )
    found = people_per_dwelling(panel)
    assert set(found) == {scenario.ALL, "block"}
    assert (found["block"].low, found["block"].middle, found["block"].high) == (1.2, 1.5, 1.8)
    assert (found["block"].cells, found[scenario.ALL].cells) == (many, many + 1)


def test_people_of_a_plan_go_by_house_type_and_the_rest_by_all_dwellings() -> None:
    density = {scenario.ALL: Density(1, 2, 3, 50), "block": Density(1, 1.5, 2, 20)}
    found = planned_people(plans([[30, 0, 0, 0, 0]], [[4, 0, 20, 0]], ["A"]), density)
    assert found[:, 0].tolist() == [20 + 10, 30 + 20, 40 + 30]
    assert np.isnan(planned_people(plans([[1, 0, 0, 0, 0]], [[0, 0, 0, 0]], ["A"]), {})).all()


def test_surroundings_are_visible_sums_with_coverage() -> None:
    found = surroundings(public_panel(HOMES), catalogue(), parts((0, 0, 0.5), (0, 1, 1), (0, 3, 1)), 1)
    assert found.counts[TENURE].tolist() == [[60, 25, 15]]
    assert found.reason[TENURE].tolist() == [""]
    assert found.reason[HOUSE_TYPE].tolist() == [scenario.NO_DATA]
    assert found.population[0] == 209
    assert found.coverage[0] == pytest.approx(100 * 200 / 209)


def test_too_little_around_a_plan_says_why_there_are_no_shares() -> None:
    around = surroundings(
        public_panel(HOMES),
        catalogue(),
        parts((0, 0, 1), (1, 3, 1), (3, 0, 0.04), (3, 1, 0.04), (3, 2, 0.1)),
        4,
    )
    assert around.reason[TENURE].tolist() == [
        aggregation.FEW_CELLS, aggregation.SUPPRESSED, aggregation.OUTSIDE, aggregation.SMALL_BASE,
    ]  # fmt: skip
    assert np.isnan(around.counts[TENURE]).all()


def test_evenness_before_and_after_with_cells_where_nobody_lives_yet() -> None:
    panel = public_panel(HOMES)
    before = tenure_evenness(panel)
    assert before is not None
    # rental 10, 20, 10 of 40; others 90, 30, 20 of 140
    assert before.dissimilarity == pytest.approx(
        0.5 * (abs(10 / 40 - 90 / 140) + abs(20 / 40 - 30 / 140) + abs(10 / 40 - 20 / 140))
    )
    planned = plans([[0, 40, 0, 0, 0]], [[0, 0, 0, 0]], ["A"])
    after = tenure_evenness(panel, planned, parts((0, 4, 1), (0, 5, 1)), np.array([True]))
    assert after is not None
    # the plan doubles the rental homes, half in the empty cell of the panel and half beyond it
    expected = 0.5 * (abs(10 / 80 - 90 / 140) + abs(20 / 80 - 30 / 140) + abs(10 / 80 - 20 / 140) + 2 * 20 / 80)
    assert after.dissimilarity == pytest.approx(expected)
    assert after.left_out == 0


def test_dwellings_in_suppressed_cells_are_left_out_of_evenness_and_told() -> None:
    panel = public_panel(HOMES)
    planned = plans([[0, 40, 0, 0, 0]], [[0, 0, 0, 0]], ["A"])
    after = tenure_evenness(panel, planned, parts((0, 3, 1), (0, 0, 0.25)), np.array([True]))
    assert after is not None
    assert after.left_out == pytest.approx(32)


def test_a_plan_made_like_the_region_changes_no_share() -> None:
    panel = public_panel(HOMES)
    planned = plans([[110, 40, 0, 0, 30]], [[0, 0, 0, 0]], ["A"])
    table = scenario_table(panel, planned, parts((0, 0, 1)), {}).set_index(["measure", "category"])
    for category in ("owner", "rental", "other"):
        row = table.loc[("tenure_pct", category)]
        assert row["before"] == pytest.approx(row["after"])


def test_scenarios_hold_their_own_plans_only() -> None:
    planned = plans([[10, 0, 0, 0, 0], [0, 20, 0, 0, 0], [0, 0, 5, 0, 0]], [[0, 0, 0, 0]] * 3, ["A", "B", "A"])
    table = scenario_table(public_panel(HOMES), planned, parts((0, 0, 1), (1, 1, 1), (2, 2, 1)), {})
    dwellings = table[table["measure"] == "dwellings"].set_index("scenario")["after"]
    assert dwellings.to_dict() == {"A": 15, "B": 20}
    rental = table[(table["category"] == "rental")].set_index("scenario")["after"]
    assert rental["A"] == pytest.approx(100 * 45 / 195)
    assert rental["B"] == pytest.approx(100 * 60 / 200)
    assert (table[table["measure"] == "people"]["reason"] == scenario.NO_DATA).all()
