"""Whose segregation is measured: a group within its whole, or groups that together are the whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.spans import widest_span
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Bools, Floats, Panel, PublicPanel, State, public_only
from eriytymisseuranta.core.segregation.counts import above_total
from eriytymisseuranta.core.segregation.reasons import ABOVE_TOTAL, NOT_IN_DATA, NOT_VISIBLE

OTHERS = "others"
"""Name of those of the whole who are not of the group."""
NOISE = 0.01
"""Share of a group by which it may exceed its whole in single units, as where a publisher adds noise."""


@dataclass(frozen=True)
class Grouping:
    """Groups that do not overlap and together are a whole.

    Parameters
    ----------
    parts
        Concepts; a single one stands against those of the ``whole`` who are not of it.
    whole
        Concept that a single part is a part of; '' = the whole is the sum of the parts.
    limit
        Concept that the sum of the parts cannot exceed without some being counted twice; '' = none is known.
    """

    parts: tuple[str, ...]
    whole: str = ""
    limit: str = ""

    @property
    def id(self) -> str:
        """What the field ``groups`` says: ``low_income/income_base``, or the parts joined by ``+``."""
        return f"{self.parts[0]}/{self.whole}" if self.whole else "+".join(self.parts)

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts that must be visible."""
        return (*self.parts, self.whole) if self.whole else self.parts

    @property
    def members(self) -> tuple[str, ...]:
        """Names of the groups, in the order of their counts."""
        return (*self.parts, OTHERS) if self.whole else self.parts

    @property
    def pair(self) -> bool:
        """Whether there are two groups, so that measures of one group are of the first."""
        return len(self.members) == 2


@dataclass(frozen=True)
class Counted:
    """The people of a grouping in one year.

    Parameters
    ----------
    counts
        Shape (cells, groups), of the units that count.
    units
        Which of the panel's units count, shape (units,).
    reason
        One of `reasons` where the year has no such people, else ''.
    """

    counts: Floats
    units: Bools
    reason: str


def read_pairs(text: str, catalogue: Catalogue) -> list[Grouping]:
    """Return the groupings of ``GROUPS``: ``low_income/income_base; basic_education/adults``.

    Raises
    ------
    InputError
        If a pair is not written so, or a concept is unknown or no count.
    """
    found = []
    for item in _items(text):
        names = [name.strip() for name in item.split("/")]
        if len(names) != 2 or not all(names) or names[0] == names[1]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "“{item}” is no group within its whole; write group/whole, for example low_income/income_base.",
                ),
                item=item,
            )
        found.append(Grouping((names[0],), names[1]))
        check_concepts(names, catalogue)
    return found


def read_sets(text: str, catalogue: Catalogue) -> list[Grouping]:
    """Return the groupings of ``MULTIGROUP``: ``low_income+middle_income+high_income; women+men``.

    Parts of one variable group may together not exceed the group's base: they would overlap.

    Raises
    ------
    InputError
        As `read_pairs`.
    """
    found = []
    for item in _items(text):
        names = [name.strip() for name in item.split("+")]
        if len(names) < 2 or not all(names) or len(set(names)) < len(names):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "“{item}” is no set of groups; join at least two different ones by +, for example "
                    "low_income+middle_income+high_income.",
                ),
                item=item,
            )
        check_concepts(names, catalogue)
        groups = {catalogue.concepts[name].group for name in names}
        found.append(Grouping(tuple(names), limit=catalogue.groups[groups.pop()].base if len(groups) == 1 else ""))
    return found


def check_concepts(names: Iterable[str], catalogue: Catalogue) -> None:
    """Refuse concepts that are unknown or that are means and medians, which cannot be added."""
    for name in names:
        if name not in catalogue.concepts:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is no variable “{concept}”; known are {known}."),
                concept=name,
                known=", ".join(catalogue.concepts),
            )
        if catalogue.concepts[name].kind != "count":
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The variable “{concept}” is a mean or median; segregation is measured of groups that are counted.",
                ),
                concept=name,
            )


