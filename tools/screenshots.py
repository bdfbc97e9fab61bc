"""Pictures of the dock for the documentation: offscreen, and in a window of QGIS itself where there is Xvfb.

Run with ``make screenshots`` after ``make demo``, whose project it shows; the pictures go to ``docs/images``.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
PROJECT = ROOT / "build" / "demo" / "demo.qgz"
SESSION = Path(__file__).with_name("screenshot_session.py")
SCREEN = "1280x720"
THEMES = {"light": "default", "dark": "Night Mapping"}
PATIENCE = 240
"""Seconds that a session may take."""


def offscreen(language: str, theme: str, folder: Path) -> None:
    """Draw the dock alone, tab by tab."""
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(folder),
        "HOME": str(folder),
    }  # fmt: skip
    command = [sys.executable, str(SESSION), "offscreen", str(PROJECT), str(IMAGES), language, theme]
    subprocess.run(command, env=environment, check=True, timeout=PATIENCE)


def window(language: str, theme: str, folder: Path) -> None:
    """Draw a window of QGIS with the project and the dock in it."""
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(
        f"[locale]\noverrideFlag=true\nuserLocale={language}\nglobalLocale={language}\n"
        f"[UI]\nUITheme={THEMES[theme]}\n[qgis]\ncheckVersion=false\nshowTips345=false\n",
        encoding="utf-8",
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "SCREENSHOT": ";".join([str(PROJECT), str(IMAGES), language, theme]),
    }
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}x24", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder), "--code", str(SESSION), str(PROJECT)]
    running = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        running.wait(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGTERM)
        print("QGIS did not end by itself.")


def main() -> None:
    """Make all pictures that the documentation shows."""
    if not PROJECT.exists():
        sys.exit("There is no demo project; run `make demo` first.")
    IMAGES.mkdir(parents=True, exist_ok=True)
    windows = shutil.which("xvfb-run") and shutil.which("qgis")
    for theme in THEMES:
        with tempfile.TemporaryDirectory() as folder:
            offscreen("fi", theme, Path(folder))
            if windows:
                window("fi", theme, Path(folder))
    if not windows:
        print("xvfb-run or qgis is missing, so there is no picture of the whole window.")
    for path in sorted(IMAGES.glob("dock_*.png")):
        print(path)


if __name__ == "__main__":
    main()
