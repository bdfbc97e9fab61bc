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
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
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
    """Put plans, catchments, schools and stops above the cells, switched off but for the plans."""
    for name in PLACES:
        layer = QgsVectorLayer(f"{region}|layername={name}", name)
        project.addMapLayer(layer)
        node = project.layerTreeRoot().findLayer(layer.id())
        node.setItemVisibilityChecked(False)


def main() -> None:
    """Build everything and print what was made."""
    started = time.perf_counter()
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from eriytymisseuranta.layers.rendering import render_map
    from processing.core.Processing import Processing

    from eriytymisseuranta.plugin import Plugin

    Processing.initialize()
    plugin = Plugin(None)
    plugin.initProcessing()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)

    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3067"))
    region = FOLDER / "region.gpkg"
    _monitor(region, project)
    _add_places(region, project)
    project.write(str(FOLDER / "demo.qgz"))
    render_map(project, FOLDER / "map.png")
    print(f"\nMade in {time.perf_counter() - started:.0f} s:")
    for name, text in (
        ("demo.qgz", "the project: open it in QGIS; the cells are styled, one year at a time"),
        ("map.png", "the map of the last year"),
        ("report.html", "the report: coverage, levels, segregation indices, change"),
        ("monitoring.gpkg", "indicators, change, indices and coverage as layers and tables"),
        ("region.gpkg", "the fictional data as a user would receive it"),
    ):
        print(f"  {FOLDER / name}  {text}")
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main()
