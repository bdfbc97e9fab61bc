"""Write the reference of the algorithms, one page each, from the algorithms themselves.

Run with ``make docs``; a test holds the pages to what the code says.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import Qgis, QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterEnum  # noqa: E402

from eriytymisseuranta.processing.provider import ALGORITHMS  # noqa: E402

FOLDER = ROOT / "docs" / "algorithms"
PARTS = ("What it does", "Why", "Method and source", "Beware")


def page(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the page of an algorithm in Markdown."""
    lines = [f"# {algorithm.displayName()}", "", f"`eriytymisseuranta:{algorithm.name()}`", ""]
    for title, text in zip(PARTS, algorithm.help_parts()):
        lines += [f"**{title}.** {text}", ""]
    glossary = algorithm.help_glossary()
    if glossary:
        title = algorithm.help_glossary_title()
        lines += [f"## {title}", "", *(f"- `{name}`: {text}" for name, text in glossary.items()), ""]
    lines += ["## Parameters", "", "| name | | default |", "|---|---|---|"]
    for parameter in algorithm.parameterDefinitions():
        if isinstance(parameter, QgsProcessingParameterEnum):
            help_text = f"`{'`, `'.join(parameter.options())}`"
        else:
            help_text = parameter.help()
        optional = " (optional)" if parameter.flags() & Qgis.ProcessingParameterFlag.Optional else ""
        default = "" if parameter.defaultValue() is None else f"`{parameter.defaultValue()}`"
        text = ". ".join(filter(None, (f"{parameter.description()}{optional}", help_text)))
        lines.append(f"| `{parameter.name()}` | {text} | {default} |")
    lines += ["", "## Outputs", "", "| name | |", "|---|---|"]
    lines += [f"| `{output.name()}` | {output.description()} |" for output in algorithm.outputDefinitions()]
    return "\n".join(lines) + "\n"


def pages() -> dict[str, str]:
    """Return file name -> text of all pages."""
    made = {}
    for kind in ALGORITHMS:
        algorithm = kind()
        algorithm.initAlgorithm({})
        made[f"{algorithm.stem}.md"] = page(algorithm)
    return made


def main() -> None:
    """Write the pages."""
    with TemporaryDirectory() as profile:  # the user's own may speak another language
        application = QgsApplication([], False, profile)
        application.initQgis()
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, text in pages().items():
            (FOLDER / name).write_text(text, encoding="utf-8")
        application.exitQgis()


if __name__ == "__main__":
    main()
