"""What of a layer may leave the house: a table of whitelisted columns, each of which is proved from the layer's panel.

Nothing is copied that the panel does not bear out. Columns of the user's own, of surroundings and of other measures are
left out: they cannot be told from figures that were computed before anything was suppressed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from qgis.core import QgsFeatureSource, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.disclosure import ALL, coverage_table
from eriytymisseuranta.core.disclosure.claims import contradicting
from eriytymisseuranta.core.disclosure.feasibility import class_of, share_classes
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress, no_progress
from eriytymisseuranta.core.indicators.compute import SHARES
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State
from eriytymisseuranta.core.product import CLASSES_ONLY, FULL
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.reading import PanelLayer, laid_out, read_panel_layer
from eriytymisseuranta.layers.rows import NEEDED
from eriytymisseuranta.layers.writing import Column, Table, _numbers, panel_table

Columns = dict[str, tuple[QMetaType.Type, Column]]

COVERAGE = "coverage"
FEW = 10
"""People outside the cells shown of whom a coverage must not tell."""
HAIR = 1e-6
KEPT_KEYS = (
    *(names.CELL_ID, names.YEAR, names.VALID_FROM, names.VALID_TO, names.REGION, names.CELL_SIZE),
    *(names.SOURCE, names.DEFINITIONS, names.PROTECTION),
)
"""Keys of a panel that go along where only classes may."""
LEVELS = (names.LEVEL, names.LEVEL_LOW, names.LEVEL_HIGH)


def class_field(indicator: str, end: str = "") -> str:
    """Return the name of an indicator's class, or of the lowest and highest (``_low``, ``_high``) that it may be."""
    return f"{indicator}_class{end}"


@dataclass(frozen=True)
class Proved:
    """A panel layer whose figures are known to follow from its panel.

    Parameters
    ----------
    indicators
        Those with a field, in the order of the catalogue.
    columns
        Derived field -> type and values, row by row as `writing.panel_table` has them; NULL where it is suppressed.
    masked
        Per row which of the derived fields are listed as masked, comma-separated.
    left_out
        Fields that cannot be proved.
    """

    title: str
    panel: PublicPanel
    indicators: tuple[Indicator, ...]
    columns: Columns
    masked: list[str]
    recipe: Recipe | None
    left_out: list[str]

    @property
    def present(self) -> Bools:
        return self.panel.present()

    def numbers(self, name: str) -> Floats:
        """Return a derived column as numbers, NaN for NULL, one per row."""
        return _floats(self.columns[name][1])

    def has(self, name: str) -> bool:
        return name in self.columns


@dataclass(frozen=True)
class Publication:
    """A table that is to be published, and what the ledger is to remember of it.

    Parameters
    ----------
    style
        Draws the layer.
    said
        What is to be said of it beside where it came from.
    figures, edges
        As `core.disclosure.ledger.Entry` has them.
    """

    title: str
    table: Table
    style: Callable[[QgsVectorLayer], None]
    proved: Proved
    said: Sequence[Message]
    figures: Mapping[str, Floats]
    edges: Mapping[str, Bools] = field(default_factory=dict)


def is_panel(source: QgsFeatureSource) -> bool:
    """Tell whether a layer has the fields of a panel."""
    return not names.missing(source.fields(), NEEDED)


def prove(source: QgsFeatureSource, title: str, catalogue: Catalogue, progress: Progress = no_progress) -> Proved:
    """Read a panel layer and check that it is what it claims to be.

    Raises
    ------
    InputError
        As `reading.read_panel`, and if the layer is internal, or shows what its protection says is hidden.
    """
    layer = read_panel_layer(source, catalogue, progress)
    if layer.panel.internal:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” is internal, or its field “protection” is damaged; import the statistics again with "
                "privacy protection.",
            ),
            layer=title,
        )
    for name, where in contradicting(layer.panel, catalogue).items():
        raise _contradiction(title, name, layer.panel.protection, int(where.sum()))
    return _derived(layer, title, catalogue)


def redistribution(panel: PublicPanel, catalogue: Catalogue) -> str:
    """Return what may be handed on of a panel: ``full`` only where the licences of all of its products say so."""
    products = {source.partition(":")[0] for source in panel.sources}
    allowed = {
        catalogue.profiles[name].redistribution if name in catalogue.profiles else CLASSES_ONLY for name in products
    }
    return FULL if allowed == {FULL} else CLASSES_ONLY


def full_table(proved: Proved, catalogue: Catalogue) -> Table:
    """Return everything that is proved."""
    table = panel_table(proved.panel, catalogue)
    named: Columns = {found.name(): (found.type(), table.columns[at]) for at, found in enumerate(table.fields)}
    named.update(proved.columns)
    masked = [",".join(filter(None, both)) for both in zip(named[names.MASKED][1], proved.masked)]
    named[names.MASKED] = (names.TEXT, masked)
    named[COVERAGE] = (names.INTEGER, _coverage_column(proved, catalogue))
    return _like(table, named)


