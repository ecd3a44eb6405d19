"""When to try again: how long a pause is, and whether it is over, whatever a person does to the clock."""

from collections.abc import Hashable
from datetime import datetime, timedelta
from typing import Final

from ezp2p.model.clock import Clock

FIRST_DELAY_S: Final = 10.0
FIRST_DELAY_WITHOUT_ROOM_S: Final = 60.0
"""A disk has no room again within seconds, and who asks all the time only fills the other side's logs."""
LONGEST_DELAY_S: Final = 900.0
REFUSED_DELAY_S: Final = 3600.0
"""One try an hour, where a person has to change something first."""
_MOST_DOUBLINGS: Final = 10  # beyond the longest delay; a PACS may be away for thousands of tries
_MOST_JITTER: Final = 0.2


def delay_after(failures: int, jitter: float, *, first_s: float = FIRST_DELAY_S) -> timedelta:
    """The pause after the `failures`-th failure in a row: `first_s`, doubled each time, at most 15 minutes.

    `jitter`, from 0 to 1, lengthens it by up to a fifth, so that many workstations do not come back together.
    """
    doublings = min(max(failures - 1, 0), _MOST_DOUBLINGS)
    return _lengthened(min(first_s * 2**doublings, LONGEST_DELAY_S), jitter)


def delay_after_refusal(jitter: float) -> timedelta:
    """The pause where the other side does not take anything from here until a person changes something."""
    return _lengthened(REFUSED_DELAY_S, jitter)


def _lengthened(seconds: float, jitter: float) -> timedelta:
    return timedelta(seconds=seconds * (1 + _MOST_JITTER * jitter))


class Pauses:
    """What rests until when.

    The moment itself is kept by the database, for people and for the next start; how much of a pause is over is
    counted here, on a clock that nobody can set.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ends: dict[Hashable, tuple[datetime, float]] = {}

    def begin(self, key: Hashable, length: timedelta) -> datetime:
        """`key` rests for so long from now on; the moment at which that is over, as the clock stands now."""
        end = self._clock.now() + length
        self._ends[key] = (end, self._clock.monotonic() + length.total_seconds())
        return end

    def is_over(self, key: Hashable, end: datetime | None) -> bool:
        """Whether `key`, which was to rest until `end`, may be tried; None if nothing or a person ended the pause.

        A pause that began before this process did is counted from now on, and never longer than the longest there is.
        """
        if end is None:
            self._ends.pop(key, None)
            return True
        known, over = self._ends.get(key, (None, 0.0))
        if known != end:
            rest = (end - self._clock.now()).total_seconds()
            if rest > REFUSED_DELAY_S * (1 + _MOST_JITTER):  # the clock was put back meanwhile
                rest = 0.0
            over = self._clock.monotonic() + max(rest, 0.0)
            self._ends[key] = (end, over)
        return self._clock.monotonic() >= over
