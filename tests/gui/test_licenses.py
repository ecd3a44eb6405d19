"""About leads to the licenses: found by name or license, read off the window's thread, usable without a mouse."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import FileNotReadable
from ezp2p.gui.dialogs import licenses as module
from ezp2p.gui.dialogs.about import AboutDialog
from ezp2p.gui.dialogs.licenses import LicensesDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.workflows.licenses import Carried, Component
from tests.gui.measuring import clipped_in, low_in, nameless_in, unreached_in

COMPONENTS = (
    Component("muster-base", "1.0", "MIT", ""),
    Component("muster-video", "2.0", "BSD-3-Clause", "video", (Carried("x264", "GPL-2.0-or-later"),)),
)


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Which threads looked at the disk."""
    seen: list[int] = []

    def look() -> tuple[Component, ...]:
        seen.append(threading.get_ident())
        return COMPONENTS

    def read(component: Component) -> str:
        seen.append(threading.get_ident())
        return f"The terms of {component.name}."

    monkeypatch.setattr(module, "shipped", look)
    monkeypatch.setattr(module, "text_of", read)
    return seen


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, threads: list[int]) -> LicensesDialog:
    window.open_about()
    about = window.findChild(AboutDialog)
    assert isinstance(about, AboutDialog)
    QTest.mouseClick(about.licenses_button, Qt.MouseButton.LeftButton)
    opened = about.findChild(LicensesDialog)
    assert isinstance(opened, LicensesDialog)
    qtbot.waitUntil(lambda: opened.text.toPlainText() == "The terms of muster-base.")
    return opened


def shown(dialog: LicensesDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_each_library_stands_with_its_license_and_what_is_inside_it(dialog: LicensesDialog) -> None:
    assert shown(dialog) == ["muster-base 1.0\nMIT", "muster-video 2.0\nBSD-3-Clause + GPL-2.0-or-later"]


def test_what_a_wheel_carries_is_found_by_its_license_and_explained(qtbot: QtBot, dialog: LicensesDialog) -> None:
    QTest.keyClicks(dialog.search, "gpl")
    assert shown(dialog) == ["muster-video 2.0\nBSD-3-Clause + GPL-2.0-or-later"]
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == "The terms of muster-video.")
    assert "GPL 3" in dialog.what.text()


def test_a_search_in_vain_says_so_and_leads_back(qtbot: QtBot, dialog: LicensesDialog) -> None:
    QTest.keyClicks(dialog.search, "zzz")
    assert dialog.empty.isVisible()
    assert dialog.empty.sentence.text() == "No library has this in its name or license."
    assert dialog.text.toPlainText() == ""
    QTest.mouseClick(dialog.empty.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == "The terms of muster-base.")
    assert len(shown(dialog)) == 2


def test_the_keys_of_the_list_choose(qtbot: QtBot, dialog: LicensesDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == "The terms of muster-video.")


def test_the_window_never_reads_the_disk_itself(dialog: LicensesDialog, threads: list[int], gui_thread: int) -> None:
    assert threads
    assert gui_thread not in threads


def test_a_text_that_cannot_be_read_is_told(
    qtbot: QtBot, dialog: LicensesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_component: Component) -> str:
        raise FileNotReadable(reason="it is gone", cure="Install EzP2P again.")

    monkeypatch.setattr(module, "text_of", fail)
    dialog.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: "it is gone" in dialog.message.text)
    assert dialog.text.toPlainText() == ""


@pytest.mark.parametrize("search", ["", "zzz"])
def test_every_control_has_a_name_a_place_in_the_tab_order_and_room(dialog: LicensesDialog, search: str) -> None:
    dialog.search.setText(search)
    QTest.qWait(0)
    assert nameless_in(dialog) == []
    assert low_in(dialog) == []
    assert unreached_in(dialog) == []
    assert clipped_in(dialog) == []
