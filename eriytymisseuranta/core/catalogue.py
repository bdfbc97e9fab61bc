"""Concepts, indicators and data products, as read from ``resources/catalogue``.

All of it is data: a municipality adds its own product or indicator in a YAML file
of its own, which overrides entries of the same id. Every file may hold the keys
``groups``, ``concepts``, ``indicators`` and ``profiles``.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.schema import Entry, Label, read_yaml

TERM = re.compile(r"\s*([+-]?)\s*([^\s+-]+)\s*")


@dataclass(frozen=True)
class Group:
    """Variables that are counted of the same people, dated and protected together.

    Parameters
    ----------
    base
        Concept that counts the people (households, dwellings) the group is about.
    threshold
        Smallest base for which the group may be shown.
    """

    id: str
    base: str
    threshold: int
    label: Label


@dataclass(frozen=True)
class Concept:
    """A variable: a count, or a mean or median with its weight.

    Parameters
    ----------
    base
        Denominator of the concept's share, or the weight of a mean or median.
    """

    id: str
    group: str
    kind: str
    base: str
    label: Label


@dataclass(frozen=True)
class Indicator:
    """A figure that people look at.

    Parameters
    ----------
    kind
        ``share`` (numerator / denominator, percent), ``mean`` (the numerator, a mean or median,
        with the denominator as weight) or ``density`` (numerator per square kilometre).
    direction
        1 if high means better off, -1 if worse off, 0 if neither.
    breaks
        Fixed class breaks, the same in every year and municipality.
    """

    id: str
    kind: str
    numerator: str
    denominator: str
    direction: int
    label: Label
    definition: Label
    source: str
    breaks: tuple[float, ...]
    decimals: int

    @property
    def field(self) -> str:
        """Name of the value's field: percent for shares, else the value in its own unit."""
        return f"{self.id}_pct" if self.kind == "share" else f"{self.id}_value"


@dataclass(frozen=True)
class Expression:
    """A sum or difference of fields, e.g. ``pt_tyoll + pt_tyott``."""

    terms: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Condition:
    """A code that stands for suppression only where another concept is small.

    ``code`` in any field of ``group`` is suppression where ``when`` is below ``below``
    and a true number elsewhere.
    """

    group: str
    code: float
    when: str
    below: float


@dataclass(frozen=True)
class Rule:
    """What a product says of one variable group.

    Parameters
    ----------
    public
        ``none``, ``base`` (the base count is public, the rest protected) or ``all`` (an open product:
        what its publisher released stays as released).
    dates
        (first year label, years back from the label, month, day) of the reference date, ascending.
    definitions
        (first year label, name of the definition) ascending; empty = never changed.
    """

    group: str
    public: str
    threshold: int | None
    dates: tuple[tuple[int, int, int, int], ...]
    definitions: tuple[tuple[int, str], ...]

    def date(self, year: int) -> datetime.date:
        """Return the reference date of the group in the release labelled ``year``."""
        _, back, month, day = [date for date in self.dates if date[0] <= year][-1]
        return datetime.date(year - back, month, day)

    def definition(self, year: int) -> str:
        """Return the name of the definition in force in the release labelled ``year``."""
        return next((name for first, name in reversed(self.definitions) if year >= first), "")


@dataclass(frozen=True)
class Profile:
    """How one data product spells the concepts, its ids, codes and dates.

    Parameters
    ----------
    units
        ``grid`` or ``areas``.
    crs
        Authority ids that the product is delivered in; the first is taken where a table has none.
    cell_sizes
        Metres; empty for areas.
    id_fields, x, y, region, year
        Field names, alternatives in order (case does not matter).
    anchor
        What ``x`` and ``y`` are of a cell: ``corner`` (lower left) or ``centre``.
    codes
        Numbers that stand for suppression wherever they occur.
    absent_codes
        Numbers that stand for "not in the data".
    flag
        Ending of the name of a field that is not 0 where the value is suppressed (``_ci``); '' = there is none.
    null
        What an empty value means: ``suppressed`` (in a row whose population is known) or ``absent``.
    missing_row
        What a unit without a row means: ``uninhabited`` or ``unknown``.
    additive
        Whether parts add up to their totals; they do not where the publisher adds noise.
    recognised_by
        Fields that tell the product; every inner tuple needs one of its names present.
    """

    id: str
    label: Label
    source: Label
    units: str
    crs: tuple[str, ...]
    cell_sizes: tuple[int, ...]
    id_fields: tuple[str, ...]
    x: tuple[str, ...]
    y: tuple[str, ...]
    anchor: str
    region: tuple[str, ...]
    year: tuple[str, ...]
    codes: tuple[float, ...]
    absent_codes: tuple[float, ...]
    flag: str
    null: str
    conditions: tuple[Condition, ...]
    missing_row: str
    additive: bool
    recognised_by: tuple[tuple[str, ...], ...]
    concepts: Mapping[str, tuple[Expression, ...]]
    rules: Mapping[str, Rule]


