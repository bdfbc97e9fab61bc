"""A project with layers of indicators, and a presenter that works at once instead of in the background."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from eriytymisseuranta.core.errors import InputError, no_progress
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.gui.comparison_presenter import ComparisonPresenter
from eriytymisseuranta.gui.run_task import Done, Failed, in_words
from eriytymisseuranta.layers.writing import indicator_table
from eriytymisseuranta.processing.provider import Provider
from tests.core.indicators.cells import catalogue, panel_of_shares
from tests.layers.maps import memory_layer
from tests.processing.conftest import Run, run, speak  # noqa: F401 - fixtures

YEARS = (2005, 2010, 2022)
SHARES = {
    "low_education": [[20, 20, 20, 20, 40, 40, 40], [20, 20, 20, 20, 40, 40, 40], [40, 40, 40, 20, 20, 20, 20]],
}
"""Cells a to g, 1000 people each: a, b and c rise and e, f and g fall clearly, d stays."""


def at_once(description: str, act: Callable[[Any], Any], done: Done, failed: Failed) -> None:
    """Do the work here and now."""
    try:
        found = act(no_progress)
    except InputError as error:
        failed(in_words(error))
    else:
        done(found)


@pytest.fixture
def provider(qgis_app: object, qgis_processing: object) -> Iterator[Provider]:
    """The provider for one test: others start the plugin, which brings its own."""
    registry = QgsApplication.processingRegistry()
    found = Provider()
    registry.addProvider(found)
    yield found
    gc.collect()
    registry.removeProvider(found)


@pytest.fixture
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()
    gc.collect()  # layers that hang on old errors must go before QGIS does


@pytest.fixture
def add(project: QgsProject) -> Callable[..., str]:
    """Put the indicators of a panel into the project as a layer, and return its id."""

    def add(panel: PublicPanel | None = None, name: str = "Levels", **choices: Any) -> str:
        panel = panel_of_shares(SHARES, YEARS) if panel is None else panel
        weights = choices.pop("weights", {"low_education": 1.0})
        result = compute_indicators(panel, catalogue(), choices.pop("indicators", ["low_education"]), weights)
        layer: QgsVectorLayer = memory_layer(indicator_table(result, catalogue()), name)
        project.addMapLayer(layer)
        return str(layer.id())

    return add


@pytest.fixture
def presenter(project: QgsProject) -> Iterator[ComparisonPresenter]:
    found = ComparisonPresenter(project, at_once)  # type: ignore[arg-type]
    yield found
    found.end()
