"""From the tables of a data product, as delivered, to a `RawPanel`.

Nothing is filled in: what is suppressed, uninhabited or not in the data is told apart by
`eriytymisseuranta.core.panel.State`.
"""

from eriytymisseuranta.core.importing.building import import_panel
from eriytymisseuranta.core.importing.fields import wanted_columns
from eriytymisseuranta.core.importing.locating import needs_outlines
from eriytymisseuranta.core.importing.placing import Placed
from eriytymisseuranta.core.importing.recognising import recognise
from eriytymisseuranta.core.importing.source import Imported, SourceTable
from eriytymisseuranta.core.importing.years import label_years

__all__ = [
    "Imported",
    "Placed",
    "SourceTable",
    "import_panel",
    "label_years",
    "needs_outlines",
    "recognise",
    "wanted_columns",
]
