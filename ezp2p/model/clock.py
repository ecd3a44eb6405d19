"""The only reader of the time."""

import time
from datetime import datetime
from typing import Final, Protocol

_MADE_IN: Final = 2025
_BACK_S: Final = 120.0
_FORTH_S: Final = 86_400.0
_SET_IT: Final = "Every picture is dated by it: look whether date and time are right before you go on."


class Clock(Protocol):
    """Gives the present moment with its offset from UTC."""

    def now(self) -> datetime:
        """The present moment, aware of its time zone. A person may set it forth and back."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment in the past; they only go forth, whatever a person does to the clock."""
        ...


class SystemClock:
    """The clock of this computer, in its local time zone."""

    def now(self) -> datetime:
        """The present moment, aware of its time zone."""
        return datetime.now().astimezone()  # noqa: TID251 -- the one place

    def monotonic(self) -> float:
        """Seconds since some moment in the past."""
        return time.monotonic()


class ClockWatch:
    """Notices a clock that cannot be right: it was set while it was watched, or shows a time before EzP2P was made."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead_s: float | None = None

    def doubt(self) -> str:
        """What is wrong since it was asked last, for a person who is about to date pictures; empty for nothing.

        A computer that slept looks as if its clock had been set forth; so only a long way forth counts.
        """
        now = self._clock.now()
        ahead_s = now.timestamp() - self._clock.monotonic()
        moved_s = 0.0 if self._ahead_s is None else ahead_s - self._ahead_s
        is_first, self._ahead_s = self._ahead_s is None, ahead_s
        if now.year < _MADE_IN and (is_first or moved_s < -_BACK_S):
            return f"The clock of this computer says {now:%Y-%m-%d}. {_SET_IT}"
        if moved_s < -_BACK_S or moved_s > _FORTH_S:
            if moved_s > 0:
                return f"The clock of this computer was set forth to {now:%Y-%m-%d %H:%M}. {_SET_IT}"
            return f"The clock of this computer was set back to {now:%Y-%m-%d %H:%M}. {_SET_IT}"
        return ""


def da(moment: datetime) -> str:
    """`moment` as a DA value, YYYYMMDD (PS3.5 6.2)."""
    return moment.strftime("%Y%m%d")


def tm(moment: datetime) -> str:
    """`moment` as a TM value, HHMMSS (PS3.5 6.2)."""
    return moment.strftime("%H%M%S")


def dt(moment: datetime) -> str:
    """`moment` as a DT value with its offset from UTC, YYYYMMDDHHMMSS&ZZXX (PS3.5 6.2)."""
    return moment.strftime("%Y%m%d%H%M%S%z")
