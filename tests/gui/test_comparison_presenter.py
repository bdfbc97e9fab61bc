"""The state and the numbers of the dock, without a widget: by hand, and beside those of the algorithms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)

from eriytymisseuranta.core.change import INDEX
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.reporting.numbers import Numbers
from eriytymisseuranta.gui.comparison_presenter import ComparisonPresenter
from eriytymisseuranta.gui.map_classes import CHANGE, CLEAR, LEVEL
from eriytymisseuranta.gui.number_tables import Amount, NumberTable
from eriytymisseuranta.gui.table_export import export
from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, WEIGHTS, catalogue, panel_of_shares, public_panel, repeated
from tests.core.panels import A, S
from tests.gui.conftest import SHARES, YEARS
from tests.layers.maps import memory_layer
from tests.processing.conftest import Run

GRID = QgsCoordinateReferenceSystem("EPSG:3067")
Add = Callable[..., str]


def begun(presenter: ComparisonPresenter, figure: str = "low_education", years: tuple[int, int] = (2005, 2022)) -> Any:
    """Read the project's layer and return the comparison of two years."""
    presenter.begin()
    presenter.choose_figure(figure)
    presenter.choose_years(*years)
    assert presenter.comparison is not None
    return presenter.comparison


def amounts(table: NumberTable) -> list[list[float]]:
    return [[entry.value for entry in row if isinstance(entry, Amount)] for row in table.rows]


# Numbers


def test_pooled_shares_people_and_coverage_by_hand(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 40, 10], [30, 40, S]]}, (2010, 2020)))
    told = begun(presenter, years=(2010, 2020)).summary(presenter.everywhere())
    assert (told.units, told.people_from, told.people_to) == (3, 3000, 3000)
    assert (told.compared, told.compared_people) == (2, 2000)
    assert (told.value_from, told.value_to, told.change) == pytest.approx((30, 35, 5))
    assert told.coverage == pytest.approx(200 / 3)


def test_clear_rise_and_fall_count_people_of_the_later_year(presenter: ComparisonPresenter, add: Add) -> None:
    add()
    told = begun(presenter).summary(presenter.everywhere())
    assert (told.rise, told.fall, told.judged) == (3000, 3000, 7000)


def test_concentrations_of_clear_change_lie_in_map_order(presenter: ComparisonPresenter, add: Add) -> None:
    add()
    first, last = begun(presenter).areas
    assert (first.number, first.rising, first.people, first.change) == (1, True, 3000, pytest.approx(20))
    assert (last.number, last.rising, last.change) == (2, False, pytest.approx(-20))
    assert first.extent == (0, 0, 750, 250)
    assert last.extent == (1000, 0, 1750, 250)


def test_two_touching_cells_are_no_concentration(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 20, 20, 40], [40, 40, 20, 40]]}, (2010, 2020)))
    found = begun(presenter, years=(2010, 2020))
    assert found.change.clear.sum() == 2
    assert found.areas == []


def test_people_by_class_and_from_class_to_class_by_hand(presenter: ComparisonPresenter, add: Add) -> None:
    add()  # breaks at 10, 20, 30 and 40 %
    found = begun(presenter)
    assert found.distribution().tolist() == [[0, 0, 4000, 0, 3000], [0, 0, 4000, 0, 3000]]
    people, cells = found.transitions()
    assert people[2, 4] == people[4, 2] == 3000
    assert cells[2, 2] == 1
    assert people.sum() == 7000


@pytest.mark.parametrize("name", [INDEX, "low_education", "unemployment"])
def test_change_is_that_of_the_algorithm(presenter: ComparisonPresenter, add: Add, run: Run, name: str) -> None:
    changes = [{}, {"basic_education": [[20, 90, 5, 72, S, 40]], "unemployed": [[30, 8, 2, 50, S, 15]]}]
    layer_id = add(public_panel(repeated(changes), (2010, 2020)), weights=WEIGHTS)
    found = begun(presenter, name, (2010, 2020))
    parameters = {"INPUT": layer_id, "INDICATOR": name, "YEAR_FROM": 2010, "YEAR_TO": 2020, "OUTPUT": "memory:"}
    results = run("compareyears", parameters)
    told, change = found.summary(presenter.everywhere()), found.change
    assert (results["RISING"], results["FALLING"]) == (told.rise, told.fall)
    assert told.coverage == pytest.approx(results["COMPARED_PERCENT"])
    assert np.isfinite(change.change).sum() >= 4
    assert change.clear.any() == (name != INDEX)


