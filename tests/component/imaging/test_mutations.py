"""Broken pictures of every kind: whatever the bytes, an answer or one of our errors, and nothing else."""

import io
import struct
from typing import Any

import imagecodecs
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import EzP2PError
from ezp2p.imaging.exif import exif_facts
from ezp2p.imaging.jpeg import untouched
from tests.fakes import fake_pictures as fake
from tests.fakes import fake_tiff as ft
from tests.fakes.reading import decode, inspect, preview

PHOTO = fake.photo(40, 56)
EXIF = fake.exif_segment(orientation=6, make="Acme")
PALETTE = [(b"PLTE", bytes(range(48))), (b"tRNS", bytes(range(16)))]
DEEP = PHOTO[:, :, 0].astype(np.uint16) * 16
BITS = PHOTO[:, :, 0] > 120


def by_pillow(array: NDArray[Any], **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(array).save(buffer, "TIFF", **options)
    return buffer.getvalue()


def moving() -> bytes:
    buffer = io.BytesIO()
    frames = [Image.fromarray(PHOTO), Image.fromarray(PHOTO[::-1].copy())]
    frames[0].save(buffer, "PNG", save_all=True, append_images=frames[1:], duration=40)
    return buffer.getvalue()


def several() -> bytes:
    index = b"II*\0" + struct.pack("<IHHHII", 8, 1, 0xB002, 7, 0, 0) + bytes(4)
    return fake.with_segments(fake.jpeg(PHOTO), fake.segment(0xE2, b"MPF\0" + index)) + fake.jpeg(PHOTO)


PICTURES = [
    fake.jpeg(PHOTO),
    fake.with_segments(fake.jpeg(PHOTO, progressive=True), EXIF, *fake.icc_segments(fake.icc_profile(), parts=2)),
    fake.jpeg(PHOTO, mode="CMYK"),
    fake.jpeg(PHOTO[:, :, 0].copy(), restart_marker_blocks=2),
    fake.png(PHOTO, depth=8, color_type=fake.RGB, interlaced=True, before=[(b"eXIf", fake.exif_block(orientation=3))]),
    fake.png(PHOTO[:, :, 0] % 16, depth=4, color_type=fake.PALETTE, before=PALETTE),
    fake.png(PHOTO[:, :, 0], depth=16, color_type=fake.GRAY, before=[(b"tRNS", b"\0\7")]),
    fake.bmp([row.tobytes() for row in PHOTO], columns=56, depth=24),
    fake.bmp([bytes(10)] * 9, columns=5, depth=16, masks=(0xF800, 0x7E0, 0x1F)),
    fake.bmp([b""] * 2, columns=5, depth=4, palette=[(1, 2, 3)] * 16, compression=2, coded=b"\5\x12\0\0\5\1\0\1"),
    ft.tiff(ft.page(PHOTO, depth=8, photometric=ft.RGB, rows_per_strip=9), big=True),
    ft.tiff(
        ft.page(DEEP, depth=12, photometric=0, compression=ft.DEFLATE, code=ft.deflated, tile=(16, 16)),
        ft.page(PHOTO, depth=8, photometric=ft.RGB, compression=ft.PACK_BITS, code=ft.pack_bits, is_planar=True),
    ),
    ft.tiff(
        ft.page(
            PHOTO, depth=8, photometric=ft.RGB, compression=ft.DEFLATE, code=ft.deflated, byte_order=">",
            tags={317: (ft.SHORT, [2]), 274: (ft.SHORT, [6]), 34675: (ft.UNDEFINED, fake.icc_profile())},
        ),
        byte_order=">",
    ),
    ft.tiff(ft.page(PHOTO, depth=8, photometric=ft.YCBCR, tags={530: (ft.SHORT, [1, 1])})),
    by_pillow(BITS, compression="group4"),
    by_pillow(BITS, compression="group3", tiffinfo={292: 1}),
    by_pillow(BITS, compression="tiff_lzw"),
    by_pillow(PHOTO, compression="jpeg"),
    moving(),
    several(),
    bytes(imagecodecs.jpeg8_encode(DEEP, level=90, bitspersample=12)),
    bytes(imagecodecs.jpeg8_encode(DEEP, lossless=True, bitspersample=12)),
]  # fmt: skip

BEGINNINGS = [
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"BM",
    b"II*\0\x08\0\0\0",
    b"MM\0+\0\x08\0\0" + bytes(7) + b"\x10",
    b"",
]

Change = tuple[str, int, bytes]
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["replace", "insert", "cut", "end"]), st.integers(0, 4000), st.binary(min_size=1, max_size=6)
    ),
    min_size=1,
    max_size=4,
)


def changed(data: bytes, changes: list[Change]) -> bytes:
    for kind, place, new in changes:
        at = place % (len(data) + 1)
        if kind == "replace":
            data = data[:at] + new + data[at + len(new) :]
        elif kind == "insert":
            data = data[:at] + new + data[at:]
        elif kind == "cut":
            data = data[:at] + data[at + len(new) * 50 :]
        else:
            data = data[:at]
    return data


@pytest.mark.parametrize("number", range(len(PICTURES)))
@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(changes=CHANGES)
def test_a_broken_picture_is_an_answer_or_an_error_of_ours(number: int, changes: list[Change]) -> None:
    data = changed(PICTURES[number], changes)
    sentences = set()
    for read in (inspect, decode, preview, untouched):
        try:
            read(data)
        except EzP2PError as error:
            sentences.add(str(error))
    assert not [sentence for sentence in sentences if "{" in sentence]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(data=st.binary(max_size=300), kind=st.sampled_from(BEGINNINGS))
def test_random_bytes_are_an_error_of_ours(data: bytes, kind: bytes) -> None:
    for read in (inspect, decode, preview):
        with pytest.raises(EzP2PError):
            read(kind + data)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(data=st.binary(max_size=300), kind=st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b""]))
def test_random_exif_blocks_are_never_an_error(data: bytes, kind: bytes) -> None:
    facts = exif_facts(kind + data)
    assert 1 <= facts.orientation <= 8
    assert facts.model.isascii()


@pytest.mark.parametrize("data", PICTURES)
def test_whole_pictures_agree_with_their_header(data: bytes) -> None:
    header, array = inspect(data), decode(data).array
    assert (header.rows, header.columns) == array.shape[:2]
    assert header.samples_per_pixel == (1 if array.ndim == 2 else 3)
    assert -(-header.bits_stored // 8) == array.itemsize
