"""Scanners by TWAIN on Windows, through pytwain.

Written after the documentation of pytwain and TWAIN 2.4, and tried with a stand-in alone; untried on a real device. A
driver runs in the process that calls it, so it must have its bitness: a 64-bit EzP2P sees 64-bit drivers alone, and
for a 32-bit driver the process of `Scanners` has to be a 32-bit Python (its parameter `command`).

Pages are transferred as TIFF files, the only way of pytwain's documented interface that keeps 16 bits (the native
transfer is a DIB of 8 bits, the memory transfer is not in it). They lie in the temporary folder of this process
meanwhile, which `Scanners` makes for it and removes however it ends.
"""

import importlib
import importlib.util
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar, Final

from ezp2p.acquisition.scan_refusals import no_source, not_given
from ezp2p.acquisition.scanner_picture import page_of
from ezp2p.errors import (
    Cancelled,
    DeviceBusy,
    DeviceFault,
    DeviceNotAllowed,
    DeviceNotFound,
    DeviceOffline,
    DriverFailed,
    ScannerFeederEmpty,
    ScannerJammed,
    ScanNotPossible,
)
from ezp2p.model.scanning import ScanMode, ScannedPage, ScannerDevice, ScanRequest, ScanSource, SourceAbilities

_OF_WIA: Final = "WIA-"
"""So Windows calls the sources by which it shows devices of WIA to TWAIN once more."""
_FEEDERS: Final = frozenset({ScanSource.FEEDER, ScanSource.FEEDER_DUPLEX})
_PIXEL_TYPES: Final = {ScanMode.LINE_ART: "TWPT_BW", ScanMode.GRAY: "TWPT_GRAY", ScanMode.COLOR: "TWPT_RGB"}
_USUAL_RESOLUTIONS: Final = (75, 100, 150, 200, 300, 400, 600, 1200, 2400, 4800)
_MM_PER_INCH: Final = 25.4
_BRIGHTNESS_OF_PERCENT: Final = 10.0  # TWAIN counts from -1000 to 1000

_FAULTS: Final[dict[str, type[DeviceFault]]] = {
    "PaperJam": ScannerJammed,
    "PaperDoubleFeedError": ScannerJammed,
    "CheckDeviceOnlineError": DeviceOffline,
    "MaxConnectionsError": DeviceBusy,
    "DeniedError": DeviceNotAllowed,
    "NoDataSourceError": DeviceNotFound,
    "DSTransferCancelled": DeviceOffline,
}
"""Condition codes (TWCC_*), by the names of pytwain's exceptions."""
_REFUSALS: Final = frozenset({"BadCapability", "CapUnsupported", "CapBadOperation", "CapSeqError"})


def load() -> Any:  # noqa: ANN401 -- the library has no types
    """The library pytwain."""
    return importlib.import_module("twain")


class TwainDriver:
    """Scanners by TWAIN; `library` gives what is used of pytwain."""

    name: ClassVar[str] = "twain"

    def __init__(self, library: Callable[[], Any] = load) -> None:
        self._load = library

    def why_not(self) -> str:
        """Why it cannot be used on this system, as a part of a sentence; empty where it can."""
        if self._load is not load:
            return ""
        if os.name != "nt":
            return "TWAIN is only on Windows"
        return "" if importlib.util.find_spec("twain") else "pytwain is not installed (pip install pytwain)"

    def devices(self, stop: threading.Event) -> Sequence[ScannerDevice]:
        """The sources that are installed, whether or not their devices are switched on; `stop` cannot end it."""
        del stop
        with self._manager("TWAIN") as (_, manager):
            names = [name for name in manager.source_list if not name.startswith(_OF_WIA)]
        return [ScannerDevice(f"{self.name}:{name}", name, model=name) for name in names]

    def abilities(self, device: str, stop: threading.Event) -> Sequence[SourceAbilities]:
        """What a device can do from each of its sources."""
        del stop
        with self._opened(device) as source:
            return [source.abilities(one) for one in source.places()]

    def scan(self, device: str, request: ScanRequest, stop: threading.Event) -> Iterator[ScannedPage]:
        """Each page when it is there; `stop` is seen between two pages."""
        with self._opened(device) as source, tempfile.TemporaryDirectory(prefix="ezp2p-") as folder:
            source.set_up(request)
            path = Path(folder) / "page.tif"
            for number, dpi in enumerate(source.transfers(path, stop), start=1):
                data = path.read_bytes()
                path.unlink()
                yield page_of(data, request, number=number, dpi=dpi, device=device)

    @contextmanager
    def _manager(self, device: str) -> Iterator[tuple[Any, Any]]:
        """TWAIN, as long as it is used; what it says of a device becomes an error with a sentence."""
        twain = self._load()
        try:
            with twain.SourceManager(0) as manager:
                yield twain, manager
        except (twain.exceptions.TwainError, twain.exceptions.CheckStatus, ValueError) as error:
            raise _fault(error, device) from error

    @contextmanager
    def _opened(self, device: str) -> Iterator["_Source"]:
        with self._manager(device) as (twain, manager):
            if device not in manager.source_list:
                raise DeviceNotFound(device=device)
            with manager.open_source(device) as opened:
                yield _Source(twain, opened, device)


