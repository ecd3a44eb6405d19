"""Data sets as they come from the network: encoded, and decoded again without being touched."""

from io import BytesIO

from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filereader import read_dataset
from pydicom.filewriter import write_dataset


def encoded(dataset: Dataset, *, implicit: bool = True, little: bool = True) -> bytes:
    """`dataset` without a file around it; by default in Implicit VR Little Endian."""
    buffer = DicomBytesIO()
    buffer.is_implicit_VR, buffer.is_little_endian = implicit, little
    write_dataset(buffer, dataset)
    content = buffer.getvalue()
    assert isinstance(content, bytes)
    return content


def over_the_wire(dataset: Dataset, *, implicit: bool = True, little: bool = True) -> Dataset:
    """`dataset` as its receiver has it."""
    return read_dataset(BytesIO(encoded(dataset, implicit=implicit, little=little)), implicit, little)
