"""The WIA driver against a stand-in of the automation layer; it was not tried on a real device."""

import io
import threading
from typing import Any

import cv2
import numpy as np
import pytest

from ezp2p.acquisition.scanner_wia import WiaDriver
from ezp2p.errors import (
    Cancelled,
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
from ezp2p.model.scanning import ScanArea, ScanMode, ScannedPage, ScanRequest, ScanSource
from tests.fakes.fake_wia import DEVICE_ID, FakeProperties, FakeProperty, FakeScanner

GRAY = np.random.default_rng(7).integers(0, 256, (6, 5)).astype(np.uint8)
DEEP = np.random.default_rng(7).integers(0, 65536, (6, 5)).astype(np.uint16)
NO_PAPER = 0x80210003
GRAY_PAGE = ScanRequest(mode=ScanMode.GRAY)


def file_of(pixels: Any, ending: str) -> bytes:
    done, data = cv2.imencode(ending, pixels)
    assert done
    return io.BytesIO(data.tobytes()).getvalue()


@pytest.fixture
def scanner() -> FakeScanner:
    device = {3074: 8500, 3075: 11700, 3076: 8500, 3077: 14000, 3086: 7, 3088: 2, 3096: 0}
    item = {
        "4103": FakeProperty(3, [0, 2, 3]),
        "4104": FakeProperty(24, [1, 8, 16, 24]),
        "6147": FakeProperty(300, (75, 1200)),
        "6148": FakeProperty(300, (75, 1200)),
        "6154": FakeProperty(0, (-1000, 1000)),
        **{str(number): FakeProperty(0) for number in range(6149, 6153)},
    }
    return FakeScanner(
        device=FakeProperties({str(number): FakeProperty(value) for number, value in device.items()}),
        item=FakeProperties(item),
    )


def scanned(scanner: FakeScanner, request: ScanRequest) -> list[ScannedPage]:
    driver = WiaDriver(lambda: scanner.automation)
    return list(driver.scan(DEVICE_ID, request, threading.Event()))


def test_only_scanners_are_listed(scanner: FakeScanner) -> None:
    (found,) = WiaDriver(lambda: scanner.automation).devices(threading.Event())
    assert (found.key, found.name, found.manufacturer) == (f"wia:{DEVICE_ID}", "Invented Scan 7", "Invented")


def test_the_abilities_are_those_of_its_properties(scanner: FakeScanner) -> None:
    found = WiaDriver(lambda: scanner.automation).abilities(DEVICE_ID, threading.Event())
    assert [one.source for one in found] == [ScanSource.FLATBED, ScanSource.FEEDER, ScanSource.FEEDER_DUPLEX]
    assert found[0].depths == {ScanMode.LINE_ART: (1,), ScanMode.GRAY: (8, 16), ScanMode.COLOR: (8,)}
    assert found[0].resolutions_dpi == (75, 100, 150, 200, 300, 400, 600, 1200)
    assert (round(found[0].width_mm), round(found[0].height_mm), round(found[1].height_mm)) == (216, 297, 356)
    assert found[0].has_brightness


def test_a_page_of_16_bits_comes_as_tiff_to_the_bit(scanner: FakeScanner) -> None:
    scanner.pages = [file_of(DEEP, ".tif")]
    (page,) = scanned(scanner, ScanRequest(mode=ScanMode.GRAY, depth_bits=16, resolution_dpi=600))
    assert np.array_equal(page.pixels, DEEP)
    assert (page.bits_stored, page.row_dpi, page.column_dpi) == (16, 600.0, 600.0)
    assert scanner.formats[0].startswith("{B96B3CB1")


def test_a_gray_page_of_8_bits_comes_as_bmp(scanner: FakeScanner) -> None:
    scanner.pages = [file_of(GRAY, ".bmp")]
    (page,) = scanned(scanner, GRAY_PAGE)
    assert np.array_equal(page.pixels, GRAY)
    assert scanner.formats[0].startswith("{B96B3CAB")


def test_area_and_brightness_are_set_in_its_own_units(scanner: FakeScanner) -> None:
    scanner.pages = [file_of(GRAY, ".bmp")]
    area = ScanArea(25.4, 12.7, 50.8, 76.2)
    scanned(scanner, ScanRequest(mode=ScanMode.GRAY, resolution_dpi=100, area=area, brightness_percent=-25))
    assert [scanner.item[str(number)].value for number in (6149, 6150, 6151, 6152, 6154)] == [100, 50, 200, 300, -250]


def test_the_feeder_gives_pages_until_it_is_empty(scanner: FakeScanner) -> None:
    scanner.pages = [file_of(GRAY, ".bmp"), file_of(GRAY, ".bmp"), NO_PAPER]
    pages = scanned(scanner, ScanRequest(source=ScanSource.FEEDER_DUPLEX, mode=ScanMode.GRAY))
    assert [page.number for page in pages] == [1, 2]
    assert scanner.device["3088"].value == 5


def test_a_jam_on_page_4_comes_after_three(scanner: FakeScanner) -> None:
    scanner.pages = [*[file_of(GRAY, ".bmp")] * 3, 0x80210002]
    request = ScanRequest(source=ScanSource.FEEDER, mode=ScanMode.GRAY)
    pages = WiaDriver(lambda: scanner.automation).scan(DEVICE_ID, request, threading.Event())
    assert [next(pages).number for _ in range(3)] == [1, 2, 3]
    with pytest.raises(ScannerJammed):
        next(pages)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (NO_PAPER, ScannerFeederEmpty),
        (0x80210005, DeviceOffline),
        (0x80210007, ScannerWarmingUp),
        (0x80210016, ScannerCoverOpen),
        (0x80004005, DriverFailed),
    ],
)
def test_each_error_of_wia_is_one_of_ours(scanner: FakeScanner, code: int, kind: type[DeviceFault]) -> None:
    scanner.pages = [code]
    with pytest.raises(kind):
        scanned(scanner, GRAY_PAGE)


