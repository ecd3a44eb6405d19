"""What goes wrong while an eSCL scanner is asked, and how a scan is stopped."""

import threading
import time
from pathlib import Path

import pytest

from ezp2p.acquisition.escl_discovery import EsclDiscovery
from ezp2p.errors import (
    Cancelled,
    DeviceBusy,
    DeviceFault,
    DeviceHung,
    DeviceNotAllowed,
    DeviceOffline,
    DriverFailed,
    ScannerCoverOpen,
    ScannerFeederEmpty,
    ScannerJammed,
    ScannerWarmingUp,
    ScanNotPossible,
)
from ezp2p.model.scanning import ScanMode, ScanRequest
from tests.fakes import escl_scanner as fake
from tests.fakes.escl_driver import (
    FEEDER,
    QUICK,
    driver_of,
    own_certificate,
    pages_until_it_fails,
    scanned,
)
from tests.fakes.escl_scanner import NAME, EsclScript, StartScanner, page_pixels
from tests.fakes.scripted_peer import FullBacklog
from tests.peers.process import HOST, free_port, wait_until

# --- faults -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("retry_after", ["0", "1", "no number"])
def test_a_scanner_that_stays_busy_is_busy(scanner: StartScanner, retry_after: str) -> None:
    _, fault = pages_until_it_fails(scanner(EsclScript(busy=99, retry_after=retry_after)), FEEDER)
    assert isinstance(fault, DeviceBusy)


def test_a_scanner_that_stays_busy_while_it_prepares_itself_is_warming_up(scanner: StartScanner) -> None:
    _, fault = pages_until_it_fails(scanner(EsclScript(busy=99, state_when_busy="Testing")), FEEDER)
    assert isinstance(fault, ScannerWarmingUp)


@pytest.mark.parametrize(
    ("state", "kind", "words"),
    [
        ("ScannerAdfJam", ScannerJammed, "stuck"),
        ("ScannerAdfMispick", ScannerJammed, "stuck"),
        ("ScannerAdfHatchOpen", ScannerCoverOpen, "cover"),
        ("ScannerAdfInputTrayOpen", ScannerCoverOpen, "cover"),
        ("ScannerAdfMultipickDetected", DriverFailed, "several sheets"),
        ("ScannerAdfInputTrayOverloaded", DriverFailed, "too much paper"),
    ],
)
def test_what_happens_on_page_four_leaves_three(
    scanner: StartScanner, state: str, kind: type[DeviceFault], words: str
) -> None:
    one = scanner(EsclScript(sheets=10, feeder_faults={4: state}))
    pages, fault = pages_until_it_fails(one, FEEDER)
    assert pages == [1, 2, 3]
    assert isinstance(fault, kind)
    assert NAME in str(fault)
    assert words in str(fault)
    assert one.deleted == ["/eSCL/ScanJobs/1"]


def test_a_page_that_is_broken_off_by_a_jam_is_a_jam(scanner: StartScanner) -> None:
    pages, fault = pages_until_it_fails(scanner(EsclScript(page_faults={3: fake.cut_off_by_a_jam})), FEEDER)
    assert (pages, type(fault)) == ([1, 2], ScannerJammed)


@pytest.mark.parametrize("status", [404, 409, 410])
def test_paper_that_is_left_after_the_last_page_is_said(scanner: StartScanner, status: int) -> None:
    one = scanner(EsclScript(sheets=5, feeder_faults={4: "ScannerAdfLoaded"}, fault_status=status))
    pages, fault = pages_until_it_fails(one, FEEDER)
    assert (pages, type(fault)) == ([1, 2, 3], DriverFailed)
    assert "paper left" in str(fault)


def test_a_feeder_that_needs_a_moment_to_see_that_it_is_empty_is_no_fault(scanner: StartScanner) -> None:
    one = scanner(EsclScript(sheets=3, statuses_late=3))
    assert len(scanned(one, FEEDER)) == 3


