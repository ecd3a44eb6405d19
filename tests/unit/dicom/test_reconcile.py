"""An imported instance given to a local patient: its UIDs and pixels stay, what changes is recorded."""

import contextlib
import hashlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from ezp2p.dicom.part10 import PREAMBLE, read, to_bytes
from ezp2p.dicom.reconcile import Reconciled, reconciled
from ezp2p.errors import InstanceMismatch, InstanceNotReadable, PictureNotSupported
from ezp2p.model.patient import Patient
from ezp2p.model.study import Site, StudyDetails
from ezp2p.model.worklist import WorklistEntry
from tests.conftest import Golden
from tests.dump import dump
from tests.fakes.fake_clock import NOON
from tests.fakes.imported import SYNTAXES, foreign, foreign_bytes, item
from tests.fakes.invented import ENTRY, SITE, STUDY

OURS = STUDY.patient
LATIN_SITE = replace(SITE, character_set="ISO_IR 100")
IN_ASCII = Site("Clinic", "", "ROOM1")
SAME = replace(
    STUDY,
    patient=Patient("X-7", "MÜSTER^ERIKA", "19700101", "F", "ELSEWHERE"),
    accession_number="F-99",
    referring_physician_name="",
    study_description="",
    procedure_codes=(),
)
"""The form that tells what the instance of tests/fakes/imported.py tells already."""


def given_to(
    data: bytes,
    study: StudyDetails = STUDY,
    *,
    entry: WorklistEntry | None = None,
    site: Site = SITE,
) -> Reconciled:
    return reconciled(data, study=study, entry=entry, site=site, now=NOON)


def after(data: bytes, study: StudyDetails = STUDY, **options: object) -> Dataset:
    return read(given_to(data, study, **options).data)  # type: ignore[arg-type]


def patient(**values: Any) -> StudyDetails:
    return replace(STUDY, patient=replace(OURS, **values))


def modified(dataset: Dataset, number: int = -1) -> Dataset:
    changed: Dataset = dataset.OriginalAttributesSequence[number].ModifiedAttributesSequence[0]
    return changed


# --- what changes -----------------------------------------------------------------------------------------------


def test_before_and_after(golden: Golden) -> None:
    golden("import_foreign", dump(read(foreign_bytes())))
    golden("import_given_to_the_patient", dump(after(foreign_bytes())))
    golden("import_by_a_worklist_entry", dump(after(foreign_bytes(), entry=ENTRY)))


def test_uids_stay_and_demographics_become_those_of_the_form() -> None:
    before, now = read(foreign_bytes()), after(foreign_bytes())
    for keyword in ("SOPInstanceUID", "SOPClassUID", "SeriesInstanceUID", "StudyInstanceUID", "StudyID", "StudyDate"):
        assert now[keyword].value == before[keyword].value
    assert (now.PatientName, now.PatientID, now.IssuerOfPatientID) == (
        OURS.patient_name,
        OURS.patient_id,
        OURS.issuer_of_patient_id,
    )
    assert now.AccessionNumber == STUDY.accession_number
    assert now.file_meta.MediaStorageSOPInstanceUID == before.SOPInstanceUID


def test_what_was_before_is_recorded_with_the_facts_about_the_change() -> None:
    (record,) = after(foreign_bytes()).OriginalAttributesSequence
    was = record.ModifiedAttributesSequence[0]
    assert (was.PatientName, was.PatientID, was.IssuerOfPatientID) == ("MÜSTER^ERIKA", "X-7", "ELSEWHERE")
    assert (was.AccessionNumber, was.ReferringPhysicianName) == ("F-99", "FREMD^FRITZ")
    assert was.RequestAttributesSequence[0].RequestedProcedureID == "RP-77"
    assert was.ProcedureCodeSequence == []  # there was none
    assert "PatientSex" not in was
    assert record.AttributeModificationDateTime == "20260203120000+0100"
    assert record.ModifyingSystem.startswith("EzP2P")
    assert record.SourceOfPreviousValues == "Klinik Südstadt"
    assert record.ReasonForTheAttributeModification == "COERCE"


def test_where_nothing_differs_the_data_set_is_what_it_was_to_the_last_byte() -> None:
    data = b"MZ" + foreign_bytes()[2:]
    result = given_to(data, SAME)
    assert result.changed == ()
    assert result.data == PREAMBLE + data[132:]


