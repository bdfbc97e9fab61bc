"""Every visible text is translated, and its translation fits."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools import translations


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_are_complete_and_fit(language: str) -> None:
    assert translations.problems(translations.ts_file(language)) == []


def test_translation_files_hold_the_texts_of_the_sources(tmp_path: Path) -> None:
    fresh = tmp_path / "eriytymisseuranta_fi.ts"
    subprocess.run([sys.executable, translations.__file__, str(fresh)], check=True)
    for language in translations.LANGUAGES:
        assert translations.texts(translations.ts_file(language)) == translations.texts(fresh), "run make translations"


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Layer “{layer}” is empty.", "Taso on tyhjä."),
        ("Layer “{layer}” is empty.", "Taso ”{taso}” on tyhjä."),
        ("%n cell(s)", "ruutua"),
        ("Cells: ", "Ruutuja:"),
        ("Two words", "Kaksi  sanaa"),
    ],
)
def test_badly_formatted_translations_are_found(source: str, translation: str) -> None:
    assert len(translations.faults(source, translation)) == 1


def test_fitting_translation_passes() -> None:
    assert translations.faults("{a} of {b}, again {a}", "{b}, {a}") == []


def test_unfinished_translation_is_found(tmp_path: Path) -> None:
    ts = tmp_path / "x.ts"
    ts.write_text(
        "<TS><context><message><source>A</source><translation type='unfinished'>B</translation></message>"
        "<message><source>C</source><translation></translation></message>"
        "<message><source>D</source><translation>E</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert translations.problems(ts) == ["not translated: A", "not translated: C"]
