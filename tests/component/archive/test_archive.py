"""What the archive keeps, refuses and makes good again, on a real disk."""

import io
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from ezp2p.archive.archive import Archive
from ezp2p.dicom.instance_keys import instance_keys_from
from ezp2p.errors import (
    DatabaseNotUsable,
    DiskFull,
    FolderNotUsable,
    IndexUnavailable,
    InstanceConflict,
    InstanceNotReadable,
    QueryNotAnswered,
)
from ezp2p.model.instance import InstanceKeys
from ezp2p.model.query import Query, QueryLevel, QueryModel
from ezp2p.storage.atomic_file import write
from tests.fakes.instances import secondary_capture


def _file(**values: object) -> bytes:
    instance = secondary_capture()
    for keyword, value in values.items():
        setattr(instance, keyword, value)
    instance.file_meta.MediaStorageSOPInstanceUID = instance.SOPInstanceUID
    return _bytes(instance)


def _bytes(instance: Dataset) -> bytes:
    buffer = io.BytesIO()
    instance.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def _receive(archive: Archive, data: bytes) -> None:
    archive.receive(data, instance_keys_from(data), "PEER")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def archive(folder: Path) -> Iterator[Archive]:
    opened = Archive(folder, write)
    yield opened
    opened.close()


def _files(folder: Path) -> list[Path]:
    return sorted((folder / "instances").rglob("*.dcm"))


def _quarantined(folder: Path) -> list[Path]:
    return sorted((folder / "quarantine").iterdir())


def _uids(archive: Archive) -> list[str]:
    """Every SOP Instance UID that can be found, by walking down from the studies."""
    found: list[str] = []
    for study in archive.find(Query(QueryLevel.STUDY)):
        for series in archive.find(Query(QueryLevel.SERIES, dict(study.attributes))):
            images = archive.find(Query(QueryLevel.IMAGE, {**study.attributes, **series.attributes}))
            found += [image.get("SOPInstanceUID") for image in images]
    return sorted(found)


def test_what_was_received_lies_there_as_it_came_and_is_found(archive: Archive, folder: Path) -> None:
    data = _file()
    _receive(archive, data)
    assert [path.read_bytes() for path in _files(folder)] == [data]
    assert _uids(archive) == ["2.25.77"]


def test_the_same_again_changes_nothing(archive: Archive, folder: Path) -> None:
    _receive(archive, _file())
    before = _files(folder)[0].stat().st_mtime_ns
    _receive(archive, _file())
    assert [path.stat().st_mtime_ns for path in _files(folder)] == [before]
    assert not _quarantined(folder)


def test_the_same_data_set_under_another_file_header_is_the_same(archive: Archive, folder: Path) -> None:
    _receive(archive, _file())
    other = secondary_capture()
    other.file_meta.ImplementationVersionName = "ANOTHER"
    _receive(archive, _bytes(other))
    assert len(_files(folder)) == 1


@pytest.mark.expected_log("2.25.77 from 'PEER' contradicts the archive")
@pytest.mark.parametrize(
    "values",
    [
        {"StudyDescription": "another content"},
        {"PatientID": "P2"},
        {"PatientID": "P2", "SOPInstanceUID": "2.25.77", "StudyInstanceUID": "2.25.9"},
    ],
)
def test_the_same_uid_with_other_contents_is_kept_aside(
    archive: Archive, folder: Path, values: dict[str, object]
) -> None:
    first, second = _file(), _file(**values)
    _receive(archive, first)
    with pytest.raises(InstanceConflict, match="other contents"):
        _receive(archive, second)
    assert [path.read_bytes() for path in _files(folder)] == [first]
    assert [path.read_bytes() for path in _quarantined(folder)] == [second]
    assert len(list(archive.find(Query(QueryLevel.STUDY)))) == 1


@pytest.mark.expected_log("2.25.78 from 'PEER' contradicts the archive")
def test_a_study_belongs_to_one_patient(archive: Archive, folder: Path) -> None:
    _receive(archive, _file())
    with pytest.raises(InstanceConflict, match="another Patient ID"):
        _receive(archive, _file(SOPInstanceUID="2.25.78", PatientID="P2"))
    assert len(_quarantined(folder)) == 1
    assert _uids(archive) == ["2.25.77"]


@pytest.mark.expected_log("2.25.78 from 'PEER' contradicts the archive")
def test_a_series_belongs_to_one_study(archive: Archive, folder: Path) -> None:
    _receive(archive, _file())
    with pytest.raises(InstanceConflict, match="another study"):
        _receive(archive, _file(SOPInstanceUID="2.25.78", StudyInstanceUID="2.25.9"))
    assert len(_quarantined(folder)) == 1


