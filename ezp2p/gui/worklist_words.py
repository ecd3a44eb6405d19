"""How old a worklist is, in words."""

from typing import Final

from ezp2p.errors import AssociationAborted, ConnectionRefused, NameNotFound, ResponseTimeout, Unreachable
from ezp2p.gui.translation import tr, tr_count

_SILENT: Final = (NameNotFound, ConnectionRefused, Unreachable, AssociationAborted, ResponseTimeout)
"""What a server that is away looks like; any other fault is its answer."""
_HOUR, _DAY = 60, 24 * 60


def age_shown(minutes: int) -> str:
    """An age in minutes in words: `just now`, `12 min old`, `3 h 5 min old`, `2 days old`."""
    if minutes < 1:
        return tr("just now")
    if minutes < _HOUR:
        return tr_count("{count} min old", "{count} min old", minutes)
    if minutes < _DAY:
        hours, rest = divmod(minutes, _HOUR)
        if rest:
            return tr("{hours} h {minutes} min old", hours=hours, minutes=rest)
        return tr_count("{count} h old", "{count} h old", hours)
    return tr_count("{count} day old", "{count} days old", minutes // _DAY)


def staleness(error: Exception | None, minutes: int | None) -> str:
    """What is said of a list that could not be had anew; empty where there was no failure."""
    if error is None:
        return ""
    is_away = isinstance(error, _SILENT)
    cause = tr("The worklist server does not answer.") if is_away else tr("The worklist did not come.")
    if minutes is None:
        return cause
    age = tr("This list is of just now.") if minutes < 1 else tr("This list is {age}.", age=age_shown(minutes))
    return f"{cause} {age}"
