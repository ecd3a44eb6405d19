"""Study Root FIND as real clients ask it: DCMTK's findscu, pynetdicom, and our own SCU."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom.sop_class import StudyRootQueryRetrieveInformationModelFind  # type: ignore[attr-defined]

from ezp2p.dicom.instance_keys import instance_keys_from
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.network.query_scu import find
from tests.fakes.asking_peer import associated
from tests.fakes.instances import secondary_capture
from tests.peers.findscu import findscu, values_of
from tests.peers.own_archive import OwnArchive

_PATIENTS = (
    ("P1", "MUSTER^ERIKA", "2.25.11", "20260101", "101500"),
    ("P1", "MUSTER^ERIKA", "2.25.12", "20260201", "113000"),
    ("P2", "MÜLLER^JÖRG", "2.25.13", "20260301", "120000"),
    ("P3", "Yamada^Tarou=山田^太郎=やまだ^たろう", "2.25.14", "20260401", "130000"),
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[OwnArchive]:
    """Four studies of two series with two instances each."""
    running = OwnArchive(tmp_path)
    for study in _PATIENTS:
        for series in range(2):
            for number in range(2):
                _add(running, study, series, number)
    yield running
    running.stop()


def _add(archive: OwnArchive, study: tuple[str, str, str, str, str], series: int, number: int) -> None:
    instance = secondary_capture()
    instance.SpecificCharacterSet = "ISO_IR 192"
    instance.PatientID, instance.PatientName, _, instance.StudyDate, instance.StudyTime = study
    instance.StudyInstanceUID = UID(study[2])
    instance.SeriesInstanceUID = f"{study[2]}.{series}"
    instance.Modality = ("XC", "ES")[series]
    instance.SeriesNumber, instance.InstanceNumber = str(series + 1), str(number + 1)
    instance.SOPInstanceUID = UID(f"{study[2]}.{series}.{number}")
    instance.file_meta.MediaStorageSOPInstanceUID = instance.SOPInstanceUID
    buffer = io.BytesIO()
    instance.save_as(buffer, enforce_file_format=True)
    archive.archive.receive(buffer.getvalue(), instance_keys_from(buffer.getvalue()), "TEST")


# --- findscu ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("PatientName", ["2.25.11", "2.25.12", "2.25.13", "2.25.14"]),
        ("PatientName=muster*", ["2.25.11", "2.25.12"]),
        ("PatientName=M?STER^*", ["2.25.11", "2.25.12"]),
        ("PatientID=P2", ["2.25.13"]),
        ("PatientID=P_", []),
        ("StudyDate=20260101-20260228", ["2.25.11", "2.25.12"]),
        ("StudyDate=20260301-", ["2.25.13", "2.25.14"]),
        ("StudyDate=-20260101", ["2.25.11"]),
        ("StudyTime=11-1215", ["2.25.12", "2.25.13"]),
        ("ModalitiesInStudy=ES", ["2.25.11", "2.25.12", "2.25.13", "2.25.14"]),
        ("ModalitiesInStudy=CT", []),
        ("StudyInstanceUID=2.25.11\\2.25.14", ["2.25.11", "2.25.14"]),
    ],
)
def test_findscu_finds_studies(archive: OwnArchive, key: str, expected: list[str]) -> None:
    keys = {"StudyInstanceUID": "", key.partition("=")[0]: key.partition("=")[2]}
    output = findscu(archive.ae, "-S", "QueryRetrieveLevel=STUDY", *(f"{one}={value}" for one, value in keys.items()))
    assert values_of(output, "StudyInstanceUID") == expected


def test_findscu_gets_what_the_level_has(archive: OwnArchive) -> None:
    output = findscu(
        archive.ae,
        "-S",
        "QueryRetrieveLevel=STUDY",
        "StudyInstanceUID=2.25.14",
        "PatientName",
        "ModalitiesInStudy",
        "NumberOfStudyRelatedSeries",
        "NumberOfStudyRelatedInstances",
    )
    assert values_of(output, "PatientName") == ["Yamada^Tarou=山田^太郎=やまだ^たろう"]
    assert values_of(output, "ModalitiesInStudy") == ["ES\\XC"]
    assert values_of(output, "NumberOfStudyRelatedSeries") == ["2"]
    assert values_of(output, "NumberOfStudyRelatedInstances") == ["4"]
    assert values_of(output, "SpecificCharacterSet") == ["ISO_IR 192"]
    assert values_of(output, "QueryRetrieveLevel") == ["STUDY"]
    assert values_of(output, "RetrieveAETitle") == ["EZP2P"]


def test_findscu_finds_series_and_images(archive: OwnArchive) -> None:
    study = "StudyInstanceUID=2.25.12"
    output = findscu(
        archive.ae, "-S", "QueryRetrieveLevel=SERIES", study, "SeriesInstanceUID", "Modality", "SeriesNumber"
    )
    assert values_of(output, "SeriesInstanceUID") == ["2.25.12.0", "2.25.12.1"]
    assert values_of(output, "Modality") == ["XC", "ES"]
    series = "SeriesInstanceUID=2.25.12.1"
    output = findscu(archive.ae, "-S", "QueryRetrieveLevel=IMAGE", study, series, "SOPInstanceUID", "InstanceNumber")
    assert values_of(output, "SOPInstanceUID") == ["2.25.12.1.0", "2.25.12.1.1"]
    assert values_of(output, "InstanceNumber") == ["1", "2"]


def test_a_key_that_is_not_supported_is_told_by_the_status(archive: OwnArchive) -> None:
    whole = findscu(archive.ae, "-S", "QueryRetrieveLevel=STUDY", "StudyInstanceUID=2.25.11", "PatientName")
    assert "Pending)" in whole
    without = findscu(archive.ae, "-S", "QueryRetrieveLevel=STUDY", "StudyInstanceUID=2.25.11", "BodyPartExamined")
    assert values_of(without, "StudyInstanceUID") == ["2.25.11"]
    assert "Pending: WarningUnsupportedOptionalKeys" in without


# --- refusals ---------------------------------------------------------------------------------------------------


def _statuses(archive: OwnArchive, identifier: Dataset, *, cancel_after: int = 0) -> list[Dataset]:
    found = []
    with associated(archive.port, StudyRootQueryRetrieveInformationModelFind, calling_ae="ASKER") as association:
        answers = association.send_c_find(identifier, StudyRootQueryRetrieveInformationModelFind, msg_id=7)
        for status, _ in answers:
            found.append(status)
            if len(found) == cancel_after:
                association.send_c_cancel(7, query_model=StudyRootQueryRetrieveInformationModelFind)
    return found


def _identifier(**values: str) -> Dataset:
    identifier = Dataset()
    for keyword, value in values.items():
        setattr(identifier, keyword, value)
    return identifier


@pytest.mark.expected_log("C-FIND from 'ASKER' answered with A900")
@pytest.mark.parametrize(
    "identifier",
    [
        _identifier(PatientName="*"),
        _identifier(QueryRetrieveLevel="PATIENT", PatientName="*"),
        _identifier(QueryRetrieveLevel="NONSENSE", PatientName="*"),
        _identifier(QueryRetrieveLevel="SERIES", Modality=""),
        _identifier(QueryRetrieveLevel="IMAGE", StudyInstanceUID="2.25.11", InstanceNumber=""),
        _identifier(QueryRetrieveLevel="STUDY", StudyInstanceUID="\\".join(["2.25.11"] * 6_000)),
    ],
)
def test_what_cannot_be_answered_is_refused_with_its_reason(archive: OwnArchive, identifier: Dataset) -> None:
    (status,) = _statuses(archive, identifier)
    assert status.Status == 0xA900
    assert status.ErrorComment


def test_no_match_is_a_success(archive: OwnArchive) -> None:
    (status,) = _statuses(archive, _identifier(QueryRetrieveLevel="STUDY", PatientID="nobody"))
    assert status.Status == 0x0000


def test_a_query_can_be_cancelled(archive: OwnArchive) -> None:
    for number in range(300):
        _add(archive, (f"Q{number}", "MANY^ANSWERS", f"2.25.9{number:03d}1", "20260101", "10"), 0, 0)
    statuses = _statuses(
        archive, _identifier(QueryRetrieveLevel="STUDY", PatientName="MANY*", StudyInstanceUID=""), cancel_after=1
    )
    assert statuses[-1].Status == 0xFE00
    assert len(statuses) < 300


# --- our own SCU ------------------------------------------------------------------------------------------------


def _ours(archive: OwnArchive, level: QueryLevel, **keys: str) -> list[Match]:
    found = list(find(archive.ae, Query(level, keys), local=LocalAE()))
    matches = [match for match in found if isinstance(match, Match)]
    assert matches == found
    return matches


def test_our_own_queries_are_answered(archive: OwnArchive) -> None:
    (study,) = _ours(archive, QueryLevel.STUDY, PatientName="müller*")
    assert (study.get("PatientName"), study.get("StudyInstanceUID")) == ("MÜLLER^JÖRG", "2.25.13")
    assert study.get("NumberOfStudyRelatedInstances") == "4"
    series = _ours(archive, QueryLevel.SERIES, StudyInstanceUID="2.25.13")
    assert [match.get("Modality") for match in series] == ["XC", "ES"]
    images = _ours(archive, QueryLevel.IMAGE, StudyInstanceUID="2.25.13", SeriesInstanceUID="2.25.13.0")
    assert [match.get("InstanceNumber") for match in images] == ["1", "2"]
