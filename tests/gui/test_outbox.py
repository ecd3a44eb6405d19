"""The outbox in the window: what waits and why, what can be done, and words that are never wrong."""

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ezp2p.errors import DestinationEdited, DiskFailing, FolderNotUsable
from ezp2p.gui import outbox_watch
from ezp2p.gui.dialogs.history import ItemDialog
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.outbox_words import destination_words, discard_words, headline, rebuilt_words, status_mark
from ezp2p.gui.wording import STATE_ICONS, look_of
from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.model.delivery import (
    UNDER_WAY,
    Condition,
    DeliveryState,
    DestinationStatus,
    OutboxItem,
    OutboxSummary,
    RebuildReport,
)
from ezp2p.model.events import OutboxChanged
from tests.gui.conftest import OpenWindow
from tests.gui.fake_deliveries import NOW, PACS_MAIN, outbox_item
from tests.gui.fake_services import FakeServices

SOON = NOW + timedelta(minutes=47)
CONFIRMING = replace(PACS_MAIN, confirmation=Confirmation.COMMITMENT)
BACKUP = RemoteAE("Backup", "BACKUP", "10.1.2.9", 104)
AWAY = DestinationStatus(PACS_MAIN, Condition.AWAY, NOW - timedelta(minutes=24), "Nothing listens there.", SOON, 14)


