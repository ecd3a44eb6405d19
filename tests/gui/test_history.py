"""The history: asked for when it is opened, page by page, searched, with what happened to each."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFailing
from ezp2p.gui.dialogs.history import HistoryDialog
from ezp2p.gui.history_words import HAPPENING_WORDS, copied_details, event_row
from ezp2p.gui.main_window import MainWindow
from ezp2p.model.delivery import DeliveryState, HistoryEntry
from ezp2p.outbox.states import Happening
from tests.gui.fake_deliveries import NOW, outbox_item
from tests.gui.fake_services import FakeServices

Open = Callable[[], HistoryDialog]


@pytest.fixture
def open_history(qtbot: QtBot, window: MainWindow) -> Open:
    """Opens the history with its key, and waits for the first page."""

    def open_it() -> HistoryDialog:
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        dialog = window.findChildren(HistoryDialog)[-1]
        qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
        return dialog

    return open_it


def fill(services: FakeServices, count: int) -> None:
    for number in range(1, count + 1):
        name = "Müller^Jörg" if number % 2 else "Doe^Jane"
        services.deliveries.add(outbox_item(number, DeliveryState.SENT, number=number, patient_name=name))


def test_nothing_of_the_history_is_asked_before_it_is_opened(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open
) -> None:
    fill(services, 500)
    window.watch.refresh()
    qtbot.waitUntil(lambda: window.status.outbox.text() == "outbox: 500 of 500 stored today")
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert "deliveries.history" not in {name for name, _ in services.calls}
    assert len(window.watch.items) <= 1
    dialog = open_history()
    assert dialog.model.rowCount() == 200


def test_older_pages_follow_until_there_are_no_more(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open
) -> None:
    fill(services, 450)
    dialog = open_history()
    assert dialog.count.text() == "200 loaded, there are older ones"
    QTest.mouseClick(dialog.older_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 400)
    bar = dialog.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 450)
    assert dialog.count.text() == "450 loaded, no older ones"
    assert dialog.older_button.isHidden()
    assert services.deliveries.asked_before == [None, 251, 51]
    numbers = [dialog.model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in (0, 449)]
    assert "image 450" in numbers[0]
    assert "image 1," in numbers[1]


def test_the_search_looks_among_what_is_loaded(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open
) -> None:
    fill(services, 10)
    dialog = open_history()
    dialog.search.setText("müller stored")
    assert dialog.model.rowCount() == 5
    assert dialog.count.text() == "5 of the 10 loaded, no older ones"
    dialog.search.setText("nobody")
    assert dialog.empty.sentence.text() == "None of the 10 that are loaded holds these words."
    dialog.search.clear()
    assert dialog.model.rowCount() == 10


def test_a_row_shows_its_state_and_note_and_what_happened(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open, gui_thread: int
) -> None:
    item = replace(outbox_item(1, DeliveryState.SENT), note="It changed the name (B000).", status=0xB000)
    services.deliveries.add(item)
    services.deliveries.events[1] = (
        HistoryEntry(1, 1, NOW, Happening.TAKEN, DeliveryState.QUEUED, "", None, ""),
        HistoryEntry(2, 1, NOW, Happening.RETRIED_BY_USER, DeliveryState.QUEUED, "", None, "alice"),
        HistoryEntry(3, 1, NOW, Happening.ACCEPTED, DeliveryState.SENT, item.note, 0xB000, ""),
    )
    dialog = open_history()
    assert "stored, with a note" in dialog.model.index(0).data()
    dialog.list.setCurrentIndex(dialog.model.index(0))
    qtbot.waitUntil(lambda: len(dialog.details.events.rows) == 3)
    assert [row.title for row in dialog.details.events.rows] == [
        "Taken into the outbox",
        "Try now was pressed",
        "Stored",
    ]
    assert dialog.details.events.rows[1].subtitle == "By alice."
    assert "Note: It changed the name (B000)." in dialog.details.state.text.text()
    QTest.mouseClick(dialog.details.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "SOP Instance UID: 2.25.1" in copied
    assert "0xB000" in copied
    assert "accepted -> SENT" in copied
    assert "Doe" not in copied
    assert "PID0001" not in copied
    assert gui_thread not in {thread for name, thread in services.calls if name.startswith("deliveries.")}


def test_every_happening_has_words_and_one_that_is_not_known_is_shown_as_it_is() -> None:
    assert set(HAPPENING_WORDS) == set(Happening)
    entry = HistoryEntry(1, 1, NOW - timedelta(days=2), "of a later version", DeliveryState.QUEUED, "", None, "")
    row = event_row(entry, NOW)
    assert (row.title, row.mark) == ("of a later version", "2026-11-19 10:05:00")
    assert "of a later version" in copied_details(outbox_item(1), (entry,))


@pytest.mark.parametrize(
    ("happening", "state"), [(Happening.TAKEN, DeliveryState.QUEUED), (Happening.ACCEPTED, DeliveryState.SENT)]
)
def test_what_happened_is_said_once(happening: Happening, state: DeliveryState) -> None:
    assert event_row(HistoryEntry(1, 1, NOW, happening, state, "", None, ""), NOW).subtitle == ""


def test_an_empty_history_says_what_will_be_there(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open
) -> None:
    dialog = open_history()
    assert dialog.empty.sentence.text().startswith("Nothing was sent yet")
    assert dialog.older_button.isHidden()


def test_a_history_that_could_not_be_read_is_asked_for_again(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open
) -> None:
    fill(services, 3)
    services.deliveries.error = DiskFailing(folder="outbox")
    dialog = open_history()
    assert "reports an error" in dialog.message.text
    assert dialog.empty.sentence.text() == "The history could not be read."
    services.deliveries.error = None
    QTest.mouseClick(dialog.message.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    assert dialog.message.isHidden()


def test_a_refresh_shows_what_was_sent_since_and_the_chosen_row_stays_chosen(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open
) -> None:
    fill(services, 3)
    dialog = open_history()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    services.deliveries.add(outbox_item(4, DeliveryState.CONFIRMED))
    QTest.mouseClick(dialog.refresh_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)
    chosen = dialog.model.item_at(dialog.list.currentIndex())
    assert chosen is not None
    assert chosen.item_id == 2


def test_what_happened_to_one_is_never_shown_for_another(
    qtbot: QtBot, window: MainWindow, services: FakeServices, open_history: Open
) -> None:
    fill(services, 2)
    entry = HistoryEntry(1, 2, NOW, Happening.TAKEN, DeliveryState.QUEUED, "Of the second.", None, "")
    services.deliveries.events = {2: (entry,), 1: (replace(entry, item_id=1, note="Of the first."),)}
    dialog = open_history()
    services.deliveries.gate = threading.Event()
    dialog.list.setCurrentIndex(dialog.model.index(0))
    dialog.list.setCurrentIndex(dialog.model.index(1))
    assert not dialog.details.copy_button.isEnabled()
    services.deliveries.gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert [row.subtitle for row in dialog.details.events.rows] == ["Of the first."]


def test_a_page_that_comes_after_the_history_was_closed_is_dropped(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    fill(services, 3)
    services.deliveries.gate = threading.Event()
    dialog = window.open_history()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    services.deliveries.gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert not window.findChildren(HistoryDialog)
