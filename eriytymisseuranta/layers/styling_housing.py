"""How the mix of homes is drawn: the most common category, deeper where it is more one-sided; and new homes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from eriytymisseuranta.core.planning.categories import DECADE, TENURE, colour_places
from eriytymisseuranta.core.planning.housing import SMALL_BASE, SUPPRESSED, Mix
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers import housing_fields as own
from eriytymisseuranta.layers.housing_texts import category_name, dimension_name
from eriytymisseuranta.layers.legends import Entry, class_entries, class_limits, of_one_year, set_styles, wrapped
from eriytymisseuranta.layers.symbols import area, hatch, paler_key, palettes, upright_hatch


def style_housing(
    layer: QgsVectorLayer, mixes: Mapping[str, Mix], one_sided: float, since: int, last_year: int, subsidised: str
) -> None:
    """Give the layer its styles: most common category and one-sidedness of each property, then new homes.

    Parameters
    ----------
    one_sided
        Percent from which a place is called one-sided.
    """
    styles: list[tuple[str, QgsFeatureRenderer]] = []
    for mix in mixes.values():
        dimension = dimension_name(mix.dimension)
        title = translate("Eriytymisseuranta", "Most common {dimension}").format(dimension=dimension)
        styles.append((title, of_one_year(title, [*_dominant(mix, one_sided), *_hidden(mix.dimension)], last_year)))
        title = translate("Eriytymisseuranta", "One-sidedness of {dimension} (%)").format(dimension=dimension)
        field = own.one_sided_field(mix.dimension)
        entries = [*_amounts(field, "one_sided"), *_hidden(mix.dimension)]
        styles.append((title, of_one_year(title, entries, last_year)))
    there = set(layer.fields().names())
    if own.NEW_PERCENT in there:
        title = translate("Eriytymisseuranta", "Dwellings completed since {since} (%)").format(since=since)
        styles.append((title, of_one_year(title, _amounts(own.NEW_PERCENT, "new_homes"), last_year)))
    if own.SUBSIDISED in there:
        title = translate("Eriytymisseuranta", "{name} (%)").format(name=subsidised)
        entries = [*_amounts(own.SUBSIDISED, "subsidised"), *_hidden(TENURE)]
        styles.append((title, of_one_year(title, entries, last_year)))
    set_styles(layer, styles)


def _dominant(mix: Mix, one_sided: float) -> list[Entry]:
    field = own.dominant_field(mix.dimension)
    mixed = f'"{own.one_sided_field(mix.dimension)}" < {one_sided:g}'
    if mix.dimension == DECADE:
        colours: Sequence[str] = palettes().ramp("sequential", len(mix.categories))
    else:
        known = palettes().ramps[mix.dimension]
        colours = [known[at] for at in colour_places(mix.dimension, mix.categories)]
    entries = [
        Entry(category_name(name), f"\"{field}\" = '{name}'", area(colour, mixed))
        for name, colour in zip(mix.categories, colours)
    ]
    equal = f'"{field}" is null and "{own.reason_field(mix.dimension)}" is null'
    paler = translate("Eriytymisseuranta", "paler: less than {share} % are of that kind").format(share=f"{one_sided:g}")
    return [
        *entries,
        Entry(
            translate("Eriytymisseuranta", "two or more equally common"), equal, area(palettes().colours["homes_even"])
        ),
        Entry(wrapped(paler), "false", paler_key((colours[0], colours[-1]))),
    ]


def _amounts(field: str, kind: str) -> list[Entry]:
    breaks = palettes().breaks[kind]
    colours = palettes().ramp("sequential", len(breaks) + 1)
    return class_entries(field, breaks, colours, class_limits(breaks, 0, "%"))


def _hidden(dimension: str) -> list[Entry]:
    field = own.reason_field(dimension)
    return [
        Entry(
            translate("Eriytymisseuranta", "Suppressed (privacy protection)"), f"\"{field}\" = '{SUPPRESSED}'", hatch()
        ),
        Entry(
            translate("Eriytymisseuranta", "too few dwellings to show"),
            f"\"{field}\" = '{SMALL_BASE}'",
            upright_hatch(),
        ),
    ]
