"""Saving a project that leads to internal figures: one warning, never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMessageBar

from eriytymisseuranta.gui import project_guard
from eriytymisseuranta.gui.project_guard import ProjectGuard
from tests.layers.test_guard import layer_of


@pytest.fixture
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def bar(qgis_app: object) -> QgsMessageBar:
    return QgsMessageBar()


@pytest.fixture
def guard(project: QgsProject, bar: QgsMessageBar) -> Iterator[ProjectGuard]:
    guard = ProjectGuard(project, bar)
    yield guard
    guard.end()


def said(bar: QgsMessageBar) -> list[str]:
    return [item.text() for item in bar.items()]


def test_it_warns_once_per_project_and_names_the_places(
    guard: ProjectGuard, project: QgsProject, bar: QgsMessageBar, tmp_path: Path
) -> None:
    for at in range(5):
        project.addMapLayer(layer_of(f"INTERNAL {at}", "internal"))
    assert project.write(str(tmp_path / "a.qgz"))
    assert len(said(bar)) == 1
    assert said(bar)[0].count("an internal layer") == project_guard.SHOWN
    assert "2 more, see the log" in said(bar)[0]
    assert project.write()
    assert len(said(bar)) == 1
    bar.clearWidgets()
    assert project.write(str(tmp_path / "b.qgs"))
    assert len(said(bar)) == 1


def test_it_says_nothing_in_other_projects(
    guard: ProjectGuard, project: QgsProject, bar: QgsMessageBar, tmp_path: Path
) -> None:
    project.addMapLayers([layer_of("own", None), layer_of("cells", "nested:10")])
    assert project.write(str(tmp_path / "a.qgz"))
    assert said(bar) == []


def test_a_project_that_becomes_internal_later_is_warned_of_then(
    guard: ProjectGuard, project: QgsProject, bar: QgsMessageBar, tmp_path: Path
) -> None:
    assert project.write(str(tmp_path / "a.qgz"))
    project.addMapLayer(layer_of("inside", "internal"))
    assert project.write()
    assert len(said(bar)) == 1


def test_an_error_in_it_does_not_reach_the_saving(
    guard: ProjectGuard, project: QgsProject, bar: QgsMessageBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(project: QgsProject) -> list[object]:
        raise RuntimeError("broken")

    monkeypatch.setattr(project_guard, "leaks", broken)
    assert project.write(str(tmp_path / "a.qgz"))
    assert (tmp_path / "a.qgz").exists()
    assert said(bar) == []


def test_after_its_end_it_says_nothing(project: QgsProject, bar: QgsMessageBar, tmp_path: Path) -> None:
    project.addMapLayer(layer_of("inside", "internal"))
    ProjectGuard(project, bar).end()
    assert project.write(str(tmp_path / "a.qgz"))
    assert said(bar) == []


def test_the_plugin_guards_and_stops_guarding_when_it_is_reloaded(
    project: QgsProject, qgis_iface: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import qgis.utils

    from eriytymisseuranta.plugin import Plugin

    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    bar = qgis_iface.messageBar()  # type: ignore[attr-defined]
    warned: list[str] = []
    monkeypatch.setattr(bar, "pushWarning", lambda title, text: warned.append(text), raising=False)
    project.addMapLayer(layer_of("inside", "internal"))
    for at in range(2):
        plugin = Plugin()
        plugin.initGui()
        assert project.write(str(tmp_path / f"{at}.qgz"))
        assert len(warned) == at + 1
        plugin.unload()
        assert project.write(str(tmp_path / f"{at}_after.qgz"))
        assert len(warned) == at + 1