@pytest.mark.parametrize("name", [INDEX, "low_education"])
def test_change_of_every_cell_is_that_of_the_algorithms_layer(
    presenter: ComparisonPresenter, add: Add, run: Run, name: str, tmp_path: Path
) -> None:
    changes = [{}, {"basic_education": [[20, 90, 5, 72, S, 40]], "population": [[120, 300, 60, 200, 9, 700]]}]
    layer_id = add(public_panel(repeated(changes), (2010, 2020)), weights=WEIGHTS)
    found = begun(presenter, name, (2010, 2020))
    target = str(tmp_path / "change.gpkg")
    parameters = {"INPUT": layer_id, "INDICATOR": name, "YEAR_FROM": 2010, "YEAR_TO": 2020, "OUTPUT": target}
    run("compareyears", parameters)
    layer = QgsVectorLayer(target, "change")
    rows = {feature["cell_id"]: feature for feature in layer.getFeatures()}
    units = list(found.result.panel.table.index)
    assert sorted(rows) == units
    for field, values in (
        ("change", found.change.change),
        ("change_z", found.change.change_z),
        ("change_se", found.change.change_se),
        ("value_to", found.change.value_to),
    ):
        written = [rows[unit][field] for unit in units]
        written = [np.nan if QgsVariantUtils.isNull(value) else value for value in written]
        np.testing.assert_allclose(written, values, err_msg=field)


def test_trend_is_that_of_the_algorithm(presenter: ComparisonPresenter, add: Add, run: Run, tmp_path: Path) -> None:
    layer_id = add()
    begun(presenter)
    trend = presenter.trend()
    assert trend is not None
    target = str(tmp_path / "indices.gpkg")
    parameters = {
        "INPUT": layer_id, "GROUPS": "basic_education/adults", "MEASURES": ["dissimilarity"], "OUTPUT": target,
    }  # fmt: skip
    run("segregationindices", parameters)
    table = QgsVectorLayer(target, "indices")
    rows = {feature["year"]: feature for feature in table.getFeatures()}
    line = trend[0].lines[0]
    np.testing.assert_allclose(line.values, [rows[year]["value"] for year in YEARS])
    np.testing.assert_allclose(line.expected, [rows[year]["baseline"] for year in YEARS])


def test_trend_breaks_where_a_definition_changes(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 40], [20, 50], [30, 40]]}, (2010, 2020, 2024)))
    begun(presenter, years=(2010, 2020))
    trend = presenter.trend()
    assert trend is not None
    assert list(trend[0].stretches[0]) == [0, 0, 1]


# The map


def test_level_map_has_the_levels_of_the_layer(presenter: ComparisonPresenter, add: Add) -> None:
    add(public_panel(GOLDEN), weights=WEIGHTS)
    presenter.begin()
    found = presenter.comparison
    assert found is not None
    drawing = found.drawing(LEVEL)
    composite = found.result.composite
    labels = [drawing.classes[code - 1].label for code in drawing.codes]
    for at, level in enumerate(composite.level[0]):
        if np.isnan(level):
            assert labels[at] == "Suppressed (privacy protection)"
        else:
            uncertain = composite.level_low[0, at] != composite.level_high[0, at]
            assert labels[at] == found.scale.labels[int(level) - 1] + (", paler" if uncertain else "")


def test_change_map_pales_what_is_not_clear_and_the_clear_map_leaves_it_out(
    presenter: ComparisonPresenter, add: Add
) -> None:
    add()
    found = begun(presenter)
    everything, clear = found.drawing(CHANGE), found.drawing(CLEAR)
    shown = [everything.classes[code - 1] for code in everything.codes]
    assert [each.listed for each in shown] == [True, True, True, False, True, True, True]
    assert shown[0].label == "+20 or more (worse off)"
    assert clear.classes[clear.codes[3] - 1].label == "within random variation"
    assert [clear.codes[at] == everything.codes[at] for at in range(7)] == [True] * 3 + [False] + [True] * 3


