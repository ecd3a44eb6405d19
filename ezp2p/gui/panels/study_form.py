"""The study form: the patient and the study as typed or taken over, with a sentence beside each faulty field."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ezp2p.gui.core import Desk
from ezp2p.gui.form_templates import FormTemplates
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.date_edit import DateEdit
from ezp2p.gui.widgets.field_values import tell_faults
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import set_tool_tip, text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.person_name_edit import PersonNameEdit
from ezp2p.gui.widgets.picks import Picks
from ezp2p.gui.widgets.sides import margins
from ezp2p.gui.wording import EXAMPLE_DATE, SEXES, date_shown, name_shown
from ezp2p.model.study import StudyForm
from ezp2p.workflows.form_rules import field_state, is_blank
from ezp2p.workflows.study_form import STUDY_FIELDS, edited, left_empty
from ezp2p.workflows.typing_limits import limit_told

KEYWORDS: Final = {
    "PatientName": "patient_name",
    "PatientID": "patient_id",
    "PatientBirthDate": "birth_date",
    "PatientSex": "sex",
    "AccessionNumber": "accession_number",
    "StudyID": "study_id",
    "StudyDate": "study_date",
    "StudyDescription": "study_description",
    "ReferringPhysicianName": "referring_physician_name",
}
"""The attributes that have a field here, and the name of each in the form."""
_LINES: Final = (
    (("PatientName", 12),),
    (),
    (("PatientID", 12),),
    (("PatientBirthDate", 6), ("PatientSex", 6)),
    (("StudyDescription", 12),),
    (("AccessionNumber", 6), ("StudyID", 6)),
    (("StudyDate", 5), ("ReferringPhysicianName", 7)),
)
"""The fields of each line with their widths in twelfths of the form; a field that is alone has all of it."""
_UNITS: Final = 12
_BELOW_LINE: Final = 4
"""What is seen of the room below the last line that is seen."""
_OTHER_NAMES: Final = 1
"""The line of the names in other scripts."""
_VRS: Final = {field.keyword: field.vr for field in STUDY_FIELDS}
_IDENTITY: Final = frozenset({"patient_name", "patient_id", "birth_date", "sex"})
_FROM_ORDER: Final = frozenset({"accession_number"})
_TOLD_WITH_DOUBT: Final = frozenset({"patient_id", "patient_name"})
"""What an order that leaves it open lets a person write; the rest only where the settings require it."""
_SET: Final = mark("Set by your administrator: shown only")


class StudyFormPanel(QWidget):
    """Shows the open study and asks the draft to change it; keeps nothing of its own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_unlocked = False
        self._shown = desk.draft.study
        self._faults: Mapping[str, str] = {}
        self._visible: tuple[str, ...] = ()
        self.templates = FormTemplates(desk, self)
        self._build()
        self._lay_out()
        self._connect()
        self._offer_limits()
        self.refresh()

    def _build(self) -> None:
        theme = self._desk.theme
        self.name = PersonNameEdit()
        self.patient_id = line_edit()  # what is too long is told, never cut off
        self.new_id = push_button(
            theme, tr("New ID"), tip=tr("Make a provisional patient ID"), on_click=self.make_patient_id
        )
        self.birth_date = DateEdit()
        self.sex = QComboBox()
        self.sex.addItem(tr("Not known"), "")
        for code, word in SEXES.items():
            self.sex.addItem(tr(word), code)
        self.accession = line_edit()
        self.study_id = line_edit(placeholder=tr("made when sent"))
        self.study_date = DateEdit(placeholder=tr("when sent"))
        self.description = line_edit()
        self.physician = PersonNameEdit()
        self.edit_button = push_button(
            theme, tr("Edit"), icon="pencil", kind="quiet", tip=tr("Change the patient by hand"), on_click=self.unlock
        )
        self.template_button = push_button(
            theme,
            tr("Template"),
            icon="file-document-edit-outline",
            kind="quiet",
            tip=tr("Fill what is empty for a procedure"),
            on_click=self.open_templates,
        )
        self.message = MessageBar(theme)
        self.template_note = text_label(kind="small", wraps=True)
        self.other_names = text_label(kind="small", wraps=True)
        self.fields = {
            "PatientName": FormField(tr("Patient name"), self.name),
            "PatientID": FormField(tr("Patient ID"), self._with_button(self.patient_id, self.new_id)),
            "PatientBirthDate": FormField(tr("Birth date"), self.birth_date),
            "PatientSex": FormField(tr("Sex"), self.sex),
            "AccessionNumber": FormField(tr("Accession number"), self.accession),
            "StudyID": FormField(tr("Study ID"), self.study_id),
            "StudyDescription": FormField(tr("Study description"), self.description),
            "StudyDate": FormField(tr("Study date"), self.study_date),
            "ReferringPhysicianName": FormField(tr("Referring physician"), self.physician),
        }

    @staticmethod
    def _with_button(edit: QLineEdit, button: QWidget) -> QWidget:
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(edit, 1)
        line.addWidget(button)
        both.setFocusProxy(edit)
        return both

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addStrut(self.edit_button.sizeHint().height())  # the fields stay where they are when it comes
        head.addWidget(text_label(tr("Patient and study"), "heading"), 1)
        head.addWidget(self.edit_button)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.template_note, 1)
        line.addWidget(self.template_button, 0, Qt.AlignmentFlag.AlignRight)
        self._grid = self._make_grid()
        self._inside = QWidget()
        body = QVBoxLayout(self._inside)
        body.setContentsMargins(margins(0, 0, 8, 0))
        body.setSpacing(8)
        body.addWidget(self.message)
        body.addLayout(line)
        body.addLayout(self._grid)
        body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    def height_to_line(self, share: int, *, least: int, most: int) -> int:
        """A height that cuts no line of fields: the largest up to `share`, but from `least` where `most` allows it."""
        top = self._scroll.y() + _BELOW_LINE
        lines = sorted({top + one.geometry().bottom() + 1 for one in self.fields.values() if not one.isHidden()})
        if not lines or lines[-1] <= share:
            return max(least, share)
        possible = [end for end in lines if end <= most] or lines[:1]
        enough = [end for end in possible if end >= least] or possible[-1:]
        return max((end for end in enough if end <= share), default=enough[0])

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for column in range(_UNITS):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.other_names, _OTHER_NAMES, 0, 1, _UNITS)
        return grid

    def _place(self, visible: tuple[str, ...]) -> None:
        """Show these fields; the others leave no gap."""
        if visible == self._visible:
            return
        self._visible = visible
        for row, line in enumerate(_LINES):
            here = [(keyword, span) for keyword, span in line if keyword in visible]
            column = 0
            for keyword, span in here:
                width = span if len(here) > 1 else _UNITS
                self._grid.addWidget(self.fields[keyword], row, column, 1, width)
                column += width
        for keyword, field in self.fields.items():
            field.setVisible(keyword in visible)

    def _connect(self) -> None:
        self.name.name_edited.connect(lambda text: self._edit(patient_name=text))
        self.patient_id.editingFinished.connect(lambda: self._edit(patient_id=self.patient_id.text().strip()))
        self.birth_date.date_edited.connect(lambda da: self._edit(birth_date=da))
        self.sex.activated.connect(lambda _: self._edit(sex=self.sex.currentData()))
        self.accession.editingFinished.connect(lambda: self._edit(accession_number=self.accession.text().strip()))
        self.study_id.editingFinished.connect(lambda: self._edit(study_id=self.study_id.text().strip()))
        self.study_date.date_edited.connect(lambda da: self._edit(study_date=da))
        self.description.editingFinished.connect(self._take_description)
        self.physician.name_edited.connect(lambda text: self._edit(referring_physician_name=text))
        self._desk.draft.study_changed.connect(self.refresh)
        self.templates.changed.connect(self._show_templates)

    def _offer_limits(self) -> None:
        """Say what a field can hold as soon as it is exceeded, and offer what is usual."""
        date = date_shown(EXAMPLE_DATE)
        for keyword, field in self.fields.items():
            if keyword != "PatientSex" and not isinstance(field.editor, PersonNameEdit):
                field.tell_limits(partial(_limit_told, _VRS[keyword], date))
        for keyword, names in (("PatientName", self.name), ("ReferringPhysicianName", self.physician)):
            for edit in (names.family, names.given):
                self.fields[keyword].tell_limits(partial(_name_told, names), edit)
        theme = self._desk.theme
        self.description_picks = Picks(theme, self.description, lambda text: self._edit(study_description=text))
        self.physician_picks = Picks(
            theme, self.physician.family, lambda name: self._edit(referring_physician_name=name)
        )

    # --- from the widgets to the draft ------------------------------------------------------------------------

    def _edit(self, **changes: str) -> None:
        draft = self._desk.draft
        study = edited(draft.study, **changes)
        if study == draft.study:
            return
        had_order = draft.study.worklist_entry is not None or draft.study.is_joined
        accepted = draft.propose(study)
        if accepted and had_order and not (draft.study.worklist_entry or draft.study.is_joined):
            self.message.say(
                "attention", tr("The patient was changed by hand: the link to the worklist or the archive is gone.")
            )
        if draft.study != study:
            self.refresh()

    def _take_description(self) -> None:
        text = self.description.text().strip()
        if text != self._desk.draft.study.study_description:
            self._desk.recent_texts.remember("StudyDescription", text)
        self._edit(study_description=text)

    def open_templates(self) -> QMenu:
        """Let a person choose a template."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for template in self.templates.templates:
            menu.addAction(template.name, partial(self.templates.apply, template))
        below = self.template_button.rect()
        corner = QStyle.alignedRect(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft, menu.sizeHint(), below).left()
        menu.popup(self.template_button.mapToGlobal(QPoint(corner, below.bottom())))
        return menu

    def commit(self) -> None:
        """Take over what is being typed at this moment; called before anything is sent."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit) and not focus.isReadOnly():
            focus.editingFinished.emit()

    def make_patient_id(self) -> None:
        """Ask for a provisional Patient ID and take it."""
        services, asked_for = self._desk.services, self._desk.draft.study
        self.new_id.setEnabled(False)
        self._desk.tasks.run_task(
            lambda _: services.new_patient_id(),
            on_result=lambda patient_id: self._take_patient_id(patient_id, asked_for),
            on_error=self.message.show_error,
            on_end=lambda: self.new_id.setEnabled(True),
        )

    def _take_patient_id(self, patient_id: str, asked_for: StudyForm) -> None:
        """An ID that was asked for one patient never comes to another."""
        draft = self._desk.draft
        if draft.study.worklist_entry == asked_for.worklist_entry and draft.study.patient_id == asked_for.patient_id:
            draft.propose(provisional(draft.study, patient_id))

    def unlock(self) -> None:
        """Let the patient be changed by hand."""
        self._is_unlocked = True
        self._show_states(self._desk.draft.study)
        self.message.say("attention", tr("A change of the patient drops the link to the worklist or the archive."))
        self.name.family.setFocus()

    # --- from the draft to the widgets ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the open study."""
        study = self._desk.draft.study
        if self._origin(study) != self._origin(self._shown):
            self._is_unlocked = False
            self._tell_doubts(study)
        self._shown = study
        self.name.set_name(study.patient_name)
        self.physician.set_name(study.referring_physician_name)
        self.birth_date.set_da(study.birth_date)
        self.study_date.set_da(study.study_date)
        self._show_sex(study.sex)
        for edit, value in (
            (self.patient_id, study.patient_id),
            (self.accession, study.accession_number),
            (self.study_id, study.study_id),
            (self.description, study.study_description),
        ):
            if edit.text() != value:
                edit.setText(value)
                edit.setCursorPosition(0)
        others = [name_shown(group) for group in study.patient_name.split("=")[1:] if group.strip("^ ")]
        self.other_names.setText(tr("Also written {names}", names=", ".join(others)) if others else "")
        self.other_names.setVisible(bool(others))
        self._show_states(study)
        self._show_templates()
        self._offer_texts()

    def _show_templates(self) -> None:
        in_force = self.templates.in_force
        self.template_button.setVisible(bool(self.templates.templates) and not self._desk.draft.study.is_joined)
        words = tr("Filled by the template {name}", name=in_force.name) if in_force else tr("No template yet")
        self.template_note.setText(words)
        self.template_note.setVisible(not self.template_button.isHidden())

    def _offer_texts(self) -> None:
        lists, recent = self._desk.services.settings.forms.pick_lists, self._desk.recent_texts
        texts = recent.offered("StudyDescription", lists.StudyDescription)
        self.description_picks.offer([(text, text) for text in texts])
        self.physician_picks.offer([(name_shown(name), name) for name in lists.ReferringPhysicianName])

    def _tell_doubts(self, study: StudyForm) -> None:
        """What is not right with an order is told once it is chosen."""
        doubts = study.worklist_entry.doubts if study.worklist_entry else ()
        if doubts:
            self.message.say("attention", " ".join(map(tr_core, doubts)))
        else:
            self.message.clear()

    def _show_sex(self, sex: str) -> None:
        if self.sex.findData(sex) < 0:
            self.sex.addItem(sex, sex)
        self.sex.setCurrentIndex(self.sex.findData(sex))

    @staticmethod
    def _origin(study: StudyForm) -> object:
        entry = study.worklist_entry
        return entry.key if entry else (study.is_joined, study.study_instance_uid)

    def _show_states(self, study: StudyForm) -> None:
        """Which fields are there, and which can be changed; what cannot says why."""
        forms = self._desk.services.settings.forms.study
        locked = self._locked(study, forms.required)
        why = tr("From the worklist: read only") if study.worklist_entry else tr("From the archive: read only")
        visible = []
        for keyword, field in self.fields.items():
            name = KEYWORDS[keyword]
            state = field_state(
                keyword,
                forms.use_of(keyword),
                is_empty=is_blank(getattr(study, name)),
                is_faulty=keyword in self._faults,
            )
            is_locked = name in locked
            _set_read_only(field.editor, is_locked or not state.is_editable)
            set_tool_tip(field, why if is_locked else "" if state.is_editable else tr(_SET))
            if state.is_visible:
                visible.append(keyword)
        self._place(tuple(visible))
        self.new_id.setVisible(not self.patient_id.isReadOnly())
        self.edit_button.setVisible(bool(locked & _IDENTITY))

    def _locked(self, study: StudyForm, required: frozenset[str]) -> set[str]:
        """What the worklist or the archive owns."""
        entry = study.worklist_entry
        locked = set[str]()
        if entry is not None or study.is_joined:
            to_fill = _TOLD_WITH_DOUBT | {KEYWORDS[keyword] for keyword in required}
            locked |= (_FROM_ORDER | (set() if self._is_unlocked else _IDENTITY)) - (left_empty(entry) & to_fill)
        if study.is_joined:
            locked |= set(KEYWORDS.values()) - _IDENTITY
        return locked

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it, by keyword; a field that was hidden comes."""
        self._faults = faults
        tell_faults(self.fields, faults)
        self._show_states(self._desk.draft.study)


def provisional(study: StudyForm, patient_id: str) -> StudyForm:
    """The study with a Patient ID that was made here and is marked so."""
    return replace(edited(study, patient_id=patient_id), is_provisional_id=True)


def _set_read_only(editor: QWidget, is_read_only: bool) -> None:
    edits: list[QLineEdit] = [editor] if isinstance(editor, QLineEdit) else editor.findChildren(QLineEdit)
    for edit in edits:
        if edit.isReadOnly() != is_read_only:
            edit.setReadOnly(is_read_only)
            restyle(edit, locked=is_read_only)
    if isinstance(editor, QComboBox):
        editor.setEnabled(not is_read_only)


def _limit_told(vr: str, date_example: str, text: str) -> str:
    return tr_core(limit_told(vr, text, date_example=date_example))


def _name_told(names: PersonNameEdit, _: str) -> str:
    return tr_core(limit_told("PN", names.name()))
