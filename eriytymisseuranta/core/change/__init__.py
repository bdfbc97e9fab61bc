"""Change between years."""

from eriytymisseuranta.core.change.differences import INDEX, Change, compare_years
from eriytymisseuranta.core.change.spans import defined_alike, widest_span

__all__ = ["INDEX", "Change", "compare_years", "defined_alike", "widest_span"]
