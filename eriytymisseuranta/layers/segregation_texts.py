"""What the fields of the tables and layers on segregation mean, in the user's language."""

from __future__ import annotations

from eriytymisseuranta.core.segregation.indices import YEAR_FROM
from eriytymisseuranta.core.segregation.local_panel import (
    BESIDE_CHANCE,
    COVERAGE,
    EXCESS,
    PEOPLE,
    QUOTIENT,
    QUOTIENT_HIGH,
    QUOTIENT_LOW,
    RANDOM,
)
from eriytymisseuranta.i18n import translate

Text = tuple[str, str]
"""Alias and comment of a field."""


def index_texts() -> dict[str, Text]:
    """Return the texts of the table of indices; the fields it shares with others are described there."""
    return {
        "groups": (
            translate("Eriytymisseuranta", "Groups"),
            translate("Eriytymisseuranta", "group/whole, or groups that together are the whole, joined by +."),
        ),
        "measure": (
            translate("Eriytymisseuranta", "Measure"),
            translate(
                "Eriytymisseuranta", "A measure of each group to each is measure:of:to; a difference ends with :change."
            ),
        ),
        "scale": (
            translate("Eriytymisseuranta", "Scale"),
            translate("Eriytymisseuranta", "cell, a radius in metres, or k: and the number of nearest people."),
        ),
        "value": (translate("Eriytymisseuranta", "Value"), ""),
        "baseline": (
            translate("Eriytymisseuranta", "Expected at random"),
            translate("Eriytymisseuranta", "The same places with the same totals, and everybody's group drawn by lot."),
        ),
        "corrected": (
            translate("Eriytymisseuranta", "Corrected value"),
            translate(
                "Eriytymisseuranta",
                "0 = as expected at random, 1 = complete segregation. A rescaling, not an unbiased estimate.",
            ),
        ),
        "low": (
            translate("Eriytymisseuranta", "Interval of the underlying segregation, from"),
            translate("Eriytymisseuranta", "Without what chance adds, at 90 %; it may lie below the value."),
        ),
        "high": (translate("Eriytymisseuranta", "Interval of the underlying segregation, to"), ""),
        "p_value": (
            translate("Eriytymisseuranta", "p-value against no segregation"),
            translate("Eriytymisseuranta", "How likely chance alone gives as much segregation; only if asked for."),
        ),
        "cells": (translate("Eriytymisseuranta", "Places that count"), ""),
        "coverage": (
            translate("Eriytymisseuranta", "Coverage (%)"),
            translate("Eriytymisseuranta", "Share of all inhabitants who live in the places that count."),
        ),
        YEAR_FROM: (
            translate("Eriytymisseuranta", "From year"),
            translate("Eriytymisseuranta", "Empty unless the row is the difference of two years."),
        ),
    }


def local_texts() -> dict[str, Text]:
    """Return the texts of the local measures."""
    labels = {
        "local_diversity": translate("Eriytymisseuranta", "Diversity (entropy)"),
        "local_simpson": translate("Eriytymisseuranta", "Simpson's diversity"),
        "local_divergence": translate("Eriytymisseuranta", "Divergence from the whole"),
        "local_dissimilarity": translate("Eriytymisseuranta", "Contribution to dissimilarity"),
        "local_information": translate("Eriytymisseuranta", "Contribution to the information theory index"),
        "local_isolation": translate("Eriytymisseuranta", "Contribution to isolation"),
        "local_exposure": translate("Eriytymisseuranta", "Contribution to exposure to the others"),
    }
    comments = {
        "local_diversity": translate("Eriytymisseuranta", "0 = one group only; nats."),
        "local_simpson": translate("Eriytymisseuranta", "Chance that two people drawn there are of different groups."),
        "local_divergence": translate("Eriytymisseuranta", "0 = made up like the whole; nats."),
        "local_dissimilarity": translate("Eriytymisseuranta", "All cells of a year add up to the index."),
        "local_information": translate("Eriytymisseuranta", "All cells of a year add up to the index."),
        "local_isolation": translate("Eriytymisseuranta", "All cells of a year add up to the index."),
        "local_exposure": translate("Eriytymisseuranta", "All cells of a year add up to the index."),
    }
    random = translate("Eriytymisseuranta", "{measure}, expected at random")
    found = {name: (labels[name], comments[name]) for name in BESIDE_CHANCE}
    found.update({name + RANDOM: (random.format(measure=labels[name]), comments[name]) for name in BESIDE_CHANCE})
    return {
        **found,
        PEOPLE: (translate("Eriytymisseuranta", "People of the whole in or around the cell"), ""),
        COVERAGE: (
            translate("Eriytymisseuranta", "Coverage of the neighbourhood (%)"),
            translate(
                "Eriytymisseuranta", "Share of its inhabitants, weighted by distance, who live in visible cells."
            ),
        ),
        QUOTIENT: (
            translate("Eriytymisseuranta", "Location quotient"),
            translate("Eriytymisseuranta", "Share of the group divided by its share in the whole; 1 = the same."),
        ),
        QUOTIENT_LOW: (translate("Eriytymisseuranta", "Location quotient: chance alone, from"), ""),
        QUOTIENT_HIGH: (translate("Eriytymisseuranta", "Location quotient: chance alone, to"), ""),
        EXCESS: (translate("Eriytymisseuranta", "People more or fewer than if evenly spread"), ""),
    }
