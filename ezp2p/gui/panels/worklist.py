"""The worklist: ask, search, choose. What is chosen is bound to the entry's key and never to a row."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QDate, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.worklist import Key, WorklistModel, shown_count
from ezp2p.gui.tasks import Task
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.choosing import on_choice
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.form_field import line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, RowDelegate
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery

LIMIT: Final = 500
"""More lines than this nobody reads: the search has to be narrowed."""
_DAYS: Final = (("Today", 0, 0), ("Yesterday", -1, -1), ("Tomorrow", 1, 1), ("This week", -3, 3))
MODALITIES: Final = ("XC", "OT", "ES", "GM", "OP", "DERM", "US", "CR", "DX", "SM", "DOC")


class WorklistPanel(QWidget):
    """The list with its search and its filters."""

    entry_chosen = Signal(object)
    listed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._entries: list[WorklistEntry] = []
        self._unreadable: list[UnreadableResponse] = []
        self._remarks: list[str] = []
        self._selected: Key | None = None
        self._was_cut = False
        self._has_failed = False
        self.listed_at_ms: int | None = None
        self.model = WorklistModel(self)
        self._build()
        self._lay_out()
        self._connect()
        self.reload_remotes()

    def _build(self) -> None:
        theme = self._desk.theme
        self.search = line_edit(placeholder="Search name, ID or accession")
        self.search.setAccessibleName("Search the worklist")
        self.search.setClearButtonEnabled(True)
        self.remote = QComboBox()
        self.remote.setAccessibleName("Worklist server")
        self.day = QComboBox()
        self.day.setAccessibleName("Day")
        for label, first, last in _DAYS:
            self.day.addItem(label, (first, last))
        self.day.addItem("All days", None)
        self.modality = QComboBox()
        self.modality.setAccessibleName("Modality")
        self.modality.setToolTip("Show only this modality")
        self.modality.addItem("All kinds", "")
        for code in MODALITIES:
            self.modality.addItem(code, code)
        self.refresh_button = icon_button(theme, "Refresh (F5)", icon="refresh", on_click=self.refresh)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(theme, leading="00:00", parent=self))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName("Worklist")
        self.empty = EmptyState(theme, "clipboard-text-clock-outline")
        self.busy = BusyBar(theme)
        self.message = MessageBar(theme)
        self.count = text_label(kind="small")
        self.use_button = push_button(theme, "Use this patient", tip="Enter", on_click=self.choose_selected)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.day, 3)
        filters.addWidget(self.modality, 3)
        filters.addWidget(self.refresh_button)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.remote)
        layout.addLayout(filters)
        layout.addWidget(self.message)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.busy)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._enter_from_search)
        self.day.currentIndexChanged.connect(self._ask_other)
        self.modality.currentIndexChanged.connect(self._ask_other)
        self.remote.currentIndexChanged.connect(self._ask_other)
        on_choice(self.list, self.choose_selected)
        self.list.selectionModel().currentChanged.connect(self._remember_selection)
        self.busy.cancelled.connect(self.cancel)
        self._desk.draft.study_changed.connect(self._mark_chosen)

    # --- asking -----------------------------------------------------------------------------------------------

    def reload_remotes(self) -> None:
        """Take over the worklist servers of the settings."""
        before, asked = self.remote.currentText(), self._remote()
        self.remote.blockSignals(True)
        self.remote.clear()
        for remote in self._desk.services.remote_aes(Role.WORKLIST):
            self.remote.addItem(remote.name, remote)
        self.remote.setCurrentIndex(max(0, self.remote.findText(before)))
        self.remote.blockSignals(False)
        self.remote.setVisible(self.remote.count() > 1)
        if self._remote() != asked:
            self._forget_answer()
        self._show_state()

    def refresh(self) -> None:
        """Ask again; the list stays as it is until the answer is whole."""
        remote = self._remote()
        if remote is None:
            self._show_state()
            return
        if self._task is not None:
            self._task.cancel()
        services, query = self._desk.services, self._query()
        self._entries, self._unreadable, self._remarks = [], [], []
        self._was_cut, self._has_failed = False, False
        self.message.clear()
        self.busy.start(f"Asking {remote.name}…")
        self._task = task = self._desk.tasks.stream(
            lambda stop: services.find_worklist(remote, query, stop=stop),
            on_items=lambda items: self._take(task, items),
            on_result=lambda _: self._finish(task),
            on_error=lambda error: self._fail(task, error),
        )

    def cancel(self) -> None:
        """Stop asking; what has come so far is shown as a part."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.busy.finish()
            self.message.say("attention", "Stopped: this is the list as it was before, or a part of it.")
            self._show_state()

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def _ask_other(self) -> None:
        """Another question: the old answer is none to it."""
        self._forget_answer()
        self.refresh()

    def _forget_answer(self) -> None:
        """What one server answered is never shown as the worklist of another."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.busy.finish()
        self.message.clear()
        self.listed_at_ms = None
        self.model.replace((), (), today=self._desk.today())
        self.listed.emit()

    def _take(self, task: Task, items: tuple[WorklistEntry | UnreadableResponse | ListRemark, ...]) -> None:
        if task is not self._task:
            return
        for item in items:
            if isinstance(item, WorklistEntry):
                self._entries.append(item)
            elif isinstance(item, ListRemark):
                self._remarks.append(item.sentence)
            else:
                self._unreadable.append(item)
        if len(self._entries) >= LIMIT:
            self._was_cut = True
            task.cancel()
            self._finish(task)
        elif not self.model.entries:
            self._show_entries()

    def _finish(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        self.busy.finish()
        self.listed_at_ms = round(self._desk.clock.now().timestamp() * 1000)
        self._show_entries()
        if self._was_cut:
            self._remarks.insert(0, f"The first {LIMIT} entries of more: narrow the search.")
        if self._remarks:
            self.message.say("attention", " ".join(self._remarks))
        self.listed.emit()

    def _fail(self, task: Task, error: Exception) -> None:
        if task is not self._task:
            return
        self._task = None
        self._has_failed = True
        self.busy.finish()
        if self._entries:
            self._show_entries()
        part = "This is only a part of the list. " if self._entries else ""
        self.message.show_error(error, prefix=part, action="Try again", on_action=self.refresh)
        self._show_state()

    def _query(self) -> WorklistQuery:
        days = self.day.currentData()
        today = QDate.fromString(self._desk.today(), "yyyyMMdd")
        scheduled = ""
        if days is not None:
            first, last = (today.addDays(offset).toString("yyyyMMdd") for offset in days)
            scheduled = first if first == last else f"{first}-{last}"
        return WorklistQuery(scheduled_date=scheduled, modality=self.modality.currentData())

    def _remote(self) -> RemoteAE | None:
        remote = self.remote.currentData()
        return remote if isinstance(remote, RemoteAE) else None

    # --- showing and choosing -----------------------------------------------------------------------------------

    def _show_entries(self) -> None:
        self._keep_place(lambda: self.model.replace(self._entries, self._unreadable, today=self._desk.today()))

    def _search(self, text: str) -> None:
        self._keep_place(lambda: self.model.search(text))

    def _keep_place(self, change: Callable[[], None]) -> None:
        selected, scrolled = self._selected, self.list.verticalScrollBar().value()
        change()
        index = self.model.index_of(selected)
        if index.isValid():
            self.list.setCurrentIndex(index)
        self._selected = selected
        QTimer.singleShot(0, self.list, lambda: self.list.verticalScrollBar().setValue(scrolled))
        self._show_state()

    def _remember_selection(self, index: QModelIndex) -> None:
        if index.isValid():
            self._selected = index.data(KEY_ROLE)
        self.use_button.setEnabled(self._selected_entry() is not None)

    def _selected_entry(self) -> WorklistEntry | None:
        entry = self.model.entry_at(self.model.index_of(self._selected))
        return entry if entry is not None and entry.can_be_chosen else None

    def select(self, key: Key) -> None:
        """Select the entry `key` if it is shown."""
        self.list.setCurrentIndex(self.model.index_of(key))

    def choose_selected(self) -> None:
        """Ask for the selected entry to become the open study."""
        entry = self._selected_entry()
        if entry is not None:
            self.entry_chosen.emit(entry)

    def _enter_from_search(self) -> None:
        if self.model.rowCount() and self._selected_entry() is None:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def _mark_chosen(self) -> None:
        entry = self._desk.draft.study.worklist_entry
        self.model.choose(entry.key if entry else None)

    def _show_state(self) -> None:
        rows, total = self.model.rowCount(), len(self.model.entries)
        self.list.setVisible(rows > 0)
        self.empty.setVisible(rows == 0)
        shown = shown_count(total) if rows >= total else f"{rows} of {shown_count(total)}"
        self.count.setText(shown if total else "")
        self.count.setVisible(total > 0)
        self.use_button.setVisible(rows > 0)
        self.use_button.setEnabled(self._selected_entry() is not None)
        if rows == 0:
            self._explain_emptiness(total)

    def _explain_emptiness(self, total: int) -> None:
        if self._remote() is None:
            self.empty.say("No worklist server is set up. Add one in the settings, or type the patient below.")
        elif self._has_failed:
            self.empty.say("The worklist did not come. Type the patient below, or search the archive.")
        elif self.is_busy:
            self.empty.say("The worklist is on its way.")
        elif total:
            self.empty.say("No entry matches the search.", "Clear the search", self.search.clear)
        elif self.day.currentData() is not None:
            self.empty.say(
                "No entries for this choice of day and kind.",
                "Ask for all days",
                lambda: self.day.setCurrentIndex(self.day.count() - 1),
            )
        else:
            self.empty.say("The worklist is empty. Type the patient below, or search the archive.")
