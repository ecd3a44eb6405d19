"""A combo box of remote application entities, by the names that people gave them."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from ezp2p.model.application_entity import RemoteAE


class RemoteBox(QComboBox):
    """One of those that are offered; `name` is what a screen reader says of the box."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    @property
    def chosen(self) -> RemoteAE | None:
        """The chosen one; None where none is offered."""
        remote = self.currentData()
        return remote if isinstance(remote, RemoteAE) else None

    def offer(self, remotes: Iterable[RemoteAE], wanted: str) -> None:
        """Offer `remotes`, and choose the one called `wanted`, or the first where there is none; nobody is told."""
        with QSignalBlocker(self):
            self.clear()
            for remote in remotes:
                self.addItem(remote.name, remote)
        self.choose(wanted)

    def choose(self, wanted: str) -> None:
        """Choose the one called `wanted`, or the first where there is none; nobody is told."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findText(wanted)))
