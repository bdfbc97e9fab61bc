"""What the core says to people: messages, refusals and cancellation.

The core never imports Qt, so it marks its sentences for translation with
``QT_TRANSLATE_NOOP`` (which the translation tools recognise by name) and hands
them on untranslated. ``eriytymisseuranta.i18n.message`` turns them into the
user's language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Progress = Callable[[float], None]
"""Called with the share done, 0 to 1; raises `Cancelled` when the user has had enough."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation and return it as it is."""
    return text


def no_progress(done: float) -> None:
    """Ignore progress; for callers that do not show any."""


def part_of(progress: Progress, at: int, parts: int) -> Progress:
    """Return the progress of one of several equal parts."""
    return lambda done: progress((at + done) / parts)


@dataclass(frozen=True)
class Message:
    """A sentence for people: an English template and the values to put into it."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


class InputError(ValueError):
    """The input or the choices cannot be used; the sentence says what is wrong and the remedy."""

    def __init__(self, template: str, **values: object) -> None:
        self.message = Message(template, values)
        super().__init__(str(self.message))


class Cancelled(Exception):  # noqa: N818 - not an error
    """The user has cancelled; nothing may be written."""
