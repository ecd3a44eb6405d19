"""What is read from a received instance, and that nothing hostile in it breaks the reading."""

import io
import random

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, ExplicitVRBigEndian, ImplicitVRLittleEndian

from ezp2p.dicom.instance_keys import check_uid, encoded_dataset, instance_keys_from, vr_of
from ezp2p.dicom.part10 import file_meta, with_file_meta
from ezp2p.errors import InstanceNotReadable
from tests.fakes.instances import secondary_capture


def _file(instance: Dataset) -> bytes:
    buffer = io.BytesIO()
    instance.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def test_the_keys_and_the_attributes_are_read_as_text() -> None:
    instance = secondary_capture()
    instance.SpecificCharacterSet = "ISO_IR 192"
    instance.PatientName = "Yamada^Tarou=山田^太郎=やまだ^たろう"
    instance.ImageType = ["DERIVED", "SECONDARY"]
    keys = instance_keys_from(_file(instance))
    assert keys.sop_instance_uid == "2.25.77"
    assert (keys.study_instance_uid, keys.series_instance_uid, keys.patient_id) == ("2.25.1", "2.25.2", "P1")
    assert keys.transfer_syntax_uid == "1.2.840.10008.1.2.1"
    assert keys.attributes["PatientName"] == "Yamada^Tarou=山田^太郎=やまだ^たろう"
    assert keys.attributes["ImageType"] == "DERIVED\\SECONDARY"
    assert (keys.attributes["Rows"], keys.attributes["InstanceNumber"]) == ("7", "1")
    assert keys.attributes["StudyDescription"] == ""


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian])
def test_the_keys_are_read_in_every_encoding(syntax: UID) -> None:
    instance = secondary_capture()
    instance.file_meta.TransferSyntaxUID = syntax
    data = io.BytesIO()
    instance.save_as(
        data,
        implicit_vr=syntax == ImplicitVRLittleEndian,
        little_endian=syntax != ExplicitVRBigEndian,
        enforce_file_format=True,
    )
    keys = instance_keys_from(data.getvalue())
    assert keys.attributes["Rows"] == "7"
    assert keys.transfer_syntax_uid == syntax


@pytest.mark.parametrize("keyword", ["SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "SOPClassUID"])
def test_an_instance_without_a_unique_key_is_refused_with_its_name(keyword: str) -> None:
    instance = secondary_capture()
    del instance[keyword]
    with pytest.raises(InstanceNotReadable, match=f"no {keyword}"):
        instance_keys_from(with_file_meta(_encoded(instance), file_meta("1.2", "1.3", "1.2.840.10008.1.2.1")))


def _encoded(instance: Dataset) -> bytes:
    del instance.file_meta
    buffer = io.BytesIO()
    instance.save_as(buffer, implicit_vr=False, little_endian=True)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "uid", ["../../etc/passwd", "1.2.3/..", "/srv/evil", "1..2", ".1", "1.", "1.2\n", "１.２", "C:1", "1" * 65, "\0"]
)
def test_what_is_no_uid_is_refused(uid: str) -> None:
    with pytest.raises(InstanceNotReadable):
        check_uid(uid, "SOPInstanceUID")


@pytest.mark.parametrize("uid", ["1.2.840.10008.1.1", "2.25.77", "1.2.03", "9" * 64])
def test_a_uid_is_taken(uid: str) -> None:
    check_uid(uid, "SOPInstanceUID")


def test_a_data_set_nested_beyond_reason_is_refused() -> None:
    item = b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    sequence = b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff"  # Referenced Image Sequence, of undefined length
    data = with_file_meta((sequence + item) * 5000, file_meta("1.2", "1.3", "1.2.840.10008.1.2.1"))
    with pytest.raises(InstanceNotReadable):
        instance_keys_from(data)


def test_no_damage_breaks_the_reading() -> None:
    data = _file(secondary_capture())
    chance = random.Random(1)  # noqa: S311 -- the same damage each time
    for _ in range(400):
        damaged = bytearray(data)
        for _ in range(chance.randrange(1, 6)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        cut = bytes(damaged[: chance.randrange(len(damaged))]) if chance.random() < 0.5 else bytes(damaged)
        try:
            instance_keys_from(cut)
        except InstanceNotReadable:
            continue


def test_the_encoded_data_set_is_what_was_put_in() -> None:
    encoded = b"\x08\x00\x18\x00UI\x02\x001\x00"
    assert encoded_dataset(with_file_meta(encoded, file_meta("1.2", "1.3", "1.2.840.10008.1.2.1"))) == encoded


@pytest.mark.parametrize("data", [b"", b"GET / HTTP/1.1", b"\0" * 200, b"\0" * 128 + b"DICM"])
def test_what_is_no_file_has_no_data_set(data: bytes) -> None:
    with pytest.raises(InstanceNotReadable):
        encoded_dataset(data)


def test_value_representations_are_those_of_the_standard() -> None:
    assert (vr_of("PatientName"), vr_of("StudyInstanceUID"), vr_of("NoSuchKeyword")) == ("PN", "UI", "")
