"""The Secondary Capture Image IOD, whole (PS3.3 A.8.1): checked details and one picture in, one instance out."""

from collections.abc import Sequence
from typing import Final

from pydicom.dataset import Dataset
from pydicom.uid import UID

from ezp2p.dicom import modules
from ezp2p.dicom.image_pixel import image_pixel_module
from ezp2p.dicom.modules import InstanceDetails
from ezp2p.dicom.part10 import file_meta
from ezp2p.model.image import CapturedImage
from ezp2p.model.study import SeriesDetails, Site, StudyDetails

SECONDARY_CAPTURE_IMAGE_STORAGE: Final = "1.2.840.10008.5.1.4.1.1.7"


def secondary_capture(
    *,
    study: StudyDetails,
    series: SeriesDetails,
    image: CapturedImage,
    instance: InstanceDetails,
    site: Site,
    transfer_syntax: str,
    modalities: Sequence[str] = (),
) -> Dataset:
    """A Secondary Capture Image instance with its File Meta Information, ready to be written.

    Parameters
    ----------
    study, series
        Checked values.
    image
        The picture; its pixels in the form that `transfer_syntax` holds.
    instance
        Its UIDs, number and moment, given so that the same input makes the same instance.
    site
        The configurable attributes.
    modalities
        What Modalities in Study (0008,0061) names; empty leaves it out.

    Raises
    ------
    TransferSyntaxNotWritten
        If the syntax cannot hold this picture.
    ValueError
        If two modules set the same attribute: a fault of ours.
    """
    dataset = Dataset()
    for module in (
        modules.sop_common_module(image, instance, site),
        modules.patient_module(study.patient),
        modules.general_study_module(study, modalities=modalities),
        modules.patient_study_module(study),
        modules.general_series_module(study, series),
        modules.general_equipment_module(image.provenance, site),
        modules.sc_equipment_module(image.provenance),
        modules.general_image_module(image, instance),
        modules.sc_image_module(instance),
        modules.voi_lut_module(image),
        modules.icc_profile_module(image),
        image_pixel_module(image.pixels, UID(transfer_syntax)),
    ):
        twice = set(dataset.keys()) & set(module.keys())
        if twice:
            raise ValueError(f"two modules set {sorted(twice)}")
        dataset.update(module)
    dataset.file_meta = file_meta(instance.sop_class_uid, instance.sop_instance_uid, transfer_syntax)
    return dataset
