"""When to try again: a pure function of how often it has failed."""

from datetime import timedelta
from typing import Final

FIRST_DELAY_S: Final = 10.0
LONGEST_DELAY_S: Final = 900.0


def delay_after(failures: int, jitter: float) -> timedelta:
    """The pause after the `failures`-th failure in a row: 10 s, doubled each time, at most 15 minutes.

    `jitter`, from 0 to 1, lengthens it by up to a fifth, so that many workstations do not come back together.
    """
    seconds = min(FIRST_DELAY_S * 2 ** max(failures - 1, 0), LONGEST_DELAY_S)
    return timedelta(seconds=seconds * (1 + 0.2 * jitter))
