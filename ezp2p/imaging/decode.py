"""The coded JPEG stream of an instance to pixels."""

from ezp2p.errors import NotAnImage
from ezp2p.imaging.jpeg_pixels import deep_pixels_of, pixels_of
from ezp2p.imaging.jpeg_structure import structure_of
from ezp2p.imaging.kinds import is_jpeg
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import USUAL
from ezp2p.imaging.orient import upright
from ezp2p.model.image import CodedJpeg, PixelArray


def decode_jpeg(data: bytes) -> PixelArray:
    """The pixels of a bare JPEG stream from an instance, as they lie: no orientation, no profile is looked at.

    A padding byte after EOI is no matter (PS3.5 A.4).

    Raises
    ------
    NotAnImage
        If it is not a JPEG stream.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If it is a kind of JPEG that is not read.
    """
    if not is_jpeg(data):
        raise NotAnImage(reason="it is not a JPEG")
    structure = structure_of(data)
    check_sides(structure.frame.rows, structure.frame.columns, options=USUAL)
    array = pixels_of(structure)[0] if structure.is_usual else deep_pixels_of(structure)
    return upright(array, orientation=1)


def decoded_frame(frame: PixelArray | CodedJpeg) -> PixelArray:
    """The pixels of a frame of an instance; raises as `decode_jpeg` does where they are coded."""
    return decode_jpeg(frame.data) if isinstance(frame, CodedJpeg) else frame
