"""What real senders store with us lies there byte for byte, and what must not be stored is refused."""

import subprocess
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path

import pytest
from pydicom import dcmread
from pydicom.config import IGNORE
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from pynetdicom import AllStoragePresentationContexts
from pynetdicom.dimse_primitives import C_STORE

from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID
from ezp2p.dicom.instance_keys import encoded_dataset
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED
from ezp2p.errors import DiskFull, InstanceMismatch
from ezp2p.imaging.video_syntaxes import VIDEO_SYNTAXES
from ezp2p.model.instance import InstanceKeys
from ezp2p.model.query import Query, QueryLevel
from tests.fakes.asking_peer import associated
from tests.fakes.instances import SECONDARY_CAPTURE, secondary_capture, write_instance
from tests.peers.own_archive import OwnArchive
from tests.peers.process import HOST, binary

_STORESCU = "/usr/bin/storescu"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[OwnArchive]:
    running = OwnArchive(tmp_path / "own")
    yield running
    running.stop()


def _instance(syntax: UID = ExplicitVRLittleEndian, /, **values: object) -> Dataset:
    instance = secondary_capture()
    instance.file_meta.TransferSyntaxUID = syntax
    if syntax not in UNCOMPRESSED:
        instance.PixelData = encapsulate([b"\xff\xd8 stands for a coded picture \xff\xd9"])
        instance["PixelData"].VR, instance["PixelData"].is_undefined_length = "OB", True
    for keyword, value in values.items():
        setattr(instance, keyword, value)
    instance.file_meta.MediaStorageSOPInstanceUID = instance.SOPInstanceUID
    return instance


def _encoded(instance: Dataset) -> bytes:
    syntax = instance.file_meta.TransferSyntaxUID
    buffer = BytesIO()
    instance.save_as(
        buffer,
        implicit_vr=syntax == ImplicitVRLittleEndian,
        little_endian=syntax != ExplicitVRBigEndian,
        enforce_file_format=True,
    )
    return bytes(encoded_dataset(buffer.getvalue()))


def _send(archive: OwnArchive, *instances: Dataset) -> list[Dataset]:
    syntax = instances[0].file_meta.TransferSyntaxUID
    with associated(archive.port, instances[0].SOPClassUID, syntax=syntax, calling_ae="SENDER") as association:
        return [association.send_c_store(instance) for instance in instances]


def _send_raw(archive: OwnArchive, encoded: bytes, *, uid: str = "2.25.77") -> tuple[int, str]:
    """Send bytes as a data set, under a request that says what we say; gives status and Error Comment."""
    request = C_STORE()
    request.MessageID, request.Priority = 1, 2
    request.AffectedSOPClassUID = SECONDARY_CAPTURE
    request.AffectedSOPInstanceUID = UID(uid, validation_mode=IGNORE)
    request.DataSet = BytesIO(encoded)
    with associated(archive.port, SECONDARY_CAPTURE, calling_ae="SENDER") as association:
        context_id = association.accepted_contexts[0].context_id
        assert context_id is not None
        association._reactor_checkpoint.clear()
        association.dimse.send_msg(request, context_id)
        _, answer = association.dimse.get_msg(block=True)
        association._reactor_checkpoint.set()
    assert isinstance(answer, C_STORE)
    assert isinstance(answer.Status, int)
    return answer.Status, str(answer.ErrorComment)


# --- what is kept -----------------------------------------------------------------------------------------------


VIDEOS = tuple(UID(syntax.uid) for syntax in VIDEO_SYNTAXES)


@pytest.mark.parametrize("syntax", [*STORAGE_SYNTAXES, *VIDEOS], ids=lambda syntax: syntax.keyword)
def test_every_transfer_syntax_is_kept_byte_for_byte(archive: OwnArchive, syntax: UID) -> None:
    instance = _instance(syntax)
    (answer,) = _send(archive, instance)
    assert answer.Status == 0x0000
    (path,) = archive.instance_files()
    data = path.read_bytes()
    assert encoded_dataset(data) == _encoded(instance)
    assert data[:128] == bytes(128)
    meta = dcmread(path, stop_before_pixels=True).file_meta
    assert meta.TransferSyntaxUID == syntax
    assert meta.ImplementationClassUID == IMPLEMENTATION_CLASS_UID
    assert archive.received_uids() == ["2.25.77"]


