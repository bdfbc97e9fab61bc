"""The outputs of one run on their way into the project: one group, in reading order, each named, styled and stamped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsMessageLog, QgsProcessingAlgorithm, QgsProcessingContext, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import CONTEXT, language, message, translate
from eriytymisseuranta.layers.describing import aliases, described
from eriytymisseuranta.layers.glossary import indicator_comment
from eriytymisseuranta.layers.presenting import LayerFinisher, Presentation
from eriytymisseuranta.layers.stamping import Stamp
from eriytymisseuranta.layers.writing import Table
from eriytymisseuranta.processing.outputs import Output

FIRST = 1000
"""Sort key of the layer on top; those below count down."""


class RunOutputs:
    """Makes the `Output` of every result of a run; the first one made stands on top."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        context: QgsProcessingContext,
        provenance: Provenance,
        keep_style: bool = False,
    ) -> None:
        self._algorithm = algorithm
        self._context = context
        self._provenance = provenance
        self._keep_style = keep_style
        self._started = now()
        self._made = 0

    def output(
        self,
        parameter: str,
        table: Table,
        catalogue: Catalogue,
        name: str,
        style: Callable[[QgsVectorLayer], None] | None = None,
        visible: bool = True,
        theme_years: Sequence[int] = (),
    ) -> Output:
        """Return a table as the output ``parameter``, to be named ``name`` in the project."""
        told = described(table, catalogue)
        order = FIRST - self._made
        self._made += 1
        presentation = Presentation(
            stamp=self._stamp(parameter, self._marked(name), _meanings(told, catalogue)),
            style=style,
            aliases=aliases(told),
            visible=visible,
            keep_style=self._keep_style,
            users_style=_users_style(self._algorithm.id(), parameter),
            theme_years=theme_years,
        )
        return Output(parameter, told, lambda destination: self._load(destination, parameter, presentation, order))

    @property
    def group(self) -> str:
        """Name of the group in the project; the time tells runs apart."""
        return self._marked(f"{self._algorithm.displayName()} {self._started.toString('yyyy-MM-dd HH:mm:ss')}")

    def _marked(self, name: str) -> str:
        """Return a name that says INTERNAL where nothing was masked."""
        if not self._provenance.internal:
            return name
        return translate("Eriytymisseuranta", "INTERNAL – {name}").format(name=name)

    def _stamp(self, parameter: str, title: str, meanings: Sequence[str]) -> Stamp:
        started = str(self._started.toString(Qt.DateFormat.ISODate))
        role = f"{self._algorithm.name()}:{parameter}"
        return Stamp(
            role=role,
            title=title,
            sentences=[*(message(said) for said in self._provenance.sentences()), *meanings],
            source=message(self._provenance.source_line()),
            record={**self._provenance.record(), "algorithm": self._algorithm.id(), "started": started},
            made=started[:10],
        )

    def _load(self, destination: str, parameter: str, presentation: Presentation, order: int) -> None:
        """Tell Processing what to do with a written layer, if it is to be loaded at all."""
        if not self._context.willLoadLayerOnCompletion(destination):
            return
        details = self._context.layerToLoadOnCompletionDetails(destination)
        definition = self._algorithm.parameterDefinition(parameter)
        if details.name in ("", parameter, definition.description()):  # not a name that the user gave
            details.name = presentation.stamp.title
            details.forceName = True
        details.groupName = self.group
        details.layerSortKey = order
        details.setPostProcessor(LayerFinisher(presentation))


def _meanings(table: Table, catalogue: Catalogue) -> list[str]:
    """Return what the indicators in a table mean; few file formats keep the comments of fields."""
    names = set(table.fields.names())
    return [
        f"{indicator.label[language()]}: {indicator_comment(indicator, catalogue)}"
        for indicator in catalogue.indicators.values()
        if indicator.field in names
    ]


def now() -> QDateTime:
    """Return the time of a run."""
    return QDateTime.currentDateTime()


def _users_style(algorithm: str, parameter: str) -> bool:
    """Return whether the user has chosen a style for an output in the settings of Processing."""
    try:
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:
        QgsMessageLog.logMessage("Processing has no rendering styles here.", CONTEXT, Qgis.MessageLevel.Info, False)
        return False
    return bool(RenderingStyles.getStyle(algorithm, parameter))
