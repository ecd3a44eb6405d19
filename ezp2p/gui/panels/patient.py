"""Column 1: who it is, from the worklist, from the archive, or typed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ezp2p.gui.core import Desk
from ezp2p.gui.panels.column import column_title
from ezp2p.gui.panels.query import QueryPanel
from ezp2p.gui.panels.study_form import StudyFormPanel
from ezp2p.gui.panels.worklist import WorklistPanel
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.sides import margins

_FORM_SHARE: Final = 0.325
_LEAST_FORM: Final = 160
_ABOVE_FORM: Final = 8


class PatientPanel(QFrame):
    """The worklist or the archive above, the study form below."""

    used = Signal()
    emergency_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.worklist = WorklistPanel(desk)
        self.query = QueryPanel(desk)
        self.form = StudyFormPanel(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.worklist)
        self._stack.addWidget(self.query)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._above = _stacked(self._make_switch(), self._stack, room=(0, 0, 0, 12))
        below = _stacked(self.form, room=(0, _ABOVE_FORM, 0, 0))
        self.splitter.addWidget(self._above)
        self.splitter.addWidget(below)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.installEventFilter(self)
        self.splitter.splitterMoved.connect(self._take_hand)
        self._has_hand_chosen = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(16, 12, 8, 12))
        layout.setSpacing(8)
        self.emergency_button = push_button(
            desk.theme,
            tr("Emergency"),
            icon="ambulance",
            kind="quiet",
            tip=tr("Begin without a patient, under a provisional ID (Ctrl+Shift+E)"),
            on_click=self.emergency_asked.emit,
        )
        self.message = MessageBar(desk.theme)
        layout.addLayout(column_title("1", tr("Patient"), self.emergency_button))
        layout.addWidget(self.message)
        layout.addWidget(self.splitter, 1)

    def _make_switch(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", "segments")
        line = QHBoxLayout(frame)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(2)
        self._group = QButtonGroup(self)
        for place, name in enumerate((tr("Worklist"), tr("Archive"))):
            button = QPushButton(name)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(place == 0)
            self._group.addButton(button, place)
            line.addWidget(button, 1)
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        return frame

    # --- the share of the form ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In another room the form has another share; how much it can have is known once all is shown."""
        if watched is self.splitter and event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            QTimer.singleShot(0, self, self._share)
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        """About a third for the form, ending below a line of its fields; a hand may choose otherwise."""
        if self._has_hand_chosen:
            return
        room = self.splitter.height() - self.splitter.handleWidth()
        share = round(room * _FORM_SHARE) - _ABOVE_FORM
        most = room - self._above.minimumSizeHint().height() - _ABOVE_FORM
        form = _ABOVE_FORM + self.form.height_to_line(share, least=_LEAST_FORM - _ABOVE_FORM, most=most)
        self.splitter.setSizes([room - form, form])

    def _take_hand(self) -> None:
        self._has_hand_chosen = True

    def parts(self) -> tuple[int, ...]:
        """The heights that a hand has chosen, empty where none has."""
        return tuple(self.splitter.sizes()) if self._has_hand_chosen else ()

    def set_parts(self, parts: Sequence[int]) -> None:
        """Divide the column as a hand has chosen."""
        self._has_hand_chosen = True
        self.splitter.setSizes(list(parts))

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_worklist(self) -> None:
        """Show the worklist, with the search ready to be typed in."""
        self._group.button(0).setChecked(True)
        self._stack.setCurrentIndex(0)
        self.worklist.search.setFocus()
        self.worklist.search.selectAll()

    def show_archive(self) -> None:
        """Show the search of the archive."""
        self._group.button(1).setChecked(True)
        self._stack.setCurrentIndex(1)
        self.query.name.setFocus()

    def tell(self, sentence: str) -> None:
        """Say what is to be known about the patient; with nothing to say, say nothing any more."""
        if sentence:
            self.message.say("attention", sentence)
        else:
            self.message.clear()

    @property
    def worklist_button(self) -> QAbstractButton:
        """The half of the switch that shows the worklist."""
        return self._group.button(0)

    @property
    def archive_button(self) -> QAbstractButton:
        """The half of the switch that shows the archive."""
        return self._group.button(1)

    @property
    def shows_archive(self) -> bool:
        """Whether the archive is shown."""
        return self._stack.currentIndex() == 1

    def refresh(self) -> None:
        """Ask again for what is shown."""
        if self.shows_archive:
            self.query.search()
        else:
            self.worklist.refresh()

    def reload_remotes(self) -> None:
        """Take over the settings."""
        self.worklist.reload_remotes()
        self.query.reload_remotes()


def _stacked(*widgets: QWidget, room: tuple[int, int, int, int]) -> QWidget:
    """Widgets below each other, the last with all the room that is left."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(*room)
    layout.setSpacing(8)
    for place, widget in enumerate(widgets, start=1):
        layout.addWidget(widget, place == len(widgets))
    return box
