"""How change between two years is drawn: centred, and as what became of each place; never suppressed as change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.change import classes
from eriytymisseuranta.core.change.differences import (
    DEFINITION,
    INDEX,
    NOT_IN_DATA,
    OTHER_VARIABLES,
    SUPPRESSED,
    UNINHABITED,
    Change,
)
from eriytymisseuranta.core.change.wording import CLASS_NAMES
from eriytymisseuranta.i18n import CONTEXT, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.describing import change_name
from eriytymisseuranta.layers.legends import Entry, class_entries, class_limits, directed, rules, set_styles
from eriytymisseuranta.layers.symbols import area, hatch, outline, paler_key, palettes, upright_hatch

UNCLEAR = f'not coalesce("{names.CLEAR}", false)'
SAME = f'"{names.CHANGE}" is null'
STRENGTHS = (3, 1, 4, 7, 5)
"""Places on the diverging ramp of low, falling, without clear change, rising, high: change stands out from levels."""


@dataclass(frozen=True)
class ChangeSpec:
    """What the style of a change layer depends on.

    Parameters
    ----------
    indicator
        None = the index.
    redefined
        Whether years are compared although a definition has changed.
    around
        Whether it is the change of the people around.
    """

    year_from: int
    year_to: int
    indicator: Indicator | None = None
    redefined: bool = False
    around: bool = False

    @classmethod
    def of(cls, change: Change, indicator: Indicator | None, around: bool = False) -> ChangeSpec:
        """Return the spec of a computed change."""
        of = None if change.name == INDEX else indicator
        return cls(change.year_from, change.year_to, of, change.on_request, around)

    @property
    def direction(self) -> int:
        """Whether high is better off (1) or worse off (-1); 0 = neither."""
        return 1 if self.indicator is None else self.indicator.direction


def style_change(layer: QgsVectorLayer, spec: ChangeSpec) -> None:
    """Give the layer its styles: the change, centred, first; then what became of each place."""
    name = change_name(spec.indicator, spec.year_from, spec.year_to)
    became = translate("Eriytymisseuranta", "What became of places")
    set_styles(layer, [(name, rules(*_centred(spec))), (became, rules(*_became(spec, became)))])


def _centred(spec: ChangeSpec) -> tuple[str, str, list[Entry]]:
    """Draw the change paler where it is within random variation or was not judged."""
    field, kind, decimals = names.CHANGE, "change_index", 2
    heading = translate("Eriytymisseuranta", "Change of the index")
    if spec.indicator is not None:
        decimals = 0
        if spec.indicator.kind == "share":
            kind, heading = "change_points", translate("Eriytymisseuranta", "Change in percentage points")
        else:
            field, kind = names.CHANGE_RELATIVE, "change_percent"
            heading = translate("Eriytymisseuranta", "Change in per cent of the first value")
    breaks = palettes().breaks[kind]
    colours = palettes().ramp("diverging", len(breaks) + 1, reverse=spec.direction < 0)
    labels = directed(class_limits(breaks, decimals, signed=True), spec.direction)
    entries = [
        *class_entries(field, breaks, colours, labels, UNCLEAR),
        Entry(
            translate("Eriytymisseuranta", "paler: within random variation, or too few people to tell"),
            "false",
            paler_key(colours),
        ),
        *_not_compared(),
        *_beware(spec),
    ]
    return heading, "true", entries


def _became(spec: ChangeSpec, heading: str) -> tuple[str, str, list[Entry]]:
    ramp = palettes().ramp("diverging", 9, reverse=spec.direction < 0)
    colours = palettes().colours
    fills = [*(ramp[at] for at in STRENGTHS), colours["change_new"], colours["change_emptied"]]
    labels = [translate(CONTEXT, CLASS_NAMES[name]) for name in classes.CHANGE_CLASSES]
    entries = [
        Entry(label, f"\"{names.CHANGE_CLASS}\" = '{name}'", area(fill))
        for name, label, fill in zip(classes.CHANGE_CLASSES, _ends(labels, spec.direction), fills)
    ]
    entries += [
        Entry(
            translate("Eriytymisseuranta", "Not judged: too few people, or no measure of random variation"),
            f'"{names.CHANGE_CLASS}" is null and "{names.CHANGE}" is not null',
            area(colours["change_unjudged"]),
        ),
        *_not_compared(f'and "{names.CHANGE_CLASS}" is null'),
        *_beware(spec),
    ]
    return heading, "true", entries


def _ends(labels: Sequence[str], direction: int) -> list[str]:
    """Say of the first and the fifth class which of them is better off."""
    return [*directed(labels[:5], direction), *labels[5:]]


def _not_compared(unless: str = "") -> list[Entry]:
    """Return the symbols of what has no change: suppressed, defined differently, and shown in one year only."""
    shown = f'("{names.VALUE_FROM}" is not null or "{names.VALUE_TO}" is not null) {unless}'
    return [
        Entry(
            translate("Eriytymisseuranta", "Suppressed (privacy protection)"),
            f"\"{names.REASON}\" = '{SUPPRESSED}'",
            hatch(),
        ),
        Entry(
            translate("Eriytymisseuranta", "Not comparable: defined differently"),
            f"{SAME} and \"{names.REASON}\" in ('{DEFINITION}', '{OTHER_VARIABLES}')",
            upright_hatch(),
        ),
        Entry(
            translate("Eriytymisseuranta", "Not comparable: nobody lives there, or no data, in one of the years"),
            f"\"{names.REASON}\" in ('{NOT_IN_DATA}', '{UNINHABITED}') and {shown}",
            outline(palettes().colours["suppressed_line"]),
        ),
    ]


def _beware(spec: ChangeSpec) -> list[Entry]:
    """Return what is said below the classes."""
    said = []
    if spec.around:
        said.append(translate("Eriytymisseuranta", "Of the people around each cell, not of the cell itself"))
    if spec.redefined:
        said.append(translate("Eriytymisseuranta", "Beware: defined differently in the two years, compared on request"))
    return [Entry(text) for text in said]
