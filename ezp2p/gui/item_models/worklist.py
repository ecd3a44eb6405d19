"""Worklist entries as rows: replaced whole, found by key, with look-alikes and doubts marked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ezp2p.dicom.received_text import bytes_shown
from ezp2p.gui.item_models.look_alikes import folded, look_alikes, repeated
from ezp2p.gui.widgets.labels import plain_tool_tip
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, ROW_ROLE, Index, Row, spoken
from ezp2p.gui.wording import birth_shown, count_shown, name_shown, sex_shown, time_shown
from ezp2p.model.worklist import UnreadableResponse, WorklistEntry

Key = tuple[str, str, str, str]


class WorklistModel(QAbstractListModel):
    """The entries that the search leaves, and one line for those that could not be read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[WorklistEntry, ...] = ()
        self._unreadable: tuple[UnreadableResponse, ...] = ()
        self._search = ""
        self._today = ""
        self._chosen: Key | None = None
        self._shown: tuple[WorklistEntry | None, ...] = ()
        self._alike: frozenset[Key] = frozenset()
        self._repeated: frozenset[Key] = frozenset()

    def replace(
        self, entries: Sequence[WorklistEntry], unreadable: Sequence[UnreadableResponse], *, today: str
    ) -> None:
        """Show other entries, in the order of their time and name."""
        self._today = today
        self._entries = tuple(
            sorted(entries, key=lambda one: (one.scheduled_date, one.scheduled_time, one.patient_name))
        )
        self._unreadable = tuple(unreadable)
        self._alike, self._repeated = look_alikes(self._entries), repeated(self._entries)
        self._filter()

    def search(self, text: str) -> None:
        """Leave only entries in which every word of `text` is found."""
        self._search = text
        self._filter()

    def choose(self, key: Key | None) -> None:
        """Mark the entry whose patient the open study has."""
        if key != self._chosen:
            self._chosen = key
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    @property
    def entries(self) -> tuple[WorklistEntry, ...]:
        """All entries, found by the search or not."""
        return self._entries

    def entry_at(self, index: Index) -> WorklistEntry | None:
        """The entry of a row; None for the line of those that could not be read."""
        return self._shown[index.row()] if index.isValid() else None

    def index_of(self, key: Key | None) -> QModelIndex:
        """Where the entry `key` is, invalid if it is not shown."""
        rows = (row for row, entry in enumerate(self._shown) if entry is not None and entry.key == key)
        return self.index(next(rows, -1))

    def _filter(self) -> None:
        self.beginResetModel()
        words = folded(self._search).split()
        found: list[WorklistEntry | None] = [one for one in self._entries if _has(one, words)]
        if self._unreadable:
            found.append(None)
        self._shown = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """An entry that names no patient cannot be chosen."""
        entry = self._shown[index.row()]
        if entry is None or not entry.can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, as a `Row`, or its key."""
        entry = self._shown[index.row()]
        if role == KEY_ROLE:
            return entry.key if entry else None
        if role in {ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self._row(entry) if entry else self._unreadable_row()
            return row if role == ROW_ROLE else spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and entry is not None:
            return plain_tool_tip("\n".join((*entry.doubts, *_as_it_came(entry)))) if entry.doubts else None
        return None

    def _row(self, entry: WorklistEntry) -> Row:
        facts = (
            sex_shown(entry.sex)[:1],
            birth_shown(entry.birth_date, today=self._today).split(" ")[0],
            entry.patient_id,
            entry.modality,
            entry.scheduled_procedure_step_description or entry.requested_procedure_description,
        )
        return Row(
            title=name_shown(entry.patient_name) if entry.can_be_chosen else "No patient named",
            subtitle=" · ".join(filter(None, facts)) if entry.can_be_chosen else " ".join(entry.doubts),
            leading=time_shown(entry.scheduled_time),
            mark=self._mark(entry),
            is_chosen=entry.key == self._chosen,
            is_muted=not (entry.patient_id and entry.has_name),
        )

    def _mark(self, entry: WorklistEntry) -> str:
        marks = (
            ("≠ look-alike", entry.key in self._alike),
            ("listed twice", entry.key in self._repeated),
            ("? name encoding", entry.is_name_doubtful),
            ("! check", bool(entry.doubts)),
        )
        return "  ".join(word for word, holds in marks if holds)

    def _unreadable_row(self) -> Row:
        count = len(self._unreadable)
        noun = "entry" if count == 1 else "entries"
        return Row(
            title=f"{count} unreadable {noun}",
            subtitle=self._unreadable[0].reason,
            icon="alert",
            icon_ink="attention",
            is_muted=True,
        )


def _as_it_came(entry: WorklistEntry) -> tuple[str, ...]:
    """The name by its bytes where its encoding is doubtful."""
    return (f"As it came: {bytes_shown(bytes.fromhex(entry.raw_patient_name))}",) if entry.is_name_doubtful else ()


def _has(entry: WorklistEntry, words: list[str]) -> bool:
    if not words:
        return True
    texts = (
        entry.patient_name.replace("^", " ").replace("=", " "),
        entry.patient_id,
        entry.accession_number,
        entry.requested_procedure_description,
        entry.scheduled_procedure_step_description,
    )
    text = folded(" ".join(texts))
    return all(word in text for word in words)


def shown_count(count: int) -> str:
    """`3 entries`."""
    return count_shown(count, "entry") if count == 1 else f"{count} entries"
