"""Invented instances of each class, built as the program builds them, by which is seen what it writes and from where.

They are never kept. Each text in them that stands for what a person, a peer or a device tells has SAMPLE in it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final

import numpy as np

from ezp2p.dicom.listing import ListedElement, listed
from ezp2p.dicom.part10 import read
from ezp2p.dicom.sop_classes import SopClass, Takes, material_of
from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES, WrittenSyntax
from ezp2p.errors import SopClassNotWritten, TransferSyntaxNotWritten
from ezp2p.imaging.video_syntaxes import LOSSY_METHODS, VIDEO_SYNTAXES
from ezp2p.model.image import (
    FILE_IMPORT,
    JPEG_LOSSY_METHOD,
    LIVE_DIGITAL,
    LIVE_VIDEO,
    SCANNED_DOCUMENT,
    SCANNED_FILM,
    SCANNED_PICTURE,
    VIDEO_TAPE,
    Captured,
    CapturedDocument,
    CapturedImage,
    CapturedVideo,
    CodedConcept,
    GrayWindow,
    LossyHistory,
    PixelArray,
)
from ezp2p.model.query import Match
from ezp2p.model.study import SeriesDetails, SeriesForm, StudyDetails, StudyForm
from ezp2p.model.worklist import WorklistEntry
from ezp2p.outbox.studies import StudyRegister
from ezp2p.settings.forms import FieldUse, FormSettings, SeriesFields
from ezp2p.settings.settings import AttributeSettings
from ezp2p.workflows.build_instance import build_instance
from ezp2p.workflows.encode_pixels import Coding
from ezp2p.workflows.plan_study import plan_study
from ezp2p.workflows.study_form import form_from_entry, form_from_study, series_of

SAMPLE: Final = "Sample"
_NOON: Final = datetime(2026, 2, 3, 12, 0, 0, tzinfo=UTC)
_EARLIER: Final = _NOON - timedelta(days=1, hours=1)
PROVENANCES: Final = (
    FILE_IMPORT, SCANNED_FILM, SCANNED_DOCUMENT, SCANNED_PICTURE, VIDEO_TAPE, LIVE_VIDEO, LIVE_DIGITAL,
)  # fmt: skip
"""Where pictures come from."""
_MADE_BY: Final = replace(FILE_IMPORT, manufacturer=f"{SAMPLE} maker", model=f"{SAMPLE} model")
_HASH: Final = "0" * 64
_LOSSY: Final = LossyHistory(8.0, JPEG_LOSSY_METHOD)
_PART: Final = ("HAND", "L")
_NOTHING_REQUIRED: Final = FormSettings(series=SeriesFields(Laterality=FieldUse.EDITABLE))


class _NothingBegun(StudyRegister):
    """The register of a workstation that has sent nothing yet."""

    def __init__(self) -> None:
        """Without a database."""

    def frozen(self, study_instance_uid: str) -> StudyDetails | None:  # noqa: ARG002 -- as of the register
        """Nothing was."""
        return None

    def frozen_series(self, series_instance_uid: str) -> SeriesDetails | None:  # noqa: ARG002
        """Nothing was."""
        return None

    def study_of_series(self, series_instance_uid: str) -> str:  # noqa: ARG002
        """None."""
        return ""

    def study_uid_for(self, entry: WorklistEntry, make_uid: Callable[[], str]) -> str:  # noqa: ARG002
        """A new one."""
        return make_uid()

    def new_patient_id(self, now: datetime) -> str:
        """As of a first patient at this moment."""
        return now.strftime("%Y%m%d%H%M%S")[::-1]

    def last_instance_number(self, series_instance_uid: str) -> int:  # noqa: ARG002
        """None was given."""
        return 0

    def last_series_number(self, study_instance_uid: str) -> int:  # noqa: ARG002
        """None was given."""
        return 0


@dataclass(frozen=True, slots=True)
class Circumstances:
    """All that an instance is made from, but its picture and its class.

    `run` stands for the moment: another one has another time, other UIDs and another number.
    """

    study: StudyForm = field(default_factory=StudyForm)
    series: SeriesForm = field(default_factory=SeriesForm)
    attributes: AttributeSettings = field(default_factory=AttributeSettings)
    run: int = 0


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture and how it is coded; None: as it fits best."""

    captured: Captured
    syntax: WrittenSyntax | None = None


