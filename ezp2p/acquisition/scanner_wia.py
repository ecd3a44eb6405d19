"""Scanners by Windows Image Acquisition, through its automation layer (wiaaut) and comtypes.

Written after Microsoft's documentation and tried with a stand-in alone; untried on a real device. No dialog of WIA is
shown: an item is transferred as it is set. Pages come as TIFF where more than 8 bits are asked for, else as BMP.
"""

import importlib
import importlib.util
import itertools
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from ezp2p.acquisition.scan_refusals import no_source, not_given
from ezp2p.acquisition.scanner_picture import page_of
from ezp2p.errors import (
    Cancelled,
    DeviceBusy,
    DeviceFault,
    DeviceNotFound,
    DeviceOffline,
    DriverFailed,
    ScannerCoverOpen,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerWarmingUp,
    ScanNotPossible,
)
from ezp2p.model.scanning import (
    ScanArea,
    ScanMode,
    ScannedPage,
    ScannerDevice,
    ScanRequest,
    ScanSource,
    SourceAbilities,
)

_SCANNER: Final = 1  # WiaDeviceType
_BMP: Final = "{B96B3CAB-0728-11D3-9D7B-0000F81EF32E}"
_TIFF: Final = "{B96B3CB1-0728-11D3-9D7B-0000F81EF32E}"

# WIA_DPS_*, of the device
_BED_WIDTH, _BED_HEIGHT, _FEEDER_WIDTH, _FEEDER_HEIGHT = 3074, 3075, 3076, 3077
_HANDLING_CAPABILITIES, _HANDLING_SELECT, _PAGES = 3086, 3088, 3096
# WIA_IPA_* and WIA_IPS_*, of the item
_DATA_TYPE, _DEPTH = 4103, 4104
_X_RESOLUTION, _Y_RESOLUTION, _X_POSITION, _Y_POSITION, _X_EXTENT, _Y_EXTENT = 6147, 6148, 6149, 6150, 6151, 6152
_BRIGHTNESS: Final = 6154

_HANDLING: Final = {ScanSource.FEEDER: 1, ScanSource.FLATBED: 2, ScanSource.FEEDER_DUPLEX: 4}
"""Bits of both WIA_DPS_DOCUMENT_HANDLING_CAPABILITIES and _SELECT; duplex is chosen together with the feeder."""
_DATA_TYPES: Final = {ScanMode.LINE_ART: 0, ScanMode.GRAY: 2, ScanMode.COLOR: 3}
_BITS_OF_PIXEL: Final = {
    (ScanMode.LINE_ART, 1): 1,
    (ScanMode.GRAY, 8): 8,
    (ScanMode.GRAY, 16): 16,
    (ScanMode.COLOR, 8): 24,
    (ScanMode.COLOR, 16): 48,
}
_RANGE, _LIST = 1, 2  # WiaSubType
_USUAL_RESOLUTIONS: Final = (75, 100, 150, 200, 300, 400, 600, 1200, 2400, 4800)
_MM_OF_MIL: Final = 0.0254
_MM_PER_INCH: Final = 25.4
_BRIGHTNESS_OF_PERCENT: Final = 10  # WIA counts from -1000 to 1000

_NO_PAPER: Final = 0x80210003
_FAULTS: Final[dict[int, type[DeviceFault]]] = {
    0x80210002: ScannerJammed,
    _NO_PAPER: ScannerFeederEmpty,
    0x80210004: ScannerJammed,
    0x80210005: DeviceOffline,
    0x80210006: DeviceBusy,
    0x80210007: ScannerWarmingUp,
    0x8021000A: DeviceOffline,
    0x8021000D: DeviceBusy,
    0x80210015: DeviceNotFound,
    0x80210016: ScannerCoverOpen,
    0x80210020: ScannerJammed,
}
"""WIA_ERROR_* and what they mean."""


@dataclass(frozen=True, slots=True)
class Automation:
    """What is used of COM: a `WIA.DeviceManager`, and what a call raises, with its HRESULT as `hresult`."""

    manager: Any
    error: type[Exception]


