"""The DICOM files among those that a command names: as they are, or given to the patient that the options name."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ezp2p.cli.output import complain
from ezp2p.errors import Cancelled, EzP2PError, PictureNotSupported
from ezp2p.imaging.kinds import is_pdf
from ezp2p.model.image import Taking
from ezp2p.model.study import StudyDetails
from ezp2p.outbox.outbox import NewInstance
from ezp2p.workflows.background import Stop
from ezp2p.workflows.import_dicom import dicom_instance, expanded, is_dicom, reconciled_instance
from ezp2p.workflows.plan_study import StudyPlan
from ezp2p.workflows.services import Services

_OF_A_PATIENT: Final = ("patient_id", "patient_name", "birth_date", "sex", "worklist", "join")
"""The options that say whose the instances are to be."""
_HEAD_BYTES: Final = 4096


class NamedFiles:
    """What FILE... stands for, a DICOMDIR and a folder for what they hold; what is missing there is refused.

    `studies` are those of the instances that were given to the patient of the options, once `imported` has run.
    `is_whole` until something is refused. `sources` grows by each picture that was built: its SHA-256, and its name.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.is_whole = True
        self.sources: dict[str, str] = {}
        files, missing = expanded(arguments.files)
        for one in missing:
            self.refuse(one.name, one.error)
        self.pictures = tuple(path for path in files if not is_dicom(path))
        self.dicom = tuple(path for path in files if path not in self.pictures)
        self.names_patient = any(getattr(arguments, name) for name in _OF_A_PATIENT)
        self.studies: dict[str, StudyDetails] = {}
        self._documents_stay_whole = arguments.pages == Taking.WHOLE
        self._chosen_study_uid = arguments.study_instance_uid

    @property
    def needs_plan(self) -> bool:
        """Whether the study options are used at all: DICOM files go as they are unless these name a patient."""
        return bool(self.pictures) or (bool(self.dicom) and self.names_patient)

    @property
    def has_pictures_to_describe(self) -> bool:
        """Whether anything becomes a picture: a PDF that stays whole holds no comment, a DICOM file its own."""
        return any(not (self._documents_stay_whole and _is_pdf(path)) for path in self.pictures)

    def refuse(self, name: str, error: EzP2PError) -> None:
        """Name a file that cannot be taken, or not whole, with its reason on standard error."""
        self.is_whole = False
        complain(f"{name}: {error}")

    def point_out_others(self, services: Services, plan: StudyPlan) -> None:
        """Say which pictures were sent from here before, for another patient than that of `plan`."""
        for sha256 in services.outbox.studies.sent_for_others(self.sources, plan.study.patient.patient_id):
            complain(f"{self.sources[sha256]}: it was sent from here before, for another patient. Look whose it is.")

    def imported(
        self, services: Services, plan: StudyPlan | None, stop: Stop
    ) -> Iterator[tuple[Path, NewInstance, bytes]]:
        """Each DICOM file as an instance; one that cannot be taken is named on standard error, and the next one comes.

        Raises
        ------
        Cancelled
            If `stop` is set before the last.
        """
        for path in self.dicom:
            if stop.is_set():
                raise Cancelled
            try:
                if plan is None or not self.names_patient:
                    yield path, *dicom_instance(path)
                else:
                    yield path, *self._reconciled(services, plan, path)
            except EzP2PError as error:
                self.refuse(path.name, error)

    def _reconciled(self, services: Services, plan: StudyPlan, path: Path) -> tuple[NewInstance, bytes]:
        imported = reconciled_instance(
            path,
            plan,
            register=services.outbox.studies,
            site=services.settings.attributes.site(),
            now=plan.created,
            chosen_study_uid=self._chosen_study_uid,
        )
        for note in imported.notes:
            complain(f"{path.name}: {note}")
        self.studies[imported.study.study_instance_uid] = imported.study
        return imported.new, imported.data

    def refuse_dicom(self) -> None:
        """Complain about each DICOM file that there is nothing to convert in."""
        for path in self.dicom:
            error = PictureNotSupported(
                reason="it is a DICOM file already",
                cure="Name a patient by the study options to write it as one of that patient, or send it as it is.",
            )
            self.refuse(path.name, error)


def _is_pdf(path: Path) -> bool:
    try:
        if not path.is_file():  # opening a pipe that nobody writes to would wait for ever
            return False
        with path.open("rb") as file:
            return is_pdf(file.read(_HEAD_BYTES))
    except OSError:
        return False  # the import says why
