"""An imported DICOM instance given to a local patient: reconciled, not overwritten (IHE RAD TF-3 4.61, IRWF.b).

What is changed, and what is not:

* UIDs stay, of the instance, its series and its study. They are valid, other instances refer to them, and the same
  instance may come again; so an instance never moves into another study (RAD TF-3 4.61.4.1.1.1).
* Patient's Name, Patient ID, Birth Date and Sex are those of the form, one identity: what the form leaves empty
  becomes empty, so that no value of another patient stays behind. Where the form and the instance tell the same
  patient, what only the instance tells stays. Issuer of Patient ID goes with the ID.
* Patient's Age follows a birth date that changed, by the instance's own Study Date.
* Accession Number is the form's, also if empty, and Request Attributes Sequence that of the worklist entry: the order
  of another place is none here.
* Referring Physician's Name, Study Description and Procedure Code Sequence are the form's where it has any.
* Study ID, Study Date, Study Time, and all of the series, the equipment and the image stay: they describe the study
  that was made, and it keeps its UID.
* What only makes sense beside a value that was replaced goes with it (`_GO_WITH`), and so do digital signatures, which
  would not be valid any more.

All that was replaced, added or removed is in a new item of Original Attributes Sequence (0400,0561); EzP2P is in a new
item of Contributing Equipment Sequence (0018,A001); Instance Coercion DateTime (0008,0015) says when (PS3.3
C.12.1.1.9). Everything else is copied byte for byte, but for text that needs another character set.
"""

import contextlib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pydicom.datadict import dictionary_description, dictionary_VR, keyword_for_tag, tag_for_keyword
from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset

from ezp2p.dicom.character_set import EVERY_SCRIPT, TextNotHeld, fault_of_set, normal_set
from ezp2p.dicom.instance_keys import check_whole, instance_keys_from
from ezp2p.dicom.modules import contributing_equipment, request_attributes, set_codes
from ezp2p.dicom.original_attributes import (
    ORIGINAL_ATTRIBUTES,
    Before,
    items_about,
    modification,
)
from ezp2p.dicom.part10 import PREAMBLE, file_meta, with_file_meta
from ezp2p.dicom.raw_elements import (
    Bytes,
    Encoding,
    RawElement,
    elements_of,
    encoded_element,
    encoding_of,
    items_of,
    plain_data_set,
    with_item,
)
from ezp2p.dicom.received_text import ReceivedText
from ezp2p.dicom.recoded_text import CHARACTER_SET, Recoder, text_of
from ezp2p.dicom.text_elements import with_encoded_text
from ezp2p.errors import FormIncomplete, InstanceNotReadable
from ezp2p.model.clock import dt
from ezp2p.model.image import FILE_IMPORT
from ezp2p.model.patient import Patient, age_at, is_same_patient
from ezp2p.model.study import Site, StudyDetails
from ezp2p.model.value_representation import CHECKS
from ezp2p.model.worklist import WorklistEntry

_CONTRIBUTING_EQUIPMENT: Final = 0x0018A001
_FIRST_OF_A_DATA_SET: Final = 0x00080000
"""What comes before belongs to messages, to File Meta Information, or to a DICOMDIR (PS3.5 7.1)."""
_ONLY_ASCII: Final = "ISO_IR 6"
_PADDING: Final = " \0"

_GO_WITH: Final[Mapping[str, tuple[str, ...]]] = {
    "PatientID": ("IssuerOfPatientIDQualifiersSequence", "TypeOfPatientID"),
    "PatientBirthDate": (
        "PatientBirthTime",
        "PatientBirthDateInAlternativeCalendar",
        "PatientDeathDateInAlternativeCalendar",
        "PatientAlternativeCalendar",
    ),
    "AccessionNumber": ("IssuerOfAccessionNumberSequence", "RequestAttributesSequence"),
    "ReferringPhysicianName": (
        "ReferringPhysicianAddress",
        "ReferringPhysicianTelephoneNumbers",
        "ReferringPhysicianIdentificationSequence",
    ),
}
"""What is removed with a value that is replaced, where the form has nothing instead."""
_SIGNATURES: Final = ("MACParametersSequence", "DigitalSignaturesSequence")


