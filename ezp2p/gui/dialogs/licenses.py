"""The licenses of what is installed with the program: a list to be searched, and the text of the chosen one."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.sheet import Sheet
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.workflows.licenses import MEANINGS, Component, shipped, text_of

_WORDS: Final = mark(
    "EzP2P stands on the work of others. This is what is installed with it on this computer, and under which terms."
)
_SIZE: Final = (980, 680)
_LIST_PX: Final = 290
_GAP_PX: Final = 4


class LicensesDialog(Sheet):
    """The libraries, and the licenses of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.setWindowTitle(tr("Licenses"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name or license"))
        self.search.setAccessibleName(tr("Find a library by its name or license"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(tr("Libraries"))
        self.list.setSpacing(_GAP_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.empty = EmptyState(desk.theme, "file-search-outline")
        self.what = text_label(kind="muted", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of its licenses"))
        self.message = MessageBar(desk.theme)
        self.close_button = push_button(desk.theme, tr("Close"), on_click=self.reject)
        self._lay_out()
        self.resize(*_SIZE)
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._choose)
        self._gather()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.stack, 1)
        beside = QWidget()
        beside.setFixedWidth(self._desk.theme.wide(_LIST_PX))
        beside.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.what)
        right.addWidget(self.text, 1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(beside)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(text_label(tr("Licenses"), "heading"))
        layout.addWidget(text_label(tr(_WORDS), wraps=True))
        layout.addLayout(middle, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    def _gather(self) -> None:
        self._say_empty(tr("Looking which libraries are installed…"))
        self._task = self._desk.tasks.run_task(lambda _: shipped(), on_result=self._show, on_error=self._fail)

    def _show(self, components: tuple[Component, ...]) -> None:
        for one in components:
            item = QListWidgetItem(f"{one.name} {one.version}\n{' + '.join((one.license, *one.inside))}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        self._filter(self.search.text())

    def _filter(self, wanted: str) -> None:
        """Show those whose name or license, or that of what they carry, holds what was typed."""
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(wanted.casefold().strip() not in _searched(item))
        left = [item for item in items if not item.isHidden()]
        if left:
            self.stack.setCurrentWidget(self.list)
            if self.list.currentItem() not in left:
                self.list.setCurrentItem(left[0])
        elif items:
            self._say_empty(tr("No library has this in its name or license."), tr("Show all"))

    def _say_empty(self, sentence: str, action: str = "") -> None:
        self.empty.say(sentence, action, self.search.clear)
        self.stack.setCurrentWidget(self.empty)
        self.list.setCurrentRow(-1)
        self.what.clear()
        self.text.clear()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if self._task is not None:
            self._task.cancel()
        if item is None:
            return
        component: Component = item.data(Qt.ItemDataRole.UserRole)
        self.what.setText(tr_core(MEANINGS[component.extra]))
        self._task = self._desk.tasks.run_task(
            lambda _: text_of(component), on_result=self.text.setPlainText, on_error=self._fail
        )

    def _fail(self, error: Exception) -> None:
        self.text.clear()
        self.message.show_error(error)

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _searched(item: QListWidgetItem) -> str:
    one: Component = item.data(Qt.ItemDataRole.UserRole)
    return " ".join((one.name, *one.licenses, *(carried.name for carried in one.carries))).casefold()
