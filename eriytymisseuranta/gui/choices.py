"""What is chosen in the dock, remembered in the project."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsProject

SCOPE = "eriytymisseuranta"
PREFIX = "/comparison/"


@dataclass(frozen=True)
class Choices:
    """The choices; '' and 0 = none yet.

    Parameters
    ----------
    layer_id, inside
        Ids of the layer of cells, and of the polygons whose insides are counted.
    figure
        Id of an indicator, or ``index``.
    shown
        What the map shows, one of `map_classes.SHOWN`; '' = nothing.
    nevertheless
        Compare although a definition changed.
    """

    layer_id: str = ""
    figure: str = ""
    year_from: int = 0
    year_to: int = 0
    shown: str = ""
    inside: str = ""
    nevertheless: bool = False

    def remember(self, project: QgsProject) -> None:
        """Remember the choices in a project, which then has to be saved."""
        for field in fields(self):
            value = getattr(self, field.name)
            if project.readEntry(SCOPE, PREFIX + field.name)[0] != str(value):
                project.writeEntry(SCOPE, PREFIX + field.name, str(value))

    @classmethod
    def read(cls, project: QgsProject) -> Choices:
        """Return the choices of a project; what cannot be read is not chosen."""
        found = {field.name: project.readEntry(SCOPE, PREFIX + field.name)[0] for field in fields(cls)}
        return cls(
            layer_id=found["layer_id"],
            figure=found["figure"],
            year_from=_number(found["year_from"]),
            year_to=_number(found["year_to"]),
            shown=found["shown"],
            inside=found["inside"],
            nevertheless=found["nevertheless"] == "True",
        )


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
