"""One window on a data folder: a second start shows the first and ends well; commands work beside it."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ezp2p.settings import file as settings_file
from ezp2p.settings.settings import RemoteSettings, Settings
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations
from tests.peers.dcmtk import StoreScp
from tests.system.command import EzP2P, quiet
from tests.system.pictures import Pictures

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the window of a test has no display here")

OpenWindow = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def peer(storescp: Callable[..., StoreScp], data_dir: Path) -> StoreScp:
    """The PACS that the data folder is set up for."""
    server = storescp("+xa")
    remote = RemoteSettings(name="PACS", title=server.ae.title, host=server.ae.host, port=server.ae.port)
    settings_file.save(Locations(data_dir).settings, Settings(remotes=(remote,)), write)
    return server


@pytest.fixture
def open_window(ezp2p: EzP2P, peer: StoreScp) -> Iterator[OpenWindow]:
    """Starts the program with its window, without a display."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*files: Path) -> "subprocess.Popen[bytes]":
        environment = {**quiet(), "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen(
            ezp2p.command(*files), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def is_open(data_dir: Path, process: "subprocess.Popen[bytes]") -> bool:
    """Wait until the window works off the outbox."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        if (data_dir / "window.holder").exists() and (data_dir / "outbox" / "delivery.lock").exists():
            return True
        time.sleep(0.05)
    return False


def test_a_second_start_ends_at_once_and_a_window_that_was_killed_blocks_nobody(
    open_window: OpenWindow, data_dir: Path
) -> None:
    first = open_window()
    assert is_open(data_dir, first)
    second = open_window()
    assert second.wait(30) == 0
    assert first.poll() is None
    first.kill()
    first.wait(30)
    (data_dir / "outbox" / "delivery.lock").unlink()
    third = open_window()
    assert is_open(data_dir, third)
    time.sleep(0.5)
    assert third.poll() is None


def test_a_command_adds_and_the_window_delivers(
    open_window: OpenWindow, ezp2p: EzP2P, data_dir: Path, peer: StoreScp, pictures: Pictures
) -> None:
    window = open_window()
    assert is_open(data_dir, window)
    done = ezp2p("send", pictures.jpeg.path, "--to", "PACS", "--patient-id", "P-1", "--patient-name", "INVENTED^ANNA")
    assert done.exit_code == 0, done.complaints
    (row,) = ezp2p("outbox", "list", "--json").rows
    assert row["State"] == "SENT"
    assert len(peer.files()) == 1
    assert window.poll() is None


def test_files_open_in_a_window_and_those_of_a_second_start_in_the_same(
    open_window: OpenWindow, data_dir: Path, pictures: Pictures
) -> None:
    def is_in_tray(count: int) -> bool:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and first.poll() is None:
            if sum(one.is_file() for one in Locations(data_dir).tray.glob("*.picture")) >= count:
                return True
            time.sleep(0.05)
        return False

    first = open_window(pictures.jpeg.path)
    assert is_in_tray(1)
    second = open_window(pictures.jpeg.path)
    assert second.wait(30) == 0
    assert is_in_tray(2)


def test_files_without_a_display_and_words_that_are_none_are_told_in_one_sentence(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path
) -> None:
    done = ezp2p(pictures.jpeg.path)
    assert done.exit_code == 1
    assert done.complaints.startswith("ezp2p: There is no display for the window.")
    assert done.complaints.count("\n") <= 1
    done = ezp2p(tmp_path)
    assert done.exit_code == 2
    assert "is neither a command nor a file" in done.complaints
