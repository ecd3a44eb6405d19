"""SANE's driver against devices that SANE's test device cannot play."""

import sys
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from ezp2p.acquisition.scanner_sane import SaneDriver, fault_of
from ezp2p.errors import (
    Cancelled,
    DeviceBusy,
    DeviceNotFound,
    DeviceOffline,
    DriverFailed,
    DriverMissing,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerWarmingUp,
    ScanNotPossible,
)
from ezp2p.model.scanning import ScanMode, ScannedPage, ScanRequest, ScanSource
from tests.fakes.fake_sane import FakeDevice, FakeError, FakeOption, FakeSane

FILM = np.arange(40 * 30, dtype=np.uint16).reshape(40, 30)
GRAY = (FILM % 256).astype(np.uint8)
COLOR = np.dstack([GRAY, GRAY[::-1], GRAY[:, ::-1]])
DEEP = ScanRequest(source=ScanSource.TRANSPARENCY, mode=ScanMode.GRAY, depth_bits=12)
PLAIN = ScanRequest(mode=ScanMode.GRAY)
FEEDER = ScanRequest(source=ScanSource.FEEDER, mode=ScanMode.GRAY)


def digitizer(*pages: Any, **fields: Any) -> FakeDevice:
    """A scanner with everything, and these pages in it."""
    options = {
        "brightness": FakeOption(0, (-100, 100, 1)),
        "br_y": FakeOption(297.0, (0.0, 297.0, 0.1), 3),
        "br_x": FakeOption(210.0, (0.0, 210.0, 0.1), 3),
        "tl_y": FakeOption(0.0, (0.0, 297.0, 0.1), 3),
        "tl_x": FakeOption(0.0, (0.0, 210.0, 0.1), 3),
        "resolution": FakeOption(75, [75, 300]),
        "depth": FakeOption(8, [8, 12, 16]),
        "mode": FakeOption("Color", ["Gray", "Color"]),
        "source": FakeOption("Flatbed", ["Flatbed", "Automatic Document Feeder", "Transparency Unit"]),
    }
    return FakeDevice(options, pages=list(pages), **fields)


def driver_of(device: FakeDevice) -> SaneDriver:
    return SaneDriver(device.library)


def scanned(device: FakeDevice, request: ScanRequest = PLAIN) -> list[ScannedPage]:
    return list(driver_of(device).scan("fake:1", request, threading.Event()))


def test_a_12_bit_film_keeps_its_values_and_says_how_many_bits_they_have() -> None:
    device = digitizer(FILM)
    (page,) = scanned(device, DEEP)
    assert np.array_equal(page.pixels, FILM)
    assert page.pixels.dtype == np.uint16
    assert (page.bits_stored, page.row_dpi) == (12, 300.0)
    assert device.options["source"].value == "Transparency Unit"


def test_12_bits_that_are_spread_over_16_are_called_16() -> None:
    (page,) = scanned(digitizer(FILM * 16), DEEP)
    assert page.bits_stored == 16


def test_color_comes_as_rgb() -> None:
    (page,) = scanned(digitizer(COLOR), ScanRequest())
    assert np.array_equal(page.pixels, COLOR)


def test_options_are_set_in_an_order_that_loses_nothing() -> None:
    device = digitizer(GRAY)
    scanned(device, ScanRequest(mode=ScanMode.GRAY, brightness_percent=10))
    order = list(dict.fromkeys(name for name, _ in device.was_set))
    assert order == ["source", "mode", "depth", "resolution", "tl_x", "br_x", "tl_y", "br_y", "brightness"]
    assert device.options["mode"].value == "Gray"


def test_the_device_is_left_as_it_should_be_left_also_after_a_jam() -> None:
    device = digitizer(GRAY, FakeError("Document feeder jammed"))
    library = device.library()
    pages = SaneDriver(lambda: library).scan("fake:1", FEEDER, threading.Event())
    assert next(pages).number == 1
    with pytest.raises(ScannerJammed):
        next(pages)
    assert device.calls == ["start", "start", "cancel", "close"]
    assert library.calls == ["init", "exit"]


