"""The peers themselves: each starts, stores, answers, and tells what a test wants to know."""

import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit
from pynetdicom import AE

from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.image import PixelArray
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.instances import COLOR, GRAY, GRAY_16, SECONDARY_CAPTURE, secondary_capture, write_instance
from tests.fakes.scripted_peer import Script, ScriptedPeer, accepts_then, answers_with
from tests.peers.dciodvfy import complaints, dcentvfy, dciodvfy
from tests.peers.dcmtk import DcmQrScp, StoreScp, WlmScpFs
from tests.peers.orthanc import Orthanc
from tests.peers.process import binary
from tests.peers.second_toolkit import gdcm_raw, second_toolkit_pixels
from tests.peers.worklist_file import worklist_entry, write_worklist_file

STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
WORKLIST_FIND = "1.2.840.10008.5.1.4.31"


def store(instance: Dataset, remote: RemoteAE) -> Dataset:
    entity = AE("TESTS")
    entity.add_requested_context(SECONDARY_CAPTURE, ExplicitVRLittleEndian)
    association = entity.associate(remote.host, remote.port, ae_title=remote.title)
    assert association.is_established
    try:
        return association.send_c_store(instance)
    finally:
        association.release()


def find(identifier: Dataset, remote: RemoteAE, model: str) -> list[Dataset]:
    entity = AE("TESTS")
    entity.add_requested_context(model)
    association = entity.associate(remote.host, remote.port, ae_title=remote.title)
    assert association.is_established
    try:
        return [answer for _status, answer in association.send_c_find(identifier, model) if answer is not None]
    finally:
        association.release()


def test_orthanc_keeps_what_it_is_sent(orthanc: Orthanc) -> None:
    assert store(secondary_capture(COLOR), orthanc.ae).Status == 0
    assert orthanc.all_instances() == ["2.25.77"]
    assert orthanc.tags("2.25.77")["PatientName"] == "MUSTER^ERIKA"
    assert orthanc.transfer_syntax("2.25.77") == ExplicitVRLittleEndian
    assert orthanc.raw_frame("2.25.77") == COLOR.tobytes()
    assert orthanc.instance_bytes("2.25.77")[128:132] == b"DICM"


def test_orthanc_is_empty_for_the_next_test(orthanc: Orthanc) -> None:
    assert orthanc.all_instances() == []
    assert not orthanc.has("2.25.77")


def test_orthanc_checks_the_called_title(orthanc: Orthanc) -> None:
    entity = AE("TESTS")
    entity.add_requested_context(SECONDARY_CAPTURE)
    association = entity.associate(orthanc.ae.host, orthanc.ae.port, ae_title="WRONG")
    assert association.is_rejected


def test_orthanc_serves_a_worklist(orthanc: Orthanc) -> None:
    entry = worklist_entry(patient_name="山田^太郎", patient_id="P2", accession_number="A2")
    write_worklist_file(orthanc.worklist_folder, "one", entry)
    (found,) = find(_worklist_query(), orthanc.ae, WORKLIST_FIND)
    assert str(found.PatientName) == "山田^太郎"


def test_wlmscpfs_serves_a_worklist(wlmscpfs: Callable[..., WlmScpFs]) -> None:
    server = wlmscpfs()
    entry = worklist_entry(patient_name="Müller^Jörg", patient_id="P3", accession_number="A3")
    write_worklist_file(server.folder, "one", entry)
    (found,) = find(_worklist_query(), server.ae, WORKLIST_FIND)
    assert str(found.PatientName) == "Müller^Jörg"


def _worklist_query() -> Dataset:
    query, step = Dataset(), Dataset()
    query.PatientName, query.PatientID, query.AccessionNumber = "", "", ""
    step.Modality = ""
    query.ScheduledProcedureStepSequence = [step]
    return query


def test_storescp_keeps_a_file_that_other_toolkits_read(storescp: Callable[..., StoreScp]) -> None:
    server = storescp("+xa")
    assert store(secondary_capture(GRAY_16), server.ae).Status == 0
    (path,) = server.files()
    assert np.array_equal(second_toolkit_pixels(path), GRAY_16)


def test_storescp_aborts_when_told(storescp: Callable[..., StoreScp]) -> None:
    assert "Status" not in store(secondary_capture(GRAY_16), storescp("--abort-after").ae)


def test_dcmqrscp_stores_and_is_queried(dcmqrscp: DcmQrScp) -> None:
    assert store(secondary_capture(COLOR), dcmqrscp.ae).Status == 0
    query = Dataset()
    query.QueryRetrieveLevel, query.PatientID, query.StudyInstanceUID = "STUDY", "P1", ""
    (found,) = find(query, dcmqrscp.ae, STUDY_ROOT_FIND)
    assert found.StudyInstanceUID == "2.25.1"
    assert len(dcmqrscp.files()) == 1


@pytest.mark.parametrize("array", [GRAY_16, COLOR, GRAY], ids=["gray16", "rgb", "gray8"])
def test_a_second_toolkit_reads_the_same_pixels(tmp_path: Path, array: PixelArray) -> None:
    secondary_capture(array).save_as(tmp_path / "one.dcm", enforce_file_format=True)
    read = second_toolkit_pixels(tmp_path / "one.dcm")
    assert read.dtype == array.dtype
    assert np.array_equal(read, array)


def test_a_second_toolkit_decodes_jpeg(tmp_path: Path) -> None:
    secondary_capture(GRAY).save_as(tmp_path / "raw.dcm", enforce_file_format=True)
    command = [binary("/usr/bin/dcmcjpeg"), "+e1", str(tmp_path / "raw.dcm"), str(tmp_path / "jpeg.dcm")]
    subprocess.run(command, check=True, timeout=20)
    assert np.array_equal(second_toolkit_pixels(tmp_path / "jpeg.dcm"), GRAY)


