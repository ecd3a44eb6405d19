"""The problem report: what is in it is shown and can be read, then it is saved as a zip."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.reading_sheet import ReadingSheet
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.workflows.problem_report import Part

_WORDS: Final = mark(
    "This helps whoever looks for a problem. It holds no patient data: names, dates and UIDs are left out of the logs. "
    "Read it before you pass it on."
)
_SIZE: Final = (860, 620)
_LIST_PX: Final = 180


class ProblemReportDialog(ReadingSheet):
    """The parts, and the text of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, list_name=tr("Parts of the report"), text_name=tr("Text of the chosen part"), parent=parent
        )
        self._parts: tuple[Part, ...] = ()
        self.list.setFixedWidth(_LIST_PX)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.save_button = push_button(desk.theme, tr("Save the report…"), kind="primary", on_click=self.choose)
        self._lay_out(tr("Problem report"), tr(_WORDS), self.list, self.save_button)
        self.resize(*_SIZE)
        self.list.currentRowChanged.connect(self._show_part)
        self._gather()

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
