"""The worklist: ask, search, choose. What is chosen is bound to the entry's key and never to a row."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from ezp2p.errors import EzP2PError
from ezp2p.gui.core import Desk
from ezp2p.gui.error_box import UNEXPECTED
from ezp2p.gui.item_models.listing import (
    NOTHING_LISTED,
    PATIENT_ID,
    PROCEDURE_ID,
    STEP_ID,
    Listing,
    could_be_code,
    needs_choice,
)
from ezp2p.gui.item_models.look_alikes import Key
from ezp2p.gui.item_models.worklist import COLUMNS, WorklistModel, shown_count
from ezp2p.gui.panels.worklist_filters import WorklistFilters
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import mark, tr, tr_core, tr_count, tr_error
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.choosing import on_choice
from ezp2p.gui.widgets.column_button import ColumnMenu, column_button
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.form_field import line_edit
from ezp2p.gui.widgets.labels import set_tool_tip, text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.remote_box import RemoteBox
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, RowDelegate
from ezp2p.gui.widgets.scanned_keys import ScannedKeys
from ezp2p.gui.worklist_asking import Answer, WorklistAsking
from ezp2p.gui.worklist_choices import ALL_DAYS, WorklistChoices, fault_of, query_for
from ezp2p.gui.worklist_code import CodeLookup
from ezp2p.gui.worklist_words import age_shown, staleness
from ezp2p.model.application_entity import Role
from ezp2p.model.study import StudyForm
from ezp2p.model.worklist import WorklistEntry

_AGE_EVERY_MS: Final = 20_000
_SOON_MS: Final = 5_000
"""When it is tried again to refresh a list in which somebody is at work."""
_MINUTE_MS: Final = 60_000
_INDISTINCT: Final = mark(
    "This entry cannot be told apart from another one: their numbers are the same, but not what they say. "
    "Have the worklist corrected, or type the patient below."
)
_SELECTED_BY: Final = {
    PATIENT_ID: mark("Selected by its patient ID: press “Use this patient” if it is the one."),
    PROCEDURE_ID: mark("Selected by its requested procedure ID: press “Use this patient” if it is the one."),
    STEP_ID: mark("Selected by its procedure step ID: press “Use this patient” if it is the one."),
}


@dataclass(frozen=True, slots=True)
class _AwaitedCode:
    """A number that waits for the whole list, and whose study was open when it was scanned."""

    code: str
    study: StudyForm


class WorklistPanel(QWidget):
    """The list with its search and its filters."""

    entry_chosen = Signal(object)
    listed = Signal()
    """The list, or what is known of its age, is another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selected: Key | None = None
        self._is_proposed = False
        """Whether an entry was chosen, and nobody knows yet whether it becomes the open study."""
        self._is_quiet = False
        self._awaited: _AwaitedCode | None = None
        self._told = self._told_failure = ""
        self._wanted_remote = ""
        self.failure: Exception | None = None
        """Why the last question was not answered; None where it was."""
        self.listed_at_ms: int | None = None
        self.model = WorklistModel(self)
        self.asking = WorklistAsking(desk, self)
        self.codes = CodeLookup(desk, self)
        self._build()
        self._lay_out()
        self._connect()
        self._connect_answers()
        self.reload_remotes()

    def _build(self) -> None:
        theme = self._desk.theme
        self.search = line_edit(placeholder=tr("Search, or scan a barcode"))
        self.search.setAccessibleName(tr("Search the worklist, or scan a number"))
        self.search.setClearButtonEnabled(True)
        self.remote = RemoteBox(tr("Worklist server"))
        self.refresh_button = icon_button(theme, tr("Refresh (F5)"), icon="refresh", on_click=self.refresh)
        self.columns = ColumnMenu({key: tr(label) for key, (label, _) in COLUMNS.items()})
        self.column_button = column_button(theme, self.columns)
        self.filters = WorklistFilters((self.refresh_button, self.column_button), today=self._desk.today)
        self.list = QListView()
        self.list.setModel(self.model)
        self._rows = RowDelegate(theme, leading="00:00", parent=self)
        self.list.setItemDelegate(self._rows)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Worklist"))
        self.empty = EmptyState(theme, "clipboard-text-clock-outline")
        self.busy = BusyBar(theme)
        self.message = MessageBar(theme)
        self.age = text_label(kind="small", wraps=True)
        self.use_button = push_button(theme, tr("Use this patient"), tip="Enter", on_click=self.choose_selected)
        self._refresh_timer, self._age_timer = QTimer(self), QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._age_timer.setInterval(_AGE_EVERY_MS)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.age, 1)
        below.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.remote)
        layout.addWidget(self.filters)
        layout.addWidget(self.message)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.busy)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(lambda: self.enter_code(self.search.text()))
        self.filters.changed.connect(self._ask_other)
        self.remote.currentIndexChanged.connect(self._ask_other)
        self.columns.chosen.connect(self._show_columns)
        on_choice(self.list, self.choose_selected)
        self._scanned_keys = ScannedKeys(self, guards_enter=True)
        self._scanned_keys.listen_to(self.list)
        self._scanned_keys.scanned.connect(self.enter_code)
        self.list.selectionModel().currentChanged.connect(self._remember_selection)
        self.busy.cancelled.connect(self.cancel)
        self._desk.draft.study_changed.connect(self._mark_chosen)
        self._desk.draft.study_changed.connect(self._drop_code_of_other)

    def _connect_answers(self) -> None:
        self.asking.part_came.connect(self._show_listing)
        self.asking.counted.connect(self._tell_count)
        self.asking.answered.connect(self._finish)
        self.asking.failed.connect(self._fail)
        self.codes.listed.connect(self._show_listing)
        self.codes.found.connect(self._take_code)
        self.codes.came_late.connect(self._refuse_late_code)
        self.codes.failed.connect(self._fail_code)
        self._refresh_timer.timeout.connect(self.refresh_by_itself)
        self._age_timer.timeout.connect(self.show_age)
        self._age_timer.start()

    # --- what is asked for ----------------------------------------------------------------------------------------

    def reload_remotes(self) -> None:
        """Take over the worklist servers and this workstation's title of the settings."""
        settings = self._desk.services.settings
        self.filters.name_station(settings.local.title)
        asked = self.remote.chosen
        remotes = self._desk.services.remote_aes(Role.WORKLIST)
        self.remote.offer(remotes, self.remote.currentText() or self._wanted_remote)
        self.remote.setVisible(self.remote.count() > 1)
        if self.remote.chosen != asked:
            self._forget_answer()
        self._show_state()

    def choices(self) -> WorklistChoices:
        """What is chosen, for the next start."""
        return replace(self.filters.choices(), remote=self.remote.currentText(), columns=self.columns.columns())

    def take_choices(self, choices: WorklistChoices) -> None:
        """Choose as the last time, before anything is asked."""
        self.filters.take(choices)
        self.columns.choose(choices.columns)
        self._show_columns(choices.columns)
        self._wanted_remote = choices.remote
        self.remote.choose(choices.remote)

    def _show_columns(self, columns: tuple[str, ...]) -> None:
        self.model.show_columns(columns)
        self._rows.has_third_line = self.model.has_third_line
        self._keep_place(self.list.doItemsLayout)

    # --- asking ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again; the list stays as it is until the answer is whole."""
        self._ask(is_quiet=False)

    def refresh_by_itself(self) -> None:
        """Ask again without a word, unless somebody is at work here; then a little later."""
        is_at_work = self._desk.draft.is_asking or self.filters.is_typing or self._is_searching()
        is_awaited = self.is_busy or self.codes.is_busy
        if is_awaited or is_at_work:
            self._refresh_timer.start(_SOON_MS)
        else:
            self._ask(is_quiet=True)

    def _is_searching(self) -> bool:
        return self.search.hasFocus() and bool(self.search.text())

    def _ask(self, *, is_quiet: bool) -> None:
        remote, choices = self.remote.chosen, self.filters.choices()
        if remote is None or fault_of(choices):
            self._show_state()
            return
        self._is_quiet = is_quiet
        self._refresh_timer.stop()
        if not is_quiet:
            self.message.clear()
            self.busy.start(tr("Asking {name}…", name=remote.name))
        own_title = self._desk.services.settings.local.title
        query = query_for(choices, today=self._desk.today(), own_title=own_title)
        self.asking.ask(remote, query, before=self.model.listing, has_parts=not self.model.entries)
        self._show_state()

    def cancel(self) -> None:
        """Stop asking; what has come so far is shown as a part."""
        self.codes.cancel()
        self._awaited = None
        if self.asking.is_busy:
            self.asking.cancel()
            self.message.say("attention", tr("Stopped: this is the list as it was before, or a part of it."))
        self._end()

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return self.codes.is_busy or (self.asking.is_busy and not self._is_quiet)

    def _ask_other(self) -> None:
        """Another question: the old answer is none to it."""
        self._forget_answer()
        self.refresh()

    def _forget_answer(self) -> None:
        """What one server answered is never shown as the worklist of another."""
        self.asking.cancel()
        self.codes.cancel()
        self.busy.finish()
        self.message.clear()
        self.listed_at_ms = self.failure = self._awaited = None
        self.model.replace(NOTHING_LISTED, today=self._desk.today())
        self.show_age()

    def _end(self) -> None:
        """Nothing is awaited any more."""
        self.busy.finish()
        minutes = self._desk.services.settings.worklist.refresh_minutes
        if minutes:
            self._refresh_timer.start(minutes * _MINUTE_MS)
        self.show_age()
        self._show_state()

    def _tell_count(self, count: int) -> None:
        remote = self.remote.chosen
        if remote is not None and not self._is_quiet:
            asking = tr_count("Asking {name}… {count} entry", "Asking {name}… {count} entries", count, name=remote.name)
            self.busy.label.setText(asking)

    def _finish(self, answer: Answer) -> None:
        self.failure = None
        self.listed_at_ms = round(self._desk.clock.now().timestamp() * 1000)
        if answer.listing is not self.model.listing or self.model.today != self._desk.today():
            self._show_listing(answer.listing)
        told, before, self._told = answer.told, self._told, answer.told
        if told and not (self._is_quiet and told == before):
            self.message.say("attention", told)
        elif self.message.text and self.message.text == self._told_failure:
            self.message.clear()
        self._end()
        self._drop_code_of_other()
        awaited, self._awaited = self._awaited, None
        if awaited is not None and not self._is_quiet and awaited.code == self.search.text().strip():
            self.enter_code(awaited.code)

    def _fail(self, error: Exception, part: Answer | None) -> None:
        self.failure = error
        awaited, self._awaited = self._awaited, None
        if not self._is_quiet:
            if part is not None:
                self._show_listing(part.listing)
            prefix = f"{tr('This is only a part of the list.')} " if part else ""
            if awaited:
                told = tr("The number {number} was not looked for: scan it again.", number=awaited.code)
                prefix = f"{prefix}{told} "
            self.message.show_error(error, prefix=prefix, action=tr("Try again"), on_action=self.refresh)
            self._told_failure = self.message.text
        self._end()

    # --- numbers that are scanned or typed --------------------------------------------------------------------------

    def enter_code(self, text: str) -> None:
        """Take the entry with this accession number, or ask for it; what is no number goes on to the list.

        Another number of an entry only selects it, and only after nobody was found by the accession number.
        """
        code = text.strip()
        if code != self.search.text().strip():
            self.search.setText(code)
        found = self.model.listing.with_accession(code)
        if self.asking.is_busy and not self._is_quiet and could_be_code(code):
            # only the whole list tells whether there is one entry or more
            self._awaited = _AwaitedCode(code, self._desk.draft.study)
        elif found:
            self._take_found(code, found)
        elif could_be_code(code):
            self._look_up(code)
        elif not self._select_by_other_number(code):
            self._go_to_list()

    def _drop_code_of_other(self) -> None:
        """A number that waits for the list is none for whoever was chosen meanwhile."""
        awaited = self._awaited
        if awaited is not None and awaited.study != self._desk.draft.study:
            self._awaited = None
            self._say_late(awaited.code)

    def _look_up(self, code: str) -> None:
        remote = self.remote.chosen
        if remote is None:
            self._show_state()
            return
        self.message.clear()
        self.busy.start(tr("Asking {name} for the number {number}…", name=remote.name, number=code))
        self.codes.ask(remote, code, self.model.listing)

    def _take_code(self, code: str, entries: tuple[WorklistEntry, ...]) -> None:
        self._end()
        if entries:
            self._take_found(code, entries)
        elif not self._select_by_other_number(code):
            self.search.selectAll()  # the next scan replaces it
            none = tr("No worklist entry has the accession number {number}, on any day.", number=code)
            self.message.say("attention", none)

    def _take_found(self, code: str, entries: tuple[WorklistEntry, ...]) -> None:
        """Pick the one that has the accession number, unless the number may mean somebody else, too."""
        others = self.model.listing.with_other_number(code)
        if needs_choice(entries, others):
            self._offer_several(code, len({id(one) for one in (*entries, *(other for _, other in others))}))
        else:
            self._pick(entries[0])

    def _select_by_other_number(self, code: str) -> bool:
        """Select who has `code` as another number, and say which; False where nobody has."""
        others = self.model.listing.with_other_number(code)
        if len(others) == 1:
            ((kind, entry),) = others
            self.select(entry.key)
            self.search.selectAll()
            self.message.say("attention", tr(_SELECTED_BY[kind]))
        elif others:
            self._offer_several(code, len(others))
        return bool(others)

    def _refuse_late_code(self, code: str) -> None:
        self._end()
        self._say_late(code)

    def _say_late(self, code: str) -> None:
        late = tr(
            "The answer for the number {number} came late: the patient is another now. Scan it again.", number=code
        )
        self.message.say("attention", late)

    def _fail_code(self, error: Exception) -> None:
        self._end()
        is_selected = self._select_by_other_number(self.search.text().strip())
        told = f"{self.message.text} " if is_selected else ""
        not_asked = tr("The accession number could not be looked up.")
        self.message.show_error(error, prefix=f"{told}{not_asked} ")

    def _pick(self, entry: WorklistEntry) -> None:
        self.search.clear()
        self.select(entry.key)
        if entry.can_be_chosen:
            self._choose(entry)
        else:
            self.message.say("attention", " ".join(map(tr_core, entry.doubts)))

    def _offer_several(self, code: str, count: int) -> None:
        several = tr_count(
            "{count} entry has the number {number}: choose it.",
            "{count} entries have the number {number}: choose one of them.",
            count,
            number=code,
        )
        self.message.say("attention", several)
        self._focus_list()

    def _focus_list(self) -> None:
        self._scanned_keys.hold_enter()  # a scanner may end with Enter twice
        self.list.setFocus()

    def _go_to_list(self) -> None:
        if self.model.rowCount() and self._selected_entry() is None:
            self.list.setCurrentIndex(self.model.index(0))
        self._focus_list()

    # --- showing and choosing -----------------------------------------------------------------------------------

    def _show_listing(self, listing: Listing) -> None:
        self._keep_place(lambda: self.model.replace(listing, today=self._desk.today()))

    def _search(self, text: str) -> None:
        self._awaited = None
        if self.codes.is_busy:
            self.codes.cancel()
            self._end()
        self._keep_place(lambda: self.model.search(text))

    def _keep_place(self, change: Callable[[], None]) -> None:
        """Change the list; what is selected stays so, and what is seen stays where it is."""
        selected, bar = self._selected, self.list.verticalScrollBar()
        scrolled, top = bar.value(), self.list.indexAt(QPoint(2, 2))
        anchor = top.data(KEY_ROLE) if top.isValid() and (scrolled or self.list.underMouse()) else None
        shift = self.list.visualRect(top).top()
        change()
        index = self.model.index_of(selected)
        if index.isValid():
            self.list.setCurrentIndex(index)
        self._selected = selected
        self.list.doItemsLayout()
        bar.setValue(scrolled)
        place = self.model.index_of(anchor) if anchor else QModelIndex()
        if place.isValid():
            bar.setValue(bar.value() + self.list.visualRect(place).top() - shift)
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
            self._choose(entry)

    def _choose(self, entry: WorklistEntry) -> None:
        if self.model.listing.is_indistinct(entry.key):
            self.message.say("attention", tr(_INDISTINCT))
        else:
            self._is_proposed = True
            self.entry_chosen.emit(entry)

    def _mark_chosen(self) -> None:
        """Mark the entry of the open study; after a choice, whatever came of it, no other one stays selected."""
        entry, before = self._desk.draft.study.worklist_entry, self.model.chosen
        self.model.choose(entry.key if entry else None)
        is_opened = entry is not None and entry.key != before
        if is_opened or self._is_proposed:
            self._select_open()

    def _select_open(self) -> None:
        self._is_proposed = False
        self._selected = self.model.chosen
        self.list.setCurrentIndex(self.model.index_of(self._selected))
        self.use_button.setEnabled(self._selected_entry() is not None)

    # --- what is said of it ---------------------------------------------------------------------------------------

    @property
    def age_minutes(self) -> int | None:
        """How old the list is; None without one."""
        if self.listed_at_ms is None:
            return None
        return max(0, int((self._desk.clock.now().timestamp() * 1000 - self.listed_at_ms) / _MINUTE_MS))

    def show_age(self) -> None:
        """Tell how many entries there are and how old they are."""
        rows, total, minutes = self.model.rowCount(), len(self.model.entries), self.age_minutes
        part = tr_count("{shown} of {count} entry", "{shown} of {count} entries", total, shown=rows)
        shown = shown_count(total) if rows >= total else part
        told = staleness(self.failure, minutes) or (age_shown(minutes) if minutes is not None else "")
        parts = (shown if total else "", told)
        self.age.setText(" · ".join(filter(None, parts)))
        set_tool_tip(self.age, _why(self.failure))
        restyle(self.age, state="failed" if self.failure else "")
        self.age.setVisible(bool(self.age.text()))
        self.listed.emit()

    def _show_state(self) -> None:
        rows = self.model.rowCount()
        self.list.setVisible(rows > 0)
        self.empty.setVisible(rows == 0)
        self.show_age()
        self.use_button.setVisible(rows > 0)
        self.use_button.setEnabled(self._selected_entry() is not None)
        if rows == 0:
            self._explain_emptiness(len(self.model.entries))

    def _explain_emptiness(self, total: int) -> None:
        if self.remote.chosen is None:
            self.empty.say(tr("No worklist server is set up. Add one in the settings, or type the patient below."))
        elif self.asking.is_busy and not self._is_quiet:
            self.empty.say(tr("The worklist is on its way."))
        elif self.failure is not None:
            self.empty.say(tr("The worklist did not come. Type the patient below, or search the archive."))
        elif total:
            self.empty.say(tr("No entry matches the search."), tr("Clear the search"), self.search.clear)
        elif self.filters.choices().day != ALL_DAYS:
            self.empty.say(
                tr("No entries for this choice of day, kind and station."),
                tr("Ask for all days"),
                self.filters.ask_all_days,
            )
        else:
            self.empty.say(tr("The worklist is empty. Type the patient below, or search the archive."))


def _why(failure: Exception | None) -> str:
    """Why a list did not come; what nobody expected is told in full where it happens."""
    if failure is None:
        return ""
    return tr_error(failure) if isinstance(failure, EzP2PError) else tr(UNEXPECTED)
