"""Files that were opened outside the window reach the tray's import, and never a patient who was not named."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.opened_files import LOOKS_EVERY_MS, OpenedFiles
from ezp2p.gui.opening import file_to_open
from ezp2p.model.study import StudyForm

ERIKA = StudyForm(patient_id="P-1", patient_name="MUSTER^ERIKA", birth_date="19700101", sex="F")
MAX = StudyForm(patient_id="P-2", patient_name="MUSTER^MAX", birth_date="19800202", sex="M")


@pytest.fixture
def opened(window: MainWindow) -> OpenedFiles:
    """What takes files to that window's tray."""
    return OpenedFiles(window._desk, window.tray, window)


def test_files_are_imported_as_if_they_had_been_dropped(
    qtbot: QtBot, window: MainWindow, opened: OpenedFiles, pictures: tuple[Path, ...]
) -> None:
    draft = window._desk.draft
    for picture in pictures:  # as a file manager does that starts the program once for each
        opened.open([picture])
    opened.open(pictures[:1])
    qtbot.waitUntil(lambda: draft.count == 3 and not window.tray.is_busy)
    qtbot.wait(2 * LOOKS_EVERY_MS)
    assert draft.count == 3
    assert not draft.has_patient
    assert opened.question is None


def test_whoever_s_study_is_open_is_named_before_anything_is_imported(
    qtbot: QtBot, window: MainWindow, opened: OpenedFiles, pictures: tuple[Path, ...]
) -> None:
    draft = window._desk.draft
    draft.propose(ERIKA)
    opened.open(pictures)
    qtbot.waitUntil(lambda: opened.question is not None)
    assert draft.count == 0
    assert opened.question is not None
    no = opened.question.buttons[-1]
    assert no.isDefault()
    no.click()
    qtbot.wait(2 * LOOKS_EVERY_MS)
    assert draft.count == 0
    opened.open(pictures)
    qtbot.waitUntil(lambda: opened.question is not None)
    assert opened.question is not None
    opened.question.buttons[0].click()
    qtbot.waitUntil(lambda: draft.count == 3 and not window.tray.is_busy)


def test_a_question_about_a_patient_who_is_gone_is_taken_back(
    qtbot: QtBot, window: MainWindow, opened: OpenedFiles, pictures: tuple[Path, ...]
) -> None:
    draft = window._desk.draft
    draft.propose(ERIKA)
    opened.open(pictures)
    qtbot.waitUntil(lambda: opened.question is not None)
    draft.propose(MAX)
    assert opened.question is None
    qtbot.wait(2 * LOOKS_EVERY_MS)
    assert draft.count == 0


@pytest.mark.parametrize("held", ["is_restoring", "is_asking", "is_unattended", "is_importing"])
def test_files_wait_while_nothing_can_be_dropped(
    qtbot: QtBot, window: MainWindow, opened: OpenedFiles, pictures: tuple[Path, ...], held: str
) -> None:
    draft = window._desk.draft
    setattr(draft, held, True)
    opened.open(pictures)
    qtbot.wait(3 * LOOKS_EVERY_MS)
    assert draft.count == 0
    setattr(draft, held, False)
    qtbot.waitUntil(lambda: draft.count == 3 and not window.tray.is_busy)


def test_files_wait_for_the_end_of_a_dialog(
    qtbot: QtBot, window: MainWindow, opened: OpenedFiles, pictures: tuple[Path, ...]
) -> None:
    dialog = window.open_settings()
    opened.open(pictures)
    qtbot.wait(3 * LOOKS_EVERY_MS)
    assert window._desk.draft.count == 0
    dialog.reject()
    qtbot.waitUntil(lambda: window._desk.draft.count == 3 and not window.tray.is_busy)


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes")
def test_a_pipe_and_a_folder_are_left_alone_and_what_is_missing_is_told(
    qtbot: QtBot, window: MainWindow, opened: OpenedFiles, pictures: tuple[Path, ...], tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    opened.open([tmp_path / "pipe.jpg", tmp_path / "card", tmp_path / "gone.jpg", pictures[0]])
    draft = window._desk.draft
    qtbot.waitUntil(lambda: draft.count == 1 and not window.tray.is_busy)
    assert "gone.jpg" in window.tray.message.text


def test_what_macos_wants_opened_is_understood(tmp_path: Path) -> None:
    assert file_to_open(QFileOpenEvent(str(tmp_path / "one.jpg"))) == tmp_path / "one.jpg"
    assert file_to_open(QFileOpenEvent(QUrl("https://example.org/one.jpg"))) is None
    assert file_to_open(QEvent(QEvent.Type.Show)) is None
