"""The one table of the formats that are read: how each is known by its content, and who decodes it.

What is not in the table is not read, whatever its name ends with: decoders for rare formats are where hostile files
find their way in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from ezp2p.errors import NotAnImage
from ezp2p.imaging.avif import open_avif
from ezp2p.imaging.bmp import open_bmp
from ezp2p.imaging.gif import open_gif
from ezp2p.imaging.heif import open_heif
from ezp2p.imaging.jpeg2000 import open_jpeg2000
from ezp2p.imaging.jpeg_picture import open_jpeg
from ezp2p.imaging.kinds import (
    is_avif,
    is_bmp,
    is_dicom,
    is_gif,
    is_heif,
    is_jpeg,
    is_jpeg_2000,
    is_pdf,
    is_png,
    is_pnm,
    is_tiff,
    is_webp,
    what_it_is,
)
from ezp2p.imaging.mjpeg_matroska import is_recording
from ezp2p.imaging.opened import USUAL, OpenPicture, ReadOptions
from ezp2p.imaging.pdf import open_pdf
from ezp2p.imaging.png_picture import open_png
from ezp2p.imaging.pnm import open_pnm
from ezp2p.imaging.recording import open_recording
from ezp2p.imaging.tiff import open_tiff
from ezp2p.imaging.video import open_video
from ezp2p.imaging.video_kinds import CONTAINERS, Container
from ezp2p.imaging.webp import open_webp
from ezp2p.model.image import RECORDING


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, whether some bytes are of it, its reader, and the decoder of its pixels in words."""

    name: str
    is_it: Callable[[bytes], bool]
    open: Callable[[bytes, ReadOptions], OpenPicture]
    decoder: str


def _is_foreign(container: Container, data: bytes) -> bool:
    """Whether it is a video of this container that is no recording of ours."""
    return container.is_it(data) and not is_recording(data)


FORMATS: Final = (
    Format("JPEG", is_jpeg, open_jpeg, "libjpeg-turbo, by Pillow; by imagecodecs where it is lossless or of 12 bits"),
    Format("PNG", is_png, open_png, "zlib, by Pillow"),
    Format("BMP", is_bmp, open_bmp, "numpy"),
    Format("TIFF", is_tiff, open_tiff, "imagecodecs and zlib, with numpy"),
    Format("GIF", is_gif, open_gif, "Pillow"),
    Format("WebP", is_webp, open_webp, "libwebp, by Pillow"),
    Format("HEIC", is_heif, open_heif, "libheif and libde265, by pi-heif"),
    Format("AVIF", is_avif, open_avif, "libavif and dav1d, by imagecodecs; by Pillow where it is a sequence"),
    Format("JPEG 2000", is_jpeg_2000, open_jpeg2000, "OpenJPEG, by imagecodecs"),
    Format("PNM", is_pnm, open_pnm, "numpy"),
    Format("PDF", is_pdf, open_pdf, "PDFium, by pypdfium2"),
    Format(RECORDING, is_recording, open_recording, "libjpeg-turbo, by Pillow, for each frame of our own Matroska"),
    *(Format(one.name, partial(_is_foreign, one), open_video, "FFmpeg, by PyAV") for one in CONTAINERS),
)
"""Each format has one decoder, so that one picture has one set of pixels."""


def format_of(data: bytes) -> Format:
    """The format that `data` is of.

    A DICOM file is refused even where its preamble looks like a picture: it names a patient of its own
    (PS3.10 section 7.1).

    Raises
    ------
    NotAnImage
        If it is of none; the reason names what it is, where that is known.
    """
    if is_dicom(data):
        raise NotAnImage(reason="it is a DICOM file")
    for one in FORMATS:
        if one.is_it(data):
            return one
    raise NotAnImage(reason=what_it_is(data))


def open_picture(data: bytes, options: ReadOptions = USUAL) -> OpenPicture:
    """`data` taken apart by the reader of its format; nothing is decoded.

    Raises
    ------
    NotAnImage
        If it is of none of the formats.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If its first frame has more pixels than the options allow.
    PictureNotSupported
        If it is a form of its format that is not read, or a side is longer than 65,535 pixels.
    """
    return format_of(data).open(data, options)