def test_suppressed_and_redefined_are_never_a_class_of_change(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 40], [20, S], [30, 40]]}, (2010, 2020, 2024)))
    found = begun(presenter, years=(2010, 2020))
    drawing = found.drawing(CHANGE)
    assert drawing.classes[drawing.codes[1] - 1].label == "Suppressed (privacy protection)"
    presenter.choose_years(2010, 2024)
    blocked = presenter.comparison.drawing(CHANGE)
    assert {blocked.classes[code - 1].label for code in blocked.codes} == {"Not comparable: defined differently"}
    presenter.choose_nevertheless(True)
    assert np.isfinite(presenter.comparison.change.change).all()
    assert not presenter.comparison.change.clear.any()


# Places


def test_selection_view_and_polygons_are_counted_by_centres(
    presenter: ComparisonPresenter, add: Add, project: QgsProject
) -> None:
    layer_id = add()
    plans = QgsVectorLayer("Polygon?crs=EPSG:3067&field=name:string", "Plans", "memory")
    for name, west, east in (("west", 0, 600), ("east", 1100, 2000)):
        feature = QgsFeature(plans.fields())
        feature.setAttribute("name", name)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 0, east, 250)))
        plans.dataProvider().addFeatures([feature])
    project.addMapLayer(plans)
    begun(presenter)
    presenter.choose_inside(plans.id())
    layer = project.mapLayer(layer_id)
    layer.selectByExpression("\"cell_id\" in ('a', 'd')")
    tables = presenter.numbers(layer.selectedFeatureIds(), QgsRectangle(0, 0, 1300, 250), GRID)
    people = [amounts(table)[0][1] for table in tables[:4]]
    assert people == [7000, 2000, 5000, 5000]  # all; a and d; a to e; a and b, e to g
    assert [row[0] for row in tables[4].rows] == ["west", "east"]
    assert amounts(tables[4])[0] == pytest.approx([2000, 20, 40, 20, 100])
    assert "5 of 5 inhabited cells" in tables[3].notes[0]


def test_empty_selection_and_polygons_without_cells_say_so(
    presenter: ComparisonPresenter, add: Add, project: QgsProject
) -> None:
    add()
    empty = QgsVectorLayer("Polygon?crs=EPSG:3067", "Nothing", "memory")
    project.addMapLayer(empty)
    begun(presenter)
    presenter.choose_inside(empty.id())
    tables = presenter.numbers([], QgsRectangle(-9000, -9000, -8000, -8000), GRID)
    assert tables[1].notes[0].startswith("Nothing is selected")
    assert tables[2].notes[0].startswith("Nobody lives")
    assert tables[3].notes[0].startswith("No place has its centre")


def test_a_place_with_people_enough_lists_its_variables(presenter: ComparisonPresenter, add: Add) -> None:
    add()
    begun(presenter, INDEX)
    presenter.choose_place(125, 125, GRID)
    made, series = presenter.place()
    here, region, distance, percentile, base = amounts(made)[0]
    assert (here, base) == (40, 1000)
    assert region == pytest.approx(200 / 7)  # three cells at 40 %, four at 20 %
    assert distance == pytest.approx((200 / 7 - 40) / np.std([20] * 4 + [40] * 3))
    assert percentile == pytest.approx(100 * (4 + 1.5) / 7)
    assert amounts(series)[0] == [20, 20, 40]


def test_a_small_place_shows_its_surroundings_instead(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 40, 60, 20], [20, 40, 60, 20]]}, (2010, 2020), base=20))
    begun(presenter, years=(2010, 2020))
    presenter.choose_place(375, 125, GRID)  # b, with a and c beside it
    told, around = presenter.place()
    assert told.rows == ()
    assert amounts(around)[0] == pytest.approx([40, 35, 60, 3])
    presenter.choose_place(-5000, 0, GRID)
    assert presenter.place()[0].notes[0].startswith("There is no cell")


