"""All about one item of the outbox: whose picture it is, how it stands, what happened to it; and details to copy."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.history_words import copied_details, event_row, facts_of
from ezp2p.gui.item_models.rows import RowsModel
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.row_delegate import RowDelegate
from ezp2p.gui.widgets.state_line import StateLine
from ezp2p.gui.wording import look_of, name_shown, outcome_shown
from ezp2p.model.delivery import NEEDS_A_PERSON, HistoryEntry, OutboxItem


class ItemDetails(QWidget):
    """Shows one item; what happened to it is asked beside the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: OutboxItem | None = None
        self._events: tuple[HistoryEntry, ...] = ()
        self._task: Task | None = None
        self.title = ElidedLabel(kind="heading", least=12)
        self.state = StateLine(desk.theme)
        self.facts = _Facts(self)
        self.events = RowsModel(self)
        self.list = QListView()
        self.list.setModel(self.events)
        self.list.setItemDelegate(RowDelegate(desk.theme, wraps=True, parent=self.list))
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setAccessibleName(tr("What happened to this picture"))
        self.message = MessageBar(desk.theme)
        self.copy_button = push_button(desk.theme, tr("Copy details"), icon="content-copy", on_click=self.copy)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addWidget(text_label(tr("For a technician: names no patient."), "hint", wraps=True), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.state)
        layout.addLayout(self.facts.grid)
        layout.addWidget(text_label(tr("What happened"), "field"))
        layout.addWidget(self.message)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def show_item(self, item: OutboxItem) -> None:
        """Show `item`, and ask what happened to it."""
        is_same = self._item is not None and self._item.item_id == item.item_id
        self._item = item
        word, icon, ink = look_of(item)
        self.title.setText(name_shown(item.instance.patient_name))
        outcome = outcome_shown(item)
        if item.state in NEEDS_A_PERSON:
            outcome = tr("{state}: {outcome}", state=f"{word[:1].upper()}{word[1:]}", outcome=outcome)
        self.state.say(outcome, icon=icon, ink=ink)
        self.facts.show(facts_of(item, self._desk.clock.now()))
        if not is_same:
            self._show_events(())
        self._ask(item.item_id)

    def _ask(self, item_id: int) -> None:
        self.cancel()
        self.message.clear()
        self.copy_button.setText(tr("Copy details"))
        self.copy_button.setEnabled(False)  # not before all of it is there
        deliveries = self._desk.services.deliveries
        self._task = self._desk.tasks.run_task(
            lambda _: deliveries.events_of(item_id), on_result=self._take, on_error=self.message.show_error
        )

    def cancel(self) -> None:
        """Whatever is on its way is not waited for any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, events: tuple[HistoryEntry, ...]) -> None:
        self.copy_button.setEnabled(True)
        self._show_events(events)

    def _show_events(self, events: tuple[HistoryEntry, ...]) -> None:
        self._events = events
        now = self._desk.clock.now()
        self.events.replace([event_row(one, now) for one in events])

    def copy(self) -> None:
        """Put the details on the clipboard."""
        if self._item is not None:
            QGuiApplication.clipboard().setText(copied_details(self._item, self._events))
            self.copy_button.setText(tr("Copied"))


class _Facts(QObject):
    """Names and values below each other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        self.values: dict[str, ElidedLabel] = {}

    def show(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Show other values of the same names."""
        for name, value in facts:
            if name not in self.values:
                row = len(self.values)
                self.values[name] = ElidedLabel(least=12)
                self.values[name].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                self.grid.addWidget(text_label(name, "muted"), row, 0)
                self.grid.addWidget(self.values[name], row, 1)
            self.values[name].setText(value)
