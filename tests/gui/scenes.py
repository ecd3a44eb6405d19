"""The states in which a person meets the window: each opened as a hand opens it, with everything invented."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFull
from ezp2p.gui.dialogs.doctor import DoctorDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.model.delivery import DeliveryState
from ezp2p.model.edits import Caption, QuarterTurn, Side
from ezp2p.model.image import RECORDING
from ezp2p.settings.settings import ScanningSettings, Settings
from tests.gui.camera_driving import ENDOSCOPE, THEATER, cameras_of, open_cameras
from tests.gui.driving import drop_pictures
from tests.gui.fake_deliveries import NOW, outbox_item
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices
from tests.gui.scan_driving import CHEST, LETTER, open_panel
from tests.gui.test_doctor import STEPS

OpenWindow = Callable[[FakeServices], MainWindow]
Shown = Iterator[tuple[str, QWidget]]


@dataclass(frozen=True, slots=True)
class Stage:
    """What a scene is played with; `size` is that of the window in pixels."""

    qtbot: QtBot
    services: FakeServices
    open_window: OpenWindow
    pictures: tuple[Path, ...]
    size: tuple[int, int]

    def open(self) -> MainWindow:
        """The window in its size."""
        window = self.open_window(self.services)
        window.resize(*self.size)
        self.settle(window)
        return window

    def with_pictures(self) -> MainWindow:
        """Jane Doe with three pictures, the first one shown."""
        window = self.open()
        window.choice.use_entry(ENTRIES[0])
        drop_pictures(self.qtbot, window, self.pictures, expected=3)
        window.tray.show_picture(window._desk.draft.images[0].key)
        self.settle(window)
        return window

    def settle(self, window: MainWindow) -> None:
        """Nothing is being done any more, and all of it is seen."""
        tasks = window._desk.tasks
        self.qtbot.waitUntil(lambda: tasks.is_idle)
        QTest.qWait(10)
        self.qtbot.waitUntil(lambda: tasks.is_idle)

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog:
        """The dialog that is open."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found


def _start(stage: Stage) -> Shown:
    window = stage.open()
    window.go_to(1)
    yield "empty", window
    window.choice.begin_emergency()
    stage.settle(window)
    yield "emergency", window


def _tray(stage: Stage) -> Shown:
    window = stage.with_pictures()
    yield "patient and pictures", window
    window.tray.message.show_error(DiskFull(folder="tray", missing="9 MB"))
    window._desk.draft.add_series()
    stage.settle(window)
    yield "second series and an error", window
    window.close()
    question = stage.dialog()
    yield "question at closing", question
    question.reject()


def _narrow(stage: Stage) -> Shown:
    window = stage.with_pictures()
    window.resize(window._desk.theme.wide(1000), stage.size[1])
    window.go_to(1)
    stage.settle(window)
    yield "drawer", window


def _edits(stage: Stage) -> Shown:
    window = stage.with_pictures()
    draft, bar = window._desk.draft, window.tray.large.edit
    draft.edit_pictures({draft.images[0].key: (QuarterTurn(1), Caption("Muster", 10, 10, 24))})
    stage.settle(window)
    yield "edited picture", window
    for tool in bar.tools:
        if tool is bar.marker:
            bar.mark(Side.LEFT)
        else:
            bar.open_tool(tool)
        stage.settle(window)
        if tool.isVisible():
            yield f"tool {tool.title}", window
        bar.leave_tool()


def _clip(stage: Stage) -> Shown:
    stage.services.file_facts["one.jpg"] = {"format": RECORDING, "frame_count": 61}
    window = stage.with_pictures()
    bar = window.tray.large.clip
    stage.qtbot.waitUntil(lambda: not bar.frames.is_busy and bar.play_button.isEnabled())
    yield "clip", window


def _scanning(stage: Stage) -> Shown:
    stage.services._settings = SET_UP.model_copy(update={"scanning": ScanningSettings(profiles=(LETTER, CHEST))})
    window = stage.with_pictures()
    open_panel(stage.qtbot, window)
    stage.settle(window)
    yield "scanning", window


def _cameras(stage: Stage) -> Shown:
    stage.services._settings = SET_UP.model_copy(update={"cameras": cameras_of(THEATER, ENDOSCOPE)})
    window = stage.with_pictures()
    open_cameras(stage.qtbot, window)
    stage.settle(window)
    yield "cameras", window


