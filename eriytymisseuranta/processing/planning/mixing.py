"""The work of ``housingmix``: read the panel and the buildings, compute, write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsFeatureSource, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.spans import defined_alike, widest_span
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.planning.association import blocks_of
from eriytymisseuranta.core.planning.categories import HOUSE_TYPE, TENURE, dimension_text, read_categories
from eriytymisseuranta.core.planning.housing import Mix, Stock, housing_stock, panel_mix
from eriytymisseuranta.core.planning.housing_links import Index, housing_table
from eriytymisseuranta.core.reporting.housing import Housing, housing_report
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.buildings import BuildingFields, read_buildings
from eriytymisseuranta.layers.describing import year_span
from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.reading_indicators import IndexLayer, read_index_layer
from eriytymisseuranta.layers.styling_housing import style_housing
from eriytymisseuranta.layers.writing_housing import housing_cells, housing_figures, subsidised_share
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.planning import housing_mix as asked
from eriytymisseuranta.processing.presenting import RunOutputs

RECENT = 10
"""Years that are new where there is one year of data only."""
FIELDS = {TENURE: asked.TENURE_FIELD, HOUSE_TYPE: asked.HOUSE_TYPE_FIELD}
CATEGORIES = {TENURE: asked.TENURES, HOUSE_TYPE: asked.HOUSE_TYPES}


@dataclass(frozen=True)
class _Run:
    """What a run is called with."""

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    catalogue: Catalogue

    def text(self, name: str) -> str:
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context)).strip()

    def whole(self, name: str) -> int | None:
        return shared.optional_integer(self.algorithm, self.parameters, name, self.context)

    def number(self, name: str) -> float:
        return float(self.algorithm.parameterAsDouble(self.parameters, name, self.context))

    def source(self, name: str) -> QgsFeatureSource | None:
        return self.algorithm.parameterAsSource(self.parameters, name, self.context)


def run_housing_mix(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return the results of a run; raises `InputError` before anything is written."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    run = _Run(algorithm, parameters, context, feedback, catalogue)
    panel, index = _read(run, stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 40))
    since = run.whole(asked.SINCE)
    least = run.whole(shared.MIN_BASE)
    if since is None:
        since = _first_new(panel, index)
    stock = _stock(
        run, panel, since, least, stage(feedback, translate("Eriytymisseuranta", "Reading buildings"), 40, 60)
    )
    mixes = _mixes(run, panel, stock, least)
    computing = stage(feedback, translate("Eriytymisseuranta", "Comparing homes and levels"), 60, 85)
    table = housing_table(panel, mixes, stock, index, int(run.number(asked.SEED)), computing)
    outputs, page = _results(run, panel, mixes, stock, index, table)
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 85, 100)
    return write_outputs(algorithm, parameters, context, outputs, {asked.REPORT: page}, writing)


def _results(
    run: _Run, panel: PublicPanel, mixes: Mapping[str, Mix], stock: Stock | None, index: Index | None, table: Any
) -> tuple[list[Any], str]:
    """Return the outputs and the report."""
    provenance = Provenance.of_panel(panel, run.catalogue)
    subsidised = [part.strip() for part in run.text(asked.SUBSIDISED).split(",") if part.strip()]
    label = run.text(asked.SUBSIDISED_LABEL) or translate("Eriytymisseuranta", "State-subsidised (ARA) dwellings")
    since, one_sided = stock.since if stock else 0, run.number(asked.ONE_SIDED)
    cells = housing_cells(panel, run.catalogue, mixes, stock, index, subsidised, label)
    made = RunOutputs(run.algorithm, run.context, provenance)
    title = translate("Eriytymisseuranta", "Mix of homes")
    outputs = [
        made.output(
            asked.OUTPUT,
            cells,
            run.catalogue,
            f"{title} {year_span(panel.years)}",
            lambda layer: style_housing(layer, mixes, one_sided, since, panel.years[-1], label),
        ),
        made.output(
            asked.TABLE,
            housing_figures(table, panel.protection),
            run.catalogue,
            translate("Eriytymisseuranta", "Homes and levels"),
        ),
    ]
    share = subsidised_share(mixes.get(TENURE), subsidised)
    overall = None
    if share is not None:
        base = np.nan_to_num(mixes[TENURE].base[-1])
        overall = float((np.nan_to_num(share[-1]) * base).sum() / base.sum()) if base.sum() else np.nan
    found = Housing(
        panel,
        mixes,
        table,
        run.number(asked.BLOCK_SIZE),
        stock.since if stock else None,
        None if overall is None else (label, overall),
    )
    return outputs, housing_report(found, provenance, message, language())


def _read(run: _Run, progress: Progress) -> tuple[PublicPanel, Index | None]:
    """Return the panel, and the index where the layer has one."""
    source = run.source(asked.INPUT)
    if source is None:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The statistics layer cannot be read; choose another one.")
        )
    if any(source.fields().lookupField(name) < 0 for name in (names.INDEX, names.LEVEL)):
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}” has no index, so that the homes are not compared with one; make one with “Indicators”.",
        )
        say(run.feedback, [Message(text, {"layer": source.sourceName()})])
        return read_panel(source, run.catalogue, progress), None
    read = read_index_layer(source, run.catalogue, progress=progress)
    panel = read.layer.panel
    block = None
    if isinstance(panel.units, Lattice):
        col, row = (panel.table[name].to_numpy(dtype=np.int64) for name in ("col", "row"))
        block = blocks_of(col, row, panel.units.size, run.number(asked.BLOCK_SIZE))
    return panel, Index(read.index.values, read.level, _span(run, read), block)


def _span(run: _Run, read: IndexLayer) -> tuple[int, int] | None:
    """Return the two years furthest apart that have an index and define it alike, as places among the years."""
    panel = read.layer.panel
    years = [year for year, row in zip(panel.years, np.isfinite(read.index.values)) if row.any()]
    recipe = read.layer.others.get(names.INDEX_RECIPE)
    texts = [text for text in recipe[1] if isinstance(text, str) and text] if recipe else []
    weights = Recipe.read(texts[0]).weights if texts else run.catalogue.composites[shared.DEFAULT_COMPOSITE].weights
    made_of = [run.catalogue.indicators[name] for name in weights if name in run.catalogue.indicators]

    def alike(first: int, last: int) -> bool:
        return defined_alike(panel, run.catalogue, made_of, first, last)

    span = widest_span(years, alike)
    if span is None:
        return None
    if not alike(*span):
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "No two years define the index alike, so that its change is not compared with homes."
        )
        say(run.feedback, [Message(text)])
        return None
    return panel.years.index(span[0]), panel.years.index(span[1])


def _calendar(panel: PublicPanel) -> list[int]:
    """Return the calendar year at whose end each year of the data counts people."""
    dates = panel.dates["population"]
    return [year if date is None else date.year for year, date in zip(panel.years, dates)]


def _first_new(panel: PublicPanel, index: Index | None) -> int:
    calendar = _calendar(panel)
    if index is not None and index.span is not None:
        return calendar[index.span[0]] + 1
    return calendar[0] + 1 if len(calendar) > 1 else calendar[0] - RECENT + 1


def _stock(run: _Run, panel: PublicPanel, since: int, least: int | None, progress: Progress) -> Stock | None:
    """Return the homes of the layer of buildings, None where there is none."""
    source = run.source(asked.BUILDINGS)
    if source is None:
        return None
    if not isinstance(panel.units, Lattice):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has areas, and buildings are counted in grid cells only; leave the buildings out or "
                "choose a layer of grid cells.",
            ),
            layer=source.sourceName(),
        )
    chosen = {dimension: _field(run, source, name) for dimension, name in FIELDS.items()}
    chosen = {dimension: name for dimension, name in chosen.items() if name}
    fields = BuildingFields(
        _field(run, source, asked.DWELLINGS_FIELD),
        _field(run, source, asked.YEAR_FIELD),
        chosen,
        {dimension: read_categories(run.text(CATEGORIES[dimension])) for dimension in chosen},
    )
    cells = tuple(panel.table[name].to_numpy(dtype=np.int64) for name in ("col", "row"))
    buildings, said = read_buildings(
        source, fields, panel.units, (cells[0], cells[1]), run.context.transformContext(), progress
    )
    calendar = _calendar(panel)
    later = int((buildings.year > calendar[-1]).sum())
    if later:
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}”: {rows} buildings were completed after {year}, the last year of the statistics, and do "
            "not count.",
        )
        said.append(Message(text, {"layer": source.sourceName(), "rows": later, "year": calendar[-1]}))
    say(run.feedback, said)
    return housing_stock(buildings, calendar, len(panel.table), since, run.catalogue, least)


def _field(run: _Run, source: QgsFeatureSource, parameter: str) -> str:
    """Return the field chosen; the default one counts only where the layer has it."""
    name = run.text(parameter)
    if name and name == asked.DEFAULT_FIELDS[parameter] and source.fields().lookupField(name) < 0:
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "Layer “{layer}” has no field “{field}”; what it would tell is left out."
        )
        say(run.feedback, [Message(text, {"layer": source.sourceName(), "field": name})])
        return ""
    return name


def _mixes(run: _Run, panel: PublicPanel, stock: Stock | None, least: int | None) -> dict[str, Mix]:
    """Return the mixes by the buildings, else by the statistics."""
    mixes = dict(stock.mixes) if stock is not None else {}
    for dimension in (HOUSE_TYPE, TENURE):
        found = None if dimension in mixes else panel_mix(panel, run.catalogue, dimension, least)
        if found is not None:
            mixes = {dimension: found, **mixes}
        elif dimension not in mixes:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Neither the statistics nor a layer of buildings tell of the {dimension} of homes."
            )
            say(run.feedback, [Message(text, {"dimension": dimension_text(dimension)})])
    if not mixes:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Nothing tells of homes: the statistics have neither households by tenure nor dwellings by house type. "
                "Choose a layer of buildings, or statistics with them.",
            )
        )
    order = (TENURE, HOUSE_TYPE)
    return {**{name: mixes[name] for name in order if name in mixes}, **mixes}
