"""The instances on a medium: those that its DICOMDIR lists, or those in a folder without one (PS3.3 F, PS3.10 8).

A DICOMDIR is somebody else's. Its File IDs are names, not paths: each is looked for in the folder of the DICOMDIR, in
whatever case and with whatever version a file system gave it, and none leads out of it.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from ezp2p.dicom.instance_keys import instance_keys_from
from ezp2p.dicom.raw_elements import (
    Encoding,
    RawElement,
    RawItem,
    elements_of,
    encoding_of,
    file_meta_of,
    items_of,
    plain_data_set,
)
from ezp2p.dicom.recoded_text import CHARACTER_SET, text_of
from ezp2p.errors import EzP2PError, FileNotReadable, InstanceNotReadable

NAME: Final = "DICOMDIR"
MEDIA_STORAGE_DIRECTORY: Final = "1.2.840.10008.1.3.10"

_MOST_RECORDS: Final = 200_000
_SAFE_COMPONENT: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}")
_VERSION: Final = re.compile(r"\.?(;[0-9]+)?$")
"""What ISO 9660 adds to a name, and some systems show: `IMAGE1.;1`."""
_DAMAGED: Final = "its DICOMDIR is damaged, or is none"
_CURE: Final = "Choose the folder with the DICOM files, or ask for a new medium."

_FIRST_RECORD: Final = 0x00041200
_RECORDS: Final = 0x00041220
_NEXT_RECORD: Final = 0x00041400
_IN_USE: Final = 0x00041410
_LOWER_RECORD: Final = 0x00041420
_RECORD_TYPE: Final = 0x00041430
_FILE_ID: Final = 0x00041500
_CLASS_IN_META: Final = 0x00020002
_FACTS: Final[Mapping[str, Mapping[str, int]]] = {
    "PATIENT": {"patient_id": 0x00100020, "patient_name": 0x00100010},
    "STUDY": {
        "study_instance_uid": 0x0020000D,
        "study_date": 0x00080020,
        "study_description": 0x00081030,
        "accession_number": 0x00080050,
    },
    "SERIES": {
        "series_instance_uid": 0x0020000E,
        "modality": 0x00080060,
        "series_number": 0x00200011,
        "series_description": 0x0008103E,
    },
}
"""What the records of these types tell (PS3.3 F.5); any other type that has a File ID is an instance."""


@dataclass(frozen=True, slots=True)
class ListedInstance:
    """A DICOM file with what people choose by, as the DICOMDIR tells it, or the file itself where there is none."""

    path: Path
    patient_id: str = ""
    patient_name: str = ""
    study_instance_uid: str = ""
    study_date: str = ""
    study_description: str = ""
    accession_number: str = ""
    series_instance_uid: str = ""
    modality: str = ""
    series_number: str = ""
    series_description: str = ""


@dataclass(frozen=True, slots=True)
class MissingFile:
    """A file that is listed and cannot be taken: its File ID, or its path in the folder, and why."""

    name: str
    error: EzP2PError


Listed: TypeAlias = ListedInstance | MissingFile
ReadBytes: TypeAlias = Callable[[Path], bytes]


def is_dicomdir(data: bytes) -> bool:
    """Whether a Part 10 file is a DICOMDIR, by its File Meta Information; False where that cannot be read."""
    try:
        return file_meta_of(data).uid(_CLASS_IN_META) == MEDIA_STORAGE_DIRECTORY
    except InstanceNotReadable:
        return False


def instances_of(path: Path, read_bytes: ReadBytes) -> Iterator[Listed]:
    """What is on the medium at `path`: a DICOMDIR, a folder that has one, or a folder of DICOM files.

    `read_bytes` gives the bytes of a file, or raises an EzP2PError that says why not.

    Raises
    ------
    FileNotReadable
        If the DICOMDIR cannot be read, or is none.
    """
    if not path.is_dir():
        yield from _listed(path, read_bytes)
        return
    directory = _found(path, NAME)
    if directory is not None:
        yield from _listed(directory, read_bytes)
    else:
        yield from _in_folder(path, read_bytes)


# --- without a DICOMDIR -----------------------------------------------------------------------------------------


def _in_folder(folder: Path, read_bytes: ReadBytes) -> Iterator[Listed]:
    """The DICOM files below a folder, in the order of their names; links are not followed."""
    for parent, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            path = Path(parent) / name
            if name.casefold() != NAME.casefold() and not path.is_symlink() and begins_as_dicom(path):
                yield _looked_at(path, folder, read_bytes)


def begins_as_dicom(path: Path) -> bool:
    """Whether the file at `path` begins as a Part 10 file (PS3.10 7.1)."""
    try:
        if not path.is_file():  # opening a pipe that nobody writes to would wait for ever
            return False
        with path.open("rb") as file:
            return file.read(132)[128:] == b"DICM"
    except OSError:
        return False


def _looked_at(path: Path, folder: Path, read_bytes: ReadBytes) -> Listed:
    try:
        keys = instance_keys_from(read_bytes(path))
    except EzP2PError as error:
        return MissingFile(path.relative_to(folder).as_posix(), error)
    told = keys.attributes
    return ListedInstance(
        path=path,
        patient_id=keys.patient_id,
        patient_name=told["PatientName"],
        study_instance_uid=keys.study_instance_uid,
        study_date=told["StudyDate"],
        study_description=told["StudyDescription"],
        accession_number=told["AccessionNumber"],
        series_instance_uid=keys.series_instance_uid,
        modality=told["Modality"],
        series_number=told["SeriesNumber"],
        series_description=told["SeriesDescription"],
    )


# --- by a DICOMDIR ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Directory:
    """The records by their offset in the file, and the character set of those that name none."""

    records: Mapping[int, RawItem]
    first: int
    encoding: Encoding
    terms: tuple[str, ...]


def _listed(path: Path, read_bytes: ReadBytes) -> Iterator[Listed]:
    data = read_bytes(path)
    try:
        directory = _directory(data)
        files = list(_files(directory))
    except InstanceNotReadable as error:
        raise FileNotReadable(reason=_DAMAGED, cure=_CURE) from error
    for components, facts in files:
        yield _located(path.parent, components, facts)


def _directory(data: bytes) -> _Directory:
    if not is_dicomdir(data):
        raise InstanceNotReadable(reason="it is no DICOMDIR")
    content, syntax = plain_data_set(data)
    encoding = encoding_of(syntax)
    elements = {element.tag: element for element in elements_of(content, encoding)}
    sequence = elements.get(_RECORDS)
    if sequence is None or sequence.inner is None:
        raise InstanceNotReadable(reason="it lists nothing")
    # Offsets count from the first byte of the file (PS3.3 F.3.2.2).
    base = len(data) - len(content) + _begin_of_value(sequence, content, encoding)
    records = {base + item.offset: item for item in items_of(sequence)}
    return _Directory(records, _number(elements, _FIRST_RECORD, encoding), encoding, _terms(elements))


def _begin_of_value(sequence: RawElement, content: memoryview, encoding: Encoding) -> int:
    """Where the value of an element of `content` begins in it."""
    at = 0
    for element in elements_of(content, encoding):
        if element.tag == sequence.tag:
            break
        at += len(element.encoded)
    return at + (8 if encoding.is_implicit else 12)


def _files(directory: _Directory) -> Iterator[tuple[tuple[str, ...], ListedInstance]]:
    """The File ID of each instance in the order of the records, with what the records above it tell."""
    waiting = [(directory.first, ListedInstance(Path()))]
    seen: set[int] = set()
    while waiting:
        offset, facts = waiting.pop()
        if not offset:
            continue
        record = directory.records.get(offset)
        if record is None or offset in seen or len(seen) > _MOST_RECORDS:
            raise InstanceNotReadable(reason="its records do not lead to each other")
        seen.add(offset)
        elements = {element.tag: element for element in record.elements}
        waiting.append((_number(elements, _NEXT_RECORD, directory.encoding), facts))
        terms = _terms(elements) or directory.terms
        told = _FACTS.get(_text(elements, _RECORD_TYPE, ()), {})
        values = {name: _text(elements, tag, terms) for name, tag in told.items()}
        own = replace(facts, **values)  # type: ignore[arg-type]  # none of them is the path
        file_id = _text(elements, _FILE_ID, ())
        is_in_use = _IN_USE not in elements or _number(elements, _IN_USE, directory.encoding) != 0
        if file_id and is_in_use:
            yield tuple(component.strip(" ") for component in file_id.split("\\")), own
        waiting.append((_number(elements, _LOWER_RECORD, directory.encoding), own))


def _located(folder: Path, components: tuple[str, ...], facts: ListedInstance) -> Listed:
    name = "/".join(components)
    if not all(_SAFE_COMPONENT.fullmatch(component) for component in components):
        error = FileNotReadable(reason="the DICOMDIR lists it by a name that is none", cure=_CURE)
        return MissingFile(name, error)
    at: Path | None = folder
    for component in components:
        at = _found(at, component) if at else None
    if at is None or not at.is_file() or not at.resolve().is_relative_to(folder.resolve()):
        error = FileNotReadable(reason="it is listed in the DICOMDIR and is not there", cure=_CURE)
        return MissingFile(name, error)
    return replace(facts, path=at)


def _found(folder: Path, component: str) -> Path | None:
    """The entry of `folder` with this name; else the one whose name differs in case, or by a version, alone."""
    exact = folder / component
    if exact.exists():
        return exact
    wanted = _VERSION.sub("", component).casefold()
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 -- the names alone
    except OSError:
        return None
    return next((folder / name for name in names if _VERSION.sub("", name).casefold() == wanted), None)


# --- values -----------------------------------------------------------------------------------------------------


def _text(elements: Mapping[int, RawElement], tag: int, terms: tuple[str, ...]) -> str:
    element = elements.get(tag)
    if element is None:
        return ""
    return text_of(element, terms).text.strip(" \0")


def _terms(elements: Mapping[int, RawElement]) -> tuple[str, ...]:
    declared = _text(elements, CHARACTER_SET, ())
    return tuple(term.strip(" ") for term in declared.split("\\")) if declared else ()


def _number(elements: Mapping[int, RawElement], tag: int, encoding: Encoding) -> int:
    element = elements.get(tag)
    order = "little" if encoding.is_little else "big"
    return int.from_bytes(bytes(element.value), order) if element else 0  # type: ignore[arg-type]
