"""The archive inside, run by `serve`: what strangers store, find and plan with it."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pydicom

from ezp2p.storage.atomic_file import write
from ezp2p.workflows.demo_worklist import write_demo_worklist
from tests.fakes.fake_clock import NOON
from tests.peers.process import binary
from tests.system.command import EzP2P
from tests.system.pictures import Pictures


@contextmanager
def served(ezp2p: EzP2P, *options: object) -> Iterator[int]:
    """The archive on a free port, told to end by SIGTERM."""
    server = ezp2p.start("serve", "--port", 0, *options)
    try:
        assert server.stdout is not None
        words = server.stdout.readline().decode().split()
        assert words[:2] == ["listening", "on"], words
        yield int(words[2])
    finally:
        server.send_signal(signal.SIGTERM)
        _, complaints = server.communicate(timeout=20)
    assert server.returncode == 0, complaints
    assert complaints == b""


def test_what_dcmtk_stores_is_found_by_ezp2p_also_after_a_new_start(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path
) -> None:
    patient = ("--patient-id", "SERVED-1", "--patient-name", "SERVED^ÅSA")
    files = (pictures.jpeg.path, pictures.png_gray16.path)
    made = ezp2p("convert", *files, "--output", tmp_path / "made", *patient)
    paths = made.output.split()
    with served(ezp2p) as port:
        gray16_first = sorted(paths, key=lambda path: pydicom.dcmread(path).InstanceNumber, reverse=True)
        for options, path in zip(((), ("-xy",)), gray16_first, strict=True):
            command = [binary("/usr/bin/storescu"), *options, "-aec", "ANY", "127.0.0.1", str(port), path]
            subprocess.run(command, check=True, timeout=30)
    with served(ezp2p) as port:
        address = f"EZP2P@127.0.0.1:{port}"
        assert ezp2p("echo", address).exit_code == 0
        (row,) = ezp2p("find", address, "-k", "PatientName=SERVED*", "--json").rows
        assert (row["PatientName"], row["NumberOfStudyRelatedInstances"]) == ("SERVED^ÅSA", "2")
        series = pydicom.dcmread(paths[0]).SeriesInstanceUID
        keys = ("-k", f"StudyInstanceUID={row['StudyInstanceUID']}", "-k", f"SeriesInstanceUID={series}")
        images = ezp2p("find", address, "--level", "image", *keys, "--json").rows
        assert {image["SOPInstanceUID"] for image in images} == {Path(path).stem for path in paths}
        text = ezp2p("find", address, "-k", "PatientID=SERVED-1")
        assert "SERVED^ÅSA" in text.output


def test_it_serves_a_folder_of_worklist_files(ezp2p: EzP2P, tmp_path: Path) -> None:
    folder = tmp_path / "worklist"
    count = write_demo_worklist(folder, NOON.date(), write)
    with served(ezp2p, "--worklist", folder) as port:
        address = f"EZP2P@127.0.0.1:{port}"
        rows = ezp2p("worklist", address, "--json").rows
        assert len(rows) == count
        day = NOON.strftime("%Y%m%d")
        assert len(ezp2p("worklist", address, "--date", day, "--json").rows) == count
        assert ezp2p("worklist", address, "--date", "20200101-20200102", "--json").rows == []
        some = ezp2p("worklist", address, "--patient-name", "MÜLLER*", "--json").rows
        assert [row["PatientName"] for row in some] == ["MÜLLER^JÖRG"]
        assert "MÜLLER^JÖRG" in ezp2p("worklist", address).output


def test_a_port_that_is_taken_and_a_folder_that_is_missing_are_told(ezp2p: EzP2P, tmp_path: Path) -> None:
    with served(ezp2p) as port:
        done = EzP2P(tmp_path / "other")("serve", "--port", port)
        assert (done.exit_code, "cannot be used" in done.complaints) == (1, True)
    done = ezp2p("serve", "--port", 0, "--worklist", tmp_path / "nowhere")
    assert (done.exit_code, "does not exist" in done.complaints) == (1, True)
