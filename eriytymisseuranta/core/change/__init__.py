"""Change between years."""

from eriytymisseuranta.core.change.classes import CHANGE_CLASSES
from eriytymisseuranta.core.change.differences import INDEX, Change, compare_years
from eriytymisseuranta.core.change.losses import Losses, losses_of
from eriytymisseuranta.core.change.spans import defined_alike, widest_span
from eriytymisseuranta.core.change.transitions import transition_matrix

__all__ = [
    "CHANGE_CLASSES",
    "INDEX",
    "Change",
    "Losses",
    "compare_years",
    "defined_alike",
    "losses_of",
    "transition_matrix",
    "widest_span",
]
