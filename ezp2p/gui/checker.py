"""What is wrong with the open study, told again after every change, and why it cannot be sent yet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.errors import FieldFault
from ezp2p.gui.core import Core
from ezp2p.gui.draft import Draft
from ezp2p.gui.idle import ASK_FIRST
from ezp2p.gui.series_draft import more_than
from ezp2p.gui.translation import mark, tr, tr_core, tr_count
from ezp2p.gui.wording import picture_name_shown, pictures_shown
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.image import TrayImage
from ezp2p.settings.forms import FormSettings
from ezp2p.workflows.form_rules import missing_of, missing_of_images
from ezp2p.workflows.image_form import image_faults
from ezp2p.workflows.study_form import character_set_for, faults_of

NO_ID = mark("The patient has no ID yet: type it, or press New ID.")
_LOOKING = mark("Looking whether these pictures were sent before…")


@dataclass(frozen=True, slots=True)
class Findings:
    """Faults of the study by keyword, and of each series and each picture by its key and keyword; in words to show."""

    study: dict[str, str] = field(default_factory=dict)
    series: dict[int, dict[str, str]] = field(default_factory=dict)
    images: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many there are; what is wrong with several pictures alike is one."""
        return len(self.sentences)

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of them, the study's first."""
        return (*self.study.values(), *_all_of(self.series), *self._of_images())

    def _of_images(self) -> tuple[str, ...]:
        """Each sentence once, with the number of the pictures that it is about where they are several."""
        counted = Counter(_all_of(self.images))
        return tuple(
            sentence
            if count == 1
            else tr("{sentence} ({pictures}).", sentence=sentence.rstrip("."), pictures=pictures_shown(count))
            for sentence, count in counted.items()
        )


def _all_of(faults: Mapping[Any, Mapping[str, str]]) -> tuple[str, ...]:
    return tuple(sentence for one in faults.values() for sentence in one.values())


class _OfImages:
    """What is wrong with what was said of pictures; while more come, those that were looked at are not again."""

    def __init__(self) -> None:
        self._rules: tuple[FormSettings, str] | None = None
        self._images: tuple[TrayImage, ...] = ()
        self._found: dict[str, dict[str, str]] = {}

    def look(
        self, images: tuple[TrayImage, ...], forms: FormSettings, *, character_set: str
    ) -> dict[str, dict[str, str]]:
        """Sentences by the key of the picture and the keyword."""
        rules = (forms, character_set)
        new = more_than(self._images, images) if rules == self._rules else None
        known = {} if new is None else self._found
        self._rules, self._images = rules, images
        self._found = {**known, **_faults_of_images(images if new is None else new, *rules)}
        return self._found


def _faults_of_images(
    images: tuple[TrayImage, ...], forms: FormSettings, character_set: str
) -> dict[str, dict[str, str]]:
    found = {
        key: {keyword: tr_core(sentence) for keyword, sentence in missing.items()}
        for key, missing in missing_of_images(images, forms).items()
    }
    for key, fault in image_faults(images, character_set=character_set).items():
        found.setdefault(key, {}).setdefault(fault.keyword, tr_core(fault.sentence))
    return found


class Checker(QObject):
    """Checks the draft once after each round of changes."""

    checked = Signal(object)

    def __init__(self, services: Core, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._draft = draft
        self.findings = Findings()
        self._of_images = _OfImages()
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
        draft, settings = self._draft, self._services.settings
        sent = [one for one in draft.series if one.going]
        character_set = character_set_for(
            [self.destination] if self.destination else [], usual=settings.attributes.character_set
        )
        forms = [one.form for one in sent]
        found = [
            *faults_of(draft.study, forms, character_set=character_set, requires_side=settings.forms.requires_side),
            *(missing_of(draft.study, forms, settings.forms) if draft.has_patient else ()),
        ]
        study, series = _by_place(found, [one.key for one in sent])
        if draft.has_patient and not draft.study.patient_id:
            study.setdefault("PatientID", tr(NO_ID))
        images = self._of_images.look(draft.going, settings.forms, character_set=character_set)
        self.findings = Findings(study, series, images)
        self.checked.emit(self.findings)


def _by_place(found: Iterable[FieldFault], series_keys: list[int]) -> tuple[dict[str, str], dict[int, dict[str, str]]]:
    """The first sentence about each field, of the study and of each series."""
    study: dict[str, str] = {}
    series: dict[int, dict[str, str]] = defaultdict(dict)
    for fault in found:
        number, is_series, keyword = fault.keyword.partition("/")
        if is_series:
            series[series_keys[int(number) - 1]].setdefault(keyword, tr_core(fault.sentence))
        else:
            study.setdefault(fault.keyword, tr_core(fault.sentence))
    return study, dict(series)


def why_not_yet(draft: Draft, findings: Findings, *, has_destination: bool) -> str:
    """Why the study cannot be sent, in one sentence; empty if it can."""
    missing = (
        (not draft.has_patient, mark("Choose a patient first (column 1).")),
        (draft.is_unattended, ASK_FIRST),
        (draft.is_capturing, mark("The camera is at work: end the recording first, or wait for its last picture.")),
        (draft.is_importing, mark("Pictures are still being imported: wait for the last one, or cancel the import.")),
        (not draft.count, mark("Import pictures first (column 2).")),
        (not draft.going, mark("Every picture here is rejected: keep one first (column 2).")),
        (not has_destination, mark("There is no PACS to send to yet: add one in the settings.")),
    )
    first = next((sentence for holds, sentence in missing if holds), "")
    if first:
        return tr(first)
    return _asked_first(draft) or _to_correct(findings) or ("" if draft.is_compared else tr(_LOOKING))


def only_looks(why_not: str) -> bool:
    """Whether nothing but the answer of the look whether the pictures were sent before is missing."""
    return why_not == tr(_LOOKING)


def _asked_first(draft: Draft) -> str:
    """What a person says of the pictures before they go."""
    if draft.undecided:
        return tr(
            "Say first how the pages of {name} are taken (column 2).", name=picture_name_shown(draft.undecided[0].name)
        )
    if draft.doubtful:
        return tr(
            "Say first whether {name} belongs to this patient (column 2).",
            name=picture_name_shown(draft.doubtful[0].name),
        )
    return ""


def _to_correct(findings: Findings) -> str:
    if findings.count == 1:
        return findings.sentences[0]
    if not findings.count:
        return ""
    return tr_count(
        "{count} field to correct: {sentences}",
        "{count} fields to correct: {sentences}",
        findings.count,
        sentences=" ".join(findings.sentences[:3]),
    )
