"""Fixtures that all tests share. QGIS is not imported here: the tests of the core run without it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile("project", deadline=None, max_examples=50)
settings.load_profile("project")


@pytest.fixture(scope="session")
def open_data() -> Path:
    """The folder of open data beside the repository; tests that need it are skipped without."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no open data beside the repository")
    return folder
