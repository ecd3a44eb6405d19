"""Work beside the window: one request of the user each, on a thread of the pool, answered on the GUI thread."""

import logging
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

from ezp2p.workflows.background import Stop

logger = logging.getLogger(__name__)

T = TypeVar("T")
OnProgress = Callable[[int, int], None]

THREADS: Final = 4
ITEMS_PER_TURN: Final = 100
"""So many streamed items reach the window in one turn of its event loop; the rest waits for the next turn."""
PAUSE_MS: Final = 120
"""From one piece of news of a task to its next: nobody sees more, and showing it takes the cores from the work."""


def _nothing(*_: object) -> None:
    """Stands for an answer that nobody waits for."""


class Task(QRunnable):
    """One piece of work.

    `cancel` asks it to stop, and nothing of it is delivered afterwards but its end. `ask_to_stop` asks too, but waits
    for its word: whether it stopped in time (Cancelled, at `on_error`) or was done already (at `on_result`).
    """

    def __init__(self, work: Callable[["Task"], object], announce: Callable[["Task"], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.stop = Stop()
        self.items: deque[object] = deque()
        self.progress: tuple[int, int] | None = None
        self.result: object = None
        self.error: Exception | None = None
        self.is_over = False
        self.is_cancelled = False
        self.on_item: Callable[[tuple[Any, ...]], None] = _nothing
        self.on_result: Callable[[Any], None] = _nothing
        self.on_error: Callable[[Exception], None] = _nothing
        self.on_progress: OnProgress = _nothing
        self.on_end: Callable[[], None] = _nothing
        self._work = work
        self._announce = announce
        self._is_announced = False

    def cancel(self) -> None:
        """Ask the work to stop; its answers are dropped from now on."""
        self.is_cancelled = True
        self.stop.set()

    def ask_to_stop(self) -> None:
        """Ask the work to stop; what became of it is still delivered."""
        self.stop.set()

    def run(self) -> None:
        """Do the work; called by the pool, on a thread of its own."""
        try:
            self.result = self._work(self)
        except Exception as error:  # noqa: BLE001 -- the boundary: every failure becomes an answer
            self.error = error
        self.is_over = True
        self._is_announced = True
        self._announce(self)

    def add_item(self, item: object) -> None:
        """Hand one streamed item to the window; several that come quickly are delivered together."""
        self.items.append(item)
        self._announce_once()

    def set_progress(self, done: int, total: int) -> None:
        """Tell how far the work is; only the newest word is delivered."""
        self.progress = (done, total)
        self._announce_once()

    @property
    def has_news(self) -> bool:
        """Whether there is something that the window has not been told."""
        return bool(self.items) or self.progress is not None or self.is_over

    def take_announcement(self) -> None:
        """The window has come to look; what happens from now on is announced anew."""
        self._is_announced = False

    def _announce_once(self) -> None:
        if not self._is_announced:
            self._is_announced = True
            self._announce(self)


class Tasks(QObject):
    """Runs work on a pool and answers on the thread that made it.

    It keeps a reference to each task until its end is delivered: a runnable that Python collects while the pool
    runs it is a crash and not an exception.
    """

    count_changed = Signal(int)
    _announced = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._running: set[Task] = set()
        self._is_shut = False
        self._announced.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run_task(
        self,
        work: Callable[[Stop], T],
        *,
        on_result: Callable[[T], None] = _nothing,
        on_error: Callable[[Exception], None] = _nothing,
        on_end: Callable[[], None] = _nothing,
    ) -> Task:
        """Run `work(stop)` beside the window.

        Parameters
        ----------
        work
            Called on a thread of the pool; must look at the stop event where it lasts.
        on_result, on_error
            Called on the GUI thread with what it gave or raised; not after a cancel.
        on_end
            Called on the GUI thread in every case, last.
        """
        task = Task(lambda running: work(running.stop), self._announce)
        return self._start(task, on_result=on_result, on_error=on_error, on_end=on_end)

    def run_measured(
        self,
        work: Callable[[Stop, OnProgress], T],
        *,
        on_progress: OnProgress,
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
        on_end: Callable[[], None] = _nothing,
    ) -> Task:
        """Run `work(stop, report)`; what it reports arrives at `on_progress` on the GUI thread."""
        task = Task(lambda running: work(running.stop, running.set_progress), self._announce)
        task.on_progress = on_progress
        return self._start(task, on_result=on_result, on_error=on_error, on_end=on_end)

    def stream(
        self,
        work: Callable[[Stop], Iterator[T]],
        *,
        on_items: Callable[[tuple[T, ...]], None],
        on_result: Callable[[None], None] = _nothing,
        on_error: Callable[[Exception], None] = _nothing,
        on_end: Callable[[], None] = _nothing,
    ) -> Task:
        """Run through the iterator that `work(stop)` gives; its items arrive in batches at `on_items`."""

        def walk(running: Task) -> None:
            for item in work(running.stop):
                running.add_item(item)
                if running.is_cancelled:
                    break

        task = Task(walk, self._announce)
        task.on_item = on_items
        return self._start(task, on_result=on_result, on_error=on_error, on_end=on_end)

    def stream_measured(
        self,
        work: Callable[[Stop, OnProgress], Iterator[T]],
        *,
        on_items: Callable[[tuple[T, ...]], None],
        on_progress: OnProgress,
        on_result: Callable[[None], None] = _nothing,
        on_error: Callable[[Exception], None] = _nothing,
        on_end: Callable[[], None] = _nothing,
    ) -> Task:
        """As `stream`, for work that also reports how far it is."""

        def walk(running: Task) -> None:
            for item in work(running.stop, running.set_progress):
                running.add_item(item)
                if running.is_cancelled:
                    break

        task = Task(walk, self._announce)
        task.on_item, task.on_progress = on_items, on_progress
        return self._start(task, on_result=on_result, on_error=on_error, on_end=on_end)

    def _start(
        self,
        task: Task,
        *,
        on_result: Callable[[Any], None],
        on_error: Callable[[Exception], None],
        on_end: Callable[[], None],
    ) -> Task:
        task.on_result, task.on_error, task.on_end = on_result, on_error, on_end
        if self._is_shut:
            return task
        self._running.add(task)
        self.count_changed.emit(len(self._running))
        self._pool.start(task)
        return task

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits to be delivered."""
        return not self._running

    def shut_down(self, timeout_s: float = 5.0) -> bool:
        """Stop everything, start nothing more, tell nobody, and wait; whether all of it ended in time."""
        self._is_shut = True
        for task in self._running:
            task.cancel()
        self._pool.clear()
        return self._pool.waitForDone(int(timeout_s * 1000))

    def _announce(self, task: Task) -> None:
        """Called on threads of the pool."""
        try:
            self._announced.emit(task)
        except RuntimeError:  # the window has gone meanwhile: nobody waits for the answer
            logger.debug("An answer came after the end.")

    @Slot(object)
    def _deliver(self, task: Task) -> None:
        if self._is_shut or task not in self._running:
            return
        is_over = task.is_over
        if task.is_cancelled:
            task.items.clear()
        had_news = self._deliver_news(task)
        if task.items:
            QTimer.singleShot(0, self, lambda: self._deliver(task))
        elif is_over:
            self._deliver_end(task)
        elif had_news:
            QTimer.singleShot(PAUSE_MS, self, lambda: self._deliver(task))
        else:
            task.take_announcement()
            if task.has_news:  # it came while nobody announced it
                QTimer.singleShot(0, self, lambda: self._deliver(task))

    @staticmethod
    def _deliver_news(task: Task) -> bool:
        """Tell what is new; whether anything was."""
        progress, task.progress = task.progress, None
        if progress is not None and not task.is_cancelled:
            task.on_progress(*progress)
        batch = tuple(task.items.popleft() for _ in range(min(len(task.items), ITEMS_PER_TURN)))
        if batch:
            task.on_item(batch)
        return bool(batch) or progress is not None

    def _deliver_end(self, task: Task) -> None:
        self._running.discard(task)
        self.count_changed.emit(len(self._running))
        try:
            self._deliver_outcome(task)
        finally:
            task.on_end()

    @staticmethod
    def _deliver_outcome(task: Task) -> None:
        if task.is_cancelled:
            return
        if task.error is None:
            task.on_result(task.result)
        else:
            task.on_error(task.error)
