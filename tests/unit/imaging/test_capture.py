from datetime import datetime

import numpy as np
import pytest

from ezp2p.errors import NotAnImage, PictureDamaged, PictureTooLarge
from ezp2p.imaging.capture import Taken, look, take
from ezp2p.imaging.opened import ReadOptions
from ezp2p.model.image import CodedJpeg, PixelArray
from tests.fakes import fake_pictures as fake
from tests.fakes.fake_tiff import BLACK_IS_ZERO, RGB, page, tiff
from tests.fakes.reading import decode

PHOTO = fake.photo(60, 90)
MOMENT = datetime.fromisoformat("2026-02-28T23:59:59")
PAGES = tiff(
    page(PHOTO, depth=8, photometric=RGB),
    page(PHOTO[:, :, 0].astype(np.uint16) * 257 >> 4, depth=12, photometric=BLACK_IS_ZERO),
)
JPEG = fake.with_segments(fake.jpeg(PHOTO), fake.exif_segment(orientation=1, make="Acme", model="Z\\9"))


def array_of(taken: Taken) -> PixelArray:
    assert not isinstance(taken.pixels, CodedJpeg)
    return taken.pixels


def test_a_look_tells_all_that_a_person_decides_by() -> None:
    seen = look(PAGES, longest_side=30)
    assert (seen.format, seen.frame_count, seen.frame_time_ms, seen.taken) == ("TIFF", 2, None, None)
    assert (seen.header.rows, seen.header.columns, seen.header.samples_per_pixel) == (60, 90, 3)
    assert seen.thumbnail.shape == (20, 30, 3)
    assert seen.thumbnail.dtype == np.uint8
    assert not seen.thumbnail.flags.writeable
    assert seen.notes == ()


def test_frames_are_taken_one_after_the_other() -> None:
    first, second = take(PAGES, 0, 2)
    assert np.array_equal(array_of(first), PHOTO)
    assert (first.significant_bits, second.significant_bits) == (None, 12)
    assert (first.lossy, second.lossy) == (None, None)
    (alone,) = take(PAGES, 1, 1)
    assert np.array_equal(array_of(alone), array_of(second))


@pytest.mark.parametrize(("first", "count"), [(0, 3), (2, 1), (-1, 1), (0, 0)])
def test_frames_that_are_not_there_cannot_be_taken(first: int, count: int) -> None:
    with pytest.raises(ValueError, match="frames"):
        list(take(PAGES, first, count))


def test_a_jpeg_that_needs_no_change_keeps_its_coded_bytes() -> None:
    (taken,) = take(JPEG, 0, 1)
    assert isinstance(taken.pixels, CodedJpeg)
    assert taken.lossy is not None
    assert taken.lossy.ratio == round(PHOTO.nbytes / len(taken.pixels.data), 2)
    assert (taken.manufacturer, taken.model) == ("Acme", "Z 9")


def test_a_jpeg_that_must_be_turned_is_decoded_and_stays_lossy() -> None:
    turned = fake.with_segments(fake.jpeg(PHOTO), fake.exif_segment(orientation=6))
    (taken,) = take(turned, 0, 1)
    assert np.array_equal(array_of(taken), decode(turned).array)
    assert taken.lossy is not None


def test_damage_is_found_unless_the_bytes_were_looked_at_before() -> None:
    cut = JPEG[: len(JPEG) // 2].rstrip(b"\xff") + b"\xff\xd9"
    with pytest.raises(PictureDamaged):
        look(cut)
    with pytest.raises(PictureDamaged):
        list(take(cut, 0, 1))
    assert len(list(take(cut, 0, 1, is_checked=True))) == 1


def test_the_limit_of_pixels_is_the_callers() -> None:
    for data in (JPEG, PAGES):
        with pytest.raises(PictureTooLarge):
            look(data, options=ReadOptions(limit_pixels=60 * 90 - 1))
        with pytest.raises(PictureTooLarge):
            list(take(data, 0, 1, options=ReadOptions(limit_pixels=60 * 90 - 1)))
        assert look(data, options=ReadOptions(limit_pixels=60 * 90)).header.rows == 60


def test_when_it_was_taken_goes_along() -> None:
    data = tiff(page(PHOTO, depth=8, photometric=RGB, tags={306: (2, b"2026:02:28 23:59:59\0")}))
    assert look(data).taken == MOMENT
    (taken,) = take(data, 0, 1)
    assert taken.taken == MOMENT


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(NotAnImage, match="ZIP"):
        look(b"PK\3\4" + bytes(100))
    with pytest.raises(NotAnImage, match="ZIP"):
        list(take(b"PK\3\4" + bytes(100), 0, 1))
