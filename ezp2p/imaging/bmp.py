"""BMP files: header, palette, color masks and run lengths, decoded with numpy.

Pillow is not used here. It reads an 8-bit BMP whose palette is just black and white as if it had one bit for
each pixel, gives a black picture and no error (13.0.0), and refuses color masks that are rare but allowed.
"""

import struct
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.kinds import BMP_HEADER_SIZES
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import LossyCoding, PictureHeader, Pixels, ReadOptions, SingleFrame
from ezp2p.imaging.orient import upright
from ezp2p.imaging.pillow import errors_as_ours
from ezp2p.imaging.run_lengths import decode_run_lengths
from ezp2p.imaging.samples import NOTE_ON_WHITE, on_white

NOTE_OPAQUE: Final = "The picture says that all of it is transparent; it was taken as opaque."

_FILE_HEADER = 14
_CORE_HEADER, _OS2_SHORT, _OS2_HEADER, _V3_HEADER, _V5_HEADER = 12, 16, 64, 56, 124
_RAW, _RLE8, _RLE4, _BITFIELDS, _JPEG, _PNG, _ALPHA_BITFIELDS = range(7)
_MASKED: Final = {_BITFIELDS, _ALPHA_BITFIELDS}
_RUN_LENGTHS: Final = {_RLE8: 8, _RLE4: 4}
_DEPTHS: Final = {1, 2, 4, 8, 16, 24, 32}
_DEFAULT_MASKS: Final = {16: (0x7C00, 0x03E0, 0x001F, 0), 32: (0xFF0000, 0xFF00, 0xFF, 0)}
_SAVE_ANEW = "Save it as a 24-bit BMP or as PNG."
_WHITE = 255
_EMBEDDED_PROFILE = 0x4D424544
_MASKS_AT = _FILE_HEADER + 40


@dataclass(frozen=True, slots=True)
class BmpStructure:
    """A BMP taken apart: its header and where things lie."""

    data: bytes = field(repr=False)
    columns: int
    rows: int
    is_top_down: bool
    depth: int
    compression: int
    pixels_at: int
    masks: tuple[int, int, int, int]
    palette: NDArray[np.uint8] = field(repr=False)
    """Shape (colors, 3), in RGB order."""
    icc_profile: bytes = field(repr=False)

    @property
    def is_gray(self) -> bool:
        """True if its palette holds nothing but grays, BMP's only way to be gray."""
        if not len(self.palette):
            return False
        return bool((self.palette == self.palette[:, :1]).all())

    @property
    def samples_per_pixel(self) -> int:
        """1 if gray, else 3."""
        return 1 if self.is_gray else 3

    @property
    def row_bytes(self) -> int:
        """The length of an uncompressed row, padded to four bytes."""
        return (self.columns * self.depth + 31) // 32 * 4


@dataclass(frozen=True, slots=True)
class _Header:
    size: int
    columns: int
    rows: int
    depth: int
    compression: int
    image_bytes: int
    colors: int


def structure_of(data: bytes) -> BmpStructure:
    """`data` taken apart.

    Raises
    ------
    PictureDamaged
        If the header is broken, or the file is shorter than it says.
    PictureNotSupported
        If its pixels are coded in a way that is not read.
    """
    try:
        file_bytes, pixels_at = struct.unpack_from("<I4xI", data, 2)
        header = _header(data)
    except struct.error as error:
        raise PictureDamaged(reason="its end is missing") from error
    _check(header)
    masks, after_masks = _masks(data, header)
    pixels_at = pixels_at or after_masks + _palette_bytes(header)
    structure = BmpStructure(
        data=data,
        columns=header.columns,
        rows=abs(header.rows),
        is_top_down=header.rows < 0,
        depth=header.depth,
        compression=header.compression,
        pixels_at=pixels_at,
        masks=masks,
        palette=_palette(data, header, start=after_masks, end=pixels_at),
        icc_profile=_profile(data, header),
    )
    needed = header.image_bytes if header.compression in _RUN_LENGTHS else structure.row_bytes * structure.rows
    if pixels_at < after_masks or max(file_bytes, pixels_at + needed) > len(data):
        raise PictureDamaged(reason="it is shorter than its header says")
    return structure


