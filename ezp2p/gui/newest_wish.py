"""Work for what a person wishes while dragging: one at a time, and of the wishes meanwhile only the newest."""

from collections.abc import Callable
from typing import Generic, TypeVar

from ezp2p.gui.tasks import Task

Wish = TypeVar("Wish")


class NewestWish(Generic[Wish]):
    """No queue builds up, however quickly wishes come, and they are fulfilled in the order in which they came.

    `begin` starts the work for one wish, and gives None where there is nothing to do it on. Whoever is told of the end
    of that work calls `go_on`.
    """

    def __init__(self, begin: Callable[[Wish], Task | None]) -> None:
        self._begin = begin
        self._task: Task | None = None
        self._next: Wish | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return self._task is not None

    def wish(self, wish: Wish) -> None:
        """Begin it, now or next; an earlier wish that nobody has begun is forgotten."""
        if self._task is None:
            self._task = self._begin(wish)
        else:
            self._next = wish

    def go_on(self) -> None:
        """The work has ended: begin the wish that waits, if any."""
        self._task = None
        wish, self._next = self._next, None
        if wish is not None:
            self._task = self._begin(wish)

    def drop(self) -> None:
        """What is on its way is not wanted any more, and nothing waits."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._next = None
