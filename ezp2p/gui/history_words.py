"""The history of an item in words, and as what a technician copies."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

import ezp2p
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.row_delegate import Row
from ezp2p.gui.wording import STATE_ICONS, look_of, moment_shown, name_shown, outcome_shown
from ezp2p.model.delivery import HistoryEntry, OutboxItem
from ezp2p.outbox.states import Happening

HAPPENING_WORDS: Final[Mapping[str, str]] = {
    Happening.TAKEN: mark("Taken into the outbox"),
    Happening.FOUND_AGAIN: mark("Found again after the list was lost"),
    Happening.CLAIMED: mark("Sending began"),
    Happening.ACCEPTED: mark("Stored"),
    Happening.ANSWER_LOST: mark("No answer came"),
    Happening.FAILED_FOR_NOW: mark("Not taken for now"),
    Happening.REFUSED: mark("Refused"),
    Happening.GIVEN_UP: mark("Held: it broke off again and again"),
    Happening.DESTINATION_REFUSED: mark("Held with its destination"),
    Happening.DESTINATION_BACK: mark("Goes on with its destination"),
    Happening.TITLE_REFUSED: mark("Held: its calling AE title is refused"),
    Happening.FOUND_DAMAGED: mark("Its file is damaged"),
    Happening.RESTARTED: mark("The program ended while it was sent"),
    Happening.FOUND_IN_ARCHIVE: mark("Found in the archive"),
    Happening.COMMITTED: mark("The archive confirmed that it keeps it"),
    Happening.SAID_TO_BE_MISSING: mark("The archive says that it is missing"),
    Happening.NOT_CONFIRMED: mark("Not confirmed"),
    Happening.RETRIED_BY_USER: mark("Try now was pressed"),
    Happening.READDRESSED_BY_USER: mark("Sent to the changed address"),
    Happening.TOLD_OF_NEW_ADDRESS: mark("Held: its destination has another address now"),
    Happening.HELD_BY_USER: mark("Held by hand"),
    Happening.DISCARDED_BY_USER: mark("Discarded by hand"),
}


def history_row(item: OutboxItem, now: datetime) -> Row:
    """A finished item: whose picture, what became of it and when."""
    word, icon, ink = look_of(item)
    number = item.instance.instance_number
    image = tr("image {number}", number=number) if number else ""
    when = moment_shown(item.changed, now)
    return Row(
        title=f"{name_shown(item.instance.patient_name)}  {image}".strip(),
        subtitle=f"{when}  {outcome_shown(item)}",
        mark=word,
        mark_ink=ink,
        icon=icon,
        icon_ink=ink,
    )


def searched_text(item: OutboxItem) -> str:
    """What a search looks into: patient, destination, state, note and UIDs, in small letters."""
    instance = item.instance
    parts = (
        instance.patient_name.replace("^", " "),
        name_shown(instance.patient_name),
        instance.patient_id,
        item.destination.name,
        item.destination.title,
        look_of(item)[0],
        tr_core(item.note),
        item.changed.astimezone().strftime("%Y-%m-%d"),
        instance.sop_instance_uid,
        instance.study_instance_uid,
        item.batch,
    )
    return "\n".join(parts).casefold()


def event_row(entry: HistoryEntry, now: datetime) -> Row:
    """One thing that happened: what, when, why, and who did it."""
    icon, ink = STATE_ICONS[entry.state]
    who = tr("By {name}.", name=entry.actor) if entry.actor else ""
    return Row(
        title=tr(HAPPENING_WORDS[entry.happening]) if entry.happening in HAPPENING_WORDS else entry.happening,
        subtitle=" ".join(filter(None, (who, tr_core(entry.note)))),
        mark=moment_shown(entry.at, now, has_seconds=True),
        mark_ink="text_muted",
        icon=icon,
        icon_ink=ink,
    )


def facts_of(item: OutboxItem, now: datetime) -> tuple[tuple[str, str], ...]:
    """What is known of an item, as names and values for people."""
    instance = item.instance
    here = tr("kept on this computer") if instance.is_here else tr("removed, as the settings say")
    return (
        (tr("Patient ID"), instance.patient_id or "–"),
        (
            tr("Image"),
            tr("{number} of series {series}", number=instance.instance_number, series=instance.series_number),
        ),
        (tr("To"), f"{item.destination.name} ({item.destination.address})"),
        (tr("Taken"), moment_shown(item.added, now)),
        (tr("Copy here"), here),
    )


def copied_details(item: OutboxItem, events: Sequence[HistoryEntry]) -> str:
    """What a technician asks for; it names no patient."""
    instance = item.instance
    lines = [
        f"EzP2P {ezp2p.__version__}",
        f"state: {item.state}",
        f"status: {_status(item.status)}",
        f"note: {item.note}",
        f"attempts: {item.attempts}",
        f"destination: {item.destination.name} {item.destination.address}",
        f"calling AE title: {item.calling_ae}",
        f"SOP Instance UID: {instance.sop_instance_uid}",
        f"SOP Class UID: {instance.sop_class_uid}",
        f"Transfer Syntax UID: {instance.transfer_syntax_uid}",
        f"Study Instance UID: {instance.study_instance_uid}",
        f"Series Instance UID: {instance.series_instance_uid}",
        f"size: {instance.size_bytes} bytes",
        f"SHA-256: {instance.sha256}",
        f"batch: {item.batch}, item {item.item_id}",
    ]
    lines += [_event_line(one) for one in events]
    return "\n".join(line.rstrip() for line in lines)


def _event_line(entry: HistoryEntry) -> str:
    parts = (entry.at.isoformat(timespec="seconds"), f"{entry.happening} -> {entry.state}", _status(entry.status))
    return " ".join(filter(None, (*parts, f"by {entry.actor}" if entry.actor else "", entry.note)))


def _status(status: int | None) -> str:
    return "" if status is None else f"0x{status:04X}"
