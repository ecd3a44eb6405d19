"""PNG files: their chunks checked, their pixels decoded (ISO/IEC 15948).

Pillow is given only the chunks that decide pixels, after their check sums and the amount of their data were
verified: text, profiles and animation never reach it.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.exif import ExifFacts, exif_facts
from ezp2p.imaging.icc import LARGEST_PROFILE_BYTES
from ezp2p.imaging.kinds import PNG_SIGNATURE
from ezp2p.imaging.pillow import load_png
from ezp2p.model.image import PixelArray

NOTE_REDUCED: Final = "The picture has 16 bits for each color; DICOM color pictures hold 8, so it was reduced."
NOTE_ON_WHITE: Final = "Transparent parts of the picture were put on white."

_GRAY, _RGB, _PALETTE, _GRAY_ALPHA, _RGBA = 0, 2, 3, 4, 6
_SAMPLES: Final = {_GRAY: 1, _RGB: 3, _PALETTE: 1, _GRAY_ALPHA: 2, _RGBA: 4}
_DEPTHS: Final = {
    _GRAY: {1, 2, 4, 8, 16},
    _RGB: {8, 16},
    _PALETTE: {1, 2, 4, 8},
    _GRAY_ALPHA: {8, 16},
    _RGBA: {8, 16},
}
_KEY_BYTES: Final = {_GRAY: 2, _RGB: 6}

_PASSES: Final = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Adam7: first column, first row, column step, row step of each pass."""

_KNOWN_CRITICAL: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})
_WANTED: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"eXIf", b"iCCP", b"acTL"})
_MOST_CHUNKS = 500_000
_STEP = 1 << 20
_DEEP = 16
_WHITE = 255


@dataclass(frozen=True, slots=True)
class PngStructure:
    """A PNG taken apart: its header, the chunks of interest, and where the chunks lie."""

    data: bytes
    columns: int
    rows: int
    depth: int
    color_type: int
    is_interlaced: bool
    chunks: dict[bytes, bytes] = field(repr=False)
    spans: tuple[tuple[bytes, int, int], ...] = field(repr=False)
    """Name, start and end of each chunk's whole extent, length and check sum included."""

    @property
    def has_transparency(self) -> bool:
        """True if it has an alpha channel, or a transparent color or palette."""
        return self.color_type in {_GRAY_ALPHA, _RGBA} or b"tRNS" in self.chunks

    @property
    def samples_per_pixel(self) -> int:
        """1 if it stays gray, else 3."""
        return 1 if self.color_type == _GRAY and not self.has_transparency else 3

    @property
    def bits_stored(self) -> int:
        """16 for gray of 16 bits, else 8."""
        return _DEEP if self.samples_per_pixel == 1 and self.depth == _DEEP else 8

    @property
    def exif(self) -> ExifFacts:
        """What the camera says, from eXIf."""
        return exif_facts(self.chunks.get(b"eXIf", b""))

    @property
    def icc_profile(self) -> bytes:
        """The profile of iCCP; a broken one comes as far as it can be read and is told by its header."""
        _name, _, rest = self.chunks.get(b"iCCP", b"").partition(b"\0")
        if not rest:
            return b""
        try:
            return zlib.decompressobj().decompress(rest[1:], LARGEST_PROFILE_BYTES + 1)
        except zlib.error:
            return rest[1:]


def structure_of(data: bytes) -> PngStructure:
    """`data` taken apart; check sums and pixel data are looked at by `pixels_of`.

    Raises
    ------
    PictureDamaged
        If a chunk is missing, out of place or cut off.
    PictureNotSupported
        If it has several frames, or a form of coding that is not known.
    """
    chunks: dict[bytes, bytes] = {}
    spans: list[tuple[bytes, int, int]] = []
    for name, start, end in _spans(data):
        if name in _WANTED:
            if name in chunks:
                raise PictureDamaged(reason=f"its part {name.decode()} comes twice")
            chunks[name] = data[start + 8 : end - 4]
        elif name not in _KNOWN_CRITICAL and not name[0] & 0x20:
            raise PictureNotSupported(
                reason="it is a PNG with parts of an unknown kind", cure="Save it as a plain PNG."
            )
        spans.append((name, start, end))
    _check_order([name for name, _, _ in spans])
    _check_frames(chunks)
    header = chunks[b"IHDR"]
    if len(header) != 13:
        raise PictureDamaged(reason="its header is broken")
    columns, rows, depth, color_type, coding, filtering, interlace = struct.unpack(">IIBBBBB", header)
    if depth not in _DEPTHS.get(color_type, ()) or not columns or not rows or coding or filtering or interlace > 1:
        raise PictureDamaged(reason="its header is broken")
    structure = PngStructure(data, columns, rows, depth, color_type, bool(interlace), chunks, tuple(spans))
    _check_colors(structure)
    return structure


