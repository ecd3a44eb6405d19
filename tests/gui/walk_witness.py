"""What a random walk is measured by: whose each picture is, what was sent as whose, and what the disk keeps."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ezp2p.acquisition.decoder import Decoder
from ezp2p.gui.draft import Draft
from ezp2p.model.delivery import OutboxItem
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import KeptPicture, OpenStudy, RunningClip
from ezp2p.model.patient import Patient
from ezp2p.model.study import StudyForm
from ezp2p.model.value_representation import check_da
from ezp2p.model.worklist import WorklistEntry
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.outbox.studies import StudyRegister
from ezp2p.settings.settings import AttributeSettings
from ezp2p.storage.database import Database
from ezp2p.workflows.background import Stop
from ezp2p.workflows.open_study import OpenStudyKeeper
from ezp2p.workflows.plan_study import StudyPlan, plan_study
from ezp2p.workflows.send_study import Receipt, TraySeries
from tests.fakes.fake_uids import FakeUids
from tests.gui.fake_deliveries import outbox_item

Told = dict[str, str]

_PATIENT = ("patient_id", "patient_name", "birth_date", "sex", "issuer_of_patient_id")
TODAY = "20261121"


def told_by(study: StudyForm) -> Told:
    """Who the banner says it is: what is told only, with the order or the archive's study; nothing for nobody."""
    told = {name: value for name in _PATIENT if (value := getattr(study, name)).strip("^= ")}
    if check_da(study.birth_date):
        told.pop("birth_date", None)
    if not {"patient_id", "patient_name"} & told.keys():
        return {}
    if study.worklist_entry:
        told["order"] = repr(study.worklist_entry.key)
    if study.is_joined:
        told["study"] = study.study_instance_uid
    return told


def _contradiction(told: Told, study: StudyForm) -> str:
    """The first thing that was told and that `study` does not tell; empty where all of it holds."""
    now = told_by(study)
    now.setdefault("study", study.study_instance_uid)
    return next((name for name, value in told.items() if now.get(name) != value), "")


class Witness:
    """Remembers who the banner named when each picture was asked for, and to whom a person moved it since.

    `look` is called at every signal of the draft: no picture may be seen under a banner that contradicts what it was
    asked for. What a banner adds (a birth date that was empty) belongs to the picture from then on.
    """

    def __init__(self, ledger: "Ledger") -> None:
        self.ledger = ledger
        self.history: dict[str, list[Told]] = {}
        self.asked_for: dict[str, Told] = {}
        self.moved_to: StudyForm | None = None
        self.dropped: set[str] = set()
        self.faults: list[str] = []
        self._checked = 0

    def expect(self, prefix: str, study: StudyForm) -> None:
        """Pictures whose keys begin with `prefix` are asked for now."""
        self.asked_for[prefix] = told_by(study)

    def look(self, draft: Draft) -> None:
        """Every picture of the draft is one of the patient whom its banner names; faults are kept for `check`."""
        if draft.is_restoring:
            self._take_back(draft.images, draft.study)
            return
        study, now = draft.study, told_by(draft.study)
        for image in draft.images:
            states = self.history.setdefault(image.key, [])
            told = states[-1] if states else self.asked_for[image.key.split("-")[0]]
            wrong = _contradiction(told, study)
            if wrong and not (states and self.moved_to is not None and now == told_by(self.moved_to)):
                self.faults.append(f"{image.key} of {told} is shown as {now}: {wrong}")
            if image.key in self.dropped:
                self.faults.append(f"{image.key} is shown and its copy was dropped")
            if not states or states[-1] != now:
                states.append(now)

    def _take_back(self, images: Iterable[TrayImage], study: StudyForm) -> None:
        """These came back after a crash: under a banner that they had, and none of them that was sent."""
        now = told_by(study)
        for image in images:
            states = self.history[image.key]
            if now not in states:
                self.faults.append(f"{image.key} came back as {now}; it was {states}")
            if image.key in self.ledger.sent_keys:
                self.faults.append(f"{image.key} was sent, and came back")
            if states[-1] != now:
                states.append(now)

    def check(self) -> None:
        """What was sent went as those whose it is; nothing else went wrong.

        Raises
        ------
        AssertionError
            With the first fault.
        """
        for plan, keys in self.ledger.sent[self._checked :]:
            for key in keys:
                self._check_sent(key, plan.study.patient)
        self._checked = len(self.ledger.sent)
        assert not self.faults, self.faults[0]
        assert not self.ledger.faults, self.ledger.faults[0]

    def _check_sent(self, key: str, patient: Patient) -> None:
        told = self.history[key][-1]
        for name in _PATIENT:
            written = getattr(patient, name)
            if (name == "patient_id" or written) and name in told and written != told[name]:
                self.faults.append(f"{key} of {told} was sent with {name} {written}")