@pytest.mark.parametrize("name", ["MÜSTER^ERIKA^^^", "MU\N{COMBINING DIAERESIS}STER^ERIKA", "MÜSTER^ERIKA "])
def test_a_name_in_another_form_is_the_same_name(name: str) -> None:
    study = replace(SAME, patient=replace(SAME.patient, patient_name=name))
    assert given_to(foreign_bytes(), study).changed == ()


def test_a_second_time_changes_nothing_more() -> None:
    once = given_to(foreign_bytes(), entry=ENTRY)
    assert given_to(once.data, entry=ENTRY) == Reconciled(once.data, ())


def test_another_change_adds_an_item_and_keeps_the_ones_that_are_there() -> None:
    once = given_to(foreign_bytes())
    twice = after(once.data, patient(patient_id="P-0043"))
    assert [one.ReasonForTheAttributeModification for one in twice.OriginalAttributesSequence] == ["COERCE"] * 2
    assert [modified(twice, number).PatientID for number in (0, 1)] == ["X-7", "P-0042"]
    assert "PatientName" not in modified(twice, 1)
    assert len(twice.ContributingEquipmentSequence) == 2


def test_equipment_that_contributed_before_stays_named() -> None:
    dataset = foreign()
    dataset.ContributingEquipmentSequence = Sequence([item(Manufacturer="Invented Scanners")])
    theirs, ours = after(to_bytes(dataset)).ContributingEquipmentSequence
    assert theirs.Manufacturer == "Invented Scanners"
    assert ours.Manufacturer == "EzP2P"
    assert ours.PurposeOfReferenceCodeSequence[0].CodeValue == "MEDIM"
    assert ours.ContributionDateTime == "20260203120000+0100"


def test_the_moment_of_coercion_is_written_and_an_earlier_one_recorded() -> None:
    dataset = foreign()
    dataset.InstanceCoercionDateTime = "20250101"
    now = after(to_bytes(dataset))
    assert now.InstanceCoercionDateTime == "20260203120000+0100"
    assert modified(now).InstanceCoercionDateTime == "20250101"
    assert "InstanceCoercionDateTime" not in modified(after(foreign_bytes()))


# --- one identity -----------------------------------------------------------------------------------------------


def test_nothing_of_another_patient_stays_where_the_form_is_empty() -> None:
    dataset = foreign()
    dataset.PatientBirthTime, dataset.TypeOfPatientID = "0815", "TEXT"
    dataset.IssuerOfPatientIDQualifiersSequence = Sequence([item(UniversalEntityID="1.2.3")])
    now = after(to_bytes(dataset), replace(STUDY, patient=Patient("P-0042")))
    assert (now.PatientName, now.PatientBirthDate, now.PatientSex) == ("", "", "")
    for keyword in (
        "IssuerOfPatientID",
        "PatientBirthTime",
        "TypeOfPatientID",
        "IssuerOfPatientIDQualifiersSequence",
        "PatientAge",
    ):
        assert keyword not in now
        assert keyword in modified(now)


def test_what_only_the_instance_tells_of_the_same_patient_stays() -> None:
    now = after(foreign_bytes(), replace(STUDY, patient=Patient("X-7", "MÜSTER^ERIKA")))
    assert (now.PatientBirthDate, now.PatientSex, now.IssuerOfPatientID) == ("19700101", "F", "ELSEWHERE")
    assert now.PatientAge == "056Y"
    assert "PatientID" not in modified(now)


def test_a_doubtful_name_of_the_same_patient_is_not_touched() -> None:
    study = replace(STUDY, patient=Patient("X-7"))
    now = given_to(undeclared(), study, site=IN_ASCII).data
    assert b"PN\x0c\x00" + "MÜSTER^ERIKA".encode("latin_1") in now
    assert "PatientName" not in modified(read(now))


def test_the_issuer_before_is_told_with_the_id_before_also_where_there_was_none() -> None:
    dataset = foreign()
    del dataset.IssuerOfPatientID
    assert modified(after(to_bytes(dataset), patient(issuer_of_patient_id=""))).IssuerOfPatientID == ""


