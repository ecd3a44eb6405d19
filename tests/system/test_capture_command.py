"""`capture` as a user runs it: the file, the exit code, the sentence; and a recording that survives whatever comes."""

import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from ezp2p.imaging.mjpeg_matroska import RecordingIndex, index_of
from tests.fakes.camera_servers import MjpegServer, counted, counter_of, mjpeg_server, write_lossless_video
from tests.peers.process import binary, wait_until
from tests.system.command import EzP2P, quiet


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    """A camera of the network."""
    with mjpeg_server() as server:
        yield server


def index_in(path: Path) -> RecordingIndex:
    with path.open("rb") as file:
        return index_of(file)


def frames_that_play(path: Path) -> int:
    command = [binary("/usr/bin/ffprobe"), "-v", "error", "-count_frames", "-of", "csv=p=0"]
    command += ["-show_entries", "stream=nb_read_frames", str(path)]
    return int(subprocess.run(command, capture_output=True, check=True, timeout=60).stdout)


def recording_in(folder: Path, *, least_bytes: int = 100_000) -> Path:
    """The only recording in `folder`, once it is so large."""
    found: list[Path] = []

    def grows() -> bool:
        found[:] = folder.glob("*.mkv")
        return bool(found) and found[0].stat().st_size >= least_bytes

    wait_until(grows, what="a recording grows", seconds=30)
    return found[0]


def test_a_still_is_a_file_without_loss_whose_path_is_printed(ezp2p: EzP2P, tmp_path: Path) -> None:
    video = write_lossless_video(tmp_path / "camera.mkv")
    done = ezp2p("capture", "--camera", video, "--output", tmp_path / "new" / "stills")
    assert (done.exit_code, done.complaints) == (0, "")
    pixels = np.asarray(Image.open(done.output.strip()))
    assert np.array_equal(pixels, counted(counter_of(pixels)))
    assert list((tmp_path / "new" / "stills").iterdir()) == [Path(done.output.strip())]


def test_an_address_from_standard_input_stands_in_no_list_of_processes(
    ezp2p: EzP2P, tmp_path: Path, server: MjpegServer
) -> None:
    command = ezp2p.command("capture", "--camera", "-", "--record", "60", "--output", tmp_path / "out")
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=quiet()
    )
    assert process.stdin is not None
    process.stdin.write(server.url.replace("//", "//user:secret@").encode() + b"\n")
    process.stdin.flush()
    recording = recording_in(tmp_path / "out")
    family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    assert len(family) > 1
    assert "secret" not in str([one.cmdline() for one in family])
    process.send_signal(signal.SIGINT)
    output, _complaints = process.communicate(timeout=30)
    assert output.decode().strip() == str(recording)


