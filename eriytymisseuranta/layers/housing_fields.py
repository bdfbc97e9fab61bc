"""Names of the fields of layers of housing; a part of the public contract."""

from __future__ import annotations

HOMES = "homes"
NEW_HOMES = "new_homes"
NEW_PERCENT = "new_homes_pct"
NEW_TENURE = "new_tenure"
NEW_HOUSE_TYPE = "new_house_type"
SUBSIDISED = "subsidised_pct"


def share_field(dimension: str, category: str) -> str:
    """Return the name of the share of a category, percent."""
    return f"{dimension}_{category}_pct"


def base_field(dimension: str) -> str:
    """Return the name of what the shares are of."""
    return f"{dimension}_base"


def dominant_field(dimension: str) -> str:
    """Return the name of the most common category."""
    return f"{dimension}_dominant"


def one_sided_field(dimension: str) -> str:
    """Return the name of the share of the most common category, percent."""
    return f"{dimension}_one_sided"


def evenness_field(dimension: str) -> str:
    """Return the name of the evenness, 0 to 1."""
    return f"{dimension}_evenness"


def reason_field(dimension: str) -> str:
    """Return the name of why there are no shares."""
    return f"{dimension}_reason"
