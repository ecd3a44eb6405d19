"""A process that adds instances to an outbox and delivers them, again and again, until somebody kills it.

It imports everything once; for each line on its standard input it forks a worker, so that a test can kill many of
them quickly. A worker tells `started PID`, then `accepted UID SHA-256` after each acceptance; its parent tells
`ended` when it is dead. The PACS is a file: one line for each instance that came, written before it is answered.
"""

import os
import random
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ezp2p.dicom.identifiers import new_uid
from ezp2p.errors import AssociationAborted
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.storage.atomic_file import write
from tests.fakes.invented import PACS
from tests.fakes.outbox_items import new_instance


class FilePacs:
    """A PACS that keeps what comes as lines `UID SHA-256`, and loses some of its answers."""

    def __init__(self, file: Path, *, loses: float) -> None:
        self._file = file
        self._loses = loses

    @contextmanager
    def open_storage(
        self, _remote: RemoteAE, _calling_ae: str, _classes: set[tuple[str, str]], _stop: threading.Event
    ) -> Iterator["FilePacs"]:
        """As `OpenStorage` wants it."""
        yield self

    def store(self, instance: FinishedInstance, progress: Callable[[int], None]) -> StoreOutcome:
        """Note the instance; then answer, or hang up."""
        data = instance.path.read_bytes()
        progress(len(data))
        self._note(f"{instance.sop_instance_uid} {instance.sha256}\n")
        if random.random() < self._loses:  # noqa: S311
            raise AssociationAborted(called_ae="PACS", reason="it hung up")
        return StoreOutcome(0)

    def _note(self, line: str) -> None:
        descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(descriptor, line.encode())
        os.close(descriptor)


def work(folder: Path) -> None:
    """Add and deliver until killed."""
    os.write(1, f"started {os.getpid()}\n".encode())
    clock = SystemClock()
    outbox = Outbox(folder, clock=clock, write=write)
    pacs = FilePacs(folder / "pacs.txt", loses=0.2)
    delivery = Delivery(outbox, pacs.open_storage, clock=clock, publish=lambda _event: None)
    while True:
        batch = [
            outbox.keep(new_instance(new_uid()), os.urandom(random.randint(1, 30_000)))  # noqa: S311
            for _ in range(random.randint(1, 3))  # noqa: S311
        ]
        outbox.accept("batch", batch, [PACS], calling_ae="EZP2P")
        for instance in batch:
            os.write(1, f"accepted {instance.sop_instance_uid} {instance.sha256}\n".encode())
        if delivery.acquire():
            delivery.work_off(threading.Event(), even_before_due=True)
            delivery.release()


def main() -> None:
    """Fork a worker for each line that comes in."""
    for _line in sys.stdin:
        worker = os.fork()
        if worker == 0:
            work(Path(sys.argv[1]))
        os.waitpid(worker, 0)
        os.write(1, b"ended\n")


if __name__ == "__main__":
    main()
