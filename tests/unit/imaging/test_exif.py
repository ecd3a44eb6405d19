import struct

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
