"""The provider, and ways to run its algorithms."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from eriytymisseuranta import paths
from eriytymisseuranta.processing.provider import Provider
from tests.processing.postgis import Server, Unavailable, running_server

Run = Callable[..., dict[str, Any]]


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says, and cancels when told to."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.stages: list[str] = []
        if cancel_at is not None:
            self.progressChanged.connect(lambda percent: self.cancel() if percent >= cancel_at else None)

    def pushInfo(self, info: str | None) -> None:
        self.said.append(info or "")

    def setProgressText(self, text: str | None) -> None:
        self.stages.append(text or "")

    def pushWarning(self, warning: str | None) -> None:
        self.said.append(warning or "")


@pytest.fixture(scope="session")
def provider(qgis_app: object, qgis_processing: object) -> Iterator[Provider]:
    registry = QgsApplication.processingRegistry()
    provider = Provider()
    registry.addProvider(provider)
    yield provider
    gc.collect()  # layers that hang on old errors must go before QGIS does
    registry.removeProvider(provider)


@pytest.fixture
def listener() -> Callable[..., Listener]:
    return Listener


@pytest.fixture
def run(provider: Provider) -> Run:
    """Run an algorithm by its id and return its results; errors are raised with their sentence."""

    def run(name: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None) -> dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"eriytymisseuranta:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or Listener()
        context.setFeedback(feedback)
        fine, why = algorithm.checkParameterValues(parameters, context)
        if not fine:
            raise QgsProcessingException(why)
        results, succeeded = algorithm.run(parameters, context, feedback, {}, False)
        if not succeeded:
            raise QgsProcessingException(algorithm.name())
        return results

    return run


@pytest.fixture(scope="session")
def grids(provider: Provider, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The grid layers of the small training region in three years, as URIs."""
    target = tmp_path_factory.mktemp("region") / "region.gpkg"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("eriytymisseuranta:trainingdata")
    parameters = {"SIZE": "small", "YEARS": "2005,2016,2022", "OUTPUT": str(target)}
    results, _ = algorithm.run(parameters, QgsProcessingContext(), Listener(), {}, False)
    return list(results["GRIDS"])


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Let QGIS speak a language for one test."""
    translators: list[QTranslator] = []

    def speak(language: str) -> None:
        QgsApplication.setLocale(QLocale(language))
        translator = QTranslator()
        if translator.load(str(paths.translation(language))):
            QCoreApplication.installTranslator(translator)
            translators.append(translator)

    yield speak
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
    QgsApplication.setLocale(QLocale("en"))


@pytest.fixture
def load(provider: Provider, qgis_new_project: None) -> Run:
    """Run an algorithm as the toolbox does and load its results into the open project."""

    def load(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
        import processing

        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = Listener()
        context.setFeedback(feedback)
        return processing.runAndLoadResults(f"eriytymisseuranta:{name}", parameters, feedback, context)

    return load


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server with PostGIS; tests that need it are skipped, with the reason, where there is none."""
    try:
        with running_server() as found:
            yield found
    except Unavailable as reason:
        pytest.skip(str(reason))
