"""What a hand does at the scanner's panel, and what is seen of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.scan import ScanPanel
from ezp2p.model.scanning import ScanArea, ScanKind, ScanMode, ScanSource
from ezp2p.settings.settings import ScanProfile
from tests.gui.fake_scanners import FED, FLAT

LETTER = ScanProfile(
    name="Letters",
    key="F5",
    device=FED.key,
    device_name=FED.name,
    source=ScanSource.FEEDER,
    mode=ScanMode.GRAY,
    resolution_dpi=200,
    kind=ScanKind.DOCUMENT,
)
CHEST = ScanProfile(
    name="Chest film",
    key="F3",
    device=FLAT.key,
    device_name=FLAT.name,
    source=ScanSource.TRANSPARENCY,
    mode=ScanMode.GRAY,
    depth_bits=16,
    kind=ScanKind.FILM,
)


def open_panel(qtbot: QtBot, window: MainWindow) -> ScanPanel:
    QTest.mouseClick(window.tray.scan_button, Qt.MouseButton.LeftButton)
    panel = window.tray.scan_panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel._was_begun and not panel.is_busy and window._desk.tasks.is_idle)
    return panel


def choose(box: QComboBox, words: str) -> None:
    place = box.findText(words)
    assert place >= 0, [box.itemText(one) for one in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def offered(box: QComboBox) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]


def drag(panel: ScanPanel, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Press, move, let go; millimeters on the glass."""
    view = panel.preview.view
    points = [view.to_widget(*place).toPoint() for place in (start, end)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    QTest.mouseMove(view, (points[0] + points[1]) / 2)
    QTest.mouseMove(view, points[1])
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[1])


def near(area: ScanArea | None, *expected: float) -> bool:
    assert area is not None
    found = (area.left_mm, area.top_mm, area.width_mm, area.height_mm)
    return all(abs(one - other) < 3 for one, other in zip(found, expected, strict=True))
