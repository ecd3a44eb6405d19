"""Pictures of the watched folder appear in the tray; their files are moved when the study is kept with them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.acquisition.watched_folder import CompleteFile, Signature
from ezp2p.errors import FolderNotUsable, NotAnImage, WatchedFolderNotUsable
from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.folder_watch import OTHER_PATIENT
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.clock import SystemClock
from ezp2p.settings.settings import WatchedFolderSettings
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.services import Services
from ezp2p.workflows.watch_folder import Arrival
from tests.gui.camera_driving import THEATER, cameras_of, open_cameras, set_up, settle
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices


@pytest.fixture
def arrivals(services: FakeServices, pictures: tuple[Path, ...]) -> list[Arrival]:
    """Three pictures as they come."""
    images = [services._tray_image(path, place) for place, path in enumerate(pictures)]
    return [Arrival(image, CompleteFile(image.path, Signature(image.size_bytes, 0))) for image in images]


@pytest.fixture
def watching(services: FakeServices, window: MainWindow) -> MainWindow:
    """The window on a core with a watched folder; the test says when it looks."""
    window.folder_watch._timer.stop()
    services.watched.is_wanted = True
    return window


def window_is_free(window: MainWindow) -> bool:
    return not window._desk.draft.is_importing


def look(qtbot: QtBot, window: MainWindow) -> None:
    window.folder_watch.look()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle and not window.folder_watch._is_busy)


def test_what_was_left_is_settled_before_the_open_study_is_looked_at(
    services: FakeServices, window: MainWindow
) -> None:
    assert services.watched.recalled == 1


def test_nothing_is_looked_at_where_no_folder_is_set(services: FakeServices, window: MainWindow) -> None:
    window.folder_watch.look()
    assert ("folder.poll" in [name for name, _ in services.calls]) is False


def test_pictures_come_into_the_tray_and_their_files_are_moved_when_they_are_kept(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival], gui_thread: int
) -> None:
    services.watched.coming = [*arrivals]
    look(qtbot, watching)
    assert [image.name for image in watching._desk.draft.images] == ["one.jpg", "two.png", "three.bmp"]
    assert watching.tray.large.shown_key == arrivals[0].image.key
    assert services.watched.settled == ["one.jpg", "two.png", "three.bmp"]
    names = [name for name, _ in services.calls]
    assert names.index("open_study.keep") < names.index("folder.settle")
    assert gui_thread not in {thread for name, thread in services.calls if name.startswith("folder")}


def test_nothing_is_moved_while_the_study_cannot_be_kept_and_it_is_tried_again(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    services.open_study.keep_error = FolderNotUsable(folder="/data", reason="a test says so")
    services.watched.coming = [*arrivals[:1]]
    look(qtbot, watching)
    assert services.watched.settled == []
    assert watching._desk.draft.count == 1
    assert watching.tray.message.isVisible()
    services.open_study.keep_error = None
    look(qtbot, watching)
    assert services.watched.settled == ["one.jpg"]
    assert watching._desk.draft.count == 1


def test_what_comes_while_something_else_is_imported_or_recorded_ends_its_own_import_and_no_other(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    """That the tray is busy says nothing of the folder: with a camera's recording the import never ended."""
    set_up(services, cameras_of(THEATER))
    panel = open_cameras(qtbot, watching)
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    services.watched.coming = [*arrivals[:1]]
    look(qtbot, watching)
    draft = watching._desk.draft
    assert watching.tray.is_busy
    assert window_is_free(watching)
    panel.toggle_recording()
    settle(qtbot, watching, 2)
    draft.set_importing(True)
    watching.folder_watch._end_keep()
    assert not window_is_free(watching), "another import runs still"
    draft.set_importing(False)
    assert window_is_free(watching)


