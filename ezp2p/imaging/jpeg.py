"""What an instance needs to know of a JPEG stream, without decoding it.

Whether its coded bytes can go into an instance untouched (PS3.5 8.2.1, A.4.1), what its components are, and
where its ICC profile is. Decoding is jpeg_pixels.py.
"""

from collections.abc import Callable, Iterable
from typing import Final

from ezp2p.imaging.jpeg_structure import (
    ADOBE_BYTES,
    APP2,
    COMMENTS,
    DHT,
    DNL,
    DQT,
    EOI,
    SOF0,
    SOI,
    TEM,
    JpegStructure,
    structure_of,
)
from ezp2p.imaging.kinds import JPEG_SIGNATURE
from ezp2p.model.image import CodedJpeg

_ICC = b"ICC_PROFILE\0"
_MARKER_AND_LENGTH: Final = 4

MOST_PARTS: Final = 1_000
"""A stream of more parts of its file, which no camera makes, is decoded."""


def untouched(data: bytes) -> CodedJpeg | None:
    """The coded stream of `data` where it can go into an instance as it is, else None.

    It can if it is baseline (SOF0) with 8 bits and one or three components, upright, and means the same
    colors without its JFIF header. APPn and COM go but for Adobe's APP14; every other segment stays as it is.

    Raises
    ------
    PictureDamaged
        If a segment is missing, broken or cut off, or the end marker is missing.
    PictureNotSupported
        If it is a kind of JPEG that is not read.
    """
    if not data.startswith(JPEG_SIGNATURE):
        return None
    return untouched_of(structure_of(data))


def untouched_of(structure: JpegStructure) -> CodedJpeg | None:
    """As `untouched`, of a stream already taken apart."""
    data = structure.data
    if not all(condition(structure) for condition in _CONDITIONS):
        return None
    kept = [segment for segment in structure.segments if segment.marker not in COMMENTS]
    without_fill = [(one.payload - _MARKER_AND_LENGTH, one.end) for one in (*structure.adobe_segments, kept[0])]
    end = structure.end - len(EOI), structure.end
    parts = _merged([(0, len(SOI)), *without_fill, *((one.start, one.end) for one in kept[1:]), end])
    if len(parts) > MOST_PARTS:
        return None
    frame = structure.frame
    return CodedJpeg(
        data=joined(data, parts),
        parts=parts,
        rows=frame.rows,
        columns=frame.columns,
        samples_per_pixel=len(frame.components),
        is_rgb=structure.is_rgb(with_jfif=False),
    )


def joined(file: bytes, parts: Iterable[tuple[int, int]]) -> bytes:
    """What lies in these parts of a file, one after the other."""
    whole = memoryview(file)
    return b"".join([whole[start:end] for start, end in parts])


def _merged(parts: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Parts of which none begins where the one before ends."""
    merged: list[tuple[int, int]] = []
    for start, end in parts:
        if merged and merged[-1][1] == start:
            merged[-1] = merged[-1][0], end
        else:
            merged.append((start, end))
    return tuple(merged)


def _is_baseline(structure: JpegStructure) -> bool:
    """SOF0 with tables as baseline has them: 8-bit quantization, at most two Huffman tables of a kind (B.2.4)."""
    if structure.frame.marker != SOF0 or structure.is_cmyk:
        return False
    return all(
        _TABLES[segment.marker](structure.payload(segment))
        for segment in structure.segments
        if segment.marker in _TABLES
    )


def _has_8_bit_quantization(payload: bytes) -> bool:
    return len(payload) % 65 == 0 and all(selector >> 4 == 0 for selector in payload[::65])


def _has_baseline_huffman(payload: bytes) -> bool:
    position = 0
    while position < len(payload):
        if payload[position] not in {0x00, 0x01, 0x10, 0x11}:
            return False
        position += 17 + sum(payload[position + 1 : position + 17])
    return position == len(payload)


def _never(_payload: bytes) -> bool:
    return False


_TABLES: Final[dict[int, Callable[[bytes], bool]]] = {
    DQT: _has_8_bit_quantization,
    DHT: _has_baseline_huffman,
    DNL: _never,
    TEM: _never,
}


def _keeps_its_colors(structure: JpegStructure) -> bool:
    """Without its JFIF header, which goes, a decoder still takes the components for the same."""
    return structure.is_rgb(with_jfif=structure.has_jfif) == structure.is_rgb(with_jfif=False)


def _is_upright(structure: JpegStructure) -> bool:
    return structure.exif.orientation == 1


def _has_plain_adobe_segments(structure: JpegStructure) -> bool:
    """At most one, of 12 bytes: a longer one could carry anything."""
    adobe = structure.adobe_segments
    return len(adobe) <= 1 and all(segment.payload_bytes == ADOBE_BYTES for segment in adobe)


_CONDITIONS: Final[tuple[Callable[[JpegStructure], bool], ...]] = (
    _is_baseline,
    _is_upright,
    _keeps_its_colors,
    _has_plain_adobe_segments,
)


def profile_of(structure: JpegStructure) -> bytes:
    """The ICC profile of a stream already taken apart, or empty.

    Where segments of it are missing or broken, what is there: its header tells that it is too short.
    """
    parts = [structure.payload(segment)[len(_ICC) :] for segment in structure.before_first_scan(APP2, _ICC)]
    # Each part begins with its number and the count of all, one byte each; their order in the file is free.
    return b"".join(part[2:] for part in sorted(parts, key=lambda part: part[:1]))
