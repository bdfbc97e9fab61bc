"""Indicators and their index, read back from a layer as they were computed: nothing is standardised anew."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import QgsFeatureSource

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.indicators.reference import moments, reference_years, spreads
from eriytymisseuranta.core.indicators.result import Composite, Figure, IndicatorPanel
from eriytymisseuranta.core.panel import Floats, PublicPanel, State
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.reading import laid_out, panel_of, places_of
from eriytymisseuranta.layers.rows import marked, numeric, read_columns, text_of


def read_result(
    source: QgsFeatureSource, catalogue: Catalogue, progress: Progress = no_progress
) -> tuple[IndicatorPanel, Recipe | None]:
    """Return the indicators of a layer of `indicators` or `monitor`, and how its index was made.

    Centre and spread of a figure are those that its distances from the reference tell. Where a layer tells nothing of
    a reference (figures without a direction; the spread of the index), they are the population-weighted ones of its
    own rows. Surroundings are not read.

    Raises
    ------
    InputError
        As `reading.read_panel`, and if the layer has no indicators.
    """
    fields = set(source.fields().names())
    found = {name: made for name, made in catalogue.indicators.items() if made.field in fields}
    if not found:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no indicators; make them with “Indicators”, or with “Monitor residential "
                "differentiation”.",
            ),
            layer=source.sourceName(),
        )
    wanted = [name for name, _ in names.INDEX_KEYS] + [names.INDEX_RECIPE]
    for made in found.values():
        wanted += [made.field, names.base_field(made.id), names.z_field(made.id)]
    concepts = {name for made in found.values() for name in (made.numerator, made.denominator)}
    rows = read_columns(source, catalogue, concepts, progress, [name for name in wanted if name in fields])
    panel = panel_of(source, rows, catalogue)
    table = _Rows(rows, panel, source.sourceName())
    figures = {name: _figure(table, made) for name, made in found.items()}
    if names.INDEX not in fields:
        return IndicatorPanel(panel, figures, None, {}), None
    told = names.INDEX_RECIPE in fields
    texts = {text_of(text) for text in rows[names.INDEX_RECIPE]} - {""} if told else set()
    recipe = Recipe.read(texts.pop()) if len(texts) == 1 else None
    assumed = recipe or Recipe({name: 1.0 for name, figure in figures.items() if figure.indicator.direction})
    weighted = {name: figures[name] for name in assumed.weights if name in figures}
    return IndicatorPanel(panel, figures, _composite(table, weighted, assumed), {}), recipe


class _Rows:
    """The rows of a layer, laid out by year and unit."""

    def __init__(self, rows: pd.DataFrame, panel: PublicPanel, title: str) -> None:
        self.panel = panel
        self.population = np.nan_to_num(panel.population.values)
        self._rows = rows
        self._title = title
        self._places = places_of(rows, panel)
        self._hidden = marked(rows[names.MASKED])

    def numbers(self, field: str) -> Floats:
        """Return a field, shape (years, units); NaN where it is empty or not there."""
        if field not in self._rows:
            return np.full(self.panel.shape, np.nan)
        values = numeric(self._rows[field], field, self._title)
        return np.asarray(laid_out(self.panel.shape, *self._places, values, np.nan))

    def states(self, field: str, values: Floats, nobody: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint8]:
        """Return what is known of a figure: what is listed as masked is suppressed, whatever stands in the field."""
        rows = self._hidden.get(field, np.zeros(len(self._rows), dtype=np.bool_))
        hidden = laid_out(self.panel.shape, *self._places, rows, np.False_)
        nobody = nobody | (self.panel.population.states == State.UNINHABITED)
        cases = [(hidden, State.SUPPRESSED), (np.isfinite(values), State.VALUE), (nobody, State.UNINHABITED)]
        return np.select([where for where, _ in cases], [state for _, state in cases], State.ABSENT).astype(np.uint8)


def _figure(table: _Rows, made: Indicator) -> Figure:
    values, bases = table.numbers(made.field), table.numbers(names.base_field(made.id))
    states = table.states(made.field, values, bases == 0)
    known = table.panel.variables
    for concept in (made.numerator, made.denominator):
        if concept in known:
            edge = (known[concept].states == State.EDGE) & (states == State.VALUE)
            states = np.where(edge, np.uint8(State.EDGE), states).astype(np.uint8)
    values = np.where(states <= State.EDGE, values, np.nan)
    z = np.where(states <= State.EDGE, table.numbers(names.z_field(made.id)), np.nan)
    centre, spread = _reference(values, z, table.population, made.direction)
    return Figure(made, values, bases, z, states, centre, spread)


def _reference(values: Floats, z: Floats, population: Floats, direction: int) -> tuple[Floats, Floats]:
    """Return centre and spread of each year: ``z = direction (x - centre) / spread`` solved from the two ends of z."""
    found = []
    for value, distance, people in zip(values, z, population):
        if not np.isfinite(distance).any():
            found.append(moments(value, people * np.isfinite(value)))
            continue
        low, high = int(np.nanargmin(distance)), int(np.nanargmax(distance))
        apart = distance[high] - distance[low]
        spread = direction * (value[high] - value[low]) / apart if apart else np.nan
        found.append((value[low] - direction * distance[low] * spread, spread))
    return np.array([centre for centre, _ in found]), np.array([spread for _, spread in found])


def _composite(table: _Rows, figures: Mapping[str, Figure], recipe: Recipe) -> Composite:
    shape = table.panel.shape
    index = table.numbers(names.INDEX)
    absent = np.any([figure.states == State.ABSENT for figure in figures.values()], axis=0)
    nobody = np.any([figure.states == State.UNINHABITED for figure in figures.values()], axis=0)
    states = table.states(names.INDEX, index, nobody & ~absent)
    shown = states == State.VALUE
    index = np.where(shown, index, np.nan)
    people = table.population * shown
    years = table.panel.years
    base_year = recipe.base_year if recipe.base_year in years else None
    spread = spreads(index, people, reference_years(recipe.reference, years, base_year, people.any(axis=1)).spread)
    others = [np.where(shown, table.numbers(name), np.nan) for name, _ in names.INDEX_KEYS[1:]]
    native, error, level, level_low, level_high, n_vars = others
    return Composite(
        method=recipe.method,
        reference=recipe.reference,
        levels=recipe.levels,
        weights={name: recipe.weights[name] for name in figures},
        base_year=recipe.base_year,
        index=index,
        native=native,
        se=error,
        level=level,
        level_low=level_low,
        level_high=level_high,
        n_vars=n_vars,
        states=states,
        cuts=np.full((shape[0], 4), np.nan),
        spread=spread,
    )
