"""Cameras: each frame is shown or counted, nothing frozen is called live, and what was recorded is kept."""

import io
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from ezp2p.acquisition.camera import Camera
from ezp2p.acquisition.camera_devices import CameraAddress, DeviceFolders, devices_of_linux
from ezp2p.acquisition.camera_input import why_not_open
from ezp2p.acquisition.camera_stills import png_of
from ezp2p.acquisition.cameras import Cameras
from ezp2p.errors import (
    CameraInUse,
    Cancelled,
    DeviceHung,
    DeviceNotFound,
    DiskFull,
    DriverFailed,
    FolderNotUsable,
    NoNewPicture,
    NoSignal,
)
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.mjpeg_matroska import index_of, jpeg_of
from ezp2p.model.camera import CameraChoice, CameraKind, Frame, FrameRegion, LiveState, Recording, RecordingEnd
from tests.architecture.project import ROOT
from tests.fakes.camera_servers import MjpegServer, counted, counter_of, write_lossless_video
from tests.peers.disk import memory_disk
from tests.peers.process import binary, wait_until
from tests.peers.rtsp import CODECS, RtspServer

ODD = str(ROOT / "tests" / "fakes" / "odd_camera.py")
STOP = threading.Event()  # nobody sets it


@pytest.fixture
def opened() -> Iterator[Callable[..., Camera]]:
    """Opens cameras, waits for their first frame, and closes them."""
    cameras: list[Camera] = []

    def open_one(camera: object, **choice: object) -> Camera:
        cameras.append(Cameras().open(str(camera), CameraChoice(**choice), stop=STOP))  # type: ignore[arg-type]
        cameras[-1].await_first_frame(stop=STOP)
        return cameras[-1]

    yield open_one
    for camera in cameras:
        camera.close()


def has_arrived(camera: Camera, frame_count: int) -> None:
    wait_until(lambda: camera.counts.arrived >= frame_count, what=f"{frame_count} frames have come", seconds=30)


def comes_to(camera: Camera, state: LiveState) -> None:
    wait_until(lambda: camera.state().state is state, what=f"the camera is {state}")


def has_stopped_recording(camera: Camera) -> None:
    wait_until(lambda: camera.recording() is None, what="the recording ends by itself", seconds=20)


def counters_in(path: Path) -> list[int]:
    with path.open("rb") as file:
        index = index_of(file)
        return [counter_of(decode_jpeg(jpeg_of(file, frame))) for frame in index.frames]


def frames_that_play(path: Path) -> int:
    """How many frames ffprobe decodes; nothing may be wrong with any of them."""
    command = [binary("/usr/bin/ffprobe"), "-v", "error", "-count_frames", "-of", "csv=p=0"]
    done = subprocess.run(
        [*command, "-show_entries", "stream=nb_read_frames", str(path)], capture_output=True, check=True, timeout=60
    )
    assert done.stderr == b""
    return int(done.stdout)


def consecutive(numbers: list[int]) -> bool:
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


# --- frames -----------------------------------------------------------------------------------------------------


def test_every_frame_of_the_network_is_shown_or_counted_as_dropped(
    server: MjpegServer, opened: Callable[..., Camera]
) -> None:
    camera = opened(server.url)
    shown: list[Frame] = []
    while camera.counts.arrived < 75:
        frame = camera.newest()
        if frame is not None and (not shown or frame is not shown[-1]):
            shown.append(frame)
        time.sleep(0.01 if len(shown) % 20 else 0.2)
    assert [counter_of(one.pixels) for one in shown] == [one.number for one in shown]
    assert sorted({one.number for one in shown}) == [one.number for one in shown]
    counts = camera.counts
    assert counts.shown in {len(shown), len(shown) + 1}  # the first one was taken by who opened it
    assert counts.dropped == counts.arrived - counts.shown > 0


def test_a_still_is_that_frame_pixel_by_pixel(tmp_path: Path, opened: Callable[..., Camera]) -> None:
    camera = opened(write_lossless_video(tmp_path / "camera.mkv"))
    has_arrived(camera, 10)
    still = camera.still()
    assert np.array_equal(still.pixels, counted(still.number))
    assert not still.pixels.flags.writeable
    assert still.moment.tzinfo is not None
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(png_of(still)))), still.pixels)


