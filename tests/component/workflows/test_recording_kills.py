"""A recording of the open study comes back after kill -9, and nothing that nobody names stays."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.acquisition.files import capture_from_tray
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.model.image import LIVE_DIGITAL, RECORDING, CapturedImage, CodedJpeg, FrameRange, Taking, TrayImage
from ezp2p.model.open_study import KeptPicture, OpenStudy
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services
from tests.fakes.camera_servers import MjpegServer, counter_of, mjpeg_server
from tests.peers.process import wait_until

ROOT = Path(__file__).parents[3]


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    """A camera of the network."""
    with mjpeg_server() as server:
        yield server


def killed_while_recording(data_dir: Path, address: str, *, after_bytes: int = 300_000) -> None:
    """A process that recorded so much and was killed."""
    command = [sys.executable, "-m", "tests.fakes.clip_process", str(data_dir), address]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"recording\n"

        def grows() -> bool:
            return any(path.stat().st_size > after_bytes for path in (data_dir / "tray").iterdir())

        wait_until(grows, what="the recording grows", seconds=30)
    finally:
        process.kill()
        process.communicate(timeout=30)


def left_in(services: Services) -> OpenStudy:
    left = services.open_study.left_behind()
    assert left is not None
    return left


def test_a_recording_that_a_kill_cut_short_comes_back_in_its_series(data_dir: Path, server: MjpegServer) -> None:
    killed_while_recording(data_dir, server.url)
    (data_dir / "tray" / "nobody.recording").write_bytes(b"what no study names")
    with Services(data_dir) as services:
        left = left_in(services)
        assert (left.count, left.is_empty) == (1, False)
        assert services.open_study.sweep(left) == 1
        ((place, clip),) = services.open_study.pictures(left, stop=Stop())
        assert isinstance(clip, TrayImage)
        assert (place, clip.name, clip.format, clip.taking) == (1, "Microscope 1", RECORDING, Taking.TOGETHER)
        assert clip.origin is not None
        assert clip.origin.provenance == LIVE_DIGITAL
        assert clip.taken is not None
        assert abs(clip.taken.timestamp() - time.time()) < 300
        (captured,) = capture_from_tray(clip, decoder=services.decoder)
        assert isinstance(captured, CapturedImage)
        numbers = [counter_of(decode_jpeg(one.data)) for one in captured.frames if isinstance(one, CodedJpeg)]
        assert len(numbers) == clip.frame_count > 5
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_a_clip_comes_back_with_its_part_and_its_origin_at_the_start_after_that(
    data_dir: Path, server: MjpegServer
) -> None:
    killed_while_recording(data_dir, server.url)
    with Services(data_dir) as services:
        left = left_in(services)
        ((_, clip),) = services.open_study.pictures(left, stop=Stop())
        assert isinstance(clip, TrayImage)
        kept = KeptPicture(
            clip.key,
            clip.path.name,
            clip.name,
            clip.sha256,
            Taking.WHOLE,
            is_dated_as_taken=True,
            origin=clip.origin,
            cut=FrameRange(1, 3),
        )
        study = replace(left, series=(replace(left.series[1], pictures=(kept,), recordings=()),))
        services.open_study.keep(study, change=1)
        ((_, again),) = services.open_study.pictures(left_in(services), stop=Stop())
        assert isinstance(again, TrayImage)
        assert (again.cut, again.taking, again.origin) == (FrameRange(1, 3), Taking.WHOLE, clip.origin)
        assert (again.taken, again.frame_count, again.key) == (clip.taken, clip.frame_count, clip.key)


def test_a_recording_that_had_not_begun_is_told_of(data_dir: Path, server: MjpegServer) -> None:
    killed_while_recording(data_dir, server.url)
    with Services(data_dir) as services:
        left = left_in(services)
        (clip,) = left.series[1].recordings
        (data_dir / "tray" / clip.copy).unlink()
        ((_, refused),) = services.open_study.pictures(left, stop=Stop())
        assert isinstance(refused, RefusedPicture)
        assert "it had not begun" in str(refused.error)
