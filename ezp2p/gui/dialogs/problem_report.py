"""The problem report: what is in it is shown and can be read, then it is saved as a zip."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.sheet import Sheet
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.workflows.problem_report import Part

_WORDS: Final = mark(
    "This helps whoever looks for a problem. It holds no patient data: names, dates and UIDs are left out of the logs. "
    "Read it before you pass it on."
)
_SIZE: Final = (860, 620)
_LIST_PX: Final = 180


class ProblemReportDialog(Sheet):
    """The parts, and the text of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts: tuple[Part, ...] = ()
        self._task: Task | None = None
        self.setWindowTitle(tr("Problem report"))
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(tr("Parts of the report"))
        self.list.setFixedWidth(_LIST_PX)
        self.what = text_label("", "muted", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the chosen part"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.message = MessageBar(desk.theme)
        self.save_button = push_button(desk.theme, tr("Save the report…"), kind="primary", on_click=self.choose)
        self.close_button = push_button(desk.theme, tr("Close"), on_click=self.reject)
        self._lay_out()
        self.resize(*_SIZE)
        self.list.currentRowChanged.connect(self._show_part)
        self._gather()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.what)
        right.addWidget(self.text, 1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(text_label(tr("Problem report"), "heading"))
        layout.addWidget(text_label(tr(_WORDS), wraps=True))
        layout.addLayout(middle, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    def _gather(self) -> None:
        services = self._desk.services
        self.save_button.setEnabled(False)
        self.what.setText(tr("Gathering what belongs into it…"))
        self._task = self._desk.tasks.run_task(
            lambda _: services.problem_report(), on_result=self._show, on_error=self._fail
        )

    def _show(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self.list.addItems([part.name for part in parts])
        self.list.setCurrentRow(0)
        self.save_button.setEnabled(True)

    def _show_part(self, row: int) -> None:
        part = self._parts[row]
        self.what.setText(tr("{what}.", what=tr_core(part.what)))
        self.text.setPlainText(part.text)

    def _fail(self, error: Exception) -> None:
        self.what.clear()
        self.message.show_error(error)

    def choose(self) -> None:
        """Ask where to, then save."""
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), "ezp2p-report.zip", "Zip (*.zip)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save what is shown."""
        services, parts = self._desk.services, self._parts
        self._task = self._desk.tasks.run_task(
            lambda _: services.save_problem_report(path, parts),
            on_result=lambda _: self.message.say("done", tr("The report is in {name}.", name=path.name)),
            on_error=self.message.show_error,
        )

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)
