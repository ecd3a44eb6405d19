"""Scanners by SANE, which Linux has, through python-sane.

Three of its habits are minded here. `snap` without 16-bit samples spoils deep pages, so they are always asked for. A
page that was broken off comes without an error, only shorter, so the announced height has to be there. And `cancel`
between two pages of a feeder may start it anew, so it comes after the last.
"""

import contextlib
import functools
import importlib.util
import itertools
import re
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np

from ezp2p.acquisition import sane_options as meaning
from ezp2p.acquisition.sane_options import Options
from ezp2p.acquisition.scan_refusals import no_source, not_given
from ezp2p.acquisition.scanner_messages import MOST_PAGE_BYTES
from ezp2p.acquisition.source import tell_nobody
from ezp2p.errors import (
    Cancelled,
    DeviceBusy,
    DeviceFault,
    DeviceNotAllowed,
    DeviceNotFound,
    DeviceOffline,
    DriverFailed,
    DriverMissing,
    ScannerCoverOpen,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerWarmingUp,
    ScanNotPossible,
)
from ezp2p.model.image import PixelArray
from ezp2p.model.scanning import ScanMode, ScannedPage, ScannerDevice, ScanRequest, ScanSource, SourceAbilities

_MOST_BYTES_UNANNOUNCED: Final = 1 << 29
"""Of a page without an announced height, for which the library takes twice the memory each time it is used up."""
_FEEDERS: Final = frozenset({ScanSource.FEEDER, ScanSource.FEEDER_DUPLEX})
_WITHOUT_CANCEL: Final = 1
_DEEP: Final = 1
_UNANNOUNCED: Final = -1
_TOO_LARGE: Final = "the page is too large at this resolution"
_SAMPLES: Final = {"gray": 1, "color": 3}
"""Of each point, by the name of the library for a format."""
_UNKNOWN_SAID: Final = "invalid argument"
"""What SANE says of a device that is not there."""
_NO_MORE_PAGES_SAID: Final = "out of documents"
_CANCELLED_SAID: Final = "was cancel"
_TYPE_BY_SAMPLE_SIZE: Final[dict[int, Any]] = {1: np.uint8, 2: np.uint16}

_BACKEND: Final = re.compile(r"(?:net:[^:]+:)?(?P<name>[a-z0-9_-]+):")
"""In the name of a device, also of one at another computer."""
_OF_CAMERAS: Final = "v4l"
_OF_THE_NETWORK: Final[dict[str, str]] = {"airscan": "SANE's airscan", "escl": "SANE's escl"}
"""Backends that find scanners which the driver for eSCL finds as well. Their names of devices do not tell whether it is
the same one: an entry too many is named as what it is, and nothing that may be another scanner is left out."""

_FAULTS: Final[dict[str, type[DeviceFault]]] = {
    "jammed": ScannerJammed,
    _NO_MORE_PAGES_SAID: ScannerFeederEmpty,
    "cover is open": ScannerCoverOpen,
    "device busy": DeviceBusy,
    "device i/o": DeviceOffline,
    "access to resource": DeviceNotAllowed,
    "lamp not ready": ScannerWarmingUp,
    "warming up": ScannerWarmingUp,
}
"""What is in the text of a status (sane_strstatus, 4.3.10 of the SANE standard), in small letters."""
_REFUSALS: Final[dict[str, str]] = {
    "not supported": "it does not support this choice",
    "invalid argument": "it does not take one of these choices",
}
_FAILURES: Final[dict[str, str]] = {
    "out of memory": "it ran out of memory",
    "end of file": "the page ended before it began",
    _CANCELLED_SAID: "it was stopped at the device",
    "locked": "its carriage is locked for transport",
}


def load() -> Any:  # noqa: ANN401 -- the library has no types
    """The library python-sane.

    Raises
    ------
    ImportError
        If it, or SANE itself, is not installed.
    """
    import sane  # type: ignore[import-untyped,import-not-found,unused-ignore]

    return sane


