"""The pictures of the demo: small, each of another kind, and taken without a word."""

from pathlib import Path

import pytest

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import capture, read_bytes
from ezp2p.model.image import CapturedImage, CodedJpeg
from tests.fakes.reading import preview

FOLDER = Path(__file__).parents[3] / "resources" / "sample_images"
PICTURES = {
    "wound_photo.jpg": (1200, 1600, 3, 8),
    "xray_phantom.png": (1024, 1024, 1, 16),
    "referral_letter.png": (1754, 1240, 3, 8),
}


def test_these_are_all_of_them() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_a_sample_is_small_and_needs_no_note(name: str, decoder: Decoder) -> None:
    data = read_bytes(FOLDER / name)
    assert len(data) < 150_000
    (image,) = capture(data, decoder=decoder)[1]
    assert isinstance(image, CapturedImage)
    assert (image.rows, image.columns, image.samples_per_pixel, image.bits_stored) == PICTURES[name]
    assert isinstance(image.pixels, CodedJpeg) == (name == "wound_photo.jpg")
    assert image.notes == preview(data).notes == ()
    assert (image.provenance.manufacturer, image.icc_profile) == ("", b"")