def _archive(stage: Stage) -> Shown:
    window = stage.open()
    query = window.patient.query
    window.go_to(1)
    window.patient.show_archive()
    yield "archive before a search", window
    query.search()
    stage.settle(window)
    query.tree.setCurrentIndex(query.model.index(0, 0))
    query.tree.expand(query.model.index(0, 0))
    stage.settle(window)
    yield "archive with a study", window


def _fill_outbox(stage: Stage) -> None:
    states = (DeliveryState.SENT, DeliveryState.WAITING, DeliveryState.HELD, DeliveryState.DAMAGED)
    for number, state in enumerate(states, 1):
        item = outbox_item(number, state, number=number)
        stage.services.deliveries.add(
            replace(item, next_try=NOW + timedelta(minutes=40), note="Nothing listens there.")
        )


def _outbox(stage: Stage) -> Shown:
    _fill_outbox(stage)
    window = stage.open()
    window.watch.refresh()
    stage.settle(window)
    yield "outbox", window
    window.send.outbox.list.setCurrentIndex(window.send.outbox.list.model().index(0, 0))
    stage.settle(window)
    yield "outbox with a choice", window
    history = window.open_history()
    stage.settle(window)
    yield "history", history
    history.list.setCurrentIndex(history.model.index(0))
    stage.settle(window)
    yield "history with a choice", history
    history.close()
    window._show_details(window.watch.items[0])
    stage.settle(window)
    item_dialog = stage.dialog()
    yield "item", item_dialog
    item_dialog.close()


def _settings(stage: Stage) -> Shown:
    stage.services._settings = SET_UP.model_copy(
        update={
            "scanning": ScanningSettings(profiles=(LETTER, CHEST)),
            "cameras": cameras_of(THEATER, ENDOSCOPE),
        }
    )
    window = stage.open()
    dialog = window.open_settings()
    stage.qtbot.waitUntil(dialog.isVisible)
    for place in range(dialog.pages.count):
        dialog.pages.names.setCurrentRow(place)
        stage.settle(window)
        yield f"settings, {dialog.pages.name(place)}", dialog
    dialog.pages.names.setCurrentRow(0)
    stage.services.diagnose.steps = STEPS
    QTest.mouseClick(dialog.remotes.form.doctor_button, Qt.MouseButton.LeftButton)
    doctor = dialog.remotes.form.findChild(DoctorDialog)
    assert isinstance(doctor, DoctorDialog)
    stage.qtbot.waitUntil(lambda: doctor.isVisible() and not doctor.is_busy)
    stage.settle(window)
    yield "doctor", doctor
    doctor.close()
    dialog.close()


def _help(stage: Stage) -> Shown:
    window = stage.open()
    for name, show in (
        ("keys", window.open_keys),
        ("problem report", window.open_problem_report),
        ("about", window.open_about),
    ):
        show()
        stage.settle(window)
        dialog = stage.dialog()
        yield name, dialog
        dialog.close()


def _first_run(stage: Stage) -> Shown:
    stage.services._settings = Settings()
    window = stage.open()
    dialog = stage.dialog()
    stage.settle(window)
    yield "first run", dialog
    dialog.close()


def in_one_window(stage: Stage) -> Shown:
    """What has most words beside each other, in a window that is opened once: for whoever has many cases of it."""
    stage.services._settings = SET_UP.model_copy(update={"scanning": ScanningSettings(profiles=(LETTER, CHEST))})
    _fill_outbox(stage)
    window = stage.open()
    yield "start", window
    window.choice.use_entry(ENTRIES[0])
    drop_pictures(stage.qtbot, window, stage.pictures, expected=3)
    window.tray.show_picture(window._desk.draft.images[0].key)
    window.send.outbox.list.setCurrentIndex(window.send.outbox.list.model().index(0, 0))
    stage.settle(window)
    yield "patient and pictures", window
    for height in (768, 700):
        window.resize(stage.size[0], height)
        stage.settle(window)
        yield f"{height} px high", window
    window.resize(*stage.size)
    open_panel(stage.qtbot, window)
    window.go_to(1)
    window.patient.show_archive()
    window.patient.query.search()
    stage.settle(window)
    yield "scanning and archive", window
    window.resize(window._desk.theme.wide(1000), stage.size[1])
    window.patient.show_worklist()
    window.go_to(1)
    stage.settle(window)
    yield "drawer", window


SCENES: Final[dict[str, Callable[[Stage], Shown]]] = {
    "start": _start,
    "tray": _tray,
    "narrow window": _narrow,
    "edits": _edits,
    "clip": _clip,
    "scanning": _scanning,
    "cameras": _cameras,
    "archive": _archive,
    "outbox": _outbox,
    "settings": _settings,
    "help": _help,
    "first run": _first_run,
}
