"""What is being worked on is kept after each change, offered at the next start, and never lost at closing."""

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFull, FileNotReadable, FolderNotUsable, OpenStudyNotReadable
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.open_study_offer import choices_in_words, offer_in_words
from ezp2p.model.image import Taking, TrayImage
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy
from ezp2p.model.study import SeriesForm
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.study_form import form_from_entry
from tests.gui.conftest import OpenWindow
from tests.gui.driving import drop_pictures, wait_until_it_can_be_sent
from tests.gui.fake_deliveries import NOW
from tests.gui.fake_services import ENTRIES, FakeServices

JANE, JANET = ENTRIES[0], ENTRIES[1]
FORMS = (
    SeriesForm(series_description="Before", modality="XC", body_part_examined="HAND", laterality="L"),
    SeriesForm(series_description="After", series_number="7", modality="XC"),
)


def full() -> Exception:
    return DiskFull(folder="data", missing="1 MB")


def tray_image(path: Path) -> TrayImage:
    thumbnail = np.zeros((24, 32, 3), np.uint8)
    return TrayImage(path.name, path, path.name, "00", 1000, 240, 320, 3, 8, thumbnail)


@pytest.fixture
def left(pictures: tuple[Path, ...], services: FakeServices) -> OpenStudy:
    """Jane's study with two series, the first one active; `services` have it left behind."""
    images = [tray_image(path) for path in pictures]
    services.open_study.images = {image.key: image for image in images}
    kept = [
        KeptPicture(image.key, image.path.name, image.name, image.sha256, taking=Taking.EACH, size=(240, 320))
        for image in images
    ]
    study = form_from_entry(JANE)
    series = (KeptSeries(FORMS[0], (kept[2], kept[0])), KeptSeries(FORMS[1], (kept[1],)))
    services.open_study.left = OpenStudy(study=study, series=series, saved=NOW - timedelta(minutes=20))
    return services.open_study.left


