"""Numbers as each locale writes them, and sizes and rates by the same way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ezp2p.gui.dialogs.camera_trial import gives_in_words
from ezp2p.gui.numbers import decimal_shown, plain_shown, signed_shown, whole_shown
from ezp2p.gui.wording import size_shown
from ezp2p.model.camera import CameraMode

LOCALES = ("en_US", "de_DE", "fr_FR", "ar_EG")
THIN = "\u202f"
"""What French puts between thousands."""


@pytest.fixture
def locale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window writes numbers as this locale does."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def in_each(*expected: str) -> pytest.MarkDecorator:
    """The test runs in each locale, with what is expected there."""
    return pytest.mark.parametrize(("locale", "expected"), [*zip(LOCALES, expected, strict=True)], indirect=["locale"])


@in_each("1,372", "1.372", f"1{THIN}372", "١٬٣٧٢")
@pytest.mark.usefixtures("locale")
def test_a_whole_number_has_what_the_locale_puts_between_thousands(expected: str) -> None:
    assert whole_shown(1372) == expected


@in_each("-12,345,678", "-12.345.678", f"-12{THIN}345{THIN}678", "\u061c-١٢٬٣٤٥٬٦٧٨")
@pytest.mark.usefixtures("locale")
def test_a_large_number_below_zero_is_whole(expected: str) -> None:
    assert whole_shown(-12_345_678) == expected


@in_each("-1,234.5", "-1.234,5", f"-1{THIN}234,5", "\u061c-١٬٢٣٤٫٥")
@pytest.mark.usefixtures("locale")
def test_a_decimal_has_the_point_of_the_locale(expected: str) -> None:
    assert decimal_shown(-1234.5, 1) == expected


@in_each("0.0", "0,0", "0,0", "٠٫٠")
@pytest.mark.usefixtures("locale")
def test_what_rounds_to_nothing_has_no_sign(expected: str) -> None:
    assert decimal_shown(-0.04, 1) == expected


@in_each("29.97", "29,97", "29,97", "٢٩٫٩٧")
@pytest.mark.usefixtures("locale")
def test_a_plain_number_has_as_few_digits_as_tell_it(expected: str) -> None:
    assert plain_shown(29.97) == expected
    assert plain_shown(20.0) == whole_shown(20)


@in_each("1,234,570", "1.234.570", f"1{THIN}234{THIN}570", "١٬٢٣٤٬٥٧٠")
@pytest.mark.usefixtures("locale")
def test_a_large_plain_number_has_no_exponent(expected: str) -> None:
    assert plain_shown(1_234_567.0) == expected


@in_each("+5", "+5", "+5", "\u061c+٥")
@pytest.mark.usefixtures("locale")
def test_a_signed_number_says_its_side_and_zero_has_none(expected: str) -> None:
    assert signed_shown(5) == expected
    assert signed_shown(-5) == whole_shown(-5)
    assert signed_shown(0) == whole_shown(0)


@pytest.mark.parametrize("locale", ["C"], indirect=True)
@pytest.mark.usefixtures("locale")
def test_where_there_is_no_locale_a_comma_stands_between_thousands() -> None:
    assert whole_shown(1_234_567) == "1,234,567"


@in_each("512 kB", "512 kB", "512 kB", "٥١٢ kB")
@pytest.mark.usefixtures("locale")
def test_a_size_is_written_as_other_numbers(expected: str) -> None:
    assert size_shown(512_000) == expected
    assert size_shown(3_240_000) == f"{decimal_shown(3.24, 1)} MB"
    assert size_shown(12_345_000_000) == f"{whole_shown(12_345)} MB"


@in_each("29.9", "29,9", "29,9", "٢٩٫٩")
@pytest.mark.usefixtures("locale")
def test_the_rate_of_a_camera_is_written_as_other_numbers(expected: str) -> None:
    mode = CameraMode(columns=640, rows=480, frames_per_second=29.92)
    assert f"{expected} frames in a second" in gives_in_words(mode, QImage(640, 480, QImage.Format.Format_RGB32))