# --- circumstances ----------------------------------------------------------------------------------------------


def typed(sop_class: SopClass, letter: str = "A") -> Circumstances:
    """Everything typed by a person."""
    form = StudyForm(
        patient_id=f"{SAMPLE}-{letter}",
        patient_name=f"{SAMPLE}^{letter}",
        birth_date=f"197{ord(letter) % 10}0102",
        sex="F" if letter == "A" else "M",
        issuer_of_patient_id=f"{SAMPLE} issuer {letter}",
        study_instance_uid=f"2.25.{ord(letter)}",
        study_id=f"{SAMPLE}-{letter}",
        study_date=f"2026010{ord(letter) % 10}",
        study_time=f"10000{ord(letter) % 10}",
        accession_number=f"{SAMPLE}-{letter}",
        referring_physician_name=f"{SAMPLE}^{letter}",
        study_description=f"{SAMPLE} study {letter}",
    )
    part, side = _PART if letter == "A" else ("FOOT", "R")
    series = SeriesForm(
        series_description=f"{SAMPLE} series {letter}",
        series_number=str(ord(letter)),
        modality=sop_class.modality if sop_class.needs_modality else ("OT" if letter == "A" else "XC"),
        body_part_examined=part,
        laterality=side,
        series_date=form.study_date,
        series_time=form.study_time,
    )
    return Circumstances(form, series)


def untyped(sop_class: SopClass) -> Circumstances:
    """Nothing known of the patient, the study or the series, but what the class requires."""
    return Circumstances(series=SeriesForm(body_part_examined="CHEST" if sop_class.needs_region else ""))


def ordered(sop_class: SopClass, letter: str = "A") -> Circumstances:
    """A worklist entry taken over."""
    code = CodedConcept(letter if letter == "A" else f"{SAMPLE}-CODE-LONGER-THAN-16", f"99{letter}", f"{SAMPLE} code")
    entry = WorklistEntry(
        patient_id=f"{SAMPLE}-{letter}",
        issuer_of_patient_id=f"{SAMPLE} issuer {letter}",
        patient_name=f"{SAMPLE}^{letter}",
        birth_date=f"197{ord(letter) % 10}0102",
        sex="F" if letter == "A" else "M",
        study_instance_uid=f"2.25.{ord(letter)}",
        accession_number=f"{SAMPLE}-{letter}",
        referring_physician_name=f"{SAMPLE}^{letter}",
        requested_procedure_id=f"{SAMPLE}-{letter}",
        requested_procedure_description=f"{SAMPLE} procedure {letter}",
        requested_procedure_codes=(code,),
        scheduled_procedure_step_id=f"{SAMPLE}-{letter}",
        scheduled_procedure_step_description=f"{SAMPLE} step {letter}",
        scheduled_protocol_codes=(code,),
        performing_physician_name=f"{SAMPLE}^{letter}",
        modality="OT",
    )
    return replace(untyped(sop_class), study=form_from_entry(entry))


def poorly_ordered(sop_class: SopClass) -> Circumstances:
    """A worklist entry that tells of the order no more than its numbers."""
    entry = WorklistEntry(patient_id=SAMPLE, requested_procedure_id="1", scheduled_procedure_step_id="1")
    return replace(untyped(sop_class), study=form_from_entry(entry))


def joined(sop_class: SopClass, letter: str = "A") -> Circumstances:
    """A study and a series that an archive has, taken over from its answers."""
    form = typed(sop_class, letter)
    study = Match({
        "PatientID": form.study.patient_id,
        "PatientName": form.study.patient_name,
        "PatientSex": form.study.sex,
        "PatientBirthDate": "",
        "PatientAge": "050Y" if letter == "A" else "051Y",
        "IssuerOfPatientID": form.study.issuer_of_patient_id,
        "StudyInstanceUID": form.study.study_instance_uid,
        "StudyID": form.study.study_id,
        "StudyDate": form.study.study_date,
        "StudyTime": form.study.study_time,
        "AccessionNumber": form.study.accession_number,
        "ReferringPhysicianName": form.study.referring_physician_name,
        "StudyDescription": form.study.study_description,
    })
    birth_date = {"PatientBirthDate": form.study.birth_date}
    series = Match({
        "SeriesInstanceUID": f"2.25.{ord(letter)}.1",
        "SeriesDescription": form.series.series_description,
        "SeriesNumber": form.series.series_number,
        "Modality": form.series.modality,
        "BodyPartExamined": form.series.body_part_examined,
        "Laterality": form.series.laterality,
        "SeriesDate": form.series.series_date,
        "SeriesTime": form.series.series_time,
    })
    told = Match({**study.attributes, **birth_date}) if letter == "B" else study
    return Circumstances(form_from_study(told), series_of(series, last_instance_number=ord(letter)))


