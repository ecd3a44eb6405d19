"""JPEG streams taken apart into their segments, without decoding (ISO/IEC 10918-1 Annex B)."""

import re
import struct
from dataclasses import dataclass
from typing import Final

import numpy as np

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.exif import ExifFacts, exif_facts

SOI: Final = b"\xff\xd8"
EOI: Final = b"\xff\xd9"

SOF0, _SOF1, _SOF2, _SOF3 = 0xC0, 0xC1, 0xC2, 0xC3
DHT, DQT, _SOS, _EOI, _COM, TEM = 0xC4, 0xDB, 0xDA, 0xD9, 0xFE, 0x01
_APP0, APP1, APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
DNL = 0xDC
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {DHT, 0xC8, 0xCC}
COMMENTS: Final = frozenset({*range(0xE0, 0xF0), _COM})
"""Markers whose segments describe and never change the pixels, but for APP0 and APP14 of the right kind."""

_EXIF = b"Exif\0\0"
_JFIF = b"JFIF\0"
_JFIF_BYTES = 14
_ADOBE = b"Adobe"
ADOBE_BYTES = 12

_RGB_IDS: Final = (ord("R"), ord("G"), ord("B"))
_COLOR, _CMYK = 3, 4
_PRECISIONS: Final = {SOF0: {8}, _SOF1: {8, 12}, _SOF2: {8, 12}, _SOF3: set(range(8, 17))}
_COUNTS: Final = {_SOF3: {1, _COLOR}}
_USUAL_COUNTS: Final = {1, _COLOR, _CMYK}

_LONGEST_SIDE = 65_500  # libjpeg's JPEG_MAX_DIMENSION
_COEFFICIENTS = 64
_MOST_SEGMENTS = 20_000
_MOST_SCANS = 128
"""A real progressive picture has about ten; thousands of empty ones cost hours (a small file, much work)."""