@pytest.mark.parametrize("subsampling", [0, 1, 2], ids=["4:4:4", "4:2:2", "4:2:0"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_second_toolkit_decodes_photographs_as_pillow_does(tmp_path: Path, mode: str, subsampling: int) -> None:
    """Bit for bit, so that tests may demand equal pixels of an untouched JPEG."""
    noise = np.random.default_rng(1).integers(0, 256, (47, 33, 3), dtype=np.uint8)
    picture = io.BytesIO()
    Image.fromarray(noise).convert(mode).save(picture, "JPEG", subsampling=subsampling)
    coded = picture.getvalue()
    decoded = np.asarray(Image.open(picture))
    instance = secondary_capture(decoded)
    instance.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    instance.PhotometricInterpretation = "YBR_FULL_422" if mode == "RGB" else "MONOCHROME2"
    instance.PixelData = encapsulate([coded + b"\0" * (len(coded) % 2)])
    path = write_instance(tmp_path / "jpeg.dcm", instance)
    assert np.array_equal(second_toolkit_pixels(path), decoded)
    assert gdcm_raw(path).rstrip(b"\0") == coded


class TestTheValidator:
    def test_allows_what_the_conformance_statement_asks_for(self, tmp_path: Path) -> None:
        path = tmp_path / "one.dcm"
        secondary_capture(COLOR).save_as(path, enforce_file_format=True)
        assert len(dciodvfy(path)) == 2
        assert complaints(path) == []

    def test_allows_an_empty_laterality_and_a_name_without_parts(self, tmp_path: Path) -> None:
        instance = secondary_capture(COLOR)
        del instance.BodyPartExamined
        instance.Laterality, instance.PatientName = "", "Erika Muster"
        instance.save_as(tmp_path / "one.dcm", enforce_file_format=True)
        assert len(dciodvfy(tmp_path / "one.dcm")) == 4
        assert complaints(tmp_path / "one.dcm") == []

    def test_complains_of_an_error_although_it_ends_with_0(self, tmp_path: Path) -> None:
        instance = secondary_capture(COLOR)
        instance.BodyPartExamined = "CHEST"
        instance.save_as(tmp_path / "one.dcm", enforce_file_format=True)
        (line,) = complaints(tmp_path / "one.dcm")
        assert line.startswith("Error")

    def test_complains_of_a_term_unless_it_came_from_the_peer(self, tmp_path: Path) -> None:
        instance = secondary_capture(COLOR)
        instance.Modality = instance.ModalitiesInStudy = "ZZ"
        instance.save_as(tmp_path / "one.dcm", enforce_file_format=True)
        assert complaints(tmp_path / "one.dcm")
        assert complaints(tmp_path / "one.dcm", terms_of_the_peer=["ZZ"]) == []

    def test_complains_of_a_file_that_is_none(self, tmp_path: Path) -> None:
        (tmp_path / "one.dcm").write_bytes(b"nothing of the kind")
        assert complaints(tmp_path / "one.dcm")

    def test_compares_the_instances_of_a_study(self, tmp_path: Path) -> None:
        one, other = secondary_capture(COLOR, "2.25.77"), secondary_capture(COLOR, "2.25.78")
        one.save_as(tmp_path / "1.dcm", enforce_file_format=True)
        other.save_as(tmp_path / "2.dcm", enforce_file_format=True)
        assert dcentvfy([tmp_path / "1.dcm", tmp_path / "2.dcm"]) == []
        other.StudyDate = "20260204"
        other.save_as(tmp_path / "2.dcm", enforce_file_format=True)
        assert dcentvfy([tmp_path / "1.dcm", tmp_path / "2.dcm"])


class TestTheFakePacs:
    def test_answers_its_statuses_in_order_and_then_success(self, fake_pacs: Callable[..., FakePacs]) -> None:
        pacs = fake_pacs(statuses=[0xA700, 0xB000], comment="disk nearly full")
        answers = [store(secondary_capture(GRAY_16), pacs.ae) for _ in range(3)]
        assert [answer.Status for answer in answers] == [0xA700, 0xB000, 0x0000]
        assert answers[1].ErrorComment == "disk nearly full"
        assert [one.sop_instance_uid for one in pacs.received] == ["2.25.77"] * 3
        assert pacs.received[0].calling_ae == "TESTS"

    def test_rejects_in_the_words_of_its_script(self, fake_pacs: Callable[..., FakePacs]) -> None:
        pacs = fake_pacs(reject=(2, 3, 1))
        entity = AE("TESTS")
        entity.add_requested_context(SECONDARY_CAPTURE)
        association = entity.associate(pacs.ae.host, pacs.ae.port, ae_title=pacs.ae.title)
        assert association.is_rejected
        answer = association.acceptor.primitive
        assert answer is not None
        assert (answer.result, answer.result_source, answer.diagnostic) == (2, 3, 1)

    def test_aborts_and_never_answers(self, fake_pacs: Callable[..., FakePacs]) -> None:
        pacs = fake_pacs(aborts="before the answer")
        assert "Status" not in store(secondary_capture(GRAY_16), pacs.ae)


def test_a_scripted_peer_speaks_dicom_by_hand(scripted_peer: Callable[[Script], ScriptedPeer]) -> None:
    peer = scripted_peer(accepts_then(answers_with(status=0xB006)))
    assert store(secondary_capture(GRAY_16), peer.ae).Status == 0xB006
