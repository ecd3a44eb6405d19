"""From a file to what becomes instances: its first frame, each frame, all of them in one, or the file as it is."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

import numpy as np

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.edited_pictures import check_editable, check_size, edited_picture
from ezp2p.dicom.multi_frame import holds_vector
from ezp2p.errors import PictureNotSupported
from ezp2p.imaging.capture import Taken
from ezp2p.imaging.film import reduced
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.imaging.recording import Recorded
from ezp2p.imaging.video_kinds import CONTAINERS
from ezp2p.imaging.video_stream import WholeVideo
from ezp2p.imaging.video_syntaxes import AS_USUAL, VideoCoding, VideoWish
from ezp2p.model.edits import Edits
from ezp2p.model.image import (
    DICOM,
    FILE_IMPORT,
    RECORDING,
    Captured,
    CapturedDocument,
    CapturedImage,
    CapturedVideo,
    CodedJpeg,
    FrameRange,
    LossyHistory,
    Origin,
    Provenance,
    Taking,
    compression_ratio,
)

MOST_TOGETHER_BYTES: Final = 1 << 30
"""The pixels of one multi-frame instance while it is built, or the coded bytes of its frames that stay as they are."""

_MEGABYTE = 1 << 20
_AT_ONCE_BYTES: Final = 32 << 20
"""Of a recording, how much goes to a child in one piece."""
_AVERAGE_KEPT: Final = "Its frames come at uneven times, too many for one instance to tell; their average is kept."
_COLOR_BITS: Final = 8
"""Color has no other depth."""


@dataclass(frozen=True, slots=True, eq=False)
class SourceFile:
    """A file that is to be taken: its bytes, their SHA-256, and what its look or its outline told.

    Attributes
    ----------
    data
        Empty where it is a recording, which `recorded` reads by its index.
    frame_count
        How many pages or frames it has; `part` are those that are taken, None for all.
    frame_time_ms
        From one to the next where they are frames of a clip.
    is_checked
        The same bytes were looked at before.
    is_dated_as_taken
        The instances are to bear the date of the camera.
    only
        Its picture, where that came with the outline.
    origin
        What the device told that made it; None for a file, which tells itself.
    videos
        How a video is written.
    edits
        What is made on each of its frames.
    size
        Rows and columns of its first frame when the edits were made; None where nobody looked.
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
    recorded: Recorded | None = None
    part: FrameRange | None = None
    videos: VideoWish = AS_USUAL
    edits: Edits = ()
    size: tuple[int, int] | None = None

    @property
    def taken(self) -> FrameRange:
        """The frames that are taken."""
        return (self.part or FrameRange(0, self.frame_count - 1)).within(self.frame_count)

    def frames(self, part: FrameRange) -> Iterator[Taken]:
        """The frames of `part`."""
        if self.only is not None:
            yield self.only
        elif self.recorded is not None:
            yield from self._recorded_frames(self.recorded, part)
        else:
            yield from self.decoder.take(
                self.data,
                part.first,
                part.count,
                options=self.options,
                is_checked=self.is_checked and part.first == 0,
                stop=self.stop,
            )

    def _recorded_frames(self, recorded: Recorded, part: FrameRange) -> Iterator[Taken]:
        """Each as it was recorded, checked whole; never more of the file at hand than goes to a child at once."""
        for piece in recorded.parts(part, about_bytes=_AT_ONCE_BYTES):
            data = recorded.part(piece)
            yield from self.decoder.take(data, 0, piece.count, options=self.options, stop=self.stop)


def captured(file: SourceFile, taking: Taking) -> Iterator[Captured]:
    """What becomes instances, one after the other.

    Raises
    ------
    NotAnImage, PictureDamaged, PictureTooLarge
        If the file is not what it was taken for.
    PictureNotSupported
        If it is a form of its format that is not read, its frames do not fit together, or it is not kept whole.
    EditNotPossible
        If one of its edits does not fit it, or it is kept whole and has any.
    Cancelled
        If its `stop` is set.
    ReaderNotStarted
        If there is nothing to read it with.
    """
    check_editable(taking, file.edits)
    return _edited(file, _TAKINGS[taking](file)) if file.edits else _TAKINGS[taking](file)


def _edited(file: SourceFile, instances: Iterator[Captured]) -> Iterator[Captured]:
    for number, one in enumerate(instances):
        if not isinstance(one, CapturedImage):
            yield one
            continue
        if number == 0 and file.size and file.taken.first == 0:
            check_size(one, file.size)
        yield edited_picture(one, file.edits)


def usual_taking(format_name: str, frame_time_ms: float | None) -> Taking:
    """How a file is taken where nobody chose: videos and DICOM files as they are, all else frame by frame.

    A recording is one multi-frame image: nothing of it is compressed anew.
    """
    if format_name == DICOM:
        return Taking.WHOLE
    if format_name == RECORDING:
        return Taking.TOGETHER
    return Taking.WHOLE if format_name in _WHOLE and frame_time_ms is not None else Taking.EACH


def _first(file: SourceFile) -> Iterator[CapturedImage]:
    return _images(file, FrameRange(file.taken.first, file.taken.first))


def _each(file: SourceFile) -> Iterator[CapturedImage]:
    return _images(file, file.taken)


def _images(file: SourceFile, part: FrameRange) -> Iterator[CapturedImage]:
    for number, taken in enumerate(file.frames(part), part.first):
        image = _image(file, taken)
        yield _from_recording(image, file, file.recorded, number) if file.recorded else image


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
    return _from_device(image, file.origin, is_dated=file.is_dated_as_taken) if file.origin else image


