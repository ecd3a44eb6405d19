"""How old a worklist is, in words."""

from typing import Final

from ezp2p.errors import AssociationAborted, ConnectionRefused, NameNotFound, ResponseTimeout, Unreachable

_SILENT: Final = (NameNotFound, ConnectionRefused, Unreachable, AssociationAborted, ResponseTimeout)
"""What a server that is away looks like; any other fault is its answer."""
_HOUR, _DAY = 60, 24 * 60


def age_shown(minutes: int) -> str:
    """An age in minutes in words: `just now`, `12 min old`, `3 h 5 min old`, `2 days old`."""
    if minutes < 1:
        return "just now"
    if minutes < _HOUR:
        return f"{minutes} min old"
    if minutes < _DAY:
        hours, rest = divmod(minutes, _HOUR)
        return f"{hours} h {rest} min old" if rest else f"{hours} h old"
    days = minutes // _DAY
    return "1 day old" if days == 1 else f"{days} days old"


def staleness(error: Exception | None, minutes: int | None) -> str:
    """What is said of a list that could not be had anew; empty where there was no failure."""
    if error is None:
        return ""
    cause = "The worklist server does not answer." if isinstance(error, _SILENT) else "The worklist did not come."
    if minutes is None:
        return cause
    return f"{cause} This list is {'of just now' if minutes < 1 else age_shown(minutes)}."
