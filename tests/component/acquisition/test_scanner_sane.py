"""SANE's own test device, through its real library, each time in a process of its own."""

import itertools
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from ezp2p.acquisition.scanner_sane import SaneDriver
from ezp2p.acquisition.scanners import Scanners, ScannerTimeouts
from ezp2p.errors import (
    Cancelled,
    DeviceBusy,
    DeviceFault,
    DeviceHung,
    DeviceNotAllowed,
    DeviceNotFound,
    DeviceOffline,
    DriverFailed,
    ScannerCoverOpen,
    ScannerFeederEmpty,
    ScannerJammed,
    ScanNotPossible,
)
from ezp2p.model.scanning import ScanArea, ScanMode, ScannedPage, ScanRequest, ScanSource
from tests.fakes.scanner_process import COMMAND, bad_drivers
from tests.peers.process import binary
from tests.peers.sane import Saned, sane_folder, scanimage
from tests.torture.jammed_scans import scan_jammed

KEY = "sane:test:0"
JAMMING = "jamming:test:0"
TIMEOUTS = ScannerTimeouts(page_s=20)
WHOLE = ("-x", "200", "-y", "200")
MakeScanners = Callable[..., Scanners]


@pytest.fixture(autouse=True)
def _has_sane() -> None:
    binary("/usr/bin/scanimage")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return sane_folder(tmp_path / "sane")


@pytest.fixture
def scanners_with() -> Iterator[MakeScanners]:
    """Makes Scanners of SANE alone, with these variables."""
    made: list[Scanners] = []

    def make(environment: dict[str, str], timeouts: ScannerTimeouts = TIMEOUTS) -> Scanners:
        made.append(Scanners(environment=environment, timeouts=timeouts, command=COMMAND, drivers=bad_drivers))
        return made[-1]

    yield make
    for one in made:
        one.close()
        assert one.pids == ()


@pytest.fixture
def scanners(scanners_with: MakeScanners, environment: dict[str, str]) -> Scanners:
    return scanners_with(environment)


def scanned(scanners: Scanners, request: ScanRequest, key: str = KEY) -> list[ScannedPage]:
    return list(scanners.scan(key, request, stop=threading.Event()))


def the_page(scanners: Scanners, request: ScanRequest, key: str = KEY) -> ScannedPage:
    (page,) = scanned(scanners, request, key)
    return page


# --- what there is ------------------------------------------------------------------------------------------------


def test_scanners_are_listed_with_names_for_people_that_tell_two_of_a_kind_apart(scanners: Scanners) -> None:
    found = [device for device in scanners.devices(stop=threading.Event()) if device.key.startswith("sane:")]
    assert [(device.key, device.name) for device in found] == [
        ("sane:test:0", "Noname frontend-tester (test:0)"),
        ("sane:test:1", "Noname frontend-tester (test:1)"),
    ]
    assert {(device.manufacturer, device.model) for device in found} == {("Noname", "frontend-tester")}


def test_what_the_scanner_can_do_is_what_its_options_say(scanners: Scanners) -> None:
    flatbed, feeder = scanners.abilities(KEY, stop=threading.Event())
    assert (flatbed.source, feeder.source) == (ScanSource.FLATBED, ScanSource.FEEDER)
    assert flatbed.depths == {ScanMode.LINE_ART: (1,), ScanMode.GRAY: (8, 16), ScanMode.COLOR: (8, 16)}
    assert flatbed.resolutions_dpi == (1, 75, 100, 150, 200, 300, 400, 600, 800, 1200)
    assert (flatbed.width_mm, flatbed.height_mm, flatbed.has_brightness) == (200.0, 200.0, False)


def test_a_scanner_that_is_not_there_is_told_by_its_own_sentence(scanners: Scanners) -> None:
    with pytest.raises(DeviceNotFound, match="test:7 is not there"):
        scanners.abilities("sane:test:7", stop=threading.Event())


def test_a_folder_of_sane_without_scanners_finds_none(scanners_with: MakeScanners, tmp_path: Path) -> None:
    environment = sane_folder(tmp_path / "none")
    (tmp_path / "none" / "dll.conf").write_text("", "ascii")
    scanners = scanners_with(environment)
    assert not [one for one in scanners.devices(stop=threading.Event()) if one.key.startswith("sane:")]
    assert scanners.failures == ()


