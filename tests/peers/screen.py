"""A real X server whose screen nobody sees; what it shows is written straight into its memory."""

import mmap
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.peers.process import binary

_WORDS_OF_HEADER = 25
_HEADER_BYTES, _BYTES_PER_LINE, _COLORS = 0, 12, 19
_BYTES_PER_COLOR = 12


class Screen:
    """A screen of an X server; `environment` is by what programs find it."""

    def __init__(self, display: str, memory: Path, rows: int, columns: int) -> None:
        self.environment = {"DISPLAY": display, "WAYLAND_DISPLAY": ""}
        with memory.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 0)
        header = np.frombuffer(self._map, ">u4", _WORDS_OF_HEADER)  # XWD, version 7
        begin = int(header[_HEADER_BYTES]) + int(header[_COLORS]) * _BYTES_PER_COLOR
        lines = np.frombuffer(self._map, np.uint8, rows * int(header[_BYTES_PER_LINE]), begin)
        self._pixels = lines.reshape(rows, -1)[:, : columns * 4].reshape(rows, columns, 4)

    def show(self, pixels: NDArray[np.uint8]) -> None:
        """Show this, RGB of the size of the screen, from now on."""
        self._pixels[:, :, :3] = pixels[:, :, ::-1]

    def pixels(self) -> NDArray[np.uint8]:
        """What it shows now, RGB."""
        return self._pixels[:, :, 2::-1].copy()


@contextmanager
def screen(folder: Path, *, rows: int = 240, columns: int = 320) -> Iterator[Screen]:
    """An X server with a screen of this size."""
    folder.mkdir()
    hears, tells = os.pipe()
    command = [binary("/usr/bin/Xvfb"), "-displayfd", str(tells), "-screen", "0", f"{columns}x{rows}x24"]
    server = subprocess.Popen(
        [*command, "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"],
        pass_fds=(tells,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with os.fdopen(hears, "rb") as told:
            number = told.readline().decode().strip()
        assert number, "Xvfb ended instead of opening a display"
        yield Screen(f":{number}", folder / "Xvfb_screen0", rows, columns)
    finally:
        server.terminate()
        server.wait(20)
