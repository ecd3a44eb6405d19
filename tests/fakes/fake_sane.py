"""Stand-ins for python-sane: devices of other makers than SANE's test device, and one whose paper jams on page 4."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

TYPE_OF_FORMAT = {1: "gray", 3: "color"}


class FakeError(Exception):
    """What the library raises; its text is all that it tells."""


@dataclass
class FakeOption:
    """An option: its value, what it allows, what it counts (3 for millimeters, 1 for pixels)."""

    value: Any
    constraint: Any = None
    unit: int = 0
    is_active_now: bool = True
    is_ours_to_set: bool = True

    def is_active(self) -> bool:
        return self.is_active_now

    def is_settable(self) -> bool:
        return self.is_ours_to_set


@dataclass
class FakeDevice:
    """A device with these options. Each page is an array, or what goes wrong instead.

    `announced` are the lines that it promises; None for those that come. `after_set` may change the options.
    `was_set` is what was set, in order; `calls` what was called.
    """

    options: dict[str, FakeOption]
    pages: list[Any] = field(default_factory=list)
    announced: int | None = None
    form: str = ""
    after_set: Callable[[dict[str, FakeOption], str], None] = lambda _options, _name: None
    was_set: list[tuple[str, Any]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    page: Any = None
    breaks_off_with: Exception | None = None

    def library(self) -> "FakeSane":
        """A library whose only device this is."""
        return FakeSane([("fake:1", "Invented", "Scanner 1", "flatbed scanner")], lambda _name: _Open(self))


class _Open:
    """An open device, as the library gives it: its options are its attributes."""

    def __init__(self, device: FakeDevice) -> None:
        vars(self).update(device=device, opt=device.options, dev=self)

    def __getattr__(self, name: str) -> Any:
        return self.opt[name].value

    def __setattr__(self, name: str, value: Any) -> None:
        self.opt[name].value = value
        self.device.was_set.append((name, value))
        self.device.after_set(self.device.options, name)

    def get_parameters(self) -> tuple[Any, ...]:
        page = self.device.page
        if page is None:
            return self.device.form or "gray", 1, (1, 1), 8, 1
        lines, width, samples = (*page.shape, 1)[:3]
        announced = lines if self.device.announced is None else self.device.announced
        form = self.device.form or TYPE_OF_FORMAT[samples]
        return form, 1, (width, announced), page.dtype.itemsize * 8, width * samples * page.dtype.itemsize

    def start(self) -> None:
        self.device.calls.append("start")
        if not self.device.pages:
            raise FakeError("Document feeder out of documents")
        self.device.page = self.device.pages.pop(0)
        if isinstance(self.device.page, Exception):
            raise self.device.page

    def snap(self, without_cancel: int, deep: int, progress: Callable[[int, int], None]) -> tuple[Any, ...]:
        assert (without_cancel, deep) == (1, 1)
        page: np.ndarray[Any, Any] = self.device.page
        lines, width, samples = (*page.shape, 1)[:3]
        for line in range(lines):
            progress(line + 1, lines)
            if self.device.breaks_off_with is not None:
                raise self.device.breaks_off_with
            if "cancel" in self.device.calls:
                return bytearray(page[: line + 1].tobytes()), width, line + 1, samples, page.dtype.itemsize
        return bytearray(page.tobytes()), width, lines, samples, page.dtype.itemsize

    def cancel(self) -> None:
        self.device.calls.append("cancel")

    def close(self) -> None:
        self.device.calls.append("close")


class _Inner:
    error = FakeError


class FakeSane:
    """The library with these devices; `open_` opens one."""

    _sane = _Inner

    def __init__(self, devices: Sequence[tuple[str, str, str, str]], open_: Callable[[str], Any]) -> None:
        self._devices = list(devices)
        self.open = open_
        self.calls: list[str] = []

    def init(self) -> None:
        self.calls.append("init")

    def exit(self) -> None:
        self.calls.append("exit")

    def get_devices(self) -> list[tuple[str, str, str, str]]:
        return self._devices


class JammingOnPage4:
    """The real library, but for what the fourth page of each device says."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def open(self, name: str) -> Any:
        device = self._real.open(name)
        pages = iter(range(1, 100))
        start = device.start

        def jam() -> None:
            if next(pages) == 4:
                raise self._real._sane.error("Document feeder jammed")
            start()

        vars(device)["start"] = jam
        return device