def test_a_feeder_that_is_stuck_is_no_matter_for_the_glass(scanner: StartScanner) -> None:
    one = scanner(EsclScript(not_ready=1))
    one.feeder_fault = "ScannerAdfJam"
    assert len(scanned(one, ScanRequest(resolution_dpi=75))) == 1


@pytest.mark.parametrize("script", [EsclScript(sheets=0), EsclScript(sheets=0, end_status=409)])
def test_an_empty_feeder_is_empty(scanner: StartScanner, script: EsclScript) -> None:
    _, fault = pages_until_it_fails(scanner(script), FEEDER)
    assert isinstance(fault, ScannerFeederEmpty)


def test_a_scanner_that_takes_no_job_because_its_feeder_is_empty_says_so(scanner: StartScanner) -> None:
    _, fault = pages_until_it_fails(scanner(EsclScript(sheets=0, refuses_with=409)), FEEDER)
    assert isinstance(fault, ScannerFeederEmpty)


def test_no_more_pages_may_be_said_by_409(scanner: StartScanner) -> None:
    assert len(scanned(scanner(EsclScript(end_status=409)), FEEDER)) == 3


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, ScanNotPossible), (409, ScanNotPossible), (403, DeviceNotAllowed), (500, DriverFailed)],
)
def test_a_job_that_is_refused_says_why(scanner: StartScanner, status: int, kind: type[DeviceFault]) -> None:
    _, fault = pages_until_it_fails(scanner(EsclScript(refuses_with=status)), FEEDER)
    assert isinstance(fault, kind)


@pytest.mark.parametrize("state", ["Aborted", "Canceled"])
def test_a_scan_that_was_ended_at_the_scanner_is_no_whole_batch(scanner: StartScanner, state: str) -> None:
    pages, fault = pages_until_it_fails(scanner(EsclScript(job_state=state)), FEEDER)
    assert pages == [1, 2, 3]
    assert isinstance(fault, DriverFailed)


@pytest.mark.parametrize(
    ("page_fault", "kind"),
    [
        (fake.cut_off, DeviceOffline),
        (fake.half_of_it, DriverFailed),
        (fake.endless, DriverFailed),
        (fake.silent, DeviceHung),
        (fake.silent_in_the_middle, DeviceHung),
        (fake.no_picture, DriverFailed),
        (fake.server_error, DriverFailed),
    ],
)
def test_a_page_that_goes_wrong_leaves_those_before_and_is_never_a_shorter_one(
    scanner: StartScanner, page_fault: fake.PageFault, kind: type[DeviceFault]
) -> None:
    one = scanner(EsclScript(sheets=5, page_faults={3: page_fault}))
    pages, fault = pages_until_it_fails(one, FEEDER)
    assert (pages, type(fault)) == ([1, 2], kind)


def test_fewer_points_than_asked_for_are_refused_where_nothing_tells_why(scanner: StartScanner) -> None:
    def another_size(handler: fake.EsclHandler, _picture: bytes) -> None:
        handler.answer(200, fake.png(page_pixels("Grayscale8", 1, 450, 400), 0), "image/png")

    one = scanner(EsclScript(page_faults={1: another_size}))
    pages, fault = pages_until_it_fails(one, ScanRequest(mode=ScanMode.GRAY))
    assert (pages, type(fault)) == ([], DriverFailed)


def test_color_instead_of_gray_is_refused(scanner: StartScanner) -> None:
    def in_color(handler: fake.EsclHandler, _picture: bytes) -> None:
        handler.answer(200, fake.png(page_pixels("RGB24", 1, 112, 150), 75), "image/png")

    pages, fault = pages_until_it_fails(scanner(EsclScript(page_faults={1: in_color})), FEEDER)
    assert (pages, type(fault)) == ([], ScanNotPossible)


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    "text", [b"", b"<html><body>Sign in</body></html>", b"\xff\xfe<\0a\0>\0", BOMB, b"<a>" * 30_000, bytes(2 << 20)]
)
def test_what_is_no_escl_is_said_to_be_none(scanner: StartScanner, text: bytes) -> None:
    one = scanner(EsclScript(texts={"ScannerCapabilities": text}))
    with pytest.raises(DriverFailed):
        driver_of().abilities(one.url, threading.Event())


