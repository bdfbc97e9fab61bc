"""What is missing on this system, and the sentence that says so."""

from __future__ import annotations

import sys

import pytest

from eriytymisseuranta import dependencies


def test_nothing_is_said_when_all_is_there() -> None:
    assert dependencies.missing_dependencies() == []
    assert dependencies.dependency_sentence() == ""


@pytest.mark.parametrize(
    ("platform", "apt", "remedy"),
    [
        ("linux", "/usr/bin/apt", "sudo apt install python3-pandas"),
        ("linux", None, "for the Python of QGIS"),
        ("darwin", None, "for the Python of QGIS"),
        ("win32", None, "OSGeo4W"),
    ],
)
def test_sentence_names_the_module_and_the_remedy(
    monkeypatch: pytest.MonkeyPatch, platform: str, apt: str | None, remedy: str
) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(dependencies.shutil, "which", lambda name: apt)
    sentence = dependencies.dependency_sentence()
    assert "pandas ≥ 1.5" in sentence
    assert remedy in sentence


def test_old_version_counts_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = {"numpy": "1.20.1", "pandas": "2.3.3", "matplotlib": "3.10.0+dfsg"}
    monkeypatch.setattr(dependencies, "version", versions.__getitem__)
    assert dependencies.missing_dependencies() == ["numpy"]
