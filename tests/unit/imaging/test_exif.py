import struct
from datetime import datetime

import pytest

from ezp2p.imaging.exif import ExifFacts, exif_facts
from tests.fakes.fake_pictures import exif_block


@pytest.mark.parametrize("byte_order", ["<", ">"])
def test_orientation_maker_and_model_are_read(byte_order: str) -> None:
    block = exif_block(orientation=6, make="Acme", model="Z9", byte_order=byte_order)
    assert exif_facts(block) == ExifFacts(6, "Acme", "Z9")


def test_a_block_cut_anywhere_gives_what_is_there() -> None:
    block = exif_block(orientation=6, make="Acme Cameras", model="Z9")
    for length in range(len(block)):
        facts = exif_facts(block[:length])
        assert facts.orientation in {1, 6}
        assert "Acme Cameras".startswith(facts.manufacturer)


@pytest.mark.parametrize("value", [0, 9, 255, 65535])
def test_an_orientation_that_does_not_exist_is_upright(value: int) -> None:
    block = exif_block(orientation=1).replace(
        struct.pack("<HHIH", 0x112, 3, 1, 1), struct.pack("<HHIH", 0x112, 3, 1, value)
    )
    assert exif_facts(block).orientation == 1


@pytest.mark.parametrize(("kind", "count", "expected"), [(1, 1, 8), (4, 1, 8), (2, 1, 1), (3, 2, 1), (5, 1, 1)])
def test_an_orientation_of_another_type_counts_if_it_is_a_whole_number(kind: int, count: int, expected: int) -> None:
    entry = struct.pack("<HHII", 0x112, kind, count, 8)
    assert exif_facts(b"II*\0" + struct.pack("<IH", 8, 1) + entry + bytes(4)).orientation == expected


def test_the_first_orientation_counts() -> None:
    entries = b"".join(struct.pack("<HHII", 0x112, 3, 1, value) for value in (3, 6))
    assert exif_facts(b"II*\0" + struct.pack("<IH", 8, 2) + entries + bytes(4)).orientation == 3


def test_text_that_is_not_ascii_is_left_out() -> None:
    assert exif_facts(exif_block(make="Müller")).manufacturer == ""
    assert exif_facts(b"").manufacturer == ""


ORIGINAL = datetime.fromisoformat("2026-11-20T08:09:10")
CHANGED = datetime.fromisoformat("2026-11-21T11:12:13")


def dated(original: bytes, changed: bytes = b"", *, byte_order: str = "<") -> bytes:
    """A block whose Exif directory has DateTimeOriginal, and whose first has DateTime; empty ones are left out."""
    heap_at = 8 + 2 + 2 * 12 + 4
    texts = b"".join(text.ljust(20, b"\0") for text in (original, changed))
    directory_at = heap_at + len(texts)
    first = [(0x0132, 2, len(changed), heap_at + 20)] if changed else [(0x0100, 3, 1, 7)]
    entries = [*first, (0x8769, 4, 1, directory_at)]
    inner = (0x9003, 2, len(original), heap_at) if original else (0x9004, 2, 20, heap_at)
    pack = struct.Struct(byte_order + "HHII").pack
    magic = {"<": b"II*\0", ">": b"MM\0*"}[byte_order] + struct.pack(byte_order + "I", 8)
    outer = struct.pack(byte_order + "H", 2) + b"".join(pack(*entry) for entry in entries) + bytes(4)
    return magic + outer + texts + struct.pack(byte_order + "H", 1) + pack(*inner) + bytes(4)


@pytest.mark.parametrize("byte_order", ["<", ">"])
def test_the_moment_of_the_picture_comes_before_that_of_its_last_change(byte_order: str) -> None:
    original, changed = b"2026:11:20 08:09:10\0", b"2026:11:21 11:12:13\0"
    assert exif_facts(dated(original, changed, byte_order=byte_order)).taken == ORIGINAL
    assert exif_facts(dated(b"", changed, byte_order=byte_order)).taken == CHANGED
    assert exif_facts(dated(b"0000:00:00 00:00:00\0", changed)).taken == CHANGED
    assert exif_facts(exif_block(orientation=6)).taken is None


@pytest.mark.parametrize(
    "text",
    [
        b"0000:00:00 00:00:00",
        b"    :  :     :  :  ",
        b"1789:07:14 12:00:00",
        b"2026:02:29 12:00:00",
        b"2026:13:01 12:00:00",
        b"2026:11:21 24:00:00",
        b"2026-11-21 10:00:00",
        b"2026:11:21",
        b"\xb2026:11:21 10:00:00",
    ],
)
def test_a_moment_that_cannot_be_is_none(text: bytes) -> None:
    assert exif_facts(dated(text + b"\0")).taken is None


def test_a_dated_block_cut_anywhere_is_never_an_error() -> None:
    block = dated(b"2026:11:20 08:09:10\0", b"2026:11:21 11:12:13\0")
    for length in range(len(block)):
        assert exif_facts(block[:length]).taken in {
            None,
            ORIGINAL,
            CHANGED,
        }
