"""The threads we own: started with a name, stopped by an event, joined."""

import logging
import threading
from collections.abc import Callable
from typing import TypeAlias

logger = logging.getLogger(__name__)

Stop: TypeAlias = threading.Event
"""Set it, and what runs with it ends soon."""


class BackgroundThread:
    """A thread that runs `work(stop)` until it is told to stop."""

    def __init__(self, name: str, work: Callable[[Stop], None]) -> None:
        self._stop = Stop()
        self._thread = threading.Thread(target=work, args=(self._stop,), name=name, daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 10.0) -> None:
        """Tell it to stop and wait for it."""
        self._stop.set()
        self._thread.join(timeout=timeout_s)
        if self._thread.is_alive():
            logger.warning("the thread %s did not end within %g seconds", self._thread.name, timeout_s)
