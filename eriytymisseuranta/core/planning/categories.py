"""Categories of dwellings, by tenure and house type: what a user's layer calls them, and what they are called here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message

Ints = npt.NDArray[np.int64]

TENURE = "tenure"
HOUSE_TYPE = "house_type"
DECADE = "decade"
UNKNOWN = -1
OLDEST = 1920
"""Dwellings completed before are one class."""
NAME = re.compile(r"[a-z][a-z0-9_]*")
NAMED = 5
"""Texts that a message names."""

LABELS: Mapping[str, str] = {
    "owner": QT_TRANSLATE_NOOP("Eriytymisseuranta", "owner-occupied"),
    "rental": QT_TRANSLATE_NOOP("Eriytymisseuranta", "rental"),
    "ara": QT_TRANSLATE_NOOP("Eriytymisseuranta", "state-subsidised rental"),
    "right_of_occupancy": QT_TRANSLATE_NOOP("Eriytymisseuranta", "right of occupancy"),
    "other": QT_TRANSLATE_NOOP("Eriytymisseuranta", "other"),
    "small": QT_TRANSLATE_NOOP("Eriytymisseuranta", "small house"),
    "terraced": QT_TRANSLATE_NOOP("Eriytymisseuranta", "terraced house"),
    "block": QT_TRANSLATE_NOOP("Eriytymisseuranta", "block of flats"),
}
"""Names of the categories that are known."""
DIMENSIONS: Mapping[str, str] = {
    TENURE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "tenure"),
    HOUSE_TYPE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "house type"),
    DECADE: QT_TRANSLATE_NOOP("Eriytymisseuranta", "decade of completion"),
}


_COLOURED = {
    TENURE: ("owner", "rental", "ara", "right_of_occupancy", "other"),
    HOUSE_TYPE: ("small", "terraced", "block", "other"),
}
"""Categories in the order of the colours of ``resources/styles/palettes.yaml``."""


def colour_places(dimension: str, categories: Sequence[str]) -> list[int]:
    """Return the place of each category's colour, the same on every map and chart; the user's own take what is left."""
    known = _COLOURED.get(dimension, ())
    free = [at for at, name in enumerate(known) if name not in categories] or list(range(len(known)))
    own = [name for name in categories if name not in known]
    return [known.index(name) if name in known else free[own.index(name) % len(free)] for name in categories]


def category_text(name: str) -> Message:
    """Return what people read of a category; one of the user's own is shown as it is."""
    if name == f"before_{OLDEST}":
        return Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "before {year}"), {"year": OLDEST})
    if re.fullmatch(r"\d{4}s", name):
        return Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "{decade}s"), {"decade": name[:4]})
    return Message(LABELS[name]) if name in LABELS else Message("{name}", {"name": name})


def dimension_text(dimension: str) -> Message:
    """Return what people call a property of homes."""
    return Message(DIMENSIONS[dimension])


def read_categories(text: str, known: Sequence[str] = ()) -> dict[str, str]:
    """Return what a layer says -> name here, of pairs ``value=name``; a value without a name is its own.

    Parameters
    ----------
    known
        The only names that there are; empty = any.

    Raises
    ------
    InputError
        If a name cannot be that of a field, is not known, or a value is there twice.
    """
    found: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        value, _, name = (piece.strip() for piece in part.partition("="))
        name = name or value
        if not NAME.fullmatch(name):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "“{part}” names no category; write value=name, the name in small letters a–z, digits and _.",
                ),
                part=part,
            )
        if known and name not in known:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{part}” is no category known here; known are {known}."),
                part=part,
                known=", ".join(known),
            )
        if value in found:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{value}” is stated twice; state each value once."), value=value
            )
        found[value] = name
    if not found:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "No category is stated; write value=name, separated by commas.")
        )
    return found


@dataclass(frozen=True)
class Coded:
    """What each row is, as a place in ``names``.

    Parameters
    ----------
    code
        Shape (rows,), `UNKNOWN` where the text is empty or not among the categories.
    strange
        Text that is no category -> number of rows.
    empty
        Rows without a text.
    """

    names: tuple[str, ...]
    code: Ints
    strange: Mapping[str, int]
    empty: int

    def messages(self, layer: str, field: str) -> list[Message]:
        """Return what is to be said of rows that are of no category."""
        said = []
        if self.strange:
            listed = [f"{text} ({rows})" for text, rows in list(self.strange.items())[:NAMED]]
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: field “{field}” holds what is no category in {rows} rows: {texts}. Their dwellings "
                "are in no share of it; correct them or state the categories.",
            )
            values = {"layer": layer, "field": field, "rows": sum(self.strange.values())}
            more = "…" if len(self.strange) > NAMED else ""
            said.append(Message(text, {**values, "texts": ", ".join(listed) + more}))
        if self.empty:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: field “{field}” is empty in {rows} rows; their dwellings are in no share of it.",
            )
            said.append(Message(text, {"layer": layer, "field": field, "rows": self.empty}))
        return said


def coded(place: Ints, values: Sequence[str], categories: Mapping[str, str]) -> Coded:
    """Return rows by category; capitals and small letters are alike.

    Parameters
    ----------
    place
        Place of each row's text in ``values``, -1 = empty; shape (rows,).
    categories
        As `read_categories` gives them.
    """
    names = tuple(dict.fromkeys(categories.values()))
    by_value = {value.casefold(): names.index(name) for value, name in categories.items()}
    of_value = np.array([*(by_value.get(value.casefold(), UNKNOWN) for value in values), UNKNOWN], dtype=np.int64)
    rows = np.bincount(place[place >= 0], minlength=len(values))
    strange = {
        value: int(number) for value, number, code in zip(values, rows, of_value[:-1]) if code == UNKNOWN and number
    }
    common = dict(sorted(strange.items(), key=lambda item: -item[1]))
    return Coded(names, of_value[place], common, int((place < 0).sum()))
