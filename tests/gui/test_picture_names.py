"""Names that the program itself gave to pictures: they are stored in English and shown in the user's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ezp2p.gui import resources, translation
from ezp2p.gui.panels.send import _note_shown
from ezp2p.gui.translation import tr
from ezp2p.gui.wording import breakable, picture_name_shown

FRAMES = "{name}: it goes as a multi-frame image."
GERMAN = {
    "en": "de",
    "{camera}, clip {number}": "{camera}, Aufnahme {number}",
    "{name}, frame {number}{ending}": "{name}, Einzelbild {number}{ending}",
    "It keeps its UIDs.": "Die UIDs bleiben.",
    "{name}: {sentence}": "{name}: {sentence}",
    FRAMES: "{name}: geht in einem Mehrfachbild.",
}


class German(QTranslator):
    """Knows a few texts."""

    def translate(self, _context: str, text: str, _sense: str | None = None, _count: int = -1) -> str:
        """The German text, or none."""
        return GERMAN.get(text, "")


@pytest.fixture
def german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window speaks German."""
    monkeypatch.setattr(resources, "core_sentences", lambda: ("It keeps its UIDs.", FRAMES))
    translator = German(qapp)
    translation.forget()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translation.forget()


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """The window is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


NAMES = [
    "IMG_0001.jpg",
    "Endoscope 3",
    "Endoscope, clip 2",
    "Endoscope, clip 2, frame 1,024.png",
    "holiday.mp4, frame 7.jpg",
    "eye, frame",
    "left: right.png",
]


@pytest.mark.parametrize("name", NAMES)
def test_in_english_every_name_is_as_it_is(name: str) -> None:
    assert picture_name_shown(name) == name


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("IMG_0001.jpg", "IMG_0001.jpg"),
        ("Endoscope 3", "Endoscope 3"),
        ("Endoscope, clip 2", "Endoscope, Aufnahme 2"),
        ("Endoscope, clip 2, frame 7.png", "Endoscope, Aufnahme 2, Einzelbild 7.png"),
        ("holiday.mp4, frame 7.jpg", "holiday.mp4, Einzelbild 7.jpg"),
    ],
)
def test_the_programs_own_words_in_a_name_are_shown_in_the_users_language(name: str, shown: str) -> None:
    assert picture_name_shown(name) == shown


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("one.png: It keeps its UIDs.", "one.png: Die UIDs bleiben."),
        ("left: arm.dcm: It keeps its UIDs.", "left: arm.dcm: Die UIDs bleiben."),
        ("Cam, clip 1: It keeps its UIDs.", "Cam, Aufnahme 1: Die UIDs bleiben."),
        ("Cam, clip 1: it goes as a multi-frame image.", "Cam, Aufnahme 1: geht in einem Mehrfachbild."),
        ("It keeps its UIDs.", "Die UIDs bleiben."),
        ("left: It keeps its UIDs.", "left: Die UIDs bleiben."),
    ],
)
def test_a_note_is_told_in_the_users_language_whatever_its_picture_is_called(note: str, told: str) -> None:
    assert _note_shown(note, ["left", "left: arm.dcm", "one.png", "Cam, clip 1"]) == told


def test_in_english_a_note_is_as_it_is() -> None:
    assert _note_shown("left: arm.dcm: It stays.", ["left: arm.dcm"]) == "left: arm.dcm: It stays."


@pytest.mark.usefixtures("from_the_right")
def test_the_sides_of_a_picture_are_read_from_the_left_in_every_language() -> None:
    assert "\u2066800 × 600\u2069" in tr("Blacked out {columns} × {rows}", columns=800, rows=600)
    assert tr("{columns} × {rows}", columns=800, rows=600).endswith("\u2066800 × 600\u2069")


def test_a_very_long_name_may_go_on_in_the_next_line() -> None:
    assert breakable("DOE, Jane") == "DOE, Jane"
    assert breakable("A" * 45) == f"{'A' * 20}\u200b{'A' * 20}\u200b{'A' * 5}"
