"""`python -m tests.fakes.scanner_process`: the process of drivers that misbehave, by the name of the device."""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from ezp2p.acquisition import scanner_sane
from ezp2p.acquisition.scanner_child import main
from ezp2p.acquisition.source import ScannerDriver
from ezp2p.errors import ScannerCoverOpen, SettingsNotValid
from ezp2p.model.scanning import ScanMode, ScannedPage, ScannerDevice, ScanRequest, ScanSource, SourceAbilities
from tests.fakes.fake_sane import JammingOnPage4

COMMAND = (sys.executable, "-B", "-P", "-m", "tests.fakes.scanner_process")
PAGE = (np.arange(60_000, dtype=np.uint32).reshape(200, 300) % 65_521).astype(np.uint16)
FAR_TOO_LONG_S = 600


class JammingDriver(scanner_sane.SaneDriver):
    """SANE's test device, and paper that jams on page 4."""

    name: ClassVar[str] = "jamming"

    def __init__(self) -> None:
        super().__init__(lambda: JammingOnPage4(scanner_sane.load()))


class BadDriver:
    """Does what the name of the device says. `bad:well` does well; `unusable` says why not."""

    name: ClassVar[str] = "bad"

    def __init__(self, search: str = "") -> None:
        self.on_progress: Callable[[int, float], None] = lambda _page, _fraction: None
        self._search = search

    def why_not(self) -> str:
        return ""

    def devices(self, stop: threading.Event) -> Sequence[ScannerDevice]:
        if os.environ.get("BAD_SEARCH"):
            self._do(os.environ["BAD_SEARCH"], stop)
        return [
            ScannerDevice("bad:well", "Invented\tScanner"),
            ScannerDevice("bad:\0", "never shown"),
            ScannerDevice("bad:hang", "Hanging scanner"),
        ]

    def abilities(self, device: str, stop: threading.Event) -> Sequence[SourceAbilities]:
        self._do(device, stop)
        depth = 7 if device == "depth 7" else 8
        return [SourceAbilities(ScanSource.FLATBED, {ScanMode.GRAY: (depth,)}, (100, 200), 210.0, 297.0)]

    def scan(self, device: str, request: ScanRequest, stop: threading.Event) -> Iterator[ScannedPage]:
        first = 2 if device == "page 2 first" else 1
        yield ScannedPage(PAGE, 12, 300.0, 150.0, first)
        self._do(device, stop)
        yield ScannedPage(PAGE[::-1], 16, 300.0, 150.0, first + 1)

    def _do(self, device: str, stop: threading.Event) -> None:
        if device in _DOES:
            _DOES[device](self, stop)


class SilentDriver:
    """Tells nothing of a page before it is whole, after two seconds; or hangs, by the name of the device."""

    name: ClassVar[str] = "silent"

    def why_not(self) -> str:
        return ""

    def devices(self, stop: threading.Event) -> Sequence[ScannerDevice]:
        return []

    def abilities(self, device: str, stop: threading.Event) -> Sequence[SourceAbilities]:
        return []

    def scan(self, device: str, request: ScanRequest, stop: threading.Event) -> Iterator[ScannedPage]:
        time.sleep(FAR_TOO_LONG_S if device == "hang" else 2.0)
        yield ScannedPage(PAGE, 12, 300.0, 150.0, 1)


def _hang(_driver: BadDriver, _stop: threading.Event) -> None:
    time.sleep(FAR_TOO_LONG_S)  # does not look at `stop`


def _hang_with_a_fork(_driver: BadDriver, _stop: threading.Event) -> None:
    os.fork()  # both keep the pipe open
    time.sleep(FAR_TOO_LONG_S)


def _hang_with_a_file(_driver: BadDriver, _stop: threading.Event) -> None:
    with tempfile.NamedTemporaryFile("wb", delete=False) as page:
        page.write(PAGE.tobytes())
    Path(os.environ["BAD_FILE"]).write_text(page.name, "utf-8")
    time.sleep(FAR_TOO_LONG_S)


def _listen(_driver: BadDriver, stop: threading.Event) -> None:
    stop.wait(FAR_TOO_LONG_S)
    raise ScannerCoverOpen(device="never heard")


def _crash(_driver: BadDriver, _stop: threading.Event) -> None:
    os._exit(3)


def _raise(error: Exception) -> Callable[[BadDriver, threading.Event], None]:
    def do(_driver: BadDriver, _stop: threading.Event) -> None:
        raise error

    return do


def _slow(driver: BadDriver, stop: threading.Event) -> None:
    for step in range(15):
        driver.on_progress(2, step / 15)
        stop.wait(0.12)


_DOES: dict[str, Callable[[BadDriver, threading.Event], None]] = {
    "hang": _hang,
    "hang with a fork": _hang_with_a_fork,
    "hang with a file": _hang_with_a_file,
    "listen": _listen,
    "crash": _crash,
    "cover": _raise(ScannerCoverOpen(device="what the driver calls it")),
    "not its business": _raise(SettingsNotValid(path="x", details="y", backup="z")),
    "surprise": _raise(ValueError("with something that is not for the log")),
    "slow": _slow,
}


def bad_drivers(_addresses: Sequence[str] = ()) -> tuple[ScannerDriver, ...]:
    """The drivers that misbehave, and SANE."""
    found: tuple[Any, ...] = (JammingDriver(), BadDriver(), SilentDriver(), scanner_sane.SaneDriver())
    return found


if __name__ == "__main__":
    sys.exit(main(drivers=bad_drivers))