def test_every_storage_sop_class_is_accepted(archive: OwnArchive) -> None:
    classes = sorted(str(context.abstract_syntax) for context in AllStoragePresentationContexts)
    accepted: set[str] = set()
    for start in range(0, len(classes), 120):
        with associated(archive.port, *classes[start : start + 120], syntax=ImplicitVRLittleEndian) as association:
            accepted |= {str(context.abstract_syntax) for context in association.accepted_contexts}
    assert accepted == set(classes)


@pytest.mark.parametrize(
    ("option", "expected"),
    [("-xe", ExplicitVRLittleEndian), ("-xi", ImplicitVRLittleEndian), ("-xb", ExplicitVRBigEndian)],
)
def test_dcmtk_stores_with_us(archive: OwnArchive, tmp_path: Path, option: str, expected: UID) -> None:
    paths = [
        write_instance(tmp_path / f"{number}.dcm", _instance(SOPInstanceUID=f"2.25.{number}")) for number in range(1, 6)
    ]
    _storescu(archive, option, *map(str, paths))
    assert sorted(archive.received_uids()) == [f"2.25.{number}" for number in range(1, 6)]
    for path in archive.instance_files():
        kept = dcmread(path)
        assert kept.file_meta.TransferSyntaxUID == expected
        assert kept.pixel_array.tobytes() == _instance().pixel_array.tobytes()


