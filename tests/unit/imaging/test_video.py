"""Videos as they are read: each frame in its turn, upright, in the right colors; nothing missing is concealed."""

import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest

from ezp2p.errors import PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.imaging.video import open_video
from ezp2p.imaging.video_kinds import CONTAINERS, container_of
from tests.fakes.fake_videos import number_of, numbered, sound_alone, video

PAL = Fraction(16, 15)

KINDS = [
    ("MP4", "libx264", "MP4"),
    ("MP4", "mpeg2video", "MP4"),
    ("MOV", "libx264", "MP4"),
    ("MKV", "libx264", "Matroska"),
    ("MKV", "ffv1", "Matroska"),
    ("WebM", "libvpx", "Matroska"),
    ("WebM", "libvpx-vp9", "Matroska"),
    ("AVI", "libx264", "AVI"),
    ("AVI", "mpeg4", "AVI"),
    ("TS", "libx264", "MPEG"),
    ("TS", "mpeg2video", "MPEG"),
    ("PS", "mpeg2video", "MPEG"),
    ("mpeg2video", "mpeg2video", "MPEG"),
    ("mpeg1video", "mpeg1video", "MPEG"),
]


@pytest.mark.parametrize(("container", "codec", "name"), KINDS)
def test_every_frame_comes_in_its_turn_and_in_its_colors(container: str, codec: str, name: str) -> None:
    data = video(container, codec)
    picture = open_video(data, USUAL)
    assert container_of(data).name == picture.header(0).format == name
    assert (picture.frame_count, picture.frame_time_ms) == (12, 40.0)
    frames = [picture.pixels(number).array for number in range(12)]
    assert [number_of(frame) for frame in frames] == list(range(12))
    assert all(
        frame.shape == (96, 128, 3) and frame.dtype == np.uint8 and not frame.flags.writeable for frame in frames
    )
    assert np.abs(frames[0].astype(int)[:60] - numbered(0, 96, 128)[:60]).mean() < 5


def test_a_frame_may_be_asked_for_again() -> None:
    picture = open_video(video(), USUAL)
    assert [number_of(picture.pixels(number).array) for number in (7, 3, 3, 11, 0)] == [7, 3, 3, 11, 0]
    assert number_of(picture.preview(32).array) == 0
    assert picture.untouched() is None


@pytest.mark.parametrize(("rotation", "corner"), [(0, (0, 0)), (90, (-1, 0)), (180, (-1, -1)), (270, (0, -1))])
def test_a_video_that_was_taken_on_its_side_comes_upright(rotation: int, corner: tuple[int, int]) -> None:
    """`rotation` turns to the left; the red quarter shows where it went."""
    data = video(rotation=rotation)
    picture = open_video(data, USUAL)
    frame = picture.pixels(0).array
    header = picture.header(0)
    assert frame.shape == (header.rows, header.columns, 3) == ((128, 96, 3) if rotation % 180 else (96, 128, 3))
    quarters = {(row, column): frame[row and -40, column and -40] for row in (0, -1) for column in (0, -1)}
    assert max(quarters, key=lambda place: int(quarters[place][0])) == corner


def test_a_mirrored_video_is_refused() -> None:
    data = video(rotation=180)
    upside_down = (-65536).to_bytes(4, "big", signed=True)
    at = data.index(b"tkhd") + 4 + 40
    assert data[at : at + 4] == upside_down
    mirrored = data[: at + 16] + (65536).to_bytes(4, "big") + data[at + 20 :]
    with pytest.raises(PictureNotSupported, match="mirrored"):
        open_video(mirrored, USUAL)


@pytest.mark.parametrize(("rows", "colorspace"), [(96, 1), (96, 6), (96, 2), (720, 1), (720, 6)])
def test_colors_are_made_by_the_matrix_that_the_video_names(rows: int, colorspace: int) -> None:
    data = video("MKV", "ffv1", rows=rows, columns=160, count=1, colorspace=colorspace, matrix=colorspace)
    frame = open_video(data, USUAL).pixels(0).array.astype(int)
    assert np.abs(frame[20, 20] - (200, 60, 40)).max() <= 3