@public_only
def count(panel: PublicPanel, grouping: Grouping, at: int) -> Counted:
    """Return the people of a grouping in the year ``at`` (position).

    Units count where all of its concepts are visible, the whole is above zero and a group is not larger than its
    whole. There is nothing where groups exceed their whole by more than 1 % of all: they are no parts of it.
    """
    known = [panel.variables[name] for name in grouping.concepts if name in panel.variables]
    if len(known) < len(grouping.concepts) or any((found.states[at] == State.ABSENT).all() for found in known):
        nothing = np.zeros(panel.shape[1], dtype=np.bool_)
        return Counted(np.zeros((0, len(grouping.members))), nothing, NOT_IN_DATA)
    lived_in = np.logical_and.reduce([found.visible[at] for found in known])
    parts = np.stack([panel.variables[name].values[at] for name in grouping.parts], axis=1)
    whole = panel.variables[grouping.whole].values[at] if grouping.whole else parts.sum(axis=1)
    lived_in = lived_in & (whole > 0)
    if not lived_in.any():
        return Counted(parts[lived_in], lived_in, NOT_VISIBLE)
    x, t = parts[lived_in], whole[lived_in]
    reason = _overlap(panel, grouping, at, lived_in, x)
    if not grouping.whole:
        return Counted(x, lived_in, reason)
    above = above_total(x[:, 0], t)
    units = lived_in.copy()
    units[lived_in] = ~above
    return Counted(np.stack([x[:, 0], np.maximum(t - x[:, 0], 0)], axis=1)[~above], units, reason)


def defined_alike(panel: Panel, catalogue: Catalogue, grouping: Grouping, year_from: int, year_to: int) -> bool:
    """Return whether all that a grouping counts is defined alike in two years."""
    first, last = panel.years.index(year_from), panel.years.index(year_to)
    groups = {catalogue.concepts[name].group for name in grouping.concepts}
    return all(
        panel.definitions[group][first] == panel.definitions[group][last] for group in groups & set(panel.definitions)
    )


def years_compared(
    panel: Panel, catalogue: Catalogue, groupings: Sequence[Grouping], year_from: int | None, year_to: int | None
) -> tuple[int, int] | None:
    """Return the two years whose difference is asked for, None where neither is named.

    One that is left open is the furthest from the other that defines all groupings alike.

    Raises
    ------
    InputError
        If a year is not in the data or the years are not in order.
    """
    if year_from is None and year_to is None:
        return None
    for year in (year_from, year_to):
        if year is not None and year not in panel.years:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "The year {year} is not in the data; it has {years}."),
                year=year,
                years=", ".join(map(str, panel.years)),
            )

    def comparable(first: int, last: int) -> bool:
        return all(defined_alike(panel, catalogue, grouping, first, last) for grouping in groupings)

    span = widest_span(panel.years, comparable, year_from, year_to)
    if span is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Change runs from an earlier to a later year; {first} is not before {last}."
            ),
            first=panel.years[-1] if year_from is None else year_from,
            last=panel.years[0] if year_to is None else year_to,
        )
    return span


def _items(text: str) -> list[str]:
    """Return what stands between semicolons, or commas."""
    return [item for item in (part.strip() for part in text.replace(",", ";").split(";")) if item]


def _overlap(panel: PublicPanel, grouping: Grouping, at: int, lived_in: Bools, x: Floats) -> str:
    """Return the reason for which parts are no parts of their whole, '' if they are."""
    name = grouping.whole or grouping.limit
    if name not in panel.variables:
        return ""
    limit, together = panel.variables[name].values[at][lived_in], x.sum(axis=1)
    above = above_total(together, limit)  # False where the limit is not visible
    return ABOVE_TOTAL if (together - limit)[above].sum() > NOISE * together.sum() else ""
