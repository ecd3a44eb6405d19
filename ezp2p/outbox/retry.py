"""When to try again: a pure function of how often it has failed."""

from datetime import datetime, timedelta
from typing import Final

FIRST_DELAY_S: Final = 10.0
LONGEST_DELAY_S: Final = 900.0
_MOST_DOUBLINGS: Final = 10  # beyond the longest delay; a PACS may be away for thousands of tries


def delay_after(failures: int, jitter: float) -> timedelta:
    """The pause after the `failures`-th failure in a row: 10 s, doubled each time, at most 15 minutes.

    `jitter`, from 0 to 1, lengthens it by up to a fifth, so that many workstations do not come back together.
    """
    doublings = min(max(failures - 1, 0), _MOST_DOUBLINGS)
    seconds = min(FIRST_DELAY_S * 2**doublings, LONGEST_DELAY_S)
    return timedelta(seconds=seconds * (1 + 0.2 * jitter))


def is_due(next_try: datetime | None, now: datetime) -> bool:
    """Whether it may be tried now. A moment farther away than the longest pause tells that the clock was put back."""
    return next_try is None or not now < next_try <= now + timedelta(seconds=LONGEST_DELAY_S * 1.2)
