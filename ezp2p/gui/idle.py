"""A patient who was left open: after some time without a hand at work it is asked whether it is still this one."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ezp2p.gui.core import Desk
from ezp2p.gui.translation import mark

ASK_FIRST: Final = mark("Say first above whether this is still the patient.")
"""Why no picture is taken and nothing is sent; what was to be done is done by doing it again."""
EVERY_MS: Final = 5000
_SOON_MS: Final = 100
"""How often it is looked whether another question was answered, while this one waits for that."""
_INPUT: Final = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
})


class IdleWatch(QObject):
    """Sets `Draft.is_unattended` after `patients.idle_minutes` without input; `go_on` takes it back.

    While pictures are on their way from a device, or into the outbox, somebody is at work, whoever touches the screen.
    Both clocks count: the one that a person may set knows of the hours in which the computer slept. A question that was
    left open comes first; when it is answered this one follows, whoever has touched the screen for the answer.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._since: tuple[float, datetime] = (0.0, desk.clock.now())
        self._is_owed = False
        """Whether the time was over while another question was open."""
        self._note()
        desk.draft.patient_changed.connect(self._begin)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask where it is time."""
        draft = self._desk.draft
        limit_s = self._desk.services.settings.patients.idle_minutes * 60
        if not draft.has_patient or not limit_s:
            self._begin()
        elif self._is_at_work():
            self._note()
        elif self._is_owed or self._idle_s() >= limit_s:
            self._owe(is_so=draft.is_asking)
            if not draft.is_asking:
                draft.set_unattended(True)

    def _owe(self, *, is_so: bool) -> None:
        if is_so != self._is_owed:
            self._is_owed = is_so
            self._timer.setInterval(_SOON_MS if is_so else EVERY_MS)

    def _begin(self) -> None:
        """Somebody is here who knows whose study is open."""
        self._owe(is_so=False)
        self._note()

    def go_on(self) -> None:
        """It is still this patient."""
        self._begin()
        self._desk.draft.set_unattended(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        """Somebody is here; too late where the time was over already."""
        if event.type() in _INPUT:
            self.look()
            self._note()
        return False

    def _is_at_work(self) -> bool:
        draft = self._desk.draft
        return draft.is_capturing or draft.is_importing or draft.is_sending or draft.is_restoring

    def _note(self) -> None:
        clock = self._desk.clock
        self._since = (clock.monotonic(), clock.now())

    def _idle_s(self) -> float:
        clock = self._desk.clock
        seconds, moment = self._since
        return max(clock.monotonic() - seconds, (clock.now() - moment).total_seconds())
