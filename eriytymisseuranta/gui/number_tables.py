"""Tables of numbers and words: for people to read, and for files."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Union

from eriytymisseuranta.core.reporting.numbers import NO_BREAK, Numbers


@dataclass(frozen=True)
class Amount:
    """A number with its decimals and unit; NaN = there is none. ``signed`` shows a plus, as of changes."""

    value: float
    decimals: int = 0
    unit: str = ""
    signed: bool = False

    def text(self, numbers: Numbers) -> str:
        """Return the number as the reader writes it."""
        text = numbers.decimal(self.value, self.decimals)
        if math.isnan(self.value):
            return text
        plus = "+" if self.signed and round(self.value, self.decimals) > 0 else ""
        return f"{plus}{text}{NO_BREAK}{self.unit}" if self.unit else f"{plus}{text}"


Entry = Union[str, Amount]


@dataclass(frozen=True)
class NumberTable:
    """A table; ``notes`` are sentences that belong to its numbers."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[Entry]]
    notes: Sequence[str] = ()

    def html(self, numbers: Numbers) -> str:
        """Return the table for a text view; colours are those of the window's theme."""
        head = "".join(
            f'<th align="{"left" if at == 0 else "right"}">{escape(text)}</th>' for at, text in enumerate(self.head)
        )
        rows = "".join(f"<tr>{''.join(_cell(entry, numbers) for entry in row)}</tr>" for row in self.rows)
        notes = "".join(f'<p style="margin-top: 3px; margin-bottom: 0px">{escape(note)}</p>' for note in self.notes)
        table = f'<table width="100%" cellpadding="2" cellspacing="0"><tr>{head}</tr>{rows}</table>' if rows else ""
        caption = f'<p style="margin-top: 8px; margin-bottom: 2px"><b>{escape(self.caption)}</b></p>'
        return f'<div style="font-size: small">{caption}{table}{notes}</div>'

    def plain(self) -> list[list[str | float | None]]:
        """Return head and rows for a file: numbers as numbers, None where there is none."""
        return [list(self.head), *([_plain(entry) for entry in row] for row in self.rows)]


def _cell(entry: Entry, numbers: Numbers) -> str:
    if isinstance(entry, Amount):
        return f'<td align="right" style="white-space: nowrap">{escape(entry.text(numbers))}</td>'
    return f"<td>{escape(entry)}</td>"


def _plain(entry: Entry) -> str | float | None:
    if not isinstance(entry, Amount):
        return entry
    return None if math.isnan(entry.value) else float(entry.value)
