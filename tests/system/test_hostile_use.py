"""The command line in clumsy and hostile hands: one sentence and exit code 1, wrong usage 2, never a hang or a leak."""

import os
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from ezp2p.errors import InstanceMismatch, InstanceNotReadable, OutboxConflict, OutputNotWritten
from tests.fakes.instances import secondary_capture, write_instance
from tests.system.command import EzP2P, quiet
from tests.system.pictures import Pictures

NOWHERE = "NOWHERE@127.0.0.1:9"


def complaint(ezp2p: EzP2P, *arguments: object, output: str) -> tuple[int, str]:
    """What a command says whose standard output is what `output` makes of it."""
    done = subprocess.run(
        ["/bin/bash", "-c", f'"$@" {output}; exit "${{PIPESTATUS[0]}}"', "bash", *ezp2p.command(*arguments)],
        capture_output=True,
        timeout=60,
        check=False,
        env=quiet(),
    )
    return done.returncode, done.stderr.decode("utf-8")


def dicom_file(path: Path, uid: str, **values: str) -> Path:
    instance = secondary_capture(sop_instance_uid=uid)
    for keyword, value in values.items():
        setattr(instance, keyword, value)
    return write_instance(path, instance)


@pytest.mark.parametrize("command", [("send", "--to", NOWHERE), ("convert", "--output", "out")])
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(
    ezp2p: EzP2P, tmp_path: Path, command: tuple[str, str, str]
) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    name, option, value = command
    done = ezp2p(name, tmp_path / "pipe.jpg", option, tmp_path / value if value == "out" else value)
    assert done.exit_code == 1
    assert "not an ordinary file" in done.complaints


@pytest.mark.parametrize("output", ["| true", "> /dev/full"])
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_an_output_that_takes_nothing_more_is_one_sentence(ezp2p: EzP2P, output: str, options: tuple[str, ...]) -> None:
    code, said = complaint(ezp2p, "outbox", "list", *options, output=output)
    assert code in {0, 1}  # a quick program may have written before the reader is gone
    assert len(said.splitlines()) == code
    if code:
        assert said.startswith("ezp2p: " + OutputNotWritten.sentence.split("(", maxsplit=1)[0])


def test_a_closed_output_is_no_failure(ezp2p: EzP2P) -> None:
    assert complaint(ezp2p, "outbox", "list", output=">&-") == (0, "")
    code, said = complaint(ezp2p, "echo", "BAD", output=">&-")
    assert code == 1
    assert said.startswith("ezp2p: There is no remote AE 'BAD'")


def test_what_the_program_makes_is_for_its_user_alone(tmp_path: Path, pictures: Pictures) -> None:
    ezp2p = EzP2P(tmp_path / "new" / "data")
    ezp2p("send", pictures.png_rgb.path, "--to", NOWHERE, "--patient-name", "MARKER^NAME", "--no-wait")
    ezp2p("echo", NOWHERE)
    folders = [ezp2p.data_dir, *(path for path in ezp2p.data_dir.rglob("*") if path.is_dir())]
    assert [oct(stat.S_IMODE(folder.stat().st_mode)) for folder in folders] == ["0o700"] * len(folders)


@pytest.mark.parametrize(
    "options",
    [
        ("--calling-ae", "A_TITLE_THAT_IS_TOO_LONG"),
        ("--calling-ae", "KÖLN"),
        ("--timeout", "nan"),
        ("--timeout", "-1"),
        ("--timeout", "soon"),
    ],
)
def test_a_value_that_cannot_be_used_is_wrong_usage(ezp2p: EzP2P, pictures: Pictures, options: tuple[str, ...]) -> None:
    done = ezp2p("send", pictures.png_rgb.path, "--to", NOWHERE, *options)
    assert done.exit_code == 2
    assert options[0] in done.complaints
    assert ezp2p("outbox", "list", "--json").rows == []


