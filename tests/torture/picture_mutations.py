"""What happens to files: flipped bits, cuts, parts of another file, numbers at their limits. By chance, and again."""

import random
import zlib
from collections.abc import Callable, Sequence
from typing import Final

from tests.fakes.fake_pictures import PNG_SIGNATURE

Change = Callable[[bytes, Sequence[bytes], random.Random], bytes]

_HEADER_BYTES: Final = 256
_EXTREMES: Final = (
    0,
    1,
    2,
    0x7F,
    0x80,
    0xFF,
    0x7FFF,
    0x8000,
    0xFFFF,
    1 << 24,
    0x7FFFFFFF,
    1 << 31,
    0xFFFFFFFF,
    1 << 63,
)
_NEARBY: Final = (-2, -1, 1, 2)
_MATROSKA: Final = b"\x1a\x45\xdf\xa3"
_CLUSTER: Final = b"\x1f\x43\xb6\x75\xff"
_IDS: Final = (b"\xe7", b"\xa3", b"\xec", _CLUSTER[:4], b"\x15\x49\xa9\x66", b"\x16\x54\xae\x6b", b"\x44\x89")
"""Timestamp, SimpleBlock, Void, Cluster, Info, Tracks, Duration."""


def _flip(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _splice(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]


def _put_in(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A part of a file, perhaps of this one, in the middle of it."""
    other = chance.choice((data, chance.choice(others)))
    start, at = chance.randrange(len(other)), chance.randrange(len(data))
    return data[:at] + other[start : start + chance.randrange(1, 200)] + data[at:]


def _take_out(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.randrange(1, 200) :]


def _reckon(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    """A number of the header, or of elsewhere, at its limit, a little more or less, or many times as large."""
    size = chance.choice((1, 2, 2, 4, 4, 8))
    at = chance.randrange(max(1, min(len(data), chance.choice((_HEADER_BYTES, len(data)))) - size))
    order = chance.choice(("little", "big"))
    number = int.from_bytes(data[at : at + size], "big" if order == "big" else "little")
    choices = (chance.choice(_EXTREMES), number + chance.choice(_NEARBY), number << chance.randrange(1, 16), len(data))
    made = chance.choice(choices) % (1 << 8 * size)
    return data[:at] + made.to_bytes(size, "big" if order == "big" else "little") + data[at + size :]


def _with_elements(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Elements of a Matroska put in, perhaps many times, before one of them; numbers changed in other files."""
    if not data.startswith(_MATROSKA):
        return _reckon(data, others, chance)
    at = data.find(chance.choice(_IDS), chance.randrange(len(data)))
    at = len(data) if at < 0 else at
    payload = chance.choice((
        b"",
        chance.choice(_EXTREMES).to_bytes(chance.choice((8, 9, 200)), "big"),
        b"\x81" + chance.randbytes(2) + b"\x80" + data[-chance.randrange(1, 99) :],
    ))
    size = chance.choice((len(payload), len(payload), chance.choice(_EXTREMES) % (1 << 55)))
    element = chance.choice((b"", _CLUSTER)) + chance.choice(_IDS) + (size | 1 << 56).to_bytes(8, "big") + payload
    return data[:at] + element * chance.choice((1, 1, 2, 2_000)) + data[at:]


CHANGES: Final[dict[str, Change]] = {
    "bits flipped": _flip,
    "cut off": _cut,
    "spliced": _splice,
    "put in": _put_in,
    "taken out": _take_out,
    "numbers changed": _reckon,
    "elements put in": _with_elements,
}


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> tuple[bytes, str]:
    """`data` changed once or a few times, and by what."""
    names = chance.choices(tuple(CHANGES), k=chance.choice((1, 1, 1, 2, 3)))
    for name in names:
        if len(data) > 1:
            data = CHANGES[name](data, others, chance)
    if chance.random() < 0.5:
        data = _with_right_checksums(data)
    return data, ", ".join(names)


def _with_right_checksums(data: bytes) -> bytes:
    """Where it begins as a PNG, the checksums of its chunks are made right: else nothing else of it is ever read."""
    if not data.startswith(PNG_SIGNATURE):
        return data
    position, parts = len(PNG_SIGNATURE), [PNG_SIGNATURE]
    while position + 12 <= len(data):
        end = position + 8 + int.from_bytes(data[position : position + 4], "big")
        parts += [data[position:end], zlib.crc32(data[position + 4 : end]).to_bytes(4, "big")]
        position = end + 4
    return b"".join((*parts, data[position:]))
