"""Which scanner: those that were found by name, a search beside the window, and what the chosen one can do."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezp2p.gui.core import Desk, ScannerAccess
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.offering import choice_box, offer, with_button
from ezp2p.model.scanning import ScannerDevice, SourceAbilities
from ezp2p.workflows.background import Stop

_SEARCH: Final = mark("Search again")
_Found = tuple[tuple[ScannerDevice, ...], tuple[str, ...]]


class ScannerChoice(QWidget):
    """A scanner that is wanted stays chosen although it was not found; only a person chooses another one."""

    abilities_known = Signal(tuple)
    """The SourceAbilities of the chosen scanner; empty while they are not known."""
    searched = Signal()
    """A search has ended, whatever it found."""
    device_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._found: tuple[ScannerDevice, ...] = ()
        self.device: ScannerDevice | None = None
        self.box = choice_box(tr("Scanner"))
        self.box.activated.connect(self._choose)
        self.search_button = push_button(
            desk.theme, tr(_SEARCH), icon="magnify", tip=tr("Search again for scanners"), on_click=self.search
        )
        self.search_button.setAccessibleName(tr(_SEARCH))
        self.search_button.setProperty("size", "narrow")
        self.busy = BusyBar(desk.theme)
        self.busy.cancelled.connect(self.cancel)
        self.message = MessageBar(desk.theme)
        self.failures = text_label(kind="hint", wraps=True)
        self.failures.hide()
        self._lay_out()
        self._offer()

    def _lay_out(self) -> None:
        self.field = FormField(tr("Scanner"), with_button(self.box, self.search_button))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.field, self.busy, self.failures, self.message):
            layout.addWidget(part)

    @property
    def is_busy(self) -> bool:
        """Whether it searches, or asks a scanner."""
        return self._task is not None

    @property
    def has_devices(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._found) or self.device is not None

    def show_device(self, device: ScannerDevice | None) -> None:
        """Choose `device`, found or not; the first that was found where it is None."""
        self.device = device
        self._settle()

    def search(self) -> None:
        """Look which scanners there are, then what the chosen one can do."""
        services = self._desk.services

        def look(stop: Stop) -> _Found:
            scanners = services.scanners
            return tuple(scanners.devices(stop=stop)), tuple(scanners.failures)

        self.failures.hide()
        self._begin(tr("Searching for scanners…"))
        self._task = self._desk.tasks.run_task(
            look, on_result=self._take_found, on_error=self._fail, on_end=self.searched.emit
        )

    def ask(self) -> None:
        """Ask the chosen scanner what it can do."""
        device = self.device
        if device is None:
            return
        services = self._desk.services

        def look(stop: Stop) -> tuple[SourceAbilities, ...]:
            scanners: ScannerAccess = services.scanners
            return tuple(scanners.abilities(device.key, stop=stop))

        self._begin(tr("Asking {name} what it can do…", name=device.name))
        self._task = self._desk.tasks.run_task(look, on_result=self._take_abilities, on_error=self._fail)

    def cancel(self) -> None:
        """Stop the search, or the question."""
        if self._task is not None:
            self._task.cancel()
            self._finish()
            self.searched.emit()

    def _begin(self, words: str) -> None:
        if self._task is not None:
            self._task.cancel()
        self.message.clear()
        self.busy.start(words)
        self.busy.hold_focus_of(self.search_button)
        self.search_button.setEnabled(False)

    def _finish(self) -> None:
        self._task = None
        self.search_button.setEnabled(True)
        self.busy.finish()

    def _take_found(self, found: _Found) -> None:
        self._finish()
        self._found, failures = found
        self.failures.setText("\n".join(map(tr_core, failures)))
        self.failures.setVisible(bool(failures))
        self._settle()

    def _settle(self) -> None:
        """Ask the chosen scanner, or the first, what it can do, where it was found."""
        if self.device is None and self._found:
            self.device = self._found[0]
        self._offer()
        if self.device is not None and self.device.key in {one.key for one in self._found}:
            self.ask()
        else:
            self.abilities_known.emit(())

    def _take_abilities(self, abilities: tuple[SourceAbilities, ...]) -> None:
        self._finish()
        self.abilities_known.emit(abilities)

    def _fail(self, error: Exception) -> None:
        self._finish()
        self.abilities_known.emit(())
        self.message.show_error(error)

    def _offer(self) -> None:
        """A wanted scanner that was not found is offered too, and says so once there was a search."""
        choices: list[tuple[str, object]] = [(one.name, one.key) for one in self._found]
        wanted = self.device
        is_missing = wanted is not None and wanted.key not in {one.key for one in self._found}
        if wanted is not None and is_missing:
            choices.insert(0, (wanted.name, wanted.key))
        offer(self.box, choices, wanted.key if wanted is not None else None)
        self.field.set_hint(tr("It was not found: is it switched on?") if is_missing and self._found else "")
        self.box.setEnabled(bool(choices))
        # the word where it is what there is to do, the icon alone where the scanner's name needs the room
        self.search_button.setText("" if choices else tr(_SEARCH))

    def _choose(self, place: int) -> None:
        key = str(self.box.itemData(place))
        chosen = [one for one in self._found if one.key == key]
        if chosen and chosen[0] != self.device:
            self.device = chosen[0]
            self._offer()
            self.device_chosen.emit()
            self.ask()