def classes_table(proved: Proved, catalogue: Catalogue) -> Table:
    """Return levels and classes: nothing that a public base makes a count of."""
    table = panel_table(proved.panel, catalogue)
    keys = {found.name(): (found.type(), table.columns[at]) for at, found in enumerate(table.fields)}
    named: Columns = {name: keys[name] for name in KEPT_KEYS}
    named[COVERAGE] = (names.INTEGER, _coverage_column(proved, catalogue))
    hidden: list[tuple[str, Sequence[bool]]] = []
    if proved.has(names.INDEX):
        for name in LEVELS:
            named[name] = (names.INTEGER, proved.columns[name][1])
        hidden.append((names.LEVEL, [names.INDEX in text.split(",") for text in proved.masked]))
    for indicator in proved.indicators:
        low, high = _classes(proved, indicator)
        for end, values in (("", np.floor((low + high) / 2)), ("_low", low), ("_high", high)):
            named[class_field(indicator.id, end)] = (names.INTEGER, _numbers(values, whole=True))
        hidden.append((class_field(indicator.id), [indicator.field in text.split(",") for text in proved.masked]))
    named[names.MASKED] = (
        names.TEXT,
        [",".join(name for name, rows in hidden if rows[at]) for at in range(len(table))],
    )
    return _like(table, named)


def coverage_percent(proved: Proved, catalogue: Catalogue) -> dict[tuple[int, str], int | None]:
    """Return (year, region; '' = all) -> whole percent of the people in the grid data who live in cells that are shown.

    Rounded down. None where it is not known, or would tell of fewer than `FEW` people who are not shown.
    """
    figures = {}
    if proved.has(names.INDEX):
        shown = np.zeros(proved.panel.shape, dtype=np.bool_)
        shown[proved.present] = ~np.isnan(proved.numbers(names.INDEX))
        figures[names.INDEX] = np.where(shown, np.uint8(State.VALUE), np.uint8(State.SUPPRESSED)).astype(np.uint8)
    table = coverage_table(proved.panel, catalogue, figures)
    rows = table[table["group"] == (names.INDEX if figures else ALL)]
    found: dict[tuple[int, str], int | None] = {}
    for year, region, people, visible, percent in zip(
        rows["year"], rows["region"], rows["people"], rows["people_visible"], rows["coverage_percent"]
    ):
        known = not np.isnan(percent) and (people == visible or people - visible >= FEW)
        found[int(year), str(region)] = int(np.floor(percent + HAIR)) if known else None
    return found


def coverage_sentence(proved: Proved, catalogue: Catalogue) -> Message:
    """Return how many of the people in the grid data live in cells that are shown, of each year."""
    parts = [
        f"{year}: {'–' if percent is None else percent} %"
        for (year, region), percent in coverage_percent(proved, catalogue).items()
        if not region
    ]
    return Message(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "Of the people in the grid data, those who live in cells that are shown: {percent}."
        ),
        {"percent": ", ".join(parts)},
    )


def released_figures(proved: Proved, table: Table) -> tuple[dict[str, Floats], dict[str, Bools]]:
    """Return what the table shows as the ledger has it: the concepts, or else the levels and classes."""
    panel = proved.panel
    shown = set(table.fields.names())
    concepts = {name: variable for name, variable in panel.variables.items() if name in shown}
    if concepts:
        figures = {name: np.where(each.visible, each.values, np.nan) for name, each in concepts.items()}
        return figures, {name: each.states == State.EDGE for name, each in concepts.items()}
    year_at, unit_at = np.nonzero(proved.present)
    ends = [class_field(each.id, end) for each in proved.indicators for end in ("_low", "_high")]
    figures = {
        name: laid_out(panel.shape, year_at, unit_at, _floats(table.columns[table.fields.lookupField(name)]), np.nan)
        for name in (*LEVELS, *ends)
        if name in shown
    }
    return figures, {}


def _like(table: Table, named: Columns) -> Table:
    fields = names.fields_of((name, kind) for name, (kind, _) in named.items())
    return replace(table, fields=fields, columns=[column for _, column in named.values()])


def _classes(proved: Proved, indicator: Indicator) -> tuple[Floats, Floats]:
    values = proved.numbers(indicator.field)
    if indicator.kind == "share":
        return share_classes(values, proved.numbers(names.base_field(indicator.id)), indicator.breaks)
    own = class_of(values, indicator.breaks)
    return own, own


def _coverage_column(proved: Proved, catalogue: Catalogue) -> Column:
    found = coverage_percent(proved, catalogue)
    years, regions = np.asarray(proved.panel.years), proved.panel.table["region"].to_numpy()
    year_at, unit_at = np.nonzero(proved.present)
    rows = zip(years[year_at].tolist(), regions[unit_at].tolist())
    return [found.get((year, region), found.get((year, ""))) for year, region in rows]


