"""The form of one series: description, number, modality, body part, side, date."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.date_edit import DateEdit
from ezp2p.gui.widgets.field_values import tell_faults
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import set_tool_tip
from ezp2p.gui.widgets.picks import Picks
from ezp2p.gui.wording import EXAMPLE_DATE, date_shown
from ezp2p.model.body_part import BODY_PARTS, body_part
from ezp2p.model.study import SeriesForm
from ezp2p.settings.forms import FormSettings
from ezp2p.workflows.form_rules import asks_for_side, field_state
from ezp2p.workflows.study_form import SERIES_FIELDS
from ezp2p.workflows.typing_limits import limit_told

MODALITIES: Final = {
    "XC": mark("XC  external camera photo"),
    "OT": mark("OT  other"),
    "DERM": mark("DERM  dermatology"),
    "ES": mark("ES  endoscopy"),
    "GM": mark("GM  general microscopy"),
    "SM": mark("SM  slide microscopy"),
    "OP": mark("OP  ophthalmic photo"),
    "DOC": mark("DOC  document"),
    "US": mark("US  ultrasound"),
    "CR": mark("CR  computed radiography"),
    "DX": mark("DX  digital radiography"),
    "RG": mark("RG  X-ray film, digitized"),
    "RF": mark("RF  fluoroscopy"),
    "CT": mark("CT  computed tomography"),
    "MR": mark("MR  magnetic resonance"),
    "ECG": mark("ECG  electrocardiogram"),
}
_VRS: Final = {field.keyword: field.vr for field in SERIES_FIELDS}
_NAMES: Final = {field.keyword: field.name for field in SERIES_FIELDS}
_SET: Final = mark("Set by your administrator: shown only")
_WIDE: Final = 760


class SeriesFormEdit(QWidget):
    """Shows a SeriesForm, and emits another one when the user changes it."""

    form_edited = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = SeriesForm()
        self._columns = 0
        self._faults: Mapping[str, str] = {}
        self._placed: tuple[tuple[str, ...], int] = ((), 0)
        self._build()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._arrange(3)
        self._connect()
        self._offer_limits()

    def _build(self) -> None:
        self.description = line_edit()
        self.number = line_edit(placeholder=tr("the next one"))
        self.modality = QComboBox()
        self.modality.setEditable(True)
        self.modality.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for code, label in MODALITIES.items():
            self.modality.addItem(tr(label), code)
        self.body_part = QComboBox()
        self.body_part.setEditable(True)
        self.body_part.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.body_part.addItem("", "")
        for part in BODY_PARTS:
            self.body_part.addItem(tr_core(part.label), part.term)
        for combo in (self.modality, self.body_part):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
            combo.view().setMinimumWidth(240)
            combo.setMaxVisibleItems(14)
        self.side = QComboBox()
        for word, code in (("–", ""), (tr("Left", sense="side"), "L"), (tr("Right", sense="side"), "R")):
            self.side.addItem(word, code)
        self.date = DateEdit(placeholder=tr("when sent"))
        self.fields = {
            "SeriesDescription": FormField(tr("Description"), self.description),
            "SeriesNumber": FormField(tr("Number"), self.number),
            "SeriesDate": FormField(tr("Date"), self.date),
            "Modality": FormField(tr("Modality"), self.modality),
            "BodyPartExamined": FormField(tr("Body part"), self.body_part),
            "Laterality": FormField(tr("Side"), self.side),
        }
        for field in self.fields.values():
            field.setParent(self)  # shown before it has a place, it would be a window of its own for a moment

    def _offer_limits(self) -> None:
        """Say what a field can hold as soon as it is exceeded, and offer what is usual."""
        date = date_shown(EXAMPLE_DATE)
        for keyword, field in self.fields.items():
            if keyword != "Laterality":
                field.tell_limits(partial(_limit_shown, _VRS[keyword], date_example=date))
        self.picks = Picks(self._desk.theme, self.description, lambda text: self._edit(series_description=text))

    def _connect(self) -> None:
        self.description.editingFinished.connect(self._take_description)
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
        self._arrange(6 if event.size().width() >= self._desk.theme.pixels(_WIDE) else 3)

    def minimumSizeHint(self) -> QSize:
        """Three fields beside each other, whatever is arranged now."""
        return QSize(300, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        visible = tuple(keyword for keyword, field in self.fields.items() if not field.isHidden())
        if self._placed == (visible, columns):
            return
        self._placed = (visible, columns)
        for place, keyword in enumerate(_in_lines(visible, columns)):
            if keyword:
                self._grid.addWidget(self.fields[keyword], place // columns, place % columns)
        stretches = (5, 2, 3, 4, 4, 3) if columns == len(self.fields) else (5, 4, 4, 0, 0, 0)
        for column, stretch in enumerate(stretches):
            self._grid.setColumnStretch(column, stretch)
        self.updateGeometry()

    def _take_description(self) -> None:
        text = self.description.text().strip()
        if text != self._form.series_description:
            self._desk.recent_texts.remember("SeriesDescription", text)
        self._edit(series_description=text)

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
        self.setEnabled(not form.series_instance_uid)
        self._show_states()
        texts = self._desk.recent_texts.offered("SeriesDescription", self._settings.pick_lists.SeriesDescription)
        self.picks.offer([(text, text) for text in texts])

    @property
    def _settings(self) -> FormSettings:
        return self._desk.services.settings.forms

    def _show_states(self) -> None:
        """Which fields are there, and which can be changed; a part that is one of a pair asks for its side."""
        question = asks_for_side(self._form)
        self.fields["Laterality"].set_question("" if self._settings.requires_side else tr_core(question))
        part = body_part(self._form.body_part_examined)
        for keyword, field in self.fields.items():
            has_sides = keyword != "Laterality" or part is None or part.is_paired
            is_asked = keyword == "Laterality" and bool(question)
            state = field_state(
                keyword,
                self._settings.series.use_of(keyword),
                is_empty=is_asked or (keyword != "Laterality" and not getattr(self._form, _NAMES[keyword])),
                is_faulty=keyword in self._faults,
            )
            field.setVisible(state.is_visible)
            field.editor.setEnabled(state.is_editable and has_sides)
            set_tool_tip(field, "" if state.is_editable else tr(_SET))
        self._arrange(self._columns)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it, by keyword; a field that was hidden comes."""
        self._faults = faults
        tell_faults(self.fields, faults)
        self._show_states()


def _limit_shown(vr: str, text: str, *, date_example: str) -> str:
    return tr_core(limit_told(vr, text, date_example=date_example))


def _in_lines(visible: Sequence[str], columns: int) -> list[str]:
    """The fields that are there, line by line; the part and its side are never torn apart by the end of a line."""
    found: list[str] = []
    for keyword in visible:
        is_last = len(found) % columns == columns - 1
        if keyword == "BodyPartExamined" and is_last and "Laterality" in visible:
            found.append("")
        found.append(keyword)
    return found


def _code_of(combo: QComboBox) -> str:
    """The code of the item whose label is typed, or the typed text itself: what a peer gave is kept."""
    text = combo.currentText().strip()
    # what is chosen first: two parts may have the same words in a language
    for place in sorted(range(combo.count()), key=lambda one: one != combo.currentIndex()):
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