@dataclass(frozen=True, slots=True)
class Reconciled:
    """A Part 10 file, and the keywords of what was replaced, added or removed; none where nothing had to be."""

    data: bytes
    changed: tuple[str, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """What people call the attributes that changed, such as "Patient's Name"."""
        return tuple(map(dictionary_description, self.changed))


def reconciled(
    data: bytes,
    *,
    study: StudyDetails,
    entry: WorklistEntry | None,
    site: Site,
    now: datetime,
) -> Reconciled:
    """The instance in `data`, a Part 10 file, as one of the patient of `study`.

    Parameters
    ----------
    study, entry
        The form, checked, and the worklist entry that it came from, if any.
    site
        Who we are, for Contributing Equipment, and the character set that is preferred where the instance's own does
        not hold the new text. ISO_IR 192 is taken where neither does.

    Returns
    -------
    Reconciled
        With its preamble zeroed; in its own transfer syntax, but Explicit VR Little Endian if it was deflated. Where
        nothing differs, the data set is what it was to the last byte.

    Raises
    ------
    InstanceNotReadable
        If it is damaged, ends too early, has an attribute twice, or is nested too deeply.
    InstanceMismatch
        If its File Meta Information names another instance.
    PictureNotSupported
        If its text cannot be read in the character set that it names, and another one is needed.
    """
    keys = instance_keys_from(data)
    check_whole(data, keys)
    encoded_set, syntax = plain_data_set(data)
    original = _Original(encoded_set, encoding_of(syntax))
    changes = _changes(original, study, entry)
    if not changes:
        return Reconciled(PREAMBLE + data[len(PREAMBLE) :], ())
    rewritten = _rewritten(original, changes, _Occasion(site, now))
    meta = file_meta(keys.sop_class_uid, keys.sop_instance_uid, syntax)
    keywords = tuple(keyword_for_tag(tag) for tag in sorted(changes))
    return Reconciled(with_file_meta(rewritten, meta), keywords)


class _Original:
    """The data set as it came, its text read in its own character set."""

    def __init__(self, data: memoryview, encoding: Encoding) -> None:
        self.encoding = encoding
        elements = elements_of(data, encoding)
        self.elements = {element.tag: element for element in elements}
        if len(self.elements) != len(elements):
            raise InstanceNotReadable(reason="it has an attribute twice")
        if min(self.elements, default=_FIRST_OF_A_DATA_SET) < _FIRST_OF_A_DATA_SET:
            raise InstanceNotReadable(reason="it is damaged")
        declared = self.elements.get(CHARACTER_SET)
        raw = bytes(declared.value) if declared else b""
        self.terms = tuple(term.strip(" \0") for term in raw.decode("ascii", "replace").split("\\"))
        self.character_set = "\\".join(self.terms)

    def received(self, keyword: str) -> ReceivedText | None:
        """A value as text, with what is doubtful about it; None where it is absent."""
        element = self.elements.get(_tag(keyword))
        return None if element is None else text_of(element, self.terms)

    def text(self, keyword: str) -> str:
        """A value as text without padding; empty where it is absent."""
        received = self.received(keyword)
        return received.text.strip(_PADDING) if received else ""

    def before(self, tag: int) -> Before:
        """An attribute as it is now."""
        element = self.elements.get(tag)
        if element is None or element.inner is not None:
            return Before(tag, element)
        received = self.received(keyword_for_tag(tag))
        check = CHECKS.get(element.vr)
        is_conforming = received is None or (
            received.doubt is None and (check is None or check(received.text.strip(_PADDING)) is None)
        )
        return Before(tag, element, is_conforming)


# --- what changes -----------------------------------------------------------------------------------------------


def _changes(original: _Original, study: StudyDetails, entry: WorklistEntry | None) -> dict[int, Dataset | None]:
    """What is other than it was, by tag: a data set with the new element alone, or None where it is removed."""
    wanted = Dataset()
    for keyword, text in _wanted_texts(original, study):
        if _differs(original, keyword, text):
            setattr(wanted, keyword, text)
    set_codes(wanted, "ProcedureCodeSequence", study.procedure_codes)
    if entry:
        wanted.update(request_attributes(original.text("StudyInstanceUID"), entry))
    changes: dict[int, Dataset | None] = {}
    for element in wanted:
        if element.VR != "SQ" or not _is_same_sequence(original, wanted[element.tag : element.tag + 1]):
            changes[element.tag] = wanted[element.tag : element.tag + 1]
    changes.update(dict.fromkeys(_removed(original, study, changes)))
    return changes


def _wanted_texts(original: _Original, study: StudyDetails) -> Iterator[tuple[str, str]]:
    """The attributes that are to have a value, or to be empty, with it; what is not among them is not touched."""
    patient = study.patient
    keeps_theirs = is_same_patient(patient, _theirs(original))
    for keyword, text in (
        ("PatientName", patient.patient_name),
        ("PatientID", patient.patient_id),
        ("PatientBirthDate", patient.birth_date),
        ("PatientSex", patient.sex),
    ):
        if text or not keeps_theirs:
            yield keyword, text
    yield "AccessionNumber", study.accession_number
    for keyword, text in (
        ("IssuerOfPatientID", patient.issuer_of_patient_id),
        ("ReferringPhysicianName", study.referring_physician_name),
        ("StudyDescription", study.study_description),
        ("PatientAge", _new_age(original, patient) if original.text("PatientAge") else ""),
    ):
        if text:
            yield keyword, text


def _theirs(original: _Original) -> Patient:
    """The patient that the instance tells."""
    return Patient(
        patient_id=original.text("PatientID"),
        patient_name=original.text("PatientName"),
        birth_date=original.text("PatientBirthDate"),
        sex=original.text("PatientSex"),
    )


def _new_age(original: _Original, patient: Patient) -> str:
    """The age at the instance's own Study Date by a birth date that changes; empty where it does not, or is no age."""
    has_changed = _has_other_birth_date(original, patient)
    return age_at(patient.birth_date, original.text("StudyDate")) if has_changed else ""


def _has_other_birth_date(original: _Original, patient: Patient) -> bool:
    is_kept = not patient.birth_date and is_same_patient(patient, _theirs(original))
    return not is_kept and original.text("PatientBirthDate") != patient.birth_date


def _differs(original: _Original, keyword: str, text: str) -> bool:
    """Whether a value is another one than it was: without padding, names without empty parts, in one Unicode form."""
    received = original.received(keyword)
    if received is None:
        return bool(text)
    return received.doubt is not None or _comparable(received.text, keyword) != _comparable(text, keyword)


def _comparable(text: str, keyword: str) -> str:
    text = unicodedata.normalize("NFC", text).strip(_PADDING)
    if dictionary_VR(keyword) != "PN":
        return text
    return "=".join(group.rstrip("^ ") for group in text.split("=")).rstrip("=")


def _removed(original: _Original, study: StudyDetails, changes: Mapping[int, object]) -> Iterator[int]:
    """What goes because of what changes."""
    if not changes:
        return
    gone = list(_SIGNATURES)
    for keyword, with_it in _GO_WITH.items():
        if _tag(keyword) in changes:
            gone += with_it
    if _tag("PatientID") in changes and not study.patient.issuer_of_patient_id:
        gone.append("IssuerOfPatientID")
    if _has_other_birth_date(original, study.patient) and not _new_age(original, study.patient):
        gone.append("PatientAge")
    for tag in map(_tag, gone):
        if tag in original.elements and tag not in changes and original.elements[tag].value:
            yield tag


def _is_same_sequence(original: _Original, wanted: Dataset) -> bool:
    """Whether the instance has this sequence already: the same items, with the same values but for padding."""
    (tag,) = wanted.keys()
    element = original.elements.get(tag)
    if element is None:
        return False
    try:
        (ours,) = elements_of(_encoded(wanted, original.character_set, original.encoding), original.encoding)
    except FormIncomplete:
        return False
    return _plain_items(element) == _plain_items(ours)


def _plain_items(sequence: RawElement) -> list[list[object]]:
    return [
        [
            (element.tag, _plain_items(element) if element.inner else bytes(element.value).rstrip(b" \0"))
            for element in item.elements
        ]
        for item in items_of(sequence)
    ]


# --- how it is written ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Occasion:
    site: Site
    now: datetime


def _rewritten(original: _Original, changes: Mapping[int, Dataset | None], occasion: _Occasion) -> bytes:
    """The data set with the changes in it, in the first character set that holds all of its text."""
    configured = normal_set(occasion.site.character_set) or EVERY_SCRIPT
    for character_set in dict.fromkeys((original.character_set, configured)):
        with contextlib.suppress(TextNotHeld, FormIncomplete):
            return _written(original, changes, character_set, occasion)
    return _written(original, changes, EVERY_SCRIPT, occasion)


def _written(
    original: _Original, changes: Mapping[int, Dataset | None], character_set: str, occasion: _Occasion
) -> bytes:
    encoding, keeps_set = original.encoding, character_set == original.character_set
    values, facts, equipment = (
        _encoded(dataset, character_set, encoding) for dataset in _additions(original, changes, occasion)
    )
    recoder = Recoder(original.terms, character_set, encoding)
    parts: dict[int, Bytes] = {
        tag: element.encoded if keeps_set else recoder.element(element)
        for tag, element in original.elements.items()
        if tag not in changes and tag & 0xFFFF  # group lengths are retired (PS3.5 7.2)
    }
    if not keeps_set:
        parts[CHARACTER_SET] = _encoded_set(character_set, encoding)
    before = [original.before(tag) for tag in sorted(_recorded(original, changes, keeps_set=keeps_set))]
    parts |= {element.tag: element.encoded for element in elements_of(values, encoding)}
    additions = [(ORIGINAL_ATTRIBUTES, item) for item in items_about(before, facts, encoding)]
    for tag, item in (*additions, (_CONTRIBUTING_EQUIPMENT, equipment)):
        parts[tag] = with_item(parts.get(tag), tag, item, encoding)
    return b"".join(parts[tag] for tag in sorted(parts))


def _additions(
    original: _Original, changes: Mapping[int, Dataset | None], occasion: _Occasion
) -> tuple[Dataset, Dataset, Dataset]:
    """What is new: the values, the facts about the change, and EzP2P as contributing equipment."""
    values = Dataset()
    for dataset in changes.values():
        if dataset is not None:
            values.update(dataset)
    values.InstanceCoercionDateTime = dt(occasion.now)
    institution = original.before(_tag("InstitutionName"))
    source = original.text("InstitutionName") if institution.is_conforming else ""
    facts = modification(occasion.now, source=source)
    equipment = contributing_equipment(FILE_IMPORT.purpose_of_reference, occasion.site, occasion.now)
    return values, facts, equipment


def _recorded(original: _Original, changes: Mapping[int, object], *, keeps_set: bool) -> set[int]:
    """The attributes whose values before are recorded.

    With Patient ID comes Issuer of Patient ID, also where it was absent: in whose context the ID was one. Specific
    Character Set, where it changes, says how the other values before are encoded.
    """
    tags = set(changes)
    if _tag("PatientID") in changes:
        tags.add(_tag("IssuerOfPatientID"))
    if _tag("InstanceCoercionDateTime") in original.elements:
        tags.add(_tag("InstanceCoercionDateTime"))
    return tags if keeps_set else tags | {CHARACTER_SET}


def _encoded(dataset: Dataset, character_set: str, encoding: Encoding) -> bytes:
    """A data set of ours, encoded; its text in `character_set`, or in ASCII alone where that is none or not known."""
    is_written = character_set and fault_of_set(character_set) is None
    declaring = Dataset()
    declaring.update(dataset)
    declaring.SpecificCharacterSet = character_set.split("\\") if is_written else _ONLY_ASCII
    ready = with_encoded_text(declaring)[0x00080006:]
    buffer = DicomBytesIO()
    buffer.is_implicit_VR, buffer.is_little_endian = encoding.is_implicit, encoding.is_little
    write_dataset(buffer, ready)
    return buffer.getvalue()


def _encoded_set(character_set: str, encoding: Encoding) -> bytes:
    value = character_set.encode("ascii")
    return encoded_element(CHARACTER_SET, "CS", value + b" " * (len(value) % 2), encoding)


def _tag(keyword: str) -> int:
    tag = tag_for_keyword(keyword)
    if tag is None:
        raise LookupError(keyword)
    return tag
