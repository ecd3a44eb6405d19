"""Closing the window while a camera is at work: never without a word, and what was taken is kept."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ezp2p.gui.camera_words import held_in_words
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.panels.image_tray import ImageTrayPanel
from ezp2p.gui.translation import tr


class CameraClosing(QObject):
    """Asks; closes the window when all that the cameras took is in the tray, and not where something is not."""

    def __init__(self, desk: Desk, tray: ImageTrayPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tray = tray
        self._window = window
        self._is_waiting = False
        desk.draft.series_changed.connect(self._go_on)

    def ask(self) -> bool:
        """Ask where something of a camera is not in the tray yet; whether that is so."""
        panel = self._tray.camera_panel
        if panel is None or not self._desk.draft.is_capturing:
            return False
        stay = Choice(tr("Keep working"), self._stay)
        choices: tuple[Choice, ...]
        if panel.is_recording:
            title = tr("A recording is running")
            sentence = tr("Where it is ended, what was recorded is kept in the tray.")
            choices = (Choice(tr("Go on recording"), self._stay), Choice(tr("End the recording and close"), self._wait))
        elif panel.stills.is_busy:
            title, sentence = tr("Pictures are on their way into the tray"), tr("In a moment they are there.")
            choices = (stay, Choice(tr("Wait for them and close"), self._wait))
        else:
            title = tr("{what} not kept yet", what=held_in_words(panel.stills.unkept, 0))
            sentence = tr(
                "What was taken and could not be kept is in this window alone: it is lost when that is closed."
            )
            again = Choice(tr("Try again and close"), self._try_again)
            choices = (stay, again, Choice(tr("Give up and close"), self._give_up, is_dangerous=True))
        question = Question(self._desk.theme, title=title, sentence=sentence, choices=choices, parent=self._window)
        question.finished.connect(question.deleteLater)
        question.open()
        return True

    def _stay(self) -> None:
        self._is_waiting = False

    def _wait(self) -> None:
        self._is_waiting = True
        self._tray.end_recordings()
        self._go_on()

    def _try_again(self) -> None:
        panel = self._tray.camera_panel
        if panel is not None:
            panel.unkept.try_again()
        self._wait()

    def _give_up(self) -> None:
        panel = self._tray.camera_panel
        if panel is not None:
            panel.stills.give_up()
        self._wait()

    def _go_on(self) -> None:
        """When all have heard of it; what was not sent is asked about then."""
        panel = self._tray.camera_panel
        if not self._is_waiting or panel is None or panel.is_recording or panel.stills.is_busy:
            return
        self._is_waiting = False
        if not panel.has_failed and not self._desk.draft.is_capturing:
            QTimer.singleShot(0, self._window, self._window.close)
