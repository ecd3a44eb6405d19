"""PNG files: their chunks checked, their pixels decoded (ISO/IEC 15948).

Pillow is given only the chunks that decide pixels, after their check sums and the amount of their data were
verified: text, profiles and animation never reach it. The frames of an animation are png_frames.py.
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
from ezp2p.imaging.pillow import errors_as_ours, load_png
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color, on_white, rgb_of_gray
from ezp2p.model.image import PixelArray

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
"""That come once at most."""
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
    """`data` taken apart; check sums and pixel data are not looked at.

    Raises
    ------
    PictureDamaged
        If a chunk is missing, out of place or cut off.
    PictureNotSupported
        If it has a form of coding that is not known.
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


def _check_colors(structure: PngStructure) -> None:
    palette = structure.chunks.get(b"PLTE", b"")
    if structure.color_type == _PALETTE and not (palette and len(palette) % 3 == 0 and len(palette) <= 3 * 256):
        raise PictureDamaged(reason="its palette is missing or broken")
    if len(structure.chunks.get(b"tRNS", bytes(6))) < _KEY_BYTES.get(structure.color_type, 0):
        raise PictureDamaged(reason="its transparent color is broken")


# --- what the check sums and the amount of data say -----------------------------------------------------------


def check_sums(structure: PngStructure) -> None:
    """Every check sum is right; Pillow lets wrong ones pass in some places.

    Raises
    ------
    PictureDamaged
        If one is wrong.
    """
    view = memoryview(structure.data)
    for _, start, end in structure.spans:
        if zlib.crc32(view[start + 4 : end - 4]) != int.from_bytes(view[end - 4 : end], "big"):
            raise PictureDamaged(reason="a check sum is wrong")


def _check_amount(structure: PngStructure) -> None:
    """The pixel data are as many as the header says."""
    view = memoryview(structure.data)
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


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """Decoded samples, and how opaque they are.

    `samples` is (rows, columns), of 8 bits or of 16 where it has 16, if gray without transparency; else (rows,
    columns, 3) of 8 bits in RGB order. `opacity` is (rows, columns), 0 to 255, None where the file has none.
    """

    samples: PixelArray
    opacity: NDArray[np.uint8] | None


def flattened(structure: PngStructure, layers: Layers) -> tuple[PixelArray, tuple[str, ...]]:
    """The samples on white, and notes for the user."""
    is_reduced = structure.depth == _DEEP and structure.bits_stored != _DEEP
    notes = (note_deep_color(_DEEP),) if is_reduced else ()
    if layers.opacity is None:
        return layers.samples, notes
    flat, has_transparent = on_white(layers.samples.astype(np.uint8, copy=False), layers.opacity)
    return flat, (*notes, NOTE_ON_WHITE) if has_transparent else notes


def layers_of(structure: PngStructure) -> Layers:
    """The samples and their opacity; check sums are not looked at again.

    Raises
    ------
    PictureDamaged
        If pixels are missing or broken.
    PictureNotSupported
        If memory does not suffice.
    """
    with errors_as_ours():
        _check_amount(structure)
        image = load_png(_pixel_chunks(structure))
        if structure.color_type == _PALETTE:
            return _from_palette(structure, np.asarray(image, dtype=np.uint8))
        if structure.color_type in {_GRAY_ALPHA, _RGBA}:
            return Layers(np.asarray(image.convert("RGB")), np.asarray(image.getchannel("A")))
        samples = _samples(image)
        return _from_key(structure, samples) if structure.has_transparency else Layers(samples, None)


def deep_color_of(structure: PngStructure) -> NDArray[np.uint16]:
    """The samples of a picture of 16 bits for each color, (rows, columns, 3) in RGB order, not one bit less.

    For who keeps them as they are; `layers_of` gives color as DICOM holds it.

    Raises
    ------
    PictureDamaged
        If a check sum is wrong, or pixels are missing or broken.
    PictureNotSupported
        If it is no such picture, or memory does not suffice.
    """
    if (structure.depth, structure.color_type) != (_DEEP, _RGB) or structure.has_transparency:
        raise PictureNotSupported(reason="it is not in color of 16 bits", cure="Save it as that.")
    check_sums(structure)
    with errors_as_ours():
        _check_amount(structure)
        stream = _pixel_chunks(structure)
        whole = np.asarray(load_png(stream)).astype(np.uint16) << np.uint16(8)
        whole |= np.asarray(load_png(stream, raw_mode="RGB;16L"))
        return whole


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


def _from_palette(structure: PngStructure, indices: NDArray[np.uint8]) -> Layers:
    colors = np.frombuffer(structure.chunks[b"PLTE"], np.uint8).reshape(-1, 3)
    if indices.max() >= len(colors):
        raise PictureDamaged(reason="it uses colors that its palette does not have")
    given = np.frombuffer(structure.chunks.get(b"tRNS", b""), np.uint8)[: len(colors)]
    if not len(given):
        return Layers(colors[indices], None)
    opacity = np.full(len(colors), _WHITE, np.uint8)
    opacity[: len(given)] = given
    return Layers(colors[indices], opacity[indices])


def _from_key(structure: PngStructure, samples: PixelArray) -> Layers:
    """One color is transparent, compared in the depth of the file (11.3.2.1)."""
    key = np.frombuffer(structure.chunks[b"tRNS"][: _KEY_BYTES[structure.color_type]], ">u2").astype(np.uint32)
    if structure.color_type == _GRAY:
        scale = _WHITE // (2**structure.depth - 1) if structure.depth < 8 else 1
        is_key = samples == key[0] * scale
        gray = (samples >> 8 if samples.dtype == np.uint16 else samples).astype(np.uint8)
        color = rgb_of_gray(gray)
    elif structure.depth == _DEEP:
        low = _samples(load_png(_pixel_chunks(structure), raw_mode="RGB;16L"))
        is_key = np.all((samples == key >> 8) & (low == (key & 0xFF)), axis=2)
        color = samples.astype(np.uint8)
    else:
        is_key = np.all(samples == key, axis=2)
        color = samples.astype(np.uint8)
    return Layers(color, np.where(is_key, np.uint8(0), np.uint8(_WHITE)))