def _spans(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    position = len(PNG_SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        if position + 12 > len(data):
            raise PictureDamaged(reason="its end is missing")
        length, name = struct.unpack_from(">I4s", data, position)
        end = position + 12 + length
        if not name.isalpha():
            raise PictureDamaged(reason="it is not a sequence of PNG parts")
        if end > len(data):
            raise PictureDamaged(reason="its end is missing")
        yield name, position, end
        if name == b"IEND":
            return
        position = end
    raise PictureDamaged(reason="it is made of too many parts")


def _check_order(names: list[bytes]) -> None:
    """IHDR is first, image data follow each other, the palette comes before them (5.6)."""
    if names[0] != b"IHDR" or b"IDAT" not in names:
        raise PictureDamaged(reason="its header or its pixels are missing")
    first, count = names.index(b"IDAT"), names.count(b"IDAT")
    if any(name != b"IDAT" for name in names[first : first + count]):
        raise PictureDamaged(reason="its pixels are not in one piece")
    if any(name in {b"PLTE", b"tRNS"} for name in names[first + count :]):
        raise PictureDamaged(reason="its parts are out of order")


def _check_frames(chunks: dict[bytes, bytes]) -> None:
    frames = int.from_bytes(chunks.get(b"acTL", b"")[:4], "big")
    if frames > 1:
        raise PictureNotSupported(
            reason=f"it is an animation of {frames} frames", cure="Save the frame you need as a picture of its own."
        )


def _check_colors(structure: PngStructure) -> None:
    palette = structure.chunks.get(b"PLTE", b"")
    if structure.color_type == _PALETTE and not (palette and len(palette) % 3 == 0 and len(palette) <= 3 * 256):
        raise PictureDamaged(reason="its palette is missing or broken")
    if len(structure.chunks.get(b"tRNS", bytes(6))) < _KEY_BYTES.get(structure.color_type, 0):
        raise PictureDamaged(reason="its transparent color is broken")


# --- what the check sums and the amount of data say -----------------------------------------------------------


def _verify(structure: PngStructure) -> None:
    """Every check sum is right, and the pixel data are as many as the header says.

    Pillow lets wrong check sums pass in some places.
    """
    view = memoryview(structure.data)
    for _, start, end in structure.spans:
        if zlib.crc32(view[start + 4 : end - 4]) != int.from_bytes(view[end - 4 : end], "big"):
            raise PictureDamaged(reason="a check sum is wrong")
    expected = _expected_bytes(structure)
    inflate = zlib.decompressobj()
    found = 0
    try:
        for name, start, end in structure.spans:
            rest: memoryview | bytes = view[start + 8 : end - 4] if name == b"IDAT" else b""
            while rest and found <= expected and not inflate.eof:
                found += len(inflate.decompress(rest, _STEP))
                rest = inflate.unconsumed_tail
        if found <= expected and not inflate.eof:
            found += len(inflate.flush())
    except zlib.error as error:
        raise PictureDamaged(reason="its pixel data are broken") from error
    if found < expected or (found == expected and not inflate.eof):
        raise PictureDamaged(reason="a part of its pixels is missing")


def _expected_bytes(structure: PngStructure) -> int:
    bits = structure.depth * _SAMPLES[structure.color_type]
    passes = _PASSES if structure.is_interlaced else ((0, 0, 1, 1),)
    total = 0
    for first_column, first_row, column_step, row_step in passes:
        columns = -((first_column - structure.columns) // column_step)
        rows = -((first_row - structure.rows) // row_step)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


# --- pixels ---------------------------------------------------------------------------------------------------


def pixels_of(structure: PngStructure) -> tuple[PixelArray, tuple[str, ...]]:
    """The array, not yet turned upright, and notes for the user.

    Gray is (rows, columns) of 8 bits, or of 16 where it has 16; all else is (rows, columns, 3) of 8 bits in
    RGB order, transparent parts on white.

    Raises
    ------
    PictureDamaged
        If a check sum is wrong or pixels are missing.
    PictureNotSupported
        If memory does not suffice.
    """
    _verify(structure)
    image = load_png(_pixel_chunks(structure))
    notes: list[str] = []
    if structure.depth == _DEEP and structure.bits_stored != _DEEP:
        notes.append(NOTE_REDUCED)
    if structure.color_type == _PALETTE:
        array, has_transparent = _from_palette(structure, np.asarray(image, dtype=np.uint8))
    elif structure.color_type in {_GRAY_ALPHA, _RGBA}:
        array, has_transparent = _from_alpha(image)
    else:
        samples = _samples(image)
        if not structure.has_transparency:
            return samples, tuple(notes)
        array, has_transparent = _from_key(structure, samples)
    if has_transparent:
        notes.append(NOTE_ON_WHITE)
    return array, tuple(notes)


def _pixel_chunks(structure: PngStructure) -> bytes:
    """The file with nothing but what decides pixels; transparency is handled here, exactly."""
    view = memoryview(structure.data)
    kept = {b"IHDR", b"IDAT", b"IEND"} | ({b"PLTE"} if structure.color_type == _PALETTE else set())
    return b"".join((PNG_SIGNATURE, *(view[start:end] for name, start, end in structure.spans if name in kept)))


def _samples(image: Image.Image) -> PixelArray:
    array = np.asarray(image)
    if array.dtype == np.bool_:
        return array.astype(np.uint8) * np.uint8(_WHITE)
    return array.astype(np.uint16, copy=False) if array.dtype.itemsize > 1 else array.astype(np.uint8, copy=False)


def _from_palette(structure: PngStructure, indices: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], bool]:
    colors = np.frombuffer(structure.chunks[b"PLTE"], np.uint8).reshape(-1, 3)
    if indices.max() >= len(colors):
        raise PictureDamaged(reason="it uses colors that its palette does not have")
    opacity = np.full(len(colors), _WHITE, np.uint32)
    given = np.frombuffer(structure.chunks.get(b"tRNS", b""), np.uint8)[: len(colors)]
    opacity[: len(given)] = given
    opacity = opacity[:, np.newaxis]
    flat = (colors * opacity + _WHITE * (_WHITE - opacity) + _WHITE // 2) // _WHITE
    used = np.bincount(indices.ravel(), minlength=len(colors))[: len(colors)] > 0
    return flat.astype(np.uint8)[indices], bool((opacity[used] < _WHITE).any())


def _from_alpha(image: Image.Image) -> tuple[NDArray[np.uint8], bool]:
    alpha = image.getchannel("A")
    color = image.convert("RGB")
    lowest = alpha.getextrema()[0]
    if lowest == _WHITE:
        return np.asarray(color, dtype=np.uint8), False
    flat = Image.new("RGB", image.size, (_WHITE, _WHITE, _WHITE))
    flat.paste(color, mask=alpha)
    return np.asarray(flat, dtype=np.uint8), True


def _from_key(structure: PngStructure, samples: PixelArray) -> tuple[NDArray[np.uint8], bool]:
    """One color is transparent, compared in the depth of the file (11.3.2.1)."""
    key = np.frombuffer(structure.chunks[b"tRNS"][: _KEY_BYTES[structure.color_type]], ">u2").astype(np.uint32)
    if structure.color_type == _GRAY:
        scale = _WHITE // (2**structure.depth - 1) if structure.depth < 8 else 1
        is_key = samples == key[0] * scale
        gray = (samples >> 8 if samples.dtype == np.uint16 else samples).astype(np.uint8)
        color = np.repeat(gray[:, :, np.newaxis], 3, axis=2)
    elif structure.depth == _DEEP:
        low = _samples(load_png(_pixel_chunks(structure), raw_mode="RGB;16L"))
        is_key = np.all((samples == key >> 8) & (low == (key & 0xFF)), axis=2)
        color = samples.astype(np.uint8)
    else:
        is_key = np.all(samples == key, axis=2)
        color = samples.astype(np.uint8)
    color[is_key] = _WHITE
    return color, bool(is_key.any())
