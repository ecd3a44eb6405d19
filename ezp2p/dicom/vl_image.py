"""The VL Photographic and VL Endoscopic Image IODs (PS3.3 A.32.4, A.32.1): a photograph as a photograph."""

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UID

from ezp2p.dicom import modules
from ezp2p.dicom.assembly import Surroundings, assembled, common_modules
from ezp2p.dicom.image_pixel import image_pixel_module, in_bytes
from ezp2p.dicom.modules import InstanceDetails
from ezp2p.model.anatomic_region import anatomic_region
from ezp2p.model.image import CapturedImage
from ezp2p.model.study import SeriesDetails


def vl_image(image: CapturedImage, around: Surroundings) -> Dataset:
    """A VL Photographic or VL Endoscopic Image instance with its File Meta Information, ready to be written.

    The pixels of `image` are in the form that the transfer syntax holds, 8 bits for each sample.
    """
    parts = (
        *common_modules(image, around),
        modules.general_series_module(around.study, around.series),
        modules.general_image_module(image, around.instance, image_type=vl_image_type(around.instance)),
        acquisition_context_module(),
        vl_image_module(around.series),
        modules.icc_profile_module(image),
        image_pixel_module(in_bytes(image), UID(around.transfer_syntax)),
    )
    return assembled(parts, around)


def vl_image_type(instance: InstanceDetails) -> tuple[str, str]:
    """Image Type (0008,0008) of visible light (PS3.3 C.8.12.1.1.6, C.7.6.1.1.5).

    What a camera compressed itself is original; what was compressed here is derived from it.
    """
    return ("DERIVED" if instance.is_derived else "ORIGINAL", "PRIMARY")


def acquisition_context_module() -> Dataset:
    """Acquisition Context (PS3.3 C.7.6.14): nothing is known of the conditions."""
    module = Dataset()
    module.AcquisitionContextSequence = Sequence([])
    return module


def vl_image_module(series: SeriesDetails) -> Dataset:
    """VL Image (PS3.3 C.8.12.1), but what is in General Image and Image Pixel: the region, where it has a code."""
    module = Dataset()
    region = anatomic_region(series.body_part_examined)
    if region:
        modules.set_codes(module, "AnatomicRegionSequence", [region])
    return module
