"""PBM, PGM, PPM and PAM files: plain and raw, of any largest value, one or several in a file (Netpbm)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.limits import MOST_FRAMES, check_frame_count, check_sides
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color, on_white, rgb_of_gray, significant, to_8_bits
from ezp2p.model.image import PixelArray

NOTE_RESCALED: Final = "The values of the picture end at an unusual number; they were stretched to the full scale."

_BITS, _PLAIN_BITS, _ANY = b"P4", b"P1", b"P7"
_SAMPLES: Final = {b"P1": 1, b"P2": 1, b"P3": 3, b"P4": 1, b"P5": 1, b"P6": 3}
_PLAIN: Final = {b"P1", b"P2", b"P3"}
_TUPLES: Final = {b"BLACKANDWHITE": 1, b"GRAYSCALE": 1, b"RGB": 3}
_ALPHA: Final = b"_ALPHA"
_LARGEST: Final = 65_535
_TOKEN: Final = re.compile(rb"(?:[ \t\n\v\f\r]|#[^\n\r]*[\n\r])*([0-9]{1,9})(?=[ \t\n\v\f\r#])")
_DELIMITER: Final = re.compile(rb"(?:#[^\n\r]*(?=[\n\r]))?[ \t\n\v\f\r]")
_PAM_LINE: Final = re.compile(rb"[ \t]*(?:#[^\n]*|([A-Z]+)(?:[ \t]+([^\n]*?))?)?[ \t\r]*\n")
_SPACE: Final = b" \t\n\v\f\r"
_PIECE: Final = 1 << 20
_IS_PLAIN: Final = np.isin(np.arange(256), list(b"0123456789" + _SPACE))


@dataclass(frozen=True, slots=True)
class _Image:
    """One picture of the file: its header, and where its values are."""

    rows: int
    columns: int
    samples: int
    """Values for each pixel, alpha included."""
    largest: int
    coding: bytes
    start: int
    end: int
    has_alpha: bool = False

    @property
    def is_gray(self) -> bool:
        """One value for each pixel, and nothing shines through."""
        return self.samples == 1

    @property
    def depth(self) -> int:
        """How many bits the largest value has."""
        return self.largest.bit_length()

    @property
    def is_whole_depth(self) -> bool:
        """Every value of those bits is used."""
        return self.largest == (1 << self.depth) - 1

    @property
    def bits_stored(self) -> int:
        """Of what it becomes."""
        if not self.is_gray or self.depth <= 8:
            return 8
        return self.depth if self.is_whole_depth else 16


def open_pnm(data: bytes, options: ReadOptions) -> "PnmPicture":
    """`data` taken apart.

    Raises
    ------
    PictureDamaged
        If a header is broken, values are missing, or something unknown follows.
    PictureTooLarge
        If a picture of it has more pixels than the options allow.
    PictureNotSupported
        If it is a PAM of an unknown kind, or holds too many pictures.
    """
    images = tuple(_images(data, options))
    check_frame_count(len(images))
    return PnmPicture(data, images)


def _images(data: bytes, options: ReadOptions) -> Iterator[_Image]:
    position = 0
    for _ in range(MOST_FRAMES + 1):
        image = _pam(data, position) if data.startswith(_ANY, position) else _pnm(data, position)
        check_sides(image.rows, image.columns, options=options)
        if image.end > len(data):
            raise PictureDamaged(reason="it is shorter than its header says")
        yield image
        position = image.end
        if not data[position : position + _PIECE].strip(_SPACE):
            return


def _pnm(data: bytes, position: int) -> _Image:
    coding = data[position : position + 2]
    if coding not in _SAMPLES:
        raise PictureDamaged(reason="something unknown follows its header or its pixels")
    columns, after = _number(data, position + 2)
    rows, after = _number(data, after)
    largest = 1
    if coding not in {_BITS, _PLAIN_BITS}:
        largest, after = _number(data, after)
    gap = _DELIMITER.match(data, after)
    if gap is None or not 0 < largest <= _LARGEST:
        raise PictureDamaged(reason="its header is broken")
    count = rows * columns * _SAMPLES[coding]
    size = {
        _BITS: rows * ((columns + 7) // 8),
        # Each value is a digit and, but for the last one, something that ends it; bits may stand close together.
        _PLAIN_BITS: count,
        b"P2": 2 * count - 1,
        b"P3": 2 * count - 1,
    }.get(coding, count * (2 if largest > 255 else 1))
    end = gap.end() + size
    if coding in _PLAIN:
        end = max(end, len(data))
    return _Image(rows, columns, _SAMPLES[coding], largest, coding, gap.end(), end)


def _number(data: bytes, position: int) -> tuple[int, int]:
    token = _TOKEN.match(data, position)
    if token is None:
        raise PictureDamaged(reason="its header is broken")
    return int(token[1]), token.end()


def _pam(data: bytes, position: int) -> _Image:
    fields: dict[bytes, bytes] = {}
    position += len(_ANY)
    while b"ENDHDR" not in fields:
        line = _PAM_LINE.match(data, position)
        if line is None:
            raise PictureDamaged(reason="its header is broken")
        position = line.end()
        if line[1]:
            fields[line[1]] = line[2] or b""
    try:
        columns, rows, samples, largest = (int(fields[name]) for name in (b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL"))
    except (KeyError, ValueError) as error:
        raise PictureDamaged(reason="its header is broken") from error
    kind = fields.get(b"TUPLTYPE", b"").strip()
    has_alpha = kind.endswith(_ALPHA)
    if _TUPLES.get(kind.removesuffix(_ALPHA)) != samples - has_alpha:
        raise PictureNotSupported(reason="it is a PAM file of an unknown kind", cure="Save it as PNG.")
    if not 0 < largest <= _LARGEST or min(columns, rows) < 0:
        raise PictureDamaged(reason="its header is broken")
    size = rows * columns * samples * (2 if largest > 255 else 1)
    return _Image(rows, columns, samples, largest, _ANY, position, position + size, has_alpha=has_alpha)


# --- pixels ---------------------------------------------------------------------------------------------------


def _values(data: bytes, image: _Image) -> PixelArray:
    """The values as they are in the file, (rows, columns) or (rows, columns, samples)."""
    count = image.rows * image.columns * image.samples
    flat: PixelArray
    if image.coding == _BITS:
        packed = np.frombuffer(data, np.uint8, image.end - image.start, image.start).reshape(image.rows, -1)
        return 1 - np.unpackbits(packed, axis=1, count=image.columns)
    if image.coding == _PLAIN_BITS:
        flat = 1 - _plain_bits(data[image.start : image.end], count)
    elif image.coding in _PLAIN:
        flat = _plain_numbers(data, image, count)
    elif image.largest > 255:
        flat = np.frombuffer(data, ">u2", count, image.start).astype(np.uint16)
    else:
        flat = np.frombuffer(data, np.uint8, count, image.start)
    if flat.max() > image.largest:
        raise PictureDamaged(reason="a value is larger than its header says")
    sides = (image.rows, image.columns)
    return flat.reshape(sides if image.samples == 1 else (*sides, image.samples))


def _checked(plain: bytes) -> bytes:
    if not _IS_PLAIN[np.frombuffer(plain, np.uint8)].all():
        raise PictureDamaged(reason="something other than numbers is among its values")
    return plain


def _plain_bits(plain: bytes, count: int) -> NDArray[np.uint8]:
    digits = np.frombuffer(_checked(plain).translate(None, _SPACE), np.uint8) - np.uint8(ord("0"))
    if len(digits) != count or digits.max() > 1:
        raise PictureDamaged(reason="it has not as many values as its header says")
    return digits


def _plain_numbers(data: bytes, image: _Image, count: int) -> PixelArray:
    last = data[image.start : image.end][-len(str(image.largest)) :]
    if last[-1:] not in _SPACE and not last.isdigit():
        raise PictureDamaged(reason="its last value may be cut off")
    values: PixelArray = np.empty(count, np.uint8)
    if image.largest > 255:
        values = np.empty(count, np.uint16)
    found = 0
    for words in _words(data, image.start, image.end):
        if found + len(words) > count:
            raise PictureDamaged(reason="it has not as many values as its header says")
        numbers = np.array(words, "S9").astype(np.int64)
        if numbers.max() > image.largest:
            raise PictureDamaged(reason="a value is larger than its header says")
        values[found : found + len(words)] = numbers
        found += len(words)
    if found != count:
        raise PictureDamaged(reason="it has not as many values as its header says")
    return values


def _words(data: bytes, position: int, end: int) -> Iterator[list[bytes]]:
    """The numbers, piece by piece: each as an object of Python's own takes much memory."""
    while position < end:
        stop = min(position + _PIECE, end)
        while stop < end and data[stop] not in _SPACE:
            stop += 1
        words = _checked(data[position:stop]).split()
        if any(len(word) > 9 for word in words):
            raise PictureDamaged(reason="a value is larger than its header says")
        if words:
            yield words
        position = stop


