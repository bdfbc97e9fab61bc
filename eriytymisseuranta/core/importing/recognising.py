"""Which data product the layers are."""

from __future__ import annotations

from collections.abc import Sequence

from eriytymisseuranta.core.catalogue import Catalogue, Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.fields import concept_fields, find_column
from eriytymisseuranta.core.importing.source import SourceTable

AUTO = "auto"
RESULT_FIELDS = frozenset({"cell_id", "protection"})
"""Fields that only this plugin's own layers have together."""


def recognise(tables: Sequence[SourceTable], catalogue: Catalogue, name: str = AUTO) -> Profile:
    """Return the product that the tables belong to; only their columns are looked at, so they may be without rows.

    ``auto`` tries the products in the reverse order of the catalogue, so the user's own come first. A table that has
    a product's id and figures but not all that tells the product is a theme of the product that the others are.

    Raises
    ------
    InputError
        If there are no tables, one is of no known product or a result of this plugin, or they are of several products.
    """
    if not tables:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "No layers are chosen; choose the statistics of at least one year.")
        )
    for table in tables:
        if set(table.frame.columns) >= RESULT_FIELDS:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}” is a result of this plugin; choose the statistics as they were delivered.",
                ),
                layer=table.name,
            )
    profile = _automatic(tables, catalogue) if name == AUTO else catalogue.profiles.get(name)
    if profile is None:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is no data product “{name}”; choose one of: {known}."),
            name=name,
            known=", ".join(catalogue.profiles),
        )
    for table in tables:
        if not _is_theme(table, profile):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}” has no fields of the data product “{product}”; choose the product of the layer, "
                    "and one product at a time.",
                ),
                layer=table.name,
                product=profile.label,
            )
    return profile


def _automatic(tables: Sequence[SourceTable], catalogue: Catalogue) -> Profile:
    found: dict[str, str] = {}
    for table in tables:
        profile = next((item for item in reversed(list(catalogue.profiles.values())) if _is_product(table, item)), None)
        if profile is not None:
            found.setdefault(profile.id, table.name)
        elif not any(_is_theme(table, item) for item in catalogue.profiles.values()):
            raise _unknown(table)
    if len(found) > 1:
        (one, first), (other, second) = list(found.items())[:2]
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layers “{first}” ({one}) and “{second}” ({other}) are different data products; import one product at "
                "a time.",
            ),
            first=first,
            one=catalogue.profiles[one].label,
            second=second,
            other=catalogue.profiles[other].label,
        )
    if not found:
        raise _unknown(tables[0])
    return catalogue.profiles[next(iter(found))]


def _is_product(table: SourceTable, profile: Profile) -> bool:
    return all(find_column(table.frame.columns, names) is not None for names in profile.recognised_by)


def _is_theme(table: SourceTable, profile: Profile) -> bool:
    """Tell whether a table has figures of a product."""
    return find_column(table.frame.columns, concept_fields(profile, profile.concepts)) is not None


def _unknown(table: SourceTable) -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}” is no data product that is known (its fields: {fields}); choose the product, or describe "
            "it in a catalogue file.",
        ),
        layer=table.name,
        fields=", ".join(str(column) for column in table.frame.columns[:8]),
    )
