"""For fakes: an association that answers each C-STORE before the next one."""

from collections.abc import Callable
from typing import TypeAlias

from ezp2p.errors import RequestRefused
from ezp2p.model.delivery import FinishedInstance, StoreAnswer, StoreOutcome

StoreOne: TypeAlias = Callable[[FinishedInstance, Callable[[int], None]], StoreOutcome]
"""Receives one instance and answers it."""


class OneAtATime:
    """One association. `store` is called when the answer is waited for."""

    window = 1

    def __init__(self, store: StoreOne) -> None:
        self._store = store
        self._begun: list[tuple[FinishedInstance, Callable[[int], None]]] = []

    def is_alive(self) -> bool:
        """It always is."""
        return True

    def begin(self, instance: FinishedInstance, progress: Callable[[int], None]) -> None:
        """Nothing happens yet."""
        self._begun.append((instance, progress))

    def finish(self) -> StoreAnswer:
        """Now it does."""
        instance, progress = self._begun.pop()
        try:
            return StoreAnswer(instance, self._store(instance, progress))
        except RequestRefused as error:
            return StoreAnswer(instance, error)
