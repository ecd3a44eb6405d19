"""Worklist entries as files: one scheduled procedure step each, as worklist servers keep them (.wl, PS3.10)."""

import io

import pydicom
from pydicom.uid import ExplicitVRLittleEndian

from ezp2p.dicom.instance_keys import FILE_NOT_READABLE
from ezp2p.dicom.part10 import file_meta, to_bytes
from ezp2p.dicom.worklist import STEP_SEQUENCE, entry_from, response_from
from ezp2p.errors import InstanceNotReadable
from ezp2p.model.worklist import WorklistEntry

_MODALITY_WORKLIST_FIND = "1.2.840.10008.5.1.4.31"
_PREFIX = slice(128, 132)
_FIRST_GROUP = b"\x08\x00"
_OF_AN_ENTRY = frozenset({STEP_SEQUENCE, "PatientID", "PatientName"})


def worklist_file(entry: WorklistEntry, sop_instance_uid: str) -> bytes:
    """`entry` as a whole file, which other worklist servers read too."""
    dataset = response_from(entry)
    dataset.file_meta = file_meta(_MODALITY_WORKLIST_FIND, sop_instance_uid, ExplicitVRLittleEndian)
    return to_bytes(dataset)


def entry_in(data: bytes) -> WorklistEntry:
    """The entry in a file, with or without File Meta Information.

    Raises
    ------
    InstanceNotReadable
        If it is no DICOM file, or none with a worklist entry.
    """
    if data[_PREFIX] != b"DICM" and data[:2] != _FIRST_GROUP:
        raise InstanceNotReadable(reason="it is not a DICOM file")
    try:
        dataset = pydicom.dcmread(io.BytesIO(data), force=True)
    except FILE_NOT_READABLE as error:
        raise InstanceNotReadable(reason="it is damaged") from error
    if _OF_AN_ENTRY.isdisjoint(dataset.dir()):
        raise InstanceNotReadable(reason="it holds no worklist entry")
    return entry_from(dataset)
