"""Asking a worklist beside the window: parts of its answer while it comes, and the whole of it ready to be shown."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal

from ezp2p.errors import EzP2PError
from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.listing import NOTHING_LISTED, Listing, prepare
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import tr_core, tr_count
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery

_PART_GROWS: Final = 8
"""A part is shown when so many times the entries of the one before are here, so that few are made ready twice."""
_COUNTED_EVERY: Final = 100
_BREATH_S: Final = 0.0005

_Item = WorklistEntry | UnreadableResponse | ListRemark


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worklist answered. `is_whole` says that it came to its end; `limit` is set where it was cut there."""

    listing: Listing
    remarks: tuple[str, ...] = ()
    is_whole: bool = False
    limit: int = 0

    @property
    def told(self) -> str:
        """What a person is told about the list as a whole."""
        told = list(map(tr_core, self.remarks))
        if self.limit:
            cut = tr_count(
                "The first {count} entry of more: narrow the search.",
                "The first {count} entries of more: narrow the search.",
                self.limit,
            )
            told.insert(0, cut)
        return " ".join(told)


@dataclass(slots=True)
class _Collected:
    breathe: Callable[[], object]
    entries: list[WorklistEntry] = field(default_factory=list)
    unreadable: list[UnreadableResponse] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def take(self, item: _Item) -> None:
        if isinstance(item, WorklistEntry):
            self.entries.append(item)
        elif isinstance(item, ListRemark):
            self.remarks.append(item.sentence)
        else:
            self.unreadable.append(item)

    def answer(self, before: Listing = NOTHING_LISTED, *, is_whole: bool = False, limit: int = 0) -> Answer:
        entries = self.entries[:limit] if limit else self.entries
        listing = prepare(entries, self.unreadable, before=before, breathe=self.breathe)
        return Answer(listing, tuple(self.remarks), is_whole, limit)


def answers(
    items: Iterable[_Item],
    *,
    limit: int,
    before: Listing = NOTHING_LISTED,
    has_parts: bool = True,
    breathe: Callable[[], object] = lambda: None,
) -> Iterator[Answer | int]:
    """The parts of an answer as they come, how many entries are here, and at last all of it.

    Parameters
    ----------
    items
        What the server sends.
    limit
        More entries than these are not waited for.
    before
        What was listed before; the answer has the same object where nothing has changed.
    has_parts
        Whether parts are wanted; what came before a failure is given in any case.
    breathe
        Is called every now and then, so that the window gets the processor.

    Raises
    ------
    EzP2PError
        What `items` raises, after the part that came before it.
    """
    collected = _Collected(breathe)
    next_part = 1
    try:
        for item in items:
            collected.take(item)
            count = len(collected.entries)
            if count > limit:
                yield collected.answer(before, is_whole=True, limit=limit)
                return
            if has_parts and count == next_part:
                next_part *= _PART_GROWS
                yield collected.answer()
            elif count % _COUNTED_EVERY == _COUNTED_EVERY - 1:
                yield count
    except EzP2PError:
        yield collected.answer()
        raise
    yield collected.answer(before, is_whole=True)


class WorklistAsking(QObject):
    """One question at a time; the answer to an older one is dropped."""

    part_came = Signal(object)
    counted = Signal(int)
    answered = Signal(object)
    failed = Signal(object, object)
    """Why, and the `Answer` as far as it came, or None."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._newest: Answer | None = None
        self._has_parts = False

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def ask(self, remote: RemoteAE, query: WorklistQuery, *, before: Listing, has_parts: bool) -> None:
        """Ask; what was asked before is not waited for any more."""
        self.cancel()
        services = self._desk.services
        limit = services.settings.worklist.limit
        self._newest, self._has_parts = None, has_parts
        self._task = task = self._desk.tasks.stream(
            lambda stop: answers(
                services.find_worklist(remote, query, stop=stop),
                limit=limit,
                before=before,
                has_parts=has_parts,
                breathe=lambda: stop.wait(_BREATH_S),
            ),
            on_items=lambda items: self._take(task, items),
            on_result=lambda _: self._finish(task),
            on_error=lambda error: self._fail(task, error),
        )

    def cancel(self) -> None:
        """Wait for no answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, task: Task, items: tuple[Answer | int, ...]) -> None:
        if task is not self._task:
            return
        came = [one for one in items if isinstance(one, Answer)]
        counts = [one for one in items if isinstance(one, int)]
        if came:
            self._newest = came[-1]
            if self._has_parts and not self._newest.is_whole:
                self.part_came.emit(self._newest.listing)
        if counts:
            self.counted.emit(counts[-1])

    def _finish(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.answered.emit(self._newest)

    def _fail(self, task: Task, error: Exception) -> None:
        if task is self._task:
            self._task = None
            newest = self._newest
            self.failed.emit(error, newest if newest and newest.listing.entries else None)
