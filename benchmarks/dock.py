"""The dock at 350 000 cells x 2 years: another figure or year, the redraw beside QGIS's own, and memory.

Run with ``python -m benchmarks.dock`` (as ``make bench`` runs the others). Drawing is compared with QGIS drawing the
same cells as polygons of five plain classes, from a memory layer, in the same run. Reading is measured with a layer
of fewer cells, and told per 100 000 rows.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CELLS, SIDE = 350_000, 1_200
READ_CELLS = 50_000
READING = "reading"
"""Argument of the part that runs in a process of its own, so that its peak memory is its own."""
OWN_BUDGET, REDRAW_BUDGET = 0.3, 1.3
SIZE = (900, 700)
COLOURS = ("#8a2a05", "#f2a13c", "#d3d1c8", "#5cbfd6", "#0b3c86")


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _held() -> float:
    """Return the megabytes that are held now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def _panel(cells: int) -> object:
    """Return a fictional panel of two years, protected like any other."""
    import numpy as np
    import pandas as pd

    from eriytymisseuranta.core.lattice import Lattice
    from eriytymisseuranta.core.panel import PublicPanel, Variable

    random = np.random.default_rng(1)
    at = np.sort(random.choice(SIDE * SIDE, cells, replace=False))
    row, col = np.divmod(at, SIDE)
    east = np.sin(col / 90.0) * np.cos(row / 70.0)
    base = random.integers(10, 400, cells).astype(np.float64)
    share = np.clip(0.25 + 0.1 * east[None, :] + np.array([[0.0], [0.03]]) * np.sign(east), 0.02, 0.9)
    states = np.zeros((2, cells), dtype=np.uint8)

    def variable(values: object) -> Variable:
        return Variable(np.asarray(values, dtype=np.float64), states)

    bases = np.vstack([base, base])
    variables = {name: variable(bases) for name in ("population", "adults", "income_base", "activity_base")}
    variables["labour_force"] = variable(np.floor(bases * 0.6))
    for name, whole in (("basic_education", 1.0), ("low_income", 0.8), ("unemployed", 0.3)):
        variables[name] = variable(random.binomial(np.floor(bases * 0.6).astype(int), share * whole))
    ids = pd.Index([f"{number:07d}" for number in at.tolist()], name="cell_id")
    table = pd.DataFrame({"region": "", "col": col.astype(np.int64), "row": row.astype(np.int64)}, index=ids)
    return PublicPanel(
        Lattice("EPSG:3067", 250, 200_000.0, 6_600_000.0), (2015, 2022), table, variables,
        ("benchmark:2015", "benchmark:2022"), {"population": (None, None)}, {}, "threshold:10",
    )  # fmt: skip


def _timed(act: Callable[[], object], times: int = 3) -> float:
    """Return the shortest of several runs, in seconds."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        act()
        found.append(time.perf_counter() - started)
    return min(found)


def _draw(layer: object) -> None:
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(*SIZE))
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()


def _plain(panel: object, codes: object) -> object:
    """Return the cells as polygons of five plain classes."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFeature, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer

    from eriytymisseuranta.layers.writing import unit_geometries

    layer = QgsVectorLayer("Polygon?crs=EPSG:3067&field=code:int", "plain", "memory")
    features = []
    for geometry, code in zip(unit_geometries(panel), codes.tolist()):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([1 + code % 5])
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    symbols = [QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}) for colour in COLOURS]
    categories = [QgsRendererCategory(at, symbol, str(at)) for at, symbol in enumerate(symbols, start=1)]
    layer.setRenderer(QgsCategorizedSymbolRenderer("code", categories))
    return layer