def test_the_feeder_ends_without_an_error_when_it_is_empty() -> None:
    assert [page.number for page in scanned(digitizer(GRAY, GRAY, GRAY), FEEDER)] == [1, 2, 3]


def test_a_feeder_without_any_page_says_so() -> None:
    with pytest.raises(ScannerFeederEmpty):
        scanned(digitizer(), FEEDER)


def test_the_glass_is_scanned_once() -> None:
    assert len(scanned(digitizer(GRAY, GRAY))) == 1


def test_a_page_that_is_shorter_than_announced_is_never_given() -> None:
    with pytest.raises(DeviceOffline):
        scanned(digitizer(GRAY, announced=41))


def test_a_page_of_unknown_height_is_whole_when_it_ends() -> None:
    (page,) = scanned(digitizer(GRAY, announced=-1))
    assert page.pixels.shape == GRAY.shape


@pytest.mark.parametrize("announced", [40, -1])
def test_stop_cancels_between_two_lines(announced: int) -> None:
    stop = threading.Event()
    device = digitizer(GRAY, announced=announced)
    driver = driver_of(device)
    heard: list[float] = []

    def hear(_page: int, fraction: float) -> None:
        heard.append(fraction)
        if len(heard) == 3:
            stop.set()

    driver.on_progress = hear
    with pytest.raises(Cancelled):
        list(driver.scan("fake:1", PLAIN, stop))
    assert device.calls == ["start", "cancel", "cancel", "close"]
    assert len(heard) == 4


def test_stop_is_seen_before_anything_moves() -> None:
    stop = threading.Event()
    stop.set()
    device = digitizer(GRAY)
    with pytest.raises(Cancelled):
        list(driver_of(device).scan("fake:1", PLAIN, stop))
    with pytest.raises(Cancelled):
        driver_of(device).abilities("fake:1", stop)
    assert "start" not in device.calls


def test_a_status_that_comes_because_of_stop_is_no_fault() -> None:
    stop = threading.Event()
    device = digitizer(GRAY)
    driver = driver_of(device)

    def break_off(_page: int, _fraction: float) -> None:
        stop.set()
        device.breaks_off_with = FakeError("Operation was canceled")

    driver.on_progress = break_off
    with pytest.raises(Cancelled):
        list(driver.scan("fake:1", PLAIN, stop))


def test_progress_that_nobody_hears_any_more_does_not_break_a_page() -> None:
    def gone(_page: int, _fraction: float) -> None:
        raise BrokenPipeError

    driver = driver_of(digitizer(GRAY))
    driver.on_progress = gone
    assert len(list(driver.scan("fake:1", PLAIN, threading.Event()))) == 1


@pytest.mark.parametrize(
    ("device", "request_", "reason"),
    [
        (digitizer(GRAY), DEEP, "it gives 8 bits instead of 12"),
        (digitizer(COLOR), PLAIN, "it does not give gray"),
        (digitizer(GRAY, form="red"), PLAIN, "three passes"),
        (digitizer(GRAY, announced=1 << 30), PLAIN, "too large at this resolution"),
        (digitizer(GRAY), ScanRequest(source=ScanSource.FEEDER_DUPLEX), "it has no feeder, both sides"),
        (digitizer(GRAY), ScanRequest(mode=ScanMode.LINE_ART, depth_bits=1), "black and white with 1 bits"),
    ],
)
def test_another_page_than_was_asked_for_is_refused(device: FakeDevice, request_: ScanRequest, reason: str) -> None:
    with pytest.raises(ScanNotPossible, match=reason):
        scanned(device, request_)


