"""The whole program is killed, with its window or on the command line, while it takes in pictures and sends them."""

import hashlib
import io
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import pydicom
from PIL import Image

from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import STORED, DeliveryState
from ezp2p.outbox.outbox import Outbox
from ezp2p.settings.file import save
from ezp2p.settings.settings import RemoteSettings, Settings
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations
from tests.torture.random_kills import Tally
from tests.torture.workers import PROJECT

_LIVES: Final = (0.3, 1.6)
"""The shortest and the longest life of a program, as multiples of what it takes to its first acknowledgment."""

_PATIENCE_S = 120.0


class Pacs(Protocol):
    """What the PACS of this test can tell: Orthanc does."""

    ae: RemoteAE

    def all_instances(self) -> list[str]:
        """The SOP Instance UIDs of all that it holds."""
        ...

    def instance_bytes(self, sop_instance_uid: str) -> bytes:
        """A Part 10 file."""
        ...


@dataclass
class Seen:
    """What was in the outbox at any moment: SHA-256 by SOP Instance UID; and what the program has acknowledged."""

    held: dict[str, str] = field(default_factory=dict)
    acknowledged: set[str] = field(default_factory=set)


def kill_programs(folder: Path, pacs: Pacs, *, kills: int, seed: int, say: Callable[[str], None]) -> Tally:
    """Kill the window and the command line in turns; then deliver the rest, and compare with what the PACS holds.

    Raises
    ------
    AssertionError
        If anything acknowledged is lost, damaged, new or twice, or its pixels differ.
    """
    chance = random.Random(seed)  # noqa: S311
    data_dir, pictures = folder / "data", _pictures(folder / "pictures")
    data_dir.mkdir()
    remote = RemoteSettings(name="PACS", title=pacs.ae.title, host=pacs.ae.host, port=pacs.ae.port)
    save(Locations(data_dir).settings, Settings(remotes=(remote,)), write)
    seen = Seen()
    programs = [_window(data_dir, pictures), _send(data_dir, pictures)]
    usual_s = [_seconds_to_acknowledgment(program) for program in programs]
    for number in range(kills):
        seconds = chance.uniform(*_LIVES) * usual_s[number % 2]
        seen.acknowledged.update(_killed(programs[number % 2], seconds))
        _look(data_dir, seen)
        if (number + 1) % 20 == 0:
            say(f"{number + 1} programs killed, {len(seen.held)} pictures in the outbox")
    _deliver(data_dir)
    _look(data_dir, seen)
    _compare(data_dir, seen, pacs)
    return Tally(kills, len(seen.held), len(seen.held), 0)


def _pictures(folder: Path) -> list[Path]:
    """Three pictures that do not compress well, so that sending takes a moment."""
    folder.mkdir()
    noise = np.random.default_rng(4711)
    paths = [folder / f"{number}.png" for number in range(3)]
    for number, path in enumerate(paths):
        Image.fromarray(noise.integers(0, 256, (400 + number, 500, 3), dtype=np.uint8)).save(path)
    return paths


def _window(data_dir: Path, pictures: Sequence[Path]) -> list[str]:
    return [sys.executable, "-m", "tests.torture.window_process", str(data_dir), *map(str, pictures)]


def _program(data_dir: Path, *words: object) -> list[str]:
    return [sys.executable, "-m", "ezp2p", "--data-dir", str(data_dir), *map(str, words)]


def _send(data_dir: Path, pictures: Sequence[Path]) -> list[str]:
    return _program(data_dir, "send", *pictures, "--to", "PACS", "--patient-id", "P-0042", "--patient-name", "M^E")


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "PYTHONPATH": str(PROJECT)}


def _seconds_to_acknowledgment(command: Sequence[str]) -> float:
    """How long a program takes, from its start, to say the first word."""
    began = time.monotonic()
    with _started(command) as program:
        assert program.stdout is not None
        assert program.stdout.readline(), "it ended without a word"
        program.kill()
    return time.monotonic() - began


def _started(command: Sequence[str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        command, cwd=PROJECT, env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def _killed(command: Sequence[str], seconds: float) -> list[str]:
    """Start a program, kill it after so long; gives the UIDs that it had acknowledged: SENT or shown as taken."""
    with _started(command) as program:
        killing = threading.Timer(seconds, program.kill)
        killing.start()
        said = program.stdout.read() if program.stdout else ""
        killing.cancel()
        killing.join()
    return [words[1] for line in said.splitlines() if (words := line.split())[0] in {"acknowledged", "SENT"}]


def _look(data_dir: Path, seen: Seen) -> None:
    """Everything that was ever there is there still, as it was; and so is everything acknowledged."""
    outbox = Outbox(Locations(data_dir).outbox, clock=SystemClock(), write=write)
    try:
        items = outbox.items()
    finally:
        outbox.close()
    held = {item.instance.sop_instance_uid: item.instance.sha256 for item in items}
    assert len(held) == len(items), "an instance is there twice"
    assert seen.held.items() <= held.items(), "something was lost or changed"
    assert seen.acknowledged <= held.keys(), "something acknowledged was lost"
    for item in items:
        assert hashlib.sha256(item.instance.path.read_bytes()).hexdigest() == item.instance.sha256
    seen.held = held


def _deliver(data_dir: Path) -> None:
    """Until nothing is under way; a user tries again what needs one."""
    states: set[DeliveryState] = set()
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        for words in (("outbox", "retry"), ("outbox", "deliver")):
            subprocess.run(
                _program(data_dir, *words),
                cwd=PROJECT,
                env=_environment(),
                capture_output=True,
                check=False,
                timeout=120,
            )
        outbox = Outbox(Locations(data_dir).outbox, clock=SystemClock(), write=write)
        states = {item.state for item in outbox.items()}
        outbox.close()
        if states <= STORED:
            return
    raise AssertionError(f"stuck: {states}")


def _compare(data_dir: Path, seen: Seen, pacs: Pacs) -> None:
    """The PACS holds each instance once, none else, with equal pixels."""
    assert pacs.all_instances() == sorted(seen.held)
    outbox = Outbox(Locations(data_dir).outbox, clock=SystemClock(), write=write)
    paths = {item.instance.sop_instance_uid: item.instance.path for item in outbox.items()}
    outbox.close()
    for uid, path in paths.items():
        sent, stored = _read(path.read_bytes()), _read(pacs.instance_bytes(uid))
        assert np.array_equal(sent.pixel_array, stored.pixel_array), uid


def _read(data: bytes) -> Any:
    return pydicom.dcmread(io.BytesIO(data))
