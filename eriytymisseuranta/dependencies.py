"""What the plugin needs beside QGIS, found without importing any of it."""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from eriytymisseuranta.i18n import translate

# Module: the oldest version that will do, and its package in Debian and OSGeo4W. jinja2 and PyYAML come with QGIS.
_NEEDS = {
    "numpy": ((1, 24), "python3-numpy"),
    "pandas": ((1, 5), "python3-pandas"),
    "matplotlib": ((3, 5), "python3-matplotlib"),
}


def missing_dependencies() -> list[str]:
    """Return the needed modules that are not there or too old."""
    return [module for module, (oldest, _) in _NEEDS.items() if find_spec(module) is None or _too_old(module, oldest)]


def dependency_sentence() -> str:
    """Return what to install on this system, or an empty text when nothing is missing."""
    missing = missing_dependencies()
    if not missing:
        return ""
    packages = [_NEEDS[module][1] for module in missing]
    if sys.platform == "win32":
        template = translate(
            "Eriytymisseuranta",
            "Eriytymisseuranta needs {modules}: add {packages} with the OSGeo4W setup and restart QGIS.",
        )
    elif shutil.which("apt"):
        template = translate(
            "Eriytymisseuranta",
            "Eriytymisseuranta needs {modules}: run “sudo apt install {apt}” and restart QGIS.",
        )
    else:
        template = translate(
            "Eriytymisseuranta",
            "Eriytymisseuranta needs {modules}: install them for the Python of QGIS ({python}), "
            "or a newer QGIS that brings them, and restart QGIS.",
        )
    return template.format(
        modules=", ".join(f"{module} ≥ {'.'.join(map(str, _NEEDS[module][0]))}" for module in missing),
        packages=", ".join(packages),
        apt=" ".join(packages),
        python=sys.version.split()[0],
    )


def _too_old(module: str, oldest: tuple[int, int]) -> bool:
    try:
        found = version(module)
    except PackageNotFoundError:  # shipped without a record of its version
        return False
    return tuple(int(number) for number in re.findall(r"\d+", found)[:2]) < oldest