def test_what_cannot_be_taken_is_named_with_its_reason(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    refused = RefusedPicture("notes.txt", NotAnImage(reason="a test says so"))
    services.watched.coming = [refused, *arrivals[:1]]
    look(qtbot, watching)
    assert watching.tray.message.text.startswith("Not taken: notes.txt: This is not a picture")
    assert services.watched.settled == ["one.jpg"]


def test_a_folder_that_is_away_is_said_once_until_it_was_there_again(
    qtbot: QtBot, watching: MainWindow, services: FakeServices
) -> None:
    services.watched.error = WatchedFolderNotUsable(folder="/device", reason="it is not there")
    look(qtbot, watching)
    assert "The watched folder /device cannot be used" in watching.tray.message.text
    watching.tray.message.clear()
    look(qtbot, watching)
    assert not watching.tray.message.isVisible()
    services.watched.error = None
    look(qtbot, watching)
    services.watched.error = WatchedFolderNotUsable(folder="/device", reason="it is not there")
    look(qtbot, watching)
    assert watching.tray.message.isVisible()


def test_a_file_that_cannot_be_moved_is_said(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    services.watched.settle_error = WatchedFolderNotUsable(folder="/device", reason="you have no right to it")
    services.watched.coming = [*arrivals[:1]]
    look(qtbot, watching)
    assert "you have no right to it" in watching.tray.message.text
    assert watching._desk.draft.count == 1


def test_nothing_comes_while_a_person_is_asked_whose_the_pictures_are(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    services.watched.coming = [*arrivals[:1]]
    watching._desk.draft.is_asking = True
    look(qtbot, watching)
    assert watching._desk.draft.count == 0
    watching._desk.draft.is_asking = False
    look(qtbot, watching)
    assert watching._desk.draft.count == 1


def test_pictures_that_come_while_the_patient_is_changed_are_pointed_out(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    services.watched.coming = [*arrivals[:1]]
    watching.folder_watch.look()
    watching.choice.use_entry(ENTRIES[0])
    watching._desk.draft.patient_changed.emit()
    qtbot.waitUntil(lambda: watching._desk.tasks.is_idle and not watching.folder_watch._is_busy)
    assert watching._desk.draft.count == 0
    assert services.watched.settled == []
    look(qtbot, watching)
    assert watching._desk.draft.count == 1
    assert watching.tray.message.text == OTHER_PATIENT
    services.watched.coming = [*arrivals[1:2]]
    watching.tray.message.clear()
    look(qtbot, watching)
    assert not watching.tray.message.isVisible()


def test_a_picture_that_lay_there_incomplete_when_the_patient_was_changed_is_pointed_out(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    look(qtbot, watching)
    services.watched.has_more = True
    watching._desk.draft.patient_changed.emit()
    services.watched.has_more = False
    look(qtbot, watching)
    assert not watching.tray.message.isVisible()
    services.watched.coming = [*arrivals[:1]]
    look(qtbot, watching)
    assert watching.tray.message.text == OTHER_PATIENT
    watching.tray.message.clear()
    services.watched.coming = [*arrivals[1:2]]
    look(qtbot, watching)
    assert not watching.tray.message.isVisible()


def test_what_comes_while_a_person_is_asked_waits_for_the_answer_and_is_pointed_out(
    qtbot: QtBot, watching: MainWindow, services: FakeServices, arrivals: list[Arrival]
) -> None:
    draft = watching._desk.draft
    services.watched.coming = [*arrivals[:2]]
    watching.folder_watch.look()
    draft.is_asking = True
    qtbot.waitUntil(lambda: watching._desk.tasks.is_idle and not watching.folder_watch._is_busy)
    assert draft.count == 0
    draft.is_asking = False
    look(qtbot, watching)
    assert draft.count == 2
    assert watching.tray.message.text == OTHER_PATIENT
    assert not draft.is_importing


def test_the_running_window_takes_what_is_put_into_the_folder(
    qtbot: QtBot, theme: Theme, tmp_path: Path, pictures: tuple[Path, ...]
) -> None:
    folder = tmp_path / "from the device"
    folder.mkdir()
    with Services(tmp_path / "data") as services:
        watched = WatchedFolderSettings(path=str(folder), quiet_s=0.2)
        services.save_settings(SET_UP.model_copy(update={"watched_folder": watched, "remotes": ()}))
        tasks = Tasks()
        draft = Draft(series_defaults(services.settings.attributes))
        window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
        qtbot.addWidget(window, before_close_func=lambda _: window.discard_and_close())
        window.show()
        window.start()
        for path in pictures:
            (folder / path.name).write_bytes(path.read_bytes())
        (folder / "notes.txt").write_bytes(b"no picture")
        qtbot.waitUntil(lambda: draft.count == 3, timeout=20_000)
        qtbot.waitUntil(lambda: len(list((folder / "done").glob("*"))) == 3, timeout=20_000)
        qtbot.waitUntil(lambda: "notes.txt" in window.tray.message.text, timeout=20_000)
        assert {path.name for path in folder.iterdir()} == {"done", "refused"}
        assert {image.name for image in draft.images} == {path.name for path in pictures}
        window.discard_and_close()
        assert tasks.shut_down()
