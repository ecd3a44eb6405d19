"""Keeps the window's picture of the outbox fresh: asked beside the window, at most one question at a time."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ezp2p.errors import EzP2PError
from ezp2p.gui.bridge import Bridge
from ezp2p.gui.core import Core
from ezp2p.gui.tasks import Tasks
from ezp2p.model.delivery import OutboxItem, OutboxSummary

_SOON_MS: Final = 150
_AT_LATEST_MS: Final = 3_000
_REST: Final = 4
"""After a question that lasted, the next one waits so many times as long: a long queue leaves room for other work."""
_NOW_AND_THEN_MS: Final = 15_000
_TRUSTED_MS: Final = 45_000
"""A picture of the outbox that is older is not told any more as how it stands."""
_FINISHED: Final = 1
"""Of what is finished only the batch on screen is shown; the history is asked for when somebody opens it."""

Asked = tuple[tuple[OutboxItem, ...], OutboxSummary, bool, EzP2PError | None]


class OutboxWatch(QObject):
    """Asks how the outbox stands when something was announced, and now and then: another program may deliver too."""

    changed = Signal(tuple)
    """The open items and those of the followed batch, newest first."""
    summarized = Signal(object)
    """The `OutboxSummary`, or None while nobody knows."""
    is_elsewhere_known = Signal(bool)
    """Whether another program delivers."""
    fault_known = Signal(object)
    """Why nothing is being sent: another `EzP2PError` than before, or None from when it is."""
    failed = Signal(Exception)
    """Something that a person asked for did not work."""
    unreadable = Signal(Exception)
    """The outbox could not be read."""
    answered = Signal()
    """It could."""

    def __init__(self, services: Core, tasks: Tasks, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._is_asking = False
        self._must_ask_again = False
        self._batch = ""
        self.items: tuple[OutboxItem, ...] = ()
        self.summary: OutboxSummary | None = None
        self._fault = ""
        self._since_asked = QElapsedTimer()
        self._since_known = QElapsedTimer()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self._regular = QTimer(self)
        self._regular.setInterval(_NOW_AND_THEN_MS)
        self._regular.timeout.connect(self._ask_anyway)
        self._regular.start()
        bridge.delivery_changed.connect(lambda _: self.refresh())
        bridge.outbox_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Ask soon; several wishes become one question."""
        if not self._soon.isActive():
            self._soon.start()

    def follow(self, batch: str) -> None:
        """Give all items of `batch` from now on, finished or not."""
        self._batch = batch

    def act(self, work: Callable[[Sequence[int]], object], item_ids: Sequence[int]) -> None:
        """Do something with items (try now, hold, discard), then look again."""
        if item_ids:
            self.do(lambda: work(item_ids))

    def do(self, work: Callable[[], object]) -> None:
        """Do something that changes the outbox beside the window, then look again."""
        self._tasks.run_task(lambda _: work(), on_error=self.failed.emit, on_end=self.refresh)

    def _ask_anyway(self) -> None:
        if self._since_known.isValid() and self._since_known.elapsed() > _TRUSTED_MS:
            self._forget()
        self._ask()

    def _ask(self) -> None:
        if self._is_asking:
            self._must_ask_again = True
            return
        self._is_asking = True
        self._since_asked.start()
        batch = self._batch
        self._tasks.run_task(
            lambda _: self._look(batch),
            on_result=self._take,
            on_error=self._fail,
            on_end=self._end,
        )

    def _look(self, batch: str) -> Asked:
        """Called beside the window."""
        deliveries = self._services.deliveries
        items = {item.item_id: item for item in deliveries.items(limit=_FINISHED)}
        if batch:
            items |= {item.item_id: item for item in deliveries.items(batch, limit=0)}
        newest_first = tuple(items[item_id] for item_id in sorted(items, reverse=True))
        return newest_first, deliveries.summary(), deliveries.busy_elsewhere(), deliveries.fault()

    def _take(self, asked: Asked) -> None:
        items, self.summary, is_elsewhere, fault = asked
        self._since_known.start()
        self.answered.emit()
        self.is_elsewhere_known.emit(is_elsewhere)
        self._take_fault(fault)
        if items != self.items:
            self.items = items
            self.changed.emit(items)
        self.summarized.emit(self.summary)

    def _fail(self, error: Exception) -> None:
        self._forget()
        self.unreadable.emit(error)
        deliveries = self._services.deliveries  # what cannot be read is often why nothing is sent
        self._tasks.run_task(lambda _: deliveries.fault(), on_result=self._take_fault)

    def _take_fault(self, fault: EzP2PError | None) -> None:
        """It arises anew at every try of the core: it is told once, and can be closed."""
        sentence = str(fault) if fault else ""
        if sentence != self._fault:
            self._fault = sentence
            self.fault_known.emit(fault)

    def _forget(self) -> None:
        """Nobody knows how it stands: what was known is not told any more."""
        self.summary = None
        self.summarized.emit(None)

    def _end(self) -> None:
        self._is_asking = False
        took = self._since_asked.elapsed()
        self._soon.setInterval(min(_AT_LATEST_MS, max(_SOON_MS, _REST * took)))
        if self._must_ask_again:
            self._must_ask_again = False
            self.refresh()
