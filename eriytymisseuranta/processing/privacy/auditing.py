"""The run of the audit: reading, attack, table, report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateTransformContext, QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.audit.knowledge import Cells, Changes, Ground, Zones, ground_of
from eriytymisseuranta.core.disclosure.audit.published import Audit, audit_layers
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.core.disclosure.ledger import masks, released, released_areas
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import language, message, translate
from eriytymisseuranta.layers.known import Read, areas_as_zones, read_published, read_zones, untraced
from eriytymisseuranta.layers.writing import frame_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs

if TYPE_CHECKING:
    from eriytymisseuranta.processing.privacy.audit_disclosure import AuditDisclosure


def run_audit(
    algorithm: AuditDisclosure,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Run all stages, and write when everything is computed."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    layers = algorithm.parameterAsLayerList(parameters, "LAYERS", context)
    known = algorithm.parameterAsLayerList(parameters, "KNOWN", context)
    ledger = algorithm.parameterAsString(parameters, shared.LEDGER, context).strip()
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 30)
    read = read_published(layers, catalogue, reading)
    attacking = stage(feedback, translate("Eriytymisseuranta", "Attacking what is to be published"), 30, 90)
    audit = attacked(
        read,
        known,
        ledger,
        catalogue,
        context.transformContext(),
        attacking,
        algorithm.parameterAsDouble(parameters, "MAX_SECONDS", context),
    )
    attacking(1.0)
    for said in audit.refused:
        feedback.pushWarning(message(said))
    pages = {}
    if parameters.get("REPORT"):
        from eriytymisseuranta.core.reporting.auditing import audit_report

        titles = [layer.name() for layer in layers]
        pages["REPORT"] = audit_report(audit, titles, catalogue, message, language())
    provenance = replace(Provenance.of_panel(read.cells[0].panel, catalogue), protection="internal")
    run = RunOutputs(algorithm, context, provenance)
    title = translate("Eriytymisseuranta", "Verdicts")
    output = run.output("OUTPUT", frame_table(verdict_table(audit)), catalogue, title)
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 90, 100)
    results = write_outputs(algorithm, parameters, context, [output], pages, writing)
    return {**results, **{each.name: audit.counts.get(each, 0) for each in Verdict}, "PASSED": audit.passed}


def attacked(
    read: Read,
    known: Sequence[QgsMapLayer],
    ledger: str,
    catalogue: Catalogue,
    transforms: QgsCoordinateTransformContext,
    progress: Progress,
    seconds: float = 300.0,
) -> Audit:
    """Attack layers that were read, with what else is known.

    Raises
    ------
    InputError
        If there is nothing to attack, layers contradict each other or do not lie on lattices that nest.
    """
    if not read.cells:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "There is no statistics layer of this plugin among the layers to be published; choose one, and give "
                "what it was made into beside it.",
            )
        )
    ground = ground_of(read.cells)
    also, strange = _zones(read, ground, catalogue, transforms)
    others = read_published(known, catalogue) if known else Read()
    zones, unknown = _zones(others, ground, catalogue, transforms)
    before, hidden = [], []
    if ledger:
        onto = PublicPanel(ground.units, ground.years, ground.table, {}, (), {}, {})
        before = [(Path(ledger).name, released(Path(ledger), None, onto))]
        pooled = [Cells(Path(ledger).name, each) for each in released_areas(Path(ledger))]
        if isinstance(ground.units, Lattice):
            also += [each for layer in pooled for each in areas_as_zones(layer, ground, transforms)]
        hidden = [masks(Path(ledger), each.panel) for each in read.cells]
    return audit_layers(
        read.cells,
        [*others.cells, *zones, *others.changes],
        catalogue,
        [*also, *read.changes],
        before,
        hidden,
        [*read.refused, *strange, *unknown],
        seconds,
        progress,
    )


def _zones(
    read: Read, ground: Ground, catalogue: Catalogue, transforms: QgsCoordinateTransformContext
) -> tuple[list[Zones | Changes], list[Any]]:
    """Return areas as totals over the ground, taking layers of areas out of the cells; and what cannot be traced."""
    found: list[Zones | Changes] = []
    lost = []
    for layer in read.others:
        zones = read_zones(layer, ground, catalogue, transforms)
        if zones is None:
            lost.append(layer)
        else:
            found.append(zones)
    if isinstance(ground.units, Lattice):
        areas: list[Cells] = [each for each in read.cells if isinstance(each.panel.units, Areas)]
        found += [zones for each in areas for zones in areas_as_zones(each, ground, transforms)]
        read.cells[:] = [each for each in read.cells if not isinstance(each.panel.units, Areas)]
    return found, untraced(lost)


def verdict_table(audit: Audit) -> pd.DataFrame:
    """Return one row per hidden figure that is not safe."""
    exposed = audit.exposed.columns()
    figures = np.full(len(audit.exposed), "", dtype=object)
    for place, said in audit.exposed.figures.items():
        figures[place] = "; ".join(message(figure) for figure in said)
    names = np.array([verdict.name.lower() for verdict in sorted(Verdict)], dtype=object)
    return pd.DataFrame(
        {
            "cell_id": exposed["cell_id"],
            "year": exposed["year"],
            "concept": exposed["concept"],
            "verdict": names[exposed["verdict"]],
            "least": exposed["low"],
            "most": exposed["high"],
            "figures": figures,
            "protection": np.full(len(figures), "internal", dtype=object),
        }
    )
