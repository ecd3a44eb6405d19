"""What the recorder does with frames: each is written or counted, and those before the beginning come first."""

import queue
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ezp2p.acquisition.camera_recorder import Recorder, RecordingWish
from ezp2p.imaging.mjpeg_matroska import MOST_FRAMES, index_of
from ezp2p.model.camera import RecordingEnd
from tests.fakes.camera_servers import counted

SMALL = counted(1, 48, 64)
DEADLINE_S = 60.0


class Recording:
    """A recorder, its clock, and what it tells."""

    def __init__(self, *, most_frames: int = MOST_FRAMES) -> None:
        self.now = 1000.0
        self._told: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.recorder = Recorder(
            self._told.put, lambda: self.now, keeps_s=10.0, quality_percent=95, most_frames=most_frames
        )

    def hears(self) -> dict[str, Any]:
        """What it tells next."""
        return self._told.get(timeout=DEADLINE_S)

    def begin(self, path: Path, *, pre_roll_s: float = 0.0, limit_s: float | None = None) -> None:
        """Begin a recording."""
        self.recorder.begin(RecordingWish(path, pre_roll_s, limit_s))
        assert self.hears() == {"begun": True}

    def end(self) -> dict[str, Any]:
        """End it."""
        self.recorder.end(RecordingEnd.ASKED)
        return self.hears()


@pytest.fixture
def recording() -> Iterator[Recording]:
    """A recorder that keeps ten seconds."""
    made = Recording()
    yield made
    made.recorder.close(within_s=DEADLINE_S)


def test_frames_that_come_too_fast_are_written_or_counted(recording: Recording, tmp_path: Path) -> None:
    recording.begin(tmp_path / "new.mkv")
    large = counted(1, 2160, 3840)
    for number in range(60):
        recording.recorder.offer(large, 1000 + number / 1000)
    told = recording.end()
    assert told["frames"] + told["lost"] == 60
    assert told["lost"] > 0


@pytest.mark.parametrize(("pre_roll_s", "expected"), [(0.0, 0), (2.0, 50), (10.0, 250), (60.0, 250)])
def test_as_much_from_before_as_is_wanted_and_was_kept(
    recording: Recording, tmp_path: Path, pre_roll_s: float, expected: int
) -> None:
    for number in range(500):
        recording.recorder.offer(SMALL, 980.02 + number / 25)
    recording.begin(tmp_path / "new.mkv", pre_roll_s=pre_roll_s)
    recording.recorder.offer(SMALL, 1000.04)
    told = recording.end()
    assert told["frames"] == pytest.approx(expected + 1, abs=1)
    assert told["pre_roll_ms"] == pytest.approx(expected * 40, abs=40)
    with (tmp_path / "new.mkv").open("rb") as file:
        assert len(index_of(file).frames) == told["frames"]


def test_only_what_has_the_size_of_the_newest_comes_from_before(recording: Recording, tmp_path: Path) -> None:
    other = np.zeros((50, 64, 3), np.uint8)
    for number, pixels in enumerate([SMALL, SMALL, other, SMALL, other, other]):
        recording.recorder.offer(pixels, 999 + number / 10)
    recording.begin(tmp_path / "new.mkv", pre_roll_s=5)
    for number in range(3):
        recording.recorder.offer(other, 1000 + number / 10)
    told = recording.end()
    assert (told["recorded"], told["frames"], told["sides"]) == ("asked", 5, (50, 64))
    assert told["pre_roll_ms"] == 600


def test_pictures_of_another_size_end_it(recording: Recording, tmp_path: Path) -> None:
    recording.begin(tmp_path / "new.mkv")
    for number in range(3):
        recording.recorder.offer(SMALL, 1000 + number)
    recording.recorder.offer(np.zeros((50, 64, 3), np.uint8), 1003)
    told = recording.hears()
    assert (told["recorded"], told["frames"], told["sides"]) == ("size", 3, (48, 64))


def test_a_limit_is_counted_from_the_beginning(recording: Recording, tmp_path: Path) -> None:
    recording.recorder.offer(SMALL, 999)
    recording.begin(tmp_path / "new.mkv", pre_roll_s=5, limit_s=2)
    for number in range(5):
        recording.recorder.offer(SMALL, 1000.5 + number)
    told = recording.hears()
    assert (told["recorded"], told["frames"], told["pre_roll_ms"]) == ("limit", 3, 1000)


def test_a_recording_without_a_frame_leaves_no_file(recording: Recording, tmp_path: Path) -> None:
    recording.begin(tmp_path / "new.mkv")
    assert recording.end()["frames"] == 0
    assert not (tmp_path / "new.mkv").exists()


def test_a_picture_that_cannot_be_coded_is_counted(recording: Recording, tmp_path: Path) -> None:
    recording.begin(tmp_path / "new.mkv")
    recording.recorder.offer(SMALL, 1000)
    recording.recorder.offer(np.zeros((1, 70_000, 3), np.uint8), 1001)
    told = recording.end()
    assert (told["frames"], told["lost"]) == (1, 1)


def test_a_recording_ends_with_as_many_frames_as_can_be_read_again(tmp_path: Path) -> None:
    recording = Recording(most_frames=3)
    recording.begin(tmp_path / "new.mkv")
    for number in range(5):
        recording.recorder.offer(SMALL, 1000 + number / 25)
    told = recording.hears()
    recording.recorder.close(within_s=DEADLINE_S)
    assert (told["recorded"], told["frames"]) == (RecordingEnd.LIMIT, 3)
    with (tmp_path / "new.mkv").open("rb") as file:
        assert len(index_of(file).frames) == 3
