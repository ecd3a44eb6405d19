"""The window on a display, by real keys: files are chosen in the dialog of the system, then it is closed."""

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
from tests.peers.process import HOST, binary, free_port
from tests.peers.screen import Screen, screen
from tests.system.command import EzP2P, quiet

_TITLE = "EzP2P"
_CHOOSES = "Import pictures"


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Screen]:
    """A screen without a desktop: the dialogs of the system are Qt's own there."""
    with screen(tmp_path / "screen", rows=1000, columns=1600) as one:
        yield one


class Hand:
    """Presses keys and types where the keyboard is."""

    def __init__(self, display: Screen) -> None:
        self._environment = {**os.environ, **display.environment}

    def windows(self, title: str) -> list[str]:
        """The numbers of the windows that are seen."""
        return self._run("search", "--onlyvisible", "--name", f"^{title}$").split()

    def press(self, title: str, *keys: str) -> None:
        """Press keys in the window that came last; where it has just gone, nobody hears them."""
        for window in self.windows(title)[-1:]:
            self._run("windowfocus", window, "key", *keys)

    def type_line(self, title: str, text: str) -> None:
        """Type a line in a window and end it, as slowly as a person: names that fit have come up below it."""
        until(
            lambda: self._run("getwindowfocus", "getwindowname").strip() == title,
            lambda: self._run("windowfocus", self.windows(title)[-1]),
            every_s=2,
        )
        self._run("type", text)
        time.sleep(1)
        self._run("key", "Return")

    def _run(self, *words: str) -> str:
        command = [binary("/usr/bin/xdotool"), *words]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout


def until(is_so: Callable[[], object], do: Callable[[], object] = lambda: None, *, every_s: float = 0.1) -> None:
    """Wait until it is so, and do something meanwhile, again and again."""
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        do()
        again = time.monotonic() + every_s
        while not is_so() and time.monotonic() < again:
            time.sleep(0.05)


@pytest.mark.slow
def test_a_window_that_is_closed_after_files_were_chosen_has_printed_nothing(
    ezp2p: EzP2P, data_dir: Path, display: Screen, tmp_path: Path
) -> None:
    remote = RemoteSettings(name="PACS", title="NOBODY", host=HOST, port=free_port())
    settings_file.save(Locations(data_dir).settings, Settings(remotes=(remote,)), write)
    no_picture = tmp_path / "notes.png"
    no_picture.write_text("nothing to be seen")  # refused: nothing is asked when the window closes
    hand = Hand(display)
    desktop = {"XDG_CURRENT_DESKTOP": "", "QT_QPA_PLATFORMTHEME": "", "QT_QPA_PLATFORM": "xcb"}
    environment = {**quiet(), **display.environment, **desktop}
    running = subprocess.Popen(ezp2p.command(), stderr=subprocess.PIPE, env=environment)
    try:
        until((data_dir / "outbox" / "delivery.lock").exists)
        until(lambda: len(hand.windows(_TITLE)) == 1)
        until(lambda: hand.windows(_CHOOSES), lambda: hand.press(_TITLE, "ctrl+o"), every_s=5)
        hand.type_line(_CHOOSES, str(no_picture))
        until(lambda: not hand.windows(_CHOOSES))
        until(lambda: running.poll() is not None, lambda: hand.press(_TITLE, "Escape", "ctrl+q"), every_s=3)
    finally:
        running.kill()
        said = running.communicate()[1].decode()
    assert (running.returncode, said) == (0, "")
