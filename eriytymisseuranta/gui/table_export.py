"""Tables in files: a workbook where openpyxl is there, else text separated by semicolons or commas."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.gui.number_tables import NumberTable

SHEET_NAME = 31
"""Characters that a workbook takes."""


def workbooks() -> bool:
    """Return whether workbooks can be written."""
    return find_spec("openpyxl") is not None


def export(tables: Sequence[NumberTable], path: Path) -> None:
    """Write tables: each on a sheet of its own in an ``.xlsx``, one below the other in a ``.csv``.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    try:
        if path.suffix.lower() == ".xlsx":
            _workbook(tables, path)
        else:
            _text(tables, path)
    except OSError as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.",
            ),
            destination=str(path),
        ) from error


def _workbook(tables: Sequence[NumberTable], path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for at, table in enumerate(tables, start=1):
        name = re.sub(r"[\[\]:*?/\\]", " ", f"{at} {table.caption}")[:SHEET_NAME]
        sheet = book.create_sheet(name)
        sheet.append([table.caption])
        for row in table.plain():
            sheet.append(row)
        for note in table.notes:
            sheet.append([note])
    book.save(path)


def _text(tables: Sequence[NumberTable], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:  # the mark tells Excel that it is UTF-8
        writer = csv.writer(file)
        for table in tables:
            writer.writerow([table.caption])
            writer.writerows(table.plain())
            writer.writerows([note] for note in table.notes)
            writer.writerow([])
