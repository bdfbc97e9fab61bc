"""What all algorithms share: identity, help, translated errors, and outputs written last."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from eriytymisseuranta import dependencies, paths
from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.i18n import message, translate

HOMEPAGE = "https://github.com/eriytymisseuranta/eriytymisseuranta/blob/main/docs/algorithms"


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm of this plugin.

    The module's name is the stem of everything: ``import_statistics`` holds the algorithm
    ``importstatistics`` and has its help page at ``docs/algorithms/import_statistics.md``; its
    folder is its group in the toolbox.
    """

    def createInstance(self) -> Algorithm:
        return type(self)()

    @property
    def stem(self) -> str:
        """The module's name."""
        return type(self).__module__.rpartition(".")[2]

    def name(self) -> str:
        return self.stem.replace("_", "")

    def groupId(self) -> str:
        return type(self).__module__.split(".")[-2]

    def group(self) -> str:
        return {
            "data": translate("Eriytymisseuranta", "Data"),
            "indicators": translate("Eriytymisseuranta", "Indicators"),
            "change": translate("Eriytymisseuranta", "Change"),
            "planning": translate("Eriytymisseuranta", "Planning"),
            "privacy": translate("Eriytymisseuranta", "Privacy"),
            "report": translate("Eriytymisseuranta", "Monitoring"),
        }[self.groupId()]

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(paths.resource("icons", "icon.svg"))

    def helpUrl(self) -> str:
        return f"{HOMEPAGE}/{self.stem}.md"

    def tags(self) -> list[str]:
        return [
            *("segregation", "segregaatio", "eriytyminen", "asuinalueet", "ruutuaineisto", "ruututietokanta"),
            *("tietosuoja", "boendesegregation", "rutdatabas", "grid", "statistics", "wellbeing"),
        ]

    def define(self, *definitions: QgsProcessingParameterDefinition | QgsProcessingOutputDefinition) -> None:
        """Add parameters and outputs; a definition that QGIS refuses (a name twice, no type) is a mistake in the code.

        Raises
        ------
        ValueError
            Naming the definition.
        """
        for definition in definitions:
            name = definition.name()
            parameter = isinstance(definition, QgsProcessingParameterDefinition)
            if not (self.addParameter(definition) if parameter else self.addOutput(definition)):
                raise ValueError(f"QGIS does not take the definition of {name}.")

    def help_parts(self) -> tuple[str, str, str, str]:
        """Return the help in four parts: what it does, why, the method with its source, what to beware of."""
        raise NotImplementedError

    def help_glossary(self) -> dict[str, str]:
        """Return what the help explains by name, such as the indicators."""
        return {}

    def help_glossary_title(self) -> str:
        """Return what is explained by name."""
        return translate("Eriytymisseuranta", "Indicators")

    def shortHelpString(self) -> str:
        titles = (
            translate("Eriytymisseuranta", "What it does"),
            translate("Eriytymisseuranta", "Why"),
            translate("Eriytymisseuranta", "Method and source"),
            translate("Eriytymisseuranta", "Beware"),
        )
        parts = "".join(
            f"<h3>{html.escape(title)}</h3><p>{html.escape(text)}</p>" for title, text in zip(titles, self.help_parts())
        )
        glossary = "".join(
            f"<li><b>{html.escape(name)}</b>: {html.escape(text)}</li>" for name, text in self.help_glossary().items()
        )
        return f"{parts}<ul>{glossary}</ul>" if glossary else parts

    def canExecute(self) -> tuple[bool, str]:
        if dependencies.missing_dependencies():
            return False, dependencies.dependency_sentence()
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> dict[str, Any]:
        feedback = feedback or QgsProcessingFeedback()
        try:
            return self.compute(parameters, context, feedback)
        except InputError as error:
            raise QgsProcessingException(message(error.message)) from error
        except Cancelled:
            return {}

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; `InputError` and `Cancelled` may be raised before anything is written."""
        raise NotImplementedError