_FILL_BYTES = re.compile(rb"\xff+")
_BEHIND_FF: Final = np.array([code not in {0x00, *range(0xD0, 0xD8), 0xFF} for code in range(256)])
"""Which bytes make a marker of an 0xFF before them: no stuffed byte, no restart marker, no fill byte."""
_FIRST_STEP: Final = 1 << 12
_LONGEST_STEP: Final = 1 << 18
"""Bytes that are looked at together: they stay in the cache of a core."""
_SAVE_ANEW = "Save it as a usual JPEG or as PNG."
_UNSUPPORTED_MARKERS: Final = {
    0xC8: "it is a JPEG of a reserved kind",
    0xCC: "it is a JPEG in arithmetic coding",
    0xF7: "it is a JPEG-LS picture",
    0xDE: "it is a hierarchical JPEG",
    0xDF: "it is a hierarchical JPEG",
} | dict.fromkeys((0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF), "it is a hierarchical JPEG") | dict.fromkeys(
    (0xC9, 0xCA, 0xCB), "it is a JPEG in arithmetic coding"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Segment:
    """One marker segment: `data[start:end]` with fill bytes before it and, after SOS, the coded data."""

    marker: int
    start: int
    payload: int
    payload_end: int
    end: int

    @property
    def payload_bytes(self) -> int:
        """How many bytes follow its length."""
        return self.payload_end - self.payload


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame header: `components` are (identifier, horizontal and vertical sampling, quantization table)."""

    marker: int
    precision: int
    rows: int
    columns: int
    components: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class JpegStructure:
    """A JPEG stream taken apart; whole from SOI to EOI, though its coded data are not looked at."""

    data: bytes
    segments: tuple[Segment, ...]
    frame: Frame
    end: int
    """Where EOI ends; what follows is not part of the picture."""

    def payload(self, segment: Segment) -> bytes:
        """What `segment` holds after its length."""
        return self.data[segment.payload : segment.payload_end]

    def before_first_scan(self, marker: int, prefix: bytes) -> tuple[Segment, ...]:
        """The segments of `marker` that begin with `prefix` and come before the first scan.

        A decoder decides at the first scan; it does not look at what comes later.
        """
        found: list[Segment] = []
        for segment in self.segments:
            if segment.marker == _SOS:
                break
            if segment.marker == marker and self.data.startswith(prefix, segment.payload, segment.payload_end):
                found.append(segment)
        return tuple(found)

    @property
    def scans(self) -> tuple[Segment, ...]:
        """The scans, in order."""
        return tuple(segment for segment in self.segments if segment.marker == _SOS)

    @property
    def is_progressive(self) -> bool:
        """True if the coefficients come in several passes."""
        return self.frame.marker == _SOF2

    @property
    def is_lossless(self) -> bool:
        """True if the samples are predicted, not transformed, and none of their bits is cut off (Annex H)."""
        return self.frame.marker == _SOF3 and all(self.payload(scan)[-1] & 15 == 0 for scan in self.scans)

    @property
    def is_lossless_ycbcr(self) -> bool:
        """True if its colors would have to be converted, which libjpeg does not do for the lossless process."""
        transforms = [self.payload(segment)[ADOBE_BYTES - 1] for segment in self.adobe_segments[-1:]]
        is_color = self.frame.marker == _SOF3 and len(self.frame.components) == _COLOR
        return is_color and (self.has_jfif or 1 in transforms)

    @property
    def is_usual(self) -> bool:
        """True if it has 8 bits and is transformed: what every decoder reads."""
        return self.frame.marker != _SOF3 and self.frame.precision == 8

    @property
    def is_cmyk(self) -> bool:
        """True for four components, CMYK or YCCK."""
        return len(self.frame.components) == _CMYK

    @property
    def has_jfif(self) -> bool:
        """True if a JFIF header that a decoder heeds is there."""
        return any(segment.payload_bytes >= _JFIF_BYTES for segment in self.before_first_scan(_APP0, _JFIF))

    @property
    def adobe_segments(self) -> tuple[Segment, ...]:
        """The APP14 segments that decide the color space."""
        return tuple(
            segment for segment in self.before_first_scan(_APP14, _ADOBE) if segment.payload_bytes >= ADOBE_BYTES
        )

    @property
    def exif(self) -> ExifFacts:
        """What the camera says, from the first EXIF block."""
        blocks = self.before_first_scan(APP1, _EXIF)
        return exif_facts(self.payload(blocks[0])[len(_EXIF) :]) if blocks else ExifFacts()

    def is_rgb(self, *, with_jfif: bool) -> bool:
        """True if a decoder takes the three components for R, G and B.

        As libjpeg decides (default_decompress_parms): JFIF means YCbCr; else the Adobe segment tells; else the
        components' identifiers.
        """
        if len(self.frame.components) != _COLOR or with_jfif:
            return False
        if self.adobe_segments:
            return self.payload(self.adobe_segments[-1])[ADOBE_BYTES - 1] == 0
        return tuple(component[0] for component in self.frame.components) == _RGB_IDS

    def as_it_lies(self) -> memoryview | None:
        """The stream as it lies in its file, where what only describes it comes before all coded data; no copy."""
        first_scan = self.scans[0].start
        if any(segment.marker in COMMENTS and segment.start > first_scan for segment in self.segments):
            return None
        return memoryview(self.data)[: self.end]

    def decodable(self, *, padding: bytes = b"") -> bytes:
        """The stream without what only describes it, with `padding` after the coded data of each scan."""
        whole = memoryview(self.data)  # a slice of bytes is a copy
        described = [*self.before_first_scan(_APP0, _JFIF), *self.adobe_segments]
        parts: list[bytes | memoryview] = [SOI, *(whole[segment.start : segment.end] for segment in described)]
        for segment in self.segments:
            if segment.marker in COMMENTS:
                continue
            if segment.marker == _SOS and padding:
                parts += [self.data[segment.start : segment.end].rstrip(b"\xff"), padding]
            else:
                parts.append(whole[segment.start : segment.end])
        return b"".join((*parts, EOI))


# --- taking it apart ------------------------------------------------------------------------------------------


def structure_of(data: bytes) -> JpegStructure:
    """`data` taken apart; what follows the end of the first picture is left out.

    Raises
    ------
    PictureDamaged
        If a segment is missing, broken or cut off, or the end marker is missing.
    PictureNotSupported
        If it is a kind of JPEG that is not read.
    """
    segments: list[Segment] = []
    frames: list[Frame] = []
    position = len(SOI)
    while True:
        segment = _segment_at(data, position)
        if segment.marker == _EOI:
            break
        if segment.marker in _UNSUPPORTED_MARKERS:
            raise PictureNotSupported(reason=_UNSUPPORTED_MARKERS[segment.marker], cure=_SAVE_ANEW)
        if segment.marker in _FRAMES:
            frames.append(_frame(data[segment.payload : segment.payload_end], segment.marker))
        segments.append(segment)
        if len(segments) > _MOST_SEGMENTS:
            raise PictureDamaged(reason="it is made of too many parts")
        position = segment.end
    if len(frames) != 1:
        raise PictureDamaged(reason="it holds no picture, or more than one in one")
    structure = JpegStructure(data, tuple(segments), frames[0], segment.end)
    _check_frame(structure.frame)
    _check_scans(structure)
    return structure


def _segment_at(data: bytes, start: int) -> Segment:
    """The segment that begins at `start`, fill bytes first (B.1.1.2)."""
    fill = _FILL_BYTES.match(data, start)
    payload = (fill.end() if fill else start) + 1
    if payload > len(data):
        raise PictureDamaged(reason="its end is missing")
    marker = data[payload - 1]
    if fill is None or not (marker >= SOF0 or marker == TEM):
        raise PictureDamaged(reason="it is not a sequence of JPEG segments")
    if marker in {_EOI, TEM}:
        return Segment(marker, start, payload, payload, payload)
    if 0xD0 <= marker <= 0xD8:
        raise PictureDamaged(reason="its segments are out of order")
    length = int.from_bytes(data[payload : payload + 2], "big")
    end = payload + length
    if length < 2 or end > len(data):
        raise PictureDamaged(reason="its end is missing" if end > len(data) else "a segment has no length")
    return Segment(marker, start, payload + 2, end, _end_of_scan(data, end) if marker == _SOS else end)


def _end_of_scan(data: bytes, start: int) -> int:
    """Where the next marker begins after the coded data; stuffed bytes and restart markers belong to them."""
    whole = np.frombuffer(data, np.uint8)
    step = _FIRST_STEP
    while start < len(whole) - 1:
        here, behind = whole[start : start + step + 1][:-1], whole[start + 1 : start + step + 1]
        is_place = (here == 0xFF) & (behind != 0)
        if is_place.any():
            places = np.flatnonzero(is_place)
            markers = places[_BEHIND_FF[behind[places]]]
            if len(markers):
                return start + int(markers[0])
        start += step
        step = min(4 * step, _LONGEST_STEP)
    raise PictureDamaged(reason="its end is missing")


def _frame(payload: bytes, marker: int) -> Frame:
    if len(payload) < 6 or len(payload) != 6 + 3 * payload[5]:
        raise PictureDamaged(reason="its frame header is broken")
    precision, rows, columns, _ = struct.unpack_from(">BHHB", payload)
    components = tuple(
        (payload[at], payload[at + 1] >> 4, payload[at + 1] & 15, payload[at + 2]) for at in range(6, len(payload), 3)
    )
    return Frame(marker, precision, rows, columns, components)


def _check_frame(frame: Frame) -> None:
    if frame.precision not in _PRECISIONS[frame.marker]:
        raise PictureNotSupported(reason=f"it is a JPEG of {frame.precision} bits", cure=_SAVE_ANEW)
    if len(frame.components) not in _COUNTS.get(frame.marker, _USUAL_COUNTS):
        raise PictureNotSupported(reason=f"it is a JPEG of {len(frame.components)} color parts", cure=_SAVE_ANEW)
    if frame.rows == 0:
        raise PictureNotSupported(reason="it tells its height only at its end", cure=_SAVE_ANEW)
    if max(frame.rows, frame.columns) > _LONGEST_SIDE:
        raise PictureNotSupported(
            reason=f"one of its sides is longer than {_LONGEST_SIDE:,} pixels", cure="Reduce it or split it."
        )
    if frame.columns == 0:
        raise PictureDamaged(reason="it is 0 pixels wide")
    if len({component[0] for component in frame.components}) != len(frame.components):
        raise PictureDamaged(reason="its frame header is broken")


def _check_scans(structure: JpegStructure) -> None:
    """The scans follow the frame header, are not without number, and bring all of every component."""
    scans = structure.scans
    if len(scans) > _MOST_SCANS:
        raise PictureNotSupported(reason=f"it is a JPEG of {len(scans)} passes", cure=_SAVE_ANEW)
    frame_at = next(segment.start for segment in structure.segments if segment.marker in _FRAMES)
    if any(scan.start < frame_at for scan in scans):
        raise PictureDamaged(reason="its segments are out of order")
    # Which bits of which coefficients are still to come, by component (G.1.1.1); a sequential scan brings all.
    missing = {component[0]: set(range(_COEFFICIENTS)) for component in structure.frame.components}
    for scan in scans:
        payload = structure.payload(scan)
        if len(payload) < 1 or len(payload) != 4 + 2 * payload[0]:
            raise PictureDamaged(reason="a scan header is broken")
        first, last, bits = payload[-3:]
        brought = set(range(first, last + 1)) if structure.is_progressive else set(range(_COEFFICIENTS))
        for component in payload[1:-3:2]:
            if bits & 15 == 0 or not structure.is_progressive:
                missing.get(component, set()).difference_update(brought)
    if any(missing.values()):
        raise PictureDamaged(reason="a part of its coded data is missing")
