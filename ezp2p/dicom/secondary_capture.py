"""The Secondary Capture Image IOD, whole (PS3.3 A.8.1): checked details and one picture in, one instance out."""

from typing import Final

from pydicom.dataset import Dataset
from pydicom.uid import UID

from ezp2p.dicom import modules
from ezp2p.dicom.assembly import Surroundings, assembled, common_modules
from ezp2p.dicom.image_pixel import image_pixel_module
from ezp2p.model.image import CapturedImage

SECONDARY_CAPTURE_IMAGE_STORAGE: Final = "1.2.840.10008.5.1.4.1.1.7"


def secondary_capture(image: CapturedImage, around: Surroundings) -> Dataset:
    """A Secondary Capture Image instance with its File Meta Information, ready to be written.

    The pixels of `image` are in the form that the transfer syntax holds.
    """
    parts = (
        *common_modules(image, around),
        modules.general_series_module(around.study, around.series),
        modules.sc_equipment_module(image.provenance),
        modules.general_image_module(image, around.instance),
        modules.sc_image_module(around.instance),
        modules.scanned_spacing_module(image),
        modules.rescale_module(image),
        modules.voi_lut_module(image),
        modules.icc_profile_module(image),
        image_pixel_module(image, UID(around.transfer_syntax)),
    )
    return assembled(parts, around)
