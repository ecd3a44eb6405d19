"""The connection doctor: the way to a server step by step, each filled in as it is known, with whom to tell what."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.tasks import Task
from ezp2p.gui.theme import Theme, restyle
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.labels import hairline, text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.scrolling import scrolling
from ezp2p.gui.widgets.sides import margins
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.workflows.connection_doctor import STEP_NAMES, Outcome, Step, report_of

_LOOKS: Final = {
    Outcome.PASSED: ("check-circle", "done", mark("passed")),
    Outcome.FAILED: ("alert-circle", "failed", mark("failed")),
    Outcome.WARNED: ("alert", "attention", mark("look at it")),
    Outcome.SKIPPED: ("minus-circle-outline", "text_muted", mark("left out")),
}
_WAITING: Final = ("circle-outline", "text_muted", "")
_RUNNING: Final = ("progress-clock", "busy", mark("under way"))
_ICON_PX: Final = 18
_NAME_PX: Final = 176
_WORD_PX: Final = 72
_SIZE: Final = (880, 720)
_STATES: Final = frozenset({"done", "busy", "attention", "failed"})
_WARNING: Final = mark(
    "EzP2P stores one small picture that says TEST, of the invented patient EZP2P^TEST, at {name}, and looks whether "
    "it is found again. It stays there until somebody deletes it at the PACS; which one it is, is told afterwards."
)
_STOPPED: Final = mark("Stopped.")
_STOPPED_PICTURE: Final = mark(
    "Stopped. If the test picture was under way, it may be at the PACS all the same: its patient is EZP2P^TEST."
)


class _StepRow(QWidget):
    """One step: shape, name and word; what was found; whom to tell what."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._look = _WAITING
        self._icon = QLabel()
        self._icon.setFixedSize(theme.pixels(_ICON_PX) + 2, theme.pixels(_ICON_PX) + 2)
        self.name = text_label(tr_core(name), wraps=True)
        self.name.setFixedWidth(theme.pixels(_NAME_PX))
        self.word = text_label()
        self.word.setFixedWidth(_word_width(theme))
        self.found = _filling_label()
        self.tell = _filling_label()
        self.tell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = icon_button(
            theme, tr("Copy what to tell: {step}", step=tr_core(name)), icon="content-copy", on_click=self._copy
        )
        self._told = QFrame()
        self._told.setProperty("surface", "card")
        self._lay_out()
        theme.changed.connect(self._paint)
        self.wait()

    def _lay_out(self) -> None:
        told = QHBoxLayout(self._told)
        told.setContentsMargins(margins(12, 4, 4, 4))
        told.setSpacing(8)
        told.addWidget(self.tell, 1)
        told.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._icon, 0, 0, top)
        grid.addWidget(self.name, 0, 1, top)
        grid.addWidget(self.word, 0, 2, top)
        grid.addWidget(self.found, 0, 3, top)
        grid.addWidget(self._told, 1, 3)

    def wait(self, *, is_running: bool = False) -> None:
        """Its turn has not come, or it is under way."""
        self._show(_RUNNING if is_running else _WAITING, "", "")

    def show_step(self, step: Step) -> None:
        """Show how it ended."""
        self._show(_LOOKS[step.outcome], tr_core(step.found), tr_core(step.tell))

    def _show(self, look: tuple[str, str, str], found: str, tell: str) -> None:
        self._look = look
        word = tr(look[2]) if look[2] else ""
        self.word.setText(word)
        restyle(self.word, state=look[1] if look[1] in _STATES else "")
        self.found.setText(found)
        self.tell.setText(tell)
        self._told.setVisible(bool(tell))
        state = tr("{step}: {state}.", step=self.name.text(), state=word)
        self.setAccessibleName(" ".join(filter(None, (state, found, tell))))
        self._paint()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.tell.text())

    def _paint(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._look[0], self._look[1], _ICON_PX))


