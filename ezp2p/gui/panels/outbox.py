"""The outbox: what was stored today, what waits and why, and what needs a person."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.outbox import OutboxModel
from ezp2p.gui.outbox_watch import OutboxWatch
from ezp2p.gui.sending import NEEDS_A_PERSON, STORED, OutboxSummary, summary_of
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.fitting_list import FittingListView
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.model.delivery import DeliveryState, OutboxItem

_SHOWN: Final = 200
_OPEN: Final = frozenset(DeliveryState) - STORED - {DeliveryState.DISCARDED}


class OutboxPanel(QWidget):
    """A summary, and the items that are not stored yet with Retry, Hold and Discard."""

    discard_asked = Signal(tuple)
    summarized = Signal(object)

    def __init__(self, desk: Desk, watch: OutboxWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch = watch
        self.batch_above = ""
        self.model = OutboxModel(self)
        self.lines = {key: _StateLine(desk, key) for key in ("done", "busy", "attention", "failed")}
        self.list = FittingListView(desk.theme)
        self.list.setModel(self.model)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName("Pictures in the outbox that are not stored yet")
        self.empty = text_label("Empty: what you send appears here until the PACS has it.", "muted", wraps=True)
        self.message = MessageBar(desk.theme)
        services = desk.services
        self.retry_button = push_button(
            desk.theme, "Retry", on_click=lambda: watch.act(services.outbox_retry, self.selected_ids())
        )
        self.hold_button = push_button(
            desk.theme, "Hold", on_click=lambda: watch.act(services.outbox_hold, self.selected_ids())
        )
        self.discard_button = push_button(
            desk.theme, "Discard…", kind="danger", on_click=lambda: self.discard_asked.emit(self.selected_ids())
        )
        self._lay_out()
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        watch.changed.connect(self.show_items)
        watch.failed.connect(self.message.show_error)
        self.show_items(())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.retry_button, self.hold_button, self.discard_button):
            button.setProperty("size", "narrow")
            buttons.addWidget(button)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(text_label("Outbox", "heading"))
        layout.addWidget(self.empty)
        for line in self.lines.values():
            layout.addWidget(line)
        layout.addWidget(self.message)
        layout.addSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self._buttons)
        layout.addStretch(0)

    def selected_ids(self) -> tuple[int, ...]:
        """The numbers of the selected items; all that are shown where none is selected."""
        chosen = [self.model.item_at(index) for index in self.list.selectedIndexes()]
        items = [item for item in chosen if item is not None] or list(self.model.items)
        return tuple(item.item_id for item in items)

    def show_items(self, items: Sequence[OutboxItem]) -> None:
        """Show the outbox as it is."""
        selected = set(self.selected_ids()) if self.list.selectedIndexes() else set()
        urgent = sorted(
            (item for item in items if self._is_listed(item)),
            key=lambda item: (item.state not in NEEDS_A_PERSON, item.state != DeliveryState.WAITING, item.item_id),
        )
        self.model.replace(urgent[:_SHOWN])
        for item_id in selected:
            index = self.model.index_of(item_id)
            if index.isValid():
                self.list.selectionModel().select(index, self.list.selectionModel().SelectionFlag.Select)
        has_items = bool(urgent)
        self.list.setVisible(has_items)
        self._buttons.setVisible(has_items)
        self.empty.setVisible(not items)
        self._show_summary(summary_of(items, self._desk.clock.now().date()))
        self._follow_selection()

    def _is_listed(self, item: OutboxItem) -> bool:
        """What moves of the batch on screen is told above."""
        if item.batch == self.batch_above and item.state in {DeliveryState.QUEUED, DeliveryState.SENDING}:
            return False
        return item.state in _OPEN

    def _show_summary(self, summary: OutboxSummary) -> None:
        next_try = f", next try {summary.next_try}" if summary.next_try else ""
        stored = f"{summary.stored_today} of {summary.added_today} stored today"
        self.lines["done"].say(stored if summary.stored_today else "")
        self.lines["busy"].say(f"{summary.under_way} on the way" if summary.under_way else "")
        self.lines["attention"].say(f"{summary.waiting} waiting{next_try}" if summary.waiting else "")
        needs = "needs" if summary.needs_you == 1 else "need"
        self.lines["failed"].say(f"{summary.needs_you} {needs} you" if summary.needs_you else "")
        self.summarized.emit(summary)

    def _follow_selection(self, *_: QItemSelection) -> None:
        count = len(self.list.selectedIndexes())
        self.retry_button.setText(f"Retry {count}" if count else "Retry all")
        self.hold_button.setText(f"Hold {count}" if count else "Hold all")
        self.discard_button.setText(f"Discard {count}…" if count else "Discard all…")


class _StateLine(QWidget):
    """A state as shape, color and words."""

    _ICONS: Final = {"done": "check-circle", "busy": "upload", "attention": "sync", "failed": "hand-back-right"}

    def __init__(self, desk: Desk, state: str) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._icon = QLabel()
        self._icon.setFixedWidth(20)
        self.text = text_label()
        self.text.setProperty("state", state)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self.text, 1)
        desk.theme.changed.connect(self._paint)
        self._paint()

    def say(self, text: str) -> None:
        """Show `text`; hidden where there is none."""
        self.text.setText(text)
        self.setVisible(bool(text))

    def _paint(self) -> None:
        icon = self._desk.theme.icon(self._ICONS[self._state], self._state)
        self._icon.setPixmap(icon.pixmap(18, 18))
