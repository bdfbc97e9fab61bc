"""What the fields of published layers mean, in the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.layers.describing import FieldText, told
from eriytymisseuranta.layers.publishing import COVERAGE, class_field
from eriytymisseuranta.layers.writing import Table


def published_described(table: Table, indicators: Iterable[Indicator]) -> Table:
    """Return a table with the texts of the fields that only published layers have."""
    texts = {
        COVERAGE: FieldText(
            translate("Eriytymisseuranta", "Coverage (%)"),
            translate(
                "Eriytymisseuranta",
                "Of the people in the grid data of the year and region, those who live in cells that are shown.",
            ),
        )
    }
    for indicator in indicators:
        label = indicator.label[language()]
        limits = ", ".join(f"{limit:g}" for limit in indicator.breaks)
        for end, text in (
            ("", translate("Eriytymisseuranta", "{indicator}: class")),
            ("_low", translate("Eriytymisseuranta", "{indicator}: lowest class that it may be")),
            ("_high", translate("Eriytymisseuranta", "{indicator}: highest class that it may be")),
        ):
            comment = translate("Eriytymisseuranta", "Classes from 1, parted at {limits}.").format(limits=limits)
            texts[class_field(indicator.id, end)] = FieldText(text.format(indicator=label), comment)
    return told(table, texts)
