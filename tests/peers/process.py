"""Starts a real server as a child process on a free port, waits until it listens, and ends it by its own id."""

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

HOST = "127.0.0.1"
Server = TypeVar("Server")


def binary(path: str) -> str:
    """`path` of a peer's program; without it the test is skipped, and under CI it fails.

    Always the whole path: pynetdicom installs programs of the names storescu, storescp, findscu ... into the
    virtual environment, and they are not the ones meant here.
    """
    if not Path(path).is_file():
        reason = f"{path} is not installed (packaging/linux/prepare.sh test installs it)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return path


def free_port() -> int:
    """A port on which nothing listens.

    From below the range that outgoing connections take, because there another connection could take it between
    this moment and the start of the server, and a client that waits for it could connect to itself.
    """
    for _ in range(200):
        port = 15_000 + secrets.randbelow(17_000)
        with socket.socket() as probe:
            try:
                probe.bind(("", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no free port")


def accepts_connections(port: int) -> bool:
    """Whether a server listens on `port` of this computer."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((HOST, port)) == 0


def wait_until(condition: Callable[[], bool], *, what: str, seconds: float = 10.0) -> None:
    """Return when `condition` holds; fail the test when `seconds` have passed before."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            pytest.fail(f"waited {seconds:g} s in vain until {what}")
        time.sleep(0.02)


class ServerProcess:
    """A child process that serves on `port`; its output is in `log`."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        port: int,
        folder: Path,
        is_ready: Callable[[], bool] | None = None,
        grace_s: float = 2.0,
    ) -> None:
        self.port = port
        self.log = folder / "output.log"
        self.name = Path(command[0]).name
        self.grace_s = grace_s
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*_dies_with_us(), *command], cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        try:
            self._wait(is_ready or (lambda: accepts_connections(port)))
        except BaseException:
            self.stop()
            raise

    def _wait(self, is_ready: Callable[[], bool]) -> None:
        def answers() -> bool:
            if self.process.poll() is not None:
                raise ServerDidNotStart(f"{self.name} ended with {self.process.returncode}:\n{self.output()}")
            return is_ready()

        wait_until(answers, what=f"{self.name} listens on port {self.port}", seconds=20)

    def output(self) -> str:
        """What the server has printed so far."""
        return self.log.read_text("utf-8", "replace")

    def stop(self) -> None:
        """End the server: politely for as long as its grace lasts, then not."""
        if self.process.poll() is None and self.grace_s:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(self.grace_s)
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)


class ServerDidNotStart(Exception):
    """A server that ended instead of listening; most often another process had its port first."""


def started(make: Callable[[], Server]) -> Server:
    """What `make` gives, tried three times, because a port that was free may be taken a moment later."""
    for _ in range(2):
        try:
            return make()
        except ServerDidNotStart:
            continue
    return make()


def _dies_with_us() -> list[str]:
    """A prefix by which the child ends when the test run is killed."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL", "--"] if setpriv else []