class Ledger:
    """The real study register and what was sent through it; it survives every crash."""

    def __init__(self, folder: Path) -> None:
        self._database = Database(folder / "outbox.sqlite", MIGRATIONS)
        self.register = StudyRegister(self._database)
        self.new_uid = FakeUids()
        self.sent: list[tuple[StudyPlan, tuple[str, ...]]] = []
        self.sent_keys: set[str] = set()
        self.faults: list[str] = []
        self._items: dict[str, tuple[OutboxItem, ...]] = {}
        self._patients: dict[str, Patient] = {}
        self._studies: dict[str, str] = {}

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def send(self, study: StudyForm, series: Sequence[TraySeries], *, batch: str, now: datetime) -> Receipt:
        """Plan it and accept it, as the core does; refused where the core refuses."""
        plan = plan_study(
            study,
            [one.form for one in series],
            register=self.register,
            attributes=AttributeSettings(modality="XC"),
            now=now,
            make_uid=self.new_uid,
        )
        self.register.freeze(plan.study, [one.details for one in plan.series])
        uid, patient = plan.study.study_instance_uid, plan.study.patient
        keys = tuple(image.key for one in series for image in one.images)
        if self._patients.setdefault(uid, patient) != patient:
            self.faults.append(f"study {uid} is of {self._patients[uid]} and of {patient}")
        for one in plan.series:
            if self._studies.setdefault(one.details.series_instance_uid, uid) != uid:
                self.faults.append(f"series {one.details.series_instance_uid} is in two studies")
        if self.sent_keys & set(keys):
            self.faults.append(f"sent twice: {self.sent_keys & set(keys)}")
        item = outbox_item(1, batch=batch, patient_id=patient.patient_id, patient_name=patient.patient_name)
        settled = replace(item.instance, study_instance_uid=uid)
        self._items[batch] = tuple(replace(item, instance=settled) for _ in keys)
        self.sent_keys |= set(keys)
        self.sent.append((plan, keys))
        return Receipt(batch, len(keys), uid, patient.patient_id)

    def items(self, batch: str) -> tuple[OutboxItem, ...]:
        """What was accepted of a batch."""
        return self._items.get(batch, ())


def _write(path: Path, data: bytes) -> None:
    """Not durable: the crash of a program leaves what it has written."""
    path.write_bytes(data)


class WalkKeeper(OpenStudyKeeper):
    """The real keeper on a real file; only the pictures themselves come from memory. Dead, it writes nothing."""

    def __init__(self, folder: Path, witness: Witness, images: dict[str, TrayImage]) -> None:
        super().__init__(folder, write=_write, items=witness.ledger.items, decoder=Decoder())
        self._witness = witness
        self._images = images
        self.is_dead = False

    def keep(self, study: OpenStudy, *, change: int) -> None:
        """As the real one."""
        if not self.is_dead:
            super().keep(study, change=change)

    def forget(self) -> None:
        """As the real one."""
        if not self.is_dead:
            super().forget()

    def drop(self, image: TrayImage) -> None:
        """Its copy is deleted."""
        if not self.is_dead:
            self._witness.dropped.add(image.key)

    def _from_copy(self, kept: KeptPicture | RunningClip, stop: Stop) -> TrayImage:
        assert isinstance(kept, KeptPicture)
        if kept.key in self._witness.dropped:
            self._witness.faults.append(f"{kept.key} is kept and its copy was dropped")
        return replace(self._images[kept.key], edits=kept.edits, is_rejected=kept.is_rejected, comments=kept.comments)


def _entries() -> tuple[WorklistEntry, ...]:
    """Invented people who are easily taken for each other; some orders bear the same study by an error."""
    people = (
        Patient("P1", "MUSTER^ERIKA", "19640812", "F"),
        Patient("P1", "MUSTER^ERICH", "19640812", "M"),
        Patient("P2", "MUSTER^ERIKA", "", "F", "WEST"),
        Patient("P3", "BEISPIEL^MAX", "19590101", "", "EAST"),
        Patient("", "BEISPIEL^MAX", "19590101", "M"),
        Patient("P5", "", "20190321", "F"),
    )
    orders = (("A1", "S1", "2.25.71"), ("A2", "S2", "2.25.72"), ("A3", "S3", ""), ("", "", ""))
    return tuple(
        WorklistEntry(
            patient_id=patient.patient_id,
            patient_name=patient.patient_name,
            birth_date=patient.birth_date,
            sex=patient.sex,
            issuer_of_patient_id=patient.issuer_of_patient_id,
            accession_number=accession,
            requested_procedure_id=f"R{accession}",
            scheduled_procedure_step_id=step,
            study_instance_uid=uid,
            scheduled_date=TODAY,
            scheduled_time=f"{10 + place:02}3000",
            modality="XC",
        )
        for place, patient in enumerate(people)
        for accession, step, uid in orders
    )


ENTRIES = _entries()
TYPED = (
    ("patient_id", "P1"),
    ("patient_id", "P9"),
    ("patient_id", ""),
    ("patient_name", "MUSTER^ERIKA"),
    ("patient_name", "NEU^NINA"),
    ("patient_name", ""),
    ("birth_date", "19640812"),
    ("birth_date", "1964"),
    ("birth_date", ""),
    ("sex", "M"),
    ("sex", "F"),
    ("accession_number", "A1"),
    ("accession_number", "A9"),
    ("study_description", "Wound"),
    ("study_id", "7"),
)
"""What is typed into which field of the form."""
