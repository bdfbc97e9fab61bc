"""Where results came from and how they were made: one record, for people and for machines."""

from __future__ import annotations

import configparser
import datetime
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from typing import Any

from eriytymisseuranta import paths
from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.reporting.numbers import Numbers, spelled
from eriytymisseuranta.core.reporting.wording import levels_text, method_text, reference_text
from eriytymisseuranta.core.schema import Label

MODE_NOTES = {
    "pooled": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "The suppressed cells of a block are told of together in the layer of the remainder, never in the cells.",
    ),
    "classes": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "Counts are told by the class of their share: a figure is the middle of its class."
    ),
    "rounded": QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "Counts are multiples of three; parts need not add up to what they are counted of."
    ),
}
"""What must be known of the figures by how they are protected."""


@dataclass(frozen=True)
class Provenance:
    """The origin of a run's results.

    Parameters
    ----------
    sources, source_lines
        Per year the product with its label, and how its licence wants it named (without the year).
    dates
        Variable group -> reference date per year (None = unknown).
    definitions
        Variable group -> per year since when it is defined as in that year ('' = unversioned).
    groups
        Labels of the variable groups.
    indicators, made_of
        Labels of the indicators computed, and the variable groups that each is made of.
    protection, reason
        How the values were protected, and why a threshold was lowered ('' = it was not).
    weights, method, reference, base_year, levels
        The choices of the index; empty where there is none.
    notices
        What must be said of the products' figures wherever they are shown.
    min_base
        Smallest denominator that was chosen for the indicators; None = the thresholds of product and catalogue.
    made
        Day of the run.
    """

    years: tuple[int, ...]
    sources: tuple[str, ...]
    source_lines: tuple[Label, ...]
    dates: Mapping[str, tuple[datetime.date | None, ...]]
    definitions: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, Label]
    protection: str
    notices: tuple[Label, ...] = ()
    reason: str = ""
    indicators: Mapping[str, Label] = field(default_factory=dict)
    made_of: Mapping[str, frozenset[str]] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)
    method: str = ""
    reference: str = ""
    base_year: int | None = None
    levels: str = ""
    min_base: int | None = None
    version: str = ""
    made: datetime.date | None = None

    @classmethod
    def of_panel(cls, panel: PublicPanel, catalogue: Catalogue, reason: str = "") -> Provenance:
        """Return the origin of a panel, made today."""
        groups = {catalogue.concepts[name].group for name in panel.variables}
        return cls(
            years=panel.years,
            sources=panel.sources,
            source_lines=tuple(_source_line(source, catalogue) for source in panel.sources),
            dates={group: dates for group, dates in panel.dates.items() if group in groups},
            definitions={group: since for group, since in panel.definitions.items() if group in groups},
            groups={name: group.label for name, group in catalogue.groups.items() if name in groups},
            protection=panel.protection,
            notices=_notices(panel.sources, catalogue),
            reason=reason.strip(),
            version=plugin_version(),
            made=datetime.datetime.now(datetime.timezone.utc).astimezone().date(),
        )

    @classmethod
    def of_result(
        cls, result: IndicatorPanel, catalogue: Catalogue, reason: str = "", min_base: int | None = None
    ) -> Provenance:
        """Return the origin of computed indicators, made today."""
        indicators = {name: figure.indicator for name, figure in result.figures.items()}
        found = replace(
            cls.of_panel(result.panel, catalogue, reason),
            indicators={name: indicator.label for name, indicator in indicators.items()},
            made_of={
                name: frozenset(catalogue.concepts[concept].group for concept in (made.numerator, made.denominator))
                for name, made in indicators.items()
            },
            min_base=min_base,
        )
        composite = result.composite
        if composite is None:
            return found
        return replace(
            found,
            weights=dict(composite.weights),
            method=composite.method,
            reference=composite.reference,
            base_year=composite.base_year,
            levels=composite.levels,
        )

    @property
    def internal(self) -> bool:
        """Whether nothing was masked, so that the values may not be published."""
        return self.protection.partition(":")[0] in ("", "internal")

    @property
    def source(self) -> Label:
        """The sources as their licences ask for, each with its years: ``Statistics Finland, Grid Database 2022``."""
        years: dict[Label, list[str]] = {}
        for line, year in zip(self.source_lines, self.years):
            years.setdefault(line, []).append(str(year))
        return spelled(
            lambda language: "; ".join(f"{line[language]} {', '.join(labels)}" for line, labels in years.items())
        )

    def redefined(self) -> list[tuple[str, int, int]]:
        """Return (group, year, next year in the data) where a variable group changed its definition between the two."""
        return [
            (group, self.years[at], self.years[at + 1])
            for group, since in self.definitions.items()
            for at in range(len(since) - 1)
            if since[at] != since[at + 1]
        ]

    def stretches(self, indicators: Iterable[str]) -> tuple[int, ...]:
        """Return one number per year; years are compared where they have the same one.

        It rises with every change in the definition of something that the indicators count.
        """
        groups = {group for name in indicators for group in self.made_of.get(name, ())}
        breaks = {after for group, _, after in self.redefined() if group in groups}
        return tuple(sum(start <= year for start in breaks) for year in self.years)

    def source_line(self) -> Message:
        """Return the line that names the source on a map."""
        return Message(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Source: {source}. Computed with Eriytymisseuranta."),
            {"source": self.source},
        )

    def sentences(self) -> list[Message]:
        """Return how the results were made, one sentence each."""
        return [
            *self.warnings(),
            *self._protected(),
            Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Reference dates: {dates}."), {"dates": self._dates()}),
            *self.changed_definitions(),
            *self._index(),
            Message(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Eriytymisseuranta {version}, {date}."),
                {"version": self.version, "date": spelled(lambda language: Numbers(language).day(self.made))},
            ),
        ]

    def warnings(self) -> list[Message]:
        """Return what must be said of the figures wherever they are shown, such as that they are fictional."""
        return [Message("{notice}", {"notice": notice}) for notice in self.notices]

    def changed_definitions(self) -> list[Message]:
        """Return one sentence per change of a definition."""
        return [
            Message(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "{group}: the definition changed between {before} and {after}; the years before and after are not "
                    "compared.",
                ),
                {"group": self.groups.get(group, group), "before": before, "after": after},
            )
            for group, before, after in self.redefined()
        ]

    def _protected(self) -> list[Message]:
        mode, _, limit = self.protection.partition(":")
        if self.internal:
            said = [
                Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "INTERNAL: nothing is masked; not for publication."))
            ]
        elif limit == "open":
            said = [Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Protected by its publisher; shown as released."))]
        else:
            said = [Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Protection: {mode}."), {"mode": self.protection})]
            if limit:
                few = QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "Figures about fewer than {limit} people or households are suppressed."
                )
                said = [Message(few, {"limit": limit}), *(said if mode != "threshold" else [])]
            if mode in MODE_NOTES:
                said.append(Message(MODE_NOTES[mode]))
        if self.reason:
            said.append(
                Message(
                    QT_TRANSLATE_NOOP("Eriytymisseuranta", "Reason given for a lowered threshold: {reason}."),
                    {"reason": self.reason.rstrip(".")},
                )
            )
        if self.min_base is not None:
            said.append(
                Message(
                    QT_TRANSLATE_NOOP("Eriytymisseuranta", "Smallest base of an indicator that is shown: {min_base}."),
                    {"min_base": self.min_base},
                )
            )
        return said

    def _index(self) -> list[Message]:
        if not self.weights:
            return []
        weights = spelled(
            lambda language: ", ".join(
                f"{self.indicators[name][language] if name in self.indicators else name} "
                f"{Numbers(language).short(weight)}"
                for name, weight in self.weights.items()
            )
        )
        reference = reference_text(self.reference, self.base_year or self.years[0])
        return [
            Message(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "Variables of the index and their weights: {weights}."),
                {"weights": weights},
            ),
            Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Method: {method}."), {"method": method_text(self.method)}),
            Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Compared with: {reference}."), {"reference": reference}),
            Message(QT_TRANSLATE_NOOP("Eriytymisseuranta", "Levels: {levels}."), {"levels": levels_text(self.levels)}),
        ]

    def _dates(self) -> Label:
        """Return the groups of each series of reference dates."""
        groups: dict[tuple[datetime.date | None, ...], list[str]] = {}
        for group, dates in self.dates.items():
            groups.setdefault(dates, []).append(group)

        def text(language: str) -> str:
            labels = {name: label[language] or name for name, label in self.groups.items()}
            return "; ".join(
                f"{', '.join(labels.get(name, name) for name in names)} {', '.join(map(Numbers(language).day, dates))}"
                for dates, names in groups.items()
            )

        return spelled(text)

    def record(self) -> dict[str, Any]:
        """Return the record for machines; JSON-able."""
        spoken = {"source_lines", "groups", "indicators", "made_of", "dates", "made", "notices"}
        return {
            **{key: value for key, value in asdict(self).items() if key not in spoken},
            "source": self.source.en,
            "dates": {group: [_iso(date) for date in dates] for group, dates in self.dates.items()},
            "indicators": list(self.indicators),
            "made": _iso(self.made),
            "seed": None,
        }


def _source_line(source: str, catalogue: Catalogue) -> Label:
    """Return how the product of ``product:year`` wants to be named."""
    product = source.partition(":")[0]
    return catalogue.profiles[product].source if product in catalogue.profiles else Label(product, product, product)


def _notices(sources: Iterable[str], catalogue: Catalogue) -> tuple[Label, ...]:
    products = dict.fromkeys(source.partition(":")[0] for source in sources)
    found = [catalogue.profiles[name].notice for name in products if name in catalogue.profiles]
    return tuple(notice for notice in found if notice is not None)


def _iso(date: datetime.date | None) -> str:
    return "" if date is None else date.isoformat()


@lru_cache(maxsize=1)
def plugin_version() -> str:
    """Return the version of the plugin."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(paths.metadata(), encoding="utf-8")
    return metadata.get("general", "version", fallback="")