def _fault(error: Exception, device: str) -> DeviceFault:
    name = type(error).__name__
    if name in _FAULTS:
        return _FAULTS[name](device=device)
    if name in _REFUSALS or isinstance(error, ValueError):
        return ScanNotPossible(device=device, reason="it does not take one of these choices")
    if name == "CheckStatus":
        return ScanNotPossible(device=device, reason="it would choose something near instead")
    return DriverFailed(device=device, reason=f"TWAIN says {name}")


class _Source:
    """An open source, asked and set by the names of capabilities as TWAIN writes them."""

    def __init__(self, twain: Any, opened: Any, device: str) -> None:  # noqa: ANN401
        self._twain = twain
        self._opened = opened
        self._device = device

    def places(self) -> list[ScanSource]:
        """Where paper or film may lie."""
        found = [ScanSource.FLATBED]
        if True in self._allowed("CAP_FEEDERENABLED"):
            found.append(ScanSource.FEEDER)
            if any(self._allowed("CAP_DUPLEX")):
                found.append(ScanSource.FEEDER_DUPLEX)
        if self._twain.TWLP_TRANSMISSIVE in self._allowed("ICAP_LIGHTPATH"):
            found.append(ScanSource.TRANSPARENCY)
        return found

    def abilities(self, place: ScanSource) -> SourceAbilities:
        """What it can do from there; it is asked by setting it, and nothing is scanned."""
        self._set_place(place)
        depths: dict[ScanMode, tuple[int, ...]] = {}
        pixel_types = self._allowed("ICAP_PIXELTYPE")
        for mode, name in _PIXEL_TYPES.items():
            if getattr(self._twain, name) in pixel_types:
                self._set("ICAP_PIXELTYPE", "TWTY_UINT16", getattr(self._twain, name))
                samples = 3 if mode is ScanMode.COLOR else 1
                # by the specification the bits of a sample, by many drivers those of a pixel
                bits = {int(one) for one in self._allowed("ICAP_BITDEPTH")}
                known = (1,) if mode is ScanMode.LINE_ART else (8, 16)
                depths[mode] = tuple(one for one in known if bits & {one, one * samples})
        self._set("ICAP_UNITS", "TWTY_UINT16", self._twain.TWUN_INCHES)
        width, height = (
            max(self._allowed(name), default=0.0) * _MM_PER_INCH
            for name in ("ICAP_PHYSICALWIDTH", "ICAP_PHYSICALHEIGHT")
        )
        resolutions = tuple(sorted({round(one) for one in self._allowed("ICAP_XRESOLUTION")}))
        depths = {mode: found for mode, found in depths.items() if found}
        return SourceAbilities(place, depths, resolutions, width, height, bool(self._allowed("ICAP_BRIGHTNESS")))

    def set_up(self, request: ScanRequest) -> None:
        """Set everything that was asked for."""
        twain = self._twain
        if twain.TWSX_FILE not in self._allowed("ICAP_XFERMECH"):
            raise ScanNotPossible(device=self._device, reason="its driver does not give files; use WIA")
        if request.source not in self.places():
            raise ScanNotPossible(device=self._device, reason=no_source(request.source))
        self._set_place(request.source)
        if request.source in _FEEDERS and False in self._allowed("CAP_FEEDERLOADED"):
            raise ScannerFeederEmpty(device=self._device)
        self._set("ICAP_XFERMECH", "TWTY_UINT16", twain.TWSX_FILE)
        self._set("ICAP_UNITS", "TWTY_UINT16", twain.TWUN_INCHES)
        self._set("ICAP_PIXELTYPE", "TWTY_UINT16", getattr(twain, _PIXEL_TYPES[request.mode]))
        self._set("ICAP_BITDEPTH", "TWTY_UINT16", self._bit_depth(request))
        for name in ("ICAP_XRESOLUTION", "ICAP_YRESOLUTION"):
            self._set(name, "TWTY_FIX32", float(request.resolution_dpi))
        if request.brightness_percent:
            self._set("ICAP_BRIGHTNESS", "TWTY_FIX32", request.brightness_percent * _BRIGHTNESS_OF_PERCENT)
        if request.area is not None:
            area = request.area
            edges = (area.left_mm, area.top_mm, area.left_mm + area.width_mm, area.top_mm + area.height_mm)
            self._opened.set_image_layout(tuple(edge / _MM_PER_INCH for edge in edges))
        most = (request.most_pages or -1) if request.source in _FEEDERS else 1
        self._set("CAP_XFERCOUNT", "TWTY_INT16", most)

    def transfers(self, path: Path, stop: threading.Event) -> Iterator[tuple[float, float]]:
        """The dots per inch of rows and columns of each page, which lies at `path` then."""
        opened = self._opened
        opened.request_acquire(show_ui=False, modal_ui=False)
        try:
            opened.modal_loop()
            pages_left = True
            while pages_left:
                if stop.is_set():
                    raise Cancelled
                info = opened.image_info
                opened.file_xfer_params = (str(path), self._twain.TWFF_TIFF)
                pages_left = bool(opened.xfer_image_by_file())
                yield float(info["YResolution"]), float(info["XResolution"])
        finally:
            opened.hide_ui()

    def _set_place(self, place: ScanSource) -> None:
        """A source without a feeder or a transparency unit has no capability to choose it."""
        wanted = (
            ("CAP_FEEDERENABLED", "TWTY_BOOL", place in _FEEDERS),
            ("CAP_DUPLEXENABLED", "TWTY_BOOL", place is ScanSource.FEEDER_DUPLEX),
            ("ICAP_LIGHTPATH", "TWTY_UINT16", int(place is ScanSource.TRANSPARENCY)),
        )
        for name, kind, value in wanted:
            if self._allowed(name):
                self._set(name, kind, value)

    def _bit_depth(self, request: ScanRequest) -> int:
        bits = {int(one) for one in self._allowed("ICAP_BITDEPTH")}
        samples = 3 if request.mode is ScanMode.COLOR else 1
        for wanted in (request.depth_bits * samples, request.depth_bits):
            if wanted in bits:
                return wanted
        reason = not_given(request.mode, request.depth_bits)
        raise ScanNotPossible(device=self._device, reason=reason)

    def _set(self, name: str, kind: str, value: float) -> None:
        self._opened.set_capability(getattr(self._twain, name), getattr(self._twain, kind), value)

    def _allowed(self, name: str) -> tuple[Any, ...]:
        """What a capability may be; of a range some usual values and both ends; nothing where there is none."""
        try:
            told = self._opened.get_capability(getattr(self._twain, name))
        except self._twain.exceptions.TwainError as error:
            if type(error).__name__ in _REFUSALS:
                return ()
            raise
        if isinstance(told, dict):
            # pytwain hands on the bits of a range; the whole part of a fixed number is in the lower half
            least, most = (int(told[end]) & 0xFFFF for end in ("MinValue", "MaxValue"))
            return tuple(sorted({least, most, *(one for one in _USUAL_RESOLUTIONS if least < one < most)}))
        value = told[1]
        if isinstance(value, tuple):  # an enumeration: its current and default place, and its values
            value = value[2]
        return tuple(map(_number, value)) if isinstance(value, list) else (value,)


def _number(value: Any) -> Any:  # noqa: ANN401 -- an int, a bool, or a TW_FIX32
    """A fixed number, as pytwain hands on those of enumerations, as a float."""
    return value.Whole + value.Frac / 65536 if hasattr(value, "Whole") else value