def load() -> Automation:
    """The automation layer of this computer."""
    client = importlib.import_module("comtypes.client")
    return Automation(client.CreateObject("WIA.DeviceManager"), importlib.import_module("comtypes").COMError)


class WiaDriver:
    """Scanners by WIA; `automation` gives what is used of COM."""

    name: ClassVar[str] = "wia"

    def __init__(self, automation: Callable[[], Automation] = load) -> None:
        self._load = automation

    def why_not(self) -> str:
        """Why it cannot be used on this system, as a part of a sentence; empty where it can."""
        if self._load is not load:
            return ""
        if os.name != "nt":
            return "WIA is only on Windows"
        return "" if importlib.util.find_spec("comtypes") else "comtypes is not installed (pip install comtypes)"

    def devices(self, stop: threading.Event) -> Sequence[ScannerDevice]:
        """The scanners that WIA knows now; `stop` cannot end it."""
        del stop
        with self._automation("WIA") as automation:
            return [_device(info) for info in automation.manager.DeviceInfos if info.Type == _SCANNER]

    def abilities(self, device: str, stop: threading.Event) -> Sequence[SourceAbilities]:
        """What a device can do from each of its sources."""
        del stop
        with self._automation(device) as automation:
            connected = _connected(automation, device)
            return [_abilities(connected, source) for source in _sources(connected)]

    def scan(self, device: str, request: ScanRequest, stop: threading.Event) -> Iterator[ScannedPage]:
        """Each page when it is there; `stop` is seen between two pages."""
        is_fed = request.source is not ScanSource.FLATBED
        most = (request.most_pages or sys.maxsize) if is_fed else 1
        with self._automation(device) as automation:
            connected = _connected(automation, device)
            item = _set_up(connected, request, device)
            dpi = (float(_value(item, _Y_RESOLUTION)), float(_value(item, _X_RESOLUTION)))
            for number in itertools.islice(itertools.count(1), most):
                if stop.is_set():
                    raise Cancelled
                try:
                    file = item.Transfer(_TIFF if request.depth_bits > 8 else _BMP)
                except automation.error as error:
                    if number > 1 and _code(error) == _NO_PAPER:
                        return
                    raise
                yield page_of(bytes(file.FileData.BinaryData), request, number=number, dpi=dpi, device=device)

    @contextmanager
    def _automation(self, device: str) -> Iterator[Automation]:
        """COM, as long as it is used; what it says of a device becomes an error with a sentence."""
        automation = self._load()
        try:
            yield automation
        except automation.error as error:
            raise _fault(_code(error), device) from error


def _code(error: Exception) -> int:
    return int(getattr(error, "hresult", 0)) & 0xFFFFFFFF


def _fault(code: int, device: str) -> DeviceFault:
    kind = _FAULTS.get(code)
    return kind(device=device) if kind else DriverFailed(device=device, reason=f"WIA says {code:08X}")


def _device(info: Any) -> ScannerDevice:  # noqa: ANN401 -- COM has no types
    told = {name: str(info.Properties.Item(name).Value) for name in ("Name", "Manufacturer")}
    return ScannerDevice(f"wia:{info.DeviceID}", told["Name"], told["Manufacturer"], told["Name"])


def _connected(automation: Automation, device: str) -> Any:  # noqa: ANN401
    for info in automation.manager.DeviceInfos:
        if info.DeviceID == device:
            return info.Connect()
    raise DeviceNotFound(device=device)


def _property(holder: Any, number: int) -> Any:  # noqa: ANN401
    """The property of that number; None where there is none."""
    return holder.Properties.Item(str(number)) if holder.Properties.Exists(str(number)) else None


def _value(holder: Any, number: int, otherwise: int = 0) -> int:  # noqa: ANN401
    found = _property(holder, number)
    return otherwise if found is None else int(found.Value)


def _allowed(holder: Any, number: int, usual: Sequence[int]) -> tuple[int, ...]:  # noqa: ANN401
    """What a property may be, rising; of a range those of `usual` and both ends."""
    found = _property(holder, number)
    if found is None:
        return ()
    if found.SubType == _LIST:
        return tuple(sorted({int(value) for value in found.SubTypeValues}))
    if found.SubType == _RANGE:
        least, most = int(found.SubTypeMin), int(found.SubTypeMax)
        return tuple(sorted({least, most, *(one for one in usual if least < one < most)}))
    return (int(found.Value),)