# Choices, and what happens outside


def test_choices_are_remembered_in_the_project(presenter: ComparisonPresenter, add: Add, project: QgsProject) -> None:
    add()
    other = add(name="Other")
    presenter.begin()
    presenter.choose_layer(other)
    presenter.choose_figure("low_education")
    presenter.choose_years(2010, 2022)
    presenter.choose_shown(CLEAR)
    again = ComparisonPresenter(project, presenter._background)
    again.begin()
    assert again.choices == presenter.choices
    assert (again.choices.layer_id, again.choices.year_from, again.choices.shown) == (other, 2010, CLEAR)
    again.end()


def test_opening_the_dock_leaves_the_project_as_it_was(
    presenter: ComparisonPresenter, add: Add, project: QgsProject
) -> None:
    add()
    project.setDirty(False)
    presenter.begin()
    assert presenter.comparison is not None
    assert not project.isDirty()


def test_years_in_either_order_are_the_earlier_and_the_later(presenter: ComparisonPresenter, add: Add) -> None:
    add()
    found = begun(presenter, years=(2022, 2005))
    assert (found.year_from, found.year_to) == (2005, 2022)


def test_a_removed_layer_is_forgotten(presenter: ComparisonPresenter, add: Add, project: QgsProject) -> None:
    layer_id = add()
    presenter.begin()
    project.removeMapLayer(layer_id)
    assert presenter.comparison is None
    assert presenter.sentences() == ["The layer has been removed; choose another one."]
    presenter.choose_years(2005, 2010)
    assert presenter.numbers([], None, None) == []
    add()
    presenter.begin()
    assert presenter.comparison is not None
    project.clear()
    assert (presenter.comparison, presenter.layers()) == (None, [])


def test_what_is_read_of_a_layer_removed_meanwhile_is_dropped(add: Add, project: QgsProject) -> None:
    waiting: list[Any] = []
    presenter = ComparisonPresenter(project, lambda *work: waiting.append(work))
    layer_id = add()
    presenter.begin()
    assert presenter.reading
    project.removeMapLayer(layer_id)
    _, act, done, _ = waiting[0]
    done(act(lambda share: None))
    assert presenter.loaded is None
    presenter.end()


def test_a_layer_filtered_or_edited_meanwhile_is_to_be_read_again(
    presenter: ComparisonPresenter, add: Add, project: QgsProject
) -> None:
    layer = project.mapLayer(add())
    presenter.begin()
    layer.setSubsetString('"year" > 2005')
    assert presenter.sentences() == ["The layer has been edited or filtered since it was read; read it again."]
    presenter.read_layer()
    assert presenter.years == (2010, 2022)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    layer.commitChanges()
    assert presenter.stale


# Bad input


def test_no_layer_to_compare(presenter: ComparisonPresenter) -> None:
    presenter.begin()
    assert presenter.sentences()[0].startswith("The project has no layer to compare")


def test_a_single_year_has_levels_and_no_change(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 40]]}))
    presenter.begin()
    assert presenter.sentences()[0].startswith("The layer has a single year")
    assert presenter.comparison.drawing(LEVEL).codes.all()
    assert presenter.numbers([], None, None)


def test_no_common_units(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 40, A, A], [A, A, 20, 40]]}, (2010, 2020)))
    found = begun(presenter, years=(2010, 2020))
    assert found.sentences()[0].startswith("No place shows “Basic education only” in both 2010 and 2020")
    assert presenter.numbers([], None, None)[0].notes[0].startswith("No place here shows the figure in both")


def test_an_indicator_missing_in_a_year(presenter: ComparisonPresenter, add: Add) -> None:
    shares = {"low_education": [[20, 40], [20, 40]], "unemployment": [[10, 20], [A, A]]}
    add(panel_of_shares(shares, (2010, 2020)), indicators=["low_education", "unemployment"])
    found = begun(presenter, "unemployment", (2010, 2020))
    assert found.sentences()[0] == "“Unemployment rate” has no figures to show in 2020; choose other years."