@dataclass(frozen=True)
class Catalogue:
    """Everything that is data: groups, concepts, indicators and profiles by id."""

    groups: Mapping[str, Group]
    concepts: Mapping[str, Concept]
    indicators: Mapping[str, Indicator]
    profiles: Mapping[str, Profile]

    def members(self, group: str) -> list[str]:
        """Return the concepts of a group other than its base."""
        base = self.groups[group].base
        return [concept.id for concept in self.concepts.values() if concept.group == group and concept.id != base]

    def needed(self, indicators: Iterable[str]) -> set[str]:
        """Return the concepts that indicators are made of, and those that decide on their protection."""
        found = {"population"}
        for name in indicators:
            indicator = self.indicators[name]
            found |= {indicator.numerator, indicator.denominator}
        for concept in [self.concepts[name] for name in found]:
            found |= {concept.base, self.groups[concept.group].base}
        return found


def read_catalogue(paths: Iterable[Path]) -> Catalogue:
    """Read catalogue files in order; later entries replace earlier ones of the same id and come last.

    Raises
    ------
    InputError
        Naming file, line and key of whatever is wrong.
    """
    sections: dict[str, dict[str, Entry]] = {"groups": {}, "concepts": {}, "indicators": {}, "profiles": {}}
    for path in paths:
        for name, section in read_yaml(path).fields(optional=tuple(sections)).items():
            for key, entry in section.items():
                sections[name].pop(key, None)
                sections[name][key] = entry
    groups = {key: _group(key, entry) for key, entry in sections["groups"].items()}
    concepts = {key: _concept(key, entry, groups) for key, entry in sections["concepts"].items()}
    for key, entry in sections["concepts"].items():
        _known(concepts[key].base, concepts, entry)
    for key, entry in sections["groups"].items():
        _known(groups[key].base, concepts, entry)
    indicators = {key: _indicator(key, entry, concepts) for key, entry in sections["indicators"].items()}
    profiles = {key: _profile(key, entry, concepts, groups) for key, entry in sections["profiles"].items()}
    return Catalogue(groups, concepts, indicators, profiles)


def _known(name: str, known: Mapping[str, object], entry: Entry) -> str:
    if name not in known:
        raise entry.refuse(f"“{name}” is not defined; known are {', '.join(sorted(known))}.")
    return name


def _group(key: str, entry: Entry) -> Group:
    found = entry.fields(required=("base", "threshold", "label"))
    return Group(key, found["base"].text(), found["threshold"].integer(), found["label"].label())


def _concept(key: str, entry: Entry, groups: Mapping[str, Group]) -> Concept:
    found = entry.fields(required=("group", "label"), optional=("kind", "base"))
    group = _known(found["group"].text(), groups, found["group"])
    kind = found["kind"].choice(("count", "mean", "median")) if "kind" in found else "count"
    base = found["base"].text() if "base" in found else groups[group].base
    return Concept(key, group, kind, base, found["label"].label())


def _indicator(key: str, entry: Entry, concepts: Mapping[str, Concept]) -> Indicator:
    found = entry.fields(
        required=("numerator", "direction", "label", "definition", "source", "breaks"),
        optional=("kind", "denominator", "decimals"),
    )
    numerator = _known(found["numerator"].text(), concepts, found["numerator"])
    denominator = concepts[numerator].base
    if "denominator" in found:
        denominator = _known(found["denominator"].text(), concepts, found["denominator"])
    breaks = tuple(value.number() for value in found["breaks"].entries())
    if list(breaks) != sorted(set(breaks)):
        raise found["breaks"].refuse("the breaks must ascend.")
    return Indicator(
        id=key,
        kind=found["kind"].choice(("share", "mean", "density")) if "kind" in found else "share",
        numerator=numerator,
        denominator=denominator,
        direction=int(found["direction"].choice(("1", "0", "-1"))),
        label=found["label"].label(),
        definition=found["definition"].label(),
        source=found["source"].text(),
        breaks=breaks,
        decimals=found["decimals"].integer() if "decimals" in found else 1,
    )


