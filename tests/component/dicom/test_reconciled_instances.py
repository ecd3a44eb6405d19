"""What strangers say of an instance that was given to another patient: dciodvfy, DCMTK and GDCM."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID

from ezp2p.dicom.part10 import to_bytes
from ezp2p.dicom.reconcile import reconciled
from ezp2p.model.study import StudyDetails
from ezp2p.model.worklist import WorklistEntry
from tests.fakes.fake_clock import NOON
from tests.fakes.imported import SYNTAXES, computed_tomography, foreign, foreign_bytes
from tests.fakes.instances import GRAY_16
from tests.fakes.invented import ENTRY, SITE, STUDY, TERMS_OF_THE_WORKLIST
from tests.peers.dciodvfy import complaints
from tests.peers.second_toolkit import second_toolkit_pixels

JAPANESE = replace(STUDY, patient=replace(STUDY.patient, patient_name="Yamada^Tarou=山田^太郎"))
ONLY_ID = replace(
    STUDY, patient=replace(STUDY.patient, patient_name="", birth_date="", sex="", issuer_of_patient_id="")
)
STUDIES = {"same letters": STUDY, "another character set": JAPANESE, "an ID alone": ONLY_ID}
INSTANCES = {"secondary capture": foreign, "CT": computed_tomography}


def without_lengths_that_break_rules() -> Dataset:
    dataset = foreign()
    dataset.PatientID = "X" * 64
    return dataset


def given_to(data: bytes, path: Path, study: StudyDetails, entry: WorklistEntry | None = None) -> Path:
    path.write_bytes(reconciled(data, study=study, entry=entry, site=SITE, now=NOON).data)
    return path


@pytest.mark.parametrize("entry", [None, ENTRY], ids=["by hand", "worklist"])
@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize("instance", INSTANCES)
def test_it_is_as_valid_as_it_was(tmp_path: Path, instance: str, study: str, entry: WorklistEntry | None) -> None:
    data = to_bytes(INSTANCES[instance]())
    before = tmp_path / "before.dcm"
    before.write_bytes(data)
    after = given_to(data, tmp_path / "after.dcm", STUDIES[study], entry)
    assert complaints(before) == []
    assert complaints(after, terms_of_the_peer=TERMS_OF_THE_WORKLIST) == []


def test_values_that_broke_the_rules_break_none_where_they_are_kept(tmp_path: Path) -> None:
    data = to_bytes(without_lengths_that_break_rules()).replace(b"LO\x40\x00" + b"X" * 64, b"LO\x46\x00" + b"X" * 70)
    data = data.replace(b"\x10\x00\x40\x00CS\x02\x00F ", b"\x10\x00\x40\x00CS\x02\x00f ")
    before = tmp_path / "before.dcm"
    before.write_bytes(data)
    assert complaints(before)
    assert complaints(given_to(data, tmp_path / "after.dcm", STUDY), terms_of_the_peer=TERMS_OF_THE_WORKLIST) == []


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.keyword)
def test_other_toolkits_see_the_same_pixels_in_every_syntax(tmp_path: Path, syntax: UID) -> None:
    after = given_to(foreign_bytes(syntax), tmp_path / "after.dcm", JAPANESE)
    assert np.array_equal(second_toolkit_pixels(after), GRAY_16)
