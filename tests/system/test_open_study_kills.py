"""The whole program is killed while somebody works in its window: what was kept comes back, and nothing goes twice."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest

from ezp2p.settings import file as settings_file
from ezp2p.settings.settings import RemoteSettings, Settings
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations
from ezp2p.workflows.open_study import FILE
from ezp2p.workflows.services import Services
from tests.fakes.fake_pictures import png
from tests.fakes.window_process import POINTS
from tests.system.command import quiet

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

KILLS = 15
"""At random moments, in each of the long runs."""

LONGEST_S = 60.0


class Windows:
    """Starts windows on one data folder, one after the other, with pictures that are all different."""

    def __init__(self, process: "subprocess.Popen[bytes]", data_dir: Path, folder: Path) -> None:
        self._process = process
        self._data_dir = data_dir
        self._folder = folder
        self._made = 0
        self.kept: set[str] = set()
        """Pictures of which the window said that they are kept."""
        self.lines: list[str] = []

    def pictures(self, count: int) -> list[str]:
        """Paths of new picture files; the file `7.png` is of the color (0, 7, 100)."""
        paths = []
        for number in range(self._made, self._made + count):
            path = self._folder / f"{number}.png"
            color = np.full((8, 8, 3), (number // 256, number % 256, 100), np.uint8)
            path.write_bytes(png(color, depth=8, color_type=2))
            paths.append(str(path))
        self._made += count
        return paths

    def run(self, *, after_s: float = LONGEST_S, **job: object) -> int:
        """Let one work until it ends or, `after_s` seconds after its start, is killed; its exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"data_dir": str(self._data_dir), **job}).encode() + b"\n")
        self._process.stdin.flush()
        self.lines = []
        timer: threading.Timer | None = None
        for raw in self._process.stdout:
            word, *rest = raw.decode().split()
            self.lines.append(word)
            if word == "started":
                timer = threading.Timer(after_s, os.kill, (int(rest[0]), signal.SIGKILL))
                timer.start()
            elif word == "kept":
                self.kept |= set(rest)
            elif word == "ended":
                if timer is not None:
                    timer.cancel()
                    timer.join()
                return int(rest[0])
        raise AssertionError("the process that forks the windows has ended")

    def in_outbox(self) -> Counter[str]:
        """How often each picture is in the outbox, by what its instances show."""
        with Services(self._data_dir) as services:
            items = services.deliveries.items(limit=0)
            assert len({item.instance.sop_instance_uid for item in items}) == len(items)
            shown = [pydicom.dcmread(item.instance.path).pixel_array[0, 0] for item in items]
        return Counter(f"{int(red) * 256 + int(green)}.png" for red, green, _blue in shown)


@pytest.fixture(scope="module")
def forking() -> "Iterator[subprocess.Popen[bytes]]":
    """The process that forks the windows."""
    environment = {**quiet(), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.window_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=Path(__file__).parents[2],
    )
    yield process
    process.kill()
    process.communicate()


@pytest.fixture
def windows(forking: "subprocess.Popen[bytes]", data_dir: Path, tmp_path: Path) -> Windows:
    """Windows on a data folder whose PACS is away."""
    remote = RemoteSettings(name="PACS", title="PACS", host="127.0.0.1", port=1)
    settings_file.save(Locations(data_dir).settings, Settings(remotes=(remote,)), write)
    folder = tmp_path / "card"
    folder.mkdir()
    return Windows(forking, data_dir, folder)


def end_well(windows: Windows, data_dir: Path) -> None:
    """Work off what is left, close the window; every picture that was kept is in the outbox once, none twice."""
    assert windows.run(closes=True) == 0, windows.lines
    counted = windows.in_outbox()
    assert {name: count for name, count in counted.items() if count != 1} == {}
    assert windows.kept - set(counted) == set()
    assert not (data_dir / FILE).exists()
    tray = Locations(data_dir).tray
    assert not tray.exists() or list(tray.iterdir()) == []


@pytest.mark.parametrize("point", POINTS)
def test_a_window_that_dies_around_a_send_never_sends_a_picture_twice_and_loses_none(
    windows: Windows, data_dir: Path, point: str
) -> None:
    early, late = windows.pictures(3), windows.pictures(1)
    assert windows.run(early=early, late=late, dies=point) == -signal.SIGKILL
    assert "dies" in windows.lines
    is_in_outbox = POINTS.index(point) >= POINTS.index("when the outbox has them")
    assert len(windows.in_outbox()) == (3 if is_in_outbox else 0)
    assert len(windows.kept) == (3 if point == POINTS[0] or point == POINTS[1] else 4)
    end_well(windows, data_dir)
    assert "offered" in windows.lines
    assert len(windows.in_outbox()) == len(windows.kept)


@pytest.mark.parametrize("point", [POINTS[1], POINTS[3], POINTS[4], POINTS[6]])
def test_nothing_is_offered_where_all_pictures_were_sent(windows: Windows, data_dir: Path, point: str) -> None:
    windows.run(early=windows.pictures(2), dies=point)
    is_in_outbox = POINTS.index(point) >= POINTS.index("when the outbox has them")
    end_well(windows, data_dir)
    assert ("offered" in windows.lines) == (not is_in_outbox)
    assert len(windows.in_outbox()) == 2


@pytest.mark.parametrize("seed", [20260203, 20260204])
def test_kills_at_any_moment_lose_nothing_that_was_kept_and_send_nothing_twice(
    windows: Windows, data_dir: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311
    start = time.monotonic()
    assert windows.run(early=windows.pictures(3), late=windows.pictures(1), closes=True) == 0
    whole_s = time.monotonic() - start  # on this computer, as busy as it is
    killed = 0
    for _ in range(KILLS):
        early, late = windows.pictures(chance.randint(0, 3)), windows.pictures(chance.randint(0, 1))
        killed += windows.run(early=early, late=late, after_s=chance.uniform(0.1, 1.1) * whole_s) == -signal.SIGKILL
    assert killed == KILLS
    end_well(windows, data_dir)
    assert len(windows.kept) > 4