def _storescu(archive: OwnArchive, *arguments: str) -> str:
    command = [binary(_STORESCU), "-v", "-aec", "EZP2P", HOST, str(archive.port), *arguments]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_an_instance_of_many_pdus_is_kept(archive: OwnArchive) -> None:
    instance = _instance(SpecificCharacterSet="ISO_IR 192")
    instance.Rows, instance.Columns = 1200, 1600
    instance.PixelData = zlib.crc32(b"x").to_bytes(4, "big") * (1200 * 1600 * 3 // 4)
    (answer,) = _send(archive, instance)
    assert answer.Status == 0x0000
    assert encoded_dataset(archive.instance_files()[0].read_bytes()) == _encoded(instance)


def test_what_is_acknowledged_is_found_at_once(archive: OwnArchive) -> None:
    keys = {"StudyInstanceUID": "2.25.1", "SeriesInstanceUID": "2.25.2"}
    with associated(archive.port, SECONDARY_CAPTURE) as association:
        for number in range(1, 11):
            assert association.send_c_store(_instance(SOPInstanceUID=f"2.25.{number}")).Status == 0
            assert len(list(archive.archive.find(Query(QueryLevel.IMAGE, keys)))) == number


def test_the_same_instance_again_is_a_success(archive: OwnArchive) -> None:
    assert [answer.Status for answer in _send(archive, _instance(), _instance())] == [0x0000, 0x0000]
    assert len(archive.instance_files()) == 1


def test_several_senders_store_at_once(archive: OwnArchive) -> None:
    with ExitStack() as peers:
        senders = [peers.enter_context(associated(archive.port, SECONDARY_CAPTURE)) for _ in range(6)]
        for number in range(5):
            for sender, association in enumerate(senders):
                instance = _instance(SOPInstanceUID=f"2.25.{sender + 1}{number}")
                assert association.send_c_store(instance).Status == 0x0000
    assert len(archive.instance_files()) == 30


# --- what is refused --------------------------------------------------------------------------------------------


@pytest.mark.expected_log("answered with 0111")
@pytest.mark.expected_log("contradicts the archive")
@pytest.mark.parametrize(
    "values", [{"PatientID": "P2"}, {"ImageComments": "other"}, {"PatientID": "P2", "SOPInstanceUID": "2.25.78"}]
)
def test_what_contradicts_the_archive_is_kept_aside(archive: OwnArchive, values: dict[str, str]) -> None:
    first, second = _send(archive, _instance(), _instance(**values))
    assert (first.Status, second.Status) == (0x0000, 0x0111)
    assert second.ErrorComment
    assert len(archive.instance_files()) == len(archive.quarantined_files()) == 1
    assert archive.received_uids() == ["2.25.77"]


@pytest.mark.expected_log("answered with A900")
@pytest.mark.parametrize(
    ("sop_class", "uid"), [(SECONDARY_CAPTURE, "2.25.78"), ("1.2.840.10008.5.1.4.1.1.2", "2.25.77")]
)
def test_an_instance_other_than_announced_is_refused(archive: OwnArchive, sop_class: str, uid: str) -> None:
    instance = _instance(SOPClassUID=sop_class)
    status, comment = _send_raw(archive, _encoded(instance), uid=uid)
    assert status == InstanceMismatch.dimse_status == 0xA900
    assert "is not that of the request" in comment
    assert not archive.instance_files()


@pytest.mark.filterwarnings("ignore:Invalid value for VR UI")
@pytest.mark.expected_log("answered with C000")
@pytest.mark.parametrize("uid", ["../../../../tmp/evil", "/etc/passwd", "1.2.3/../..", "C:\\evil", "%2e%2e", "1..2"])
def test_a_uid_that_is_a_path_is_refused(archive: OwnArchive, tmp_path: Path, uid: str) -> None:
    encoded = _encoded(_instance()).replace(b"UI\x08\x002.25.77\0", b"UI" + _uid_value(uid))
    before = sorted(path for path in tmp_path.rglob("*") if "archive" not in path.parts)
    status, _ = _send_raw(archive, encoded, uid=uid)
    assert status == 0xC000
    assert not archive.instance_files()
    assert not archive.quarantined_files()
    assert sorted(path for path in tmp_path.rglob("*") if "archive" not in path.parts) == before


def _uid_value(uid: str) -> bytes:
    value = uid.encode() + b"\0" * (len(uid) % 2)
    return len(value).to_bytes(2, "little") + value


@pytest.mark.expected_log("answered with C000")
@pytest.mark.parametrize("keyword", ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID"])
@pytest.mark.parametrize("is_there", [True, False])
def test_an_instance_without_its_keys_is_refused(archive: OwnArchive, keyword: str, is_there: bool) -> None:
    instance = _instance()
    encoded = _encoded(_without(instance, keyword, is_there=is_there))
    assert _send_raw(archive, encoded) == (0xC000, f"it has no {keyword}")
    assert not archive.instance_files()


def _without(instance: Dataset, keyword: str, *, is_there: bool) -> Dataset:
    """The instance with the attribute empty, or absent; its file header stays whole."""
    bare = Dataset()
    bare.file_meta = instance.file_meta
    for element in instance:
        if element.keyword != keyword:
            bare.add(element)
    if is_there:
        setattr(bare, keyword, "")
    return bare


@pytest.mark.expected_log("answered with C000")
@pytest.mark.parametrize(
    "encoded",
    [
        b"\0",
        b"not DICOM at all, but long enough to look like it",
        b"\x08\x00\x18\x00UI\xff\x7f1.2",
        (b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff") * 2000,
    ],
    ids=["one byte", "text", "length beyond the end", "nested 2000 times"],
)
def test_what_is_no_data_set_is_refused_and_the_next_is_served(archive: OwnArchive, encoded: bytes) -> None:
    status, _ = _send_raw(archive, encoded)
    assert status == 0xC000
    (after,) = _send(archive, _instance())
    assert after.Status == 0x0000


class _FullDisk:
    def receive(self, data: bytes, keys: InstanceKeys, calling_ae: str) -> None:
        raise DiskFull(folder="/somewhere", missing="1 MB")


class _Broken:
    def receive(self, data: bytes, keys: InstanceKeys, calling_ae: str) -> None:
        raise RuntimeError("MUSTER^ERIKA")


@pytest.mark.expected_log("answered with A700")
def test_a_full_disk_is_out_of_resources(tmp_path: Path) -> None:
    archive = OwnArchive(tmp_path, receiver=_FullDisk())
    (answer,) = _send(archive, _instance())
    archive.stop()
    assert answer.Status == 0xA700
    assert not archive.events


@pytest.mark.expected_log("C-STORE from 'SENDER' failed: RuntimeError")
def test_an_unforeseen_error_is_a_processing_failure(tmp_path: Path) -> None:
    archive = OwnArchive(tmp_path, receiver=_Broken())
    answers = _send(archive, _instance(), _instance())
    archive.stop()
    assert [answer.Status for answer in answers] == [0x0110, 0x0110]


def test_no_patient_is_named_in_the_log(archive: OwnArchive, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    _send(archive, _instance(), _instance())
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("ezp2p")]
    assert not [message for message in ours if "MUSTER" in message]
