"""Aliases and comments of the tables of change: people by level and level, and what a change is made of."""

from __future__ import annotations

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.describing import FieldText, told, year_span
from eriytymisseuranta.layers.writing import Table


def matrix_name(year_from: int, year_to: int) -> str:
    """Return the name of a table of transitions."""
    return translate("Eriytymisseuranta", "People by level, {years}").format(years=year_span((year_from, year_to)))


def decomposed_name(year_from: int, year_to: int) -> str:
    """Return the name of a table of what a change is made of."""
    return translate("Eriytymisseuranta", "Change of segregation taken apart, {years}").format(
        years=year_span((year_from, year_to))
    )


def matrix_described(table: Table) -> Table:
    """Return a table of transitions with what its fields mean there."""
    no_level = translate("Eriytymisseuranta", "Empty: no level in this year, or years that are not comparable.")
    texts = {
        "level_from": FieldText(translate("Eriytymisseuranta", "Level in the first year"), no_level),
        "level_to": FieldText(translate("Eriytymisseuranta", "Level in the last year"), no_level),
        "people_from": FieldText(translate("Eriytymisseuranta", "People in the first year")),
        "people_to": FieldText(translate("Eriytymisseuranta", "People in the last year")),
        "cells": FieldText(translate("Eriytymisseuranta", "Cells or areas")),
    }
    return told(table, texts)


def decomposed_described(table: Table) -> Table:
    """Return a table of what a change is made of with what its fields mean there."""
    texts = {
        "method": FieldText(
            translate("Eriytymisseuranta", "Method"),
            translate("Eriytymisseuranta", "margins: Elbers 2021; shares: Rey, Cortes and Knaap 2021."),
        ),
        "part": FieldText(
            translate("Eriytymisseuranta", "Part"),
            translate("Eriytymisseuranta", "from, to and change; the other parts add up to the change."),
        ),
        "value": FieldText(translate("Eriytymisseuranta", "Value")),
        "percent": FieldText(translate("Eriytymisseuranta", "Of the change (%)")),
        "cells": FieldText(translate("Eriytymisseuranta", "Cells or areas")),
        "people": FieldText(translate("Eriytymisseuranta", "People counted")),
        "reason": FieldText(translate("Eriytymisseuranta", "Why there is none")),
    }
    return told(table, texts)
