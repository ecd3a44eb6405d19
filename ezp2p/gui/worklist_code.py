"""A number that was scanned or typed and is not in the list: the worklist is asked for it, on any day."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.listing import Listing, needs_choice, prepare
from ezp2p.gui.tasks import Task
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.study import StudyForm
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.workflows.background import Stop

_MOST = 50
_Answer = tuple[tuple[WorklistEntry, ...], Listing | None]


class CodeLookup(QObject):
    """One number at a time; what is found late is never given to whoever was chosen meanwhile."""

    found = Signal(str, object)
    """The number, and the entries that have it."""
    listed = Signal(object)
    """The list with the entries that have the number, where it is not one of one patient."""
    came_late = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def ask(self, remote: RemoteAE, code: str, listing: Listing) -> None:
        """Ask for the accession number `code`."""
        self.cancel()
        services, asked_for = self._desk.services, self._desk.draft.study
        query = WorklistQuery(accession_number=code)

        def entries(stop: Stop) -> Iterator[WorklistEntry]:
            for item in services.find_worklist(remote, query, stop=stop):
                if isinstance(item, WorklistEntry) and item.accession_number == code:
                    yield item

        def work(stop: Stop) -> _Answer:
            there = tuple(islice(entries(stop), _MOST))
            if not needs_choice(there, listing.with_other_number(code)):
                return there, None
            known = {one.key for one in there}
            rest = [one for one in listing.entries if one.key not in known]
            return there, prepare([*rest, *there], listing.unreadable)

        self._task = task = self._desk.tasks.run_task(
            work,
            on_result=lambda answer: self._take(task, code, asked_for, answer),
            on_error=lambda error: self._fail(task, error),
        )

    def cancel(self) -> None:
        """Wait for no answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, task: Task, code: str, asked_for: StudyForm, answer: _Answer) -> None:
        if task is not self._task:
            return
        self._task = None
        entries, listing = answer
        if self._desk.draft.study != asked_for:
            self.came_late.emit(code)
            return
        if listing is not None:
            self.listed.emit(listing)
        self.found.emit(code, entries)

    def _fail(self, task: Task, error: Exception) -> None:
        if task is self._task:
            self._task = None
            self.failed.emit(error)