@pytest.mark.parametrize(
    "request_",
    [
        ScanRequest(source=ScanSource.TRANSPARENCY),
        ScanRequest(mode=ScanMode.GRAY, depth_bits=12),
    ],
)
def test_what_it_does_not_have_is_said(scanner: FakeScanner, request_: ScanRequest) -> None:
    with pytest.raises(ScanNotPossible):
        scanned(scanner, request_)


def test_a_value_that_it_rounds_is_not_taken_for_what_was_asked(scanner: FakeScanner) -> None:
    scanner.item["6147"].takes = 200
    with pytest.raises(ScanNotPossible, match="200 instead of 250"):
        scanned(scanner, ScanRequest(mode=ScanMode.GRAY, resolution_dpi=250))


@pytest.mark.parametrize(("data", "kind"), [(b"no picture", DriverFailed), (file_of(GRAY, ".jpg"), DriverFailed)])
def test_what_is_no_exact_picture_is_the_drivers_fault(
    scanner: FakeScanner, data: bytes, kind: type[DeviceFault]
) -> None:
    scanner.pages = [data]
    with pytest.raises(kind):
        scanned(scanner, GRAY_PAGE)


@pytest.mark.parametrize(
    "request_", [GRAY_PAGE, ScanRequest(mode=ScanMode.COLOR), ScanRequest(mode=ScanMode.GRAY, depth_bits=16)]
)
def test_a_page_in_another_mode_or_depth_is_refused(scanner: FakeScanner, request_: ScanRequest) -> None:
    color = np.dstack([GRAY, GRAY // 2, GRAY // 3])
    scanner.pages = [file_of(color if request_ is GRAY_PAGE else GRAY, ".bmp")]
    with pytest.raises(ScanNotPossible):
        scanned(scanner, request_)


def test_it_stops_between_two_pages_and_misses_what_is_gone(scanner: FakeScanner) -> None:
    stop = threading.Event()
    stop.set()
    driver = WiaDriver(lambda: scanner.automation)
    with pytest.raises(Cancelled):
        list(driver.scan(DEVICE_ID, GRAY_PAGE, stop))
    with pytest.raises(DeviceNotFound):
        list(driver.scan("gone", GRAY_PAGE, threading.Event()))


def test_it_is_only_for_windows() -> None:
    assert WiaDriver().why_not() == "WIA is only on Windows"