def test_redefined_years_are_not_compared(presenter: ComparisonPresenter, add: Add) -> None:
    add(panel_of_shares({"low_education": [[20, 40], [30, 40]]}, (2010, 2024)))
    found = begun(presenter, years=(2010, 2024))
    assert found.sentences()[0].startswith("A variable was redefined between 2010 and 2024")


def test_a_panel_without_indicators(presenter: ComparisonPresenter, project: QgsProject) -> None:
    project.addMapLayer(memory_layer(panel_table(panel_of_shares(SHARES, YEARS), catalogue()), "Panel"))
    presenter.begin()
    assert presenter.sentences()[0].startswith("Layer “Panel” has no indicators")


def test_a_change_layer_has_no_years(presenter: ComparisonPresenter, add: Add, run: Run, project: QgsProject) -> None:
    source = add()
    layer = QgsVectorLayer("Polygon?crs=EPSG:3067&field=cell_id:string&field=protection:string", "Change", "memory")
    project.addMapLayer(layer)
    assert presenter.layers() == [(source, "Levels"), (layer.id(), "Change")]
    presenter.choose_layer(layer.id())
    assert presenter.sentences()[0].startswith("Layer “Change” has no cells by year")


def test_layers_of_others_are_not_offered(presenter: ComparisonPresenter, project: QgsProject) -> None:
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:3067&field=cell_id:string", "Other", "memory"))
    assert presenter.layers() == []


def test_different_lattices_in_one_layer(presenter: ComparisonPresenter, add: Add, project: QgsProject) -> None:
    layer = project.mapLayer(add())
    at = layer.fields().lookupField("cell_size")
    layer.dataProvider().changeAttributeValues({1: {at: 1000}})
    presenter.begin()
    assert presenter.sentences()[0].startswith("Layer “Levels” has cells of several sizes")


# Tables


def test_tables_are_exported_as_text(presenter: ComparisonPresenter, add: Add, tmp_path: Path) -> None:
    add()
    begun(presenter)
    export(presenter.all_tables(), tmp_path / "tables.csv")
    lines = (tmp_path / "tables.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Basic education only"
    assert lines[2].startswith('"1 rise, 3 cells",3000.0,20.')
    with pytest.raises(InputError, match="cannot be written"):
        export(presenter.all_tables(), tmp_path / "missing" / "tables.csv")


def test_tables_are_exported_as_a_workbook(presenter: ComparisonPresenter, add: Add, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    add()
    begun(presenter)
    tables = presenter.all_tables()
    export(tables, tmp_path / "tables.xlsx")
    book = openpyxl.load_workbook(tmp_path / "tables.xlsx")
    assert len(book.sheetnames) == len(tables)
    assert [cell.value for cell in book.worksheets[0][3]][1:] == pytest.approx([3000, 20])


def test_amounts_are_written_as_the_reader_writes_them() -> None:
    assert Amount(1234.5, 1, "%", signed=True).text(Numbers("fi")) == "+1\u00a0234,5\u00a0%"
    assert Amount(np.nan, 1, "%").text(Numbers("fi")) == "–"
    table = NumberTable("a < b", ("", "x"), [["y", Amount(2)]], ("z & w",))
    assert "a &lt; b" in table.html(Numbers("en"))
    assert table.plain() == [["", "x"], ["y", 2]]


def test_internal_layers_are_known_as_such(presenter: ComparisonPresenter, add: Add) -> None:
    add(public_panel(repeated([{}, {}]), (2010, 2020), "internal"), weights=WEIGHTS)
    presenter.begin()
    assert presenter.loaded.internal


def test_the_demo_index_of_a_layer_is_read_as_it_was_computed(presenter: ComparisonPresenter, add: Add) -> None:
    panel = public_panel(repeated([{}, {"unemployed": [[30, 8, 2, 50, S, 15]]}]), (2010, 2020))
    add(panel, weights=WEIGHTS)
    presenter.begin()
    computed = compute_indicators(panel, catalogue(), ["low_education"], WEIGHTS)
    np.testing.assert_allclose(presenter.loaded.result.composite.index, computed.composite.index)
    assert presenter.comparison.name == INDEX
