"""A worklist made ready to be shown: put in order, marked, and readable by the search; no part of it knows a window.

All of it is made once, beside the window, so that showing and searching 10,000 entries takes the window no time.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ezp2p.gui.item_models.look_alikes import Key, folded, indistinct, look_alikes, repeated
from ezp2p.gui.wording import date_shown, time_shown
from ezp2p.model.worklist import UnreadableResponse, WorklistEntry

PATIENT_ID: Final = "patient ID"
PROCEDURE_ID: Final = "requested procedure ID"
STEP_ID: Final = "procedure step ID"
"""What a number of an entry may be beside its accession number."""
_ENTRIES_PER_BREATH: Final = 100
"""After so many entries a window gets the processor for a moment: else it would wait for a thread that computes."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry with its key, what the search reads, and its marks."""

    entry: WorklistEntry
    key: Key
    text: str
    is_alike: bool = False
    is_repeated: bool = False
    is_indistinct: bool = False
    """Whether another entry has the same key."""


@dataclass(frozen=True, slots=True)
class Listing:
    """All entries in the order of their date, time and name, and the responses that could not be read."""

    rows: tuple[Listed, ...] = ()
    entries: tuple[WorklistEntry, ...] = ()
    unreadable: tuple[UnreadableResponse, ...] = ()

    def found(self, search: str) -> tuple[Listed, ...]:
        """The rows that hold every word of `search`, whatever its case and accents."""
        words = folded(search).split()
        rows = self.rows
        for word in words:
            rows = tuple([row for row in rows if word in row.text])
        return rows

    def with_accession(self, code: str) -> tuple[WorklistEntry, ...]:
        """The entries with exactly this accession number, which alone says which order is meant."""
        return tuple(entry for entry in self.entries if code and entry.accession_number == code)

    def with_other_number(self, code: str) -> tuple[tuple[str, WorklistEntry], ...]:
        """The entries of which another number is exactly `code`, each with what that number is."""
        found = ((_other_number(entry, code), entry) for entry in self.entries)
        return tuple((kind, entry) for kind, entry in found if kind)

    def is_indistinct(self, key: Key) -> bool:
        """Whether entries that are not the same share this key."""
        return any(row.is_indistinct for row in self.rows if row.key == key)


NOTHING_LISTED: Final = Listing()


def prepare(
    entries: Sequence[WorklistEntry],
    unreadable: Sequence[UnreadableResponse] = (),
    *,
    before: Listing = NOTHING_LISTED,
    breathe: Callable[[], object] = lambda: None,
) -> Listing:
    """Make entries ready to be shown; gives `before` itself where nothing has changed since.

    `breathe` is called every now and then, so that a window on another thread gets the processor.
    """
    ordered = tuple(sorted(entries, key=lambda one: (one.scheduled_date, one.scheduled_time, one.patient_name)))
    if ordered == before.entries and tuple(unreadable) == before.unreadable:
        return before
    alike, twice, unclear = look_alikes(ordered), repeated(ordered), indistinct(ordered)
    rows = tuple(
        Listed(entry, key, searched_text(entry), key in alike, key in twice, key in unclear)
        for entry, key in ((one, one.key) for one in _breathing(ordered, breathe))
    )
    return Listing(rows, ordered, tuple(unreadable))


def searched_text(entry: WorklistEntry) -> str:
    """What the search reads of an entry: every column, the name in each of its writings."""
    texts = (
        entry.patient_name.replace("^", " ").replace("=", " "),
        *codes_of(entry),
        entry.birth_date,
        date_shown(entry.birth_date),
        entry.requested_procedure_description,
        entry.scheduled_procedure_step_description,
        entry.modality,
        entry.scheduled_station_ae_title,
        entry.scheduled_station_name,
        entry.referring_physician_name.replace("^", " "),
        entry.performing_physician_name.replace("^", " "),
        entry.scheduled_date,
        date_shown(entry.scheduled_date),
        time_shown(entry.scheduled_time),
    )
    # words are parted by spaces, so that none is found across two columns
    return folded(" ".join(texts))


def codes_of(entry: WorklistEntry) -> tuple[str, ...]:
    """What a barcode on a patient's papers may hold."""
    codes = (
        entry.accession_number,
        entry.patient_id,
        entry.requested_procedure_id,
        entry.scheduled_procedure_step_id,
    )
    return tuple(filter(None, codes))


def _other_number(entry: WorklistEntry, code: str) -> str:
    """What `code` is of the entry beside its accession number; empty where it is nothing."""
    numbers = (
        (PATIENT_ID, entry.patient_id),
        (PROCEDURE_ID, entry.requested_procedure_id),
        (STEP_ID, entry.scheduled_procedure_step_id),
    )
    return next((kind for kind, number in numbers if code and number == code), "")


def needs_choice(entries: Sequence[WorklistEntry], others: Sequence[tuple[str, WorklistEntry]]) -> bool:
    """Whether an accession number that `entries` have does not tell whose it is.

    It does not where more than one has it, or where it is another number of another patient (`others`).
    """
    people = {_who(entry) for entry in (*entries, *(other for _, other in others))}
    return bool(entries) and (len(entries) > 1 or len(people) > 1)


def _who(entry: WorklistEntry) -> tuple[str, ...]:
    return (entry.patient_id, entry.issuer_of_patient_id, entry.patient_name, entry.birth_date)


def could_be_code(text: str) -> bool:
    """Whether `text` looks like a number on papers rather than a name: one word of 16 characters with a digit in it."""
    plain = text.strip()
    has_digit = any(letter.isdigit() for letter in plain)
    return has_digit and plain.isascii() and len(plain) <= 16 and not set(plain) & set(" *?\\=^")


def _breathing(entries: Sequence[WorklistEntry], breathe: Callable[[], object]) -> Iterator[WorklistEntry]:
    for number, entry in enumerate(entries):
        if number % _ENTRIES_PER_BREATH == _ENTRIES_PER_BREATH - 1:
            breathe()
        yield entry
