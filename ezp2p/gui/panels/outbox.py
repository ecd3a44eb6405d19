"""The outbox: what was stored today, what waits and why, and what needs a person."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from PySide6.QtCore import QItemSelection, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from ezp2p.errors import EzP2PError
from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.outbox import OutboxModel
from ezp2p.gui.outbox_watch import OutboxWatch
from ezp2p.gui.outbox_words import (
    can_be_held,
    headline,
    moving_words,
    needing_words,
    rebuilt_words,
    waiting_words,
)
from ezp2p.gui.panels.destinations import DestinationLines
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.choosing import on_choice
from ezp2p.gui.widgets.fitting_list import FittingListView
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.state_line import StateLine
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.delivery import (
    NEEDS_A_PERSON,
    UNDER_WAY,
    Condition,
    DeliveryState,
    OutboxItem,
    OutboxSummary,
    RebuildReport,
)

_SHOWN: Final = 200
_OPEN: Final = UNDER_WAY | NEEDS_A_PERSON
_EMPTY: Final = mark("Empty: what you send appears here until the PACS has it.")
_NOT_READ: Final = mark("How the outbox stands is not known at the moment.")
_ELSEWHERE: Final = mark("Another EzP2P on this data folder sends what waits here.")


class OutboxPanel(QWidget):
    """A summary, the destinations that take nothing, and the items that are not stored yet with what can be done."""

    discard_asked = Signal(tuple)
    history_asked = Signal()
    details_asked = Signal(object)
    summarized = Signal(object)
    """The `OutboxSummary` that is shown, or None while nobody knows."""
    stopped = Signal(object)
    """Why nothing is being sent, as it is shown, or None."""

    def __init__(self, desk: Desk, watch: OutboxWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch = watch
        self.batch_above = ""
        """What moves of this batch is told above one by one, and not here again."""
        self._open: tuple[OutboxItem, ...] = ()
        self._told: frozenset[tuple[RemoteAE, str]] = frozenset()
        self.model = OutboxModel(self)
        self.lines = {key: StateLine(desk.theme) for key in ("today", "busy", "attention", "failed", "elsewhere")}
        self.empty = text_label(tr(_EMPTY), "muted", wraps=True)
        self.meant = text_label(kind="small", wraps=True)
        """Which pictures the buttons beneath mean."""
        self.notice = MessageBar(desk.theme)
        """What happened before the window was there."""
        self.message = MessageBar(desk.theme)
        self.unreadable = MessageBar(desk.theme)
        self.fault = MessageBar(desk.theme)
        """Why nothing is being sent."""
        self._build()
        self._lay_out()
        self._connect()
        self.show_items(())
        self.show_summary(None)

    def _build(self) -> None:
        theme, deliveries = self._desk.theme, self._desk.services.deliveries
        watch = self._watch
        self.list = FittingListView(theme)
        self.list.setModel(self.model)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Pictures in the outbox that are not stored yet"))
        self.destinations = DestinationLines(self._desk, lambda: watch.do(deliveries.try_now))
        self.history_button = push_button(
            theme, tr("History…"), icon="history", kind="quiet", tip="Ctrl+H", on_click=self.history_asked.emit
        )
        self.try_button = push_button(
            theme, tr("Try now"), on_click=lambda: watch.act(deliveries.retry, self._movable_ids())
        )
        self.hold_button = push_button(
            theme, tr("Hold"), on_click=lambda: watch.act(deliveries.hold, self._holdable_ids())
        )
        self.discard_button = push_button(
            theme, tr("Discard…"), kind="danger", on_click=lambda: self.discard_asked.emit(self._movable_ids())
        )

    def _lay_out(self) -> None:
        self._buttons = _ButtonRow(self.try_button, self.hold_button, self.discard_button)
        head = QHBoxLayout()
        head.addWidget(text_label(tr("Outbox"), "heading", wraps=True), 1)
        head.addWidget(self.history_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self.fault)
        layout.addWidget(self.unreadable)
        layout.addWidget(self.empty)
        for line in self.lines.values():
            layout.addWidget(line)
        layout.addWidget(self.destinations)
        layout.addWidget(self.message)
        layout.addSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self.meant)
        layout.addWidget(self._buttons)
        layout.addStretch(0)

    def _connect(self) -> None:
        watch = self._watch
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        on_choice(self.list, self._ask_details)
        watch.changed.connect(self.show_items)
        watch.summarized.connect(self.show_summary)
        watch.is_elsewhere_known.connect(self._show_elsewhere)
        watch.fault_known.connect(self._show_fault)
        watch.failed.connect(self.message.show_error)
        watch.unreadable.connect(lambda error: self.unreadable.show_error(error, prefix=f"{tr('The outbox:')} "))
        watch.answered.connect(self.unreadable.clear)

    # --- what is shown ------------------------------------------------------------------------------------------

    def show_rebuilt(self, report: RebuildReport) -> None:
        """Say what happened to the list of the outbox before this start."""
        folder, words = report.quarantine, rebuilt_words(report)
        kept = tr("The list as it was is kept in {folder}.", folder=folder) if folder else tr("There was no list.")
        self.notice.say("attention", words, details=f"{words}\n{kept}")

    def show_items(self, items: Sequence[OutboxItem]) -> None:
        """Show the open ones of `items`, those that need a person first."""
        selected = {item.item_id for item in self._selected()}
        self._open = tuple(
            sorted(
                (item for item in items if self._is_listed(item)),
                key=lambda item: (item.state not in NEEDS_A_PERSON, item.state != DeliveryState.WAITING, item.item_id),
            )
        )
        self._fill()
        selection = self.list.selectionModel()
        for item_id in selected:
            index = self.model.index_of(item_id)
            if index.isValid():
                selection.select(index, selection.SelectionFlag.Select)
        self.list.setVisible(bool(self._open))
        self.meant.setVisible(bool(self._open))
        self._buttons.setVisible(bool(self._open))
        self._follow_selection()

    def _fill(self) -> None:
        """List the open ones; what a destination's line says above is not said again in each row."""
        rows = (replace(one, note="") if (one.destination, one.note) in self._told else one for one in self._open)
        self.model.replace(tuple(islice(rows, _SHOWN)))

    def _is_listed(self, item: OutboxItem) -> bool:
        """What moves of the batch on screen is told above."""
        if item.batch == self.batch_above and item.state in {DeliveryState.QUEUED, DeliveryState.SENDING}:
            return False
        return item.state in _OPEN

    def show_summary(self, summary: OutboxSummary | None) -> None:
        """Show the numbers as the core counted them; without them, that nobody knows."""
        self.summarized.emit(summary)
        shown, now = summary or OutboxSummary(), self._desk.clock.now()
        today = headline(shown, self._desk.services.remote_aes(Role.STORE))
        self.lines["today"].say(today.text, icon=today.icon, state=today.state)
        busy = moving_words(shown) if shown.on_the_way else ""
        self.lines["busy"].say(busy, icon="upload", state="busy")
        waiting = waiting_words(shown, now) if shown.waiting else ""
        self.lines["attention"].say(waiting, icon="sync", state="attention")
        needing = needing_words(shown) if shown.needs_you else ""
        self.lines["failed"].say(needing, icon="hand-back-right", state="failed")
        unwell = tuple(one for one in shown.destinations if one.waiting or one.condition is Condition.REFUSING)
        self.destinations.show_statuses(unwell, now)
        told = frozenset((one.destination, one.note) for one in unwell)
        if told != self._told:
            self._told = told
            self._fill()
        is_empty = not any((today.text, busy, waiting, needing, unwell))
        self.empty.setText(tr(_NOT_READ if summary is None else _EMPTY))
        self.empty.setVisible(is_empty)

    def _show_elsewhere(self, is_elsewhere: bool) -> None:
        self.lines["elsewhere"].say(tr(_ELSEWHERE) if is_elsewhere else "", icon="information-outline")

    def _show_fault(self, fault: EzP2PError | None) -> None:
        if fault is None:
            self.fault.clear()
        else:
            self.fault.show_error(fault, prefix=f"{tr('Nothing is being sent:')} ")
        self.stopped.emit(fault)

    # --- what can be done ---------------------------------------------------------------------------------------

    def _selected(self) -> tuple[OutboxItem, ...]:
        chosen = (self.model.item_at(index) for index in self.list.selectedIndexes())
        return tuple(item for item in chosen if item is not None)

    def _meant(self) -> tuple[OutboxItem, ...]:
        """The selected items; all where none is selected."""
        return self._selected() or self._open

    def _movable_ids(self) -> tuple[int, ...]:
        return tuple(item.item_id for item in self._meant() if item.state is not DeliveryState.SENDING)

    def _holdable_ids(self) -> tuple[int, ...]:
        return tuple(item.item_id for item in self._meant() if can_be_held(item))

    def _ask_details(self) -> None:
        shown = self.model.item_at(self.list.currentIndex())
        for item in self._open:
            if shown is not None and item.item_id == shown.item_id:
                self.details_asked.emit(item)

    def _follow_selection(self, *_: QItemSelection) -> None:
        count = len(self.list.selectedIndexes())
        self.meant.setText(self._meant_words(count))
        self.try_button.setEnabled(bool(self._movable_ids()))
        self.hold_button.setEnabled(bool(self._holdable_ids()))
        self.discard_button.setEnabled(bool(self._movable_ids()))

    def _meant_words(self, selected: int) -> str:
        if selected:
            return tr_count("With the selected one:", "With the {count} selected:", selected)
        count = len(self._open)
        if count > _SHOWN:
            return tr_count(
                "With all {count}, of which {listed} are listed:",
                "With all {count}, of which {listed} are listed:",
                count,
                listed=_SHOWN,
            )
        return tr_count("With this one:", "With all {count}:", count)


class _ButtonRow(QWidget):
    """Buttons beside each other; below each other where their words need more room than there is."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        for button in buttons:
            button.setProperty("size", "narrow")
            self._line.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest of them."""
        return QSize(max(one.minimumSizeHint().width() for one in self._buttons), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange them for the new width."""
        super().resizeEvent(event)
        gaps = self._line.spacing() * (len(self._buttons) - 1)
        fits = sum(one.sizeHint().width() for one in self._buttons) + gaps <= event.size().width()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