def of_unpaired_part(sop_class: SopClass) -> Circumstances:
    """A part of the body of which there is one, so that it has no side."""
    given = typed(sop_class)
    return replace(given, series=replace(given.series, body_part_examined="CHEST", laterality=""))


def configured(given: Circumstances) -> Circumstances:
    """The same with every setting of the attributes chosen otherwise."""
    chosen = AttributeSettings(
        institution_name=f"{SAMPLE} institution",
        institution_address=f"{SAMPLE} address",
        station_name=f"{SAMPLE} room",
        character_set="ISO_IR 100",
        modality="XC",
        series_description=f"{SAMPLE} series",
        series_number="7",
        writes_modalities_in_study=False,
    )
    return replace(given, attributes=chosen)


def without_character_set(given: Circumstances) -> Circumstances:
    """The same with no character set named while all text is ASCII."""
    return replace(given, attributes=AttributeSettings(character_set=""))


# --- pictures ---------------------------------------------------------------------------------------------------


def samples_of(sop_class: SopClass) -> tuple[Sample, ...]:
    """What a class takes, in every form that makes a difference; none that it does not hold."""
    given = [Sample(one) for one in _captured() if not sop_class.why_not(material_of(one))]
    coded = [Sample(one.captured, syntax) for one in given[:2] for syntax in WRITTEN_SYNTAXES]
    return tuple(one for one in (*given, *coded) if _is_built(sop_class, one))


def described(sample: Sample) -> Sample:
    """The same picture, with what a person says of it and does to it."""
    if not isinstance(sample.captured, CapturedImage):
        return sample
    said = replace(
        sample.captured,
        comments=f"{SAMPLE} comment",
        patient_orientation=("L", "F"),
        derivation=f"{SAMPLE} derivation",
        has_burned_in_text=True,
    )
    return replace(sample, captured=said)


@cache
def _captured() -> tuple[Captured, ...]:
    return (*_documents(), *_videos(), *_single_pictures(), *_pages())


def _documents() -> Iterator[Captured]:
    for provenance in PROVENANCES:
        yield CapturedDocument(b"%PDF", provenance, _HASH)
    yield CapturedDocument(b"%PDF", _MADE_BY, _HASH)
    yield CapturedDocument(b"%PDF-", FILE_IMPORT, _HASH, title=f"{SAMPLE} title", taken=_EARLIER)


def _videos() -> Iterator[Captured]:
    plain = CapturedVideo(
        stream=b"\0\0\1\xb3",
        transfer_syntax_uid=VIDEO_SYNTAXES[0].uid,
        rows=480,
        columns=640,
        frame_count=50,
        frame_time_ms=40.0,
        provenance=FILE_IMPORT,
        sha256=_HASH,
        lossy=_LOSSY,
    )
    for syntax in VIDEO_SYNTAXES:
        lossy = LossyHistory(30.0, LOSSY_METHODS[syntax.coding])
        yield replace(plain, transfer_syntax_uid=syntax.uid, lossy=lossy)
    yield from (replace(plain, provenance=one) for one in PROVENANCES)
    yield replace(plain, lossy=LossyHistory(9.0, ""), is_recoded=True, pixel_aspect_ratio=(16, 11), taken=_EARLIER)
    yield replace(plain, stream=b"\0\0\1\xb3\0\0", pixel_aspect_ratio=(12, 11))
    yield replace(plain, rows=576, columns=720, frame_count=51, frame_time_ms=20.0)
    yield replace(plain, provenance=_MADE_BY)