def test_hd_that_names_no_matrix_is_of_the_matrix_of_hd() -> None:
    data = video("MKV", "ffv1", rows=720, columns=160, count=1, colorspace=2, matrix=1)
    assert np.abs(open_video(data, USUAL).pixels(0).array.astype(int)[20, 20] - (200, 60, 40)).max() <= 3


def test_high_dynamic_range_is_refused_with_what_to_do() -> None:
    data = video("MKV", "ffv1", pix_fmt="yuv420p10le", color_trc=16)
    with pytest.raises(PictureNotSupported, match=r"high dynamic range.*SDR"):
        open_video(data, USUAL)


def test_what_had_to_be_changed_is_said() -> None:
    picture = open_video(video("MKV", "ffv1", pix_fmt="yuv420p10le"), USUAL)
    assert picture.pixels(0).notes == ("Video of 10 bits became 8-bit.",)
    narrow = open_video(video("MP4", "mpeg2video", rows=576, columns=720, sample_aspect_ratio=PAL), USUAL)
    assert "not square" in narrow.pixels(0).notes[0]
    uneven = open_video(video(times=[0, 1, 2, 4, 5, 6, 9, 10, 11, 12, 13, 14]), USUAL)
    assert uneven.pixels(0).notes == ("Its frames come at uneven times; their average is kept.",)
    assert uneven.frame_time_ms == pytest.approx(40 * 14 / 11)


def test_times_that_are_rounded_to_milliseconds_are_even() -> None:
    picture = open_video(video("MKV", "libx264", rate=30), USUAL)
    assert picture.frame_time_ms == pytest.approx(1000 / 30)
    assert picture.pixels(0).notes == ()


@pytest.mark.parametrize(
    ("codec", "method"),
    [("libx264", "ISO_14496_10"), ("mpeg2video", "ISO_13818_2"), ("libvpx-vp9", ""), ("ffv1", None)],
)
def test_how_it_was_compressed_is_told(codec: str, method: str | None) -> None:
    lossy = open_video(video("MKV", codec), USUAL).lossy(3)
    assert (lossy.method if lossy else None) == method
    assert lossy is None or 0 < lossy.coded_bytes < 96 * 128 * 3


@pytest.mark.parametrize("container", ["MP4", "AVI", "MKV", "WebM"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.85])
def test_a_video_that_was_cut_is_refused(container: str, part: float) -> None:
    data = video(container, "libvpx-vp9" if container == "WebM" else "libx264", count=50)
    with pytest.raises(PictureDamaged):
        open_video(data[: int(len(data) * part)], USUAL).pixels(49)


def test_a_transport_stream_that_ends_in_a_packet_is_refused() -> None:
    with pytest.raises(PictureDamaged, match="in the middle of a packet"):
        open_video(video("TS", "libx264")[:-50], USUAL)


def test_a_broken_frame_is_refused_and_not_concealed() -> None:
    data = bytearray(video("MP4", "libx264", count=50, options={"crf": "10"}))
    middle = data.index(b"mdat") + (len(data) - data.index(b"mdat")) // 3
    data[middle : middle + 24] = bytes(24)
    with pytest.raises(PictureDamaged):
        open_video(bytes(data), USUAL).pixels(49)


def test_limits_are_kept_before_anything_is_decoded() -> None:
    with pytest.raises(PictureTooLarge):
        open_video(video(rows=1080, columns=1920, count=1), ReadOptions(limit_pixels=1_000_000))


def test_sound_alone_is_no_video() -> None:
    with pytest.raises(PictureNotSupported, match="no moving pictures"):
        open_video(sound_alone(), USUAL)


def test_pictures_of_other_kinds_are_no_videos() -> None:
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64)
    assert not any(one.is_it(heic) for one in CONTAINERS)
    assert not any(one.is_it(b"\x89PNG\r\n\x1a\n" + bytes(600)) for one in CONTAINERS)


def test_without_pyav_it_says_what_to_install() -> None:
    program = "import sys; sys.modules['av'] = None; from ezp2p.imaging.video import load_av; load_av()"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "reading videos is not installed. Install EzP2P with its extra 'video'" in done.stderr
