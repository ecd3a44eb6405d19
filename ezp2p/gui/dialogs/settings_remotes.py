"""The remote AEs: a list, and the form of the selected one."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.remote_form import RemoteForm
from ezp2p.gui.translation import mark
from ezp2p.gui.widgets.edited_list import EditedList, ListWords, Values
from ezp2p.model.application_entity import Role

_NEW: Final[Values] = {"name": "", "title": "", "host": "", "port": 104, "roles": tuple(Role)}
_WORDS: Final = ListWords(
    called=mark("Remote AEs"),
    new=mark("New server"),
    icon="server-network",
    empty=mark("No PACS or worklist server is set up yet."),
    add_first=mark("Add the first one"),
)


class RemotesPage(QWidget):
    """Edits settings tables of remote AEs; `values` gives them back."""

    def __init__(self, desk: Desk, *, calling_ae: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = RemoteForm(desk, calling_ae=calling_ae)
        self.edited = EditedList(desk.theme, self.form, _WORDS, blank=_NEW)
        self.list = self.edited.list
        self.add_button = self.edited.add_button
        self.remove_button = self.edited.remove_button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 16)
        layout.addWidget(self.edited)

    def values(self) -> tuple[Values, ...]:
        """The tables as edited."""
        return self.edited.tables()

    def show_values(self, tables: Sequence[Mapping[str, object]]) -> None:
        """Show tables, the first selected."""
        self.edited.show_tables(tables)

    def remove(self) -> None:
        """Take the selected one away."""
        self.edited.remove()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by `0.port`; the first faulty AE is selected."""
        self.edited.show_faults(faults)