def _derived(layer: PanelLayer, title: str, catalogue: Catalogue) -> Proved:
    """Return the layer with those of its other columns that its panel proves."""
    proof = _Proof(layer, title)
    indicators = []
    for indicator in catalogue.indicators.values():
        if proof.takes(indicator.field, indicator.numerator, indicator.denominator, indicator.kind):
            proof.takes_base(names.base_field(indicator.id), indicator.denominator)
            proof.takes_where(names.z_field(indicator.id), proof.shown(indicator.numerator, indicator.denominator))
            indicators.append(indicator)
    for share, concept in SHARES.items():
        if concept in catalogue.concepts:
            proof.takes(share, concept, catalogue.concepts[concept].base, "share")
    recipe = _recipe(layer)
    if names.INDEX in layer.others:
        proof.takes_index(recipe, indicators)
    listed = [",".join(name for name in text.split(",") if name in proof.columns) for text in layer.masked]
    left_out = [name for name in layer.others if name not in proof.columns]
    return Proved(title, layer.panel, tuple(indicators), proof.columns, listed, recipe, left_out)


class _Proof:
    """Collects the columns of a layer that its panel bears out; one that it contradicts is an error."""

    def __init__(self, layer: PanelLayer, title: str) -> None:
        self.columns: Columns = {}
        self._layer = layer
        self._title = title
        self._present = layer.panel.present()

    def shown(self, *concepts: str) -> npt.NDArray[np.bool_]:
        """Return the rows where all of the concepts are visible."""
        return np.logical_and.reduce([self._layer.panel.variables[name].visible[self._present] for name in concepts])

    def takes(self, name: str, numerator: str, denominator: str, kind: str) -> bool:
        """Take a figure that is a function of two concepts; tell whether the layer has it and them."""
        variables = self._layer.panel.variables
        if name not in self._layer.others or not {numerator, denominator} <= set(variables):
            return False
        part, whole = (variables[concept].values[self._present] for concept in (numerator, denominator))
        with np.errstate(divide="ignore", invalid="ignore"):
            expected = 100 * part / whole if kind == "share" else part
        units = self._layer.panel.units
        if kind == "density":
            if not isinstance(units, Lattice):
                return False
            expected = part / (units.size**2 / 1e6)
        self._take(name, self.shown(numerator, denominator), expected)
        return True

    def takes_base(self, name: str, concept: str) -> None:
        """Take a denominator; one that the layer lacks is the panel's own."""
        own = self._layer.panel.variables[concept]
        values = own.values[self._present]
        if name in self._layer.others:
            self._take(name, own.visible[self._present], values)
        else:
            self.columns[name] = (names.NUMBER, _numbers(values))

    def takes_where(self, name: str, shown: npt.NDArray[np.bool_]) -> None:
        """Take a figure that may be there only where what it is made of is shown."""
        if name in self._layer.others:
            self._take(name, shown)

    def takes_index(self, recipe: Recipe | None, indicators: Sequence[Indicator]) -> None:
        """Take index and levels: there are as many visible variables behind each as it says."""
        weighted = [each for each in indicators if recipe is None or recipe.weights.get(each.id)]
        visible = [self.shown(each.numerator, each.denominator) for each in weighted]
        count = np.sum(visible, axis=0) if visible else np.zeros(int(self._present.sum()))
        needed = _floats(self._layer.others[names.N_VARS][1]) if names.N_VARS in self._layer.others else np.inf
        shown = (count > 0) & (count >= np.nan_to_num(needed, nan=np.inf))
        for name, _ in names.INDEX_KEYS:
            self.takes_where(name, shown)
        if names.INDEX_RECIPE in self._layer.others and recipe is not None:
            self.columns[names.INDEX_RECIPE] = (names.TEXT, [recipe.text] * len(shown))

    def _take(self, name: str, shown: npt.NDArray[np.bool_], expected: Floats | None = None) -> None:
        kind, column = self._layer.others[name]
        values = _floats(column)
        hidden = np.array([name in text.split(",") for text in self._layer.masked], dtype=np.bool_)
        there = ~np.isnan(values)
        wrong = there & ~(shown & ~hidden)
        if expected is not None:
            with np.errstate(invalid="ignore"):
                wrong |= there & ~(np.abs(values - expected) <= HAIR * np.maximum(1.0, np.abs(expected)))
        if wrong.any():
            raise _contradiction(self._title, name, self._layer.panel.protection, int(wrong.sum()))
        whole = kind in (names.INTEGER, QMetaType.Type.LongLong)
        self.columns[name] = (names.INTEGER if whole else names.NUMBER, _numbers(values, whole))


def _contradiction(title: str, name: str, protection: str, count: int) -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}” claims the protection “{protection}”, but its field “{field}” does not agree with it in "
            "{rows} rows; make the layer again from the statistics.",
        ),
        layer=title,
        protection=protection,
        field=name,
        rows=count,
    )


def _recipe(layer: PanelLayer) -> Recipe | None:
    texts = {str(text) for text in layer.others.get(names.INDEX_RECIPE, (None, []))[1] if isinstance(text, str)}
    return Recipe.read(texts.pop()) if len(texts) == 1 else None


def _floats(column: Sequence[Any]) -> Floats:
    """Return attributes as numbers; what is none is NaN."""
    numbers = [float(value) if isinstance(value, (int, float)) else np.nan for value in column]
    return np.array(numbers, dtype=np.float64)
