"""What is said of how concentrations were found, marked for translation; neutral words only."""

from __future__ import annotations

from eriytymisseuranta.core.clusters.choices import CONTIGUITY, GETISORD, HIGH, LOW, Choices
from eriytymisseuranta.core.clusters.concentrations import POCKET, Concentrations
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.reporting.numbers import Numbers, spelled
from eriytymisseuranta.core.schema import Label

CONCENTRATION = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta", "Concentration: at least {cells} {what} that touch ({sides}), and {people} people."
)
LEVELS = {
    "both": QT_TRANSLATE_NOOP("Eriytymisseuranta", "cells of level {low} or below (low), or {high} or above (high),"),
    "low": QT_TRANSLATE_NOOP("Eriytymisseuranta", "cells of level {low} or below (low)"),
    "high": QT_TRANSLATE_NOOP("Eriytymisseuranta", "cells of level {high} or above (high)"),
}
GI_STAR = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "cells around which, within {radius} m, low or high values lie together beyond chance (Getis-Ord Gi*, false "
    "discovery rate {rate})",
)
LOCAL_MORAN = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "cells that are low or high like those around them beyond chance (local Moran's I, {permutations} permutations, "
    "seed {seed}, false discovery rate {rate})",
)
SIDES = {
    "queen": QT_TRANSLATE_NOOP("Eriytymisseuranta", "sides or corners"),
    "rook": QT_TRANSLATE_NOOP("Eriytymisseuranta", "sides"),
}
OF_POCKETS = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "Pocket: cells of level {low} or below in no such concentration, where the level of the people around within "
    "{radius} m is not low.",
)
FOUND = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta", "{year}: concentrations of low level {low}, of high level {high}; pockets {pockets}."
)
SMOOTHED = QT_TRANSLATE_NOOP(
    "Eriytymisseuranta",
    "“{index}” is smoothed, so that neighbouring cells are alike by construction: concentrations grow, and what is "
    "called beyond chance is so too often. Choose the index of the cells.",
)


def method_sentences(choices: Choices) -> list[Message]:
    """Return what a concentration is, and a pocket where pockets are looked for."""
    values = {
        "low": choices.low_up_to,
        "high": choices.high_from,
        "radius": f"{choices.radius:g}",
        "permutations": _whole(choices.permutations),
        "seed": choices.seed,
        "rate": spelled(lambda language: f"{Numbers(language).short(100 * choices.rate)}\N{NO-BREAK SPACE}%"),
    }
    if choices.method == CONTIGUITY:
        what = LEVELS[choices.direction]
    else:
        what = GI_STAR if choices.method == GETISORD else LOCAL_MORAN
    said = [
        Message(
            CONCENTRATION,
            {
                "cells": choices.min_cells,
                "what": Message(what, values),
                "sides": Message(SIDES[choices.contiguity]),
                "people": _whole(choices.min_population),
            },
        )
    ]
    if choices.low:
        said.append(Message(OF_POCKETS, values))
    return said


def found_sentences(result: Concentrations) -> list[Message]:
    """Return how many concentrations and pockets every year has."""
    counts = result.areas.groupby(["year", "cluster"]).size()
    return [
        Message(
            FOUND,
            {
                "year": year,
                "low": int(counts.get((year, LOW), 0)),
                "high": int(counts.get((year, HIGH), 0)),
                "pockets": int(counts.get((year, POCKET), 0)),
            },
        )
        for year in result.panel.years
    ]


def _whole(number: float) -> Label:
    return spelled(lambda language: Numbers(language).whole(number))
