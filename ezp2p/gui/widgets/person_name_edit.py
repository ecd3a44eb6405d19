"""A person's name in its parts; what has no field here is kept as it is (PS3.5 6.2.1)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.hint_edit import HintEdit

_FAMILY, _GIVEN = 0, 1


class PersonNameEdit(QWidget):
    """Family and given name of one PN value.

    The first component group with text is edited. Once a part of it changes, the other groups are dropped: they
    would name somebody else.
    """

    name_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.family = HintEdit(tr("Family", sense="part of a name"))
        self.family.setAccessibleName(tr("Family name"))
        self.given = HintEdit(tr("Given", sense="part of a name"))
        self.given.setAccessibleName(tr("Given name"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.family, 1)
        layout.addWidget(self.given, 1)
        self.setFocusProxy(self.family)
        self._name = ""
        for edit in (self.family, self.given):
            edit.editingFinished.connect(self._finish)

    def name(self) -> str:
        """The whole PN value as it stands in the fields."""
        family, given = self.family.text().strip(), self.given.text().strip()
        groups = self._name.split("=")
        place = _place_of(groups)
        parts = [*groups[place].split("^"), "", ""]
        if (parts[_FAMILY], parts[_GIVEN]) == (family, given):
            return self._name
        if "^" in family and not given:
            return family
        rest = [part for part in parts[2:] if part]
        changed = "^".join([family, given, *parts[2:4], *parts[4:5]]) if rest else f"{family}^{given}"
        return "=" * place + changed.rstrip("^")

    def set_name(self, name: str) -> None:
        """Show a PN value."""
        self._name = name
        groups = name.split("=")
        parts = [*groups[_place_of(groups)].split("^"), "", ""]
        for edit, part in ((self.family, parts[_FAMILY]), (self.given, parts[_GIVEN])):
            if edit.text() != part:
                edit.setText(part)
                edit.setCursorPosition(0)

    def _finish(self) -> None:
        name = self.name()
        if name != self._name:
            self._name = name
            self.name_edited.emit(name)


def _place_of(groups: list[str]) -> int:
    return next((place for place, group in enumerate(groups) if group.strip("^ ")), 0)
