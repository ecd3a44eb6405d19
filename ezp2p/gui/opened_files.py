"""Files that were opened outside the window, by a file manager or on the command line, on their way to the tray."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Choice, Question, card
from ezp2p.gui.panels.image_tray import ImageTrayPanel
from ezp2p.gui.translation import tr, tr_count
from ezp2p.gui.wording import identity_lines

logger = logging.getLogger(__name__)

LOOKS_EVERY_MS: Final = 300
"""File managers that start the program once for each file do it within this time."""


class OpenedFiles(QObject):
    """Imports them as if they had been dropped on the tray, as soon as a hand could drop them there.

    Until then they wait: while the study of last time is looked for or brought back, while a question is open, while
    other pictures come. Whoever opened them did not see whose study is open; where one is, that is asked first.
    """

    def __init__(self, desk: Desk, tray: ImageTrayPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tray = tray
        self._window = window
        self._waiting: dict[Path, None] = {}
        self.question: Question | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look)
        desk.draft.patient_changed.connect(self._take_back)

    def open(self, files: Sequence[Path]) -> None:
        """Import files; what is there and is no regular file is left alone."""
        self._desk.tasks.run_task(
            lambda _: _regular(files), on_result=self._wait, on_error=self._tray.message.show_error
        )

    def _wait(self, files: tuple[Path, ...]) -> None:
        self._waiting.update(dict.fromkeys(files))
        if self._waiting:
            self._timer.start()

    def _look(self) -> None:
        draft = self._desk.draft
        is_held = draft.is_restoring or draft.is_asking or draft.is_unattended or draft.is_importing
        if is_held or QApplication.activeModalWidget() is not None:
            return
        self._timer.stop()
        files = tuple(self._waiting)
        self._waiting.clear()
        if draft.has_patient:
            self._ask(files)
        else:
            self._tray.take_files(files)

    def _ask(self, files: tuple[Path, ...]) -> None:
        self.question = Question(
            self._desk.theme,
            title=tr_count(
                "Import {count} file for this patient?", "Import {count} files for this patient?", len(files)
            ),
            sentence=tr("What was opened outside this window would go to the study that is open here."),
            content=card(identity_lines(self._desk.draft.study, today=self._desk.today())),
            choices=(
                Choice(tr("Do not import"), self._forget),
                Choice(tr("Import for this patient"), lambda: self._take(files)),
            ),
            parent=self._window,
        )
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _take(self, files: tuple[Path, ...]) -> None:
        self._forget()
        self._tray.take_files(files)

    def _forget(self) -> None:
        self.question = None

    def _take_back(self) -> None:
        """Who was asked about is not there any more."""
        if self.question is not None:
            self.question.reject()


def _regular(files: Sequence[Path]) -> tuple[Path, ...]:
    """Without folders, devices and pipes; what is missing stays in, so that the import tells of it."""
    taken = tuple(path for path in files if path.is_file() or not path.exists())
    if len(taken) < len(files):
        logger.info("%d of %d opened files are no regular files", len(files) - len(taken), len(files))
    return taken
