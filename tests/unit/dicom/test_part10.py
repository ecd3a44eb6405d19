"""DICOM files: written whole, read without trust."""

import io
from pathlib import Path

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset
from pydicom.uid import ExplicitVRLittleEndian

from ezp2p.dicom import part10
from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID
from ezp2p.errors import InstanceNotReadable
from tests.fakes.instances import secondary_capture


def values(dataset: Dataset) -> list[tuple[int, object]]:
    return [(element.tag, element.value) for element in dataset]


WHOLE = part10.to_bytes(secondary_capture())


def test_the_preamble_is_empty() -> None:
    assert WHOLE[:132] == b"\0" * 128 + b"DICM"


def test_a_data_set_is_read_as_it_was_written() -> None:
    assert values(part10.read(WHOLE)) == values(secondary_capture())


def test_the_writer_that_is_given_gets_the_bytes_that_are_given_back() -> None:
    written: list[tuple[Path, bytes]] = []
    data = part10.write(secondary_capture(), Path("x.dcm"), lambda path, data: written.append((path, data)))
    assert written == [(Path("x.dcm"), data)]
    assert data == WHOLE


def test_a_data_set_that_is_encoded_already_goes_in_byte_for_byte() -> None:
    buffer = DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = True, False
    dataset = secondary_capture()
    write_dataset(buffer, dataset)
    meta = part10.file_meta(dataset.SOPClassUID, dataset.SOPInstanceUID, ExplicitVRLittleEndian)
    file = part10.with_file_meta(buffer.getvalue(), meta)
    assert file.endswith(buffer.getvalue())
    assert values(part10.read(file)) == values(dataset)
    assert pydicom.dcmread(io.BytesIO(file)).file_meta.ImplementationClassUID == IMPLEMENTATION_CLASS_UID


@pytest.mark.parametrize("data", [b"", b"\0", b"no DICOM at all", b"\xff\xd8\xff\xe0" * 100, b"\0" * 132])
def test_what_is_no_dicom_file_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(InstanceNotReadable, match="not a DICOM file"):
        part10.read(data)


def test_a_file_that_cannot_be_opened_is_refused_with_a_sentence() -> None:
    with pytest.raises(InstanceNotReadable, match="No such file"):
        part10.read(Path("/nowhere/at/all.dcm"))


def readable_or_refused(data: bytes) -> bool:
    try:
        part10.read(data)
    except InstanceNotReadable as error:
        return str(error).endswith("Send it again from where it came from.")
    return True


@pytest.mark.filterwarnings("ignore::UserWarning")
@given(st.integers(min_value=0, max_value=len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_bytes_that_were_changed_make_a_data_set_or_a_refusal(position: int, other: bytes) -> None:
    data = WHOLE[:position] + other + WHOLE[position + len(other) :]
    assert readable_or_refused(data)


@pytest.mark.filterwarnings("ignore::UserWarning")
@given(st.binary(max_size=200))
def test_any_bytes_behind_the_preamble_make_a_data_set_or_a_refusal(tail: bytes) -> None:
    assert readable_or_refused(part10.PREAMBLE + tail)


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_number_of_the_wrong_length_in_the_file_meta_information_is_a_refusal() -> None:
    damaged = WHOLE[:138] + b"\x03" + WHOLE[139:]  # three bytes for the group's length, which has four
    assert WHOLE[136:140] == b"UL\x04\0"
    with pytest.raises(InstanceNotReadable, match="damaged"):
        part10.read(damaged)
