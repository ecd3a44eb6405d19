"""The outbox in words: pure functions of what the core counted. What nobody counted is told as unknown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.gui.wording import moment_shown, name_cut
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


UNKNOWN: Final = Mark("", "help-circle-outline", mark("outbox: unknown"))
STOPPED: Final = Mark("failed", "alert-octagon", mark("outbox: nothing is being sent"))
"""Their words are translated where they are shown, as all that `status_mark` gives is."""

_AWAY: Final = mark("{name} not available")
_AWAY_SINCE: Final = mark("{name} not available since {time}")
_REFUSING: Final = mark("{name} takes nothing from this workstation")
_REFUSING_SINCE: Final = mark("{name} takes nothing from this workstation since {time}")

_HELD_BY_HAND: Final = "Held by hand."
"""The core's note on what a person holds."""


def headline(summary: OutboxSummary, destinations: Sequence[RemoteAE]) -> Mark:
    """What became of everything that was taken today; no words where nothing was.

    `destinations` are those that are set up: whether they confirm tells what can still be expected of them.
    """
    taken, stored, confirmed = summary.taken_today, summary.stored_today, summary.confirmed_today
    if not taken:
        return Mark("", "tray-arrow-up", "")
    today = tr_count("{stored} of {count} stored today", "{stored} of {count} stored today", taken, stored=stored)
    if stored < taken:
        return Mark("", "progress-clock", today)
    if confirmed == taken:
        return Mark("done", "check-all", tr("Everything taken today is in the PACS: {count} of {count}", count=taken))
    asked = [remote.confirmation is not Confirmation.NONE for remote in destinations]
    if asked and all(asked):
        return Mark("done", "check", _unconfirmed_words(summary))
    if confirmed or any(asked):
        return Mark("done", "check", _partly_confirmed_words(summary))
    return Mark("done", "check", today)


def _unconfirmed_words(summary: OutboxSummary) -> str:
    return tr_count(
        "{stored} of {count} stored; the PACS has not confirmed {open} yet",
        "{stored} of {count} stored; the PACS has not confirmed {open} yet",
        summary.taken_today,
        stored=summary.stored_today,
        open=summary.taken_today - summary.confirmed_today,
    )


def _partly_confirmed_words(summary: OutboxSummary) -> str:
    return tr_count(
        "{stored} of {count} stored today, {confirmed} of them confirmed",
        "{stored} of {count} stored today, {confirmed} of them confirmed",
        summary.taken_today,
        stored=summary.stored_today,
        confirmed=summary.confirmed_today,
    )


def status_mark(summary: OutboxSummary | None, now: datetime, *, is_stopped: bool = False) -> Mark:
    """The outbox in the status line: the worst first, and worst of all that nothing is being sent."""
    if is_stopped:
        return replace(STOPPED, text=tr(STOPPED.text))
    if summary is None:
        return replace(UNKNOWN, text=tr(UNKNOWN.text))
    parts = []
    if summary.needs_you:
        parts.append(needing_words(summary))
    if summary.waiting:
        parts.append(waiting_words(summary, now))
    if summary.on_the_way:
        parts.append(moving_words(summary))
    if parts:
        state, icon = _worst(summary)
        return Mark(state, icon, tr("outbox: {state}", state=", ".join(parts)))
    return _settled_mark(summary)


def _settled_mark(summary: OutboxSummary) -> Mark:
    """Nothing is open: what is said is of today."""
    taken, stored = summary.taken_today, summary.stored_today
    if not taken:
        return Mark("", "tray-arrow-up", tr("outbox: empty"))
    today = tr_count(
        "outbox: {stored} of {count} stored today", "outbox: {stored} of {count} stored today", taken, stored=stored
    )
    if stored < taken:
        return Mark("", "progress-clock", today)
    if summary.confirmed_today == taken:
        return Mark("done", "check-all", tr("outbox: {count} of {count} in the PACS today", count=taken))
    return Mark("done", "check", today)


