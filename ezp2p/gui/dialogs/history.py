"""The history of the outbox: what was stored, confirmed or discarded, newest first; loaded when it is opened."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListView, QSplitter, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.item_models.history import HistoryModel
from ezp2p.gui.panels.item_details import ItemDetails
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.form_field import line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.row_delegate import RowDelegate
from ezp2p.gui.widgets.sides import margins
from ezp2p.model.delivery import OutboxItem

PAGE: Final = 200
_NOTHING: Final = mark("Nothing was sent yet: what is stored, confirmed or discarded is listed here.")
_NOT_READ: Final = mark("The history could not be read.")
_SIZE: Final = (920, 620)
_SEARCHED: Final = mark("Patient, ID, archive, state, date 2026-01-31…")


class HistoryDialog(Sheet):
    """A list, the details of the chosen row beside it, and older rows on request."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._has_more = True
        self.setWindowTitle(tr("History"))
        self.model = HistoryModel(desk.clock.now(), self)
        self.search = line_edit(placeholder=tr(_SEARCHED))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search the history that is loaded"))
        self.refresh_button = icon_button(desk.theme, tr("Refresh (F5)"), icon="refresh", on_click=self.refresh)
        self.list = self._make_list()
        self.count = text_label(kind="small")
        self.older_button = push_button(desk.theme, tr("Load older"), on_click=self.load_older)
        self.empty = EmptyState(desk.theme, "history")
        self.details = ItemDetails(desk)
        self.message = MessageBar(desk.theme)
        self._lay_out()
        self._connect()
        room = (parent or self).size()
        self.resize(min(_SIZE[0], max(640, room.width() - 48)), min(_SIZE[1], max(480, room.height() - 48)))
        self.load_older()

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        # thousands of rows are laid out only if they all have the same height
        view.setUniformItemSizes(True)
        view.setItemDelegate(RowDelegate(self._desk.theme, parent=view))
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(tr("History"))
        return view

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setContentsMargins(margins(1, 0, 0, 0))  # read from the right, Qt puts its parts a pixel too far
        splitter.addWidget(self._make_left())
        splitter.addWidget(self._make_right())
        splitter.setSizes([_SIZE[0] // 2, _SIZE[0] // 2])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(text_label(tr("History"), "heading"))
        layout.addWidget(splitter, 1)
        layout.addLayout(button_line(push_button(self._desk.theme, tr("Close"), on_click=self.accept)))

    def _make_left(self) -> QWidget:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.refresh_button)
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.count, 1)
        under.addWidget(self.older_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(under)
        return left

    def _make_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(margins(8, 0, 0, 0))
        self.no_choice = EmptyState(self._desk.theme, "cursor-default-click-outline")
        self.no_choice.say(tr("Choose a picture to see what happened to it."))
        column.addWidget(self.no_choice)
        column.addWidget(self.details)
        return right

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.model.modelReset.connect(self._show_chosen)
        bar = self.list.verticalScrollBar()
        bar.valueChanged.connect(lambda value: self.load_older() if value == bar.maximum() and value else None)
        QShortcut(QKeySequence("F5"), self, self.refresh)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self._show_chosen()
        self.search.setFocus()

    # --- loading ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load the newest anew; the chosen row stays chosen where it is among them."""
        self._cancel()
        self._has_more = True
        self._load(None)

    def load_older(self) -> None:
        """Load the next page."""
        if self._task is None and self._has_more:
            self._load(self.model.oldest_id)

    def _load(self, before: int | None) -> None:
        deliveries = self._desk.services.deliveries
        self.message.clear()
        self.older_button.setEnabled(False)
        self._task = self._desk.tasks.run_task(
            lambda _: deliveries.history(limit=PAGE, before=before),
            on_result=lambda items: self._take(items, is_first=before is None),
            on_error=self._fail,
        )
        self._show_state()

    def _take(self, items: tuple[OutboxItem, ...], *, is_first: bool) -> None:
        self._task = None
        self._has_more = len(items) == PAGE
        chosen = self.model.item_at(self.list.currentIndex())
        if is_first:
            self.model.clear(self._desk.clock.now())
        self.model.append(items)
        if is_first and chosen is not None:
            self._choose(chosen.item_id)
        self._show_state()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.message.show_error(error, action=tr("Try again"), on_action=self.load_older)
        self._show_state()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # --- showing ------------------------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        chosen = self.model.item_at(self.list.currentIndex())
        self.model.search(text)
        if chosen is not None:
            self._choose(chosen.item_id)
        self._show_state()

    def _choose(self, item_id: int) -> None:
        index = self.model.index_of(item_id)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_state(self) -> None:
        shown, loaded, is_loading = self.model.rowCount(), self.model.loaded_count, self._task is not None
        self.list.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.say(self._why_empty(loaded))
        self.count.setText(tr("Loading…") if is_loading else self._counted(shown, loaded))
        self.older_button.setVisible(self._has_more)
        self.older_button.setEnabled(not is_loading)

    def _counted(self, shown: int, loaded: int) -> str:
        is_searched = bool(self.search.text().strip())
        if is_searched and self._has_more:
            return tr_count(
                "{shown} of the {count} loaded, there are older ones",
                "{shown} of the {count} loaded, there are older ones",
                loaded,
                shown=shown,
            )
        if is_searched:
            return tr_count(
                "{shown} of the {count} loaded, no older ones",
                "{shown} of the {count} loaded, no older ones",
                loaded,
                shown=shown,
            )
        if self._has_more:
            return tr_count("{count} loaded, there are older ones", "{count} loaded, there are older ones", loaded)
        return tr_count("{count} loaded, no older ones", "{count} loaded, no older ones", loaded)

    def _why_empty(self, loaded: int) -> str:
        if self._task is not None:
            return tr("Loading…")
        if loaded:
            return tr_count(
                "None of the {count} that are loaded holds these words.",
                "None of the {count} that are loaded holds these words.",
                loaded,
            )
        return tr(_NOT_READ if self._has_more else _NOTHING)

    def _show_chosen(self) -> None:
        item = self.model.item_at(self.list.currentIndex())
        self.no_choice.setVisible(item is None)
        self.details.setVisible(item is not None)
        if item is not None:
            self.details.show_item(item)

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        self._cancel()
        self.details.cancel()
        super().done(result)


class ItemDialog(Sheet):
    """The details of one item that is not stored yet."""

    def __init__(self, desk: Desk, item: OutboxItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("EzP2P")
        self.details = ItemDetails(desk)
        close = push_button(desk.theme, tr("Close"), on_click=self.accept)
        layout = self.column()
        layout.addWidget(self.details, 1)
        layout.addLayout(button_line(close))
        self.resize(560, 520)
        close.setFocus()
        self.details.show_item(item)

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        self.details.cancel()
        super().done(result)
