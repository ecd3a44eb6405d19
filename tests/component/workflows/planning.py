"""A desk at which studies are planned and sent, without instances that anybody could read."""

from pathlib import Path

from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.outbox.outbox import NewInstance, Outbox
from ezp2p.settings.forms import AS_USUAL
from ezp2p.settings.settings import AttributeSettings
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.plan_study import StudyPlan, plan_study
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_uids import FakeUids
from tests.fakes.invented import PACS


class Desk:
    """Plans and sends, with the settings of the test."""

    def __init__(self, folder: Path, clock: FakeClock, uids: FakeUids) -> None:
        self.outbox = Outbox(folder, clock=clock, write=write)
        self.clock = clock
        self.uids = uids
        self.attributes = AttributeSettings()
        self.forms = AS_USUAL

    def plan(self, study: StudyForm, *series: SeriesForm) -> StudyPlan:
        return plan_study(
            study,
            series or (SeriesForm(),),
            register=self.outbox.studies,
            attributes=self.attributes,
            now=self.clock.now(),
            make_uid=self.uids,
            forms=self.forms,
        )

    def send(self, plan: StudyPlan, images: int = 1) -> None:
        kept = []
        for planned in plan.series:
            for number in range(planned.next_instance_number, planned.next_instance_number + images):
                new = NewInstance(
                    sop_class_uid="1.2.840.10008.5.1.4.1.1.7",
                    sop_instance_uid=self.uids(),
                    transfer_syntax_uid="1.2.840.10008.1.2.1",
                    study_instance_uid=plan.study.study_instance_uid,
                    series_instance_uid=planned.details.series_instance_uid,
                    series_number=planned.details.series_number,
                    instance_number=number,
                    patient_id=plan.study.patient.patient_id,
                    patient_name=plan.study.patient.patient_name,
                )
                kept.append(self.outbox.keep(new, b"an instance"))
        series = [planned.details for planned in plan.series]
        self.outbox.accept("batch", kept, [PACS], calling_ae="EZP2P", study=plan.study, series=series)