@pytest.mark.parametrize(
    ("birth_date", "age"), [("19700101", "056Y"), ("19600101", "066Y"), ("", None), ("20990101", None)]
)
def test_the_age_follows_a_birth_date_that_changed(birth_date: str, age: str | None) -> None:
    assert after(foreign_bytes(), patient(birth_date=birth_date)).get("PatientAge") == age


def test_an_age_that_was_not_told_is_not_added() -> None:
    dataset = foreign()
    del dataset.PatientAge
    assert "PatientAge" not in after(to_bytes(dataset))


def test_the_order_of_another_place_is_none_here() -> None:
    now = after(foreign_bytes(), replace(STUDY, accession_number=""))
    assert now.AccessionNumber == ""
    assert "RequestAttributesSequence" not in now
    assert modified(now).AccessionNumber == "F-99"


def test_the_order_of_the_worklist_is_named_with_the_study_that_is_kept() -> None:
    (request,) = after(foreign_bytes(), entry=ENTRY).RequestAttributesSequence
    assert (request.RequestedProcedureID, request.StudyInstanceUID) == ("RP-1", "2.25.400")


def test_a_physician_and_a_description_stay_where_the_form_has_none() -> None:
    now = after(foreign_bytes(), replace(STUDY, referring_physician_name="", study_description="", procedure_codes=()))
    assert (now.ReferringPhysicianName, now.StudyDescription) == ("FREMD^FRITZ", "Hand links, früher")


def test_signatures_that_are_not_valid_any_more_are_taken_out() -> None:
    dataset = foreign()
    dataset.DigitalSignaturesSequence = Sequence([item(MACIDNumber=1)])
    now = after(to_bytes(dataset))
    assert "DigitalSignaturesSequence" not in now
    assert modified(now).DigitalSignaturesSequence[0].MACIDNumber == 1


# --- what does not change ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.keyword)
def test_pixels_and_private_attributes_stay_byte_for_byte_in_their_syntax(syntax: object) -> None:
    data = foreign_bytes(syntax)  # type: ignore[arg-type]
    before, now = read(data), after(data)
    assert now.file_meta.TransferSyntaxUID == syntax
    assert hashlib.sha256(now.PixelData).digest() == hashlib.sha256(before.PixelData).digest()
    for tag in (0x00090010, 0x00091001, 0x00091002):
        assert now[tag].value == before[tag].value
    assert now.PatientName == OURS.patient_name
    assert modified(now).PatientName == "MÜSTER^ERIKA"


def test_a_deflated_one_is_inflated() -> None:
    now = after(foreign_bytes(DeflatedExplicitVRLittleEndian))
    assert now.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert now.PixelData == foreign().PixelData
    assert now.PatientName == OURS.patient_name


def test_values_that_break_the_rules_elsewhere_are_copied_as_they_are() -> None:
    data = foreign_bytes().replace(b"20260203", b"2026.2.3", 1)
    assert b"2026.2.3" in given_to(data).data


def test_the_preamble_is_zeroed_and_group_lengths_go() -> None:
    dataset = foreign()
    dataset.add_new(0x00080000, "UL", 77)
    data = to_bytes(dataset)
    result = given_to(b"MZ" + data[2:])
    assert result.data.startswith(PREAMBLE)
    assert 0x00080000 not in read(result.data)


# --- values that break the rules --------------------------------------------------------------------------------


def test_a_value_that_breaks_its_rules_is_kept_aside_and_not_as_a_value() -> None:
    dataset = foreign()
    dataset.PatientID = "X" * 64
    data = to_bytes(dataset).replace(b"LO\x40\x00" + b"X" * 64, b"LO\x46\x00" + b"X" * 70)
    data = data.replace(b"\x10\x00\x40\x00CS\x02\x00F ", b"\x10\x00\x40\x00CS\x02\x00f ")
    now = after(data, patient(sex="F"))
    first, second = now.OriginalAttributesSequence
    odd = [one.NonconformingModifiedAttributesSequence[0] for one in (first, second)]
    assert [(one.SelectorAttribute, one.NonconformingDataElementValue) for one in odd] == [
        (0x00100020, b"X" * 70),
        (0x00100040, b"f "),
    ]
    assert first.ModifiedAttributesSequence[0].PatientID == ""
    assert second.ModifiedAttributesSequence[0].PatientSex == ""
    assert second.ReasonForTheAttributeModification == "COERCE"


