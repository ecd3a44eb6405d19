"""Pages and frames: the first, each, all together, or the file as it is; none is dropped without a word."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import numpy as np
import pytest

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.taking import MOST_TOGETHER_BYTES, SourceFile, captured, usual_taking
from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.capture import Taken
from ezp2p.model.image import (
    FILE_IMPORT,
    CapturedDocument,
    CapturedImage,
    CodedJpeg,
    LossyHistory,
    Taking,
)

MOMENT = datetime(2026, 2, 3, 12, 30)  # noqa: DTZ001 -- a camera knows no time zone
JPEG = CodedJpeg(b"\xff\xd8\xff\xd9", 4, 6, 3, is_rgb=False)


def frame(number: int, **changes: Any) -> Taken:
    taken = Taken(
        pixels=np.full((4, 6), number, np.uint16),
        significant_bits=12,
        icc_profile=b"",
        lossy=LossyHistory(2.0, "ISO_14495_1"),
        manufacturer="Acme",
        model="Z9",
        taken=MOMENT,
        notes=("On all of them.", f"On {number}."),
    )
    return replace(taken, **changes)


class Frames:
    """Stands for the decoder: gives frames, and remembers how many were asked for and came."""

    def __init__(self, frames: Sequence[Taken], error: Exception | None = None) -> None:
        self.frames, self.error = frames, error
        self.came = 0

    def take(self, _data: bytes, first: int, count: int, **_options: object) -> Iterator[Taken]:
        for one in self.frames[first : first + count]:
            self.came += 1
            yield one
        if self.error is not None:
            raise self.error


@pytest.fixture
def source() -> Callable[..., SourceFile]:
    """A file of such frames: `source(frame(0), frame(1), format="GIF")`."""

    def make(*frames: Taken, decoder: Any = None, **facts: Any) -> SourceFile:
        decoder = decoder or Frames(frames)
        usual = {"format": "TIFF", "frame_count": len(frames)}
        return SourceFile(data=b"data", sha256="aa", decoder=decoder, **{**usual, **facts})

    return make


def images(file: SourceFile, taking: Taking) -> list[CapturedImage]:
    found = list(captured(file, taking))
    assert all(isinstance(one, CapturedImage) for one in found)
    return [one for one in found if isinstance(one, CapturedImage)]


def test_each_frame_is_an_instance_of_its_own(source: Callable[..., SourceFile]) -> None:
    found = images(source(*map(frame, range(3))), Taking.EACH)
    assert [int(one.frames[0][0, 0]) for one in found if not isinstance(one.pixels, CodedJpeg)] == [0, 1, 2]  # type: ignore[index]
    assert [len(one.frames) for one in found] == [1, 1, 1]
    assert [one.notes[1] for one in found] == ["On 0.", "On 1.", "On 2."]
    assert {(one.sha256, one.significant_bits, one.lossy) for one in found} == {
        ("aa", 12, LossyHistory(2.0, "ISO_14495_1"))
    }
    assert {one.provenance for one in found} == {replace(FILE_IMPORT, manufacturer="Acme", model="Z9")}


def test_only_the_first_is_decoded_where_only_the_first_is_taken(source: Callable[..., SourceFile]) -> None:
    frames = Frames([frame(0), frame(1)])
    (only,) = images(source(decoder=frames, frame_count=2), Taking.FIRST)
    assert only.notes[1] == "On 0."
    assert frames.came == 1


def test_all_go_together_into_one_instance(source: Callable[..., SourceFile]) -> None:
    (only,) = images(source(*map(frame, range(3)), frame_time_ms=40.0), Taking.TOGETHER)
    assert len(only.frames) == 3
    assert [int(np.asarray(one)[0, 0]) for one in only.frames] == [0, 1, 2]
    assert only.frame_time_ms == 40.0
    assert only.notes == ("On all of them.", "On 0.", "On 1.", "On 2.")
    assert only.bits_stored == 12


@pytest.mark.parametrize(
    "other",
    [
        {"pixels": np.zeros((4, 7), np.uint16)},
        {"pixels": np.zeros((4, 6), np.uint8), "significant_bits": None},
        {"pixels": np.zeros((4, 6, 3), np.uint16)},
        {"pixels": JPEG},
        {"significant_bits": 10},
        {"icc_profile": b"another"},
    ],
)
def test_frames_of_different_kinds_do_not_go_together(
    source: Callable[..., SourceFile], other: dict[str, object]
) -> None:
    with pytest.raises(PictureNotSupported, match=r"differ in size or kind.*each as an instance"):
        images(source(frame(0), frame(1, **other)), Taking.TOGETHER)
    assert len(images(source(frame(0), frame(1, **other)), Taking.EACH)) == 2


def test_gray_pages_go_together_with_color_ones_in_color(source: Callable[..., SourceFile]) -> None:
    gray = frame(0, pixels=np.full((4, 6), 7, np.uint8), significant_bits=None)
    color = frame(1, pixels=np.full((4, 6, 3), (1, 2, 3), np.uint8), significant_bits=None)
    (only,) = images(source(gray, color), Taking.TOGETHER)
    assert only.samples_per_pixel == 3
    assert [np.asarray(one)[0, 0].tolist() for one in only.frames] == [[7, 7, 7], [1, 2, 3]]


def test_more_than_memory_holds_does_not_go_together_and_is_not_read(source: Callable[..., SourceFile]) -> None:
    frames = Frames([frame(0)] * 3)
    count = MOST_TOGETHER_BYTES // (4 * 6 * 2) + 1
    with pytest.raises(PictureNotSupported, match="1,024 MB at most"):
        images(source(decoder=frames, frame_count=count), Taking.TOGETHER)
    assert frames.came == 1


def test_a_frame_that_is_damaged_takes_the_file_with_it(source: Callable[..., SourceFile]) -> None:
    for taking in (Taking.EACH, Taking.TOGETHER):
        frames = Frames([frame(0)], PictureDamaged(reason="it is cut off"))
        with pytest.raises(PictureDamaged):
            images(source(decoder=frames, frame_count=2), taking)


def test_the_camera_s_date_is_given_where_it_is_wanted(source: Callable[..., SourceFile]) -> None:
    assert images(source(frame(0)), Taking.EACH)[0].taken is None
    assert images(source(frame(0), is_dated_as_taken=True), Taking.EACH)[0].taken == MOMENT


def test_a_pdf_is_kept_as_it_is(source: Callable[..., SourceFile]) -> None:
    (document,) = captured(source(format="PDF"), Taking.WHOLE)
    assert isinstance(document, CapturedDocument)
    assert (document.data, document.sha256) == (b"data", "aa")


def test_what_is_not_kept_as_it_is_says_so(source: Callable[..., SourceFile]) -> None:
    with pytest.raises(PictureNotSupported, match="a TIFF file is not kept as it is"):
        list(captured(source(frame(0)), Taking.WHOLE))


def test_frames_are_not_lost_where_nobody_chose() -> None:
    assert usual_taking("TIFF", None) is Taking.EACH
    assert usual_taking("GIF", 40.0) is Taking.EACH
    assert usual_taking("PDF", None) is Taking.EACH


def test_a_real_file_is_taken_by_a_real_child(decoder: Decoder) -> None:
    from tests.fakes import fake_pictures as fake

    data = fake.png(fake.photo(40, 60), depth=8, color_type=fake.RGB)
    outline = decoder.outline(data)
    file = SourceFile(data, "aa", outline.format, outline.frame_count, decoder)
    for taking in (Taking.FIRST, Taking.EACH, Taking.TOGETHER):
        (only,) = images(file, taking)
        assert np.array_equal(np.asarray(only.pixels), fake.photo(40, 60))
