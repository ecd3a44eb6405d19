"""What is wrong with the open study, told again after every change, and why it cannot be sent yet."""

from collections import defaultdict
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.gui.core import Core
from ezp2p.gui.draft import Draft
from ezp2p.model.application_entity import RemoteAE
from ezp2p.workflows.study_form import character_set_for, faults_of

NO_ID = "The patient has no ID yet: type it, or press New ID."


@dataclass(frozen=True, slots=True)
class Findings:
    """Faults of the study by keyword, and of each series by its key and keyword."""

    study: dict[str, str] = field(default_factory=dict)
    series: dict[int, dict[str, str]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.study) + sum(len(faults) for faults in self.series.values())

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of them, the study's first."""
        return (*self.study.values(), *(one for faults in self.series.values() for one in faults.values()))


class Checker(QObject):
    """Checks the draft once after each round of changes."""

    checked = Signal(object)

    def __init__(self, services: Core, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._draft = draft
        self.findings = Findings()
        self.destination: RemoteAE | None = None
        """Where the pictures are to go; it may take another character set than the usual one."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.check)
        draft.study_changed.connect(self._timer.start)
        draft.series_changed.connect(self._timer.start)

    def check_for(self, destination: RemoteAE | None) -> None:
        """Check for another destination."""
        self.destination = destination
        self.check()

    def check(self) -> None:
        """Check now."""
        draft = self._draft
        sent = [one for one in draft.series if one.images]
        found = faults_of(
            draft.study,
            [one.form for one in sent],
            character_set=character_set_for(
                [self.destination] if self.destination else [],
                usual=self._services.settings.attributes.character_set,
            ),
        )
        study: dict[str, str] = {}
        series: dict[int, dict[str, str]] = defaultdict(dict)
        for fault in found:
            number, is_series, keyword = fault.keyword.partition("/")
            if is_series:
                series[sent[int(number) - 1].key].setdefault(keyword, fault.sentence)
            else:
                study.setdefault(fault.keyword, fault.sentence)
        if draft.has_patient and not draft.study.patient_id:
            study.setdefault("PatientID", NO_ID)
        self.findings = Findings(study, dict(series))
        self.checked.emit(self.findings)


def why_not_yet(draft: Draft, findings: Findings, *, has_destination: bool) -> str:
    """Why the study cannot be sent, in one sentence; empty if it can."""
    missing = (
        (not draft.has_patient, "Choose a patient first (column 1)."),
        (draft.is_capturing, "The camera is at work: end the recording first, or wait for its last picture."),
        (draft.is_importing, "Pictures are still being imported: wait for the last one, or cancel the import."),
        (not draft.count, "Import pictures first (column 2)."),
        (not has_destination, "There is no PACS to send to yet: add one in the settings."),
    )
    first = next((sentence for holds, sentence in missing if holds), "")
    if first:
        return first
    if draft.undecided:
        return f"Say first how the pages of {draft.undecided[0].name} are taken (column 2)."
    if draft.doubtful:
        return f"Say first whether {draft.doubtful[0].name} belongs to this patient (column 2)."
    if findings.count == 1:
        return findings.sentences[0]
    if findings.count:
        return f"{findings.count} fields to correct: {' '.join(findings.sentences[:3])}"
    return ""
