"""DICOM files come in: as they are, or given to the form's patient, with the register watching over the study."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.uid import DeflatedExplicitVRLittleEndian

from ezp2p.dicom.dicomdir import MissingFile
from ezp2p.dicom.part10 import read
from ezp2p.errors import FileNotReadable, InstanceMismatch, InstanceNotReadable, OtherPatient
from ezp2p.model.patient import Patient
from ezp2p.outbox.outbox import Outbox
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.import_dicom import ImportedInstance, dicom_instance, expanded, is_dicom, reconciled_instance
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan
from tests.fakes.fake_clock import NOON, FakeClock
from tests.fakes.imported import foreign_bytes
from tests.fakes.invented import PACS, SERIES, SITE, STUDY

PLAN = StudyPlan(STUDY, (PlannedSeries(replace(SERIES, worklist_entry=None), 1),), NOON)
BY_WORKLIST = StudyPlan(STUDY, (PlannedSeries(SERIES, 1),), NOON)
OTHER_PLAN = replace(PLAN, study=replace(STUDY, patient=Patient("P-0099", "ANDERS^ANNA", "19800101", "F")))


@pytest.fixture
def outbox(tmp_path: Path, clock: FakeClock) -> Iterator[Outbox]:
    opened = Outbox(tmp_path / "outbox", clock=clock, write=write)
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "foreign.dcm"
    made.write_bytes(foreign_bytes())
    return made


def imported(path: Path, outbox: Outbox, plan: StudyPlan = PLAN, *, chosen: str = "") -> ImportedInstance:
    return reconciled_instance(
        path, plan, register=outbox.studies, site=SITE, now=plan.created, chosen_study_uid=chosen
    )


def accepted(outbox: Outbox, one: ImportedInstance) -> None:
    kept = outbox.keep(one.new, one.data)
    outbox.accept("batch", [kept], [PACS], calling_ae="EZP2P")


# --- as it is ---------------------------------------------------------------------------------------------------


def test_a_dicom_file_goes_as_it_is(path: Path) -> None:
    new, data = dicom_instance(path)
    assert data == path.read_bytes()
    assert (new.sop_instance_uid, new.study_instance_uid, new.series_instance_uid) == (
        "2.25.501",
        "2.25.400",
        "2.25.450",
    )
    assert (new.patient_id, new.patient_name, new.instance_number) == ("X-7", "MÜSTER^ERIKA", 1)
    assert is_dicom(path)


def test_what_cannot_be_taken_says_why(path: Path, outbox: Outbox) -> None:
    whole = path.read_bytes()
    for data, error in (
        (whole[:-9], InstanceNotReadable),
        (b"no DICOM at all", InstanceNotReadable),
        (whole.replace(b"2.25.501", b"2.25.502", 1), InstanceMismatch),
        (foreign_bytes(DeflatedExplicitVRLittleEndian)[:-9], InstanceNotReadable),
    ):
        path.write_bytes(data)
        with pytest.raises(error):
            dicom_instance(path)
        with pytest.raises(error):
            imported(path, outbox)
    path.unlink()
    with pytest.raises(FileNotReadable):
        dicom_instance(path)


# --- given to the patient of the form ---------------------------------------------------------------------------


def test_it_becomes_the_patients_under_its_own_uids(path: Path, outbox: Outbox) -> None:
    one = imported(path, outbox)
    assert (one.new.sop_instance_uid, one.new.study_instance_uid) == ("2.25.501", "2.25.400")
    assert (one.new.patient_id, one.new.patient_name) == ("P-0042", "MÜLLER^ERIKA^^Dr.")
    assert read(one.data).PatientID == "P-0042"
    assert (one.study.study_instance_uid, one.study.study_id, one.study.study_date) == ("2.25.400", "1", "20260203")
    assert one.study.patient == STUDY.patient


def test_the_worklist_entry_of_the_plan_is_its_order(path: Path, outbox: Outbox) -> None:
    (request,) = read(imported(path, outbox, BY_WORKLIST).data).RequestAttributesSequence
    assert request.RequestedProcedureID == "RP-1"


def test_the_notes_name_what_was_replaced_and_no_value(path: Path, outbox: Outbox) -> None:
    (note,) = imported(path, outbox).notes
    assert "Patient's Name" in note
    assert "Accession Number" in note
    assert not any(value in note for value in ("MÜSTER", "MÜLLER", "X-7", "P-0042", "F-99"))


def test_a_note_says_that_it_was_not_moved_to_the_chosen_study(path: Path, outbox: Outbox) -> None:
    assert "keeps its UIDs" in imported(path, outbox, chosen="2.25.4711").notes[1]
    assert len(imported(path, outbox, chosen="2.25.400").notes) == 1


def test_where_nothing_differs_there_is_no_note(path: Path, outbox: Outbox) -> None:
    path.write_bytes(imported(path, outbox).data)
    one = imported(path, outbox)
    assert one.notes == ()
    assert one.data == path.read_bytes()


# --- one study, one patient -------------------------------------------------------------------------------------


def test_a_study_that_was_sent_for_another_patient_is_refused(path: Path, outbox: Outbox, tmp_path: Path) -> None:
    accepted(outbox, imported(path, outbox))
    other = tmp_path / "other.dcm"
    other.write_bytes(foreign_bytes(uid="2.25.502"))
    with pytest.raises(OtherPatient):
        imported(other, outbox, OTHER_PLAN)
    assert imported(other, outbox).new.study_instance_uid == "2.25.400"


def test_a_study_that_was_sent_as_it_is_belongs_to_the_patient_it_names(path: Path, outbox: Outbox) -> None:
    new, data = dicom_instance(path)
    outbox.accept("batch", [outbox.keep(new, data)], [PACS], calling_ae="EZP2P")
    with pytest.raises(OtherPatient):
        imported(path, outbox)


def test_a_study_that_is_frozen_for_another_patient_is_refused(path: Path, outbox: Outbox) -> None:
    outbox.studies.freeze(imported(path, outbox).study, ())
    with pytest.raises(OtherPatient):
        imported(path, outbox, OTHER_PLAN)
    assert imported(path, outbox).study == outbox.studies.frozen("2.25.400")


def test_values_that_break_the_rules_are_not_frozen(path: Path, outbox: Outbox) -> None:
    path.write_bytes(path.read_bytes().replace(b"DA\x08\x0020260203", b"DA\x08\x002026.2.3", 1))
    assert imported(path, outbox).study.study_date == STUDY.study_date


# --- what stands for several ------------------------------------------------------------------------------------


def test_a_folder_stands_for_its_dicom_files_and_each_comes_once(path: Path, tmp_path: Path) -> None:
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(b"\xff\xd8")
    assert expanded([picture, path, path.parent]) == ((picture, path), ())


def test_a_folder_without_dicom_files_stays_what_it_is(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert expanded([empty]) == ((empty,), ())


def test_a_damaged_dicomdir_is_named(tmp_path: Path) -> None:
    directory = tmp_path / "DICOMDIR"
    meta = foreign_bytes().replace(b"1.2.840.10008.5.1.4.1.1.7\0", b"1.2.840.10008.1.3.10\0\0\0\0\0\0", 1)
    directory.write_bytes(meta)
    files, (missing,) = expanded([directory])
    assert files == ()
    assert isinstance(missing, MissingFile)
    assert "damaged" in str(missing.error)
