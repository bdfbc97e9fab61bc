"""Words that maps and reports share, marked for translation."""

from __future__ import annotations

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message

INDEX_NAME = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Relative socio-economic level")

LEVELS = (
    QT_TRANSLATE_NOOP("Eriytymisseuranta", "clearly below the regional level"),
    QT_TRANSLATE_NOOP("Eriytymisseuranta", "below the regional level"),
    QT_TRANSLATE_NOOP("Eriytymisseuranta", "around the regional level"),
    QT_TRANSLATE_NOOP("Eriytymisseuranta", "above the regional level"),
    QT_TRANSLATE_NOOP("Eriytymisseuranta", "clearly above the regional level"),
)

_REFERENCES = {
    "year_mean_base_sd": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "region, mean of each year, spread of {year}: growing differentiation shows"
    ),
    "year": QT_TRANSLATE_NOOP("Eriytymisseuranta", "region, mean and spread of each year on its own"),
    "base_year": QT_TRANSLATE_NOOP("Eriytymisseuranta", "region, mean and spread of {year}"),
    "pooled": QT_TRANSLATE_NOOP("Eriytymisseuranta", "region, mean and spread of all years together"),
}

_METHODS = {
    "zsum": QT_TRANSLATE_NOOP("Eriytymisseuranta", "weighted mean of the variables' distances from the reference"),
    "ratio100": QT_TRANSLATE_NOOP("Eriytymisseuranta", "mean of the variables' ratios to the region (region = 100)"),
    "meanshare": QT_TRANSLATE_NOOP("Eriytymisseuranta", "mean of the shares"),
    "overlap": QT_TRANSLATE_NOOP("Eriytymisseuranta", "number of variables in the least favourable fifth"),
    "ranksum": QT_TRANSLATE_NOOP("Eriytymisseuranta", "mean of the variables' percentile ranks"),
}

_LEVEL_CUTS = {
    "sd": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "cut at 0.5 and 1.5 standard deviations of the index on either side of the regional mean"
    ),
    "quintile": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "a fifth of the people of the reference years in each of the five"
    ),
}


def reference_text(reference: str, year: int | None) -> Message:
    """Return what the region is compared with; ``year`` is the one whose centre or spread is used."""
    return Message(_REFERENCES[reference], {"year": year})


def method_text(method: str) -> Message:
    """Return how the index is put together."""
    return Message(_METHODS[method])


def levels_text(levels: str) -> Message:
    """Return where the five levels part."""
    return Message(_LEVEL_CUTS[levels])
