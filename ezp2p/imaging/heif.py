"""HEIC and HEIF files: their boxes checked, their pictures decoded by libheif, an extra (ISO/IEC 23008-12).

libheif turns a picture upright as the file says, so that the orientation in EXIF, which says the same once more, is not
looked at (6.5.10). It leaves out pictures that it cannot read: that none is missing is made sure here.
"""

from dataclasses import dataclass, field
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.heif_structure import NOTE_WIDE_COLORS, HeifStructure, Item, heif_structure
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.limits import check_frame_count, check_sides
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright
from ezp2p.imaging.pillow import errors_as_ours
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color, on_white, significant, to_8_bits
from ezp2p.model.image import PixelArray

_KINDS: Final = frozenset({b"hvc1", b"hev1", b"grid", b"iden", b"iovl"})
"""HEVC, and what is put together from it; libheif is built without the other coders that a HEIF may hold."""
_METHOD: Final = "ISO_23008_2"
_LENGTH_SIZE_AT: Final = 21
"""In the configuration of the decoder (ISO/IEC 14496-15 8.3.2.1)."""
_DEEPEST: Final = 16
_WHITE: Final = 255


class _Image(Protocol):
    """A picture of pi_heif."""

    size: tuple[int, int]
    mode: str
    info: dict[str, object]

    @property
    def stride(self) -> int:
        """Bytes from one line to the next; decodes."""
        ...

    @property
    def data(self) -> memoryview:
        """The lines; decodes."""
        ...


@dataclass(frozen=True, slots=True)
class _Kind:
    """What libheif says of a picture before it decodes it."""

    rows: int
    columns: int
    mode: str
    bits: int

    @property
    def is_gray(self) -> bool:
        """One value for each pixel."""
        return not self.mode.startswith("RGB")

    @property
    def channels(self) -> int:
        """Values for each pixel, opacity included."""
        return 1 if self.is_gray else len(self.mode.partition(";")[0])


def open_heif(data: bytes, options: ReadOptions) -> "HeifPicture":
    """`data` taken apart.

    Raises
    ------
    PictureDamaged
        If it is cut off or broken.
    PictureTooLarge
        If a picture of it has more pixels than the options allow.
    PictureNotSupported
        If libheif is not installed, or pictures are of a kind that it does not read.
    """
    structure = heif_structure(data)
    if structure.movie is not None:
        raise PictureNotSupported(reason="it is a sequence of pictures", cure="Save it as a video.")
    check_frame_count(len(structure.pictures))
    for item in structure.items.values():
        if item.size is not None:
            check_sides(*item.size, options=options)
        _check_coded(data, item)
    _check_kinds(structure)
    kinds = tuple(_kind(image) for image in _images(structure))
    for kind in kinds:
        check_sides(kind.rows, kind.columns, options=options)
        if kind.bits > _DEEPEST:
            raise PictureNotSupported(reason=f"it has {kind.bits} bits for each sample", cure="Save it as PNG.")
    return HeifPicture(structure, kinds)


def _check_kinds(structure: HeifStructure) -> None:
    for item in structure.pictures:
        if item.size is None:
            raise PictureDamaged(reason="its header is broken")
        parts = [item, *(structure.items.get(tile, item) for tile in structure.targets(b"dimg", item.number))]
        if not {part.kind for part in parts} <= _KINDS:
            raise _not_read()


def _not_read() -> PictureNotSupported:
    return PictureNotSupported(reason="it holds pictures of a kind that is not read", cure="Save it as JPEG or PNG.")


def _check_coded(data: bytes, item: Item) -> None:
    """The units of HEVC fill the data of the picture exactly: libde265 shows what there is of them."""
    for configuration in item.bodies(b"hvcC"):
        if len(configuration) <= _LENGTH_SIZE_AT:
            raise PictureDamaged(reason="its header is broken")
        size = (configuration[_LENGTH_SIZE_AT] & 3) + 1
        coded = b"".join(data[start:end] for start, end in item.extents)
        position = 0
        while position < len(coded):
            position += size + int.from_bytes(coded[position : position + size], "big")
        if not coded or position != len(coded):
            raise PictureDamaged(reason="a part of its coded data is missing")


