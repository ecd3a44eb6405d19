"""Where the coded data of a scan end, wherever in the file that is."""

import pytest

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.jpeg_structure import EOI, structure_of
from tests.fakes import fake_pictures as fake

WHOLE = fake.jpeg(fake.photo(16, 16))
_SCAN = WHOLE.index(b"\xff\xda")
BEFORE_CODED_DATA = WHOLE[: _SCAN + 2 + int.from_bytes(WHOLE[_SCAN + 2 : _SCAN + 4], "big")]
LENGTHS = [0, 1, 2, *(border + by for border in (4096, 20480, 86016, 348160, 610304) for by in (-3, -2, -1, 0, 1))]
"""Around the ends of the steps in which it is looked for."""


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("last", [b"", b"\xff\x00", b"\xff\xd3", b"\xff", b"\xff\xff"])
def test_the_end_of_the_coded_data_is_found(length: int, last: bytes) -> None:
    data = BEFORE_CODED_DATA + bytes(length) + last + EOI
    structure = structure_of(data + b"\0behind it")
    assert structure.end == len(data)
    assert structure.segments[-1].end == len(data) - len(EOI)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("last", [b"", b"\xff", b"\xff\x00", b"\xff\xd7", b"\xff\xff"])
def test_coded_data_without_an_end_are_refused(length: int, last: bytes) -> None:
    with pytest.raises(PictureDamaged, match="its end is missing"):
        structure_of(BEFORE_CODED_DATA + bytes(length) + last)
