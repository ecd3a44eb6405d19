"""A watched folder in memory: what a test puts there comes at the next look."""

from collections.abc import Callable, Iterable, Iterator

from ezp2p.workflows.background import Stop
from ezp2p.workflows.watch_folder import Arrival, Came


class FakeFolder:
    """`coming` is what comes next; `error` is raised after it, as often as it is asked."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self.is_wanted = False
        self.has_more = False
        self.coming: list[Came] = []
        self.error: Exception | None = None
        self.settle_error: Exception | None = None
        self.settled: list[str] = []
        self.recalled = 0
        self._note = note

    def recall(self) -> None:
        """Count it."""
        self.recalled += 1

    def poll(self, *, stop: Stop) -> Iterator[Came]:
        """What a test put there."""
        self._note("folder.poll")
        coming, self.coming = self.coming, []
        for one in coming:
            if stop.is_set():
                return
            yield one
        if self.error is not None:
            raise self.error

    def settle(self, arrivals: Iterable[Arrival], /) -> None:
        """Remember whose files were moved."""
        self._note("folder.settle")
        if self.settle_error is not None:
            raise self.settle_error
        self.settled += [arrival.image.name for arrival in arrivals]

    def give_back(self, arrivals: Iterable[Arrival], /) -> None:
        """They come again."""
        self._note("folder.give_back")
        self.coming = [*arrivals, *self.coming]
