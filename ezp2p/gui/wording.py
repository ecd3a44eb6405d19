"""How values are written for people: dates as the locale writes them, sizes, ages, names, states in words."""

import re
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from ezp2p.gui.numbers import decimal_shown, whole_shown
from ezp2p.gui.translation import mark, tr, tr_core, tr_count
from ezp2p.model.commitment import CONFIRMATIONS
from ezp2p.model.delivery import STORED, DeliveryState, OutboxItem
from ezp2p.model.patient import age_at, display_name
from ezp2p.model.study import StudyForm

SEXES: Final = {"F": mark("Female"), "M": mark("Male"), "O": mark("Other")}
_AGES: Final = {"D": mark("{count} d"), "W": mark("{count} wk"), "M": mark("{count} mo"), "Y": mark("{count} y")}
_DA: Final = "yyyyMMdd"
_LONGEST_NAME: Final = 32
_LONG_WORD: Final = re.compile(r"\S{20}(?=\S)")
_CLIP_NAME: Final = re.compile(r"(?P<camera>.+), clip (?P<number>\d{1,9})", re.DOTALL)
_FRAME_NAME: Final = re.compile(r"(?P<name>.+), frame (?P<number>\d[\d,]{0,14})(?P<ending>\.\w+)?", re.DOTALL)

STATE_WORDS: Final[dict[DeliveryState, str]] = {
    DeliveryState.QUEUED: mark("queued"),
    DeliveryState.SENDING: mark("sending"),
    DeliveryState.UNKNOWN: mark("sent again soon"),
    DeliveryState.WAITING: mark("waiting"),
    DeliveryState.HELD: mark("needs you"),
    DeliveryState.DAMAGED: mark("damaged"),
    DeliveryState.SENT: mark("stored"),
    DeliveryState.CONFIRMED: mark("stored and confirmed"),
    DeliveryState.DISCARDED: mark("discarded"),
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
        return tr("{size} kB", size=whole_shown(max(1, round(size_bytes / 1000)) if size_bytes else 0))
    megabytes = size_bytes / 1_000_000
    return tr("{size} MB", size=decimal_shown(megabytes, 1 if megabytes < 10 else 0))


def pictures_shown(count: int) -> str:
    """`1 picture`, `5 pictures`."""
    return tr_count("{count} picture", "{count} pictures", count)


def picture_name_shown(name: str) -> str:
    """A picture's name, in the user's language where it is the program's own: of a clip, or of one of its frames."""
    if (frame := _FRAME_NAME.fullmatch(name)) is not None:
        return tr(
            "{name}, frame {number}{ending}",
            name=picture_name_shown(frame["name"]),
            number=whole_shown(int(frame["number"].replace(",", ""))),
            ending=frame["ending"] or "",
        )
    if (clip := _CLIP_NAME.fullmatch(name)) is not None:
        return tr("{camera}, clip {number}", camera=clip["camera"], number=clip["number"])
    return name


def name_shown(person_name: str) -> str:
    """A PN value as FAMILY, Given; a dash where there is none."""
    return display_name(person_name) or "–"


def name_cut(person_name: str) -> str:
    """A name for a sentence in a narrow column, with an ellipsis where it is long."""
    name = name_shown(person_name)
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip(' ,')}…"


def breakable(text: str) -> str:
    """`text` whose very long words may go on in the next line."""
    return _LONG_WORD.sub("\\g<0>\u200b", text)


def sex_shown(sex: str) -> str:
    """A sex in a word; whatever else a peer gave stays as it is."""
    return tr(SEXES[sex]) if sex in SEXES else sex


def birth_shown(birth_date: str, *, today: str) -> str:
    """A birth date with the age at `today` (DA)."""
    if not birth_date:
        return ""
    age = age_at(birth_date, today)
    return f"{date_shown(birth_date)} ({tr(_AGES[age[3]], count=int(age[:3]))})" if age else date_shown(birth_date)


def identity_lines(study: StudyForm, *, today: str) -> tuple[str, ...]:
    """Name, birth date with sex, ID and order of a study's patient: what tells one person from another."""
    person = ", ".join(filter(None, (birth_shown(study.birth_date, today=today), sex_shown(study.sex))))
    number = study.accession_number
    return (
        name_shown(study.patient_name),
        person or tr("No birth date"),
        tr("ID {patient_id}", patient_id=study.patient_id) if study.patient_id else tr("No patient ID"),
        tr("Accession {number}", number=number) if number else tr("No accession number"),
    )


def procedure_shown(study: StudyForm) -> str:
    """What the study is about."""
    entry = study.worklist_entry
    described = entry.scheduled_procedure_step_description if entry else ""
    return study.study_description or described


def outcome_shown(item: OutboxItem) -> str:
    """What became of one picture at its destination, in words."""
    name, note = item.destination.name, tr_core(item.note)
    if item.state in _AGAIN:
        when = _clock_shown(item.next_try)
        sentence = tr(_AGAIN[item.state], name=name, time=when) if when else tr(_AGAIN_SOON[item.state], name=name)
        return f"{sentence} {note}".strip()
    if item.state in {DeliveryState.HELD, DeliveryState.DAMAGED}:
        sentence = note or tr("Held back from {name}: press Try now or Discard.", name=name)
        again = tr("Tried again at {time}.", time=_clock_shown(item.next_try)) if item.next_try else ""
        return f"{sentence} {again}".strip()
    sentence = tr(_OUTCOMES.get(item.state, _TAKEN), name=name)
    if item.state not in STORED or not note:
        return sentence
    return " ".join([sentence, note if item.note in CONFIRMATIONS else tr("Note: {note}", note=note)])


def _clock_shown(moment: datetime | None) -> str:
    return moment.astimezone().strftime("%H:%M") if moment else ""


_AGAIN: Final = {
    DeliveryState.WAITING: mark("Waiting for {name}, next try {time}."),
    DeliveryState.UNKNOWN: mark("Sent again to {name}, next try {time}."),
}
_AGAIN_SOON: Final = {
    DeliveryState.WAITING: mark("Waiting for {name}, next try soon."),
    DeliveryState.UNKNOWN: mark("Sent again to {name}, next try soon."),
}
_TAKEN: Final = mark("In the outbox for {name}.")
_OUTCOMES: Final = {
    DeliveryState.SENT: mark("Stored at {name}."),
    DeliveryState.CONFIRMED: mark("Stored at {name} and confirmed."),
    DeliveryState.SENDING: mark("On its way to {name}."),
    DeliveryState.DISCARDED: mark("Discarded: it is not sent to {name} any more."),
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
    word = tr(STATE_WORDS[item.state])
    if item.state in STORED and item.note and item.status not in _PLAIN_STATUSES:
        return tr("{state}, with a note", state=word), "check-circle-outline", "attention"
    return word, icon, ink
