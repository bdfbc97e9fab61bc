"""A grid of the user's own as a data product: its fields are the concepts, each counted of a base."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Concept, Group, Indicator
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import RawPanel
from eriytymisseuranta.core.product import Expression, Profile, Rule
from eriytymisseuranta.core.schema import Label

ID = "own"
"""Id of the product."""
THRESHOLD = 10
SIZES = (100, 125, 200, 250, 500, 1000, 2000, 5000, 10000)
"""Sides of cells that points are tried with, metres."""
BREAKS = (10.0, 20.0, 30.0, 40.0, 50.0)
"""Classes of the shares of fields whose variable nobody knows."""
DERIVED = re.compile(
    r"(?:^|_)(?:z|zscore|smooth|smoothed|change|diff|difference|pct|percent|share|index|level|rank)(?:_|\d|$)",
    re.IGNORECASE,
)
"""Names of what is computed of counts."""


@dataclass(frozen=True)
class OwnGrid:
    """Which fields of a layer are counts, and of what.

    Parameters
    ----------
    counts
        Count field -> field of its base.
    public
        Whether the bases are public as they are.
    """

    layer: str
    crs: str
    size: int
    counts: Mapping[str, str]
    id_field: str = ""
    codes: tuple[float, ...] = ()
    public: bool = False

    @property
    def bases(self) -> list[str]:
        """The fields of the bases, each once, in their order."""
        return list(dict.fromkeys(self.counts.values()))

    def catalogue(self) -> Catalogue:
        """Return concepts named as the fields, a group per base, and the one product.

        ``population``, which every panel has, is the first base where no field is called so.
        """
        groups = {base: Group(base, base, THRESHOLD, _label(base)) for base in self.bases}
        concepts = {base: _concept(base, base, base) for base in self.bases}
        concepts.update({count: _concept(count, base, base) for count, base in self.counts.items()})
        if "population" not in concepts:
            groups = {"population": Group("population", "population", THRESHOLD, _label("population")), **groups}
            concepts = {"population": _concept("population", "population", "population"), **concepts}
        indicators = {count: _share(count, base) for count, base in self.counts.items()}
        return Catalogue(groups, concepts, indicators, {ID: self._profile(list(concepts), list(groups))})

    def _profile(self, concepts: Sequence[str], groups: Sequence[str]) -> Profile:
        spelled = {name: self.bases[0] if name not in (*self.counts, *self.bases) else name for name in concepts}
        public = "base" if self.public else "none"
        return Profile(
            id=ID,
            label=_label(self.layer),
            source=_label(self.layer),
            notice=None,
            units="grid",
            crs=(self.crs,),
            cell_sizes=(self.size,) if self.size else SIZES,
            id_fields=(self.id_field.lower(),) if self.id_field else (),
            id_digits=0,
            x=(),
            y=(),
            anchor="",
            region=(),
            year=(),
            codes=self.codes,
            absent_codes=(),
            flag="",
            null="absent",
            conditions=(),
            missing_row="unknown",
            additive=False,
            recognised_by=(),
            concepts={name: (Expression(((1, field.lower()),)),) for name, field in spelled.items()},
            rules={group: Rule(group, public, None, ((0, 0, 12, 31),), (), ("1000",)) for group in groups},
        )


def own_grid(
    layer: str,
    crs: str,
    size: int,
    counts: Sequence[str],
    bases: Sequence[str],
    id_field: str = "",
    codes: Sequence[float] = (),
    public: bool = False,
) -> OwnGrid:
    """Return which fields are counts, and of what.

    Parameters
    ----------
    size
        Side of the cells, metres; 0 = points, whose spacing tells.
    bases
        One field for all counts, or one for each in their order.

    Raises
    ------
    InputError
        If there are no counts or bases, not as many bases as counts, a count is its own base, or a field is by its name
        computed of counts: to mask what is computed protects nothing, because its neighbours hold what was masked.
    """
    if not counts or not bases:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: choose the fields with the counts, and the field with what they are counted of.",
            ),
            layer=layer,
        )
    if len(bases) not in (1, len(counts)):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "There are {counts} counts and {bases} bases; choose one base for all, or one for each count in their "
                "order.",
            ),
            counts=len(counts),
            bases=len(bases),
        )
    for field in (*counts, *bases):
        if DERIVED.search(field):
            raise derived(layer, field)
    pairs = dict(zip(counts, bases if len(bases) > 1 else [bases[0]] * len(counts)))
    own = next((count for count in pairs if count in pairs.values()), None)
    if own is not None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” is chosen as a count and as a base; bases are masked with their counts, so choose it "
                "as the base only.",
            ),
            field=own,
        )
    return OwnGrid(layer, crs, size, pairs, id_field, tuple(codes), public)


def derived(layer: str, field: str) -> InputError:
    """Return the error of a field that is no count."""
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Field “{field}” of layer “{layer}” is no count but is computed of counts (a z-score, share, mean, "
            "smoothed value or change). Masking it now protects nothing, because the cells around it hold what is "
            "masked; mask the counts and compute it of them.",
        ),
        layer=layer,
        field=field,
    )


def check_counts(raw: RawPanel, grid: OwnGrid) -> None:
    """Check that the figures are counts, and none larger than its base.

    Raises
    ------
    InputError
        Naming the field.
    """
    for name in (*grid.bases, *grid.counts):
        values = raw.variables[name].values if name in raw.variables else np.zeros(0)
        if (np.isfinite(values) & (values != np.floor(values))).any():
            raise derived(grid.layer, name)
    for count, base in grid.counts.items():
        if count not in raw.variables or base not in raw.variables:
            continue
        cells = int((raw.variables[count].values > raw.variables[base].values).sum())
        if cells:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Field “{count}” is larger than its base “{base}” in {cells} cells; choose the field that it is "
                    "counted of.",
                ),
                count=count,
                base=base,
                cells=cells,
            )


def _label(text: str) -> Label:
    return Label(text, text, text)


def _concept(name: str, group: str, base: str) -> Concept:
    return Concept(name, group, "count", base, _label(name))


def _share(count: str, base: str) -> Indicator:
    label = _label(f"{count} / {base}")
    return Indicator(count, "share", count, base, 0, label, label, "", BREAKS, 1)