def _single_pictures() -> Iterator[Captured]:
    gray = _gray(8)
    color: PixelArray = np.repeat(gray[:, :, None], 3, axis=2).astype(np.uint8)
    color.flags.writeable = False
    yield _image(color)
    yield _image(gray)
    yield _image(color[1:, 1:])
    yield from (_image(color, provenance=one, scanned_spacing_mm=(0.1, 0.1)) for one in PROVENANCES)
    yield _image(color, icc_profile=bytes(128), lossy=_LOSSY, taken=_EARLIER)
    yield _image(color, lossy=LossyHistory(8.0, ""))
    yield _image(gray, lossy=_LOSSY, window=GrayWindow(100, 50))
    yield _image(color, provenance=_MADE_BY)
    words = _gray(16)
    for bits in (None, 12):
        yield _image(words, significant_bits=bits)
        yield _image(words, significant_bits=bits, provenance=SCANNED_FILM, scanned_spacing_mm=(0.1, 0.1))
    yield _image(words, significant_bits=8, provenance=SCANNED_FILM, scanned_spacing_mm=(0.2, 0.2))


def _pages() -> Iterator[Captured]:
    two = np.where(_gray(8) > 10, 255, 0).astype(np.uint8)
    two.flags.writeable = False
    frames: tuple[PixelArray, ...] = (two, np.repeat(two[:, :, None], 3, axis=2), _gray(16))
    for frame in frames:
        yield _image(frame)
        yield _image(frame[1:, 1:], further_frames=(frame[1:, 1:], frame[1:, 1:]), scanned_spacing_mm=(0.2, 0.2))
        for provenance in PROVENANCES:
            yield _image(frame, further_frames=(frame,), provenance=provenance, scanned_spacing_mm=(0.1, 0.1))
        yield _image(frame, further_frames=(frame,), icc_profile=bytes(128), lossy=_LOSSY)
        yield _image(frame, further_frames=(frame,), frame_time_ms=40.0, taken=_EARLIER)
        yield _image(frame, further_frames=(frame,), frame_time_ms=40.0, frame_intervals_ms=(0.0, 41.0))
        yield _image(frame, further_frames=(frame,), provenance=_MADE_BY)


def _gray(bits: int) -> PixelArray:
    values = np.arange(16 * 24).reshape(16, 24) % 16
    pixels: PixelArray = values.astype(np.uint8) if bits == 8 else values.astype(np.uint16)
    pixels.flags.writeable = False
    return pixels


def _image(pixels: PixelArray, **values: object) -> CapturedImage:
    given: dict[str, object] = {"provenance": FILE_IMPORT, "sha256": _HASH, **values}
    return CapturedImage(pixels=pixels, **given)  # type: ignore[arg-type]  # the callers are above


# --- instances --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Built:
    """The elements of a sample instance: those of its File Meta Information, and its own."""

    meta: tuple[ListedElement, ...]
    elements: tuple[ListedElement, ...]


@cache
def built(sop_class: SopClass, sample: Sample, given: Circumstances) -> Built:
    """The instance that the program makes of this.

    Raises
    ------
    SopClassNotWritten, TransferSyntaxNotWritten
        If the class or the syntax does not hold the picture.
    """
    uid = f"2.25.{given.run + 1}"
    moment = _NOON + timedelta(days=given.run, seconds=given.run)
    plan = plan_study(
        given.study,
        [given.series],
        register=_NothingBegun(),
        attributes=given.attributes,
        now=moment,
        make_uid=lambda: uid,
        sop_class=sop_class,
        forms=_NOTHING_REQUIRED,
    )
    _, data = build_instance(
        plan,
        plan.series[0],
        sample.captured,
        sop_instance_uid=uid,
        instance_number=plan.series[0].next_instance_number + given.run,
        site=given.attributes.site(),
        coding=Coding(sample.syntax),
    )
    dataset = read(data)
    return Built(tuple(listed(dataset.file_meta)), tuple(listed(dataset)))


def _is_built(sop_class: SopClass, sample: Sample) -> bool:
    if sample.syntax is not None and Takes.PICTURE not in sop_class.takes:
        return False
    try:
        built(sop_class, sample, untyped(sop_class))
    except (SopClassNotWritten, TransferSyntaxNotWritten):
        return False
    return True
