"""The track of an AVIF sequence: how many frames, how large, how long each is shown (ISO/IEC 14496-12 section 8)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.boxes import Box, boxes_in
from ezp2p.imaging.limits import check_frame_count

_PICTURES: Final = b"pict"
_HANDLER_AT: Final = 8
_UNTURNED: Final = (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_ENTRY_BYTES: Final = 78
"""Of a sample entry, in front of its boxes."""
_CONFIGURATION_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class Track:
    """The frames of a sequence."""

    rows: int
    columns: int
    bits: int
    frame_count: int
    frame_time_ms: float
    is_even: bool
    """Every frame is shown for the same time."""
    coded_bytes: tuple[int, ...] = field(repr=False)
    icc_profile: bytes = field(repr=False)


def track_of(data: bytes, movie: Box) -> Track:
    """The track of pictures in `movie`.

    Raises
    ------
    PictureDamaged
        If it is missing or broken.
    PictureNotSupported
        If its frames are turned.
    """
    try:
        for box in boxes_in(data, movie.start, movie.end):
            if box.name == b"trak" and (found := dict(_leaves(data, box)))[b"hdlr"][_HANDLER_AT:][:4] == _PICTURES:
                return _track(found)
    except (struct.error, KeyError, IndexError, ZeroDivisionError) as error:
        raise PictureDamaged(reason="its header is broken") from error
    raise PictureDamaged(reason="it holds no picture")


def bits_of(configuration: bytes) -> int:
    """Bits of a sample, 8, 10 or 12, from the body of the box av1C (AV1 in ISOBMFF 2.3)."""
    flags = configuration[2]
    return 8 + 2 * (flags >> 6 & 1) * (1 + (flags >> 5 & 1))


def _leaves(data: bytes, box: Box) -> Iterator[tuple[bytes, bytes]]:
    """The boxes of a track that hold no others, by name."""
    for one in boxes_in(data, box.start, box.end):
        if one.name in {b"mdia", b"minf", b"stbl"}:
            yield from _leaves(data, one)
        else:
            yield one.name, data[one.start : one.end]


def _track(found: dict[bytes, bytes]) -> Track:
    head = found[b"tkhd"]
    *matrix, columns, rows = struct.unpack(">9i2I", head[-44:])
    if tuple(matrix) != _UNTURNED:
        raise PictureNotSupported(reason="it is a sequence of pictures that are turned", cure="Save it as a video.")
    media = found[b"mdhd"]
    (scale,) = struct.unpack_from(">I", media, 20 if media[0] else 12)
    coded = _sizes(found[b"stsz"])
    times = _times(found[b"stts"])
    if not coded or sum(count for count, _ in times) != len(coded):
        raise PictureDamaged(reason="its header is broken")
    total = sum(count * shown for count, shown in times)
    configuration, profile = _entry(found[b"stsd"])
    return Track(
        rows=rows >> 16,
        columns=columns >> 16,
        bits=bits_of(configuration),
        frame_count=len(coded),
        frame_time_ms=max(1.0, 1000 * total / scale / len(coded)),
        is_even=len({shown for _, shown in times}) == 1,
        coded_bytes=coded,
        icc_profile=profile,
    )


def _sizes(body: bytes) -> tuple[int, ...]:
    """The bytes of each frame (8.7.3)."""
    same, count = struct.unpack_from(">II", body, 4)
    check_frame_count(count)
    return (same,) * count if same else struct.unpack_from(f">{count}I", body, 12)


def _times(body: bytes) -> list[tuple[int, int]]:
    """How many frames are shown for how long, one after the other (8.6.1.2)."""
    (count,) = struct.unpack_from(">I", body, 4)
    if 8 + 8 * count > len(body):
        raise PictureDamaged(reason="its header is broken")
    return [struct.unpack_from(">II", body, 8 + 8 * number) for number in range(count)]


def _entry(body: bytes) -> tuple[bytes, bytes]:
    """The decoder's configuration and the color profile (8.5.2)."""
    (entry,) = list(boxes_in(body, 8, len(body)))[:1]
    configuration, profile = b"", b""
    for box in boxes_in(body, entry.start + _ENTRY_BYTES, entry.end):
        if box.name == b"av1C":
            configuration = body[box.start : box.end]
        elif box.name == b"colr" and body[box.start : box.start + 4] in {b"prof", b"rICC"}:
            profile = body[box.start + 4 : box.end]
    if len(configuration) < _CONFIGURATION_BYTES:
        raise PictureDamaged(reason="its header is broken")
    return configuration, profile
