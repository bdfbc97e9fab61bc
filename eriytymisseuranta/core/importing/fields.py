"""Which columns of a table are which fields of a product; case never matters."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from fnmatch import fnmatchcase

from eriytymisseuranta.core.catalogue import Catalogue, Profile


def find_column(columns: Iterable[str], names: Sequence[str]) -> str | None:
    """Return the first column that is spelled as one of ``names`` (lower case, in order, ``*`` = anything)."""
    spelled = [str(column) for column in columns]
    for name in names:
        for column in spelled:
            if column.lower() == name or ("*" in name and fnmatchcase(column.lower(), name)):
                return column
    return None


def carried_concepts(profile: Profile, catalogue: Catalogue, concepts: Collection[str] | None) -> list[str]:
    """Return the concepts to carry, in the catalogue's order: those asked for, their bases, what decides on codes."""
    if concepts is None:
        return [name for name in catalogue.concepts if name in profile.concepts]
    chosen = {"population", *(condition.when for condition in profile.conditions), *concepts}
    for name in list(chosen):
        concept = catalogue.concepts[name]
        chosen |= {concept.base, catalogue.groups[concept.group].base}
    return [name for name in catalogue.concepts if name in chosen and name in profile.concepts]


def concept_fields(profile: Profile, concepts: Iterable[str]) -> list[str]:
    """Return the fields (lower case) that the concepts' expressions speak of, each once."""
    terms = (name for concept in concepts for expression in profile.concepts[concept] for _, name in expression.terms)
    return list(dict.fromkeys(terms))


def wanted_columns(
    columns: Iterable[str], profile: Profile, catalogue: Catalogue, concepts: Collection[str] | None = None
) -> list[str]:
    """Return those of a table's columns that an import of ``concepts`` reads."""
    fields = concept_fields(profile, carried_concepts(profile, catalogue, concepts))
    flags = [f"{field}{profile.flag}" for field in fields] if profile.flag else []
    names = [*fields, *flags, *profile.id_fields, *profile.x, *profile.y, *profile.region, *profile.year]
    return [column for column in columns if find_column([column], names) is not None]
