"""How an index was made, as one text that a layer can carry in a field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.indicators.result import Composite


@dataclass(frozen=True)
class Recipe:
    """The choices of an index, by their names in the public contract.

    Parameters
    ----------
    weights
        Indicator id -> weight.
    base_year
        Year whose spread (``base_year``: and centre) counts for all, else None.
    """

    weights: Mapping[str, float] = field(default_factory=dict)
    method: str = "zsum"
    reference: str = "year_mean_base_sd"
    base_year: int | None = None
    levels: str = "sd"

    @classmethod
    def of(cls, composite: Composite) -> Recipe:
        """Return the recipe of a computed index."""
        return cls(
            dict(composite.weights), composite.method, composite.reference, composite.base_year, composite.levels
        )

    @classmethod
    def read(cls, text: str) -> Recipe:
        """Return the recipe that `text` wrote: ``low_income=1,unemployment=1;zsum;year_mean_base_sd:2005;sd``.

        Raises
        ------
        InputError
            If the text is none.
        """
        try:
            pairs, method, reference, levels = text.split(";")
            name, _, year = reference.partition(":")
            weights = {key: float(value) for key, value in (pair.split("=") for pair in pairs.split(","))}
            return cls(weights, method, name, int(year) if year else None, levels)
        except ValueError:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "“{text}” is no recipe of an index; compute the index again with “Indicators”."
                ),
                text=text,
            ) from None

    @property
    def text(self) -> str:
        """The recipe as the field of a layer holds it."""
        pairs = ",".join(f"{name}={weight!r}" for name, weight in self.weights.items())
        year = "" if self.base_year is None else f":{self.base_year}"
        return f"{pairs};{self.method};{self.reference}{year};{self.levels}"
