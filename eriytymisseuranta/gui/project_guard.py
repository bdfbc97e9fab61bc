"""Says, once per project, that a project that was saved leads to internal figures; it never stops anybody."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.gui import QgsMessageBar

from eriytymisseuranta.i18n import CONTEXT, translate
from eriytymisseuranta.layers.guard import leaks

SHOWN = 3
"""Places that the message bar names; the log names all."""


class ProjectGuard:
    """Listens to the saving of a project.

    Parameters
    ----------
    bar
        Where to say it.
    """

    def __init__(self, project: QgsProject, bar: QgsMessageBar) -> None:
        self._project = project
        self._bar = bar
        self._told: set[str] = set()
        project.projectSaved.connect(self._saved)

    def end(self) -> None:
        """Listen no longer."""
        self._project.projectSaved.disconnect(self._saved)

    def _saved(self) -> None:
        """Look at the project that was saved; an error here must not reach the user's saving."""
        try:
            self.look()
        except Exception as error:
            QgsMessageLog.logMessage(repr(error), CONTEXT, Qgis.MessageLevel.Warning, False)

    def look(self) -> None:
        """Warn of the project as it is, if that has not been done before."""
        file = self._project.fileName()
        if file in self._told:
            return
        found = [str(leak) for leak in leaks(self._project)]
        if not found:
            return
        self._told.add(file)
        QgsMessageLog.logMessage("\n".join(found), CONTEXT, Qgis.MessageLevel.Warning, False)
        self._bar.pushWarning(CONTEXT, _sentence(found))


def _sentence(found: list[str]) -> str:
    places = "; ".join(found[:SHOWN])
    if len(found) > SHOWN:
        more = translate("Eriytymisseuranta", "and {count} more, see the log")
        places = f"{places}; {more.format(count=len(found) - SHOWN)}"
    return translate(
        "Eriytymisseuranta",
        "This project leads to internal figures ({places}). Do not hand it on; use “Publish” and a project of its own.",
    ).format(places=places)
