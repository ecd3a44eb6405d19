"""Whose pictures these are: above everything, never scrolled away, the largest text of the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.gui.wording import birth_shown, name_shown, procedure_shown, sex_shown
from ezp2p.workflows.study_form import is_emergency

_NARROW = 960
_GAP = 16
_ENOUGH = 320
"""What longer than that is cut before anything else goes."""
NO_PATIENT = mark("No patient yet: choose one from the worklist")


class Banner(QFrame):
    """Name, sex, birth date and age, ID, accession number, procedure, and where they came from."""

    end_asked = Signal()
    drawer_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("surface", "banner")
        self.setFixedHeight(desk.theme.pixels(56))
        self.name = ElidedLabel(kind="banner", least=20)
        self.facts = {key: ElidedLabel(kind="bannerFact", least=14) for key in ("sex", "birth", "id", "accession")}
        self.procedure = ElidedLabel(kind="bannerFact")
        self.provisional = text_label(tr("Provisional ID"))
        self.provisional.setProperty("chip", "attention")
        self.origin = text_label()
        self.origin.setProperty("chip", "accent")
        self.drawer_button = push_button(
            desk.theme,
            tr("Patient"),
            icon="menu",
            tip=tr("Show the patient column (Ctrl+1)"),
            on_click=self.drawer_asked.emit,
        )
        self.drawer_button.hide()
        self.end_button = push_button(
            desk.theme,
            tr("End", sense="finish with this patient"),
            icon="close",
            kind="quiet",
            tip=tr("End this patient"),
            on_click=self.end_asked.emit,
        )
        self.end_button.setAccessibleName(tr("End this patient"))
        self.drawer_button.setAccessibleName(tr("Show the patient column"))
        self._lay_out()
        desk.draft.study_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        before, behind = (8, 16) if self.isRightToLeft() else (16, 8)
        layout.setContentsMargins(before, 0, behind, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.drawer_button)
        layout.addWidget(self.name)
        for label in self.facts.values():
            layout.addWidget(label)
        layout.addWidget(self.provisional, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.procedure)
        layout.addStretch(1)
        layout.addWidget(self.origin, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.end_button)

    def refresh(self) -> None:
        """Show the patient of the open study."""
        draft = self._desk.draft
        study, has_patient = draft.study, draft.has_patient
        self.name.setText(name_shown(study.patient_name) if has_patient else tr(NO_PATIENT))
        restyle(self.name, type="banner" if has_patient else "bannerEmpty")
        texts = {
            "sex": sex_shown(study.sex),
            "birth": birth_shown(study.birth_date, today=self._desk.today()),
            "id": tr("ID {patient_id}", patient_id=study.patient_id) if study.patient_id else "",
            "accession": tr("Acc. {number}", number=study.accession_number) if study.accession_number else "",
        }
        for key, text in texts.items():
            _show(self.facts[key], text if has_patient else "")
        _show(self.procedure, procedure_shown(study) if has_patient else "")
        self.provisional.setText(tr("Emergency") if is_emergency(study) else tr("Provisional ID"))
        self.provisional.setVisible(has_patient and study.is_provisional_id)
        _show(self.origin, self._origin() if has_patient else "")
        self.end_button.setVisible(has_patient)
        self._make_room()
        chip = self.provisional.text() if study.is_provisional_id else ""
        self.setAccessibleName(" ".join([self.name.text(), *filter(None, (*texts.values(), chip))]))

    def offer_drawer(self, is_folded: bool) -> None:
        """Have the button of the patient column here while that is folded."""
        self.drawer_button.setVisible(is_folded)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room shows less."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Name, birth date and ID tell one person from another: where room is short the rest makes room for them."""
        is_narrow = self.width() < _NARROW
        self.drawer_button.setText("" if is_narrow else tr("Patient"))
        self.drawer_button.setIconSize(self._desk.theme.icon_size(has_word=not is_narrow))
        first = (self.name, self.facts["birth"], self.facts["id"], self.facts["sex"])
        beside = (self.drawer_button, self.provisional, self.end_button)
        enough = self._desk.theme.wide(_ENOUGH)
        taken = [part.sizeHint().width() for part in (*beside, *first) if not part.isHidden()]
        room = self.width() - 2 * _GAP - sum(min(width, enough) + _GAP for width in taken)
        for label in (self.facts["accession"], self.origin, self.procedure):
            needed = _GAP + (label.minimumSizeHint() if label is self.procedure else label.sizeHint()).width()
            fits = bool(label.text()) and needed <= room
            label.setVisible(fits)
            room -= needed if fits else 0
        # else the layout would take from all of them alike what one of them has too much
        for label in (*first, self.procedure):
            least, whole = label.minimumSizeHint().width(), label.sizeHint().width()
            width = least if label is self.procedure else min(whole, enough)
            more = max(min(whole - width, room), least - width) if whole > width else 0
            label.setMaximumWidth(width + more)
            room -= more

    def _origin(self) -> str:
        study = self._desk.draft.study
        if study.worklist_entry is not None:
            return tr("from the worklist")
        return tr("joins a study") if study.is_joined else tr("not from the worklist")


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
