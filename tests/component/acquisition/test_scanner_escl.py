"""The eSCL driver against a scanner of our own, and that scanner against SANE's eSCL backend."""

import threading
from pathlib import Path

import numpy as np
import pytest
import zeroconf

from ezp2p.acquisition.escl_discovery import EsclDiscovery, service_from
from ezp2p.acquisition.escl_messages import COLOR_MODES
from ezp2p.acquisition.scanners import Scanners
from ezp2p.errors import DeviceNotFound, DeviceOffline, ScanNotPossible
from ezp2p.model.scanning import ScanArea, ScanMode, ScanRequest, ScanSource
from tests.fakes import escl_scanner as fake
from tests.fakes.escl_driver import (
    FEEDER,
    Announced,
    NoNetwork,
    NotInstalled,
    driver_of,
    own_certificate,
    scanned,
)
from tests.fakes.escl_scanner import NAME, UUID, EsclScript, StartScanner, page_pixels
from tests.peers.escl import SaneEscl
from tests.peers.process import HOST, free_port

NOT_LISTED = "a network scanner is not listed"


# --- what there is ------------------------------------------------------------------------------------------------


def test_a_scanner_at_a_known_address_is_listed_by_its_name_and_known_by_its_uuid(
    scanner: StartScanner, stop: threading.Event
) -> None:
    one = scanner()
    (device,) = driver_of(f"{HOST}:{one.port}").devices(stop)
    assert (device.key, device.name) == (f"escl:{UUID}", f"{NAME} ({HOST})")
    assert (device.manufacturer, device.model) == ("Muster", NAME)


def test_a_scanner_that_tells_no_uuid_is_known_by_its_address(scanner: StartScanner, stop: threading.Event) -> None:
    one = scanner(EsclScript(uuid=""))
    driver = driver_of(one.url)
    (device,) = driver.devices(stop)
    assert device.key == f"escl:{one.url}"
    assert len(driver.abilities(one.url, stop)) == 3


@pytest.mark.expected_log(NOT_LISTED)
def test_a_scanner_that_does_not_answer_hides_no_other(scanner: StartScanner, stop: threading.Event) -> None:
    devices = driver_of(f"{HOST}:{free_port()}", scanner().url).devices(stop)
    assert [one.key for one in devices] == [f"escl:{UUID}"]


@pytest.mark.expected_log(NOT_LISTED)
def test_where_none_answers_it_is_said_which(stop: threading.Event) -> None:
    with pytest.raises(DeviceOffline, match=HOST):
        driver_of(f"{HOST}:{free_port()}").devices(stop)


@pytest.mark.expected_log("the address of a network scanner cannot be used")
def test_an_address_that_is_none_is_said(stop: threading.Event) -> None:
    with pytest.raises(DeviceNotFound, match="ftp://x"):
        driver_of("ftp://x").devices(stop)


def test_a_scanner_that_announces_itself_in_two_ways_is_listed_once(
    scanner: StartScanner, stop: threading.Event
) -> None:
    one = scanner()
    service = service_from("_uscan._tcp.local.", [HOST], one.port, {"UUID": UUID})
    assert len(driver_of(one.url, discovery=Announced(service, service)).devices(stop)) == 1


def test_a_scanner_that_announces_itself_is_found_again_by_its_uuid(
    scanner: StartScanner, stop: threading.Event
) -> None:
    one, other = scanner(), scanner(EsclScript(uuid="4509a320-00a0-008f-00b6-0000e5c10002"))
    services = [
        service_from("_uscan._tcp.local.", [HOST], each.port, {"UUID": each.script.uuid}) for each in (other, one)
    ]
    discovery = Announced(*services)
    (page,) = driver_of(discovery=discovery).scan(UUID, ScanRequest(resolution_dpi=75), stop)
    assert page.number == 1
    assert discovery.searches == [UUID]
    assert other.requests == []


def test_another_scanner_at_the_address_is_never_taken_for_it(scanner: StartScanner, stop: threading.Event) -> None:
    other = scanner(EsclScript(uuid="4509a320-00a0-008f-00b6-0000e5c10002"))
    with pytest.raises(DeviceNotFound):
        driver_of(other.url).abilities(UUID, stop)