def test_a_camera_whose_address_never_comes_can_be_cancelled(ezp2p: EzP2P, tmp_path: Path) -> None:
    process = subprocess.Popen(
        ezp2p.command("capture", "--camera", "-", "--output", tmp_path / "out"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=quiet(),
    )
    wait_until((tmp_path / "out").is_dir, what="it waits for the address", seconds=30)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 1
    _output, complaints = process.communicate(timeout=30)
    assert b"Cancelled" in complaints


def test_an_empty_standard_input_is_no_camera(ezp2p: EzP2P, tmp_path: Path) -> None:
    command = ezp2p.command("capture", "--camera", "-", "--output", tmp_path / "out")
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, env=quiet(), check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"is not there" in done.stderr


def test_a_camera_of_the_settings_is_opened_as_they_say_and_listed_without_its_password(
    ezp2p: EzP2P, tmp_path: Path, server: MjpegServer
) -> None:
    device = server.url.replace("//", "//user:secret@")
    text = f"""
[[cameras.inputs]]
name = "Room 2"
device = "{device}"
region = {{ left = 8, top = 16, columns = 100, rows = 50 }}
"""
    ezp2p.data_dir.mkdir(parents=True, exist_ok=True)
    (ezp2p.data_dir / "settings.toml").write_text(text, "utf-8")
    done = ezp2p("capture", "--camera", "Room 2", "--output", tmp_path / "out", "--json")
    assert (done.exit_code, done.complaints) == (0, "")
    assert (done.rows[0]["Rows"], done.rows[0]["Columns"]) == (50, 100)
    listed = ezp2p("sources", "--json")
    assert {"Driver": "camera of the settings", "Key": "Room 2", "Name": server.url} in listed.rows


def test_stills_of_the_same_second_do_not_replace_each_other(ezp2p: EzP2P, tmp_path: Path, server: MjpegServer) -> None:
    paths = set()
    for _ in range(3):
        done = ezp2p("capture", "--camera", server.url, "--still", "--output", tmp_path / "out", "--json")
        assert done.exit_code == 0
        assert (done.rows[0]["Rows"], done.rows[0]["Columns"], done.rows[0]["NumberOfFrames"]) == (240, 320, 1)
        paths.add(done.rows[0]["File"])
    assert len(paths) == len(list((tmp_path / "out").iterdir())) == 3


def test_a_recording_lasts_as_long_as_asked(ezp2p: EzP2P, tmp_path: Path, server: MjpegServer) -> None:
    done = ezp2p("capture", "--camera", server.url, "--record", "2", "--output", tmp_path / "out", "--json")
    assert (done.exit_code, done.complaints) == (0, "")
    (row,) = done.rows
    assert 1.5 < row["EffectiveDuration"] <= 2
    assert row["FramesLost"] == 0
    assert frames_that_play(Path(row["File"])) == row["NumberOfFrames"] == len(index_in(Path(row["File"])).frames) > 30


def test_a_camera_that_fails_meanwhile_leaves_a_recording(ezp2p: EzP2P, tmp_path: Path, server: MjpegServer) -> None:
    process = ezp2p.start("capture", "--camera", server.url, "--record", "60", "--output", tmp_path / "out")
    recording = recording_in(tmp_path / "out")
    server.stop()
    output, complaints = process.communicate(timeout=30)
    assert process.returncode == 1
    assert output.decode().strip() == str(recording)
    assert complaints.decode().count("\n") == 1
    assert "does not answer" in complaints.decode()
    assert frames_that_play(recording) == len(index_in(recording).frames) > 10


def test_a_recording_that_the_user_ends_is_kept(ezp2p: EzP2P, tmp_path: Path, server: MjpegServer) -> None:
    process = ezp2p.start("capture", "--camera", server.url, "--record", "60", "--output", tmp_path / "out")
    recording = recording_in(tmp_path / "out")
    process.send_signal(signal.SIGINT)
    output, complaints = process.communicate(timeout=30)
    assert (process.returncode, output.decode().strip()) == (1, str(recording))
    assert "Cancelled" in complaints.decode()
    assert index_in(recording).is_whole
    assert frames_that_play(recording) == len(index_in(recording).frames)


def test_a_killed_program_loses_at_most_the_last_second(ezp2p: EzP2P, tmp_path: Path, server: MjpegServer) -> None:
    process = ezp2p.start("capture", "--camera", server.url, "--record", "60", "--output", tmp_path / "out")
    recording = recording_in(tmp_path / "out", least_bytes=300_000)
    before = len(index_in(recording).frames)
    process.kill()
    process.communicate(timeout=30)
    wait_until(lambda: _duration(recording) > 0, what="the camera's process has closed the recording", seconds=10)
    index = index_in(recording)
    assert index.is_whole
    assert frames_that_play(recording) == len(index.frames) >= before


def _duration(path: Path) -> float:
    """What the file says itself; 0 until it is closed."""
    command = [binary("/usr/bin/ffprobe"), "-v", "error", "-of", "csv=p=0", "-show_entries", "format=duration"]
    text = subprocess.run([*command, str(path)], capture_output=True, check=True, timeout=60).stdout.decode().strip()
    return 0.0 if text == "N/A" else float(text)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--camera", "Microscope"], "Microscope is not there."),
        (["--camera", "http://user:secret@127.0.0.1:9/x?key=secret"], "http://127.0.0.1:9/x gives no picture."),
    ],
)
def test_a_camera_that_is_not_there_is_one_sentence(
    ezp2p: EzP2P, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    done = ezp2p("capture", *arguments, "--output", tmp_path / "out")
    assert (done.exit_code, done.output) == (1, "")
    assert sentence in done.complaints
    assert done.complaints.count("\n") == 1
    assert "secret" not in done.complaints


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--camera", "x"],
        ["--camera", "x", "--output", "y", "--record", "0"],
        ["--camera", "x", "--output", "y", "--record", "soon"],
        ["--camera", "x", "--output", "y", "--still", "--record", "1"],
    ],
)
def test_wrong_usage_is_told_as_such(ezp2p: EzP2P, arguments: list[str]) -> None:
    assert ezp2p("capture", *arguments).exit_code == 2
