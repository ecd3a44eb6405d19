"""The outbox in words: pure functions of what the core counted. What nobody counted is told as unknown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from ezp2p.gui.wording import count_shown, moment_shown, name_cut
from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.model.delivery import (
    UNDER_WAY,
    Condition,
    DeliveryState,
    DestinationStatus,
    OutboxItem,
    OutboxSummary,
    RebuildReport,
)

_MOST_PATIENTS: Final = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """A state as color (`state` selects it; empty: muted), shape and words."""

    state: str
    icon: str
    text: str

    @property
    def ink(self) -> str:
        """The color's token."""
        return self.state or "text_muted"


UNKNOWN: Final = Mark("", "help-circle-outline", "outbox: unknown")
STOPPED: Final = Mark("failed", "alert-octagon", "outbox: nothing is being sent")

_HELD_BY_HAND: Final = "Held by hand."
"""The core's note on what a person holds."""


def headline(summary: OutboxSummary, destinations: Sequence[RemoteAE]) -> Mark:
    """What became of everything that was taken today; no words where nothing was.

    `destinations` are those that are set up: whether they confirm tells what can still be expected of them.
    """
    taken, stored, confirmed = summary.taken_today, summary.stored_today, summary.confirmed_today
    so_far = f"{stored} of {taken} stored"
    if not taken:
        return Mark("", "tray", "")
    if stored < taken:
        return Mark("", "progress-clock", f"{so_far} today")
    if confirmed == taken:
        return Mark("done", "check-all", f"Everything taken today is in the PACS: {taken} of {taken}")
    asked = [remote.confirmation is not Confirmation.NONE for remote in destinations]
    if asked and all(asked):
        return Mark("done", "check", f"{so_far}; the PACS has not confirmed {taken - confirmed} yet")
    if confirmed or any(asked):
        return Mark("done", "check", f"{so_far} today, {confirmed} of them confirmed")
    return Mark("done", "check", f"{so_far} today")


def status_mark(summary: OutboxSummary | None, now: datetime, *, is_stopped: bool = False) -> Mark:
    """The outbox in the status line: the worst first, and worst of all that nothing is being sent."""
    if is_stopped:
        return STOPPED
    if summary is None:
        return UNKNOWN
    parts = []
    if summary.needs_you:
        parts.append(needing_words(summary))
    if summary.waiting:
        parts.append(waiting_words(summary, now))
    if summary.on_the_way:
        parts.append(f"{summary.on_the_way} on the way")
    if parts:
        state, icon = _worst(summary)
        return Mark(state, icon, f"outbox: {', '.join(parts)}")
    return _settled_mark(summary)


def _settled_mark(summary: OutboxSummary) -> Mark:
    """Nothing is open: what is said is of today."""
    taken, stored = summary.taken_today, summary.stored_today
    if not taken:
        return Mark("", "tray", "outbox: empty")
    if stored < taken:
        return Mark("", "progress-clock", f"outbox: {stored} of {taken} stored today")
    if summary.confirmed_today == taken:
        return Mark("done", "check-all", f"outbox: {taken} of {taken} in the PACS today")
    return Mark("done", "check", f"outbox: {stored} of {taken} stored today")


def _worst(summary: OutboxSummary) -> tuple[str, str]:
    if summary.needs_you:
        return "failed", "hand-back-right"
    return ("attention", "sync") if summary.waiting else ("busy", "upload")


def needing_words(summary: OutboxSummary) -> str:
    """How many need a person."""
    return f"{summary.needs_you} need{'s' if summary.needs_you == 1 else ''} you"


def waiting_words(summary: OutboxSummary, now: datetime) -> str:
    """How many wait, and until when."""
    return f"{summary.waiting} waiting{_next_try(summary.next_try, now)}"


def _next_try(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return ""
    return f", next try {moment_shown(moment, now) if moment > now else 'now'}"


def destination_words(status: DestinationStatus, now: datetime) -> str:
    """How a destination stands that takes nothing: since when, what waits, when it is tried again; and why."""
    is_away = status.condition is Condition.AWAY
    since = f" since {moment_shown(status.since, now)}" if status.since else ""
    waiting = f", {status.waiting} waiting" if status.waiting else ""
    how = "not available" if is_away else "takes nothing from this workstation"
    return f"{status.destination.name} {how}{since}{waiting}{_next_try(status.next_try, now)}"


def discard_words(items: Sequence[OutboxItem]) -> str:
    """How many pictures of which patients for which archive are given up, and what may be there already."""
    parts = [
        f"{count_shown(len(group))} of {_patients(group)} for {name}" for name, group in _by_destination(items).items()
    ]
    verb = "is" if len(items) == 1 else "are"
    sentence = f"{_joined(parts)} {verb} not sent any more. The history keeps who discarded what."
    lost = sum(item.state is DeliveryState.UNKNOWN for item in items)
    if not lost:
        return sentence
    return f"{sentence} {lost} of them may be stored there already: the answer was lost."


def _by_destination(items: Iterable[OutboxItem]) -> dict[str, list[OutboxItem]]:
    groups: dict[str, list[OutboxItem]] = {}
    for item in sorted(items, key=lambda one: one.item_id):
        groups.setdefault(item.destination.name, []).append(item)
    return groups


def _patients(items: Iterable[OutboxItem]) -> str:
    """Two patients of one name are two: their IDs tell them apart."""
    patients = dict.fromkeys((item.instance.patient_name, item.instance.patient_id) for item in items)
    names = [name_cut(name) for name, _ in patients]
    shown = [
        f"{cut} (ID {patient_id})" if names.count(cut) > 1 else cut
        for cut, (_, patient_id) in zip(names, patients, strict=True)
    ]
    rest = len(shown) - _MOST_PATIENTS
    return _joined(shown if rest <= 0 else [*shown[:_MOST_PATIENTS], f"{count_shown(rest, 'other patient')}"])


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{'; '.join(parts[:-1])} and {parts[-1]}"


def rebuilt_words(report: RebuildReport) -> str:
    """What happened when the outbox's database was made anew."""
    entries = "1 entry" if report.items == 1 else f"{report.items} entries"
    sentence = f"The list of the outbox was lost or damaged, and was made anew from its pictures: {entries}"
    if report.sent_again:
        sentence += f", {report.sent_again} of which {'is' if report.sent_again == 1 else 'are'} sent once more"
    if report.unreadable:
        files = count_shown(report.unreadable, "file")
        sentence += f"; {files} could not be understood and {'stays' if report.unreadable == 1 else 'stay'} in place"
    return f"{sentence}."


def can_be_held(item: OutboxItem) -> bool:
    """Whether it would go on by itself, now or when its destination is back, and has not begun to leave."""
    if item.state is DeliveryState.HELD:
        return item.note != _HELD_BY_HAND
    return item.state in UNDER_WAY and item.state is not DeliveryState.SENDING
