"""SANE's own eSCL backend, through scanimage: another client, which keeps our stand-in of a scanner honest."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tests.peers.process import HOST, binary

_SCANIMAGE = "/usr/bin/scanimage"


class SaneEscl:
    """scanimage with nothing but its eSCL backend, which knows the scanner on `port` of this computer.

    What it does of its own (1.1.1): it lists scanners only where Avahi runs, offers neither 16 bits nor black and
    white, reads a PNG only in color and gives it upside down, and gives gray as three equal colors.
    """

    def __init__(self, folder: Path, port: int, name: str) -> None:
        binary(_SCANIMAGE)
        (folder / "dll.conf").write_text("escl\n", "ascii")
        (folder / "escl.conf").write_text(f'device http://{HOST}:{port} "{name}"\n', "ascii")
        self._folder = folder
        self._device = f"escl:http://{HOST}:{port}"

    def run(self, *arguments: str) -> bytes:
        """What scanimage prints."""
        done = subprocess.run(
            [_SCANIMAGE, *arguments],
            env={**os.environ, "SANE_CONFIG_DIR": str(self._folder)},
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return done.stdout

    def options(self) -> str:
        """What it understood of the capabilities."""
        return self.run("--device-name", self._device, "--all-options").decode("utf-8", "replace")

    def scan(self, *options: str) -> Any:
        """A page, (rows, columns) or (rows, columns, 3) in RGB order."""
        return _pnm(self.run("--device-name", self._device, "--format", "pnm", *options))

    def batch(self, *options: str) -> Sequence[Any]:
        """Every page of a feeder."""
        self.run("--device-name", self._device, "--format", "pnm", f"--batch={self._folder}/page-%03d.pnm", *options)
        return [_pnm(path.read_bytes()) for path in sorted(self._folder.glob("page-*.pnm"))]


def _pnm(data: bytes) -> Any:
    """A PGM or PPM of 8 bits, as scanimage writes it: with a comment in its header."""
    lines = [line for line in data.split(b"\n", 4)[:4] if not line.startswith(b"#")]
    kind, size, largest = lines[:3]
    assert largest == b"255", lines
    columns, rows = (int(one) for one in size.split())
    shape = (rows, columns, 3) if kind == b"P6" else (rows, columns)
    return np.frombuffer(data[-int(np.prod(shape)) :], np.uint8).reshape(shape)