@pytest.mark.expected_log("network cannot be searched")
def test_without_a_network_addresses_still_work(scanner: StartScanner, stop: threading.Event) -> None:
    assert len(driver_of(scanner().url, discovery=NoNetwork()).devices(stop)) == 1


def test_without_the_library_and_without_addresses_it_says_why_not(
    scanner: StartScanner, stop: threading.Event
) -> None:
    assert driver_of().why_not() == ""
    assert "not installed" in driver_of(discovery=NotInstalled()).why_not()
    with_address = driver_of(scanner().url, discovery=NotInstalled())
    assert with_address.why_not() == ""
    assert len(with_address.devices(stop)) == 1


def test_a_scanner_on_loopback_is_found_by_zeroconf(scanner: StartScanner, stop: threading.Event) -> None:
    one = scanner()
    kind = "_uscan._tcp.local."
    info = zeroconf.ServiceInfo(
        kind,
        f"{NAME}.{kind}",
        addresses=[bytes(int(part) for part in HOST.split("."))],
        port=one.port,
        properties={"txtvers": "1", "ty": NAME, "rs": "eSCL", "UUID": UUID},
        server="muster-scan.local.",
    )
    network = zeroconf.Zeroconf(interfaces=[HOST])
    try:
        network.register_service(info)
        discovery = EsclDiscovery(seconds=5, interfaces=[HOST])
        (found,) = discovery.search(stop, UUID)
        assert (found.uuid, [each.url for each in found.addresses]) == (UUID, [one.url])
        (device,) = driver_of(discovery=EsclDiscovery(seconds=1.5, interfaces=[HOST])).devices(stop)
        assert device.key == f"escl:{UUID}"
    finally:
        network.close()


def test_abilities_are_what_the_scanner_tells(scanner: StartScanner, stop: threading.Event) -> None:
    flatbed, feeder, duplex = driver_of().abilities(scanner().url, stop)
    assert [each.source for each in (flatbed, feeder, duplex)] == [
        ScanSource.FLATBED,
        ScanSource.FEEDER,
        ScanSource.FEEDER_DUPLEX,
    ]
    assert flatbed.depths == {ScanMode.LINE_ART: (1,), ScanMode.GRAY: (8, 16), ScanMode.COLOR: (8, 16)}
    assert flatbed.resolutions_dpi == (75, 100, 150, 300)
    assert (flatbed.width_mm, flatbed.height_mm) == pytest.approx((50.8, 38.1))
    assert flatbed.has_brightness


# --- pages --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mode", "depth"), list(COLOR_MODES))
def test_a_page_without_loss_is_equal_to_the_bit(scanner: StartScanner, mode: ScanMode, depth: int) -> None:
    (page,) = scanned(scanner(), ScanRequest(mode=mode, depth_bits=depth))
    expected = page_pixels(COLOR_MODES[mode, depth], 1, 450, 600)
    assert page.pixels.dtype == expected.dtype
    assert np.array_equal(page.pixels, expected)
    assert (page.bits_stored, page.lossy_ratio) == (16 if depth == 16 else 8, None)
    assert (page.row_dpi, page.column_dpi) == (300, 300)


@pytest.mark.parametrize("mode", list(ScanMode))
def test_a_scanner_that_only_has_jpeg_is_told_to_be_lossy(scanner: StartScanner, mode: ScanMode) -> None:
    depth = 1 if mode == ScanMode.LINE_ART else 8
    (page,) = scanned(scanner(EsclScript(formats=("image/jpeg",))), ScanRequest(mode=mode, depth_bits=depth))
    expected = page_pixels(COLOR_MODES[mode, depth], 1, 450, 600)
    assert page.pixels.shape == expected.shape
    assert page.lossy_ratio is not None
    assert page.lossy_ratio > 1
    if mode == ScanMode.LINE_ART:
        assert set(np.unique(page.pixels)) == {0, 255}
        assert np.mean(page.pixels == expected) > 0.98