def test_a_burst_is_of_frames_that_follow_each_other(tmp_path: Path, opened: Callable[..., Camera]) -> None:
    camera = opened(write_lossless_video(tmp_path / "camera.mkv"))
    burst = tuple(camera.burst(5, stop=STOP))
    assert len(burst) == 5
    for frame in burst:
        assert np.array_equal(frame.pixels, counted(frame.number))
    assert sorted({frame.number for frame in burst}) == [frame.number for frame in burst]


def test_the_frames_of_a_burst_are_at_hand_as_they_come_also_when_the_camera_ends_before_the_last(
    tmp_path: Path, opened: Callable[..., Camera]
) -> None:
    camera = opened(write_lossless_video(tmp_path / "camera.mkv", count=30))
    came: list[int] = []
    with pytest.raises(NoNewPicture):
        came.extend(frame.number for frame in camera.burst(50, stop=STOP))
    assert came == sorted(set(came))
    assert len(came) > 1


def test_a_burst_that_is_stopped_has_given_what_came(tmp_path: Path, opened: Callable[..., Camera]) -> None:
    camera = opened(write_lossless_video(tmp_path / "camera.mkv"))
    stop = threading.Event()
    burst = camera.burst(5, stop=stop)
    assert np.array_equal((frame := next(burst)).pixels, counted(frame.number))
    stop.set()
    with pytest.raises(Cancelled):
        next(burst)


def test_the_present_picture_is_at_hand_at_once_and_the_newest_that_is_known_of(
    tmp_path: Path, opened: Callable[..., Camera]
) -> None:
    camera = opened(write_lossless_video(tmp_path / "camera.mkv"))
    has_arrived(camera, 10)
    before = camera.counts.arrived
    present = camera.present()
    assert present is not None
    assert present.number >= before
    assert np.array_equal(present.pixels, counted(present.number))


def test_only_the_chosen_part_is_seen(tmp_path: Path, opened: Callable[..., Camera]) -> None:
    video = write_lossless_video(tmp_path / "camera.mkv")
    frame = opened(video, region=FrameRegion(left=33, top=21, columns=101, rows=77)).still()
    assert np.array_equal(frame.pixels, counted(frame.number)[21:98, 33:134])


def test_a_part_outside_of_the_picture_is_refused(tmp_path: Path) -> None:
    video = write_lossless_video(tmp_path / "camera.mkv", count=20)
    choice = CameraChoice(region=FrameRegion(left=300, top=0, columns=100, rows=100))
    with Cameras().open(str(video), choice, stop=STOP) as camera, pytest.raises(DriverFailed, match="outside"):
        camera.await_first_frame(stop=STOP)


def test_a_file_plays_at_its_own_rate_and_is_lost_at_its_end(tmp_path: Path, opened: Callable[..., Camera]) -> None:
    camera = opened(write_lossless_video(tmp_path / "camera.mkv", count=30))
    began = camera.newest()
    comes_to(camera, LiveState.LOST)
    ended = camera.newest()
    assert began is not None
    assert ended is not None
    assert ended.number == 30
    assert (ended.moment - began.moment).total_seconds() > 0.8 * (30 - began.number) / 25
    with pytest.raises(NoNewPicture):
        camera.still()


# --- the watchdog -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("fault", "state"), [("is_frozen", LiveState.FROZEN), ("is_stalled", LiveState.STALLED)])
def test_a_camera_that_gives_nothing_new_is_not_live_until_it_does(
    server: MjpegServer, opened: Callable[..., Camera], fault: str, state: LiveState
) -> None:
    camera = opened(server.url)
    setattr(server, fault, True)
    comes_to(camera, state)
    assert "has sent no new picture for 2 seconds" in camera.state().sentence
    with pytest.raises(NoNewPicture):
        camera.still()
    with pytest.raises(NoNewPicture):
        next(camera.burst(2, stop=STOP))
    assert camera.present() is None
    with pytest.raises(NoNewPicture):
        camera.begin_recording(Path("never.mkv"))
    setattr(server, fault, False)
    comes_to(camera, LiveState.LIVE)
    assert counter_of(camera.still().pixels) > 0


def test_a_camera_that_became_very_slow_is_called_stalled(server: MjpegServer, opened: Callable[..., Camera]) -> None:
    camera = opened(server.url)
    server.rate = 0.2
    comes_to(camera, LiveState.STALLED)


