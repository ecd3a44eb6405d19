"""DICOM files on the command line: as they are, or given to a patient, all the way into a real Orthanc."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from ezp2p.dicom.part10 import read
from tests.fakes.imported import foreign_bytes
from tests.peers.orthanc import Orthanc
from tests.peers.process import binary
from tests.system.command import EzP2P
from tests.system.pictures import Pictures

PATIENT = ("--patient-id", "P-0042", "--patient-name", "MÜLLER^ERIKA", "--birth-date", "19700102", "--sex", "F")


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    path = tmp_path / "foreign.dcm"
    path.write_bytes(foreign_bytes())
    return path


def test_orthanc_shows_the_new_patient_under_the_old_uids(ezp2p: EzP2P, orthanc: Orthanc, foreign: Path) -> None:
    done = ezp2p("send", foreign, "--to", orthanc.ae.address, *PATIENT, "--accession-number", "A-1")
    assert done.exit_code == 0, done.complaints
    assert "former values are kept" in done.complaints
    tags = orthanc.tags("2.25.501")
    assert (tags["PatientID"], tags["PatientName"], tags["AccessionNumber"]) == ("P-0042", "MÜLLER^ERIKA", "A-1")
    assert (tags["StudyInstanceUID"], tags["SeriesInstanceUID"]) == ("2.25.400", "2.25.450")
    was = tags["OriginalAttributesSequence"][0]
    assert was["ReasonForTheAttributeModification"] == "COERCE"
    assert was["ModifiedAttributesSequence"][0]["PatientName"] == "MÜSTER^ERIKA"
    assert hashlib.sha256(orthanc.raw_frame("2.25.501")).digest() == hashlib.sha256(read(foreign).PixelData).digest()


def test_without_a_patient_it_goes_as_it_is(ezp2p: EzP2P, orthanc: Orthanc, foreign: Path) -> None:
    done = ezp2p("send", foreign, "--to", orthanc.ae.address, "--accession-number", "A-1")
    assert (done.exit_code, done.complaints) == (0, "")
    tags = orthanc.tags("2.25.501")
    assert (tags["PatientID"], tags["AccessionNumber"]) == ("X-7", "F-99")
    assert "OriginalAttributesSequence" not in tags


def test_pictures_and_dicom_files_go_together_each_into_its_study(
    ezp2p: EzP2P, orthanc: Orthanc, foreign: Path, pictures: Pictures
) -> None:
    done = ezp2p("send", pictures.jpeg.path, foreign, "--to", orthanc.ae.address, *PATIENT)
    assert done.exit_code == 0, done.complaints
    assert len(orthanc.all_instances()) == 2
    assert {orthanc.tags(uid)["PatientID"] for uid in orthanc.all_instances()} == {"P-0042"}
    assert len({orthanc.tags(uid)["StudyInstanceUID"] for uid in orthanc.all_instances()}) == 2


def test_the_same_study_is_not_given_to_a_second_patient(
    ezp2p: EzP2P, orthanc: Orthanc, foreign: Path, tmp_path: Path, pictures: Pictures
) -> None:
    assert ezp2p("send", foreign, "--to", orthanc.ae.address, *PATIENT).exit_code == 0
    other = tmp_path / "other.dcm"
    other.write_bytes(foreign_bytes(uid="2.25.502"))
    second = ("--patient-id", "P-0099", "--patient-name", "ANDERS^ANNA")
    done = ezp2p("send", other, "--to", orthanc.ae.address, *second)
    assert done.exit_code == 1
    assert "belongs to another patient" in done.complaints
    picture = ezp2p("send", pictures.jpeg.path, "--to", orthanc.ae.address, *second, "--study-instance-uid", "2.25.400")
    assert (picture.exit_code, orthanc.all_instances()) == (1, ["2.25.501"])


def test_a_dicomdir_stands_for_what_it_lists_and_what_is_missing_is_named(
    ezp2p: EzP2P, orthanc: Orthanc, tmp_path: Path
) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    for number in (1, 2, 3):
        (medium / f"I{number}").write_bytes(foreign_bytes(uid=f"2.25.51{number}"))
    done = subprocess.run(
        [binary("/usr/bin/dcmmkdir"), "-Pfl", "I1", "I2", "I3"],
        cwd=medium,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert ezp2p("send", medium / "DICOMDIR", "--to", orthanc.ae.address, *PATIENT).exit_code == 0
    assert orthanc.all_instances() == ["2.25.511", "2.25.512", "2.25.513"]
    (medium / "I2").unlink()
    shutil.rmtree(ezp2p.data_dir)
    told = ezp2p("send", medium / "DICOMDIR", "--to", orthanc.ae.address, *PATIENT)
    assert told.exit_code == 1
    assert "I2: The file cannot be read" in told.complaints


def test_convert_writes_a_copy_for_the_patient_and_nothing_without_one(
    ezp2p: EzP2P, foreign: Path, tmp_path: Path
) -> None:
    before = foreign.read_bytes()
    done = ezp2p("convert", foreign, "--output", tmp_path / "out", *PATIENT)
    assert done.exit_code == 0, done.complaints
    copy = read(Path(done.output.strip()))
    assert (copy.PatientID, copy.SOPInstanceUID) == ("P-0042", "2.25.501")
    assert foreign.read_bytes() == before
    refused = ezp2p("convert", foreign, "--output", tmp_path / "out")
    assert refused.exit_code == 1
    assert "foreign.dcm: This picture cannot be taken: it is a DICOM file already." in refused.complaints


def test_a_file_that_is_cut_off_is_named_and_the_others_go(
    ezp2p: EzP2P, orthanc: Orthanc, foreign: Path, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.dcm"
    cut.write_bytes(foreign_bytes(uid="2.25.502")[:-20])
    done = ezp2p("send", cut, foreign, "--to", orthanc.ae.address, *PATIENT)
    assert done.exit_code == 1
    assert "cut.dcm: The DICOM file cannot be used: it ends too early." in done.complaints
    assert orthanc.all_instances() == ["2.25.501"]
