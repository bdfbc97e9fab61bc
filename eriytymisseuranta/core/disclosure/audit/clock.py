"""How long an attack may take; what is not decided by then is unknown, and unknown fails."""

from __future__ import annotations

import time
from dataclasses import dataclass

from eriytymisseuranta.core.errors import Progress, no_progress


@dataclass(frozen=True)
class Clock:
    """The end of the time, and who is told of progress (and may cancel)."""

    ends: float
    progress: Progress = no_progress

    @classmethod
    def of(cls, seconds: float, progress: Progress = no_progress) -> Clock:
        """Return a clock that runs out after some seconds."""
        return cls(time.monotonic() + seconds, progress)

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return max(self.ends - time.monotonic(), 0.0)

    def over(self, done: float = 0.0) -> bool:
        """Tell progress (0 to 1), and whether the time is over."""
        self.progress(done)
        return self.left <= 0.0
