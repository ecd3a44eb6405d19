"""Ctrl+V puts a picture into the tray with exactly its pixels, or the files that were copied."""

import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import NotAnImage
from ezp2p.gui.clipboard import NOTHING, png_of
from ezp2p.gui.main_window import MainWindow
from ezp2p.storage.locations import Locations
from tests.gui.driving import mime_of
from tests.gui.fake_services import FakeServices

CHANCE = np.random.default_rng(20261121)


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def taken(services: FakeServices, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """The bytes of every file that was imported, by its name: those of a paste are gone afterwards."""
    found: dict[str, bytes] = {}
    make = services._tray_image

    def remember(path: Path, place: int) -> object:
        found[path.name] = path.read_bytes()
        return make(path, place)

    monkeypatch.setattr(services, "_tray_image", remember)
    monkeypatch.setattr(services, "picture", lambda *_, **__: (np.zeros((4, 4), np.uint8),) * 2)
    return found


def paste(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle and not window.tray.is_busy)


def pixels_of(data: bytes) -> NDArray[np.generic]:
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    return pixels


def test_a_copied_picture_comes_with_exactly_its_pixels(
    qtbot: QtBot, window: MainWindow, services: FakeServices, taken: dict[str, bytes]
) -> None:
    pixels = CHANCE.integers(0, 256, (30, 40, 3)).astype(np.uint8)
    image = QImage(pixels.data, 40, 30, 120, QImage.Format.Format_RGB888).copy()
    QGuiApplication.clipboard().setImage(image)
    paste(qtbot, window)
    assert window._desk.draft.count == 1
    assert np.array_equal(pixels_of(taken["Clipboard 1.png"])[:, :, ::-1], pixels)
    assert list(Locations(services.data_dir).tray.iterdir()) == []


def test_a_gray_picture_of_16_bits_keeps_them() -> None:
    pixels = CHANCE.integers(0, 65536, (30, 40)).astype(np.uint16)
    image = QImage(pixels.tobytes(), 40, 30, 80, QImage.Format.Format_Grayscale16)
    assert np.array_equal(pixels_of(png_of(image)), pixels)


@pytest.mark.parametrize(("kind", "ending", "suffix"), [("image/png", "png", ".png"), ("image/jpeg", "jpg", ".jpg")])
def test_a_file_that_another_program_gives_comes_as_it_is(
    qtbot: QtBot,
    window: MainWindow,
    taken: dict[str, bytes],
    pictures: tuple[Path, ...],
    kind: str,
    ending: str,
    suffix: str,
) -> None:
    data = next(path for path in pictures if path.suffix == suffix).read_bytes()
    mime = QMimeData()
    mime.setData(kind, data)
    QGuiApplication.clipboard().setMimeData(mime)
    paste(qtbot, window)
    assert taken == {f"Clipboard 1.{ending}": data}


def test_copied_files_come_like_dropped_ones(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> None:
    QGuiApplication.clipboard().setMimeData(mime_of(pictures))
    paste(qtbot, window)
    assert [image.name for image in window._desk.draft.images] == ["one.jpg", "two.png", "three.bmp"]
    assert all(path.exists() for path in pictures)


@pytest.mark.parametrize("text", ["", "a sentence", "https://pictures.invalid/one.jpg"])
def test_what_is_no_picture_is_said(qtbot: QtBot, window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    paste(qtbot, window)
    assert window._desk.draft.count == 0
    assert window.tray.message.text == NOTHING


def test_a_paste_during_an_import_is_refused_and_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    services.import_gate = threading.Event()
    window.tray.take_files(pictures)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "An import is running" in window.tray.message.text)
    services.import_gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle and not window.tray.is_busy)
    assert window._desk.draft.count == 3
    assert list(Locations(services.data_dir).tray.iterdir()) == []


def test_text_is_pasted_into_the_field_that_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("MUSTER")
    window.search_worklist()
    field = window.patient.worklist.search
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "MUSTER"
    assert not window.tray.message.isVisible()


def test_a_picture_that_cannot_be_read_is_said() -> None:
    with pytest.raises(NotAnImage):
        png_of(QImage())
