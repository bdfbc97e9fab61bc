"""A page of sections with paragraphs, points, tables and charts, as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Union

from eriytymisseuranta import paths

TEMPLATE = "page.html"


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    kind: ClassVar[str] = "paragraph"
    text: str


@dataclass(frozen=True)
class Points:
    """A list of sentences."""

    kind: ClassVar[str] = "points"
    items: Sequence[str]


@dataclass(frozen=True)
class Cell:
    """A number as text, and what is said of it in smaller print below."""

    text: str
    note: str = ""


@dataclass(frozen=True)
class Row:
    """A row of a table; a minor one belongs to the row above."""

    header: str
    cells: Sequence[Cell]
    minor: bool = False


@dataclass(frozen=True)
class Table:
    """A table; ``head`` names the column of the row headers and those of the cells."""

    kind: ClassVar[str] = "table"
    caption: str
    head: Sequence[str]
    rows: Sequence[Row]


@dataclass(frozen=True)
class Chart:
    """An image in a data address, and what it shows in words."""

    kind: ClassVar[str] = "chart"
    address: str
    alt: str


Block = Union[Paragraph, Points, Table, Chart]


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it."""

    heading: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Page:
    """A report.

    Parameters
    ----------
    banner
        What must be seen before all else ('' = nothing), such as that the page is not for publication.
    lines
        What the report is about, below its title.
    warnings
        What stands in the way of a plain reading.
    """

    language: str
    title: str
    lines: Sequence[str]
    sections: Sequence[Section]
    footer: Section
    banner: str = ""
    notices: Sequence[str] = ()
    warnings: Section | None = None


def render(page: Page) -> str:
    """Return the page as HTML; every text is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(paths.resource("report"), encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE).render(page=page)
