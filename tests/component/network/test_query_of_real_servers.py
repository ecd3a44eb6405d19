"""Worklists and archives of other makers: wlmscpfs, dcmqrscp, Orthanc and its worklist plugin."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, build_context

from ezp2p.errors import CalledTitleUnknown
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.query import Match, Query, QueryLevel, QueryModel
from ezp2p.model.worklist import UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.network.query_scu import find
from ezp2p.network.worklist_scu import find_worklist
from tests.fakes.instances import GRAY, SECONDARY_CAPTURE, secondary_capture
from tests.peers.dcmtk import DcmQrScp, WlmScpFs
from tests.peers.orthanc import Orthanc
from tests.peers.worklist_file import worklist_entry, write_worklist_file

LOCAL = LocalAE()
NAMES: list[tuple[str, str | list[str]]] = [
    ("MÜLLER^JÖRG", "ISO_IR 100"),
    ("MÜLLER^ŁUCJA", "ISO_IR 192"),
    ("ИВАНОВ^ИВАН", "ISO_IR 144"),
    ("Yamada^Haru=山田^春=やまだ^はる", ["", "ISO 2022 IR 87"]),
    ("Wang^XiaoDong=王^小东", "GB18030"),
    ("Hong^Gildong=洪^吉洞=홍^길동", ["", "ISO 2022 IR 149"]),
]


# --- worklists ----------------------------------------------------------------------------------------------------


def fill(folder: Path) -> None:
    """An entry for each of NAMES, on days one after the other, of modalities by turns."""
    for number, (name, character_set) in enumerate(NAMES):
        entry = worklist_entry(
            patient_name=name,
            patient_id=f"P{number}",
            accession_number=f"A{number}",
            character_set=character_set,
            study_instance_uid=f"2.25.{number + 1}",
            scheduled_date=f"2026020{number + 1}",
            modality=("OT", "XC")[number % 2],
            step_id=f"SPS{number}",
            procedure_id=f"RP{number}",
        )
        write_worklist_file(folder, f"entry{number}", entry)


def entries(remote: RemoteAE, query: WorklistQuery | None = None, *, limit: int = 0) -> list[WorklistEntry]:
    found = list(find_worklist(remote, query or WorklistQuery(), local=LOCAL, limit=limit))
    assert not any(isinstance(one, UnreadableResponse) for one in found)
    return sorted((one for one in found if isinstance(one, WorklistEntry)), key=lambda one: one.patient_id)


@pytest.fixture(params=["orthanc", "wlmscpfs"])
def worklist(request: pytest.FixtureRequest) -> RemoteAE:
    """A worklist with an entry for each of NAMES."""
    if request.param == "orthanc":
        orthanc: Orthanc = request.getfixturevalue("orthanc")
        fill(orthanc.worklist_folder)
        return orthanc.ae
    wlmscpfs: WlmScpFs = request.getfixturevalue("wlmscpfs")()
    fill(wlmscpfs.folder)
    return wlmscpfs.ae


def test_names_in_every_script_arrive_as_they_were_written(worklist: RemoteAE) -> None:
    assert [entry.patient_name for entry in entries(worklist)] == [name for name, _ in NAMES]


def test_an_entry_arrives_whole(worklist: RemoteAE) -> None:
    entry = entries(worklist)[1]
    assert entry == WorklistEntry(
        patient_id="P1",
        patient_name="MÜLLER^ŁUCJA",
        birth_date="19700102",
        sex="F",
        study_instance_uid="2.25.2",
        accession_number="A1",
        referring_physician_name="HAUS^HANNA",
        requested_procedure_id="RP1",
        requested_procedure_description="Photographs",
        scheduled_procedure_step_id="SPS1",
        scheduled_procedure_step_description="Photographs of the skin",
        scheduled_station_ae_title="EZP2P",
        scheduled_station_name="ROOM 1",
        scheduled_date="20260202",
        scheduled_time="101500",
        modality="XC",
        performing_physician_name=entry.performing_physician_name,
    )
    assert entry.performing_physician_name


def test_an_entry_without_a_study_instance_uid_arrives_with_a_doubt(orthanc: Orthanc) -> None:
    bare = worklist_entry(patient_name="DOE^JANE", patient_id="P1", accession_number="A1", study_instance_uid="")
    write_worklist_file(orthanc.worklist_folder, "bare", bare)
    (entry,) = entries(orthanc.ae)
    assert (entry.patient_id, entry.study_instance_uid) == ("P1", "")
    assert entry.doubts == ("The worklist gave no number for the study; EzP2P makes one.",)


def test_an_entry_without_name_or_steps_is_shown_and_cannot_be_chosen(orthanc: Orthanc) -> None:
    bare = Dataset()
    bare.AccessionNumber, bare.StudyInstanceUID = "A1", "2.25.1"
    write_worklist_file(orthanc.worklist_folder, "bare", bare)
    (entry,) = entries(orthanc.ae)
    assert (entry.accession_number, entry.can_be_chosen) == ("A1", False)
    assert len(entry.doubts) == 2


@pytest.mark.parametrize(
    ("query", "patient_ids"),
    [
        (WorklistQuery(scheduled_date="20260203"), ["P2"]),
        (WorklistQuery(scheduled_date="20260202-20260204"), ["P1", "P2", "P3"]),
        (WorklistQuery(scheduled_date="20260205-"), ["P4", "P5"]),
        (WorklistQuery(scheduled_date="-20260201"), ["P0"]),
        (WorklistQuery(scheduled_date="20270101"), []),
        (WorklistQuery(modality="XC"), ["P1", "P3", "P5"]),
        (WorklistQuery(patient_id="P4"), ["P4"]),
        (WorklistQuery(patient_id="P*", modality="OT"), ["P0", "P2", "P4"]),
        (WorklistQuery(accession_number="A3"), ["P3"]),
        (WorklistQuery(accession_number="A?", scheduled_date="20260201-20260202"), ["P0", "P1"]),
        (WorklistQuery(scheduled_station_ae_title="EZP2P", patient_id="P1"), ["P1"]),
        (WorklistQuery(scheduled_station_ae_title="OTHER"), []),
        (WorklistQuery(patient_name="Yamada*"), ["P3"]),
        (WorklistQuery(patient_name="MÜLLER*"), ["P0", "P1"]),
        (WorklistQuery(patient_name="MÜLLER^JÖRG"), ["P0"]),
        (WorklistQuery(patient_name="ИВАНОВ*"), ["P2"]),
        (WorklistQuery(patient_name="山田*"), ["P3"]),
        (WorklistQuery(patient_name="M?LLER*"), ["P0", "P1"]),
        (WorklistQuery(patient_name="*小东"), ["P4"]),
        (WorklistQuery(patient_name="Nobody*"), []),
    ],
)
def test_the_worklist_is_searched(worklist: RemoteAE, query: WorklistQuery, patient_ids: list[str]) -> None:
    assert [entry.patient_id for entry in entries(worklist, query)] == patient_ids


def test_a_long_worklist_is_cut_at_the_limit(worklist: RemoteAE) -> None:
    assert len(entries(worklist, limit=2)) == 2
    assert len(entries(worklist, limit=6)) == 6
    assert len(entries(worklist, limit=7)) == 6


@pytest.mark.parametrize("options", ["-cs0", "-cs1"])
def test_names_of_a_server_that_declares_wrongly_are_doubted_or_latin(
    wlmscpfs: Callable[..., WlmScpFs], options: str
) -> None:
    server = wlmscpfs(options)
    fill(server.folder)
    by_id = {entry.patient_id: entry for entry in entries(server.ae)}
    if options == "-cs0":
        assert by_id["P0"].patient_name == "M�[DC]LLER^J�[D6]RG"
        assert all("The encoding of Patient's Name is doubtful" in str(entry.doubts) for entry in by_id.values())
    else:
        assert by_id["P0"].patient_name == "MÜLLER^JÖRG"
        assert "it looks like UTF-8" in str(by_id["P1"].doubts)
    assert "P0" in {entry.patient_id for entry in entries(server.ae, WorklistQuery(patient_name="MÜLLER*"))}


def test_a_worklist_of_another_title_is_named(wlmscpfs: Callable[..., WlmScpFs]) -> None:
    remote = wlmscpfs().ae
    wrong = RemoteAE(remote.name, "WRONG", remote.host, remote.port)
    with pytest.raises(CalledTitleUnknown):
        entries(wrong)


# --- archives -----------------------------------------------------------------------------------------------------

ONE, OTHER = "2.25.101", "2.25.102"
FIRST_SERIES, FOOT_SERIES, OTHER_SERIES = "2.25.201", "2.25.202", "2.25.203"


def instances() -> list[Dataset]:
    """A study of two series, three instances in all, and a study of one instance of another patient."""
    one = {"StudyInstanceUID": ONE, "PatientID": "P1", "PatientName": "MÜLLER^JÖRG", "StudyDate": "20260201"}
    other = {"StudyInstanceUID": OTHER, "PatientID": "P2", "PatientName": "ИВАНОВ^ИВАН", "StudyDate": "20260203"}
    hand = {"SeriesInstanceUID": FIRST_SERIES, "SeriesNumber": "1", "BodyPartExamined": "HAND", "Modality": "XC"}
    foot = {"SeriesInstanceUID": FOOT_SERIES, "SeriesNumber": "2", "BodyPartExamined": "FOOT", "Modality": "US"}
    eye = {"SeriesInstanceUID": OTHER_SERIES, "SeriesNumber": "1", "BodyPartExamined": "EYE", "Modality": "XC"}
    rows = [
        {**one, **hand, "SpecificCharacterSet": "ISO_IR 100", "InstanceNumber": "1"},
        {**one, **hand, "SpecificCharacterSet": "ISO_IR 100", "InstanceNumber": "7"},
        {**one, **foot, "SpecificCharacterSet": "ISO_IR 100", "InstanceNumber": "1"},
        {**other, **eye, "SpecificCharacterSet": "ISO_IR 144", "InstanceNumber": "1"},
    ]
    made = []
    for number, row in enumerate(rows, start=1):
        instance = secondary_capture(GRAY, f"2.25.{number}")
        for keyword, value in row.items():
            setattr(instance, keyword, value)
        instance.ModalitiesInStudy = row["Modality"]
        made.append(instance)
    return made


def store(remote: RemoteAE) -> None:
    contexts = [build_context(SECONDARY_CAPTURE, "1.2.840.10008.1.2.1")]
    association = AE("TESTS").associate(remote.host, remote.port, contexts=contexts, ae_title=remote.title)
    assert association.is_established
    for instance in instances():
        assert association.send_c_store(instance).Status == 0
    association.release()


@pytest.fixture(params=["orthanc", "dcmqrscp"])
def archive(request: pytest.FixtureRequest) -> RemoteAE:
    """An archive that has what `instances` gives."""
    server: Orthanc | DcmQrScp = request.getfixturevalue(request.param)
    store(server.ae)
    return server.ae


def found(
    remote: RemoteAE,
    level: QueryLevel,
    keyword: str,
    keys: dict[str, str],
    *,
    model: QueryModel = QueryModel.STUDY_ROOT,
) -> list[str]:
    """The values of `keyword` in the matches, in order."""
    matches = list(find(remote, Query(level, keys, model), local=LOCAL))
    assert all(isinstance(match, Match) for match in matches)
    return sorted(match.get(keyword) for match in matches if isinstance(match, Match))


@pytest.mark.parametrize(
    ("keys", "studies"),
    [
        ({}, [ONE, OTHER]),
        ({"PatientID": "P1"}, [ONE]),
        ({"PatientName": "MÜLLER*"}, [ONE]),
        ({"PatientName": "ИВАНОВ^*"}, [OTHER]),
        ({"PatientName": "M*R^J*"}, [ONE]),
        ({"StudyDate": "20260201"}, [ONE]),
        ({"StudyDate": "20260202-"}, [OTHER]),
        ({"StudyDate": "20260101-20260301"}, [ONE, OTHER]),
        ({"StudyInstanceUID": f"{ONE}\\{OTHER}"}, [ONE, OTHER]),
        ({"StudyInstanceUID": OTHER}, [OTHER]),
        ({"PatientID": "P1", "StudyDate": "20260203"}, []),
    ],
)
def test_studies_are_found(archive: RemoteAE, keys: dict[str, str], studies: list[str]) -> None:
    assert found(archive, QueryLevel.STUDY, "StudyInstanceUID", keys) == studies


def test_a_study_arrives_with_what_joining_it_needs(archive: RemoteAE) -> None:
    (study,) = find(archive, Query(QueryLevel.STUDY, {"PatientID": "P1"}), local=LOCAL)
    assert isinstance(study, Match)
    wanted = {
        "PatientName": "MÜLLER^JÖRG",
        "PatientID": "P1",
        "PatientBirthDate": "19700101",
        "PatientSex": "F",
        "StudyInstanceUID": ONE,
        "StudyDate": "20260201",
        "StudyTime": "101500",
        "StudyID": "1",
    }
    assert {keyword: study.get(keyword) for keyword in wanted} == wanted
    assert study.doubts == ()


def test_series_are_found(archive: RemoteAE) -> None:
    keys = {"StudyInstanceUID": ONE}
    assert found(archive, QueryLevel.SERIES, "SeriesInstanceUID", keys) == [FIRST_SERIES, FOOT_SERIES]
    assert found(archive, QueryLevel.SERIES, "Modality", keys) == ["US", "XC"]
    assert found(archive, QueryLevel.SERIES, "SeriesInstanceUID", {**keys, "Modality": "US"}) == [FOOT_SERIES]


def test_the_instance_numbers_of_a_series_are_found(archive: RemoteAE) -> None:
    keys = {"StudyInstanceUID": ONE, "SeriesInstanceUID": FIRST_SERIES}
    assert found(archive, QueryLevel.IMAGE, "InstanceNumber", keys) == ["1", "7"]
    assert found(archive, QueryLevel.IMAGE, "SOPInstanceUID", keys) == ["2.25.1", "2.25.2"]


def test_the_patient_root_is_asked_at_each_level(archive: RemoteAE) -> None:
    root = QueryModel.PATIENT_ROOT
    patient, study = {"PatientID": "P1"}, {"PatientID": "P1", "StudyInstanceUID": ONE}
    series = {**study, "SeriesInstanceUID": FIRST_SERIES}
    assert found(archive, QueryLevel.PATIENT, "PatientID", {"PatientID": "P*"}, model=root) == ["P1", "P2"]
    assert found(archive, QueryLevel.STUDY, "StudyInstanceUID", patient, model=root) == [ONE]
    assert found(archive, QueryLevel.SERIES, "SeriesInstanceUID", study, model=root) == [FIRST_SERIES, FOOT_SERIES]
    assert found(archive, QueryLevel.IMAGE, "InstanceNumber", series, model=root) == ["1", "7"]


def test_the_limit_is_kept(archive: RemoteAE) -> None:
    for limit, count in [(1, 1), (2, 2), (3, 2)]:
        assert len(list(find(archive, Query(QueryLevel.STUDY), local=LOCAL, limit=limit))) == count


@pytest.mark.parametrize(
    ("body_part", "studies"), [("FOOT", [ONE]), ("E?E", [OTHER]), ("*", [ONE, OTHER]), ("HEAD", [])]
)
def test_studies_are_found_by_the_body_part_of_their_series(
    orthanc: Orthanc, body_part: str, studies: list[str]
) -> None:
    store(orthanc.ae)
    keys = {"BodyPartExamined": body_part, "PatientID": "P*"}
    assert found(orthanc.ae, QueryLevel.STUDY, "StudyInstanceUID", keys) == studies
    query = Query(QueryLevel.STUDY, keys)
    assert len(list(find(orthanc.ae, query, local=LOCAL, limit=1))) == min(1, len(studies))


def test_in_the_patient_root_too(orthanc: Orthanc) -> None:
    store(orthanc.ae)
    keys = {"BodyPartExamined": "EYE", "PatientID": "P2"}
    assert found(orthanc.ae, QueryLevel.STUDY, "StudyInstanceUID", keys, model=QueryModel.PATIENT_ROOT) == [OTHER]


def test_an_archive_that_knows_no_body_parts_loses_no_study(dcmqrscp: DcmQrScp) -> None:
    store(dcmqrscp.ae)
    matches = list(find(dcmqrscp.ae, Query(QueryLevel.STUDY, {"BodyPartExamined": "FOOT"}), local=LOCAL))
    assert len(matches) == 2
    assert {match.doubts for match in matches if isinstance(match, Match)} == {
        ("The server does not tell the body part of its series.",)
    }


def test_modalities_in_study_are_asked_for(orthanc: Orthanc) -> None:
    store(orthanc.ae)
    assert found(orthanc.ae, QueryLevel.STUDY, "ModalitiesInStudy", {"ModalitiesInStudy": "US"}) == ["US\\XC"]
