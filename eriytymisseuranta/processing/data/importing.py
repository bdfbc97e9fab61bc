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
from eriytymisseuranta.core.disclosure import counted_states, protected
from eriytymisseuranta.core.disclosure.ledger import masks
from eriytymisseuranta.core.disclosure.remainder import Remainder, remainder
from eriytymisseuranta.core.disclosure.representation import bias_sentences, bias_table, cost_sentences
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.importing import import_panel
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.official import read_official
from eriytymisseuranta.layers.regions import regions_of
from eriytymisseuranta.layers.sources import read_sources
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage


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
        Concepts to carry; None = all that the product has.
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
    profile, tables = read_sources(layers, catalogue, product, concepts, reading)
    years = algorithm.parameterAsString(parameters, "YEARS", context)
    understanding = stage(feedback, translate("Eriytymisseuranta", "Putting the years together"), middle, end)
    areas = algorithm.parameterAsSource(parameters, "REGIONS", context)
    regions = None
    if areas is not None:
        field = algorithm.parameterAsString(parameters, "REGION_FIELD", context)
        regions = partial(regions_of, areas=areas, field=field, transforms=context.transformContext())
    imported = import_panel(tables, profile, catalogue, years, concepts, understanding, regions)
    notice = [Message("{notice}", {"notice": profile.notice})] if profile.notice else []
    say(feedback, [*notice, *imported.messages])
    reason = algorithm.parameterAsString(parameters, shared.REASON, context)
    ledger = algorithm.parameterAsString(parameters, shared.LEDGER, context).strip()
    mode = algorithm.parameterAsString(parameters, shared.PRIVACY, context)
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    table = algorithm.parameterAsSource(parameters, shared.OFFICIAL, context)
    official = None if table is None else read_official(table)
    raw, rules = imported.panel, imported.profile.rules
    found = protected(
        raw, catalogue, rules, mode, least, reason, masks(Path(ledger), imported.panel) if ledger else None
    )
    say(feedback, [*counted_states(found.panel, catalogue), *cost_sentences(found.costs, catalogue)])
    say(feedback, bias_sentences(bias_table(raw, found.panel, catalogue), catalogue))
    together = remainder(raw, found.panel, catalogue, rules, least, reason) if mode == "pooled" else None
    return Public(found.panel, imported.profile, reason, together, official)