def look_again(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window has asked once more, and asks nothing."""
    watch = window.watch

    def is_settled() -> bool:
        return not watch._soon.isActive() and not watch._is_asking and window._desk.tasks.is_idle

    qtbot.waitUntil(is_settled)
    watch.refresh()
    qtbot.waitUntil(is_settled)


def waiting_item(item_id: int, **values: object) -> OutboxItem:
    item = outbox_item(item_id, DeliveryState.WAITING, number=item_id)
    return replace(item, next_try=SOON, note="Nothing listens there.", **values)  # type: ignore[arg-type]


# --- words ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("numbers", "destinations", "words", "state"),
    [
        ((0, 0, 0), (PACS_MAIN,), "", ""),
        ((143, 143, 143), (CONFIRMING,), "Everything taken today is in the PACS: 143 of 143", "done"),
        ((143, 143, 140), (CONFIRMING,), "143 of 143 stored; the PACS has not confirmed 3 yet", "done"),
        ((143, 143, 0), (PACS_MAIN,), "143 of 143 stored today", "done"),
        ((143, 143, 100), (CONFIRMING, BACKUP), "143 of 143 stored today, 100 of them confirmed", "done"),
        ((143, 143, 100), (), "143 of 143 stored today, 100 of them confirmed", "done"),
        ((143, 140, 140), (CONFIRMING,), "140 of 143 stored today", ""),
    ],
)
def test_the_headline_says_no_more_than_what_is_known(
    numbers: tuple[int, int, int], destinations: tuple[RemoteAE, ...], words: str, state: str
) -> None:
    mark = headline(OutboxSummary(*numbers), destinations)
    assert (mark.text, mark.state) == (words, state)


def test_the_mark_in_the_status_line_tells_the_worst_first_and_each_in_a_shape_of_its_own() -> None:
    summaries = (
        None,
        OutboxSummary(),
        OutboxSummary(5, 5, 5),
        OutboxSummary(5, 5),
        OutboxSummary(5, 2, 2, on_the_way=3),
        OutboxSummary(5, 2, 2, waiting=1, on_the_way=2, next_try=SOON),
        OutboxSummary(5, 2, 2, waiting=1, on_the_way=1, needs_you=1),
    )
    marks = [status_mark(one, NOW) for one in summaries]
    assert [mark.text for mark in marks] == [
        "outbox: unknown",
        "outbox: empty",
        "outbox: 5 of 5 in the PACS today",
        "outbox: 5 of 5 stored today",
        "outbox: 3 on the way",
        "outbox: 1 waiting, next try 10:52, 2 on the way",
        "outbox: 1 needs you, 1 waiting, 1 on the way",
    ]
    assert [mark.state for mark in marks] == ["", "", "done", "done", "busy", "attention", "failed"]
    stopped = {status_mark(one, NOW, is_stopped=True) for one in summaries}
    assert [(mark.text, mark.state) for mark in stopped] == [("outbox: nothing is being sent", "failed")]
    assert len({mark.icon for mark in (*marks, *stopped)}) == len(marks) + 1


def test_a_destination_that_is_away_is_told_with_since_when_and_when_it_is_tried() -> None:
    assert destination_words(AWAY, NOW) == "PACS Main not available since 09:41, 14 waiting, next try 10:52"
    refusing = replace(AWAY, condition=Condition.REFUSING, waiting=0, since=NOW - timedelta(days=1))
    assert (
        destination_words(refusing, NOW)
        == "PACS Main takes nothing from this workstation since 2026-11-20 10:05, next try 10:52"
    )
    assert destination_words(AWAY, SOON + timedelta(seconds=1)).endswith("next try now")


def test_what_is_discarded_is_named_by_number_patient_and_archive() -> None:
    items = [
        outbox_item(1, DeliveryState.HELD),
        outbox_item(2, DeliveryState.UNKNOWN, patient_id="PID0099"),
        outbox_item(3, DeliveryState.HELD, patient_name="Nowak^Zofia", patient_id="PID0007", destination=BACKUP),
    ]
    words = discard_words(items)
    assert "2 pictures of DOE, Jane (ID PID0001) and DOE, Jane (ID PID0099) for PACS Main" in words
    assert "1 picture of NOWAK, Zofia for Backup" in words
    assert "1 of them may be stored there already" in words
    many = [outbox_item(n, DeliveryState.HELD, patient_name=f"No{n}^A", patient_id=str(n)) for n in range(1, 8)]
    assert "NO1, A; NO2, A; NO3, A; NO4, A and 3 other patients" in discard_words(many)


def test_a_list_made_anew_is_told_in_one_sentence() -> None:
    assert rebuilt_words(RebuildReport(143, 0, 0, None)) == (
        "The list of the outbox was lost or damaged, and was made anew from its pictures: 143 entries."
    )
    words = rebuilt_words(RebuildReport(1, 1, 2, Path("quarantine")))
    assert words.endswith("1 entry, 1 of which is sent once more; 2 files could not be understood and stay in place.")


def test_what_was_stored_with_a_warning_stands_out_and_what_is_confirmed_has_a_shape_of_its_own() -> None:
    stored = outbox_item(1, DeliveryState.SENT)
    noted = replace(stored, note="The name was changed.", status=0xB000)
    repeated = replace(stored, note="The archive had it already from here.", status=0x0111)
    assert look_of(noted) == ("stored, with a note", "check-circle-outline", "attention")
    assert look_of(repeated) == look_of(stored)
    assert len({icon for icon, _ in STATE_ICONS.values()}) == len(DeliveryState)


# --- the status line --------------------------------------------------------------------------------------------


def test_what_could_not_be_read_is_told_as_unknown_and_corrected_when_it_can(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.add(outbox_item(1, DeliveryState.CONFIRMED))
    look_again(qtbot, window)
    assert window.status.outbox.text() == "outbox: 1 of 1 in the PACS today"
    services.deliveries.error = DiskFailing(folder="outbox")
    look_again(qtbot, window)
    outbox = window.send.outbox
    assert window.status.outbox.text() == "outbox: unknown"
    assert outbox.empty.text() == "How the outbox stands is not known at the moment."
    assert outbox.unreadable.text.startswith("The outbox: The disk that holds outbox reports an error")
    services.deliveries.error = None
    look_again(qtbot, window)
    assert window.status.outbox.text() == "outbox: 1 of 1 in the PACS today"
    assert outbox.unreadable.isHidden()


def test_that_nothing_is_being_sent_is_told_until_it_is_over(
    qtbot: QtBot, window: MainWindow, services: FakeServices, gui_thread: int
) -> None:
    services.deliveries.add(waiting_item(1))
    services.deliveries.delivery_fault = FolderNotUsable(folder="outbox", reason="Permission denied")
    look_again(qtbot, window)
    bar, status = window.send.outbox.fault, window.status
    assert bar.text.startswith("Nothing is being sent: EzP2P cannot write to outbox (Permission denied).")
    assert (status.mark.state, status.outbox.text()) == ("failed", "outbox: nothing is being sent")
    assert "cannot write to outbox" in status.outbox.toolTip()
    services.deliveries.delivery_fault = None
    look_again(qtbot, window)
    assert bar.isHidden()
    assert (status.outbox.text(), status.outbox.toolTip()) == ("outbox: 1 waiting, next try 10:52", "")
    threads = {thread for name, thread in services.calls if name == "deliveries.fault"}
    assert threads
    assert gui_thread not in threads


def test_a_fault_that_was_read_and_closed_is_not_told_again_and_another_one_is(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.delivery_fault = DiskFailing(folder="outbox")
    look_again(qtbot, window)
    bar = window.send.outbox.fault
    bar.clear()
    services.deliveries.delivery_fault = DiskFailing(folder="outbox")
    look_again(qtbot, window)
    assert bar.isHidden()
    assert window.status.outbox.text() == "outbox: nothing is being sent"
    services.deliveries.delivery_fault = FolderNotUsable(folder="outbox", reason="x")
    look_again(qtbot, window)
    assert "cannot write to outbox" in bar.text


def test_that_nothing_is_being_sent_is_told_also_while_the_outbox_cannot_be_read(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.error = services.deliveries.delivery_fault = DiskFailing(folder="outbox")
    look_again(qtbot, window)
    assert window.send.outbox.fault.text.startswith("Nothing is being sent: ")
    assert window.status.outbox.text() == "outbox: nothing is being sent"
    services.deliveries.delivery_fault = None
    look_again(qtbot, window)
    assert window.send.outbox.fault.isHidden()
    assert window.status.outbox.text() == "outbox: unknown"


def test_before_the_first_answer_the_outbox_is_unknown(
    qtbot: QtBot, services: FakeServices, open_window: OpenWindow
) -> None:
    services.deliveries.add(outbox_item(1, DeliveryState.HELD))
    window = open_window(services)
    window.status.show_outbox(None)
    assert window.status.mark.text == "outbox: unknown"


def test_an_answer_that_does_not_come_makes_what_was_known_unknown(
    qtbot: QtBot, window: MainWindow, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_again(qtbot, window)
    assert window.status.outbox.text() == "outbox: empty"
    monkeypatch.setattr(outbox_watch, "_TRUSTED_MS", -1)
    services.deliveries.gate = threading.Event()
    window.watch._ask_anyway()
    assert window.status.outbox.text() == "outbox: unknown"
    services.deliveries.gate.set()
    qtbot.waitUntil(lambda: window.status.outbox.text() == "outbox: empty")


def test_what_another_thread_announces_is_looked_at(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.deliveries.add(waiting_item(1))
    services.deliveries.publish(OutboxChanged())
    qtbot.waitUntil(lambda: window.status.outbox.text() == "outbox: 1 waiting, next try 10:52")


def test_many_announcements_become_few_questions(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    look_again(qtbot, window)
    services.deliveries.add(waiting_item(1))
    before = len(services.calls)
    for _ in range(200):
        services.deliveries.publish(OutboxChanged())
    qtbot.waitUntil(lambda: window.status.outbox.text() == "outbox: 1 waiting, next try 10:52")
    look_again(qtbot, window)
    asked = [name for name, _ in services.calls[before:] if name == "deliveries.summary"]
    assert 1 <= len(asked) <= 4


# --- the panel --------------------------------------------------------------------------------------------------


def test_a_destination_that_is_away_has_a_line_and_try_now(
    qtbot: QtBot, window: MainWindow, services: FakeServices, gui_thread: int
) -> None:
    services.deliveries.add(waiting_item(1))
    services.deliveries.destinations = (AWAY, replace(AWAY, destination=BACKUP, condition=Condition.OPEN))
    look_again(qtbot, window)
    lines = window.send.outbox.destinations.lines
    assert list(lines) == [PACS_MAIN]
    line = lines[PACS_MAIN]
    assert "14 waiting, next try 10:52" in line.line.text.text()
    assert line.why.text() == "Nothing listens there."
    QTest.mouseClick(line.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.status.outbox.text() == "outbox: 1 of 1 stored today")
    assert window.send.outbox.destinations.isHidden()
    threads = [thread for name, thread in services.calls if name.startswith("deliveries.")]
    assert gui_thread not in threads


def test_why_a_destination_is_away_is_said_once_and_not_in_every_row(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.add(waiting_item(1), replace(waiting_item(2), note="It has no room (A700)."))
    services.deliveries.destinations = (AWAY, replace(AWAY, destination=BACKUP, waiting=0))
    look_again(qtbot, window)
    outbox = window.send.outbox
    rows = [outbox.model.index(row).data() for row in range(2)]
    assert "Nothing listens there." not in rows[0]
    assert "It has no room (A700)." in rows[1]
    assert list(outbox.destinations.lines) == [PACS_MAIN]


def test_an_item_of_an_edited_destination_says_what_to_do(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    sentence = str(DestinationEdited(name="PACS Main", before="ORTHANC@10.1.2.3:4242", after="ORTHANC@10.1.2.4:4242"))
    services.deliveries.add(replace(outbox_item(1, DeliveryState.HELD), note=sentence))
    look_again(qtbot, window)
    assert "Press Try now to send it to ORTHANC@10.1.2.4:4242" in window.send.outbox.model.index(0).data()


def test_the_buttons_mean_all_that_is_open_and_not_only_what_is_listed(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.add(*(waiting_item(number) for number in range(1, 251)))
    look_again(qtbot, window)
    outbox = window.send.outbox
    assert outbox.model.rowCount() == 200
    assert outbox.meant.text() == "With all 250, of which 200 are listed:"
    QTest.mouseClick(outbox.hold_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(one.state is DeliveryState.HELD for one in services.deliveries.all_items))
    qtbot.waitUntil(lambda: window.status.outbox.text() == "outbox: 250 need you")
    assert not outbox.hold_button.isEnabled()


def test_what_is_selected_is_what_is_tried(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.deliveries.add(*(waiting_item(number) for number in range(1, 4)))
    look_again(qtbot, window)
    outbox = window.send.outbox
    outbox.list.setCurrentIndex(outbox.model.index_of(2))
    look_again(qtbot, window)
    assert outbox.meant.text() == "With the selected one:"
    QTest.mouseClick(outbox.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: outbox.model.rowCount() == 2)
    assert services.deliveries.all_items[1].state is DeliveryState.SENT


def test_what_is_being_sent_is_neither_held_nor_discarded(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.add(outbox_item(1, DeliveryState.SENDING))
    look_again(qtbot, window)
    outbox = window.send.outbox
    buttons = (outbox.try_button, outbox.hold_button, outbox.discard_button)
    assert [button.isEnabled() for button in buttons] == [False] * 3


def test_what_is_held_with_its_destination_can_be_held_by_hand_and_what_is_damaged_cannot(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    refused = "PACS Main does not know this workstation."
    services.deliveries.add(
        replace(outbox_item(1, DeliveryState.HELD), note=refused),
        replace(outbox_item(2, DeliveryState.DAMAGED), note="Its file has changed."),
    )
    look_again(qtbot, window)
    outbox = window.send.outbox
    QTest.mouseClick(outbox.hold_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: services.deliveries.all_items[0].note == "Held by hand.")
    look_again(qtbot, window)
    assert not outbox.hold_button.isEnabled()
    assert services.deliveries.all_items[1].state is DeliveryState.DAMAGED


@pytest.mark.parametrize("state", sorted(UNDER_WAY - {DeliveryState.SENDING}))
def test_what_is_discarded_is_what_was_named_and_nothing_that_came_meanwhile(
    qtbot: QtBot, window: MainWindow, services: FakeServices, state: DeliveryState
) -> None:
    services.deliveries.add(outbox_item(1, state), outbox_item(2, state))
    look_again(qtbot, window)
    QTest.mouseClick(window.send.outbox.discard_button, Qt.MouseButton.LeftButton)
    question = QApplication.activeModalWidget()
    assert isinstance(question, Question)
    words = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "Discard 2 pictures?" in words
    assert "2 pictures of DOE, Jane for PACS Main are not sent any more." in words
    services.deliveries.add(outbox_item(3, state))
    look_again(qtbot, window)
    question.buttons[0].click()
    qtbot.waitUntil(lambda: window.send.outbox.model.rowCount() == 1)
    states = [item.state for item in services.deliveries.all_items]
    assert states == [DeliveryState.DISCARDED, DeliveryState.DISCARDED, state]


def test_an_action_that_failed_is_told_where_it_was_asked(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.add(waiting_item(1))
    look_again(qtbot, window)
    window.watch.do(lambda: (_ for _ in ()).throw(DiskFailing(folder="outbox")))
    qtbot.waitUntil(lambda: "reports an error" in window.send.outbox.message.text)
    assert window.status.outbox.text() == "outbox: 1 waiting, next try 10:52"


def test_a_list_that_was_made_anew_is_told_at_the_start(
    qtbot: QtBot, services: FakeServices, open_window: OpenWindow
) -> None:
    services.deliveries.rebuilt = RebuildReport(143, 5, 0, Path("/data/outbox/quarantine/1"))
    notice = open_window(services).send.outbox.notice
    assert "143 entries, 5 of which are sent once more" in notice.text
    QTest.mouseClick(notice.copy, Qt.MouseButton.LeftButton)
    assert "/data/outbox/quarantine/1" in QApplication.clipboard().text()


def test_that_another_program_delivers_is_told(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.deliveries.is_elsewhere = True
    look_again(qtbot, window)
    line = window.send.outbox.lines["elsewhere"]
    assert line.text.text() == "Another EzP2P on this data folder sends what waits here."
    services.deliveries.is_elsewhere = False
    look_again(qtbot, window)
    assert line.isHidden()


def test_enter_on_an_open_item_shows_what_happened_to_it(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.deliveries.add(waiting_item(1))
    look_again(qtbot, window)
    outbox = window.send.outbox
    outbox.list.setCurrentIndex(outbox.model.index(0))
    QTest.keyClick(outbox.list, Qt.Key.Key_Return)
    dialog = window.findChildren(ItemDialog)[0]
    qtbot.waitUntil(lambda: len(dialog.details.events.rows) == 2)
    assert dialog.details.title.text() == "DOE, Jane"
    assert "Nothing listens there." in dialog.details.state.text.text()
    dialog.reject()