def _header(data: bytes) -> _Header:
    (size,) = struct.unpack_from("<I", data, _FILE_HEADER)
    if size not in BMP_HEADER_SIZES or len(data) < _FILE_HEADER + size:
        raise PictureDamaged(reason="its header is broken")
    if size == _CORE_HEADER:
        columns, rows, _, depth = struct.unpack_from("<HHHH", data, _FILE_HEADER + 4)
        return _Header(size, columns, rows, depth, _RAW, 0, 0)
    columns, rows, _, depth = struct.unpack_from("<iiHH", data, _FILE_HEADER + 4)
    if size == _OS2_SHORT:
        return _Header(size, columns, rows, depth, _RAW, 0, 0)
    compression, image_bytes, colors = struct.unpack_from("<II8xI", data, _FILE_HEADER + 16)
    return _Header(size, columns, rows, depth, compression, image_bytes, colors)


def _check(header: _Header) -> None:
    if header.columns <= 0 or header.rows == 0:
        raise PictureDamaged(reason="its header is broken")
    if header.depth not in _DEPTHS:
        reason = f"it is a BMP of {header.depth} bits" if header.depth else "it is a BMP around another picture"
        raise PictureNotSupported(reason=reason, cure=_SAVE_ANEW)
    if header.compression > _ALPHA_BITFIELDS or header.compression in {_JPEG, _PNG}:
        raise PictureNotSupported(reason="its pixels are coded in a rare way", cure=_SAVE_ANEW)
    if header.size == _OS2_HEADER and header.compression in _MASKED:
        raise PictureNotSupported(reason="its pixels are coded in a rare way", cure=_SAVE_ANEW)
    if header.compression in _MASKED and header.depth not in _DEFAULT_MASKS:
        raise PictureDamaged(reason="its header is broken")
    if header.compression in _RUN_LENGTHS and (_RUN_LENGTHS[header.compression] != header.depth or header.rows < 0):
        raise PictureDamaged(reason="its header is broken")


def _masks(data: bytes, header: _Header) -> tuple[tuple[int, int, int, int], int]:
    """The masks of red, green, blue and alpha, and where what follows them begins."""
    after_header = _FILE_HEADER + header.size
    if header.compression not in _MASKED:
        return _DEFAULT_MASKS.get(header.depth, (0, 0, 0, 0)), after_header
    has_alpha = header.size >= _V3_HEADER or header.compression == _ALPHA_BITFIELDS
    count = 4 if has_alpha else 3
    try:
        values = struct.unpack_from(f"<{count}I", data, _MASKS_AT)
    except struct.error as error:
        raise PictureDamaged(reason="its end is missing") from error
    red, green, blue, alpha = (*values, 0)[:4]
    limit = 1 << header.depth
    # A mask is one run of one-bits: adding its lowest bit carries through all of it.
    if any(mask >= limit or mask & (mask + (mask & -mask)) for mask in (red, green, blue, alpha)):
        raise PictureDamaged(reason="its header is broken")
    return (red, green, blue, alpha), max(after_header, _MASKS_AT + 4 * count)


def _entry_bytes(header: _Header) -> int:
    return 3 if header.size == _CORE_HEADER else 4


def _palette_bytes(header: _Header) -> int:
    if header.depth > 8:
        return header.colors * 4
    return (header.colors or 1 << header.depth) * _entry_bytes(header)


