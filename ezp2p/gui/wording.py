"""How values are written for people: dates as the locale writes them, sizes, ages, names, states in words."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from ezp2p.model.delivery import STORED, DeliveryState, OutboxItem
from ezp2p.model.patient import age_at, display_name
from ezp2p.model.study import StudyForm

SEXES: Final = {"F": "Female", "M": "Male", "O": "Other"}
_AGE_UNITS: Final = {"D": "d", "W": "wk", "M": "mo", "Y": "y"}
_DA: Final = "yyyyMMdd"
_LONGEST_NAME: Final = 22

STATE_WORDS: Final[dict[DeliveryState, str]] = {
    DeliveryState.QUEUED: "queued",
    DeliveryState.SENDING: "sending",
    DeliveryState.UNKNOWN: "sent again soon",
    DeliveryState.WAITING: "waiting",
    DeliveryState.HELD: "needs you",
    DeliveryState.DAMAGED: "damaged",
    DeliveryState.SENT: "stored",
    DeliveryState.CONFIRMED: "stored and confirmed",
    DeliveryState.DISCARDED: "discarded",
}

EXAMPLE_DATE: Final = "19800215"
"""A date to show how dates are written."""


def date_format() -> str:
    """The locale's short date with a year of four digits: 80 may be a birth year of two centuries."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    shape = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return shape if "yyyy" in shape else shape.replace("yy", "yyyy")


def date_shown(da: str) -> str:
    """A DA value as the locale writes it; what is no date stays as it is."""
    date = QDate.fromString(da, _DA)
    return QLocale().toString(date, date_format()) if date.isValid() else da


def date_typed(text: str) -> str:
    """What was typed as a DA value where it is a date in the locale's or ISO's or DICOM's form, else unchanged."""
    text = text.strip()
    for shape in (date_format(), "yyyy-MM-dd", _DA, "d.M.yyyy"):
        date = QDate.fromString(text, shape)
        if date.isValid():
            return date.toString(_DA)
    return text


def time_shown(tm: str) -> str:
    """The hours and minutes of a TM value."""
    time = QTime.fromString(tm[:4], "HHmm")
    return time.toString("HH:mm") if time.isValid() else tm


def moment_shown(moment: datetime, now: datetime, *, has_seconds: bool = False) -> str:
    """The time of day of a moment, with the date before it where that is not the day of `now`."""
    here = moment.astimezone(now.tzinfo)
    time = here.strftime("%H:%M:%S" if has_seconds else "%H:%M")
    return time if here.date() == now.date() else f"{date_shown(here.strftime('%Y%m%d'))} {time}"


def size_shown(size_bytes: int) -> str:
    """A size in kB or MB."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000)) if size_bytes else 0} kB"
    megabytes = size_bytes / 1_000_000
    return f"{megabytes:.1f} MB" if megabytes < 10 else f"{megabytes:.0f} MB"


def count_shown(count: int, noun: str = "picture") -> str:
    """`1 picture`, `5 pictures`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def name_shown(person_name: str) -> str:
    """A PN value as FAMILY, Given; a dash where there is none."""
    return display_name(person_name) or "–"


def name_cut(person_name: str) -> str:
    """A name for a sentence in a narrow column, with an ellipsis where it is long."""
    name = name_shown(person_name)
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip(' ,')}…"


def sex_shown(sex: str) -> str:
    """A sex in a word; whatever else a peer gave stays as it is."""
    return SEXES.get(sex, sex)


def birth_shown(birth_date: str, *, today: str) -> str:
    """A birth date with the age at `today` (DA)."""
    if not birth_date:
        return ""
    age = age_at(birth_date, today)
    return f"{date_shown(birth_date)} ({int(age[:3])} {_AGE_UNITS[age[3]]})" if age else date_shown(birth_date)


def identity_lines(study: StudyForm, *, today: str) -> tuple[str, ...]:
    """Name, birth date with sex, ID and order of a study's patient: what tells one person from another."""
    person = ", ".join(filter(None, (birth_shown(study.birth_date, today=today), sex_shown(study.sex))))
    order = f"Accession {study.accession_number}" if study.accession_number else "No accession number"
    return (
        name_shown(study.patient_name),
        person or "No birth date",
        f"ID {study.patient_id}" if study.patient_id else "No patient ID",
        order,
    )


def procedure_shown(study: StudyForm) -> str:
    """What the study is about."""
    entry = study.worklist_entry
    described = entry.scheduled_procedure_step_description if entry else ""
    return study.study_description or described


def outcome_shown(item: OutboxItem) -> str:
    """What became of one picture at its destination, in words."""
    name = item.destination.name
    if item.state in _AGAIN:
        when = _clock_shown(item.next_try) or "soon"
        return f"{_AGAIN[item.state]} {name}, next try {when}. {item.note}".strip()
    if item.state in {DeliveryState.HELD, DeliveryState.DAMAGED}:
        sentence = item.note or f"Held back from {name}: press Try now or Discard."
        return f"{sentence} Tried again at {_clock_shown(item.next_try)}." if item.next_try else sentence
    sentence = _OUTCOMES.get(item.state, "In the outbox for {name}.").format(name=name)
    return f"{sentence} Note: {item.note}" if item.state in STORED and item.note else sentence


def _clock_shown(moment: datetime | None) -> str:
    return moment.astimezone().strftime("%H:%M") if moment else ""


_AGAIN: Final = {
    DeliveryState.WAITING: "Waiting for",
    DeliveryState.UNKNOWN: "Sent again to",
}
_OUTCOMES: Final = {
    DeliveryState.SENT: "Stored at {name}.",
    DeliveryState.CONFIRMED: "Stored at {name} and confirmed.",
    DeliveryState.SENDING: "On its way to {name}.",
    DeliveryState.DISCARDED: "Discarded: it is not sent to {name} any more.",
}

STATE_ICONS: Final[dict[DeliveryState, tuple[str, str]]] = {
    DeliveryState.QUEUED: ("clock-outline", "text_muted"),
    DeliveryState.SENDING: ("upload", "busy"),
    DeliveryState.UNKNOWN: ("help-circle-outline", "busy"),
    DeliveryState.WAITING: ("sync", "attention"),
    DeliveryState.HELD: ("hand-back-right", "failed"),
    DeliveryState.DAMAGED: ("alert-circle", "failed"),
    DeliveryState.SENT: ("check", "done"),
    DeliveryState.CONFIRMED: ("check-all", "done"),
    DeliveryState.DISCARDED: ("close-circle-outline", "text_muted"),
}
"""The icon and the color of each state; the word stands beside."""

_PLAIN_STATUSES: Final = frozenset({None, 0x0000, 0x0111})


def look_of(item: OutboxItem) -> tuple[str, str, str]:
    """An item's state as word, shape and color; what was stored with a warning (B000, B006, B007) stands out."""
    icon, ink = STATE_ICONS[item.state]
    if item.state in STORED and item.note and item.status not in _PLAIN_STATUSES:
        return f"{STATE_WORDS[item.state]}, with a note", "check-circle-outline", "attention"
    return STATE_WORDS[item.state], icon, ink
