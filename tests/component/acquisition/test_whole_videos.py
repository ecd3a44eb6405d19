"""Videos taken as they are, by a real child: what it answers is believed only where it can be."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.taking import SourceFile, captured, usual_taking
from ezp2p.errors import PictureDamaged
from ezp2p.imaging.messages import Message, NotUnderstood, whole_video_heard, whole_video_said
from ezp2p.imaging.video_kinds import CONTAINERS
from ezp2p.imaging.video_stream import whole_video
from ezp2p.imaging.video_syntaxes import VideoCoding, VideoWish
from ezp2p.model.image import CapturedVideo, Taking
from tests.fakes.fake_videos import decoded, number_of, video

DATA = video("MOV", "libx264", sound=True)


@pytest.fixture
def decoder() -> Iterator[Decoder]:
    made = Decoder(count=1)
    yield made
    made.close()


def source(data: bytes, decoder: Decoder) -> SourceFile:
    look = decoder.look(data)
    return SourceFile(
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        format=look.format,
        frame_count=look.frame_count,
        decoder=decoder,
        frame_time_ms=look.frame_time_ms,
    )


def test_a_video_is_taken_as_it_is_where_nobody_chose(decoder: Decoder) -> None:
    file = source(DATA, decoder)
    assert (file.format, file.frame_count, file.frame_time_ms) == ("MP4", 12, 40.0)
    assert usual_taking(file.format, file.frame_time_ms) is Taking.WHOLE
    (taken,) = captured(file, Taking.WHOLE)
    assert isinstance(taken, CapturedVideo)
    assert taken.transfer_syntax_uid == "1.2.840.10008.1.2.4.102"
    assert (taken.rows, taken.columns, taken.frame_count, taken.frame_time_ms) == (96, 128, 12, 40.0)
    assert taken.notes == ("Its sound was left out.",)
    assert taken.sha256 == file.sha256
    assert [number_of(frame) for frame in decoded(taken.stream)] == list(range(12))


@pytest.mark.parametrize("container", CONTAINERS, ids=lambda one: one.name)
def test_every_container_may_be_taken_as_it_is(container: Any) -> None:
    assert usual_taking(container.name, 40.0) is Taking.WHOLE


def test_its_frames_may_be_pictures_too(decoder: Decoder) -> None:
    file = source(DATA, decoder)
    frames = list(captured(file, Taking.EACH))
    assert len(frames) == 12
    (together,) = captured(file, Taking.TOGETHER)
    assert len(together.frames) == 12  # type: ignore[union-attr]
    assert together.frame_time_ms == 40.0  # type: ignore[union-attr]


def test_a_damaged_video_is_refused_and_the_child_lives_on(decoder: Decoder) -> None:
    good = source(DATA, decoder)
    at = DATA.index(b"mdat") + 700
    broken = replace(good, data=DATA[:at] + bytes(200) + DATA[at + 200 :])
    pids = decoder.pids
    with pytest.raises(PictureDamaged):
        list(captured(broken, Taking.WHOLE))
    assert len(list(captured(good, Taking.WHOLE))) == 1
    assert decoder.pids == pids


def test_the_coding_that_is_chosen_reaches_the_child(decoder: Decoder) -> None:
    data = video("WebM", "libvpx-vp9")
    for coding, ending in ((VideoCoding.MPEG_2, ".100"), (VideoCoding.H_264, ".102")):
        assert decoder.whole_video(data, wish=VideoWish((coding,))).transfer_syntax_uid.endswith(ending)


# --- what is heard ----------------------------------------------------------------------------------------------


def heard(**changes: Any) -> Message:
    said = whole_video_said(whole_video(DATA))
    header = json.loads(json.dumps({**said.header, **changes}))
    return Message(header, tuple(bytes(buffer) for buffer in said.buffers))


def test_what_is_said_is_what_is_heard() -> None:
    said, again = whole_video_said(whole_video(DATA)), whole_video_said(whole_video_heard(heard()))
    assert (again.header, again.buffers) == (said.header, said.buffers)


@pytest.mark.parametrize(
    "changes",
    [
        {"syntax": "1.2.840.10008.1.2.1"},
        {"syntax": None},
        {"rows": 0},
        {"columns": 70_000},
        {"frames": 0},
        {"frame_time_ms": -1.0},
        {"frame_time_ms": None},
        {"pixel_aspect_ratio": [1]},
        {"pixel_aspect_ratio": [0, 1]},
        {"lossy": []},
        {"lossy": [[0, "X"]]},
        {"is_recoded": 1},
        {"notes": ["a\nb"]},
        {"model": "a\\b"},
    ],
    ids=str,
)
def test_what_cannot_be_is_not_believed(changes: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood):
        whole_video_heard(heard(**changes))


def test_an_empty_stream_is_not_believed() -> None:
    with pytest.raises(NotUnderstood):
        whole_video_heard(Message(heard().header, (b"",)))
