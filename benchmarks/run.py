"""Time and memory of ``monitor`` against QGIS merely reading the same inputs and writing the same outputs.

Run with ``make bench``. Each part runs in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SINKS = ("OUTPUT", "CHANGE", "INDICES", "COVERAGE")
BUDGET = 2.0


def _start_qgis() -> object:
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from eriytymisseuranta.plugin import Plugin

    Processing.initialize()
    plugin = Plugin()
    plugin.initProcessing()
    return application, plugin


def _grids(folder: Path) -> list[str]:
    from osgeo import ogr

    source = ogr.Open(str(folder / "region.gpkg"))
    names = [source.GetLayer(at).GetName() for at in range(source.GetLayerCount())]
    return [f"{folder / 'region.gpkg'}|layername={name}" for name in names if name.startswith("ruututietokanta_")]


def make_region(folder: Path) -> None:
    """Write the training region."""
    import processing

    processing.run("eriytymisseuranta:trainingdata", {"OUTPUT": str(folder / "region.gpkg")})


def run_monitor(folder: Path) -> None:
    """Run the main job, all outputs to files."""
    import processing

    outputs = {name: str(folder / f"{name.lower()}.gpkg") for name in SINKS}
    processing.run(
        "eriytymisseuranta:monitor",
        {"LAYERS": _grids(folder), **outputs, "REPORT": str(folder / "report.html")},
    )


def copy_only(folder: Path) -> None:
    """Read the fields that the main job reads, and write what it wrote, with QGIS alone."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    for path in _grids(folder):
        for _ in QgsVectorLayer(path, "grid").getFeatures():
            pass
    for name in SINKS:
        layer = QgsVectorLayer(str(folder / f"{name.lower()}.gpkg"), name)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        writer = QgsVectorFileWriter.create(
            str(folder / f"copy_{name.lower()}.gpkg"),
            layer.fields(),
            layer.wkbType(),
            layer.crs(),
            QgsCoordinateTransformContext(),
            options,
        )
        for feature in layer.getFeatures():
            writer.addFeature(feature)
        del writer


PARTS = {"make_region": make_region, "run_monitor": run_monitor, "copy_only": copy_only}


def _part(name: str, folder: Path) -> None:
    application = _start_qgis()
    started = time.perf_counter()
    PARTS[name](folder)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds} {peak}", flush=True)
    del application
    sys.stdout.flush()


def main() -> None:
    """Run every part in its own process and print the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        measured = {}
        for name in PARTS:
            done = subprocess.run([sys.executable, __file__, name, folder], check=True, capture_output=True, text=True)
            seconds, peak = map(float, done.stdout.split()[-2:])
            measured[name] = seconds
            print(f"{name:12} {seconds:6.1f} s {peak:7.0f} MB")
        ratio = measured["run_monitor"] / measured["copy_only"]
        print(f"monitor / reading and writing alone: {ratio:.2f} (budget {BUDGET})")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _part(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
