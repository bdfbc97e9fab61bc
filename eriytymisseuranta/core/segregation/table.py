"""Segregation of a panel's groups, year by year: the few measures that the monitoring shows."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.panel import PublicPanel, public_only
from eriytymisseuranta.core.segregation.choices import Choices
from eriytymisseuranta.core.segregation.groupings import Grouping, check_concepts
from eriytymisseuranta.core.segregation.indices import COLUMNS, segregation_indices
from eriytymisseuranta.core.segregation.scales import CELL

__all__ = ["CELL", "COLUMNS", "SHOWN", "segregation_table"]

SHOWN = ("dissimilarity", "isolation")


@public_only
def segregation_table(panel: PublicPanel, catalogue: Catalogue, groups: Sequence[tuple[str, str]]) -> pd.DataFrame:
    """Return dissimilarity and isolation of groups per year over all regions together (``region`` '').

    As `indices.segregation_indices`, which see for the columns and for the units that count.

    Parameters
    ----------
    groups
        Pairs of concepts, the group and all it is a part of: ``("low_income", "income_base")``.

    Raises
    ------
    InputError
        If a concept is unknown.
    """
    check_concepts([concept for pair in groups for concept in pair], catalogue)
    if not groups:
        return pd.DataFrame(columns=list(COLUMNS))
    groupings = [Grouping((group,), whole) for group, whole in groups]
    return segregation_indices(panel, catalogue, groupings, Choices(SHOWN))[list(COLUMNS)]
