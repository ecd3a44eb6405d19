"""Data sets of messages: encoded and decoded in the transfer syntax of their presentation context (PS3.5 section 7)."""

from io import BytesIO

from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filereader import read_dataset
from pydicom.filewriter import write_dataset
from pydicom.uid import UID

from ezp2p.dicom.reading import NOT_READABLE
from ezp2p.dicom.text_elements import with_encoded_text


class DataSetNotReadable(ValueError):
    """Bytes that are no data set in the transfer syntax in which they came."""


def encoded_data_set(dataset: Dataset, transfer_syntax_uid: str) -> bytes:
    """The bytes of `dataset` in an uncompressed transfer syntax.

    Raises
    ------
    FormIncomplete
        If a text cannot be written in the character set that the data set names.
    """
    syntax = UID(transfer_syntax_uid)
    buffer = DicomBytesIO()
    buffer.is_implicit_VR, buffer.is_little_endian = syntax.is_implicit_VR, syntax.is_little_endian
    write_dataset(buffer, with_encoded_text(dataset))
    return buffer.getvalue()


def data_set_from(content: bytes, transfer_syntax_uid: str) -> Dataset:
    """The data set that `content` is; its values are decoded when they are touched.

    Raises
    ------
    DataSetNotReadable
    """
    syntax = UID(transfer_syntax_uid)
    try:
        return read_dataset(BytesIO(content), syntax.is_implicit_VR, syntax.is_little_endian)
    except NOT_READABLE as error:
        raise DataSetNotReadable from error
