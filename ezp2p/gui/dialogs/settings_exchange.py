"""The settings of a site: exported to a file, and imported from one after a look at what would change."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import plain_tool_tip
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.settings.settings import Settings
from ezp2p.workflows.settings_exchange import ANSWER_WORDS, NOTHING_LABEL, Change, Proposal

_KIND: Final = mark("Settings of EzP2P")
_EXPORTED: Final = mark("The settings that are in force are in {path}, without passwords.")
_NO_CHANGE: Final = mark("Nothing would change: these settings are in force already.")
_HELD_BACK: Final = mark("Set by your administrator, and left as it is: {keys}.")
_OWN: Final = mark("Leave this workstation's own as it is: AE titles, port, station name, watched folder")
_SIZE: Final = (820, 560)


class ExchangeButtons(QWidget):
    """Export and import; `imported` gives the settings that a person wants, which nobody has saved yet."""

    imported = Signal(object)

    def __init__(self, desk: Desk, message: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._message = desk, message
        self.export_button = push_button(desk.theme, tr("Export…"), icon="export", on_click=self.choose_export)
        self.import_button = push_button(desk.theme, tr("Import…"), icon="import", on_click=self.choose_import)
        self.export_button.setAccessibleName(tr("Export the settings to a file"))
        self.import_button.setAccessibleName(tr("Import settings from a file"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.export_button)
        line.addWidget(self.import_button)

    def choose_export(self) -> None:
        """Ask where to, then write."""
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export the settings"), "ezp2p-settings.toml", _kind())
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the settings that are in force."""
        services = self._desk.services
        self._desk.tasks.run_task(
            lambda _: services.export_settings(path),
            on_result=lambda _: self._message.say("done", tr(_EXPORTED, path=path.name)),
            on_error=self._message.show_error,
        )

    def choose_import(self) -> None:
        """Ask which file, then show what it would change."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import settings"), "", _kind())
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, path: Path) -> None:
        """Show what the settings in `path` would change."""
        dialog = ImportDialog(self._desk, path, self)
        dialog.chosen.connect(self.imported)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _kind() -> str:
    return f"{tr(_KIND)} (*.toml)"


class ImportDialog(Sheet):
    """What would change, before and after; nothing is taken over without a person's word."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, path
        self._task: Task | None = None
        self._settings: Settings | None = None
        self.setWindowTitle(tr("Import settings"))
        self.keeps_own = QCheckBox(tr(_OWN))
        self.keeps_own.setChecked(True)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("Setting"), tr("Now"), tr("In the file")])
        self.table.setAccessibleName(tr("What would change"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.message = MessageBar(desk.theme)
        self.use_button = push_button(desk.theme, tr("Take these over"), kind="primary", on_click=self._use)
        self.cancel_button = push_button(desk.theme, tr("Cancel"), on_click=self.reject)
        self._lay_out()
        self.resize(*_SIZE)
        self.keeps_own.toggled.connect(self._look)
        self._look()

    def _lay_out(self) -> None:
        hint = tr("They are in force after Save settings.")
        layout = self.column(tr("What {name} would change", name=self._path.name))
        layout.addWidget(self.keeps_own)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.message)
        layout.addLayout(button_line(self.cancel_button, self.use_button, hint=hint))

    def _look(self) -> None:
        services, path, keeps_own = self._desk.services, self._path, self.keeps_own.isChecked()
        if self._task is not None:
            self._task.cancel()
        self._settings = None
        self.use_button.setEnabled(False)
        self.message.clear()
        self._task = self._desk.tasks.run_task(
            lambda _: services.settings_to_import(path, keeps_own=keeps_own),
            on_result=self._show,
            on_error=self._fail,
        )

    def _show(self, proposal: Proposal) -> None:
        self._show_changes(proposal.changes)
        self._settings = proposal.settings
        self.use_button.setEnabled(bool(proposal.changes))
        if proposal.held_back:
            self.message.say("attention", tr(_HELD_BACK, keys=", ".join(proposal.held_back)))
        elif not proposal.changes:
            self.message.say("busy", tr(_NO_CHANGE))

    def _show_changes(self, changes: tuple[Change, ...]) -> None:
        self.table.setRowCount(len(changes))
        for row, change in enumerate(changes):
            for column, text in enumerate((change.key, _shown(change.before), _shown(change.after))):
                cell = QTableWidgetItem(text)
                cell.setToolTip(plain_tool_tip(text))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, cell)

    def _fail(self, error: Exception) -> None:
        self._show_changes(())
        self.message.show_error(error)

    def _use(self) -> None:
        settings = self._settings
        self.accept()
        if settings is not None:
            self.chosen.emit(settings)

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _shown(value: str) -> str:
    """A value of a setting; what a person wrote stays as it is."""
    return tr_core(value) if value in {NOTHING_LABEL, *ANSWER_WORDS.values()} else value
