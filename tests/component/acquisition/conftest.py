"""What the tests of scanners and cameras are given."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.fakes.camera_servers import MjpegServer, mjpeg_server
from tests.fakes.escl_scanner import EsclScript, FakeEsclScanner, StartScanner


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    """A camera of the network, 25 frames a second."""
    with mjpeg_server() as server:
        yield server


@pytest.fixture
def scanner() -> Iterator[StartScanner]:
    """Starts network scanners, by script."""
    running: list[FakeEsclScanner] = []

    def start(script: EsclScript | None = None, **options: Any) -> FakeEsclScanner:
        running.append(FakeEsclScanner(script, **options))
        return running[-1]

    yield start
    for one in running:
        one.stop()


@pytest.fixture
def stop() -> threading.Event:
    """Set by nobody but the test."""
    return threading.Event()