def _sources(device: Any) -> list[ScanSource]:  # noqa: ANN401
    capabilities = _value(device, _HANDLING_CAPABILITIES, _HANDLING[ScanSource.FLATBED])
    return [source for source in ScanSource if capabilities & _HANDLING.get(source, 0)]


def _abilities(device: Any, source: ScanSource) -> SourceAbilities:  # noqa: ANN401
    item = device.Items.Item(1)
    types = _allowed(item, _DATA_TYPE, tuple(_DATA_TYPES.values()))
    bits = _allowed(item, _DEPTH, tuple(_BITS_OF_PIXEL.values()))
    depths: dict[ScanMode, tuple[int, ...]] = {}
    for (mode, depth), wanted in _BITS_OF_PIXEL.items():
        if _DATA_TYPES[mode] in types and (depth <= 8 or wanted in bits):
            depths[mode] = (*depths.get(mode, ()), depth)
    sides = (_BED_WIDTH, _BED_HEIGHT) if source is ScanSource.FLATBED else (_FEEDER_WIDTH, _FEEDER_HEIGHT)
    width, height = (_value(device, side) * _MM_OF_MIL for side in sides)
    has_brightness = _property(item, _BRIGHTNESS) is not None
    resolutions = _allowed(item, _X_RESOLUTION, _USUAL_RESOLUTIONS)
    return SourceAbilities(source, depths, resolutions, width, height, has_brightness)


def _set_up(device: Any, request: ScanRequest, name: str) -> Any:  # noqa: ANN401
    """The item from which is scanned, set as asked for."""
    if request.source not in _sources(device):
        raise ScanNotPossible(device=name, reason=no_source(request.source))
    bits = _BITS_OF_PIXEL.get((request.mode, request.depth_bits))
    if bits is None:
        reason = not_given(request.mode, request.depth_bits)
        raise ScanNotPossible(device=name, reason=reason)
    _choose_source(device, request.source, name)
    item = device.Items.Item(1)
    wanted = {_DATA_TYPE: _DATA_TYPES[request.mode], _DEPTH: bits}
    wanted |= dict.fromkeys((_X_RESOLUTION, _Y_RESOLUTION), request.resolution_dpi)
    if request.area is not None:
        wanted |= _pixels_of(request.area, request.resolution_dpi)
    if request.brightness_percent:
        wanted[_BRIGHTNESS] = request.brightness_percent * _BRIGHTNESS_OF_PERCENT
    for number, value in wanted.items():
        _set(item, number, value, name)
    return item


def _choose_source(device: Any, source: ScanSource, name: str) -> None:  # noqa: ANN401
    """A device with a flatbed alone has nothing to choose."""
    handling = _HANDLING[source]
    if source is ScanSource.FEEDER_DUPLEX:
        handling |= _HANDLING[ScanSource.FEEDER]
    if _property(device, _HANDLING_SELECT) is not None:
        _set(device, _HANDLING_SELECT, handling, name)
        if source is not ScanSource.FLATBED and _property(device, _PAGES) is not None:
            _set(device, _PAGES, 1, name)


def _pixels_of(area: ScanArea, dpi: int) -> dict[int, int]:
    """Where an area begins and how far it goes, in pixels, by property."""
    sides = (area.left_mm, area.top_mm, area.width_mm, area.height_mm)
    places = (_X_POSITION, _Y_POSITION, _X_EXTENT, _Y_EXTENT)
    return {place: round(side * dpi / _MM_PER_INCH) for place, side in zip(places, sides, strict=True)}


def _set(holder: Any, number: int, value: int, device: str) -> None:  # noqa: ANN401
    """Set a property, and see that it took it."""
    found = _property(holder, number)
    if found is not None and int(found.Value) == value:
        return
    if found is None or found.IsReadOnly:
        raise ScanNotPossible(device=device, reason=f"it does not let {number} be chosen")
    found.Value = value
    if int(found.Value) != value:
        raise ScanNotPossible(device=device, reason=f"it took {found.Value} instead of {value} for {number}")
