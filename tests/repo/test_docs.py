"""The reference of the algorithms says what the algorithms say."""

from __future__ import annotations

from tools.docs import FOLDER, pages


def test_every_algorithm_has_its_page_and_it_is_true(qgis_app: object) -> None:
    made = pages()
    assert {path.name for path in FOLDER.glob("*.md")} == set(made)
    for name, text in made.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, f"{name}: run make docs"
