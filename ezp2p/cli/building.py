"""The commands that make instances: convert, and send."""

import argparse
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from ezp2p.cli.arguments import SERIES_OPTIONS, STUDY_OPTIONS
from ezp2p.cli.opening import services_of
from ezp2p.cli.output import complain, say
from ezp2p.errors import (
    Cancelled,
    EzP2PError,
    FolderNotUsable,
    InputFault,
    InstanceConflict,
    InstanceNotReadable,
    StoreFault,
)
from ezp2p.model.delivery import STORED, UNDER_WAY, FinishedInstance, OutboxItem
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.outbox.outbox import NewInstance
from ezp2p.storage.atomic_file import write
from ezp2p.storage.safe_names import file_name_for
from ezp2p.workflows.background import Stop
from ezp2p.workflows.build_instance import check_sop_class, written_syntax
from ezp2p.workflows.capture_ahead import captured_each
from ezp2p.workflows.deliver_batch import deliver_batch
from ezp2p.workflows.fill_form import from_archive, from_worklist
from ezp2p.workflows.plan_study import StudyPlan
from ezp2p.workflows.send_study import dicom_instance, is_dicom, new_batch
from ezp2p.workflows.services import Services

logger = logging.getLogger(__name__)


def convert(arguments: argparse.Namespace, stop: Stop) -> bool:
    """One DICOM file for each picture. What cannot be converted is named with its reason, the others are written."""
    with services_of(arguments) as services:
        plan = _plan(services, arguments, stop)
        _make_folder(arguments.output)
        written = 0
        for _, new, data in _built(services, plan, arguments.files, arguments, stop):
            path = arguments.output / file_name_for(new.sop_instance_uid)
            write(path, data)
            say(str(path))
            written += 1
    return written == len(arguments.files)


def send(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Pictures are built, DICOM files taken as they are, all put into the outbox, then delivered and waited for."""
    with services_of(arguments) as services:
        destinations = [services.remote_ae(name) for name in dict.fromkeys(arguments.to)]
        pictures = [path for path in arguments.files if not is_dicom(path)]
        plan = _plan(services, arguments, stop) if pictures else None
        batch, taken = new_batch(), 0
        kept: dict[str, FinishedInstance] = {}
        try:
            for path, new, data in _instances(services, plan, pictures, arguments, stop):
                taken += _keep(services, path, new, data, kept)
            if not kept:
                return False
            services.deliveries.end_pauses_of(destinations)
            services.outbox.accept(
                batch,
                list(kept.values()),
                destinations,
                calling_ae=services.title_for_storing,
                study=plan.study if plan else None,
                series=[planned.details for planned in plan.series] if plan else (),
            )
        except EzP2PError:
            services.outbox.let_go(kept.values())
            raise
        is_whole = taken == len(arguments.files)
        if arguments.no_wait:
            say(f"{len(kept)} instances are in the outbox.")
            return is_whole
        try:
            items = deliver_batch(services, batch, timeout_s=arguments.timeout, stop=stop)
        except StoreFault as error:
            logger.warning("what was accepted could not be delivered: %s", type(error).__name__)
            complain(
                f"{len(kept)} instances are safe in the outbox: do not send them again. They did not leave yet, as "
                "the disk of this computer took nothing more. 'ezp2p outbox deliver' sends them when it does."
            )
            return False
    return _report(items) and is_whole


def _keep(services: Services, path: Path, new: NewInstance, data: bytes, kept: dict[str, FinishedInstance]) -> bool:
    """Put one instance on disk; False, with a word on standard error, where it cannot be taken."""
    try:
        kept[new.sop_instance_uid] = services.outbox.keep(new, data)
    except (InstanceConflict, InstanceNotReadable) as error:
        complain(f"{path.name}: {error}")
        return False
    return True


def _instances(
    services: Services, plan: StudyPlan | None, pictures: Sequence[Path], arguments: argparse.Namespace, stop: Stop
) -> Iterator[tuple[Path, NewInstance, bytes]]:
    if plan:
        taken = services.taken_by([services.remote_ae(name) for name in arguments.to])
        yield from _built(services, plan, pictures, arguments, stop, taken=taken)
    for path in arguments.files:
        if stop.is_set():
            raise Cancelled
        if path not in pictures:
            try:
                yield path, *dicom_instance(path)
            except EzP2PError as error:
                complain(f"{path.name}: {error}")


def _plan(services: Services, arguments: argparse.Namespace, stop: Stop) -> StudyPlan:
    check_sop_class(arguments.sop_class)
    written_syntax(arguments.transfer_syntax)
    study, series = _forms(services, arguments, stop)
    return services.plan(study, [series])


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
    services: Services,
    plan: StudyPlan,
    files: Sequence[Path],
    arguments: argparse.Namespace,
    stop: Stop,
    *,
    taken: frozenset[str] | None = None,
) -> Iterator[tuple[Path, NewInstance, bytes]]:
    """Each picture as an instance; one that cannot be taken is named on standard error, and the next one comes."""
    syntax = written_syntax(arguments.transfer_syntax)
    (series,) = plan.series
    number = series.next_instance_number
    for path, image in captured_each(files, stop):
        try:
            if isinstance(image, InputFault):
                raise image
            yield path, *services.build(plan, series, image, number, syntax, taken=taken)
        except InputFault as error:
            complain(f"{path.name}: {error}")
            continue
        number += 1
        for note in image.notes:
            complain(f"{path.name}: {note}")


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
