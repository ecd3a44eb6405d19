"""Every control in every state of the window: a name, a place in the tab order, a size, and all of its text."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.gui.language import speak
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import BASE_PX, Theme
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import FakeServices
from tests.gui.measuring import clipped_in, low_in, nameless_in, unreached_in
from tests.gui.scenes import SCENES, Stage, in_one_window
from tests.gui.test_arrangement import cut_fields

SIZES = ((1440, 900), (1280, 800))
SCALES = (1.0, 1.5, 2.0)
LONGEST = "fr"
"""The language whose texts are the longest, all together."""
SPOKEN = [*((LONGEST, scale) for scale in SCALES), ("de", 1.0), ("es", 1.0), ("ar", 1.0)]
WIDER = "DejaVu Sans"
"""A family in which most words are wider than in Noto Sans, on which the window was laid out."""
IN_WIDER = [(language, scale) for language in ("en", "fr", "de", "es") for scale in (1.0, 2.0)]
LINE = "\n"
NEED_THE_LARGER = frozenset({("edits", 2.0), ("archive", 2.0)})
"""At 200 % the picture with its edits and the drawer's empty archive need 1440 x 900."""


@pytest.fixture
def scale(request: pytest.FixtureRequest) -> float:
    """How large the system's text is; as usual unless a test says otherwise."""
    return float(getattr(request, "param", 1.0))


@pytest.fixture
def family(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    """In which letters the system writes; its own unless a test says otherwise."""
    wanted = str(getattr(request, "param", qapp.font().family()))
    found = QFontInfo(QFont(wanted)).family()
    if hasattr(request, "param") and found != wanted:
        reason = f"{wanted} is not installed, only {found} (packaging/linux/prepare.sh test installs it)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return wanted


@pytest.fixture(autouse=True)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """What the window speaks; English unless a test says otherwise, and so afterwards."""
    before = QLocale()
    yield speak(qapp, getattr(request, "param", "en"))
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication, scale: float, family: str) -> Iterator[Theme]:
    """The looks in a system with text of that size and family; afterwards all is as it was."""
    before = (QFont(qapp.font()), qapp.palette(), qapp.styleSheet())
    font = QFont(qapp.font())
    font.setFamily(family)
    font.setPixelSize(round(BASE_PX * scale))
    qapp.setFont(font)
    made = Theme(qapp)
    assert made.scale == pytest.approx(scale, abs=0.05)
    yield made
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])
    made.deleteLater()


@pytest.fixture
def stage(qtbot: QtBot, services: FakeServices, open_window: OpenWindow, pictures: tuple[Path, ...]) -> Stage:
    return Stage(qtbot, services, open_window, pictures, SIZES[0])


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_has_a_name_a_place_in_the_tab_order_and_room_for_a_finger(stage: Stage, scene: str) -> None:
    found = []
    for state, root in SCENES[scene](stage):
        found += [f"{state}: no name: {one}" for one in nameless_in(root)]
        found += [f"{state}: too small: {one}" for one in low_in(root)]
        found += [f"{state}: out of reach: {one}" for one in unreached_in(root)]
    assert not found, LINE + LINE.join(found)


@pytest.mark.parametrize("scale", SCALES, indirect=True)
@pytest.mark.parametrize("scene", SCENES)
def test_no_text_is_clipped_however_large_the_text_of_the_system_is(stage: Stage, scene: str, scale: float) -> None:
    sizes = SIZES[:1] if (scene, scale) in NEED_THE_LARGER else SIZES
    found = []
    for state, root in SCENES[scene](stage):
        for size in sizes:
            fit(root, size)
            found += [f"{state} at {size[0]} x {size[1]}: {one}" for one in clipped_at_rest(root)]
    assert not found, LINE + LINE.join(found)


@pytest.mark.parametrize(("language", "scale"), SPOKEN, indirect=True)
@pytest.mark.parametrize("scene", SCENES)
def test_nor_is_it_in_another_language(stage: Stage, scene: str) -> None:
    found = []
    for state, root in SCENES[scene](stage):
        fit(root, SIZES[0])
        found += [f"{state}: {one}" for one in clipped_at_rest(root)]
    assert not found, LINE + LINE.join(found)


@pytest.mark.parametrize("family", [WIDER], indirect=True)
@pytest.mark.parametrize(("language", "scale"), IN_WIDER, indirect=True)
def test_nor_is_it_in_a_wider_font(stage: Stage) -> None:
    found = []
    for state, root in in_one_window(stage):
        assert isinstance(root, MainWindow)
        found += [f"{state}: {one}" for one in clipped_at_rest(root)]
        found += [f"{state}: the edge of the form cuts {one}" for one in cut_fields(root)]
        cut = [label for label in told_apart_by(root) if label.width() < label.sizeHint().width()]
        found += [f"{state}: {label.text()} is cut in the banner" for label in cut]
    assert not found, LINE + LINE.join(found)


def told_apart_by(window: MainWindow) -> list[QLabel]:
    """What tells one patient from another, of what is in the banner."""
    banner = window.banner
    return [one for one in (banner.name, banner.facts["birth"], banner.facts["id"]) if window._desk.draft.has_patient]


def clipped_at_rest(root: QWidget) -> list[str]:
    """What is clipped when every answer has come and all is laid out anew."""
    for _ in range(10):
        if not clipped_in(root):
            break
        QTest.qWait(30)
    return clipped_in(root)


def fit(root: QWidget, size: tuple[int, int]) -> None:
    """Give the window that size; a dialog at most."""
    if isinstance(root, QDialog):
        root.resize(min(root.width(), size[0]), min(root.height(), size[1]))
    elif root.width() > 1100:
        root.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