@pytest.mark.parametrize(("mode", "depth"), [(ScanMode.GRAY, 16), (ScanMode.GRAY, 8), (ScanMode.COLOR, 8)])
def test_a_tiff_is_without_loss_too(scanner: StartScanner, mode: ScanMode, depth: int) -> None:
    one = scanner(EsclScript(formats=("image/jpeg", "image/tiff")))
    (page,) = scanned(one, ScanRequest(mode=mode, depth_bits=depth))
    assert np.array_equal(page.pixels, page_pixels(COLOR_MODES[mode, depth], 1, 450, 600))
    assert page.lossy_ratio is None


def test_sixteen_bits_are_not_offered_where_jpeg_would_lose_them(scanner: StartScanner, stop: threading.Event) -> None:
    one = scanner(EsclScript(formats=("image/jpeg",)))
    assert driver_of().abilities(one.url, stop)[0].depths[ScanMode.GRAY] == (8,)
    with pytest.raises(ScanNotPossible, match="gray of 16 bits"):
        scanned(one, ScanRequest(mode=ScanMode.GRAY, depth_bits=16))


def test_pages_and_their_loss_come_through_the_process_of_the_driver(
    scanner: StartScanner, stop: threading.Event
) -> None:
    one = scanner(EsclScript(formats=("image/jpeg",)))
    scanners = Scanners(escl_addresses=[one.url])
    told: list[int] = []
    try:
        pages = list(scanners.scan(f"escl:{one.url}", FEEDER, stop=stop, on_progress=lambda page, _: told.append(page)))
    finally:
        scanners.close()
    assert [(page.number, page.lossy_ratio) for page in pages] == [
        (page.number, page.lossy_ratio) for page in scanned(scanner(one.script), FEEDER)
    ]
    assert pages[0].lossy_ratio is not None
    assert told


def test_ten_pages_come_from_the_feeder_in_their_order(scanner: StartScanner) -> None:
    one = scanner(EsclScript(sheets=10))
    pages = scanned(one, FEEDER)
    assert [page.number for page in pages] == list(range(1, 11))
    for page in pages:
        assert np.array_equal(page.pixels, page_pixels("Grayscale8", page.number, 112, 150))
    assert one.deleted == []


def test_both_sides_of_three_sheets_are_six_pages(scanner: StartScanner) -> None:
    one = scanner()
    pages = scanned(one, ScanRequest(source=ScanSource.FEEDER_DUPLEX, mode=ScanMode.GRAY, resolution_dpi=75))
    assert len(pages) == 6
    assert one.settings[0]["Duplex"] == "true"


def test_a_feeder_ends_earlier_where_fewer_pages_are_wanted(scanner: StartScanner) -> None:
    one = scanner(EsclScript(sheets=10))
    assert len(scanned(one, ScanRequest(source=ScanSource.FEEDER, resolution_dpi=75, most_pages=4))) == 4
    assert (one.deleted, one.sheets) == (["/eSCL/ScanJobs/1"], 6)


def test_a_page_from_the_glass_is_asked_for_once(scanner: StartScanner) -> None:
    one = scanner()
    scanned(one, ScanRequest(resolution_dpi=75))
    assert [each for each in one.requests if "ScanJobs" in each] == [
        "POST /eSCL/ScanJobs",
        "GET /eSCL/ScanJobs/1/NextDocument",
        "DELETE /eSCL/ScanJobs/1",
    ]


def test_an_area_and_a_brightness_are_asked_for(scanner: StartScanner) -> None:
    one = scanner()
    area = ScanArea(left_mm=12.7, top_mm=6.35, width_mm=25.4, height_mm=12.7)
    (page,) = scanned(one, ScanRequest(area=area, brightness_percent=-50, resolution_dpi=150))
    assert page.pixels.shape == (75, 150, 3)
    asked = one.settings[0]
    assert [asked[name] for name in ("XOffset", "YOffset", "Width", "Height")] == ["150", "75", "300", "150"]
    assert asked["Brightness"] == "50"


def test_a_scanner_that_is_busy_for_a_moment_is_asked_again(scanner: StartScanner) -> None:
    one = scanner(EsclScript(busy=2, not_ready=2))
    assert len(scanned(one, FEEDER)) == 3


