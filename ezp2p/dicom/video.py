"""The Video Photographic and Video Endoscopic Image IODs (PS3.3 A.32.7, A.32.5): a coded stream in one fragment."""

from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate

from ezp2p.dicom import modules
from ezp2p.dicom.assembly import Surroundings, assembled, common_modules
from ezp2p.dicom.multi_frame import FRAME_TIME, cine_module, multi_frame_module
from ezp2p.dicom.vl_image import acquisition_context_module, vl_image_module, vl_image_type
from ezp2p.model.image import CapturedVideo


def video_image(video: CapturedVideo, around: Surroundings) -> Dataset:
    """A Video Photographic or Video Endoscopic Image instance with its File Meta Information, ready to be written."""
    parts = (
        *common_modules(video, around),
        modules.general_series_module(around.study, around.series),
        modules.general_image_module(video, around.instance, image_type=vl_image_type(around.instance)),
        cine_module(video.frame_time_ms),
        multi_frame_module(video.frame_count, FRAME_TIME),
        acquisition_context_module(),
        vl_image_module(around.series),
        video_pixel_module(video),
    )
    return assembled(parts, around)


def video_pixel_module(video: CapturedVideo) -> Dataset:
    """Image Pixel of a video (PS3.3 C.7.6.3, PS3.5 8.2.5 to 8.2.8).

    One fragment holds the whole stream and the Basic Offset Table is empty, because the stream has its own way to its
    frames. Pixel Aspect Ratio (0028,0034) is written where pixels are not square.
    """
    module = Dataset()
    module.SamplesPerPixel = 3
    module.PhotometricInterpretation = "YBR_PARTIAL_420"
    module.PlanarConfiguration = 0
    module.Rows, module.Columns = video.rows, video.columns
    module.BitsAllocated = module.BitsStored = 8
    module.HighBit = 7
    module.PixelRepresentation = 0
    if len(set(video.pixel_aspect_ratio)) > 1:
        module.PixelAspectRatio = [str(side) for side in video.pixel_aspect_ratio]
    module.PixelData = encapsulate([video.stream], has_bot=False)
    module["PixelData"].VR = "OB"
    return module