def asked(qtbot: QtBot) -> Question:
    """The question that is open."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Question))
    question = QApplication.activeModalWidget()
    assert isinstance(question, Question)
    return question


def press(question: Question, text: str) -> None:
    button = next(one for one in question.findChildren(QPushButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.saver.is_active and window.saver.is_safe and window._desk.tasks.is_idle)


def names(study: OpenStudy) -> list[list[str]]:
    return [[picture.name for picture in one.pictures] for one in study.series]


# --- keeping ----------------------------------------------------------------------------------------------------


def test_every_change_is_kept_a_moment_later_and_many_at_once_are_kept_together(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    settled(qtbot, window)
    before = len(services.open_study.kept)
    window.choice.use_entry(JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    draft = window._desk.draft
    draft.edit_series(draft.active_key, FORMS[0])
    settled(qtbot, window)
    kept = services.open_study.kept
    assert before < len(kept) <= before + 4
    assert kept[-1].study == draft.study
    assert kept[-1].series[0].form == FORMS[0]
    assert names(kept[-1]) == [["one.jpg", "two.png", "three.bmp"]]
    sizes = [(image.rows, image.columns) for image in draft.images]
    assert [picture.size for picture in kept[-1].series[0].pictures] == sizes
    draft.move([draft.images[2].key], draft.active_key, 0)
    settled(qtbot, window)
    assert names(kept[-1]) == [["three.bmp", "one.jpg", "two.png"]]
    draft.remove([draft.images[0].key])
    settled(qtbot, window)
    assert names(kept[-1]) == [["one.jpg", "two.png"]]


def test_the_batch_and_its_pictures_are_kept_before_the_outbox_gets_them_and_their_copies_go_last(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    window.choice.use_entry(JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    settled(qtbot, window)
    keys = tuple(image.key for image in window._desk.draft.images)
    qtbot.waitUntil(window.send.send_button.isEnabled)
    services.building.clear()
    before = len(services.open_study.kept)
    window.send.send()
    qtbot.waitUntil(lambda: "send" in {name for name, _ in services.calls})
    at_sending = services.open_study.kept[before]
    assert (at_sending.leaving, at_sending.count) == (keys, 3)
    assert at_sending.batch
    drop_pictures(qtbot, window, pictures[1:2], expected=4)
    qtbot.waitUntil(lambda: services.open_study.kept[-1].count == 4)
    assert services.open_study.kept[-1].leaving == keys
    services.building.set()
    qtbot.waitUntil(lambda: len(services.dropped) == 3)
    assert {item.batch for item in services.deliveries.all_items} == {at_sending.batch}
    after = services.open_study.kept[-1]
    assert (after.count, after.leaving, after.study.study_instance_uid) == (1, (), JANE.study_instance_uid)
    order = [name for name, _ in services.calls]
    assert "open_study.keep" in order[order.index("send") : order.index("drop_picture")]


def test_pictures_are_not_sent_while_it_cannot_be_kept_which_ones(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    window.choice.use_entry(JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    settled(qtbot, window)
    qtbot.waitUntil(window.send.send_button.isEnabled)
    services.open_study.keep_error = full()
    window.send.send()
    qtbot.waitUntil(lambda: not window.send.is_busy)
    assert "too little room" in window.send.message.text
    assert (services.sent, window._desk.draft.count) == ([], 3)
    services.open_study.keep_error = None
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window.send.send()
    qtbot.waitUntil(lambda: len(services.sent) == 1 and window._desk.draft.count == 0)


@pytest.mark.parametrize("count", [0, 3])
def test_a_failure_after_the_outbox_took_the_pictures_never_leaves_them_to_be_sent_again(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    pictures: tuple[Path, ...],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    count: int,
) -> None:
    send = services.send

    def fail_late(*arguments: object, **options: object) -> None:
        if count:
            send(*arguments, **options)  # type: ignore[arg-type]
        raise full()

    monkeypatch.setattr(services, "send", fail_late)
    monkeypatch.setattr("ezp2p.gui.panels.send.logger.exception", lambda *_: None)
    window.choice.use_entry(JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    wait_until_it_can_be_sent(qtbot, window)
    window.send.send()
    qtbot.waitUntil(lambda: not window._desk.draft.is_sending)
    assert window._desk.draft.count == 3 - count
    assert len(services.deliveries.all_items) == count


def test_a_save_that_fails_is_told_once_and_made_up_for(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    settled(qtbot, window)
    services.open_study.keep_error = full()
    drop_pictures(qtbot, window, pictures, expected=3)
    qtbot.waitUntil(lambda: "After a crash, what you are working on would be lost" in window.tray.message.text)
    window.tray.message.clear()
    window.saver._save()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert window.tray.message.text == ""
    services.open_study.keep_error = None
    window.saver._save()
    settled(qtbot, window)
    assert services.open_study.kept[-1].count == 3


def test_copies_stay_as_long_as_the_study_on_the_disk_names_them(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, window, pictures, expected=3)
    settled(qtbot, window)
    services.open_study.keep_error = full()
    window._desk.draft.forget([image.key for image in window._desk.draft.images])
    qtbot.waitUntil(lambda: "would be lost" in window.tray.message.text)
    assert services.dropped == []
    services.open_study.keep_error = None
    window.saver._save()
    qtbot.waitUntil(lambda: len(services.dropped) == 3)


# --- the offer --------------------------------------------------------------------------------------------------


def test_what_was_left_behind_is_offered_and_comes_back_exactly(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    window = open_window(services)
    question = asked(qtbot)
    saved = left.saved.astimezone(window._desk.clock.now().tzinfo)
    assert question.findChildren(QPushButton)
    assert offer_in_words(left, now=NOW) == f"You were working on 3 pictures for DOE, Jane at {saved:%H:%M}"
    assert services.open_study.swept == [left]
    press(question, "Go on")
    settled(qtbot, window)
    draft = window._desk.draft
    assert draft.study == left.study
    assert [one.form for one in draft.series] == list(FORMS)
    assert [[image.name for image in one.images] for one in draft.series] == [["three.bmp", "one.jpg"], ["two.png"]]
    assert draft.active_key == draft.series[0].key
    assert window.banner.name.text() == "DOE, Jane"
    assert window.tray.large.shown_key == "three.bmp"
    kept = services.open_study.kept[-1]
    assert (kept.study, kept.series, kept.active) == (left.study, left.series, left.active)
    assert services.dropped == []
    qtbot.waitUntil(window.send.send_button.isEnabled)


def test_esc_goes_on_because_that_loses_nothing(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    window = open_window(services)
    QTest.keyClick(asked(qtbot), Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert window._desk.draft.count == 3


def test_discarding_is_final_and_asks_no_second_time(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    window = open_window(services)
    press(asked(qtbot), "Discard")
    settled(qtbot, window)
    assert QApplication.activeModalWidget() is None
    assert services.open_study.forgotten == 1
    assert services.open_study.swept == [left, None]
    assert (window._desk.draft.count, window._desk.draft.has_patient) == (0, False)


def test_nothing_on_the_disk_is_touched_before_somebody_answered(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    window = open_window(services)
    asked(qtbot)
    window._desk.draft.set_importing(False)
    qtbot.wait(400)
    window.close()
    window.saver.finish()
    assert services.open_study.kept == []
    assert services.open_study.forgotten == 0
    assert services.open_study.swept == [left]


def test_nothing_is_mixed_with_what_is_being_brought_back(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow, pictures: tuple[Path, ...]
) -> None:
    services.open_study.picture_gate = threading.Event()
    window = open_window(services)
    assert not window._desk.draft.propose(form_from_entry(JANET))
    press(asked(qtbot), "Go on")
    window.choice.use_entry(JANET)
    assert "comes first: wait a moment" in window.patient.worklist.message.text
    window.tray.take_files(pictures)
    assert "come first: wait a moment" in window.tray.message.text
    assert window.banner.name.text() == "DOE, Jane"
    assert not window.send.send_button.isEnabled()
    window.choice.end_patient()
    qtbot.wait(400)
    assert services.open_study.kept == []
    services.open_study.picture_gate.set()
    settled(qtbot, window)
    assert window._desk.draft.count == 3
    assert services.open_study.kept[-1].count == 3


def test_a_picture_that_cannot_come_back_is_named(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    gone = RefusedPicture("two.png", FileNotReadable(reason="EzP2P's copy of it is gone", cure="Import it again."))
    services.open_study.images["two.png"] = gone
    window = open_window(services)
    press(asked(qtbot), "Go on")
    settled(qtbot, window)
    assert window.tray.message.text.startswith("Not brought back: two.png: The file cannot be read: EzP2P's copy")
    assert window._desk.draft.count == 2


def test_where_the_copies_are_that_could_not_be_read_is_told(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    unread = RefusedPicture("two.png", FileNotReadable(reason="Input/output error", cure="Check the disk."))
    services.open_study.images["two.png"] = unread
    services.open_study.set_aside_in = Path("set_aside/1/tray")
    window = open_window(services)
    press(asked(qtbot), "Go on")
    settled(qtbot, window)
    assert "two.png: The file cannot be read: Input/output error" in window.tray.message.text
    assert "copies of what is missing are kept in set_aside/1/tray: import them from there" in window.tray.message.text


def test_copies_that_can_neither_be_read_nor_moved_leave_the_study_whole_for_the_next_start(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    unread = RefusedPicture("two.png", FileNotReadable(reason="Input/output error", cure="Check the disk."))
    services.open_study.images["two.png"] = unread
    services.open_study.set_aside_error = FolderNotUsable(folder="set_aside", reason="x")
    window = open_window(services)
    press(asked(qtbot), "Go on")
    qtbot.waitUntil(lambda: "cannot write to set_aside" in window.tray.message.text)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert "cannot write to set_aside" in window.tray.message.text
    assert window._desk.draft.count == 0
    qtbot.wait(400)
    assert (services.open_study.kept, services.dropped, services.open_study.swept) == ([], [], [left])


def test_what_is_damaged_is_told_and_work_begins(qtbot: QtBot, services: FakeServices, open_window: OpenWindow) -> None:
    services.open_study.look_error = OpenStudyNotReadable(reason="it is damaged", folder="set_aside/1")
    window = open_window(services)
    assert "Its pictures are kept in set_aside/1" in window.tray.message.text
    settled(qtbot, window)


def test_what_cannot_be_looked_for_is_left_alone(
    qtbot: QtBot, services: FakeServices, open_window: OpenWindow, pictures: tuple[Path, ...]
) -> None:
    services.open_study.look_error = FolderNotUsable(folder="data", reason="x")
    window = open_window(services)
    assert "cannot write to data" in window.tray.message.text
    window.choice.use_entry(JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window.close()
    question = asked(qtbot)
    assert [button.text() for button in question.buttons] == ["Discard and close", "Keep working"]
    question.reject()
    window.send.send()
    qtbot.waitUntil(lambda: len(services.sent) == 1)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    window.saver.finish()
    assert (services.open_study.kept, services.open_study.forgotten, services.open_study.swept) == ([], 0, [])


def test_a_failure_in_the_middle_leaves_it_whole_for_the_next_start(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow
) -> None:
    services.open_study.picture_error = FolderNotUsable(folder="data", reason="x")
    window = open_window(services)
    press(asked(qtbot), "Go on")
    qtbot.waitUntil(lambda: "cannot write to data" in window.tray.message.text)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert (window._desk.draft.count, window._desk.draft.has_patient) == (0, False)
    qtbot.wait(400)
    assert (services.open_study.kept, services.dropped) == ([], [])
    window.choice.use_entry(JANET)
    assert window.banner.name.text() == "DOE, Janet"


def test_nobody_is_asked_where_nothing_was_left(qtbot: QtBot, services: FakeServices, open_window: OpenWindow) -> None:
    window = open_window(services)
    settled(qtbot, window)
    assert QApplication.activeModalWidget() is None
    assert services.open_study.swept == [None]


def test_the_offer_says_the_day_and_what_is_missing_of_the_patient(left: OpenStudy) -> None:
    yesterday = replace(left, saved=NOW - timedelta(days=1))
    assert offer_in_words(yesterday, now=NOW).startswith("You were working on 3 pictures for DOE, Jane on ")
    nobody = replace(left.study, patient_name="", patient_id="")
    assert " 3 pictures without a patient at " in offer_in_words(replace(left, study=nobody), now=NOW)
    only_id = replace(left.study, patient_name="")
    assert " 3 pictures for PID0001 at " in offer_in_words(replace(left, study=only_id), now=NOW)
    assert "working on DOE, Jane at " in offer_in_words(replace(left, series=()), now=NOW)
    assert [choices_in_words(count).split(" not sent")[0] for count in (1, 2)] == ["It was", "They were"]
    assert "picture" not in choices_in_words(0)


def test_the_core_is_asked_beside_the_window(
    qtbot: QtBot, services: FakeServices, left: OpenStudy, open_window: OpenWindow, gui_thread: int
) -> None:
    window = open_window(services)
    press(asked(qtbot), "Go on")
    settled(qtbot, window)
    calls = [call for call in services.calls if call[0].startswith("open_study.")]
    assert {name for name, _ in calls} >= {"open_study.left_behind", "open_study.pictures", "open_study.keep"}
    assert gui_thread not in {thread for _, thread in calls}


# --- closing ----------------------------------------------------------------------------------------------------


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> MainWindow:
    """Three pictures of Jane, not sent."""
    window.choice.use_entry(JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    settled(qtbot, window)
    return window


def test_closing_keeps_the_pictures_for_next_time(qtbot: QtBot, filled: MainWindow, services: FakeServices) -> None:
    filled.close()
    question = asked(qtbot)
    assert question.buttons[-1].text() == "Keep for next time"
    assert question.buttons[-1].isDefault()
    QTest.keyPress(question, Qt.Key.Key_Return)  # there is nobody any more to take the release
    qtbot.waitUntil(lambda: not filled.isVisible())
    filled.saver.finish()
    assert services.open_study.kept[-1].count == 3
    assert services.open_study.forgotten == 1  # at the start
    swept = services.open_study.swept[-1]
    assert swept is not None
    assert swept.count == 3
    assert services.dropped == []


def test_esc_at_closing_goes_on_working(qtbot: QtBot, filled: MainWindow) -> None:
    filled.close()
    QTest.keyClick(asked(qtbot), Qt.Key.Key_Escape)
    qtbot.wait(50)
    assert filled.isVisible()
    assert filled._desk.draft.count == 3


def test_discarding_at_closing_leaves_nothing(qtbot: QtBot, filled: MainWindow, services: FakeServices) -> None:
    filled.close()
    press(asked(qtbot), "Discard and close")
    qtbot.waitUntil(lambda: not filled.isVisible())
    filled.saver.finish()
    assert services.open_study.forgotten == 2
    assert services.open_study.swept[-1] is None


def test_the_window_stays_open_where_nothing_can_be_kept(
    qtbot: QtBot, filled: MainWindow, services: FakeServices
) -> None:
    services.open_study.keep_error = full()
    filled.close()
    press(asked(qtbot), "Keep for next time")
    qtbot.waitUntil(lambda: "would be lost" in filled.tray.message.text)
    assert filled.isVisible()
    services.open_study.keep_error = None


def test_what_is_being_typed_is_kept_too(qtbot: QtBot, filled: MainWindow, services: FakeServices) -> None:
    description = filled.tray.groups[0].form.description
    description.setFocus()
    description.setText("Left hand, typed at the last moment")
    filled.close()
    press(asked(qtbot), "Keep for next time")
    qtbot.waitUntil(lambda: not filled.isVisible())
    assert services.open_study.kept[-1].series[0].form.series_description.startswith("Left hand, typed")


def test_a_window_without_pictures_closes_at_once_and_forgets_the_patient(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    window.choice.use_entry(JANE)
    settled(qtbot, window)
    assert services.open_study.kept[-1].study.patient_id == JANE.patient_id
    window.close()
    assert not window.isVisible()
    window.saver.finish()
    assert services.open_study.forgotten == 2
