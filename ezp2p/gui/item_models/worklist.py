"""Worklist entries as rows: replaced whole, found by key, with look-alikes and doubts marked."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt

from ezp2p.dicom.received_text import bytes_shown
from ezp2p.gui.item_models.listing import NOTHING_LISTED, Listed, Listing
from ezp2p.gui.item_models.look_alikes import Key
from ezp2p.gui.translation import isolated, mark, tr, tr_core, tr_count
from ezp2p.gui.widgets.labels import plain_tool_tip
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, ROW_ROLE, Index, Row, spoken
from ezp2p.gui.wording import date_shown, name_shown, time_shown
from ezp2p.model.worklist import WorklistEntry


def _sex_letter(entry: WorklistEntry) -> str:
    """A sex as the first letter of its word; whatever else a server gave begins as it came."""
    letters = {"F": tr("F", sense="female"), "M": tr("M", sense="male"), "O": tr("O", sense="neither male nor female")}
    return letters.get(entry.sex, entry.sex[:1])


def _accession(entry: WorklistEntry) -> str:
    return tr("Acc. {number}", number=entry.accession_number) if entry.accession_number else ""


_Tell = Callable[[WorklistEntry], str]
COLUMNS: Final[dict[str, tuple[str, _Tell]]] = {
    "sex": (mark("Sex"), _sex_letter),
    "modality": (mark("Modality"), lambda one: one.modality),
    "procedure": (
        mark("What is to be done"),
        lambda one: one.scheduled_procedure_step_description or one.requested_procedure_description,
    ),
    "accession": (mark("Accession number"), _accession),
    "requested": (mark("Requested procedure"), lambda one: one.requested_procedure_description),
    "step": (mark("Procedure step"), lambda one: one.scheduled_procedure_step_description),
    "station": (mark("Station"), lambda one: one.scheduled_station_name or one.scheduled_station_ae_title),
    "physician": (
        mark("Referring physician"),
        lambda one: name_shown(one.referring_physician_name) if one.referring_physician_name.strip("^= ") else "",
    ),
}
"""What a line can show beside time, name, birth date and ID, which tell one patient from another and always stay."""
FIRST_COLUMNS: Final = ("sex", "modality", "procedure")
"""What is shown unless it is chosen otherwise; it has its place in the second line, the others in a third."""


class WorklistModel(QStringListModel):
    """The entries that the search leaves, and one line for those that could not be read.

    The strings beneath are empty and only counted: a view asks a model twice for each row how many rows there are, and
    10,000 rows that Python counted would block the window with each letter of the search.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing: Listing = NOTHING_LISTED
        self.today = ""
        """The day for which the lines are written, DA."""
        self._search = ""
        self._chosen: Key | None = None
        self._columns: tuple[str, ...] = FIRST_COLUMNS
        self._shown: tuple[Listed | None, ...] = ()

    def replace(self, listing: Listing, *, today: str) -> None:
        """Show other entries."""
        self.today = today
        self.listing = listing
        self._filter()

    def search(self, text: str) -> None:
        """Leave only entries in which every word of `text` is found."""
        self._search = text
        self._filter()

    @property
    def chosen(self) -> Key | None:
        """The entry of the open study."""
        return self._chosen

    def choose(self, key: Key | None) -> None:
        """Mark the entry whose patient the open study has."""
        if key != self._chosen:
            self._chosen = key
            self._tell_changed()

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show these of `COLUMNS` in each line."""
        self._columns = tuple(columns)
        self._tell_changed()

    @property
    def has_third_line(self) -> bool:
        """Whether anything is shown that has no place in the second line."""
        return any(one not in FIRST_COLUMNS for one in self._columns)

    @property
    def entries(self) -> tuple[WorklistEntry, ...]:
        """All entries, found by the search or not."""
        return self.listing.entries

    def entry_at(self, index: Index) -> WorklistEntry | None:
        """The entry of a row; None for the line of those that could not be read."""
        row = self._shown[index.row()] if index.isValid() else None
        return row.entry if row else None

    def index_of(self, key: Key | None) -> QModelIndex:
        """Where the entry `key` is, invalid if it is not shown."""
        rows = (place for place, row in enumerate(self._shown) if row is not None and row.key == key)
        return self.index(next(rows, -1))

    def _filter(self) -> None:
        found: tuple[Listed | None, ...] = self.listing.found(self._search)
        self._shown = (*found, None) if self.listing.unreadable else found
        self.setStringList([""] * len(self._shown))

    def _tell_changed(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """An entry that names no patient cannot be chosen."""
        entry = self.entry_at(index)
        if entry is None or not entry.can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, as a `Row`, or its key."""
        listed = self._shown[index.row()]
        if role == KEY_ROLE:
            return listed.key if listed else None
        if role in {ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self._row(listed) if listed else self._unreadable_row()
            return row if role == ROW_ROLE else spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and listed is not None:
            entry = listed.entry
            return (
                plain_tool_tip("\n".join((*map(tr_core, entry.doubts), *_as_it_came(entry)))) if entry.doubts else None
            )
        return None

    def _row(self, listed: Listed) -> Row:
        entry = listed.entry
        told = {key: COLUMNS[key][1](entry) for key in self._columns}
        facts = (
            told.get("sex", ""),
            date_shown(entry.birth_date),
            entry.patient_id,
            self._other_day(entry),
            told.get("modality", ""),
            told.get("procedure", ""),
        )
        others = (text for key, text in told.items() if key not in FIRST_COLUMNS)
        return Row(
            title=name_shown(entry.patient_name) if entry.can_be_chosen else tr("No patient named"),
            subtitle=_joined(facts) if entry.can_be_chosen else " ".join(map(tr_core, entry.doubts)),
            details=_joined(others),
            leading=time_shown(entry.scheduled_time),
            mark=_mark(listed),
            is_chosen=listed.key == self._chosen,
            is_muted=not (entry.patient_id and entry.has_name),
        )

    def _other_day(self, entry: WorklistEntry) -> str:
        """The day of an entry that is not for today."""
        day = entry.scheduled_date
        return tr("on {date}", date=date_shown(day)) if day not in {"", self.today} else ""

    def _unreadable_row(self) -> Row:
        unreadable = self.listing.unreadable
        return Row(
            title=tr_count("{count} unreadable entry", "{count} unreadable entries", len(unreadable)),
            subtitle=tr_core(unreadable[0].reason),
            icon="alert",
            icon_ink="attention",
            is_muted=True,
        )


def _joined(facts: Iterable[str]) -> str:
    return " · ".join(map(isolated, filter(None, facts)))


def _mark(listed: Listed) -> str:
    marks = (
        (mark("≠ look-alike"), listed.is_alike),
        (mark("listed twice"), listed.is_repeated),
        (mark("! same numbers"), listed.is_indistinct),
        (mark("? name encoding"), listed.entry.is_name_doubtful),
        (mark("! check"), bool(listed.entry.doubts)),
    )
    return "  ".join(tr(word) for word, holds in marks if holds)


def _as_it_came(entry: WorklistEntry) -> tuple[str, ...]:
    """The name by its bytes where its encoding is doubtful."""
    if not entry.is_name_doubtful:
        return ()
    return (tr("As it came: {name}", name=bytes_shown(bytes.fromhex(entry.raw_patient_name))),)


def shown_count(count: int) -> str:
    """`3 entries`."""
    return tr_count("{count} entry", "{count} entries", count)
