"""The destinations that take nothing: since when, what waits, when they are tried again, why, and Try now."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.outbox_words import destination_words
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import tr, tr_core
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.state_line import StateLine
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import Condition, DestinationStatus

_LOOKS = {Condition.AWAY: ("lan-disconnect", "attention"), Condition.REFUSING: ("cancel", "failed")}


class DestinationLine(QFrame):
    """One destination that takes nothing."""

    def __init__(self, desk: Desk, on_try: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = StateLine(desk.theme)
        self.why = text_label(kind="small", wraps=True)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.try_button = push_button(desk.theme, tr("Try now"), icon="refresh", on_click=on_try)
        self.try_button.setProperty("size", "narrow")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.addWidget(self.try_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self.why)
        layout.addLayout(foot)

    def show_status(self, status: DestinationStatus, now: datetime) -> None:
        """Tell how it stands."""
        icon, state = _LOOKS.get(status.condition, ("help-circle-outline", "attention"))
        sentence = destination_words(status, now)
        restyle(self, message=state)
        self.line.say(sentence, icon=icon, state=state)
        self.why.setText(tr_core(status.note))
        self.why.setVisible(bool(status.note))
        self.try_button.setAccessibleName(tr("Try {name} now", name=status.destination.name))
        self.setAccessibleName(sentence)


class DestinationLines(QWidget):
    """A line for each destination that takes nothing; hidden where all take what they are sent."""

    def __init__(self, desk: Desk, on_try: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._on_try = desk, on_try
        self.lines: dict[RemoteAE, DestinationLine] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def show_statuses(self, statuses: Sequence[DestinationStatus], now: datetime) -> None:
        """Tell of those that are not well; a line that stays keeps the keyboard."""
        unwell = {one.destination: one for one in statuses if one.condition is not Condition.OPEN}
        for gone in [remote for remote in self.lines if remote not in unwell]:
            line = self.lines.pop(gone)
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        for remote, status in unwell.items():
            if remote not in self.lines:
                self.lines[remote] = DestinationLine(self._desk, self._on_try)
                self._layout.addWidget(self.lines[remote])
            self.lines[remote].show_status(status, now)
        self.setVisible(bool(self.lines))
