"""Which SOP class each picture of the tray becomes: told, and refused where it cannot be, before any work begins."""

from collections.abc import Sequence
from dataclasses import replace

from ezp2p.dicom.sop_classes import faults_of_series, material_of_tray, sop_class_for
from ezp2p.errors import FieldFault, FormIncomplete
from ezp2p.model.image import ImageFamily, TrayImage
from ezp2p.model.study import SeriesForm
from ezp2p.workflows.plan_study import StudyPlan
from ezp2p.workflows.send_study import TraySeries


def with_modality(series: TraySeries, family: ImageFamily) -> SeriesForm:
    """Its form; where nobody chose a modality, with the one that the classes of its pictures need.

    A series of documents alone is one of documents. Where nothing is needed the settings say what it is.
    """
    form = series.form
    classes = [sop_class_for(material_of_tray(image), family=family) for image in _to_be_built(series)]
    needed = {one.modality for one in classes if one.needs_modality} or {one.modality for one in classes}
    return form if form.modality or len(needed) != 1 else replace(form, modality=needed.pop())


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
        for image in _to_be_built(one):
            sop_class = sop_class_for(material_of_tray(image), chosen=plan.sop_class, family=plan.family)
            for fault in faults_of_series(sop_class, planned.details):
                faults[replace(fault, keyword=f"{number}/{fault.keyword}")] = None
    if faults:
        raise FormIncomplete(faults=tuple(faults))


def _to_be_built(series: TraySeries) -> list[TrayImage]:
    """Its pictures; a DICOM file has its class already."""
    return [image for image in series.images if not image.is_dicom]
