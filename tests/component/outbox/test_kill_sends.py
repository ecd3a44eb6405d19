"""The program is killed at each send of a real association: the archive has each instance once, as it was."""

import os
import signal
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import ExplicitVRLittleEndian

from ezp2p.dicom.instance_keys import encoded_dataset
from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.outbox import NewInstance
from tests.fakes.instances import SECONDARY_CAPTURE, secondary_capture, write_instance
from tests.fakes.outbox_process import over_the_network
from tests.fakes.outbox_script import open_desk
from tests.peers.own_archive import OwnArchive
from tests.torture.system_calls import Call, calls, followed, killing, strace, tracing
from tests.torture.workers import Workers, workers

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL"),
    pytest.mark.skipif(strace() is None, reason="strace is not installed, or may not follow processes here"),
]

PIXELS = np.arange(700 * 701 * 3, dtype=np.uint32).astype(np.uint8).reshape(700, 701, 3)
"""So large that it takes several PDUs, and several sends."""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[OwnArchive]:
    made = OwnArchive(tmp_path / "peer")
    yield made
    made.stop()


def _with_two_items(folder: Path, archive: OwnArchive, first: int) -> None:
    with open_desk(folder) as desk:
        kept = []
        for number in (first, first + 1):
            uid = f"2.25.{number}"
            data = write_instance(folder / "made", secondary_capture(PIXELS, uid)).read_bytes()
            new = NewInstance(
                str(SECONDARY_CAPTURE), uid, str(ExplicitVRLittleEndian), "2.25.1", "2.25.2", "1", number, "P1", "N"
            )  # fmt: skip
            kept.append(desk.outbox.keep(new, data))
        desk.outbox.accept("batch", kept, [archive.ae], calling_ae="EZP2P")


def _sent_until(folder: Path, theirs: Workers, options: tuple[str, ...]) -> int:
    worker = theirs.start(do="network", folder=str(folder))
    theirs.expect("ready")
    with followed(worker, folder / "trace", *options):
        theirs.tell("go")
        said = theirs.hear()
    if said == ["done"]:
        theirs.tell("end")
        said = theirs.hear()
    return int(said[1])


def _reachable(sends: Sequence[Call]) -> list[Call]:
    """Those at which a kill can be made to come: of equally numbered ones of several threads, the first.

    The system looks an address up by sends of the lane's own; they stand for what leaves first on the association.
    """
    first: dict[int, Call] = {}
    for send in sends:
        first.setdefault(send.number, send)
    return list(first.values())


def _kill_at(send: Call, folder: Path, archive: OwnArchive, theirs: Workers, first: int) -> None:
    folder.mkdir()
    _with_two_items(folder, archive, first)
    assert _sent_until(folder, theirs, killing(send)) == -signal.SIGKILL
    with open_desk(folder) as desk:
        expected = {item.instance.sop_instance_uid: item.instance.path.read_bytes() for item in desk.outbox.items()}
        assert len(expected) == 2
        delivery = over_the_network(desk.outbox)
        assert delivery.acquire()
        delivery.work_off(threading.Event(), even_before_due=True)
        delivery.release()
        assert {item.state for item in desk.outbox.items()} == {DeliveryState.SENT}
    for uid, data in expected.items():
        (path,) = [one for one in archive.instance_files() if one.name.startswith(f"{uid}-")]
        assert encoded_dataset(path.read_bytes()) == encoded_dataset(data)


def test_a_kill_at_any_send_leaves_each_instance_in_the_archive_once_as_it_was(
    tmp_path: Path, archive: OwnArchive
) -> None:
    with workers("ezp2p.network.storage_scu") as theirs:
        counted = tmp_path / "counted"
        counted.mkdir()
        _with_two_items(counted, archive, 100)
        assert _sent_until(counted, theirs, tracing("sendto", "sendmsg")) == 0
        sends = _reachable(calls(counted / "trace"))
        for number, send in enumerate(sends):
            _kill_at(send, tmp_path / f"killed-{number}", archive, theirs, 200 + 10 * number)
    assert len(sends) > 5
    assert archive.quarantined_files() == []
