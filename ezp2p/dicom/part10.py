"""DICOM files: written whole, read without trust (PS3.10)."""

import io
import struct
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.errors import BytesLengthException, InvalidDicomError
from pydicom.filebase import DicomBytesIO
from pydicom.uid import UID, ExplicitVRLittleEndian

from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.dicom.text_elements import with_encoded_text
from ezp2p.errors import InstanceNotReadable

PREAMBLE = b"\0" * 128 + b"DICM"
_PIXEL_DATA = 0x7FE00010
_EXPLICIT_HEADER = struct.Struct("<HH2s2xI")
_SEQUENCE_DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"
_GROUP_LENGTH = struct.Struct("<HH2sHI")
"""(0002,0000), the first element: tag, VR, its own length, and that of the group."""

_DAMAGED = (
    InvalidDicomError,
    BytesLengthException,
    RecursionError,
    EOFError,
    ValueError,
    KeyError,
    NotImplementedError,
)


def file_meta(sop_class_uid: str, sop_instance_uid: str, transfer_syntax_uid: str) -> FileMetaDataset:
    """The File Meta Information of one instance that we write (PS3.10 7.1)."""
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion = b"\x00\x01"
    meta.MediaStorageSOPClassUID = UID(sop_class_uid)
    meta.MediaStorageSOPInstanceUID = UID(sop_instance_uid)
    meta.TransferSyntaxUID = UID(transfer_syntax_uid)
    meta.ImplementationClassUID = UID(IMPLEMENTATION_CLASS_UID)
    meta.ImplementationVersionName = IMPLEMENTATION_VERSION_NAME
    return meta


def with_file_meta(encoded_dataset: bytes, meta: FileMetaDataset) -> bytes:
    """A Part 10 file around a data set that is encoded already, byte for byte."""
    buffer = DicomBytesIO()
    pydicom.filewriter.write_file_meta_info(buffer, meta, enforce_standard=True)
    return PREAMBLE + buffer.getvalue() + encoded_dataset


def to_bytes(dataset: Dataset) -> bytes:
    """`dataset`, which has its `file_meta`, as a whole Part 10 file.

    Raises
    ------
    FormIncomplete
        If a text cannot be written in the character set that the data set names.
    """
    ready = with_encoded_text(dataset)
    apart = _pixel_data_apart(ready)
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, ready if apart is None else _before_pixel_data(ready), enforce_file_format=True)
    return b"".join((buffer.getbuffer(), *(apart or ())))


def encoded(dataset: Dataset) -> bytes:
    """The elements of `dataset`, whose text is encoded already, in Explicit VR Little Endian."""
    buffer = DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = True, False
    pydicom.filewriter.write_dataset(buffer, dataset)
    return buffer.getvalue()


def _pixel_data_apart(dataset: Dataset) -> tuple[bytes, ...] | None:
    """The element Pixel Data as it ends a file in Explicit VR Little Endian, compressed or not (PS3.5 7.1.2, A.4).

    pydicom copies it several times on its way into a file. None where that has to be: in another form of encoding, or
    where something follows.
    """
    syntax = dataset.file_meta.TransferSyntaxUID
    is_explicit = syntax == ExplicitVRLittleEndian or syntax.is_encapsulated
    if not is_explicit or max(dataset.keys(), default=0) != _PIXEL_DATA:
        return None
    value, vr = dataset[_PIXEL_DATA].value, dataset[_PIXEL_DATA].VR
    if not isinstance(value, bytes) or vr not in {"OB", "OW"}:
        return None
    if syntax.is_encapsulated:
        return encapsulated_element(vr, (value,))
    padding = b"\0" * (len(value) % 2)
    return _EXPLICIT_HEADER.pack(0x7FE0, 0x0010, vr.encode("ascii"), len(value) + len(padding)), value, padding


def encapsulated_element(vr: str, items: Iterable[bytes]) -> tuple[bytes, ...]:
    """The element Pixel Data around its encoded items, in parts (PS3.5 A.4)."""
    return _EXPLICIT_HEADER.pack(0x7FE0, 0x0010, vr.encode("ascii"), 0xFFFFFFFF), *items, _SEQUENCE_DELIMITER


def _before_pixel_data(dataset: Dataset) -> Dataset:
    before: Dataset = dataset[:_PIXEL_DATA]
    before.file_meta = dataset.file_meta
    return before


def write(dataset: Dataset, path: Path, write_bytes: Callable[[Path, bytes], None]) -> bytes:
    """Write `dataset` to `path` with the writer that is given; gives the bytes that were written."""
    data = to_bytes(dataset)
    write_bytes(path, data)
    return data


def data_set_offset(file: BinaryIO) -> int:
    """Where the data set of an open Part 10 file begins, after the File Meta Information (PS3.10 7.1).

    Raises
    ------
    InstanceNotReadable
        If it does not begin as such a file.
    """
    beginning = file.read(len(PREAMBLE) + _GROUP_LENGTH.size)
    if len(beginning) == len(PREAMBLE) + _GROUP_LENGTH.size and beginning[128:132] == PREAMBLE[128:]:
        group, element, vr, size, length = _GROUP_LENGTH.unpack_from(beginning, len(PREAMBLE))
        if (group, element, vr, size) == (0x0002, 0x0000, b"UL", 4):
            return len(beginning) + int(length)
    raise InstanceNotReadable(reason="it is not a DICOM file, or damaged")


def read(source: Path | bytes) -> Dataset:
    """The data set of a Part 10 file.

    Raises
    ------
    InstanceNotReadable
        If it is not DICOM, or too damaged to be read.
    """
    try:
        opened = io.BytesIO(source) if isinstance(source, bytes) else source
        return pydicom.dcmread(opened)
    except _DAMAGED as error:
        raise InstanceNotReadable(reason="it is not a DICOM file, or damaged") from error
    except OSError as error:
        raise InstanceNotReadable(reason=error.strerror or "it cannot be opened") from error
