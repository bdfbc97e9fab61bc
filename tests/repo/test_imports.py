"""Who may import whom, and that QGIS starts without the heavy packages."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "eriytymisseuranta"
MODULES = sorted(PACKAGE.rglob("*.py"))
ROOMS = ("core", "layers", "processing", "gui")  # each may import itself and those before it
QT = ("qgis", "osgeo", "PyQt5", "PyQt6", "processing")


def imports(path: Path) -> list[str]:
    """Return the dotted names that a module imports, at any depth."""
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


def room(name: str) -> str:
    """Return the room of a dotted name within the package, or the top-level module's own name."""
    return name.split(".")[1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_one_way(path: Path) -> None:
    own = path.relative_to(PACKAGE).with_suffix("").parts[0]
    inside = [name for name in imports(path) if name.startswith("eriytymisseuranta.")]
    if own in ROOMS:
        allowed = {*ROOMS[: ROOMS.index(own) + 1], "paths"}
        if own != "core":
            allowed |= {"i18n", "dependencies"}
        assert [name for name in inside if room(name) not in allowed] == []
    if own in ("core", "paths"):
        assert [name for name in imports(path) if name.split(".")[0] in QT] == []
    if own not in ("gui", "plugin"):
        assert "qgis.utils.iface" not in imports(path)


def run(code: str) -> str:
    """Run code in a fresh Python and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_core_runs_without_qgis() -> None:
    code = f"""
import importlib, pkgutil, sys
for name in {QT}:
    sys.modules[name] = None
import eriytymisseuranta.core as core
names = [module.name for module in pkgutil.walk_packages(core.__path__, core.__name__ + ".")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""
    assert int(run(code)) > 0


@pytest.mark.slow
def test_start_up_imports_nothing_heavy() -> None:
    code = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from eriytymisseuranta import classFactory
plugin = classFactory(None)
plugin.initGui()
print([name for name in ("pandas", "matplotlib", "scipy", "jinja2") if name in sys.modules])
plugin.unload()
application.exitQgis()
"""
    assert run(code) == "[]"
