"""Where resources live, in a checkout and when installed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    """Return the folder that holds ``resources`` and ``metadata.txt``.

    An installed plugin carries them inside the package, a checkout beside it.
    """
    return PACKAGE if (PACKAGE / "metadata.txt").exists() else PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a resource, e.g. ``resource("catalogue", "concepts.yaml")``."""
    return _root().joinpath("resources", *parts)


def translation(language: str) -> Path:
    """Return the path of the compiled translation of ``language`` (may not exist)."""
    return _root() / "i18n" / f"eriytymisseuranta_{language}.qm"


def metadata() -> Path:
    """Return the path of ``metadata.txt``."""
    return _root() / "metadata.txt"