def test_a_camera_that_is_gone_is_lost_and_what_was_recorded_is_kept(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path
) -> None:
    camera = opened(server.url)
    camera.begin_recording(tmp_path / "kept.mkv")
    has_arrived(camera, camera.counts.arrived + 25)
    server.stop()
    comes_to(camera, LiveState.LOST)
    has_stopped_recording(camera)
    recording = camera.end_recording()
    assert recording.end is RecordingEnd.CAMERA
    assert "does not answer" in recording.fault
    assert frames_that_play(recording.path) == recording.frame_count >= 20


def test_a_recording_ends_when_nothing_new_comes(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path
) -> None:
    camera = opened(server.url)
    camera.begin_recording(tmp_path / "kept.mkv")
    has_arrived(camera, camera.counts.arrived + 10)
    server.is_stalled = True
    has_stopped_recording(camera)
    recording = camera.end_recording()
    assert recording.end is RecordingEnd.CAMERA
    assert "no new picture" in recording.fault
    assert frames_that_play(recording.path) == recording.frame_count >= 10


def test_a_camera_that_hangs_is_closed_all_the_same(server: MjpegServer) -> None:
    camera = Cameras().open(server.url, stop=STOP)
    camera.await_first_frame(stop=STOP)
    server.is_stalled = True
    comes_to(camera, LiveState.STALLED)
    process = psutil.Process(camera.pid)
    camera.close()
    assert not process.is_running()


@pytest.mark.parametrize("codec", CODECS)
def test_an_rtsp_camera_is_live_until_its_server_ends(
    tmp_path: Path, opened: Callable[..., Camera], codec: str
) -> None:
    server = RtspServer(tmp_path / "server", codec)
    try:
        camera = opened(server.url)
        has_arrived(camera, 60)
        assert camera.state().state is LiveState.LIVE
        assert camera.still().pixels.shape == (240, 320, 3)
        camera.begin_recording(tmp_path / "kept.mkv", limit_s=1)
        has_stopped_recording(camera)
        recording = camera.end_recording()
        assert frames_that_play(recording.path) == recording.frame_count > 15
        os.kill(server.pid, signal.SIGSTOP)
        comes_to(camera, LiveState.STALLED)
        os.kill(server.pid, signal.SIGCONT)
        comes_to(camera, LiveState.LIVE)
    finally:
        server.stop()
    comes_to(camera, LiveState.LOST)


def test_an_rtsp_camera_whose_picture_stands_still_is_frozen_unless_it_may(
    tmp_path: Path, opened: Callable[..., Camera]
) -> None:
    server = RtspServer(tmp_path / "server", "MJPEG", pattern="smpte75")
    try:
        camera, ultrasound = opened(server.url), opened(server.url, may_stand_still=True)
        comes_to(camera, LiveState.FROZEN)
        assert ultrasound.state().state is LiveState.LIVE
    finally:
        server.stop()


# --- recordings -------------------------------------------------------------------------------------------------


def test_a_recording_holds_every_frame(server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path) -> None:
    camera = opened(server.url)
    camera.begin_recording(tmp_path / "all.mkv")
    before = camera.counts.arrived
    has_arrived(camera, before + 60)
    recording = camera.end_recording()
    counters = counters_in(recording.path)
    assert consecutive(counters)
    assert counters[0] <= before + 2
    assert len(counters) == recording.frame_count == frames_that_play(recording.path) >= 58
    assert (recording.lost, recording.fault, recording.end) == (0, "", RecordingEnd.ASKED)
    assert (recording.rows, recording.columns) == (240, 320)
    assert recording.path.stat().st_mode & 0o077 == 0


def test_the_seconds_before_come_first(server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path) -> None:
    camera = opened(server.url, keeps_s=3.0)
    has_arrived(camera, 100)
    camera.begin_recording(tmp_path / "earlier.mkv", pre_roll_s=2.0)
    at_begin = camera.counts.arrived
    has_arrived(camera, at_begin + 10)
    recording = camera.end_recording()
    counters = counters_in(recording.path)
    assert consecutive(counters)
    assert 1.9 <= recording.pre_roll_s <= 2.0
    assert counters[0] <= at_begin - 40
    assert counters[-1] >= at_begin + 8
    assert recording.seconds == pytest.approx((len(counters) - 1) / 25, rel=0.2)