# --- character sets ---------------------------------------------------------------------------------------------


def test_the_own_character_set_stays_where_it_holds_the_new_text() -> None:
    now = after(foreign_bytes())
    assert now.SpecificCharacterSet == "ISO_IR 100"
    assert "SpecificCharacterSet" not in modified(now)


def test_where_it_does_not_all_text_becomes_utf_8_in_sequences_too() -> None:
    now = after(foreign_bytes(), patient(patient_name="Yamada^Tarou=山田^太郎"), entry=None)
    assert now.SpecificCharacterSet == "ISO_IR 192"
    assert now.PatientName == "Yamada^Tarou=山田^太郎"
    assert now.InstitutionName == "Klinik Südstadt"
    assert now.OriginalAttributesSequence[0].SourceOfPreviousValues == "Klinik Südstadt"
    was = modified(now)
    assert was.SpecificCharacterSet == "ISO_IR 100"  # the values before are the bytes that they were
    assert was.PatientName == "MÜSTER^ERIKA"
    assert was.RequestAttributesSequence[0].RequestedProcedureDescription == "Händchen"


def test_text_in_sequences_that_stay_is_written_in_the_new_set() -> None:
    dataset = foreign()
    dataset.OtherPatientIDsSequence[0].IssuerOfPatientID = "Südstadt"
    own = item(IssuerOfPatientID="Дом", PatientID="1")
    own.SpecificCharacterSet = "ISO_IR 144"
    dataset.OtherPatientIDsSequence.append(own)
    now = after(to_bytes(dataset), patient(patient_name="山田^太郎"))
    assert [one.IssuerOfPatientID for one in now.OtherPatientIDsSequence] == ["Südstadt", "Дом"]
    assert now.OtherPatientIDsSequence[1].SpecificCharacterSet == "ISO_IR 144"


def test_the_configured_set_comes_before_utf_8() -> None:
    data = foreign_bytes(character_set="ISO_IR 101")
    assert after(data, patient(patient_name="ØSTERGÅRD^Å"), site=LATIN_SITE).SpecificCharacterSet == "ISO_IR 100"
    assert after(data, patient(patient_name="ØSTERGÅRD^Å")).SpecificCharacterSet == "ISO_IR 192"


def test_a_file_in_plain_letters_gets_a_set_as_soon_as_it_needs_one() -> None:
    dataset = foreign()
    for keyword in ("SpecificCharacterSet", "InstitutionName", "StudyDescription", "RequestAttributesSequence"):
        delattr(dataset, keyword)
    dataset.PatientName = "MUSTER^ERIKA"
    now = after(to_bytes(dataset))
    assert (now.SpecificCharacterSet, now.PatientName) == ("ISO_IR 192", OURS.patient_name)
    assert not modified(now).SpecificCharacterSet
    assert modified(now).PatientName == "MUSTER^ERIKA"
    assert "SpecificCharacterSet" not in after(to_bytes(dataset), patient(patient_name="MUSTER^HANS"), site=IN_ASCII)


def undeclared() -> bytes:
    return foreign_bytes().replace(b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 100", b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 6  ")


def test_text_that_is_not_what_it_says_is_never_guessed() -> None:
    with pytest.raises(PictureNotSupported, match="cannot be read"):
        given_to(undeclared())
    plain = patient(patient_name="MUELLER^ERIKA")
    now = given_to(undeclared(), plain, site=IN_ASCII).data
    assert "Klinik Südstadt".encode("latin_1") in now  # as it came
    record = read(now).OriginalAttributesSequence[0]
    assert record.ModifiedAttributesSequence[0].PatientName == ""
    odd = [one.NonconformingModifiedAttributesSequence[0] for one in read(now).OriginalAttributesSequence]
    assert "MÜSTER^ERIKA".encode("latin_1") in [one.NonconformingDataElementValue for one in odd]
    assert record.SourceOfPreviousValues == ""


def test_a_control_character_that_no_set_holds_is_refused() -> None:
    data = foreign_bytes().replace("Südstadt".encode("latin_1"), b"S\x1bdst\xe4dt")
    with pytest.raises(PictureNotSupported):
        given_to(data, patient(patient_name="山田^太郎"))