def _profile(key: str, entry: Entry, concepts: Mapping[str, Concept], groups: Mapping[str, Group]) -> Profile:
    found = entry.fields(
        required=("label", "source", "units", "crs", "missing_row", "recognised_by", "concepts", "groups"),
        optional=(
            "cell_sizes",
            "id",
            "x",
            "y",
            "anchor",
            "region",
            "year",
            "codes",
            "absent_codes",
            "flag",
            "null",
            "conditions",
            "additive",
        ),
    )

    def texts(name: str) -> tuple[str, ...]:
        return tuple(text.lower() for text in found[name].texts()) if name in found else ()

    def numbers(name: str) -> tuple[float, ...]:
        return tuple(item.number() for item in found[name].entries()) if name in found else ()

    spelled = {
        _known(name, concepts, item): tuple(_expression(alternative) for alternative in item.entries())
        for name, item in found["concepts"].items()
    }
    if "population" not in spelled:
        raise found["concepts"].refuse("“population” is missing; every product needs it.")
    rules = {name: _rule(_known(name, groups, item), item) for name, item in found["groups"].items()}
    for name in spelled:
        if concepts[name].group not in rules:
            raise found["groups"].refuse(f"the group “{concepts[name].group}” of “{name}” is missing.")
    return Profile(
        id=key,
        label=found["label"].label(),
        source=found["source"].label(),
        units=found["units"].choice(("grid", "areas")),
        crs=found["crs"].texts(),
        cell_sizes=tuple(int(size) for size in numbers("cell_sizes")),
        id_fields=texts("id"),
        x=texts("x"),
        y=texts("y"),
        anchor=found["anchor"].choice(("corner", "centre")) if "anchor" in found else "corner",
        region=texts("region"),
        year=texts("year"),
        codes=numbers("codes"),
        absent_codes=numbers("absent_codes"),
        flag=found["flag"].text().lower() if "flag" in found else "",
        null=found["null"].choice(("suppressed", "absent")) if "null" in found else "absent",
        conditions=tuple(
            _condition(item, concepts, groups)
            for item in (found["conditions"].entries() if "conditions" in found else [])
        ),
        missing_row=found["missing_row"].choice(("uninhabited", "unknown")),
        additive="additive" not in found or found["additive"].choice(("true", "false")) == "true",
        recognised_by=tuple(
            tuple(name.lower() for name in item.text().split("|")) for item in found["recognised_by"].entries()
        ),
        concepts=spelled,
        rules=rules,
    )


def _expression(entry: Entry) -> Expression:
    text = entry.text()
    terms = TERM.findall(text)
    if not terms or "".join(f"{sign}{name}" for sign, name in terms) != re.sub(r"\s", "", text):
        raise entry.refuse(f"“{text}” is not a sum or difference of fields.")
    return Expression(tuple((-1 if sign == "-" else 1, name.lower()) for sign, name in terms))


def _condition(entry: Entry, concepts: Mapping[str, Concept], groups: Mapping[str, Group]) -> Condition:
    found = entry.fields(required=("group", "code", "when", "below"))
    return Condition(
        _known(found["group"].text(), groups, found["group"]),
        found["code"].number(),
        _known(found["when"].text(), concepts, found["when"]),
        found["below"].number(),
    )


def _rule(group: str, entry: Entry) -> Rule:
    found = entry.fields(required=("public", "date"), optional=("threshold", "definitions"))
    return Rule(
        group,
        found["public"].choice(("none", "base", "all")),
        found["threshold"].integer() if "threshold" in found else None,
        _dates(found["date"]),
        _definitions(found["definitions"]) if "definitions" in found else (),
    )


def _by_year(entry: Entry) -> list[tuple[int, Entry]]:
    """Read ``{0: ..., 2019: ...}``: from which year label on something holds; a single value holds always."""
    if entry.single:
        return [(0, entry)]
    found = []
    for first, item in entry.items():
        if not first.isdigit():
            raise item.refuse(f"“{first}” is not a year.")
        found.append((int(first), item))
    return sorted(found, key=lambda pair: pair[0])


def _dates(entry: Entry) -> tuple[tuple[int, int, int, int], ...]:
    found = tuple((first, *_date_rule(item)) for first, item in _by_year(entry))
    if not found or found[0][0] > 0:
        raise entry.refuse("the first year must be 0, so that every release has a reference date.")
    return found


def _date_rule(entry: Entry) -> tuple[int, int, int]:
    """Read ``-1-12-31``: years from the label, month, day."""
    parts = re.fullmatch(r"-?(\d+)-(\d\d)-(\d\d)", entry.text())
    if parts is None:
        raise entry.refuse(f"“{entry.text()}” is no reference date such as -1-12-31 (years back, month, day).")
    back, month, day = (int(part) for part in parts.groups())
    try:
        datetime.date(2001, month, day)
    except ValueError:
        raise entry.refuse(f"“{entry.text()}” is no day of a year.") from None
    return back, month, day


def _definitions(entry: Entry) -> tuple[tuple[int, str], ...]:
    return tuple((first, item.text()) for first, item in _by_year(entry))


def catalogue_files(folders: Sequence[Path], extra: Path | None = None) -> list[Path]:
    """Return the YAML files of the folders in order, then the one named by the user.

    Raises
    ------
    InputError
        If the named file does not exist.
    """
    files = [path for folder in folders for path in sorted(folder.glob("**/*.yaml"))]
    if extra is not None:
        if not extra.is_file():
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Catalogue file “{file}” does not exist."), file=str(extra)
            )
        files.append(extra)
    return files