def test_a_server_that_speaks_tls_is_no_http(scanner: StartScanner, tmp_path: Path, stop: threading.Event) -> None:
    encrypted = scanner(tls=own_certificate(tmp_path))
    with pytest.raises((DeviceOffline, DriverFailed)):
        driver_of(timeouts=QUICK).abilities(f"http://{HOST}:{encrypted.port}", stop)
    with pytest.raises(DriverFailed, match="encrypted"):
        driver_of(timeouts=QUICK).abilities(f"https://{HOST}:{scanner().port}", stop)


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (301, DriverFailed, "https://"),
        (401, DeviceNotAllowed, "may not use"),
        (404, DriverFailed, "status 404"),
        (503, DeviceBusy, "used by somebody else"),
    ],
)
def test_a_scanner_that_does_not_tell_what_it_can_do_says_why(
    scanner: StartScanner, stop: threading.Event, status: int, kind: type[DeviceFault], words: str
) -> None:
    one = scanner(EsclScript(capabilities_status=status))
    with pytest.raises(kind, match=words):
        driver_of().abilities(one.url, stop)


def test_a_firewall_that_drops_everything_is_offline(full_backlog: FullBacklog, stop: threading.Event) -> None:
    address = f"http://{full_backlog.ae.host}:{full_backlog.ae.port}"
    with pytest.raises(DeviceOffline):
        driver_of(timeouts=QUICK).abilities(address, stop)
    threading.Timer(0.1, stop.set).start()
    with pytest.raises(Cancelled):
        driver_of(timeouts=QUICK).abilities(address, stop)


def test_nobody_at_an_address_is_offline(stop: threading.Event) -> None:
    with pytest.raises(DeviceOffline):
        driver_of().abilities(f"http://{HOST}:{free_port()}", stop)


# --- stopping -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page_fault", [fake.silent, fake.silent_in_the_middle])
def test_a_scan_that_is_stopped_ends_at_once_and_the_scanner_is_told(
    scanner: StartScanner, stop: threading.Event, page_fault: fake.PageFault
) -> None:
    one = scanner(EsclScript(sheets=5, page_faults={3: page_fault}))
    pages = driver_of().scan(one.url, FEEDER, stop)
    assert [next(pages).number, next(pages).number] == [1, 2]
    timer = threading.Timer(0.2, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        next(pages)
    assert time.monotonic() - began < 5  # without stop it would be two minutes
    wait_until(lambda: one.deleted == ["/eSCL/ScanJobs/1"], what="the scanner was told")


def test_a_search_that_is_stopped_ends_at_once(stop: threading.Event) -> None:
    timer = threading.Timer(0.2, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        driver_of(discovery=EsclDiscovery(seconds=60, interfaces=[HOST])).devices(stop)
    assert time.monotonic() - began < 10


def test_what_is_stopped_before_it_begins_asks_nothing(scanner: StartScanner, stop: threading.Event) -> None:
    one = scanner()
    stop.set()
    with pytest.raises(Cancelled):
        list(driver_of(one.url).devices(stop))
    with pytest.raises(Cancelled):
        list(driver_of().scan(one.url, FEEDER, stop))
    assert one.requests == []


def test_who_takes_no_more_pages_cancels_the_rest(scanner: StartScanner, stop: threading.Event) -> None:
    one = scanner(EsclScript(sheets=5))
    pages = driver_of().scan(one.url, FEEDER, stop)
    next(pages)
    pages.close()  # type: ignore[attr-defined]  # it is a generator
    assert one.deleted == ["/eSCL/ScanJobs/1"]