def _images(structure: HeifStructure) -> list[_Image]:
    """The pictures as libheif sees them, the primary one first, not yet decoded."""
    try:
        import pi_heif
    except ImportError as error:
        raise PictureNotSupported(
            reason="the library for HEIC pictures is not installed",
            cure="Install EzP2P with its extra 'heic', or save the picture as JPEG.",
        ) from error
    with errors_as_ours():
        file = pi_heif.open_heif(structure.data, convert_hdr_to_8bit=False, hdr_to_16bit=False)
        images = sorted(file, key=lambda image: not image.info["primary"])
    if len(images) != len(structure.pictures):
        raise _not_read()
    return images


def _kind(image: _Image) -> _Kind:
    columns, rows = image.size
    return _Kind(rows, columns, image.mode, int(str(image.info["bit_depth"])))


@dataclass(frozen=True, slots=True)
class HeifPicture(DecodedPicture):
    """A HEIF file taken apart."""

    structure: HeifStructure
    kinds: tuple[_Kind, ...]
    frame_time_ms: float | None = field(default=None, init=False)

    @property
    def frame_count(self) -> int:
        """How many pictures it holds."""
        return len(self.kinds)

    @property
    def exif(self) -> ExifFacts:
        """What the camera says, but for the orientation."""
        return self.structure.exif

    def header(self, number: int) -> PictureHeader:
        """What picture `number` will be."""
        kind = self.kinds[number]
        bits = max(8, kind.bits) if kind.is_gray else 8
        return PictureHeader("HEIC", kind.rows, kind.columns, 1 if kind.is_gray else 3, bits)

    def lossy(self, number: int) -> LossyCoding | None:
        """How picture `number` was compressed; that a picture of HEVC lost nothing is not to be seen."""
        item = self.structure.pictures[number]
        return LossyCoding(self.structure.coded_bytes(item), _METHOD)

    def pixels(self, number: int) -> Pixels:
        """Picture `number`, upright.

        Raises
        ------
        PictureDamaged
            If it cannot be decoded.
        PictureNotSupported
            If memory does not suffice.
        """
        kind, item = self.kinds[number], self.structure.pictures[number]
        samples = _decoded(_images(self.structure)[number], kind)
        if kind.is_gray:
            if kind.bits <= 8:
                return Pixels(upright(samples, orientation=1))
            return Pixels(upright(samples, orientation=1), significant_bits=significant(kind.bits))
        notes: tuple[str, ...] = (note_deep_color(kind.bits),) if kind.bits > 8 else ()
        reduced = to_8_bits(samples, bits=kind.bits)
        color, has_transparent = _flat(reduced, is_multiplied="a" in kind.mode)
        notes += (NOTE_ON_WHITE,) if has_transparent else ()
        notes += (NOTE_WIDE_COLORS,) if item.is_wide else ()
        profile = input_profile(item.icc_profile, samples_per_pixel=3)
        return Pixels(upright(color, orientation=1), profile.data, (*notes, *profile.notes))


def _decoded(image: _Image, kind: _Kind) -> PixelArray:
    """The samples as they are coded, (rows, columns) or (rows, columns, channels)."""
    with errors_as_ours():
        stride, raw = image.stride, image.data
    wanted = kind.columns * kind.channels * (1 if kind.bits <= 8 else 2)
    if _kind(image) != kind or stride < wanted or len(raw) < kind.rows * stride:
        raise PictureDamaged(reason="its pixels are not what its header says")
    # A copy, because the decoder frees what it gives.
    array: PixelArray = np.frombuffer(raw, np.uint8, kind.rows * stride).reshape(kind.rows, -1)[:, :wanted].copy()
    if kind.bits > 8:
        array = array.view(np.uint16)
    return array if kind.is_gray else array.reshape(kind.rows, kind.columns, kind.channels)


def _flat(samples: NDArray[np.uint8], *, is_multiplied: bool) -> tuple[NDArray[np.uint8], bool]:
    """Red, green and blue on white, and whether any was not opaque."""
    color = np.ascontiguousarray(samples[:, :, :3])
    if samples.shape[2] == 3:
        return color, False
    opacity = samples[:, :, 3]
    if not is_multiplied:
        return on_white(color, opacity)
    through = _WHITE - opacity
    # What shines through is added; rounding must not carry beyond white.
    return color + np.minimum(through[:, :, np.newaxis], _WHITE - color), bool(through.any())
