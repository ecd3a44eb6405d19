"""What is in the fields of a form, by their keys: as a settings table has it, and as it is found faulty."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ezp2p.gui.widgets.form_field import FormField


def values_in(fields: Mapping[str, FormField]) -> dict[str, object]:
    """What is chosen and typed; numbers that are none stay text, so that they are told."""
    return {key: value_of(field.editor) for key, field in fields.items()}


def fill(fields: Mapping[str, FormField], values: Mapping[str, object]) -> None:
    """Show these values; what has none becomes empty."""
    for key, field in fields.items():
        show_value(field.editor, values.get(key, ""))


def tell_faults(fields: Mapping[str, FormField], faults: Mapping[str, str]) -> None:
    """Say beside each field what is wrong with it, and nothing beside the others."""
    for key, field in fields.items():
        field.set_fault(faults.get(key, ""))


def value_of(editor: QWidget) -> object:
    """What is chosen in a combo box, or typed in a line."""
    if isinstance(editor, QComboBox):
        return editor.currentData()
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""


def show_value(editor: QWidget, value: object) -> None:
    """Choose `value` in a combo box, or write it into a line; what a box does not offer is added."""
    if isinstance(editor, QComboBox):
        if editor.findData(value) < 0:
            editor.addItem(str(value), value)
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))
        editor.setCursorPosition(0)