def _from_recording(image: CapturedImage, file: SourceFile, recorded: Recorded, number: int) -> CapturedImage:
    """A frame with its own moment, and with what is to be said of the recording beside the first one that is taken."""
    begun = file.origin.taken if file.origin and file.origin.taken else recorded.begun
    moment = begun + timedelta(seconds=recorded.seconds_of(number)) if begun and file.is_dated_as_taken else None
    notes = recorded.notes if number == file.taken.first else ()
    return replace(image, taken=moment, notes=(*notes, *image.notes))


def _from_device(image: CapturedImage, origin: Origin, *, is_dated: bool) -> CapturedImage:
    """`image` with what its device told of it."""
    image = replace(
        image,
        scanned_spacing_mm=origin.scanned_spacing_mm,
        window=origin.window,
        patient_orientation=origin.patient_orientation,
        taken=origin.taken or image.taken if is_dated else None,
    )
    if origin.lossy_ratio is not None:
        image = replace(image, lossy=LossyHistory(origin.lossy_ratio, origin.lossy_method, earlier=image.lossy))
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
    part = file.taken
    if file.recorded is not None:
        _check_coded(file.recorded.coded_bytes(part))
    images: list[CapturedImage] = []
    for image in _images(file, part):
        images.append(image)
        if len(images) > 1:
            _check_alike(images[0], image)
        elif not isinstance(image.pixels, CodedJpeg):
            _check_together(image, part.count)
    if images:
        first, *further = _all_in_color(images) if len({one.samples_per_pixel for one in images}) > 1 else images
        intervals_ms = file.recorded.intervals_ms(part) if file.recorded else ()
        is_held = holds_vector(intervals_ms)
        notes = (() if is_held else (_AVERAGE_KEPT,), *(one.notes for one in images))
        yield replace(
            first,
            further_frames=tuple(one.pixels for one in further),
            frame_time_ms=file.recorded.frame_time_ms(part) if file.recorded else file.frame_time_ms,
            frame_intervals_ms=intervals_ms if is_held else (),
            lossy=_lossy_together(images),
            notes=tuple(dict.fromkeys(note for some in notes for note in some)),
        )


def _lossy_together(images: Sequence[CapturedImage]) -> LossyHistory | None:
    """What is known of the first one; where all are JPEGs that stay as they are, for how much they are together."""
    streams = [one.pixels for one in images if isinstance(one.pixels, CodedJpeg)]
    lossy = images[0].lossy
    if lossy is None or lossy.earlier is not None or len(streams) != len(images):
        return lossy
    pixel_bytes = sum(one.rows * one.columns * one.samples_per_pixel for one in streams)
    return replace(lossy, ratio=compression_ratio(pixel_bytes, sum(len(one.data) for one in streams)))


def _all_in_color(images: Sequence[CapturedImage]) -> list[CapturedImage]:
    """Gray pages among color ones, as a document has them, with three equal samples: nothing is lost."""
    return [
        replace(one, pixels=np.repeat(one.pixels.astype(np.uint8, copy=False)[:, :, None], 3, axis=2))
        if isinstance(one.pixels, np.ndarray) and one.pixels.ndim == 2
        else one
        for one in images
    ]


def _check_coded(coded_bytes: int) -> None:
    """Refuse a part of a recording that is too long for one instance, before it is read."""
    if coded_bytes > MOST_TOGETHER_BYTES:
        raise PictureNotSupported(
            reason=f"its frames have {coded_bytes // _MEGABYTE:,} MB together, and one instance is built of "
            f"{MOST_TOGETHER_BYTES // _MEGABYTE:,} MB at most",
            cure="Take a part of it.",
        )


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
    if file.taken.count < file.frame_count:
        raise PictureNotSupported(
            reason="a document is kept as it is, with all its pages", cure="Take its pages as pictures."
        )
    yield CapturedDocument(data=file.data, provenance=FILE_IMPORT, sha256=file.sha256)


def _video(file: SourceFile) -> Iterator[CapturedVideo]:
    data, part, wish = file.data, file.taken, file.videos
    if file.recorded is not None:
        _check_coded(file.recorded.coded_bytes(part))
        data, part = file.recorded.part(part), FrameRange(0, part.count - 1)
        wish = replace(wish, codings=tuple(VideoCoding))  # cameras have any size and rate
    whole = file.decoder.whole_video(data, wish=wish, part=part, options=file.options, stop=file.stop)
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
        notes=(*(file.recorded.notes if file.recorded else ()), *whole.notes),
        taken=_moment_of_video(file, whole),
        pixel_aspect_ratio=whole.pixel_aspect_ratio,
        is_recoded=whole.is_recoded,
    )


def _moment_of_video(file: SourceFile, whole: WholeVideo) -> datetime | None:
    """When its first frame was taken, where that is to be told."""
    begun = (file.origin.taken if file.origin else None) or (file.recorded.begun if file.recorded else whole.taken)
    if begun is None or not file.is_dated_as_taken:
        return None
    first = file.taken.first
    seconds = file.recorded.seconds_of(first) if file.recorded else first * whole.frame_time_ms / 1000
    return begun + timedelta(seconds=seconds)


_WHOLE: Final[dict[str, Callable[[SourceFile], Iterator[Captured]]]] = {
    "PDF": _document,
    RECORDING: _video,
    **{container.name: _video for container in CONTAINERS},
}
"""How a file of a format is taken as it is."""

_TAKINGS: Final[dict[Taking, Callable[[SourceFile], Iterator[Captured]]]] = {
    Taking.FIRST: _first,
    Taking.EACH: _each,
    Taking.TOGETHER: _together,
    Taking.WHOLE: _whole,
}
