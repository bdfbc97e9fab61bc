"""The segregation of the groups behind a figure over all years, computed once in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from eriytymisseuranta.core.segregation.choices import Choices
from eriytymisseuranta.core.segregation.groupings import Grouping
from eriytymisseuranta.core.segregation.indices import segregation_indices
from eriytymisseuranta.gui import texts
from eriytymisseuranta.gui.comparison import Comparison, variables_of
from eriytymisseuranta.gui.figures import TrendPanel
from eriytymisseuranta.gui.run_task import Background, Failed
from eriytymisseuranta.i18n import translate


class Trends:
    """What has been computed, by figure; ``changed`` is called when there is more."""

    def __init__(self, background: Background, changed: Callable[[], None], failed: Failed) -> None:
        self._background, self._changed, self._failed = background, changed, failed
        self._found: dict[str, list[TrendPanel] | None] = {}

    def forget(self) -> None:
        """Forget everything, and what is still being computed."""
        self._found = {}

    def known(self, found: Comparison) -> list[TrendPanel]:
        """Return what has been computed already."""
        return self._found.get(found.name) or []

    def of(self, found: Comparison) -> list[TrendPanel] | None:
        """Return the measures of the algorithm ``segregationindices``; None while they are being computed."""
        key, loaded, kept = found.name, found.loaded, self._found
        if key in kept:
            return kept[key]
        indicators = [figure.indicator for figure in variables_of(loaded.result, key)]
        groupings = [Grouping((made.numerator,), made.denominator) for made in indicators if made.kind == "share"]
        kept[key] = None if groupings else []
        if not groupings:
            return []

        def take(table: Any) -> None:
            kept[key] = texts.trend_panels(found, table)
            self._tell(kept)

        def fail(sentence: str) -> None:
            kept[key] = []
            if kept is self._found:
                self._failed(sentence)

        self._background(
            translate("Eriytymisseuranta", "Year comparison: segregation of all years"),
            lambda progress: segregation_indices(
                loaded.result.panel, loaded.catalogue, groupings, Choices(measures=texts.TREND), progress
            ),
            take,
            fail,
        )
        return kept[key]

    def _tell(self, kept: dict[str, list[TrendPanel] | None]) -> None:
        if kept is self._found:
            self._changed()
