"""The plugin as users get it: the zip in an empty profile, loaded by QGIS itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tools import package

pytestmark = pytest.mark.slow
SESSION = Path(__file__).with_name("plugin_session.py")
# The interpreter of QGIS itself: what the plugin needs must not come from the development tools.
QGIS_PYTHON = str(Path(sys.executable).resolve())


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of plugins with the zip unpacked into it, its path with spaces and letters of the user's language."""
    folder = tmp_path_factory.mktemp("Työpöytä Ä ö")
    with zipfile.ZipFile(package.build(folder / "dist")) as archive:
        archive.extractall(folder / "plugins")
    return folder / "plugins"


def run(command: list[str], home: Path, **environment: str) -> str:
    """Run a command outside the checkout with an empty home and return what it prints."""
    own = ("PYTHON", "QGIS", "XDG_", "VIRTUAL_ENV")
    clean = {key: value for key, value in os.environ.items() if not key.startswith(own)}
    clean.update(HOME=str(home), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", **environment)
    done = subprocess.run(command, cwd=home, env=clean, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def session(plugins: Path, home: Path, *hidden: str) -> dict[str, Any]:
    """Load, start, use, unload and reload the plugin in a QGIS session of its own."""
    output = run([QGIS_PYTHON, str(SESSION), str(plugins), str(home), *hidden], home)
    seen: dict[str, Any] = json.loads(output.splitlines()[-1])
    return seen


def test_plugin_loads_runs_unloads_and_reloads(plugins: Path, tmp_path: Path) -> None:
    seen = session(plugins, tmp_path)
    assert seen["loaded"]
    assert seen["started"]
    assert seen["said"] == []
    assert seen["written"]
    assert seen["unloaded"]
    assert seen["reloaded"]
    assert seen["unloaded_again"]
    assert seen["providers"] == [1, 0, 1]


@pytest.mark.parametrize("hidden", ["pandas", "matplotlib"])
def test_plugin_says_what_to_install(plugins: Path, tmp_path: Path, hidden: str) -> None:
    seen = session(plugins, tmp_path, hidden)
    assert seen["started"]
    assert len(seen["said"]) == 1
    assert hidden in seen["said"][0]
    assert not seen["can_execute"]
    assert seen["refusal"] == seen["said"][0]
    assert seen["providers"] == [1, 0, 1]


def test_qgis_process_runs_the_main_job(plugins: Path, tmp_path: Path) -> None:
    qgis_process = shutil.which("qgis_process")
    if qgis_process is None:
        pytest.skip("this QGIS comes without qgis_process")
    run([qgis_process, "plugins", "enable", "eriytymisseuranta"], tmp_path, QGIS_PLUGINPATH=str(plugins))

    def answer(algorithm: str, *parameters: str) -> dict[str, Any]:
        command = [qgis_process, "--json", "run", f"eriytymisseuranta:{algorithm}", *parameters]
        results: dict[str, Any] = json.loads(run(command, tmp_path, QGIS_PLUGINPATH=str(plugins)))["results"]
        return results

    region = tmp_path / "region.gpkg"
    made = answer("trainingdata", "--SIZE=small", f"--OUTPUT={region}")
    assert Path(made["OUTPUT"]) == region
    assert region.is_file()
    layers = [f"--LAYERS={uri}" for uri in made["GRIDS"]]
    imported = answer("importstatistics", *layers, f"--OUTPUT={tmp_path / 'panel.gpkg'}")
    assert 0 < imported["POPULATION_VISIBLE"] < imported["POPULATION"]
    targets = {"OUTPUT": "levels.gpkg", "CHANGE": "change.gpkg", "INDICES": "indices.csv", "REPORT": "report.html"}
    monitored = answer("monitor", *layers, *(f"--{name}={tmp_path / file}" for name, file in targets.items()))
    assert {name: Path(monitored[name]).name for name in targets} == targets
    assert all((tmp_path / file).stat().st_size > 0 for file in targets.values())
    indicators = answer("indicators", f"--INPUT={tmp_path / 'panel.gpkg'}", f"--OUTPUT={tmp_path / 'again.gpkg'}")
    assert Path(indicators["OUTPUT"]).is_file()
