"""What two dialogs share in which somebody reads: a list, and beside it the text of what is chosen in it."""

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar


class ReadingSheet(Sheet):
    """Shows what `_task` brings; who inherits it says what is in the list, and calls `_lay_out`."""

    def __init__(self, desk: Desk, *, list_name: str, text_name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(list_name)
        self.what = text_label(kind="muted", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(text_name)
        self.message = MessageBar(desk.theme)
        self.close_button = push_button(desk.theme, tr("Close"), on_click=self.reject)

    def _lay_out(self, heading: str, words: str, left: QWidget, *buttons: QWidget) -> None:
        """Arrange it: what it is about, `left` with the list in it, and `buttons` behind the one that closes it."""
        self.setWindowTitle(heading)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.what)
        right.addWidget(self.text, 1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(left)
        middle.addLayout(right, 1)
        column = self.column(heading)
        column.addWidget(text_label(words, wraps=True))
        column.addLayout(middle, 1)
        column.addWidget(self.message)
        column.addLayout(button_line(self.close_button, *buttons))

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)