def test_abilities_are_told_for_each_source() -> None:
    found = driver_of(digitizer()).abilities("fake:1", threading.Event())
    assert [one.source for one in found] == [ScanSource.FLATBED, ScanSource.FEEDER, ScanSource.TRANSPARENCY]
    assert found[2].depths == {ScanMode.GRAY: (8, 12, 16), ScanMode.COLOR: (8, 12, 16)}
    assert (found[2].width_mm, found[2].height_mm, found[2].has_brightness) == (210.0, 297.0, True)


def test_names_say_the_maker_once_and_tell_twins_apart() -> None:
    told = [
        ("one:1", "Invented", "Invented 100", "scanner"),
        ("two:1", "Made Up", "X1", "scanner"),
        ("two:2", "Made Up", "X1", "scanner"),
    ]
    library = FakeSane(told, open_=lambda _name: None)
    found = SaneDriver(lambda: library).devices(threading.Event())
    assert [device.name for device in found] == ["Invented 100", "Made Up X1 (two:1)", "Made Up X1 (two:2)"]
    assert [device.key for device in found] == ["sane:one:1", "sane:two:1", "sane:two:2"]


def opened_with(status: str) -> Iterator[ScannedPage]:
    def refuse(_name: str) -> None:
        raise FakeError(status)

    return SaneDriver(lambda: FakeSane([], refuse)).scan("fake:1", PLAIN, threading.Event())


def test_a_device_that_cannot_be_opened_says_why() -> None:
    with pytest.raises(DeviceNotFound):
        next(opened_with("Invalid argument"))
    with pytest.raises(DeviceBusy):
        next(opened_with("Device busy"))


@pytest.mark.parametrize(
    ("status", "kind", "reason"),
    [
        ("The scanner's lamp not ready, please retry", ScannerWarmingUp, "still warming up"),
        ("Scanner mechanism locked for transport", DriverFailed, "its carriage is locked for transport"),
        ("Unknown SANE status code 99", DriverFailed, "Unknown SANE status code 99"),
    ],
)
def test_a_status_that_the_test_device_does_not_have_means_its_own_error(
    status: str, kind: type[Exception], reason: str
) -> None:
    assert isinstance(fault_of(status, "A scanner"), kind)
    assert reason in str(fault_of(status, "A scanner"))


def test_without_the_library_the_sentence_says_what_to_install() -> None:
    def missing() -> None:
        raise ImportError

    with pytest.raises(DriverMissing, match="SANE is not installed"):
        SaneDriver(missing).devices(threading.Event())


@pytest.mark.skipif(sys.platform != "linux", reason="SANE is for Linux alone")
def test_on_linux_nothing_speaks_against_it() -> None:
    assert SaneDriver(lambda: None).why_not() == ""


def test_a_camera_is_no_scanner() -> None:
    found = [
        ("v4l:/dev/video0", "Noname", "Scope", "virtual device"),
        ("net:10.0.0.1:v4l:/dev/video0", "Noname", "Scope", "virtual device"),
        ("fake:v4l:1", "Invented", "Scanner 1", "flatbed scanner"),
    ]
    devices = SaneDriver(lambda: FakeSane(found, open)).devices(threading.Event())
    assert [one.key for one in devices] == ["sane:fake:v4l:1"]


def test_a_scanner_of_the_network_says_by_whom_it_was_found() -> None:
    found = [
        ("airscan:e0:Muster Scan 100", "eSCL", "Muster Scan 100", "ip=10.0.0.9"),
        ("escl:https://10.0.0.9:443", "Muster", "Scan 100", "flatbed scanner"),
        ("fake:1", "Muster", "Scan 100", "flatbed scanner"),
    ]
    devices = SaneDriver(lambda: FakeSane(found, open)).devices(threading.Event())
    assert [one.name for one in devices] == [
        "eSCL Muster Scan 100, through SANE's airscan",
        "Muster Scan 100, through SANE's escl",
        "Muster Scan 100",
    ]
