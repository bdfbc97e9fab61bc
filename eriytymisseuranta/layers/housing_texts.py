"""What the fields of layers and tables of housing mean, and the words of their categories."""

from __future__ import annotations

from collections.abc import Mapping

from eriytymisseuranta.core.planning.categories import category_text, dimension_text
from eriytymisseuranta.core.planning.housing import HOUSEHOLDS, Mix
from eriytymisseuranta.i18n import message, translate
from eriytymisseuranta.layers import housing_fields as names
from eriytymisseuranta.layers.describing import FieldText


def dimension_name(dimension: str) -> str:
    """Return what people call a property of homes."""
    return message(dimension_text(dimension))


def category_name(name: str) -> str:
    """Return what people call a category of homes."""
    return message(category_text(name))


def mix_texts(mix: Mix) -> dict[str, FieldText]:
    """Return field name -> alias and comment of a mix."""
    dimension = dimension_name(mix.dimension)
    of_what = (
        translate("Eriytymisseuranta", "Of households, by the statistics.")
        if mix.counted == HOUSEHOLDS
        else translate("Eriytymisseuranta", "Of dwellings, by the layer of buildings.")
        if mix.own
        else translate("Eriytymisseuranta", "Of dwellings, by the statistics.")
    )
    share = translate("Eriytymisseuranta", "{dimension}: {category} (%)")
    dominant = translate("Eriytymisseuranta", "Most common {dimension}")
    one_sided = translate("Eriytymisseuranta", "One-sidedness of {dimension} (%)")
    evenness = translate("Eriytymisseuranta", "Evenness of {dimension}")
    base = translate("Eriytymisseuranta", "{dimension}: base")
    reason = translate("Eriytymisseuranta", "{dimension}: why there are no shares")
    return {
        **{
            names.share_field(mix.dimension, name): FieldText(
                share.format(dimension=dimension, category=category_name(name)), of_what
            )
            for name in mix.categories
        },
        names.base_field(mix.dimension): FieldText(base.format(dimension=dimension), of_what),
        names.dominant_field(mix.dimension): FieldText(
            dominant.format(dimension=dimension),
            translate("Eriytymisseuranta", "Empty where two are equally common."),
        ),
        names.one_sided_field(mix.dimension): FieldText(
            one_sided.format(dimension=dimension),
            translate("Eriytymisseuranta", "Share of the most common category (Berger and Parker 1970)."),
        ),
        names.evenness_field(mix.dimension): FieldText(
            evenness.format(dimension=dimension),
            translate("Eriytymisseuranta", "Entropy over its largest value: 0 = all alike, 1 = equal shares."),
        ),
        names.reason_field(mix.dimension): FieldText(reason.format(dimension=dimension)),
    }


def stock_texts(since: int, subsidised: str) -> Mapping[str, FieldText]:
    """Return field name -> alias and comment of dwellings and new dwellings."""
    said = {"since": since}
    return {
        names.HOMES: FieldText(translate("Eriytymisseuranta", "Dwellings in the layer of buildings")),
        names.NEW_HOMES: FieldText(translate("Eriytymisseuranta", "Dwellings completed since {since}").format(**said)),
        names.NEW_PERCENT: FieldText(
            translate("Eriytymisseuranta", "Dwellings completed since {since} (%)").format(**said)
        ),
        names.NEW_TENURE: FieldText(
            translate("Eriytymisseuranta", "Most common tenure of dwellings completed since {since}").format(**said)
        ),
        names.NEW_HOUSE_TYPE: FieldText(
            translate("Eriytymisseuranta", "Most common house type of dwellings completed since {since}").format(**said)
        ),
        names.SUBSIDISED: FieldText(
            translate("Eriytymisseuranta", "{name} (%)").format(name=subsidised),
            translate("Eriytymisseuranta", "Of dwellings whose tenure the layer of buildings tells."),
        ),
    }


def table_texts() -> Mapping[str, FieldText]:
    """Return field name -> alias and comment of the table of the whole region."""
    return {
        "part": FieldText(
            translate("Eriytymisseuranta", "What the row tells"),
            translate(
                "Eriytymisseuranta",
                "stock: homes by category; people_by_level: people by level and most common category; "
                "correlation_with_index: rank correlation of people; change_by_new_homes: mean change of the index.",
            ),
        ),
        "dimension": FieldText(translate("Eriytymisseuranta", "Property of the homes")),
        "category": FieldText(translate("Eriytymisseuranta", "Category")),
        "places": FieldText(translate("Eriytymisseuranta", "Places")),
        "people": FieldText(translate("Eriytymisseuranta", "People")),
        "homes": FieldText(translate("Eriytymisseuranta", "Households or dwellings")),
        "percent": FieldText(
            translate("Eriytymisseuranta", "Share (%)"),
            translate("Eriytymisseuranta", "Of the homes, or of the people of the level."),
        ),
        "value": FieldText(translate("Eriytymisseuranta", "Correlation, or mean change")),
        "low": FieldText(translate("Eriytymisseuranta", "Lower end of the 95 % interval")),
        "high": FieldText(translate("Eriytymisseuranta", "Upper end of the 95 % interval")),
    }
