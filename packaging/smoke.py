"""Tries a program that was built: every codec once, ECHO, a sending that is found again, and the window on a screen.

.venv/bin/python packaging/smoke.py dist/ezp2p/ezp2p                  the frozen program
.venv/bin/python packaging/smoke.py --root DIR /usr/bin/ezp2p         a program installed below DIR (for root: chroot)

The program is started without anything of this environment: no Python on its path, no variables but the display.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import psutil
import pydicom
from numpy.typing import NDArray
from PIL import Image

import ezp2p
from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES
from ezp2p.imaging.formats import FORMATS
from tests.fakes.small_pictures import SCENE, small_pictures
from tests.peers.dcmtk import StoreScp
from tests.peers.imagemagick import encoded
from tests.peers.orthanc import Orthanc
from tests.peers.screen import Screen, screen

_PATIENT: Final = ("--patient-id", "SMOKE-1", "--patient-name", "MUSTER^ERIKA")
_SERIES: Final = ("--modality", "XC", "--body-part", "HEAD")
"""What a video needs."""
_ROWS: Final = 900
_COLUMNS: Final = 1440
_LOOKS_EVERY_S: Final = 0.002
_STARTS: Final = 7
_BARE: Final = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setWindowTitle("EzP2P")
window.setCentralWidget(QLabel("EzP2P"))
window.resize(1440, 900)
window.show()
application.exec()
"""


class NotAsItShouldBe(Exception):
    """What was built does not do what it should."""


@dataclass(frozen=True, slots=True)
class Program:
    """The program that is tried, and where its files lie: `folder` for us, `seen` for the program."""

    words: tuple[str, ...]
    folder: Path
    seen: Path

    def there(self, path: Path) -> str:
        """How the program names a file of the folder."""
        return str(self.seen / path.relative_to(self.folder))

    def command(self, *arguments: str, display: str = "") -> list[str]:
        """Its command line, in an environment that holds no more than a login does."""
        login = [
            f"HOME={self.seen}",
            "PATH=/nonexistent",
            "LC_ALL=C.UTF-8",
            *([f"DISPLAY={display}"] if display else []),
        ]
        chroot, program = self.words[:-1], self.words[-1]
        return [*chroot, "/usr/bin/env", "-i", *login, program, "--data-dir", str(self.seen / "data"), *arguments]

    def run(self, *arguments: str) -> str:
        """One command to its end; gives what it printed."""
        done = subprocess.run(
            self.command(*arguments), capture_output=True, timeout=300, check=False, stdin=subprocess.DEVNULL
        )
        said = done.stderr.decode()
        if done.returncode != 0 or "Traceback" in said:
            raise NotAsItShouldBe(f"'{' '.join(arguments)}' ended with {done.returncode}: {said}")
        return done.stdout.decode()


def _expect(is_so: object, what: str) -> None:
    if not is_so:
        raise NotAsItShouldBe(what)


def try_formats(program: Program) -> str:
    """Convert a file of every format that is read, each of its kinds."""
    sources = []
    for place, one in enumerate(FORMATS):
        files = (encoded(SCENE, to="heic"),) if one.name == "HEIC" else small_pictures(one.name)
        _expect(files, f"nothing here writes {one.name}")
        for number, data in enumerate(files):
            sources.append(program.folder / f"format-{place}-{number}")
            sources[-1].write_bytes(data)
    made = _converted(program, sources, program.folder / "formats", *_SERIES)
    _expect(len(made) >= len(sources), f"of {len(sources)} files only {len(made)} instances were made")
    return f"{len(FORMATS)} formats, {len(sources)} files of them, are read"


def try_syntaxes(program: Program, storescp: StoreScp) -> str:
    """Write every transfer syntax; and read each that is lossless again, for a server that takes none of them."""
    source = program.folder / "scene.png"
    Image.fromarray(SCENE).save(source)
    lossless = []
    for syntax in WRITTEN_SYNTAXES:
        (path,) = _converted(program, [source], program.folder / f"in-{syntax.uid}", "--transfer-syntax", syntax.uid)
        _expect(pydicom.dcmread(path).file_meta.TransferSyntaxUID == syntax.uid, f"{syntax.name} was not written")
        if not syntax.is_lossy:
            lossless.append(path)
    program.run("send", "--to", storescp.ae.address, *_PATIENT, *map(program.there, lossless))
    received = [pydicom.dcmread(path) for path in storescp.files()]
    _expect(len(received) == len(lossless), f"of {len(lossless)} syntaxes {len(received)} arrived")
    for one in received:
        _expect(np.array_equal(one.pixel_array, SCENE), "pixels changed on their way")
    return f"{len(WRITTEN_SYNTAXES)} transfer syntaxes are written, {len(lossless)} of them read again to the bit"


def _converted(program: Program, sources: Sequence[Path], output: Path, *options: str) -> list[Path]:
    program.run("convert", *_PATIENT, *options, "--output", program.there(output), *map(program.there, sources))
    return list(output.glob("*.dcm"))


def try_sending(program: Program, orthanc: Orthanc) -> str:
    """ECHO, a sending that Orthanc has, and the program's own search for it."""
    program.run("echo", orthanc.ae.address)
    source = program.folder / "to be sent.jpg"
    Image.fromarray(SCENE).save(source)
    program.run("send", "--to", orthanc.ae.address, *_PATIENT, program.there(source))
    (uid,) = orthanc.all_instances()
    _expect(orthanc.tags(uid)["PatientName"] == "MUSTER^ERIKA", "the patient is another in Orthanc")
    found = json.loads(program.run("find", orthanc.ae.address, "-k", "PatientID=SMOKE-1", "--json"))
    _expect(len(found) == 1, f"the search finds {len(found)} studies")
    return "ECHO is answered, and what was sent is found in Orthanc"


