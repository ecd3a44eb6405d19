"""What was edited in the window reaches the archive as it was shown: the real core, the real archive."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import Theme
from ezp2p.model.delivery import DeliveryState
from ezp2p.model.edits import QuarterTurn, Side
from tests.gui.driving import drop, mime_of
from tests.gui.real_window import opened_on_demo


@pytest.fixture
def real_window(theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as `ezp2p demo` opens it."""
    with opened_on_demo(theme, qtbot) as window:
        yield window


@pytest.fixture
def photo(tmp_path: Path) -> tuple[Path, ...]:
    """A JPEG with a gradient, and a file of 16 bits of gray."""
    folder = tmp_path / "card"
    folder.mkdir()
    across, down = np.meshgrid(np.arange(480), np.arange(360))
    colors = np.stack([across // 2, down // 2, np.full_like(across, 120)], axis=2).astype(np.uint8)
    Image.fromarray(colors).save(folder / "a.jpg", quality=95)
    Image.fromarray((across * 100 + down).astype(np.uint16)).save(folder / "b.png")
    return folder / "a.jpg", folder / "b.png"


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle, timeout=20_000)
    QTest.qWait(5)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle, timeout=20_000)


def shown(window: MainWindow) -> np.ndarray:
    """The pixels that are seen, in RGB order."""
    image = window.tray.large.view._whole.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def draw(window: MainWindow, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = window.tray.large.view
    first, last = (view._to_widget(QPointF(*place)).toPoint() for place in (start, end))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)


def edit_all(qtbot: QtBot, window: MainWindow) -> None:
    """Turn, crop, black out, write, mark, and change the shades of what is shown."""
    bar = window.tray.large.edit
    bar.add(QuarterTurn(1))
    settle(qtbot, window)
    bar.open_tool(bar.crop)
    settle(qtbot, window)
    draw(window, (20, 30), (330, 420))
    bar.crop.confirm()
    settle(qtbot, window)
    bar.open_tool(bar.blackout)
    settle(qtbot, window)
    draw(window, (20, 20), (120, 80))
    settle(qtbot, window)
    bar.open_tool(bar.text)
    settle(qtbot, window)
    QTest.keyClicks(bar.text.text, "day 3")
    bar.text.confirm()
    settle(qtbot, window)
    bar.mark(Side.LEFT)
    settle(qtbot, window)
    bar.marker.confirm()
    settle(qtbot, window)
    bar.open_tool(bar.tone)
    settle(qtbot, window)
    bar.tone.contrast.slider.setValue(15)
    bar.leave_tool()
    settle(qtbot, window)


def prepare(qtbot: QtBot, window: MainWindow, photo: tuple[Path, ...]) -> None:
    worklist, draft = window.patient.worklist, window._desk.draft
    qtbot.waitUntil(lambda: worklist.model.rowCount() >= 12 and not worklist.is_busy, timeout=20_000)
    worklist.select(worklist.model.entries[0].key)
    worklist.choose_selected()
    drop(window.tray.large.drop_zone, mime_of(photo))
    qtbot.waitUntil(lambda: draft.count == 2 and not window.tray.is_busy, timeout=60_000)
    settle(qtbot, window)


def send(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window.send.send()
    qtbot.waitUntil(
        lambda: [item.state for item in window.send.outcomes.items] == [DeliveryState.SENT] * 2, timeout=60_000
    )
    settle(qtbot, window)


def test_an_edited_photo_and_edited_deep_gray_arrive_as_they_were_shown(
    qtbot: QtBot, real_window: MainWindow, photo: tuple[Path, ...]
) -> None:
    window, draft = real_window, real_window._desk.draft
    prepare(qtbot, window, photo)
    originals = [image.path.read_bytes() for image in draft.images]
    edit_all(qtbot, window)
    seen = shown(window)
    window.tray.show_picture(draft.images[1].key)
    settle(qtbot, window)
    deep = window._desk.services.editing.original(draft.images[1]).pixels
    window.tray.large.edit.add(QuarterTurn(3))
    settle(qtbot, window)
    assert [image.path.read_bytes() for image in draft.images] == originals
    window.tray.show_picture(draft.images[0].key)
    settle(qtbot, window)
    assert np.array_equal(shown(window), seen)
    assert len(draft.images[0].edits) == 6
    send(qtbot, window)
    photo_sent, deep_sent = sent_to(window._desk.services.data_dir / "archive")
    assert np.array_equal(photo_sent.pixel_array, seen)
    assert photo_sent.BurnedInAnnotation == "YES"
    assert "side marker burned in" in photo_sent.DerivationDescription
    assert np.array_equal(deep_sent.pixel_array, np.rot90(np.asarray(deep)))
    assert deep_sent.get("BurnedInAnnotation") != "YES"


def sent_to(folder: Path) -> list[pydicom.Dataset]:
    """What the archive keeps, the first instance first."""
    files = [path for path in folder.rglob("*.dcm") if path.is_file()]
    return sorted((pydicom.dcmread(path) for path in files), key=lambda one: int(one.InstanceNumber))