def test_a_slow_page_in_pieces_is_whole(scanner: StartScanner) -> None:
    (page,) = scanned(scanner(EsclScript(page_faults={1: fake.slow})), ScanRequest(mode=ScanMode.GRAY))
    assert np.array_equal(page.pixels, page_pixels("Grayscale8", 1, 450, 600))


def test_it_tells_how_much_of_a_page_has_come(scanner: StartScanner, stop: threading.Event) -> None:
    told: list[tuple[int, float]] = []
    driver = driver_of()
    driver.on_progress = lambda page, fraction: told.append((page, fraction))
    list(driver.scan(scanner(EsclScript(page_faults={2: fake.slow})).url, FEEDER, stop))
    assert [page for page, _ in told] == sorted(page for page, _ in told)
    assert {page for page, _ in told} == {1, 2, 3}
    assert all(0 < fraction <= 1 for _, fraction in told)
    assert told[0][0] == 1
    assert told[-1] == (3, 1.0)


def test_a_scanner_that_takes_another_resolution_and_tells_it_is_believed(scanner: StartScanner) -> None:
    (page,) = scanned(scanner(EsclScript(dpi=150)), ScanRequest(resolution_dpi=300))
    assert page.column_dpi == pytest.approx(150, rel=0.001)


def test_on_the_glass_both_sides_tell_another_resolution(scanner: StartScanner) -> None:
    (page,) = scanned(scanner(EsclScript(dpi=100, tells_dpi=False)), ScanRequest(resolution_dpi=300))
    assert (page.row_dpi, page.column_dpi) == pytest.approx((100, 100))


def test_pages_come_over_https_from_a_scanner_that_signed_its_own_certificate(
    scanner: StartScanner, tmp_path: Path
) -> None:
    one = scanner(tls=own_certificate(tmp_path))
    assert one.url.startswith("https://")
    assert len(scanned(one, FEEDER)) == 3


# --- another client -----------------------------------------------------------------------------------------------


def test_sane_accepts_our_scanner_as_one(scanner: StartScanner, tmp_path: Path) -> None:
    options = SaneEscl(tmp_path, scanner().port, NAME).options()
    assert "--source Flatbed|ADF|ADF Duplex" in options
    assert "--mode Gray|Color" in options
    assert "--resolution 75|100|150|300dpi" in options


@pytest.mark.parametrize("mode", [ScanMode.COLOR, ScanMode.GRAY])
def test_sane_gets_the_same_jpeg_as_we_do(scanner: StartScanner, tmp_path: Path, mode: ScanMode) -> None:
    one = scanner(EsclScript(formats=("image/jpeg",)))
    theirs = SaneEscl(tmp_path, one.port, NAME).scan("--mode", mode.value.title(), "--resolution", "300")
    (ours,) = scanned(one, ScanRequest(mode=mode))
    assert np.array_equal(theirs, ours.pixels if mode == ScanMode.COLOR else np.dstack([ours.pixels] * 3))


def test_sane_gets_the_same_png_as_we_do(scanner: StartScanner, tmp_path: Path) -> None:
    one = scanner(EsclScript(formats=("image/png",)))
    theirs = SaneEscl(tmp_path, one.port, NAME).scan("--mode", "Color", "--resolution", "300")
    (ours,) = scanned(one, ScanRequest(mode=ScanMode.COLOR))
    assert np.array_equal(theirs[::-1], ours.pixels)  # it gives a PNG upside down


@pytest.mark.parametrize(("source", "count"), [("ADF", 3), ("ADF Duplex", 6)])
def test_sane_empties_the_feeder_too(scanner: StartScanner, tmp_path: Path, source: str, count: int) -> None:
    one = scanner(EsclScript(formats=("image/png",)))
    pages = SaneEscl(tmp_path, one.port, NAME).batch("--mode", "Color", "--resolution", "75", "--source", source)
    assert len(pages) == count
    for number, page in enumerate(pages, start=1):
        assert np.array_equal(page[::-1], page_pixels("RGB24", number, 112, 150))
