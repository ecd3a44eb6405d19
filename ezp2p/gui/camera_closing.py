"""Closing the window while a camera records: never without a word, and what was recorded is kept."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.panels.image_tray import ImageTrayPanel
from ezp2p.gui.theme import Theme


class CameraClosing(QObject):
    """Asks; closes the window when the recordings that were ended are in the tray."""

    def __init__(self, theme: Theme, tray: ImageTrayPanel, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._tray = tray
        self._window = window
        self._is_waiting = False
        tray.recordings_ended.connect(self._go_on)

    def ask(self) -> bool:
        """Ask where a recording runs; whether one does."""
        if not self._tray.is_recording:
            return False
        question = Question(
            self._theme,
            title="A recording is running",
            sentence="Where it is ended, what was recorded is kept in the tray.",
            choices=(
                Choice("Go on recording", self._stay),
                Choice("End the recording and close", self._end_and_close),
            ),
            parent=self._window,
        )
        question.finished.connect(question.deleteLater)
        question.open()
        return True

    def _stay(self) -> None:
        self._is_waiting = False

    def _end_and_close(self) -> None:
        self._is_waiting = True
        self._tray.end_recordings()
        if not self._tray.is_recording:
            self._go_on()

    def _go_on(self) -> None:
        """When all have heard of it; what was not sent is asked about then."""
        if self._is_waiting:
            self._is_waiting = False
            QTimer.singleShot(0, self._window, self._window.close)
