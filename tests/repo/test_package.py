"""What is in the zip, and what is not."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath

from tools import package


def test_zip_holds_what_it_should(tmp_path: Path) -> None:
    with zipfile.ZipFile(package.build(tmp_path)) as archive:
        entries = archive.infolist()
    names = [PurePosixPath(entry.filename) for entry in entries]
    assert {name.parts[0] for name in names} == {"eriytymisseuranta"}
    inside = {str(name.relative_to("eriytymisseuranta")) for name in names}
    assert {
        "__init__.py", "plugin.py", "metadata.txt", "LICENSE", "core/__init__.py", "processing/provider.py",
        "resources/icons/icon.png", "i18n/eriytymisseuranta_fi.qm", "i18n/eriytymisseuranta_sv.qm",
    } <= inside  # fmt: skip
    assert {name.suffix for name in names} <= {
        ".py", ".txt", "", ".yaml", ".svg", ".png", ".qm", ".html", ".css", ".json", ".qml",
    }  # fmt: skip
    assert [entry.filename for entry in entries if entry.external_attr >> 16 & 0o111] == []
    assert not {"tests", "tools", "__pycache__"} & {part for name in names for part in name.parts}
    assert sum(entry.compress_size for entry in entries) < 25_000_000


def test_same_sources_give_the_same_zip(tmp_path: Path) -> None:
    assert package.build(tmp_path / "a").read_bytes() == package.build(tmp_path / "b").read_bytes()


def test_version_is_in_the_name(tmp_path: Path) -> None:
    assert package.build(tmp_path).name == f"eriytymisseuranta-{package.version()}.zip"
