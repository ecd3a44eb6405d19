"""What is on its way, counted: pure functions of outbox items."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

from ezp2p.gui.translation import tr, tr_count
from ezp2p.gui.wording import name_cut, size_shown
from ezp2p.model.commitment import CONFIRMATIONS
from ezp2p.model.delivery import NEEDS_A_PERSON, STORED, UNDER_WAY, DeliveryState, OutboxItem
from ezp2p.model.events import BytesSent

_MOVING: Final = UNDER_WAY - {DeliveryState.WAITING}


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How far one batch is, in pictures and bytes."""

    stored: int
    total: int
    sent_bytes: int
    total_bytes: int
    is_moving: bool

    @property
    def part(self) -> float:
        """0 to 1."""
        return self.sent_bytes / self.total_bytes if self.total_bytes else 0.0

    def in_words(self, seconds: float) -> str:
        """`2 of 5 pictures, 7.1 MB of 18 MB, about 20 s left`; the rest of the time once it can be told."""
        text = tr_count(
            "{stored} of {count} picture, {sent} of {size}",
            "{stored} of {count} pictures, {sent} of {size}",
            self.total,
            stored=self.stored,
            sent=size_shown(self.sent_bytes),
            size=size_shown(self.total_bytes),
        )
        if seconds < 2 or not 0 < self.part < 1:
            return text
        left = seconds * (1 - self.part) / self.part
        return tr("{progress}, about {seconds} s left", progress=text, seconds=f"{left:.0f}") if left >= 1 else text


def progress_of(items: Sequence[OutboxItem], sent: Mapping[int, BytesSent]) -> BatchProgress:
    """The progress of `items`, with the bytes that have left of those under way."""
    sent_bytes = 0
    for item in items:
        if item.state in STORED:
            sent_bytes += item.instance.size_bytes
        elif item.item_id in sent and item.state in UNDER_WAY:
            sent_bytes += min(sent[item.item_id].sent_bytes, item.instance.size_bytes)
    return BatchProgress(
        stored=sum(item.state in STORED for item in items),
        total=len(items),
        sent_bytes=sent_bytes,
        total_bytes=sum(item.instance.size_bytes for item in items),
        is_moving=any(item.state in _MOVING for item in items),
    )


def verdict_of(items: Sequence[OutboxItem]) -> tuple[str, str]:
    """The state (done, attention, failed) and the sentence of a batch that moves no more; it names the patient."""
    state, sentence = _verdict_of(items)
    patients = _joined(name_cut(item.instance.patient_name) for item in items)
    return state, tr("{name}: {sentence}", name=patients, sentence=sentence)


def _verdict_of(items: Sequence[OutboxItem]) -> tuple[str, str]:
    stored = sum(item.state in STORED for item in items)
    held = sum(item.state in NEEDS_A_PERSON for item in items)
    waiting = sum(item.state in UNDER_WAY for item in items)
    names = _joined(item.destination.name for item in items)
    discarded = sum(item.state == DeliveryState.DISCARDED for item in items)
    noted = sum(item.state in STORED and item.note not in {"", *CONFIRMATIONS} for item in items)
    if stored == len(items):
        return "done", _stored_words(stored, names, noted)
    parts = [
        tr_count(
            "{stored} of {count} picture stored at {names}.",
            "{stored} of {count} pictures stored at {names}.",
            len(items),
            stored=stored,
            names=names,
        )
    ]
    if waiting:
        parts.append(
            tr_count("{count} waiting: tried again by itself.", "{count} waiting: tried again by itself.", waiting)
        )
    if discarded:
        parts.append(tr_count("{count} discarded.", "{count} discarded.", discarded))
    if held:
        parts.append(tr_count("{count} needs you: see below.", "{count} need you: see below.", held))
    return ("failed" if held else "attention"), " ".join(parts)


def _stored_words(stored: int, names: str, noted: int) -> str:
    """All of them are stored, `noted` of them with a note."""
    sentence = tr_count(
        "{count} picture is stored at {names}.", "{count} pictures are stored at {names}.", stored, names=names
    )
    if not noted:
        return sentence
    notes = tr_count("{count} picture with a note below.", "{count} pictures with a note below.", noted)
    return f"{sentence} {notes}"


def _joined(names: Iterable[str]) -> str:
    """Each name once."""
    return reduce(lambda first, last: tr("{first} and {last}", first=first, last=last), dict.fromkeys(names))