def test_two_recordings_of_one_camera_are_two_files(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path
) -> None:
    camera = opened(server.url)
    kept: list[Recording] = []
    for name in ("first", "second"):
        camera.begin_recording(tmp_path / f"{name}.mkv")
        with pytest.raises(ValueError, match="already"):
            camera.begin_recording(tmp_path / "third.mkv")
        has_arrived(camera, camera.counts.arrived + 10)
        kept.append(camera.end_recording())
    assert all(frames_that_play(one.path) == one.frame_count for one in kept)
    with pytest.raises(ValueError, match="no recording"):
        camera.end_recording()


def test_a_recording_ends_at_its_limit_and_says_so_before(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path
) -> None:
    camera = opened(server.url)
    camera.begin_recording(tmp_path / "short.mkv", limit_s=1.0)
    progress = camera.recording()
    assert progress is not None
    assert progress.ends_soon
    has_stopped_recording(camera)
    recording = camera.end_recording()
    assert (recording.end, recording.fault) == (RecordingEnd.LIMIT, "")
    assert 0.5 < recording.seconds <= 1.0


def test_too_little_room_ends_a_recording_and_keeps_it(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path
) -> None:
    asked: list[int] = []

    def check_room(need_bytes: int) -> None:
        asked.append(need_bytes)
        if len(asked) > 1:
            raise DiskFull(folder=tmp_path, missing="12 MB")

    camera = opened(server.url)
    camera.begin_recording(tmp_path / "kept.mkv", check_room=check_room)
    has_stopped_recording(camera)
    recording = camera.end_recording()
    assert recording.end is RecordingEnd.DISK
    assert "12 MB" in recording.fault
    assert frames_that_play(recording.path) == recording.frame_count > 10


def test_a_disk_that_is_full_ends_a_recording_and_keeps_it(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path
) -> None:
    with memory_disk(tmp_path, 2) as disk:
        disk.fill(leave_bytes=200_000)
        camera = opened(server.url)
        camera.begin_recording(disk.root / "kept.mkv")
        has_stopped_recording(camera)
        recording = camera.end_recording()
        assert recording.end is RecordingEnd.DISK
        assert recording.fault
        assert frames_that_play(recording.path) == recording.frame_count > 5
        with recording.path.open("rb") as file:
            assert index_of(file).is_whole
        assert camera.state().state is LiveState.LIVE


@pytest.mark.parametrize("name", ["there.mkv", "missing/new.mkv"])
def test_a_file_that_cannot_be_made_is_no_recording(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path, name: str
) -> None:
    (tmp_path / "there.mkv").write_bytes(b"of somebody else")
    camera = opened(server.url)
    with pytest.raises(FolderNotUsable):
        camera.begin_recording(tmp_path / name)
    assert camera.recording() is None
    assert (tmp_path / "there.mkv").read_bytes() == b"of somebody else"


def test_a_killed_process_loses_at_most_the_last_second(
    server: MjpegServer, opened: Callable[..., Camera], tmp_path: Path
) -> None:
    camera = opened(server.url)
    camera.begin_recording(tmp_path / "kept.mkv")
    has_arrived(camera, camera.counts.arrived + 60)
    last = camera.counts.arrived
    os.kill(camera.pid, signal.SIGKILL)
    comes_to(camera, LiveState.LOST)
    recording = camera.end_recording()
    counters = counters_in(recording.path)
    assert consecutive(counters)
    assert counters[-1] >= last - 25
    assert recording.end is RecordingEnd.CAMERA
    assert "its process ended" in recording.fault
    assert frames_that_play(recording.path) == recording.frame_count == len(counters)


def test_closing_the_camera_closes_its_recording(server: MjpegServer, tmp_path: Path) -> None:
    with Cameras().open(server.url, stop=STOP) as camera:
        camera.await_first_frame(stop=STOP)
        camera.begin_recording(tmp_path / "kept.mkv")
        has_arrived(camera, camera.counts.arrived + 10)
    with (tmp_path / "kept.mkv").open("rb") as file:
        index = index_of(file)
    assert index.is_whole
    assert len(index.frames) >= 9


# --- cameras that cannot be opened, and drivers that do what they like -------------------------------------------


def test_nobody_listens_at_the_address(server: MjpegServer) -> None:
    server.stop()
    with pytest.raises(NoSignal, match="gives no picture"):
        Cameras().open(server.url, stop=STOP)


def test_what_is_not_there_is_not_there() -> None:
    with pytest.raises(DeviceNotFound, match="Microscope"):
        Cameras().open("Microscope", stop=STOP)


