"""What the open study knows of clips: the part that is taken, and what is being recorded."""

import pytest

from ezp2p.gui.draft import Draft, SeriesDefaults
from ezp2p.gui.item_models.images import facts_of
from ezp2p.model.image import LIVE_DIGITAL, RECORDING, FrameRange, Origin, Taking, TrayImage
from ezp2p.model.open_study import RunningClip
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import tray_image

CLIP = tray_image(key="clip", format=RECORDING, frame_count=10, taking=Taking.EACH)
ORIGIN = Origin(LIVE_DIGITAL, taken=NOON.replace(tzinfo=None))


@pytest.fixture
def draft() -> Draft:
    draft = Draft(SeriesDefaults())
    draft.add_images([CLIP])
    return draft


def clip_of(draft: Draft) -> TrayImage:
    (image,) = draft.images
    return image


def test_a_clip_that_is_cut_becomes_fewer_instances_and_says_so(draft: Draft) -> None:
    assert draft.instance_count == 10
    draft.cut("clip", FrameRange(2, 5))
    assert (draft.instance_count, clip_of(draft).part) == (4, FrameRange(2, 5))
    assert facts_of(clip_of(draft)).endswith("4 of 10 frames")
    draft.cut("clip", None)
    assert (draft.instance_count, clip_of(draft).is_cut) == (10, False)


@pytest.mark.parametrize(
    ("part", "taken"),
    [((-3, 4), (0, 4)), ((8, 99), (8, 9)), ((20, 30), (9, 9)), ((5, 2), (5, 5))],
)
def test_a_part_lies_within_its_clip_and_has_a_frame(
    draft: Draft, part: tuple[int, int], taken: tuple[int, int]
) -> None:
    draft.cut("clip", FrameRange(*part))
    assert clip_of(draft).part == FrameRange(*taken)


def test_a_recording_belongs_to_its_series_and_to_the_active_one_where_that_is_gone(draft: Draft) -> None:
    first, second = draft.active_key, draft.add_series()
    clip = RunningClip("a.recording", "Microscope 1", second, ORIGIN)
    changes: list[int] = []
    draft.series_changed.connect(lambda: changes.append(1))
    draft.set_recording((clip,))
    draft.set_recording((clip,))
    assert changes == [1]
    assert (draft.recordings_of(first), draft.recordings_of(second)) == ((), (clip,))
    draft.remove_series(second)
    assert draft.recordings_of(draft.active_key) == (clip,)
