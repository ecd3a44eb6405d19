"""Keeps the window's picture of the outbox fresh: asked beside the window, at most one question at a time."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.gui.bridge import Bridge
from ezp2p.gui.core import Core
from ezp2p.gui.tasks import Tasks
from ezp2p.model.delivery import OutboxItem

_SOON_MS: Final = 150
_NOW_AND_THEN_MS: Final = 15_000


class OutboxWatch(QObject):
    """Asks for the items when something was announced, and now and then: another program may deliver too."""

    changed = Signal(tuple)
    failed = Signal(Exception)

    def __init__(self, services: Core, tasks: Tasks, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._is_asking = False
        self._must_ask_again = False
        self.items: tuple[OutboxItem, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self._regular = QTimer(self)
        self._regular.setInterval(_NOW_AND_THEN_MS)
        self._regular.timeout.connect(self._ask)
        self._regular.start()
        bridge.delivery_changed.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Ask soon; several wishes become one question."""
        if not self._soon.isActive():
            self._soon.start()

    def act(self, work: Callable[[Sequence[int]], object], item_ids: Sequence[int]) -> None:
        """Do something with items (retry, hold, discard), then look again."""
        self._tasks.run_task(
            lambda _: work(item_ids),
            on_error=self.failed.emit,
            on_end=self.refresh,
        )

    def _ask(self) -> None:
        if self._is_asking:
            self._must_ask_again = True
            return
        self._is_asking = True
        services = self._services
        self._tasks.run_task(
            lambda _: services.outbox_items(),
            on_result=self._take,
            on_error=self.failed.emit,
            on_end=self._end,
        )

    def _take(self, items: tuple[OutboxItem, ...]) -> None:
        if items != self.items:
            self.items = items
            self.changed.emit(items)

    def _end(self) -> None:
        self._is_asking = False
        if self._must_ask_again:
            self._must_ask_again = False
            self.refresh()
