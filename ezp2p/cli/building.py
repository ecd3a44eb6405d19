"""The commands that make instances: convert, and send."""

import argparse
import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ezp2p.cli.arguments import FIELD_OPTIONS, IMAGE_OPTIONS, SERIES_OPTIONS, STUDY_OPTIONS
from ezp2p.cli.importing import NamedFiles
from ezp2p.cli.opening import services_of
from ezp2p.cli.output import complain, say
from ezp2p.dicom.sop_classes import written_sop_class
from ezp2p.errors import (
    EzP2PError,
    FieldFault,
    FolderNotUsable,
    FormIncomplete,
    InputFault,
    InstanceConflict,
    InstanceNotReadable,
    RequiredFieldsEmpty,
    StoreFault,
)
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import STORED, UNDER_WAY, FinishedInstance, OutboxItem
from ezp2p.model.image import Taking
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.outbox.outbox import NewInstance
from ezp2p.storage.atomic_file import write
from ezp2p.storage.safe_names import file_name_for
from ezp2p.workflows.background import Stop
from ezp2p.workflows.build_instance import written_syntax
from ezp2p.workflows.capture_ahead import FileChoices, captured_each
from ezp2p.workflows.deliver_batch import deliver_batch
from ezp2p.workflows.fill_form import from_archive, from_worklist
from ezp2p.workflows.form_rules import missing_of_image
from ezp2p.workflows.image_form import comment_faults, described
from ezp2p.workflows.plan_study import StudyPlan
from ezp2p.workflows.send_study import new_batch
from ezp2p.workflows.services import Services

logger = logging.getLogger(__name__)


def convert(arguments: argparse.Namespace, stop: Stop) -> bool:
    """One DICOM file for each picture. What cannot be converted is named with its reason, the others are written."""
    with services_of(arguments) as services:
        named = NamedFiles(arguments)
        plan = _plan(services, arguments, named, stop)
        _make_folder(arguments.output)
        if not named.names_patient:
            named.refuse_dicom()
        for _, new, data in _converted(services, plan, named, arguments, stop):
            path = arguments.output / file_name_for(new.sop_instance_uid)
            write(path, data)
            say(str(path))
    return named.is_whole


def _converted(
    services: Services, plan: StudyPlan, named: NamedFiles, arguments: argparse.Namespace, stop: Stop
) -> Iterator[tuple[Path, NewInstance, bytes]]:
    yield from _built(services, plan, named, arguments, stop)
    if named.names_patient:
        yield from named.imported(services, plan, stop)


