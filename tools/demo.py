"""Build a fictional city region, run the monitoring on it, and say what there is to look at.

Run with ``make demo``. Everything goes to ``build/demo``; another seed is given as the argument.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402 - the checkout must be on the path first
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

FOLDER = ROOT / "build" / "demo"
PLACES = ("plans", "catchments", "schools", "stops")


class _Printer(QgsProcessingFeedback):
    """Says on the terminal what the toolbox would log."""

    def pushInfo(self, info: str) -> None:
        print(f"  {info}")


def _monitor(region: Path, project: QgsProject) -> dict[str, str]:
    import processing

    feedback = _Printer()
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(feedback)
    made = processing.run(
        "eriytymisseuranta:trainingdata",
        {"SEED": int(sys.argv[1]) if len(sys.argv) > 1 else 1, "OUTPUT": str(region)},
        context=context,
        feedback=feedback,
    )
    database = FOLDER / "monitoring.gpkg"
    outputs = {
        name: f"ogr:dbname='{database}' table=\"{table}\"" + (" (geom)" if spatial else "")
        for name, table, spatial in (
            ("OUTPUT", "indicators", True),
            ("CHANGE", "change", True),
            ("INDICES", "indices", False),
            ("COVERAGE", "coverage", False),
        )
    }
    results: dict[str, str] = processing.runAndLoadResults(
        "eriytymisseuranta:monitor",
        {"LAYERS": made["GRIDS"], **outputs, "REPORT": str(FOLDER / "report.html")},
        context=context,
        feedback=feedback,
    )
    return results


def _add_places(region: Path, project: QgsProject) -> None:
    """Put plans, catchments, schools and stops above the cells, switched off."""
    from eriytymisseuranta.layers.styling import style_place
    from eriytymisseuranta.processing.data.training_data import place_labels

    for name in PLACES:
        layer = QgsVectorLayer(f"{region}|layername={name}", place_labels()[name])
        style_place(layer, name)
        project.addMapLayer(layer)
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)


def _layer(project: QgsProject, role: str) -> QgsVectorLayer:
    from eriytymisseuranta.layers.stamping import role_of

    return next(layer for layer in project.mapLayers().values() if role_of(layer) == role)


def _draw(layer: QgsVectorLayer, project: QgsProject, path: Path) -> None:
    from eriytymisseuranta.layers.layouts import export_png, map_layout
    from eriytymisseuranta.layers.stamping import SOURCE_VARIABLE

    source = QgsExpressionContextUtils.layerScope(layer).variable(SOURCE_VARIABLE)
    export_png(map_layout(project, [layer], layer.name(), source), path)


def main() -> None:
    """Build everything and print what was made."""
    started = time.perf_counter()
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from eriytymisseuranta.plugin import Plugin

    Processing.initialize()
    plugin = Plugin()
    plugin.initProcessing()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)

    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3067"))
    region = FOLDER / "region.gpkg"
    _monitor(region, project)
    levels, change = (_layer(project, role) for role in ("monitor:OUTPUT", "monitor:CHANGE"))
    _draw(levels, project, FOLDER / "map.png")
    _draw(change, project, FOLDER / "change.png")
    _add_places(region, project)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(levels.extent(), levels.crs()))
    project.write(str(FOLDER / "demo.qgz"))
    print(f"\nMade in {time.perf_counter() - started:.0f} s:")
    for name, text in (
        ("demo.qgz", "the project: open it in QGIS; the cells are styled, one year at a time"),
        ("map.png", "the map of the last year"),
        ("change.png", "the map of change between two years"),
        ("report.html", "the report: coverage, levels, segregation indices, change"),
        ("monitoring.gpkg", "indicators, change, indices and coverage as layers and tables"),
        ("region.gpkg", "the fictional data as a user would receive it"),
    ):
        print(f"  {FOLDER / name}  {text}")
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main()
