"""`ezp2p sources` and `ezp2p scan`, on SANE's own test device and on a network scanner made for the tests."""

import signal
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.imaging.page_treatment import SEPARATOR_DPI, is_separator
from ezp2p.model.scanning import ScannedPage
from ezp2p.settings import file as settings_file
from ezp2p.settings.settings import ScanningSettings, Settings
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations
from tests.fakes.escl_scanner import EsclScript, FakeEsclScanner
from tests.peers.sane import sane_folder, scanimage
from tests.system.command import Done, EzP2P, quiet

DEVICE = "sane:test:0"
BY_NAME = "Noname frontend-tester (test:1)"
WHOLE = ("-l", "0", "-t", "0", "-x", "200", "-y", "200")
OPTIONS = {"gray": "Gray", "color": "Color", "lineart": "Gray"}
"""What the test device calls them; its line art is gray of one bit."""


class Scan:
    """The program in an environment in which SANE has its test device alone."""

    def __init__(self, ezp2p: EzP2P, environment: Mapping[str, str], folder: Path) -> None:
        self._ezp2p = ezp2p
        self._environment = {**quiet(), **environment}
        self.environment = environment
        self.folder = folder

    def __call__(self, *arguments: object) -> Done:
        """`ezp2p scan` to its end."""
        return self.run("scan", *arguments, "--output", self.folder)

    def run(self, *arguments: object) -> Done:
        """A command to its end."""
        command = self._ezp2p.command(*arguments)
        done = subprocess.run(command, capture_output=True, timeout=60, check=False, env=self._environment)
        complaints = done.stderr.decode()
        assert "Traceback" not in complaints, complaints
        return Done(done.returncode, done.stdout.decode(), complaints)

    def start(self, *arguments: object) -> "subprocess.Popen[bytes]":
        """`ezp2p scan`, and go on."""
        command = self._ezp2p.command("scan", *arguments, "--output", self.folder)
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self._environment)


@pytest.fixture
def scan(ezp2p: EzP2P, tmp_path: Path) -> Scan:
    return Scan(ezp2p, sane_folder(tmp_path / "sane"), tmp_path / "pages")


def printed(done: Done) -> list[NDArray[np.generic]]:
    """The pixels of the files whose paths were printed."""
    return [pixels_of(Path(line)) for line in done.output.splitlines()]


def pixels_of(path: Path) -> NDArray[np.generic]:
    pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    return pixels if pixels.ndim == 2 else pixels[:, :, ::-1]


def test_the_sources_are_listed_with_key_and_name_and_driver(scan: Scan) -> None:
    done = scan.run("sources", "--json")
    assert done.exit_code == 0, done.complaints
    rows = {row["Key"]: row for row in done.rows if row["Driver"] == "sane"}
    assert set(rows) == {"sane:test:0", "sane:test:1"}
    assert rows["sane:test:1"]["Name"] == BY_NAME
    assert rows["sane:test:1"]["ManufacturerModelName"] == "frontend-tester"
    table = scan.run("sources").output
    assert DEVICE in table
    assert BY_NAME in table


@pytest.mark.parametrize(("mode", "depth"), [("gray", 8), ("gray", 16), ("color", 8), ("color", 16), ("lineart", 1)])
def test_a_page_is_equal_to_scanimage_to_the_bit(scan: Scan, mode: str, depth: int) -> None:
    done = scan("--device", DEVICE, "--mode", mode, "--depth", depth, "--resolution", 100)
    assert done.exit_code == 0, done.complaints
    (page,) = printed(done)
    expected = scanimage(
        scan.environment, "--mode", OPTIONS[mode], "--depth", str(depth), "--resolution", "100", *WHOLE
    )
    assert page.dtype == expected.dtype
    assert np.array_equal(page, expected)


def test_a_scanner_is_chosen_by_its_name(scan: Scan) -> None:
    done = scan("--device", BY_NAME, "--mode", "gray", "--resolution", 50)
    assert done.exit_code == 0, done.complaints
    assert len(printed(done)) == 1


def test_an_area_is_scanned_in_millimeters(scan: Scan) -> None:
    done = scan("--device", DEVICE, "--mode", "gray", "--resolution", 254, "--area", "10,20,30,15")
    (page,) = printed(done)
    assert page.shape == (150, 300)


def test_every_page_of_the_feeder_is_written_in_its_order(scan: Scan) -> None:
    done = scan("--device", DEVICE, "--source", "feeder", "--mode", "gray", "--resolution", 30)
    assert done.exit_code == 0, done.complaints
    lines = done.output.splitlines()
    assert len(lines) == 10
    assert lines == sorted(lines)
    assert sorted(map(str, scan.folder.iterdir())) == lines


def test_no_more_pages_are_scanned_than_asked_for_and_no_file_is_overwritten(scan: Scan) -> None:
    arguments = ("--device", DEVICE, "--source", "feeder", "--pages", 2, "--mode", "gray", "--resolution", 30)
    written = [line for _ in range(2) for line in scan(*arguments).output.splitlines()]
    assert len(set(written)) == 4


