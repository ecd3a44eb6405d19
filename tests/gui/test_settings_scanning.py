"""The settings about scanning: profiles with their keys, and addresses of network scanners."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.imaging.page_treatment import SEPARATOR_DPI, is_separator
from ezp2p.model.scanning import ScanKind, ScannedPage, ScanSource
from ezp2p.settings.settings import ScanAreaSettings, ScanningSettings, ScanProfile, ScanTreatmentSettings
from tests.gui.conftest import OpenWindow
from tests.gui.fake_scanners import FED, FLAT
from tests.gui.fake_services import SET_UP, FakeServices
from tests.gui.scan_driving import CHEST, LETTER, choose, offered, open_panel

SCANNING = ScanningSettings(
    profiles=(
        LETTER.model_copy(
            update={"treatment": ScanTreatmentSettings(drops_blank_pages=True, splits_at_separators=True)}
        ),
        CHEST.model_copy(
            update={
                "area": ScanAreaSettings(left_mm=10.0, top_mm=20.0, width_mm=100.0, height_mm=120.5),
                "treatment": ScanTreatmentSettings(film_bits=12),
                "manufacturer": "Muster",
                "model": "Flat 300",
            }
        ),
    ),
    escl_addresses=("10.1.2.7", "scanner.example:8080"),
)


@pytest.fixture
def window(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    services._settings = SET_UP.model_copy(update={"scanning": SCANNING})
    return open_window(services)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    opened = window.open_settings()
    opened.show_scanning()
    qtbot.waitUntil(opened.isVisible)
    return opened


def save(qtbot: QtBot, dialog: SettingsDialog) -> None:
    with qtbot.waitSignal(dialog.saved):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def test_what_is_not_touched_is_saved_as_it_was(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    dialog.scanning.list.setCurrentRow(1)
    save(qtbot, dialog)
    assert services.settings.scanning == SCANNING


def test_a_profile_is_added_with_a_scanner_that_was_found_and_its_key_scans(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.scanning
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.form.name, "Photo prints")
    assert page.list.currentItem().text() == "Photo prints"
    choose(page.form.key, "F7")
    QTest.mouseClick(page.form.scanner.search_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.form.scanner.is_busy and page.form.options.is_possible)
    choose(page.form.options.kind, "Picture on paper")
    choose(page.form.options.resolution, "600 dpi")
    page.form.options.treatments["crops"].click()
    save(qtbot, dialog)
    added = services.settings.scanning.profiles[2]
    assert (added.name, added.key, added.device, added.kind) == ("Photo prints", "F7", FLAT.key, ScanKind.PICTURE)
    assert (added.resolution_dpi, added.source, added.treatment.crops) == (600, ScanSource.FLATBED, True)
    services.scan.scripts = [(1,)]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: services.scan.profiles == [added] and not window.tray.is_busy)


def test_a_profile_is_changed_and_another_removed(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.scanning
    choose(page.form.key, "F9")
    page.list.setCurrentRow(1)
    QTest.mouseClick(page.form.whole_button, Qt.MouseButton.LeftButton)
    page.list.setCurrentRow(0)
    assert page.form.key.currentText() == "F9"
    page.list.setCurrentRow(1)
    assert page.form.area.text() == "All of it"
    page.list.setCurrentRow(0)
    QTest.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    save(qtbot, dialog)
    kept = services.settings.scanning.profiles
    assert [one.name for one in kept] == ["Chest film"]
    assert kept[0].area is None


def test_what_cannot_be_used_is_told_beside_its_field(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.scanning
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    page.list.setCurrentRow(0)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert page.list.currentRow() == 2
    assert page.form.fields["name"].fault == "This cannot be empty."
    assert "search for it" in page.form.scanner.field.fault
    page.remove()
    page.list.setCurrentRow(0)
    choose(page.form.key, "F3")
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "F3" in dialog.message.text
    assert services.settings.scanning == SCANNING


def test_addresses_are_one_on_each_line(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    dialog.scanning.addresses.setPlainText(" 10.1.2.8 \n\nscanner.example:8080\n")
    save(qtbot, dialog)
    assert services.settings.scanning.escl_addresses == ("10.1.2.8", "scanner.example:8080")


def test_a_scanner_that_was_found_offers_its_choices_and_one_that_was_not_only_what_was_chosen(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    form = dialog.scanning.form
    assert offered(form.options.source) == ["Feeder"]
    form.scanner.search()
    qtbot.waitUntil(lambda: not form.scanner.is_busy)
    assert offered(form.options.source) == ["Feeder", "Feeder, both sides"]
    assert form.scanner.box.currentText() == FED.name


def test_what_was_chosen_in_the_panel_is_kept_as_a_profile(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    panel = open_panel(qtbot, window)
    choose(panel.scanner.box, FED.name)
    qtbot.waitUntil(lambda: not panel.is_busy)
    QTest.mouseClick(panel.keep_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    dialog = window.findChildren(SettingsDialog)[-1]
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.scanning.form.name, "Both sides")
    save(qtbot, dialog)
    kept: ScanProfile = services.settings.scanning.profiles[-1]
    assert (kept.name, kept.device, kept.manufacturer) == ("Both sides", FED.key, "Muster")
    assert "Both sides" in offered(panel.profiles)


def test_the_separator_page_is_saved_as_one_that_is_recognized(
    qtbot: QtBot, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = dialog.scanning.separator
    chosen = tmp_path / "page"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(line.message.isVisible)
    assert line.message.text == "page.png was saved. Print it at its own size."
    pixels = cv2.imread(str(tmp_path / "page.png"), cv2.IMREAD_GRAYSCALE)
    assert pixels is not None
    assert is_separator(ScannedPage(pixels.astype(np.uint8), 8, SEPARATOR_DPI, SEPARATOR_DPI))


def test_a_separator_page_that_cannot_be_saved_says_why(qtbot: QtBot, dialog: SettingsDialog, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    line = dialog.scanning.separator
    line.save(tmp_path / "file" / "page.png")
    qtbot.waitUntil(line.message.isVisible)
    assert str(tmp_path / "file") in line.message.text
