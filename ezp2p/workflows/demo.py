"""A hospital for one computer: an archive and a worklist of invented patients in a folder that is thrown away."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.clock import SystemClock, da
from ezp2p.model.delivery import DeliveryState
from ezp2p.model.image import TrayImage
from ezp2p.model.patient import display_name
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.study import SeriesForm
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.settings.settings import AttributeSettings, RemoteSettings, Settings
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations, resources_folder
from ezp2p.workflows.background import Stop
from ezp2p.workflows.deliver_batch import deliver_batch
from ezp2p.workflows.demo_worklist import write_demo_worklist
from ezp2p.workflows.run_archive import ArchiveNode
from ezp2p.workflows.send_study import TraySeries
from ezp2p.workflows.services import Services, ignore
from ezp2p.workflows.study_form import form_from_entry

ARCHIVE_NAME = "Demo archive"
ARCHIVE_TITLE = "DEMOARCHIVE"


@dataclass(frozen=True, slots=True)
class DemoSite:
    """The data folder of a demo whose archive is running, set up to send to it."""

    data_dir: Path
    archive: RemoteAE
    patients: int


@contextmanager
def demo_site() -> Iterator[DemoSite]:
    """An archive with a worklist for today, on a free port of this computer alone, and settings that know it."""
    with tempfile.TemporaryDirectory(prefix="ezp2p-demo-") as folder:
        locations = Locations(Path(folder))
        patients = write_demo_worklist(locations.worklist, SystemClock().now().date(), write)
        node = ArchiveNode(
            LocalAE(title=ARCHIVE_TITLE),
            archive=locations.archive,
            worklist=locations.worklist,
            host="127.0.0.1",
            port=0,
            publish=ignore,
            requires_called_title=True,
        )
        with node:
            remote = RemoteSettings(name=ARCHIVE_NAME, title=ARCHIVE_TITLE, host="127.0.0.1", port=node.port)
            attributes = AttributeSettings(institution_name="Demo Hospital", station_name="DEMO1", modality="XC")
            with Services(locations.root) as services:
                services.save_settings(Settings(remotes=(remote,), attributes=attributes))
            yield DemoSite(locations.root, remote.remote_ae(), patients)


def sample_pictures() -> tuple[Path, ...]:
    """The sample pictures that come with the program."""
    return tuple(sorted((resources_folder() / "sample_images").glob("*.*")))


def run_headless(say: Callable[[str], None]) -> bool:
    """Do the main job without a window and tell each step: worklist, send, find again. Gives whether all went well."""
    stop = Stop()
    with demo_site() as site, Services(site.data_dir) as services:
        say(f"The demo archive {ARCHIVE_TITLE} listens on port {site.archive.port} of this computer.")
        check = services.check_connection(site.archive, stop=stop)
        say(f"ECHO: it answered in {check.seconds * 1000:.0f} ms.")
        entry = _first_entry(services, site, stop, say)
        images = _imported(services, stop, say)
        return _send_and_find(services, site, entry=entry, images=images, say=say)


def _first_entry(services: Services, site: DemoSite, stop: Stop, say: Callable[[str], None]) -> WorklistEntry:
    query = WorklistQuery(scheduled_date=da(services.clock.now()))
    found = list(services.find_worklist(site.archive, query, stop=stop))
    entries = [entry for entry in found if isinstance(entry, WorklistEntry) and entry.can_be_chosen]
    entry = min(entries, key=lambda one: (one.scheduled_time, one.accession_number))
    say(f"Worklist: {len(entries)} invented patients for today. Chosen: {display_name(entry.patient_name)},")
    say(f"    ID {entry.patient_id}, accession number {entry.accession_number}.")
    return entry


def _imported(services: Services, stop: Stop, say: Callable[[str], None]) -> tuple[TrayImage, ...]:
    images = []
    for image in services.import_pictures(sample_pictures(), stop=stop):
        if not isinstance(image, TrayImage):
            raise image.error
        say(f"Imported {image.name}: {image.columns} by {image.rows} pixels, {image.bits_stored} bits.")
        images.append(image)
    return tuple(images)


def _send_and_find(
    services: Services,
    site: DemoSite,
    *,
    entry: WorklistEntry,
    images: tuple[TrayImage, ...],
    say: Callable[[str], None],
) -> bool:
    series = [TraySeries(SeriesForm(series_description="Demo pictures"), images)]
    receipt = services.send(
        form_from_entry(entry), series, [site.archive], stop=Stop(), on_progress=lambda _done, _total: None
    )
    say(f"Sent to PACS: {receipt.count} instances are safe in the outbox.")
    items = deliver_batch(services, receipt.batch, timeout_s=None, stop=Stop())
    for item in reversed(items):
        say(f"    picture {item.instance.instance_number}: {item.state}{' ' + item.note if item.note else ''}")
    wanted = {item.instance.sop_instance_uid for item in items}
    keys = {
        "StudyInstanceUID": items[0].instance.study_instance_uid,
        "SeriesInstanceUID": items[0].instance.series_instance_uid,
    }
    found = {
        match.get("SOPInstanceUID")
        for match in services.find(site.archive, Query(QueryLevel.IMAGE, keys), stop=Stop())
        if isinstance(match, Match)
    }
    say(f"Found again in the archive: {len(wanted & found)} of {len(wanted)}.")
    return wanted == found and all(item.state is DeliveryState.SENT for item in items)
