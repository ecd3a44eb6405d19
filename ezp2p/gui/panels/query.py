"""The archive: find a study, see its series, and join it or start another one for its patient (PS3.4 C.4.1)."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QTreeView, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.studies import StudiesModel
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.choosing import on_choice
from ezp2p.gui.widgets.date_edit import DateEdit
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.form_field import line_edit
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.remote_box import RemoteBox
from ezp2p.gui.widgets.row_delegate import RowDelegate
from ezp2p.model.application_entity import Role
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.study import SeriesForm
from ezp2p.model.worklist import UnreadableResponse

LIMIT: Final = 200
_NO_ARCHIVE: Final = mark("No archive is set up to be searched. Add one in the settings.")
_NOT_ASKED: Final = mark("Search by name, ID, accession number or date to continue a study that the archive has.")
_SEARCHING: Final = mark("The archive is searching.")
_NEW_SERIES: Final = mark("New series of this study")
_JOIN_SERIES: Final = mark("Join this series")


class QueryPanel(QWidget):
    """Search fields, the studies found, and the three ways to use one."""

    study_chosen = Signal(object, object)
    """The study, and the AE that has it."""
    patient_chosen = Signal(object)
    series_chosen = Signal(object, object)
    """The study, and the form of its series that is continued."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._joining: Task | None = None
        self._found: list[Match] = []
        self._unreadable = 0
        self.model = StudiesModel(self)
        self._build()
        self._lay_out()
        self._connect()
        self.reload_remotes()
        self._show_state(tr(_NOT_ASKED))

    def _build(self) -> None:
        theme = self._desk.theme
        self.remote = RemoteBox(tr("Archive to search"))
        self.name = line_edit(placeholder=tr("Name"))
        self.patient_id = line_edit(placeholder=tr("Patient ID"))
        self.accession = line_edit(placeholder=tr("Accession"))
        self.date = DateEdit(placeholder=tr("Study date"))
        for edit, label in (
            (self.name, tr("Patient name to search")),
            (self.patient_id, tr("Patient ID to search")),
            (self.accession, tr("Accession number to search")),
            (self.date, tr("Study date to search")),
        ):
            edit.setAccessibleName(label)
        self.search_button = push_button(theme, tr("Search"), icon="magnify", on_click=self.search)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setItemDelegate(RowDelegate(theme, parent=self))
        self.tree.setUniformRowHeights(True)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setIndentation(20)
        self.tree.setAccessibleName(tr("Studies found"))
        self.empty = EmptyState(theme, "archive-search-outline")
        self.busy = BusyBar(theme)
        self.message = MessageBar(theme)
        self.use_button = push_button(theme, tr(_NEW_SERIES), tip="Enter", on_click=self.use_selected)
        self.more_button = push_button(
            theme, tr("Other…"), tip=tr("Other ways to use this study"), on_click=self._open_menu
        )

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.addWidget(self.name, 0, 0)
        fields.addWidget(self.patient_id, 0, 1)
        fields.addWidget(self.accession, 1, 0)
        fields.addWidget(self.date, 1, 1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.remote, 1)
        top.addWidget(self.search_button)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.use_button, 1)
        below.addWidget(self.more_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(fields)
        layout.addLayout(top)
        layout.addWidget(self.message)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.busy)
        layout.addLayout(below)

    def _connect(self) -> None:
        for edit in (self.name, self.patient_id, self.accession, self.date):
            edit.returnPressed.connect(self.search)
        self.tree.expanded.connect(self._ask_for_series)
        on_choice(self.tree, self.use_selected)
        self.tree.setExpandsOnDoubleClick(False)
        self.remote.currentIndexChanged.connect(self._forget_answer)
        self.tree.selectionModel().currentChanged.connect(self._follow_selection)
        self.busy.cancelled.connect(self.cancel)

    # --- asking -----------------------------------------------------------------------------------------------

    def reload_remotes(self) -> None:
        """Take over the archives of the settings."""
        asked = self.remote.chosen
        self.remote.offer(self._desk.services.remote_aes(Role.QUERY), self.remote.currentText())
        self.search_button.setEnabled(self.remote.count() > 0)
        if self.remote.chosen != asked:
            self._forget_answer()

    def _forget_answer(self) -> None:
        """What one archive answered is never used with another."""
        for task in (self._task, self._joining):
            if task is not None:
                task.cancel()
        self._task = self._joining = None
        self._found, self._unreadable = [], 0
        self.model.replace(())
        self.message.clear()
        self.busy.finish()
        self._show_state(tr(_NOT_ASKED if self.remote.chosen else _NO_ARCHIVE))

    def search(self) -> None:
        """Ask the archive for studies; an answer to an older question is dropped."""
        remote = self.remote.chosen
        keys = self._keys()
        if remote is None or not any(keys.values()):
            self._show_state(tr(_NOT_ASKED if remote else _NO_ARCHIVE))
            return
        if self._task is not None:
            self._task.cancel()
        self._found, self._unreadable = [], 0
        self.model.replace(())
        self.message.clear()
        self.busy.start(tr("Asking {name}…", name=remote.name))
        self._show_state(tr(_SEARCHING))
        services = self._desk.services
        self._task = task = self._desk.tasks.stream(
            lambda stop: services.find(remote, Query(QueryLevel.STUDY, keys), stop=stop),
            on_items=lambda items: self._take(task, items),
            on_result=lambda _: self._finish(task),
            on_error=lambda error: self._fail(task, error),
        )

    def cancel(self) -> None:
        """Stop asking."""
        if self._joining is not None:
            self._joining.cancel()
            self._joining = None
            self.busy.finish()
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.busy.finish()
            self._show_state(tr("Stopped."))

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None or self._joining is not None

    def _keys(self) -> dict[str, str]:
        """A name is searched by its beginning, the rest as typed."""
        name = self.name.text().strip().replace(", ", "^").replace(",", "^")
        return {
            "PatientName": f"{name}*" if name and "*" not in name else name,
            "PatientID": self.patient_id.text().strip(),
            "AccessionNumber": self.accession.text().strip(),
            "StudyDate": self.date.da(),
        }

    def _take(self, task: Task, items: tuple[Match | UnreadableResponse, ...]) -> None:
        if task is not self._task:
            return
        matches = [item for item in items if isinstance(item, Match)]
        self._unreadable += len(items) - len(matches)
        self._found.extend(matches)
        self.model.append(matches)
        self._show_state(tr(_SEARCHING))
        if self.model.count >= LIMIT:
            task.cancel()
            self._finish(task)
            words = tr_count(
                "The first {count} study of more: narrow the search.",
                "The first {count} studies of more: narrow the search.",
                self.model.count,
            )
            self.message.say("attention", words)

    def _finish(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.busy.finish()
            self._show_state(tr("The archive has no such study."))
            if self._unreadable:
                words = tr_count(
                    "{count} of the answers could not be read.",
                    "{count} of the answers could not be read.",
                    self._unreadable,
                )
                self.message.say("attention", words)

    def _fail(self, task: Task, error: Exception) -> None:
        if task is self._task:
            self._task = None
            self.busy.finish()
            self.message.show_error(error, action=tr("Try again"), on_action=self.search)
            self._show_state(tr("The search did not come to its end."))

    def _ask_for_series(self, index: QModelIndex) -> None:
        study, remote = self.model.match_at(index), self.remote.chosen
        if study is None or remote is None or not self.model.must_ask(index):
            return
        uid = study.get("StudyInstanceUID")
        services = self._desk.services
        query = Query(QueryLevel.SERIES, {"StudyInstanceUID": uid})

        def fail(error: Exception) -> None:
            self.model.forget_question(uid)
            self.tree.collapse(index)
            self.message.show_error(error)

        self._desk.tasks.run_task(
            lambda stop: [one for one in services.find(remote, query, stop=stop) if isinstance(one, Match)],
            on_result=lambda series: self.model.set_series(uid, series),
            on_error=fail,
        )

    # --- using ------------------------------------------------------------------------------------------------

    def use_selected(self) -> None:
        """The usual way: a new series of the study, or, on a series, more pictures for it."""
        index = self.tree.currentIndex()
        if self.model.is_series(index):
            self.join_selected_series()
        else:
            self.join_selected_study()

    def join_selected_study(self) -> None:
        """A new series of the selected study."""
        study, remote = self.model.study_at(self.tree.currentIndex()), self.remote.chosen
        if study is not None and remote is not None:
            self.study_chosen.emit(study, remote)

    def new_study_for_selected(self) -> None:
        """A new study for the patient of the selected one."""
        study = self.model.study_at(self.tree.currentIndex())
        if study is not None:
            self.patient_chosen.emit(study)

    def join_selected_series(self) -> None:
        """More pictures for the selected series: its highest Instance Number is asked for first."""
        index, remote = self.tree.currentIndex(), self.remote.chosen
        series, study = self.model.match_at(index), self.model.study_at(index)
        if series is None or study is None or remote is None or not self.model.is_series(index):
            return
        if self._joining is not None:
            self._joining.cancel()
        services, draft = self._desk.services, self._desk.draft
        modality = next(one.form.modality for one in draft.series if one.key == draft.active_key)
        asked_for = draft.study
        self.message.clear()
        self.busy.start(tr("Looking at the series…"))

        def take(form: SeriesForm) -> None:
            if draft.study is asked_for:
                self.series_chosen.emit(study, form)
            else:
                self.message.say("attention", tr("The series was not joined: the patient was changed meanwhile."))

        def end() -> None:
            if self._joining is task:
                self._joining = None
                self.busy.finish()

        self._joining = task = self._desk.tasks.run_task(
            lambda stop: services.series_to_join(remote, series, stop=stop, modality=modality),
            on_result=take,
            on_error=self.message.show_error,
            on_end=end,
        )

    def _open_menu(self) -> None:
        menu = QMenu(self)
        series = menu.addAction(tr(_JOIN_SERIES), self.join_selected_series)
        series.setEnabled(self.model.is_series(self.tree.currentIndex()))
        menu.addAction(tr(_NEW_SERIES), self.join_selected_study)
        menu.addAction(tr("New study for this patient"), self.new_study_for_selected)
        begins = self.more_button.width() - menu.sizeHint().width() if self.isRightToLeft() else 0
        menu.exec(self.more_button.mapToGlobal(QPoint(begins, 0)))

    def _follow_selection(self, index: QModelIndex) -> None:
        is_series = self.model.is_series(index)
        self.use_button.setText(tr(_JOIN_SERIES if is_series else _NEW_SERIES))
        self.use_button.setEnabled(index.isValid())
        self.more_button.setEnabled(index.isValid())

    def _show_state(self, sentence: str) -> None:
        has_rows = self.model.count > 0
        self.tree.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self.empty.say(sentence)
        for button in (self.use_button, self.more_button):
            button.setVisible(has_rows)
            button.setEnabled(self.tree.currentIndex().isValid())
