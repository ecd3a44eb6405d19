"""One picture into one finished instance, in the transfer syntax that was asked for or the one that fits it best."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from ezp2p.dicom.modules import InstanceDetails
from ezp2p.dicom.part10 import to_bytes
from ezp2p.dicom.secondary_capture import SECONDARY_CAPTURE_IMAGE_STORAGE, secondary_capture
from ezp2p.dicom.transfer_syntaxes import JPEG_BASELINE, WRITTEN_SYNTAXES, WrittenSyntax, best_syntax, named
from ezp2p.errors import SopClassNotWritten, TransferSyntaxNotWritten
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.encode import encode_jpeg
from ezp2p.model.image import JPEG_LOSSY_METHOD, CapturedImage, CodedJpeg, LossyHistory
from ezp2p.model.study import Site
from ezp2p.outbox.outbox import NewInstance
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan

_SOP_CLASS_KEYWORDS = ("SecondaryCaptureImageStorage",)


def written_syntax(text: str) -> WrittenSyntax | None:
    """The transfer syntax that `text` names, by UID or keyword; None for the one that fits each picture best.

    Raises
    ------
    TransferSyntaxNotWritten
        If it is not one that is written.
    """
    if not text:
        return None
    uid = named(text)
    for syntax in WRITTEN_SYNTAXES:
        if syntax.uid == uid:
            return syntax
    raise TransferSyntaxNotWritten(
        transfer_syntax=uid.name if uid else text,
        reason="EzP2P does not write it" if uid else "it is not the name of one",
        choices=_choices(WRITTEN_SYNTAXES),
    )


def check_sop_class(keyword: str) -> None:
    """Refuse a SOP class that is not written.

    Raises
    ------
    SopClassNotWritten
        If `keyword` names another than Secondary Capture Image Storage.
    """
    if keyword and keyword not in {*_SOP_CLASS_KEYWORDS, SECONDARY_CAPTURE_IMAGE_STORAGE}:
        raise SopClassNotWritten(sop_class=keyword, choices=", ".join(_SOP_CLASS_KEYWORDS))


def build_instance(
    plan: StudyPlan,
    series: PlannedSeries,
    image: CapturedImage,
    *,
    sop_instance_uid: str,
    instance_number: int,
    site: Site,
    syntax: WrittenSyntax | None = None,
    taken: frozenset[str] | None = None,
) -> tuple[NewInstance, bytes]:
    """The instance of one picture: what is known of it, and its Part 10 file.

    `taken` are the transfer syntaxes that every destination takes, None while that is not known.

    Raises
    ------
    TransferSyntaxNotWritten
        If `syntax` cannot hold this picture.
    """
    image, uid = _in_syntax(image, syntax, taken)
    details = InstanceDetails(SECONDARY_CAPTURE_IMAGE_STORAGE, sop_instance_uid, instance_number, plan.created)
    dataset = secondary_capture(
        study=plan.study,
        series=series.details,
        image=image,
        instance=details,
        site=site,
        transfer_syntax=uid,
        modalities=plan.modalities if site.writes_modalities_in_study else (),
    )
    new = NewInstance(
        sop_class_uid=details.sop_class_uid,
        sop_instance_uid=details.sop_instance_uid,
        transfer_syntax_uid=str(uid),
        study_instance_uid=plan.study.study_instance_uid,
        series_instance_uid=series.details.series_instance_uid,
        series_number=series.details.series_number,
        instance_number=instance_number,
        patient_id=plan.study.patient.patient_id,
        patient_name=plan.study.patient.patient_name,
    )
    return new, to_bytes(dataset)


def _in_syntax(
    image: CapturedImage, syntax: WrittenSyntax | None, taken: frozenset[str] | None
) -> tuple[CapturedImage, str]:
    """The picture with its pixels in the form that the syntax holds; an untouched JPEG stays one where it may."""
    uid = best_syntax(image, taken) if syntax is None else str(syntax.uid)
    if uid == JPEG_BASELINE:
        return _as_jpeg(image), uid
    if isinstance(image.pixels, CodedJpeg):
        image = replace(image, pixels=decode_jpeg(image.pixels.data))
    return image, uid


def _as_jpeg(image: CapturedImage) -> CapturedImage:
    pixels = image.pixels
    if isinstance(pixels, CodedJpeg):
        return image
    if pixels.dtype != np.uint8:
        raise TransferSyntaxNotWritten(
            transfer_syntax="JPEG Baseline",
            reason=f"it holds 8 bits and this picture has {image.bits_stored}",
            choices=_choices([syntax for syntax in WRITTEN_SYNTAXES if image.bits_stored in syntax.bits]),
        )
    coded = encode_jpeg(pixels.astype(np.uint8, copy=False))
    lossy = LossyHistory(round(pixels.nbytes / len(coded.data), 2), JPEG_LOSSY_METHOD, earlier=image.lossy)
    return replace(image, pixels=coded, lossy=lossy)


def _choices(syntaxes: Iterable[WrittenSyntax]) -> str:
    return ", ".join(syntax.uid.keyword for syntax in syntaxes)
