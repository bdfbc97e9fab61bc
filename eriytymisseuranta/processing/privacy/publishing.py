"""The work of ``publish``: prove, attack, write, look into the file, remember."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.ledger import Entry, contradictions, recording
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress
from eriytymisseuranta.core.product import FULL
from eriytymisseuranta.core.reporting.provenance import Provenance, plugin_version
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.describing import aliases, described
from eriytymisseuranta.layers.publishing import (
    Proved,
    Publication,
    classes_table,
    coverage_sentence,
    full_table,
    is_panel,
    prove,
    redistribution,
    released_figures,
)
from eriytymisseuranta.layers.publishing_change import ProvedChange, change_public_table, is_change, prove_change
from eriytymisseuranta.layers.publishing_styles import style_published, style_published_change
from eriytymisseuranta.layers.publishing_texts import published_described
from eriytymisseuranta.layers.stamping import Stamp, stamp
from eriytymisseuranta.layers.temporal import follow_time
from eriytymisseuranta.processing.destinations import Destinations, unwritable
from eriytymisseuranta.processing.presenting import now
from eriytymisseuranta.processing.privacy.fresh_file import Sheet, digest, fresh_file

RESERVED = ("gpkg", "rtree", "sqlite", "layer_styles")
"""Beginnings of names that a GeoPackage keeps for itself."""


def prove_layers(
    layers: Sequence[QgsMapLayer], catalogue: Catalogue, progress: Progress
) -> list[Proved | ProvedChange]:
    """Return the layers as they may be published, in their order; panels are read before what follows from them.

    Raises
    ------
    InputError
        Naming the first layer that may not be published, and why.
    """
    kinds = [_kind(layer) for layer in layers]
    found: dict[int, Proved | ProvedChange] = {}
    for at, layer in enumerate(layers):
        if kinds[at] is is_panel:
            part = partial(_part, progress, at, len(layers))
            found[at] = prove(layer, layer.name(), catalogue, part)
    panels = [proved for proved in found.values() if isinstance(proved, Proved)]
    for at, layer in enumerate(layers):
        if kinds[at] is is_change:
            found[at] = prove_change(layer, layer.name(), panels)
    return [found[at] for at in range(len(layers))]


def refuse_own_inputs(destination: Path, layers: Sequence[QgsMapLayer], files: Sequence[str]) -> None:
    """Refuse a destination that is the file of an input, which would be lost.

    Raises
    ------
    InputError
        Naming the destination.
    """
    paths = [Path(file) for file in files if file]
    for layer in layers:
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        paths += [Path(parts["path"])] if parts.get("path") else []
    if any(_same_file(destination, path) for path in paths):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "“{destination}” is one of the inputs; write what is published to a file of its own.",
            ),
            destination=str(destination),
        )


def refuse_contradictions(ledger: str, proved: Sequence[Proved | ProvedChange]) -> None:
    """Refuse what shows a figure that an earlier release has suppressed.

    Raises
    ------
    InputError
        Naming the layer, the concept and the number of figures; or if the ledger cannot be used.
    """
    if not ledger or not Path(ledger).exists():
        return
    for each in _panels(proved):
        for name, where in contradictions(Path(ledger), each.panel).items():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}” shows “{field}” in {rows} rows where an earlier release has suppressed it; import "
                    "the statistics again with this ledger.",
                ),
                layer=each.title,
                field=name,
                rows=int(where.sum()),
            )


def publications(proved: Sequence[Proved | ProvedChange], catalogue: Catalogue) -> list[Publication]:
    """Return what is to be written."""
    return [
        _of_change(each, catalogue) if isinstance(each, ProvedChange) else _of_panel(each, catalogue) for each in proved
    ]


def write_published(
    destination: Path, found: Sequence[Publication], ledger: str, catalogue: Catalogue, progress: Progress
) -> None:
    """Write the file, look into it, remember it in the ledger, and put it in its place: all of it, or nothing.

    Raises
    ------
    InputError
        If the file or the ledger cannot be written, or the file is not what was meant.
    """
    sheets = dict(zip(_table_names([each.title for each in found]), [_sheet(each, catalogue) for each in found]))
    kept = Destinations()
    with fresh_file(destination, sheets, progress) as made:
        try:
            kept.keep_file(destination)
            with _remembered(ledger, found, digest(made)):
                _move(made, destination)
        except BaseException:
            kept.restore()
            raise
        kept.forget()


def left_out(proved: Sequence[Proved | ProvedChange]) -> list[str]:
    """Return which fields of the layers are not published, one sentence each."""
    text = translate(
        "Eriytymisseuranta", "“{layer}”: left out, as the layer's own figures do not prove them: {fields}."
    )
    return [text.format(layer=each.title, fields=", ".join(each.left_out)) for each in _panels(proved) if each.left_out]


def _kind(layer: QgsMapLayer) -> object:
    for kind in (is_panel, is_change):
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and kind(layer):
            return kind
    raise InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}” is neither statistics or indicators of this plugin nor a change of them; publish those, "
            "and share the rest as maps.",
        ),
        layer=layer.name(),
    )


def _part(progress: Progress, at: int, of: int, done: float) -> None:
    progress((at + done) / of)


def _same_file(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return one.samefile(other)
    return one.absolute() == other.absolute()


def _panels(proved: Sequence[Proved | ProvedChange]) -> list[Proved]:
    return [each for each in proved if isinstance(each, Proved)]


def _of_panel(proved: Proved, catalogue: Catalogue) -> Publication:
    allowed = redistribution(proved.panel, catalogue)
    table = full_table(proved, catalogue) if allowed == FULL else classes_table(proved, catalogue)
    figures, edges = released_figures(proved, table)
    said = [coverage_sentence(proved, catalogue), *_licence(allowed)]
    style = partial(style_published, proved=proved, allowed=allowed)
    return Publication(
        proved.title,
        published_described(described(table, catalogue), proved.indicators),
        style,
        proved,
        said,
        figures,
        edges,
    )


def _of_change(change: ProvedChange, catalogue: Catalogue) -> Publication:
    allowed = redistribution(change.of.panel, catalogue)
    table = described(change_public_table(change, allowed), catalogue)
    style = partial(style_published_change, change=change, allowed=allowed)
    return Publication(change.title, table, style, change.of, _licence(allowed), {})


def _licence(allowed: str) -> list[Message]:
    if allowed == FULL:
        return []
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Levels and classes only: the licence of the statistics does not let their figures be handed on.",
    )
    return [Message(text)]


def _sheet(found: Publication, catalogue: Catalogue) -> Sheet:
    said = _stamp(found, catalogue)

    def finish(layer: QgsVectorLayer) -> None:
        stamp(layer, said)
        for name, alias in aliases(found.table).items():
            layer.setFieldAlias(layer.fields().lookupField(name), alias)
        if layer.fields().lookupField(names.VALID_FROM) >= 0:
            follow_time(layer)
        found.style(layer)

    return Sheet(found.title, found.table, finish)


def _stamp(found: Publication, catalogue: Catalogue) -> Stamp:
    proved = found.proved
    origin = Provenance.of_panel(proved.panel, catalogue)
    if proved.recipe is not None:
        origin = replace(
            origin,
            indicators={each.id: each.label for each in proved.indicators},
            weights=dict(proved.recipe.weights),
            method=proved.recipe.method,
            reference=proved.recipe.reference,
            base_year=proved.recipe.base_year,
            levels=proved.recipe.levels,
        )
    sentences = [*origin.sentences(), *found.said]
    return Stamp(
        role="publish:DESTINATION",
        title=found.title,
        sentences=[message(said) for said in sentences],
        source=message(origin.source_line()),
        record={**origin.record(), "algorithm": "eriytymisseuranta:publish", "language": language()},
        made=now().toString("yyyy-MM-dd"),
    )


def _table_names(titles: Sequence[str]) -> list[str]:
    """Return names for the tables of the file: plain letters, each once."""
    found: list[str] = []
    for title in titles:
        plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
        name = re.sub("[^a-z0-9]+", "_", plain).strip("_") or "layer"
        if not name[0].isalpha() or name.startswith(RESERVED):
            name = f"layer_{name}"
        taken = sum(other == name or other.startswith(f"{name}_") for other in found)
        found.append(f"{name}_{taken + 1}" if name in found else name)
    return found


def _remembered(ledger: str, found: Sequence[Publication], file: str) -> AbstractContextManager[None]:
    if not ledger:
        return nullcontext()
    entries = [Entry(each.title, each.proved.panel, each.figures, each.edges) for each in found if each.figures]
    return recording(Path(ledger), entries, plugin_version(), file)


def _move(made: Path, destination: Path) -> None:
    try:
        made.replace(destination)
    except OSError as error:
        raise unwritable(str(destination)) from error