def test_a_file_that_is_named_twice_is_one_picture(ezp2p: EzP2P, pictures: Pictures, tmp_path: Path) -> None:
    dicom = dicom_file(tmp_path / "one.dcm", "2.25.71")
    copy = tmp_path / "copy.dcm"
    copy.write_bytes(dicom.read_bytes())
    picture = pictures.png_rgb.path
    done = ezp2p("send", picture, dicom, picture, copy, dicom, "--to", NOWHERE, "--no-wait")
    assert done.exit_code == 0
    assert len(ezp2p("outbox", "list", "--json").rows) == 2


def test_a_dicom_file_that_cannot_be_taken_is_named_and_the_others_go(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path
) -> None:
    good = dicom_file(tmp_path / "good.dcm", "2.25.72")
    other = dicom_file(tmp_path / "other.dcm", "2.25.72", PatientID="P2")
    odd = tmp_path / "odd.dcm"
    odd.write_bytes(good.read_bytes().replace(b"2.25.72\0", b"2.025.7\0"))
    done = ezp2p("send", good, other, odd, pictures.png_rgb.path, "--to", NOWHERE, "--no-wait")
    assert done.exit_code == 1
    assert f"other.dcm: {OutboxConflict.sentence}" in done.complaints
    assert "odd.dcm: The DICOM file cannot be used" in done.complaints
    assert {row["PatientID"] for row in ezp2p("outbox", "list", "--json").rows} != {"P2"}
    assert len(ezp2p("outbox", "list", "--json").rows) == 2


def test_a_dicom_file_whose_header_names_another_instance_is_refused(ezp2p: EzP2P, tmp_path: Path) -> None:
    path = dicom_file(tmp_path / "lying.dcm", "2.25.73")
    header, marker, dataset = path.read_bytes().partition(b"\x08\x00\x16\x00")
    path.write_bytes(header.replace(b"2.25.73", b"2.25.99") + marker + dataset)
    assert pydicom.dcmread(path).file_meta.MediaStorageSOPInstanceUID == "2.25.99"
    done = ezp2p("send", path, "--to", NOWHERE, "--no-wait")
    assert done.exit_code == 1
    assert InstanceMismatch.sentence.split("{", maxsplit=1)[0] in done.complaints


@pytest.mark.parametrize("part", [0.98, 0.5])
def test_a_dicom_file_that_was_cut_off_is_refused(ezp2p: EzP2P, tmp_path: Path, part: float) -> None:
    path = dicom_file(tmp_path / "cut.dcm", "2.25.74")
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    done = ezp2p("send", path, "--to", NOWHERE, "--no-wait")
    assert done.exit_code == 1
    assert InstanceNotReadable.sentence.split("{", maxsplit=1)[0] in done.complaints
    assert ezp2p("outbox", "list", "--json").rows == []


def damage(database: Path) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[:8192] + bytes(range(256)) * ((len(whole) - 8192) // 256))


def empty(database: Path) -> None:
    database.write_bytes(b"")


@pytest.mark.parametrize("happens_to", [damage, empty, Path.unlink])
def test_a_lost_list_of_the_outbox_is_made_anew_and_said_in_one_sentence(
    ezp2p: EzP2P, pictures: Pictures, happens_to: Callable[[Path], None]
) -> None:
    ezp2p("send", pictures.png_rgb.path, "--to", NOWHERE, "--no-wait")
    (before,) = ezp2p("outbox", "list", "--json").rows
    happens_to(ezp2p.data_dir / "outbox" / "outbox.sqlite")
    done = ezp2p("outbox", "list", "--json")
    assert done.exit_code == 0
    assert done.complaints.startswith("ezp2p: The list of the outbox was lost or damaged, and was made anew")
    assert len(done.complaints.splitlines()) == 1
    (after,) = done.rows
    assert (after["SOPInstanceUID"], after["Destination"], after["State"]) == (
        before["SOPInstanceUID"],
        before["Destination"],
        "UNKNOWN",
    )
    assert ezp2p("outbox", "list").complaints == ""


def test_a_data_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = EzP2P(tmp_path / "file")("outbox", "list")
    assert done.exit_code == 1
    assert f"EzP2P cannot write to {tmp_path / 'file'} (File exists)" in done.complaints
