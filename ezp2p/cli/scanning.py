"""`sources`, `scan`, `separator`: scanners and cameras that are there, pages of a scanner, what lies between them."""

import argparse
from itertools import count
from pathlib import Path
from typing import Final

import numpy as np

from ezp2p.acquisition.camera_devices import without_secret
from ezp2p.acquisition.cameras import Cameras
from ezp2p.acquisition.catalogue import DRIVERS
from ezp2p.cli.naming import names_like, write_new
from ezp2p.cli.opening import services_of
from ezp2p.cli.output import Row, complain, print_json, print_or_say, say
from ezp2p.errors import DeviceFault, DeviceNotFound
from ezp2p.imaging.film import reduced
from ezp2p.imaging.png_writer import png_file
from ezp2p.model.camera import CameraDevice, CameraKind
from ezp2p.model.image import Origin
from ezp2p.model.scanning import (
    ScanKind,
    ScanMode,
    ScannedPage,
    ScannerDevice,
    ScanRequest,
    ScanSource,
    ScanTreatment,
)
from ezp2p.storage.atomic_file import make_folder
from ezp2p.storage.volume import Volume
from ezp2p.workflows.background import Stop
from ezp2p.workflows.scan import DroppedPage, Separator, scan_pages
from ezp2p.workflows.separator import ENDING, NAME, separator_file
from ezp2p.workflows.services import Services

_MEGABYTE: Final = 1_000_000
_COLUMNS: Final = ("Driver", "Key", "Name", "Manufacturer", "ManufacturerModelName")
_CAMERA: Final = "camera"
_SCREEN: Final = "screen"
_OF_SETTINGS: Final = "camera of the settings"

SOURCES: Final[dict[str, ScanSource]] = {
    "flatbed": ScanSource.FLATBED,
    "feeder": ScanSource.FEEDER,
    "duplex": ScanSource.FEEDER_DUPLEX,
    "transparency": ScanSource.TRANSPARENCY,
}
MODES: Final[dict[str, ScanMode]] = {"lineart": ScanMode.LINE_ART, "gray": ScanMode.GRAY, "color": ScanMode.COLOR}
KINDS: Final[dict[str, ScanKind]] = {
    "film": ScanKind.FILM,
    "document": ScanKind.DOCUMENT,
    "picture": ScanKind.PICTURE,
}


def sources(arguments: argparse.Namespace, stop: Stop) -> bool:
    """The scanners and cameras that are there now, and the cameras of the settings.

    What could not be asked is said on standard error.
    """
    with services_of(arguments) as services:
        scanners = services.scanners
        rows = [_scanner_row(device) for device in scanners.devices(stop=stop)]
        faults = list(scanners.failures)
        if not rows:
            faults += [f"{name} is not asked: {why}." for name, why in scanners.unusable.items()]
        is_whole = not scanners.failures
        inputs = services.settings.cameras.inputs
    try:
        rows += [_camera_row(one) for one in Cameras().devices(stop=stop)]
    except DeviceFault as fault:
        faults.append(str(fault))
        is_whole = False
    rows += [{"Driver": _OF_SETTINGS, "Key": one.name, "Name": without_secret(one.device)} for one in inputs]
    for sentence in faults:
        complain(sentence)
    if arguments.json:
        print_json(rows)
    else:
        print_or_say(rows, _COLUMNS, "There is neither a scanner nor a camera.")
    return is_whole


def _camera_row(device: CameraDevice) -> Row:
    return {"Driver": _SCREEN if device.kind is CameraKind.SCREEN else _CAMERA, "Key": device.key, "Name": device.name}


def _scanner_row(device: ScannerDevice) -> Row:
    return {
        "Driver": device.key.partition(":")[0],
        "Key": device.key,
        "Name": device.name,
        "Manufacturer": device.manufacturer,
        "ManufacturerModelName": device.model,
    }


def scan(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Write each page as a PNG and print its path at once; a fault ends it, and what was scanned before stays."""
    with services_of(arguments) as services:
        device = _device(services, arguments.device, stop)
        if device is None:
            return False
        files = _Files(arguments.output, services)
        for page in scan_pages(
            services.scanners,
            device,
            _request(arguments),
            kind=KINDS[arguments.kind],
            treatment=_treatment(arguments),
            keep=files.keep,
            stop=stop,
        ):
            if isinstance(page, DroppedPage):
                complain(f"Page {page.number} is blank and is left out.")
            elif not isinstance(page, Separator):
                say(str(page))
    return True


def separator(arguments: argparse.Namespace, _stop: Stop) -> bool:
    """Write the separator page and print its path."""
    make_folder(arguments.output)
    volume = Volume(arguments.output, reserve_bytes=lambda: 0)
    say(str(write_new(volume, arguments.output, names_like(NAME, ENDING), separator_file())))
    return True


def _device(services: Services, name: str, stop: Stop) -> ScannerDevice | None:
    """The scanner of that key, which is not searched for, or of that name."""
    driver, _, rest = name.partition(":")
    if rest and driver in {make().name for make in DRIVERS}:
        return ScannerDevice(name, rest)
    found = [one for one in services.scanners.devices(stop=stop) if one.name == name]
    if not found:
        for sentence in services.scanners.failures:
            complain(sentence)
        raise DeviceNotFound(device=name)
    if len(found) > 1:
        complain(f"{len(found)} scanners have this name. Choose one by its key: {', '.join(one.key for one in found)}.")
        return None
    return found[0]


def _request(arguments: argparse.Namespace) -> ScanRequest:
    return ScanRequest(
        source=SOURCES[arguments.source],
        mode=MODES[arguments.mode],
        depth_bits=arguments.depth,
        resolution_dpi=arguments.resolution,
        area=arguments.area,
        brightness_percent=arguments.brightness,
        most_pages=arguments.pages,
    )


def _treatment(arguments: argparse.Namespace) -> ScanTreatment:
    return ScanTreatment(
        drops_blank_pages=arguments.drop_blank_pages,
        straightens=arguments.straighten,
        crops=arguments.crop,
        film_bits=arguments.film_bits,
    )


class _Files:
    """Writes pages into a folder, under names that nothing there has."""

    def __init__(self, folder: Path, services: Services) -> None:
        self._folder = folder
        self._volume = Volume(folder, reserve_bytes=lambda: services.settings.outbox.reserve_megabytes * _MEGABYTE)
        make_folder(folder)
        begin = f"scan-{services.clock.now():%Y%m%d-%H%M%S}"
        self._names = (f"{begin}-{number:03}.png" for number in count(1))

    def keep(self, page: ScannedPage, origin: Origin, _name: str, *, stop: Stop) -> Path:
        """Write a page; a film in the bits that its instance would have."""
        del stop  # one file is written soon
        pixels, bits = page.pixels, page.bits_stored
        if origin.stored_bits is not None and origin.stored_bits < bits:
            pixels, bits = reduced(pixels, bits=bits, stored_bits=origin.stored_bits), origin.stored_bits
        pixels = pixels.astype(np.uint8, copy=False) if bits == 8 else pixels
        data = png_file(pixels, bits_stored=bits, row_dpi=page.row_dpi, column_dpi=page.column_dpi)
        return write_new(self._volume, self._folder, self._names, data)
