"""What a medium holds: by its DICOMDIR, made by DCMTK, or by looking into its files."""

import os
import subprocess
from pathlib import Path

import pytest

from ezp2p.dicom.dicomdir import ListedInstance, MissingFile, begins_as_dicom, instances_of, is_dicomdir
from ezp2p.dicom.part10 import to_bytes
from ezp2p.errors import FileNotReadable
from tests.fakes.imported import foreign
from tests.peers.process import binary

FILE_IDS = ("IMG/ONE", "IMG/TWO", "IMG/OTHER")


def content(uid: str, *, patient_name: str = "MÜSTER^ERIKA", patient_id: str = "X-7", study: str = "2.25.400") -> bytes:
    dataset = foreign(uid=uid)
    dataset.PatientName, dataset.PatientID, dataset.StudyInstanceUID = patient_name, patient_id, study
    dataset.SeriesInstanceUID = f"{study}.1"
    return to_bytes(dataset)


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    """Two instances of one study and one of another patient, with a DICOMDIR that DCMTK wrote."""
    folder = tmp_path / "medium"
    (folder / "IMG").mkdir(parents=True)
    (folder / "IMG" / "ONE").write_bytes(content("2.25.501"))
    (folder / "IMG" / "TWO").write_bytes(content("2.25.502"))
    (folder / "IMG" / "OTHER").write_bytes(
        content("2.25.503", patient_name="ÖTHER^OTTO", patient_id="X-8", study="2.25.401")
    )
    done = subprocess.run(
        [binary("/usr/bin/dcmmkdir"), "-Pfl", "+I", "--no-consistency-check", *FILE_IDS],
        cwd=folder,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return folder


def listed(path: Path) -> list[ListedInstance]:
    return [one for one in instances_of(path, Path.read_bytes) if isinstance(one, ListedInstance)]


def missing(path: Path) -> list[str]:
    return [one.name for one in instances_of(path, Path.read_bytes) if isinstance(one, MissingFile)]


def test_a_dicomdir_tells_what_people_choose_by(medium: Path) -> None:
    instances = listed(medium / "DICOMDIR")
    assert {one.path.relative_to(medium).as_posix() for one in instances} == set(FILE_IDS)
    facts = {(one.patient_id, one.patient_name, one.study_instance_uid, one.modality) for one in instances}
    assert facts == {("X-7", "MÜSTER^ERIKA", "2.25.400", "OT"), ("X-8", "ÖTHER^OTTO", "2.25.401", "OT")}
    first = next(one for one in instances if one.patient_id == "X-7")
    assert (first.study_date, first.accession_number, first.series_number) == ("20260203", "F-99", "1")
    assert (first.study_description, first.series_instance_uid) == ("Hand links, früher", "2.25.400.1")


def test_a_folder_stands_for_the_dicomdir_in_it(medium: Path) -> None:
    assert listed(medium) == listed(medium / "DICOMDIR")


def test_a_folder_without_one_is_looked_into(medium: Path) -> None:
    (medium / "DICOMDIR").unlink()
    (medium / "IMG" / "README").write_text("no picture", "utf-8")
    (medium / "IMG" / "LINK").symlink_to(medium / "IMG" / "ONE")
    instances = listed(medium)
    assert [one.path.name for one in instances] == ["ONE", "OTHER", "TWO"]
    assert (instances[0].patient_name, instances[0].study_description) == ("MÜSTER^ERIKA", "Hand links, früher")


def test_a_file_in_a_folder_that_lacks_its_uids_is_named(medium: Path) -> None:
    (medium / "DICOMDIR").unlink()
    (medium / "IMG" / "ONE").write_bytes(content("2.25.501").replace(b"2.25.400", b"2.25.40x"))
    assert missing(medium) == ["IMG/ONE"]
    assert len(listed(medium)) == 2


def test_a_file_that_is_listed_and_not_there_is_named_and_the_others_come(medium: Path) -> None:
    (medium / "IMG" / "TWO").unlink()
    assert missing(medium) == ["IMG/TWO"]
    assert len(listed(medium)) == 2


@pytest.mark.parametrize(("folder", "name"), [("img", "one"), ("IMG", "ONE.;1"), ("Img", "one;1"), ("IMG", "ONE;2")])
def test_names_are_found_in_any_case_and_with_a_version(medium: Path, folder: str, name: str) -> None:
    (medium / "IMG" / "ONE").rename(medium / "IMG" / name)
    (medium / "IMG").rename(medium / folder)
    assert missing(medium) == []
    assert (medium / folder / name) in [one.path for one in listed(medium)]


@pytest.mark.parametrize("file_id", [rb"..\ONE", rb"C:\ONE\X", rb"\ONE\TWO", rb"IMG\..", rb"/etc/hi", b"IMG\\ON\0"])
def test_a_name_that_leads_out_of_the_folder_is_none(medium: Path, file_id: bytes) -> None:
    (medium.parent / "ONE").write_bytes(content("2.25.509"))
    directory = medium / "DICOMDIR"
    directory.write_bytes(directory.read_bytes().replace(rb"IMG\ONE ", file_id.ljust(8)[:8]))
    assert len(missing(medium)) == 1
    assert all(one.path.parent == medium / "IMG" for one in listed(medium))


def test_a_link_that_leads_out_of_the_folder_is_not_followed(medium: Path) -> None:
    outside = medium.parent / "outside"
    outside.write_bytes(content("2.25.509"))
    (medium / "IMG" / "ONE").unlink()
    (medium / "IMG" / "ONE").symlink_to(outside)
    assert missing(medium) == ["IMG/ONE"]


def test_records_that_are_not_in_use_are_left_out(medium: Path) -> None:
    directory = medium / "DICOMDIR"
    data = directory.read_bytes()
    at = data.index(rb"IMG\TWO")
    flag = data.rindex(b"\x04\x00\x10\x14US\x02\x00\xff\xff", 0, at) + 8
    directory.write_bytes(data[:flag] + b"\0\0" + data[flag + 2 :])
    assert {one.path.name for one in listed(medium)} == {"ONE", "OTHER"}


def test_records_that_lead_in_a_circle_are_refused(medium: Path) -> None:
    directory = medium / "DICOMDIR"
    data = directory.read_bytes()
    first = data.index(b"\x04\x00\x00\x12UL\x04\x00") + 8
    root = data[first : first + 4]
    next_record = data.index(b"\x04\x00\x20\x14UL\x04\x00") + 8
    directory.write_bytes(data[:next_record] + root + data[next_record + 4 :])
    with pytest.raises(FileNotReadable, match="damaged"):
        listed(directory)


def test_a_dicomdir_that_was_cut_off_anywhere_is_refused(medium: Path) -> None:
    directory = medium / "DICOMDIR"
    data = directory.read_bytes()
    for length in range(0, len(data) - 1, 37):
        directory.write_bytes(data[:length])
        with pytest.raises(FileNotReadable, match="damaged"):
            listed(directory)


def test_what_is_no_dicomdir_is_refused_with_a_sentence(medium: Path) -> None:
    with pytest.raises(FileNotReadable, match="Choose the folder"):
        listed(medium / "IMG" / "ONE")
    assert not is_dicomdir(b"anything")


def test_a_dicomdir_without_a_record_lists_nothing_it_has(medium: Path) -> None:
    directory = medium / "DICOMDIR"
    directory.write_bytes(directory.read_bytes().replace(b"\x04\x00\x20\x12SQ", b"\x04\x00\x20\x12UN"))
    with pytest.raises(FileNotReadable):
        listed(directory)


def test_only_a_file_that_begins_so_is_dicom(medium: Path) -> None:
    pipe = medium / "pipe"
    os.mkfifo(pipe)
    assert begins_as_dicom(medium / "IMG" / "ONE")
    assert not any(map(begins_as_dicom, (pipe, medium, medium / "nowhere")))
