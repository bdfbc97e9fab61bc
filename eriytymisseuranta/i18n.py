"""The user's language: the one way in which text becomes visible."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from eriytymisseuranta.core.errors import Message

CONTEXT = "Eriytymisseuranta"
LANGUAGES = ("fi", "sv", "en")

translate = QCoreApplication.translate


def language() -> str:
    """Return the language of the running QGIS if the plugin speaks it, else English."""
    code = QgsApplication.locale()[:2].lower()
    return code if code in LANGUAGES else "en"


def message(said: Message) -> str:
    """Return what the core said, in the user's language; messages and labels within it too."""
    return translate(CONTEXT, said.template).format(**{key: _spoken(value) for key, value in said.values.items()})


def _spoken(value: object) -> object:
    from eriytymisseuranta.core.schema import Label

    if isinstance(value, Label):
        return value[language()]
    return message(value) if isinstance(value, Message) else value
