"""From the layers that the user chose to a protected panel; shared by importing and monitoring."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd
from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue, Profile
from eriytymisseuranta.core.disclosure import counted_states
from eriytymisseuranta.core.disclosure.ledger import masks
from eriytymisseuranta.core.disclosure.remainder import Remainder, remainder
from eriytymisseuranta.core.disclosure.representation import bias_sentences, bias_table, cost_sentences
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.importing import import_panel
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.i18n import message, translate
from eriytymisseuranta.layers.official import read_official
from eriytymisseuranta.layers.regions import regions_of
from eriytymisseuranta.layers.sources import read_sources
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.data.proving import carried, proved, undecided
from eriytymisseuranta.processing.feedback import progress_of, say, stage


@dataclass(frozen=True)
class Public:
    """What an import gave.

    Parameters
    ----------
    panel
        The protected panel.
    profile
        The product it came from.
    reason
        Why a threshold was lowered.
    remainder
        The suppressed cells together; None where that is not wanted.
    official
        Official population by region and year; None = not given.
    """

    panel: PublicPanel
    profile: Profile
    reason: str
    remainder: Remainder | None = None
    official: pd.DataFrame | None = None


def import_public(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    catalogue: Catalogue,
    concepts: Collection[str] | None,
    span: tuple[float, float],
) -> Public:
    """Read, understand and protect the layers of ``LAYERS``.

    Parameters
    ----------
    concepts
        Concepts to carry; None = all that the product has. Their whole groups are read and protected, so that
        what is hidden does not depend on what is carried.
    span
        The part of the progress bar to fill, percent.

    Raises
    ------
    InputError
        For whatever makes the layers unusable; nothing has been written.
    """
    start, end = span
    middle = start + (end - start) * 0.7
    layers = algorithm.parameterAsLayerList(parameters, "LAYERS", context)
    product = algorithm.parameterAsString(parameters, shared.PROFILE, context)
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), start, middle)
    whole = None if concepts is None else catalogue.with_groups(concepts)
    profile, tables = read_sources(layers, catalogue, product, whole, reading)
    years = algorithm.parameterAsString(parameters, "YEARS", context)
    understanding = stage(feedback, translate("Eriytymisseuranta", "Putting the years together"), middle, end)
    areas = algorithm.parameterAsSource(parameters, "REGIONS", context)
    regions = None
    if areas is not None:
        field = algorithm.parameterAsString(parameters, "REGION_FIELD", context)
        regions = partial(regions_of, areas=areas, field=field, transforms=context.transformContext())
    imported = import_panel(tables, profile, catalogue, years, whole, understanding, regions)
    notice = [Message("{notice}", {"notice": profile.notice})] if profile.notice else []
    say(feedback, [*notice, *imported.messages])
    reason = algorithm.parameterAsString(parameters, shared.REASON, context)
    ledger = algorithm.parameterAsString(parameters, shared.LEDGER, context).strip()
    mode = algorithm.parameterAsString(parameters, shared.PRIVACY, context)
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    table = algorithm.parameterAsSource(parameters, shared.OFFICIAL, context)
    official = None if table is None else read_official(table)
    raw, rules = imported.panel, imported.profile.rules
    hidden = masks(Path(ledger), raw) if ledger else None
    choices = (mode, least, reason)
    found, verdicts = proved(raw, concepts, catalogue, rules, choices, hidden, progress_of(feedback, end, end))
    say(feedback, [*counted_states(found.panel, catalogue), *cost_sentences(found.costs, catalogue)])
    say(feedback, bias_sentences(bias_table(raw, found.panel, catalogue), catalogue))
    for said in undecided(verdicts, catalogue) if verdicts is not None else []:
        feedback.pushWarning(message(said))
    panel = carried(found.panel, concepts)
    raw = carried(raw, concepts)
    together = remainder(raw, panel, catalogue, rules, least, reason) if mode == "pooled" else None
    return Public(panel, imported.profile, reason, together, official)
