"""SANE's own test device: a scanner that is none, directly and over the network, and scanimage as a second opinion."""

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.peers.process import HOST, ServerProcess, accepts_connections, binary, wait_until

TEST_DEVICE = "test:0"
SANED_PORT = 6566
"""The only one that SANE's backend `net` asks; tests with a saned go into one group: xdist_group("saned")."""

_SETTINGS = {
    "number_of_devices": "2",
    "mode": "Gray",
    "depth": "8",
    "resolution_min": "1.0",
    "resolution_max": "1200.0",
    "resolution_quant": "1.0",
    "resolution": "50.0",
    "geometry_min": "0.0",
    "geometry_max": "200.0",
    "geometry_quant": "1.0",
    "tl_x": "0.0",
    "tl_y": "0.0",
    "br_x": "80.0",
    "br_y": "100.0",
    "test-picture": '"Color pattern"',
}


def sane_folder(folder: Path, **settings: str) -> dict[str, str]:
    """Variables by which SANE has no scanner but its test device, set up so: `read_delay="true"`.

    `read_status_code='"SANE_STATUS_JAMMED"'` is what it says instead of the first line.
    """
    folder.mkdir(parents=True, exist_ok=True)
    every = {**_SETTINGS, **{name.replace("_", "-"): value for name, value in settings.items()}}
    (folder / "dll.conf").write_text("test\n", "ascii")
    (folder / "test.conf").write_text("".join(f"{name} {value}\n" for name, value in every.items()), "ascii")
    return {"SANE_CONFIG_DIR": str(folder)}


def scanimage(environment: Mapping[str, str], *options: str, device: str = TEST_DEVICE) -> NDArray[np.generic]:
    """What SANE's own program scans, as an array; line art is 0 for black and 255 for white."""
    command = [binary("/usr/bin/scanimage"), "-d", device, "--format=pnm", *options]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, timeout=60, check=True)
    return read_pnm(done.stdout)


def read_pnm(data: bytes) -> NDArray[np.generic]:
    """The picture of a PNM file: P4, P5 or P6, with 8 or 16 bits."""
    header = re.match(rb"(P[456])\s+(?:#[^\n]*\n\s*)*(\d+)\s+(\d+)\s+", data)
    assert header is not None
    kind, columns, rows = header[1], int(header[2]), int(header[3])
    rest = data[header.end() :]
    if kind == b"P4":
        lines = np.frombuffer(rest, np.uint8).reshape(rows, -1)
        return np.where(np.unpackbits(lines, axis=1)[:, :columns], 0, 255).astype(np.uint8)
    most, _, samples = rest.partition(b"\n")
    pixels = np.frombuffer(samples, ">u2" if int(most) > 255 else "u1")
    native = pixels.astype(pixels.dtype.newbyteorder("="))
    return native.reshape((rows, columns) if kind == b"P5" else (rows, columns, 3))


class Saned:
    """A saned that gives the test device to the network; `environment` is for clients, `device` what they ask for."""

    def __init__(self, folder: Path, **settings: str) -> None:
        server = sane_folder(folder / "server", **settings)["SANE_CONFIG_DIR"]
        (folder / "server" / "saned.conf").write_text("localhost\n127.0.0.1\ndata_portrange = 21700 - 21710\n", "ascii")
        client = folder / "client"
        client.mkdir()
        (client / "dll.conf").write_text("net\n", "ascii")
        (client / "net.conf").write_text(f"connect_timeout = 5\n{HOST}\n", "ascii")
        self.environment = {"SANE_CONFIG_DIR": str(client)}
        self.device = f"net:{HOST}:{TEST_DEVICE}"
        saned = [binary("/usr/sbin/saned"), "-l", "-b", HOST, "-p", str(SANED_PORT), "-e", "-d3"]
        self._server = ServerProcess(
            ["/usr/bin/env", f"SANE_CONFIG_DIR={server}", *saned],
            port=SANED_PORT,
            folder=folder,
            is_ready=lambda: accepts_connections(SANED_PORT),
        )

    def stop(self) -> None:
        """End it, and wait for those that it started for each client: until they have begun, they listen as well."""
        self._server.stop()
        wait_until(lambda: not accepts_connections(SANED_PORT), what="nothing listens on the port of saned")
