"""The worklist that is served from a folder of files."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ezp2p.archive.worklist_items import WorklistFolder
from ezp2p.model.worklist import WorklistQuery
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.demo_worklist import write_demo_worklist
from tests.peers.worklist_file import worklist_entry, write_worklist_file

_DAY = date(2026, 2, 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert write_demo_worklist(tmp_path, _DAY, write) == 12
    return tmp_path


def _found(folder: Path, **query: str) -> list[str]:
    return [entry.accession_number for entry in WorklistFolder(folder).entries(WorklistQuery(**query))]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, [f"ACC{number:04d}" for number in range(1, 13)]),
        ({"scheduled_date": "20260203"}, [f"ACC{number:04d}" for number in range(1, 13)]),
        ({"scheduled_date": "20260204-"}, []),
        ({"scheduled_date": "20260101-20260203", "modality": "ES"}, ["ACC0004", "ACC0010"]),
        ({"patient_name": "doe*"}, ["ACC0001", "ACC0002"]),
        ({"patient_name": "DOE^JANE"}, ["ACC0001"]),
        ({"patient_name": "*山田*"}, ["ACC0006"]),
        ({"patient_name": "müller*"}, ["ACC0003"]),
        ({"patient_id": "DEMO-1008"}, ["ACC0008"]),
        ({"accession_number": "ACC001?"}, ["ACC0010", "ACC0011", "ACC0012"]),
        ({"scheduled_station_ae_title": "EZP2P"}, [f"ACC{number:04d}" for number in range(1, 13)]),
        ({"scheduled_station_ae_title": "OTHER"}, []),
    ],
)
def test_entries_are_found(folder: Path, query: dict[str, str], expected: list[str]) -> None:
    assert sorted(_found(folder, **query)) == expected


def test_entries_come_by_time(tmp_path: Path) -> None:
    for number, time in ((1, "120000"), (2, "080000"), (3, "100000")):
        entry = worklist_entry(patient_name="A^B", patient_id="P1", accession_number=str(number), scheduled_time=time)
        write_worklist_file(tmp_path, f"entry{number}", entry)
    assert _found(tmp_path) == ["2", "3", "1"]


def test_a_new_file_is_seen_and_a_removed_one_is_not(folder: Path) -> None:
    entry = worklist_entry(patient_name="NEW^ONE", patient_id="P9", accession_number="NEW")
    path = write_worklist_file(folder, "new", entry)
    assert _found(folder, patient_id="P9") == ["NEW"]
    path.unlink()
    assert _found(folder, patient_id="P9") == []


@pytest.mark.parametrize("character_set", ["ISO_IR 100", "ISO_IR 192"])
def test_a_file_in_another_character_set_is_read(tmp_path: Path, character_set: str) -> None:
    entry = worklist_entry(
        patient_name="MÜLLER^JÖRG", patient_id="P1", accession_number="A", character_set=character_set
    )
    write_worklist_file(tmp_path, "a", entry)
    assert _found(tmp_path, patient_name="MÜLLER*") == ["A"]


def test_a_file_without_a_header_is_read(tmp_path: Path) -> None:
    entry = worklist_entry(patient_name="A^B", patient_id="P1", accession_number="A")
    buffer = io.BytesIO()
    entry.save_as(buffer, implicit_vr=True, little_endian=True)
    (tmp_path / "a.dcm").write_bytes(buffer.getvalue())
    assert _found(tmp_path) == ["A"]


@pytest.mark.expected_log("1 files of the worklist folder cannot be read")
@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"not DICOM at all",
        lambda data: data[:132],
        lambda data: bytes(2 << 20),
    ],
)
def test_a_file_that_cannot_be_read_is_passed_over(
    folder: Path, damage: Callable[[bytes], bytes], caplog: pytest.LogCaptureFixture
) -> None:
    path = folder / "DOE_JANE.wl"
    path.write_bytes(damage((folder / "ACC0001.wl").read_bytes()))
    assert len(_found(folder)) == 12
    assert "DOE" not in caplog.text


def test_other_files_are_left_alone(folder: Path) -> None:
    (folder / "lockfile").touch()
    (folder / "notes.txt").write_text("hello", "utf-8")
    (folder / "folder.wl").mkdir()
    assert len(_found(folder)) == 12


def test_a_folder_that_is_not_there_is_an_empty_worklist(tmp_path: Path) -> None:
    assert _found(tmp_path / "none") == []
