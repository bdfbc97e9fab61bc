"""What the table of segregation does not have, in sentences."""

from __future__ import annotations

import pandas as pd

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.segregation.reasons import ABOVE_TOTAL
from eriytymisseuranta.core.segregation.wording import REASONS, nothing_measured


def check_measured(table: pd.DataFrame) -> None:
    """Refuse a table without a single value, and groups that are no parts of their whole in any year.

    Raises
    ------
    InputError
        Naming groups and reason.
    """
    for groups, rows in table.groupby("groups", sort=False):
        if rows["value"].isna().all() and (rows["reason"] == ABOVE_TOTAL).any():
            raise nothing_measured(str(groups), ABOVE_TOTAL)
    if table["value"].isna().all():
        first = table.iloc[0]
        raise nothing_measured(first["groups"], first["reason"])


def missing_values(table: pd.DataFrame) -> list[Message]:
    """Return one sentence per reason for which values are missing, and for which groups and scales."""
    missing = table[table["value"].isna()]
    said = []
    for (groups, reason), rows in missing.groupby(["groups", "reason"], sort=False):
        said.append(
            Message(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{groups}”: {missing} of {rows} values are missing: {reason}."),
                {
                    "groups": groups,
                    "missing": len(rows),
                    "rows": int((table["groups"] == groups).sum()),
                    "reason": Message(REASONS[str(reason)]),
                },
            )
        )
    return said
