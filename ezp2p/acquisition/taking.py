"""From a file to what becomes instances: its first frame, each frame, all of them in one, or the file as it is."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from ezp2p.acquisition.decoder import Decoder
from ezp2p.errors import PictureNotSupported
from ezp2p.imaging.capture import Taken
from ezp2p.imaging.film import reduced
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.imaging.video_kinds import CONTAINERS
from ezp2p.imaging.video_stream import WholeVideo
from ezp2p.model.image import (
    DICOM,
    FILE_IMPORT,
    JPEG_LOSSY_METHOD,
    Captured,
    CapturedDocument,
    CapturedImage,
    CapturedVideo,
    CodedJpeg,
    LossyHistory,
    Origin,
    Provenance,
    Taking,
)

MOST_TOGETHER_BYTES: Final = 1 << 30
"""The pixels of one multi-frame instance while it is built."""

_MEGABYTE = 1 << 20
_COLOR_BITS: Final = 8
"""Color has no other depth."""


@dataclass(frozen=True, slots=True, eq=False)
class SourceFile:
    """A file that is to be taken: its bytes, their SHA-256, and what its look or its outline told.

    `is_checked` says that the same bytes were looked at before; `is_dated_as_taken`, that the instances are to bear the
    date of the camera. `only` is its picture, where that came with the outline. `origin` is what the device told that
    made it; None for a file, which tells itself.
    """

    data: bytes
    sha256: str
    format: str
    frame_count: int
    decoder: Decoder
    frame_time_ms: float | None = None
    is_checked: bool = False
    is_dated_as_taken: bool = False
    options: ReadOptions = USUAL
    stop: threading.Event | None = None
    only: Taken | None = None
    origin: Origin | None = None

    def frames(self, count: int) -> Iterator[Taken]:
        """The first `count` of its frames."""
        if self.only is not None:
            return iter((self.only,))
        return self.decoder.take(self.data, 0, count, options=self.options, is_checked=self.is_checked, stop=self.stop)


def captured(file: SourceFile, taking: Taking) -> Iterator[Captured]:
    """What becomes instances, one after the other.

    Raises
    ------
    NotAnImage, PictureDamaged, PictureTooLarge
        If the file is not what it was taken for.
    PictureNotSupported
        If it is a form of its format that is not read, its frames do not fit together, or it is not kept whole.
    Cancelled
        If its `stop` is set.
    ReaderNotStarted
        If there is nothing to read it with.
    """
    return _TAKINGS[taking](file)


def usual_taking(format_name: str, frame_time_ms: float | None) -> Taking:
    """How a file is taken where nobody chose: videos and DICOM files as they are, all else frame by frame."""
    if format_name == DICOM:
        return Taking.WHOLE
    return Taking.WHOLE if format_name in _WHOLE and frame_time_ms is not None else Taking.EACH


def _first(file: SourceFile) -> Iterator[CapturedImage]:
    return (_image(file, taken) for taken in file.frames(1))


def _each(file: SourceFile) -> Iterator[CapturedImage]:
    return (_image(file, taken) for taken in file.frames(file.frame_count))


def _image(file: SourceFile, taken: Taken) -> CapturedImage:
    image = CapturedImage(
        pixels=taken.pixels,
        provenance=_provenance(file, taken),
        sha256=file.sha256,
        lossy=taken.lossy,
        icc_profile=taken.icc_profile,
        notes=taken.notes,
        significant_bits=taken.significant_bits,
        taken=taken.taken if file.is_dated_as_taken else None,
    )
    return _from_device(image, file.origin) if file.origin else image


def _from_device(image: CapturedImage, origin: Origin) -> CapturedImage:
    """`image` with what its device told of it."""
    image = replace(
        image,
        scanned_spacing_mm=origin.scanned_spacing_mm,
        window=origin.window,
        patient_orientation=origin.patient_orientation,
    )
    if origin.lossy_ratio is not None:
        image = replace(image, lossy=LossyHistory(origin.lossy_ratio, JPEG_LOSSY_METHOD, earlier=image.lossy))
    if origin.stored_bits is None or isinstance(image.pixels, CodedJpeg) or image.pixels.ndim != 2:
        return image
    stored_bits = min(origin.stored_bits, image.bits_stored)
    pixels = reduced(image.pixels, bits=image.bits_stored, stored_bits=stored_bits)
    return replace(image, pixels=pixels, significant_bits=stored_bits)


def _provenance(file: SourceFile, taken: Taken | WholeVideo) -> Provenance:
    if file.origin:
        return file.origin.provenance
    return replace(FILE_IMPORT, manufacturer=taken.manufacturer, model=taken.model)


def _together(file: SourceFile) -> Iterator[CapturedImage]:
    images: list[CapturedImage] = []
    for taken in file.frames(file.frame_count):
        images.append(_image(file, taken))
        if len(images) == 1:
            _check_together(images[0], file.frame_count)
        else:
            _check_alike(images[0], images[-1])
    if images:
        first, *further = _all_in_color(images) if len({one.samples_per_pixel for one in images}) > 1 else images
        yield replace(
            first,
            further_frames=tuple(one.pixels for one in further),
            frame_time_ms=file.frame_time_ms,
            notes=tuple(dict.fromkeys(note for one in images for note in one.notes)),
        )


def _all_in_color(images: Sequence[CapturedImage]) -> list[CapturedImage]:
    """Gray pages among color ones, as a document has them, with three equal samples: nothing is lost."""
    return [
        replace(one, pixels=np.repeat(one.pixels.astype(np.uint8, copy=False)[:, :, None], 3, axis=2))
        if isinstance(one.pixels, np.ndarray) and one.pixels.ndim == 2
        else one
        for one in images
    ]


def _check_together(first: CapturedImage, frame_count: int) -> None:
    """Refuse a file whose frames take more memory than there may be, before they are read."""
    samples = 3 if first.bits_stored == _COLOR_BITS else 1  # a page that follows may have colors
    needed = first.rows * first.columns * samples * -(-first.bits_stored // 8) * frame_count
    if needed > MOST_TOGETHER_BYTES:
        raise PictureNotSupported(
            reason=f"its {frame_count:,} frames have {needed // _MEGABYTE:,} MB together, and one instance is built of "
            f"{MOST_TOGETHER_BYTES // _MEGABYTE:,} MB at most",
            cure="Take each as an instance of its own, or only the first.",
        )


def _check_alike(first: CapturedImage, other: CapturedImage) -> None:
    """Frames of one instance share one Image Pixel module (PS3.3 C.7.6.3) and one profile (C.11.15)."""
    if _kind(first) != _kind(other):
        raise PictureNotSupported(
            reason="its pages or frames differ in size or kind, so that they do not fit into one instance",
            cure="Take each as an instance of its own, or only the first.",
        )


def _kind(image: CapturedImage) -> tuple[object, ...]:
    """What frames of one instance have in common; gray ones can become color ones where they are pixels of 8 bits."""
    is_coded = isinstance(image.pixels, CodedJpeg)
    is_one_kind = is_coded or image.bits_stored != _COLOR_BITS
    samples = image.samples_per_pixel if is_one_kind else 0
    return image.rows, image.columns, samples, image.bits_stored, is_coded, image.icc_profile


def _whole(file: SourceFile) -> Iterator[Captured]:
    keep = _WHOLE.get(file.format)
    if keep is None:
        raise PictureNotSupported(
            reason=f"a {file.format} file is not kept as it is", cure="Take its pages or frames as pictures."
        )
    return keep(file)


def _document(file: SourceFile) -> Iterator[CapturedDocument]:
    yield CapturedDocument(data=file.data, provenance=FILE_IMPORT, sha256=file.sha256)


def _video(file: SourceFile) -> Iterator[CapturedVideo]:
    whole = file.decoder.whole_video(file.data, options=file.options, stop=file.stop)
    yield CapturedVideo(
        stream=whole.stream,
        transfer_syntax_uid=whole.transfer_syntax_uid,
        rows=whole.rows,
        columns=whole.columns,
        frame_count=whole.frame_count,
        frame_time_ms=whole.frame_time_ms,
        provenance=_provenance(file, whole),
        sha256=file.sha256,
        lossy=whole.lossy,
        notes=whole.notes,
        taken=whole.taken if file.is_dated_as_taken else None,
        pixel_aspect_ratio=whole.pixel_aspect_ratio,
        is_recoded=whole.is_recoded,
    )


_WHOLE: Final[dict[str, Callable[[SourceFile], Iterator[Captured]]]] = {
    "PDF": _document,
    **{container.name: _video for container in CONTAINERS},
}
"""How a file of a format is taken as it is."""

_TAKINGS: Final[dict[Taking, Callable[[SourceFile], Iterator[Captured]]]] = {
    Taking.FIRST: _first,
    Taking.EACH: _each,
    Taking.TOGETHER: _together,
    Taking.WHOLE: _whole,
}
