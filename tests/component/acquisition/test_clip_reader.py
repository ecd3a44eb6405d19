"""Frames of clips for the screen: right in any order, also when the file that is open changes, or its child ends."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ezp2p.acquisition.clips import ClipReader
from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import take_into_tray
from ezp2p.errors import Cancelled, FileNotReadable, InstanceDamaged
from ezp2p.model.image import TrayImage
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_recordings import numbered, recording
from tests.fakes.fake_videos import number_of, video


@pytest.fixture
def reader(decoder: Decoder) -> Iterator[ClipReader]:
    made = ClipReader(decoder)
    yield made
    made.close()


def clip(folder: Path, data: bytes, decoder: Decoder, name: str = "clip") -> TrayImage:
    path = folder / name
    path.write_bytes(data)
    return take_into_tray(path, folder / "tray", write, decoder=decoder)


def shown(reader: ClipReader, image: TrayImage, number: int) -> int:
    return number_of(np.asarray(reader.frame(image, number)))


def test_clips_are_looked_at_in_turns(reader: ClipReader, decoder: Decoder, tmp_path: Path) -> None:
    one = clip(tmp_path, video(count=12), decoder, "one")
    other = clip(tmp_path, video("MKV", count=20, options={"g": "5"}), decoder, "other")
    recorded = clip(tmp_path, recording([numbered(number) for number in range(9)]), decoder, "recorded")
    for number in (0, 7, 3, 8):
        assert [shown(reader, image, number) for image in (one, other, recorded)] == [number] * 3


def test_times_are_those_that_the_file_tells(reader: ClipReader, decoder: Decoder, tmp_path: Path) -> None:
    image = clip(tmp_path, video(count=4, times=[0, 1, 2, 25]), decoder)
    assert reader.times(image) == pytest.approx((0, 0.04, 0.08, 1.0))
    assert shown(reader, image, 3) == 3


def test_a_file_that_tells_no_moments_has_even_times(reader: ClipReader, decoder: Decoder, tmp_path: Path) -> None:
    image = clip(tmp_path, video("AVI", "mpeg4", count=5, rate=10), decoder)
    assert reader.times(image) == pytest.approx((0, 0.1, 0.2, 0.3, 0.4))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a signal of POSIX")
def test_a_clip_is_opened_again_where_its_child_has_ended(reader: ClipReader, decoder: Decoder, tmp_path: Path) -> None:
    image = clip(tmp_path, video(count=12), decoder)
    assert shown(reader, image, 4) == 4
    (pid,) = reader._clips.pids
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert shown(reader, image, 5) == 5


def test_a_copy_that_changed_is_not_opened(reader: ClipReader, decoder: Decoder, tmp_path: Path) -> None:
    image = clip(tmp_path, video(count=12), decoder)
    data = bytearray(image.path.read_bytes())
    data[-1] ^= 1
    image.path.write_bytes(data)
    with pytest.raises(InstanceDamaged):
        reader.frame(image, 0)
    image.path.unlink()
    with pytest.raises(FileNotReadable):
        reader.times(image)


def test_a_recording_that_was_written_anew_is_read_anew(reader: ClipReader, decoder: Decoder, tmp_path: Path) -> None:
    image = clip(tmp_path, recording([numbered(number) for number in range(9)]), decoder)
    assert shown(reader, image, 8) == 8
    image.path.write_bytes(recording([numbered(number) for number in range(20, 40)]))
    assert (shown(reader, image, 8), len(reader.times(image))) == (28, 20)


def test_nothing_is_kept_of_a_clip_that_has_left_the_tray(reader: ClipReader, decoder: Decoder, tmp_path: Path) -> None:
    gone = clip(tmp_path, video(count=12), decoder, "gone")
    stays = clip(tmp_path, video("MKV", count=12), decoder, "stays")
    recorded = clip(tmp_path, recording([numbered(number) for number in range(9)]), decoder, "recorded")
    assert [shown(reader, image, 1) for image in (recorded, stays, gone)] == [1, 1, 1]
    (pid,) = reader._clips.pids
    for image in (gone, recorded):
        reader.forget(image)
    assert (reader._clips.pids, reader._recorded) == ((), {})
    assert not Path(f"/proc/{pid}").exists()
    assert shown(reader, stays, 2) == 2
    (pid,) = reader._clips.pids
    reader.forget(gone)
    assert reader._clips.pids == (pid,)


def test_a_clip_that_leaves_after_the_end_starts_nothing(decoder: Decoder, tmp_path: Path) -> None:
    image = clip(tmp_path, video(count=12), decoder)
    reader = ClipReader(decoder)
    assert shown(reader, image, 1) == 1
    reader.close()
    reader.forget(image)
    with pytest.raises(Cancelled):
        reader.frame(image, 2)


def test_who_waits_hears_the_end(decoder: Decoder, tmp_path: Path) -> None:
    image = clip(tmp_path, video(count=12), decoder)
    reader = ClipReader(decoder)
    assert shown(reader, image, 1) == 1
    ending = threading.Thread(target=reader.close)
    ending.start()
    ending.join()
    with pytest.raises(Cancelled):
        reader.frame(image, 2)
