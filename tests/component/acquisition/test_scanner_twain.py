"""The TWAIN driver against a stand-in of pytwain; it was not tried on a real device."""

import threading
from typing import Any

import cv2
import numpy as np
import pytest

from ezp2p.acquisition.scanner_twain import TwainDriver
from ezp2p.errors import (
    Cancelled,
    DeviceFault,
    DeviceNotFound,
    DriverFailed,
    ScannerFeederEmpty,
    ScannerJammed,
    ScanNotPossible,
)
from ezp2p.model.scanning import ScanArea, ScanMode, ScannedPage, ScanRequest, ScanSource
from tests.fakes.fake_twain import NAME, CapUnsupported, CheckStatus, FakeSource, Fixed, PaperJam, UnknownError

DEEP = np.random.default_rng(7).integers(0, 65536, (6, 5)).astype(np.uint16)
DEEP_PAGE = ScanRequest(mode=ScanMode.GRAY, depth_bits=16)
FED_PAGES = ScanRequest(source=ScanSource.FEEDER, mode=ScanMode.GRAY, depth_bits=16)


def tiff(pixels: Any) -> bytes:
    done, data = cv2.imencode(".tif", pixels)
    assert done
    return data.tobytes()


def choice(*values: Any) -> Any:
    """An enumeration, as the library gives it."""
    return "TWTY_UINT16", (0, 0, list(values))


@pytest.fixture
def source() -> FakeSource:
    return FakeSource({
        "ICAP_XFERMECH": choice("TWSX_NATIVE", "TWSX_FILE"),
        "CAP_FEEDERENABLED": choice(False, True),
        "CAP_FEEDERLOADED": ("TWTY_BOOL", True),
        "CAP_DUPLEX": ("TWTY_UINT16", 1),
        "CAP_DUPLEXENABLED": choice(False, True),
        "ICAP_LIGHTPATH": choice("TWLP_REFLECTIVE", "TWLP_TRANSMISSIVE"),
        "ICAP_PIXELTYPE": choice("TWPT_GRAY", "TWPT_RGB"),
        "ICAP_BITDEPTH": choice(8, 16, 24),
        "ICAP_XRESOLUTION": {"MinValue": 50, "MaxValue": 600, "StepSize": 1, "DefaultValue": 300, "CurrentValue": 300},
        "ICAP_PHYSICALWIDTH": ("TWTY_FIX32", 8.5),
        "ICAP_PHYSICALHEIGHT": choice(Fixed(11, 32768)),
    })


def scanned(source: FakeSource, request: ScanRequest) -> list[ScannedPage]:
    return list(TwainDriver(source.library).scan(NAME, request, threading.Event()))


def test_the_sources_of_wia_are_not_listed_twice(source: FakeSource) -> None:
    (found,) = TwainDriver(source.library).devices(threading.Event())
    assert (found.key, found.name) == (f"twain:{NAME}", NAME)


def test_the_abilities_are_those_of_its_capabilities(source: FakeSource) -> None:
    found = TwainDriver(source.library).abilities(NAME, threading.Event())
    assert [one.source for one in found] == list(ScanSource)
    assert found[0].depths == {ScanMode.GRAY: (8, 16), ScanMode.COLOR: (8, 16)}
    assert found[0].resolutions_dpi == (50, 75, 100, 150, 200, 300, 400, 600)
    assert (round(found[0].width_mm, 1), round(found[0].height_mm, 1)) == (215.9, 292.1)
    assert not found[0].has_brightness


def test_a_page_of_16_bits_comes_to_the_bit_with_the_resolution_of_its_axes(source: FakeSource) -> None:
    source.pages = [tiff(DEEP)]
    (page,) = scanned(source, DEEP_PAGE)
    assert np.array_equal(page.pixels, DEEP)
    assert (page.bits_stored, page.row_dpi, page.column_dpi) == (16, 600.0, 300.0)
    assert source.was_set["ICAP_BITDEPTH"] == 16
    assert source.was_set["CAP_XFERCOUNT"] == 1
    assert source.calls[:3] == ["request_acquire", "modal_loop", "hide_ui"]


def test_an_area_is_set_in_inches(source: FakeSource) -> None:
    source.pages = [tiff(DEEP)]
    area = ScanArea(25.4, 12.7, 50.8, 76.2)
    scanned(source, ScanRequest(mode=ScanMode.GRAY, depth_bits=16, area=area, brightness_percent=20))
    assert source.layout == pytest.approx((1.0, 0.5, 3.0, 3.5))
    assert source.was_set["ICAP_BRIGHTNESS"] == 200.0


def test_a_jam_on_page_4_comes_after_three_and_the_source_is_closed(source: FakeSource) -> None:
    source.pages = [*[tiff(DEEP)] * 3, PaperJam()]
    pages = TwainDriver(source.library).scan(NAME, FED_PAGES, threading.Event())
    assert [next(pages).number for _ in range(3)] == [1, 2, 3]
    with pytest.raises(ScannerJammed):
        next(pages)
    assert "hide_ui" in source.calls
    assert "close" in source.calls


def test_an_empty_feeder_is_said(source: FakeSource) -> None:
    source.capabilities["CAP_FEEDERLOADED"] = ("TWTY_BOOL", False)
    with pytest.raises(ScannerFeederEmpty):
        scanned(source, FED_PAGES)


def test_a_driver_without_files_is_said(source: FakeSource) -> None:
    source.capabilities["ICAP_XFERMECH"] = choice("TWSX_NATIVE", "TWSX_MEMORY")
    with pytest.raises(ScanNotPossible, match="use WIA"):
        scanned(source, DEEP_PAGE)


def test_a_source_or_depth_that_it_does_not_have_is_said(source: FakeSource) -> None:
    with pytest.raises(ScanNotPossible, match="12 bits"):
        scanned(source, ScanRequest(mode=ScanMode.GRAY, depth_bits=12))
    del source.capabilities["CAP_FEEDERENABLED"]
    with pytest.raises(ScanNotPossible, match="it has no feeder"):
        scanned(source, FED_PAGES)


@pytest.mark.parametrize(
    ("error", "kind"),
    [(ValueError(), ScanNotPossible), (CapUnsupported(), ScanNotPossible), (CheckStatus(), ScanNotPossible)],
)
def test_a_choice_that_it_refuses_or_rounds_is_said(
    source: FakeSource, error: Exception, kind: type[DeviceFault]
) -> None:
    source.refuses["ICAP_XRESOLUTION"] = error
    with pytest.raises(kind):
        scanned(source, DEEP_PAGE)


def test_what_nobody_foresaw_is_the_drivers_fault(source: FakeSource) -> None:
    source.pages = [UnknownError()]
    with pytest.raises(DriverFailed, match="UnknownError"):
        scanned(source, DEEP_PAGE)


def test_it_stops_before_a_page_and_misses_what_is_gone(source: FakeSource) -> None:
    stop = threading.Event()
    stop.set()
    driver = TwainDriver(source.library)
    with pytest.raises(Cancelled):
        list(driver.scan(NAME, DEEP_PAGE, stop))
    with pytest.raises(DeviceNotFound):
        list(driver.scan("gone", DEEP_PAGE, threading.Event()))


def test_it_is_only_for_windows() -> None:
    assert TwainDriver().why_not() == "TWAIN is only on Windows"
