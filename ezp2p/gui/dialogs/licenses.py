"""The licenses of what is installed with the program: a list to be searched, and the text of the chosen one."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.reading_sheet import ReadingSheet
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.workflows.licenses import MEANINGS, Component, shipped, text_of

_WORDS: Final = mark(
    "EzP2P stands on the work of others. This is what is installed with it on this computer, and under which terms."
)
_SIZE: Final = (980, 680)
_LIST_PX: Final = 290
_GAP_PX: Final = 4


class LicensesDialog(ReadingSheet):
    """The libraries, and the licenses of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, list_name=tr("Libraries"), text_name=tr("Text of its licenses"), parent=parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name or license"))
        self.search.setAccessibleName(tr("Find a library by its name or license"))
        self.search.setClearButtonEnabled(True)
        self.list.setSpacing(_GAP_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.empty = EmptyState(desk.theme, "file-search-outline")
        self._lay_out(tr("Licenses"), tr(_WORDS), self._make_left())
        self.resize(*_SIZE)
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._choose)
        self._gather()

    def _make_left(self) -> QWidget:
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
        return beside

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


def _searched(item: QListWidgetItem) -> str:
    one: Component = item.data(Qt.ItemDataRole.UserRole)
    return " ".join((one.name, *one.licenses, *(carried.name for carried in one.carries))).casefold()
