"""The form filled without a window, from a worklist and from an archive that are real."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.dicom.worklist_file import worklist_file
from ezp2p.errors import (
    OtherPatientNamed,
    RemoteAENotKnown,
    SeveralWorklistEntries,
    StudyNotFound,
    WorklistEntryDoubtful,
    WorklistEntryNotFound,
)
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.background import Stop
from ezp2p.workflows.demo_worklist import demo_entries, write_demo_worklist
from ezp2p.workflows.fill_form import from_archive, from_worklist
from ezp2p.workflows.run_archive import ArchiveNode
from ezp2p.workflows.services import Services, ignore
from tests.fakes.fake_clock import NOON
from tests.fakes.find_script import SUCCESS, answers_find, element
from tests.fakes.scripted_peer import Script, ScriptedPeer

FIRST = demo_entries(NOON.date())[0]


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    with Services(data_dir) as services:
        yield services


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[RemoteAE]:
    folder = tmp_path / "worklist"
    write_demo_worklist(folder, NOON.date(), write)
    node = ArchiveNode(
        LocalAE(), archive=tmp_path / "archive", worklist=folder, host="127.0.0.1", port=0, publish=ignore
    )
    with node:
        yield RemoteAE("archive", "EZP2P", "127.0.0.1", node.port)


def fill(
    services: Services, archive: RemoteAE, accession: str = "ACC0001", step: str = "", **typed: str
) -> tuple[StudyForm, SeriesForm]:
    return from_worklist(
        services,
        archive,
        accession_number=accession,
        step_id=step,
        typed=typed,
        series=SeriesForm(),
        stop=Stop(),
    )


def test_an_entry_fills_the_form_and_typed_values_complete_it(services: Services, archive: RemoteAE) -> None:
    study, series = from_worklist(
        services,
        archive,
        accession_number="ACC0001",
        step_id=FIRST.scheduled_procedure_step_id,
        typed={"study_description": "Typed", "patient_id": FIRST.patient_id},
        series=SeriesForm(),
        stop=Stop(),
    )
    assert (study.patient_name, study.accession_number, study.study_description) == (
        FIRST.patient_name,
        "ACC0001",
        "Typed",
    )
    assert series.modality == FIRST.modality


@pytest.mark.parametrize("accession", ["NONE", "", "ACC000?", "*"])
def test_an_accession_number_that_nobody_has_is_told(services: Services, archive: RemoteAE, accession: str) -> None:
    with pytest.raises(WorklistEntryNotFound, match="no entry for this accession number"):
        fill(services, archive, accession)


def test_a_step_that_the_order_does_not_have_is_told(services: Services, archive: RemoteAE) -> None:
    with pytest.raises(WorklistEntryNotFound):
        fill(services, archive, step="ANOTHER")


def test_several_entries_are_told_with_their_steps(services: Services, archive: RemoteAE, tmp_path: Path) -> None:
    other = replace(FIRST, scheduled_procedure_step_id="OTHERSTEP")
    (tmp_path / "worklist" / "other.wl").write_bytes(worklist_file(other, "2.25.1"))
    with pytest.raises(SeveralWorklistEntries, match=f"{FIRST.scheduled_procedure_step_id}.*OTHERSTEP|OTHERSTEP.*"):
        fill(services, archive)
    fill(services, archive, step="OTHERSTEP")


@pytest.mark.parametrize(
    "typed", [{"patient_id": "ELSE"}, {"patient_name": "ELSE^ANNA"}, {"birth_date": "20010101"}, {"sex": "O"}]
)
def test_values_of_another_patient_are_refused(services: Services, archive: RemoteAE, typed: dict[str, str]) -> None:
    with pytest.raises(OtherPatientNamed, match="another patient"):
        fill(services, archive, **typed)


DOUBTFUL = b"".join((
    element(0x00080050, b"ACC0001"),
    element(0x00100010, b"M\xdcLLER^J\xd6RG"),
    element(0x00100020, b"P1"),
))


def test_a_doubtful_name_is_taken_when_its_id_is_given(
    services: Services, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    latin = replace(scripted_peer(answers_find(DOUBTFUL, SUCCESS)).ae, fallback_character_set="ISO_IR 100")
    with pytest.raises(WorklistEntryDoubtful, match="encoding of the name is doubtful"):
        fill(services, latin)
    with pytest.raises(OtherPatientNamed):
        fill(services, latin, patient_id="P2")
    study, _ = fill(services, latin, patient_id="P1")
    assert (study.patient_name, study.patient_id) == ("MÜLLER^JÖRG", "P1")
    study, _ = fill(services, latin, patient_id="P1", patient_name="MUELLER^JOERG")
    assert study.patient_name == "MUELLER^JOERG"


def test_an_entry_without_an_id_is_taken_with_one_that_is_given(
    services: Services, archive: RemoteAE, tmp_path: Path
) -> None:
    nameless = replace(FIRST, patient_id="", accession_number="ACC77")
    (tmp_path / "worklist" / "nameless.wl").write_bytes(worklist_file(nameless, "2.25.1"))
    with pytest.raises(WorklistEntryDoubtful, match="It has no patient ID"):
        fill(services, archive, "ACC77")
    study, _ = fill(services, archive, "ACC77", patient_id="P77")
    assert (study.patient_id, study.patient_name) == ("P77", FIRST.patient_name)


def test_a_study_that_the_archive_does_not_have_is_told(services: Services, archive: RemoteAE) -> None:
    with pytest.raises(StudyNotFound, match=r"has no study 2\.25\.1"):
        from_archive(services, archive, typed={"study_instance_uid": "2.25.1"}, series=SeriesForm(), stop=Stop())


@pytest.mark.parametrize("name", ["PACS", "PACS@", "PACS@host", "PACS@host:0", "PACS@host:70000", "A\\B@host:1"])
def test_a_name_that_is_no_remote_ae_is_told(services: Services, name: str) -> None:
    with pytest.raises(RemoteAENotKnown, match="TITLE@HOST:PORT"):
        services.remote_ae(name)
