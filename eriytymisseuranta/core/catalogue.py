"""Concepts, indicators and data products, as read from ``resources/catalogue``.

All of it is data: a municipality adds its own product or indicator in a YAML file
of its own, which overrides entries of the same id. Every file may hold the keys
``groups``, ``concepts``, ``indicators``, ``profiles`` and ``composites``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.product import Condition, Expression, Profile, Rule, read_profile
from eriytymisseuranta.core.schema import Entry, Label, read_yaml

__all__ = [
    "Catalogue",
    "ClassSet",
    "Concept",
    "Condition",
    "Expression",
    "Group",
    "Indicator",
    "Profile",
    "Rule",
    "catalogue_files",
    "read_catalogue",
]

SECTIONS = ("groups", "concepts", "indicators", "profiles", "composites")


@dataclass(frozen=True)
class ClassSet:
    """Classes that add up to a total: who knows all of them but one knows that one too."""

    total: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """Variables that are counted of the same people, dated and protected together.

    Parameters
    ----------
    base
        Concept that counts the people (households, dwellings) the group is about.
    threshold
        Smallest base for which the group may be shown.
    minority
        Smallest numerator or complement that is shown exactly; 0 = any.
    least
        Other concepts of which there must be so many where the group is shown.
    classes
        Complete sets of classes, a set before those that divide its members further. The later a member is in its set,
        the sooner it takes up what another one hides: the largest, as a rule, is the last.
    """

    id: str
    base: str
    threshold: int
    label: Label
    minority: int = 3
    least: Mapping[str, int] = field(default_factory=dict)
    classes: tuple[ClassSet, ...] = ()

    def below(self, total: str) -> set[str]:
        """Return the classes of a concept, and theirs."""
        members = {name for found in self.classes if found.total == total for name in found.members}
        return members.union(*map(self.below, members))


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
class Recipe:
    """A composite index: which indicators it is made of, and their weights.

    Parameters
    ----------
    weights
        Indicator id -> weight; a negative weight turns the indicator's direction.
    """

    id: str
    label: Label
    source: str
    weights: Mapping[str, float]


@dataclass(frozen=True)
class Catalogue:
    """Everything that is data: groups, concepts, indicators, profiles and composites by id."""

    groups: Mapping[str, Group]
    concepts: Mapping[str, Concept]
    indicators: Mapping[str, Indicator]
    profiles: Mapping[str, Profile]
    composites: Mapping[str, Recipe] = field(default_factory=dict)

    def members(self, group: str) -> list[str]:
        """Return the concepts of a group other than its base."""
        base = self.groups[group].base
        return [concept.id for concept in self.concepts.values() if concept.group == group and concept.id != base]

    def needed(self, indicators: Iterable[str], concepts: Iterable[str] = ()) -> set[str]:
        """Return the concepts that indicators are made of, ``concepts``, and those that decide on their protection."""
        found = {"population", *concepts}
        for name in indicators:
            if name in self.indicators:
                found |= {self.indicators[name].numerator, self.indicators[name].denominator}
        for concept in [self.concepts[name] for name in found]:
            group = self.groups[concept.group]
            found |= {concept.base, group.base, *group.least}
        return found

    def with_groups(self, concepts: Iterable[str]) -> set[str]:
        """Return concepts and all others on which depends what may be told of each.

        Those of their groups, and the public counts that leave one of them (`Rule.differences`).
        """
        groups = {self.concepts[name].group for name in concepts}
        found = {name for name, concept in self.concepts.items() if concept.group in groups}
        rules = [rule for profile in self.profiles.values() for rule in profile.rules.values() if rule.group in groups]
        return found.union(*(bases for rule in rules for bases in rule.differences.values()))


def read_catalogue(paths: Iterable[Path]) -> Catalogue:
    """Read catalogue files in order; later entries replace earlier ones of the same id and come last.

    Raises
    ------
    InputError
        Naming file, line and key of whatever is wrong.
    """
    sections: dict[str, dict[str, Entry]] = {name: {} for name in SECTIONS}
    for path in paths:
        for name, section in read_yaml(path).fields(optional=tuple(sections)).items():
            for key, entry in section.items():
                sections[name].pop(key, None)
                sections[name][key] = entry
    groups = {key: _group(key, entry) for key, entry in sections["groups"].items()}
    concepts = {key: _concept(key, entry, groups) for key, entry in sections["concepts"].items()}
    for key, entry in sections["concepts"].items():
        entry.defined(concepts[key].base, concepts)
    for key, entry in sections["groups"].items():
        for name in (groups[key].base, *groups[key].least, *_classed(groups[key])):
            entry.defined(name, concepts)
    indicators = {key: _indicator(key, entry, concepts) for key, entry in sections["indicators"].items()}
    group_of = {key: concept.group for key, concept in concepts.items()}
    products = sections["profiles"]
    profiles = {key: read_profile(key, entry, products, group_of, groups) for key, entry in products.items()}
    composites = {key: _recipe(key, entry, indicators) for key, entry in sections["composites"].items()}
    return Catalogue(groups, concepts, indicators, profiles, composites)


def _group(key: str, entry: Entry) -> Group:
    found = entry.fields(required=("base", "threshold", "label"), optional=("minority", "least", "classes"))
    return Group(
        id=key,
        base=found["base"].text(),
        threshold=found["threshold"].integer(),
        label=found["label"].label(),
        minority=found["minority"].integer() if "minority" in found else 3,
        least={name: item.integer() for name, item in found["least"].items()} if "least" in found else {},
        classes=tuple(_class_set(item) for item in found["classes"].entries()) if "classes" in found else (),
    )


def _class_set(entry: Entry) -> ClassSet:
    found = entry.fields(required=("total", "members"))
    return ClassSet(found["total"].text(), found["members"].texts())


def _classed(group: Group) -> list[str]:
    """Return the concepts that the complete sets of a group name."""
    return [name for found in group.classes for name in (found.total, *found.members)]


def _concept(key: str, entry: Entry, groups: Mapping[str, Group]) -> Concept:
    found = entry.fields(required=("group", "label"), optional=("kind", "base"))
    group = found["group"].defined(found["group"].text(), groups)
    kind = found["kind"].choice(("count", "mean", "median")) if "kind" in found else "count"
    base = found["base"].text() if "base" in found else groups[group].base
    return Concept(key, group, kind, base, found["label"].label())


def _indicator(key: str, entry: Entry, concepts: Mapping[str, Concept]) -> Indicator:
    found = entry.fields(
        required=("numerator", "direction", "label", "definition", "source", "breaks"),
        optional=("kind", "denominator", "decimals"),
    )
    numerator = found["numerator"].defined(found["numerator"].text(), concepts)
    denominator = concepts[numerator].base
    if "denominator" in found:
        denominator = found["denominator"].defined(found["denominator"].text(), concepts)
    breaks = tuple(value.number() for value in found["breaks"].entries())
    if list(breaks) != sorted(set(breaks)):
        raise found["breaks"].refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "the breaks must ascend."))
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


def _recipe(key: str, entry: Entry, indicators: Mapping[str, Indicator]) -> Recipe:
    found = entry.fields(required=("label", "source", "weights"))
    weights = {item.defined(name, indicators): item.number() for name, item in found["weights"].items()}
    return Recipe(key, found["label"].label(), found["source"].text(), weights)


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