class SaneDriver:
    """Scanners by SANE; `library` gives what is used of python-sane.

    A device is open while one call lasts, and so is SANE.
    """

    name: ClassVar[str] = "sane"

    def __init__(self, library: Callable[[], Any] = load) -> None:
        self._load = library
        self.on_progress: Callable[[int, float], None] = tell_nobody

    def why_not(self) -> str:
        """Why it cannot be used on this system, as a part of a sentence; empty where it can."""
        if sys.platform != "linux":
            return "SANE is for Linux alone"
        if self._load is load and importlib.util.find_spec("sane") is None:
            return "python-sane is not installed (pip install 'ezp2p[scan]')"
        return ""

    def devices(self, stop: threading.Event) -> Sequence[ScannerDevice]:
        """The scanners that SANE's backends find now, without cameras; `stop` cannot end it.

        Raises
        ------
        DeviceFault
            If SANE cannot look for them.
        """
        del stop
        with self._library("SANE") as sane:
            found = [one for one in sane.get_devices() if _backend(one[0]) != _OF_CAMERAS]
        names = [_name(vendor, model, device) for device, vendor, model, _ in found]
        return [
            ScannerDevice(
                key=f"{self.name}:{device}",
                name=name if names.count(name) == 1 else f"{name} ({device})",
                manufacturer=vendor,
                model=model,
            )
            for (device, vendor, model, _), name in zip(found, names, strict=True)
        ]

    def abilities(self, device: str, stop: threading.Event) -> Sequence[SourceAbilities]:
        """What a device can do from each of its sources; it is asked by setting each of them, and nothing is scanned.

        Raises
        ------
        DeviceFault
            What keeps it from telling.
        Cancelled
            If `stop` is set.
        """
        found = []
        with self._opened(device) as opened:
            options = Options(opened, device)
            for source, settings in meaning.sources(options).items():
                if stop.is_set():
                    raise Cancelled
                for name, value in settings:
                    options.set(name, value)
                found.append(_abilities(source, options))
        return found

    def scan(self, device: str, request: ScanRequest, stop: threading.Event) -> Iterator[ScannedPage]:
        """Each page when it is there.

        Raises
        ------
        DeviceFault
            What went wrong, after the pages that came before it.
        Cancelled
            If `stop` is set; seen after each line.
        """
        most = (request.most_pages or sys.maxsize) if request.source in _FEEDERS else 1
        with self._opened(device) as opened:
            options = Options(opened, device)
            _set(options, request)
            row_dpi, column_dpi = meaning.resolution_set(options)
            for number in itertools.islice(itertools.count(1), most):
                pixels = self._page(options, request, number, stop)
                if pixels is None:
                    return
                yield ScannedPage(pixels, _bits_stored(pixels, request.depth_bits), row_dpi, column_dpi, number)

    def _page(self, options: Options, request: ScanRequest, number: int, stop: threading.Event) -> PixelArray | None:
        """The next page; None where the feeder has no more, and has had some."""
        if stop.is_set():
            raise Cancelled
        device = options.device
        try:
            device.start()
            form = _announced(options, request)
            watch = _Watch(device, form, stop, functools.partial(self.on_progress, number))
            data, width, height, samples, sample_size = device.dev.snap(_WITHOUT_CANCEL, _DEEP, watch.line)
        except self._load()._sane.error as error:  # noqa: SLF001 -- the only place where its error is
            if stop.is_set():
                raise Cancelled from error
            if number > 1 and _NO_MORE_PAGES_SAID in str(error):
                return None
            raise
        if stop.is_set():
            raise Cancelled
        if watch.is_too_large:
            raise options.refuse(_TOO_LARGE)
        if not data or form.lines not in {height, _UNANNOUNCED}:  # broken off without an error
            raise DeviceOffline(device=options.device_name)
        pixels: PixelArray = np.frombuffer(data, _TYPE_BY_SAMPLE_SIZE[sample_size]).reshape(height, width, samples)
        return pixels[:, :, 0] if samples == 1 else pixels

    @contextmanager
    def _library(self, device: str) -> Iterator[Any]:
        """SANE, as long as it is used; what it says of a device becomes an error with a sentence."""
        try:
            sane = self._load()
        except ImportError as error:
            raise DriverMissing(device=device, reason="SANE is not installed (libsane1 and python-sane)") from error
        try:
            sane.init()
            yield sane
        except sane._sane.error as error:  # noqa: SLF001 -- the only place where its error is
            raise fault_of(str(error), device) from error
        finally:
            sane.exit()

    @contextmanager
    def _opened(self, device: str) -> Iterator[Any]:
        """A device, open; it is left as it should be left."""
        with self._library(device) as sane:
            try:
                opened = sane.open(device)
            except sane._sane.error as error:  # noqa: SLF001 -- the only place where its error is
                if _UNKNOWN_SAID in str(error).casefold():
                    raise DeviceNotFound(device=device) from error
                raise
            try:
                yield opened
            finally:
                opened.cancel()
                opened.close()


