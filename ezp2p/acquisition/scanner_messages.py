"""What is said through the pipes between this program and the process in which a scanner's driver runs.

The messages are those of `ezp2p.imaging.messages`. A driver may be broken, so what it says is not believed either:
every value has its type and its limits here, and what does not keep them is `NotUnderstood`.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

import numpy as np

from ezp2p.errors import (
    Cancelled,
    DeviceBusy,
    DeviceFault,
    DeviceHung,
    DeviceNotAllowed,
    DeviceNotFound,
    DeviceOffline,
    DriverFailed,
    DriverMissing,
    EzP2PError,
    ScannerCoverOpen,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerWarmingUp,
    ScanNotPossible,
)
from ezp2p.imaging.messages import Message, NotUnderstood, Said, count, listed, pixels_heard, text, yes_or_no
from ezp2p.model.scanning import (
    ScanArea,
    ScanMode,
    ScannedPage,
    ScannerDevice,
    ScanRequest,
    ScanSource,
    SourceAbilities,
)

MOST_PAGE_BYTES: Final = (1 << 31) - 1
"""A page of A3 in color with 16 bits and 1200 dpi is four fifths of it."""

_MOST_DEVICES: Final = 100
_MOST_RESOLUTIONS: Final = 200
_MOST_PAGES: Final = 100_000
_LONGEST_KEY: Final = 300
_LONGEST_NAME: Final = 100
_LONGEST_REASON: Final = 300
_MOST_DPI: Final = 100_000
_MOST_MM: Final = 10_000.0
_MOST_RATIO: Final = 1_000_000.0
_DEPTHS: Final = frozenset({1, 8, 12, 16})
_ERRORS: Final[dict[str, type[EzP2PError]]] = {
    kind.__name__: kind
    for kind in (
        Cancelled,
        DeviceBusy,
        DeviceHung,
        DeviceNotAllowed,
        DeviceNotFound,
        DeviceOffline,
        DriverFailed,
        DriverMissing,
        ScanNotPossible,
        ScannerCoverOpen,
        ScannerFeederEmpty,
        ScannerJammed,
        ScannerWarmingUp,
    )
}
"""What a driver may raise."""


def _printable(value: object, longest: int) -> str:
    """What a device says of itself, made so that `text` takes it."""
    return "".join(letter if letter.isprintable() else " " for letter in str(value)).strip()[:longest]


def _number(value: object, *, least: float = 0.0, most: float) -> float:
    """A finite number within its limits."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise NotUnderstood("no number")
    if not least <= value <= most:
        raise NotUnderstood("a number that cannot be")
    return float(value)


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotUnderstood("no object")
    return value


# --- what is asked ----------------------------------------------------------------------------------------------


def request_said(request: ScanRequest) -> dict[str, Any]:
    """A request as a part of a header."""
    return asdict(request)


def request_heard(told: Mapping[str, Any]) -> ScanRequest:
    """The request that `request_said` gave; it comes from this program, and is believed."""
    area = told["area"]
    return ScanRequest(**{
        **told,
        "source": ScanSource(told["source"]),
        "mode": ScanMode(told["mode"]),
        "area": None if area is None else ScanArea(**area),
    })


# --- devices ----------------------------------------------------------------------------------------------------


def devices_said(devices: Sequence[ScannerDevice]) -> Said:
    """The scanners that a driver found; one whose key is too long to be kept is left out."""
    found = [
        [
            device.key,
            _printable(device.name, _LONGEST_NAME),
            _printable(device.manufacturer, _LONGEST_NAME),
            _printable(device.model, _LONGEST_NAME),
        ]
        for device in devices
        if len(device.key) <= _LONGEST_KEY and device.key.isprintable()
    ]
    return Said({"devices": found[:_MOST_DEVICES]})


def devices_heard(message: Message, driver: str) -> tuple[ScannerDevice, ...]:
    """The scanners of the driver of that name.

    Raises
    ------
    NotUnderstood
        If they cannot be.
    """
    return tuple(_device(told, driver) for told in listed(message.header.get("devices"), most=_MOST_DEVICES))


def _device(told: object, driver: str) -> ScannerDevice:
    parts = listed(told, most=4)
    if len(parts) != 4:
        raise NotUnderstood("no scanner")
    key = text(parts[0], longest=_LONGEST_KEY)
    name, manufacturer, model = (text(part, longest=_LONGEST_NAME) for part in parts[1:])
    if not key.startswith(f"{driver}:"):
        raise NotUnderstood("a scanner of another driver")
    return ScannerDevice(key, name or key, manufacturer, model)


# --- abilities --------------------------------------------------------------------------------------------------