def set_up(program: Program, orthanc: Orthanc) -> str:
    """Take over settings from another workstation: with a PACS the window asks no first questions."""
    remote = {"name": "Orthanc", "title": orthanc.ae.title, "host": orthanc.ae.host, "port": orthanc.ae.port}
    lines = [f"{key} = {json.dumps(value)}" for key, value in remote.items()]
    file = program.folder / "settings.toml"
    file.write_text("\n".join(["[[remotes]]", *lines, ""]), "utf-8")
    program.run("settings", "import", program.there(file))
    return "settings are taken over"


def try_window(program: Program, on: Screen, picture: Path | None) -> str:
    """Show the window, look at it, close it by its key; gives how it went."""
    running = subprocess.Popen(program.command(display=on.environment["DISPLAY"]), stderr=subprocess.PIPE)
    try:
        _wait(partial(_is_lit, on), "the window is painted", running)
        _wait(lambda: _child_of(running.pid, "--decode-child"), "what reads pictures has been started", running)
        _wait(lambda: _colors(on.pixels()) > 50, "the window is whole", running)
        time.sleep(2)  # so that a person sees all of it on the picture
        seen = on.pixels()
        if picture is not None:
            Image.fromarray(seen).save(picture)
        said = _close(running, on)
    finally:
        if running.poll() is None:
            running.kill()
            running.wait()
    _expect(running.returncode == 0, f"the window ended with {running.returncode}: {said}")
    return f"the window is shown ({_colors(seen)} colors) and closes in order"


def _colors(pixels: NDArray[np.uint8]) -> int:
    return len(np.unique(pixels.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)))


def _child_of(pid: int, argument: str) -> bool:
    return any(argument in child.cmdline() for child in psutil.Process(pid).children(recursive=True))


def _close(running: "subprocess.Popen[bytes]", on: Screen) -> str:
    """Press the key of Quit until it has heard it: what is asked at the start goes first. Gives what it printed."""
    environment = {**os.environ, **on.environment}
    keys = ["windowfocus", "mousemove", "20", "880", "click", "1", "key", "Escape", "key", "ctrl+q"]
    command = ["/usr/bin/xdotool", "search", "--onlyvisible", "--class", "^ezp2p$", *keys]
    for _ in range(10):
        subprocess.run(command, env=environment, check=False, timeout=30, capture_output=True)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return running.communicate(timeout=5)[1].decode()
    raise NotAsItShouldBe("the window stays open")


def _wait(condition: Callable[[], object], what: str, running: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 120
    while not condition():
        if running.poll() is not None or time.monotonic() > deadline:
            raise NotAsItShouldBe(f"not so: {what}")
        time.sleep(_LOOKS_EVERY_S)


def seconds_to_paint(command: Sequence[str], on: Screen) -> float:
    """How long it takes until something is on the screen."""
    _wait_until_dark(on)
    began = time.perf_counter()
    environment = {**os.environ, **on.environment, "QT_QPA_PLATFORM": "xcb"}
    running = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        _wait(partial(_is_lit, on), "something is painted", running)
        return time.perf_counter() - began
    finally:
        running.kill()
        running.wait()


def _is_lit(on: Screen) -> bool:
    return bool(on.pixels()[::20, ::20].any())


def _wait_until_dark(on: Screen) -> None:
    deadline = time.monotonic() + 30
    while _is_lit(on):
        _expect(time.monotonic() < deadline, "the screen stays lit though no window is open")
        time.sleep(0.05)


def tell_start(program: Program, on: Screen) -> str:
    """The start beside that of a bare window of PySide6, in turn; each best and middle."""
    bare, ours = [], []
    for _ in range(_STARTS):
        bare.append(seconds_to_paint([sys.executable, "-c", _BARE], on))
        ours.append(seconds_to_paint(program.command(display=on.environment["DISPLAY"]), on))
    told = [f"{name} {np.median(values):.2f} s (least {min(values):.2f})" for name, values in _pairs(ours, bare)]
    return f"until something is painted: {', '.join(told)}: {np.median(ours) / np.median(bare):.2f} times"


def _pairs(ours: list[float], bare: list[float]) -> tuple[tuple[str, list[float]], ...]:
    return ("the program", ours), ("a bare window of PySide6", bare)


def main() -> int:
    """Try all of it; the first that is not as it should be ends it."""
    parser = argparse.ArgumentParser(description="Tries a program that was built.")
    parser.add_argument("program")
    parser.add_argument("--root", type=Path, help="a root file system in which it is installed")
    parser.add_argument("--picture", type=Path, help="where a picture of the window goes")
    parser.add_argument("--short", action="store_true", help="leave out how fast it starts")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.root / "tmp" if given.root else None) as name, ExitStack() as peers:
        folder = Path(name)
        seen = Path("/") / folder.relative_to(given.root) if given.root else folder
        chroot = ("chroot", str(given.root)) if given.root else ()
        words = (*chroot, given.program if given.root else str(Path(given.program).absolute()))
        program = Program(words, folder, seen)
        orthanc = Orthanc(folder / "orthanc")
        peers.callback(orthanc.stop)
        storescp = StoreScp(folder / "storescp")
        peers.callback(storescp.stop)
        display = peers.enter_context(screen(folder / "screen", rows=_ROWS, columns=_COLUMNS))
        _expect(program.run("--version").strip() == f"EzP2P {ezp2p.__version__}", "it is of another version")
        for tell in (
            partial(set_up, program, orthanc),
            partial(try_window, program, display, given.picture),
            partial(try_sending, program, orthanc),
            partial(try_formats, program),
            partial(try_syntaxes, program, storescp),
            *([] if given.short else [partial(tell_start, program, display)]),
        ):
            print(tell(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