# --- damaged and hostile files ----------------------------------------------------------------------------------


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, *SYNTAXES[1:4]], ids=lambda syntax: syntax.keyword)
def test_a_file_that_was_cut_off_anywhere_is_refused(syntax: object) -> None:
    data = foreign_bytes(syntax)  # type: ignore[arg-type]
    for length in range(0, len(data) - 1, 23):
        with pytest.raises((InstanceNotReadable, InstanceMismatch)):
            given_to(data[:length])


def test_an_attribute_that_is_there_twice_is_refused() -> None:
    data = foreign_bytes()
    at = data.index(b"\x10\x00\x20\x00LO")
    element = data[at : at + 12]
    with pytest.raises(InstanceNotReadable, match="twice"):
        given_to(data[:at] + element + data[at:])


def test_an_attribute_of_a_message_is_refused() -> None:
    with pytest.raises(InstanceNotReadable, match="damaged"):
        given_to(foreign_bytes().replace(b"\x08\x00\x50\x00SH", b"\x00\x00\x50\x00SH"))


def test_sequences_without_end_are_refused_with_a_sentence() -> None:
    inner = b""
    for _ in range(500):
        inner = b"\x40\x00\x30\xa7SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff" + inner
    data = foreign_bytes()
    at = data.index(b"\xe0\x7f\x10\x00OW")
    with pytest.raises(InstanceNotReadable):
        given_to(data[:at] + inner + data[at:])


def test_a_file_whose_header_names_another_instance_is_refused() -> None:
    with pytest.raises(InstanceMismatch):
        given_to(foreign_bytes().replace(b"2.25.501", b"2.25.502", 1))


@pytest.mark.parametrize("uid", ["../../../x", "2.25.40x", "C:\\x"])
def test_a_uid_that_is_none_is_refused(uid: str) -> None:
    data = foreign_bytes().replace(b"2.25.400", uid.encode().ljust(8, b"\0")[:8], 1)
    with pytest.raises(InstanceNotReadable, match="StudyInstanceUID"):
        given_to(data)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SYNTAXES), st.integers(128, 1500), st.integers(0, 255), st.booleans())
def test_a_file_with_a_wrong_byte_is_taken_or_refused(syntax: UID, at: int, byte: int, needs_set: bool) -> None:
    data = bytearray(foreign_bytes(syntax))
    data[at % len(data)] = byte
    study = patient(patient_name="山田^太郎") if needs_set else STUDY
    with contextlib.suppress(InstanceNotReadable, InstanceMismatch, PictureNotSupported):
        assert after(bytes(data), study).PatientID == OURS.patient_id


# --- undone -----------------------------------------------------------------------------------------------------

_ADDED = ("OriginalAttributesSequence", "ContributingEquipmentSequence", "InstanceCoercionDateTime")
_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\\^="), max_size=16)
_NAME = st.lists(_TEXT, min_size=1, max_size=3).map("^".join)
_DATE = st.sampled_from(["", "19700101", "19991231", "20240229"])
_STUDIES = st.builds(
    lambda name, patient_id, born, sex, issuer, accession, description: replace(
        STUDY,
        patient=Patient(patient_id, name, born, sex, issuer),
        accession_number=accession,
        study_description=description,
    ),
    _NAME,
    _TEXT,
    _DATE,
    st.sampled_from(["", "M", "F", "O"]),
    _TEXT,
    _TEXT,
    _TEXT,
)


def undone(dataset: Dataset) -> Dataset:
    """The last change taken back by what Original Attributes tells."""
    record = dataset.OriginalAttributesSequence[-1]
    for element in record.ModifiedAttributesSequence[0]:
        dataset[element.tag] = element
    for keyword in _ADDED:
        del dataset[keyword]
    return dataset


def values(dataset: Dataset) -> dict[int, str]:
    return {element.tag: str(element.value) for element in dataset if element.value not in ("", None, [])}


@settings(max_examples=60, deadline=None)
@given(_STUDIES)
def test_every_change_can_be_taken_back(study: StudyDetails) -> None:
    data = foreign_bytes()
    assert values(undone(after(data, study, entry=ENTRY))) == values(read(data))