def _worst(summary: OutboxSummary) -> tuple[str, str]:
    if summary.needs_you:
        return "failed", "hand-back-right"
    return ("attention", "sync") if summary.waiting else ("busy", "upload")


def needing_words(summary: OutboxSummary) -> str:
    """How many need a person."""
    return tr_count("{count} needs you", "{count} need you", summary.needs_you)


def moving_words(summary: OutboxSummary) -> str:
    """How many are on the way."""
    return tr_count("{count} on the way", "{count} on the way", summary.on_the_way)


def waiting_words(summary: OutboxSummary, now: datetime) -> str:
    """How many wait, and until when."""
    return ", ".join(filter(None, (_waiting(summary.waiting), _next_try(summary.next_try, now))))


def _waiting(count: int) -> str:
    return tr_count("{count} waiting", "{count} waiting", count) if count else ""


def _next_try(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return ""
    return tr("next try {time}", time=moment_shown(moment, now)) if moment > now else tr("next try now")


def destination_words(status: DestinationStatus, now: datetime) -> str:
    """How a destination stands that takes nothing: since when, what waits, when it is tried again; and why."""
    is_away, name = status.condition is Condition.AWAY, status.destination.name
    if status.since:
        how = tr(_AWAY_SINCE if is_away else _REFUSING_SINCE, name=name, time=moment_shown(status.since, now))
    else:
        how = tr(_AWAY if is_away else _REFUSING, name=name)
    return ", ".join(filter(None, (how, _waiting(status.waiting), _next_try(status.next_try, now))))


def discard_words(items: Sequence[OutboxItem]) -> str:
    """How many pictures of which patients for which archive are given up, and what may be there already."""
    parts = [
        tr_count(
            "{count} picture of {patients} for {name}",
            "{count} pictures of {patients} for {name}",
            len(group),
            patients=_patients(group),
            name=name,
        )
        for name, group in _by_destination(items).items()
    ]
    sentence = tr_count(
        "{pictures} is not sent any more. The history keeps who discarded what.",
        "{pictures} are not sent any more. The history keeps who discarded what.",
        len(items),
        pictures=_joined(parts),
    )
    lost = sum(item.state is DeliveryState.UNKNOWN for item in items)
    if not lost:
        return sentence
    doubtful = tr_count(
        "{count} of them may be stored there already: the answer was lost.",
        "{count} of them may be stored there already: the answer was lost.",
        lost,
    )
    return f"{sentence} {doubtful}"


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
        tr("{name} (ID {patient_id})", name=cut, patient_id=patient_id) if names.count(cut) > 1 else cut
        for cut, (_, patient_id) in zip(names, patients, strict=True)
    ]
    rest = len(shown) - _MOST_PATIENTS
    if rest > 0:
        others = tr_count("{count} other patient", "{count} other patients", rest)
        shown = [*shown[:_MOST_PATIENTS], others]
    return _joined(shown)


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else tr("{first} and {last}", first="; ".join(parts[:-1]), last=parts[-1])


def rebuilt_words(report: RebuildReport) -> str:
    """What happened when the outbox's database was made anew."""
    found = tr_count("{count} entry", "{count} entries", report.items)
    if report.sent_again:
        found = tr_count(
            "{entries}, {count} of which is sent once more",
            "{entries}, {count} of which are sent once more",
            report.sent_again,
            entries=found,
        )
    if report.unreadable:
        found = tr_count(
            "{entries}; {count} file could not be understood and stays in place",
            "{entries}; {count} files could not be understood and stay in place",
            report.unreadable,
            entries=found,
        )
    return tr("The list of the outbox was lost or damaged, and was made anew from its pictures: {found}.", found=found)


def can_be_held(item: OutboxItem) -> bool:
    """Whether it would go on by itself, now or when its destination is back, and has not begun to leave."""
    if item.state is DeliveryState.HELD:
        return item.note != _HELD_BY_HAND
    return item.state in UNDER_WAY and item.state is not DeliveryState.SENDING
