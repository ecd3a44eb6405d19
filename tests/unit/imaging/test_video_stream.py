"""A video as one stream of a transfer syntax: kept where one holds it, else compressed anew, and never a frame lost."""

import io
from fractions import Fraction
from typing import Any

import av
import numpy as np
import pytest

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.video_stream import whole_video
from ezp2p.imaging.video_syntaxes import VideoCoding, VideoWish
from tests.fakes.fake_videos import decoded, number_of, video

KEPT = [
    ("MP4", "libx264", "102"),
    ("MOV", "libx264", "102"),
    ("MKV", "libx264", "102"),
    ("AVI", "libx264", "102"),
    ("TS", "libx264", "102"),
    ("MP4", "mpeg2video", "100"),
    ("TS", "mpeg2video", "100"),
    ("PS", "mpeg2video", "100"),
    ("mpeg2video", "mpeg2video", "100"),
]


@pytest.mark.parametrize(("container", "codec", "syntax"), KEPT)
def test_a_stream_that_a_syntax_holds_keeps_its_coded_pictures(container: str, codec: str, syntax: str) -> None:
    data = video(container, codec)
    whole = whole_video(data)
    assert whole.transfer_syntax_uid == f"1.2.840.10008.1.2.4.{syntax}"
    assert not whole.is_recoded
    assert (whole.rows, whole.columns, whole.frame_count, whole.frame_time_ms) == (96, 128, 12, 40.0)
    before, after = decoded(data), decoded(whole.stream)
    assert len(after) == 12
    assert all(np.array_equal(one, other) for one, other in zip(before, after, strict=True))
    assert whole.lossy.earlier is None
    assert whole.notes == ()


def test_h_264_lies_in_a_transport_stream_and_mpeg_2_bare() -> None:
    """PS3.5 8.2.7 wants MPEG-TS or MP4 for H.264; 8.2.5 leaves it open for MPEG-2."""
    assert whole_video(video("MP4", "libx264")).stream[:189:188] == b"GG"
    assert whole_video(video("MP4", "mpeg2video")).stream.startswith(b"\0\0\1\xb3")


@pytest.mark.parametrize(
    ("size", "rate", "codec", "level", "syntax"),
    [
        ((720, 1280), 50, "mpeg2video", "4", "101"),
        ((1080, 1920), 25, "mpeg2video", "4", "101"),
        ((1080, 1920), 60, "libx264", "4.2", "104"),
        ((1080, 1920), 25, "libx264", "4.1", "102"),
    ],
)
def test_high_definition_is_kept_too(size: tuple[int, int], rate: int, codec: str, level: str, syntax: str) -> None:
    options = {"level": level, "preset": "ultrafast"} if codec == "libx264" else {"level": level, "profile": "main"}
    data = video("TS", codec, count=3, rate=rate, rows=size[0], columns=size[1], options=options)
    whole = whole_video(data)
    assert (whole.transfer_syntax_uid[-3:], whole.is_recoded) == (syntax, False)


RECODED: list[tuple[str, dict[str, Any], str]] = [
    ("of another coding", {"container": "WebM", "codec": "libvpx-vp9"}, ""),
    ("of MPEG-1", {"container": "mpeg1video", "codec": "mpeg1video"}, ""),
    ("of MPEG-4", {"container": "AVI", "codec": "mpeg4"}, ""),
    ("of HEVC", {"codec": "libx265", "options": {"x265-params": "log-level=none"}}, "ISO_23008_2"),
    ("of ten bits", {"pix_fmt": "yuv420p10le"}, "ISO_14496_10"),
    ("of full color", {"pix_fmt": "yuv444p"}, "ISO_14496_10"),
    ("on its side", {"rotation": 90}, "ISO_14496_10"),
    ("of a level that no syntax holds", {"options": {"level": "5.1"}}, "ISO_14496_10"),
]


@pytest.mark.parametrize(("name", "made", "method"), RECODED, ids=[row[0] for row in RECODED])
def test_what_no_syntax_holds_is_compressed_anew_which_is_said(name: str, made: dict[str, Any], method: str) -> None:
    data = video(**made)
    whole = whole_video(data)
    assert whole.is_recoded
    assert whole.transfer_syntax_uid == "1.2.840.10008.1.2.4.100"
    assert "The video was compressed anew as MPEG-2." in whole.notes
    assert [step.method for step in whole.lossy.steps] == [method, "ISO_13818_2"]
    frames = decoded(whole.stream)
    assert len(frames) == whole.frame_count == 12
    if not made.get("rotation"):
        assert [number_of(frame) for frame in frames] == list(range(12))