def test_a_film_is_written_in_the_bits_that_were_asked_for(scan: Scan) -> None:
    common = ("--device", DEVICE, "--kind", "film", "--resolution", 50)
    (full,) = printed(scan(*common))
    (twelve,) = printed(scan(*common, "--film-bits", 12))
    (eight,) = printed(scan(*common, "--film-bits", 8))
    assert full.dtype == np.uint16
    assert np.array_equal(twelve.astype(np.uint16) >> 4, full.astype(np.uint16) >> 4)
    assert np.array_equal(eight.astype(np.uint16), full.astype(np.uint16) >> 8)


def test_blank_pages_are_left_out_and_named(ezp2p: EzP2P, tmp_path: Path) -> None:
    environment = sane_folder(tmp_path / "white", test_picture='"Solid white"')
    scan = Scan(ezp2p, environment, tmp_path / "pages")
    arguments = ("--device", DEVICE, "--source", "feeder", "--pages", 2, "--mode", "gray", "--resolution", 50)
    done = scan(*arguments, "--drop-blank-pages")
    assert (done.exit_code, done.output) == (0, "")
    assert "Page 1 is blank and is left out." in done.complaints
    assert len(printed(scan(*arguments))) == 2


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("SANE_STATUS_JAMMED", "Paper is stuck in"),
        ("SANE_STATUS_COVER_OPEN", "The cover of"),
        ("SANE_STATUS_NO_DOCS", "There is no paper in the feeder of"),
        ("SANE_STATUS_DEVICE_BUSY", "is used by somebody else"),
    ],
)
def test_a_fault_is_one_sentence_and_exit_code_1(ezp2p: EzP2P, tmp_path: Path, status: str, sentence: str) -> None:
    environment = sane_folder(tmp_path / "faulty", read_status_code=f'"{status}"')
    scan = Scan(ezp2p, environment, tmp_path / "pages")
    done = scan("--device", DEVICE, "--mode", "gray", "--resolution", 50)
    assert (done.exit_code, done.output) == (1, "")
    assert sentence in done.complaints
    assert len(done.complaints.splitlines()) == 1


@pytest.mark.parametrize("device", ["no such scanner", "sane:nowhere:7"])
def test_a_scanner_that_is_not_there_is_said(scan: Scan, device: str) -> None:
    done = scan("--device", device)
    assert done.exit_code == 1
    assert "is not there. Look whether it is switched on" in done.complaints


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--area", "1,2,3"), "is not L,T,W,H in mm"),
        (("--area", "0,0,0,10"), "is not L,T,W,H in mm"),
        (("--brightness", "101"), "is not a number from -100 to 100"),
        (("--kind", "film", "--mode", "color"), "a film is scanned in gray"),
        (("--kind", "film", "--crop"), "--crop is not for a film"),
        (("--film-bits", "8"), "--film-bits is for --kind film"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(scan: Scan, arguments: tuple[str, ...], reason: str) -> None:
    done = scan("--device", DEVICE, *arguments)
    assert done.exit_code == 2
    assert reason in done.complaints


def test_a_scan_that_is_stopped_ends_soon_and_keeps_what_it_has(ezp2p: EzP2P, tmp_path: Path) -> None:
    environment = sane_folder(tmp_path / "slow", read_delay="true", read_delay_duration="200000")
    scan = Scan(ezp2p, environment, tmp_path / "pages")
    process = scan.start("--device", DEVICE, "--mode", "color", "--resolution", 300)
    assert process.stdout is not None
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(3)
    process.send_signal(signal.SIGINT)
    _, complaints = process.communicate(timeout=20)
    assert process.returncode == 1, complaints
    assert b"Traceback" not in complaints
    assert list(scan.folder.iterdir()) == []


@pytest.fixture
def jams_on_page_4() -> Iterator[FakeEsclScanner]:
    scanner = FakeEsclScanner(EsclScript(sheets=6, feeder_faults={4: "ScannerAdfJam"}))
    yield scanner
    scanner.stop()


def test_a_jam_on_page_4_keeps_three(scan: Scan, data_dir: Path, jams_on_page_4: FakeEsclScanner) -> None:
    scanning = ScanningSettings(escl_addresses=(jams_on_page_4.url,))
    settings_file.save(Locations(data_dir).settings, Settings(scanning=scanning), write)
    (name,) = [row["Name"] for row in scan.run("sources", "--json").rows if row["Driver"] == "escl"]
    done = scan("--device", name, "--source", "feeder", "--mode", "gray", "--resolution", 75)
    assert done.exit_code == 1
    assert len(printed(done)) == 3
    assert done.complaints.count("Paper is stuck in") == 1
    assert len(done.complaints.splitlines()) == 1


def test_a_separator_page_to_be_printed_is_one_to_the_scanner(scan: Scan) -> None:
    first, second = (scan.run("separator", "--output", scan.folder) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0), first.complaints
    assert [Path(one.output.strip()).name for one in (first, second)] == ["separator.png", "separator-2.png"]
    (pixels,) = printed(first)
    assert is_separator(ScannedPage(pixels.astype(np.uint8), 8, SEPARATOR_DPI, SEPARATOR_DPI))
