"""What indicators mean, in the user's language; light enough for the toolbox to show when QGIS starts."""

from __future__ import annotations

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.i18n import language, translate


def indicator_comment(indicator: Indicator, catalogue: Catalogue) -> str:
    """Return an indicator's definition, base and source in one line."""
    spoken = language()
    return translate("Eriytymisseuranta", "{definition} Base: {base}. Source: {source}.").format(
        definition=indicator.definition[spoken],
        base=catalogue.concepts[indicator.denominator].label[spoken],
        source=indicator.source,
    )
