"""Work in the background: plain functions, and the algorithms of the toolbox, with progress and cancel.

What ends badly comes back as a sentence, never as an exception: one that crosses a task would end QGIS, and its
traceback would keep layers alive.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)

from eriytymisseuranta.core.errors import Cancelled, InputError, Progress
from eriytymisseuranta.i18n import CONTEXT, message, translate

Done = Callable[[Any], None]
Failed = Callable[[str], None]


def in_words(error: Exception) -> str:
    """Return what people read of an error; what is no sentence goes to the log."""
    if isinstance(error, InputError):
        return message(error.message)
    text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    QgsMessageLog.logMessage(text, CONTEXT, Qgis.MessageLevel.Warning, False)
    return translate("Eriytymisseuranta", "This did not work: {error}. The log of messages tells more.").format(
        error=type(error).__name__
    )


class Work(QgsTask):
    """A function in the background; it is told of progress and stops when that raises `Cancelled`.

    Parameters
    ----------
    done, failed
        Called in the main thread, unless the work was cancelled: with what the function returned, or a sentence.
    """

    running: ClassVar[set[Work]] = set()

    def __init__(self, description: str, act: Callable[[Progress], Any], done: Done, failed: Failed) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._act: Callable[[Progress], Any] | None = act
        self._done, self._failed = done, failed
        self._result: Any = None
        self._sentence = ""

    def start(self) -> Work:
        """Hand the work to QGIS, which keeps no reference of Python's own."""
        self.running.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        try:
            if self._act is not None:
                self._result = self._act(self._progress)
        except Cancelled:
            return False
        except Exception as error:
            self._sentence = in_words(error)
        self._act = None
        return True

    def finished(self, result: bool) -> None:
        self.running.discard(self)
        if not result or self.isCanceled():
            return
        if self._sentence:
            self._failed(self._sentence)
        else:
            self._done(self._result)

    def _progress(self, share: float) -> None:
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100.0 * share)


Background = Callable[[str, Callable[[Progress], Any], Done, Failed], Optional[Work]]
"""Starts work: its description, what is to be done, and what follows."""


def in_background(description: str, act: Callable[[Progress], Any], done: Done, failed: Failed) -> Work | None:
    """Let QGIS do the work beside everything else."""
    return Work(description, act, done, failed).start()


class AlgorithmRun:
    """A run of an algorithm of the toolbox whose results are loaded as the toolbox loads them."""

    running: ClassVar[set[AlgorithmRun]] = set()

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        project: QgsProject,
        done: Done,
        failed: Failed,
    ) -> None:
        self._algorithm, self._done, self._failed = algorithm, done, failed
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._feedback = QgsProcessingFeedback(False)
        self._context.setFeedback(self._feedback)
        self._said: list[str] = []
        self.task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), self._context, self._feedback)
        self.task.executed.connect(self._executed)

    @classmethod
    def start(
        cls, name: str, parameters: Mapping[str, Any], project: QgsProject, done: Done, failed: Failed
    ) -> AlgorithmRun | None:
        """Start an algorithm by its name; None, and a sentence, if it is not there or refuses the parameters."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"eriytymisseuranta:{name}")
        if algorithm is None:
            text = translate("Eriytymisseuranta", "The algorithm “{name}” is not there; switch the plugin on anew.")
            failed(text.format(name=name))
            return None
        run = cls(algorithm, parameters, project, done, failed)
        fine, why = algorithm.checkParameterValues(dict(parameters), run._context)
        if not fine:
            failed(why)
            return None
        cls.running.add(run)
        QgsApplication.taskManager().addTask(run.task)
        return run

    def cancel(self) -> None:
        """Stop; nothing is written."""
        self._feedback.cancel()
        self.task.cancel()

    def _executed(self, succeeded: bool, results: dict[str, Any]) -> None:
        self.running.discard(self)
        if self._feedback.isCanceled():
            return
        if not succeeded:
            lines = [line.strip() for line in self._feedback.textLog().splitlines() if line.strip()]
            self._failed(lines[-1] if lines else translate("Eriytymisseuranta", "The algorithm did not finish."))
            return
        try:
            from processing.gui.Postprocessing import handleAlgorithmResults

            handleAlgorithmResults(self._algorithm, self._context, self._feedback)
        except Exception as error:
            self._failed(in_words(error))
        else:
            self._done(results)
