"""A still is a file without loss, and what is said of it without reading it is what a reader says."""

from datetime import UTC, datetime

import numpy as np
import pytest

from ezp2p.acquisition.camera_stills import look_of, png_of
from ezp2p.acquisition.decoder import Decoder
from ezp2p.errors import PictureNotSupported, PictureTooLarge
from ezp2p.imaging.capture import take
from ezp2p.model.camera import Frame

CHANCE = np.random.default_rng(20261121)
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def still(rows: int, columns: int) -> Frame:
    return Frame(CHANCE.integers(0, 256, (rows, columns, 3)).astype(np.uint8), number=1, moment=NOON)


SIDES = pytest.mark.parametrize(("rows", "columns"), [(1, 1), (3, 700), (256, 256), (480, 640), (1080, 1920)])


@SIDES
def test_a_still_holds_the_pixels_as_they_came(rows: int, columns: int) -> None:
    frame = still(rows, columns)
    (taken,) = take(png_of(frame), 0, 1)
    assert isinstance(taken.pixels, np.ndarray)
    assert np.array_equal(taken.pixels, frame.pixels)
    assert taken.lossy is None


@SIDES
def test_what_is_known_of_a_still_is_what_a_reader_says_of_its_file(rows: int, columns: int, decoder: Decoder) -> None:
    frame = still(rows, columns)
    known, said = look_of(frame), decoder.look(png_of(frame))
    assert known.header == said.header
    assert np.array_equal(known.thumbnail, said.thumbnail)
    assert not known.thumbnail.flags.writeable
    for name in ("format", "frame_count", "frame_time_ms", "taken", "notes"):
        assert getattr(known, name) == getattr(said, name), name


def test_a_part_of_a_frame_is_a_still_as_well() -> None:
    whole = still(40, 60)
    part = Frame(whole.pixels[5:25, 10:40], number=1, moment=NOON)
    (taken,) = take(png_of(part), 0, 1)
    assert np.array_equal(np.asarray(taken.pixels), part.pixels)


def test_a_frame_that_no_instance_can_hold_is_refused() -> None:
    nothing = np.broadcast_to(np.zeros(3, np.uint8), (1, 65_536, 3))
    with pytest.raises(PictureNotSupported, match="65,535"):
        look_of(Frame(nothing, number=1, moment=NOON))
    much = np.broadcast_to(np.zeros(3, np.uint8), (12_000, 12_000, 3))
    with pytest.raises(PictureTooLarge):
        look_of(Frame(much, number=1, moment=NOON))