# --- equal to the bit ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("picture", ["Color pattern", "Grid"])
@pytest.mark.parametrize(("mode", "name"), [(ScanMode.GRAY, "Gray"), (ScanMode.COLOR, "Color")])
@pytest.mark.parametrize("depth", [8, 16])
def test_a_page_equals_that_of_scanimage_to_the_bit(
    scanners_with: MakeScanners, tmp_path: Path, mode: ScanMode, name: str, depth: int, picture: str
) -> None:
    environment = sane_folder(tmp_path / "sane", test_picture=f'"{picture}"')
    request = ScanRequest(mode=mode, depth_bits=depth, resolution_dpi=60)
    page = the_page(scanners_with(environment), request)
    expected = scanimage(environment, "--mode", name, "--depth", str(depth), "--resolution", "60", *WHOLE)
    assert page.pixels.dtype == expected.dtype
    assert np.array_equal(page.pixels, expected)
    assert len(np.unique(page.pixels)) > 1
    assert page.bits_stored == depth


def test_line_art_equals_that_of_scanimage_with_black_as_0(scanners_with: MakeScanners, tmp_path: Path) -> None:
    environment = sane_folder(tmp_path / "sane", test_picture='"Grid"')
    request = ScanRequest(mode=ScanMode.LINE_ART, depth_bits=1, resolution_dpi=75)
    page = the_page(scanners_with(environment), request)
    expected = scanimage(environment, "--mode", "Gray", "--depth", "1", "--resolution", "75", *WHOLE)
    assert np.array_equal(page.pixels, expected)
    assert set(np.unique(page.pixels)) == {0, 255}
    assert page.bits_stored == 8


def test_resolution_and_area_are_what_was_asked_for(scanners: Scanners, environment: dict[str, str]) -> None:
    area = ScanArea(left_mm=20, top_mm=30, width_mm=100, height_mm=50)
    page = the_page(scanners, ScanRequest(mode=ScanMode.GRAY, resolution_dpi=254, area=area))
    assert page.pixels.shape == (500, 1000)
    assert (page.row_dpi, page.column_dpi) == (254.0, 254.0)
    assert page.spacing_mm == pytest.approx((0.1, 0.1))
    place = ("-l", "20", "-t", "30", "-x", "100", "-y", "50")
    assert np.array_equal(page.pixels, scanimage(environment, "--mode", "Gray", "--resolution", "254", *place))


@pytest.mark.parametrize(
    ("request_", "reason"),
    [
        (ScanRequest(resolution_dpi=5000), "it has no resolution of 5000 dpi"),
        (ScanRequest(depth_bits=12), "it does not give color with 12 bits"),
        (ScanRequest(source=ScanSource.TRANSPARENCY), "it has no transparency unit"),
        (ScanRequest(area=ScanArea(0, 0, 300, 100)), "the area does not lie on what it scans"),
        (ScanRequest(brightness_percent=20), "its brightness cannot be chosen"),
    ],
)
def test_what_the_scanner_cannot_do_is_refused_and_never_replaced(
    scanners: Scanners, request_: ScanRequest, reason: str
) -> None:
    with pytest.raises(ScanNotPossible, match=reason):
        scanned(scanners, request_)


def test_a_scanner_that_does_not_know_the_height_beforehand_gives_its_whole_page(
    scanners_with: MakeScanners, tmp_path: Path
) -> None:
    page = the_page(scanners_with(sane_folder(tmp_path / "sane", hand_scanner="true")), ScanRequest(resolution_dpi=50))
    assert page.pixels.shape[0] > 100


def test_three_passes_are_refused_and_not_mixed_up(scanners_with: MakeScanners, tmp_path: Path) -> None:
    scanners = scanners_with(sane_folder(tmp_path / "sane", mode="Color", **{"three-pass": "true"}))
    with pytest.raises(ScanNotPossible, match="three passes"):
        scanned(scanners, ScanRequest(resolution_dpi=50))


# --- the feeder ---------------------------------------------------------------------------------------------------


def test_ten_pages_come_from_the_feeder_each_equal_to_that_of_scanimage(
    scanners: Scanners, environment: dict[str, str]
) -> None:
    pages = scanned(scanners, ScanRequest(source=ScanSource.FEEDER, resolution_dpi=50))
    assert [page.number for page in pages] == list(range(1, 11))
    expected = scanimage(environment, "--mode", "Color", "--resolution", "50", *WHOLE)
    assert all(np.array_equal(page.pixels, expected) for page in pages)


def test_the_feeder_ends_after_as_many_pages_as_were_asked_for_and_can_go_on(scanners: Scanners) -> None:
    request = ScanRequest(source=ScanSource.FEEDER, resolution_dpi=50, most_pages=3)
    assert len(scanned(scanners, request)) == 3
    assert len(scanned(scanners, request)) == 3


def test_a_jam_on_page_4_keeps_three(scanners: Scanners) -> None:
    pages = scanners.scan(JAMMING, ScanRequest(source=ScanSource.FEEDER, resolution_dpi=50), stop=threading.Event())
    assert [page.number for page in itertools.islice(pages, 3)] == [1, 2, 3]
    with pytest.raises(ScannerJammed):
        next(pages)


