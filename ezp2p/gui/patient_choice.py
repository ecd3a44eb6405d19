"""Whose study is open: every way to a patient goes through here, and none changes one silently."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezp2p.dicom.received_text import bytes_shown
from ezp2p.gui.camera_words import held_in_words
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Choice, Question, side_by_side
from ezp2p.gui.draft import Draft
from ezp2p.gui.panels.query import QueryPanel
from ezp2p.gui.translation import tr, tr_core, tr_count
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.wording import identity_lines
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.query import Match
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.worklist import WorklistEntry
from ezp2p.workflows.study_form import emergency_form, form_from_entry, form_from_study, is_emergency, new_study_for


def _left_behind(before: StudyForm, *, is_known: bool = False) -> str:
    """What remains to be done about an emergency of which pictures were sent; `is_known` where it was just told who."""
    if not (is_emergency(before) and before.study_instance_uid):
        return ""
    if is_known:
        return tr(
            "What was sent in the emergency stays under the provisional ID {patient_id}. "
            "Ask the PACS's administrator to merge it.",
            patient_id=before.patient_id,
        )
    return tr(
        "What was sent in the emergency stays under the provisional ID {patient_id}. "
        "When it is known who it was, ask the PACS's administrator to merge it.",
        patient_id=before.patient_id,
    )


def _nothing() -> None:
    """What follows most choices."""


class PatientChoice(QObject):
    """Takes what was chosen to the draft, and asks where pictures would go to another patient."""

    told = Signal(str)
    """What is to be known about the patient; empty where nothing is."""
    failed = Signal(object)

    def __init__(self, desk: Desk, query: QueryPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._query = query
        self._window = window
        self._proposed: StudyForm | None = None
        self._then: Callable[[], None] = _nothing
        self.question: Question | None = None
        query.study_chosen.connect(self.join_study)
        query.patient_chosen.connect(self.new_study)
        query.series_chosen.connect(self.join_series)
        desk.draft.patient_question.connect(self._ask)

    def begin_emergency(self) -> None:
        """Begin without a patient; an ID that comes late is not given to whoever was chosen meanwhile."""
        draft, services = self._desk.draft, self._desk.services
        asked_for = draft.study
        if is_emergency(asked_for) and not (draft.count or asked_for.study_instance_uid):
            return

        def take(patient_id: str) -> None:
            if draft.study == asked_for:
                self._propose(emergency_form(patient_id, self._desk.clock.now()))
            else:
                self.told.emit(tr("No emergency was begun: another patient was chosen meanwhile."))

        self._desk.tasks.run_task(lambda _: services.new_patient_id(), on_result=take, on_error=self.failed.emit)

    def use_entry(self, entry: WorklistEntry) -> None:
        """Open the study of a worklist entry; one that does not tell beyond doubt who it is has to be confirmed."""
        if not entry.to_confirm:
            self._propose(form_from_entry(entry))
        elif not self._desk.draft.is_asking:
            self._confirm(entry)

    def _confirm(self, entry: WorklistEntry) -> None:
        study = form_from_entry(entry)
        lines = identity_lines(study, today=self._desk.today())
        raw = bytes_shown(bytes.fromhex(entry.raw_patient_name))
        came = tr("As it came: {name}", name=raw) if entry.is_name_doubtful else ""
        card = QWidget()
        column = QVBoxLayout(card)
        for text in filter(None, (*lines, came)):
            column.addWidget(text_label(text, wraps=True))
        named = (
            tr("Yes, ID {patient_id} is this patient", patient_id=entry.patient_id)
            if entry.patient_id
            else tr("Yes, take it as an emergency")
        )
        doubts = map(tr_core, entry.to_confirm)
        self._open(
            Question(
                self._desk.theme,
                title=tr("Is this the patient before you?"),
                sentence=" ".join([*doubts, tr("Compare with the papers, or ask the patient.")]),
                content=card,
                choices=(
                    Choice(tr("No, choose again"), self._keep),
                    Choice(named, lambda: self._propose(study)),
                ),
                parent=self._window,
            )
        )

    def join_study(self, match: Match, remote: RemoteAE) -> None:
        """Make a new series of a study that the archive has; its number is asked for."""
        self._propose(form_from_study(match), lambda: self._number_series(match, remote))

    def new_study(self, match: Match) -> None:
        """Open a new study for the patient of an archived one."""
        self._propose(new_study_for(form_from_study(match)))

    def join_series(self, match: Match, form: SeriesForm) -> None:
        """Continue a series that the archive has."""
        self._propose(form_from_study(match), lambda: self._desk.draft.join_series(form))

    def _propose(self, study: StudyForm, then: Callable[[], None] = _nothing) -> None:
        draft = self._desk.draft
        if draft.is_asking:
            return
        self._proposed, self._then = study, then
        before = draft.study
        if draft.propose(study):
            self.told.emit(_left_behind(before) if study.patient_id != before.patient_id else "")
            self._go_on(study)
        elif not draft.is_asking:
            self._forget_then()

    def _go_on(self, study: StudyForm) -> None:
        """What was to follow for `study`; what was to follow for another one is forgotten."""
        then = self._then if self._proposed is study else _nothing
        self._forget_then()
        then()

    def _forget_then(self) -> None:
        self._proposed, self._then = None, _nothing

    def _number_series(self, match: Match, remote: RemoteAE) -> None:
        draft, services = self._desk.draft, self._desk.services
        uid, key = match.get("StudyInstanceUID"), draft.active_key
        form = next(one.form for one in draft.series if one.key == key)

        def take(numbered: SeriesForm) -> None:
            if draft.study.study_instance_uid == uid:
                # only the number: what was typed meanwhile stays
                draft.number_series(key, numbered.series_number)

        self._desk.tasks.run_task(
            lambda stop: services.new_series_of(remote, uid, form, stop=stop),
            on_result=take,
            on_error=self._query.message.show_error,
        )

    # --- questions --------------------------------------------------------------------------------------------

    def _ask(self, proposed: StudyForm) -> None:
        draft, today = self._desk.draft, self._desk.today()
        # a recording that is not in the tray yet cannot be moved: it is kept first, or given up
        move = Choice(
            tr_count(
                "Move {count} picture to the other patient", "Move {count} pictures to the other patient", draft.count
            ),
            lambda: self._move(proposed),
        )
        discard = tr_count(
            "Discard it and change patient", "Discard them and change patient", draft.count + len(draft.recordings)
        )
        asked = (
            tr("Were they taken of the same person? Nothing has been changed yet.")
            if is_emergency(draft.study)
            else tr("Whose are they? Nothing has been changed yet.")
        )
        present, other = identity_lines(draft.study, today=today), identity_lines(proposed, today=today)
        self._open(
            Question(
                self._desk.theme,
                title=_whose_in_words(draft.count, len(draft.recordings)),
                sentence=asked,
                content=side_by_side((tr("Now open"), present), (tr("Chosen just now"), other)),
                choices=(
                    Choice(tr("Keep current patient"), self._keep),
                    *(() if draft.recordings else (move,)),
                    Choice(discard, lambda: self._discard(proposed), is_dangerous=True),
                ),
                parent=self._window,
            )
        )

    def _open(self, question: Question) -> None:
        self.question = question
        self._desk.draft.is_asking = True
        question.finished.connect(self._close)
        question.finished.connect(question.deleteLater)
        question.open()

    def _close(self) -> None:
        self._desk.draft.is_asking = False

    def _keep(self) -> None:
        self._forget_then()
        self._desk.draft.study_changed.emit()

    def _move(self, proposed: StudyForm) -> None:
        before = self._desk.draft.study
        self._desk.draft.adopt(proposed)
        self.told.emit(_left_behind(before, is_known=True))
        self._go_on(proposed)

    def _discard(self, proposed: StudyForm) -> None:
        draft, before = self._desk.draft, self._desk.draft.study
        draft.forget([image.key for image in draft.images])
        draft.adopt(proposed)
        self.told.emit(_left_behind(before))
        self._go_on(proposed)

    def end_patient(self) -> None:
        """Close the open study; pictures that were not sent are asked about."""
        draft = self._desk.draft
        if draft.is_asking:
            return
        if draft.is_fixed:
            draft.is_refused.emit()
            return
        if not draft.holds_anything:
            draft.clear()
            return
        self._open(
            Question(
                self._desk.theme,
                title=_left_in_words(draft),
                sentence=tr_count(
                    "Ending this patient removes it from the tray. The file it came from stays.",
                    "Ending this patient removes them from the tray. The files they came from stay.",
                    draft.count + len(draft.recordings),
                ),
                choices=(
                    Choice(tr("Keep working"), _nothing),
                    Choice(tr("Discard and end"), draft.clear, is_dangerous=True),
                ),
                parent=self._window,
            )
        )


def _whose_in_words(pictures: int, recordings: int) -> str:
    """Of whom the pictures are that another patient would get."""
    if pictures and recordings:
        return tr("{held} belong to the patient on the left", held=held_in_words(pictures, recordings))
    if recordings:
        return tr_count(
            "{count} recording belongs to the patient on the left",
            "{count} recordings belong to the patient on the left",
            recordings,
        )
    return tr_count(
        "{count} picture belongs to the patient on the left",
        "{count} pictures belong to the patient on the left",
        pictures,
    )


def _left_in_words(draft: Draft) -> str:
    """What ending this patient takes away; that pictures were rejected is told, as nobody means to send them."""
    rejected, recordings = len(draft.rejected), len(draft.recordings)
    if recordings and draft.count:
        return tr("{held} not sent yet", held=held_in_words(draft.count, recordings))
    if recordings:
        return tr_count("{count} recording not sent yet", "{count} recordings not sent yet", recordings)
    if rejected == draft.count:
        return tr_count("{count} picture rejected and not sent", "{count} pictures rejected and not sent", rejected)
    if rejected:
        return tr_count(
            "{count} picture not sent yet, {rejected} of them rejected",
            "{count} pictures not sent yet, {rejected} of them rejected",
            draft.count,
            rejected=rejected,
        )
    return tr_count("{count} picture not sent yet", "{count} pictures not sent yet", draft.count)
