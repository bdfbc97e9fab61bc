"""Change between years."""

from eriytymisseuranta.core.change.differences import INDEX, Change, compare_years

__all__ = ["INDEX", "Change", "compare_years"]
