"""From the worklist, and into studies that an archive has: with Orthanc, wlmscpfs and dcmqrscp."""

from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from tests.peers.dciodvfy import complaints, dcentvfy
from tests.peers.dcmtk import DcmQrScp, StoreScp, WlmScpFs
from tests.peers.orthanc import Orthanc
from tests.peers.worklist_file import worklist_entry, write_worklist_file
from tests.system.command import EzP2P
from tests.system.pictures import Pictures

NAMES: dict[str, tuple[str | list[str], str]] = {
    "latin1": ("ISO_IR 100", "MÜLLER^JÖRG"),
    "utf8": ("ISO_IR 192", "ŠIMEK^ÆGIR"),
    "cyrillic": ("ISO_IR 144", "Люкceмбypг^Анна"),
    "japanese": (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう"),
}


@pytest.mark.parametrize("case", NAMES)
def test_an_entry_of_wlmscpfs_fills_the_instance(
    ezp2p: EzP2P, wlmscpfs: Callable[..., WlmScpFs], storescp: Callable[..., StoreScp], pictures: Pictures, case: str
) -> None:
    character_set, name = NAMES[case]
    worklist, peer = wlmscpfs(), storescp()
    entry = worklist_entry(patient_name=name, patient_id="WL-1", accession_number="ACC1", character_set=character_set)
    write_worklist_file(worklist.folder, case, entry)
    rows = ezp2p("worklist", worklist.ae.address, "--json").rows
    assert [(row["PatientName"], row["PatientID"]) for row in rows] == [(name, "WL-1")]
    done = ezp2p(
        "send", pictures.png_gray.path, "--to", peer.ae.address,
        "--worklist", worklist.ae.address, "--accession-number", "ACC1",
    )  # fmt: skip
    assert done.exit_code == 0, done.complaints
    (path,) = peer.files()
    dataset = pydicom.dcmread(path)
    dataset.decode()
    assert str(dataset.PatientName) == name
    assert dataset.StudyInstanceUID == entry.StudyInstanceUID
    assert complaints(path) == []


def test_an_entry_of_orthanc_is_named_in_the_request_attributes(
    ezp2p: EzP2P, orthanc: Orthanc, pictures: Pictures
) -> None:
    entry = worklist_entry(
        patient_name="MÜLLER^JÖRG", patient_id="WL-2", accession_number="ACC2", step_id="STEP-2", procedure_id="PROC-2"
    )
    write_worklist_file(orthanc.worklist_folder, "two", entry)
    done = ezp2p(
        "send", pictures.jpeg.path, pictures.bmp.path, "--to", orthanc.ae.address,
        "--worklist", orthanc.ae.address, "--accession-number", "ACC2", "--series-description", "Wound",
    )  # fmt: skip
    assert done.exit_code == 0, done.complaints
    for row in ezp2p("outbox", "list", "--json").rows:
        tags = orthanc.tags(row["SOPInstanceUID"])
        (request,) = tags["RequestAttributesSequence"]
        assert request["ScheduledProcedureStepID"] == "STEP-2"
        assert request["RequestedProcedureID"] == "PROC-2"
        assert tags["StudyID"] == "PROC-2"
        assert tags["PatientName"] == "MÜLLER^JÖRG"
        assert tags["PatientBirthDate"] == "19700102"
        assert tags["ReferringPhysicianName"] == "HAUS^HANNA"
        assert tags["StudyDescription"] == "Photographs"


def test_several_entries_are_listed_and_one_is_chosen_by_its_step(
    ezp2p: EzP2P, orthanc: Orthanc, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    for step in ("S1", "S2"):
        entry = worklist_entry(patient_name="TWO^STEPS", patient_id="WL-3", accession_number="ACC3", step_id=step)
        write_worklist_file(orthanc.worklist_folder, step, entry)
    peer = storescp()
    to = ("--to", peer.ae.address, "--worklist", orthanc.ae.address, "--accession-number", "ACC3")
    send = ("send", pictures.png_gray.path, *to)
    done = ezp2p(*send)
    assert done.exit_code == 1
    assert "S1" in done.complaints
    assert "S2" in done.complaints
    assert ezp2p(*send, "--scheduled-procedure-step-id", "S2").exit_code == 0
    (path,) = peer.files()
    assert pydicom.dcmread(path).RequestAttributesSequence[0].ScheduledProcedureStepID == "S2"


def test_an_unknown_accession_number_and_another_patient_are_refused(
    ezp2p: EzP2P, orthanc: Orthanc, pictures: Pictures
) -> None:
    entry = worklist_entry(patient_name="RIGHT^PATIENT", patient_id="WL-4", accession_number="ACC4")
    write_worklist_file(orthanc.worklist_folder, "four", entry)
    send = ("send", pictures.png_gray.path, "--to", orthanc.ae.address, "--worklist", orthanc.ae.address)
    done = ezp2p(*send, "--accession-number", "NONE")
    assert (done.exit_code, "no entry" in done.complaints) == (1, True)
    done = ezp2p(*send, "--accession-number", "ACC4", "--patient-id", "SOMEBODY-ELSE")
    assert (done.exit_code, "another patient" in done.complaints) == (1, True)
    assert orthanc.all_instances() == []


def test_an_entry_without_a_study_uid_gets_one_that_a_second_batch_finds_again(
    ezp2p: EzP2P, wlmscpfs: Callable[..., WlmScpFs], storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    worklist, peer = wlmscpfs("-dfr"), storescp()
    entry = worklist_entry(patient_name="NO^UID", patient_id="WL-5", accession_number="ACC5")
    entry.StudyInstanceUID = ""
    write_worklist_file(worklist.folder, "five", entry)
    to = ("--to", peer.ae.address, "--worklist", worklist.ae.address, "--accession-number", "ACC5")
    send = ("send", pictures.png_gray.path, *to)
    assert ezp2p(*send).exit_code == 0
    assert ezp2p(*send, "--study-description", "Changed meanwhile").exit_code == 0
    one, other = (pydicom.dcmread(path) for path in peer.files())
    assert one.StudyInstanceUID == other.StudyInstanceUID
    assert one.SeriesInstanceUID != other.SeriesInstanceUID
    assert sorted(int(one.SeriesNumber) for one in (one, other)) == [1, 2]
    assert one.StudyDescription == other.StudyDescription == "Photographs"
    assert dcentvfy(peer.files()) == []


@pytest.mark.parametrize("archive", ["orthanc", "dcmqrscp"])
def test_a_study_is_joined_with_a_new_series_and_a_series_goes_on(
    ezp2p: EzP2P, request: pytest.FixtureRequest, pictures: Pictures, archive: str, tmp_path: Path
) -> None:
    peer: Orthanc | DcmQrScp = request.getfixturevalue(archive)
    ae = peer.ae.address
    begun = ezp2p(
        "send", pictures.png_gray.path, pictures.png_rgb.path, "--to", ae,
        "--patient-id", "JOIN-1", "--patient-name", "JOINED^JANE", "--study-description", "First day",
    )  # fmt: skip
    assert begun.exit_code == 0, begun.complaints
    first = ezp2p("outbox", "list", "--json").rows[0]
    study, series = first["StudyInstanceUID"], first["SeriesInstanceUID"]
    found = ezp2p("find", ae, "-k", "PatientID=JOIN-1", "--json").rows
    assert [row["StudyInstanceUID"] for row in found] == [study]

    other = EzP2P(tmp_path / "another workstation")
    join = ("send", pictures.png_gray.path, "--to", ae, "--join", ae, "--study-instance-uid", study)
    assert other(*join).exit_code == 0
    done = other(*join, "--series-instance-uid", series)
    assert done.exit_code == 0, done.complaints
    of_series = {
        row["SeriesNumber"]: row["SeriesInstanceUID"]
        for row in other("find", ae, "--level", "series", "-k", f"StudyInstanceUID={study}", "--json").rows
    }
    assert sorted(of_series) == ["1", "2"]
    keys = ("-k", f"StudyInstanceUID={study}", "-k", f"SeriesInstanceUID={series}")
    images = other("find", ae, "--level", "image", *keys, "--json").rows
    assert sorted(int(row["InstanceNumber"]) for row in images) == [1, 2, 3]
    studies = ezp2p("find", ae, "-k", "PatientName=JOINED*", "--json").rows
    assert len(studies) == 1


def test_what_cannot_be_joined_is_refused(ezp2p: EzP2P, orthanc: Orthanc, pictures: Pictures) -> None:
    ae = orthanc.ae.address
    sent = ezp2p("send", pictures.png_gray.path, "--to", ae, "--modality", "XC", "--patient-id", "JOIN-2")
    assert sent.exit_code == 0, sent.complaints
    row = ezp2p("outbox", "list", "--json").rows[0]
    join = ("send", pictures.png_gray.path, "--to", ae, "--join", ae, "--study-instance-uid")
    study, series = row["StudyInstanceUID"], row["SeriesInstanceUID"]
    for words, sentence in (
        (("2.25.1",), "has no study 2.25.1"),
        ((study, "--series-instance-uid", "2.25.2"), "has no series 2.25.2"),
        ((study, "--series-instance-uid", series, "--modality", "ES"), "Only pictures of the same modality"),
        ((study, "--patient-id", "SOMEBODY-ELSE"), "another patient"),
    ):
        done = ezp2p(*join, *words)
        assert (done.exit_code, sentence in done.complaints) == (1, True), done.complaints
    assert len(orthanc.all_instances()) == 1
