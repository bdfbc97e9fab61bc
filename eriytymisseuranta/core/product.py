"""Data products: how each spells the concepts, its ids, codes and reference dates."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.schema import Entry, Label

REQUIRED = ("label", "source", "units", "crs", "missing_row", "recognised_by", "concepts", "groups")
OPTIONAL = (
    *("notice", "cell_sizes", "id", "id_digits", "x", "y", "anchor", "region", "year", "codes", "absent_codes"),
    *("flag", "null", "conditions", "additive", "redistribution"),
)
CLASSES_ONLY, FULL = "classes_only", "full"
TERM = re.compile(r'\s*([+-]?)\s*(?:"([^"]+)"|([^\s"+-]+))\s*')


@dataclass(frozen=True)
class Expression:
    """A sum or difference of fields, e.g. ``pt_tyoll + pt_tyott``; names with spaces or signs stand in ``"``."""

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
    totals
        Over which blocks the exact totals of the group count as public: metres of a coarser grid, or ``region``
        (municipality, postal code area).
    minority
        Smallest numerator or complement that is shown exactly; None = that of the catalogue.
    differences
        Count of the group -> two public bases of the same date, of which it is what the second leaves of the first.
    """

    group: str
    public: str
    threshold: int | None
    dates: tuple[tuple[int, int, int, int], ...]
    definitions: tuple[tuple[int, str], ...]
    totals: tuple[str, ...] = ()
    minority: int | None = None
    differences: Mapping[str, tuple[str, str]] = field(default_factory=dict)

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
    notice
        What must be said of its figures wherever they are shown; None = nothing.
    units
        ``grid`` or ``areas``.
    crs
        Authority ids that the product is delivered in; the first is taken where a table has none.
    cell_sizes
        Metres; empty for areas.
    id_fields, x, y, region, year
        Field names, alternatives in order (case does not matter).
    anchor
        What ``x`` and ``y`` are of a cell: ``corner`` (lower left) or ``centre``; '' = whichever puts the corners on
        multiples of the cell size.
    id_digits
        Number of digits of ids that are numbers (postal codes: 5), which zeros are put before; 0 = as delivered.
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
    redistribution
        What its licence lets others have of a unit: ``full``, or ``classes_only`` (levels and classes: a percentage
        times a public base would give the licensed counts back), which is what is meant where nothing is said.
    """

    id: str
    label: Label
    source: Label
    notice: Label | None
    units: str
    crs: tuple[str, ...]
    cell_sizes: tuple[int, ...]
    id_fields: tuple[str, ...]
    id_digits: int
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
    redistribution: str = CLASSES_ONLY


def read_profile(
    key: str, entry: Entry, products: Mapping[str, Entry], group_of: Mapping[str, str], groups: Collection[str]
) -> Profile:
    """Read one product.

    Parameters
    ----------
    products
        All products as they stand in the files: one may be ``like`` another but for what it states itself.
    group_of
        Concept -> variable group, of all concepts that are defined.
    groups
        The variable groups that are defined.

    Raises
    ------
    InputError
        Naming file, line and key of whatever is wrong.
    """
    found = _fields(entry, products)

    def texts(name: str) -> tuple[str, ...]:
        return tuple(text.lower() for text in found[name].texts()) if name in found else ()

    def numbers(name: str) -> tuple[float, ...]:
        return tuple(item.number() for item in found[name].entries()) if name in found else ()

    units = found["units"].choice(("grid", "areas"))
    needed = "cell_sizes" if units == "grid" else "id"
    if needed not in found:
        raise entry.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{name}” is missing."), name=needed)
    spelled = {
        item.defined(name, group_of): tuple(_expression(alternative) for alternative in item.entries())
        for name, item in found["concepts"].items()
    }
    if "population" not in spelled:
        raise found["concepts"].refuse(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“population” is missing; every product needs it.")
        )
    rules = {name: _rule(item.defined(name, groups), item, group_of) for name, item in found["groups"].items()}
    for name in spelled:
        if group_of[name] not in rules:
            raise found["groups"].refuse(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "the group “{group}” of “{name}” is missing."),
                group=group_of[name],
                name=name,
            )
    _check_differences(found["groups"], rules, group_of)
    return Profile(
        id=key,
        label=found["label"].label(),
        source=found["source"].label(),
        notice=found["notice"].label() if "notice" in found else None,
        units=units,
        crs=tuple(_crs(item) for item in found["crs"].entries()),
        cell_sizes=tuple(_size(item) for item in found["cell_sizes"].entries()) if units == "grid" else (),
        id_fields=texts("id"),
        id_digits=found["id_digits"].integer() if "id_digits" in found else 0,
        x=texts("x"),
        y=texts("y"),
        anchor=found["anchor"].choice(("corner", "centre")) if "anchor" in found else "",
        region=texts("region"),
        year=texts("year"),
        codes=numbers("codes"),
        absent_codes=numbers("absent_codes"),
        flag=found["flag"].text().lower() if "flag" in found else "",
        null=found["null"].choice(("suppressed", "absent")) if "null" in found else "absent",
        conditions=tuple(
            _condition(item, spelled, groups)
            for item in (found["conditions"].entries() if "conditions" in found else [])
        ),
        missing_row=found["missing_row"].choice(("uninhabited", "unknown")),
        additive="additive" not in found or found["additive"].choice(("true", "false")) == "true",
        recognised_by=tuple(
            tuple(name.strip().lower() for name in item.text().split("|")) for item in found["recognised_by"].entries()
        ),
        concepts=spelled,
        rules=rules,
        redistribution=_redistribution(found.get("redistribution")),
    )


