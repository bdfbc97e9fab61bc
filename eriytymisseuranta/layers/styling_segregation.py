"""How local measures of segregation are drawn: one year at a time, paler where chance alone explains a cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.segregation.local_panel import EXCESS, QUOTIENT, LocalSegregation
from eriytymisseuranta.core.segregation.reasons import SUPPRESSED
from eriytymisseuranta.core.segregation.wording import scale_text
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.legends import Entry, class_entries, class_limits, of_one_year, set_styles, wrapped
from eriytymisseuranta.layers.symbols import hatch, paler_key, palettes

UNCLEAR = f'not coalesce("{names.CLEAR}", false)'


@dataclass(frozen=True)
class LocalSpec:
    """What the style of local measures depends on.

    Parameters
    ----------
    group
        The group's name in the user's language.
    scale
        What the measures are of, in the user's language.
    direction
        Of the indicator that is the group's share: -1 = many are worse off, 1 = better off, 0 = neither or none.
    """

    last_year: int
    group: str
    scale: str
    direction: int = 0

    @classmethod
    def of(cls, result: LocalSegregation, catalogue: Catalogue) -> LocalSpec:
        """Return the spec of computed measures."""
        pair = result.grouping.concepts
        directions = [
            found.direction for found in catalogue.indicators.values() if (found.numerator, found.denominator) == pair
        ]
        label = catalogue.concepts[pair[0]].label[language()]
        return cls(result.panel.years[-1], label, message(scale_text(result.scale)), directions[0] if directions else 0)


def style_local(layer: QgsVectorLayer, spec: LocalSpec) -> None:
    """Give the layer its styles: the location quotient first, then contribution, diversity and divergence."""
    styles = [
        (translate("Eriytymisseuranta", "Location quotient"), _quotients(spec)),
        (translate("Eriytymisseuranta", "Contribution to dissimilarity, people"), _contributions(spec)),
        (
            translate("Eriytymisseuranta", "Diversity (entropy)"),
            _amounts("local_diversity", "entropy", translate("Eriytymisseuranta", "Diversity (entropy)"), spec),
        ),
        (
            translate("Eriytymisseuranta", "Divergence from the whole"),
            _amounts(
                "local_divergence", "divergence", translate("Eriytymisseuranta", "Divergence from the whole"), spec
            ),
        ),
    ]
    set_styles(layer, styles)


def _quotients(spec: LocalSpec) -> QgsFeatureRenderer:
    breaks = palettes().breaks["quotient"]
    colours = palettes().ramp("diverging", len(breaks) + 1, reverse=spec.direction < 0)
    labels = class_limits(breaks, 2)
    rare = translate("Eriytymisseuranta", "{limits} (rarer than in the whole)")
    common = translate("Eriytymisseuranta", "{limits} (more common than in the whole)")
    labels = [rare.format(limits=labels[0]), *labels[1:-1], common.format(limits=labels[-1])]
    entries = [*class_entries(QUOTIENT, breaks, colours, labels, UNCLEAR), *_explained(colours, spec)]
    title = translate("Eriytymisseuranta", "{group}, location quotient (1 = as in the whole)").format(group=spec.group)
    return of_one_year(title, entries, spec.last_year)


def _contributions(spec: LocalSpec) -> QgsFeatureRenderer:
    breaks = palettes().breaks["excess"]
    colours = palettes().ramp("diverging", len(breaks) + 1, reverse=spec.direction < 0)
    labels = class_limits(breaks, 0, signed=True)
    entries = [*class_entries(EXCESS, breaks, colours, labels, UNCLEAR), *_explained(colours, spec)]
    title = translate("Eriytymisseuranta", "{group}, people more or fewer than if evenly spread").format(
        group=spec.group
    )
    return of_one_year(title, entries, spec.last_year)


def _amounts(field: str, kind: str, title: str, spec: LocalSpec) -> QgsFeatureRenderer:
    breaks = palettes().breaks[kind]
    colours = palettes().ramp("sequential", len(breaks) + 1)
    entries = [*class_entries(field, breaks, colours, class_limits(breaks, 2), UNCLEAR), *_explained(colours, spec)]
    return of_one_year(f"{spec.group}, {title[:1].lower()}{title[1:]}", entries, spec.last_year)


def _explained(colours: Sequence[str], spec: LocalSpec) -> list[Entry]:
    """Return what stands below the classes: pale colours, the hatch of suppressed cells, and what it is of."""
    of = translate("Eriytymisseuranta", "Of: {scale}").format(scale=spec.scale)
    return [
        Entry(
            wrapped(translate("Eriytymisseuranta", "paler: chance alone may explain it")), "false", paler_key(colours)
        ),
        Entry(
            translate("Eriytymisseuranta", "Suppressed (privacy protection)"),
            f"\"{names.REASON}\" = '{SUPPRESSED}'",
            hatch(),
        ),
        Entry(wrapped(of)),
    ]
