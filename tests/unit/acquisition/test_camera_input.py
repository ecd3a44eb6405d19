"""A device that fails for a moment is asked again."""

import threading
from collections.abc import Callable

import numpy as np

from ezp2p.acquisition.camera_input import Picture, read_patiently

PICTURE = np.zeros((4, 4, 3), np.uint8)


class Device:
    """Fails so many times; each reading takes `seconds`."""

    def __init__(self, fails: int, seconds: float = 0.25) -> None:
        self.reads = 0
        self.now = 100.0
        self._fails = fails
        self._seconds = seconds

    def read(self) -> Picture | None:
        self.reads += 1
        self.now += self._seconds
        return None if self.reads <= self._fails else PICTURE


def read(device: Device, stop: threading.Event | None = None, *, patience_s: float = 1.0) -> Picture | None:
    now: Callable[[], float] = lambda: device.now  # noqa: E731 -- as the clock gives it
    return read_patiently(device.read, now, stop or threading.Event(), patience_s=patience_s)


def test_a_picture_that_comes_is_read_once() -> None:
    device = Device(fails=0)
    assert read(device) is PICTURE
    assert device.reads == 1


def test_a_device_that_fails_for_less_than_a_second_goes_on() -> None:
    device = Device(fails=3)
    assert read(device) is PICTURE
    assert device.reads == 4


def test_a_device_that_fails_for_a_second_has_ended() -> None:
    device = Device(fails=99)
    assert read(device) is None
    assert device.reads == 4


def test_a_reading_that_took_long_is_not_tried_again() -> None:
    device = Device(fails=99, seconds=10)
    assert read(device) is None
    assert device.reads == 1


def test_a_file_and_a_stream_of_the_network_end_at_once() -> None:
    device = Device(fails=1)
    assert read(device, patience_s=0.0) is None
    assert device.reads == 1


def test_who_stops_waits_no_longer() -> None:
    stop = threading.Event()
    stop.set()
    device = Device(fails=99)
    assert read(device, stop) is None
    assert device.reads == 1