@pytest.mark.expected_log("contradicts the archive")
def test_a_conflict_that_comes_again_is_kept_once(archive: Archive, folder: Path) -> None:
    _receive(archive, _file())
    for _ in range(3):
        with pytest.raises(InstanceConflict):
            _receive(archive, _file(PatientID="P2"))
    assert len(_quarantined(folder)) == 1


def test_patient_ids_that_differ_in_padding_are_one(archive: Archive) -> None:
    _receive(archive, _file(PatientID="P1"))
    _receive(archive, _file(PatientID="P1 ", SOPInstanceUID="2.25.78"))
    assert _uids(archive) == ["2.25.77", "2.25.78"]


@pytest.mark.parametrize("uid", ["../../evil", "/etc/passwd", "", "1.2/../3"])
def test_no_uid_leaves_the_folder(archive: Archive, folder: Path, uid: str) -> None:
    data = _file()
    keys = instance_keys_from(data)
    hostile = InstanceKeys(keys.sop_class_uid, uid, "2.25.1", "2.25.2", "P1", keys.transfer_syntax_uid)
    with pytest.raises(InstanceNotReadable):
        archive.receive(data, hostile, "PEER")
    assert not _files(folder)


@pytest.mark.expected_log("contradicts the archive")
def test_two_senders_of_one_uid_leave_one_instance_and_one_aside(archive: Archive, folder: Path) -> None:
    versions = [_file(StudyDescription=f"version {number}") for number in range(4)]
    conflicts: list[InstanceConflict] = []

    def send(data: bytes) -> None:
        try:
            _receive(archive, data)
        except InstanceConflict as error:
            conflicts.append(error)

    threads = [threading.Thread(target=send, args=(data,)) for data in versions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    kept, aside = _files(folder), _quarantined(folder)
    assert (len(kept), len(aside), len(conflicts)) == (1, 3, 3)
    assert sorted(path.read_bytes() for path in (*kept, *aside)) == sorted(versions)
    assert _uids(archive) == ["2.25.77"]


def test_many_threads_receive_at_once(archive: Archive) -> None:
    def send(series: int) -> None:
        for number in range(10):
            uid = f"2.25.{series}{number}"
            _receive(archive, _file(SOPInstanceUID=uid, SeriesInstanceUID=f"2.25.4{series}"))

    threads = [threading.Thread(target=send, args=(series,)) for series in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(_uids(archive)) == 80


def test_a_full_disk_is_told_and_nothing_is_filed(tmp_path: Path) -> None:
    def full(path: Path, data: bytes) -> None:
        raise DiskFull(folder=path.parent, missing="1 MB")

    archive = Archive(tmp_path / "archive", full)
    with pytest.raises(DiskFull):
        _receive(archive, _file())
    assert not list(archive.find(Query(QueryLevel.STUDY)))
    archive.close()


def test_an_index_that_breaks_meanwhile_is_told_and_made_good_at_the_next_start(folder: Path) -> None:
    archive = Archive(folder, write)
    _receive(archive, _file())
    with sqlite3.connect(folder / "index.sqlite") as connection:
        connection.execute("DROP TABLE instance")
    connection.close()
    with pytest.raises(IndexUnavailable):
        _receive(archive, _file(SOPInstanceUID="2.25.78"))
    with pytest.raises(IndexUnavailable):
        archive.find(Query(QueryLevel.STUDY))
    archive.close()
    assert _found_again(folder) == ["2.25.77"]


# --- start ------------------------------------------------------------------------------------------------------


def _with_instances(folder: Path, count: int = 3) -> list[str]:
    archive = Archive(folder, write)
    for number in range(count):
        _receive(archive, _file(SOPInstanceUID=f"2.25.{100 + number}", InstanceNumber=str(number + 1)))
    archive.close()
    return [f"2.25.{100 + number}" for number in range(count)]


def _found_again(folder: Path) -> list[str]:
    archive = Archive(folder, write)
    found = _uids(archive)
    archive.close()
    return found


def test_it_is_there_after_a_restart(folder: Path) -> None:
    assert _with_instances(folder) == _found_again(folder)


def test_a_lost_index_is_made_again_from_the_files(folder: Path) -> None:
    uids = _with_instances(folder)
    for path in folder.glob("index.sqlite*"):
        path.unlink()
    assert _found_again(folder) == uids


@pytest.mark.expected_log("the index of the archive is damaged")
@pytest.mark.parametrize("damage", ["no database", "zeros inside"])
def test_a_damaged_index_is_put_aside_and_made_again(folder: Path, damage: str) -> None:
    uids = _with_instances(folder)
    index = folder / "index.sqlite"
    data = index.read_bytes()
    index.write_bytes(b"rubbish" * 1000 if damage == "no database" else data[:4096] + bytes(len(data) - 4096))
    assert _found_again(folder) == uids
    assert (folder / "index.sqlite.damaged-1").exists()


def test_an_index_of_a_newer_program_is_left_alone(folder: Path) -> None:
    _with_instances(folder)
    with sqlite3.connect(folder / "index.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(DatabaseNotUsable, match="newer version"):
        Archive(folder, write)
    assert not list(folder.glob("*.damaged*"))


def test_a_file_that_never_reached_the_index_is_filed_at_the_next_start(folder: Path) -> None:
    uids = _with_instances(folder)
    with sqlite3.connect(folder / "index.sqlite") as connection:
        connection.execute("DELETE FROM instance WHERE sop_instance_uid = ?", (uids[1],))
    connection.close()
    assert _found_again(folder) == uids


@pytest.mark.expected_log("1 instances of the archive have no file any more")
def test_an_instance_whose_file_is_gone_is_not_found(folder: Path) -> None:
    uids = _with_instances(folder)
    _files(folder)[0].unlink()
    assert len(_found_again(folder)) == len(uids) - 1


@pytest.mark.expected_log("have no file any more")
def test_a_study_without_any_instance_is_not_found(folder: Path) -> None:
    _with_instances(folder, count=1)
    _files(folder)[0].unlink()
    archive = Archive(folder, write)
    assert not list(archive.find(Query(QueryLevel.STUDY)))
    archive.close()


@pytest.mark.expected_log("put into quarantine: its contents have changed")
def test_a_file_that_has_changed_is_not_filed_again(folder: Path) -> None:
    _with_instances(folder, count=1)
    path = _files(folder)[0]
    path.write_bytes(path.read_bytes().replace(b"MUSTER^ERIKA", b"MUSTER^ERIKO"))
    (folder / "index.sqlite").unlink()
    assert _found_again(folder) == []
    assert len(_quarantined(folder)) == 1


@pytest.mark.expected_log("put into quarantine: it is not a DICOM instance")
def test_a_foreign_file_is_not_filed(folder: Path) -> None:
    uids = _with_instances(folder, count=1)
    (_files(folder)[0].parent / "foreign.dcm").write_bytes(b"not DICOM")
    assert _found_again(folder) == uids
    assert len(_quarantined(folder)) == 1


def test_a_file_half_written_is_not_filed(folder: Path) -> None:
    uids = _with_instances(folder, count=1)
    (_files(folder)[0].parent / ".2.25.9.dcm.0abc.part").write_bytes(_file()[:400])
    assert _found_again(folder) == uids


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FolderNotUsable):
        Archive(tmp_path / "archive", write)
    tmp_path.chmod(0o700)


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "archive").write_bytes(b"")
    with pytest.raises(FolderNotUsable):
        Archive(tmp_path / "archive", write)


def test_the_index_is_durable_on_every_connection(archive: Archive, folder: Path) -> None:
    _receive(archive, _file())
    with sqlite3.connect(folder / "index.sqlite") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    connection.close()


# --- finding ----------------------------------------------------------------------------------------------------


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Two patients: one with two studies, of which one has two series."""
    rows = [
        ("P1", "DOE^JANE", "2.25.11", "20260101", "A1", "2.25.21", "XC", "2.25.31"),
        ("P1", "DOE^JANE", "2.25.11", "20260101", "A1", "2.25.21", "XC", "2.25.32"),
        ("P1", "DOE^JANE", "2.25.11", "20260101", "A1", "2.25.22", "ES", "2.25.33"),
        ("P1", "DOE^JANE", "2.25.12", "20260201", "A2", "2.25.23", "OT", "2.25.34"),
        ("P2", "MÜLLER^JÖRG", "2.25.13", "20260301", "A3", "2.25.24", "XC", "2.25.35"),
    ]
    for number, row in enumerate(rows):
        data = _file(
            SpecificCharacterSet="ISO_IR 192",
            PatientID=row[0],
            PatientName=row[1],
            StudyInstanceUID=row[2],
            StudyDate=row[3],
            AccessionNumber=row[4],
            SeriesInstanceUID=row[5],
            Modality=row[6],
            SOPInstanceUID=row[7],
            InstanceNumber=str(number + 1),
        )
        _receive(archive, data)
    return archive


def _studies(archive: Archive, **keys: str) -> list[str]:
    matches = archive.find(Query(QueryLevel.STUDY, {"StudyInstanceUID": "", **keys}))
    return [match.get("StudyInstanceUID") for match in matches]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, ["2.25.11", "2.25.12", "2.25.13"]),
        ({"PatientName": "doe*"}, ["2.25.11", "2.25.12"]),
        ({"PatientName": "müller^jörg"}, ["2.25.13"]),
        ({"PatientID": "P2"}, ["2.25.13"]),
        ({"PatientID": "P?"}, ["2.25.11", "2.25.12", "2.25.13"]),
        ({"PatientID": "P%"}, []),
        ({"PatientID": "' OR '1'='1"}, []),
        ({"StudyDate": "20260101-20260228"}, ["2.25.11", "2.25.12"]),
        ({"StudyDate": "20260201-"}, ["2.25.12", "2.25.13"]),
        ({"StudyDate": "-20260131"}, ["2.25.11"]),
        ({"StudyDate": "20260201"}, ["2.25.12"]),
        ({"AccessionNumber": "A3"}, ["2.25.13"]),
        ({"AccessionNumber": "A*", "PatientID": "P1"}, ["2.25.11", "2.25.12"]),
        ({"ModalitiesInStudy": "ES"}, ["2.25.11"]),
        ({"ModalitiesInStudy": "XC"}, ["2.25.11", "2.25.13"]),
        ({"StudyInstanceUID": "2.25.12\\2.25.13"}, ["2.25.12", "2.25.13"]),
        ({"StudyInstanceUID": "2.25.1"}, []),
        ({"NumberOfStudyRelatedInstances": "3"}, ["2.25.11"]),
        ({"NoSuchKeyword": "x"}, ["2.25.11", "2.25.12", "2.25.13"]),
    ],
)
def test_studies_are_found(filled: Archive, keys: dict[str, str], expected: list[str]) -> None:
    assert _studies(filled, **keys) == expected


def test_a_match_has_what_was_asked_for_and_the_unique_keys(filled: Archive) -> None:
    keys = dict.fromkeys(
        ("PatientName", "ModalitiesInStudy", "NumberOfStudyRelatedSeries", "NumberOfStudyRelatedInstances"), ""
    )
    match, *_ = filled.find(Query(QueryLevel.STUDY, keys))
    assert match.attributes == {
        "PatientName": "DOE^JANE",
        "ModalitiesInStudy": "ES\\XC",
        "NumberOfStudyRelatedSeries": "2",
        "NumberOfStudyRelatedInstances": "3",
        "StudyInstanceUID": "2.25.11",
    }


def test_series_and_instances_are_found_below_what_was_named(filled: Archive) -> None:
    keys = {"StudyInstanceUID": "2.25.11", "Modality": "", "NumberOfSeriesRelatedInstances": ""}
    series = list(filled.find(Query(QueryLevel.SERIES, keys)))
    assert [(match.get("Modality"), match.get("NumberOfSeriesRelatedInstances")) for match in series] == [
        ("XC", "2"),
        ("ES", "1"),
    ]
    keys = {"StudyInstanceUID": "2.25.11", "SeriesInstanceUID": "2.25.21", "InstanceNumber": "", "PatientName": ""}
    images = list(filled.find(Query(QueryLevel.IMAGE, keys)))
    assert [(match.get("SOPInstanceUID"), match.get("InstanceNumber")) for match in images] == [
        ("2.25.31", "1"),
        ("2.25.32", "2"),
    ]
    assert images[0].get("PatientName") == "DOE^JANE"
    keys = {"StudyInstanceUID": "2.25.11", "SeriesInstanceUID": "2.25.21", "SOPInstanceUID": "2.25.32"}
    assert len(list(filled.find(Query(QueryLevel.IMAGE, keys)))) == 1


@pytest.mark.parametrize(
    "query",
    [
        Query(QueryLevel.PATIENT, model=QueryModel.PATIENT_ROOT),
        Query(QueryLevel.STUDY, model=QueryModel.PATIENT_ROOT),
        Query(QueryLevel.PATIENT),
        Query(QueryLevel.SERIES),
        Query(QueryLevel.SERIES, {"StudyInstanceUID": "*"}),
        Query(QueryLevel.IMAGE, {"StudyInstanceUID": "2.25.11"}),
        Query(QueryLevel.STUDY, {"StudyInstanceUID": "\\".join(["2.25.1"] * 10_001)}),
        Query(QueryLevel.STUDY, {"PatientName": "*" * (1 << 20) + "a"}),
    ],
)
def test_a_query_that_cannot_be_answered_is_refused(filled: Archive, query: Query) -> None:
    with pytest.raises(QueryNotAnswered):
        filled.find(query)