def test_compressing_anew_is_good_and_never_claims_a_loss_that_was_not() -> None:
    data = video("MKV", "ffv1")
    whole = whole_video(data)
    assert [step.method for step in whole.lossy.steps] == ["ISO_13818_2"]
    difference = np.stack(decoded(data)).astype(float) - np.stack(decoded(whole.stream))
    assert 10 * np.log10(255**2 / np.mean(difference**2)) >= 40


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_video_on_its_side_is_stored_upright(rotation: int) -> None:
    whole = whole_video(video(rotation=rotation))
    frame = decoded(whole.stream)[0]
    assert frame.shape == (whole.rows, whole.columns, 3)
    corner = {90: (-40, 5), 180: (-40, -40), 270: (5, -40)}[rotation]
    assert np.abs(frame[corner].astype(int) - (200, 60, 40)).max() < 25


def test_an_older_video_is_written_as_h_264_where_that_is_chosen() -> None:
    whole = whole_video(video("WebM", "libvpx-vp9", rate=17), wish=VideoWish((VideoCoding.H_264,)))
    assert whole.transfer_syntax_uid == "1.2.840.10008.1.2.4.102"
    assert [step.method for step in whole.lossy.steps] == ["", "ISO_14496_10"]
    assert [number_of(frame) for frame in decoded(whole.stream)] == list(range(12))
    assert whole.frame_time_ms == pytest.approx(1000 / 17, abs=0.1)


@pytest.mark.parametrize("coding", list(VideoCoding))
def test_a_stream_tells_the_profile_and_level_of_its_syntax(coding: VideoCoding) -> None:
    for rows, columns in ((480, 640), (720, 1280)):
        whole = whole_video(video("WebM", "libvpx-vp9", rows=rows, columns=columns, count=4), wish=VideoWish((coding,)))
        with av.open(io.BytesIO(whole.stream), "r") as file:
            context = file.streams.video[0].codec_context
            told = (context.profile, context.level)
        expected = {"100": ("Main", 8), "101": ("Main", 4), "102": ("High", 41)}
        assert told == expected[whole.transfer_syntax_uid[-3:]]


def test_frames_that_come_rarely_are_shown_again_which_is_said() -> None:
    whole = whole_video(video("WebM", "libvpx-vp9", rate=15))
    assert whole.frame_count == 24
    assert whole.frame_time_ms == pytest.approx(1000 / 30)
    assert [number_of(frame) for frame in decoded(whole.stream)] == [number // 2 for number in range(24)]
    assert any("shown 2 times" in note for note in whole.notes)


def test_black_around_frames_is_said_and_moves_nothing() -> None:
    data = video("MKV", "ffv1", rows=600, columns=1000, count=2)
    whole = whole_video(data)
    assert (whole.rows, whole.columns) == (720, 1280)
    assert "Black was put around its frames, to 1280 by 720 pixels." in whole.notes
    frame = decoded(whole.stream)[0].astype(int)
    inside = frame[60:660, 140:1140]
    assert np.abs(inside - decoded(data)[0]).mean() < 3
    assert frame[:50].max() < 20
    assert frame[:, :130].max() < 20


def test_sound_is_left_out_which_is_said() -> None:
    whole = whole_video(video(sound=True))
    assert whole.notes == ("Its sound was left out.",)
    with av.open(io.BytesIO(whole.stream), "r") as file:
        assert [stream.type for stream in file.streams] == ["video"]


def test_pixels_that_are_not_square_are_told_height_before_width() -> None:
    data = video("MP4", "mpeg2video", rows=576, columns=720, count=3, sample_aspect_ratio=Fraction(16, 15))
    assert whole_video(data).pixel_aspect_ratio == (15, 16)
    turned = video(
        "MP4", "mpeg2video", rows=576, columns=720, count=3, sample_aspect_ratio=Fraction(16, 15), rotation=90
    )
    with pytest.raises(PictureNotSupported, match="not square"):
        whole_video(turned)  # 720 rows of pixels that are not square fit into nothing


@pytest.mark.parametrize(
    ("made", "what", "cure"),
    [
        ({"rate": 17}, "128 by 96 pixels at 17 frames", "Choose H.264"),
        ({"rows": 1280, "columns": 720, "count": 2}, "720 by 1280 pixels", "Choose H.264"),
        ({"rows": 2160, "columns": 3840, "count": 1}, "3840 by 2160 pixels", "Take its frames as pictures"),
    ],
)
def test_what_cannot_be_held_is_refused_with_what_to_do(made: dict[str, Any], what: str, cure: str) -> None:
    with pytest.raises(PictureNotSupported, match=rf"{what}.*{cure}"):
        whole_video(video("MKV", "ffv1", **made))


@pytest.mark.parametrize(("container", "codec"), [("MP4", "libx264"), ("WebM", "libvpx-vp9"), ("PS", "mpeg2video")])
def test_a_broken_video_becomes_no_stream(container: str, codec: str) -> None:
    data = bytearray(video(container, codec, count=60, options={"crf": "10"} if codec == "libx264" else None))
    middle = len(data) // 2
    data[middle : middle + 100] = bytes(100)
    with pytest.raises((PictureDamaged, PictureNotSupported)):  # what is lost of a stream may change its rate
        whole_video(bytes(data))
