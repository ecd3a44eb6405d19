"""The program is killed at any moment: nothing that was accepted is lost or changed, and all of it arrives."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.storage.atomic_file import write
from tests.fakes.outbox_process import FilePacs

KILLS = 40

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


class Victim:
    """Workers that are killed one after the other, and what they said before."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.fakes.outbox_process", str(folder)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.accepted: dict[str, str] = {}

    def kill_after(self, seconds: float) -> None:
        """Start a worker, kill it after so long, and note what it had accepted."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        word, worker = self.process.stdout.readline().split()
        assert word == "started"
        time.sleep(seconds)
        os.kill(int(worker), signal.SIGKILL)
        while (line := self.process.stdout.readline().split()) != ["ended"]:
            self.accepted[line[1]] = line[2]


@pytest.fixture
def victim(data_dir: Path) -> Iterator[Victim]:
    made = Victim(data_dir)
    yield made
    assert made.process.stdin is not None
    made.process.stdin.close()
    made.process.wait(20)
    assert made.process.stdout is not None
    made.process.stdout.close()


def held(outbox: Outbox) -> dict[str, str]:
    """What the outbox holds, each with the hash of its file as it is on disk."""
    instances = {item.instance.sop_instance_uid: item.instance for item in outbox.items(limit=1_000_000)}
    return {uid: hashlib.sha256(one.path.read_bytes()).hexdigest() for uid, one in instances.items()}


def test_nothing_that_was_accepted_is_lost_by_a_kill_and_all_of_it_arrives(data_dir: Path, victim: Victim) -> None:
    moments = random.Random(20260203)  # noqa: S311
    clock = SystemClock()
    for _ in range(KILLS):
        victim.kill_after(moments.uniform(0.0, 0.12))
        outbox = Outbox(data_dir, clock=clock, write=write)
        there = held(outbox)
        outbox.close()
        assert victim.accepted.items() <= there.items()
    assert len(victim.accepted) > KILLS / 2

    outbox = Outbox(data_dir, clock=clock, write=write)
    pacs = FilePacs(data_dir / "pacs.txt", loses=0.0)
    delivery = Delivery(outbox, pacs.open_storage, clock=clock, publish=lambda _event: None)
    assert delivery.acquire()
    delivery.work_off(threading.Event(), even_before_due=True)
    delivery.release()
    assert {item.state for item in outbox.items(limit=1_000_000)} == {DeliveryState.SENT}
    there = held(outbox)
    outbox.close()
    arrived = [line.split() for line in (data_dir / "pacs.txt").read_text().splitlines()]
    assert {(uid, sha256) for uid, sha256 in arrived} == set(there.items())  # never other bytes under the same UID
