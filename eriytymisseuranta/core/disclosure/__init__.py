"""The one door through which counts leave the core.

``protect`` turns a `RawPanel` into a `PublicPanel`; everything that people see is
computed from what came through here.
"""

from eriytymisseuranta.core.disclosure.costs import Protected
from eriytymisseuranta.core.disclosure.counting import counted_states
from eriytymisseuranta.core.disclosure.coverage import ALL, coverage_table
from eriytymisseuranta.core.disclosure.protection import MODES, protect, protected

__all__ = ["ALL", "MODES", "Protected", "counted_states", "coverage_table", "protect", "protected"]