def fault_of(status: str, device: str) -> DeviceFault:
    """The error that a status of SANE, in its own words, means; with the words where nobody foresaw them."""
    small = status.casefold()
    for text, kind in _FAULTS.items():
        if text in small:
            return kind(device=device)
    for text, reason in _REFUSALS.items():
        if text in small:
            return ScanNotPossible(device=device, reason=reason)
    return DriverFailed(device=device, reason=next((why for text, why in _FAILURES.items() if text in small), status))


def _name(vendor: str, model: str, device: str) -> str:
    """What people call a scanner, and what tells it from the same one as another driver finds it.

    Many a model begins with its maker.
    """
    name = model if model.casefold().startswith(vendor.casefold()) else f"{vendor} {model}"
    backend = _OF_THE_NETWORK.get(_backend(device))
    return f"{name}, through {backend}" if backend else name


def _backend(device: str) -> str:
    match = _BACKEND.match(device)
    return match["name"] if match else ""


def _abilities(source: ScanSource, options: Options) -> SourceAbilities:
    depths: dict[ScanMode, tuple[int, ...]] = {}
    for mode, depth in sorted(meaning.ways(options), key=lambda way: way[1]):
        depths[mode] = (*depths.get(mode, ()), depth)
    width, height = meaning.extent_mm(options)
    return SourceAbilities(
        source=source,
        depths={mode: depths[mode] for mode in ScanMode if mode in depths},
        resolutions_dpi=meaning.resolutions(options),
        width_mm=width,
        height_mm=height,
        has_brightness=meaning.has_brightness(options),
    )


def _set(options: Options, request: ScanRequest) -> None:
    """Set everything, in an order that loses nothing: what a device allows depends on what is set."""
    settings = meaning.sources(options).get(request.source)
    if settings is None:
        raise options.refuse(no_source(request.source))
    for name, value in settings:
        options.set(name, value)
    way = meaning.ways(options).get((request.mode, request.depth_bits))
    if way is None:
        raise options.refuse(not_given(request.mode, request.depth_bits))
    if way.mode is not None:
        options.set("mode", way.mode)
    if way.depth is not None:
        options.set("depth", way.depth)
    meaning.set_resolution(options, request.resolution_dpi)
    meaning.set_area(options, request.area)
    meaning.set_brightness(options, request.brightness_percent)


@dataclass(frozen=True, slots=True)
class _Form:
    """What a device announces of a page: how many lines (-1 if it does not know), and the bytes of each."""

    lines: int
    bytes_per_line: int


def _announced(options: Options, request: ScanRequest) -> _Form:
    """The form of the page that comes.

    Raises
    ------
    ScanNotPossible
        If it is another than was asked for, or larger than the library can count.
    """
    form, _, (width, lines), depth, _ = options.device.get_parameters()
    samples = _SAMPLES.get(form)
    if samples is None:
        raise options.refuse("it reads color in three passes")
    if samples != (3 if request.mode is ScanMode.COLOR else 1):
        raise options.refuse(f"it does not give {request.mode}")
    if (depth > 8) != (request.depth_bits > 8):
        raise options.refuse(f"it gives {depth} bits instead of {request.depth_bits}")
    bytes_per_line = width * samples * (2 if depth > 8 else 1)
    if lines * bytes_per_line > MOST_PAGE_BYTES:
        raise options.refuse(_TOO_LARGE)
    return _Form(lines, bytes_per_line)


def _bits_stored(pixels: PixelArray, asked: int) -> int:
    """The bits that the samples have. Devices of 12 bits give them as they are, or spread over 16."""
    if pixels.dtype == np.uint8:
        return 8
    return 12 if asked == 12 and pixels.max(initial=0) < 1 << 12 else 16


class _Watch:
    """Looks on while a page comes, line by line. What the library calls here must not raise: it would crash."""

    def __init__(self, device: Any, form: _Form, stop: threading.Event, tell: Callable[[float], None]) -> None:  # noqa: ANN401
        self._device, self._form, self._stop, self._tell = device, form, stop, tell
        self._is_cancelled = False
        self.is_too_large = False

    def line(self, line: int, _lines: int) -> None:
        """Line `line` has come."""
        if self._form.lines == _UNANNOUNCED:
            self.is_too_large |= line * self._form.bytes_per_line > _MOST_BYTES_UNANNOUNCED
        if not self._is_cancelled and (self._stop.is_set() or self.is_too_large):
            self._is_cancelled = True
            self._device.cancel()
        with contextlib.suppress(OSError):  # who asked is gone; then `stop` is set soon
            self._tell(line / self._form.lines if self._form.lines > 0 else 0.0)