def _fields(entry: Entry, products: Mapping[str, Entry]) -> dict[str, Entry]:
    """Return what a product states, and the rest from the one that it is like."""
    found = entry.fields(optional=("like", *REQUIRED, *OPTIONAL))
    if "like" in found:
        like = found.pop("like")
        model = products[like.defined(like.text(), products)]
        found = {**model.fields(required=REQUIRED, optional=OPTIONAL), **found}
    for name in REQUIRED:
        if name not in found:
            raise entry.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{name}” is missing."), name=name)
    return found


def _redistribution(entry: Entry | None) -> str:
    return CLASSES_ONLY if entry is None else entry.choice((CLASSES_ONLY, FULL))


def _crs(entry: Entry) -> str:
    text = entry.text()
    if re.fullmatch(r"[A-Z]+:\w+", text) is None:
        raise entry.refuse(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is no authority id such as EPSG:3067."), text=text
        )
    return text


def _size(entry: Entry) -> int:
    size = entry.integer()
    if size <= 0:
        raise entry.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is no size in metres."), text=entry.text())
    return size


def _expression(entry: Entry) -> Expression:
    text = entry.text()
    terms: list[tuple[int, str]] = []
    at = 0
    while at < len(text):
        found = TERM.match(text, at)
        if found is None or (terms and not found[1]):
            terms.clear()
            break
        terms.append((-1 if found[1] == "-" else 1, (found[2] or found[3]).lower()))
        at = found.end()
    if not terms:
        raise entry.refuse(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is not a sum or difference of fields."), text=text
        )
    return Expression(tuple(terms))


def _condition(entry: Entry, spelled: Collection[str], groups: Collection[str]) -> Condition:
    found = entry.fields(required=("group", "code", "when", "below"))
    code = found["code"].number()
    if code < 0:
        raise found["code"].refuse(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "a negative number is never a true count; list it under “codes”.")
        )
    return Condition(
        found["group"].defined(found["group"].text(), groups),
        code,
        found["when"].defined(found["when"].text(), spelled),
        found["below"].number(),
    )


def _rule(group: str, entry: Entry, group_of: Mapping[str, str]) -> Rule:
    optional = ("threshold", "definitions", "totals", "minority", "differences")
    found = entry.fields(required=("public", "date"), optional=optional)
    return Rule(
        group,
        found["public"].choice(("none", "base", "all")),
        found["threshold"].integer() if "threshold" in found else None,
        _dates(found["date"]),
        _definitions(found["definitions"]) if "definitions" in found else (),
        tuple(_total(item) for item in found["totals"].entries()) if "totals" in found else (),
        found["minority"].integer() if "minority" in found else None,
        _differences(found["differences"], group_of) if "differences" in found else {},
    )


def _differences(entry: Entry, group_of: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    found = {}
    for name, item in entry.items():
        bases = [item.defined(each, group_of) for each in item.texts()]
        if len(bases) != 2:
            raise item.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "two counts are needed: the whole and a part."))
        found[item.defined(name, group_of)] = bases[0], bases[1]
    return found


def _check_differences(entry: Entry, rules: Mapping[str, Rule], group_of: Mapping[str, str]) -> None:
    """Refuse differences of counts that are not public, or not of the same date."""
    for group, rule in rules.items():
        for name, bases in rule.differences.items():
            of = [rules.get(group_of[each]) for each in bases]
            if group_of[name] != group or any(
                each is None or each.public not in {"base", "all"} or each.dates != rule.dates for each in of
            ):
                raise entry.refuse(
                    QT_TRANSLATE_NOOP(
                        "Eriytymisseuranta",
                        "“{name}” is no difference of public counts of the same date; state it in its own group, and "
                        "of others whose base is public.",
                    ),
                    name=name,
                )


def _total(entry: Entry) -> str:
    """Read where totals are public: ``region``, or metres."""
    return "region" if entry.text() == "region" else str(_size(entry))


def _by_year(entry: Entry) -> list[tuple[int, Entry]]:
    """Read ``{0: ..., 2019: ...}``: from which year label on something holds; a single value holds always."""
    if entry.single:
        return [(0, entry)]
    found = []
    for first, item in entry.items():
        if not first.isdigit():
            raise item.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is not a year."), text=first)
        found.append((int(first), item))
    return sorted(found, key=lambda pair: pair[0])


def _dates(entry: Entry) -> tuple[tuple[int, int, int, int], ...]:
    found = tuple((first, *_date_rule(item)) for first, item in _by_year(entry))
    if not found or found[0][0] > 0:
        raise entry.refuse(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "the first year must be 0, so that every release has a reference date."
            )
        )
    return found


def _date_rule(entry: Entry) -> tuple[int, int, int]:
    """Read ``-1-12-31``: years from the label, month, day."""
    parts = re.fullmatch(r"-?(\d+)-(\d\d)-(\d\d)", entry.text())
    if parts is None:
        raise entry.refuse(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "“{text}” is no reference date such as -1-12-31 (years back, month, day)."
            ),
            text=entry.text(),
        )
    back, month, day = (int(part) for part in parts.groups())
    try:
        datetime.date(2001, month, day)
    except ValueError:
        raise entry.refuse(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is no day of a year."), text=entry.text()
        ) from None
    return back, month, day


def _definitions(entry: Entry) -> tuple[tuple[int, str], ...]:
    return tuple((first, item.text()) for first, item in _by_year(entry))