class DoctorDialog(Sheet):
    """Examines `remote` as soon as it is opened, under the title `calling_ae`; Esc stops it, then closes it."""

    def __init__(self, desk: Desk, remote: RemoteAE, *, calling_ae: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.remote, self._calling_ae = desk, remote, calling_ae
        self._task: Task | None = None
        self._sends_picture = False
        self._steps: list[Step] = []
        self.setWindowTitle(tr("Connection check"))
        theme = desk.theme
        self.rows = [_StepRow(theme, name) for name in STEP_NAMES]
        self.message = MessageBar(theme)
        self.picture_button = push_button(
            theme, tr("Send a test picture…"), icon="image-outline", on_click=self.ask_for_picture
        )
        self.copy_button = push_button(theme, tr("Copy the report"), icon="content-copy", on_click=self.copy_report)
        self.again_button = push_button(theme, tr("Check again"), icon="refresh", on_click=self._press)
        self.close_button = push_button(theme, tr("Close"), on_click=self.accept)
        self._lay_out()
        room = self.screen().availableSize()
        self.resize(min(_SIZE[0], room.width() - 48), min(_SIZE[1], room.height() - 48))
        self.run()

    def _lay_out(self) -> None:
        notes = QVBoxLayout()
        notes.setContentsMargins(24, 0, 24, 0)
        notes.addWidget(self.message)
        others = (self.picture_button, self.copy_button)
        buttons = button_line(self.again_button, self.close_button, before=others)
        buttons.setContentsMargins(24, 12, 24, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._list(), 1)
        layout.addLayout(notes)
        layout.addLayout(buttons)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(24, 24, 24, 12)
        head.setSpacing(4)
        head.addWidget(text_label(tr("Connection check: {name}", name=self.remote.name), "heading"))
        whose = str(self.remote.address)
        if self._calling_ae:
            whose = tr("{address}, as {title}", address=self.remote.address, title=self._calling_ae)
        head.addWidget(text_label(whose, "muted", wraps=True))
        return head

    def _list(self) -> QScrollArea:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(24, 0, 24, 0)
        rows.setSpacing(0)
        for row in self.rows:
            rows.addWidget(hairline())
            rows.addWidget(row)
        rows.addStretch(1)
        return scrolling(inside, tr("Steps of the connection check"))

    @property
    def is_busy(self) -> bool:
        """Whether it examines."""
        return self._task is not None

    def run(self, *, with_test_picture: bool = False) -> None:
        """Examine now."""
        services, remote, calling_ae = self._desk.services, self.remote, self._calling_ae
        if self._task is not None:
            self._task.cancel()
        self._steps, self._sends_picture = [], with_test_picture
        self.message.clear()
        for row in self.rows:
            row.wait()
        self.rows[0].wait(is_running=True)
        self._task = task = self._desk.tasks.stream(
            lambda stop: services.diagnose(
                remote, with_test_picture=with_test_picture, stop=stop, calling_ae=calling_ae
            ),
            on_items=lambda steps: self._take(task, steps),
            on_error=lambda error: self._fail(task, error),
            on_end=lambda: self._rest(task),
        )
        self._follow()

    def cancel(self) -> None:
        """Stop; what is known stays."""
        if self._task is None:
            return
        self._task.cancel()
        self._task = None
        for row in self.rows[len(self._steps) :]:
            row.wait()
        self.message.say("attention", tr(_STOPPED_PICTURE if self._sends_picture else _STOPPED))
        self._follow()

    def ask_for_picture(self) -> None:
        """Send a test picture, after a person's word."""
        question = Question(
            self._desk.theme,
            title=tr("Send a test picture?"),
            sentence=tr(_WARNING, name=self.remote.name),
            choices=(
                Choice(tr("Do not send"), lambda: None),
                Choice(tr("Send the test picture"), lambda: self.run(with_test_picture=True), is_dangerous=True),
            ),
            parent=self,
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def copy_report(self) -> None:
        """Put all that is known into the clipboard."""
        QGuiApplication.clipboard().setText(report_of(self.remote, tuple(self._steps)))
        self.copy_button.setText(tr("Copied"))

    def _press(self) -> None:
        if self.is_busy:
            self.cancel()
        else:
            self.run()

    def _take(self, task: Task, steps: tuple[Step, ...]) -> None:
        if task is not self._task:  # of an examination before this one
            return
        for step in steps:
            self.rows[len(self._steps)].show_step(step)
            self._steps.append(step)
        if len(self._steps) < len(self.rows):
            self.rows[len(self._steps)].wait(is_running=True)

    def _fail(self, task: Task, error: Exception) -> None:
        if task is self._task:
            for row in self.rows[len(self._steps) :]:
                row.wait()
            self.message.show_error(error)

    def _rest(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._follow()

    def _follow(self) -> None:
        """What can be pressed now."""
        stores = Role.STORE in self.remote.roles
        self.picture_button.setVisible(stores)
        self.picture_button.setEnabled(not self.is_busy)
        self.copy_button.setEnabled(not self.is_busy)
        self.copy_button.setText(tr("Copy the report"))
        self.again_button.setText(tr("Stop") if self.is_busy else tr("Check again"))

    def reject(self) -> None:
        """Esc stops what runs; then it closes."""
        if self.is_busy:
            self.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        self.cancel()
        super().done(result)


def _word_width(theme: Theme) -> int:
    """Room for the longest of the words, alike in all rows."""
    metrics = QFontMetrics(theme.font("base"))
    words = [tr(look[2]) for look in (*_LOOKS.values(), _RUNNING)]
    return max(theme.pixels(_WORD_PX), *(metrics.horizontalAdvance(word) + 4 for word in words))


def _filling_label() -> QLabel:
    label = text_label(wraps=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