def _palette(data: bytes, header: _Header, *, start: int, end: int) -> NDArray[np.uint8]:
    """The colors, as many as the header says and as fit before the pixels."""
    if header.depth > 8:
        return np.empty((0, 3), np.uint8)
    entry = _entry_bytes(header)
    count = min(header.colors or 1 << header.depth, 1 << header.depth)
    raw = data[start : min(end, start + count * entry)]
    colors = np.frombuffer(raw[: len(raw) // entry * entry], np.uint8).reshape(-1, entry)
    if not len(colors):
        raise PictureDamaged(reason="its palette is missing")
    return colors[:, 2::-1]


def _profile(data: bytes, header: _Header) -> bytes:
    if header.size != _V5_HEADER:
        return b""
    (kind,) = struct.unpack_from("<I", data, _FILE_HEADER + 56)
    start, size = struct.unpack_from("<II", data, _FILE_HEADER + 112)
    return data[_FILE_HEADER + start :][:size] if kind == _EMBEDDED_PROFILE else b""


# --- pixels ---------------------------------------------------------------------------------------------------


def pixels_of(structure: BmpStructure) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """The array, its first row on top, and notes for the user.

    (rows, columns) if its palette is gray, else (rows, columns, 3) in RGB order; 8 bits. Transparent parts are
    put on white, where the header gives alpha a mask.

    Raises
    ------
    PictureDamaged
        If pixels are missing or use colors that do not exist.
    """
    notes: tuple[str, ...] = ()
    if structure.depth <= 8:
        array = _from_palette(structure)
    elif structure.depth == 24:
        array = _stored_rows(structure)[:, : structure.columns * 3].reshape(structure.rows, structure.columns, 3)
        array = array[:, :, ::-1]
    else:
        array, notes = _from_masks(structure)
    return np.ascontiguousarray(array if structure.is_top_down else array[::-1]), notes


def _stored_rows(structure: BmpStructure) -> NDArray[np.uint8]:
    count = structure.rows * structure.row_bytes
    return np.frombuffer(structure.data, np.uint8, count, structure.pixels_at).reshape(structure.rows, -1)


def _from_palette(structure: BmpStructure) -> NDArray[np.uint8]:
    if structure.compression in _RUN_LENGTHS:
        indices = decode_run_lengths(
            structure.data[structure.pixels_at :],
            rows=structure.rows,
            columns=structure.columns,
            is_4_bit=structure.depth == 4,
        )
    else:
        indices = _unpacked(_stored_rows(structure), structure.depth)[:, : structure.columns]
    if indices.max() >= len(structure.palette):
        raise PictureDamaged(reason="it uses colors that its palette does not have")
    palette = structure.palette[:, 0] if structure.is_gray else structure.palette
    return palette[indices]


def _unpacked(rows: NDArray[np.uint8], depth: int) -> NDArray[np.uint8]:
    """One index for each pixel, the leftmost pixel from the highest bits."""
    if depth == 8:
        return rows
    parts = [(rows >> np.uint8(shift)) & np.uint8((1 << depth) - 1) for shift in range(8 - depth, -1, -depth)]
    return np.stack(parts, axis=2).reshape(len(rows), -1)


def _from_masks(structure: BmpStructure) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    kind = "<u2" if structure.depth == 16 else "<u4"
    words = _stored_rows(structure).view(kind)[:, : structure.columns]
    color = np.stack([_channel(words, mask) for mask in structure.masks[:3]], axis=2)
    if not structure.masks[3]:
        return color, ()
    alpha = _channel(words, structure.masks[3])
    if not alpha.any():
        # Writers that fill the fourth byte with zeros are far more common than invisible pictures.
        return color, (NOTE_OPAQUE,)
    flat, has_transparent = on_white(color, alpha)
    return flat, (NOTE_ON_WHITE,) if has_transparent else ()


def _channel(words: NDArray[np.uint16] | NDArray[np.uint32], mask: int) -> NDArray[np.uint8]:
    """The bits under `mask`, stretched or cut to 8."""
    if not mask:
        return np.zeros(words.shape, np.uint8)
    shift = (mask & -mask).bit_length() - 1
    largest = mask >> shift
    values = (words & words.dtype.type(mask)) >> words.dtype.type(shift)
    if largest > _WHITE:
        return (values >> words.dtype.type(largest.bit_length() - 8)).astype(np.uint8)
    table = ((np.arange(largest + 1) * _WHITE + largest // 2) // largest).astype(np.uint8)
    stretched: NDArray[np.uint8] = table[values]
    return stretched


# --- the picture ----------------------------------------------------------------------------------------------


def open_bmp(data: bytes, options: ReadOptions) -> "BmpPicture":
    """A BMP taken apart.

    Raises
    ------
    PictureDamaged
        If the header is broken, or the file is shorter than it says.
    PictureTooLarge
        If it has more pixels than the options allow.
    PictureNotSupported
        If its pixels are coded in a way that is not read, or a side is longer than 65,535 pixels.
    """
    structure = structure_of(data)
    check_sides(structure.rows, structure.columns, options=options)
    return BmpPicture(structure)


@dataclass(frozen=True, slots=True)
class BmpPicture(SingleFrame):
    """An open BMP; it says nothing of a camera, and lies upright."""

    structure: BmpStructure

    @property
    def exif(self) -> ExifFacts:
        """Nothing."""
        return ExifFacts()

    def header(self, _number: int) -> PictureHeader:
        """What it will be."""
        return PictureHeader("BMP", self.structure.rows, self.structure.columns, self.structure.samples_per_pixel, 8)

    def lossy(self, _number: int) -> LossyCoding | None:
        """None: nothing was lost."""
        return None

    def pixels(self, _number: int) -> Pixels:
        """The picture.

        Raises
        ------
        PictureDamaged
            If pixels are missing or use colors that do not exist.
        PictureNotSupported
            If memory does not suffice.
        """
        with errors_as_ours():
            array, notes = pixels_of(self.structure)
        profile = input_profile(self.structure.icc_profile, samples_per_pixel=self.structure.samples_per_pixel)
        return Pixels(upright(array, orientation=1), profile.data, (*notes, *profile.notes))
