"""Help and F1: the manual opens at the page about what has the keyboard, wherever that is."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.help_pages import FIRST_PAGE, PAGES, page_for
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.widgets.labels import text_label
from tests.gui.camera_driving import THEATER, cameras_of, open_cameras
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices
from tests.gui.scan_driving import open_panel
from tests.gui.scenes import SCENES, Stage

SOURCES = Path(__file__).parents[2] / "manual"
SIZE = (1440, 900)
_BY_TAB = Qt.FocusPolicy.TabFocus


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A manual that has every page of the sources."""
    folder = tmp_path / "built"
    for page in SOURCES.rglob("*.md"):
        made = folder / page.relative_to(SOURCES).with_suffix(".html")
        made.parent.mkdir(parents=True, exist_ok=True)
        made.touch()
    return folder


@pytest.fixture
def asked(window: MainWindow, built: Path) -> list[str]:
    """The pages that were to be shown."""
    pages: list[str] = []

    def show(path: Path) -> bool:
        pages.append(path.relative_to(built).with_suffix("").as_posix())
        return True

    window.manual.folder, window.manual.show_page = built, show
    return pages


def press_help(qtbot: QtBot, asked: list[str], widget: QWidget) -> str:
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    before = len(asked)
    QTest.keyClick(widget, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: len(asked) == before + 1)
    return asked[-1]


def shown_dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize("page", sorted({*PAGES.values(), FIRST_PAGE}))
def test_every_page_that_is_opened_is_in_the_manual(page: str) -> None:
    assert (SOURCES / f"{page}.md").is_file()


def test_f1_opens_the_page_about_the_column_that_has_the_keyboard(
    qtbot: QtBot, window: MainWindow, asked: list[str]
) -> None:
    assert press_help(qtbot, asked, window.patient.worklist.list) == "clinician/patient"
    assert press_help(qtbot, asked, window.patient.form.patient_id) == "clinician/patient"
    assert press_help(qtbot, asked, window.tray.import_button) == "clinician/import"
    assert press_help(qtbot, asked, window.send.destination) == "clinician/send"
    assert press_help(qtbot, asked, window.send.outbox.history_button) == "clinician/send"


def test_f1_at_the_picture_opens_the_page_about_editing(qtbot: QtBot, stage: Stage) -> None:
    window = stage.with_pictures()
    assert page_for(window.tray.large.view) == "clinician/edit"
    assert page_for(window.tray.large.edit.buttons["Crop"]) == "clinician/edit"
    assert page_for(window.tray.large.clip) == "clinician/camera"
    assert page_for(window.tray.groups[0].strip) == "clinician/import"


def test_f1_at_the_scanner_and_at_the_camera_open_theirs(
    qtbot: QtBot, services: FakeServices, window: MainWindow
) -> None:
    services._settings = SET_UP.model_copy(update={"cameras": cameras_of(THEATER)})
    window.choice.use_entry(ENTRIES[0])
    open_panel(qtbot, window)
    assert window.tray.scan_panel is not None
    assert page_for(window.tray.scan_panel.scan_button) == "clinician/scan"
    window.tray.toggle_scanning()
    open_cameras(qtbot, window)
    assert window.tray.camera_panel is not None
    assert page_for(window.tray.camera_panel.findChildren(QWidget)[-1]) == "clinician/camera"
    window.tray.close_cameras()


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("remotes", "technician/pacs"),
        ("general", "technician/pacs"),
        ("attributes", "technician/pictures"),
        ("forms", "technician/forms"),
        ("pictures", "technician/pictures"),
        ("scanning", "technician/scanners"),
        ("cameras", "technician/cameras"),
        ("worklist", "technician/worklist"),
        ("watched_folder", "technician/watched-folder"),
        ("outbox", "technician/recovery"),
        ("patients", "technician/worklist"),
    ],
)
def test_f1_in_the_settings_opens_the_page_about_the_page_that_is_seen(
    qtbot: QtBot, window: MainWindow, asked: list[str], name: str, page: str
) -> None:
    dialog = window.open_settings()
    qtbot.waitUntil(dialog.isVisible)
    dialog.pages.show_page(getattr(dialog, name))
    assert press_help(qtbot, asked, dialog.pages.names) == page
    if name == "general":
        language = dialog.general.window_fields.fields["language"].editor
        assert press_help(qtbot, asked, language) == "technician/languages"
    dialog.reject()


def test_f1_in_a_dialog_of_the_window_opens_its_page(qtbot: QtBot, window: MainWindow, asked: list[str]) -> None:
    for show, page in (
        (window.open_history, "clinician/send"),
        (window.open_keys, "clinician/keys"),
        (window.open_problem_report, "technician/messages"),
        (window.open_about, FIRST_PAGE),
        (window.open_first_run, "technician/pacs"),
    ):
        show()
        dialog = shown_dialog(qtbot, QDialog)
        focus = cast("QWidget | None", dialog.focusWidget())
        assert press_help(qtbot, asked, dialog if focus is None else focus) == page
        dialog.close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_the_menu_opens_the_page_too(qtbot: QtBot, window: MainWindow, asked: list[str]) -> None:
    window.send.destination.setFocus()
    qtbot.waitUntil(window.send.destination.hasFocus)
    menu = window.menuBar().actions()[-1].menu()
    (manual,) = (one for one in menu.actions() if one.text() == "Manual")  # type: ignore[attr-defined]
    manual.trigger()
    qtbot.waitUntil(lambda: asked == ["clinician/send"])


def test_a_dialog_of_the_system_is_left_alone(qtbot: QtBot, window: MainWindow) -> None:
    dialog = QDialog(window)
    line = QLineEdit(dialog)
    dialog.open()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert dialog.findChild(QShortcut) is None
    dialog.close()


def said(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(type(text_label(""))))


def test_where_the_manual_is_not_there_a_sentence_says_what_to_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.manual.folder = tmp_path / "nowhere"
    window.manual.open()
    question = shown_dialog(qtbot, Question)
    assert "make manual" in said(question)
    question.close()


def test_where_no_program_shows_it_a_sentence_says_where_it_is(
    qtbot: QtBot, window: MainWindow, asked: list[str]
) -> None:
    window.manual.show_page = lambda _: False
    window.manual.open()
    question = shown_dialog(qtbot, Question)
    assert str(window.manual.folder) in said(question)
    question.close()


@pytest.fixture
def stage(qtbot: QtBot, services: FakeServices, open_window: OpenWindow, pictures: tuple[Path, ...]) -> Stage:
    return Stage(qtbot, services, open_window, pictures, SIZE)


@pytest.mark.parametrize("scene", SCENES)
def test_every_place_where_the_keyboard_can_be_has_a_page_of_its_own(stage: Stage, scene: str) -> None:
    left = []
    for state, root in SCENES[scene](stage):
        reached = [one for one in root.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & _BY_TAB]
        left += [f"{state}: {type(one).__name__}" for one in reached if page_for(one) == FIRST_PAGE]
    assert [one for one in left if not one.startswith("about: ")] == []


def test_the_settings_have_a_page_for_each_of_theirs(qtbot: QtBot, window: MainWindow) -> None:
    dialog = window.open_settings()
    assert isinstance(dialog, SettingsDialog)
    assert [one for one in dialog.pages.all if page_for(one) == PAGES[SettingsDialog]] == []
    dialog.reject()
