"""A process that uses an outbox until somebody kills it.

It imports everything once; for each line on its standard input, a JSON object, it forks a worker, so that a test can
kill many of them quickly. A worker tells `started PID`; its parent tells `ended` when it is dead. What is done:

* {"do": "work", "folder", "seed"}: adds, delivers to several destinations, and does what users do, until it is
  killed. Tells `making UID SHA-256` before an instance is kept, `accepted UID SHA-256 TITLE,TITLE` after it was
  accepted, `did ITEM HAPPENING` after what a user did.
* {"do": "stage", "folder", "journey", "stage"}: one stage of a journey of outbox_script. Tells `ready`, waits for a
  line, does it, tells `done`, waits for a line, closes the outbox.
* {"do": "without", "folder", "state", "happening"}: the scripted run with a table that lacks this transition. Tells
  `caught` or `survived`.
* {"do": "network", "folder"}: delivers what the outbox has by real associations. Tells and waits as a stage does.

Modules that are named on the command line are imported before the first fork. The outbox is in `folder`/outbox; the
PACS is the file `folder`/pacs.txt, or where "pacs" says.
"""

import ctypes
import hashlib
import importlib
import json
import os
import random
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ezp2p.dicom.identifiers import new_uid
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.lane import Store
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes import outbox_script
from tests.fakes.file_pacs import Answer, FilePacs, is_away, refuses_us
from tests.fakes.no_codec import NoCodec
from tests.fakes.outbox_items import new_instance

DESTINATIONS = tuple(RemoteAE(f"PACS {number}", f"PACS{number}", "192.0.2.1", 104 + number) for number in range(3))

_PR_SET_PTRACER = 0x59616D61
_PR_SET_PTRACER_ANY = -1


def tell(*words: object) -> None:
    """One line for the test, at once and whole."""
    os.write(1, f"{' '.join(map(str, words))}\n".encode("ascii"))


def listen() -> str:
    """One line from the test; empty when it has gone. Nothing is read ahead: parent and worker share the pipe."""
    return os.read(0, 1 << 16).decode("ascii")


class Unreliable:
    """How a PACS in trouble answers: by chance, but always the same with one seed."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def answer(self, is_there: bool) -> Answer:
        """Mostly success; sometimes nothing, no room, a refusal, or that it is there already."""
        if is_there and self._chance.random() < 0.5:
            return 0x0111
        return self._chance.choices((0, 0xB000, None, 0xA700, 0xC000), (60, 5, 20, 8, 7))[0]

    def opening(self, remote: RemoteAE) -> None:
        """Mostly it takes associations."""
        chosen = self._chance.choices((None, is_away, refuses_us), (85, 9, 6))[0]
        if chosen is not None:
            chosen(remote)


class Worker:
    """Adds, delivers, and does what users do."""

    def __init__(self, order: Mapping[str, Any]) -> None:
        self._chance = random.Random(order["seed"])  # noqa: S311
        clock = SystemClock()
        folder = Path(order["folder"])
        self._outbox = Outbox(folder / "outbox", clock=clock, write=write)
        unreliable = Unreliable(self._chance)
        pacs = FilePacs(
            Path(order.get("pacs") or folder / "pacs.txt"), answer=unreliable.answer, opening=unreliable.opening
        )
        self._delivery = Delivery(self._outbox, pacs.open_storage, clock=clock, publish=lambda _event: None)
        self._stop = threading.Event()

    def work(self) -> None:
        """Until it is killed."""
        while True:
            self._add()
            self._change()
            if self._delivery.acquire():
                self._delivery.work_off(self._stop, even_before_due=True)
                self._delivery.release()
            self._change()

    def _add(self) -> None:
        kept = []
        for number in range(self._chance.randint(1, 3)):
            uid, data = new_uid(), self._chance.randbytes(self._chance.randint(1, 30_000))
            tell("making", uid, hashlib.sha256(data).hexdigest())
            kept.append(self._outbox.keep(new_instance(uid, number), data))
        destinations = self._chance.sample(DESTINATIONS, self._chance.randint(1, len(DESTINATIONS)))
        self._outbox.accept(f"batch {kept[0].sop_instance_uid}", kept, destinations, calling_ae="EZP2P")
        titles = ",".join(destination.title for destination in destinations)
        for instance in kept:
            tell("accepted", instance.sop_instance_uid, instance.sha256, titles)

    def _change(self) -> None:
        """What users do with what is open."""
        for item in self._outbox.items():
            if item.state not in {DeliveryState.SENT, DeliveryState.DISCARDED} and self._chance.random() < 0.3:
                happenings = (Happening.RETRIED_BY_USER, Happening.HELD_BY_USER, Happening.DISCARDED_BY_USER)
                happening = self._chance.choices(happenings, (60, 30, 10))[0]
                if self._outbox.record_each([item.item_id], happening):
                    tell("did", item.item_id, happening)


def _work(order: Mapping[str, Any]) -> None:
    Worker(order).work()


def _stage(order: Mapping[str, Any]) -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _PR_SET_PTRACER_ANY, 0, 0, 0)  # so that strace may follow it
    with outbox_script.staged(Path(order["folder"]), order["journey"], order["stage"]) as act:
        tell("ready")
        if listen():
            act()
            tell("done")
            listen()


def _without(order: Mapping[str, Any]) -> None:
    missing = (DeliveryState(order["state"]), Happening(order["happening"]))
    tell("survived" if outbox_script.what_catches(missing, Path(order["folder"])) is None else "caught")


def _network(order: Mapping[str, Any]) -> None:
    with outbox_script.open_desk(Path(order["folder"])) as desk:
        delivery = over_the_network(desk.outbox)
        tell("ready")
        if listen() and delivery.acquire():
            delivery.work_off(threading.Event(), even_before_due=True)
            tell("done")
            listen()


def over_the_network(outbox: Outbox) -> Delivery:
    """What delivers by real associations."""
    from ezp2p.network.storage_scu import StorageOptions, open_storage

    def opened(
        remote: RemoteAE, calling_ae: str, classes: set[tuple[str, str]], stop: threading.Event
    ) -> AbstractContextManager[Store]:
        options = StorageOptions(LocalAE(), calling_ae, codec=NoCodec(), scratch=outbox.folder / "sending")
        return open_storage(remote, classes, options, stop=stop)

    return Delivery(outbox, opened, clock=SystemClock(), publish=lambda _event: None)


_DOES: Mapping[str, Callable[[Mapping[str, Any]], None]] = {
    "work": _work,
    "stage": _stage,
    "without": _without,
    "network": _network,
}


def main() -> None:
    """Fork a worker for each line that comes in."""
    for module in sys.argv[1:]:
        importlib.import_module(module)
    while order := listen():
        worker = os.fork()
        if worker == 0:
            tell("started", os.getpid())
            wanted = json.loads(order)
            _DOES[wanted["do"]](wanted)
            os._exit(0)
        _, status = os.waitpid(worker, 0)
        tell("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
