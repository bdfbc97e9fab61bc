"""What the log says of the states."""

from __future__ import annotations

from eriytymisseuranta.core.disclosure import counted_states, protect
from tests.core.importing.tables import catalogue, grid, imported
from tests.core.panels import A, S, U, raw_panel, rule, small_catalogue


def test_a_line_counts_units_per_state_group_and_year_as_they_are_shown() -> None:
    first = grid("a 2019", range(4), he_vakiy=[20, 15, 30, 0], ko_ika18y=[15, 12, 9, 0], ko_perus=[4, -1, 2, 0])
    found = imported(first, grid("b 2020", range(3), he_vakiy=[20] * 3, ko_ika18y=[15, 9, 20]))
    panel = protect(found.panel, catalogue(), found.profile.rules)
    assert [str(said) for said in counted_states(panel, catalogue())] == [
        "2019, Population: figures in 3 units, suppressed in 0, uninhabited 1, not in the data 0.",
        "2019, Education: figures in 1 units, suppressed in 2, uninhabited 1, not in the data 0.",
        "2020, Population: figures in 3 units, suppressed in 0, uninhabited 1, not in the data 0.",
        "2020, Education: figures in 3 units, suppressed in 0, uninhabited 1, not in the data 0.",
    ]
    internal = protect(found.panel, catalogue(), found.profile.rules, "internal")
    assert "2019, Education: figures in 2 units, suppressed in 1" in str(counted_states(internal, catalogue())[1])


def test_a_grid_where_nobody_lives_is_uninhabited_and_a_group_without_data_is_absent_where_people_live() -> None:
    empty, part = [U, U, U], [A, U, A]
    rows = {"population": [empty, [30, U, A]], "adults": [empty, part], "basic_education": [empty, part]}
    raw = raw_panel(rows, [2019, 2020])
    lines = [said.values for said in counted_states(protect(raw, small_catalogue(), {}), small_catalogue())]
    counted = [tuple(line[name] for name in ("value", "suppressed", "uninhabited", "absent")) for line in lines]
    assert counted == [(0, 0, 3, 0), (0, 0, 3, 0), (1, 0, 1, 1), (0, 0, 1, 2)]


def test_one_suppressed_concept_makes_the_group_suppressed_then_one_absent() -> None:
    raw = raw_panel(
        {"population": [[30] * 3], "adults": [[20, 20, 20]], "basic_education": [[4, S, A]]},
        [2020],
    )
    panel = protect(raw, small_catalogue(), {"education": rule("education")})
    education = counted_states(panel, small_catalogue())[1].values
    assert (education["value"], education["suppressed"], education["absent"]) == (1, 1, 1)