def test_a_file_that_is_no_video_gives_no_picture(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no video", "utf-8")
    with pytest.raises(NoSignal, match="notes"):
        Cameras().open(str(tmp_path / "notes.txt"), stop=STOP)


def test_a_file_that_leads_elsewhere_is_not_followed(server: MjpegServer, tmp_path: Path) -> None:
    playlist = tmp_path / "list.m3u8"
    playlist.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{server.url}\n#EXT-X-ENDLIST\n", "utf-8")
    with pytest.raises(NoSignal):
        Cameras().open(str(playlist), stop=STOP)
    assert server.sent == 0


def test_a_camera_that_another_program_has_is_in_use(tmp_path: Path) -> None:
    node = tmp_path / "video0"
    node.touch()
    assert isinstance(why_not_open(CameraAddress(CameraKind.DEVICE, str(node), "Scope")), CameraInUse)
    node.unlink()
    assert isinstance(why_not_open(CameraAddress(CameraKind.DEVICE, str(node), "Scope")), DeviceNotFound)


def test_a_driver_that_does_not_come_back_is_let_go() -> None:
    cameras = Cameras(command=[sys.executable, ODD, "hangs"], opens_within_s=0.5)
    with pytest.raises(DeviceHung):
        cameras.open("http://127.0.0.1/", stop=STOP)


def test_opening_can_be_cancelled() -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        Cameras(command=[sys.executable, ODD, "hangs"]).open("http://127.0.0.1/", stop=stop)


def test_a_process_that_ends_at_once_is_a_driver_that_failed() -> None:
    with pytest.raises(DriverFailed, match="its process ended"):
        Cameras(command=[sys.executable, ODD, "ends"]).open("http://127.0.0.1/", stop=STOP)
    with pytest.raises(DriverFailed):
        Cameras(command=["/nowhere/at/all"]).open("http://127.0.0.1/", stop=STOP)


def test_a_camera_without_a_frame_has_no_signal() -> None:
    with Cameras(command=[sys.executable, ODD, "opens only"]).open("http://127.0.0.1/", stop=STOP) as camera:
        assert camera.state().state is LiveState.WAITING
        assert camera.newest() is None
        with pytest.raises(NoSignal):
            camera.still()
        with pytest.raises(NoSignal):
            camera.await_first_frame(stop=STOP)
        assert camera.state().state is LiveState.NO_SIGNAL


# --- what there is ----------------------------------------------------------------------------------------------


def test_linux_tells_cameras_by_name_and_by_what_lasts(tmp_path: Path) -> None:
    folders = DeviceFolders(tmp_path / "dev", tmp_path / "by-id", tmp_path / "sys")
    assert devices_of_linux(folders) == ()
    for folder in (folders.nodes, folders.by_id):
        folder.mkdir()
    for number, name, index in ((0, "Scope", 0), (1, "Scope", 1), (2, "Twin", 0), (10, "Twin", 0)):
        (folders.nodes / f"video{number}").touch()
        place = tmp_path / "usb" / f"1-{number}"
        place.mkdir(parents=True)
        entry = folders.names / f"video{number}"
        entry.mkdir(parents=True)
        (entry / "device").symlink_to(place)
        (entry / "name").write_text(f"{name}\n", "utf-8")
        (entry / "index").write_text(f"{index}\n", "utf-8")
    (folders.by_id / "usb-Invented_Scope_0001-video-index0").symlink_to(folders.nodes / "video0")
    found = devices_of_linux(folders)
    assert [(one.key, one.name, node.name) for one, node in found] == [
        ("v4l2:usb-Invented_Scope_0001-video-index0", "Scope", "video0"),
        ("v4l2:1-2", "Twin (1-2)", "video2"),
        ("v4l2:1-10", "Twin (1-10)", "video10"),
    ]
    assert [one.key for one in Cameras(folders=folders).devices(stop=STOP)] == [one.key for one, _node in found]


def test_elsewhere_opencv_is_asked_in_a_process_of_its_own() -> None:
    """Whatever cameras this computer has; there may be none."""
    devices = Cameras(folders=None).devices(stop=STOP)
    assert [one.name for one in devices] == [f"Camera {number + 1}" for number, _one in enumerate(devices)]


def test_a_search_whose_process_fails_is_no_empty_list() -> None:
    with pytest.raises(DriverFailed):
        Cameras(folders=None, command=[sys.executable, ODD, "ends"]).devices(stop=STOP)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        Cameras(folders=None, command=[sys.executable, ODD, "hangs"]).devices(stop=stop)
