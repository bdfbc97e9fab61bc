"""YAML is refused with file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.schema import read_yaml


def _write(folder: Path, text: str) -> Path:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_unknown_key_is_named_with_its_line(tmp_path: Path) -> None:
    entry = read_yaml(_write(tmp_path, "a: 1\nb: 2\nc: 3\n"))
    with pytest.raises(InputError, match=r"own\.yaml.*line 3.*“c”.*unknown key"):
        entry.fields(required=("a",), optional=("b",))


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    entry = read_yaml(_write(tmp_path, "a: 1\n"))
    with pytest.raises(InputError, match="“b” is missing"):
        entry.fields(required=("a", "b"))


def test_broken_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"own\.yaml.*line 2"):
        read_yaml(_write(tmp_path, "a: 1\n b: [\n"))


def test_a_text_where_a_number_belongs_is_named(tmp_path: Path) -> None:
    found = read_yaml(_write(tmp_path, "deep:\n  size: large\n")).fields(required=("deep",))
    with pytest.raises(InputError, match=r"line 2.*“deep.size”.*“large” is not a number"):
        found["deep"].fields(required=("size",))["size"].integer()


def test_a_label_needs_all_three_languages(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="“sv” is missing"):
        read_yaml(_write(tmp_path, "fi: a\nen: b\n")).label()


@pytest.mark.parametrize("text", ["", "# nothing\n"])
def test_an_empty_file_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match="is empty"):
        read_yaml(_write(tmp_path, text))


def test_a_file_that_is_no_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_bytes("a: väestö".encode("cp1252"))
    with pytest.raises(InputError, match="UTF-8"):
        read_yaml(path)
