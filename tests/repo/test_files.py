"""What holds for the files of the repository as such."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SUFFIXES = {".py", ".md", ".txt", ".toml", ".yaml", ".sh", ".ts", ".svg", ".html", ".sources"}
FOLDERS = ("eriytymisseuranta", "resources", "i18n", "tests", "tools", "docs", "benchmarks")
TEXTS = sorted(
    [path for path in ROOT.iterdir() if path.suffix in SUFFIXES or path.name == "Makefile"]
    + [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in SUFFIXES]
)


@pytest.mark.parametrize("path", sorted((ROOT / "resources").rglob("*.yaml")), ids=lambda path: path.name)
def test_yaml_parses(path: Path) -> None:
    assert yaml.safe_load(path.read_text(encoding="utf-8"))


def test_no_path_of_a_developers_machine() -> None:
    pattern = re.compile(r"/(?:home|root|Users|work)/\w|[A-Z]:\\{1,2}Users")
    assert [str(path) for path in TEXTS if pattern.search(path.read_text(encoding="utf-8"))] == []


def test_texts_have_unix_lines_and_end_with_one() -> None:
    wrong = []
    for path in TEXTS:
        content = path.read_bytes()
        if b"\r\n" in content or (content and not content.endswith(b"\n")):
            wrong.append(str(path))
    assert wrong == []


def test_metadata_is_what_plugins_qgis_org_demands() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    metadata = parser["general"]
    demanded = ["name", "description", "version", "author", "email", "about", "tracker", "repository", "homepage"]
    assert [key for key in demanded if not metadata.get(key)] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert "supportsQt6" not in metadata
    assert metadata["category"] in ("Raster", "Vector", "Database", "Mesh", "Web")
    assert metadata.getboolean("hasProcessingProvider")
    assert "pandas" in metadata["about"]
    assert (ROOT / metadata["icon"]).read_bytes()[:4] == b"\x89PNG"
