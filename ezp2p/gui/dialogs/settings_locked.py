"""What an administrator has locked is shown, says so, and cannot be changed."""

from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.state_line import StateLine

WORKS_LOCKED: Final = "works_locked"
"""A property of what is of use on a locked page, too, as it changes nothing."""

_FIELD: Final = mark("Set by your administrator.")
_PAGE: Final = mark("Set by your administrator: what is on this page cannot be changed here.")
_INPUTS: Final = (QLineEdit, QComboBox, QCheckBox, QRadioButton, QAbstractSpinBox)
_SHOWN_NOWHERE: Final = {
    "local": frozenset(f"timeouts.{name}_s" for name in ("connect", "association", "response", "message"))
}
"""What no page edits."""


def show_locked(pages: Mapping[str, QWidget], keys: Collection[str], theme: Theme) -> None:
    """Lock what `keys` name on `pages`, which are known by the table that they edit.

    A field of the page is locked alone. Where the key has no field of its own, such as a list, all of the page is.
    """
    for table, page in pages.items():
        locked = {key.removeprefix(f"{table}.") for key in keys if key == table or key.startswith(f"{table}.")}
        locked -= _SHOWN_NOWHERE.get(table, frozenset())
        fields = _fields_of(page)
        if locked - fields.keys():
            _lock_page(page, theme)
            continue
        for key in locked:
            fields[key].set_hint(tr(_FIELD))
            fields[key].setEnabled(False)


def _fields_of(page: QWidget) -> Mapping[str, FormField]:
    fields = getattr(page, "fields", None)
    return fields if isinstance(fields, dict) else {}


def _lock_page(page: QWidget, theme: Theme) -> None:
    """Its inputs show and take nothing, its buttons go; above them stands why."""
    for part in page.findChildren(QWidget):
        if _works_locked(part):
            continue
        if isinstance(part, _INPUTS):
            part.setEnabled(False)
        elif isinstance(part, QAbstractButton):
            part.hide()
    rest = QWidget()
    before = page.layout()
    if before is not None:
        rest.setLayout(before)  # takes what is in it along
    note = StateLine(theme)
    note.say(tr(_PAGE), icon="lock-outline", ink="attention")
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    line = QVBoxLayout()
    line.setContentsMargins(16, 12, 16, 0)
    line.addWidget(note)
    whole.addLayout(line)
    whole.addWidget(rest, 1)


def _works_locked(part: QWidget) -> bool:
    above: QWidget | None = part
    while above is not None:
        if above.property(WORKS_LOCKED):
            return True
        above = above.parentWidget()
    return False
