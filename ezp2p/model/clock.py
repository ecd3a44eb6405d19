"""The only reader of the time."""

import time
from datetime import datetime
from typing import Protocol


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


def da(moment: datetime) -> str:
    """`moment` as a DA value, YYYYMMDD (PS3.5 6.2)."""
    return moment.strftime("%Y%m%d")


def tm(moment: datetime) -> str:
    """`moment` as a TM value, HHMMSS (PS3.5 6.2)."""
    return moment.strftime("%H%M%S")


def dt(moment: datetime) -> str:
    """`moment` as a DT value with its offset from UTC, YYYYMMDDHHMMSS&ZZXX (PS3.5 6.2)."""
    return moment.strftime("%Y%m%d%H%M%S%z")
