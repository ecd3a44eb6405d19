"""Whatever a scanner's driver does: its process is lost, and nothing else."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from ezp2p.acquisition.own_program import SCANNER
from ezp2p.acquisition.scanners import (
    USUAL_TIMEOUTS,
    Scanners,
    ScannerTimeouts,
    environment_of_scanner_child,
)
from ezp2p.errors import Cancelled, DeviceHung, DriverFailed, DriverMissing, ScannerCoverOpen
from ezp2p.model.scanning import ScannedPage, ScannerDevice, ScanRequest
from tests.fakes.scanner_process import COMMAND, PAGE, BadDriver, SilentDriver, bad_drivers
from tests.peers.process import binary, wait_until
from tests.peers.sane import sane_folder

HURRIED = ScannerTimeouts(devices_s=30, abilities_s=1, page_s=1)
PATIENT = ScannerTimeouts(devices_s=60, abilities_s=60, page_s=60)
REQUEST = ScanRequest()
MakeScanners = Callable[..., Scanners]


@pytest.fixture
def bad_scanners() -> Iterator[MakeScanners]:
    """Makes Scanners whose driver does what the name of the device says."""
    made: list[Scanners] = []

    def make(timeouts: ScannerTimeouts = PATIENT, **environment: str) -> Scanners:
        made.append(
            Scanners(
                timeouts=timeouts,
                command=COMMAND,
                environment=environment,
                drivers=lambda _addresses: (BadDriver(), SilentDriver()),
            )
        )
        return made[-1]

    yield make
    for one in made:
        one.close()
        assert one.pids == ()


def scan_until_it_fails(scanners: Scanners, device: str, stop: threading.Event | None = None) -> list[ScannedPage]:
    """The pages that came; raises nothing of its own."""
    return list(scanners.scan(f"bad:{device}", REQUEST, stop=stop or threading.Event()))


def set_soon(stop: threading.Event) -> threading.Timer:
    timer = threading.Timer(0.7, stop.set)
    timer.start()
    return timer


# --- it works -----------------------------------------------------------------------------------------------------


def test_pages_travel_exactly_with_what_the_driver_tells_of_them(bad_scanners: MakeScanners) -> None:
    first, second = scan_until_it_fails(bad_scanners(), "well")
    assert np.array_equal(first.pixels, PAGE)
    assert np.array_equal(second.pixels, PAGE[::-1])
    assert first.pixels.dtype == np.uint16
    assert (first.bits_stored, first.row_dpi, first.column_dpi, first.number) == (12, 300.0, 150.0, 1)
    assert (second.bits_stored, second.number) == (16, 2)


def test_a_page_is_there_before_the_next_one_is_scanned(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners()
    pages = scanners.scan("bad:hang", REQUEST, stop=threading.Event())
    assert next(pages).number == 1
    assert len(scanners.pids) == 1
    pages.close()  # type: ignore[attr-defined]
    assert not scanners.pids


def test_what_a_scanner_tells_of_itself_is_made_fit_for_the_screen(bad_scanners: MakeScanners) -> None:
    assert bad_scanners().devices(stop=threading.Event()) == (
        ScannerDevice("bad:well", "Invented Scanner"),
        ScannerDevice("bad:hang", "Hanging scanner"),
    )


def test_progress_keeps_a_slow_page_from_being_too_late(bad_scanners: MakeScanners) -> None:
    heard: list[tuple[int, float]] = []
    pages = bad_scanners(HURRIED).scan(
        "bad:slow", REQUEST, stop=threading.Event(), on_progress=lambda page, part: heard.append((page, part))
    )
    assert len(list(pages)) == 2
    assert {page for page, _ in heard} == {2}
    assert [part for _, part in heard] == sorted(part for _, part in heard)


def test_two_scanners_are_asked_at_the_same_time(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners()
    one = scanners.scan("bad:hang", REQUEST, stop=threading.Event())
    other = scanners.scan("bad:well", REQUEST, stop=threading.Event())
    assert next(one).number == next(other).number == 1
    assert len(scanners.pids) == 2
    assert [page.number for page in other] == [2]


def test_this_program_starts_a_driver_of_its_own() -> None:
    with Scanners(drivers=lambda _addresses: ()) as scanners:
        assert scanners.devices(stop=threading.Event()) == ()
    said = subprocess.run(
        SCANNER.command(),
        input=b"",
        capture_output=True,
        env=environment_of_scanner_child(os.environ),
        timeout=60,
        check=True,
    )
    assert said.stdout == said.stderr == b""


# --- it fails -----------------------------------------------------------------------------------------------------


def test_a_driver_that_hangs_is_ended_and_the_page_before_is_kept(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners(HURRIED)
    scanners.devices(stop=threading.Event())
    pages = scanners.scan("bad:hang", REQUEST, stop=threading.Event())
    assert next(pages).number == 1
    (pid,) = scanners.pids
    with pytest.raises(DeviceHung, match=r"Hanging scanner did not answer within 1 seconds and was let go"):
        next(pages)
    assert not psutil.pid_exists(pid)
    assert len(scan_until_it_fails(scanners, "well")) == 2


def test_what_a_hanging_driver_has_started_is_ended_with_it(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners(HURRIED)
    pages = scanners.scan("bad:hang with a fork", REQUEST, stop=threading.Event())
    next(pages)
    (driver,) = map(psutil.Process, scanners.pids)
    wait_until(lambda: bool(driver.children()), what="the driver has started another process")
    (started,) = driver.children()
    with pytest.raises(DeviceHung):
        next(pages)
    wait_until(lambda: not started.is_running() or started.status() == psutil.STATUS_ZOMBIE, what="it has ended")


def test_a_driver_that_tells_no_progress_is_given_longer_for_a_page(bad_scanners: MakeScanners) -> None:
    stop = threading.Event()
    patient = bad_scanners(ScannerTimeouts(page_s=0.5, silent_page_s=60))
    assert len(list(patient.scan("silent:well", REQUEST, stop=stop))) == 1
    hurried = bad_scanners(ScannerTimeouts(page_s=60, silent_page_s=0.5))
    with pytest.raises(DeviceHung, match=r"did not answer within 0.5 seconds"):
        next(hurried.scan("silent:hang", REQUEST, stop=stop))
    assert USUAL_TIMEOUTS.silent_page_s >= 600 > USUAL_TIMEOUTS.page_s


def test_a_driver_that_is_ended_leaves_no_file_behind(bad_scanners: MakeScanners, tmp_path: Path) -> None:
    note = tmp_path / "where it was"
    pages = bad_scanners(HURRIED, BAD_FILE=str(note)).scan("bad:hang with a file", REQUEST, stop=threading.Event())
    next(pages)
    with pytest.raises(DeviceHung):
        next(pages)
    written = Path(note.read_text("utf-8"))
    assert not written.exists()
    assert not written.parent.exists(), "the folder was made for this request"


@pytest.mark.parametrize("device", ["hang", "listen"])
def test_stop_ends_a_scan_also_while_the_driver_hears_nothing(bad_scanners: MakeScanners, device: str) -> None:
    scanners, stop = bad_scanners(), threading.Event()
    pages = scanners.scan(f"bad:{device}", REQUEST, stop=stop)
    next(pages)
    timer = set_soon(stop)
    with pytest.raises(Cancelled):
        next(pages)
    timer.join()
    assert scanners.pids == ()


def test_stop_ends_a_search_and_a_question(bad_scanners: MakeScanners) -> None:
    stop = threading.Event()
    scanners = bad_scanners(BAD_SEARCH="hang")
    timer = set_soon(stop)
    with pytest.raises(Cancelled):
        scanners.devices(stop=stop)
    timer.join()
    with pytest.raises(Cancelled):
        scanners.abilities("bad:hang", stop=stop)


def test_closing_cancels_what_runs(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners()
    pages = scanners.scan("bad:hang", REQUEST, stop=threading.Event())
    next(pages)
    timer = threading.Timer(0.5, scanners.close)
    timer.start()
    with pytest.raises(Cancelled):
        next(pages)
    timer.join()
    with pytest.raises(Cancelled):
        scanners.devices(stop=threading.Event())


def test_a_driver_that_crashes_has_a_sentence_and_the_next_scan_works(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners()
    with pytest.raises(DriverFailed, match=r"The driver of crash failed \(it ended with code 3\)"):
        scan_until_it_fails(scanners, "crash")
    assert len(scan_until_it_fails(scanners, "well")) == 2


def test_a_driver_that_is_killed_while_it_scans_has_a_sentence_and_the_next_scan_works(
    bad_scanners: MakeScanners,
) -> None:
    scanners = bad_scanners()
    pages = scanners.scan("bad:hang", REQUEST, stop=threading.Event())
    next(pages)
    os.kill(scanners.pids[0], signal.SIGKILL)
    with pytest.raises(DriverFailed, match="it ended with code -9"):
        next(pages)
    assert len(scan_until_it_fails(scanners, "well")) == 2


@pytest.mark.parametrize(
    ("device", "reason"),
    [
        ("page 2 first", "it talks nonsense: another page"),
        ("not its business", "SettingsNotValid"),
        ("surprise", r"\(ValueError\)"),
    ],
)
def test_a_driver_that_says_what_cannot_be_is_not_believed(
    bad_scanners: MakeScanners, device: str, reason: str
) -> None:
    with pytest.raises(DriverFailed, match=reason):
        scan_until_it_fails(bad_scanners(), device)


def test_abilities_that_cannot_be_are_not_believed(bad_scanners: MakeScanners) -> None:
    with pytest.raises(DriverFailed, match="a depth that cannot be"):
        bad_scanners().abilities("bad:depth 7", stop=threading.Event())


def test_an_error_names_the_scanner_as_people_know_it(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners()
    with pytest.raises(ScannerCoverOpen, match="The cover of cover is open"):  # nobody has searched yet
        scan_until_it_fails(scanners, "cover")


def test_a_search_tells_what_it_could_not_ask_and_shows_the_others(tmp_path: Path) -> None:
    binary("/usr/bin/scanimage")
    environment = {**sane_folder(tmp_path), "BAD_SEARCH": "surprise"}
    with Scanners(command=COMMAND, environment=environment, drivers=bad_drivers) as scanners:
        found = scanners.devices(stop=threading.Event())
        assert {device.key.partition(":")[0] for device in found} == {"jamming", "sane"}
        assert scanners.failures == (
            "The driver of bad failed (ValueError). Try again; if it stays, ask for help with this sentence.",
        )


def test_a_driver_that_cannot_be_used_is_not_asked_and_says_why() -> None:
    class Unusable(BadDriver):
        def why_not(self) -> str:
            return "it is for another system"

    with Scanners(command=COMMAND, drivers=lambda _addresses: (Unusable(),)) as scanners:
        assert scanners.devices(stop=threading.Event()) == ()
        assert (scanners.failures, scanners.unusable) == ((), {"bad": "it is for another system"})
        with pytest.raises(DriverMissing, match="well cannot be used here: it is for another system"):
            scanners.abilities("bad:well", stop=threading.Event())


def test_a_key_of_no_driver_has_a_sentence(bad_scanners: MakeScanners) -> None:
    with pytest.raises(DriverMissing, match="this program has no driver for it"):
        bad_scanners().abilities("other:well", stop=threading.Event())


def test_a_process_that_does_not_start_has_a_sentence() -> None:
    missing = ["/nowhere/python"]
    with Scanners(command=missing, drivers=lambda _addresses: (BadDriver(),)) as scanners:
        with pytest.raises(DriverFailed, match="its process does not start: No such file"):
            scanners.abilities("bad:well", stop=threading.Event())
        assert scanners.devices(stop=threading.Event()) == ()
        assert "its process does not start" in scanners.failures[0]


def test_a_system_that_gives_no_more_threads_has_a_sentence(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners()
    children = set(psutil.Process().children())
    before = threading.stack_size(1 << 46)  # more than there is
    try:
        with pytest.raises(DriverFailed, match="its process does not start: Resource temporarily unavailable"):
            scan_until_it_fails(scanners, "well")
    finally:
        threading.stack_size(before)
    assert set(psutil.Process().children()) == children
    assert len(scan_until_it_fails(scanners, "well")) == 2


def test_a_driver_ends_by_itself_when_the_program_is_killed(tmp_path_factory: pytest.TempPathFactory) -> None:
    script = (
        "import sys, threading\n"
        "from ezp2p.acquisition.scanners import Scanners\n"
        "from ezp2p.model.scanning import ScanRequest\n"
        "from tests.fakes.scanner_process import COMMAND, BadDriver\n"
        "scanners = Scanners(command=COMMAND, drivers=lambda _addresses: (BadDriver(),))\n"
        "pages = scanners.scan('bad:hang', ScanRequest(), stop=threading.Event())\n"
        "next(pages)\n"
        "print(scanners.pids[0], flush=True)\n"
        "next(pages)\n"
    )
    path = tmp_path_factory.mktemp("program") / "program.py"
    path.write_text(script, "utf-8")
    environment = environment_of_scanner_child(os.environ)
    with subprocess.Popen([sys.executable, str(path)], stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        program.kill()
    wait_until(lambda: has_ended(pid), what="the driver has ended", seconds=30)


def has_ended(pid: int) -> bool:
    """Whether a process runs no more; nobody may have asked for how it ended."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_nobody_who_waits_for_a_page_keeps_the_driver_of_another_waiting(bad_scanners: MakeScanners) -> None:
    scanners = bad_scanners()
    pages = scanners.scan("bad:well", REQUEST, stop=threading.Event())
    next(pages)
    time.sleep(0.2)  # the second page waits meanwhile
    assert len(scan_until_it_fails(scanners, "well")) == 2
    assert [page.number for page in pages] == [2]
