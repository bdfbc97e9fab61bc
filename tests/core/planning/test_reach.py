"""Who lives near a service."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.planning.aggregation import aggregate
from eriytymisseuranta.core.planning.reach import parts_within, reach_table, read_distances
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import S

PEOPLE = public_panel({"population": [[100, 300, 60, 40]], "adults": [[80, 200, 50, 20]]})
LEVEL = np.array([[1.0, 5.0, 1.0, np.nan]])


def test_distances_are_read_in_order_each_once() -> None:
    assert read_distances("1000, 300;500,300") == [300, 500, 1000]


@pytest.mark.parametrize("text", ["", " , ", "300,near", "0", "-5", "inf", "nan"])
def test_what_is_no_distance_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="distance"):
        read_distances(text)


def test_units_lie_within_every_distance_that_is_no_shorter_than_their_way() -> None:
    parts = parts_within(np.array([[0.0, 300.0, np.inf], [500.0, 500.1, 10.0]]), [300.0, 500.0])
    found = {(int(area), int(unit)) for area, unit in zip(parts.area, parts.unit)}
    assert found == {(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (3, 0), (3, 2)}


def test_people_are_told_by_level_and_all_together() -> None:
    ways = np.array([[0.0, 400.0, 200.0, 100.0]])
    parts = parts_within(ways, [250.0, 500.0])
    found = aggregate(PEOPLE, catalogue(), [], parts, 2, LEVEL, min_base=0)
    table = reach_table(PEOPLE, LEVEL, found, ["tram"], [250.0, 500.0]).set_index(["distance", "level"])
    reached = table["people_reached"].to_dict()
    assert reached == {
        **{(250.0, level): 0.0 for level in "2345"},
        **{(500.0, level): 0.0 for level in "234"},
        **{(distance, "1"): 160.0 for distance in (250.0, 500.0)},
        **{(distance, "unknown"): 40.0 for distance in (250.0, 500.0)},
        (500.0, "5"): 300.0,
        (250.0, "all"): 200.0,
        (500.0, "all"): 500.0,
    }
    assert table.loc[(250.0, "all"), "percent"] == 40.0
    assert np.isnan(table.loc[(250.0, "2"), "percent"])


def test_people_of_hidden_cells_are_in_no_number() -> None:
    panel = public_panel({"population": [[100, S]], "adults": [[80, S]]})
    found = aggregate(panel, catalogue(), [], parts_within(np.zeros((1, 2)), [1.0]), 1, min_base=0)
    table = reach_table(panel, None, found, ["all"], [1.0])
    assert table[["level", "people", "people_reached", "percent"]].to_numpy().tolist() == [["all", 100.0, 100.0, 100.0]]
