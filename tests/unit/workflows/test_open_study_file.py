"""The file of the open study: edits come back as they were, a file without them loads, and nothing is guessed at."""

import hashlib
import json
from dataclasses import asdict
from typing import Any

import pytest

from ezp2p.model.edits import (
    Blackout,
    Caption,
    Crop,
    Edits,
    Mirror,
    MirrorKind,
    QuarterTurn,
    Region,
    Side,
    SideMarker,
    TextColor,
    Tone,
    Window,
)
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy
from ezp2p.workflows.open_study_file import FORMAT, from_bytes, to_bytes
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import SERIES_FORM, STUDY_FORM

EVERY_KIND: Edits = (
    QuarterTurn(3),
    Mirror(MirrorKind.LEFT_RIGHT),
    Mirror(MirrorKind.UPSIDE_DOWN),
    Crop(1, 2, 300, 400),
    Tone(-5, 10, 1.25),
    Tone(gamma=2),
    Window(1234.5, 2000),
    Blackout(Region(5, 6, 7, 8)),
    Caption("Größe الجانب", 1, 2, 30, TextColor.YELLOW),
    SideMarker(Side.RIGHT, 4, 5, 60),
    QuarterTurn(1),
)


def study_with(edits: Edits) -> OpenStudy:
    picture = KeptPicture("k", "k.picture", "photo.jpg", "00", edits=edits)
    return OpenStudy(STUDY_FORM, (KeptSeries(SERIES_FORM, (picture,)),), NOON)


def changed(data: bytes, **values: Any) -> bytes:
    """The file with another value of its picture, and a checksum that is right."""
    whole = json.loads(data)
    picture = whole["study"]["series"][0]["pictures"][0]
    for name, value in values.items():
        if value is None:
            del picture[name]
        else:
            picture[name] = value
    body = json.dumps(whole["study"], sort_keys=True, separators=(",", ":")).encode("ascii")
    return json.dumps({**whole, "sha256": hashlib.sha256(body).hexdigest()}).encode("ascii")


@pytest.mark.parametrize("edits", [(), *((one,) for one in EVERY_KIND), EVERY_KIND])
def test_edits_come_back_in_their_order(edits: Edits) -> None:
    assert from_bytes(to_bytes(study_with(edits))) == study_with(edits)


def test_a_file_that_tells_nothing_of_edits_has_none() -> None:
    data = changed(to_bytes(study_with(EVERY_KIND)), edits=None)
    for version in (3, FORMAT):
        older = json.dumps({**json.loads(data), "format": version}).encode("ascii")
        assert from_bytes(older) == study_with(())


@pytest.mark.parametrize(
    "edit",
    [
        {},
        {"sharpness": 3},
        {**asdict(QuarterTurn(1)), "more": 1},
        {"quarters": 4},
        {"quarters": "1"},
        {"kind": "sideways"},
        {"center": None, "width": 5.0},
        "turn",
        None,
        [],
    ],
)
def test_an_edit_that_is_none_is_never_left_out_without_a_word(edit: object) -> None:
    data = changed(to_bytes(study_with(())), edits=[edit])
    with pytest.raises(ValueError, match=r"damaged|number|valid|sideways"):
        from_bytes(data)


def test_a_flipped_bit_in_an_edit_is_found() -> None:
    data = to_bytes(study_with((Crop(1, 2, 300, 400),)))
    with pytest.raises(ValueError, match="changed since it was written"):
        from_bytes(data.replace(b"300", b"301"))
