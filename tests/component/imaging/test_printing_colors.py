"""CMYK pictures with a color profile, made by hand here: eight-bit table, two steps for each ink (ICC.1 10.10)."""

import itertools
import struct

import numpy as np

from ezp2p.imaging.icc import NOTE_CMYK
from tests.fakes import fake_pictures as fake
from tests.fakes.reading import decode, preview

PHOTO = fake.photo(40, 56)


def cmyk_profile() -> bytes:
    """A profile by which every ink is a gray: lightness falls with their sum, colors do not count."""
    identity = bytes(range(256))
    grid = b"".join(bytes((max(0, 255 - 60 * sum(inks)), 128, 128)) for inks in itertools.product((0, 1), repeat=4))
    unit = struct.pack(">9i", *(65536 if place % 4 == 0 else 0 for place in range(9)))
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + unit + identity * 4 + grid + identity * 3
    text = b"desc" + bytes(4) + struct.pack(">I", 5) + b"test\0" + bytes(78)
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    bodies = [(b"A2B0", table), (b"desc", text), (b"wtpt", white), (b"cprt", b"text" + bytes(4) + b"none\0")]
    position, directory, heap = 128 + 4 + 12 * len(bodies), b"", b""
    for name, body in bodies:
        padded = body + bytes(-len(body) % 4)
        directory += name + struct.pack(">II", position + len(heap), len(body))
        heap += padded
    size = position + len(heap)
    header = bytearray(128)
    struct.pack_into(">I4sI4s4s4s", header, 0, size, bytes(4), 0x02100000, b"prtr", b"CMYK", b"Lab ")
    struct.pack_into(">4s", header, 36, b"acsp")
    struct.pack_into(">3i", header, 68, 63190, 65536, 54061)
    return bytes(header) + struct.pack(">I", len(bodies)) + directory + heap


def test_printing_colors_are_converted_by_their_own_profile() -> None:
    data = fake.jpeg(PHOTO, mode="CMYK", quality=95)
    profile = cmyk_profile()
    with_profile = decode(fake.with_segments(data, *fake.icc_segments(profile, parts=2)))
    assert with_profile.notes == (NOTE_CMYK,)
    assert with_profile.icc_profile == b""
    channels = with_profile.array.astype(int)
    # By this profile everything is gray; the plain formula gives the colors back.
    assert np.abs(channels - channels.mean(axis=2, keepdims=True)).max() <= 3
    assert np.abs(decode(data).array.astype(int) - PHOTO).mean() < 6
    ink = 255 - PHOTO.astype(int)
    brightness = np.corrcoef(channels[:, :, 0].ravel(), ink.sum(axis=2).ravel())[0, 1]
    assert brightness < -0.95
    small = preview(fake.with_segments(data, *fake.icc_segments(profile))).array
    assert np.abs(small.astype(int) - with_profile.array).max() <= 3