# --- what goes wrong ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind", "sentence"),
    [
        ("JAMMED", ScannerJammed, "Paper is stuck in"),
        ("NO_DOCS", ScannerFeederEmpty, "There is no paper in the feeder"),
        ("COVER_OPEN", ScannerCoverOpen, "The cover of .* is open"),
        ("DEVICE_BUSY", DeviceBusy, "is used by somebody else"),
        ("IO_ERROR", DeviceOffline, "does not answer"),
        ("ACCESS_DENIED", DeviceNotAllowed, "may not use"),
        ("NO_MEM", DriverFailed, "it ran out of memory"),
        ("INVAL", ScanNotPossible, "it does not take one of these choices"),
        ("UNSUPPORTED", ScanNotPossible, "it does not support this choice"),
        ("CANCELLED", DriverFailed, "it was stopped at the device"),
        ("EOF", DeviceOffline, "does not answer"),  # a page without a line
    ],
)
def test_each_status_of_sane_has_its_sentence_and_the_scanner_its_name(
    scanners_with: MakeScanners, tmp_path: Path, status: str, kind: type[DeviceFault], sentence: str
) -> None:
    scanners = scanners_with(sane_folder(tmp_path / "sane", read_status_code=f'"SANE_STATUS_{status}"'))
    scanners.devices(stop=threading.Event())
    fault = fault_of_a_scan(scanners)
    for _ in range(3):
        if isinstance(
            fault, DeviceHung
        ):  # the test backend hangs now and then where it reports an error, and is let go
            fault = fault_of_a_scan(scanners)
    assert isinstance(fault, kind)
    assert re.search(sentence, str(fault))
    assert "Noname frontend-tester (test:0)" in str(fault)


def fault_of_a_scan(scanners: Scanners) -> DeviceFault:
    with pytest.raises(DeviceFault) as caught:
        scanned(scanners, ScanRequest(resolution_dpi=50))
    return caught.value


def test_a_slow_scan_is_cancelled_within_the_patience_of_people(scanners_with: MakeScanners, tmp_path: Path) -> None:
    slow = sane_folder(tmp_path / "sane", read_delay="true", read_delay_duration="200000")
    scanners = scanners_with(slow)
    stop = threading.Event()
    heard: list[tuple[int, float]] = []

    def hear(page: int, fraction: float) -> None:
        heard.append((page, fraction))
        if len(heard) == 3:
            stop.set()

    request = ScanRequest(resolution_dpi=300)
    with pytest.raises(Cancelled):
        list(scanners.scan(KEY, request, stop=stop, on_progress=hear))
    assert scanners.pids == ()
    assert [page for page, _ in heard[:3]] == [1, 1, 1]
    assert 0 < heard[0][1] <= heard[1][1] <= heard[2][1] < 1


def test_ten_jammed_scans_end_and_none_hangs(tmp_path: Path) -> None:
    assert scan_jammed(tmp_path / "jams", 10) == 10


# --- a network scanner --------------------------------------------------------------------------------------------


@pytest.mark.xdist_group("saned")
def test_a_scanner_of_the_network_gives_the_same_pages(scanners_with: MakeScanners, tmp_path: Path) -> None:
    saned = Saned(tmp_path)
    try:
        scanners = scanners_with(saned.environment)
        keys = [device.key for device in scanners.devices(stop=threading.Event())]
        assert f"sane:{saned.device}" in keys
        for name, mode in (("Gray", ScanMode.GRAY), ("Color", ScanMode.COLOR)):
            for depth in (8, 16):
                request = ScanRequest(mode=mode, depth_bits=depth, resolution_dpi=60)
                page = the_page(scanners, request, f"sane:{saned.device}")
                options = ("--mode", name, "--depth", str(depth), "--resolution", "60", *WHOLE)
                expected = scanimage(saned.environment, *options, device=saned.device)
                assert page.pixels.dtype == expected.dtype
                assert np.array_equal(page.pixels, expected)
        feeder = ScanRequest(source=ScanSource.FEEDER, resolution_dpi=50)
        assert len(scanned(scanners, feeder, f"sane:{saned.device}")) == 10
    finally:
        saned.stop()


@pytest.mark.xdist_group("saned")
def test_a_scanner_of_the_network_that_went_away_has_a_sentence(scanners_with: MakeScanners, tmp_path: Path) -> None:
    saned = Saned(tmp_path)
    saned.stop()
    scanners = scanners_with(saned.environment)
    with pytest.raises((DeviceNotFound, DeviceOffline)):
        scanned(scanners, ScanRequest(), f"sane:{saned.device}")


# --- where it cannot be used --------------------------------------------------------------------------------------


def test_where_the_library_is_there_nothing_speaks_against_it() -> None:
    assert SaneDriver().why_not() == ""
