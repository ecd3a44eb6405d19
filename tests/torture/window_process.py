"""The real window, with somebody in front of it who takes in pictures and sends them, again and again.

Arguments: the data folder, and the pictures. Prints `acknowledged UID` for each picture that the window shows as
taken. It runs until it is killed.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ezp2p.gui.main import run
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.opening import open_soon
from ezp2p.model.study import StudyForm

_LOOKS_EVERY_MS = 30
_PATIENT = StudyForm(patient_id="P-0042", patient_name="MUSTER^ERIKA")


class Hand:
    """Looks at the window every now and then, and does what is next."""

    def __init__(self, pictures: list[Path]) -> None:
        self._pictures = pictures
        self._told: set[str] = set()
        self._has_sent = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOKS_EVERY_MS)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                self._tell(window)
                self._work(window)

    def _tell(self, window: MainWindow) -> None:
        for item in window.send.outcomes.items:
            uid = item.instance.sop_instance_uid
            if uid not in self._told:
                self._told.add(uid)
                print(f"acknowledged {uid}", flush=True)  # noqa: T201

    def _work(self, window: MainWindow) -> None:
        draft = window._desk.draft
        if not draft.has_patient:
            draft.propose(_PATIENT)
        elif window.tray.is_busy or window.send.is_busy or (self._has_sent and not window.send.outcomes.items):
            return
        elif not draft.count:
            window.tray.take_files(self._pictures)
        elif window.send.send_button.isEnabled():
            self._has_sent = True
            window.send.send_button.click()


def _sit_down(pictures: list[Path], hands: list[Hand]) -> None:
    """As soon as there is an application: on its own thread, where its timers belong."""
    pause = threading.Event()
    while (application := QApplication.instance()) is None:
        pause.wait(0.01)
    QTimer.singleShot(0, application, lambda: hands.append(Hand(pictures)))


def main() -> int:
    """Open the window and work with it."""
    data_dir, *pictures = map(Path, sys.argv[1:])
    hands: list[Hand] = []
    threading.Thread(target=_sit_down, args=(pictures, hands), daemon=True).start()
    application, opening = open_soon(data_dir)
    return run(application, opening, data_dir=data_dir, demo=False)


if __name__ == "__main__":
    sys.exit(main())