def abilities_said(abilities: Sequence[SourceAbilities]) -> Said:
    """What a scanner can do."""
    return Said({
        "sources": [
            {
                "source": one.source.value,
                "depths": {mode.value: list(depths) for mode, depths in one.depths.items()},
                "resolutions": list(one.resolutions_dpi),
                "width_mm": one.width_mm,
                "height_mm": one.height_mm,
                "brightness": one.has_brightness,
            }
            for one in abilities
        ]
    })


def abilities_heard(message: Message) -> tuple[SourceAbilities, ...]:
    """What a scanner can do.

    Raises
    ------
    NotUnderstood
        If that cannot be.
    """
    return tuple(_source(_object(told)) for told in listed(message.header.get("sources"), most=len(ScanSource)))


def _source(told: Mapping[str, Any]) -> SourceAbilities:
    resolutions = listed(told.get("resolutions"), most=_MOST_RESOLUTIONS)
    try:
        source = ScanSource(str(told.get("source")))
        modes = {ScanMode(mode): depths for mode, depths in _object(told.get("depths")).items()}
    except ValueError as error:
        raise NotUnderstood("an ability that cannot be") from error
    return SourceAbilities(
        source=source,
        depths={mode: tuple(map(_depth, listed(depths, most=len(_DEPTHS)))) for mode, depths in modes.items()},
        resolutions_dpi=tuple(count(one, least=1, most=_MOST_DPI) for one in resolutions),
        width_mm=_number(told.get("width_mm"), most=_MOST_MM),
        height_mm=_number(told.get("height_mm"), most=_MOST_MM),
        has_brightness=yes_or_no(told.get("brightness")),
    )


def _depth(value: object) -> int:
    if type(value) is not int or value not in _DEPTHS:
        raise NotUnderstood("a depth that cannot be")
    return value


# --- pages ------------------------------------------------------------------------------------------------------


def progress_said(page: int, fraction: float) -> Said:
    """How much of a page has come."""
    return Said({"page": page, "fraction": min(max(float(fraction), 0.0), 1.0)})


def progress_heard(message: Message) -> tuple[int, float]:
    """Which page is coming, and how much of it there is, from 0 to 1.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    page = count(message.header.get("page"), least=1, most=_MOST_PAGES)
    return page, _number(message.header.get("fraction"), most=1.0)


def page_said(page: ScannedPage) -> Said:
    """A page, exactly."""
    facts = {
        "dtype": str(page.pixels.dtype),
        "shape": list(page.pixels.shape),
        "bits": page.bits_stored,
        "row_dpi": page.row_dpi,
        "column_dpi": page.column_dpi,
        "number": page.number,
        "lossy_ratio": page.lossy_ratio,
    }
    return Said(facts, [np.ascontiguousarray(page.pixels).data])


def page_heard(message: Message, number: int) -> ScannedPage:
    """The page that has to be number `number`.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    told = message.header
    if len(message.buffers) != 1 or told.get("number") != number:
        raise NotUnderstood("another page")
    pixels = pixels_heard(message.buffers[0], told)
    least, most = (8, 8) if pixels.dtype == np.uint8 else (9, 16)
    lossy_ratio = told.get("lossy_ratio")
    return ScannedPage(
        pixels=pixels,
        bits_stored=count(told.get("bits"), least=least, most=most),
        row_dpi=_number(told.get("row_dpi"), least=1.0, most=_MOST_DPI),
        column_dpi=_number(told.get("column_dpi"), least=1.0, most=_MOST_DPI),
        number=number,
        lossy_ratio=None if lossy_ratio is None else _number(lossy_ratio, most=_MOST_RATIO),
    )


# --- errors -----------------------------------------------------------------------------------------------------


def error_said(error: EzP2PError) -> Said:
    """An error of a driver; one that no driver may raise is told as one that failed."""
    name = type(error).__name__
    if name not in _ERRORS:
        return failure_said(name)
    facts = {fact: _printable(value, _LONGEST_REASON) for fact, value in error.facts.items()}
    return Said({"error": name, "facts": facts})


def failure_said(reason: str) -> Said:
    """That a driver failed in a way that it did not foresee."""
    return Said({"error": DriverFailed.__name__, "facts": {"reason": _printable(reason, _LONGEST_REASON)}})


def error_heard(message: Message, device: str) -> EzP2PError:
    """The error that a driver raised about a device, by the name that people know.

    Raises
    ------
    NotUnderstood
        If it is another, or its facts do not fill its sentence.
    """
    kind, facts = _ERRORS.get(str(message.header.get("error"))), _object(message.header.get("facts"))
    if kind is None:
        raise NotUnderstood("an error that cannot be")
    checked = {name: text(fact, longest=_LONGEST_REASON) for name, fact in facts.items()}
    try:
        return kind(**{**checked, "device": device} if issubclass(kind, DeviceFault) else checked)
    except (KeyError, TypeError) as error:
        raise NotUnderstood("an error without its facts") from error
