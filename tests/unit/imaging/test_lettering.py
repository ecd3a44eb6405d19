"""Text as pixels: letters of many scripts, and a sentence for those that the typeface does not have."""

import unicodedata

import numpy as np
import pytest
from PIL import features

from ezp2p.acquisition.edited_pictures import typeface
from ezp2p.errors import EditNotPossible
from ezp2p.imaging.lettering import large_letter, line_of_text

FONT = typeface()


@pytest.mark.parametrize(
    "text",
    ["Größe ÄÖÜß", "élève cœur", "mañana ¿sí?", "Łódź Ő ğ", "Ελλάδα", "Жёлтый", "12 × 3 cm²", "αριστερά → ±5°"],
)
@pytest.mark.parametrize("height", [8, 20, 133])
def test_letters_of_europe_are_drawn_within_their_line(text: str, height: int) -> None:
    cover = line_of_text(text, height=height, font=FONT)
    assert cover.shape[0] == height
    assert cover.max() > 200
    assert cover.shape[1] > cover.shape[0]


@pytest.mark.skipif(not features.check("raqm"), reason="no FriBiDi here")
@pytest.mark.parametrize("text", ["الجانب الأيسر", "שמאל"])
def test_letters_from_right_to_left_are_drawn_where_they_can_be_joined(text: str) -> None:
    assert line_of_text(text, height=30, font=FONT).max() > 200


@pytest.mark.parametrize(("text", "named"), [("山田", "U+5C71"), ("Wunde กข", "U+0E01"), ("\U0001f642", "U+1F642")])
def test_a_letter_that_the_typeface_lacks_is_named_and_never_a_box(text: str, named: str) -> None:
    with pytest.raises(EditNotPossible, match=r"its typeface has no letter for .*Write it in other letters") as refused:
        line_of_text(text, height=30, font=FONT)
    assert named.replace("+", "\\+") in str(refused.value) or named in str(refused.value)


def test_a_letter_in_two_parts_is_the_same_letter() -> None:
    whole, parts = "Größe é", unicodedata.normalize("NFD", "Größe é")
    assert whole != parts
    assert np.array_equal(line_of_text(whole, height=40, font=FONT), line_of_text(parts, height=40, font=FONT))


def test_no_letter_is_cut_off_above_or_below() -> None:
    tall = line_of_text("A\u0302\u0301\u0302\u0301", height=100, font=FONT)  # accents on accents
    assert not tall[0].any()
    cover = line_of_text("Ågjpqy", height=100, font=FONT)
    assert not cover[-1].any()
    assert cover[:25].any()
    assert cover[85:].any()


@pytest.mark.parametrize("height", [4, 6, 30, 301])
def test_a_large_letter_fills_its_height_and_has_no_shade(height: int) -> None:
    for letter in "LR":
        where = large_letter(letter, height=height, font=FONT)
        assert where.dtype == np.bool_
        assert where.shape[0] == height
        assert where.any(axis=1).all()
        assert where[:, 0].any()
        assert where[:, -1].any()
