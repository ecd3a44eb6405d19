"""What the child process does with DICOM images: it shows them. What becomes of them is decided elsewhere."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ezp2p.errors import InstanceNotReadable, PictureNotSupported
from ezp2p.imaging.capture import Look
from ezp2p.imaging.messages import Said, look_said, pixels_said
from ezp2p.imaging.opened import PictureHeader, ReadOptions
from ezp2p.imaging.operations import Arguments, Operations
from ezp2p.imaging.thumbnail import fitting
from ezp2p.model.image import DICOM

if TYPE_CHECKING:
    from ezp2p.dicom.display import Displayed


def _displayed(data: bytes, arguments: Arguments) -> "Displayed":
    # what they bring along comes when a DICOM file does
    from ezp2p.dicom.display import displayed
    from ezp2p.imaging.frame_codec import JpegFamily

    try:
        return displayed(data, JpegFamily(), limit_pixels=ReadOptions(**arguments["options"]).limit_pixels)
    except InstanceNotReadable as error:
        raise PictureNotSupported(
            reason=f"it is a DICOM file that cannot be shown: {error.facts['reason']}",
            cure="The command 'ezp2p send' sends DICOM files as they are.",
        ) from error


def _look(data: bytes, arguments: Arguments) -> Iterator[Said]:
    shown = _displayed(data, arguments)
    rows, columns = shown.pixels.shape[:2]
    samples = 1 if shown.pixels.ndim == 2 else 3
    yield look_said(
        Look(
            format=DICOM,
            header=PictureHeader(DICOM, rows, columns, samples, min(shown.bits_stored, 16)),
            frame_count=shown.frame_count,
            frame_time_ms=None,
            taken=None,
            thumbnail=fitting(shown.pixels, longest_side=arguments["longest_side"]),
            notes=(),
        )
    )


def _show(data: bytes, arguments: Arguments) -> Iterator[Said]:
    yield pixels_said(_displayed(data, arguments).pixels)


OPERATIONS: Final[Operations] = {"look at DICOM": _look, "show DICOM": _show}
