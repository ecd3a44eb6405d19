"""Pictures of the tray while they are edited: originals are decoded once, and what is shown is what is sent."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ezp2p.errors import EditNotPossible, PictureNotSupported
from ezp2p.model.camera import Recording
from ezp2p.model.edits import Blackout, Caption, Crop, Edits, QuarterTurn, Region, Tone
from ezp2p.model.image import DICOM, TrayImage
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services
from tests.component.workflows.in_tray import in_tray
from tests.fakes.fake_pictures import png
from tests.fakes.fake_recordings import numbered, recording
from tests.fakes.numbered_frames import number_of

DEEP = (np.arange(120 * 160, dtype=np.uint16) + 20_000).reshape(120, 160)
EDITS: Edits = (QuarterTurn(1), Crop(10, 20, 90, 100), Blackout(Region(5, 5, 20, 10)), Tone(10))


@pytest.fixture
def deep(services: Services, tmp_path: Path) -> TrayImage:
    return in_tray(services, png(DEEP, depth=16, color_type=0), tmp_path)


@pytest.fixture
def clip(services: Services) -> TrayImage:
    path = services.recording_path()
    path.write_bytes(recording([numbered(number) for number in range(4)]))
    told = Recording(path=path, frame_count=4, seconds=0.16, rows=96, columns=128)
    return services.keep_recording(told, CameraInput(name="Microscope 1", device="x"), "Microscope 1", stop=Stop())


def test_the_original_is_shown_with_any_edits_as_the_picture_itself(services: Services, deep: TrayImage) -> None:
    edited = replace(deep, edits=EDITS)
    original = services.editing.original(edited)
    assert np.array_equal(np.asarray(original.pixels), DEEP)
    whole, small = services.editing.shown(original, EDITS, longest_side=50)
    assert np.array_equal(whole, services.picture(edited, longest_side=50)[0])
    assert (whole.shape, small.shape) == ((100, 90), (50, 45))
    assert services.editing.shown(original, (), longest_side=500)[0].shape == (120, 160)
    assert np.array_equal(np.asarray(original.pixels), DEEP)


def test_thumbnails_and_sizes_of_letters_are_those_of_the_program(services: Services, deep: TrayImage) -> None:
    assert services.editing.thumbnail(replace(deep, edits=(QuarterTurn(1),))).shape == (160, 120)
    assert services.editing.thumbnail(deep) is deep.thumbnail
    rows, columns = services.editing.text_size(Caption("day 3", 0, 0, 20))
    assert rows == 20
    assert columns > 20


def test_an_edit_that_does_not_fit_is_refused_and_a_dicom_file_has_no_original(
    services: Services, deep: TrayImage
) -> None:
    original = services.editing.original(deep)
    with pytest.raises(EditNotPossible):
        services.editing.shown(original, (Crop(0, 0, 500, 500),), longest_side=50)
    with pytest.raises(PictureNotSupported):
        services.editing.original(replace(deep, format=DICOM))


def test_every_frame_of_a_clip_is_shown_with_its_edits(services: Services, clip: TrayImage) -> None:
    turned = replace(clip, edits=(QuarterTurn(1),))
    for number in (3, 1):
        whole, small = services.clip_frame(turned, number, longest_side=64)
        assert (whole.shape, small.shape) == ((128, 96, 3), (64, 48, 3))
        assert number_of(np.rot90(whole)) == number
        original = services.editing.original(turned, frame=number)
        assert number_of(np.asarray(original.pixels)) == number
        assert np.array_equal(services.editing.shown(original, turned.edits, longest_side=64)[0], whole)
