"""YAML read strictly: whatever is wrong is named with its file, line and key."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message

LANGUAGES = ("fi", "sv", "en")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is ten times faster, and not everywhere


@dataclass(frozen=True)
class Label:
    """A text in the three languages."""

    fi: str
    sv: str
    en: str

    def __str__(self) -> str:
        return self.en

    def __getitem__(self, language: str) -> str:
        return {"fi": self.fi, "sv": self.sv}.get(language, self.en)


@dataclass(frozen=True)
class Entry:
    """One place in a YAML file: its node, the file and the key that led there."""

    node: yaml.Node
    file: str
    key: str

    def refuse(self, problem: str, **values: object) -> InputError:
        """Return the error that names this place; ``problem`` is a sentence marked for translation."""
        return InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "File “{file}”, line {line}, key “{key}”: {problem}"),
            file=self.file,
            line=self.node.start_mark.line + 1,
            key=self.key,
            problem=Message(problem, values),
        )

    def fields(self, required: Sequence[str] = (), optional: Sequence[str] = ()) -> dict[str, Entry]:
        """Return the entries of a mapping that has all ``required`` and no keys but those named."""
        found = dict(self.items())
        for name in required:
            if name not in found:
                raise self.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{name}” is missing."), name=name)
        for name, entry in found.items():
            if name not in required and name not in optional:
                raise entry.refuse(
                    QT_TRANSLATE_NOOP("Eriytymisseuranta", "unknown key; known are {known}."),
                    known=", ".join([*required, *optional]),
                )
        return found

    def items(self) -> Iterator[tuple[str, Entry]]:
        """Yield key and entry of a mapping; YAML itself would let the last of two equal keys win."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "a mapping (name: value) is expected."))
        seen = set()
        for key, value in self.node.value:
            name = str(key.value)
            entry = Entry(value, self.file, f"{self.key}.{name}".lstrip("."))
            if name in seen:
                raise entry.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "the key is there twice."))
            seen.add(name)
            yield name, entry

    @property
    def single(self) -> bool:
        """Whether this is a single value, neither a mapping nor a list."""
        return isinstance(self.node, yaml.ScalarNode)

    def entries(self) -> list[Entry]:
        """Return the entries of a list; a single value is a list of one."""
        if isinstance(self.node, yaml.SequenceNode):
            return [Entry(node, self.file, self.key) for node in self.node.value]
        return [self]

    def texts(self) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(entry.text() for entry in self.entries())

    def text(self) -> str:
        """Return a text."""
        if not isinstance(self.node, yaml.ScalarNode):
            raise self.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "a single value is expected."))
        return str(self.node.value)

    def choice(self, choices: Sequence[str]) -> str:
        """Return one of ``choices``."""
        value = self.text()
        if value not in choices:
            raise self.refuse(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{value}” is not one of {choices}."),
                value=value,
                choices=", ".join(choices),
            )
        return value

    def defined(self, name: str, known: Collection[str]) -> str:
        """Return ``name`` if it is among ``known``."""
        if name not in known:
            raise self.refuse(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{name}” is not defined; known are {known}."),
                name=name,
                known=", ".join(sorted(known)),
            )
        return name

    def number(self) -> float:
        """Return a finite number."""
        try:
            value = float(self.text())
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise self.refuse(QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is not a number."), text=self.text())
        return value

    def integer(self) -> int:
        """Return a whole number."""
        value = self.number()
        if value != int(value):
            raise self.refuse(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{text}” is not a whole number."), text=self.text()
            )
        return int(value)

    def label(self) -> Label:
        """Return a text in the three languages."""
        found = self.fields(required=LANGUAGES)
        return Label(**{name: entry.text() for name, entry in found.items()})


def read_yaml(path: Path) -> Entry:
    """Read the one document of a YAML file; a syntax error is an `InputError` with its line."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "File “{file}”, line {line}: {problem}"),
            file=path.name,
            line=line,
            problem=str(error.problem),
        ) from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "File “{file}” cannot be read as UTF-8 text: {problem}"),
            file=str(path),
            problem=str(error),
        ) from error
    if node is None:
        raise InputError(QT_TRANSLATE_NOOP("Eriytymisseuranta", "File “{file}” is empty."), file=path.name)
    return Entry(node, path.name, "")