def _reading(catalogue: object) -> tuple[float, float]:
    """Return seconds and megabytes that reading 100 000 rows of a layer takes."""
    from qgis.core import QgsMemoryProviderUtils

    from eriytymisseuranta.core.indicators import compute_indicators
    from eriytymisseuranta.gui.loading import Snapshot, load
    from eriytymisseuranta.layers.writing import indicator_table

    weights = catalogue.composites["relative_wellbeing"].weights
    table = indicator_table(compute_indicators(_panel(READ_CELLS), catalogue, [], weights), catalogue)
    layer = QgsMemoryProviderUtils.createMemoryLayer("cells", table.fields, table.wkb_type, table.crs)
    layer.dataProvider().addFeatures(list(table.features()))
    del table
    before, started = _held(), time.perf_counter()
    load(Snapshot(layer), catalogue)
    per_row = 100_000 / (2 * READ_CELLS)
    return (time.perf_counter() - started) * per_row, (_peak() - before) * per_row


def main() -> None:
    """Measure and print."""
    from qgis.core import QgsApplication, QgsProject, QgsRectangle

    application = QgsApplication([], True)
    application.initQgis()
    import numpy as np

    from eriytymisseuranta.core.indicators import compute_indicators
    from eriytymisseuranta.core.reporting.provenance import Provenance
    from eriytymisseuranta.gui.comparison_presenter import ComparisonPresenter
    from eriytymisseuranta.gui.loading import Loaded
    from eriytymisseuranta.gui.map_on_the_fly import MapOnTheFly
    from eriytymisseuranta.processing.parameters import load_catalogue

    catalogue = load_catalogue()
    if sys.argv[1:] == [READING]:
        print(*_reading(catalogue), flush=True)
        os._exit(0)
    started = _held()
    result = compute_indicators(_panel(CELLS), catalogue, [], catalogue.composites["relative_wellbeing"].weights)
    fids = np.arange(2 * CELLS, dtype=np.int64).reshape(2, CELLS)
    loaded = Loaded("", "cells", result, catalogue, Provenance.of_result(result, catalogue), fids)
    project = QgsProject.instance()
    presenter = ComparisonPresenter(project, lambda *work: None)
    presenter._reading = loaded.layer_id
    presenter.loaded = loaded
    presenter.take(loaded)
    shown = MapOnTheFly(project)
    whole = QgsRectangle(200_000, 6_600_000, 500_000, 6_900_000)
    crs = shown._project.crs()

    def choose(figure: str, first: int, last: int) -> None:
        presenter.choose_figure(figure)
        presenter.choose_years(first, last)
        found = presenter.comparison
        shown.show(found, "change")
        presenter.numbers([], whole, crs)

    choose("index", 2015, 2022)
    names = ["low_education", "unemployment", "low_income", "index"]
    seconds = []
    for name in names:
        begun = time.perf_counter()
        choose(name, 2015, 2022)
        seconds.append(time.perf_counter() - begun)
    memory = _held() - started
    ours = project.mapLayer(shown.layer_id)
    codes = presenter.comparison.drawing("change").codes
    drawn = _timed(lambda: _draw(ours))
    polygons = _plain(result.panel, codes)
    plain = _timed(lambda: _draw(polygons))
    print(f"{CELLS} cells x 2 years")
    for name, each in zip(names, seconds):
        print(f"  another figure: {name:16} {each:6.2f} s own work (budget {OWN_BUDGET} s)")
    print(f"  redraw {drawn:.3f} s; QGIS, five plain classes {plain:.3f} s; ratio {drawn / plain:.2f} "
          f"(budget {REDRAW_BUDGET})")  # fmt: skip
    print(f"  memory of the arrays, the comparison and the map: {memory:.0f} MB")
    done = subprocess.run([sys.executable, __file__, READING], check=True, capture_output=True, text=True)
    reading, held = map(float, done.stdout.split()[-2:])
    print(f"  reading, in the background: {reading:.0f} s and {held:.0f} MB at its peak per 100 000 rows")
    shown.end()
    presenter.end()
    sys.stdout.flush()
    os._exit(0)  # nothing is left to be saved


if __name__ == "__main__":
    main()
