"""From tables to a raw panel: the order of the steps of an import."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue, Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress, no_progress
from eriytymisseuranta.core.importing.checks import dummy_cells, unequal_ages
from eriytymisseuranta.core.importing.fields import carried_concepts, concept_fields
from eriytymisseuranta.core.importing.placing import Placed, place
from eriytymisseuranta.core.importing.source import Floats, Imported, SourceTable
from eriytymisseuranta.core.importing.states import concept_states, deliveries
from eriytymisseuranta.core.importing.values import Joined, compute_concepts, join_year, read_figures
from eriytymisseuranta.core.importing.years import label_years
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Bools, RawPanel, State, States, Variable


def import_panel(
    tables: Sequence[SourceTable],
    profile: Profile,
    catalogue: Catalogue,
    years: str = "",
    concepts: Collection[str] | None = None,
    progress: Progress = no_progress,
    regions: Callable[[Placed], Sequence[str]] | None = None,
) -> Imported:
    """Return the panel of all tables, and what is to be said of it.

    Parameters
    ----------
    profile
        The product of the tables, as `recognise` returns it.
    years
        Year labels of the tables, see `label_years`.
    concepts
        Concepts to carry (with their bases); None = all that the product has.
    regions
        Gives the region of each unit in place of the product's own.

    Raises
    ------
    InputError
        If the tables have no years, no common lattice, texts where numbers belong, negative numbers that are no
        code of the product, no population, or contradict each other.
    """
    for table in tables:
        if table.frame.empty:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no rows; choose another layer or filter."),
                layer=table.name,
            )
    labels = label_years(tables, profile, years)
    placed = place(tables, labels, profile)
    if regions is not None:
        placed = placed.in_regions(regions(placed))
    progress(0.3)
    carried = carried_concepts(profile, catalogue, concepts)
    fields = concept_fields(profile, carried)
    figures = [
        read_figures(table, unit, label, profile, fields) for table, unit, label in zip(tables, placed.unit_of, labels)
    ]
    progress(0.6)
    found_years = tuple(int(year) for year in np.unique(np.concatenate(labels)))
    messages = list(placed.messages)
    joined = {year: join_year(figures, year, profile, placed.table.index.to_numpy()) for year in found_years}
    coded: dict[int, dict[str, Floats]] = {}
    for year in found_years:
        coded[year], negative = compute_concepts(joined[year], profile, catalogue, carried)
        _need_population(coded[year], year, profile)
        messages += _repeated(joined[year], year)
        messages += [*_negative(negative, year, catalogue), *_unequal(coded[year], year, profile)]
    progress(0.8)
    real, said = _real_places(placed, coded)
    messages += said
    panel, said = _panel(placed, joined, coded, real, profile, catalogue)
    progress(1.0)
    return Imported(panel, profile, (*messages, *said))


def _need_population(coded: Mapping[str, Floats], year: int, profile: Profile) -> None:
    if "population" not in coded or np.isnan(coded["population"]).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The data of {year} have no population; add the layer with one of these fields: {fields}.",
            ),
            year=year,
            fields=", ".join(concept_fields(profile, ["population"])),
        )


def _repeated(joined: Joined, year: int) -> list[Message]:
    return [
        Message(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”, {year}: {rows} rows repeat the figures of another and are merged.",
            ),
            {"layer": layer, "year": year, "rows": rows},
        )
        for layer, rows in joined.merged.items()
    ]


def _negative(negative: Mapping[str, int], year: int, catalogue: Catalogue) -> list[Message]:
    return [
        Message(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "{year}: “{concept}” would be negative in {units} units, where a part exceeds its total; there it "
                "counts as not known.",
            ),
            {"year": year, "concept": catalogue.concepts[name].label, "units": units},
        )
        for name, units in negative.items()
    ]


def _unequal(coded: Mapping[str, Floats], year: int, profile: Profile) -> list[Message]:
    rows = int(unequal_ages(coded).sum()) if profile.additive else 0
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{year}: the ages of {rows} rows do not sum to their population; they are used as delivered.",
    )
    return [Message(text, {"year": year, "rows": rows})] if rows else []


def _real_places(placed: Placed, coded: Mapping[int, Mapping[str, Floats]]) -> tuple[Bools, list[Message]]:
    """Return the units that are places, shape (units,); a dummy of one year is one in all years.

    Only the years that make it one say how many people it holds: in another year they may be so few that they are
    protected.
    """
    real = np.ones(len(placed.table), dtype=np.bool_)
    if not isinstance(placed.units, Lattice):
        return real, []
    x, y = placed.units.corners(placed.table["col"].to_numpy(), placed.table["row"].to_numpy())
    found = {year: dummy_cells(concepts["population"], x, y) for year, concepts in coded.items()}
    for dummy, _ in found.values():
        real &= ~dummy
    removed = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{year}: cell {cell} is no real place and is left out; {people} people without a known dwelling are "
        "counted in it.",
    )
    kept = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{year}: cell {cell} has {people} people, more than ten times as many as other large cells; it is kept, "
        "but check it.",
    )
    messages = []
    for year, (dummy, huge) in found.items():
        people = coded[year]["population"]
        for template, cells in ((removed, dummy), (kept, real & huge)):
            for cell in np.flatnonzero(cells):
                values = {"year": year, "cell": placed.table.index[cell], "people": int(people[cell])}
                messages.append(Message(template, values))
    return real, messages


def _panel(
    placed: Placed,
    joined: Mapping[int, Joined],
    coded: Mapping[int, Mapping[str, Floats]],
    real: Bools,
    profile: Profile,
    catalogue: Catalogue,
) -> tuple[RawPanel, list[Message]]:
    table = placed.table[real]
    years = tuple(coded)
    messages = []
    names = [name for name in catalogue.concepts if any(name in concepts for concepts in coded.values())]
    values = {name: np.full((len(years), len(table)), np.nan) for name in names}
    states: dict[str, States] = {
        name: np.full((len(years), len(table)), State.ABSENT, dtype=np.uint8) for name in names
    }
    for at, year in enumerate(years):
        listed = joined[year].listed[real]
        nothing = np.full(len(table), np.nan)
        concepts = {name: coded[year][name][real] if name in coded[year] else nothing for name in names}
        nobody = concepts["population"] == 0
        if profile.missing_row == "uninhabited":
            delivered, lacking = deliveries(placed.delivered_in, joined[year].listed)
            nobody |= ~listed & delivered[real]
            messages += _not_delivered(lacking, year)
        for name, state in concept_states(concepts, nobody, catalogue).items():
            states[name][at] = state
            values[name][at] = np.where(state == State.VALUE, concepts[name], np.nan)
    groups = list(dict.fromkeys(["population", *(catalogue.concepts[name].group for name in names)]))
    panel = RawPanel(
        units=placed.units,
        years=years,
        table=table,
        variables={name: Variable(values[name], states[name]) for name in names},
        sources=tuple(f"{profile.id}:{year}" for year in years),
        dates={group: tuple(profile.rules[group].date(year) for year in years) for group in groups},
        definitions={
            group: tuple(profile.rules[group].definition(year) for year in years)
            for group in groups
            if profile.rules[group].definitions
        },
    )
    return panel, messages


def _not_delivered(lacking: pd.DataFrame, year: int) -> list[Message]:
    return [
        Message(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "{year}: only {listed} of the {units} cells of {region} have a row; the others count as not known, not "
                "as uninhabited.",
            ),
            {"year": year, "listed": int(counts["listed"]), "units": int(counts["units"]), "region": region},
        )
        for region, counts in lacking.iterrows()
    ]
