"""A program that is killed while it takes pictures from the watched folder takes each of them exactly once."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ezp2p.acquisition.watched_folder import DONE
from ezp2p.settings import file as settings_file
from ezp2p.settings.settings import Settings, WatchedFolderSettings
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations
from ezp2p.workflows import open_study, taken_files
from ezp2p.workflows.open_study_file import from_bytes
from tests.fakes.fake_pictures import png
from tests.fakes.folder_process import POINTS
from tests.system.command import quiet

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

KILLS = 12
LONGEST_S = 60.0


class Workers:
    """Starts workers on one data folder, one after the other."""

    def __init__(self, process: "subprocess.Popen[bytes]", data_dir: Path, folder: Path) -> None:
        self._process = process
        self.data_dir = data_dir
        self.folder = folder
        self.put: list[str] = []

    def put_pictures(self, count: int, *, same_as: int | None = None) -> None:
        """Put so many more pictures into the folder, all different, or equal to the one of that number."""
        for _ in range(count):
            number = len(self.put)
            color = np.full((8, 8, 3), (0, number if same_as is None else same_as, 100), np.uint8)
            data = png(color, depth=8, color_type=2)
            (self.folder / f"{number}.png").write_bytes(data)
            self.put.append(hashlib.sha256(data).hexdigest())

    def run(self, *, after_s: float = LONGEST_S, **job: object) -> int:
        """Let one work until it ends or, `after_s` seconds after its start, is killed; its exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"data_dir": str(self.data_dir), **job}).encode() + b"\n")
        self._process.stdin.flush()
        timer: threading.Timer | None = None
        for raw in self._process.stdout:
            word, *rest = raw.decode().split()
            if word == "started":
                timer = threading.Timer(after_s, os.kill, (int(rest[0]), signal.SIGKILL))
                timer.start()
            elif word == "ended":
                if timer is not None:
                    timer.cancel()
                    timer.join()
                return int(rest[0])
        raise AssertionError("the process that forks the workers has ended")

    def kept(self) -> list[str]:
        """What the open study names, each by its SHA-256."""
        study = from_bytes((self.data_dir / open_study.FILE).read_bytes())
        return sorted(picture.sha256 for one in study.series for picture in one.pictures)

    def moved(self) -> list[str]:
        """What lies in `done`."""
        return sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in (self.folder / DONE).iterdir())

    def unmoved(self) -> list[object]:
        """What the register still names."""
        whole = json.loads((self.data_dir / taken_files.FILE).read_bytes())
        files: list[object] = whole["files"]
        return files


@pytest.fixture(scope="module")
def forking() -> "Iterator[subprocess.Popen[bytes]]":
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.folder_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**quiet(), "PYTHONPATH": os.pathsep.join(sys.path)},
        cwd=Path(__file__).parents[3],
    )
    yield process
    process.kill()
    process.communicate()


@pytest.fixture
def workers(forking: "subprocess.Popen[bytes]", data_dir: Path, tmp_path: Path) -> Workers:
    folder = tmp_path / "from the device"
    folder.mkdir()
    watched = WatchedFolderSettings(path=str(folder), quiet_s=0.1)
    settings_file.save(Locations(data_dir).settings, Settings(watched_folder=watched), write)
    return Workers(forking, data_dir, folder)


def check_all_came_once(workers: Workers) -> None:
    assert workers.kept() == sorted(workers.put)
    assert workers.moved() == sorted(workers.put)
    assert [path.name for path in workers.folder.iterdir()] == [DONE]
    assert workers.unmoved() == []
    study = from_bytes((workers.data_dir / open_study.FILE).read_bytes())
    copies = {picture.copy for one in study.series for picture in one.pictures}
    assert {path.name for path in Locations(workers.data_dir).tray.iterdir()} >= copies


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_any_step_neither_loses_a_picture_nor_takes_it_twice(workers: Workers, point: str) -> None:
    workers.put_pictures(3)
    assert workers.run(dies=point) == -signal.SIGKILL
    assert workers.run() == 0
    check_all_came_once(workers)


def test_pictures_that_are_equal_all_come(workers: Workers) -> None:
    workers.put_pictures(2)
    workers.put_pictures(2, same_as=1)
    assert workers.run(dies=POINTS[2]) == -signal.SIGKILL
    workers.put_pictures(1, same_as=1)
    assert workers.run() == 0
    check_all_came_once(workers)


def test_a_picture_that_was_taken_and_then_discarded_does_not_come_again(workers: Workers) -> None:
    workers.put_pictures(2)
    assert workers.run(dies=POINTS[2]) == -signal.SIGKILL
    assert workers.kept() == sorted(workers.put)
    assert workers.run(discards=True) == 0
    assert not (workers.data_dir / open_study.FILE).exists()
    assert workers.moved() == sorted(workers.put)
    assert workers.unmoved() == []


@pytest.mark.parametrize("seed", [20261121, 20261122])
def test_kills_at_any_moment_neither_lose_a_picture_nor_take_it_twice(workers: Workers, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    workers.put_pictures(4)
    start = time.monotonic()
    assert workers.run() == 0
    whole_s = time.monotonic() - start  # on this computer, as busy as it is
    killed = 0
    for _ in range(KILLS):
        workers.put_pictures(4)
        killed += workers.run(after_s=chance.uniform(0.2, 1.0) * whole_s) == -signal.SIGKILL
    assert killed
    assert workers.run() == 0
    check_all_came_once(workers)
