"""The worklist that we serve, as DCMTK's findscu and our own SCU see it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ezp2p.model.application_entity import LocalAE
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.network.worklist_scu import find_worklist
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.demo_worklist import demo_entries, write_demo_worklist
from tests.peers.findscu import findscu, values_of
from tests.peers.own_archive import OwnArchive

_DAY = date(2026, 2, 3)
_STEP = "ScheduledProcedureStepSequence[0]"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[OwnArchive]:
    running = OwnArchive(tmp_path)
    write_demo_worklist(running.worklist_folder, _DAY, write)
    yield running
    running.stop()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("PatientName=DOE*",), ["DOE^JANE", "DOE^JANET"]),
        (("PatientName", "PatientID=DEMO-1006"), ["Yamada^Tarou=山田^太郎=やまだ^たろう"]),
        (("PatientName", "AccessionNumber=ACC0003"), ["MÜLLER^JÖRG"]),
        (("PatientName", f"{_STEP}.Modality=EYE"), []),
        (("PatientName", f"{_STEP}.Modality=OP"), ["Παράδειγμα^Ελένη"]),
        (
            ("PatientName", f"{_STEP}.Modality=ES", f"{_STEP}.ScheduledProcedureStepStartDate=20260101-20261231"),
            ["Иванов^Пример", "Wang^XiaoDong=王^小东"],
        ),
        (("PatientName", f"{_STEP}.ScheduledProcedureStepStartDate=20260204"), []),
        (("PatientName", f"{_STEP}.ScheduledStationAETitle=OTHER"), []),
    ],
)
def test_findscu_finds_entries(archive: OwnArchive, keys: tuple[str, ...], expected: list[str]) -> None:
    assert values_of(findscu(archive.ae, "-W", *keys), "PatientName") == expected


def test_findscu_gets_what_it_asks_for_and_no_more(archive: OwnArchive) -> None:
    output = findscu(
        archive.ae,
        "-W",
        "PatientID=DEMO-1003",
        "StudyInstanceUID",
        f"{_STEP}.ScheduledProcedureStepID",
        f"{_STEP}.Modality",
    )
    assert values_of(output, "PatientID") == ["DEMO-1003"]
    assert values_of(output, "ScheduledProcedureStepID") == ["SPS0003"]
    assert values_of(output, "Modality") == ["XC"]
    assert not values_of(output, "PatientName")
    assert not values_of(output, "ScheduledProcedureStepStartDate")


def test_a_key_that_is_not_supported_is_told_by_the_status(archive: OwnArchive) -> None:
    output = findscu(archive.ae, "-W", "PatientID=DEMO-1003", "PatientWeight")
    assert values_of(output, "PatientID") == ["DEMO-1003"]
    assert "Pending: WarningUnsupportedOptionalKeys" in output


def test_our_own_scu_reads_every_entry_as_it_was_written(archive: OwnArchive) -> None:
    query = WorklistQuery(scheduled_date="20260203", scheduled_station_ae_title="EZP2P")
    found = list(find_worklist(archive.ae, query, local=LocalAE()))
    entries = [replace(entry, doubts=()) for entry in found if isinstance(entry, WorklistEntry)]
    assert sorted(entries, key=lambda entry: entry.accession_number) == list(demo_entries(_DAY))


def test_an_empty_worklist_is_no_failure(archive: OwnArchive) -> None:
    for path in archive.worklist_folder.iterdir():
        path.unlink()
    assert list(find_worklist(archive.ae, WorklistQuery(), local=LocalAE())) == []
