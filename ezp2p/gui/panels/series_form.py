"""The form of one series: description, number, modality, body part, side, date."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ezp2p.gui.widgets.date_edit import DateEdit
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.model.body_part import BODY_PARTS, body_part
from ezp2p.model.study import SeriesForm

MODALITIES: Final = {
    "XC": "XC  external camera photo",
    "OT": "OT  other",
    "DERM": "DERM  dermatology",
    "ES": "ES  endoscopy",
    "GM": "GM  general microscopy",
    "SM": "SM  slide microscopy",
    "OP": "OP  ophthalmic photo",
    "DOC": "DOC  document",
    "US": "US  ultrasound",
    "CR": "CR  computed radiography",
    "DX": "DX  digital radiography",
    "RG": "RG  X-ray film, digitized",
    "RF": "RF  fluoroscopy",
    "CT": "CT  computed tomography",
    "MR": "MR  magnetic resonance",
    "ECG": "ECG  electrocardiogram",
}
_SIDES: Final = {"": "–", "L": "Left", "R": "Right"}
_WIDE: Final = 760


class SeriesFormEdit(QWidget):
    """Shows a SeriesForm, and emits another one when the user changes it."""

    form_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = SeriesForm()
        self._columns = 0
        self.description = line_edit()
        self.number = line_edit(placeholder="the next one", limit=12)
        self.modality = QComboBox()
        self.modality.setEditable(True)
        self.modality.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for code, label in MODALITIES.items():
            self.modality.addItem(label, code)
        self.body_part = QComboBox()
        self.body_part.setEditable(True)
        self.body_part.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.body_part.addItem("", "")
        for part in BODY_PARTS:
            self.body_part.addItem(part.label, part.term)
        for combo in (self.modality, self.body_part):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
            combo.view().setMinimumWidth(240)
            combo.setMaxVisibleItems(14)
        self.side = QComboBox()
        for code, word in _SIDES.items():
            self.side.addItem(word, code)
        self.date = DateEdit(placeholder="when sent")
        self.fields = {
            "SeriesDescription": FormField("Description", self.description),
            "SeriesNumber": FormField("Number", self.number),
            "SeriesDate": FormField("Date", self.date),
            "Modality": FormField("Modality", self.modality),
            "BodyPartExamined": FormField("Body part", self.body_part),
            "Laterality": FormField("Side", self.side),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._arrange(3)
        self._connect()

    def _connect(self) -> None:
        self.description.editingFinished.connect(lambda: self._edit(series_description=self.description.text().strip()))
        self.number.editingFinished.connect(lambda: self._edit(series_number=self.number.text().strip()))
        self.date.date_edited.connect(lambda da: self._edit(series_date=da))
        self.side.activated.connect(lambda _: self._edit(laterality=self.side.currentData()))
        for combo, take in ((self.modality, self._take_modality), (self.body_part, self._take_body_part)):
            combo.activated.connect(take)
            edit = combo.lineEdit()
            if edit is not None:
                edit.editingFinished.connect(take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line where there is room, else two."""
        super().resizeEvent(event)
        self._arrange(6 if event.size().width() >= _WIDE else 3)

    def minimumSizeHint(self) -> QSize:
        """Three fields beside each other, whatever is arranged now."""
        return QSize(300, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, place // columns, place % columns)
        stretches = (5, 2, 3, 4, 4, 3) if columns == 6 else (5, 4, 4, 0, 0, 0)
        for column, stretch in enumerate(stretches):
            self._grid.setColumnStretch(column, stretch)

    def _take_modality(self) -> None:
        self._edit(modality=_code_of(self.modality).upper())

    def _take_body_part(self) -> None:
        """A part without a side loses the side that an earlier part had."""
        term = _code_of(self.body_part)
        part = body_part(term)
        keeps_side = part is None or part.is_paired
        self._edit(body_part_examined=term, laterality=self._form.laterality if keeps_side else "")

    def _edit(self, **changes: str) -> None:
        form = replace(self._form, **changes)  # type: ignore[arg-type] # its one number is not edited
        if form != self._form:
            self.set_form(form)
            self.form_edited.emit(form)

    def set_form(self, form: SeriesForm) -> None:
        """Show `form`; a series that the archive has already cannot be changed."""
        self._form = form
        for edit, value in ((self.description, form.series_description), (self.number, form.series_number)):
            if edit.text() != value:
                edit.setText(value)
                edit.setCursorPosition(0)
        self.date.set_da(form.series_date)
        _show_code(self.modality, form.modality, shows_label=False)
        _show_code(self.body_part, form.body_part_examined, shows_label=True)
        self.side.setCurrentIndex(max(0, self.side.findData(form.laterality)))
        part = body_part(form.body_part_examined)
        is_joined = bool(form.series_instance_uid)
        self.setEnabled(not is_joined)
        self.side.setEnabled(part is None or part.is_paired)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it, by keyword."""
        for keyword, field in self.fields.items():
            field.set_fault(faults.get(keyword, ""))


def _code_of(combo: QComboBox) -> str:
    """The code of the item whose label is typed, or the typed text itself: what a peer gave is kept."""
    text = combo.currentText().strip()
    for place in range(combo.count()):
        if text.casefold() in {combo.itemText(place).casefold(), str(combo.itemData(place)).casefold()}:
            return str(combo.itemData(place))
    return text.upper()


def _show_code(combo: QComboBox, code: str, *, shows_label: bool) -> None:
    place = combo.findData(code)
    label = combo.itemText(place) if shows_label and place >= 0 else code
    combo.setCurrentIndex(place)
    edit = combo.lineEdit()
    if edit is not None and edit.text() != label:
        edit.setText(label)
    if edit is not None:
        edit.setCursorPosition(0)
