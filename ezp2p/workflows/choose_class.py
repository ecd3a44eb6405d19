"""Which SOP class each picture of the tray becomes: told, and refused where it cannot be, before any work begins."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ezp2p.dicom.sop_classes import faults_of_series, material_of_tray, sop_class_for
from ezp2p.errors import FieldFault, FormIncomplete
from ezp2p.model.image import ImageFamily, TrayImage
from ezp2p.model.study import SeriesForm
from ezp2p.workflows.plan_study import StudyPlan
from ezp2p.workflows.send_study import TraySeries

_APART: Final = (
    "Secondary Capture and images by visible light, such as a video, do not share a series: put one of them into a "
    "series of its own."
)


def with_modality(series: TraySeries, family: ImageFamily, *, usual: str) -> SeriesForm:
    """Its form; where nobody chose a modality, with the one that the classes of its pictures need.

    A series of documents alone is one of documents. Where nothing is needed the settings say what it is: `usual`, which
    stands in the form of a new series before anybody chooses.
    """
    form = series.form
    classes = [sop_class_for(material_of_tray(image), family=family) for image in _to_be_built(series)]
    needed = {one.modality for one in classes if one.needs_modality}
    if len(needed) == 1 and form.modality in {"", usual} and not form.series_instance_uid:
        return replace(form, modality=needed.pop())
    of_all = {one.modality for one in classes}
    return form if form.modality or len(of_all) != 1 else replace(form, modality=of_all.pop())


def check_tray(plan: StudyPlan, series: Sequence[TraySeries]) -> None:
    """Refuse what cannot be built, all of it at once.

    Raises
    ------
    SopClassNotWritten
        If the class or family of the plan cannot hold a picture.
    FormIncomplete
        If a series lacks what the class of one of its pictures needs.
    """
    faults: dict[FieldFault, None] = {}
    for number, (planned, one) in enumerate(zip(plan.series, series, strict=True), start=1):
        classes = {
            sop_class_for(material_of_tray(image), chosen=plan.sop_class, family=plan.family): None
            for image in _to_be_built(one)
        }
        for sop_class in classes:
            for fault in faults_of_series(sop_class, planned.details):
                faults[replace(fault, keyword=f"{number}/{fault.keyword}")] = None
        if len({one.needs_modality for one in classes if one.family is not None}) > 1:
            faults[FieldFault(f"{number}/Modality", _APART)] = None
    if faults:
        raise FormIncomplete(faults=tuple(faults))


def _to_be_built(series: TraySeries) -> list[TrayImage]:
    """Its pictures; a DICOM file has its class already."""
    return [image for image in series.images if not image.is_dicom]
