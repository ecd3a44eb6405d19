"""A workstation in small: an outbox in a folder, delivered by the real storage SCU. Its time stands still."""

import io
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.uid import UID

from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.application_entity import LocalAE, RemoteAE, Timeouts
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import DeliveryState, DestinationStatus, OutboxItem
from ezp2p.model.events import Event
from ezp2p.network.storage_scu import StorageOptions, open_storage
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.lane import OpenStorage, Store
from ezp2p.outbox.outbox import NewInstance, Outbox
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.instances import GRAY_16, secondary_capture

PATIENT = Timeouts(connect_s=20, association_s=20, response_s=20, message_s=20)
"""For what must not depend on how busy the computer is that runs the tests."""

HURRIED = replace(PATIENT, response_s=0.8, message_s_per_megabyte=0.01)
"""For what waits in vain for an answer."""

HURRIED_TO_OPEN = replace(PATIENT, connect_s=0.5, association_s=0.8, response_s=0.8)
"""For what waits in vain for an association."""


class Workstation:
    """An outbox and its delivery. `events` is what it has announced, `timeouts` how long it waits from now on."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock | None = None,
        timeouts: Timeouts = PATIENT,
        route: Callable[[RemoteAE], RemoteAE] = lambda destination: destination,
    ) -> None:
        self.clock = clock or FakeClock()
        self.timeouts = timeouts
        self.stop = threading.Event()
        self.events: list[Event] = []
        self.outbox = Outbox(folder, clock=self.clock, write=write)
        self._route = route
        self.delivery = self.new_delivery()
        self._count = 0

    def new_delivery(self, open_with: OpenStorage | None = None) -> Delivery:
        """A delivery as it is after a start of the program: it remembers nothing."""
        return Delivery(
            self.outbox, open_with or self.open_storage, clock=self.clock, publish=self.events.append, route=self._route
        )

    def open_storage(
        self, remote: RemoteAE, calling_ae: str, classes: set[tuple[str, str]], stop: threading.Event
    ) -> AbstractContextManager[Store]:
        """As the program does it."""
        options = StorageOptions(
            local=LocalAE(timeouts=self.timeouts),
            calling_ae=calling_ae,
            codec=JpegFamily(),
            scratch=self.outbox.folder / "sending",
            learn=partial(self.outbox.abilities.learn, remote),
        )
        return open_storage(remote, classes, options, stop=stop)

    def add(
        self, destinations: RemoteAE | Sequence[RemoteAE], count: int = 1, *, template: Dataset | None = None
    ) -> list[int]:
        """Accept `count` instances, 2.25.1, 2.25.2, ...; gives the numbers of their items in order."""
        first = self._count + 1
        self._count += count
        template = template or secondary_capture(GRAY_16)
        kept = []
        for number in range(first, self._count + 1):
            new, data = _instance(template, number)
            kept.append(self.outbox.keep(new, data))
        batch = f"batch {first}"
        to = [destinations] if isinstance(destinations, RemoteAE) else destinations
        self.outbox.accept(batch, kept, to, calling_ae="EZP2P")
        return sorted(item.item_id for item in self.outbox.items(batch=batch))

    def try_all(self, *, after_s: float = 0.0, even_before_due: bool = False) -> None:
        """Work off what is due, after so many seconds."""
        if isinstance(self.clock, FakeClock):
            self.clock.advance(after_s)
        self.delivery.work_off(self.stop, even_before_due=even_before_due)

    def item(self, item_id: int = 1) -> OutboxItem:
        """One item."""
        found = self.outbox.item(item_id)
        assert found is not None
        return found

    @property
    def states(self) -> list[DeliveryState]:
        """The states, oldest item first."""
        return [item.state for item in reversed(self.outbox.items())]

    def status(self, destination: RemoteAE) -> DestinationStatus:
        """How a destination stands."""
        return self.outbox.destinations.status(destination)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Deliver in a thread of its own, as the program does while its window is open."""
        stop = threading.Event()
        thread = threading.Thread(target=self.delivery.run, args=(stop,), name="delivery under test")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()

    def close(self) -> None:
        """Close the database."""
        self.outbox.close()


def _instance(template: Dataset, number: int) -> tuple[NewInstance, bytes]:
    """The Part 10 file of an invented Secondary Capture, and what is known of it."""
    uid = f"2.25.{number}"
    template.SOPInstanceUID = template.file_meta.MediaStorageSOPInstanceUID = UID(uid)
    template.InstanceNumber = str(number)
    file = io.BytesIO()
    template.save_as(file, enforce_file_format=True)
    new = NewInstance(
        sop_class_uid=str(template.SOPClassUID),
        sop_instance_uid=uid,
        transfer_syntax_uid=str(template.file_meta.TransferSyntaxUID),
        study_instance_uid=str(template.StudyInstanceUID),
        series_instance_uid=str(template.SeriesInstanceUID),
        series_number=str(template.SeriesNumber),
        instance_number=number,
        patient_id=str(template.PatientID),
        patient_name=str(template.PatientName),
    )
    return new, file.getvalue()