def _stretched(values: PixelArray, largest: int, *, to: int) -> PixelArray:
    """`values` from 0 … `largest` to 0 … `to`, rounded."""
    table = (np.arange(largest + 1) * to + largest // 2) // largest
    stretched: PixelArray = table.astype(np.uint8)[values]
    if to > 255:
        stretched = table.astype(np.uint16)[values]
    return stretched


def _gray(values: PixelArray, image: _Image) -> Pixels:
    if image.depth <= 8:
        notes = () if 255 % image.largest == 0 else (NOTE_RESCALED,)
        return Pixels(upright(_stretched(values, image.largest, to=255), orientation=1), notes=notes)
    if image.is_whole_depth:
        return Pixels(upright(values, orientation=1), significant_bits=significant(image.depth))
    return Pixels(upright(_stretched(values, image.largest, to=_LARGEST), orientation=1), notes=(NOTE_RESCALED,))


def _color(values: PixelArray, image: _Image) -> Pixels:
    notes: tuple[str, ...] = ()
    if image.depth > 8:
        notes = (note_deep_color(image.depth),)
    elif 255 % image.largest:
        notes = (NOTE_RESCALED,)
    if image.is_whole_depth and image.depth >= 8:
        reduced = to_8_bits(values, bits=image.depth)
    else:
        reduced = _stretched(values, image.largest, to=255).astype(np.uint8, copy=False)
    if image.has_alpha:
        color = reduced[:, :, :3] if image.samples == 4 else rgb_of_gray(reduced[:, :, 0])
        reduced, has_transparent = on_white(color, reduced[:, :, -1])
        notes += (NOTE_ON_WHITE,) if has_transparent else ()
    return Pixels(upright(reduced, orientation=1), notes=notes)


@dataclass(frozen=True, slots=True)
class PnmPicture(DecodedPicture):
    """A file of one or several pictures taken apart."""

    data: bytes = field(repr=False)
    images: tuple[_Image, ...]
    frame_time_ms: float | None = field(default=None, init=False)
    exif: ExifFacts = field(default=ExifFacts(), init=False)

    @property
    def frame_count(self) -> int:
        """How many pictures it holds."""
        return len(self.images)

    def header(self, number: int) -> PictureHeader:
        """What picture `number` will be."""
        image = self.images[number]
        return PictureHeader("PNM", image.rows, image.columns, 1 if image.is_gray else 3, image.bits_stored)

    def lossy(self, _number: int) -> LossyCoding | None:
        """Nothing is lost in it."""
        return None

    def pixels(self, number: int) -> Pixels:
        """Picture `number`.

        Raises
        ------
        PictureDamaged
            If values are missing or larger than the header says.
        """
        image = self.images[number]
        values = _values(self.data, image)
        return _gray(values, image) if image.is_gray else _color(values, image)
