"""What keeps a camera or its recording from ending as it should: disks that do not answer, and processes that lie."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from ezp2p.acquisition.camera import Camera
from ezp2p.acquisition.camera_process import CameraProcess
from ezp2p.acquisition.cameras import Cameras
from ezp2p.errors import DiskFailing, DriverFailed, FolderNotUsable
from ezp2p.imaging.messages import NotUnderstood
from ezp2p.imaging.mjpeg_matroska import index_of
from ezp2p.model.camera import LiveState, RecordingEnd
from tests.architecture.project import ROOT
from tests.fakes.camera_servers import MjpegServer
from tests.peers.disk import SmallDisk, ext4_disk
from tests.peers.process import wait_until

ODD = str(ROOT / "tests" / "fakes" / "odd_camera.py")
STOP = threading.Event()  # nobody sets it


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk that can fall silent."""
    with ext4_disk(tmp_path, 32) as disk:
        yield disk


def odd(habit: str) -> Camera:
    return Cameras(command=[sys.executable, ODD, habit]).open("http://127.0.0.1/", stop=STOP)


def comes_to(camera: Camera, state: LiveState) -> None:
    wait_until(lambda: camera.state().state is state, what=f"the camera is {state}")


def frames_on(path: Path) -> int:
    with path.open("rb") as file:
        return len(index_of(file).frames)


def recording_on(disk: SmallDisk, camera: Camera, **options: float) -> Path:
    """Where a recording has begun, some frames of which are there."""
    path = disk.root / "kept.mkv"
    before = camera.await_first_frame(stop=STOP).number
    camera.begin_recording(path, **options)  # type: ignore[arg-type]  # numbers of seconds
    wait_until(lambda: camera.counts.arrived > before + 20, what="some frames have come", seconds=30)
    return path


# --- disks that do not answer -----------------------------------------------------------------------------------


@pytest.mark.expected_log("says nothing of its recording and is ended")
def test_a_recording_that_the_disk_holds_up_is_ended_and_what_is_there_is_kept(
    server: MjpegServer, disk: SmallDisk
) -> None:
    camera = Cameras().open(server.url, stop=STOP)
    try:
        path = recording_on(disk, camera)
        process = psutil.Process(camera.pid)
        with disk.silent():
            recording = camera.end_recording()
            assert recording.end is RecordingEnd.DISK
            assert "its disk does not answer" in recording.fault
            assert recording.frame_count > 5
            assert camera.state().state is LiveState.LOST
    finally:
        camera.close()
    assert not process.is_running()
    assert frames_on(path) >= recording.frame_count


@pytest.mark.expected_log("says nothing of its recording and is ended")
def test_a_recording_that_should_have_ended_by_itself_is_ended(server: MjpegServer, disk: SmallDisk) -> None:
    camera = Cameras().open(server.url, stop=STOP)
    try:
        recording_on(disk, camera, limit_s=5.0)
        with disk.silent():
            wait_until(lambda: camera.recording() is None, what="the recording is ended", seconds=30)
        assert camera.end_recording().end is RecordingEnd.DISK
    finally:
        camera.close()


@pytest.mark.expected_log("says nothing of its recording and is ended")
def test_a_recording_that_cannot_begin_because_of_the_disk_blames_the_disk(
    server: MjpegServer, disk: SmallDisk
) -> None:
    with Cameras().open(server.url, stop=STOP) as camera:
        camera.await_first_frame(stop=STOP)
        with disk.silent(), pytest.raises(FolderNotUsable, match="does not answer"):
            camera.begin_recording(disk.root / "never.mkv")
        assert camera.recording() is None
        comes_to(camera, LiveState.LOST)


def test_a_disk_that_does_not_tell_its_room_ends_a_recording(server: MjpegServer, tmp_path: Path) -> None:
    answers = threading.Event()

    def never_tells(_need_bytes: int) -> None:
        answers.wait(60)

    try:
        with Cameras().open(server.url, stop=STOP) as camera:
            camera.await_first_frame(stop=STOP)
            camera.begin_recording(tmp_path / "kept.mkv", check_room=never_tells)
            wait_until(lambda: camera.recording() is None, what="the recording is ended", seconds=30)
            recording = camera.end_recording()
            answers.set()
            assert recording.end is RecordingEnd.DISK
            assert "its disk does not answer" in recording.fault
            assert camera.state().state is LiveState.LIVE
            assert frames_on(recording.path) == recording.frame_count > 100
    finally:
        answers.set()


@pytest.mark.expected_log("is held by a driver or a disk")
def test_a_process_that_the_system_cannot_end_is_left_behind_and_said(disk: SmallDisk) -> None:
    """It ends when what holds it gives way."""
    writer = f"open({str(disk.root / 'held')!r}, 'wb'); print(flush=True); import time; time.sleep(60)"
    with disk.silent():
        process = CameraProcess([sys.executable, "-c", writer], environment={})
        wait_until(lambda: psutil.Process(process.pid).status() == psutil.STATUS_DISK_SLEEP, what="it is held")
        assert not process.end(within_s=0.2)
    assert process.await_end(within_s=20)
    process.forget()


# --- processes that do not do what they should ------------------------------------------------------------------


@pytest.mark.expected_log("cannot be understood")
@pytest.mark.parametrize("habit", ["lies", "talks in tongues"])
def test_a_process_that_says_what_cannot_be_is_ended(habit: str) -> None:
    with odd(habit) as camera:
        process = psutil.Process(camera.pid)
        comes_to(camera, LiveState.LOST)
        assert "nonsense" in camera.state().sentence
        wait_until(lambda: not process.is_running(), what="it has ended")


def test_nonsense_is_no_end_of_a_process() -> None:
    process = CameraProcess([sys.executable, ODD, "talks in tongues"], environment={})
    process.tell({})
    assert process.hear() is not None
    with pytest.raises(NotUnderstood):
        process.hear()
    process.kill()
    assert process.end()
    process.forget()


@pytest.mark.expected_log("says nothing of its recording and is ended")
def test_a_process_that_does_not_end_its_recording_is_ended(tmp_path: Path) -> None:
    with odd("ignores the end") as camera:
        wait_until(lambda: camera.counts.arrived > 0, what="a frame comes")
        camera.begin_recording(tmp_path / "never.mkv")
        with pytest.raises(FolderNotUsable, match="does not answer"):
            camera.end_recording()


def test_a_recording_without_a_frame_says_that_it_was_the_disk(tmp_path: Path) -> None:
    with odd("tells of no frame") as camera:
        wait_until(lambda: camera.counts.arrived > 0, what="a frame comes")
        camera.begin_recording(tmp_path / "never.mkv")
        with pytest.raises(DiskFailing):
            camera.end_recording()


def test_a_process_that_ends_instead_of_beginning_says_so(tmp_path: Path) -> None:
    with odd("gives one frame") as camera:
        wait_until(lambda: camera.counts.arrived > 0, what="a frame comes")
        with pytest.raises(DriverFailed, match="its process ended"):
            camera.begin_recording(tmp_path / "never.mkv")
