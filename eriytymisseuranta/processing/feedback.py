"""Between the core's progress and messages and what Processing shows."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFeedback, QgsProcessingFeedback

from eriytymisseuranta.core.errors import Cancelled, Message, Progress
from eriytymisseuranta.i18n import message


def progress_of(feedback: QgsFeedback, start: float, end: float) -> Progress:
    """Return a progress that fills the bar from ``start`` to ``end`` percent and stops on cancel."""

    def progress(done: float) -> None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(start + (end - start) * done)

    return progress


def stage(feedback: QgsProcessingFeedback, text: str, start: float, end: float) -> Progress:
    """Say what is being done now, and return its progress."""
    feedback.setProgressText(text)
    return progress_of(feedback, start, end)


def say(feedback: QgsProcessingFeedback, messages: Iterable[Message]) -> None:
    """Push the core's messages to the log, in the user's language."""
    for said in messages:
        feedback.pushInfo(message(said))
