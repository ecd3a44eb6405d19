"""What the SCPs call: the protocols that an archive and a worklist implement."""

from collections.abc import Iterator
from typing import Protocol

from ezp2p.model.instance import InstanceKeys
from ezp2p.model.query import Match, Query
from ezp2p.model.worklist import WorklistEntry, WorklistQuery


class InstanceReceiver(Protocol):
    """Keeps instances."""

    def receive(self, data: bytes, keys: InstanceKeys, calling_ae: str) -> None:
        """Keep `data`, a whole Part 10 file, for good.

        Returning means kept and findable; anything else raises StoreFault.
        """
        ...


class InstanceFinder(Protocol):
    """Finds instances, and what they belong to."""

    def find(self, query: Query) -> Iterator[Match]:
        """What matches `query`; raises QueryNotAnswered before the first match, or StoreFault."""
        ...


class WorklistProvider(Protocol):
    """Has a worklist."""

    def entries(self, query: WorklistQuery) -> Iterator[WorklistEntry]:
        """The entries that match `query`; raises StoreFault."""
        ...