def send(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Pictures are built, DICOM files taken as they are, all put into the outbox, then delivered and waited for.

    DICOM files become the patient's that the options name, where they do.
    """
    with services_of(arguments) as services:
        destinations = _destinations(services, arguments)
        named = NamedFiles(arguments)
        plan = _plan(services, arguments, named, stop) if named.needs_plan else None
        begun = plan if named.pictures else None  # what DICOM files belong to is theirs
        batch = new_batch()
        kept: dict[str, FinishedInstance] = {}
        try:
            for one in _kept(services, named, _instances(services, plan, named, arguments, stop)):
                kept[one.sop_instance_uid] = one
            if not kept:
                return False
            if begun:
                named.point_out_others(services, begun)
            services.deliveries.end_pauses_of(destinations)
            services.outbox.accept(
                batch,
                list(kept.values()),
                destinations,
                calling_ae=services.title_for_storing,
                study=begun.study if begun else None,
                series=[planned.details for planned in begun.series] if begun else (),
                sources=named.sources,
                imported=named.studies.values(),
            )
        except EzP2PError:
            services.outbox.let_go(kept.values())
            raise
        if arguments.no_wait:
            say(f"{len(kept)} instances are in the outbox.")
            return named.is_whole
        try:
            items = deliver_batch(services, batch, timeout_s=arguments.timeout, stop=stop)
        except StoreFault as error:
            logger.warning("what was accepted could not be delivered: %s", type(error).__name__)
            complain(
                f"{len(kept)} instances are safe in the outbox: do not send them again. They did not leave yet, as "
                "the disk of this computer took nothing more. 'ezp2p outbox deliver' sends them when it does."
            )
            return False
    return _report(items) and named.is_whole


def _kept(
    services: Services, named: NamedFiles, instances: Iterable[tuple[Path, NewInstance, bytes]]
) -> Iterator[FinishedInstance]:
    """Each instance once it is on disk; one that cannot be taken is named on standard error."""
    for path, new, data in instances:
        try:
            yield services.outbox.keep(new, data)
        except (InstanceConflict, InstanceNotReadable) as error:
            named.refuse(path.name, error)


def _instances(
    services: Services, plan: StudyPlan | None, named: NamedFiles, arguments: argparse.Namespace, stop: Stop
) -> Iterator[tuple[Path, NewInstance, bytes]]:
    if plan and named.pictures:
        yield from _built(services, plan, named, arguments, stop)
    yield from named.imported(services, plan, stop)


def _plan(services: Services, arguments: argparse.Namespace, named: NamedFiles, stop: Stop) -> StudyPlan:
    sop_class = written_sop_class(arguments.sop_class)
    written_syntax(arguments.transfer_syntax)
    study, series = _forms(services, arguments, stop)
    missing = services.missing_of(study, [series], sop_class=sop_class)
    if named.has_pictures_to_describe:
        said = {field.keyword: getattr(arguments, field.name) for field in IMAGE_OPTIONS.values()}
        missing += missing_of_image(said, services.settings.forms)
    if missing:
        raise RequiredFieldsEmpty(fields=", ".join(map(_with_option, missing)))
    plan = services.plan(study, [series], _destinations(services, arguments), sop_class=sop_class)
    faults = comment_faults(arguments.image_comments, plan.character_set)
    if faults:
        raise FormIncomplete(faults=faults)
    return plan


def _with_option(fault: FieldFault) -> str:
    """The field of a fault in words, with the option that fills it."""
    keyword = fault.keyword.rpartition("/")[2]
    option, field = {field.keyword: (option, field) for option, field in FIELD_OPTIONS.items()}[keyword]
    return f"{field.label} ({option})"


def _forms(services: Services, arguments: argparse.Namespace, stop: Stop) -> tuple[StudyForm, SeriesForm]:
    """The forms from the worklist, from a study that is joined, or from the options alone."""
    typed = {name: getattr(arguments, name) for name in STUDY_OPTIONS.values() if getattr(arguments, name)}
    series = SeriesForm(**{name: getattr(arguments, name) for name in SERIES_OPTIONS.values()})
    if arguments.worklist:
        return from_worklist(
            services,
            services.remote_ae(arguments.worklist),
            accession_number=arguments.accession_number,
            step_id=arguments.scheduled_procedure_step_id,
            typed=typed,
            series=series,
            stop=stop,
        )
    if arguments.join:
        return from_archive(services, services.remote_ae(arguments.join), typed=typed, series=series, stop=stop)
    return StudyForm(**typed), series


def _built(
    services: Services, plan: StudyPlan, named: NamedFiles, arguments: argparse.Namespace, stop: Stop
) -> Iterator[tuple[Path, NewInstance, bytes]]:
    """Each picture as an instance; one that cannot be taken is named on standard error, and the next one comes."""
    coding = services.coding_for(
        _destinations(services, arguments),
        syntax=written_syntax(arguments.transfer_syntax),
        quality_percent=arguments.quality,
    )
    choices = FileChoices(
        Taking(arguments.pages) if arguments.pages else None,
        is_dated_as_taken=arguments.content_date == "taken",
        options=services.read_options(pdf_dpi=arguments.pdf_dpi),
        videos=services.video_wish_for(_destinations(services, arguments)),
    )
    (series,) = plan.series
    seen = tuple(filter(None, arguments.patient_orientation.split("\\")))
    number = series.next_instance_number
    for path, captured in captured_each(named.pictures, decoder=services.decoder, stop=stop, choices=choices):
        try:
            if isinstance(captured, InputFault):
                raise captured
            for bare in captured[1]:
                one = described(bare, comments=arguments.image_comments, patient_orientation=seen)
                yield path, *services.build(plan, series, one, number, coding=coding, stop=stop)
                named.sources[one.sha256] = path.name
                number += 1
                for note in one.notes:
                    complain(f"{path.name}: {note}")
        except InputFault as error:
            named.refuse(path.name, error)


def _destinations(services: Services, arguments: argparse.Namespace) -> list[RemoteAE]:
    """Where the instances go; nowhere for `convert`."""
    return [services.remote_ae(name) for name in dict.fromkeys(getattr(arguments, "to", ()))]


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotUsable(folder=folder, reason=error.strerror or "unknown reason") from error


def _report(items: Sequence[OutboxItem]) -> bool:
    """Tell what became of each item; True if every one is stored."""
    for item in reversed(items):
        uid, name = item.instance.sop_instance_uid, item.destination.name
        line = f"{item.state} {uid} {name}{': ' + item.note if item.note else ''}"
        if item.state in STORED:
            say(line)
        else:
            complain(line)
    waiting = sum(item.state in UNDER_WAY for item in items)
    if waiting:
        complain(f"{waiting} of {len(items)} still wait. 'ezp2p outbox deliver' tries them again.")
    return all(item.state in STORED for item in items)
